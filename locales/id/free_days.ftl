### Hari libur yang diputuskan dua pengurus. Yang sudah lewat tidak dihitung ulang.
# $lines hari libur berikutnya.
free-day-day =
    Tanggal berapa yang { $free ->
        [1] menjadi hari libur
       *[0] ternyata bukan hari libur
    }? Libur berikutnya di buku:
    { $lines }
free-day-coming = - { FULLDATE($on) }
free-day-why = Karena apa? Pilih, atau tulis dengan kata sendiri.
choice-free-day-cuti = Cuti bersama
choice-free-day-isbat = Sidang isbat
choice-free-day-keputusan = Keputusan desa
# $n angsuran, $due jatuh temponya, $was dan $will: terlambat dihitung setelah hari itu.
free-day-moves = - { $n } angsuran jatuh tempo { SHORTDATE($due) }: telat dihitung setelah { SHORTDATE($will) }, bukan { SHORTDATE($was) }
free-day-moves-none = - tidak ada angsuran yang bergeser
free-day-summary =
    { FULLDATE($on) } { $free ->
        [1] menjadi hari libur
       *[0] bukan hari libur lagi
    } ({ $why }):
    { $lines }
    Yang sudah lewat tidak berubah. Usulkan ke pengurus kedua?
# $names yang ditanya; $asked 0 bila tidak ada yang bisa dihubungi.
free-day-proposed =
    { $asked ->
        [1] Usul terkirim. Menunggu jawaban { $names }.
       *[0] Usul tersimpan, tetapi pengurus kedua belum bisa dihubungi lewat sini.
    } Sebelum itu hari liburnya tetap seperti sekarang.
free-day-second =
    { $by } mengusulkan untuk { $bkm }: { FULLDATE($on) } { $free ->
        [1] menjadi hari libur
       *[0] bukan hari libur lagi
    } ({ $why }):
    { $lines }
    Yang sudah lewat tidak berubah. Setuju?
free-day-own =
    Usul yang menunggu: { FULLDATE($on) } { $free ->
        [1] menjadi hari libur
       *[0] bukan hari libur lagi
    } ({ $why }):
    { $lines }
    Berlaku bila pengurus kedua setuju sebelum hari itu.
free-day-answered =
    { $yes ->
        [1] Setuju. { FULLDATE($on) } { $free ->
            [1] hari libur
           *[0] bukan hari libur
        } ({ $why }).
       *[0] Baik, hari liburnya tetap seperti sekarang.
    } { $by } saya beri tahu.
free-day-told =
    { $by } { $yes ->
        [1] setuju: { FULLDATE($on) } { $free ->
            [1] hari libur
           *[0] bukan hari libur
        } ({ $why }).
       *[0] tidak setuju. { FULLDATE($on) } ({ $why }) tetap seperti semula.
    }
free-day-taken-back = Usul tentang { FULLDATE($on) } ditarik.
free-day-past = Hari itu sudah datang atau lewat, jadi tidak diubah lagi. Sebutkan hari yang belum datang, misalnya "24 Desember".
free-day-too-far = Terlalu jauh, paling lama dua tahun lagi.
free-day-is-so =
    { FULLDATE($on) } di buku memang { $free ->
        [1] sudah hari libur
       *[0] bukan hari libur
    }.
free-day-waits = Masih ada usul tentang { FULLDATE($on) } yang menunggu jawaban.
overview-free-day =
    { FULLDATE($on) } { $free ->
        [1] menjadi hari libur
       *[0] bukan hari libur lagi
    } ({ $why }), usul { $by }
