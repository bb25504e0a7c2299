### IPTW: insentif bagi yang membayar semua angsurannya tepat waktu. Hangat, singkat, tidak pernah di grup.

rules-name-iptw = IPTW (bayar tepat waktu)
# $some 0 tidak ada; $rate seperti 10.
rules-iptw =
    { $some ->
        [0] tidak ada
       *[other] { DECIMAL($rate) }% dari jasa yang dibayar, bagi yang lunas dengan semua angsuran tepat waktu
    }
rules-example-iptw = Contoh pinjaman { RUPIAH($amount) }, semua angsuran tepat waktu: IPTW saat lunas { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    Berapa persen jasa yang dikembalikan sebagai IPTW kepada anggota yang semua angsurannya tepat waktu? 0 berarti tidak ada. Berlaku bagi yang lunas mulai tanggal aturan ini.
    Sekarang: { $now }.

button-iptw = IPTW
# $total dan $n: belum diberikan; $lines per KSM.
iptw-page =
    { $n ->
        [0] IPTW: tidak ada yang menunggu diberikan.
       *[other] IPTW yang bisa diberikan: { RUPIAH($total) } untuk { $n } orang.
        { $lines }
    }
    Pilih KSM.
iptw-of-ksm = { $ksm }: { $n } orang, { RUPIAH($amount) }
iptw-nobody =
    Belum ada yang mendapat IPTW. Aturannya: { DECIMAL($rate) }% jasa, bagi yang lunas dengan semua angsuran tepat waktu.
# $office 1: ditanya pengurus UPK.
iptw-no-rule =
    { $office ->
        [1] BKM ini tidak memberi IPTW. Kalau disepakati, ubah lewat "ubah aturan", [Pinjaman], [IPTW].
       *[other] BKM ini tidak memakai IPTW.
    }
# $had dan $n_had: sudah diberikan dan diterima.
iptw-ksm =
    IPTW KSM { $ksm }: { $n ->
        [0] tidak ada yang menunggu diberikan.
       *[other] { RUPIAH($total) } untuk { $n } orang.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}Dan { $more } baris lagi.
    }{ $n_had ->
        [0] {""}
       *[other] {" "}Sudah diterima: { RUPIAH($had) } oleh { $n_had } orang.
    }
