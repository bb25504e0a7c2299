### Selisih koin: beberapa ratus rupiah yang kurang atau lebih di kas, diterima dua pengurus, di akun sendiri.

button-coins = Catat selisih { RUPIAH($gap) }
# $why: too-much atau day-full; $most: batas sehari.
coins-no =
    { $why ->
        [too-much] { RUPIAH($gap) } lebih dari selisih koin ({ RUPIAH($most) } sehari). Hitung lagi dan cari sebabnya; selisihnya tetap terlihat.
       *[day-full] Hari itu selisih koinnya sudah sampai batas { RUPIAH($most) }. Hitung lagi dan cari sebabnya; selisihnya tetap terlihat.
    }
coins-counted-again = Kas sudah dihitung lagi sesudah itu. Pakai hitungan yang terakhir.
# Di loket. $side: less atau more.
handover-coins =
    KSM { $ksm }: dihitung { RUPIAH($counted) }, tertulis { RUPIAH($total) }, { $side ->
        [less] kurang
       *[more] lebih
    } { RUPIAH($gap) }.
    Hitung sekali lagi. Kalau memang begitu: angsuran dibukukan penuh dan selisihnya dicatat sendiri, sesudah orang kedua setuju. Atau kembalikan ke pembawa.
button-coins-take = Terima, selisih { RUPIAH($gap) }
button-coins-back = Kembalikan
# Kepada pembawa.
handover-coins-told =
    { $who } menghitung serahan KSM { $ksm } { $side ->
        [less] kurang
       *[more] lebih
    } { RUPIAH($gap) }.
    Angsurannya tetap dibukukan penuh; selisihnya dicatat sendiri kalau orang kedua setuju. Kalau tidak cocok, tanyakan ke saya.
handover-received-coins =
    { $received }
    { $asked }
# Laporan bulan. $side, $ever_side: less, more atau equal.
report-coins =
    Selisih koin bulan ini: { $side ->
        [less] kurang { RUPIAH($amount) }
        [more] lebih { RUPIAH($amount) }
       *[equal] pas
    }, seluruhnya { $ever_side ->
        [less] kurang { RUPIAH($ever) }
        [more] lebih { RUPIAH($ever) }
       *[equal] pas
    } ({ $n } kali bulan ini)
why-coins = Selisih koin { $n } kali bulan ini, di akun sendiri, tidak di angsuran siapa pun; paling banyak { RUPIAH($most) } sehari:
why-coins-line =
    - { SHORTDATE($on) } { $side ->
        [less] kurang
       *[more] lebih
    } { RUPIAH($amount) } ({ $number }), dicatat { $by }, disetujui { $second }
