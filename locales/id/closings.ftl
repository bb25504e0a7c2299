### Tutup buku: petugas UPK mengajukan, koordinator atau pengawas menyetujui. Bulan yang ditutup tidak diisi lagi.

# Catatan bertanggal $on jatuh di bulan yang sudah ditutup; $until hari terakhir yang ditutup.
month-closed =
    Buku sampai { DATE($until) } sudah ditutup, jadi yang bertanggal { SHORTDATE($on) } belum saya simpan.
    { $year ->
        [1] Tahun itu sudah ditutup: beri tanggal hari ini.
       *[0] Beri tanggal hari ini, atau minta petugas UPK membuka bulan itu lagi.
    }
closing-officers-only = Tutup buku diajukan petugas UPK, lewat pesan pribadi.
# $words: yang ditulis di belakang "tutup buku".
closing-which-month = Bulan "{ $words }" belum saya pahami. Contoh: tutup buku Oktober
# $last: hari terakhir bulan itu.
closing-why-not-over = { MONTH($month) } belum selesai. Bisa ditutup mulai { DATE($last) }.
closing-why-closed = Buku { MONTH($month) } sudah ditutup. Mau dibuka lagi? Tulis "buka buku { MONTH($month) }".
closing-why-year = Tahunnya sudah ditutup, jadi { MONTH($month) } tidak dibuka lagi. Yang ternyata keliru dibetulkan di bulan yang masih terbuka; di sana tertulis juga sebabnya.
closing-why-open = Buku { MONTH($month) } memang masih terbuka.
closing-nothing-closed = Belum ada bulan yang ditutup.
closing-clear =
    Tutup buku { MONTH($month) }? Semua sudah sah, tidak ada uang di tangan.
    Sesudah ditutup, tanggal sampai { SHORTDATE($until) } tidak bisa diisi lagi.
# $lines: yang belum selesai, satu baris satu hal. $waits 1 bila ada laporan atau uang yang kelak menyusul.
closing-in-the-way =
    Tutup buku { MONTH($month) }? Yang belum selesai:
    { $lines }
    { $waits ->
        [0] {""}
       *[other] Itu tidak hilang: kalau nanti sah, ikut bulan berikutnya.{" "}
    }Tanggal sampai { SHORTDATE($until) } tidak bisa diisi lagi.
closing-way-lapor = - { $n } laporan belum sah, { RUPIAH($total) }
closing-way-tangan = - uang di tangan { $n } orang, { RUPIAH($total) }
closing-way-tahan = - { $n } baris ditahan karena keberatan
closing-way-none = Semua sudah sah, tidak ada uang di tangan.
button-close-month = Tutup { MONTH($month) }
button-closing-lapor = Lihat laporan
button-closing-tangan = Lihat uang di tangan
button-closing-tahan = Lihat yang ditahan
closing-reported =
    Belum sah, per KSM:
    { $lines }
closing-carried =
    Uang di tangan:
    { $lines }
# $names: pengawas; $known 1 bila ada.
closing-held =
    Ditahan, per KSM:
    { $lines }
    { $known ->
        [0] Belum ada pengawas di buku ini.
       *[other] Yang bertanya ke kedua pihak: { $names }.
    }
closing-line-ksm = - KSM { $ksm }: { $n }, { RUPIAH($total) }
closing-line-carrier = - { $name }: { RUPIAH($total) }, sejak { SHORTDATE($since) }
# $names: yang ditanya sebagai orang kedua.
closing-asked = { MONTH($month) }: menunggu orang kedua, { $names }. Belum ada yang berubah.
closing-asked-nobody = { MONTH($month) }: orang kedua (koordinator atau pengawas) belum bisa dihubungi lewat sini. Belum ada yang berubah.
# Kepada orang kedua. $by yang mengajukan.
closing-second =
    { $by } mengajukan tutup buku { MONTH($month) }.
    { $lines }
    Sesudah itu tanggal sampai { SHORTDATE($until) } tidak bisa diisi lagi.{ $ends } Setuju?
# Bila dengan itu Desember ikut tertutup. $year tahunnya.
closing-ends-year = {" "}Ini menutup tahun { $year }: bulan-bulannya tidak dibuka lagi. Yang kelak ternyata keliru dibetulkan di bulan yang terbuka.
# $why: kode alasan, atau kata-kata sendiri.
closing-reopen-second =
    { $by } minta buku { MONTH($month) } dibuka lagi: { $why ->
        [late] ada uang yang terlambat dilaporkan
        [wrong] ada catatan yang keliru
       *[other] { $why }
    }. Setuju?
button-closing-agree = Setuju
button-closing-not-yet = Belum setuju
closing-own-voice = Ini harus dijawab orang kedua, bukan yang mengajukan.
closing-other-office = Untuk tutup buku: satu suara dari petugas UPK, satu dari koordinator atau pengawas.
closing-answered = Pengajuan { MONTH($month) } sudah dijawab.
# $n: banyaknya catatan uang di buku sampai saat itu; $words: empat kata, apa adanya.
closing-closed =
    Buku { MONTH($month) } ditutup, { $n } catatan. Bacakan, lalu tulis di buku kertas:
    <b>{ $words }</b>
