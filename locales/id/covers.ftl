cover-whom =
    Membayarkan angsuran siapa?
    { $lines }
cover-no-such-name =
    Tidak ada "{ $words }" yang punya angsuran di KSM ini. Siapa?
    { $lines }
cover-nobody = Di KSM { $ksm } tidak ada anggota lain yang punya angsuran.
cover-who = Siapa yang membayar?
cover-amount = Berapa yang dibayarkan untuk { $name }?
# $name: anggota yang dibayarkan
cover-cover = Uang untuk { $name } ini nanti diganti, atau hibah?
choice-talangan = Talangan, nanti diganti
choice-hibah = Hibah, tidak usah diganti
choice-kas = Dari kas KSM, nanti diganti
cover-kas-holds = Kas KSM berisi { RUPIAH($kas) }, tidak cukup. Dengan cara lain?
cover-kas-short = Kas KSM tidak cukup untuk ini. Tidak ada yang dicatat.
cover-to = Uangnya dipegang siapa sekarang?
# $cover: talangan, kas, hibah. $whom: pembawa uang, $known 0 bila langsung ke UPK
cover-claimed =
    Angsuran { RUPIAH($amount) } untuk { $name } dilaporkan{ $known ->
        [0] .
       *[other] , lewat { $whom }.
    } { $cover ->
        [hibah] Sebagai hibah.
        [kas] Dari kas KSM, nanti diganti.
       *[other] Sebagai talangan, nanti diganti.
    } Belum sah sampai uangnya diterima.
# $whom: siapa yang mengecek rekening, $known 0 bila belum ada.
cover-by-bank =
    Angsuran { RUPIAH($amount) } untuk { $name } lewat transfer dilaporkan, buktinya tersimpan. { $cover ->
        [hibah] Sebagai hibah.
        [kas] Dari kas KSM, nanti diganti.
       *[other] Sebagai talangan, nanti diganti.
    } { $known ->
        [0] Petugas UPK
       *[other] { $whom } (UPK)
    } mengecek rekening. Belum sah sampai uangnya masuk.
cover-photo = Kirim foto bukti transfer { RUPIAH($amount) } untuk angsuran { $name }, ya. Jumlah dan tanggalnya harus terbaca.
# Kepada anggota yang dibayarkan. $payer: siapa yang membayar
cover-for-you =
    { $name }, { $payer } melapor <cover>membayarkan angsuran { RUPIAH($amount) } untuk { YOU($title) }{ $cover ->
        [hibah] {""}, hibah
        [kas] {""}, dari kas KSM, nanti diganti
       *[other] {""}, talangan, nanti diganti
    }</cover>. Belum sah. Kalau tidak cocok, tanyakan ke saya.
cover-counted =
    { $name }, sah: <cover>angsuran { RUPIAH($amount) } dibayarkan { $cover ->
        [kas] kas KSM
       *[other] { $payer }
    }</cover>. Nomor { $number }.{ $cover ->
        [hibah] {""}
       *[other] {" "}Nanti diganti, ya.
    }
cover-surplus = Dari kuitansi { $number }, <cover>{ RUPIAH($amount) }</cover> lebih dari yang perlu. Tetap tercatat milik { YOU($title) } di UPK.
cover-mine =
    Talangan{ $kas ->
        [0] {""}
       *[other] {" "}kas KSM
    } untuk { $name }: { RUPIAH($amount) } belum diganti.
cover-owed =
    Ditalangi { $kas ->
        [0] { $payer }
       *[other] kas KSM
    }: { RUPIAH($amount) }, belum diganti.
cover-the-box = kas KSM
# Kepada bendahara. $name: siapa yang sudah mengganti ke kas untuk kuitansi yang lalu dibatalkan
cover-box-owes = Kas KSM perlu mengembalikan { RUPIAH($amount) } ke { $name }: kuitansi talangannya dibatalkan.
button-given-back = Sudah diganti { $name }
cover-back-amount = Berapa yang sudah diganti { $name }?
cover-back-above = Talangan untuk { $name } tinggal { RUPIAH($owed) }. Berapa yang diganti?
cover-back-done =
    Dicatat: { $name } mengganti { RUPIAH($amount) }.{ $left ->
        [0] {" "}Sudah lunas.
       *[other] {" "}Tinggal { RUPIAH($left) }.
    }
# Kepada anggota yang mengganti
cover-back-told =
    { $payer } mencatat: <cover>talangan sudah diganti { RUPIAH($amount) }{ $left ->
        [0] , selesai
       *[other] , tinggal { RUPIAH($left) }
    }</cover>. Terima kasih.
# Kuitansi untuk yang membayarkan
receipt-cover = Sah. { $receiver } (UPK) sudah menerima <cover>angsuran { RUPIAH($amount) } untuk { $whom }</cover>. Nomor { $number }. Terima kasih, { $name }.
receipt-cover-bank = Sah. <cover>Angsuran { RUPIAH($amount) } untuk { $whom }</cover> sudah masuk bank UPK, dicek { $receiver }. Nomor { $number }. Terima kasih, { $name }.
# $name yang dibantu; sisa pinjamannya tidak disebut.
cover-amount-sure = { RUPIAH($amount) } untuk { $name }, betul segitu? Kalau benar, tekan; kalau tidak, tulis lagi.
# $amount sudah dilaporkan untuk $name.
cover-again = { RUPIAH($amount) } untuk { $name } sudah dilaporkan dan belum dihitung. Ini uang lain lagi?
