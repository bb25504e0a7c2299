### Pinjaman dari pengajuan sampai cair. Yang pinjam harus bilang sendiri.

# $notes, $lines: baris-baris. Semua rupiah.
apply-loan-ksm = Pinjaman untuk KSM yang mana?
apply-loan-lines =
    Siapa yang mau pinjam? Satu baris satu orang: nomor buku, jumlah, untuk apa.
    Contoh:
    3 1jt dagang sayur
    6 500rb beli pakan ayam
# $lines: baris yang belum terbaca, $more yang tidak disebut.
apply-loan-unread =
    Belum saya simpan, ada yang belum jelas:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(dan { $more } lagi)
    }
    Kirim lagi semuanya, ya.
apply-loan-unread-line = - "{ $line }": tulis nomor, jumlah, untuk apa
apply-loan-unread-number = - "{ $line }": nomor itu tidak ada di buku
apply-loan-unread-twice = - "{ $line }": nomor itu sudah disebut
apply-loan-unread-amount = - "{ $line }": berapa? Tulis misalnya 500rb atau 1jt
apply-loan-unread-purpose = - "{ $line }": untuk apa?
# $every: weekly, per-kumpulan, monthly.
apply-loan-months =
    { $every ->
        [weekly] Diangsur berapa minggu?
        [per-kumpulan] Diangsur berapa kali kumpulan?
       *[monthly] Diangsur berapa bulan?
    }
apply-loan-months-range =
    { $every ->
        [weekly] Tulis angka minggunya saja
        [per-kumpulan] Tulis berapa kali kumpulan, angkanya saja
       *[monthly] Tulis angka bulannya saja
    }, biasanya { $least } sampai { $most }.
choice-months =
    { $n } { $every ->
        [weekly] minggu
        [per-kumpulan] kali kumpulan
       *[monthly] bulan
    }
apply-loan-summary =
    KSM { $ksm } mengajukan { RUPIAH($total) } untuk { $n } orang, { $months } { $every ->
        [weekly] minggu
        [per-kumpulan] kali kumpulan
       *[monthly] bulan
    }. Angsuran semuanya { RUPIAH($bill) } { $every ->
        [weekly] seminggu
        [per-kumpulan] sekali kumpulan
       *[monthly] sebulan
    }{ $peak ->
        [0] .
       *[other] , paling besar { RUPIAH($peak) }.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}Aturan UPK mencatat:{"\u000A"}{ $notes }
    }
    Diajukan?
# $says: nothing, paid, waits, paper, betul, slip, tidak.
loan-line =
    { $number }. { $name }, <cover>{ RUPIAH($amount) }</cover>, { $purpose }{ $says ->
        [nothing] {""}
        [paid] {" "}(sudah cair)
        [betul] {" "}(bilang benar)
        [slip] {" "}(slip cocok)
        [paper] {" "}(slip menunggu orang kedua)
        [tidak] {" "}(bilang bukan dia, tidak ikut)
       *[waits] {" "}(belum menjawab)
    }
loan-note-few-members = - anggota baru { $n } orang, biasanya paling sedikit { $least }
loan-note-few-women = - perempuan { $n } orang, biasanya paling sedikit { $least } %
loan-note-women-unknown = - perempuan { $n } orang, { $more } orang belum tercatat perempuan atau laki-laki; biasanya paling sedikit { $least } %
loan-note-saving-short = - di buku ini belum tampak menabung { $least } bulan berturut-turut
loan-note-term = - lamanya di luar { $least } sampai { $most } bulan
loan-note-open-loan = - nomor { $number } <cover>masih punya pinjaman atau pengajuan lain</cover>
loan-note-many-loans = - nomor { $number } <cover>sudah { $most } kali pinjam; sesudah itu ke bank atau koperasi</cover>
loan-note-ceiling = - nomor { $number } di atas batas <cover>{ RUPIAH($most) }{ $first ->
        [0] {""}
       *[other] {" "}untuk pinjaman pertama
    }</cover>
