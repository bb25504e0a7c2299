### Kumpulan KSM. Kalimat pertama: siapa, apa, kapan. Sapaan hangat, tidak ada yang disalahkan karena tidak bisa datang.

# Siang hari. $on hari, $date tanggal dan bulan, $at jam, $zone WIB/WITA/WIT.
meeting-when-day = { PASARAN($on) } { $date }, jam { HOUR($at) } { $zone }
# Malam hari: hari Jawa sudah berganti. $eve tanggal esoknya: "malam Rabu Wage".
meeting-when-evening = { WEEKDAY($on) } malam { $date } (malam { PASARAN($eve) }), jam { HOUR($at) } { $zone }
# Lewat tengah malam sampai subuh.
meeting-when-night = { WEEKDAY($on) } dini hari { $date } (malam { PASARAN($eve) }), jam { HOUR($at) } { $zone }
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
meeting-at-house = di rumah { $name }
meeting-at-place = di { $place }
meeting-agenda = Acara: { $agenda }
# $decided 1: libur yang diputuskan pengurus, karena $why.
meeting-holiday =
    Hari itu libur: { $decided ->
        [0] { HOLIDAY($on) }
       *[other] { $why }
    }.
meeting-counts = Hadir { $hadir }, terlambat { $late }, berhalangan { $declined }, belum menjawab { $silent }.
meeting-line-berhalangan = Nomor { $number } { $name } berhalangan.
meeting-line-terlambat = Nomor { $number } { $name } terlambat.
meeting-line-more = Dan { $n } orang lagi.

meeting-hadir = Hadir
meeting-terlambat = Terlambat
meeting-berhalangan = Berhalangan
meeting-button-new = Buat kumpulan
meeting-button-move = Pindah
meeting-button-cancel = Batalkan
meeting-button-cancel-yes = Ya, batalkan
meeting-button-cancel-no = Tidak jadi
meeting-button-titip = Titip uang
meeting-button-told = Sudah semua
meeting-button-not-yet = Belum semua

# Undangan kepada satu orang. $when dan $where sudah berupa kalimat, $name yang diundang.
meeting-invitation =
    Kumpulan KSM { $ksm }: { $when }, { $where }. { $name } bisa datang?
    { $lines }
meeting-moved =
    Kumpulan KSM { $ksm } pindah: { $when }, { $where }. { $name } bisa datang?
    { $lines }
meeting-reminder =
    Mengingatkan saja, { $name }: kumpulan KSM { $ksm } { $when }, { $where }.
    { $lines }
meeting-cancelled = Kumpulan KSM { $ksm } tidak jadi: { $when }. Kalau ada hari baru, saya kabari.

# Kartu ketua, diperbarui di tempat. $counts kalimat hitungan, $lines siapa yang berhalangan.
meeting-card =
    Kumpulan KSM { $ksm }: { $when }, { $where }.
    { $counts }
    { $lines }
meeting-card-cancelled = Kumpulan KSM { $ksm } dibatalkan: { $when }, { $where }.
# Kartu di grup KSM: tanpa nama yang menjawab.
meeting-card-umum =
    Kumpulan KSM { $ksm }: { $when }, { $where }.
    { $counts }
    Bisa datang?
meeting-cancelled-umum = Kumpulan KSM { $ksm } tidak jadi: { $when }, { $where }.

# Jawaban sesudah menekan tombol. Boleh diubah sampai kumpulan mulai.
meeting-said-hadir = Terima kasih, { $name }. Saya catat: hadir. Kalau berubah, pencet saja tombol yang lain.
meeting-said-terlambat = Baik, { $name }. Saya catat: datang terlambat. Kalau berubah, pencet saja tombol yang lain.
meeting-said-berhalangan = Tidak apa-apa, { $name }. Saya catat: berhalangan. Kalau nanti bisa, pencet saja Hadir. Uangnya sudah dititipkan? Kabari lewat tombol ini.
meeting-said-hadir-umum = Terima kasih. Saya catat: hadir.
meeting-said-terlambat-umum = Baik. Saya catat: datang terlambat.
meeting-said-berhalangan-umum = Tidak apa-apa. Saya catat: berhalangan.
meeting-begun = Kumpulan sudah mulai.
meeting-begun-umum = Kumpulan sudah mulai.
meeting-has-moved = Kumpulan KSM { $ksm } sudah pindah: { $when }, { $where }. { $name } bisa datang?
meeting-has-moved-umum = Kumpulan ini sudah pindah: { $when }, { $where }.
meeting-is-off = Kumpulan KSM { $ksm } { $when } tidak jadi.
meeting-is-off-umum = Kumpulan ini tidak jadi.
# Sama untuk yang tidak ada dan yang bukan urusannya.
meeting-not-found = Maaf, kumpulan itu tidak saya temukan. Tulis "kumpulan" untuk melihat yang berikut.
meeting-members-only-umum = Maaf, tombol ini untuk anggota KSM-nya saja.
meeting-shared-phone-umum = HP ini dipakai beberapa orang. Jawab lewat pesan pribadi saya, ya.

# Halaman [Kumpulan]. $answer: jawaban sendiri, kalimat lengkap.
meeting-next =
    Kumpulan KSM { $ksm } berikut: { $when }, { $where }.
    { $lines }
