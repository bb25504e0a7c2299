### Sosialisasi. Kabar dari orang, bukan dari mesin: selalu ada nama yang menulis dan cara bertanya.

announce-not-yours = Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak.
announce-names-a-debtor =
    Kabar ini saya tahan. Tunggakan tidak diumumkan dengan nama atau jumlah; bicarakan dengan orangnya sendiri.
    Tulis lagi tanpa itu, atau "batal".
announce-nobody = Di sana belum ada orang. Pilih yang lain.

# $village nama semua desa yang dipilih.
compose-announcement-text = { $village }: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata.
compose-announcement-only-words = Kabar boleh tulisan, gambar, dokumen, tempat atau suara. Yang ini belum bisa saya kirim ke orang banyak.
listed =
    Balas nomornya:
    { $lines }
listed-line = { $number }. { $label }

# Sekali lagi untuk lebih dari lima puluh orang.
announce-many = Ini ke { $n } orang di { $village }. Yakin?
button-send = Kirim
button-send-many = Kirim ke { $n } orang
button-rather-not = Tidak jadi

# Yang dibaca anggota. $by tanggal paling lambat dijawab.
announcement =
    { $text }

    Kabar dari { $author }, { $village }.
    Ada yang belum jelas? Balas pesan ini, boleh suara; { $author } menjawab paling lambat { WEEKDAY($by) }.
    { $fixed }
button-read = Sudah baca
button-ask = Tanya
button-ask-about = Tanya kabar { $number }
announcement-read = Terima kasih, { $name }.
announcements-none = Belum ada kabar.
announcements-latest = { $lines }
announcement-line =
    { $number }. { DATE($on) }, { $village }:
    { $text }

# Kartu penulis. Lima angka pertama selalu berjumlah $n. $top kapan berangkat dan batang kemajuan, $notes keterangan lain, satu baris satu hal.
announcement-card =
    Kabar "{ $head }" untuk { $n } orang, { $village }.
    { $top }
    Terkirim { $sent } · tidak sampai { $missed } · menunggu { $waiting } · tidak pasti { $unclear } · dibatalkan { $cancelled }
    Sudah baca { $read } · bertanya { $asked }{ $asked ->
        [0] {""}
       *[other] {" "}(dijawab { $answered })
    } · disampaikan langsung { $told }
    { $notes }
# Di kartu penulis: kabar ini juga tampil di grup KSM. $cannot grup yang tidak bisa.
announcement-groups =
    Di grup KSM: { $shown } dari { $n }{ $unclear ->
        [0] {""}
       *[other] {" "}· tidak pasti { $unclear }
    }.
    { $cannot }
# $ksm nama KSM; $n masih berapa lagi.
announcement-groups-cannot = Saya tidak bisa menulis di grup { $ksm }{ $n ->
        [0] {""}
       *[other] {" "}dan { $n } lagi
    }.
# Jatah orang itu hari ini atau minggu ini sudah terpakai; besok atau lusa giliran kabar ini.
announcement-queued = Menunggu giliran: { $n } (tiap orang paling banyak 1 pesan sehari, 4 seminggu).
announcement-later = Dikirim mulai { DATE($on) } jam { HOUR($at) }.
announcement-reasons = Tidak lewat Telegram: { $reasons }.
reason-and-more = { $one }, { $more }
reason-no-phone = { $n } tanpa HP
reason-never-started = { $n } belum menekan Mulai
reason-stopped = { $n } berhenti
reason-no-consent = { $n } belum mengizinkan
reason-unreachable = { $n } tidak terjangkau
reason-no-room = { $n } tidak muat
reason-not-said = { $n } gagal terkirim
button-who-missed = Siapa yang belum?
button-repeat-unclear = Kirim ulang yang tidak pasti
announcement-nothing-unclear = Tidak ada lagi yang tidak pasti.
announcement-repeated = { $n } pesan saya kirim lagi.

# Siapa yang belum. Nomor buku, tanpa nama dan tanpa nomor telepon.
missed-nobody = Semua sudah terjangkau.
missed =
    "{ $head }": { $n } orang belum lewat Telegram. Nomor sesuai buku KSM:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] dan { $rest } KSM lagi.
    }
unreached =
    Dari { $last } kabar terakhir, belum mendengar:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] dan { $rest } KSM lagi.
    }
missed-village = { $village },{" "}
missed-line = { $village }KSM { $ksm }: nomor { $numbers } · { $told ->
        [0] { $leader ->
            [0] ketua belum di Telegram
           *[other] dititipkan ke ketua
        }
       *[other] { $told } dari { $n } sudah disampaikan
    }
missed-line-no-ksm = { $village }di luar KSM: { $n } orang{ $told ->
        [0] {""}
       *[other] {" "}· { $told } sudah disampaikan
    }

# Kepada ketua: dibacakan untuk nomor-nomor ini. $more titipan lain yang menunggu.
relay =
    { $fixed ->
        [0] {""}
       *[other] { "Perbaikan. " }
    }KSM { $ksm }, untuk nomor { $numbers }, tolong bacakan:
    "{ $text }"
    { $more ->
        [0] {""}
       *[other] { $more } titipan lain menunggu.
    }
button-all-told = Sudah semua
button-not-all-told = Belum semua
relay-thanks = Terima kasih, { $name }. Sudah saya catat.
relay-told-before = Yang ini sudah disampaikan semua.
relay-none = Tidak ada titipan kabar.
relay-not-yours = Maaf, titipan kabar hanya untuk ketua atau sekretaris KSM.
