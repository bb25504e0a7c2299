### Kata-kata yang berlaku di mana saja. Kalimat pendek, sapaan hangat.

# Di atas tombol utama. $name: nama panggilan.
menu = { $name }, silakan pilih di bawah.
menu-others = Yang lain:

stopped =
    Baik, mulai sekarang saya diam. Buku uang tetap disimpan KSM sesuai perjanjian.
    Kalau ingin kembali, tulis MULAI.
resumed = Terima kasih, { $name }. Pesan saya kirim lagi seperlunya.
# Kepada ketua. $number nomor di buku, $name nama panggilan.
leader-somebody-stopped = Nomor { $number }, { $name }, menulis "berhenti". Di kumpulan nanti tolong tanyakan, memang maunya begitu?
# Kepada ketua: orang ini tidak bisa dihubungi lewat Telegram lagi.
leader-unreachable = Pesan untuk nomor { $number }, { $name } (KSM { $ksm }), tidak sampai lagi lewat Telegram. Tolong kabari langsung bila bertemu.
operator-not-said = Pesan "{ $key }" tidak sampai: { $why }

answered-privately-umum = Saya jawab lewat pesan pribadi.

stranger =
    Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). Saya tidak pernah minta uang, PIN, atau foto KTP.
    Anggota KSM? Minta kartu ke ketua, lalu pindai; atau tulis enam angkanya di sini saat ketua membuka pintu.
    Warga? Pindai poster RT. Ada keluhan? Tulis: keluhan.
still-waiting = Sudah saya catat. Tinggal menunggu dipastikan, nanti saya kabari.

not-understood = Maaf, saya belum paham. Contoh: "setor 50rb", "angsur 115rb", "saldo". Atau pilih tombol di bawah.
not-understood-leader = Maaf, saya belum paham. Contoh: "1 20 115" satu baris satu nomor, "ubah 8 50 115", "buat kumpulan". Atau pilih tombol di bawah.
not-understood-officer = Maaf, saya belum paham. Tulis "bantuan" untuk contoh, atau pilih tombol di bawah.
attachment-unasked = Terima kasih, sudah sampai. Kalau ini pertanyaan, tekan [Tanya & lapor] lalu kirim lagi, supaya ada yang menjawab.
thanks-back = Sama-sama.

talk-cancelled = Baik, saya batalkan. Tidak ada yang disimpan.
talk-expired = Isian kemarin belum selesai, jadi saya tutup. Tidak ada yang disimpan.
talk-office-ended = Tugasnya sudah berganti, jadi isian ini saya tutup. Tidak ada yang disimpan.
nothing-open = Tidak ada isian yang terbuka.
asked-again =
    Maaf, saya belum paham.
    { $question }
not-an-answer = Maaf, saya belum paham.
button-stale = Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
sorry-our-fault = Maaf, ada yang salah di pihak saya. Yang ini belum tersimpan. Pengelola sudah saya beri tahu.

button-cancel = Batal
button-save = Simpan
button-no = Tidak

home-saya-sudah-bayar = Saya sudah bayar
home-catatan-saya = Catatan saya
home-kumpulan = Kumpulan
home-kabar = Kabar
home-tanya-lapor = Tanya & lapor
home-lainnya = Lainnya
home-catat-kumpulan = Catat kumpulan
home-serah-uang = Serah uang
home-tugas-saya = Tugas saya
home-titip-kabar = Titip kabar
home-uang-masuk = Uang masuk
home-tugas-hari-ini = Tugas hari ini
home-terima-uang = Terima uang
home-cari = Cari
home-perlu-dilihat = Perlu dilihat
home-keberatan-aduan = Keberatan & aduan
home-kabar-baru = Kabar baru
home-kabar-terkirim = Kabar terkirim
home-belum-terjangkau = Belum terjangkau
home-pertanyaan = Pertanyaan
home-pengaduan = Pengaduan
home-undang = Undang
home-tutup-buku = Tutup buku
home-cek-buku = Cek buku
home-buka-pintu = Buka pintu
home-kunci-akun = HP hilang
home-persetujuan = Persetujuan
home-bahasa = Bahasa
home-aturan = Aturan pinjaman
home-poster-rt = Poster RT
home-saya-anggota-ksm = Saya anggota KSM
home-berhenti-dulu = Berhenti dulu
home-bantuan = Bantuan
home-cetak-laporan = Cetak & laporan
home-laporan = Laporan

# Jam ringkasan harian pengurus. $at jam sekarang.
home-jam-ringkasan = Jam ringkasan
button-digest-hour = { HOUR($at) }
digest-hour-which = Ringkasan harian datang jam { HOUR($at) }. Mau jam berapa? Bisa ditulis juga: jam ringkasan 7.30
digest-hour-chosen = Baik, ringkasan harian datang jam { HOUR($at) }.
digest-hour-unclear = Jam "{ $words }" belum saya pahami. Contoh: jam ringkasan 7
digest-hour-outside = Ringkasan bisa datang antara jam 7 pagi dan sebelum jam 8 malam. Contoh: jam ringkasan 16
digest-hour-officers-only = Ringkasan harian hanya untuk pengurus.
