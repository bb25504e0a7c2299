### CCr, ROI, the health of the UPK, and the sheets on money in the month's report.

# CCr, ROI and the health of the UPK. $since the first month that counts.
button-report-fund = CCr & health
fund-page =
    { $bkm }, { MONTH($since) } to { DATE($on) }:
    income { RUPIAH($income) } (jasa of loans { RUPIAH($jasa) }), cost { RUPIAH($cost) }.
    { $figures }
    { $ratios }{ $changed ->
        [0] {""}
       *[other] {""}
    Corrections were made since this report.
    }
fund-ccr = CCr { PERCENT($share) }, { $mark ->
        [memuaskan] satisfactory
        [minimum] minimum
       *[penundaan] suspended
    } (income { RUPIAH($income) } / cost { RUPIAH($cost) })
fund-roi = ROI { PERCENT($share) }, { $mark ->
        [memuaskan] satisfactory
        [minimum] minimum
       *[penundaan] suspended
    } (profit { RUPIAH($profit) } x 12 / { $months ->
        [1] 1 month
       *[other] { $months } months
    } / capital { RUPIAH($capital) })
fund-health = Health of the UPK { DECIMAL($points) } of 100, { $status ->
        [sehat] healthy
        [cukup] fairly healthy
        [kurang] not quite healthy
       *[other] not healthy
    }
# $numbers: the ratios without data.
fund-health-none = Health of the UPK: no data yet (number { $numbers })
fund-ratio = { $number } { $number ->
        [1] late pokok / outstanding pokok
        [2] reserve held / needed
        [3] (profit - missing reserve) / productive assets
        [4] cost / income
        [5] outstanding pokok / economic assets
       *[other] (economic assets - reserve needed) / opening capital
    }: { RUPIAH($part) } / { RUPIAH($whole) } = { PERCENT($share) }, { DECIMAL($points) } of { $best }
fund-ratio-none = { $number } { $number ->
        [1] late pokok / outstanding pokok
        [2] reserve held / needed
        [3] (profit - missing reserve) / productive assets
        [4] cost / income
        [5] outstanding pokok / economic assets
       *[other] (economic assets - reserve needed) / opening capital
    }: no data yet

# What stands in the sheets.
fund-no-data = no data yet
fund-percent = { PERCENT($share) }
fund-points = { DECIMAL($points) }
fund-mark = { $mark ->
        [memuaskan] satisfactory
        [minimum] minimum
       *[penundaan] suspended
    }
fund-status = { $status ->
        [sehat] healthy
        [cukup] fairly healthy
        [kurang] not quite healthy
       *[other] not healthy
    }
fund-health-whole = Health of the UPK
fund-before = Before
fund-day = { SHORTDATE($on) }
fund-formula =
    { $figure ->
        [LAR] KSM 3 instalments or more behind / KSM with a balance
        [PAR] balance of those KSM / whole balance
        [RR] (balance - what is late in those KSM) / balance
        [CCr] income / cost
       *[ROI] profit x 12 / (capital x months)
    }
fund-ratio-name =
    { $number ->
        [1] late pokok / outstanding pokok
        [2] reserve held / needed
        [3] (profit - missing reserve) / productive assets
        [4] cost / income
        [5] outstanding pokok / economic assets
       *[other] (economic assets - reserve needed) / opening capital
    }
fund-account =
    { $account ->
        [jasa] Jasa of loans
        [denda] Fines of late instalments
        [jasa-bank] Bank interest
        [pendapatan-lain] Other income
        [biaya-operasional] Operating cost
        [honorarium] Honorarium
        [biaya-bank] Bank fee
        [iptw] IPTW (paid on time)
       *[biaya-cadangan] Reserve set aside
    }
# $what as in cash.ftl; $ksm empty if it is no KSM's.
fund-line =
    { $what ->
        [operasional] Operating cost
        [honor] Honorarium
        [biaya-bank] Bank fee
        [jasa-bank] Bank interest
        [pendapatan-lain] Other income
        [modal-tambahan] More capital
        [kas-ke-bank] Cash to bank
        [bank-ke-kas] Bank to cash
        [awal-kas] Opening cash
        [awal-bank] Opening bank balance
        [koin-kurang] Difference in coins, missing
        [koin-lebih] Difference in coins, over
        [iptw] IPTW (paid on time)
        [confirm] Instalments
        [disburse] Loan paid out
        [reverse] Correction
        [recover] Paid on a written-off loan
        [not-taken] Loan not taken
        [hand-back] Titipan given back
       *[other] { $what }
    }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    }{ $noted ->
        [0] {""}
       *[other] : { $note ->
            [wrong-row] wrong row
            [person] wrong person
            [amount] wrong sum
            [purpose] wrong purpose
            [swapped] swapped
            [typing] typing mistake
            [given-back] money given back
           *[other] { $note }
        }
    }
xlsx-figures = Indicators
xlsx-figures-title = LAR, PAR, RR, CCr, ROI, { $bkm }, { FULLDATE($on) }
xlsx-fund = Income and cost
xlsx-fund-title = Income and cost this year, { $bkm }, { FULLDATE($on) }
xlsx-health = Health
xlsx-health-title = Health of the UPK, { $bkm }, { FULLDATE($on) }
xlsx-book-kas = Cash book
xlsx-book-kas-title = Cash book, { $bkm }, { FULLDATE($on) }
xlsx-book-bank = Bank book
xlsx-book-bank-title = Bank book, { $bkm }, { FULLDATE($on) }
xlsx-head-figure = Indicator
xlsx-head-formula = Formula
xlsx-head-part = Above the line
xlsx-head-whole = Below the line
xlsx-head-share = Result
xlsx-head-mark = Standing
xlsx-head-account = Account
xlsx-head-since-january = This year
xlsx-head-number = No.
xlsx-head-ratio = Ratio
xlsx-head-points = Points
xlsx-head-best = At most
xlsx-head-day = Day
xlsx-head-voucher = Voucher
xlsx-head-what = What
xlsx-head-in = In
xlsx-head-out = Out
xlsx-head-till-left = Left