closing-closed-told =
    Buku { MONTH($month) } ditutup, { $n } catatan. { $by } setuju. Tulis di buku kertas:
    <b>{ $words }</b>
closing-reopened = Buku { MONTH($month) } dibuka lagi.
closing-reopened-told = Buku { MONTH($month) } dibuka lagi. { $by } setuju. Kalau sudah selesai, tutup lagi, ya.
closing-refused = Baik, tidak jadi. { $name } saya beri tahu.
closing-refused-told =
    { MONTH($month) }: { $by } belum setuju, karena { $why ->
        [on-the-way] masih ada uang di jalan
        [differs] angkanya belum cocok dengan kertas
       *[other] { $why }
    }. Belum ada yang berubah.
# $more: 1 bila bulan sesudahnya, sampai $later, ikut terbuka.
reopen-month-why =
    Buka lagi buku { MONTH($month) }{ $more ->
        [0] {""}
       *[other] {" "}sampai { MONTH($later) }
    }. Karena apa?
refuse-closing-why = { MONTH($month) } belum disetujui. Karena apa?
choice-closing-late = Ada uang terlambat dilaporkan
choice-closing-wrong = Ada catatan keliru
choice-closing-on-the-way = Masih ada uang di jalan
choice-closing-differs = Angka belum cocok dengan kertas

# Halaman pengurus.
# Di halaman petugas UPK: bulan yang sudah selesai.
overview-month-end = { MONTH($month) } bisa ditutup
# Sesudah dihitung: $count hasilnya, $page halaman tutup buku.
count-then-close =
    { $count }
    {""}
    { $page }
overview-closing =
    { $what ->
        [close] tutup
       *[other] buka lagi
    } buku { MONTH($month) }
button-see-closing = Buku { MONTH($month) }

# Tanda tangan di kertas sebagai orang kedua. $by pengirim foto, $signer yang menandatangani.
button-signed-on-paper = Tanda tangan kertas + foto
paper-nobody = Tidak ada koordinator atau pengawas lain yang bisa menandatangani.
paper-signature-who = Siapa yang menandatangani di kertas?
paper-signature-photo = Kirim foto kertas tutup buku { MONTH($month) } yang ditandatangani { $name }.
paper-photo-please = Kirim sebagai foto, ya: kertasnya utuh dan tanda tangannya terbaca.
paper-closed =
    { $closed }
    { $head }
paper-kept =
    Tanda tangan { $signer } di kertas saya catat. { $n ->
        [0] Belum ada yang bisa dihubungi untuk memastikannya; sesudah tujuh hari pengawas saya beri tahu.
       *[other] Dalam tujuh hari dipastikan { $names }.
    }
# $own: 1 bila pembacanya sendiri yang menandatangani.
paper-ask =
    { $own ->
        [1] { $by } mengirim foto ini: tutup buku { MONTH($month) } dengan tanda tangan Anda di kertas. Betul Anda yang menandatangani?
       *[other] { $by } mengirim foto ini: tutup buku { MONTH($month) } dengan tanda tangan { $signer }. Sudah melihat kertas aslinya?
    }
button-paper-right = Betul
button-paper-wrong = Bukan
button-paper-see = Kertas { MONTH($month) }
paper-answered = Tanda tangan ini sudah dijawab.
paper-right = Terima kasih. Tutup buku { MONTH($month) } sekarang punya dua suara.
paper-right-told = { $who } memastikan tanda tangan tutup buku { MONTH($month) }.
paper-wrong = Terima kasih sudah memberi tahu. Pengawas dan koordinator saya kabari; { MONTH($month) } tetap tertutup sampai dua pengurus membukanya.
paper-wrong-told = { $who } tidak mengakui tanda tangan { $signer } pada tutup buku { MONTH($month) } yang dikirim { $by }. Mohon ditanyakan ke kedua pihak. Membukanya lagi: "buka buku".
paper-late = Sudah tujuh hari: tanda tangan { $signer } pada tutup buku { MONTH($month) }, dikirim { $by }, belum dipastikan siapa pun. Mohon dilihat kertasnya.
overview-paper-signature = tanda tangan kertas { MONTH($month) } belum dipastikan

# Empat kata kepada pengawas: sekali tekan, dan di ringkasan hariannya. $by yang mengirim.
button-closing-send = Kirim ke pengawas
closing-sent = Empat kata dan berkas { MONTH($month) } sudah dikirim ke { $names }.
closing-sent-before = Empat kata dan berkas { MONTH($month) } sudah pernah dikirim.
closing-send-nobody = Tidak ada pengawas lain yang bisa dihubungi lewat sini. Empat katanya bisa dibacakan langsung.
closing-sent-told =
    { $by } mengirim: buku { MONTH($month) } sudah ditutup, { $n } catatan. Empat katanya:
    <b>{ $words }</b>
    Sama dengan di buku kertas? Berkas bulannya di bawah ini.
closing-digest = buku { MONTH($month) } sudah ditutup, { $n } catatan: <b>{ $words }</b>
