### Kas dan bank UPK: bukti kas dengan dua suara, hitung kas, buku kas. Nama anggota tidak ada.

cash-officers-only = Kas UPK dipegang petugas UPK, lewat pesan pribadi.
# $counted: kapan kas dan bank terakhir dihitung, satu baris satu hal.
cash-page =
    Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $counted }{ $n_waiting ->
        [0] {""}
       *[other] {""}
    { $n_waiting } bukti menunggu orang kedua.
    }
# $till: kas atau bank.
cash-never-counted =
    { $till ->
        [kas] Kas belum pernah dihitung.
       *[other] Buku bank belum pernah dicocokkan.
    }
# $gap: less, more, equal; $amount bedanya.
cash-counted =
    { $till ->
        [kas] Kas dihitung
       *[other] Bank dicocokkan
    } { SHORTDATE($on) }: { $gap ->
        [equal] cocok.
        [less] kurang { RUPIAH($amount) }.
       *[other] lebih { RUPIAH($amount) }.
    }
cash-counted-coins = { $counted } Sudah dicatat sebagai selisih koin.
cash-more = Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }. Mau yang mana?
button-cash-more = Buku kas & lainnya
button-cash-keluar = Uang keluar
button-cash-masuk = Uang masuk
button-cash-kas-bank = Kas ke bank
button-cash-bank-kas = Bank ke kas
button-cash-sisih = Sisihkan cadangan
button-cash-awal = Saldo awal
button-count-kas = Hitung kas
button-count-bank = Cek bank
button-cash-book = Buku kas
button-book-kas = Buku kas
button-book-bank = Buku bank
button-see-cash = Lihat kas
home-kas-bank = Kas & bank

# Isian bukti kas. $kas dan $bank: isi menurut buku.
voucher-what =
    { $way ->
        [keluar] Uang keluar untuk apa?
        [masuk] Uang masuk dari apa?
       *[other] Saldo awal yang mana?
    }
voucher-till =
    Tunai atau lewat bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
voucher-amount =
    { $what ->
        [awal-kas] Berapa isi kas sekarang, sesudah dihitung? Yang sudah di buku: { RUPIAH($kas) }.
        [awal-bank] Berapa saldo di buku bank sekarang? Yang sudah di buku: { RUPIAH($bank) }.
        [awal-modal] Berapa modal awal dana bergulir?
        [awal-cadangan] Berapa cadangan risiko yang sudah disisihkan dulu?
        [cadangan] Berapa yang disisihkan untuk cadangan risiko pinjaman?
       *[other] Berapa rupiah?
    }
voucher-on = Tanggal berapa?
voucher-note =
    { $way ->
        [keluar] Untuk apa? Satu baris saja, atau foto notanya dengan keterangan.
        [masuk] Dari siapa, untuk apa? Satu baris saja, atau foto buktinya.
       *[other] Ada catatan atau foto buktinya?
    }
voucher-note-please = Tulis satu baris untuk apa, atau kirim foto notanya.
choice-cash-operasional = Biaya operasional
choice-cash-honor = Honorarium
choice-cash-biaya-bank = Biaya bank
choice-cash-jasa-bank = Jasa bank
choice-cash-pendapatan-lain = Pendapatan lain
choice-cash-modal-tambahan = Tambahan modal
choice-cash-awal-kas = Isi kas
choice-cash-awal-bank = Saldo bank
choice-cash-awal-modal = Modal awal
choice-cash-awal-cadangan = Cadangan risiko
choice-till-kas = Tunai
choice-till-bank = Lewat bank
choice-cash-today = Hari ini
choice-cash-yesterday = Kemarin
choice-cash-no-note = Tanpa catatan

