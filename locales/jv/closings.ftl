### Tutup buku: petugas UPK ngajengaken, koordinator utawi pengawas nyarujuki. Sasi ingkang sampun katutup mboten kaisi malih.

# Cathetan mawi tanggal $on dhawah ing sasi ingkang sampun katutup; $until dinten pungkasan ingkang katutup.
month-closed =
    Buku dumugi { DATE($until) } sampun katutup, dados ingkang tanggal { SHORTDATE($on) } dereng kula simpen.
    { $year ->
        [1] Taunipun sampun dipuntutup: mangga dipunparingi tanggal dinten menika.
       *[0] Mangga dipuntanggali dinten menika, utawi nyuwun petugas UPK mbikak sasi menika malih.
    }
closing-officers-only = Tutup buku dipunajengaken petugas UPK, lumantar pesen pribadi.
# $words: yang ditulis di belakang "tutup buku".
closing-which-month = Sasi "{ $words }" dereng kula mangertosi. Tuladha: tutup buku Oktober
# $last: hari terakhir bulan itu.
closing-why-not-over = { MONTH($month) } dereng rampung. Saged katutup wiwit { DATE($last) }.
closing-why-closed = Buku { MONTH($month) } sampun katutup. Badhe kabikak malih? Serat "buka buku { MONTH($month) }".
closing-why-year = Taunipun sampun dipuntutup, dados { MONTH($month) } mboten dipunbikak malih. Ingkang jebulipun klentu dipunleresaken ing sasi ingkang taksih kabikak; ing ngriku kaserat ugi sebabipun.
closing-why-open = Buku { MONTH($month) } pancen taksih kabikak.
closing-nothing-closed = Dereng wonten sasi ingkang katutup.
closing-clear =
    Tutup buku { MONTH($month) }? Sedaya sampun sah, mboten wonten arta ing asta.
    Sasampunipun katutup, tanggal dumugi { SHORTDATE($until) } mboten saged kaisi malih.
# $lines: yang belum selesai, satu baris satu hal. $waits 1 bila ada laporan atau uang yang kelak menyusul.
closing-in-the-way =
    Tutup buku { MONTH($month) }? Ingkang dereng rampung:
    { $lines }
    { $waits ->
        [0] {""}
       *[other] Menika mboten ical: menawi mangke sah, tumut sasi salajengipun.{" "}
    }Tanggal dumugi { SHORTDATE($until) } mboten saged kaisi malih.
closing-way-lapor = - { $n } laporan dereng sah, { RUPIAH($total) }
closing-way-tangan = - arta ing astanipun { $n } tiyang, { RUPIAH($total) }
closing-way-tahan = - { $n } larik kacepeng margi kabotan
closing-way-none = Sedaya sampun sah, mboten wonten arta ing asta.
button-close-month = Tutup { MONTH($month) }
button-closing-lapor = Tingali laporan
button-closing-tangan = Tingali arta ingkang dipunbekta
button-closing-tahan = Tingali ingkang kacepeng
closing-reported =
    Dereng sah, saben KSM:
    { $lines }
closing-carried =
    Arta ing asta:
    { $lines }
# $names: pengawas; $known 1 bila ada.
closing-held =
    Kacepeng, saben KSM:
    { $lines }
    { $known ->
        [0] Dereng wonten pengawas ing buku menika.
       *[other] Ingkang nyuwun pirsa dhateng kekalihipun: { $names }.
    }
closing-line-ksm = - KSM { $ksm }: { $n }, { RUPIAH($total) }
closing-line-carrier = - { $name }: { RUPIAH($total) }, wiwit { SHORTDATE($since) }
# $names: yang ditanya sebagai orang kedua.
closing-asked = { MONTH($month) }: ngentosi tiyang kaping kalih, { $names }. Dereng wonten ingkang ewah.
closing-asked-nobody = { MONTH($month) }: tiyang kaping kalih (koordinator utawi pengawas) dereng saged dipunkabari saking mriki. Dereng wonten ingkang ewah.
# Kepada orang kedua. $by yang mengajukan.
closing-second =
    { $by } ngajengaken tutup buku { MONTH($month) }.
    { $lines }
    Sasampunipun menika tanggal dumugi { SHORTDATE($until) } mboten saged kaisi malih.{ $ends } Menapa sarujuk?
# Bila dengan itu Desember ikut tertutup. $year tahunnya.
closing-ends-year = {" "}Menika nutup taun { $year }: sasi-sasinipun mboten dipunbikak malih. Ingkang mangke jebulipun klentu dipunleresaken ing sasi ingkang kabikak.
# $why: kode alasan, atau kata-kata sendiri.
closing-reopen-second =
    { $by } nyuwun buku { MONTH($month) } kabikak malih: { $why ->
        [late] wonten arta ingkang kantun dipunlaporaken
        [wrong] wonten cathetan ingkang klentu
       *[other] { $why }
    }. Menapa sarujuk?
button-closing-agree = Sarujuk
button-closing-not-yet = Dereng sarujuk
closing-own-voice = Menika kedah dipunwangsuli tiyang kaping kalih, sanes ingkang ngajengaken.
closing-other-office = Kangge tutup buku: setunggal swanten saking petugas UPK, setunggal saking koordinator utawi pengawas.
closing-answered = Panyuwunan { MONTH($month) } sampun dipunwangsuli.
# $n: banyaknya catatan uang di buku sampai saat itu; $words: empat kata, apa adanya.
closing-closed =
    Buku { MONTH($month) } katutup, { $n } cathetan. Mangga kawaosaken, lajeng kaserat ing buku kertas:
    <b>{ $words }</b>
