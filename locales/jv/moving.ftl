### Anggota pindhah dhateng KSM sanes ing BKM ingkang sami. Tansah pengurus kalih.

move-officers-only = Pindhah KSM dipunusulaken petugas UPK, lumantar serat pribadi.
move-how = Sinten, lan dhateng KSM pundi? Contonipun: pindhah ksm Bu Sri menyang Melati
move-no-ksm = KSM "{ $words }" mboten wonten ing BKM menika. Ingkang wonten: { $names }.
move-own = Pindhahipun piyambak utawi ingkang saHP dipunusulaken petugas sanes.
move-own-voice = Menika betah tiyang kaping kalih, sanes ingkang ngusulaken lan sanes ingkang pindhah.
move-no-seat = { $name } sampun mboten lenggah ing KSM menika. Dipuncek rumiyin ngangge "cari".
move-other-bkm = Namung saged ing antawisipun KSM saking BKM ingkang sami.
move-same = { $name } sampun dados anggota KSM { $ksm }.
move-last-one = { $name } anggota KSM { $ksm } satunggal-satunggalipun. Ingkang pungkasan mboten saged pindhah piyambak.
move-month-closed = Wulan menika sampun katutup. Pindhah saged malih wiwit tanggal 1.
move-waits-already = Sampun wonten usul pindhah bab { $name } utawi KSM-ipun ingkang nengga wangsulan. Dipuntengga rumiyin.
# $lines apa yang harus beres lebih dulu.
move-first =
    { $name } dereng saged pindhah. Dipunrampungaken rumiyin:
    { $lines }
move-first-report = - laporan { RUPIAH($amount) } ingkang dereng sah: dipunsahaken utawi dipuntarik
move-first-cash = - { RUPIAH($amount) } arta kempalan ing astanipun: dipunpasrahaken
move-first-withdrawal = - tabungan ingkang dipunsuwun dereng rampung: dipunparingaken utawi dipuntolak
move-first-hold = - tabungan { RUPIAH($amount) } ingkang dipuntahan: dipunculaken
move-first-cover = - talangan ingkang dereng dipungantos: dipungantos
move-first-application = - pangajuan pinjaman ingkang mlampah: dipuntengga rampungipun
move-first-relief = - usul kaentengan: dipuntengga wangsulanipun
move-first-later = - cathetan tabungan ingkang tanggalipun sasampunipun dinten menika: dipuntengga dintenipun
# $at_upk titipanipun kas; $held isinipun kas miturut buku, $short kirangipun, $paid ingkang dipunbayaraken kangge anggota sanes. Rupiah; $n tiyang.
move-box-short =
    Kas KSM { $ksm } miturut buku { RUPIAH($held) }, kirang { RUPIAH($short) } kangge tabungan { RUPIAH($amount) } ingkang tumut pindhah.{ $paid ->
        [0] {""}
       *[other] {" "}Kas menika sampun mbayaraken anggota sanes { RUPIAH($paid) }: kasuwun dipungantos rumiyin, lajeng dipuncathet bendahara lumantar [Cathetan kula].
    }{ $at_upk ->
        [0] {""}
       *[other] {" "}Titipanipun kas menika ing UPK { RUPIAH($at_upk) }: kasuwun wangsul rumiyin.
    } Menawi wonten setoran ingkang dereng dipunsahaken, mangga dipunsahaken rumiyin.{ $n ->
        [1] {""}
       *[other] {" "}Utawi tiyangipun dipunkirangi.
    }
    Dereng wonten ingkang ewah.
# $next nomor di KSM baru; $stays tabungan tanggung renteng yang tetap; $left sisa pinjaman. Rupiah.
move-side =
    { $name }: KSM { $from } nomer { $number } dhateng { $to } nomer { $next }.
    { $saved ->
        [0] Dereng wonten tabungan ing { $from }.
       *[other] Tabungan { RUPIAH($saved) } ndherek, awujud arta saking kas { $from } dhateng kas { $to }.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetep ngantos { $from } lunas.
    }{ $left ->
        [0] {""}
       *[other] {" "}
    Pinjaman, kirang { RUPIAH($left) }: tetep ing { $from }, utawi ndherek?
    }
move-propose = Usulaken
# Untuk dipakai di dalam kalimat lain.
move-short =
    { $what ->
        [gabung] KSM { $from } (tiyang { $n }) manunggal dhateng KSM { $to }
        [pecah] tiyang { $n } saking KSM { $from } miwiti KSM { $to }
       *[pindah] { $name } pindhah saking { $from } dhateng { $to }
    }
# Siapa yang mulai KSM baru, dan pengurusnya. Untuk dipakai di dalam kalimat lain.
move-who = { $names }; ketua { $ketua }{ $has ->
        [0] {""}
       *[other] , bendahara { $bendahara }
    }