# Semua pinjaman satu KSM bersama-sama. $owed pokok yang masih berjalan, $asked di pengajuan lain, $room sisa ruangnya.
loan-note-ksm-ceiling =
    - satu KSM boleh pinjam sampai <cover>{ RUPIAH($most) }</cover> bersama-sama: pokok yang berjalan <cover>{ RUPIAH($owed) }</cover>{ $asked ->
        [0] {""}
       *[other] {" "}dan di pengajuan lain <cover>{ RUPIAH($asked) }</cover>
    }, jadi { $room ->
        [0] sekarang sedang penuh
       *[other] masih ada ruang <cover>{ RUPIAH($room) }</cover>
    }; ruangnya bertambah tiap pokok dibayar
loan-note-stopped =
    - pinjaman baru ditangguhkan sejak { FULLDATE($since) } ({ $cause ->
        [health] angka kesehatan UPK
        [meeting] keputusan rapat BKM
       *[decree] permintaan desa atau program
    }); pengajuan tetap disimpan dan menunggu dibuka lagi
loan-leaders-only = Yang mengajukan pinjaman ketua atau sekretaris KSM. Sampaikan kepada beliau, ya.
loan-book-changed = Buku KSM berubah sejak tadi. Tulis "ajukan pinjaman" sekali lagi, ya.
loan-asked-already = Masih ada pengajuan KSM { $ksm } yang berjalan. Tulis "pengajuan" untuk melihatnya.
# $whom: petugas UPK; $known 0 kalau belum ada.
loan-asked =
    Pengajuan KSM { $ksm } tersimpan: { $n } orang, { RUPIAH($total) }.
    { $known ->
        [0] Menunggu petugas UPK.
       *[other] Menunggu { $whom } di UPK memeriksa.
    } Belum ada yang dipinjamkan.
button-loan-withdraw = Batalkan pengajuan
button-loan-no-rest = Sisanya tidak jadi
loan-withdrawn = Pengajuan KSM { $ksm } dibatalkan.
loan-rest-withdrawn = Baik. Yang belum cair dari pengajuan KSM { $ksm } tidak jadi; yang sudah cair tetap berjalan.
loan-too-late = Pengajuan ini sudah selesai atau uangnya sedang diserahkan.

# $status: P diajukan, V diperiksa, W disetujui, S sebagian cair, A cair, T tidak layak, B batal.
loan-page =
    Pengajuan KSM { $ksm }: { $n } orang, <cover>{ RUPIAH($total) }</cover>, { $months } { $every ->
        [weekly] minggu
        [per-kumpulan] kali kumpulan
       *[monthly] bulan
    }. { $status ->
        [P] Menunggu pemeriksaan UPK.
        [V] Sudah diperiksa, menunggu keputusan koordinator.
        [W] Disetujui, peminjam ditanya satu per satu.
        [S] Sebagian sudah cair; sisanya cair kalau peminjamnya sudah menjawab.
        [A] Sudah cair.
        [T] Tidak disetujui.
       *[B] Dibatalkan KSM.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}Aturan mencatat:{"\u000A"}{ $notes }
    }{ $n_reasons ->
        [0] {""}
       *[other] {"\u000A"}{ $reasons }
    }
loan-reason-line = - { $by }: { $reason }
button-loan-fit = Layak
button-loan-unfit = Tidak layak
button-loan-approve = Setuju
button-loan-refuse = Tolak
button-loan-slip = Slip nomor { $number }
button-pay-out = Cairkan { RUPIAH($total) }
loan-answered = Pengajuan KSM { $ksm } sudah dijawab.
# Pinjaman baru ditangguhkan: kepada koordinator, lalu kepada petugas UPK.
loan-stopped =
    Pinjaman baru sedang ditangguhkan sejak { FULLDATE($since) } ({ $cause ->
        [health] angka kesehatan UPK
        [meeting] keputusan rapat BKM
       *[decree] permintaan desa atau program
    }). Pengajuan ini belum bisa disetujui; tetap tersimpan sampai pinjaman dibuka lagi lewat "ubah aturan". Kalau memang tidak jadi, tekan [Tolak].
loan-stopped-paying =
    Pinjaman sedang ditangguhkan sejak { FULLDATE($since) } ({ $cause ->
        [health] angka kesehatan UPK
        [meeting] keputusan rapat BKM
       *[decree] permintaan desa atau program
    }), juga yang sudah disetujui. Belum ada uang yang keluar; uangnya bisa dicairkan setelah dibuka lewat "ubah aturan".