# Untuk dipakai di dalam kalimat lain: jenis bukti, atau cara uang masuk dan keluar.
cash-what =
    { $what ->
        [operasional] biaya operasional
        [honor] honorarium
        [biaya-bank] biaya bank
        [jasa-bank] jasa bank
        [pendapatan-lain] pendapatan lain
        [modal-tambahan] tambahan modal
        [kas-ke-bank] kas ke bank
        [bank-ke-kas] bank ke kas
        [cadangan] cadangan risiko disisihkan
        [awal-kas] saldo awal kas
        [awal-bank] saldo awal bank
        [awal-modal] modal awal
        [awal-cadangan] cadangan risiko dari dulu
        [koin-kurang] selisih koin, kurang
        [koin-lebih] selisih koin, lebih
        [iptw] IPTW (bayar tepat waktu)
        [confirm] angsuran
        [disburse] pencairan
        [hand-back] titipan dikembalikan
        [recover] pemulihan pinjaman yang dihapus buku
        [not-taken] pinjaman tidak jadi
        [reverse] pembetulan
       *[other] { $what }
    }
# $undone: nomor bukti yang dibatalkan, atau none. $note: kata petugas, atau kode alasan.
voucher-fact =
    { $undone ->
        [none] {""}
       *[other] membatalkan { $undone },{" "}
    }{ $what } { RUPIAH($amount) }{ $till ->
        [kas] , tunai
        [bank] , lewat bank
       *[other] {""}
    }, { SHORTDATE($on) }{ $noted ->
        [0] .
       *[other] : { $note ->
            [wrong-row] salah baris
            [typing] salah ketik
            [given-back] uang dikembalikan
           *[other] { $note }
        }.
    }
# Kepada orang kedua. $fact: bukti itu dalam satu baris.
voucher-ask =
    { $by } mencatat: { $fact }
    Betul?
button-voucher-right = Betul
button-voucher-wrong = Tidak
button-voucher-back = Batalkan
voucher-asked =
    Menunggu { $names }: { $fact }
    Masuk buku sesudah disetujui.
voucher-asked-nobody =
    { $fact }
    Orang kedua belum bisa dihubungi lewat sini. Belum masuk buku.
voucher-agreed =
    Sah{ $undone ->
        [0] . Bukti kas { $number }:
       *[other] :
    } { $fact }
    Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
voucher-agreed-told =
    { $undone ->
        [0] Bukti kas { $number } sah, disetujui
       *[other] Disetujui
    } { $by }: { $fact }
voucher-refused = Baik, tidak dicatat. { $name } saya beri tahu.
voucher-refused-told = Belum dicatat: { $by } menjawab tidak. Tolong bicarakan dulu. Yang ditulis: { $fact }
voucher-withdrawn = Baik, saya tarik. Tidak ada yang dicatat.
voucher-answered = Bukti ini sudah dijawab.
voucher-own-voice = Ini harus dijawab orang kedua, bukan yang mencatat.
voucher-undo-waits = Pembatalan { $number } sudah menunggu orang kedua.
overview-voucher = bukti kas: { $fact }
button-see-voucher = Lihat bukti

# $held: isi menurut buku.
cash-too-much =
    { $till ->
        [kas] Di kas
       *[other] Di bank
    } menurut buku hanya { RUPIAH($held) }, jadi { RUPIAH($amount) } belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
# Uang yang belum tercatat. $till: kas atau bank; $amount kurangnya; $on sejak kapan.
cash-below =
    { $till ->
        [kas] Kas
       *[other] Bank
    } di buku kurang { RUPIAH($amount) } sejak { SHORTDATE($on) }: ada uang masuk yang belum dicatat, atau uang keluar yang keliru dicatat.
# Sudah dihitung keluar, belum dijawab penerimanya.
cash-going-out =
    { $till ->
        [kas] Dari kas
       *[other] Dari bank
    } { RUPIAH($amount) } sudah diserahkan, menunggu jawaban penerimanya.
overview-below =
    { $till ->
        [kas] kas
       *[other] bank
    } di buku kurang { RUPIAH($amount) } sejak { SHORTDATE($on) }, ada uang masuk yang belum dicatat
# $on tanggal bukti; $low hari uangnya tidak cukup; $held yang ada hari itu.
cash-too-much-then =
    { $till ->
        [kas] Di kas
       *[other] Di bank
    } menurut buku tanggal { SHORTDATE($low) } hanya { RUPIAH($held) }, jadi { RUPIAH($amount) } belum bisa keluar tanggal { SHORTDATE($on) }. Tanggalnya sudah betul? Kalau ada uang masuk yang belum dicatat, catat dulu lewat "kas".
