### Sebuah KSM bergabung ke KSM lain di BKM yang sama: semua anggotanya, tabungan dan pinjamannya. Selalu dua pengurus.

unite-how = KSM mana, bergabung ke KSM mana? Contoh: gabung ksm Melati ke Mawar
unite-same = KSM { $ksm } tidak bisa bergabung ke dirinya sendiri.
unite-nobody = KSM { $ksm } tidak punya anggota.
unite-ended = KSM { $ksm } sudah bergabung ke KSM lain. Riwayatnya tetap bisa dibaca.
unite-others = Anggota KSM { $ksm } berubah sejak diusulkan. Tekan [Belum setuju], lalu usulkan lagi.
unite-late = KSM { $ksm } sedang punya angsuran yang terlambat. Dua KSM bisa bergabung kalau keduanya tidak ada tunggakan: bayar yang terlambat dulu.
# $n anggota, $saved tabungan, $left sisa pinjaman. Rupiah.
unite-side =
    KSM { $from } ({ $n } orang) bergabung ke KSM { $to }. Nomor baru di buku { $to }.
    { $saved ->
        [0] Belum ada tabungan di { $from }.
       *[other] Tabungan { RUPIAH($saved) } ikut, tunai dari kas { $from } ke kas { $to }.
    }{ $left ->
        [0] {""}
       *[other] {" "}Pinjaman, sisa { RUPIAH($left) }, ikut dengan jadwal yang sama.
    }
    Sesudah itu KSM { $from } tinggal riwayat: bisa dibaca, tidak bisa diisi.
# $lines apa yang harus beres lebih dulu.
unite-first =
    KSM { $ksm } belum bisa bergabung ke { $to }. Selesaikan dulu:
    { $lines }
# $number nomor di buku, 0 kalau sudah keluar; $line satu baris yang sudah mulai dengan tanda hubung.
unite-first-of =
    { $number ->
        [0] { $name } (sudah keluar)
       *[other] Nomor { $number }, { $name }
    } { $line }
unite-first-more = dan { $n } lagi
unite-first-saved = - tabungan { RUPIAH($amount) }: berikan
unite-first-owes = - pinjaman, sisa { RUPIAH($amount) }: lunasi
unite-first-both = - punya pinjaman di kedua KSM: lunasi salah satu
unite-first-balances = - saldo KSM ini belum cocok di atas kertas: cocokkan
unite-first-box =
    - kas KSM { $side ->
        [less] kurang { RUPIAH($amount) } untuk tabungan anggotanya: minta talangan kas diganti dulu
       *[more] { RUPIAH($amount) } di luar tabungan: cocokkan dulu
    }
unite-first-meeting = - kumpulan yang sudah direncanakan: batalkan, atau tunggu lewat
unite-first-office = - usul ganti pengurus: jawab
unite-first-gruduk = - usul gruduk yang terbuka: putuskan
# Di grup kedua KSM, sesudah disetujui.
unite-ended-umum = Hari ini KSM { $from } bergabung ke KSM { $to }. Kabar kumpulan selanjutnya lewat { $to }, dan grup ini tidak lagi terhubung dengan buku. Terima kasih sudah guyub bersama.
unite-welcome-umum = Hari ini { $n } anggota KSM { $from } bergabung ke KSM { $to }. Selamat datang!

# --- Sebuah KSM dibagi: sebagian anggotanya mulai KSM sendiri -----------------------------------------------

split-how = KSM mana yang dibagi? Contoh: bagi ksm Mawar
split-too-small = KSM { $ksm } terlalu kecil untuk dibagi: paling sedikit { $least } orang, dua di tiap sisi.
split-too-few = Paling sedikit { $least } orang pindah, dan paling sedikit { $least } orang tinggal. Nomor siapa saja?
split-no-number = Nomor { $number } tidak ada di KSM { $ksm }. Nomor siapa saja yang pindah?
split-name-taken = Nama { $ksm } sudah dipakai di BKM ini. Apa nama lainnya?
split-line = { $number } { $name }
split-first =
    KSM { $ksm } belum bisa dibagi. Selesaikan dulu:
    { $lines }
split-first-office = - memegang jabatan di KSM ini: serahkan dulu lewat "ganti pengurus"
# $lines nomor dan nama semua anggota.
split-ksm-who =
    KSM { $ksm } dibagi: siapa yang mulai KSM baru? Tulis nomornya, misalnya 4 5 6.
    { $lines }
split-ksm-name = Apa nama KSM barunya?
split-ksm-ketua = Siapa ketua KSM { $to }?
split-ksm-bendahara = Siapa bendahara KSM { $to }?
split-ksm-loans = Pinjaman mereka: tetap lewat KSM yang dulu, atau ikut ke KSM { $to }?
choice-split-leader = { $number } { $name }
choice-split-nobody = Belum ada
choice-split-stay = Tetap di { $from }
choice-split-go = Ikut ke { $to }
# $loans: stay, go, none (tidak ada pinjaman); $has apakah ada bendahara.
split-ksm-summary =
    KSM baru { $to }, { $n } orang dari { $from }:
    { $lines }
    Ketua { $ketua }{ $has ->
        [0] {""}
       *[other] , bendahara { $bendahara }
    }. Tabungan mereka ikut, tunai dari kas { $from }.{ $loans ->
        [go] {" "}Pinjaman ikut dengan jadwal yang sama.
        [stay] {" "}Pinjaman tetap lewat { $from }.
       *[none] {""}
    }
    Kas lain yang tidak tercatat di sini dibagi menurut jumlah orang, dihitung kedua bendahara.
