### CCr, ROI, kesarasanipun UPK, lan lembar arta ing laporan wulanan.

# CCr, ROI lan kesehatan UPK. $since sasi kapisan ingkang dipunetang.
button-report-fund = CCr & kesarasan
fund-page =
    { $bkm }, { MONTH($since) } dumugi { DATE($on) }:
    pamedal { RUPIAH($income) } (jasa pinjeman { RUPIAH($jasa) }), ragad { RUPIAH($cost) }.
    { $figures }
    { $ratios }{ $changed ->
        [0] {""}
       *[other] {""}
    Sasampunipun laporan punika kadamel, wonten ingkang kaleresaken.
    }
fund-ccr = CCr { PERCENT($share) }, { $mark } (pamedal { RUPIAH($income) } / ragad { RUPIAH($cost) })
fund-roi = ROI { PERCENT($share) }, { $mark } (bathi { RUPIAH($profit) } x 12 / { $months } sasi / modal { RUPIAH($capital) })
fund-health = Kesarasanipun UPK { DECIMAL($points) } saking 100, { $status ->
        [sehat] saras
        [cukup] cekap saras
        [kurang] kirang saras
       *[other] mboten saras
    }
# $numbers: nomor rasio yang belum ada datanya.
fund-health-none = Kesarasanipun UPK: dereng wonten data (nomer { $numbers })
fund-ratio = { $number } { $number ->
        [1] kasepipun pokok / sisa pokok
        [2] cadangan wonten / ingkang perlu
        [3] (bathi - kiranging cadangan) / aset produktif
        [4] ragad / pamedal
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal wiwitan
    }: { RUPIAH($part) } / { RUPIAH($whole) } = { PERCENT($share) }, { DECIMAL($points) } saking { $best }
fund-ratio-none = { $number } { $number ->
        [1] kasepipun pokok / sisa pokok
        [2] cadangan wonten / ingkang perlu
        [3] (bathi - kiranging cadangan) / aset produktif
        [4] ragad / pamedal
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal wiwitan
    }: dereng wonten data

# Isi lembar.
fund-no-data = dereng wonten data
fund-percent = { PERCENT($share) }
fund-points = { DECIMAL($points) }
fund-mark = { $mark }
fund-status = { $status ->
        [sehat] saras
        [cukup] cekap saras
        [kurang] kirang saras
       *[other] mboten saras
    }
fund-health-whole = Kesarasanipun UPK
fund-before = Saldo saderengipun
fund-day = { SHORTDATE($on) }
fund-formula =
    { $figure ->
        [LAR] KSM kasep 3 angsuran utawi langkung / KSM ingkang taksih nyambut
        [PAR] saldo KSM menika / sedaya saldo
        [RR] (saldo - kasepipun KSM menika) / saldo
        [CCr] pamedal / ragad
       *[ROI] bathi x 12 / (modal x sasi)
    }
fund-ratio-name =
    { $number ->
        [1] kasepipun pokok / sisa pokok
        [2] cadangan wonten / ingkang perlu
        [3] (bathi - kiranging cadangan) / aset produktif
        [4] ragad / pamedal
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal wiwitan
    }
fund-account =
    { $account ->
        [jasa] Jasa pinjeman
        [denda] Dhendha angsuran kelangkung
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pamedal sanes
        [biaya-operasional] Ragad operasional
        [honorarium] Honorarium
        [biaya-bank] Ragad bank
        [iptw] IPTW (mbayar pas wekdalipun)
       *[biaya-cadangan] Cadangan resiko dipunsisihaken
    }
# $what seperti di cash.ftl; $ksm kosong bila bukan dari KSM.
fund-line =
    { $what ->
        [operasional] Ragad operasional
        [honor] Honorarium
        [biaya-bank] Ragad bank
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pamedal sanes
        [modal-tambahan] Tambahan modal
        [kas-ke-bank] Kas dhateng bank
        [bank-ke-kas] Bank dhateng kas
        [awal-kas] Saldo wiwitan kas
        [awal-bank] Saldo wiwitan bank
        [koin-kurang] Selisih koin, kirang
        [koin-lebih] Selisih koin, langkung
        [iptw] IPTW (mbayar pas wekdalipun)
        [confirm] Angsuran
        [disburse] Pencairan
        [reverse] Pambeneran
        [recover] Pambayaran sambutan ingkang kahapus
        [not-taken] Pinjeman mboten saestu
        [hand-back] Titipan kawangsulaken
       *[other] { $what }
    }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    }{ $noted ->
        [0] {""}
       *[other] : { $note ->
            [wrong-row] klentu larik
            [person] klentu tiyang
            [amount] klentu cacahipun
            [purpose] klentu kangge menapa
            [swapped] kewalik
            [typing] klentu ketik
            [given-back] arta dipunwangsulaken
           *[other] { $note }
        }
    }
xlsx-figures = Kinerja
xlsx-figures-title = LAR, PAR, RR, CCr, ROI, { $bkm }, { FULLDATE($on) }
xlsx-fund = Pamedal lan ragad
xlsx-fund-title = Pamedal lan ragad taun menika, { $bkm }, { FULLDATE($on) }
xlsx-health = Kesarasan
xlsx-health-title = Kesarasanipun UPK, { $bkm }, { FULLDATE($on) }
xlsx-book-kas = Buku kas
xlsx-book-kas-title = Buku kas, { $bkm }, { FULLDATE($on) }
xlsx-book-bank = Buku bank
xlsx-book-bank-title = Buku bank, { $bkm }, { FULLDATE($on) }
xlsx-head-figure = Kinerja
xlsx-head-formula = Rumus
xlsx-head-part = Pambilang
xlsx-head-whole = Panyebut
xlsx-head-share = Asil
xlsx-head-mark = Tataran
xlsx-head-account = Rekening
xlsx-head-since-january = Taun menika
xlsx-head-number = No.
xlsx-head-ratio = Rasio
xlsx-head-points = Biji
xlsx-head-best = Paling inggil
xlsx-head-day = Tanggal
xlsx-head-voucher = Bukti
xlsx-head-what = Katrangan
xlsx-head-in = Mlebet
xlsx-head-out = Medal
xlsx-head-till-left = Saldo
