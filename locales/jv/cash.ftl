### Kas lan bank UPK: bukti kas kalih swanten, ngetang kas, buku kas. Asmanipun anggota mboten wonten.

cash-officers-only = Kas UPK dipuncepeng petugas UPK, lumantar pesen pribadi.
# $counted: kapan kas dan bank terakhir dihitung, satu baris satu hal.
cash-page =
    Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $counted }{ $n_waiting ->
        [0] {""}
       *[other] {""}
    { $n_waiting } bukti ngentosi tiyang kaping kalih.
    }
# $till: kas atau bank.
cash-never-counted =
    { $till ->
        [kas] Kas dereng nate dipunetang.
       *[other] Buku bank dereng nate dipuncocogaken.
    }
# $gap: less, more, equal; $amount bedanya.
cash-counted =
    { $till ->
        [kas] Kas dipunetang
       *[other] Bank dipuncocogaken
    } { SHORTDATE($on) }: { $gap ->
        [equal] cocog.
        [less] kirang { RUPIAH($amount) }.
       *[other] langkung { RUPIAH($amount) }.
    }
cash-counted-coins = { $counted } Sampun kacathet minangka selisih koin.
cash-more = Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }. Badhe ingkang pundi?
button-cash-more = Buku kas & sanesipun
button-cash-keluar = Arta medal
button-cash-masuk = Arta mlebet
button-cash-kas-bank = Kas dhateng bank
button-cash-bank-kas = Bank dhateng kas
button-cash-sisih = Nyisihaken cadangan
button-cash-awal = Saldo wiwitan
button-count-kas = Ngetang kas
button-count-bank = Nyocogaken bank
button-cash-book = Buku kas
button-book-kas = Buku kas
button-book-bank = Buku bank
button-see-cash = Ningali kas
home-kas-bank = Kas & bank

# Isian bukti kas. $kas dan $bank: isi menurut buku.
voucher-what =
    { $way ->
        [keluar] Arta medal kangge menapa?
        [masuk] Arta mlebet saking menapa?
       *[other] Saldo wiwitan ingkang pundi?
    }
voucher-till =
    Tunai menapa lumantar bank?
    Kas { RUPIAH($kas) }, bank { RUPIAH($bank) }.
voucher-amount =
    { $what ->
        [awal-kas] Pinten isinipun kas samenika, sasampunipun dipunetang? Ingkang sampun ing buku: { RUPIAH($kas) }.
        [awal-bank] Pinten saldo ing buku bank samenika? Ingkang sampun ing buku: { RUPIAH($bank) }.
        [awal-modal] Pinten modal wiwitan dana bergulir?
        [awal-cadangan] Pinten cadangan resiko ingkang rumiyin sampun dipunsisihaken?
        [cadangan] Pinten ingkang dipunsisihaken kangge cadangan resiko pinjeman?
       *[other] Pinten rupiah?
    }
voucher-on = Tanggal pinten?
voucher-note =
    { $way ->
        [keluar] Kangge menapa? Setunggal larik kemawon, utawi foto notanipun mawi katrangan.
        [masuk] Saking sinten, kangge menapa? Setunggal larik kemawon, utawi foto buktinipun.
       *[other] Wonten cathetan utawi foto buktinipun?
    }
voucher-note-please = Mangga kaserat setunggal larik kangge menapa, utawi kakintun foto notanipun.
choice-cash-operasional = Ragad operasional
choice-cash-honor = Honorarium
choice-cash-biaya-bank = Ragad bank
choice-cash-jasa-bank = Jasa bank
choice-cash-pendapatan-lain = Pamedal sanes
choice-cash-modal-tambahan = Tambahan modal
choice-cash-awal-kas = Isinipun kas
choice-cash-awal-bank = Saldo bank
choice-cash-awal-modal = Modal wiwitan
choice-cash-awal-cadangan = Cadangan resiko
choice-till-kas = Tunai
choice-till-bank = Lumantar bank
choice-cash-today = Dinten menika
choice-cash-yesterday = Kala wingi
choice-cash-no-note = Tanpa cathetan

