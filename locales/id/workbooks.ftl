### Lembar Excel sebulan: keluar, diisi, masuk lagi. Dan banyak serahan dihitung sekaligus.

# $n banyaknya KSM; $ksm yang pertama.
workbook-out =
    { $n ->
        [1] Lembar { MONTH($month) } untuk KSM { $ksm }.
       *[other] Lembar { MONTH($month) } untuk { $n } KSM.
    } Isi kolom kuning saja, boleh tanpa sinyal, lalu kirim berkasnya ke sini. Belum ada yang tersimpan sebelum disetujui.
button-workbook = Lembar Excel
button-workbook-all = Lembar Excel, semua KSM

# $lines: KSM bernomor, yang tidak ikut, caranya; $first KSM satu-satunya bila $n 1.
month-book-reason = Kumpulan KSM { $ksm } { DATE($on) } sudah lama. Kenapa baru dicatat sekarang? Yang menghitung uangnya ikut membaca.
month-book-which =
    { $n ->
        [1] KSM { $first }: { $rows } baris baru, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , daftar hadir { $here } orang.
        }
       *[other] { $n } KSM, { $rows } baris baru, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , daftar hadir { $here } orang.
        }
    } Belum ada yang disimpan.
    { $lines }
workbook-more = (dan { $more } lagi)
workbook-odd = Tidak ikut disimpan atau perlu dilihat: { $n_odd }.
workbook-how-but =
    Boleh juga tulis: semua kecuali { $n ->
        [1] 4 (nomor di buku)
       *[other] 4
    }
workbook-line = { $n }. { $ksm }, { SHORTDATE($on) }: { $rows } baris, { RUPIAH($total) }
workbook-line-one =
    Kumpulan { SHORTDATE($on) }, nomor { $numbers }{ $more ->
        [0] .
       *[other] {" "}dan { $more } lagi.
    }
choice-save-all = Simpan semua ({ $n })
all-but-no-such = Nomor { $number } tidak ada di daftar. Tulis misalnya: semua kecuali 4
all-but-nothing-left = Kalau semuanya tidak jadi, tulis "batal". Kalau sebagian: semua kecuali 4
workbook-saved =
    { $rows ->
        [0] Tidak ada baris baru.
       *[other] Dilaporkan, belum sah: { $rows } baris dari { $n ->
            [1] KSM { $first }
           *[other] { $n } KSM
        }, { RUPIAH($total) }.
    }{ $here ->
        [0] {""}
       *[other] {" "}Daftar hadir { $here } orang.
    }{ $n_theirs ->
        [0] {""}
       *[other] { $known ->
            [0] {" "}Orang kedua untuk angsurannya belum bisa dihubungi lewat sini.
           *[other] {" "}Angsurannya dihitung { $names }.
        }
    }{ $n_asked ->
        [0] {""}
       *[other] {" "}Yang masih ditanya:
    }
    { $asked }

# Mengapa satu lembar, atau satu baris, tidak ikut.
workbook-page = { $ksm }: { $why }
workbook-why-code = kodenya tidak saya kenal, atau bukan KSM yang boleh dilaporkan dari sini.
workbook-why-no-day = tanggal kumpulannya belum diisi.
workbook-why-day = tanggal "{ $words }" tidak terbaca. Tulis misalnya 17/11/2026.
workbook-why-ahead = tanggal { SHORTDATE($on) } belum sampai.
workbook-why-long-ago = kumpulan { SHORTDATE($on) } sudah lebih dari { $days } hari yang lalu. Bawa buku kertasnya ke petugas UPK, di sana dicatat bersama alasannya.
workbook-why-before-loan = kumpulan { DATE($on) } itu sebelum pinjaman nomor { $numbers } cair ({ DATE($lent) }).
workbook-doubt-unreadable = { $ksm }: "{ $line }" belum terbaca.
workbook-doubt-unknown-number = { $ksm }: nomor { $number } tidak ada di buku.
workbook-doubt-twice = { $ksm }: nomor { $number } tertulis dua kali.
workbook-doubt-amount = { $ksm }: nomor { $number } jumlahnya belum jelas.
workbook-doubt-columns = { $ksm }: nomor { $number }, mana tabungan, mana angsuran?
workbook-doubt-one-column = { $ksm }: nomor { $number }, tabungan atau angsuran?
workbook-doubt-no-loan = { $ksm }: nomor { $number } tidak punya angsuran.
workbook-doubt-tenth = { $ksm }: nomor { $number }, angsurannya sepersepuluh dari biasanya.
workbook-doubt-too-big = { $ksm }: nomor { $number } jauh lebih besar dari biasanya.
workbook-doubt-no-usual = { $ksm }: nomor { $number }, jumlahnya belum ditulis.
workbook-here = { $ksm }: nomor { $number }, hadir "{ $word }" belum terbaca. Isi H, I, S, A atau x.
workbook-doubt-here-twice = { $ksm }: nomor { $number } tertulis hadir dan juga tidak.
workbook-doubt-pot-twice = { $ksm }: nomor { $number }, satu jenis tabungan tertulis dua kali.
workbook-doubt-pot-pokok = { $ksm }: nomor { $number }, pokok pinjaman atau simpanan pokok?
workbook-doubt-pot-new = { $ksm }: nomor { $number }, KSM ini belum punya tabungan jenis itu.
workbook-stray = { $ksm }: baris tambahan "{ $line }" tidak dipakai.
workbook-kas = { $ksm }: jumlah baris { RUPIAH($total) }, kas { RUPIAH($kas) }.
workbook-as-before = { $ksm }: baris yang sama persis sudah tercatat untuk { SHORTDATE($on) }. Kalau itu kumpulan yang sama, jangan disimpan.
workbook-differs = { $ksm }: nomor { $number } sudah tercatat dengan jumlah lain; yang lama tetap.
workbook-nothing-new =
    { $n ->
        [0] Tidak ada yang bisa disimpan dari berkas ini.
       *[other] Tidak ada yang baru: { $n } lembar sudah tercatat persis begitu.
    }{ $n_odd ->
        [0] {""}
       *[other] {" "}Yang perlu dilihat: { $n_odd }.
    }
    { $odd }
    { $n_odd ->
        [0] {""}
       *[other] Betulkan di berkas itu, lalu kirim lagi. Belum ada yang disimpan.
    }
