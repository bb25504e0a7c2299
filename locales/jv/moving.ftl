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
# $next nomor di KSM baru; $stays tabungan tanggung renteng yang tetap; $left sisa pinjaman. Rupiah.
move-side =
    { $name }: KSM { $from } nomer { $number } dhateng { $to } nomer { $next }.
    Tabungan { RUPIAH($saved) } ndherek, awujud arta saking kas { $from } dhateng kas { $to }.{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetep ngantos { $from } lunas.
    }{ $left ->
        [0] {""}
       *[other] {" "}
    Pinjaman, kirang { RUPIAH($left) }, tetep dipunsetor lumantar { $from }.
    }
move-propose = Usulaken
# Untuk dipakai di dalam kalimat lain.
move-short = { $name } pindhah saking { $from } dhateng { $to }
# $names: yang ditanya sebagai orang kedua.
move-asked =
    Nengga { $names }: { $fact }.
    Dereng wonten ingkang ewah.
move-asked-nobody =
    Dipunusulaken: { $fact }. Dereng wonten ingkang ewah.
    Tiyang kaping kalih (koordinator utawi pengawas) dereng saged dipunhubungi lumantar mriki.
move-ask =
    { $by } ngusulaken { $name } pindhah saking KSM { $from } nomer { $number } dhateng KSM { $to }.
    Tabungan { RUPIAH($saved) } ndherek, arta saking kas dhateng kas.{ $stays ->
        [0] {""}
       *[other] {" "}Tanggung renteng { RUPIAH($stays) } tetep.
    }{ $left ->
        [0] {""}
       *[other] {" "}Pinjaman, kirang { RUPIAH($left) }, tetep lumantar { $from }.
    } Sarujuk?
# Kepada yang pindah, sebelum dan sesudah.
move-coming =
    { $name }, { $by } ngusulaken pindhah saking KSM { $from } dhateng KSM { $to }. Dereng wonten ingkang ewah.
    Menawi klentu, kula aturi ngabari { $by }.
move-off = { $name }, usul pindhah dhateng KSM { $to } mboten sios. Sedaya tetep kados rumiyin.
move-told =
    { $name }, wiwit dinten menika ing KSM { $to }, nomer { $number }.{ $saved ->
        [0] {""}
       *[other] {" "}<cover>Tabungan { RUPIAH($saved) } ndherek.</cover>
    }{ $stays ->
        [0] {""}
       *[other] {" "}<cover>Tanggung renteng { RUPIAH($stays) } nusul sasampunipun { $from } lunas.</cover>
    }{ $left ->
        [0] {""}
       *[other] {" "}<cover>Angsuran tetep lumantar { $from }.</cover>
    }
# Kepada ketua KSM yang dituju, dan ketua serta bendahara kedua KSM.
move-coming-in = { $by } ngusulaken: { $fact }. Dereng wonten ingkang ewah. Menawi kawratan, kula aturi ngabari { $by }.
move-off-in = Mboten sios: { $fact }.
move-out-told =
    { $name } (nomer { $number }) dinten menika pindhah dhateng KSM { $to }.{ $saved ->
        [0] {""}
       *[other] {" "}{ RUPIAH($saved) } saking kas { $from } mugi dipunpasrahaken dhateng bendahara { $to }.
    }{ $left ->
        [0] {""}
       *[other] {" "}Angsuranipun tetep ing lembar { $from }.
    }
move-in-told =
    { $name } dinten menika mlebet KSM { $to }.{ $saved ->
        [0] {""}
       *[other] {" "}Tabunganipun, { RUPIAH($saved) }, dipuntampi awujud arta saking kas { $from }.
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
reverse-moved = Kuitansi { $number } mboten saged dipunbatalaken: tabungan { $name } sampun pindhah dhateng KSM { $ksm }. Dipunpindhah wangsul rumiyin, dipunkoreksi, lajeng pindhah malih.
# Di "kenapa saldo".
why-moved-ksm = { SHORTDATE($on) } { RUPIAH($amount) } ndherek pindhah KSM, cacahipun tetep; dipunsarujuki { $by }
