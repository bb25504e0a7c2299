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
balances-differ-told = { $by } melihat angka yang berbeda di kertas KSM { $ksm }. Cocokkan lagi, lalu tulis "cocok saldo". Pengingat tetap mati.

# Halaman pengurus.
overview-paper = - surat cocok saldo KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = - { $n } KSM belum cocok saldo, pengingatnya mati
button-see-paper = Surat KSM { $ksm }
button-agree-balances = Cocok saldo
