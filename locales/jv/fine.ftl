### Tambahan awit angsuran kelangkung tanggalipun (dhendha). Namung menawi BKM piyambak ingkang mutusaken.

# Paugeranipun. $kind none, once, month; $rate kados 1,5; $cap paling kathah, persen saking ingkang kelangkung.
rules-fine =
    { $kind ->
        [none] mboten wonten
        [once] { RUPIAH($amount) } sepisan saben angsuran ingkang kelangkung
       *[month] { DECIMAL($rate) }% saking ingkang kelangkung, saben wulan lumampah
    }{ $kind ->
        [none] { "" }
       *[other] { $grace ->
            [0] { "" }
           *[other] , wiwit kelangkung { $grace } dinten
        }, paling kathah { DECIMAL($cap) }% saking ingkang kelangkung; kapendhet paling pungkasan, sasampunipun angsuran
    }
rules-fine-from = {" "}Kangge angsuran ingkang jatuh tempo wiwit dinten menika, ugi pinjeman ingkang sampun lumampah. Ingkang sakderengipun mboten ewah.
rules-cards-stay-fine = {" "}Pinjeman ingkang sampun lumampah tetep ngginakaken kertunipun; dhendhanipun kangge angsuran ingkang jatuh tempo wiwit dinten menika.
rules-fine-some = Mangga kaserat langkung saking 0, utawi kapilih [Tanpa dhendha].
rules-fine-cap-below = Sampun ngantos sangandhapipun { DECIMAL($rate) }% sewulanipun. Pinten persen?
# $row angsuran conto.
rules-example-fine = Conto angsuran { RUPIAH($row) } kelangkung { $days } dinten: dhendha { RUPIAH($before) } → { RUPIAH($after) }.
change-rules-fine =
    Menawi angsuran kelangkung tanggalipun, wonten dhendha?
    Samenika: { $now }.
change-rules-sum = Pinten rupiah, sepisan saben angsuran ingkang kelangkung? Mangga kaserat upaminipun 2rb.
change-rules-month-bp = Pinten persen saking ingkang kelangkung, saben wulan lumampah? Mangga kaserat upaminipun 0,5.
change-rules-late-grace = Wiwit kelangkung pinten dinten? 0 tegesipun wiwit dinten kapisan.
change-rules-cap = Paling kathah pinten persen saking angsuran ingkang kelangkung? Langkung saking menika mboten kasuwun.
choice-rules-topic-fine = Dhendha
choice-rules-fine-none = Tanpa dhendha
choice-rules-fine-once = Sepisan, rupiah
choice-rules-fine-month = Saben wulan, persen

# Sangandhaping kantunipun angsuran.
fine-beside = Kalebet { RUPIAH($amount) } tambahan awit kelangkung tanggalipun, dipunbayar sareng angsuran candhakipun.
fine-in-next = Kalebet { RUPIAH($amount) } awit kelangkung tanggalipun.
# Angsuran sampun sedaya, kantun menika.
fine-left = Angsuranipun { $name } sampun sedaya, kantun { RUPIAH($amount) } tambahan awit kelangkung tanggalipun.
# $receipt kuitansi limrah.
receipt-with-fine =
    { $receipt }
    <cover>Kalebet { RUPIAH($amount) } tambahan awit kelangkung tanggalipun.</cover>
# $caption ukara sangandhaping gambar kertu.
card-caption-fine =
    { $caption }
    Sanjabaning kertu: tambahan awit kelangkung tanggalipun { RUPIAH($asked) }, dereng kabayar { RUPIAH($left) }.
# $n angsuran ingkang kelangkung, $first dumugi $last; $on lan $late ingkang pungkasan; $version paugeran.
why-fine =
    Tambahan awit kelangkung tanggalipun { RUPIAH($asked) }: angsuran { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, pungkasan { SHORTDATE($on) } saking { RUPIAH($late) } ingkang kelangkung, paugeran versi { $version }{ $paid ->
        [0] { "" }
       *[other] ; kabayar { RUPIAH($paid) }
    }{ $let_go ->
        [0] { "" }
       *[other] ; kaculaken { RUPIAH($let_go) }
    }{ $left ->
        [0] { "" }
       *[other] ; kantun { RUPIAH($left) }
    }.
fund-fines = Sanjabaning jasa { RUPIAH($jasa) }: dhendha angsuran kelangkung { RUPIAH($fines) }, kalebet pamedal
xlsx-head-fine = Tambahan
drawing-receipt-fine = kalebet { RUPIAH($amount) } tambahan awit kelangkung tanggalipun

# Kaculaken kangge satunggal warga, dening pengurus kalih.
button-relief-lepas-denda = Culaken dhendha
relief-no-fine = Mboten wonten dhendhanipun { $name } ingkang taksih kasuwun.
let-fine-go-why = Dhendhanipun { $name } taksih { RUPIAH($left) }. Kaculaken awit menapa? Saged kaserat.
let-fine-go-summary =
    Dhendhanipun { $name } { RUPIAH($left) } kaculaken: { $why }.
    Ingkang sampun kabayar tetep; angsuranipun mboten ewah. Dipunusulaken?
relief-ask-lepas-denda =
    { $by } ngusulaken dhendhanipun { $name }, KSM { $ksm }, kaculaken: { RUPIAH($left) }, { $why }.
    Angsuranipun mboten ewah. Sarujuk?
relief-told-fine = { $name }, <cover>tambahan { RUPIAH($amount) } awit kelangkung tanggalipun mboten kasuwun malih. Angsuranipun kados limrahipun.</cover>
