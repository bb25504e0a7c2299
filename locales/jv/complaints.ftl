### Pengaduan (PPM). Ingkang matur dipunayomi; ingkang dipunadukaken mboten tumut mriksa.

# Isian. $lines daftar bernomor bila lebih dari enam.
complain-channel = Pengaduan menika dumuginipun lumantar menapa?
complain-village =
    Bab desa utawi kelurahan pundi?
    { $lines }
complain-kind = Sumangga, kula mirengaken. Menika bab menapa?
complain-text = Mangga dipuncariyosaken menapa ingkang kelampahan, ing pundi, lan kapan. Kaserat utawi swanten.
complain-about = Sinten ingkang dipunadukaken? Tiyangipun mboten badhe tumut mriksa.
complain-ksm =
    KSM ingkang pundi?
    { $lines }
complain-whom = Sinten namanipun? Kaserat nama ingkang limrah.
complain-amount = Kinten-kinten pinten rupiah? Kaserat upaminipun 500rb. Kinten-kinten kemawon kenging.
complain-hope = Kersanipun kados pundi? Kaserat pangajengipun, utawi dipunlangkungi.
complain-secret = Asma dipunaturaken dhateng ingkang mriksa, utawi dipunsimpen? Wangsulanipun sami-sami dumugi mriki.
complain-who =
    Atas nama sinten?
    { $lines }
# $behalf 1 bila pengurus mencatat pengaduan orang lain.
complain-self = { $behalf ->
        [0] Asmanipun sinten lan lenggahipun ing pundi?
       *[other] Sinten ingkang matur? Nama, L/P, griya, minangka menapa, sasagedipun.
    }

choice-complaint-aturan = Mboten manut paugeran
choice-complaint-uang = Arta dipunselewengaken
choice-complaint-tekanan = Wonten meksa / nyampuri
choice-complaint-kahar = Bencana, kahanan meksa
choice-complaint-kerja = Cara kerja pengurus / bot
choice-complaint-lain = Sanesipun
choice-about-ketua = Ketua / sekretaris KSM
choice-about-bendahara = Bendahara KSM
choice-about-upk = Petugas UPK
choice-about-koordinator = Koordinator
choice-about-pengawas = Pengawas
choice-about-fasilitator = Fasilitator
choice-about-bot = Bot / ingkang ngopeni
choice-about-orang = Tiyang sanes (nama)
choice-about-tidak = Mboten ngertos / mboten matur
choice-complaint-buka = Sebat nama kula
choice-complaint-rahasia = Simpen nama kula
choice-amount-unknown = Mboten ngertos
choice-skip = Langkungi
choice-nameless = Tanpa nama
choice-channel-tatap-muka = Adhep-adhepan
choice-channel-surat = Serat
choice-channel-kotak = Kothak / buku aduan
choice-channel-telepon = Telepon / WA
choice-channel-papan = Papan informasi
choice-channel-medsos = Media sosial / media
choice-result-diperbaiki = Leres, sampun didandosi
choice-result-dijelaskan = Klentu tampi, sampun cetha
choice-result-tidak-terbukti = Mboten kabukten
choice-result-ke-luar = Dipunterusaken medal desa
choice-complaint = { $number }

# Ringkasan sebelum [Kirim]. $amount 0 bila bukan soal uang.
complain-summary =
    <b>{ $kind }</b>
    { $text }{ $thing }
    Ingkang dipunadukaken: { $about }{ $strange }
    { $amount ->
        [0] { $hope }
       *[other]
        Kinten-kinten { RUPIAH($amount) }.
        { $hope }
    }
    { $name }{ $voice }{ $own }
complaint-openly = Dipunkintun atas nama { $name }.
complaint-secretly = Dipunkintun tanpa nama.
complaint-strange = {" "}(nama menika mboten wonten ing buku; tetep kula cathet)
complaint-voice-is-known = {" "}Swanten saged dipuntepangi tiyang; menawi sumelang, dipunbatalaken lajeng kaserat kemawon.
complaint-names-you = {" "}Ing seratan menika wonten asmanipun piyambak; menawi kersa kasimpen, dipunbatalaken lajeng kaserat malih.
button-make-complaint = Dadosaken pengaduan
button-complaint-send = Kintun

complaint-kind = { $kind ->
        [aturan] Mboten manut paugeran
        [uang] Arta dipunselewengaken
        [tekanan] Wonten ingkang meksa utawi nyampuri
        [kahar] Bencana, kahanan meksa
        [kerja] Cara kerja pengurus utawi bot
       *[other] Sanesipun
    }
complaint-about = { $about ->
        [ketua] ketua / sekretaris KSM{ $ksm }
        [bendahara] bendahara KSM{ $ksm }
        [upk] petugas UPK
        [koordinator] koordinator
        [pengawas] pengawas
        [fasilitator] fasilitator
        [bot] bot / ingkang ngopeni
        [orang] { $words }
       *[other] mboten dipunsebat
    }
