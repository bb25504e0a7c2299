### Kata-kata yang berlaku di mana saja. Kalimat pendek, sapaan hangat.

# Di atas tombol utama. $name: nama panggilan.
menu = { $name }, sumangga milih ing ngandhap.
menu-others = Sanesipun:

stopped =
    Inggih, wiwit samenika kula kendel. Buku arta tetep dipunsimpen KSM miturut prajanjian.
    Menawi kersa malih, serat kemawon MULAI.
resumed = Matur nuwun, { $name }. Pesen kula kintun malih saperlunipun.
# Kepada ketua. $number nomor di buku, $name nama panggilan.
leader-somebody-stopped = Nomer { $number }, { $name }, nyerat "berhenti". Ing kempalan mangke nyuwun tulung katakenaken, menapa pancen makaten kersanipun?
# Kepada ketua: orang ini tidak bisa dihubungi lewat Telegram lagi.
leader-unreachable = Pesen kagem nomer { $number }, { $name } (KSM { $ksm }), mboten dumugi malih lumantar Telegram. Nyuwun tulung dipunkabari langsung menawi kepanggih.
operator-not-said = Pesen "{ $key }" mboten dumugi: { $why }

answered-privately-umum = Kula wangsuli lumantar pesen pribadi.

stranger =
    Kula Guyub, juru cathet kelompok swadaya masyarakat (KSM). Kula mboten nate nyuwun arta, PIN, utawi foto KTP.
    Anggota KSM? Mangga nyuwun kertu dhateng ketua, lajeng kapindai; utawi nem angkanipun kaserat ing ngriki nalika ketua mbikak kori.
    Warga? Mangga mindai poster RT. Wonten keluhan? Serat: keluhan.
still-waiting = Sampun kula cathet. Kantun ngentosi dipunpesthekaken, mangke kula aturi kabar.

not-understood = Nyuwun pangapunten, kula dereng mangertos. Tuladhanipun: "setor 50rb", "angsur 115rb", "saldo". Utawi milih tombol ing ngandhap.
not-understood-leader = Nyuwun pangapunten, kula dereng mangertos. Tuladhanipun: "1 20 115" setunggal larik setunggal nomer, "ubah 8 50 115", "buat kumpulan". Utawi milih tombol ing ngandhap.
not-understood-officer = Nyuwun pangapunten, kula dereng mangertos. Serat "bantuan" kangge tuladha, utawi milih tombol ing ngandhap.
attachment-unasked = Matur nuwun, sampun dumugi. Menawi menika pitakenan, pencet [Nyuwun pirsa/matur] lajeng kakintun malih, supados wonten ingkang mangsuli.
thanks-back = Sami-sami.

talk-cancelled = Inggih, kula batalaken. Mboten wonten ingkang dipunsimpen.
talk-expired = Isian kala wingi dereng rampung, dados kula tutup. Mboten wonten ingkang dipunsimpen.
talk-office-ended = Tugasipun sampun gantos, dados isian menika kula tutup. Mboten wonten ingkang kula simpen.
nothing-open = Mboten wonten isian ingkang kabikak.
asked-again =
    Nuwun sewu, kula dereng mangertos.
    { $question }
not-an-answer = Nuwun sewu, kula dereng mangertos.
button-stale = Tombol menika sampun mboten kangge. Serat "menu" kangge miwiti malih.
sorry-our-fault = Nyuwun pangapunten, wonten ingkang lepat saking kula. Ingkang menika dereng kasimpen. Pengelola sampun kula aturi pirsa.

button-cancel = Batal
button-save = Simpen
button-no = Mboten

home-saya-sudah-bayar = Kula sampun mbayar
home-catatan-saya = Cathetan kula
home-kumpulan = Kempalan
home-kabar = Kabar
home-tanya-lapor = Nyuwun pirsa/matur
home-lainnya = Sanesipun
home-catat-kumpulan = Nyathet kempalan
home-serah-uang = Masrahaken arta
home-tugas-saya = Tugas kula
home-titip-kabar = Titipan kabar
home-uang-masuk = Arta mlebet
home-tugas-hari-ini = Tugas dinten niki
home-terima-uang = Nampi arta
home-cari = Madosi
home-perlu-dilihat = Perlu dipuntingali
home-keberatan-aduan = Kabotan & aduan
home-kabar-baru = Kabar enggal
home-kabar-terkirim = Kabar kakintun
home-belum-terjangkau = Dereng kecandhak
home-pertanyaan = Pitakenan
home-pengaduan = Pengaduan
home-undang = Ngundang
home-tutup-buku = Tutup buku
home-cek-buku = Cek buku
home-buka-pintu = Bikak kori
home-kunci-akun = HP ical
home-persetujuan = Nyarujuki
home-bahasa = Basa
home-aturan = Paugeran
home-poster-rt = Poster RT
home-saya-anggota-ksm = Kula anggota KSM
home-berhenti-dulu = Kendel rumiyin
home-bantuan = Pitulungan
home-cetak-laporan = Cithak & laporan
home-laporan = Laporan

# Wancinipun ringkesan saben dinten kagem pengurus. $at wanci sapunika.
home-jam-ringkasan = Jam ringkesan
button-digest-hour = { HOUR($at) }
digest-hour-which = Ringkesan saben dinten dhateng tabuh { HOUR($at) }. Kersanipun tabuh pinten? Saged ugi dipunserat: jam ringkesan 7.30
digest-hour-chosen = Inggih, ringkesan panjenengan dhateng tabuh { HOUR($at) }.
digest-hour-unclear = Wanci "{ $words }" dereng kula mangertosi. Tuladhanipun: jam ringkesan 7
digest-hour-outside = Ringkesan saged dhateng wiwit tabuh pitu enjing dumugi saderengipun tabuh wolu dalu. Tuladhanipun: jam ringkesan 16
digest-hour-officers-only = Ringkesan saben dinten namung kagem pengurus.
