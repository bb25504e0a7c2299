### Bantuan: tiga contoh dulu, lainnya menurut soalnya. Satu baris satu contoh.

help =
    Tulis saja seperti biasa, misalnya:
    { $lines }
    Contoh lain ada di tombol bawah ini.
    "menu" tombol utama · "batal" berhenti mengisi · "bahasa" ganti bahasa · "berhenti" tanpa pesan

help-theme =
    { $theme }
    { $lines }

# Tiga contoh untuk jabatan tertinggi orang ini.
help-anggota =
    "setor 50rb"
    "angsur 115rb"
    "saldo"
help-ketua =
    "1 20 115": nomor 1, tabungan 20 ribu, angsuran 115 ribu
    "serah uang"
    "buat kumpulan"
help-sekretaris =
    "1 20 115": nomor 1, tabungan 20 ribu, angsuran 115 ribu
    "buka pintu"
    "saldo"
help-bendahara =
    tombol [Uang masuk]
    "koreksi NOMOR"
    "saldo"
help-petugas-upk =
    "terima uang"
    "cari siti mawar"
    "tutup buku"
help-koordinator =
    "tugas"
    "kabar baru"
    "kas"
help-pengawas =
    "tugas"
    "cek buku"
    "daftar pengaduan"
help-fasilitator =
    "kabar baru"
    "rekap"
    "belajar"
help-admin =
    "undang"
    "hp hilang"
    "impor"
help-warga =
    "kabar"
    "tanya kapan posyandu?"
    "keluhan"

button-help-money = Uang
button-help-sheet = Lembar kumpulan
button-help-records = Catatan & cetak
button-help-loans = Pinjaman
button-help-news = Kabar & kumpulan
button-help-people = Orang & HP
button-help-book = Buku & aturan
button-help-complaints = Keluhan

help-money-anggota =
    "setor 50rb": menabung
    "nabung sukarela 20rb": ke tabungan lain
    "ambil tabungan 50rb": minta tabungan
    "angsur 115rb": mengangsur
    "angsur 115rb nabung 20rb": dua-duanya
    "transfer angsuran 115rb": lewat bank, foto buktinya
    "titip bu siti 60": uangnya dititipkan
    "talangi bu sri 115rb": membayarkan tetangga
    "minta titipan kembali": ada yang lebih bayar
    "belum bisa bayar": kita cari jalan
help-money-bendahara =
    tombol [Uang masuk]: menerima tabungan
    "uang di tangan": yang dipegang pengurus KSM
    tombol [Buku kas]: isi kas KSM
    "hitung kas": mencocokkan isinya
    "koreksi NOMOR": ada kuitansi yang salah
    "tahan tabungan": disimpan dulu, tidak diambil
    "lepas tabungan": boleh diambil lagi
    "lebaran": uang yang perlu siap
help-money-petugas-upk =
    "terima uang": setoran dari ketua
    "koreksi NOMOR": ada kuitansi yang salah
    "kas": isi kas dan bank
    "uang di tangan": yang masih dipegang pengurus
    "catat pengeluaran": uang keluar
    "catat pemasukan": uang masuk
    "kas dihitung": cocokkan isi kas
    "bagi shu": hitung pembagian
    "iptw": jasa yang kembali bagi yang tepat waktu
help-sheet-ketua =
    "1 20 115": nomor 1, tabungan 20 ribu, angsuran 115 ribu; satu baris satu nomor
    "kas 1245": baris terakhir, jumlah uangnya
    "6 wajib 20 sukarela 10 angsuran 115": dua macam tabungan
    "hadir semua kecuali 4 7": siapa yang datang
    "ubah 8 50 115": membetulkan nomor 8
    "serah uang": menyerahkan ke UPK
help-records-anggota =
    "bagian saya": kira-kira bagian SHU
    "saldo": tabungan
    "sisa": pinjaman
    "kapan jatuh tempo": angsuran berikutnya
    "kenapa": dari mana angkanya
