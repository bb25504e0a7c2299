### Pengaduan (PPM). Yang mengadu dilindungi; yang diadukan tidak ikut memeriksa.

# Isian. $lines daftar bernomor bila lebih dari enam.
complain-channel = Pengaduan ini datang lewat apa?
complain-village =
    Soal desa atau kelurahan mana?
    { $lines }
complain-kind = Silakan, saya dengarkan. Ini soal apa?
complain-text = Ceritakan apa yang terjadi, di mana, dan kapan. Boleh tulis, boleh suara.
complain-about = Siapa yang diadukan? Orang itu tidak akan ikut memeriksa.
complain-ksm =
    KSM yang mana?
    { $lines }
complain-whom = Siapa namanya? Tulis nama yang biasa dipakai.
complain-amount = Kira-kira berapa rupiah? Tulis misalnya 500rb. Perkiraan saja boleh.
complain-hope = Maunya bagaimana? Tulis harapannya, atau lewati.
complain-secret = Nama disebut kepada yang memeriksa, atau dirahasiakan? Jawabannya sama-sama sampai ke sini.
complain-who =
    Atas nama siapa?
    { $lines }
# $behalf 1 bila pengurus mencatat pengaduan orang lain.
complain-self = { $behalf ->
        [0] Siapa nama dan di mana tinggalnya?
       *[other] Siapa yang mengadu? Nama, L/P, alamat, sebagai apa, sejauh disebut.
    }

choice-complaint-aturan = Tidak sesuai aturan
choice-complaint-uang = Uang diselewengkan
choice-complaint-tekanan = Ada tekanan / campur tangan
choice-complaint-kahar = Bencana, keadaan memaksa
choice-complaint-kerja = Cara kerja pengurus / bot
choice-complaint-lain = Lain-lain
choice-about-ketua = Ketua / sekretaris KSM
choice-about-bendahara = Bendahara KSM
choice-about-upk = Petugas UPK
choice-about-koordinator = Koordinator
choice-about-pengawas = Pengawas
choice-about-fasilitator = Fasilitator
choice-about-bot = Bot / pengelolanya
choice-about-orang = Orang lain (nama)
choice-about-tidak = Tidak tahu / tidak mau bilang
choice-complaint-buka = Sebut nama saya
choice-complaint-rahasia = Rahasiakan nama saya
choice-amount-unknown = Tidak tahu
choice-skip = Lewati
choice-nameless = Tanpa nama
choice-channel-tatap-muka = Tatap muka
choice-channel-surat = Surat
choice-channel-kotak = Kotak / buku aduan
choice-channel-telepon = Telepon / WA
choice-channel-papan = Papan informasi
choice-channel-medsos = Media sosial / media
choice-result-diperbaiki = Betul, sudah diperbaiki
choice-result-dijelaskan = Salah paham, sudah dijelaskan
choice-result-tidak-terbukti = Tidak terbukti
choice-result-ke-luar = Diteruskan ke luar desa
choice-complaint = { $number }

# Ringkasan sebelum [Kirim]. $amount 0 bila bukan soal uang.
complain-summary =
    <b>{ $kind }</b>
    { $text }{ $thing }
    Yang diadukan: { $about }{ $strange }
    { $amount ->
        [0] { $hope }
       *[other]
        Kira-kira { RUPIAH($amount) }.
        { $hope }
    }
    { $name }{ $voice }{ $own }
complaint-openly = Dikirim atas nama { $name }.
complaint-secretly = Dikirim tanpa nama.
complaint-strange = {" "}(nama ini tidak ada di buku; tetap saya catat)
complaint-voice-is-known = {" "}Suara bisa dikenali orang; kalau khawatir, batalkan dan tulis saja.
complaint-names-you = {" "}Di tulisan itu ada nama sendiri; kalau mau rahasia, batalkan dan tulis lagi.
button-make-complaint = Jadikan pengaduan
button-complaint-send = Kirim

complaint-kind = { $kind ->
        [aturan] Tidak sesuai aturan
        [uang] Uang diselewengkan
        [tekanan] Tekanan atau campur tangan
        [kahar] Bencana, keadaan memaksa
        [kerja] Cara kerja pengurus atau bot
       *[other] Lain-lain
    }
complaint-about = { $about ->
        [ketua] ketua / sekretaris KSM{ $ksm }
        [bendahara] bendahara KSM{ $ksm }
        [upk] petugas UPK
        [koordinator] koordinator
        [pengawas] pengawas
        [fasilitator] fasilitator
        [bot] bot / pengelolanya
        [orang] { $words }
       *[other] tidak disebut
    }
