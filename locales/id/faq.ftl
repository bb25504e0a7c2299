### Tanya-jawab: pertanyaan yang dijawab seketika. Tidak pernah tentang uang seseorang.

button-clear = Sudah jelas
button-ask-person = Tanya orang
faq-glad = Syukurlah. Kalau ada lagi, tanya saja.
# $notes 1 bila punya catatan sendiri.
faq-own-money = Soal uang sendiri, jawabannya ada di catatan sendiri{ $notes ->
        [1] : tekan [Catatan saya].
       *[other] .
    } Atau tanya orang.
loose-words = Maaf, saya belum paham. Mau saya teruskan ke orang? Ini usulan, pertanyaan, atau keluhan?
# Jawaban yang pernah diberikan di desa ini. $by yang menjawab dulu.
faq-learned =
    { $answer }
    (dari { $by })

faq-sosialisasi = Sosialisasi itu belajar bersama sampai paham dan mau bergerak, bukan pengumuman sekali jalan. Boleh bertanya, menjawab, dan ikut menyebarkan.
faq-sosialisasi-tujuan = Supaya warga paham, pemerintah setempat ikut menopang, tokoh ikut mengawasi, hasilnya tersebar, dan akhirnya warga bisa menjalankan sendiri.
faq-sosialisasi-sasaran = Sasaran utama: semua warga. Lalu kelompok strategis (perangkat, tokoh agama dan adat) dan kelompok peduli (yang mau membantu tanpa jabatan).
faq-sosialisasi-pelaku = Di RT sampai kelurahan: fasilitator bersama relawan, makin lama makin warga sendiri. Di kota: kelompok belajar kota bersama korkot.
faq-kelompok-strategis = Kelompok strategis: mereka yang didengar karena kedudukannya, seperti perangkat kelurahan, tokoh agama, dan tokoh adat.
faq-kelompok-peduli = Kelompok peduli: mereka yang mau membantu tanpa jabatan, seperti guru, pengusaha, dan organisasi semacam Aisyiyah atau Fatayat NU.
faq-belajar-mandiri = Bahan belajar mandiri: bacaan pendek untuk dipelajari sendiri atau bersama kelompok belajar kelurahan (KBK), sedikit demi sedikit.
faq-bergulir = Dana bergulir itu uang bersama: dipinjam lewat KSM, dikembalikan, lalu dipinjamkan lagi ke KSM lain. Bukan hibah; kalau berhenti kembali, berhenti berputar.
faq-syarat-pinjam = Yang meminjam KSM, bukan perorangan. Biasanya: rutin menabung tiga bulan, ada pembukuan, ikut pelatihan, punya usaha, keluarga setuju. Batasnya diatur BKM.
faq-cara-pinjam = Mulai dari ketua KSM: ketua mengajukan bersama anggota, UPK memeriksa, koordinator memutuskan, lalu UPK menyerahkan uangnya.
faq-jasa = Jasa itu imbalan untuk uang bersama, dibayar bersama angsuran: untuk biaya UPK, cadangan, dan kegiatan warga. Besarnya diatur BKM, tertulis di kartu.
faq-tanggung-renteng = Tanggung renteng: semua anggota KSM berjanji tertulis saling menanggung. Kalau satu kesulitan, kelompok membantu dan mencari jalan bersama.
faq-telat = Tidak apa-apa, kabari dulu ketua atau UPK. Bisa janji bayar, jadwal baru, atau dibantu kelompok. Namanya tidak pernah diumumkan.
faq-tabungan = Ada simpanan pokok, wajib, dan sukarela. Itu tetap uang anggota, bukan uang UPK. Mengambilnya lewat bendahara, menurut kesepakatan KSM.
faq-dua-suara = Uang selalu dicatat dua orang: yang menyerahkan dan yang menerima. Laporan baru sah sesudah orang kedua memastikan, supaya tidak ada yang dituduh.
faq-kuitansi = Kuitansi bernomor datang sesudah uangnya diterima dan sah. Tanpa HP, kuitansinya slip kertas. Simpan nomornya.
faq-gruduk = Gruduk: pengurus BKM bersilaturahmi ke KSM yang lama kesulitan, mencari jalan bersama. Harinya KSM yang memilih; keberatan boleh; nama tidak diumumkan.
faq-upk = UPK mengurus dana bergulir milik BKM: menyalurkan pinjaman, menerima angsuran, dan membukukannya. Pengawas memeriksanya.
faq-bkm = BKM (atau LKM): badan keswadayaan masyarakat, dipilih warga untuk memimpin kegiatan bersama di kelurahan. UPK bekerja untuk BKM.
faq-ksm = KSM: kelompok swadaya masyarakat, tetangga yang rutin bertemu, menabung, dan meminjam bersama. Yang meminjam kelompoknya.
faq-hak-data = Catatan seseorang hanya untuk dirinya dan pengurus yang menanganinya. Tulis "data saya" untuk melihat, membetulkan, atau minta dihapus.
faq-berhenti = Tulis "berhenti", saat itu juga saya diam. Mau lagi, tulis "mulai". Buku uang tetap disimpan KSM.
faq-keluhan = Tulis "keluhan": boleh lewat suara, boleh tanpa nama. Yang dikeluhkan tidak ikut membaca; ada nomornya, dan hasilnya dikabarkan.
faq-usulan = Tekan [Tanya & lapor], lalu [Ini usulan]; boleh suara. Usulan dapat nomor, dibawa ke rembug, dan hasilnya saya kabarkan, juga kalau belum bisa.
faq-biaya-bot = Guyub gratis, cukup kuota internet. Saya tidak pernah minta uang, PIN, atau foto KTP.
faq-hp-keluarga = Boleh, satu HP untuk sekeluarga. Tekan [HP & rahasia]: angka uang saya tutup, baru terlihat kalau dipencet.
faq-tanpa-hp = Tidak apa-apa. Kabar dibacakan ketua, setoran dicatat di lembar kumpulan, kuitansinya slip kertas. Haknya sama.
faq-salah-catat = Tekan [Tidak betul] di pesan catatannya, atau [Data saya] lalu [Ada yang keliru]. Kedua pihak ditanya; yang melapor tidak disalahkan.

