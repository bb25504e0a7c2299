### Aturan pinjaman BKM: dibaca siapa saja, diubah oleh dua pengurus. Bahasa sehari-hari; angka selalu dengan contoh.

# Halaman "aturan". $head asal aturan, $lines aturan baris demi baris, $more versi yang menyusul.
rules-page =
    Aturan { $bkm }. { $head }
    { $lines }{ $more }
rules-head-shipped = Bawaan { $name }, belum pernah diubah.
# $by yang mengusulkan, $second yang menyetujui.
rules-head = { $name } versi { $version }, berlaku sejak { FULLDATE($since) } ({ $by } dan { $second }).
rules-to-come = { "" }
    Versi { $version } menyusul mulai { FULLDATE($since) }.
rules-is = - { $name }: { $value }
rules-change = - { $name }: { $before } → { $after }
rules-becomes = { "" }
    Seluruhnya menjadi aturan { $name }.

rules-preset-urban-2010 = perkotaan 2010
rules-preset-urban-2013 = perkotaan 2013 (POB)
rules-preset-bkm-2012 = BKM 2012
rules-preset-rural-upk = UPK perdesaan
rules-preset-rural-2014 = UPK perdesaan 2014
rules-preset-lkm-ojk = LKM (OJK)
rules-preset-bumdesma = BUMDesma
rules-preset-custom = susun sendiri

rules-name-jasa = Jasa
rules-name-rounding = Pembulatan
rules-name-due = Jatuh tempo
rules-name-pokok = Pokok dibayar
rules-name-holiday = Kalau hari libur
rules-name-order = Uang masuk dipakai untuk
rules-name-payoff = Lunas lebih awal
rules-name-fine = Denda
rules-name-lending = Pinjaman baru
rules-name-ceilings = Batas pinjaman
rules-name-conditions = Syarat KSM
rules-name-savings = Tabungan
rules-name-ladder = Golongan
rules-name-reserve = Cadangan
rules-name-gruduk = Kunjungan bersama diusulkan
rules-name-pots = Simpanan
rules-name-risk = Disebut berisiko
rules-name-reminders = Pengingat
rules-name-visit = Kunjungan lagi
rules-name-cash = Uang & koreksi
rules-name-checks = Cek acak
rules-name-shu = Bagi SHU
rules-name-news = Kabar
rules-name-complaints = Pengaduan
rules-name-kpi = Batas sehat

# $rate seperti 1,5.
rules-jasa =
    { DECIMAL($rate) }% { $per ->
        [term] untuk seluruh masa
       *[month] per bulan
    } dari { $method ->
        [menurun] sisa pinjaman
        [annuity] sisa pinjaman, angsuran sama tiap kali
       *[flat] pinjaman awal
    }
rules-rounding =
    { $step ->
        [1] tidak dibulatkan
       *[other] { RUPIAH($step) }{ $direction ->
            [up] {" "}ke atas
            [down] {" "}ke bawah
           *[nearest] {" "}terdekat
        }
    }
# $day tanggal tetap; $cutoff: yang cair tanggal itu ke atas mulai sebulan kemudian, 0 tidak ada.
rules-due =
    { $rhythm ->
        [fixed] tiap tanggal { $day }
        [weekly] tiap minggu
        [per-kumpulan] tiap kumpulan
       *[monthly] tiap bulan pada tanggal cair
    }{ $cutoff ->
        [0] { "" }
       *[other] ; cair tanggal { $cutoff } ke atas mulai bulan berikutnya
    }
rules-pokok =
    { $every ->
        [1] tiap angsuran
       *[other] tiap { $every } angsuran (musiman)
    }{ $grace ->
        [0] { "" }
       *[other] , { $grace } angsuran pertama jasa saja
    }
rules-holiday =
    { $rule ->
        [next-working-day] telat dihitung dari hari kerja berikutnya
        [previous-working-day] telat dihitung dari hari kerja sebelumnya
        [same-day] telat dihitung dari hari itu juga
       *[next-meeting] telat dihitung dari kumpulan berikutnya, atau hari kerja berikutnya di kelompok yang tidak membayar di kumpulan
    }
rules-order =
    { $oldest ->
        [1] angsuran tertua dulu, jasa lalu pokoknya
       *[other] semua jasa yang lewat, pokok yang lewat, baru angsuran berjalan
    }
