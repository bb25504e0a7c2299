### Kata-kata di gambar: kartu angsuran dan lembar kumpulan.

drawing-no = No
drawing-date = Tanggal
drawing-pokok = Pokok
drawing-jasa = Jasa
drawing-total = Gunggung
drawing-paid = Sampun
drawing-name = Asma
drawing-here = Rawuh
drawing-savings = Tabungan
drawing-installment = Angsuran
# $name nama panggilan, $ksm nama KSM.
drawing-card-title = Kertu angsuran { $name }, KSM { $ksm }
drawing-sheet-title = Kempalan KSM { $ksm }, { FULLDATE($on) } ({ PASARAN($on) })
drawing-sheet-foot = kas: ............   angka ing ewon   (x = mboten rawuh)
drawing-sheet-foot-rupiah = kas: ............   rupiah wetah   (x = mboten rawuh)

# Di bawah gambar.
card-caption = Kertunipun { $name }. Mangga dipuncocogaken kaliyan kertu ing dalem; menawi wonten ingkang beda, mugi paring pirsa.
card-none = { $name } mboten kagungan kertu angsuran ingkang mlampah.
sheet-caption = Lembar kempalan KSM { $ksm }. Kenging dipunturun utawi dipuncithak, lajeng dipunketik ing mriki: nomer tabungan angsuran.
button-card-picture = Gambar kertu
button-sheet-picture = Gambar lembar
