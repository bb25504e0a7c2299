### Pinjeman wiwit panyuwunan dumugi kawedalaken. Ingkang nyambut kedah matur piyambak.

apply-loan-ksm = Pinjeman kangge KSM pundi?
apply-loan-lines =
    Sinten ingkang badhe nyambut? Sabaris satiyang: nomer buku, cacahipun, kangge menapa.
    Tuladha:
    3 1jt sade janganan
    6 500rb tumbas pakan ayam
apply-loan-unread =
    Dereng kula simpen, wonten ingkang dereng cetha:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lan { $more } malih)
    }
    Mangga dipunkintun malih sedaya.
apply-loan-unread-line = - "{ $line }": serat nomer, cacah, kangge menapa
apply-loan-unread-number = - "{ $line }": nomer punika mboten wonten ing buku
apply-loan-unread-twice = - "{ $line }": nomer punika sampun kasebat
apply-loan-unread-amount = - "{ $line }": pinten? Serat upaminipun 500rb utawi 1jt
apply-loan-unread-purpose = - "{ $line }": kangge menapa?
# $every: weekly, per-kumpulan, monthly.
apply-loan-months =
    { $every ->
        [weekly] Dipunangsur pinten minggu?
        [per-kumpulan] Dipunangsur kaping pinten kempalan?
       *[monthly] Dipunangsur pinten wulan?
    }
apply-loan-months-range =
    { $every ->
        [weekly] Serat angkanipun minggu kemawon
        [per-kumpulan] Serat kaping pinten kempalan, angkanipun kemawon
       *[monthly] Serat angkanipun wulan kemawon
    }, biasanipun { $least } dumugi { $most }.
choice-months =
    { $n } { $every ->
        [weekly] minggu
        [per-kumpulan] kempalan
       *[monthly] wulan
    }
apply-loan-summary =
    KSM { $ksm } nyuwun { RUPIAH($total) } kangge { $n } tiyang, { $months } { $every ->
        [weekly] minggu
        [per-kumpulan] kempalan
       *[monthly] wulan
    }. Angsuranipun sedaya { RUPIAH($bill) } { $every ->
        [weekly] saminggu
        [per-kumpulan] sakempalan
       *[monthly] sawulan
    }{ $peak ->
        [0] .
       *[other] , ingkang paling ageng { RUPIAH($peak) }.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}Aturanipun UPK nyathet:{"\u000A"}{ $notes }
    }
    Dipunaturaken?
loan-line =
    { $number }. { $name }, <cover>{ RUPIAH($amount) }</cover>, { $purpose }{ $says ->
        [nothing] {""}
        [paid] {" "}(sampun kawedalaken)
        [betul] {" "}(matur leres)
        [slip] {" "}(slip cocog)
        [paper] {" "}(slip ngentosi tiyang kaping kalih)
        [tidak] {" "}(matur sanes piyambakipun, mboten ndherek)
       *[waits] {" "}(dereng mangsuli)
    }
loan-note-few-members = - anggotanipun nembe { $n } tiyang, biasanipun paling sekedhik { $least }
loan-note-few-women = - putri { $n } tiyang, biasanipun paling sekedhik { $least } %
loan-note-women-unknown = - putri { $n } tiyang, { $more } tiyang dereng kacathet putri utawi kakung; biasanipun paling sekedhik { $least } %
loan-note-saving-short = - ing buku punika dereng ketingal nabung { $least } wulan lajeng-lumajeng
loan-note-term = - dangunipun sajawinipun { $least } dumugi { $most } wulan
loan-note-open-loan = - nomer { $number } <cover>taksih gadhah pinjeman utawi panyuwunan sanes</cover>
loan-note-many-loans = - nomer { $number } <cover>sampun { $most } kali nyambut; sasampunipun dhateng bank utawi koperasi</cover>
loan-note-ceiling = - nomer { $number } langkung saking wates <cover>{ RUPIAH($most) }{ $first ->
        [0] {""}
       *[other] {" "}kangge pinjeman sepisanan
    }</cover>