# $names: yang ditanya sebagai orang kedua.
move-asked =
    Nengga { $names }: { $fact }.
    Dereng wonten ingkang ewah.
move-asked-nobody =
    Dipunusulaken: { $fact }. Dereng wonten ingkang ewah.
    Tiyang kaping kalih (koordinator utawi pengawas) dereng saged dipunhubungi lumantar mriki.
move-ask =
    { $what ->
        [gabung] { $by } ngusulaken KSM { $from } (tiyang { $n }) manunggal dhateng KSM { $to }. Sasampunipun { $from } kantun riwayat.
        [pecah] { $by } ngusulaken KSM { $from } dipunbagi: tiyang { $n } miwiti KSM { $to }. { $who }.
       *[pindah] { $by } ngusulaken { $name } pindhah saking KSM { $from } nomer { $number } dhateng KSM { $to }.
    }
    { $saved ->
        [0] Dereng wonten tabungan ing { $from }.
       *[other] Tabungan { RUPIAH($saved) } ndherek, arta saking kas dhateng kas.
    }{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetep.
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}Pinjaman, kirang { RUPIAH($left) }, ndherek dhateng { $to } kanthi jadwal ingkang sami; { $taker } sampun nampi.
           *[stay] {" "}Pinjaman, kirang { RUPIAH($left) }, tetep lumantar { $from }.
        }
    } Sarujuk?
# Kepada yang pindah, sebelum dan sesudah.
move-coming =
    { $name }, { $by } ngusulaken { $what ->
        [gabung] KSM { $from } manunggal dhateng KSM { $to }
        [pecah] KSM { $from } dipunbagi: saperangan, ugi { $name }, miwiti KSM { $to }
       *[pindah] pindhah saking KSM { $from } dhateng KSM { $to }
    }. Dereng wonten ingkang ewah.
    Menawi klentu, kula aturi ngabari { $by }.
move-off = { $name }, usul pindhah dhateng KSM { $to } mboten sios. Sedaya tetep kados rumiyin.
move-told =
    { $name }, wiwit dinten menika { $what ->
        [gabung] KSM { $from } manunggal dhateng KSM { $to }; nomeripun ing mrika { $number }
        [pecah] ing KSM enggal { $to }, nomer { $number }
       *[pindah] ing KSM { $to }, nomer { $number }
    }.{ $saved ->
        [0] {""}
       *[other] {" "}<cover>Tabungan { RUPIAH($saved) } ndherek.</cover>
    }{ $stays ->
        [0] {""}
       *[other] {" "}<cover>Tanggung renteng { RUPIAH($stays) } nusul sasampunipun { $from } lunas.</cover>
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] {" "}<cover>Angsuran sakmenika lumantar { $to }, jadwalipun sami.</cover>
           *[stay] {" "}<cover>Angsuran tetep lumantar { $from }.</cover>
        }
    }
# Kepada ketua KSM yang dituju, dan ketua serta bendahara kedua KSM.
move-coming-in = { $by } ngusulaken: { $fact }. Dereng wonten ingkang ewah. Menawi kawratan, kula aturi ngabari { $by }.
move-off-in = Mboten sios: { $fact }.
move-out-told =
    { $what ->
        [gabung] KSM { $from } (tiyang { $n }) dinten menika manunggal dhateng KSM { $to }.
        [pecah] Tiyang { $n } saking KSM { $from } dinten menika miwiti KSM { $to }: { $who }.
       *[pindah] { $name } (nomer { $number }) dinten menika pindhah dhateng KSM { $to }.
    }{ $saved ->
        [0] {""}
       *[other] {" "}{ RUPIAH($saved) } saking kas { $from } mugi dipunpasrahaken dhateng bendahara { $to }.
    }{ $what ->
        [gabung] {" "}Kas sanes ingkang mboten kacathet ing mriki dipunetang sareng.
        [pecah] {" "}Kas sanes ingkang mboten kacathet ing mriki dipunbagi miturut cacahing tiyang lan dipunetang sareng.
       *[pindah] {""}
    }{ $left ->
        [0] {""}
       *[other] { $loans ->
            [go] { $what ->
                [gabung] {""}
               *[pindah] {" "}Pinjamanipun ndherek, mboten ing lembar { $from } malih.
            }
           *[stay] {" "}Angsuranipun tetep ing lembar { $from }.
        }
    }
