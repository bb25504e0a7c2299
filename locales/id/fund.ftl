### CCr, ROI, kesehatan UPK, dan lembar-lembar uang di laporan bulan.

# CCr, ROI dan kesehatan UPK. $since bulan pertama yang dihitung.
button-report-fund = CCr & kesehatan
fund-page =
    { $bkm }, { MONTH($since) } sampai { DATE($on) }:
    pendapatan { RUPIAH($income) } (jasa pinjaman { RUPIAH($jasa) }), biaya { RUPIAH($cost) }.
    { $figures }
    { $ratios }{ $changed ->
        [0] {""}
       *[other] {""}
    Sejak laporan ini dibuat ada pembetulan.
    }
fund-ccr = CCr { PERCENT($share) }, { $mark } (pendapatan { RUPIAH($income) } / biaya { RUPIAH($cost) })
fund-roi = ROI { PERCENT($share) }, { $mark } (laba { RUPIAH($profit) } x 12 / { $months } bulan / modal { RUPIAH($capital) })
fund-health = Kesehatan UPK { DECIMAL($points) } dari 100, { $status ->
        [sehat] sehat
        [cukup] cukup sehat
        [kurang] kurang sehat
       *[other] tidak sehat
    }
# $numbers: nomor rasio yang belum ada datanya.
fund-health-none = Kesehatan UPK: belum ada data (nomor { $numbers })
fund-ratio = { $number } { $number ->
        [1] tunggakan pokok / sisa pokok
        [2] cadangan ada / perlu
        [3] (laba - kurang cadangan) / aset produktif
        [4] biaya / pendapatan
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal awal
    }: { RUPIAH($part) } / { RUPIAH($whole) } = { PERCENT($share) }, { DECIMAL($points) } dari { $best }
fund-ratio-none = { $number } { $number ->
        [1] tunggakan pokok / sisa pokok
        [2] cadangan ada / perlu
        [3] (laba - kurang cadangan) / aset produktif
        [4] biaya / pendapatan
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal awal
    }: belum ada data

# Isi lembar.
fund-no-data = belum ada data
fund-percent = { PERCENT($share) }
fund-points = { DECIMAL($points) }
fund-mark = { $mark }
fund-status = { $status ->
        [sehat] sehat
        [cukup] cukup sehat
        [kurang] kurang sehat
       *[other] tidak sehat
    }
fund-health-whole = Kesehatan UPK
fund-before = Saldo sebelumnya
fund-day = { SHORTDATE($on) }
fund-formula =
    { $figure ->
        [LAR] KSM tertunda 3 angsuran atau lebih / KSM bersaldo
        [PAR] saldo KSM itu / seluruh saldo
        [RR] (saldo - tunggakan KSM itu) / saldo
        [CCr] pendapatan / biaya
       *[ROI] laba x 12 / (modal x bulan)
    }
fund-ratio-name =
    { $number ->
        [1] tunggakan pokok / sisa pokok
        [2] cadangan ada / perlu
        [3] (laba - kurang cadangan) / aset produktif
        [4] biaya / pendapatan
        [5] sisa pokok / aset ekonomi
       *[other] (aset ekonomi - cadangan perlu) / modal awal
    }
fund-account =
    { $account ->
        [jasa] Jasa pinjaman
        [denda] Denda angsuran lewat tanggal
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pendapatan lain
        [biaya-operasional] Biaya operasional
        [honorarium] Honorarium
        [biaya-bank] Biaya bank
        [iptw] IPTW (bayar tepat waktu)
       *[biaya-cadangan] Cadangan risiko disisihkan
    }
# $what seperti di cash.ftl; $ksm kosong bila bukan dari KSM.
fund-line =
    { $what ->
        [operasional] Biaya operasional
        [honor] Honorarium
        [biaya-bank] Biaya bank
        [jasa-bank] Jasa bank
        [pendapatan-lain] Pendapatan lain
        [modal-tambahan] Tambahan modal
        [kas-ke-bank] Kas ke bank
        [bank-ke-kas] Bank ke kas
        [awal-kas] Saldo awal kas
        [awal-bank] Saldo awal bank
        [koin-kurang] Selisih koin, kurang
        [koin-lebih] Selisih koin, lebih
        [iptw] IPTW (bayar tepat waktu)
        [confirm] Angsuran
        [disburse] Pencairan
        [reverse] Pembetulan
        [recover] Pemulihan pinjaman
        [not-taken] Pinjaman tidak jadi
        [hand-back] Titipan dikembalikan
       *[other] { $what }
    }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    }{ $noted ->
        [0] {""}
       *[other] : { $note ->
            [wrong-row] salah baris
            [person] salah orang
            [amount] salah jumlah
            [purpose] salah untuk apa
            [swapped] tertukar
            [typing] salah ketik
            [given-back] uang dikembalikan
           *[other] { $note }
        }
    }
xlsx-figures = Kinerja
xlsx-figures-title = LAR, PAR, RR, CCr, ROI, { $bkm }, { FULLDATE($on) }
xlsx-fund = Pendapatan dan biaya
xlsx-fund-title = Pendapatan dan biaya tahun ini, { $bkm }, { FULLDATE($on) }
xlsx-health = Kesehatan
xlsx-health-title = Penilaian kesehatan UPK, { $bkm }, { FULLDATE($on) }
xlsx-book-kas = Buku kas
xlsx-book-kas-title = Buku kas, { $bkm }, { FULLDATE($on) }
xlsx-book-bank = Buku bank
xlsx-book-bank-title = Buku bank, { $bkm }, { FULLDATE($on) }
xlsx-head-figure = Kinerja
xlsx-head-formula = Rumus
xlsx-head-part = Pembilang
xlsx-head-whole = Penyebut
xlsx-head-share = Hasil
xlsx-head-mark = Tingkat
xlsx-head-account = Rekening
xlsx-head-since-january = Tahun ini
xlsx-head-number = No.
xlsx-head-ratio = Rasio
xlsx-head-points = Nilai
xlsx-head-best = Paling tinggi
xlsx-head-day = Tanggal
xlsx-head-voucher = Bukti
xlsx-head-what = Uraian
xlsx-head-in = Masuk
xlsx-head-out = Keluar
xlsx-head-till-left = Saldo