complaint-of-ksm = {" "}{ $ksm }
complaint-channel = { $channel ->
        [telegram] Telegram
        [tatap-muka] adhep-adhepan
        [surat] serat
        [kotak] kothak / buku aduan
        [telepon] telepon / WA
        [papan] papan informasi
       *[other] media sosial / media
    }
complaint-hope = Pangajengipun: { $words }

# Setelah [Kirim]. $where di tangan siapa, $secret 1 bila tanpa nama.
complaint-sent =
    Pengaduan { $number } sampun dumugi. { $where }
    { $secret ->
        [0] {""}
       *[other] Asma mboten kula sebat.
    } Saben langkah kula aturaken ing mriki.
complaint-written = Pengaduan { $number } kacathet. { $where } { $here ->
        [0] Wangsulanipun dipunaturaken langsung dening ingkang mriksa.
       *[other] Wangsulanipun dumugi mriki, nyuwun tulung dipunaturaken.
    }
complaint-with = Ingkang mriksa { $who } ({ $role }), wangsulanipun paling telat { DATE($on) }.
complaint-outside = Sanjawining desa saged dhateng { $known ->
        [0] kantor kecamatan utawi lapor.go.id
       *[other] { $address }
    }.
complaint-nobody = Ing desa menika dereng wonten ingkang kenging mriksa; kula simpen ngantos wonten. { $outside }
button-complaint-not-this-one = Sampun dhateng piyambakipun
complaint-elsewhere = Inggih. { $number }: { $where }
complaint-enough-today = Dinten menika sampun { $most } pengaduan. Mbenjing kenging malih; menawi wigati, pinanggiha pengawas.
complaint-nowhere = Dereng wonten desa ingkang kacathet ing mriki.

# Halaman yang memeriksa. $who yang mengadu, $lines yang dikatakan sesudahnya.
complaint-page =
    <b>{ $number }</b> · { $kind } · { DATE($on) }, { $village }, lumantar { $channel }
    Saking: { $who }
    Ingkang dipunadukaken: { $about }
    { $amount ->
        [0] { $text }{ $thing }
       *[other]
        Kinten-kinten { RUPIAH($amount) }.
        { $text }{ $thing }
    }
    { $hope }
    { $lines }
    { $state }
complaint-from-secret = dipunsimpen{ $written }
complaint-from-words = { $words }{ $written }
complaint-written-by = {" "}(kacathet { $who })
# $sex L, P atau kosong; $where RT dan KSM.
complaint-from-known = { $name }{ $sex ->
        [L] {" "}(L)
        [P] {" "}(P)
       *[other] {""}
    }, { $where }
complaint-state = { $state ->
        [masuk] Dereng wonten ingkang nyepeng, wiwit { SHORTDATE($on) }.
        [diperiksa] Dipunpriksa { $who } wiwit { SHORTDATE($on) }.
        [dijawab] Sampun dipunwangsuli { $who }, { SHORTDATE($on) }.
       *[other] Rampung { SHORTDATE($on) }.
    }
complaint-word = { $what ->
        [tanya] { $who } nyuwun pirsa: { $text }{ $thing }
        [jawab] { $who } mangsuli: { $text }{ $thing }
        [belum] Dereng rampung, aturipun: { $text }{ $thing }
       *[other] Aturipun ingkang ngadu: { $text }{ $thing }
    }
complaint-file = { $number }
button-complaint-take = Kula tangani
button-complaint-ask = Tanglet malih
button-complaint-up = Aturaken minggah
complaint-nobody-above = Ing nginggil mboten wonten malih ingkang kenging mriksa { $number }.
complaint-handed-up = { $number } sampun dipunaturaken. { $where }
complaint-not-with-you = { $number } mboten saweg dipuntangani ing mriki.
complaint-no-chat = { $number } dumugi tanpa HP. Nyuwun tulung dipundangu langsung, lumantar ingkang nyathet.

complaint-ask-text = { $number }: badhe nyuwun pirsa menapa? Kula aturaken{ $secret ->
        [0] .
       *[other] ; sinten ingkang matur tetep kasimpen.
    }
complaint-asked-done = Pitakenan bab { $number } sampun kula aturaken.
complaint-answering-text =
    { $number }: { $text }
    Menapa wangsulanipun kagem ingkang matur?
complaint-answering-result = Asilipun menapa?
complaint-answering-amount = Kinten-kinten pinten rupiah ingkang gegayutan? Ingkang matur mboten ngertos, lan pengaduan bab arta mbetahaken angkanipun. Mboten dipunumumaken.
complaint-answering-outcome = Satunggal ukara kagem tiyang kathah: menapa ingkang dipuntindakaken? Tanpa nama, tanpa angka arta.
complaint-not-for-all-name = Wonten namanipun tiyang ing ukara menika. Tiyang kathah badhe maos; kaserat malih tanpa nama, nggih.
complaint-not-for-all-amount = Wonten angka arta ing ukara menika. Tiyang kathah badhe maos; kaserat malih tanpa angka, nggih.
complaint-answered = { $reachable ->
        [0] Wangsulan { $number } kasimpen. Ingkang matur tanpa HP: nyuwun tulung dipunaturaken langsung.
       *[other] Wangsulan { $number } sampun kula aturaken. Menawi sampun rampung, asilipun dipunwaosaken tanpa nama.
    }