loan-own-voice = Untuk pinjaman ini perlu mata yang lain: bukan yang mengajukan, memeriksa, atau meminjam.
# $verdict: fit (aturan dikesampingkan), unfit, refuse.
loan-reason-reason =
    { $verdict ->
        [fit] KSM { $ksm } tetap layak karena apa? Alasannya disimpan bersama nama pemeriksa.
       *[other] Karena apa KSM { $ksm } belum disetujui? Alasan ini dibaca pengurus KSM.
    }
    { $notes }
loan-reason-short = Tulis alasannya dengan beberapa kata, ya.
loan-verified =
    Tersimpan: KSM { $ksm } layak. { $known ->
        [0] Menunggu koordinator.
       *[other] Menunggu keputusan { $whom }.
    }
loan-refused = { $by } belum bisa menyetujui pengajuan KSM { $ksm }. Sebabnya: <cover>{ $reason }</cover>
loan-refused-done = Baik. Pengurus KSM { $ksm } sudah saya beri tahu sebabnya.
loan-approved =
    { $n ->
        [0] Disetujui. Peminjam KSM { $ksm } menandatangani slip, karena tidak punya HP sendiri.
       *[other] Disetujui. { $n } orang KSM { $ksm } ditanya lewat HP masing-masing{ $n_silent ->
            [0] .
           *[other] ; yang tanpa HP sendiri menandatangani slip.
        }
    }
# Kepada ketua. $numbers: "4, 8".
loan-approved-told =
    Pinjaman KSM { $ksm } disetujui. Tiap peminjam ditanya dulu: benar pinjam?{ $n_silent ->
        [0] {""}
       *[other] {" "}Nomor { $numbers } menandatangani slip dengan dua saksi dari rumah lain.
    }

# Kepada peminjam sendiri, di HP sendiri.
borrow-ask =
    Benar { $name } yang pinjam lewat KSM { $ksm }?
    <cover>{ RUPIAH($amount) } untuk { $purpose }, { $months } kali angsur{ $every ->
        [weekly] {" "}tiap minggu
        [per-kumpulan] {" "}tiap kumpulan
       *[monthly] {""}
    }, sekali angsur { RUPIAH($bill) }{ $peak ->
        [0] { "" }
       *[other] , paling besar { RUPIAH($peak) } ({ DATE($peak_on) })
    }</cover>. Kalau ada yang kesulitan, satu KSM ikut menanggung.
button-i-borrow = Benar, saya yang pinjam
button-not-me = Bukan saya
borrow-agreed = Terima kasih. Tercatat: <cover>pinjam { RUPIAH($amount) }</cover> untuk { $purpose }. Belum menjadi pinjaman sampai uangnya cair.
borrow-answered = Ini sudah dijawab.
borrow-over = Pengajuan ini sudah selesai.
borrow-seen = HP ini dipakai bersama, jadi tandanya lewat slip kertas di kumpulan. Terima kasih sudah membaca.
# $whom: pengawas.
borrow-denied =
    Baik, nama ini tidak ikut. Tidak ada pinjaman atas nama ini.{ $known ->
        [0] {""}
       *[other] {" "}{ $whom } (pengawas) akan bertanya dari mana ini.
    }
borrow-denied-told = Pengajuan KSM { $ksm } nomor { $number }, <cover>{ RUPIAH($amount) }</cover>: yang namanya ditulis bilang bukan dia yang pinjam. Tolong tanya kedua pihak.

# Slip: dua saksi dari rumah lain.
loan-slip-witnesses = Slip { $name }, <cover>{ RUPIAH($amount) }</cover>. Nomor buku dua saksinya? Contoh: 3 6
slip-two-numbers = Tulis dua nomor buku yang berbeda, misalnya 3 6.
slip-witnesses = Saksi harus dua anggota KSM ini, bukan peminjamnya sendiri.
loan-slip-houses = { $first }, { $second }, dan { $name }: tinggal di rumah yang berbeda?
choice-houses-apart = Ya, beda rumah
choice-houses-same = Ada yang serumah
slip-same-house = Saksi serumah belum cukup. Minta saksi dari rumah lain, lalu mulai lagi. Kalau ternyata beda rumah, tekan di bawah.
loan-slip-photo = Kirim foto slip yang sudah ditandatangani.
slip-photo-please = Saya perlu fotonya. Kirim foto slip, atau tulis batal.
slip-nobody = Belum ada koordinator atau pengawas yang bisa ikut melihat slip ini. Undang dulu, ya.
slip-kept = Slip nomor { $number } tersimpan, menunggu { $whom } melihat fotonya.
slip-second =
    Slip { $name }: <cover>{ RUPIAH($amount) }</cover> untuk { $purpose }. Saksi { $first } dan { $second }. Dimasukkan { $by }.
    Sama dengan foto?
