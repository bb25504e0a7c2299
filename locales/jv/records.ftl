### Catatan sendiri. Baris pertama adalah jawabannya.

record = { $lines }
record-savings =
    Tabunganipun { $name }: { RUPIAH($saved) } sah{ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } dipuncathet, dereng sah.
    }
record-loan =
    Angsuranipun { $name }: sampun { $paid }, kantun { $left } ({ RUPIAH($outstanding) }){ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } dipuncathet, dereng sah.
    }{ $titipan ->
        [0] {""}
       *[other] {" "}Titipan { RUPIAH($titipan) } kagem angsuran candhakipun.
    }
# $n cacahing angsuran, sampun kabayar sedaya.
record-loan-over = Angsuranipun { $name } sampun lunas, kaping { $n }.
record-no-loan = { $name } mboten kagungan angsuran ingkang mlampah.
record-next =
    { $amount ->
        [0] Candhakipun { DATE($on) }: sampun cekap saking titipan.
       *[other] Candhakipun { RUPIAH($amount) }, { DATE($on) }.
    }
record-next-open = { $n ->
        [1] Angsuran { DATE($on) } dereng kacathet: { RUPIAH($amount) }.
       *[other] { $n } angsuran wiwit { DATE($on) } dereng kacathet: { RUPIAH($amount) }.
    } Menawi sampun dipunbayar, mugi kersa paring pirsa.

search-people-words = Sinten ingkang dipunpadosi? Serat asma, KSM, RT, nomer ing buku, utawi nomer kuitansi.
search-how = Serat "cari" lajeng asma, KSM, RT, nomer ing buku, utawi nomer kuitansi. Tuladhanipun: cari siti mawar
search-receipt-how = Serat "cari" lajeng nomer kuitansinipun, jangkep. Tuladha: cari H-0001-4
search-nobody = Mboten wonten ingkang cocog kaliyan "{ $words }".
search-found = { $lines }
search-receipt = { $i }. { $receipt }: { $name }, KSM { $ksm } nomer { $number }
search-more = Taksih wonten sanesipun. Mangga dipuntambahi satembung: asma, KSM, RT, utawi nomeripun.
button-correct = Dipunleresaken
button-persons-page = Cathetan { $name }
search-line =
    { $i }. { $name }, KSM { $ksm } nomer { $number }{ $has_rt ->
        [0] {""}
       *[other] , RT { $rt }
    }
# $reversed: 1 bila sudah dibatalkan.
receipt-found =
    { $number }: { $name }, { $purpose } { RUPIAH($amount) }, { DATE($on) }{ $reversed ->
        [0] .
       *[other] , sampun dipunbatalaken{ $n_became ->
            [0] {""}
           *[other] , dipungantos { $became }
        }.
    }

correct-receipt-number = Kuitansi nomer pundi? Tuladhanipun: J-0007-6
correct-receipt-why = Amargi menapa?
choice-why-typing = Klentu ngetik
choice-why-given-back = Arta dipunwangsulaken
# $number nomor kuitansi, $why kode alasan.
correct-what-taken = tabungan { $pot } ingkang kapendhet
# $whose 0: bukti kas, tanpa nama. $what kangge menapa. $second 1: pengurus sanes dipunsuwuni pirsa rumiyin.
correct-receipt-summary =
    Kuitansi { $number }{ $whose ->
        [0] {" "}({ RUPIAH($amount) }, { DATE($on) })
       *[other] , { $name }: { $what } { RUPIAH($amount) }, { DATE($on) },
    } dipunbatalaken amargi { $why ->
        [wrong-row] klentu larik
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
       *[other] klentu
    }. Kekalihipun tetep ketingal ing buku.{ $shut ->
        [0] { $second ->
            [0] {""}
           *[other] {" "}Tiyang kaping kalih dipunsuwuni pirsa rumiyin.
        }
       *[other] {" "}Buku { MONTH($closed) } sampun dipuntutup, pramila tiyang kaping kalih dipunsuwuni pirsa rumiyin, lan dipunserat ing wulan ingkang taksih binuka.
    }
