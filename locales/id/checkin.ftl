### Laporan uang anggota. Tiga kata saja untuk keadaan uang: dilaporkan (belum sah), sah, belum tercatat.

check-in-who = Ini uang siapa?
check-in-what = Yang mana yang sudah dibayar?
# $what: tabungan atau angsuran.
check-in-amount = Berapa { $what }{ $pot } yang sudah dibayar? Tulis misalnya 50rb.
# $own: 1 jika dilaporkan sendiri, 0 jika ditulis orang lain. $by nama, $at jam, $amount rupiah.
check-in-same =
    { $own ->
        [1] Tadi jam { HOUR($at) } sudah ada laporan { RUPIAH($amount) }. Uang yang sama?
       *[other] { $by } sudah menulis { RUPIAH($amount) } jam { HOUR($at) }. Itu uang yang sama?
    }
check-in-to = Uangnya dipegang siapa sekarang?
choice-same-money = Ya, yang itu
choice-other-money = Bukan, uang lain
choice-i-carry-it = Saya sendiri
choice-straight-to-upk = Langsung ke UPK
choice-savings = Tabungan saja
choice-angsuran-amount = Angsuran { RUPIAH($amount) }
choice-tabungan-amount = Tabungan { RUPIAH($amount) }
# Angsuran dan tabungan dalam satu baris.
choice-both-amounts = Angsuran { RUPIAH($paid) } + tabungan { RUPIAH($saved) }
choice-angsuran-other = Angsuran, jumlah lain
choice-tabungan-other = Tabungan, jumlah lain

no-ksm = Nama ini belum tercatat di KSM mana pun. Tanyakan ke ketua, ya.
no-loan = { $name } tidak punya angsuran yang berjalan.
no-loan-choose = { $name } tidak punya angsuran yang berjalan. Mau dicatat sebagai tabungan?
loan-not-out-choose = Pinjaman { $name } disetujui, belum cair, jadi belum ada angsurannya. Mau dicatat sebagai tabungan?
not-yours = Ini hanya bisa dilaporkan oleh orangnya sendiri.
# $on hari yang ditulis, $lent hari pinjaman cair.
report-no-sukarela = Di sini tidak ada tabungan sukarela, jadi belum saya catat. Untuk tabungan wajib tulis misalnya: setor 20rb.
report-not-yet = { DATE($on) } belum tiba, jadi belum saya catat. Kabari lagi setelah uangnya dibayar.
report-savings-of-another = Tabungan orang lain dilaporkan orangnya sendiri, atau ditulis ketua di lembar kumpulan. Belum ada yang disimpan. Untuk tabungan sendiri tulis misalnya: setor 20rb.
report-no-such-day = Tanggal itu tidak ada di kalender. Tulis lagi dengan hari yang benar; belum ada yang disimpan.
report-before-loan = { DATE($on) } itu sebelum pinjaman cair ({ DATE($lent) }). Tulis lagi dengan hari yang benar; belum ada yang disimpan.
report-which-day = Hari yang mana? Tulis tanggalnya, misalnya: { SHORTDATE($on) }. Belum ada yang disimpan.
report-month-closed = { DATE($on) } ada di bulan yang bukunya sudah ditutup. Bawa slipnya ke petugas UPK; atau tulis lagi tanpa tanggal, supaya dihitung hari ini. Belum ada yang disimpan.
report-too-long-ago = { DATE($on) } sudah lebih dari { $days } hari yang lalu. Bawa slipnya ke petugas UPK, biar dicek bersama; atau tulis lagi dengan tanggal yang benar. Belum ada yang disimpan.
# Hari yang disebut anggota, bila bukan hari ini; menyusul kalimatnya.
paid-on-day = { $words } Dibayar { DATE($on) }.
paid-on-short = { $words }, dibayar { SHORTDATE($on) }
# $usual yang biasa dibayar, $left sisa semuanya.
amount-a-zero = { RUPIAH($amount) }? Biasanya <cover>{ RUPIAH($usual) }</cover>. Mungkin nolnya kurang atau lebih. Mana yang benar?
amount-above = { RUPIAH($amount) }? Itu lebih dari sisa semuanya, <cover>{ RUPIAH($left) }</cover>. Kalau benar, tekan; kalau tidak, tulis lagi.
amount-unusual = { RUPIAH($amount) }? Itu lebih besar dari biasanya. Kalau benar, tekan; kalau tidak, tulis lagi.

