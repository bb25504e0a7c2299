### Cadangan dan pemulihan buku. Untuk pengelola dan pengurus: tenang, apa yang terjadi, apa yang perlu dilakukan.

# Sekali sehari kepada pengelola. $why sebabnya, sebaris.
backup-failed = Cadangan buku hari ini belum jadi: { $why }. Saya coba lagi tiap jam.

# Setelah buku dipulihkan, kepada pengelola. $on tanggal dan $at jam keadaan buku itu, $n banyaknya KSM.
restored-ask =
    Buku kembali ke keadaan { FULLDATE($on) } pukul { HOUR($at) }. Yang dilaporkan sesudah itu tidak ada di buku ({ $n } KSM).
    Saya kabari pengurusnya sekarang?
button-restored-tell = Kabari pengurus
button-restored-not-yet = Nanti saja
# $n pesan dikirim; $silent KSM tidak punya pengurus yang bisa dihubungi.
restored-told =
    { $n } pesan untuk pengurus berangkat.{ $silent ->
        [0] { "" }
       *[other] { " " }{ $silent } KSM perlu dikabari langsung.
    }
restored-told-before = Semua pengurus sudah dikabari tadi.
restored-not-told = Baik, belum ada yang dikabari. Tombol di atas tetap bisa ditekan.
restored-never = Buku ini tidak dipulihkan dari cadangan, jadi tidak ada yang perlu dikabarkan.

# Kepada ketua, sekretaris dan bendahara. Tidak ada uang yang hilang, hanya catatan.
restored-for-leader =
    Buku KSM { $ksm } kembali ke keadaan { FULLDATE($on) } pukul { HOUR($at) }. Yang dilaporkan sesudah itu belum tercatat lagi.
    Mohon cocokkan dengan buku kertas, lalu laporkan sekali lagi. Uangnya tidak hilang.
# Kepada UPK, koordinator dan pengawas.
restored-for-upk =
    Buku kembali ke keadaan { FULLDATE($on) } pukul { HOUR($at) }. Yang dilaporkan sesudah itu perlu dicocokkan dari buku kertas.
    Pengingat uang berhenti dulu, sampai tiap KSM dicocokkan: tulis "cocok saldo".

# Kepada pengelola: $what kata-kata guyub verify. Lalu kepada pengawas.
book-bent = Ada yang tidak beres di buku: <cover>{ $what }</cover>. Tolong hentikan bot, buat cadangan, lalu cari sebabnya sebelum ada yang dicatat lagi (docs/operations.md).
book-bent-supervisor = { $name }, pemeriksaan buku menemukan catatan yang tidak lagi seperti waktu ditulis. Tolong jangan menutup buku dulu, simpan buku kertasnya, dan hubungi pengelola bot.
