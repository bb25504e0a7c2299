### Kabar dari warga sendiri: ketua ke KSM-nya, yang diberi hak ke RT-nya; dan siapa yang sudah mulai menyampaikan.

# [Kabar baru] bagi ketua dan yang diberi hak. $where KSM atau RT-nya.
own-news-scope =
    Kabar untuk siapa?
    { $lines }
own-news-text = { $where }: tulis kabarnya. Kalimat pertama bilang harus apa. Urusan uang jangan di sini.
own-news-no-money = Kabar ini saya tahan: ada urusan uangnya. Uang dibicarakan di kumpulan, atau dengan orangnya sendiri. Tulis lagi tanpa itu, atau "batal".
# $look 1 bila fasilitator melihat dulu.
own-news-summary =
    { $where }: { $n } orang, { $reached } lewat Telegram.
    { $left }

    { $text }
    { $look ->
        [0] {""}
       *[other] Fasilitator melihat dulu, baru berangkat.
    }
own-news-asked = Kabar ini dilihat dulu. Sudah saya tanyakan ke { $who }; begitu setuju, berangkat ke { $n } orang.

# 'hak kabar', bagi fasilitator.
voices-not-yours = Maaf, hak kabar hanya diatur fasilitator atau koordinator.
voices-nobody = Belum ada orang dengan HP yang RT-nya tercatat di sini.
voices-none = Belum ada warga yang diberi hak kabar. Ketua selalu boleh mengabari KSM-nya sendiri.
voices =
    Yang boleh mengabari, selain ketua ke KSM-nya:
    { $lines }
voice-line = { $who }: { $where }, { $village }, sejak { SHORTDATE($since) }{ $look ->
        [0] {""}
       *[other] {" "}(dilihat dulu)
    }
button-voice-give = Beri hak kabar
button-voice-take = Cabut { $number }
button-voice-back = Cabut lagi
hand-voice-whom =
    Siapa yang diberi hak mengabari RT-nya?
    { $lines }
hand-voice-where =
    { $name } boleh mengabari mana?
    { $lines }
hand-voice-look = { $name }, { $where }: kabarnya langsung berangkat, atau dilihat dulu?
choice-voice-look-tidak = Langsung berangkat
choice-voice-look-ya = Saya lihat dulu
voice-given = { $name } sekarang boleh mengabari { $where }. Sudah saya beri tahu.
voice-ended = Hak { $name } mengabari { $where } saya cabut. Kabarnya yang lama tetap ada.
# Kepada yang diberi. $by fasilitator.
voice-given-told =
    { $by } mempercayakan kabar { $where } kepada { $name }.
    Kalau ada kabar, tulis: kabar baru. { $look ->
        [0] {""}
       *[other] Fasilitator melihat dulu.
    }
voice-ended-told = { $name }, tugas mengabari { $where } sudah selesai. Terima kasih banyak.

# [Ingatkan 2 ketua].
button-nudge = Ingatkan { $n } ketua
relay-nudge =
    Mengingatkan saja, titip kabar ini masih menunggu:
    { $words }
nudged = { $n } ketua saya ingatkan.
nudged-today = Hari ini sudah saya ingatkan. Besok boleh lagi.
nudge-nobody = Tidak ada ketua yang perlu diingatkan.

# Di kartu kabar: siapa di masyarakat yang sudah mulai sendiri.
announcement-began = Warga mulai sendiri: { $parts }.
began-leaders = { $n } ketua membacakan
began-tellers = { $n } orang menyampaikan
began-own = { $n } kabar sendiri

mydata-voice = Boleh mengabari { $where }, sejak { FULLDATE($since) }{ $open ->
        [0] {" "}sampai { FULLDATE($until) }
       *[other] {""}
    }