rules-payoff =
    { $rule ->
        [pro-rata] jasa sampai angsuran berjalan
        [waived] jasa yang sudah jatuh tempo saja
       *[full] jasa penuh seperti di kartu
    }
# $kind lends, stops (yang sudah disetujui tetap cair) atau stops-all; $cause alasannya.
rules-lending =
    { $kind ->
        [lends] diberikan seperti biasa
       *[stops] ditangguhkan sejak { FULLDATE($since) } ({ $cause ->
            [health] angka kesehatan UPK
            [meeting] keputusan rapat BKM
           *[decree] permintaan desa atau program
        }); { $kind ->
            [stops-all] yang sudah disetujui juga menunggu
           *[stops] yang sudah disetujui tetap dicairkan
        }
    }
# $group: batas semua pinjaman satu KSM, 0 tidak ada.
rules-ceilings =
    pertama { RUPIAH($first) }, paling banyak { RUPIAH($upper) }, { $times } kali, { $least }-{ $most } bulan{ $group ->
        [0] { "" }
       *[other] , satu KSM paling banyak { RUPIAH($group) }
    }
rules-conditions = { $members } anggota, perempuan { $women }%, menabung { $saving } bulan
rules-savings = wajib { RUPIAH($wajib) }, tanggung renteng { DECIMAL($tr) }% pinjaman, bisa diambil kapan saja: { $free }
rules-free-sukarela = sukarela
rules-free-wajib = sukarela dan wajib
rules-free-none = tidak ada
# $bands seperti "I 0, II >0, III >3".
rules-ladder =
    { $bands } { $unit ->
        [days] hari
       *[instalments] angsuran
    }{ $behind ->
        [half-up] , dibulatkan
        [ceil] , dibulatkan ke atas
        [floor] , dibulatkan ke bawah
       *[exact] { "" }
    }
rules-reserve = { DECIMAL($bands) }
rules-gruduk =
    { $times ->
        [0] mulai golongan { $line }
       *[other] mulai { $times } angsuran
    }
# $cooling detik.
rules-news = lebih dari { $above } orang perlu persetujuan kedua; { $cooling } detik masih bisa dibatalkan
rules-complaints = ditangani paling lambat { $taken } hari, dijawab { $answered } hari; lewat itu naik ke atasnya
# $pokok rupiah sekali saat masuk, 0 tidak ada; $free 1 boleh menabung sukarela.
rules-pots =
    { $pokok ->
        [0] tanpa simpanan pokok
       *[other] pokok { RUPIAH($pokok) } saat masuk
    }, { $free ->
        [0] tanpa sukarela
       *[other] boleh sukarela
    }
rules-risk = mulai { $n } angsuran belum dibayar
# $edges seperti "LAR 10/20": baik / masih cukup.
rules-kpi = { DECIMAL($edges) } (% baik/cukup)
rules-reminders = satu orang paling cepat tiap { $spacing } hari; sedang kesulitan: diam { $rest } hari
rules-visit = paling cepat { $apart } hari sesudah yang terakhir
rules-cash = di tangan paling lama { $days } hari; koreksi mulai { RUPIAH($alone) } oleh dua pengurus; selisih koin paling banyak { RUPIAH($coins) } sehari; laporan paling lama { $back } hari ke belakang
# $n kuitansi diundi seminggu, 0 tidak ada.
rules-checks =
    { $n ->
        [0] tidak diundi
       *[other] { $n } kuitansi seminggu
    }
rules-shu = { DECIMAL($parts) }

button-rules-pinjaman = Pinjaman
button-rules-angsuran = Angsuran
button-rules-simpanan = Simpanan
button-rules-telat = Golongan
button-rules-tata = Tata cara
button-rules-warga = Kabar & aduan
button-change-rules = Ubah aturan
button-see-rules = Lihat usul aturan
button-propose-rules = Usulkan
button-agree-rules = Setuju
button-refuse-rules = Tidak setuju
button-take-rules-back = Tarik usul