workbook-not-yours = Lembar Excel diisi petugas UPK, atau ketua, sekretaris dan bendahara untuk KSM-nya. Berkas ini tidak saya baca.
workbook-not-ours = Ini bukan lembar dari saya. Tulis "cetak", tekan [Lembar Excel], isi kolom kuningnya, lalu kirim ke sini.
workbook-empty = Lembarnya masih kosong. Isi kolom kuning dan tanggal kumpulan, lalu kirim lagi.
workbook-other-kind = Berkas ini belum bisa saya baca. Simpan sebagai .xlsx (Excel), lalu kirim lagi.
workbook-too-large = Berkasnya terlalu besar, paling banyak { $most } MB. Lembar dari saya jauh lebih kecil; kirim yang itu saja.
workbook-not-fetched = Berkasnya belum sampai ke saya. Coba kirim sekali lagi, ya.

# Hitung sekaligus.
button-count-many = Hitung sekaligus
count-many-which =
    { $n } serahan menunggu, semuanya { RUPIAH($total) }. Uangnya sudah dihitung dan cocok?
    { $lines }
count-many-more = (dan { $more } lagi)
count-many-how = Kalau ada yang belum, tulis: semua kecuali 4
count-many-line = { $n }. { $ksm }, { $people } orang: { RUPIAH($total) }{ $other_day ->
        [0] {""}
       *[other] , dibayar { SHORTDATE($met) }
    }{ $why }
choice-all-right = Cocok semua ({ $n })
count-many-none = Tidak ada serahan yang menunggu hitungan di sini.
count-many-done =
    { $n ->
        [0] Belum ada yang disahkan.
       *[other] Sah: { $n } serahan, { RUPIAH($total) }. { $n_sent } kuitansi terkirim{ $n_slips ->
            [0] .
           *[other] , { $n_slips } slip untuk yang tanpa HP.
        }
    }{ $n_left ->
        [0] {""}
       *[other] {" "}Belum: { $left }.
    }{ $n_changed ->
        [0] {""}
       *[other] {" "}Berubah sejak tadi, lihat lagi: { $changed }.
    }
# Kepada orang kedua, bila petugas memasukkan lembar sendiri.
count-many-ask =
    { $by } memasukkan { $n ->
        [1] lembar KSM { $ksm }
       *[other] lembar { $n } KSM
    }, angsuran { RUPIAH($total) }. Mohon dihitung bersama buku dan uangnya; belum sah sebelum itu.{ $why }
overview-count-many = { $n } serahan menunggu hitungan

# Di dalam berkas Excel.
drawing-book-how = Petunjuk
drawing-book-title = Lembar { MONTH($on) }, { $bkm }
drawing-book-fill = Isi kolom kuning saja, dalam rupiah penuh (20000, bukan 20). Baris yang dikosongkan berarti belum ada yang dilaporkan.
drawing-book-day = Tanggal kumpulan wajib diisi di tiap lembar. Satu lembar untuk satu kumpulan.
drawing-book-absent = Hadir: H datang, I izin, S sakit, A alpa, x tidak datang. Kosong: belum dicatat.
drawing-book-cash = Kas: uang yang dihitung di kumpulan itu. Kalau beda dengan jumlah baris, saya beri tahu.
drawing-book-send = Kirim berkas ini ke Guyub. Saya tunjukkan dulu apa yang akan disimpan; mengirim dua kali tidak membuat dobel.
drawing-book-second = Semua baris adalah laporan: baru sah setelah orang kedua menghitung uangnya.
drawing-book-ksm = KSM { $ksm }
drawing-book-kode = Kode lembar
drawing-book-tanggal = Tanggal kumpulan
drawing-book-kas = Kas dihitung
drawing-book-head-number = No
drawing-book-head-name = Nama
drawing-book-head-usual = Tabungan biasa
drawing-book-head-due = Angsuran biasa
drawing-book-head-here = Hadir
drawing-book-head-savings = Tabungan
drawing-book-head-pot = Tabungan { $pot }
drawing-book-head-installment = Angsuran
drawing-book-whole = Isi dengan angka rupiah penuh, tanpa titik dan tanpa minus.