meeting-own-hadir = Jawaban { $name }: hadir.
meeting-own-terlambat = Jawaban { $name }: datang terlambat.
meeting-own-berhalangan = Jawaban { $name }: berhalangan.
meeting-own-none = { $name } bisa datang?
meeting-none =
    Belum ada rencana kumpulan KSM { $ksm }.
    { $lines }
meeting-last = Terakhir: { DATE($on) }.
meeting-no-ksm = Kumpulan KSM untuk anggotanya saja. { $name } belum tercatat di KSM mana pun.

# Membuat kumpulan.
plan-meeting-which = Untuk KSM yang mana?
plan-meeting-on = Kumpulan hari apa? Pilih, atau tulis misalnya "Selasa malam 22 Desember".
plan-meeting-at = Jam berapa?
plan-meeting-place = Di mana? Pilih, atau tulis tempatnya.
plan-meeting-agenda = Acaranya apa? Boleh dikosongkan.
plan-meeting-summary =
    Kumpulan KSM { $ksm }: { $when }, { $where }.
    { $lines }
move-meeting-which = Kumpulan yang mana yang pindah?
move-meeting-on = Pindah ke hari apa? Pilih, atau tulis misalnya "Rabu malam".
move-meeting-at = Jam berapa?
move-meeting-place = Di mana?
move-meeting-summary =
    Kumpulan KSM { $ksm } pindah ke { $when }, { $where }.
    { $lines }
choice-meeting-day = { PASARAN($on) } { SHORTDATE($on) }
choice-meeting-eve = { SHORTDATE($on) } malam { PASARAN($eve) }
choice-meeting-hour = { HOUR($at) }
choice-meeting-home = Di rumah saya
choice-meeting-no-agenda = Tanpa agenda
choice-meeting-same-day = Hari tetap
choice-meeting-same-place = Tempat tetap
meeting-hour-which = Jam yang mana?
meeting-hour-about = Kira-kira jam berapa itu?
meeting-hour-none = Jam itu tidak ada. Jam berapa?
meeting-hour-past = Jam itu sudah lewat. Jam berapa?
meeting-day-past = Hari itu sudah lewat. Hari apa?
meeting-write-it = Tolong ditulis saja, ya: paling banyak { $most } huruf.
meeting-leaders-only = Kumpulan dibuat ketua atau sekretaris KSM. Untuk melihat yang berikut, tulis "kumpulan".
meeting-already-past = Hari dan jam itu sudah lewat. Tulis "buat kumpulan" lagi dengan hari yang akan datang.
meeting-already-there = Kumpulan KSM { $ksm } di hari dan jam itu sudah ada.
meeting-nothing-planned = Belum ada kumpulan yang direncanakan. Untuk membuat, tulis "buat kumpulan".
meeting-nothing-changed = Tidak ada yang berubah.
meeting-changed-meanwhile = Kumpulan ini baru saja diubah. Tulis "kumpulan" untuk melihat yang terbaru.

# Sesudah disimpan, kepada ketua. $n yang diundang lewat HP, $by kapan undangannya, $lines untuk yang tanpa HP.
meeting-saved =
    Tersimpan. { $n ->
        [0] Belum ada anggota lain yang bisa diundang lewat HP.
       *[other] { $by ->
            [morning] { $n } orang saya undang mulai jam 06.00.
           *[now] { $n } orang saya undang sekarang.
        }
    }
    { $lines }
meeting-move-saved =
    Sudah dipindah ke { $when }. { $n ->
        [0] Tidak ada anggota lain yang perlu dikabari lewat HP.
       *[other] { $n } orang saya kabari.
    }
    { $lines }
meeting-cancel-ask = Batalkan kumpulan KSM { $ksm } { $when }? Semua yang diundang saya kabari.
meeting-cancel-saved =
    Kumpulan dibatalkan. { $n ->
        [0] Tidak ada anggota lain yang perlu dikabari lewat HP.
       *[other] { $n } orang saya kabari.
    }
    { $lines }
meeting-kept = Baik, kumpulan tetap: { $when }.
# $numbers nomor di buku, misalnya "4, 5, 8".
meeting-tell-later = Nomor { $numbers } tanpa Telegram: sehari sebelumnya saya ingatkan.
meeting-tell-now = Nomor { $numbers } tanpa Telegram: tolong kabari langsung.

# Sehari sebelumnya, kepada ketua: kalimat untuk dibacakan kepada yang tanpa Telegram.
meeting-tell =
    Untuk nomor { $numbers }, bacakan: "Kumpulan KSM { $ksm } { $when }, { $where }."
    Sudah disampaikan?
meeting-told = Terima kasih, { $name }.
meeting-told-later = Baik, { $name }. Nanti sebelum kumpulan saya tanya lagi.
meeting-told-silent = Baik, { $name }. Sempatkan sebelum kumpulan mulai, ya.

home-rapat = Rapat
# Untuk pengurus BKM. $none: KSM tanpa rencana kumpulan.
meetings-of-village =
    { $n ->
        [0] Belum ada KSM yang merencanakan kumpulan.
       *[other] Kumpulan KSM berikutnya:
        { $lines }
        { $none ->
            [0] Semua KSM sudah punya rencana.
           *[other] { $none } KSM belum punya rencana.
        }
    }
meeting-of-village = { $ksm }: { $when }, { $where }