# Semua pinjaman satu KSM bersama-sama. $owed pokok yang masih berjalan, $asked di pengajuan lain, $room sisa ruangnya.
loan-note-ksm-ceiling =
    - setunggal KSM kenging nyambut dumugi <cover>{ RUPIAH($most) }</cover> sesarengan: pokok ingkang lumampah <cover>{ RUPIAH($owed) }</cover>{ $asked ->
        [0] {""}
       *[other] {" "}lan ing panyuwunan sanes <cover>{ RUPIAH($asked) }</cover>
    }, dados { $room ->
        [0] samenika nembe kebak
       *[other] taksih wonten papan <cover>{ RUPIAH($room) }</cover>
    }; papanipun mindhak saben pokok dipunbayar
loan-note-stopped =
    - pinjeman enggal dipunkendelaken wiwit { FULLDATE($since) } ({ $cause ->
        [health] angka kasarasan UPK
        [meeting] putusanipun rapat BKM
       *[decree] panyuwunipun dhusun utawi program
    }); panyuwunan tetep dipunsimpen saha ngentosi dipunbikak malih
loan-leaders-only = Ingkang nyuwun pinjeman ketua utawi sekretaris KSM. Mangga matur dhateng panjenenganipun.
loan-book-changed = Bukunipun KSM ewah. Serat "ajukan pinjaman" sepisan malih, nggih.
loan-asked-already = Panyuwunanipun KSM { $ksm } taksih mlampah. Serat "pengajuan" kangge mirsani.
loan-asked =
    Panyuwunanipun KSM { $ksm } kasimpen: { $n } tiyang, { RUPIAH($total) }.
    { $known ->
        [0] Ngentosi petugas UPK.
       *[other] Ngentosi { $whom } ing UPK mriksani.
    } Dereng wonten ingkang kapinjemaken.
button-loan-withdraw = Wurungaken
button-loan-no-rest = Sisanipun mboten dados
loan-withdrawn = Panyuwunanipun KSM { $ksm } kawurungaken.
loan-rest-withdrawn = Inggih. Ingkang dereng kawedalaken saking panyuwunanipun KSM { $ksm } mboten dados; ingkang sampun tetep mlampah.
loan-too-late = Panyuwunan punika sampun rampung utawi artanipun saweg kapasrahaken.
loan-page =
    Panyuwunanipun KSM { $ksm }: { $n } tiyang, <cover>{ RUPIAH($total) }</cover>, { $months } { $every ->
        [weekly] minggu
        [per-kumpulan] kempalan
       *[monthly] wulan
    }. { $status ->
        [P] Ngentosi UPK mriksani.
        [V] Sampun kapriksa, ngentosi putusanipun koordinator.
        [W] Dipunsarujuki, ingkang nyambut dipunsuwuni pirsa satunggal mbaka satunggal.
        [S] Saperangan sampun kawedalaken; sanesipun menawi sampun mangsuli.
        [A] Sampun kawedalaken.
        [T] Mboten dipunsarujuki.
       *[B] Kawurungaken KSM.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}Aturan nyathet:{"\u000A"}{ $notes }
    }{ $n_reasons ->
        [0] {""}
       *[other] {"\u000A"}{ $reasons }
    }
loan-reason-line = - { $by }: { $reason }
button-loan-fit = Pantes
button-loan-unfit = Dereng pantes
button-loan-approve = Sarujuk
button-loan-refuse = Tulak
button-loan-slip = Slip nomer { $number }
button-pay-out = Wedalaken { RUPIAH($total) }
loan-answered = Panyuwunanipun KSM { $ksm } sampun dipunwangsuli.
# Pinjaman baru ditangguhkan: kepada koordinator, lalu kepada petugas UPK.
loan-stopped =
    Pinjeman enggal saweg dipunkendelaken wiwit { FULLDATE($since) } ({ $cause ->
        [health] angka kasarasan UPK
        [meeting] putusanipun rapat BKM
       *[decree] panyuwunipun dhusun utawi program
    }). Panyuwunan punika dereng saged dipunsarujuki; tetep kasimpen ngantos pinjeman dipunbikak malih lumantar "ubah aturan". Menawi pancen boten sios, pencet [Tulak].
loan-stopped-paying =
    Pinjeman saweg dipunkendelaken wiwit { FULLDATE($since) } ({ $cause ->
        [health] angka kasarasan UPK
        [meeting] putusanipun rapat BKM
       *[decree] panyuwunipun dhusun utawi program
    }), ugi ingkang sampun dipunsarujuki. Dereng wonten arta ingkang medal; artanipun saged dipunwedalaken sasampunipun dipunbikak lumantar "ubah aturan".
