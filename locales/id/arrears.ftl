### Kabar tentang angsuran: selalu pribadi, baris pertama netral, tanpa kata yang mempermalukan.

# Kepada peminjam. $n berapa angsuran, $on hari angsuran yang paling lama, $amount rupiah. Angka ditutup: HP sering dilihat keluarga.
arrears-notice =
    { $called }, ada kabar dari KSM { $ksm }.
    { $n ->
        [1] Angsuran { DATE($on) } belum tercatat: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
       *[other] Angsuran sejak { DATE($on) } belum tercatat: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
    }
    Mungkin catatan saya yang terlambat. Mana yang cocok?
button-paid-already = Sudah bayar
button-promise = Janji bayar
button-hardship = Ada kesulitan
# Kepada yang menulis sendiri "belum bisa bayar". $until hari terakhir masa keringanan.
own-words-late = Tidak apa-apa, { $called }. Mana yang cocok?
own-words-rest = Tidak apa-apa, { $called }. Sampai { DATE($until) } angsurannya tidak usah dipikirkan dulu.
arrears-all-recorded = Terima kasih, { $called }. Semua angsuran sampai hari ini sudah tercatat.

# Janji bayar: jumlah lalu hari. $bill rupiah.
promise-to-pay-amount = Baik, { $called }. Berapa yang kira-kira bisa dibayar?
promise-to-pay-on = Kapan kira-kira? Tulis harinya, atau pilih.
promise-too-much = Paling banyak { RUPIAH($most) }, itu sudah seluruh sisa pinjaman. Berapa yang bisa dibayar?
promise-too-far = Paling jauh { DATE($until) }, ya. Kapan kira-kira?
promise-day-gone = { $called }, hari itu sudah lewat. Tekan [Janji bayar] sekali lagi, ya.
promise-noted = Baik, { $called }. Saya tulis: { RUPIAH($amount) }, hari { DATE($on) }. Kalau ada halangan, kabari saja; tidak apa-apa.
# Sehari sebelumnya. Baris pertama netral.
promise-reminder =
    { $called }, ada kabar dari KSM { $ksm }.
    Mengingatkan saja, seperti yang ditulis: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>, hari { DATE($on) }. Kalau ada halangan, kabari saja.

# Ada kesulitan: sebab, lalu siapa yang boleh tahu. Pengingat sudah berhenti sejak tombol ditekan.
tell-hardship-reason = Ada apa, { $called }? Pengingat saya hentikan dulu. Boleh pilih, boleh juga ditulis.
tell-hardship-who =
    { $reason ->
        [meninggal] Turut berdukacita sedalam-dalamnya, { $called }. Tidak ada yang perlu diurus hari ini. Siapa yang boleh tahu?
       *[other] Ikut prihatin, { $called }. Siapa yang boleh tahu, supaya bisa ikut mencari jalan?
    }
button-reason-sakit = Sakit
button-reason-sepi = Dagangan sepi
button-reason-panen = Panen gagal
button-reason-meninggal = Keluarga meninggal
button-reason-lain = Lainnya
button-may-know-ketua = Ketua
button-may-know-upk = UPK saja
button-may-know-nobody = Jangan dulu
hardship-noted = Baik, { $called }. Hanya { $names } yang saya beri tahu. Pengingat berhenti sampai { DATE($until) }.
hardship-noted-nobody = Baik, { $called }. Tidak ada yang saya beri tahu. Pengingat berhenti sampai { DATE($until) }.
# Kepada petugas yang ditunjuk sendiri oleh anggota. $number nomor di buku, 0 bila tidak ada. $reason kalimat sebab.
hardship-for-officer =
    Untuk { $called } sendiri, jangan dibacakan.
    { $number ->
        [0] { $who }
       *[other] Nomor { $number }, { $who }
    } (KSM { $ksm }), sedang ada kesulitan: { $reason }. Beliau mengizinkan { $called } tahu. Pengingat berhenti sampai { DATE($until) }.
hardship-reason-sakit = sakit
hardship-reason-sepi = dagangan sepi
hardship-reason-panen = panen gagal
hardship-reason-meninggal = ada keluarga yang meninggal
hardship-reason-lain = belum disebutkan
# $words: kata-kata anggota sendiri.
hardship-reason-own = "{ $words }"

# Kepada ketua dan bendahara, seminggu sekali. Nomor hanya bila kesepakatan tertulis mengizinkan.
ksm-late-numbers =
    Untuk { $called } sendiri, jangan dibacakan.
    Angsuran yang belum tercatat di KSM { $ksm }: nomor { $numbers }, jumlahnya { RUPIAH($amount) }.
ksm-late-total =
    Untuk { $called } sendiri, jangan dibacakan.
    Angsuran yang belum tercatat di KSM { $ksm }: jumlahnya { RUPIAH($amount) }.
ksm-late-some =
    Untuk { $called } sendiri, jangan dibacakan.
    Masih ada angsuran yang belum tercatat di KSM { $ksm }. Tolong kumpulan berikut dicocokkan dengan buku.
# Kepada bendahara: laporan anggota sudah seminggu menunggu. $number nomor di buku.
arrears-claim-old = Untuk { $called } sendiri: laporan angsuran nomor { $number } (KSM { $ksm }) dari { DATE($on) } belum sah. Uangnya sudah sampai di mana?

# [Tugas saya]: satu orang, nomor saja.
task-greet =
    Untuk { $called } sendiri, jangan dibacakan.
    Tolong sapa nomor { $number } (KSM { $ksm }): angsuran { DATE($on) } belum tercatat.
button-greeted = Sudah saya sapa
button-later = Nanti
tasks-enough = Cukup untuk hari ini, { $called }. Terima kasih sudah menyapa.
tasks-none = Tidak ada yang perlu disapa hari ini, { $called }.