# Setelah "setor 50rb". $amount dan $total rupiah; $whom yang akan memastikan, $known 0 bila belum ada.
savings-claimed =
    Setoran{ $pot } { RUPIAH($amount) } dilaporkan, menunggu { $known ->
        [0] bendahara
       *[other] { $whom }
    }.
    Simpanan yang sudah sah: { RUPIAH($total) }.
# $known: 0 bila langsung ke UPK, 1 bila lewat $whom.
installment-claimed =
    Angsuran { RUPIAH($amount) } dilaporkan, { $known ->
        [0] dibawa ke UPK
       *[other] lewat { $whom }
    }.
    Belum sah sampai uangnya diterima.
# Dua kabar di atas dalam satu jawaban, masing-masing di barisnya.
two-claimed =
    { $first }
    { $second }
button-take-back = Ambil kembali
button-take-back-amount = Ambil kembali { RUPIAH($amount) }
button-take-back-of =
    { $what ->
        [tabungan] Ambil kembali tabungan
       *[angsuran] Ambil kembali angsuran
    }

# Kepada bendahara. $title: Bu, Pak (bendahara). $name penyetor.
savings-to-confirm = { $name } melapor setoran{ $pot } { RUPIAH($amount) }. Uangnya sudah { YOU($title) } terima?
# Kepada ketua: $number nomor di buku.
titip-to-confirm = Nomor { $number } ({ $name }) melapor menitipkan <cover>angsuran { RUPIAH($amount) }</cover>. Sudah dipegang?
button-received = Sudah
button-not-yet = Belum
button-i-hold-it = Sudah saya pegang

savings-confirmed = Sah. { $name }, tabungan{ $pot } { RUPIAH($amount) }. Nomor { $number }.
waits-for-cash = Baik, saya tunggu. Laporannya tetap ada di [Uang masuk].
held = { $name }, angsuran { RUPIAH($amount) }: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
held-before = Uang ini sudah tercatat dipegang.
your-money-is-held = { $holder } sudah memegang <cover>angsuran { RUPIAH($amount) }</cover>. Belum sah sampai UPK menerimanya.
taken-back = Laporan { RUPIAH($amount) } saya tarik. Tidak ada yang tersimpan darinya.
report-about-you-taken-back = Catatan <cover>{ $purpose } { RUPIAH($amount) }</cover> ditarik lagi oleh { $by }.
# $by siapa yang menghitung, $number kuitansinya.
counted-before = Sudah dihitung { $by }, nomor { $number }. Tidak perlu dua kali.
done-before = Yang ini sudah selesai sebelumnya.
was-taken-back = Laporan ini sudah ditarik kembali.
line-held = Baris ini sedang ditahan karena ada yang bilang tidak cocok. Pengawas sedang bertanya.
not-your-own-report = Laporan sendiri dipastikan orang lain, supaya ada dua suara.
not-your-office = Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
reference-differs = Catatan dengan tanda yang sama sudah ada, tetapi isinya lain. Yang lama tidak saya ubah.

# Kuitansi. $title: Bu, Pak (pembayar).
receipt-tabungan = Sah. { $receiver } sudah menerima tabungan{ $pot } { RUPIAH($amount) } dari { YOU($title) }. Nomor { $number }. Terima kasih, { $name }.
# $saved: jenis demi jenis, $numbers nomor kuitansinya.
receipt-tabungan-pots = Sah. { $receiver } sudah menerima tabungan { $saved } dari { YOU($title) }. Nomor { $numbers }. Terima kasih, { $name }.
receipt-angsuran = Sah. { $receiver } (UPK) sudah menerima <cover>angsuran { RUPIAH($amount) }</cover> dari { YOU($title) }. Nomor { $number }. Terima kasih, { $name }.
# $rest: titipan.
loan-paid-off = { $name }, <cover>angsurannya sudah lunas semua</cover>. Terima kasih sudah menepati sampai akhir.{ $rest ->
        [0] {""}
       *[other] {" "}Masih ada titipan <cover>{ RUPIAH($rest) }</cover> di UPK.
    }