loan-own-voice = Pinjeman punika betah mripat sanes: sanes ingkang nyuwun, mriksa, utawi nyambut.
loan-reason-reason =
    { $verdict ->
        [fit] KSM { $ksm } tetep pantes amargi menapa? Sebabipun kaserat kaliyan asmanipun ingkang mriksa.
       *[other] Amargi menapa KSM { $ksm } dereng dipunsarujuki? Sebabipun dipunwaos pengurus KSM.
    }
    { $notes }
loan-reason-short = Mangga kaserat sebabipun, sawetawis tembung.
loan-verified =
    Kasimpen: KSM { $ksm } pantes. { $known ->
        [0] Ngentosi koordinator.
       *[other] Ngentosi putusanipun { $whom }.
    }
loan-refused = { $by } dereng saged nyarujuki panyuwunanipun KSM { $ksm }. Sebabipun: <cover>{ $reason }</cover>
loan-refused-done = Inggih. Pengurus KSM { $ksm } sampun kula aturi pirsa sebabipun.
loan-approved =
    { $n ->
        [0] Dipunsarujuki. Ingkang nyambut ing KSM { $ksm } napak astani slip, amargi mboten gadhah HP piyambak.
       *[other] Dipunsarujuki. { $n } tiyang KSM { $ksm } dipunsuwuni pirsa ing HP-nipun piyambak{ $n_silent ->
            [0] .
           *[other] ; ingkang mboten gadhah HP piyambak napak astani slip.
        }
    }
loan-approved-told =
    Pinjemanipun KSM { $ksm } dipunsarujuki. Ingkang nyambut dipunsuwuni pirsa rumiyin: leres nyambut?{ $n_silent ->
        [0] {""}
       *[other] {" "}Nomer { $numbers } napak astani slip kaliyan seksi kalih saking griya sanes.
    }
borrow-ask =
    Leres { $name } ingkang nyambut lumantar KSM { $ksm }?
    <cover>{ RUPIAH($amount) } kangge { $purpose }, kaangsur kaping { $months }{ $every ->
        [weekly] {" "}saben minggu
        [per-kumpulan] {" "}saben kempalan
       *[monthly] {""}
    }, saben angsur { RUPIAH($bill) }{ $peak ->
        [0] { "" }
       *[other] , ingkang paling ageng { RUPIAH($peak) } ({ DATE($peak_on) })
    }</cover>. Menawi wonten ingkang kewratan, sa-KSM ndherek nanggel.
button-i-borrow = Leres, kula ingkang nyambut
button-not-me = Sanes kula
borrow-agreed = Matur nuwun. Kacathet: <cover>nyambut { RUPIAH($amount) }</cover> kangge { $purpose }. Dereng dados pinjeman saderengipun artanipun kawedalaken.
borrow-answered = Punika sampun dipunwangsuli.
borrow-over = Panyuwunan punika sampun rampung.
borrow-seen = HP punika dipunangge sesarengan, dados tandhanipun lumantar slip kertas ing kempalan. Matur nuwun sampun maos.
borrow-denied =
    Inggih, nami punika mboten ndherek. Mboten wonten pinjeman ing nami punika.{ $known ->
        [0] {""}
       *[other] {" "}{ $whom } (pengawas) badhe nyuwun pirsa punika saking pundi.
    }
borrow-denied-told = Panyuwunanipun KSM { $ksm } nomer { $number }, <cover>{ RUPIAH($amount) }</cover>: ingkang naminipun kaserat matur sanes piyambakipun ingkang nyambut. Mangga dipunsuwuni pirsa kekalihipun.
loan-slip-witnesses = Slip { $name }, <cover>{ RUPIAH($amount) }</cover>. Nomer bukunipun seksi kalih? Tuladha: 3 6
slip-two-numbers = Serat nomer buku kalih ingkang beda, upaminipun 3 6.
slip-witnesses = Seksinipun anggota kalih saking KSM punika, sanes ingkang nyambut.
loan-slip-houses = { $first }, { $second }, lan { $name }: griyanipun beda-beda?
choice-houses-apart = Inggih, beda griya
choice-houses-same = Wonten ingkang sagriya
slip-same-house = Seksi sagriya dereng cekap. Madosa seksi saking griya sanes, lajeng wiwit malih. Menawi jebul beda griya, mangga dipunpencet ing ngandhap.
loan-slip-photo = Mangga kintun foto slip ingkang sampun katapakastan.
slip-photo-please = Kula betah fotonipun. Mangga kintun foto slip, utawi serat batal.
slip-nobody = Dereng wonten koordinator utawi pengawas ingkang saged mirsani slip punika. Mangga dipunundang rumiyin.
slip-kept = Slip nomer { $number } kasimpen, ngentosi { $whom } mirsani fotonipun.
slip-second =
    Slip { $name }: <cover>{ RUPIAH($amount) }</cover> kangge { $purpose }. Seksi { $first } lan { $second }. Kalebetaken { $by }.
    Sami kaliyan foto?
