### Rahasia dan hak: HP siapa, izin, apa yang disimpan. Tenang dan jelas; tidak ada yang dipaksa.

home-hp-rahasia = HP & wados

# Sesudah setuju. $name nama panggilan.
whose-phone = Matur nuwun, { $name }. HP menika dipunagem { $name } piyambak, utawi sareng kulawarga? Menawi sareng, angkanipun arta kula tutupi rumiyin.
phone-sendiri = Kula piyambak
phone-keluarga = Sareng kulawarga
# $then kalimat berikutnya.
phone-covered =
    Inggih. Angkanipun arta kula tutupi; menawi dipunpencet, nembe ketingal.
    { $then }
phone-page-own = HP menika kacathet: dipunagem piyambak. Angkanipun arta mboten kula tutupi. Menapa taksih makaten?
phone-page-family = HP menika kacathet: dipunagem sareng kulawarga. Angkanipun arta kula tutupi, kabar pribadi ngentosi [Waos]. Menapa taksih makaten?
phone-page-several = HP menika kangge tiyang sawetawis, dados angkanipun arta tansah kula tutupi, lan kabar pribadi ngentosi [Waos].
phone-now-own = Inggih, dipunagem piyambak. Wiwit samenika angkanipun arta mboten kula tutupi.
phone-now-family = Inggih, sareng kulawarga. Wiwit samenika angkanipun arta kula tutupi, lan kabar pribadi ngentosi [Waos].

# Di HP keluarga, pengganti kabar pribadi. $name nama panggilan.
letter-for = Wonten kabar saking KSM, namung kagem { $name }.
letter = Wonten kabar pribadi saking KSM ing HP menika.
letter-gone = Kabar menika sampun dangu, dados sampun mboten kula simpen. Mangga kaserat "saldo" utawi "sisa" kangge cathetan samenika.
button-read-letter = Waos

# Sesudah [Leres] di HP keluarga. $name pembayar.
voice-seen = Matur nuwun. Kula cathet: dipunpirsani ing HP kulawarga. { $name } piyambak mangke dipuntangleti malih ing kempalan candhakipun.

# [Tugas kula]. $number nomor di buku, $on hari kumpulan, $lines isi catatannya.
ask-aloud =
    Mugi kersa nyuwun pirsa dhateng nomer { $number } ing kempalan candhakipun. Cathetan { SHORTDATE($on) }, nembe dipunpirsani ing HP kulawarga:
    { $lines }
    Kados pundi ngendikanipun?
ask-aloud-line = { $purpose } { RUPIAH($amount) }
button-says-right = Ngendikanipun leres
button-says-wrong = Ngendikanipun klentu
# Kepada yang menulis catatan itu sendiri. $whom pengurus lain, $known 0 bila tidak ada.
ask-aloud-by-another =
    Cathetan { SHORTDATE($on) } nomer { $number } nembe dipunpirsani ing HP kulawarga. Ing kempalan candhakipun ingkang nyuwun pirsa { $known ->
        [0] petugas UPK
       *[other] { $whom }
    }, sanes ingkang nyerat.
heard-right = Matur nuwun. Kacathet: { $name } piyambak ngendika leres.
heard-wrong = Matur nuwun. Cathetanipun kula tahan; pengawas badhe nyuwun pirsa dhateng kekalihipun.