help-records-ketua =
    "tugas": yang menunggu Anda
    "cetak": kartu dan lembar KSM
    "kas": hitungan kas KSM
help-records-bendahara =
    "cetak": kartu dan lembar KSM
help-records-petugas-upk =
    "siapa belum bayar": angsuran tertunda, per KSM
    "laporan oktober": laporan bulan itu
    "tugas": yang menunggu Anda
    "cari siti mawar": halaman satu orang
    "cetak mawar": kartu dan lembar KSM
    "cocok saldo": surat untuk tiap KSM
    "koreksi saldo awal": angka dari buku kertas yang keliru
    "jam ringkasan 7": kapan ringkasan harian datang
help-loans-ketua =
    "ajukan pinjaman": untuk anggota KSM
    "pengajuan": sudah sampai di mana
help-loans-petugas-upk =
    "pengajuan": yang diperiksa dan dicairkan
    "jadwal ulang Bu Sri": kartu baru, angsuran lebih ringan
    "keringanan Bu Sri": istirahat dulu
    "hapus buku Bu Sri": tidak ditagih lagi
    "pemulihan Sri 50rb": masuk sesudah dihapus
    "pinjaman tidak jadi Bu Sri": uangnya dibawa kembali
help-loans-koordinator =
    "pengajuan": yang menunggu putusan
    tombol [Persetujuan]: yang menunggu orang kedua
help-news-anggota =
    "kumpulan": kapan dan di mana
    "kabar": kabar terakhir
    "atur kabar": kabar apa saja yang dikirim
    "belajar": kartu pendek, sehari satu
help-news-ketua =
    "kabar baru": untuk anggota KSM
    "buat kumpulan": mengundang
    "pindah kumpulan": ganti hari atau tempat
    "batal kumpulan": tidak jadi
    "tautkan grup": grup Telegram KSM
help-news-koordinator =
    "kabar baru": mengirim kabar
    "sasaran": daftar penerima
    "tokoh": tokoh dan perangkat
    "catat tokoh": menambah tokoh
    "hak kabar": siapa boleh mengirim
    "tanya jawab": jawaban yang sering ditanya
help-news-fasilitator =
    "kabar baru": mengirim kabar
    tombol [Pertanyaan]: yang menunggu jawaban
    tombol [Belum terjangkau]: siapa yang belum dapat
    "sasaran": daftar penerima
    "tokoh": tokoh dan perangkat
    "catat tokoh": menambah tokoh
    "hak kabar": siapa boleh mengirim
    "tanya jawab": jawaban yang sering ditanya
    "kunjungan": siapa yang perlu ditengok
    "rekap": bulan ini dalam angka
    "belajar": kartu pendek
help-news-warga =
    "kabar": kabar terakhir
    "atur kabar": kabar apa saja yang dikirim
    "tanya kapan posyandu?": bertanya
    "saya anggota ksm": masuk sebagai anggota
    "belajar": kartu pendek, sehari satu
help-people-ketua =
    "undang": kartu untuk anggota
    "buka pintu": masuk dengan enam angka
    "hp hilang": menutup HP yang hilang
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": ada yang meninggal
    "ganti pengurus": ketua, bendahara, atau sekretaris
help-people-sekretaris =
    "buka pintu": masuk dengan enam angka
    "hp hilang": menutup HP yang hilang
    "wafat Bu Lastri": ada yang meninggal
    "ganti ketua": mengusulkan ketua baru
help-people-bendahara =
    "wafat Bu Lastri": ada yang meninggal
    "ganti ketua": mengusulkan ketua baru
    "ganti sekretaris": mengusulkan sekretaris baru
