### Kartu undangan di kertas, dan tombol-tombolnya. Di kartu tidak pernah ada NIK, nomor HP, atau uang.

# Tombol di bawah undangan seseorang.
cards-picture = Gambar kartu
cards-renew-one = Buat baru
# Tombol di bawah daftar yang belum masuk. $ksm nama KSM.
cards-of-ksm = Lembar kartu { $ksm }
cards-renew = Ganti semua kartu
cards-renew-yes = Ya, ganti semua

# Di bawah gambar satu kartu. $name nama panggilan.
cards-one = Kartu { $name }. Cetak hitam-putih atau tunjukkan dari HP, serahkan ke orangnya sendiri.
# Di bawah lembar kartu. $numbers nomor-nomor di buku.
cards-page =
    Lembar kartu KSM { $ksm }, nomor { $numbers }. Cetak hitam-putih, gunting, serahkan ke orangnya sendiri.
    Kartu yang sudah dibagikan tetap berlaku.
cards-page-anew =
    Kartu baru KSM { $ksm }, nomor { $numbers }. Cetak hitam-putih, gunting, serahkan ke orangnya sendiri.
    Kartu yang lama tidak berlaku lagi.
cards-page-of = Lembar { $n } dari { $count }.
# $count jumlah orang yang belum masuk.
cards-renew-sure = Kartu lama { $count } orang jadi tidak berlaku, juga yang sudah dibagikan. Ganti semua?
cards-kept = Baik, kartunya tetap.

### Yang tercetak di kartu. Huruf besar, kalimat sangat pendek.

card-drawn-title = Undangan Guyub
# $ksm nama KSM, $number nomor di buku.
card-drawn-ksm = KSM { $ksm }, nomor { $number }
card-drawn-scan = Pindai dengan kamera HP,
card-drawn-search = atau cari di Telegram:
card-drawn-start = Tekan START
card-drawn-language = Pilih bahasa
card-drawn-start-button = START
card-drawn-code = Kode ucap, saat pintu dibuka
card-drawn-until = Berlaku sampai { FULLDATE($on) }
card-drawn-until-hour = Berlaku sampai { FULLDATE($on) } jam { HOUR($at) }
# $name orang yang bisa ditanya.
card-drawn-ask = Tanya: { $name }
card-drawn-never = Guyub tidak pernah minta uang, PIN, atau foto KTP.
card-drawn-page = Lembar { $n } dari { $count }