# Untuk dipakai di dalam kalimat lain: jenis bukti, atau cara uang masuk dan keluar.
cash-what =
    { $what ->
        [operasional] ragad operasional
        [honor] honorarium
        [biaya-bank] ragad bank
        [jasa-bank] jasa bank
        [pendapatan-lain] pamedal sanes
        [modal-tambahan] tambahan modal
        [kas-ke-bank] kas dhateng bank
        [bank-ke-kas] bank dhateng kas
        [cadangan] cadangan resiko dipunsisihaken
        [awal-kas] saldo wiwitan kas
        [awal-bank] saldo wiwitan bank
        [awal-modal] modal wiwitan
        [awal-cadangan] cadangan resiko saking rumiyin
        [koin-kurang] selisih koin, kirang
        [koin-lebih] selisih koin, langkung
        [iptw] IPTW (mbayar pas wekdalipun)
        [confirm] angsuran
        [disburse] pencairan
        [hand-back] titipan dipunwangsulaken
        [recover] pemulihan sambutan ingkang dipunhapus buku
        [not-taken] sambutan mboten saestu
        [reverse] pambeneran
       *[other] { $what }
    }
# $undone: nomor bukti yang dibatalkan, atau none. $note: kata petugas, atau kode alasan.
voucher-fact =
    { $undone ->
        [none] {""}
       *[other] mbatalaken { $undone },{" "}
    }{ $what } { RUPIAH($amount) }{ $till ->
        [kas] , tunai
        [bank] , lumantar bank
       *[other] {""}
    }, { SHORTDATE($on) }{ $noted ->
        [0] .
       *[other] : { $note ->
            [wrong-row] klentu larik
            [typing] klentu ketik
            [given-back] arta dipunwangsulaken
           *[other] { $note }
        }.
    }
# Kepada orang kedua. $fact: bukti itu dalam satu baris.
voucher-ask =
    { $by } nyathet: { $fact }
    Menapa leres?
button-voucher-right = Leres
button-voucher-wrong = Mboten
button-voucher-back = Mbatalaken
voucher-asked =
    Ngentosi { $names }: { $fact }
    Mlebet buku sasampunipun dipunsarujuki.
voucher-asked-nobody =
    { $fact }
    Tiyang kaping kalih dereng saged dipunkabari saking mriki. Dereng mlebet buku.
voucher-agreed =
    Sah{ $undone ->
        [0] . Bukti kas { $number }:
       *[other] :
    } { $fact }
    Kas { RUPIAH($cash) }, bank { RUPIAH($bank) }.
voucher-agreed-told =
    { $undone ->
        [0] Bukti kas { $number } sah, dipunsarujuki
       *[other] Dipunsarujuki
    } { $by }: { $fact }
voucher-refused = Inggih, mboten kacathet. { $name } kula aturi priksa.
voucher-refused-told = Dereng kacathet: { $by } mangsuli mboten. Mangga dipunrembag rumiyin. Ingkang kaserat: { $fact }
voucher-withdrawn = Inggih, kula tarik. Mboten wonten ingkang kacathet.
voucher-answered = Bukti menika sampun dipunwangsuli.
voucher-own-voice = Menika kedah dipunwangsuli tiyang kaping kalih, sanes ingkang nyathet.
voucher-undo-waits = Pambatalan { $number } sampun ngentosi tiyang kaping kalih.
overview-voucher = bukti kas: { $fact }
button-see-voucher = Ningali bukti

# $held: isi menurut buku.
cash-too-much =
    { $till ->
        [kas] Ing kas
       *[other] Ing bank
    } miturut buku namung { RUPIAH($held) }, dados { RUPIAH($amount) } dereng saged medal. Wonten ingkang dereng kacathet? Serat "kas".
# Arta ingkang dereng kacathet. $till: kas atau bank; $amount kirangipun; $on wiwit kapan.
cash-below =
    { $till ->
        [kas] Kas
       *[other] Bank
    } ing buku kirang { RUPIAH($amount) } wiwit { SHORTDATE($on) }: wonten arta mlebet ingkang dereng kacathet, utawi arta medal ingkang klentu kacathet.
# Sampun dipunetang medal, dereng dipunwangsuli ingkang nampi.
cash-going-out =
    { $till ->
        [kas] Saking kas
       *[other] Saking bank
    } { RUPIAH($amount) } sampun dipunpasrahaken, ngentosi wangsulan ingkang nampi.
overview-below =
    { $till ->
        [kas] kas
       *[other] bank
    } ing buku kirang { RUPIAH($amount) } wiwit { SHORTDATE($on) }, wonten arta mlebet ingkang dereng kacathet
# $on tanggal bukti; $low dinten artanipun mboten cekap; $held ingkang wonten dinten punika.
cash-too-much-then =
    { $till ->
        [kas] Ing kas
       *[other] Ing bank
    } miturut buku tanggal { SHORTDATE($low) } namung { RUPIAH($held) }, dados { RUPIAH($amount) } dereng saged medal tanggal { SHORTDATE($on) }. Tanggalipun sampun leres? Menawi wonten arta mlebet ingkang dereng kacathet, kacathet rumiyin lumantar "kas".