help-people-petugas-upk =
    "undang": kartu untuk anggota
    "hp hilang": menutup HP yang hilang
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": ada yang meninggal
    "pindah ksm Bu Sri ke Melati": pindah ke KSM lain
    "gabung ksm Melati ke Mawar", "bagi ksm Mawar": jadi satu, atau jadi dua
    "ganti ketua mawar": mengusulkan ketua baru
    "ganti bendahara mawar": mengusulkan bendahara baru
    "poster rt 3": pintu masuk warga
    "tutup poster": poster tidak berlaku lagi
help-people-koordinator =
    "hp hilang": menutup HP yang hilang
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "wafat Bu Lastri": ada yang meninggal
    "ganti ketua mawar": mengusulkan ketua baru
    "ganti bendahara mawar": mengusulkan bendahara baru
    "poster rt 3": pintu masuk warga
    "tutup poster": poster tidak berlaku lagi
help-people-fasilitator =
    "catat nomor Bu Lastri 0812...": HP tanpa Telegram
    "poster rt 3": pintu masuk warga
    "tutup poster": poster tidak berlaku lagi
help-people-admin =
    "undang": kartu untuk anggota
    "hp hilang": menutup HP yang hilang
    "impor": daftar dari buku lama
help-book-anggota =
    "cek buku": empat kata buku yang ditutup
help-book-petugas-upk =
    "tutup buku": menutup bulan
    "buka buku Oktober": membuka lagi
    "cek buku": empat kata buku yang ditutup
    "aturan": aturan yang berlaku
    "ubah aturan", "ubah aturan denda": mengusulkan yang baru
    "libur 24/3", "bukan libur 22/3": mengusulkan hari libur
help-book-koordinator =
    tombol [Ringkasan]: bulan ini di satu halaman
    "cari H-0001-4": satu kuitansi menurut nomornya
    "kenapa": dari mana angka yang baru dibaca
    "kas": isi kas dan bank
    "uang di tangan": yang masih dipegang pengurus
    "cocok saldo": surat untuk tiap KSM
    "cek buku": empat kata buku yang ditutup
    "aturan": aturan yang berlaku
    "ubah aturan", "ubah aturan denda": mengusulkan yang baru
    "libur 24/3", "bukan libur 22/3": mengusulkan hari libur
    "bagi shu": hitung pembagian
    "impor": daftar dari buku lama
help-book-pengawas =
    tombol [Perlu dilihat]: yang perlu dibicarakan
    tombol [Cocokkan uang]: hitung kas bersama
    tombol [Cek acak]: tanya tentang kuitansi undian
    tombol [Jejak catatan]: yang diubah belakangan
    "cari H-0001-4": satu kuitansi menurut nomornya
    "kenapa": dari mana angka yang baru dibaca
    "kas": isi kas dan bank
    "uang di tangan": yang masih dipegang pengurus
    "cocok saldo": surat untuk tiap KSM
    "cek buku": empat kata buku yang ditutup
    "aturan": aturan yang berlaku
help-complaints-anggota =
    "keluhan": boleh tanpa nama
    "hasil pengaduan": apa yang sudah dikerjakan
help-complaints-ketua =
    "catat pengaduan": dari yang bicara langsung
help-complaints-petugas-upk =
    "catat pengaduan": dari yang bicara langsung
help-complaints-koordinator =
    "daftar pengaduan": yang masuk
    "rekap pengaduan": hitungan tiap bulan
help-complaints-pengawas =
    tombol [Keberatan & aduan]: yang menunggu Anda
    "daftar pengaduan": yang masuk
    "catat pengaduan": dari surat atau lisan
    "rekap pengaduan": hitungan tiap bulan
    "alamat pengaduan": ke mana lagi bisa mengadu
help-complaints-fasilitator =
    "daftar pengaduan": yang masuk
    "alamat pengaduan": ke mana lagi bisa mengadu
help-complaints-warga =
    "keluhan": boleh tanpa nama
    "hasil pengaduan": apa yang sudah dikerjakan
    "daftar pengaduan": punya Anda