# Contoh untuk satu pinjaman: sebelum → sesudah.
rules-example-card = Contoh pinjaman { RUPIAH($amount) }, { $n } kali: angsuran { $before } → { $after }{ $jasa }.
rules-example-row = { RUPIAH($first) }
rules-example-rows = { RUPIAH($first) } sampai { RUPIAH($last) }
rules-example-jasa = , jasa seluruhnya { RUPIAH($before) } → { RUPIAH($after) }
rules-example-days = Contoh cair { DATE($on) }: angsuran pertama { DATE($before) } → { DATE($after) }.
rules-example-weeks = Golongan dihitung per angsuran: { $n } minggu belum dibayar sudah golongan { $name }. Kalau mau lebih pelan, ubah juga [Golongan], misalnya yang menghitung hari.
rules-example-order = Contoh lewat 4 angsuran, dibayar { RUPIAH($amount) }: jasa { RUPIAH($jasa_before) } + pokok { RUPIAH($pokok_before) } → jasa { RUPIAH($jasa_after) } + pokok { RUPIAH($pokok_after) }.
rules-example-early = Contoh dilunasi setelah { $n } angsuran: jasa yang masih diminta { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-surety = Contoh pinjaman { RUPIAH($amount) }: tabungan tanggung renteng yang dianjurkan { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-class = Contoh lewat { $n } angsuran: golongan { $before } → { $after }.

change-rules-topic = Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda.
change-rules-topic-of = Aturan yang mana?
change-rules-preset =
    Mulai dari aturan yang mana? Semua aturan ikut berganti.
    Sekarang: { $now }.
change-rules-method =
    Jasa dihitung dari pinjaman awal atau dari sisa?
    Sekarang: { $now }.
# $method flat: sesudah ini ditanya per bulan atau seluruh masa.
change-rules-rate =
    { $method ->
        [flat] Berapa persen? Tulis misalnya 1,5.
       *[other] Berapa persen per bulan, dari sisa? Tulis misalnya 1,5.
    }
    Sekarang: { $now }.
change-rules-per = { DECIMAL($rate) }% itu per bulan atau untuk seluruh masa pinjaman?
change-rules-step =
    Angsuran dibulatkan ke berapa rupiah? 1 berarti tidak dibulatkan. Sisanya masuk angsuran terakhir.
    Sekarang: { $now }.
change-rules-direction = Dibulatkan ke mana?
change-rules-rhythm =
    Jatuh temponya kapan?
    Sekarang: { $now }.
change-rules-day = Tanggal berapa tiap bulan? Bulan yang lebih pendek memakai hari terakhirnya.
change-rules-cutoff = Yang cair mulai tanggal berapa baru mengangsur sebulan kemudian? 0 berarti tidak ada.
change-rules-every =
    Pokok dibayar tiap berapa angsuran? 1 berarti tiap kali, 4 misalnya musiman.
    Sekarang: { $now }.
change-rules-grace = Berapa angsuran pertama yang hanya jasa? 0 berarti tidak ada.
change-rules-holiday =
    Kalau jatuh tempo kena hari libur, telat dihitung dari kapan?
    Sekarang: { $now }.
change-rules-order =
    Uang yang masuk dipakai untuk apa dulu?
    Sekarang: { $now }.
change-rules-payoff =
    Kalau dilunasi lebih awal, jasa yang diminta berapa?
    Sekarang: { $now }.
change-rules-lends =
    Pinjaman baru masih diberikan?
    Sekarang: { $now }. Angsuran dan simpanan tetap berjalan.
change-rules-cause = Karena apa ditangguhkan? Alasan ini dibaca pengurus KSM yang mengajukan.
change-rules-first =
    Pinjaman pertama paling banyak berapa? Tulis misalnya 1jt.
    Sekarang: { $now }.
change-rules-upper = Sesudah itu paling banyak berapa?
change-rules-times = Paling banyak berapa kali meminjam?
change-rules-months = Paling lama berapa bulan?
change-rules-members =
    KSM paling sedikit berapa anggota?
    Sekarang: { $now }.
change-rules-women = Perempuan paling sedikit berapa persen?
change-rules-saving = Sudah menabung berapa bulan berturut-turut?
change-rules-wajib =
    Tabungan wajib berapa? Tulis misalnya 20rb.
    Sekarang: { $now }.
change-rules-tr = Tanggung renteng berapa persen dari pinjaman? 0 berarti tidak ada.
change-rules-free = Tabungan mana yang boleh diambil kapan saja? Yang lain dikembalikan saat anggota keluar.
change-rules-ladder =
    Golongan tunggakan mengikuti daftar yang mana?
    Sekarang: { $now }.
# $bands nama golongan.
change-rules-reserve =
    Cadangan tiap golongan ({ $bands }) berapa persen? Tulis berurutan, misalnya: 0,5 0,5 10 50 100.
    Sekarang: { $now }.
change-rules-above =
    Kabar untuk lebih dari berapa orang perlu persetujuan pengurus kedua?
    Sekarang: { $now }.
change-rules-cooling = Berapa detik sesudah [Kirim] kabar masih bisa dibatalkan?
change-rules-taken =
    Pengaduan harus ditangani dalam berapa hari? Lewat itu naik ke atasnya.
    Sekarang: { $now }.
change-rules-answered = Pengaduan harus dijawab dalam berapa hari?
rules-answered-before = Tidak bisa lebih cepat daripada ditangani ({ $taken } hari). Tulis { $taken } atau lebih.
change-rules-line =
    Kunjungan bersama boleh diusulkan mulai golongan berapa?
    Sekarang: { $now }.
change-rules-least = Paling pendek berapa bulan?
change-rules-group =
    Semua pinjaman satu KSM paling banyak berapa, bersama yang sedang diajukan? Tulis misalnya 50jt, atau tekan di bawah.
change-rules-pokok =
    Simpanan pokok berapa rupiah, sekali saat masuk? 0 berarti tidak ada.
    Sekarang: { $now }.
change-rules-free_saving = Anggota boleh menabung sukarela?
change-rules-own =
    Tulis golongannya berurutan dengan batasnya, misalnya: I lancar 0, II perhatian >0, III kurang >3. Tanda > berarti di atasnya.
    Sekarang: { $now }.
change-rules-unit = Batasnya dihitung dalam angsuran atau hari?
change-rules-behind = Kalau angsuran yang belum dibayar pecahan, dibaca bagaimana?
change-rules-behind_by =
    Mulai berapa angsuran belum dibayar sebuah KSM disebut berisiko (LAR, PAR)?
    Sekarang: { $now }.
change-rules-figure =
    Angka yang mana?
    Sekarang: { $now }.
# $figure lar, par, rr, ccr, roi.
change-rules-good =
    Disebut baik { $figure ->
        [lar] sampai
        [par] sampai
       *[other] mulai
    } berapa persen? Tulis misalnya 10.
change-rules-fair =
    Masih cukup { $figure ->
        [lar] sampai
        [par] sampai
       *[other] mulai
    } berapa persen?
change-rules-spacing =
    Satu orang diingatkan paling cepat tiap berapa hari?
    Sekarang: { $now }.
change-rules-rest = Kalau sedang kesulitan, pengingat diam berapa hari?
change-rules-apart =
    Kunjungan berikutnya ke KSM yang sama paling cepat berapa hari lagi?
    Sekarang: { $now }.
change-rules-in_hand =
    Uang boleh di tangan ketua paling lama berapa hari?
    Sekarang: { $now }.
change-rules-alone = Koreksi mulai berapa rupiah perlu dua pengurus? Tulis misalnya 1jt.
change-rules-coins =
    Selisih koin di kas boleh diterima paling banyak berapa rupiah sehari, oleh dua pengurus? 0 kalau tidak boleh.
    Sekarang: { $now }.
change-rules-back =
    Hari bayar yang disebut orang paling lama berapa hari ke belakang?
    Sekarang: { $now }.
change-rules-drawn =
    Berapa kuitansi seminggu diundi untuk cek acak pengawas? 0 kalau tidak diundi.
    Sekarang: { $now }.
change-rules-parts =
    SHU dibagi untuk apa saja? Tulis misalnya: modal bergulir 50, dana sosial 25, pengurus 15, cadangan 10.
    Sekarang: { $now }.
rules-cards-stay = {" "}Pinjaman yang sudah jalan tetap memakai kartunya.
change-rules-from = Berlaku mulai kapan?{ $cards }
# $lines yang berubah dan contohnya, $preset bila semua berganti, $on mulai berlaku.
change-rules-summary =
    Yang berubah:{ $preset }
    { $lines }
    Berlaku mulai { FULLDATE($on) }.{ $cards } Usulkan ke pengurus kedua?

choice-rules-topic-jasa = Jasa
choice-rules-topic-rounding = Pembulatan
choice-rules-topic-due = Jatuh tempo
choice-rules-topic-pokok = Musiman, tenggang
choice-rules-topic-holiday = Hari libur
choice-rules-topic-order = Urutan bayar
choice-rules-topic-payoff = Lunas lebih awal
choice-rules-topic-lending = Pinjaman baru
choice-rules-lends-lends = Diberikan lagi
choice-rules-lends-stops = Ditangguhkan, yang sudah disetujui tetap cair
choice-rules-lends-stops-all = Ditangguhkan semuanya
choice-rules-cause-health = Angka kesehatan UPK
choice-rules-cause-meeting = Keputusan rapat BKM
choice-rules-cause-decree = Permintaan desa atau program
choice-rules-topic-ceilings = Batas pinjaman
choice-rules-topic-conditions = Syarat KSM
choice-rules-topic-savings = Tabungan
choice-rules-free-sukarela = Sukarela saja
choice-rules-free-wajib = Sukarela dan wajib
choice-rules-free-none = Tidak ada
choice-rules-topic-pots = Simpanan pokok
choice-rules-topic-ladder = Golongan
choice-rules-topic-reserve = Cadangan
choice-rules-topic-gruduk = Kunjungan
choice-rules-topic-classes = Susun golongan
choice-rules-topic-risk = Batas berisiko
choice-rules-topic-kpi = Batas sehat
choice-rules-topic-reminders = Pengingat
choice-rules-topic-visit = Jarak kunjungan
choice-rules-topic-cash = Uang & koreksi
choice-rules-topic-checks = Cek acak
choice-rules-topic-shu = Bagi SHU
choice-rules-group-none = Tidak dibatasi
choice-rules-free_saving-yes = Boleh
choice-rules-free_saving-no = Tidak
choice-rules-unit-instalments = Angsuran
choice-rules-unit-days = Hari
choice-rules-behind-exact = Apa adanya
choice-rules-behind-half-up = Dibulatkan
choice-rules-behind-ceil = Dibulatkan ke atas
choice-rules-behind-floor = Dibulatkan ke bawah
choice-rules-figure-lar = LAR
choice-rules-figure-par = PAR
choice-rules-figure-rr = RR
choice-rules-figure-ccr = CCr
choice-rules-figure-roi = ROI
choice-rules-topic-news = Kabar
choice-rules-topic-complaints = Pengaduan
choice-rules-topic-preset = Ganti semuanya
choice-rules-preset-urban-2010 = Perkotaan 2010
choice-rules-preset-urban-2013 = Perkotaan 2013 (POB)
choice-rules-preset-bkm-2012 = BKM 2012
choice-rules-preset-rural-upk = UPK perdesaan
choice-rules-preset-rural-2014 = UPK perdesaan 2014
choice-rules-preset-lkm-ojk = LKM (OJK)
choice-rules-preset-bumdesma = BUMDesma
choice-rules-preset-custom = Susun sendiri
choice-rules-ladder-urban-2013 = Perkotaan 2013 (POB)
choice-rules-ladder-bkm-2012 = BKM 2012
choice-rules-ladder-rural-upk = UPK perdesaan
choice-rules-ladder-lkm-ojk = LKM (OJK)
choice-rules-ladder-bumdesma = BUMDesma (hari)
choice-rules-method-flat = Pinjaman awal
choice-rules-method-menurun = Sisa pinjaman
choice-rules-method-annuity = Sisa, angsuran sama
choice-rules-per-month = Per bulan
choice-rules-per-term = Seluruh masa
choice-rules-direction-nearest = Terdekat
choice-rules-direction-up = Ke atas
choice-rules-direction-down = Ke bawah
choice-rules-rhythm-monthly = Tiap bulan, tanggal cair
choice-rules-rhythm-fixed = Tiap bulan, tanggal tetap
choice-rules-rhythm-per-kumpulan = Tiap kumpulan
choice-rules-rhythm-weekly = Tiap minggu
choice-rules-holiday-next-meeting = Kumpulan, atau hari kerja berikutnya
choice-rules-holiday-next-working-day = Hari kerja berikutnya
choice-rules-holiday-previous-working-day = Hari kerja sebelumnya
choice-rules-holiday-same-day = Hari itu juga
choice-rules-order-jasa-first = Jasa dulu
choice-rules-order-oldest-first = Angsuran tertua dulu
choice-rules-payoff-full = Penuh seperti di kartu
choice-rules-payoff-pro-rata = Sampai yang berjalan
choice-rules-payoff-waived = Yang jatuh tempo saja
choice-rules-number = { $n }
choice-rules-class = { $name } { $label }

rules-number = Tulis angka { $least } sampai { $most }.
rules-percent = Persennya belum terbaca. Tulis misalnya 1,5 atau 10.
rules-percents = Tulis { $n } angka berurutan untuk { $bands }, misalnya: 0,5 0,5 10 50 100.
rules-classes-unread = Belum terbaca. Tulis 2 sampai 9 golongan mulai dari 0 dan naik, misalnya: I lancar 0, II perhatian >0, III kurang >3.
rules-parts-unread = Belum terbaca. Tulis misalnya: modal bergulir 50, dana sosial 25, pengurus 15, cadangan 10.
rules-parts-not-whole = Jumlahnya { DECIMAL($total) }%, harus 100% dan tiap nama sekali. Tulis sekali lagi, ya.
rules-least-above = Tidak boleh lebih dari { $most } bulan. Berapa?
rules-fair-wrong =
    Harus { $above ->
        [1] lebih dari
       *[other] kurang dari
    } { DECIMAL($good) }%. Berapa?
rules-months-needed = Jasa sekarang per bulan, padahal angsuran ini tidak tiap bulan. Ubah dulu jasanya menjadi untuk seluruh masa.
rules-term-needed = Angsuran di sini tidak tiap bulan. Pilih untuk seluruh masa.
rules-flat-only = Jasa dari sisa perlu angsuran tiap bulan. Ubah dulu jatuh temponya, atau pilih pinjaman awal.
rules-no-season = Angsuran sama tiap kali tidak cocok dengan musiman. Ubah dulu salah satunya.
rules-upper-below = Tidak boleh di bawah pinjaman pertama, { RUPIAH($first) }. Berapa?
rules-group-below = Batas satu KSM tidak boleh di bawah batas satu orang, { RUPIAH($upper) }. Berapa?
rules-not-back = Paling awal { FULLDATE($on) }: yang sudah lewat tidak dihitung ulang. Mulai kapan?
rules-too-far = Terlalu jauh, paling lama dua tahun lagi. Mulai kapan?
rules-not-together = Pilihan ini tidak cocok satu sama lain. Tulis "ubah aturan" untuk mengulang.
rules-nothing-changes = Itu sama dengan aturan sekarang, tidak ada yang berubah.
rules-changed-meanwhile = Aturannya berubah sejak dibuka. Tulis "ubah aturan" sekali lagi, ya.
rules-officers-only = Aturan diubah oleh petugas UPK atau koordinator, dengan persetujuan pengurus kedua. Untuk membaca: tulis "aturan".
rules-one-at-a-time = Masih ada usul aturan yang menunggu jawaban. Satu per satu, ya.
# $names: yang ditanya sebagai pengurus kedua.
rules-proposed = Usul terkirim. Menunggu jawaban { $names }. Sebelum itu aturan lama tetap berlaku.
rules-proposed-alone = Usul tersimpan, tetapi pengurus kedua belum bisa dihubungi lewat sini. Aturan lama tetap berlaku.
# Kepada pengurus kedua. $by yang mengusulkan.
rules-second =
    { $by } mengusulkan aturan { $bkm } diubah:{ $preset }
    { $lines }
    Berlaku mulai { FULLDATE($on) }.{ $cards } Setuju?
rules-own-proposal =
    Usul yang menunggu untuk { $bkm }:{ $preset }
    { $lines }
    Berlaku mulai { FULLDATE($on) } bila pengurus kedua setuju.
rules-own-voice = Usul ini harus dijawab pengurus lain, bukan yang mengusulkan.
rules-other-office = Satu suara harus dari koordinator atau pengawas.
rules-answered = Usul aturan ini sudah dijawab.
rules-agreed = Setuju. Aturan versi { $version } berlaku mulai { FULLDATE($on) }.
rules-agreed-told = { $by } setuju. Aturan versi { $version } berlaku mulai { FULLDATE($on) }.
rules-refused = Baik, aturan lama tetap berlaku. Yang mengusulkan saya kabari.
rules-refused-told = { $by } tidak setuju dengan usul aturannya. Aturan lama tetap berlaku.
rules-taken-back = Usul ditarik. Aturan lama tetap berlaku.
overview-rules = usul aturan dari { $by }