button-slip-right = Sama
button-slip-wrong = Berbeda
slip-right = Slip nomor { $number } cocok. Terima kasih.
slip-wrong = Baik. Slip nomor { $number } diminta lagi.
slip-right-told = { $by } melihat slip nomor { $number } cocok.
slip-wrong-told = { $by } melihat slip nomor { $number } berbeda dengan yang dimasukkan. Masukkan lagi, ya.

# $kas isi kas menurut buku, kurang dari $total.
pay-out-short = Kas menurut buku tinggal { RUPIAH($kas) }, belum cukup untuk { RUPIAH($total) }. Kalau uangnya diambil dari bank, catat dulu lewat "kas". Tetap cairkan?
button-pay-out-anyway = Tetap cairkan { RUPIAH($total) }
# Uangnya. $by petugas UPK.
paid-out = Menunggu { $whom } menghitung { RUPIAH($total) } untuk KSM { $ksm }. Belum menjadi pinjaman sampai diterima.
pay-out-nobody = Belum ada pengurus KSM { $ksm } atau koordinator yang bisa menjadi suara kedua lewat sini.
received-ask = { $by } menyerahkan <cover>pinjaman { RUPIAH($total) }</cover> untuk { $n } orang KSM { $ksm }. Sudah dihitung dan pas?
button-loan-received = Sudah, { RUPIAH($total) }
button-loan-not-yet = Belum
loan-received = Tercatat: <cover>pinjaman { RUPIAH($total) }</cover> untuk { $n } orang KSM { $ksm }. { $n_slips ->
        [0] Semua peminjam saya beri tahu.
       *[other] { $n_slips } orang tanpa HP: sampaikan kartunya, ya.
    }{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } orang yang belum ikut bisa cair menyusul.
    }
    { $surety }
received-told = { $by } sudah menghitung <cover>{ RUPIAH($total) }</cover>. Pinjaman KSM { $ksm } mulai berjalan.{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } orang lagi menyusul kalau sudah menjawab.
    }
not-received = Baik, belum ada yang dipinjamkan. UPK saya beri tahu.
not-received-told = { $by } bilang uang KSM { $ksm } belum diterima. Belum menjadi pinjaman.
loan-alike-today = Hari ini sudah ada pinjaman KSM { $ksm } dengan jumlah yang sama. Terima yang ini besok, ya.
loan-begun = <cover>Pinjaman { RUPIAH($amount) } cair. Angsuran { RUPIAH($bill) }, pertama { DATE($on) }, { $n } kali sampai { DATE($last) }{ $peak ->
        [0] .
       *[other] , paling besar { RUPIAH($peak) } ({ DATE($peak_on) }).
    }</cover> Nomor { $number }.{ $surety ->
        [0] {""}
       *[other] {" "}<cover>Dianjurkan ada tabungan tanggung renteng { RUPIAH($surety) } lagi; boleh dicicil waktu kumpulan, uang pinjaman tetap utuh.</cover>
    }

# Daftar.
loan-list =
    Pengajuan yang berjalan:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(dan { $more } lagi)
    }
loan-list-line = pengajuan KSM { $ksm }, { SHORTDATE($on) }: { $status ->
        [P] menunggu pemeriksaan
        [V] menunggu keputusan
        [S] sebagian cair, sisanya menunggu
       *[W] disetujui, belum cair
    }
loan-none-open = Tidak ada pengajuan yang berjalan. Untuk mengajukan, ketua menulis "ajukan pinjaman".
button-see-loan = Pengajuan { $ksm }