closing-closed-told =
    Buku { MONTH($month) } katutup, { $n } cathetan. { $by } sarujuk. Mangga kaserat ing buku kertas:
    <b>{ $words }</b>
closing-reopened = Buku { MONTH($month) } kabikak malih.
closing-reopened-told = Buku { MONTH($month) } kabikak malih. { $by } sarujuk. Menawi sampun rampung, mangga katutup malih.
closing-refused = Inggih, mboten siyos. { $name } kula aturi pirsa.
closing-refused-told =
    { MONTH($month) }: { $by } dereng sarujuk, amargi { $why ->
        [on-the-way] taksih wonten arta ing margi
        [differs] angkanipun dereng cocog kaliyan kertas
       *[other] { $why }
    }. Dereng wonten ingkang ewah.
# $more: 1 bila bulan sesudahnya, sampai $later, ikut terbuka.
reopen-month-why =
    Mbikak malih buku { MONTH($month) }{ $more ->
        [0] {""}
       *[other] {" "}dumugi { MONTH($later) }
    }. Amargi menapa?
refuse-closing-why = { MONTH($month) } dereng dipunsarujuki. Amargi menapa?
choice-closing-late = Wonten arta kantun dipunlaporaken
choice-closing-wrong = Wonten cathetan klentu
choice-closing-on-the-way = Taksih wonten arta ing margi
choice-closing-differs = Angka dereng cocog kaliyan kertas

# Halaman pengurus.
# Di halaman petugas UPK: bulan yang sudah selesai.
overview-month-end = { MONTH($month) } saged dipuntutup
# Sesudah dihitung: $count hasilnya, $page halaman tutup buku.
count-then-close =
    { $count }
    {""}
    { $page }
overview-closing =
    { $what ->
        [close] tutup
       *[other] mbikak malih
    } buku { MONTH($month) }
button-see-closing = Buku { MONTH($month) }

# Tapak asta ing kertas minangka tiyang kaping kalih. $by ingkang ngintun foto, $signer ingkang tapak asta.
button-signed-on-paper = Tandha tangan kertas + foto
paper-nobody = Mboten wonten koordinator utawi pengawas sanes ingkang saged tapak asta.
paper-signature-who = Sinten ingkang tapak asta ing kertas?
paper-signature-photo = Mangga dipunkintun foto kertas tutup buku { MONTH($month) } ingkang dipuntapakastani { $name }.
paper-photo-please = Mangga dipunkintun minangka foto: kertasipun wetah lan tapak astanipun kawaos.
paper-closed =
    { $closed }
    { $head }
paper-kept =
    Tapak asta { $signer } ing kertas kula cathet. { $n ->
        [0] Dereng wonten ingkang saged dipunkabari kangge mesthekaken; sasampunipun pitung dinten pengawas kula aturi pirsa.
       *[other] Salebeting pitung dinten dipunpesthekaken { $names }.
    }
# $own: 1 menawi ingkang maos piyambak ingkang tapak asta.
paper-ask =
    { $own ->
        [1] { $by } ngintun foto punika: tutup buku { MONTH($month) } kanthi tapak asta panjenengan ing kertas. Leres panjenengan ingkang tapak asta?
       *[other] { $by } ngintun foto punika: tutup buku { MONTH($month) } kanthi tapak asta { $signer }. Sampun mirsani kertas aslinipun?
    }
button-paper-right = Leres
button-paper-wrong = Sanes
button-paper-see = Kertas { MONTH($month) }
paper-answered = Tapak asta punika sampun dipunwangsuli.
paper-right = Matur nuwun. Tutup buku { MONTH($month) } samenika gadhah kalih swanten.
paper-right-told = { $who } mesthekaken tapak asta tutup buku { MONTH($month) }.
paper-wrong = Matur nuwun sampun paring pirsa. Pengawas lan koordinator kula aturi pirsa; { MONTH($month) } tetep katutup ngantos kalih pengurus mbikak.
paper-wrong-told = { $who } mboten ngakeni tapak asta { $signer } ing tutup buku { MONTH($month) } ingkang dipunkintun { $by }. Nyuwun dipuntangletaken dhateng kekalihipun. Mbikak malih: "buka buku".
paper-late = Sampun pitung dinten: tapak asta { $signer } ing tutup buku { MONTH($month) }, dipunkintun { $by }, dereng dipunpesthekaken sinten-sinten. Nyuwun dipunpirsani kertasipun.
overview-paper-signature = tapak asta kertas { MONTH($month) } dereng kapesthekaken

# Sekawan tembung dhateng pengawas: sapisan pencet, lan ing ringkesan saben dinten. $by ingkang ngirim.
button-closing-send = Kintunaken pengawas
closing-sent = Sekawan tembung lan berkas { MONTH($month) } sampun dipunkintun dhateng { $names }.
closing-sent-before = Sekawan tembung lan berkas { MONTH($month) } sampun nate dipunkintun.
closing-send-nobody = Mboten wonten pengawas sanes ingkang saged dipunhubungi saking mriki. Sekawan tembungipun saged dipunwaosaken langsung.
closing-sent-told =
    { $by } ngintun: buku { MONTH($month) } sampun dipuntutup, { $n } cathetan. Sekawan tembungipun:
    <b>{ $words }</b>
    Sami kaliyan ing buku kertas? Berkas wulanipun wonten ing ngandhap punika.
closing-digest = buku { MONTH($month) } sampun dipuntutup, { $n } cathetan: <b>{ $words }</b>