# Jawaban yang menjadi tanya-jawab desa. $number T-12.
button-make-faq = Jadikan tanya-jawab
make-faq-words =
    { $number }: { $text }
    Tulis pertanyaannya untuk semua orang, tanpa nama dan tanpa angka orang.
choice-faq-words = Kata-kata ini saja
# $said jawaban yang sudah diberikan, bisa kosong bila dengan suara.
make-faq-answer =
    Tanya: { $words }
    { $said }
    Tulis jawabannya untuk semua orang.
choice-faq-answer = Jawaban ini saja
make-faq-only-words = Untuk tanya-jawab, tulis kata-katanya, ya.
faq-names-somebody = Ini akan dibaca orang lain. Tulis lagi tanpa nama orang dan tanpa angkanya, ya.
# $n berapa yang ditanya, $names siapa.
faq-proposed = { $n ->
        [0] Disimpan. Berlaku sesudah koordinator atau pengawas setuju.
       *[other] Saya tanyakan dulu ke { $names }. Berlaku sesudah disetujui.
    }
# Kepada koordinator atau pengawas.
faq-ask =
    { $by } mengusulkan tanya-jawab untuk { $village }:
    Tanya: { $words }
    Jawab: { $answer }
button-faq-yes = Setujui
button-faq-no = Belum
faq-agreed = Disetujui. Mulai sekarang "{ $words }" saya jawab di { $village }.
faq-refused = Baik, "{ $words }" tidak dipakai di { $village }.
faq-agreed-told = { $by } setuju: "{ $words }" sekarang saya jawab sendiri.
faq-refused-told = { $by } belum setuju dengan tanya-jawab "{ $words }".
faq-decided-before = Yang ini sudah diputuskan.
faq-waiting = Tanya-jawab "{ $words }" menunggu disetujui
button-faq-see = Tanya jawab
faq-page =
    Yang saya jawab sendiri:
    { $lines }
faq-line =
    { $number }. { $village }: { $words }
    — { $answer }
button-faq-withdraw = Cabut { $number }
faq-page-empty = Belum ada tanya-jawab desa. Jawab pertanyaan, lalu tekan [Jadikan tanya-jawab].
faq-withdrawn = "{ $words }" tidak saya jawab sendiri lagi.
