### Kumpulan KSM. Kalimat pertama: siapa, apa, kapan. Sapaan hangat, tidak ada yang disalahkan karena tidak bisa datang.

# Siang hari. $on hari, $date tanggal dan bulan, $at jam, $zone WIB/WITA/WIT.
meeting-when-day = { PASARAN($on) } { $date }, jam { HOUR($at) } { $zone }
# Malam hari: hari Jawa sudah berganti. $eve tanggal esoknya: "malam Rabu Wage".
meeting-when-evening = { WEEKDAY($on) } dalu { $date } (malem { PASARAN($eve) }), jam { HOUR($at, bare: 1) } { $zone }
# Lewat tengah malam sampai subuh.
meeting-when-night = { WEEKDAY($on) } lingsir dalu { $date } (malem { PASARAN($eve) }), jam { HOUR($at, bare: 1) } { $zone }
# 22 Desember
meeting-month =
    { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    }
meeting-at-house = wonten dalemipun { $name }
meeting-at-place = wonten { $place }
meeting-agenda = Adicara: { $agenda }
# $decided 1: prei ingkang dipunputusaken pengurus, amargi $why.
meeting-holiday =
    Dinten menika prei: { $decided ->
        [0] { HOLIDAY($on) }
       *[other] { $why }
    }.
meeting-counts = Saged { $hadir }, telat { $late }, mboten saged { $declined }, dereng mangsuli { $silent }.
meeting-line-berhalangan = Nomer { $number } { $name } mboten saged rawuh.
meeting-line-terlambat = Nomer { $number } { $name } telat.
meeting-line-more = Lan { $n } tiyang malih.

meeting-hadir = Saged
meeting-terlambat = Telat
meeting-berhalangan = Mboten saged
meeting-button-new = Damel kempalan
meeting-button-move = Pindhah
meeting-button-cancel = Batalaken
meeting-button-cancel-yes = Nggih, batalaken
meeting-button-cancel-no = Mboten estu
meeting-button-titip = Nitip arta
meeting-button-told = Sampun sedaya
meeting-button-not-yet = Dereng sedaya

# Undangan kepada satu orang. $when dan $where sudah berupa kalimat, $name yang diundang.
meeting-invitation =
    Kempalan KSM { $ksm }: { $when }, { $where }. Menapa { $name } saged rawuh?
    { $lines }
meeting-moved =
    Kempalan KSM { $ksm } pindhah: { $when }, { $where }. Menapa { $name } saged rawuh?
    { $lines }
meeting-reminder =
    Namung ngengetaken, { $name }: kempalan KSM { $ksm } { $when }, { $where }.
    { $lines }
meeting-cancelled = Kempalan KSM { $ksm } mboten estu: { $when }. Menawi wonten dinten enggal, kula aturi kabar.

# Kartu ketua, diperbarui di tempat. $counts kalimat hitungan, $lines siapa yang berhalangan.
meeting-card =
    Kempalan KSM { $ksm }: { $when }, { $where }.
    { $counts }
    { $lines }
meeting-card-cancelled = Kempalan KSM { $ksm } dipunbatalaken: { $when }, { $where }.
# Kartu di grup KSM: tanpa nama yang menjawab.
meeting-card-umum =
    Kempalan KSM { $ksm }: { $when }, { $where }.
    { $counts }
    Menapa saged rawuh?
meeting-cancelled-umum = Kempalan KSM { $ksm } mboten estu: { $when }, { $where }.

# Jawaban sesudah menekan tombol. Boleh diubah sampai kumpulan mulai.
meeting-said-hadir = Matur nuwun, { $name }. Kula cathet: saged rawuh. Menawi ewah, mangga mencet tombol sanesipun.
meeting-said-terlambat = Inggih, { $name }. Kula cathet: rawuhipun telat. Menawi ewah, mangga mencet tombol sanesipun.
meeting-said-berhalangan = Mboten menapa-menapa, { $name }. Kula cathet: mboten saged rawuh. Menawi mangke saged, pencet Saged. Artanipun sampun dipuntitipaken? Mangga paring kabar mawi tombol menika.
meeting-said-hadir-umum = Matur nuwun. Kula cathet: saged rawuh.
meeting-said-terlambat-umum = Inggih. Kula cathet: rawuhipun telat.
meeting-said-berhalangan-umum = Mboten menapa-menapa. Kula cathet: mboten saged rawuh.
meeting-begun = Kempalan sampun kawiwitan.
meeting-begun-umum = Kempalan sampun kawiwitan.
meeting-has-moved = Kempalan KSM { $ksm } sampun pindhah: { $when }, { $where }. Menapa { $name } saged rawuh?
meeting-has-moved-umum = Kempalan menika sampun pindhah: { $when }, { $where }.
meeting-is-off = Kempalan KSM { $ksm } { $when } mboten estu.
meeting-is-off-umum = Kempalan menika mboten estu.
# Sama untuk yang tidak ada dan yang bukan urusannya.
meeting-not-found = Nuwun sewu, kempalan menika mboten kula panggihaken. Serat "kumpulan" kangge mirsani candhakipun.
meeting-members-only-umum = Nuwun sewu, tombol menika namung kagem anggota KSM-ipun.
meeting-shared-phone-umum = HP menika dipunagem tiyang sawetawis. Mangga mangsuli lumantar pesen pribadi kula.

# Halaman [Kempalan]. $answer: jawaban sendiri, kalimat lengkap.
meeting-next =
    Kempalan KSM { $ksm } candhakipun: { $when }, { $where }.
    { $lines }
