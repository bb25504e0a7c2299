### Satu orang yang tercatat dua kali: siapa, berdampingan, lalu satu. Bisa dipisahkan lagi.

merge-twice = Kaserat kaping kalih?
# $full nama lengkap atau none, $seats KSM dan nomor atau none, $rt RT atau none.
merge-at = { $name }{ $full ->
        [none] {""}
       *[other] {" "}({ $full })
    }, { $seats ->
        [none] mboten ing KSM
       *[other] { $seats }
    }{ $rt ->
        [none] {""}
       *[other] , RT { $rt }
    }
merge-who =
    Sinten ingkang sami tiyangipun kaliyan { $one }?
    { $lines }
merge-line = { $i }. { $who }
merge-nobody = Dereng wonten ingkang mirip. Asma, paraban utawi nomer HP-nipun mboten wonten ingkang sami.
# $saved dan $left jumlah dari kedua baris, rupiah.
merge-side =
    Menapa setunggal tiyang?
    1. { $one }
    2. { $other }
    Mangke kasebat { $name }: <cover>tabungan { RUPIAH($saved) }, sisa angsuran { RUPIAH($left) }</cover>. Arta saben larik buku tetep ing larikipun.
merge-yes = Inggih, setunggal tiyang
merge-asked = Dereng kagabung: prelu sarujuk kaping kalih. { $known ->
        [0] Dereng wonten pengurus sanes ingkang saged dipunsuwuni pirsa; wonten ing kaca Persetujuan.
       *[other] Kula suwunaken pirsa dhateng { $names }.
    }
merge-ask =
    { $by } ngendika menika setunggal tiyang ingkang kaserat kaping kalih:
    1. { $one }
    2. { $other }
    Mangke kasebat { $name }: <cover>tabungan { RUPIAH($saved) }, sisa angsuran { RUPIAH($left) }</cover>. Menapa leres setunggal tiyang?
merge-agree = Leres, setunggal tiyang
merge-disagree = Sanes
merge-waits = { $name } mbokmenawi kaserat kaping kalih.
merge-see = Pirsani { $name }
merge-done =
    Sampun dados setunggal: { $name }.
    1. { $one }
    2. { $other }
    Menawi jebul klentu, "cari" lajeng [Kapisah malih].
merge-agreed-told = { $by } sarujuk: { $name } samenika setunggal tiyang ing buku.
merge-refused = Inggih, tetep tiyang kalih. { $name } mboten dipunewahi.
merge-refused-told = { $by } ngendika sanes: { $name } tetep tiyang kalih ing buku.
# Kepada orangnya sendiri.
merge-told =
    { $name }, ing buku kaserat kaping kalih:
    { $one }
    { $other }
    Wiwit samenika kula anggep setunggal tiyang. Menawi klentu, mugi kersa paring pirsa.
merge-part = Kapisah malih
merge-card-of = Kartu { $name }
# $on hari digabung, $lines berapa catatan sejak itu.
merge-part-sure =
    { $name } kapisah dados tiyang kalih malih? Wiwit kagabung { DATE($on) }:
    { $lines }
    Sedaya tetep ing larikipun.
merge-since = - { $who }: { $n ->
        [0] dereng wonten cathetan
       *[other] { $n } cathetan
    }
merge-part-yes = Inggih, kapisah
merge-parted =
    Sampun tiyang kalih malih:
    1. { $one }
    2. { $other }
merge-parted-told =
    { $by } misahaken malih:
    1. { $one }
    2. { $other }

merge-self = Menika tiyang ingkang sami ing larik ingkang sami.
merge-other-bkm = Kekalihipun wonten ing BKM ingkang beda, dados mboten saged kagabung.
merge-own = Kangge cathetanipun piyambak, pengurus sanes ingkang nggabung utawi misahaken.
merge-own-voice = Ingkang mesthekaken kedah pengurus sanes.
merge-already = Salah setunggalipun sampun kagabung kaliyan tiyang sanes. Mangga kapisah rumiyin.
merge-open-sheet = Kekalihipun gadhah lapuran ing lembar kempalan ingkang sami lan dereng sah. Lembaripun karampungaken rumiyin, lajeng kagabung.
merge-answered = Menika sampun dipunwangsuli.