no-such-receipt = Kuitansi { $number } mboten kula panggihaken. Mangga dipunpirsani malih aksara lan angkanipun.
# $aloud 1: yang bayar tidak punya HP.
reversed =
    Kuitansi { $number } dipunbatalaken: { $name }, { RUPIAH($amount) }. Menawi perlu, kasuwun lapur malih ingkang leres.{ $aloud ->
        [0] {""}
       *[other] {" "}{ $name } mboten gadhah HP: dipunwaosaken ing kempalan, wonten ing [Tugas kula] pengurus KSM.
    }
reversed-before = Kuitansi { $number } sampun dipunbatalaken rumiyin.
receipt-reversed =
    Kuitansi { $number } (<cover>{ $purpose }{ $pot } { RUPIAH($amount) }</cover>) dipunbatalaken { $who }: { $why ->
        [wrong-row] klentu larik
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
       *[other] klentu
    }. Menawi mboten cocog, mangga nyuwun pirsa dhateng kula.

reversal-ask =
    { $by } nyuwun kuitansi { $number } kabatalaken: KSM { $ksm }, <cover>{ $what } { RUPIAH($amount) }</cover>.{ $own ->
        [0] {""}
       *[other] {" "}Menika artanipun { $by } piyambak, utawi tiyang ingkang satunggal HP.
    } Sababipun: { $why ->
        [wrong-row] lepat larikan
        [typing] lepat ketik
       *[given-back] artanipun kawangsulaken
    }.
button-reversal-yes = Leres, batalaken
button-reversal-no = Sampun dipunbatalaken
button-reversal-look = Ningali { $number }
reversal-waits = Kuitansi { $number } ({ RUPIAH($amount) }) kasuwun batal.
reversal-asked =
    Kuitansi { $number } ({ RUPIAH($amount) }) dereng kabatalaken: perlu tiyang kalih.{ $own ->
        [0] {""}
       *[other] {" "}Arta piyambak, ugi ingkang satunggal HP, tansah dipunpirsani tiyang sanes rumiyin.
    }{ $known ->
        [0] {" "}Dereng wonten pengurus sanes ingkang saged dipuntakeni.
       *[other] {" "}Kula takenaken dhateng { $names }.
    }
reversal-refused = Inggih, kuitansi { $number } tetep.
reversal-agreed-told = { $by } sarujuk: kuitansi { $number } sampun kabatalaken.
reversal-refused-told = { $by } mboten sarujuk: kuitansi { $number } tetep.

# Ing kaca satunggaling tiyang ing loket: kuitansinipun ingkang pungkasan.
correct-which = Kuitansinipun { $name } ingkang pundi ingkang klentu?
button-correct-one = { $number }, { SHORTDATE($on) }, { RUPIAH($amount) }
# $number pencairan pinjaman: mboten dipunkoreksi, wonten margi sanes.
correct-payout = { $number } menika pencairan pinjamanipun { $name }, mboten dipunbatalaken lumantar koreksi. Menawi pinjamanipun mboten sios lan artanipun wangsul wetah, serat "pinjaman tidak jadi { $name }". Menawi angsuranipun ingkang kedah dipunewahi, bikak cathetanipun lajeng pencet [Kaentengan].

# Dipunbatalaken petugas setunggal: dhateng pengawas, tanpa nama.
overview-taken-out = { $lines }
taken-out-line =
    kuitansi { $number } ({ RUPIAH($amount) }) dipunbatalaken { $by } { SHORTDATE($on) }: { $why ->
        [wrong-row] klentu larik
        [typing] klentu ngetik
        [given-back] arta dipunwangsulaken
       *[other] klentu
    }
button-seen-taken-out = Sampun kula tingali
taken-out-seen = Nggih, kacathet: { $n } pembatalan sampun dipunpirsani.
taken-out-denied = KSM { $ksm }: kuitansi { $number } <cover>({ RUPIAH($amount) })</cover> dipunbatalaken { $by }. Nalika dipunwaosaken, ingkang gadhah ngendika mboten leres. Nyuwun pirsa kalih-kalihipun; menawi pancen sampun dipunbayar, nyuwun dipuncathet malih.
