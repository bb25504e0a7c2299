### Surat cocok saldo: dua pengurus membaca kertas yang sama. Sebelum itu tidak ada pengingat angsuran ke siapa pun.

# $lines: KSM bernomor bila lebih dari enam, $n banyaknya baris, $more yang tidak muat.
agree-balances-group =
    { $n ->
        [0] Surat cocok saldo KSM yang mana?
       *[other] Surat cocok saldo KSM yang mana? Balas nomor atau namanya.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(dan { $more } lagi)
    }
agree-balances-line = { $number }. { $name }
# Dibaca di samping kertas. Semua rupiah; $owed = $pokok + $jasa.
agree-balances-on =
    KSM { $ksm } menurut buku: tabungan { RUPIAH($savings) }, sisa pinjaman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Kalau sama dengan kertas: tanggal berapa ditandatangani?
agree-balances-summary =
    KSM { $ksm }, ditandatangani { FULLDATE($on) }: tabungan { RUPIAH($savings) }, sisa pinjaman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Sama dengan kertas?
balances-officers-only = Surat cocok saldo dimasukkan oleh petugas UPK, koordinator, atau pengawas.
balances-all-agreed = Semua KSM sudah cocok saldonya. Tidak ada yang perlu dimasukkan.
balances-agreed-before = Saldo KSM { $ksm } sudah cocok sebelumnya.
balances-changed = Angka KSM { $ksm } di buku berubah sejak dibuka. Tulis "cocok saldo" sekali lagi, ya.
# $names: yang ditanya sebagai orang kedua.
balances-entered = Tersimpan untuk KSM { $ksm }. Menunggu orang kedua: { $names }. Pengingat masih mati.
balances-entered-alone = Tersimpan untuk KSM { $ksm }, tetapi orang kedua belum bisa dihubungi lewat sini. Pengingat masih mati.
# Kepada orang kedua. $by yang memasukkan.
balances-second =
    Surat cocok saldo KSM { $ksm }, ditandatangani { DATE($on) }, dimasukkan { $by }: tabungan { RUPIAH($savings) }, sisa pinjaman { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Sama dengan kertas?
button-same-as-paper = Sama dengan kertas
button-differs = Berbeda
balances-own-voice = Surat KSM { $ksm } harus dibaca orang kedua, bukan yang memasukkan.
balances-other-office = Untuk KSM { $ksm } satu suara dari petugas UPK dan satu dari koordinator atau pengawas.
balances-answered = Surat cocok saldo KSM { $ksm } sudah dijawab.
balances-lit = Pengingat untuk KSM { $ksm } menyala.
balances-lit-told = Pengingat untuk KSM { $ksm } menyala. { $by } melihat angka yang sama.
balances-differ = Baik, pengingat KSM { $ksm } tetap mati. Yang memasukkan saya beri tahu.
balances-differ-told = { $by } melihat angka yang berbeda di kertas KSM { $ksm }. Cocokkan lagi; kalau catatan di sini yang keliru, petugas UPK bisa membetulkannya. Lalu tulis "cocok saldo". Pengingat tetap mati.

# Halaman pengurus.
overview-paper = surat cocok saldo KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = { $n } KSM belum cocok saldo, pengingatnya mati
button-see-paper = Surat KSM { $ksm }
button-agree-balances = Cocok saldo

# --- Catatan lama (saldo awal) yang keliru dibetulkan, berdua.
button-fix-opening = Betulkan angkanya
fix-opening-of-group =
    { $n ->
        [0] Catatan lama KSM yang mana yang keliru?
       *[other] Catatan lama KSM yang mana yang keliru? Balas nomor atau namanya.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(dan { $more } lagi)
    }
# $lines orang-orang di KSM bila banyak.
fix-opening-whom =
    Catatan lama siapa di KSM { $ksm } yang keliru? Tulis nomornya atau namanya.
    { $lines }
fix-opening-what = { $name }: angka yang mana?
choice-opening-pokok = Tabungan pokok { RUPIAH($amount) }
choice-opening-wajib = Tabungan wajib { RUPIAH($amount) }
choice-opening-sukarela = Tabungan sukarela { RUPIAH($amount) }
choice-opening-tanggung-renteng = Tanggung renteng { RUPIAH($amount) }
choice-opening-kelompok = Tabungan kelompok { RUPIAH($amount) }
choice-opening-loan = Pinjaman { SHORTDATE($on) }, sisa { RUPIAH($amount) }
# $now menurut buku sekarang.
fix-opening-sum = Tabungan { $pot } { $name } di sini { RUPIAH($now) }. Menurut kertas sekarang berapa?
fix-opening-pokok = Sisa pokok { $name } di sini { RUPIAH($now) }. Menurut kertas sekarang berapa?
fix-opening-jasa = Sisa jasanya di sini { RUPIAH($now) }. Menurut kertas sekarang berapa?
fix-opening-why = Kenapa bisa berbeda?
choice-opening-typing = Salah ketik
choice-opening-misread = Salah baca kertas
choice-opening-left-out = Ada yang tertinggal
opening-why-typing = salah ketik
opening-why-misread = salah baca kertas
opening-why-left-out = ada yang tertinggal
fix-opening-summary =
    KSM { $ksm }. { $lines }
    Nanti disetujui orang kedua dulu. Betul?
opening-card = Sisa pinjaman { $name }: pokok { RUPIAH($pokok) } menjadi { RUPIAH($pokok_after) }, jasa { RUPIAH($jasa) } menjadi { RUPIAH($jasa_after) }.
opening-officers-only = Catatan lama dibetulkan oleh petugas UPK, lalu disetujui koordinator atau pengawas.
opening-own = Ini catatan Anda sendiri atau serumah HP. Mintalah petugas lain yang membetulkannya.
opening-same = Itu sama dengan angka { $name } di sini. Belum ada yang diubah.
# $card 1 pinjaman, 0 tabungan. $lines yang masuk dan keluar sesudahnya, $n banyaknya.
opening-built-on =
    Belum bisa: { $card ->
        [0] dengan angka itu tabungan { $name } jadi kurang dari nol
       *[other] angka itu tidak bisa dipasang di kartu { $name }
    }{ $n ->
        [0] . Lihat lagi kertasnya.
       *[other] . Sesudah catatan lama sudah ada ini:
    }
    { $lines }{ $n ->
        [0] {""}
       *[other] {" "}Betulkan yang itu dulu, atau lihat lagi kertasnya.
    }
opening-since =
    - { SHORTDATE($on) } { $out ->
        [0] masuk
       *[other] keluar
    } { RUPIAH($amount) } ({ $number })
# $known 0 bila tidak ada yang bisa dihubungi.
opening-asked =
    { $known ->
        [0] Belum diubah: perlu persetujuan kedua, tetapi koordinator dan pengawas belum bisa dihubungi lewat sini.
       *[other] Belum diubah: perlu persetujuan kedua. Saya tanyakan ke { $names }.
    }
opening-ask =
    { $by } mau membetulkan catatan lama KSM { $ksm } ({ $why }). { $line }
    Sama dengan kertas?
opening-waits = catatan lama KSM { $ksm }, { SHORTDATE($on) }
button-opening-look = Catatan KSM { $ksm }
opening-refused = Baik, catatan lama KSM { $ksm } tetap seperti semula. Yang mengusulkan saya beri tahu.
opening-refused-told = { $by } melihat angka lain di kertas KSM { $ksm }. Catatannya tetap seperti semula; cocokkan lagi berdua.
# $known 0 untuk yang menekan. $told 0: orangnya tanpa HP di sini.
opening-fixed =
    { $known ->
        [0] Sudah dibetulkan.
       *[other] Sudah dibetulkan, disetujui { $by }.
    } { $line } { $told ->
        [0] { $name } belum punya HP di sini, tolong disampaikan langsung.
       *[other] Yang punya sudah saya beri tahu.
    } Kalau semua angka KSM { $ksm } sudah sama, tulis "cocok saldo".
opening-yours-savings = Satu angka lama di catatan { YOU($title) } dibetulkan menurut buku kertas: <cover>tabungan { $pot } { RUPIAH($before) } menjadi { RUPIAH($after) }</cover>. Kalau tidak cocok, tanyakan ke saya.
opening-yours-card = Satu angka lama di catatan { YOU($title) } dibetulkan menurut buku kertas: <cover>sisa pokok { RUPIAH($pokok) } menjadi { RUPIAH($pokok_after) }, jasa { RUPIAH($jasa) } menjadi { RUPIAH($jasa_after) }</cover>. Kalau tidak cocok, tanyakan ke saya.
opening-fixed-umum = Satu angka lama di buku KSM { $ksm } dibetulkan menurut buku kertas, disetujui dua pengurus.