cash-future = { DATE($on) } belum tiba. Tulis tanggal hari ini atau sebelumnya.
cash-openings-done = Semua saldo awal sudah dicatat. Kalau keliru, tulis "koreksi" dan nomor buktinya.
cash-opening-below =
    { $till ->
        [kas] Di kas
       *[other] Di bank
    } menurut buku sudah { RUPIAH($held) }, jadi { RUPIAH($counted) } tidak menyisakan saldo awal. Kalau bedanya nyata, pakai [Hitung kas].

# Hitung kas dan cek bank.
count-till-counted =
    { $till ->
        [kas] Berapa uang di kas, sesudah dihitung?
       *[other] Berapa saldo di buku bank?
    }
# $side: less atau more.
count-till-reason =
    Dihitung { RUPIAH($counted) }, buku { RUPIAH($expected) }: { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) }. Kenapa?
choice-count-unknown = Belum tahu
choice-count-missing = Ada bukti belum dicatat
choice-count-change = Salah kembalian
count-right =
    Buku { $till ->
        [kas] kas
       *[other] bank
    } { RUPIAH($amount) }: cocok.
# $told 1 bila $names sudah diberi tahu.
count-differs =
    Dicatat apa adanya: { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) }. Angka buku tidak saya ubah.{ $told ->
        [0] {""}
       *[other] {" "}{ $names } saya beri tahu.
    }
# $why: kode alasan, atau kata-kata sendiri.
count-told =
    { $by } menghitung { $till ->
        [kas] kas
       *[other] bank
    }: { RUPIAH($counted) }, buku { RUPIAH($expected) }, { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) }. Alasan: { $why ->
        [unknown] belum tahu
        [missing] ada bukti belum dicatat
        [change] salah kembalian
       *[other] { $why }
    }.
cash-moved = Selagi dihitung ada uang yang bergerak: buku sekarang { RUPIAH($expected) }. Tolong hitung sekali lagi.
overview-count =
    { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) }, dihitung { $by } { SHORTDATE($on) }

# $lines: kosong bila belum ada. $before: isi sebelum baris pertama.
cash-book =
    { $till ->
        [kas] Buku kas
       *[other] Buku bank
    } { MONTH($month) }. Sebelumnya { RUPIAH($before) }.{ $n ->
        [0] {" "}Belum ada catatan bulan ini.
       *[other] {""}
    }
    { $lines }
    Sekarang { RUPIAH($after) }.
# $ksm kosong bila bukan dari KSM; $whose 1 bila dari KSM.
cash-book-line =
    { SHORTDATE($on) } { $what }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    } { RUPIAH($amount) }

# Uang yang masuk lewat bank. $name: KSM, atau orang yang datang sendiri.
button-transfer = Lewat transfer
choice-transfer = { $name }, { RUPIAH($amount) }
transfer-slip-which = Yang lewat transfer yang mana?
transfer-slip-photo = { $name }, { RUPIAH($amount) }: kirim foto bukti transfernya.
transfer-photo-please = Saya perlu fotonya: bukti transfer, terbaca jumlah dan tanggalnya.
# $received: kalimat pengesahan seperti uang tunai.
transfer-received =
    { $received }
    Masuk ke bank, bukti transfernya tersimpan.

# Sebelum tutup buku. $n: bukti bulan itu yang belum dijawab orang kedua.
closing-way-vouchers = - { $n } bukti kas menunggu orang kedua
closing-way-uncounted =
    - { $till ->
        [kas] kas belum dihitung bulan itu
       *[other] buku bank belum dicocokkan bulan itu
    }
closing-way-differs =
    - { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kurang
       *[other] lebih
    } { RUPIAH($gap) } waktu dihitung

# Di [Tugas hari ini]. $since hari hitungan terakhir, bila $counted 1.
overview-uncounted =
    kas belum dihitung{ $counted ->
        [0] {""}
       *[other] {" "}sejak { SHORTDATE($since) }
    }
