### Kabar di jalan: berangkat, jeda, berhenti.

# Setelah [Kirim] ada semenit untuk berpikir lagi. $at jam berangkat.
announcement-leaves = Bidhal jam { HOUR($at) }; saderengipun taksih saged kabatalaken.
announcement-bar = { $bar }
announcement-paused = Kaendhegaken sekedhap. Mboten wonten ingkang bidhal ngantos panjenengan mencet Lajeng.
announcement-stopped = Kaendhegaken. Mboten wonten malih ingkang bidhal.
announcement-cancelled = Kabatalaken saderengipun bidhal. Mboten wonten ingkang nampi.
announcement-going = Mlampah malih.
button-cancel-news = Batalaken
button-pause = Endheg sekedhap
button-go-on = Lajeng
button-stop = Kendel

# Perbaikan. $old kata yang lama, $text yang baru, $got yang sudah menerima, $waiting yang belum.
button-put-right = Leresaken
correct-announcement-text =
    { $village }: serat kabar ingkang leres, sedayanipun. Ingkang lami:
    { $old }
correct-announcement-version =
    { $which }: serat ingkang leres. Ingkang lami:
    { $old }
choice-words-stay = Tetep mekaten
correct-announcement-only-words = Leresan kaserat mawi tembung.
# Kabar ingkang dipunsarujuki petugas kalih: tembung enggalipun ugi dipunsuwunaken. $who sinten ingkang dipunsuwuni.
correct-announcement-asked = Tembung enggal ugi perlu petugas kalih. Sampun kula suwunaken dhateng { $who }; saderengipun wonten wangsulan, ingkang lami taksih tetep.
correct-announcement-alone = Mboten wonten petugas kaping kalih ingkang saged dipunhubungi, pramila sampun kula leresaken mawi asma panjenengan piyambak. Punika kacathet.
# Dhateng petugas kaping kalih.
correct-announcement-second =
    { $by } badhe ngleresaken kabar ing { $village }. Sarujuk?

    Lami: { $old }

    Enggal: { $text }
    { $versions }
correct-announcement-agreed = Inggih, kabar menika kula leresaken.
correct-announcement-refused = Inggih, tembung ingkang lami tetep. { $who } kula aturi pirsa.
correct-announcement-agreed-told = { $by } sarujuk: "{ $head }" sampun kaleresaken.
correct-announcement-refused-told = { $by } mboten sarujuk: "{ $head }" tetep kados wingi.
correct-announcement-same = Tembungipun taksih sami. Serat ingkang leres, utawi "batal".
correct-announcement-summary =
    { $village }: { $got } tiyang sampun nampi ingkang lami; tembungipun kula gantos ing papanipun.
    { $waiting ->
        [0] {""}
       *[other] { $waiting } tiyang dereng nampi; namung angsal ingkang enggal.
    }

    { $text }
    { $versions }
button-send-correction = Kintun leresan
# Di bawah kabar yang diperbaiki, dan di kartu penulis.
announcement-fixed = Kaleresaken { DATE($on) } jam { HOUR($at) }.
announcement-put-right = Kaleresaken { DATE($on) } jam { HOUR($at) }; dumugi { $done } saking { $n } ingkang sampun nampi ingkang lami.
announce-too-long = Kabar punika kepanjangen: paling kathah { $most } aksara. Dereng wonten ingkang kakintun. Serat langkung cekak, utawi "batal".
announce-caption-too-long = Ing ngandhap gambar, dokumen utawi swanten paling kathah { $most } aksara. Dereng wonten ingkang kakintun. Serat langkung cekak, utawi "batal".

# Kabar yang dulu. $lines daftarnya.
button-older-news = Langkung lami
sent-news =
    Kabar ingkang sampun medal, ingkang enggal rumiyin. Padosi: "kabar lama posyandu" utawi "kabar lama 2026".
    { $lines }
sent-news-none = Mboten wonten kabar ingkang kados mekaten. Cobi tembung sanes, utawi "kabar lama" kemawon.
sent-news-line = { $number }. { SHORTDATE($on) }, { $village }: { $head } { $state }
sent-news-paused = (kaendheg)
sent-news-stopped = (kakendelaken)
sent-news-cancelled = (kabatalaken)
button-open-news = Bikak { $number }
sent-news-whole =
    { $text }

    Kakintun { $sent } saking { $n } · sampun maos { $read } · kaaturaken langsung { $told }
    { $before }
sent-news-before =
    Saderengipun kaleresaken { DATE($on) } jam { HOUR($at) }:
    { $text }

# Tombol di bawah kabar. $choice jawaban yang ditulis pengirim.
button-vote = { $choice }
button-show-place = Priksani papanipun

# Draf kabar. $extras yang menyertai, $when kapan, $which untuk siapa versi itu.
compose-announcement-words = Tembungipun ugi, nggih: kathah ingkang mboten saged mirengaken swanten utawi mbikak gambar. Serat kabaripun.
compose-announcement-words-too = Samenika serat tembungipun.
button-try = Cobi dhateng kula
button-schedule = Jadwalaken
button-more = Sanesipun
button-add-choices = Pilihan wangsulan
button-add-version = Tembung sanes kangge basa utawi kelompok
button-back-to-draft = Priksani draf
draft-page =
    Draf kagem { $village }: { $n } tiyang, { $reached } lumantar Telegram. Dereng wonten ingkang kakintun.
    { $extras }

    { $text }
