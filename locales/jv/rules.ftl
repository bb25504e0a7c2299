### Paugeranipun pinjeman BKM: dipunwaos sinten kemawon, kaewahi dening kalih pengurus. Basa padintenan; angka tansah mawi conto.

# Halaman "aturan". $head asal aturan, $lines aturan baris demi baris, $more versi yang menyusul.
rules-page =
    Paugeran { $bkm }. { $head }
    { $lines }{ $more }
rules-head-shipped = Paugeran baku { $name }, dereng nate kaewahi.
# $by yang mengusulkan, $second yang menyetujui.
rules-head = { $name } versi { $version }, lumampah wiwit { FULLDATE($since) } ({ $by } lan { $second }).
rules-to-come = { "" }
    Versi { $version } badhe lumampah wiwit { FULLDATE($since) }.
rules-is = - { $name }: { $value }
rules-change = - { $name }: { $before } → { $after }
rules-becomes = { "" }
    Sedayanipun dados paugeran { $name }.

rules-preset-urban-2010 = kitha 2010
rules-preset-urban-2013 = kitha 2013 (POB)
rules-preset-bkm-2012 = BKM 2012
rules-preset-rural-upk = UPK dhusun
rules-preset-rural-2014 = UPK dhusun 2014
rules-preset-lkm-ojk = LKM (OJK)
rules-preset-bumdesma = BUMDesma
rules-preset-custom = damel piyambak

rules-name-jasa = Jasa
rules-name-rounding = Pembulatan
rules-name-due = Jatuh tempo
rules-name-pokok = Pokok dipunbayar
rules-name-holiday = Menawi dinten prei
rules-name-order = Arta mlebet kangge
rules-name-payoff = Lunas langkung rumiyin
rules-name-fine = Dhendha
rules-name-lending = Pinjeman enggal
rules-name-ceilings = Watesipun pinjeman
rules-name-conditions = Sarat KSM
rules-name-savings = Tabungan
rules-name-ladder = Golongan
rules-name-reserve = Cadhangan
rules-name-gruduk = Tilik sesarengan dipunusulaken
rules-name-pots = Simpenan
rules-name-risk = Kasebat wonten risikonipun
rules-name-reminders = Pangenget
rules-name-visit = Tilik malih
rules-name-cash = Arta & koreksi
rules-name-checks = Cek acak
rules-name-shu = Panduming SHU
rules-name-news = Kabar
rules-name-complaints = Pengaduan
rules-name-kpi = Wates sehat

# $rate seperti 1,5.
rules-jasa =
    { DECIMAL($rate) }% { $per ->
        [term] kangge sedaya wekdal
       *[month] saben wulan
    } saking { $method ->
        [menurun] sisanipun pinjeman
        [annuity] sisanipun pinjeman, angsuran sami saben kali
       *[flat] pinjeman wiwitan
    }
rules-rounding =
    { $step ->
        [1] mboten dipunbulataken
       *[other] { RUPIAH($step) }{ $direction ->
            [up] {" "}minggah
            [down] {" "}mandhap
           *[nearest] {" "}ingkang paling celak
        }
    }
# $day tanggal tetap; $cutoff: yang cair tanggal itu ke atas mulai sebulan kemudian, 0 tidak ada.
rules-due =
    { $rhythm ->
        [fixed] saben tanggal { $day }
        [weekly] saben minggu
        [per-kumpulan] saben kempalan
       *[monthly] saben wulan ing tanggal cair
    }{ $cutoff ->
        [0] { "" }
       *[other] ; cair wiwit tanggal { $cutoff } ngangsuripun wulan candhakipun
    }
rules-pokok =
    { $every ->
        [1] saben angsuran
       *[other] saben { $every } angsuran (musiman)
    }{ $grace ->
        [0] { "" }
       *[other] , { $grace } angsuran wiwitan namung jasa
    }
