### Transfer yang dilaporkan orang yang membayar: fotonya ikut, yang mengecek rekening ditanya.

choice-by-bank = Lewat transfer
choice-in-cash = Tunai
check-in-by = Uangnya lewat mana?
# $what: tabungan atau angsuran.
check-in-photo = Kirim foto bukti transfer { $what } { RUPIAH($amount) }, ya. Jumlah dan tanggalnya harus terbaca.
# $by: siapa yang sudah menulisnya sebagai uang tunai.
transfer-in-hands = { RUPIAH($amount) } itu sudah tertulis sebagai uang tunai lewat { $by }. Kalau uang yang sama, minta { $by } membetulkannya dulu; kalau bukan, pilih uang lain.
# $whom: siapa yang mengecek, $known 0 bila belum ada. $pot: jenis tabungan.
transfer-told =
    { $purpose ->
        [tabungan] Setoran{ $pot } { RUPIAH($amount) } lewat transfer dilaporkan, buktinya tersimpan. { $known ->
            [0] Bendahara
           *[other] { $whom }
        } mengecek rekening KSM.
       *[other] Angsuran { RUPIAH($amount) } lewat transfer dilaporkan, buktinya tersimpan. { $known ->
            [0] Petugas UPK
           *[other] { $whom } (UPK)
        } mengecek rekening.
    } Belum sah sampai uangnya masuk.
# Kepada yang mengecek. $name yang membayar.
transfer-to-confirm =
    { $purpose ->
        [tabungan] { $name } (KSM { $ksm }) melapor transfer <cover>setoran{ $pot } { RUPIAH($amount) }</cover>. Sudah masuk rekening KSM?
       *[other] { $name } (KSM { $ksm }) melapor transfer <cover>angsuran { RUPIAH($amount) }</cover>{ $other ->
            [0] {""}
           *[other] {" "}untuk { $whom }
        }. Sudah masuk rekening UPK?
    }
button-in-bank = Sudah masuk bank
button-not-in-bank = Belum masuk
button-see-slip = Lihat bukti
# $savings 1: tabungan.
waits-for-bank =
    { $savings ->
        [1] Baik, { $name } saya kabari. Laporannya tetap ada di [Uang masuk].
       *[other] Baik, { $name } saya kabari. Laporannya tetap ada di [Terima uang].
    }
# Kepada yang membayar; $by yang mengecek.
transfer-not-seen = { $by } sudah mengecek: transfer <cover>{ $purpose } { RUPIAH($amount) }</cover> belum terlihat di rekening. Antarbank kadang perlu sehari; sesudah itu tanyakan ke bank dengan buktinya. Kalau keliru, tarik laporannya.
counter-transfer = { $name } (KSM { $ksm }), lewat transfer: { RUPIAH($amount) }
money-in-transfer = { $name }, lewat transfer: { RUPIAH($amount) }
button-transfer-of = Transfer { $name }
receipt-angsuran-bank = Sah. <cover>Angsuran { RUPIAH($amount) }</cover> dari { YOU($title) } sudah masuk bank UPK, dicek { $receiver }. Nomor { $number }. Terima kasih, { $name }.
receipt-tabungan-bank = Sah. Tabungan{ $pot } { RUPIAH($amount) } dari { YOU($title) } sudah masuk rekening, dicek { $receiver }. Nomor { $number }. Terima kasih, { $name }.

# Uang bisa keluar dari kas atau dari bank. $kas dan $bank menurut buku.
pay-out-which = Cairkan { RUPIAH($total) } untuk KSM { $ksm }: tunai dari kas, atau lewat bank?
pay-out-from-bank = Kas menurut buku tinggal { RUPIAH($kas) }, belum cukup untuk { RUPIAH($total) }. Di bank ada { RUPIAH($bank) }. Cairkan lewat bank? Kalau uangnya diambil dari bank untuk dibagi tunai, catat dulu lewat "kas".
button-pay-out-bank = Lewat bank
button-pay-out-cash = Tunai
payout-slip-photo = Kirim foto bukti transfer { RUPIAH($total) } ke KSM { $ksm }, ya. Jumlah dan tanggalnya harus terbaca.
paid-out-bank = Bukti transfernya tersimpan. Menunggu { $whom } memastikan { RUPIAH($total) } masuk, untuk KSM { $ksm }. Belum menjadi pinjaman sampai diterima.
received-ask-bank = { $by } mentransfer <cover>pinjaman { RUPIAH($total) }</cover> untuk { $n } orang KSM { $ksm }. Sudah masuk semua?
