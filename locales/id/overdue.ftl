### Angsuran tertunda, di meja UPK. Untuk yang membaca saja, tidak dibacakan; menagih bukan tugas bot.

home-angsuran-tertunda = Angsuran tertunda
# $n_open: KSM tanpa saldo yang disepakati.
overdue-none =
    { DATE($on) }: tidak ada angsuran yang tertunda.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM belum cocok saldo, jadi belum dilihat.
    }
# $n orang, $total rupiah; $lines satu baris tiap KSM.
overdue-page =
    Angsuran tertunda, { DATE($on) }: { $n } orang di { $n_ksm } KSM, { RUPIAH($total) }.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM belum cocok saldo, jadi belum dilihat.
    }
    { $lines }
# $most: paling banyak berapa angsuran satu orang.
overdue-ksm-line = KSM { $ksm }: { $n } orang, { RUPIAH($amount) }, paling lama { $most } angsuran
overdue-more = dan { $n } KSM lagi; semuanya ada di lembar tunggakan laporan bulan
overdue-ksm =
    KSM { $ksm }, { DATE($on) }. Untuk dibaca sendiri, jangan dibacakan.
    { $lines }
overdue-ksm-none = KSM { $ksm }: tidak ada yang tertunda lagi.
# $number 0: sudah bukan anggota. $state: open, promised, claimed, resting, disputed; $until tanggalnya.
overdue-person =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { RUPIAH($amount) }, { $n } angsuran, sejak { SHORTDATE($since) }{ $state ->
        [promised] ; janji { SHORTDATE($until) }
        [claimed] ; sudah melapor { SHORTDATE($until) }, belum dihitung
        [resting] ; istirahat sampai { SHORTDATE($until) }
        [disputed] ; ada keberatan, sedang ditanyakan
       *[open] {""}
    }
overdue-open =
    { $number ->
        [0] { $name }
       *[other] { $number } { $name }
    }
overdue-back = Semua KSM
# $mine 1 bila yang bertanya anggota KSM.
overdue-not-yours =
    { $mine ->
        [1] Yang belum membayar hanya dibuka petugas UPK, satu per satu. Angsuran sendiri ada di [Catatan saya].
       *[other] Yang belum membayar hanya dibuka petugas UPK, satu per satu. Jumlahnya per KSM ada di "laporan".
    }
why-overdue = KSM { $ksm }, tertunda { RUPIAH($amount) }: { $n } orang, yang jatuh tempo dan belum dibayar.
# $counts: hari pertama yang dihitung terlambat; $paid 0 bila belum pernah membayar di buku ini.
why-overdue-line =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { $n } angsuran sejak { SHORTDATE($since) } (terhitung { SHORTDATE($counts) }), pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }; { $paid ->
        [0] belum ada pembayaran di buku ini
       *[other] terakhir membayar { SHORTDATE($last) }
    }.