cash-future = { DATE($on) } dereng dumugi. Mangga kaserat tanggal dinten menika utawi saderengipun.
cash-openings-done = Sedaya saldo wiwitan sampun kacathet. Menawi klentu, serat "koreksi" lan nomer buktinipun.
cash-opening-below =
    { $till ->
        [kas] Ing kas
       *[other] Ing bank
    } miturut buku sampun { RUPIAH($held) }, dados { RUPIAH($counted) } mboten nyisakaken saldo wiwitan. Menawi kaotipun nyata, ngginakaken [Ngetang kas].

# Hitung kas dan cek bank.
count-till-counted =
    { $till ->
        [kas] Pinten artanipun ing kas, sasampunipun dipunetang?
       *[other] Pinten saldo ing buku bank?
    }
# $side: less atau more.
count-till-reason =
    Etanganipun { RUPIAH($counted) }, buku { RUPIAH($expected) }: { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) }. Margi menapa?
choice-count-unknown = Dereng mangertos
choice-count-missing = Wonten bukti dereng kacathet
choice-count-change = Klentu susuk
count-right =
    Buku { $till ->
        [kas] kas
       *[other] bank
    } { RUPIAH($amount) }: cocog.
# $told 1 bila $names sudah diberi tahu.
count-differs =
    Kacathet menapa wontenipun: { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) }. Angkanipun buku mboten kula ewahi.{ $told ->
        [0] {""}
       *[other] {" "}{ $names } kula aturi priksa.
    }
# $why: kode alasan, atau kata-kata sendiri.
count-told =
    { $by } ngetang { $till ->
        [kas] kas
       *[other] bank
    }: { RUPIAH($counted) }, buku { RUPIAH($expected) }, { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) }. Sababipun: { $why ->
        [unknown] dereng mangertos
        [missing] wonten bukti dereng kacathet
        [change] klentu susuk
       *[other] { $why }
    }.
cash-moved = Nalika dipunetang wonten arta ingkang obah: buku samenika { RUPIAH($expected) }. Mangga dipunetang sapisan malih.
overview-count =
    { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) }, dipunetang { $by } { SHORTDATE($on) }

# $lines: kosong bila belum ada. $before: isi sebelum baris pertama.
cash-book =
    { $till ->
        [kas] Buku kas
       *[other] Buku bank
    } { MONTH($month) }. Saderengipun { RUPIAH($before) }.{ $n ->
        [0] {" "}Dereng wonten cathetan wulan menika.
       *[other] {""}
    }
    { $lines }
    Samenika { RUPIAH($after) }.
# $ksm kosong bila bukan dari KSM; $whose 1 bila dari KSM.
cash-book-line =
    { SHORTDATE($on) } { $what }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    } { RUPIAH($amount) }

# Uang yang masuk lewat bank. $name: KSM, atau orang yang datang sendiri.
button-transfer = Lumantar transfer
choice-transfer = { $name }, { RUPIAH($amount) }
transfer-slip-which = Ingkang lumantar transfer ingkang pundi?
transfer-slip-photo = { $name }, { RUPIAH($amount) }: mangga dipunkintun foto bukti transferipun.
transfer-photo-please = Kula betah fotonipun: bukti transfer, kawaos cacah lan tanggalipun.
# $received: kalimat pengesahan seperti uang tunai.
transfer-received =
    { $received }
    Mlebet ing bank, bukti transferipun sampun kasimpen.

# Sebelum tutup buku. $n: bukti bulan itu yang belum dijawab orang kedua.
closing-way-vouchers = - { $n } bukti kas ngentosi tiyang kaping kalih
closing-way-uncounted =
    - { $till ->
        [kas] kas dereng dipunetang wulan menika
       *[other] buku bank dereng dipuncocogaken wulan menika
    }
closing-way-differs =
    - { $till ->
        [kas] kas
       *[other] bank
    } { $side ->
        [less] kirang
       *[other] langkung
    } { RUPIAH($gap) } nalika dipunetang

# Di [Tugas hari ini]. $since hari hitungan terakhir, bila $counted 1.
overview-uncounted =
    kas dereng dipunetang{ $counted ->
        [0] {""}
       *[other] {" "}wiwit { SHORTDATE($since) }
    }
