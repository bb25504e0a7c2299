### KSM ingkang manunggal dhateng KSM sanes ing BKM ingkang sami: sedaya anggota, tabungan lan pinjamanipun. Tansah pengurus kalih.

unite-how = KSM pundi, manunggal dhateng KSM pundi? Contonipun: gabung ksm Melati menyang Mawar
unite-same = KSM { $ksm } mboten saged manunggal dhateng dhirinipun piyambak.
unite-nobody = KSM { $ksm } mboten gadhah anggota.
unite-ended = KSM { $ksm } sampun manunggal dhateng KSM sanes. Riwayatipun tetep saged kawaos.
unite-others = Anggotanipun KSM { $ksm } ewah wiwit dipunusulaken. Mangga mencet [Dereng sarujuk], lajeng dipunusulaken malih.
unite-late = KSM { $ksm } saweg gadhah angsuran ingkang telat. KSM kalih saged manunggal menawi kekalihipun mboten gadhah tunggakan: ingkang telat dipunbayar rumiyin.
# $n anggota, $saved tabungan, $left sisa pinjaman. Rupiah.
unite-side =
    KSM { $from } (tiyang { $n }) manunggal dhateng KSM { $to }. Nomer enggal ing buku { $to }.
    { $saved ->
        [0] Dereng wonten tabungan ing { $from }.
       *[other] Tabungan { RUPIAH($saved) } ndherek, awujud arta saking kas { $from } dhateng kas { $to }.
    }{ $left ->
        [0] {""}
       *[other] {" "}Pinjaman, kirang { RUPIAH($left) }, ndherek kanthi jadwal ingkang sami.
    }
    Sasampunipun, KSM { $from } kantun riwayat: saged kawaos, mboten saged kaisi.
# $lines apa yang harus beres lebih dulu.
unite-first =
    KSM { $ksm } dereng saged manunggal dhateng { $to }. Dipunrampungaken rumiyin:
    { $lines }
# $number nomor di buku, 0 kalau sudah keluar; $line satu baris yang sudah mulai dengan tanda hubung.
unite-first-of =
    { $number ->
        [0] { $name } (sampun medal)
       *[other] Nomer { $number }, { $name }
    } { $line }
unite-first-more = lan { $n } malih
unite-first-saved = - tabungan { RUPIAH($amount) }: dipunparingaken
unite-first-owes = - pinjaman, kirang { RUPIAH($amount) }: dipunlunasi
unite-first-both = - gadhah pinjaman ing KSM kekalihipun: dipunlunasi salah satunggal
unite-first-balances = - saldo KSM menika dereng cocok ing kertas: dipuncocogaken
unite-first-box =
    - kas KSM { $side ->
        [less] kirang { RUPIAH($amount) } kangge tabungan anggotanipun: talangan kas kasuwun dipungantos rumiyin
       *[more] { RUPIAH($amount) } sanesipun tabungan: dipuncocogaken rumiyin
    }
unite-first-meeting = - kempalan ingkang sampun dipunrancang: dipunbatalaken, utawi dipuntengga
unite-first-office = - usul gantos pengurus: dipunwangsuli
unite-first-gruduk = - usul gruduk ingkang taksih binuka: dipunputusaken
# Di grup kedua KSM, sesudah disetujui.
unite-ended-umum = Dinten menika KSM { $from } manunggal dhateng KSM { $to }. Kabar kempalan salajengipun lumantar { $to }, lan grup menika sampun mboten kasambung kaliyan buku. Matur nuwun sampun guyub sareng.
unite-welcome-umum = Dinten menika anggota { $n } saking KSM { $from } manunggal dhateng KSM { $to }. Sugeng rawuh!

# --- KSM ingkang dipunbagi: saperangan anggotanipun miwiti KSM piyambak ----------------------------------------

split-how = KSM pundi ingkang dipunbagi? Contonipun: bagi ksm Mawar
split-too-small = KSM { $ksm } kealiten menawi dipunbagi: paling sakedhik tiyang { $least }, kalih ing saben sisih.
split-too-few = Paling sakedhik tiyang { $least } pindhah, lan paling sakedhik tiyang { $least } tetep. Nomeripun sinten kemawon?
split-no-number = Nomer { $number } mboten wonten ing KSM { $ksm }. Nomeripun sinten kemawon ingkang pindhah?
split-name-taken = Nami { $ksm } sampun dipunangge ing BKM menika. Menapa nami sanesipun?
split-line = { $number } { $name }
split-first =
    KSM { $ksm } dereng saged dipunbagi. Dipunrampungaken rumiyin:
    { $lines }
split-first-office = - nyepeng jabatan ing KSM menika: dipunpasrahaken rumiyin lumantar "gantos pengurus"
# $lines nomor dan nama semua anggota.
split-ksm-who =
    KSM { $ksm } dipunbagi: sinten ingkang miwiti KSM enggal? Kaserata nomeripun, upaminipun 4 5 6.
    { $lines }
split-ksm-name = Menapa nami KSM enggalipun?
split-ksm-ketua = Sinten ketua KSM { $to }?
split-ksm-bendahara = Sinten bendahara KSM { $to }?
split-ksm-loans = Pinjamanipun: tetep lumantar KSM ingkang rumiyin, utawi ndherek dhateng KSM { $to }?
choice-split-leader = { $number } { $name }
choice-split-nobody = Dereng wonten
choice-split-stay = Tetep ing { $from }
choice-split-go = Ndherek dhateng { $to }
# $loans: stay, go, none (tidak ada pinjaman); $has apakah ada bendahara.
split-ksm-summary =
    KSM enggal { $to }, tiyang { $n } saking { $from }:
    { $lines }
    Ketua { $ketua }{ $has ->
        [0] {""}
       *[other] , bendahara { $bendahara }
    }. Tabunganipun ndherek, awujud arta saking kas { $from }.{ $loans ->
        [go] {" "}Pinjaman ndherek kanthi jadwal ingkang sami.
        [stay] {" "}Pinjaman tetep lumantar { $from }.
       *[none] {""}
    }
    Kas sanes ingkang mboten kacathet ing mriki dipunbagi miturut cacahing tiyang, dipunetang bendahara kekalihipun.
