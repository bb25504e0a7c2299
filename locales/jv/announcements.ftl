### Sosialisasi. Kabar dari orang, bukan dari mesin: selalu ada nama yang menulis dan cara bertanya.

announce-not-yours = Nuwun sewu, kabar namung dipunserat fasilitator, koordinator, ketua KSM, utawi ingkang dipunparingi hak.
announce-names-a-debtor =
    Kabar menika kula tahan. Tunggakan mboten kaumumaken mawi asma utawi gunggung; mangga karembag kaliyan tiyangipun piyambak.
    Kaserat malih tanpa menika, utawi "batal".
announce-nobody = Ing mrika dereng wonten tiyangipun. Mangga milih sanesipun.

# $village nama semua desa yang dipilih.
compose-announcement-text = { $village }: mangga kaserat kabaripun. Ukara sepisan nyebat kedah menapa; cekap 40 tembung.
compose-announcement-only-words = Kabar kenging seratan, gambar, dokumen, papan utawi swanten. Ingkang punika dereng saged kula kintun dhateng tiyang kathah.
listed =
    Mangga kaserat nomeripun:
    { $lines }
listed-line = { $number }. { $label }

# Sekali lagi untuk lebih dari lima puluh orang.
announce-many = Menika dhateng { $n } tiyang ing { $village }. Yakin?
button-send = Kintun
button-send-many = Kintun dhateng { $n } tiyang
button-rather-not = Mboten estu

# Yang dibaca anggota. $by tanggal paling lambat dijawab.
announcement =
    { $text }

    Kabar saking { $author }, { $village }.
    Menapa wonten ingkang dereng cetha? Mangga mangsuli pesen menika, swanten kenging; { $author } mangsuli paling telat dinten { WEEKDAY($by) }.
    { $fixed }
button-read = Sampun maos
button-ask = Nyuwun pirsa
button-ask-about = Nyuwun pirsa kabar { $number }
announcement-read = Matur nuwun, { $name }.
announcements-none = Dereng wonten kabar.
announcements-latest = { $lines }
announcement-line =
    { $number }. { DATE($on) }, { $village }:
    { $text }

# Kartu penulis. Lima angka pertama selalu berjumlah $n. $top kapan berangkat dan batang kemajuan, $notes keterangan lain, satu baris satu hal.
announcement-card =
    Kabar "{ $head }" kagem { $n } tiyang, { $village }.
    { $top }
    Kakintun { $sent } · mboten dumugi { $missed } · ngentosi { $waiting } · dereng mesthi { $unclear } · kabatalaken { $cancelled }
    Sampun maos { $read } · nyuwun pirsa { $asked }{ $asked ->
        [0] {""}
       *[other] {" "}(kawangsulan { $answered })
    } · kaaturaken langsung { $told }
    { $notes }
# Ing kertunipun ingkang nyerat: kabar menika ugi wonten ing grup KSM. $cannot grup ingkang mboten saged.
announcement-groups =
    Ing grup KSM: { $shown } saking { $n }{ $unclear ->
        [0] {""}
       *[other] {" "}· dereng mesthi { $unclear }
    }.
    { $cannot }
# $ksm nami KSM; $n taksih pinten malih.
announcement-groups-cannot = Kula mboten saged nyerat ing grup { $ksm }{ $n ->
        [0] {""}
       *[other] {" "}lan { $n } malih
    }.
announcement-queued = Ngentosi giliran: { $n } (saben tiyang paling kathah 1 pesen sedinten, 4 seminggu).
announcement-later = Kakintun wiwit { DATE($on) } jam { HOUR($at) }.
announcement-reasons = Mboten lumantar Telegram: { $reasons }.
reason-and-more = { $one }, { $more }
reason-no-phone = { $n } tanpa HP
reason-never-started = { $n } dereng mencet Mulai
reason-stopped = { $n } kendel
reason-no-consent = { $n } dereng marengaken
reason-unreachable = { $n } mboten kecandhak
reason-no-room = { $n } mboten wonten papanipun
reason-not-said = { $n } gagal kakintun
button-who-missed = Sinten ingkang dereng?
button-repeat-unclear = Kintun malih ingkang dereng mesthi
announcement-nothing-unclear = Sampun mboten wonten ingkang dereng mesthi.
announcement-repeated = { $n } pesen kula kintun malih.

# Siapa yang belum. Nomor buku, tanpa nama dan tanpa nomor telepon.
missed-nobody = Sedaya sampun kecandhak.
missed =
    "{ $head }": { $n } tiyang dereng lumantar Telegram. Nomer miturut buku KSM:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] lan { $rest } KSM malih.
    }
unreached =
    Saking { $last } kabar pungkasan, dereng mireng:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] lan { $rest } KSM malih.
    }
missed-village = { $village },{" "}
missed-line = { $village }KSM { $ksm }: nomer { $numbers } · { $told ->
        [0] { $leader ->
            [0] ketua dereng wonten Telegram
           *[other] dipuntitipaken ketua
        }
       *[other] { $told } saking { $n } sampun kaaturaken
    }
missed-line-no-ksm = { $village }sanjawinipun KSM: { $n } tiyang{ $told ->
        [0] {""}
       *[other] {" "}· { $told } sampun kaaturaken
    }

# Kepada ketua: dibacakan untuk nomor-nomor ini. $more titipan lain yang menunggu.
relay =
    { $fixed ->
        [0] {""}
       *[other] { "Leresan. " }
    }KSM { $ksm }, kagem nomer { $numbers }, mugi kersa maosaken:
    "{ $text }"
    { $more ->
        [0] {""}
       *[other] { $more } titipan sanes ngentosi.
    }
button-all-told = Sampun sedaya
button-not-all-told = Dereng sedaya
relay-thanks = Matur nuwun, { $name }. Sampun kula cathet.
relay-told-before = Ingkang menika sampun kaaturaken sedaya.
relay-none = Mboten wonten titipan kabar.
relay-not-yours = Nuwun sewu, titipan kabar namung kagem ketua utawi sekretaris KSM.