draft-more = Badhe katambahan menapa?
draft-with-photo = Mawi gambar.
draft-with-document = Mawi dokumen.
draft-with-voice = Mawi swanten; tembungipun kaserat ing ngandhapipun.
draft-with-video = Mawi video.
draft-with-place = Mawi papan ing peta.
draft-choice = Wangsulan { $n }: { $choice }
draft-version = { $which }: { $text }
version-jv = Basa Jawi
version-id = Basa Indonesia
version-en = Basa Inggris
version-members = Anggota KSM
version-leaders = Ketua & pengurus
version-officials = Tokoh & perangkat
version-caring = Kelompok peduli
choice-version-jv = Basa Jawi
choice-version-id = Basa Indonesia
choice-version-en = Basa Inggris
choice-version-members = Anggota KSM
choice-version-leaders = Ketua & pengurus
choice-version-officials = Tokoh & perangkat
choice-version-caring = Kelompok peduli
announcement-choices-choices = Serat wangsulanipun, kapisah garis miring, upami "Saged / Mboten saged". Saben tiyang satunggal wangsulan.
announcement-choices-doubt = Serat { $fewest } ngantos { $most } wangsulan, paling panjang { $longest } aksara, upami "Saged / Mboten saged".
announcement-version-for = Tembung sanes kagem sinten? Ingkang mboten gadhah tembung piyambak maos kabar utami.
announcement-version-text = Serat kabaripun mawi tembungipun. Kenging gambar utawi swanten mawi seratan ing ngandhapipun.
announcement-version-needs-words = Serat tembungipun ing ngandhap gambar utawi swanten punika; tanpa tembung mboten kula kintun.
announcement-voted = Matur nuwun, wangsulanipun { $choice }. Kenging dipungantos kanthi mencet sanesipun.
announcement-votes = { $choice } { $n }
announcement-all-votes = { $lines }
announcement-place = Papanipun ing ngriki.
announcement-only-a-sample = Punika conto kagem panjenengan. Ingkang kaetang pencetanipun ingkang nampi.
announcement-cannot-be-sent = Kabar "{ $head }" dereng bidhal: gambar utawi swantenipun mboten saged kakintun. Draf kula simpen; damel malih mawi berkas sanes.

# Jadwal. $on tanggal, $at jam, $day tanggal tiap bulan.
schedule-announcement-when = { $village }: kapan kakintun? Upami "besok jam 7", "tiap Senin jam 8", "tiap tanggal 5 jam 8".
schedule-announcement-summary = { $village }: kakintun { $when }, miturut jam papanipun piyambak-piyambak.
schedule-no-hour = Jam pinten? Serat jangkep, upami "besok jam 7".
schedule-unreadable = Kula dereng mangertos dintenipun. Upami "besok jam 7" utawi "tiap Senin jam 8".
schedule-past = Wekdal punika sampun kepengker. Serat wekdal ingkang badhe dhateng, upami "besok jam 7".
plan-once = { DATE($on) } jam { HOUR($at) }
plan-weekly = saben { WEEKDAY($on) } jam { HOUR($at) }
plan-monthly = saben tanggal { $day } jam { HOUR($at) }
draft-planned = Kajadwal, { $village }: "{ $head }" { $when }. Priksani sedaya: "kabar terjadwal".
coming =
    Ingkang dereng bidhal:
    { $lines }
button-coming = Kabar terjadwal
coming-none = Mboten wonten kabar kajadwal lan mboten wonten draf.
coming-line = { $number }. { $village }: { $head } ({ $when })
coming-draft = draf
coming-asked = ngentosi sarujuk
button-open-draft = Bikak { $number }
button-cancel-number = Batalaken { $number }

# Petugas kedua untuk kabar ke orang sangat banyak. $by penulis, $who yang ditanya.
news-asked = Kabar dhateng { $n } tiyang perlu petugas kalih. Sampun kula suwunaken dhateng { $who }.
news-alone = Mboten wonten petugas kaping kalih ingkang saged dipunhubungi, pramila kabar dhateng { $n } tiyang punika bidhal mawi asma panjenengan piyambak. Punika kacathet.
news-second =
    { $by } badhe ngintun kabar dhateng { $n } tiyang ing { $village }. Sarujuk?

    { $text }
news-agreed = Inggih, kabar punika bidhal.
news-refused = Inggih, kabar punika mboten kakintun. Ingkang nyerat kula aturi pirsa.
news-agreed-told = { $by } sarujuk: "{ $head }" bidhal.
news-refused-told = { $by } mboten sarujuk: "{ $head }" mboten kakintun. Drafipun kasimpen.
news-not-your-own = Kabar piyambak dipunsarujuki tiyang sanes.
button-agree = Sarujuk
button-refuse = Mboten