complaint-of-ksm = {" "}{ $ksm }
complaint-channel = { $channel ->
        [telegram] Telegram
        [tatap-muka] tatap muka
        [surat] surat
        [kotak] kotak / buku aduan
        [telepon] telepon / WA
        [papan] papan informasi
       *[other] media sosial / media
    }
complaint-hope = Harapannya: { $words }

# Setelah [Kirim]. $where di tangan siapa, $secret 1 bila tanpa nama.
complaint-sent =
    Pengaduan { $number } sudah sampai. { $where }
    { $secret ->
        [0] {""}
       *[other] Nama tidak saya sebut.
    } Tiap langkah saya kabari di sini.
complaint-written = Pengaduan { $number } tercatat. { $where } { $here ->
        [0] Jawabannya disampaikan langsung oleh yang memeriksa.
       *[other] Jawabannya datang ke sini, tolong disampaikan.
    }
complaint-with = Yang memeriksa { $who } ({ $role }), jawabannya paling lambat { DATE($on) }.
complaint-outside = Di luar desa bisa ke { $known ->
        [0] kantor kecamatan atau lapor.go.id
       *[other] { $address }
    }.
complaint-nobody = Di desa ini belum ada yang boleh memeriksanya; saya simpan sampai ada. { $outside }
button-complaint-not-this-one = Jangan ke beliau
complaint-elsewhere = Baik. { $number }: { $where }
complaint-enough-today = Hari ini sudah { $most } pengaduan. Besok boleh lagi; kalau mendesak, temui pengawas.
complaint-nowhere = Belum ada desa yang tercatat di sini.

# Halaman yang memeriksa. $who yang mengadu, $lines yang dikatakan sesudahnya.
complaint-page =
    <b>{ $number }</b> · { $kind } · { DATE($on) }, { $village }, lewat { $channel }
    Dari: { $who }
    Yang diadukan: { $about }
    { $amount ->
        [0] { $text }{ $thing }
       *[other]
        Kira-kira { RUPIAH($amount) }.
        { $text }{ $thing }
    }
    { $hope }
    { $lines }
    { $state }
complaint-from-secret = dirahasiakan{ $written }
complaint-from-words = { $words }{ $written }
complaint-written-by = {" "}(dicatat { $who })
# $sex L, P atau kosong; $where RT dan KSM.
complaint-from-known = { $name }{ $sex ->
        [L] {" "}(L)
        [P] {" "}(P)
       *[other] {""}
    }, { $where }
complaint-state = { $state ->
        [masuk] Belum ada yang menangani, sejak { SHORTDATE($on) }.
        [diperiksa] Diperiksa { $who } sejak { SHORTDATE($on) }.
        [dijawab] Sudah dijawab { $who }, { SHORTDATE($on) }.
       *[other] Selesai { SHORTDATE($on) }.
    }
complaint-word = { $what ->
        [tanya] { $who } bertanya: { $text }{ $thing }
        [jawab] { $who } menjawab: { $text }{ $thing }
        [belum] Belum beres, katanya: { $text }{ $thing }
       *[other] Kata yang mengadu: { $text }{ $thing }
    }
complaint-file = { $number }
button-complaint-take = Saya tangani
button-complaint-ask = Tanya balik
button-complaint-up = Serahkan ke atas
complaint-nobody-above = Di atas ini tidak ada lagi yang boleh memeriksa { $number }.
complaint-handed-up = { $number } diserahkan. { $where }
complaint-not-with-you = { $number } tidak sedang ditangani di sini.
complaint-no-chat = { $number } datang tanpa HP. Tolong tanyakan langsung, lewat yang mencatat.

complaint-ask-text = { $number }: mau tanya apa? Pertanyaannya saya sampaikan{ $secret ->
        [0] .
       *[other] ; siapa yang mengadu tetap rahasia.
    }
complaint-asked-done = Pertanyaan soal { $number } sudah saya sampaikan.
complaint-answering-text =
    { $number }: { $text }
    Apa jawabannya untuk yang mengadu?
complaint-answering-result = Hasilnya apa?
complaint-answering-amount = Kira-kira berapa rupiah yang terkait? Yang mengadu tidak tahu, dan pengaduan soal uang perlu angkanya. Tidak diumumkan.
complaint-answering-outcome = Satu kalimat untuk diumumkan: apa yang dilakukan? Tanpa nama, tanpa angka uang.
complaint-not-for-all-name = Ada nama orang di kalimat itu. Semua orang akan membacanya; tulis lagi tanpa nama, ya.
complaint-not-for-all-amount = Ada angka uang di kalimat itu. Semua orang akan membacanya; tulis lagi tanpa angka, ya.
complaint-answered = { $reachable ->
        [0] Jawaban { $number } tersimpan. Yang mengadu tanpa HP: tolong disampaikan langsung.
       *[other] Jawaban { $number } sudah saya sampaikan. Kalau sudah beres, hasilnya diumumkan tanpa nama.
    }