button-right = Betul
button-wrong = Tidak betul
voice-thanks = Terima kasih.
voice-thanks-waiting = Terima kasih. Tinggal menunggu uangnya diterima.
# $whom: pengawas, $known 0 bila belum ada. $title pembayar.
dispute-opened =
    Terima kasih sudah memberi tahu. Catatan ini saya tahan.
    { $known ->
        [0] Pengawas
       *[other] { $whom }
    } akan bertanya ke kedua pihak; { YOU($title) } tidak disalahkan.
# Kepada pengawas.
dispute-card =
    Perlu ditanyakan: KSM { $ksm }, { DATE($on) }.
    { $keeper } menulis <cover>{ $what }</cover> untuk { $payer }; { $payer } bilang tidak betul.
    Tanyakan ke keduanya, lalu pilih.
dispute-card-own =
    Perlu ditanyakan: KSM { $ksm }, { DATE($on) }.
    { $payer } melapor sendiri <cover>{ $what }</cover>{ $known ->
        [0] {""}
       *[other] , diterima { $keeper }
    }; sekarang { $payer } bilang tidak betul.
    Tanyakan ke { $known ->
        [0] { $payer }
       *[other] keduanya
    }, lalu pilih.
dispute-opened-out =
    Terima kasih sudah memberi tahu. { $known ->
        [0] Pengawas
       *[other] { $whom }
    } akan bertanya ke kedua pihak; kalau memang sudah dibayar, catatannya ditulis lagi. { YOU($title) } tidak disalahkan.
dispute-card-gone =
    Perlu ditanyakan: KSM { $ksm }, { DATE($on) }.
    { $keeper } mencoret <cover>{ $what }</cover> yang tadinya ditulis untuk { $payer }; { $payer } bilang itu tidak betul.
    Tanyakan ke keduanya, lalu pilih.
button-out-stands = Tetap dicoret
button-out-wrong = Tulis lagi
dispute-out-stands = { $whom } sudah bertanya ke kedua pihak: catatan <cover>{ $what }</cover> memang keliru, jadi tetap dicoret.
dispute-out-wrong = { $whom } sudah bertanya ke kedua pihak: catatan <cover>{ $what }</cover> benar, jadi saya tulis lagi. Sah sesudah uangnya diterima.
button-line-stands = Catatan benar
button-line-wrong = Catatan keliru
button-only-line-wrong = Hanya { $purpose }{ $pot } yang keliru
# Satu jumlah dari satu baris, atau beberapa. $pot: jenis tabungan bila bukan yang biasa.
dispute-what = { $purpose }{ $pot } { RUPIAH($amount) }
dispute-what-two = { $first } + { $second }
dispute-stands = { $whom } sudah bertanya ke kedua pihak: catatan <cover>{ $what }</cover> benar, jadi tetap berlaku.
dispute-wrong = { $whom } sudah bertanya ke kedua pihak: catatan <cover>{ $what }</cover> keliru, jadi saya keluarkan dari buku.
dispute-resolved =
    { $outcome ->
        [out-stands] Tercatat: tetap dicoret. Kedua pihak saya kabari.
        [out-wrong] Tercatat: ditulis lagi seperti semula. Kedua pihak saya kabari.
        [stands] Tercatat: catatan benar. Kedua pihak saya kabari.
       *[other] Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
    }
dispute-closed-before = Yang ini sudah diputuskan sebelumnya.
disputes-none = Tidak ada yang perlu ditanyakan sekarang.
disputes = Yang perlu ditanyakan: { $n }.

edited-unchanged = Catatan tidak berubah karena pesan diubah. Tarik dengan [Ambil kembali] di [Catatan saya], lalu tulis lagi.
not-yet-fine = Tidak apa-apa. Kalau ada kesulitan, sampaikan saja ke ketua atau lewat [Tanya & lapor].
hello-back = Halo, { $name }. Ada yang bisa saya catat?
yes-to-what = Baik. Pilih di bawah, atau tulis misalnya "setor 50rb".