# $rate persen; $on hari lunasnya.
iptw-line = { $name }: jasa { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, lunas { SHORTDATE($on) }
iptw-waits = { $name }: { RUPIAH($amount) } menunggu pengurus kedua
iptw-given =
    { $name }: { RUPIAH($amount) } diberikan ({ $number }), { $says ->
        [no] katanya belum diterima
       *[none] belum ada jawaban
    }
# Sesudah diberikan ada kuitansi yang dibetulkan. $now: menurut kartu sekarang, 0 tidak dapat.
iptw-changed-since =
    { $name }: sudah diberi { RUPIAH($amount) } ({ $number }), menurut kartu sekarang { $now ->
        [0] tidak dapat
       *[other] { RUPIAH($now) }
    }. Buku tidak menarik kembali; bicarakan baik-baik
button-iptw-give = Bayarkan
button-iptw-list = Daftar PDF
button-iptw-sheet = Daftar Excel
iptw-none-now = Tidak ada IPTW yang menunggu diberikan di KSM ini.
iptw-own = IPTW sendiri diberikan petugas lain atau koordinator.
iptw-not-as-shown = Daftarnya sudah berubah sejak dibuka. Buka lagi: tulis "iptw".

give-iptw-who = Diberikan kepada siapa?
choice-iptw-all = Semua { $n } orang, { RUPIAH($amount) }
choice-iptw-one = { $name }, { RUPIAH($amount) }
give-iptw-till =
    Tunai atau lewat bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
give-iptw-on = Diberikan tanggal berapa?
give-iptw-note = Kirim foto daftar yang sudah ditandatangani, atau tulis siapa saksinya.
give-iptw-note-please = Kirim foto daftarnya, atau tulis siapa saksinya.
iptw-before = Pinjamannya baru lunas { FULLDATE($on) }. Sebelum itu IPTW belum ada.
iptw-voucher-ask =
    { $by } mencatat: { $fact }
    { $n } orang:
    { $lines }
    Cocok dengan daftar yang ditandatangani?
iptw-gets = { $name } { RUPIAH($amount) }
iptw-changed = Kartu { $name } sudah berubah sejak ditulis, jadi tidak cocok lagi. Tekan [Tidak], lalu petugas menulis yang baru.
iptw-in-their-hands = { $names } sudah bilang menerima uangnya, jadi bukti ini tidak bisa dibatalkan.

# Kepada yang mendapat. $by petugas UPK; $aloud 1: HP keluarga, ditanyakan di kumpulan.
iptw-received-ask =
    { $name }, ada kabar baik dari { $by } (UPK): <cover>semua angsuran { YOU($title) } tepat waktu sampai lunas, jadi sebagian jasanya kembali, IPTW { RUPIAH($amount) }. Terima kasih</cover>. { $aloud ->
        [0] Sudah diterima?
       *[other] Nanti ditanyakan di kumpulan.
    }
button-iptw-received = Sudah saya terima
button-iptw-not-yet = Belum
iptw-received = Terima kasih, { $name }. IPTW { RUPIAH($amount) } sudah di tangan, tercatat.
iptw-denied = Baik. { $by } saya beri tahu. Kalau nanti sudah diterima, tekan [Sudah saya terima].
iptw-denied-told = { $name } menjawab IPTW { RUPIAH($amount) } (bukti { $number }) belum diterima. Tolong berikan, atau bicarakan dulu.
iptw-answered = Ini sudah dijawab.
iptw-not-there = Catatan IPTW ini sudah dibatalkan. Kalau uangnya ada, tanyakan ke UPK.
iptw-aloud-only = HP ini dipakai bersama, jadi ini ditanyakan di kumpulan.
iptw-aloud =
    Tanyakan ke nomor { $number } di kumpulan berikut: IPTW { RUPIAH($amount) } dari { $by }, { SHORTDATE($on) }, sudah diterima?
    Apa kata beliau?
iptw-undone-told = { $name }, catatan <cover>IPTW { RUPIAH($amount) }</cover> dibatalkan UPK karena keliru ditulis. Kalau uangnya sudah ada pada { $name }, bilang ke UPK.

# Ditanya anggota sendiri.
iptw-own-given = { $name }: IPTW { RUPIAH($amount) } sudah diberikan, bukti { $number }.
iptw-own-due = { $name }: IPTW { RUPIAH($amount) }, { DECIMAL($rate) }% dari jasa { RUPIAH($jasa) }. UPK memberikannya dengan daftar yang ditandatangani.
iptw-own-may = { $name }: kalau semua angsuran tepat waktu sampai lunas, { DECIMAL($rate) }% jasanya kembali (IPTW).
iptw-own-none = { $name }: belum ada IPTW. Yang lunas dengan semua angsuran tepat waktu mendapat kembali { DECIMAL($rate) }% jasanya.

# Daftar yang ditandatangani.
iptw-list = Daftar IPTW KSM { $ksm }: { $n } orang, { RUPIAH($amount) }. Tanda tangan saat uangnya diterima.
drawing-iptw-file = Daftar IPTW, { FULLDATE($on) }
drawing-iptw-title = DAFTAR PENERIMA IPTW
drawing-iptw-of = KSM { $ksm }, { FULLDATE($on) }
drawing-iptw-how = Insentif bagi anggota yang lunas dengan semua angsuran tepat waktu: sebagian dari jasa yang dibayar, dibulatkan ke bawah ke ratusan rupiah. Tanda tangan saat uang diterima; yang tidak bisa hadir, saksinya.
drawing-iptw-lent = Pinjaman
drawing-iptw-rate = Persen
drawing-iptw = IPTW
xlsx-iptw = IPTW
xlsx-iptw-title = Daftar penerima IPTW KSM { $ksm }, { FULLDATE($on) }
xlsx-head-name = Nama
xlsx-head-percent = Persen
xlsx-head-iptw = IPTW
xlsx-head-signature = Tanda tangan

# Kenapa? $since cair, $on lunas; $why kenapa tidak dapat.
why-iptw = IPTW KSM { $ksm }, dari kartu tiap anggota:
why-iptw-own = IPTW { $name }, dari kartunya:
why-iptw-due = { $name }: pinjaman { RUPIAH($lent) } cair { SHORTDATE($since) }, { $n } angsuran semua tepat waktu, lunas { SHORTDATE($on) }. Jasa dibayar { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, ke bawah ke ratusan.
why-iptw-given = { $name }: { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, diberikan { SHORTDATE($on) } ({ $number }), ditulis { $by }, disetujui { $second }.
why-iptw-none =
    { $n } kartu tidak dapat: { $why ->
        [restructured] dijadwal ulang atau diakhiri
        [open] belum lunas
        [covered] ada yang dibantu bayar (tanggung renteng)
        [late] ada angsuran yang lewat tanggalnya
       *[rules] menurut aturan saat lunasnya
    }.

# Kuitansi dibatalkan sesudah IPTW-nya diberikan. $done kalimat pembatalannya.
iptw-beside =
    { $done }
    IPTW { RUPIAH($amount) } untuk { $name } (bukti { $number }) sudah diberikan; menurut kartu sekarang tidak lagi begitu. Buku tidak menarik kembali: bicarakan baik-baik.
iptw-changed-told = Kuitansi { $name } dibatalkan, padahal IPTW { RUPIAH($amount) } (bukti { $number }) sudah diberikan. Menurut kartu sekarang tidak lagi begitu. Buku tidak menarik kembali: bicarakan baik-baik.

# Data saya. $stands 0: catatannya dibatalkan; $says kata yang menerima.
mydata-iptw =
    { FULLDATE($on) }: IPTW { RUPIAH($amount) } { $stands ->
        [0] dicatat lalu dibatalkan
       *[other] { $says ->
            [yes] diterima
            [no] dicatat diberikan, katanya belum diterima
           *[none] diberikan, belum dijawab
        }
    }
