### Kata-kata di gambar: kartu angsuran dan lembar kumpulan.

drawing-no = No
drawing-date = Tanggal
drawing-pokok = Pokok
drawing-jasa = Jasa
drawing-total = Jumlah
drawing-paid = Sudah
drawing-name = Nama
drawing-here = Hadir
drawing-savings = Tabungan
drawing-installment = Angsuran
# $name nama panggilan, $ksm nama KSM.
drawing-card-title = Kartu angsuran { $name }, KSM { $ksm }
drawing-sheet-title = Kumpulan KSM { $ksm }, { FULLDATE($on) } ({ PASARAN($on) })
drawing-sheet-foot = kas: ............   angka dalam ribuan   (x = tidak datang)
drawing-sheet-foot-rupiah = kas: ............   rupiah penuh   (x = tidak datang)

# Di bawah gambar.
card-caption = Kartu { $name }. Cocokkan dengan kartu di rumah; kalau ada yang beda, beri tahu saya.
card-none = { $name } tidak punya kartu angsuran yang berjalan.
sheet-caption = Lembar kumpulan KSM { $ksm }. Bisa disalin tangan atau dicetak, lalu diketik di sini: nomor tabungan angsuran.
button-card-picture = Gambar kartu
button-sheet-picture = Gambar lembar
