### Warga: pintu umum lewat poster RT. Netral, tanpa nama, tanpa uang.

# Halaman pertama sesudah memindai poster, sebelum bahasa diketahui. $place "RT 03", $bkm nama BKM. Sama di semua bahasa.
door-language = Sugeng rawuh / Selamat datang, { $place }, { $bkm }.
# Satu persetujuan, dengan janji berapa kali.
door-consent =
    Ini kabar { $place }, { $bkm }. Mau saya kirimi kabar kampung?
    Paling banyak 1 sehari, 4 seminggu. Gratis, berhenti kapan saja. Nama tidak saya tanya.
door-yes = Ya, kirimi kabar
door-no = Tidak
door-elsewhere = Bukan { $place }
door-which = RT mana? Ini yang sudah punya pintu di { $bkm }.
door-place = { $place }
door-none-fits = Tidak ada di sini
door-no-other = RT itu belum punya poster di { $bkm }. Tanyakan ke ketua RT atau fasilitator, ya. Terima kasih sudah mampir.
door-back = Kembali ke { $place }
door-declined = Baik, tidak ada yang saya kirim. Kalau berubah pikiran, pindai lagi posternya.
# Poster lama, sesudah pintunya ditutup.
door-closed = Pintu { $place }, { $bkm }, dari poster ini sudah ditutup. Kalau mau kabar kampung, cari poster yang baru atau tanya ketua RT, ya. Terima kasih sudah mampir.
# Halaman itu sesudah setuju.
door-agreed = Kabar { $place }, { $bkm }.
door-welcome =
    Terima kasih. Kabar { $place } datang ke sini, paling banyak 1 sehari, 4 seminggu.
    Mau berhenti? Tulis BERHENTI. Mau bertanya? Tekan [Tanya & lapor]; orang yang menjawab.
# Anggota atau pengurus memindai poster. $name nama panggilan.
door-known-already = { $name } sudah terdaftar, jadi kabar RT juga datang ke sini.
stopped-resident =
    Baik, mulai sekarang saya diam.
    Kalau ingin kembali, tulis MULAI.
not-understood-resident = Maaf, saya belum paham. Mau bertanya? Tulis "tanya" lalu pertanyaannya, atau pilih tombol di bawah.
question-enough-today = Hari ini sudah { $most } pertanyaan. Besok boleh lagi, ya.
meeting-none-for-residents = Pertemuan warga diumumkan lewat [Kabar].

# Saya anggota KSM. $lines daftar bernomor bila lebih dari enam.
membership-request-ksm =
    Anggota KSM mana?
    { $lines }
membership-request-name = Di buku KSM, namanya siapa?
membership-asked = Terima kasih. Saya tanyakan ke ketua KSM { $ksm }; kalau sudah dipastikan, saya kabari di sini.
membership-enough = Minggu ini sudah dua kali. Temui ketua KSM-nya langsung, ya.
membership-no-ksm = Di sini belum ada KSM.
membership-not-needed = Tombol ini untuk warga yang belum terdaftar sebagai anggota.
# Kepada ketua. $place RT warga itu, $words nama yang ia tulis, $ksm nama KSM.
membership-question =
    Seorang warga { $place } menulis: "{ $words }", anggota KSM { $ksm }.
    Ibu/Bapak kenal? Nomor berapa di buku?
membership-is = Betul, nomor { $number }
membership-number = { $number }
membership-other = Nomor lain
membership-is-not = Bukan
membership-which = "{ $words }", KSM { $ksm }: nomor berapa? Ini yang belum punya HP di sini.
membership-allowed = Terima kasih. { $name } saya tanyai dulu kesediaannya.
membership-known = Ketua KSM { $ksm } sudah mengenali. Lanjut?
membership-go-on = Lanjut
membership-refused = Baik, tidak saya buka. Ia saya minta menemui ketua.
membership-not-known = Maaf, ketua KSM { $ksm } belum mengenali. Temui beliau langsung, ya. Kabar RT tetap datang.
membership-declined = Baik, tidak ada yang berubah. Kabar RT tetap datang.

# Poster RT untuk dicetak. $link alamat di kodenya.
rt-poster-village =
    Desa mana?
    { $lines }
rt-poster-place = { $village }: RT berapa? Misalnya "RT 3" atau "RT 3 RW 2".
rt-poster-no-place = Tulis nomornya saja, misalnya "RT 3" atau "RT 3 RW 2".
rt-poster-several = RT itu ada di beberapa RW. Yang mana?
poster =
    Poster { $place }, siap dicetak. Boleh dipasang dan dibagi ke siapa saja: tidak ada rahasianya.
    { $link }
poster-not-yours = Maaf, poster dibuat dan ditutup fasilitator, koordinator, atau petugas UPK.
poster-close = Tutup pintu ini
poster-close-place = { $place }
poster-close-which = Pintu RT mana yang ditutup?
# $place "RT 03".
poster-close-sure =
    Tutup pintu { $place }, { $bkm }? Poster yang terpasang tidak bisa dipakai lagi.
    Warga yang sudah masuk tetap dapat kabar.
poster-close-yes = Ya, tutup
poster-closed = Pintu { $place } ditutup; lepas posternya, ya. Mau buka lagi? Tulis "poster { $place }": kodenya baru.
poster-none-open = Pintu itu tidak ada, atau sudah ditutup. Tulis "tutup poster" untuk melihat yang masih terbuka.
poster-drawn = Poster { $place } digambar di { $file }. Tautannya: { $link }
poster-which-bkm = Ada beberapa BKM: { $bkms }. Pilih dengan --bkm.
poster-no-bkm = Tidak ada BKM "{ $words }".

# Di atas kertas: pendek, terbaca dari fotokopi. Bukan HTML.
poster-drawn-title = KABAR KAMPUNG
poster-drawn-step-scan = Buka kamera HP, arahkan ke kotak ini
poster-drawn-step-start = Tekan START (Mulai)
poster-drawn-step-yes = Pilih bahasa, tekan "{ $yes }"
poster-drawn-get = Kabar posyandu, kerja bakti, pertemuan, bantuan.
poster-drawn-people = Boleh bertanya; orang yang menjawab.
poster-drawn-often = Gratis. Paling banyak 1 kabar sehari, 4 seminggu.
poster-drawn-stop = Berhenti kapan saja: tulis BERHENTI.
poster-drawn-never = Tidak pernah minta uang, PIN, atau foto KTP.
poster-drawn-ask = Tanya: { $name }
poster-drawn-on = { FULLDATE($on) }