# Kepada yang mengadu.
complaint-taken = { $number } samenika dipunpriksa { $who }. Wangsulanipun paling telat { DATE($on) }.
complaint-asked =
    { $who } nyuwun pirsa bab { $number }: { $text }{ $thing }{ $secret ->
        [0] {""}
       *[other] {" "}Sinten ingkang matur tetep kasimpen.
    }
complaint-answer =
    Wangsulan { $number } saking { $who }: { $text }{ $thing }
    Menapa sampun rampung?
button-complaint-settled = Sampun rampung
button-complaint-not-settled = Dereng
complaint-settled = Matur nuwun. { $number } rampung. Asilipun saged dipunwaos tiyang kathah, tanpa nama: serat "hasil pengaduan".
complaint-published = { $number } kula tutup amargi mboten wonten kabar malih. Asilipun wonten ing "hasil pengaduan", tanpa nama. Menawi dereng rampung, mangga wangsuli pesen menika.
# $why kenapa pindah, $where di tangan siapa sekarang.
complaint-moved = { $why ->
        [naik] { $number } kula terusaken minggah.
        [diambil] { $number } { $days } dinten dereng dipuntangani, pramila kula terusaken.
        [lewat] { $number } { $days } dinten dereng dipunwangsuli, pramila kula terusaken.
        [ada] Samenika wonten ingkang kenging mriksa { $number }.
       *[other] { $number } pindhah tangan.
    } { $where }
complaint-late = Nuwun sewu, { $number } { $days } dinten dereng dipunwangsuli lan ing nginggilipun mboten wonten malih. { $outside }
complaint-pass-on =
    Nyuwun tulung dipunaturaken dhateng ingkang ngadu:
    { $words }
complaint-more-text = { $why ->
        [belum] { $number }: menapa ingkang dereng rampung? Kaserat utawi kintun swanten.
       *[other] { $number }: sumangga kaserat utawi kintun swanten.{ $secret ->
            [0] {""}
           *[other] {" "}Asma tetep mboten kula sebat.
        }
    }
complaint-reopened = { $number } dipunbikak malih. { $where }
complaint-reply-done = Sampun kula aturaken dhateng ingkang mriksa { $number }.

# Kepada yang memeriksa.
complaint-reply = { $number }, aturipun ingkang ngadu: { $text }{ $thing }
complaint-waits = { $number } dereng wonten ingkang nyepeng.
complaints-none = Mboten wonten pengaduan ingkang ngentosi ing mriki.
complaint-soon = { $number } kedah dipunwangsuli paling telat { DATE($on) }.
complaint-overdue = { $number } sampun langkung { $days } dinten lan dereng dipunwangsuli.

# Daftar. $n banyaknya yang belum selesai.
complaints-here =
    { $n } pengaduan dereng rampung:
    { $lines }
overview-complaints = { $n } pengaduan dereng rampung
button-complaints = Tingali pengaduan
complaint-line = { $number } · { $kind } · { $state }
complaints-own =
    Pengaduan saking HP menika:
    { $lines }
complaints-own-none = Dereng wonten pengaduan saking HP menika. Badhe matur? Serat "keluhan".

# Untuk semua warga: tanpa nama, tanpa angka uang.
complaint-results =
    Asil pengaduan { $village }:
    { $lines }
complaint-result = { $number } · { $kind } · { $result ->
        [diperbaiki] dipundandosi
        [dijelaskan] dipuncethakaken
        [tidak-terbukti] mboten kabukten
       *[other] dipunterusaken medal
    } · { $days } dinten: { $outcome }
complaint-results-none = Ing { $village } dereng wonten pengaduan ingkang rampung.

# Hitungan per bulan. $days rata-rata hari sampai dijawab.
complaint-recap =
    Pengaduan { $village }
    { $lines }
complaint-recap-month = <b>{ MONTH($month) }</b>: { $n } mlebet, { $done } rampung, { $open } dereng{ $done ->
        [0] {""}
       *[other] ; rata-rata { $days } dinten
    }
complaint-recap-kind = { $kind }: { $n }, dereng rampung { $open }
complaint-address-set = Alamat sanjawining desa kagem pengaduan samenika: { $address }.

complaint-state-short = { $state ->
        [masuk] mlebet, dereng dipuntangani
        [diperiksa] saweg dipunpriksa
        [dijawab] sampun dipunwangsuli
       *[other] rampung
    }
# Dalam berkas data sendiri.
mydata-complaint = Pengaduan { $number }, { FULLDATE($on) }, { $state }: { $text }