rules-holiday =
    { $rule ->
        [next-working-day] telat kaetang saking dinten kerja candhakipun
        [previous-working-day] telat kaetang saking dinten kerja saderengipun
        [same-day] telat kaetang saking dinten menika ugi
       *[next-meeting] telat kaetang saking kempalan candhakipun, utawi dinten kerja candhakipun ing kelompok ingkang mboten mbayar ing kempalan
    }
rules-order =
    { $oldest ->
        [1] angsuran ingkang paling lami rumiyin, jasa lajeng pokokipun
       *[other] sedaya jasa ingkang kelangkung, pokok ingkang kelangkung, lajeng angsuran samenika
    }
rules-payoff =
    { $rule ->
        [pro-rata] jasa dumugi angsuran samenika
        [waived] namung jasa ingkang sampun jatuh tempo
       *[full] jasa wetah kados ing kertu
    }
# $kind lends, stops (yang sudah disetujui tetap cair) atau stops-all; $cause alasannya.
rules-lending =
    { $kind ->
        [lends] dipunparingaken kados padatan
       *[stops] dipunkendelaken wiwit { FULLDATE($since) } ({ $cause ->
            [health] angka kasarasan UPK
            [meeting] putusanipun rapat BKM
           *[decree] panyuwunipun dhusun utawi program
        }); { $kind ->
            [stops-all] ingkang sampun dipunsarujuki ugi ngentosi
           *[stops] ingkang sampun dipunsarujuki tetep cair
        }
    }
# $group: batas semua pinjaman satu KSM, 0 tidak ada.
rules-ceilings =
    kapisan { RUPIAH($first) }, paling kathah { RUPIAH($upper) }, kaping { $times }, { $least }-{ $most } wulan{ $group ->
        [0] { "" }
       *[other] , setunggal KSM paling kathah { RUPIAH($group) }
    }
rules-conditions = { $members } anggota, putri { $women }%, nabung { $saving } wulan
rules-savings = wajib { RUPIAH($wajib) }, tanggung renteng { DECIMAL($tr) }% saking pinjeman, saged dipunpendhet kapan kemawon: { $free }
rules-free-sukarela = sukarela
rules-free-wajib = sukarela kaliyan wajib
rules-free-none = mboten wonten
# $bands seperti "I 0, II >0, III >3".
rules-ladder =
    { $bands } { $unit ->
        [days] dinten
       *[instalments] angsuran
    }{ $behind ->
        [half-up] , dipunbulataken
        [ceil] , dipunbulataken minggah
        [floor] , dipunbulataken mandhap
       *[exact] { "" }
    }
rules-reserve = { DECIMAL($bands) }
rules-gruduk =
    { $times ->
        [0] wiwit golongan { $line }
       *[other] wiwit { $times } angsuran
    }
# $cooling detik.
rules-news = langkung saking { $above } tiyang mbetahaken sarujukipun pengurus kaping kalih; { $cooling } detik taksih saged dipunbatalaken
rules-complaints = dipuntandangi paling telat { $taken } dinten, dipunwangsuli { $answered } dinten; langkung saking menika minggah
# $pokok rupiah sekali saat masuk, 0 tidak ada; $free 1 boleh menabung sukarela.
rules-pots =
    { $pokok ->
        [0] tanpa simpenan pokok
       *[other] pokok { RUPIAH($pokok) } nalika mlebet
    }, { $free ->
        [0] tanpa sukarela
       *[other] pareng sukarela
    }
rules-risk = wiwit { $n } angsuran dereng dipunbayar
# $edges seperti "LAR 10/20": baik / masih cukup.
rules-kpi = { DECIMAL($edges) } (% sae/cekap)
rules-reminders = setunggal tiyang paling enggal saben { $spacing } dinten; menawi nembe rekaos: kendel { $rest } dinten
rules-visit = paling enggal { $apart } dinten sasampunipun ingkang pungkasan
rules-cash = ing tangan paling dangu { $days } dinten; koreksi wiwit { RUPIAH($alone) } dening pengurus kalih; selisih koin paling kathah { RUPIAH($coins) } sedinten; lapuran paling dangu { $back } dinten kapengker
# $n kuitansi diundi seminggu, 0 tidak ada.
rules-checks =
    { $n ->
        [0] mboten dipunundhi
       *[other] { $n } kuitansi saben minggu
    }