move-in-told =
    { $what ->
        [gabung] Anggota { $n } saking KSM { $from } dinten menika mlebet KSM { $to }.
        [pecah] KSM { $to } wiwit dinten menika, tiyang { $n } saking { $from }: { $who }.
       *[pindah] { $name } dinten menika mlebet KSM { $to }.
    }{ $saved ->
        [0] {""}
       *[other] {" "}Tabunganipun, { RUPIAH($saved) }, dipuntampi awujud arta saking kas { $from }.
    }{ $loans ->
        [go] { $left ->
            [0] {""}
           *[other] {" "}Pinjamanipun ndherek, kirang { RUPIAH($left) }: wiwit sakmenika ing lembar { $to }.
        }
       *[stay] {""}
    }
# $n_slips berapa yang tidak punya HP.
move-agreed =
    Sampun lumampah: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Mugi dipunaturaken langsung dhateng { $n_slips } anggota ingkang dereng saged dipunkabari lumantar HP.
    }
move-agreed-told =
    Dipunsarujuki { $by }: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}Mugi dipunaturaken langsung dhateng { $n_slips } anggota ingkang dereng saged dipunkabari lumantar HP.
    }
# Di lembar kumpulan: nomor yang sudah pindah.
sheet-row-moved = Nomer { $number } sampun pindhah dhateng KSM { $ksm }. Ing mriki kantun angsuranipun; tabunganipun ing lembar { $ksm }.
# Membatalkan kuitansi tabungan yang sudah ikut pindah.
reverse-moved = Kuitansi { $number } mboten saged dipunbatalaken: tabungan { $name } sampun pindhah dhateng KSM { $ksm }. { $ended ->
        [1] KSM ingkang rumiyin sampun mboten kaisi: menawi kalangkungan, kacathet "ambil tabungan" ing mrika; menawi kirang, setor ing mrika.
       *[0] Dipunpindhah wangsul rumiyin, dipunkoreksi, lajeng pindhah malih.
    }
# Di "kenapa saldo".
why-moved-ksm = { SHORTDATE($on) } { RUPIAH($amount) } ndherek pindhah KSM, cacahipun tetep; dipunsarujuki { $by }

# Pinjaman ikut: ketua KSM yang dituju ditanya lebih dulu.
move-propose-stay = Pindhah, pinjeman tetep ing { $from }
move-propose-all = Pindhah sareng pinjamanipun
move-late = KSM { $ksm } saweg gadhah angsuran ingkang telat. Pinjaman namung saged ndherek pindhah ing antawisipun KSM kalih ingkang mboten gadhah tunggakan. Anggotanipun kepareng pindhah, pinjamanipun tetep rumiyin.
move-first-fine = - denda { RUPIAH($amount) } ing kertu lami: dipunbayar, utawi dipunusulaken dipunculaken
move-first-titipan = - titipan angsuran { RUPIAH($amount) }: dipunwangsulaken, utawi dipuntengga kangge
move-first-paid-today = - angsuran ingkang nembe mlebet dinten menika: dipuntengga mbenjing
move-first-part = - angsuran ingkang nembe kaisi sapalih: dipungenepi { RUPIAH($amount) }
move-first-watched = - kertu jadwal malih ingkang taksih dipunsawang: dipuntengga tigang angsuran trep wekdalipun
move-same-sum = Dinten menika KSM { $ksm } sampun gadhah pinjaman ingkang cacahipun sami plek. Saged dipunsarujuki mbenjing.
move-no-ketua = Ketua KSM { $ksm } dereng saged dipunhubungi lumantar mriki, kamangka kedah nampi pinjamanipun. Anggotanipun kepareng pindhah, pinjamanipun tetep rumiyin.
move-not-taken = Ketua KSM { $ksm } dereng mangsuli. Dipuntengga rumiyin.
# $left sisa pinjaman, $saved tabungan. Rupiah.
move-take =
    { $by } ngusulaken: { $what ->
        [gabung] KSM { $from } (tiyang { $n }) manunggal dhateng KSM { $to }
        [pecah] tiyang { $n } saking KSM { $from } miwiti KSM { $to } ({ $who })
       *[pindah] { $name } mlebet KSM { $to }
    } <cover>sareng pinjamanipun, kirang { RUPIAH($left) }, jadwalipun sami</cover>.{ $saved ->
        [0] {""}
       *[other] {" "}Tabungan { RUPIAH($saved) } ndherek.
    }
    Sasampunipun, tanggung rentengipun ing KSM { $to }. Sampun dipunrembag, lan dipuntampi?
move-take-yes = Dipuntampi
move-taken = Nggih, katampi: { $fact }. Sakmenika nengga pengurus BKM; dereng wonten ingkang ewah.
move-taken-told =
    { $by } nampi: { $fact }. { $known ->
        [0] Tiyang kaping kalih (koordinator utawi pengawas) dereng saged dipunhubungi lumantar mriki.
       *[other] Sakmenika nengga { $names }.
    }