# Kepada yang mengadu.
complaint-taken = { $number } sekarang diperiksa { $who }. Jawabannya paling lambat { DATE($on) }.
complaint-asked =
    { $who } bertanya soal { $number }: { $text }{ $thing }{ $secret ->
        [0] {""}
       *[other] {" "}Siapa yang mengadu tetap rahasia.
    }
complaint-answer =
    Jawaban { $number } dari { $who }: { $text }{ $thing }
    Sudah beres?
button-complaint-settled = Sudah beres
button-complaint-not-settled = Belum
complaint-settled = Terima kasih. { $number } selesai. Hasilnya bisa dibaca semua orang, tanpa nama: tulis "hasil pengaduan".
complaint-published = { $number } saya tutup karena tidak ada kabar lagi. Hasilnya terbaca di "hasil pengaduan", tanpa nama. Kalau belum beres, balas pesan ini.
# $why kenapa pindah, $where di tangan siapa sekarang.
complaint-moved = { $why ->
        [naik] { $number } saya teruskan ke tingkat atas.
        [diambil] { $number } { $days } hari belum ditangani, jadi saya teruskan.
        [lewat] { $number } { $days } hari belum dijawab, jadi saya teruskan.
        [ada] Sekarang ada yang boleh memeriksa { $number }.
       *[other] { $number } pindah tangan.
    } { $where }
complaint-late = Maaf, { $number } { $days } hari belum dijawab dan di atasnya tidak ada lagi. { $outside }
complaint-pass-on =
    Tolong sampaikan ke yang mengadu:
    { $words }
complaint-more-text = { $why ->
        [belum] { $number }: apa yang belum beres? Tulis atau kirim suara.
       *[other] { $number }: silakan tulis atau kirim suara.{ $secret ->
            [0] {""}
           *[other] {" "}Nama tetap tidak saya sebut.
        }
    }
complaint-reopened = { $number } dibuka lagi. { $where }
complaint-reply-done = Sudah saya sampaikan ke yang memeriksa { $number }.

# Kepada yang memeriksa.
complaint-reply = { $number }, kata yang mengadu: { $text }{ $thing }
complaint-waits = { $number } belum ada yang menangani.
complaints-none = Tidak ada pengaduan yang menunggu di sini.
complaint-soon = { $number } harus dijawab paling lambat { DATE($on) }.
complaint-overdue = { $number } sudah lewat { $days } hari dan belum dijawab.

# Daftar. $n banyaknya yang belum selesai.
complaints-here =
    { $n } pengaduan belum selesai:
    { $lines }
overview-complaints = { $n } pengaduan belum selesai
button-complaints = Lihat pengaduan
complaint-line = { $number } · { $kind } · { $state }
complaints-own =
    Pengaduan dari HP ini:
    { $lines }
complaints-own-none = Belum ada pengaduan dari HP ini. Mau mengadu? Tulis "keluhan".

# Untuk semua warga: tanpa nama, tanpa angka uang.
complaint-results =
    Hasil pengaduan { $village }:
    { $lines }
complaint-result = { $number } · { $kind } · { $result ->
        [diperbaiki] diperbaiki
        [dijelaskan] dijelaskan
        [tidak-terbukti] tidak terbukti
       *[other] diteruskan ke luar
    } · { $days } hari: { $outcome }
complaint-results-none = Di { $village } belum ada pengaduan yang selesai.

# Hitungan per bulan. $days rata-rata hari sampai dijawab.
complaint-recap =
    Pengaduan { $village }
    { $lines }
complaint-recap-month = <b>{ MONTH($month) }</b>: { $n } masuk, { $done } selesai, { $open } belum{ $done ->
        [0] {""}
       *[other] ; rata-rata { $days } hari
    }
complaint-recap-kind = { $kind }: { $n }, belum selesai { $open }
complaint-address-set = Alamat luar untuk pengaduan sekarang: { $address }.

complaint-state-short = { $state ->
        [masuk] masuk, belum ditangani
        [diperiksa] sedang diperiksa
        [dijawab] sudah dijawab
       *[other] selesai
    }
# Dalam berkas data sendiri.
mydata-complaint = Pengaduan { $number }, { FULLDATE($on) }, { $state }: { $text }