button-slip-right = Sami
button-slip-wrong = Beda
slip-right = Slip nomer { $number } cocog. Matur nuwun.
slip-wrong = Inggih. Slip nomer { $number } dipunsuwun malih.
slip-right-told = { $by } mirsani slip nomer { $number } cocog.
slip-wrong-told = { $by } mirsani slip nomer { $number } beda kaliyan ingkang kalebetaken. Mangga kalebetaken malih.
# $kas isinipun kas miturut buku, kirang saking $total.
pay-out-short = Kas miturut buku kantun { RUPIAH($kas) }, dereng cekap kangge { RUPIAH($total) }. Menawi artanipun saking bank, mangga kacathet rumiyin lumantar "kas". Tetep kawedalaken?
button-pay-out-anyway = Tetep wedalaken { RUPIAH($total) }
paid-out = Ngentosi { $whom } ngetang { RUPIAH($total) } kangge KSM { $ksm }. Dereng dados pinjeman saderengipun katampi.
pay-out-nobody = Dereng wonten pengurus KSM { $ksm } utawi koordinator ingkang saged dados swanten kaping kalih.
received-ask = { $by } masrahaken <cover>pinjeman { RUPIAH($total) }</cover> kangge { $n } tiyang KSM { $ksm }. Sampun kaetang lan pas?
button-loan-received = Sampun, { RUPIAH($total) }
button-loan-not-yet = Dereng
loan-received = Kacathet: <cover>pinjeman { RUPIAH($total) }</cover> kangge { $n } tiyang KSM { $ksm }. { $n_slips ->
        [0] Sedaya ingkang nyambut kula aturi pirsa.
       *[other] { $n_slips } tiyang tanpa HP: kertunipun mangga dipunaturaken.
    }{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } tiyang ingkang dereng ndherek saged nyusul.
    }
    { $surety }
received-told = { $by } sampun ngetang <cover>{ RUPIAH($total) }</cover>. Pinjemanipun KSM { $ksm } wiwit mlampah.{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } tiyang malih nyusul menawi sampun mangsuli.
    }
not-received = Inggih, dereng wonten ingkang kapinjemaken. UPK kula aturi pirsa.
not-received-told = { $by } matur artanipun KSM { $ksm } dereng katampi. Dereng dados pinjeman.
loan-alike-today = Dinten punika sampun wonten pinjeman KSM { $ksm } ingkang cacahipun sami. Ingkang punika mangga katampi mbenjing.
loan-begun = <cover>Pinjeman { RUPIAH($amount) } kawedalaken. Angsuran { RUPIAH($bill) }, sepisanan { DATE($on) }, kaping { $n } dumugi { DATE($last) }{ $peak ->
        [0] .
       *[other] , ingkang paling ageng { RUPIAH($peak) } ({ DATE($peak_on) }).
    }</cover> Nomer { $number }.{ $surety ->
        [0] {""}
       *[other] {" "}<cover>Prayoginipun wonten tabungan tanggung renteng { RUPIAH($surety) } malih; kenging dipuncicil nalika kumpulan, arta pinjeman tetep wetah.</cover>
    }
loan-list =
    Panyuwunan ingkang mlampah:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(lan { $more } malih)
    }
loan-list-line = panyuwunanipun KSM { $ksm }, { SHORTDATE($on) }: { $status ->
        [P] ngentosi dipunpriksa
        [V] ngentosi putusan
        [S] saperangan sampun kawedalaken, sisanipun ngentosi
       *[W] dipunsarujuki, dereng kawedalaken
    }
loan-none-open = Mboten wonten panyuwunan ingkang mlampah. Menawi badhe nyuwun, ketua nyerat "ajukan pinjaman".
button-see-loan = Panyuwunan { $ksm }
