### Kabar lumantar SMS utawi WhatsApp dhateng nomeripun tiyang, kagem ingkang tanpa Telegram. Ragadipun kinten-kinten.

button-texts-sms = Kintun lumantar SMS
button-texts-whatsapp = WhatsApp setunggal-setunggal
# $n nomor, $people orang di nomor itu, $without tanpa nomor, $silent minta tidak dikirimi. $parts bagian, $each rupiah per bagian.
texts-ask =
    { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } dhateng { $n } nomer, kagem { $people } tiyang. Kinten-kinten { RUPIAH($cost) } ({ $parts } perangan, { RUPIAH($each) } saben perangan).
    { $left }{ $without ->
        [0] {""}
       *[other] {" "}Tanpa nomer: { $without }.
    }{ $silent ->
        [0] {""}
       *[other] {" "}Mboten dipunkintuni: { $silent } (nyuwun kendel utawi dereng maringi izin).
    }
    <i>{ $text }</i>
# Sisa jatah bulan ini, satu kalimat untuk tiap desa.
texts-all-left = { $lines }
texts-left = Turahan jatah { $village } { MONTH($month) }: { RUPIAH($left) }.
button-texts-send = Kintun dhateng { $n } nomer
texts-sent =
    { $n } { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } bidhal setunggal-setunggal, kagem { $people } tiyang. Asilipun wonten ing kertu kabar.
texts-not-sent = Inggih, mboten wonten ingkang dipunkintun.
texts-heard-already = { $n } tiyang sagriya kaliyan nomer ingkang sampun dipunkintuni; ugi kula etang.
texts-done = Sedaya ingkang kagungan nomer sampun dipunkintuni, utawi saweg lumampah.
texts-nobody =
    Mboten wonten nomer ingkang saged dipunkintuni: { $without } tiyang dereng kagungan nomer ing buku.
    Mangga nyerat nomeripun, upaminipun: nyathet nomer Bu Lastri 0812...
texts-too-long = Kabar menika kepanjangen kagem { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    }: paling kathah { $most } perangan. Dereng wonten ingkang dipunkintun. Mangga dipuntitipaken utawi dipunwaosaken.
texts-over-cap =
    Dereng wonten ingkang dipunkintun. Betah kinten-kinten { RUPIAH($cost) }, turahan jatah { $village } { MONTH($month) } kantun { RUPIAH($left) }.
    Mangga dipuntitipaken dhateng ketua, utawi ngentosi wulan ngajeng.
way-sms = SMS
way-wa-sendiri = WhatsApp
# Di kartu: siapa yang tidak dapat lewat SMS, dan mengapa.
announcement-texts-failed = Mboten kasil lumantar SMS: { $reasons }.
text-why-refused = { $n } nomeripun dipuntampik
text-why-account = { $n } amargi layanan SMS nampik kita
text-why-cap = { $n } amargi jatah wulan menika sampun telas
text-why-late = { $n } amargi kedangon mboten saged nyambung
operator-gateway =
    Layanan SMS nampik kita: alamat, kunci, utawi pulsanipun. Ingkang taksih ngentosi kula batalaken; mboten wonten ingkang ical.
    Mangga dipunpriksa: guyub doctor

# Nomor HP orang tanpa Telegram: "nyathet nomer Bu Lastri 0812...". $lines daftar bernomor.
number-not-yours = Nuwun sewu, nomer HP namung dipuncathet ketua, sekretaris, petugas UPK, koordinator utawi fasilitator.
number-nobody = Mboten wonten ingkang cocog. Ingkang saged dipuncathet nomeripun: tiyang tanpa Telegram, sanes pengurus.
number-no-such-name =
    Kula mboten manggihaken "{ $words }". Mangga dipunpilih, utawi nyerat "nyathet nomer" lan asmanipun.
    { $lines }
number-unreadable = "{ $words }" sanes nomer HP. Mangga nyerat kados 0812 3456 7890.
note-number-whom =
    Nomer HP-nipun sinten?
    { $lines }
note-number-number = Pinten nomer HP-nipun { $name }?
choice-number-forget = Busak nomeripun
note-number-summary = { $forget ->
        [1] Nomer HP-nipun { $name } dipunbusak saking buku?
       *[other] Nomer HP-nipun { $name }: { $number }. { $news ->
            [0] Menapa panjenenganipun sarujuk nomeripun dipuncathet?
           *[other] Menapa panjenenganipun sarujuk dipunkintuni kabar dhateng nomer menika?
        }
    }
number-noted = Nomeripun { $name } sampun kula cathet: { $number }.{ $others ->
        [0] {""}
       *[other] {" "}Nomer menika ugi dipunagem { $others } tiyang sanes; setunggal kabar kagem sedaya.
    }
number-forgotten = Nomeripun { $name } sampun kula busak saking buku.