rules-shu = { DECIMAL($parts) }

button-rules-pinjaman = Pinjeman
button-rules-angsuran = Angsuran
button-rules-simpanan = Simpenan
button-rules-telat = Golongan
button-rules-tata = Tata cara
button-rules-warga = Kabar & aduan
button-change-rules = Ganti paugeran
button-see-rules = Usul paugeran
button-propose-rules = Usulaken
button-agree-rules = Sarujuk
button-refuse-rules = Mboten sarujuk
button-take-rules-back = Tarik usul

# Contoh untuk satu pinjaman: sebelum → sesudah.
rules-example-card = Conto pinjeman { RUPIAH($amount) }, kaping { $n }: angsuran { $before } → { $after }{ $jasa }.
rules-example-row = { RUPIAH($first) }
rules-example-rows = { RUPIAH($first) } dumugi { RUPIAH($last) }
rules-example-jasa = , jasa sedayanipun { RUPIAH($before) } → { RUPIAH($after) }
rules-example-days = Conto cair { DATE($on) }: angsuran kapisan { DATE($before) } → { DATE($after) }.
rules-example-weeks = Golongan dipunetang saben angsuran: { $n } minggu dereng dipunbayar sampun golongan { $name }. Menawi kersa langkung alon, [Golongan] ugi dipunewahi, tuladhanipun ingkang ngetang dinten.
rules-example-order = Conto kelangkung 4 angsuran, dipunbayar { RUPIAH($amount) }: jasa { RUPIAH($jasa_before) } + pokok { RUPIAH($pokok_before) } → jasa { RUPIAH($jasa_after) } + pokok { RUPIAH($pokok_after) }.
rules-example-early = Conto dipunlunasi sasampunipun { $n } angsuran: jasa ingkang taksih kasuwun { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-surety = Conto pinjeman { RUPIAH($amount) }: tabungan tanggung renteng ingkang prayogi { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-class = Conto kelangkung { $n } angsuran: golongan { $before } → { $after }.

change-rules-topic = Paugeran pundi ingkang badhe dipunewahi? Setunggal-setunggal, mangke kasuwunaken pirsa dhateng pengurus kaping kalih. Kenging ugi nyerat namanipun, upaminipun: dhendha.
change-rules-topic-of = Paugeran ingkang pundi?
change-rules-preset =
    Wiwit saking paugeran pundi? Sedaya paugeran dherek gantos.
    Samenika: { $now }.
change-rules-method =
    Jasa kaetang saking pinjeman wiwitan menapa saking sisanipun?
    Samenika: { $now }.
# $method flat: sesudah ini ditanya per bulan atau seluruh masa.
change-rules-rate =
    { $method ->
        [flat] Pinten persen? Mangga kaserat upaminipun 1,5.
       *[other] Pinten persen saben wulan, saking sisanipun? Mangga kaserat upaminipun 1,5.
    }
    Samenika: { $now }.
change-rules-per = { DECIMAL($rate) }% menika saben wulan menapa kangge sedaya wekdalipun pinjeman?
change-rules-step =
    Angsuran dipunbulataken dhateng pinten rupiah? 1 tegesipun mboten dipunbulataken. Sisanipun mlebet angsuran pungkasan.
    Samenika: { $now }.
change-rules-direction = Dipunbulataken dhateng pundi?
change-rules-rhythm =
    Jatuh temponipun kapan?
    Samenika: { $now }.
change-rules-day = Tanggal pinten saben wulan? Wulan ingkang langkung cekak ngginakaken dinten pungkasanipun.
change-rules-cutoff = Ingkang cair wiwit tanggal pinten ngangsuripun wulan candhakipun? 0 tegesipun mboten wonten.
change-rules-every =
    Pokok dipunbayar saben pinten angsuran? 1 tegesipun saben kali, 4 upaminipun musiman.
    Samenika: { $now }.
change-rules-grace = Pinten angsuran wiwitan ingkang namung jasa? 0 tegesipun mboten wonten.
change-rules-holiday =
    Menawi jatuh tempo dhawah ing dinten prei, telat kaetang saking kapan?
    Samenika: { $now }.
change-rules-order =
    Arta ingkang mlebet kangge menapa rumiyin?
    Samenika: { $now }.
change-rules-payoff =
    Menawi dipunlunasi langkung rumiyin, jasa ingkang kasuwun pinten?
    Samenika: { $now }.
change-rules-lends =
    Pinjeman enggal taksih dipunparingaken?
    Sapunika: { $now }. Angsuran kaliyan simpenan tetep lumampah.
change-rules-cause = Dipunkendelaken amargi menapa? Sebabipun dipunwaos pangurus KSM ingkang nyuwun.
change-rules-first =
    Pinjeman kapisan paling kathah pinten? Mangga kaserat upaminipun 1jt.
    Samenika: { $now }.
change-rules-upper = Sasampunipun menika paling kathah pinten?
change-rules-times = Paling kathah kaping pinten anggenipun nyambut?
change-rules-months = Paling dangu pinten wulan?
change-rules-members =
    KSM paling sekedhik pinten anggota?
    Samenika: { $now }.
change-rules-women = Putri paling sekedhik pinten persen?
change-rules-saving = Sampun nabung pinten wulan turut-turutan?
change-rules-wajib =
    Tabungan wajib pinten? Mangga kaserat upaminipun 20rb.
    Samenika: { $now }.
change-rules-tr = Tanggung renteng pinten persen saking pinjeman? 0 tegesipun mboten wonten.
change-rules-free = Tabungan pundi ingkang kenging dipunpendhet kapan kemawon? Sanesipun dipunwangsulaken nalika anggota medal.
change-rules-ladder =
    Golongan tunggakan ndherek daftar ingkang pundi?
    Samenika: { $now }.
# $bands nama golongan.
change-rules-reserve =
    Cadhangan saben golongan ({ $bands }) pinten persen? Mangga kaserat urut, upaminipun: 0,5 0,5 10 50 100.
    Samenika: { $now }.
change-rules-above =
    Kabar kangge langkung saking pinten tiyang ingkang mbetahaken sarujukipun pengurus kaping kalih?
    Samenika: { $now }.
change-rules-cooling = Pinten detik sasampunipun [Kintun] kabar taksih saged dipunbatalaken?
change-rules-taken =
    Pengaduan kedah dipuntandangi salebetipun pinten dinten? Langkung saking menika minggah.
    Samenika: { $now }.
change-rules-answered = Pengaduan kedah dipunwangsuli salebetipun pinten dinten?
rules-answered-before = Mboten saged langkung rikat tinimbang dipuntandangi ({ $taken } dinten). Kaserat { $taken } utawi langkung.
change-rules-line =
    Tilik sesarengan dipunusulaken wiwit golongan pinten?
    Samenika: { $now }.
change-rules-least = Paling cekak pinten wulan?
change-rules-group =
    Sedaya pinjemanipun setunggal KSM paling kathah pinten, kalebet ingkang nembe dipunsuwun? Mangga kaserat upaminipun 50jt, utawi kapencet ing ngandhap.
change-rules-pokok =
    Simpenan pokok pinten rupiah, sepisan nalika mlebet? 0 tegesipun mboten wonten.
    Samenika: { $now }.
change-rules-free_saving = Menapa anggota pareng nabung sukarela?
change-rules-own =
    Golonganipun mangga kaserat urut kaliyan watesipun, upaminipun: I lancar 0, II perhatian >0, III kirang >3. Tandha > tegesipun ing nginggilipun.
    Samenika: { $now }.
change-rules-unit = Watesipun kaetang angsuran menapa dinten?
change-rules-behind = Menawi angsuran ingkang dereng dipunbayar pecahan, kawaos kadospundi?
change-rules-behind_by =
    Wiwit pinten angsuran dereng dipunbayar KSM kasebat wonten risikonipun (LAR, PAR)?
    Samenika: { $now }.
change-rules-figure =
    Angka ingkang pundi?
    Samenika: { $now }.
# $figure lar, par, rr, ccr, roi.
change-rules-good =
    Kasebat sae { $figure ->
        [lar] dumugi
        [par] dumugi
       *[other] wiwit
    } pinten persen? Mangga kaserat upaminipun 10.
change-rules-fair =
    Taksih cekap { $figure ->
        [lar] dumugi
        [par] dumugi
       *[other] wiwit
    } pinten persen?
change-rules-spacing =
    Setunggal tiyang dipunengetaken paling enggal saben pinten dinten?
    Samenika: { $now }.
change-rules-rest = Menawi nembe rekaos, pangenget kendel pinten dinten?
change-rules-apart =
    Tilik candhakipun dhateng KSM ingkang sami paling enggal pinten dinten malih?
    Samenika: { $now }.
change-rules-in_hand =
    Arta pareng ing tanganipun ketua paling dangu pinten dinten?
    Samenika: { $now }.
change-rules-alone = Koreksi wiwit pinten rupiah ingkang mbetahaken pengurus kalih? Mangga kaserat upaminipun 1jt.
change-rules-coins =
    Selisih koin ing kas kenging dipuntampi paling kathah pinten rupiah sedinten, dening pengurus kalih? 0 menawi mboten kenging.
    Samenika: { $now }.
change-rules-back =
    Dinten mbayar ingkang dipunsebat paling dangu pinten dinten kapengker?
    Samenika: { $now }.
change-rules-drawn =
    Saben minggu pinten kuitansi ingkang dipunundhi kangge cek acak pengawas? 0 menawi mboten dipunundhi.
    Samenika: { $now }.
change-rules-parts =
    SHU kapandum kangge menapa kemawon? Mangga kaserat upaminipun: modal bergulir 50, dana sosial 25, pengurus 15, cadhangan 10.
    Samenika: { $now }.
rules-cards-stay = {" "}Pinjeman ingkang sampun lumampah tetep ngginakaken kertunipun.
change-rules-from = Lumampah wiwit kapan?{ $cards }
# $lines yang berubah dan contohnya, $preset bila semua berganti, $on mulai berlaku.
change-rules-summary =
    Ingkang ewah:{ $preset }
    { $lines }
    Lumampah wiwit { FULLDATE($on) }.{ $cards } Dipunusulaken dhateng pengurus kaping kalih?

choice-rules-topic-jasa = Jasa
choice-rules-topic-rounding = Pembulatan
choice-rules-topic-due = Jatuh tempo
choice-rules-topic-pokok = Musiman, tenggang
choice-rules-topic-holiday = Dinten prei
choice-rules-topic-order = Urutan bayar
choice-rules-topic-payoff = Lunas rumiyin
choice-rules-topic-lending = Pinjeman enggal
choice-rules-lends-lends = Dipunparingaken malih
choice-rules-lends-stops = Dipunkendelaken, ingkang sampun sarujuk tetep cair
choice-rules-lends-stops-all = Dipunkendelaken sedaya
choice-rules-cause-health = Angka kasarasan UPK
choice-rules-cause-meeting = Putusanipun rapat BKM
choice-rules-cause-decree = Panyuwunipun dhusun utawi program
choice-rules-topic-ceilings = Wates pinjeman
choice-rules-topic-conditions = Sarat KSM
choice-rules-topic-savings = Tabungan
choice-rules-free-sukarela = Sukarela kemawon
choice-rules-free-wajib = Sukarela kaliyan wajib
choice-rules-free-none = Mboten wonten
choice-rules-topic-pots = Simpenan pokok
choice-rules-topic-ladder = Golongan
choice-rules-topic-reserve = Cadhangan
choice-rules-topic-gruduk = Tilik sesarengan
choice-rules-topic-classes = Damel golongan
choice-rules-topic-risk = Wates risiko
choice-rules-topic-kpi = Wates sehat
choice-rules-topic-reminders = Pangenget
choice-rules-topic-visit = Let-letan tilik
choice-rules-topic-cash = Arta & koreksi
choice-rules-topic-checks = Cek acak
choice-rules-topic-shu = Panduming SHU
choice-rules-group-none = Mboten dipunwatesi
choice-rules-free_saving-yes = Pareng
choice-rules-free_saving-no = Mboten
choice-rules-unit-instalments = Angsuran
choice-rules-unit-days = Dinten
choice-rules-behind-exact = Sawontenipun
choice-rules-behind-half-up = Dipunbulataken
choice-rules-behind-ceil = Dipunbulataken minggah
choice-rules-behind-floor = Dipunbulataken mandhap
choice-rules-figure-lar = LAR
choice-rules-figure-par = PAR
choice-rules-figure-rr = RR
choice-rules-figure-ccr = CCr
choice-rules-figure-roi = ROI
choice-rules-topic-news = Kabar
choice-rules-topic-complaints = Pengaduan
choice-rules-topic-preset = Ganti sedayanipun
choice-rules-preset-urban-2010 = Kitha 2010
choice-rules-preset-urban-2013 = Kitha 2013 (POB)
choice-rules-preset-bkm-2012 = BKM 2012
choice-rules-preset-rural-upk = UPK dhusun
choice-rules-preset-rural-2014 = UPK dhusun 2014
choice-rules-preset-lkm-ojk = LKM (OJK)
choice-rules-preset-bumdesma = BUMDesma
choice-rules-preset-custom = Damel piyambak
choice-rules-ladder-urban-2013 = Kitha 2013 (POB)
choice-rules-ladder-bkm-2012 = BKM 2012
choice-rules-ladder-rural-upk = UPK dhusun
choice-rules-ladder-lkm-ojk = LKM (OJK)
choice-rules-ladder-bumdesma = BUMDesma (dinten)
choice-rules-method-flat = Pinjeman wiwitan
choice-rules-method-menurun = Sisanipun pinjeman
choice-rules-method-annuity = Sisanipun, angsuran sami
choice-rules-per-month = Saben wulan
choice-rules-per-term = Sedaya wekdal
choice-rules-direction-nearest = Paling celak
choice-rules-direction-up = Minggah
choice-rules-direction-down = Mandhap
choice-rules-rhythm-monthly = Saben wulan, tanggal cair
choice-rules-rhythm-fixed = Saben wulan, tanggal ajeg
choice-rules-rhythm-per-kumpulan = Saben kempalan
choice-rules-rhythm-weekly = Saben minggu
choice-rules-holiday-next-meeting = Kempalan, utawi dinten kerja candhakipun
choice-rules-holiday-next-working-day = Dinten kerja candhakipun
choice-rules-holiday-previous-working-day = Dinten kerja saderengipun
choice-rules-holiday-same-day = Dinten menika ugi
choice-rules-order-jasa-first = Jasa rumiyin
choice-rules-order-oldest-first = Angsuran lami rumiyin
choice-rules-payoff-full = Wetah kados ing kertu
choice-rules-payoff-pro-rata = Dumugi angsuran samenika
choice-rules-payoff-waived = Namung ingkang jatuh tempo
choice-rules-number = { $n }
choice-rules-class = { $name } { $label }

rules-number = Mangga kaserat angka { $least } dumugi { $most }.
rules-percent = Persenipun dereng kawaos. Mangga kaserat upaminipun 1,5 utawi 10.
rules-percents = Mangga kaserat { $n } angka urut kangge { $bands }, upaminipun: 0,5 0,5 10 50 100.
rules-classes-unread = Dereng kawaos. Mangga kaserat 2 dumugi 9 golongan wiwit 0 lajeng minggah, upaminipun: I lancar 0, II perhatian >0, III kirang >3.
rules-parts-unread = Dereng kawaos. Mangga kaserat upaminipun: modal bergulir 50, dana sosial 25, pengurus 15, cadhangan 10.
rules-parts-not-whole = Gunggungipun { DECIMAL($total) }%, kedah 100% lan saben nama sepisan. Mangga kaserat malih.
rules-least-above = Mboten pareng langkung saking { $most } wulan. Pinten?
rules-fair-wrong =
    Kedah { $above ->
        [1] langkung saking
       *[other] kirang saking
    } { DECIMAL($good) }%. Pinten?
rules-months-needed = Jasanipun samenika saben wulan, nanging angsuran menika mboten saben wulan. Mangga jasanipun dipunewahi rumiyin dados kangge sedaya wekdal.
rules-term-needed = Angsuran ing mriki mboten saben wulan. Mangga kapilih sedaya wekdal.
rules-flat-only = Jasa saking sisanipun perlu angsuran saben wulan. Mangga jatuh temponipun dipunewahi rumiyin, utawi kapilih pinjeman wiwitan.
rules-no-season = Angsuran sami saben kali mboten cocog kaliyan musiman. Mangga salah setunggalipun dipunewahi rumiyin.
rules-upper-below = Mboten pareng ing ngandhapipun pinjeman kapisan, { RUPIAH($first) }. Pinten?
rules-group-below = Watesipun setunggal KSM mboten pareng ing ngandhapipun watesipun setunggal tiyang, { RUPIAH($upper) }. Pinten?
rules-not-back = Paling enggal { FULLDATE($on) }: ingkang sampun kelangkung mboten kaetang malih. Wiwit kapan?
rules-too-far = Kedangon, paling dangu kalih taun malih. Wiwit kapan?
rules-not-together = Pilihan menika mboten cocog setunggal lan setunggalipun. Serat "ganti paugeran" kangge mbaleni.
rules-nothing-changes = Menika sami kaliyan paugeran samenika, mboten wonten ingkang ewah.
rules-changed-meanwhile = Paugeranipun ewah sasampunipun kabikak. Serat "ganti paugeran" sepisan malih, nggih.
rules-officers-only = Paugeran kaewahi dening petugas UPK utawi koordinator, kanthi sarujukipun pengurus kaping kalih. Kangge maos: serat "paugeran".
rules-one-at-a-time = Taksih wonten usul paugeran ingkang ngentosi wangsulan. Setunggal-setunggal, nggih.
# $names: yang ditanya sebagai pengurus kedua.
rules-proposed = Usul sampun kakintun. Ngentosi wangsulanipun { $names }. Saderengipun menika paugeran lami taksih lumampah.
rules-proposed-alone = Usul kasimpen, nanging pengurus kaping kalih dereng saged dipunkabari saking mriki. Paugeran lami taksih lumampah.
# Kepada pengurus kedua. $by yang mengusulkan.
rules-second =
    { $by } ngusulaken paugeran { $bkm } dipunewahi:{ $preset }
    { $lines }
    Lumampah wiwit { FULLDATE($on) }.{ $cards } Menapa sarujuk?
rules-own-proposal =
    Usul ingkang ngentosi kangge { $bkm }:{ $preset }
    { $lines }
    Lumampah wiwit { FULLDATE($on) } menawi pengurus kaping kalih sarujuk.
rules-own-voice = Usul menika kedah dipunwangsuli pengurus sanes, sanes ingkang ngusulaken.
rules-other-office = Setunggal swanten kedah saking koordinator utawi pengawas.
rules-answered = Usul paugeran menika sampun dipunwangsuli.
rules-agreed = Sarujuk. Paugeran versi { $version } lumampah wiwit { FULLDATE($on) }.
rules-agreed-told = { $by } sarujuk. Paugeran versi { $version } lumampah wiwit { FULLDATE($on) }.
rules-refused = Inggih, paugeran lami taksih lumampah. Ingkang ngusulaken kula aturi pirsa.
rules-refused-told = { $by } mboten sarujuk kaliyan usul paugeranipun. Paugeran lami taksih lumampah.
rules-taken-back = Usul katarik. Paugeran lami taksih lumampah.
overview-rules = usul paugeran saking { $by }