meeting-own-hadir = Wangsulanipun { $name }: saged rawuh.
meeting-own-terlambat = Wangsulanipun { $name }: rawuhipun telat.
meeting-own-berhalangan = Wangsulanipun { $name }: mboten saged rawuh.
meeting-own-none = Menapa { $name } saged rawuh?
meeting-none =
    Dereng wonten rencana kempalan KSM { $ksm }.
    { $lines }
meeting-last = Pungkasan: { DATE($on) }.
meeting-no-ksm = Kempalan KSM namung kagem anggotanipun. { $name } dereng kacathet ing KSM pundi kemawon.

# Membuat kumpulan.
plan-meeting-which = Kangge KSM pundi?
plan-meeting-on = Kempalan dinten menapa? Mangga milih, utawi kaserat, tuladhanipun "Selasa dalu 22 Desember".
plan-meeting-at = Jam pinten?
plan-meeting-place = Wonten pundi? Mangga milih, utawi kaserat papanipun.
plan-meeting-agenda = Adicaranipun menapa? Kenging kasuwungaken.
plan-meeting-summary =
    Kempalan KSM { $ksm }: { $when }, { $where }.
    { $lines }
move-meeting-which = Kempalan pundi ingkang pindhah?
move-meeting-on = Pindhah dhateng dinten menapa? Mangga milih, utawi kaserat, tuladhanipun "Rebo dalu".
move-meeting-at = Jam pinten?
move-meeting-place = Wonten pundi?
move-meeting-summary =
    Kempalan KSM { $ksm } pindhah dhateng { $when }, { $where }.
    { $lines }
choice-meeting-day = { PASARAN($on) } { SHORTDATE($on) }
choice-meeting-eve = { SHORTDATE($on) } malem { PASARAN($eve) }
choice-meeting-hour = { HOUR($at) }
choice-meeting-home = Ing griya kula
choice-meeting-no-agenda = Tanpa adicara
choice-meeting-same-day = Dinten tetep
choice-meeting-same-place = Papan tetep
meeting-hour-which = Jam ingkang pundi?
meeting-hour-about = Menika kinten-kinten jam pinten?
meeting-hour-none = Jam menika mboten wonten. Jam pinten?
meeting-hour-past = Jam menika sampun kepengker. Jam pinten?
meeting-day-past = Dinten menika sampun kepengker. Dinten menapa?
meeting-write-it = Mangga kaserat kemawon: paling kathah { $most } aksara.
meeting-leaders-only = Kempalan dipundamel ketua utawi sekretaris KSM. Kangge mirsani candhakipun, serat "kumpulan".
meeting-already-past = Dinten lan jam menika sampun kepengker. Serat malih "buat kumpulan" mawi dinten ingkang badhe dumugi.
meeting-already-there = Kempalan KSM { $ksm } ing dinten lan jam menika sampun wonten.
meeting-nothing-planned = Dereng wonten kempalan ingkang dipunrencanakaken. Kangge damel, serat "buat kumpulan".
meeting-nothing-changed = Mboten wonten ingkang ewah.
meeting-changed-meanwhile = Kempalan menika nembe kemawon dipunewahi. Serat "kumpulan" kangge mirsani ingkang paling enggal.

# Sesudah disimpan, kepada ketua. $n yang diundang lewat HP, $by kapan undangannya, $lines untuk yang tanpa HP.
meeting-saved =
    Kasimpen. { $n ->
        [0] Dereng wonten anggota sanes ingkang saged dipunundang lumantar HP.
       *[other] { $by ->
            [morning] { $n } tiyang kula undang wiwit jam 06.00.
           *[now] { $n } tiyang kula undang samenika.
        }
    }
    { $lines }
meeting-move-saved =
    Sampun dipunpindhah dhateng { $when }. { $n ->
        [0] Mboten wonten anggota sanes ingkang perlu dipunkabari lumantar HP.
       *[other] { $n } tiyang kula aturi kabar.
    }
    { $lines }
meeting-cancel-ask = Menapa kempalan KSM { $ksm } { $when } dipunbatalaken? Sedaya ingkang dipunundang kula aturi kabar.
meeting-cancel-saved =
    Kempalan dipunbatalaken. { $n ->
        [0] Mboten wonten anggota sanes ingkang perlu dipunkabari lumantar HP.
       *[other] { $n } tiyang kula aturi kabar.
    }
    { $lines }
meeting-kept = Inggih, kempalan tetep: { $when }.
# $numbers nomor di buku, misalnya "4, 5, 8".
meeting-tell-later = Nomer { $numbers } tanpa Telegram: sadinten saderengipun kula engetaken.
meeting-tell-now = Nomer { $numbers } tanpa Telegram: nyuwun tulung dipunkabari langsung.

# Sehari sebelumnya, kepada ketua: kalimat untuk dibacakan kepada yang tanpa Telegram.
meeting-tell =
    Kagem nomer { $numbers }, mugi kersa maosaken: "Kempalan KSM { $ksm } { $when }, { $where }."
    Menapa sampun kaaturaken?
meeting-told = Matur nuwun, { $name }.
meeting-told-later = Inggih, { $name }. Mangke saderengipun kempalan kula nyuwun pirsa malih.
meeting-told-silent = Inggih, { $name }. Mugi saged saderengipun kempalan kawiwitan.

home-rapat = Rapat
# Untuk pengurus BKM. $none: KSM tanpa rencana kumpulan.
meetings-of-village =
    { $n ->
        [0] Dereng wonten KSM ingkang ngrancang kempalan.
       *[other] Kempalan KSM candhakipun:
        { $lines }
        { $none ->
            [0] Sedaya KSM sampun gadhah rancangan.
           *[other] { $none } KSM dereng gadhah rancangan.
        }
    }
meeting-of-village = { $ksm }: { $when }, { $where }
