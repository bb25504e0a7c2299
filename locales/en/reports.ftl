### The report of a month: a page, a picture, a file. No names of people.

report-page =
    { $bkm }, { DATE($on) }: { $n } KSM with loans, pokok still owed { RUPIAH($lent) }.{ $n_late ->
        [0] {" "}Nothing is behind.
       *[other] {" "}Behind: { RUPIAH($late) } in { $n_late } KSM.
    }
    { $shares }
    { $reserve_known ->
        [0] Reserve: its percentage has not been said.
       *[other] Reserve needed: { RUPIAH($reserve) }.
    }{ $foots ->
        [0] {" "}The sums do not agree yet, please tell an officer.
       *[other] {""}
    }{ $changed ->
        [first] {" "}This is the report as it was first made, { DATE($made) }.
        [changed] {" "}Since this report was first made something was corrected.
       *[same] {""}
    }{ $open ->
        [0] {""}
       *[other] {" "}This month is not closed yet, its figures are provisional.
    }
report-share = { $figure } { PERCENT($share) }, { $mark ->
        [memuaskan] satisfactory
        [minimum] minimum
       *[penundaan] suspended
    } ({ RUPIAH($part) } of { RUPIAH($whole) })
report-share-groups = { $figure } { PERCENT($share) }, { $mark ->
        [memuaskan] satisfactory
        [minimum] minimum
       *[penundaan] suspended
    } ({ $part } of { $whole } KSM)
report-share-none = { $figure }: no data yet
# Di samping angka bulan ini; hanya bila ada.
report-relief-watched = Rescheduled, still watched: { RUPIAH($amount) }
report-relief-resting = Resting: { RUPIAH($amount) }
report-relief-written-off = Written off to this day: { RUPIAH($amount) }
report-relief-recovered = Recovered this month { RUPIAH($amount) }, in all { RUPIAH($ever) }
report-picture = Loans of { $bkm }, { DATE($on) }
report-sheets = Report of { $bkm }, { DATE($on) }
report-paper = Report of { $bkm }, { DATE($on) }, ready to print and sign.
button-report-picture = Picture
button-report-sheets = XLSX sheets
button-report-paper = PDF to print
button-report-first = As it was at first
button-report-now = As it is now
button-report-before = { DATE($on) }

# Gambar dan berkas.
drawing-report-title = { $bkm }, { FULLDATE($on) }
drawing-ksm = KSM
drawing-balance = Pokok owed
drawing-late = Behind
drawing-class = Class
drawing-others = { $n } other KSM
xlsx-rules = Rules: { $profile }, version { $version }
xlsx-foots = Sums: agree
xlsx-foots-not = Sums: DO NOT agree
xlsx-loans = Loans
xlsx-loans-title = Report on loans, { $bkm }, { FULLDATE($on) }
xlsx-plan = Plan and result
xlsx-plan-title = Plan and result, { $bkm }, { FULLDATE($on) }
xlsx-classes = Classes
xlsx-classes-title = Classes of loans, { $bkm }, { FULLDATE($on) }
xlsx-reserves = Reserves
xlsx-reserves-title = Reserve for losses, { $bkm }, { FULLDATE($on) }
xlsx-late = Behind
xlsx-late-title = What is behind, { $bkm }, { FULLDATE($on) }
xlsx-relief = New cards & rests
xlsx-relief-title = New cards & rests, { $bkm }, { FULLDATE($on) }
xlsx-head-ksm = KSM
xlsx-head-lent = Lent
xlsx-head-target = Target
xlsx-head-to-date = To date
xlsx-head-gap = Difference
xlsx-head-behind = Instalments behind
xlsx-head-late = Total
xlsx-head-rate = Percent
xlsx-head-reserve = Reserve
xlsx-head-class = Class
xlsx-head-target-pokok = Target pokok
xlsx-head-target-jasa = Target jasa
xlsx-head-before-pokok = To last month pokok
xlsx-head-before-jasa = To last month jasa
xlsx-head-month-pokok = This month pokok
xlsx-head-month-jasa = This month jasa
xlsx-head-to-date-pokok = To date pokok
xlsx-head-to-date-jasa = To date jasa
xlsx-head-balance-pokok = Still owed pokok
xlsx-head-balance-jasa = Still owed jasa
xlsx-head-late-pokok = Behind pokok
xlsx-head-late-jasa = Behind jasa
xlsx-head-watched = Rescheduled
xlsx-head-resting = Resting
xlsx-head-written-off = Written off
xlsx-head-class-I = I
xlsx-head-class-II = II
xlsx-head-class-III = III
xlsx-head-class-IV = IV
xlsx-head-class-V = V

# The printed file (PDF): letterhead, contents, signatures.
drawing-letterhead = Unit Pengelola Keuangan (UPK)
drawing-page = Page { $n } of { $count }
drawing-place-and-day = ...................., ....................
drawing-report-file = Report of { $bkm }, { FULLDATE($on) }
drawing-report-name = Report for { MONTH($on) }
# $n KSM that borrow; $lent, $late, $reserve rupiah.
drawing-report-short =
    On { FULLDATE($on) } { $n } KSM had loans; principal still out: { RUPIAH($lent) }.
    { $n_late ->
        [0] Nothing is overdue.
       *[other] Overdue: { RUPIAH($late) } in { $n_late } KSM.
    } { $reserve_known ->
        [0] The reserve rate has not been set.
       *[other] Reserve needed: { RUPIAH($reserve) }.
    }
drawing-not-closed = Two officers have not closed this month yet: these figures may change.
drawing-closed = Closed { FULLDATE($on) } at entry { $n }. The four witness words:
# Below the cash book and the bank book: the month's last count. $why: a reason's code, or own words.
drawing-counted =
    { $till ->
        [kas] Cash counted
       *[bank] Bank book compared
    } by { $by }, { FULLDATE($on) }: { RUPIAH($counted) }. The book says { RUPIAH($expected) }: { $side ->
        [equal] they agree.
        [less] { RUPIAH($gap) } short
       *[more] { RUPIAH($gap) } too much
    }{ $why ->
        [unknown] {" "}(why is not known yet).
        [missing] {" "}(a voucher is not written yet).
        [change] {" "}(wrong change given).
       *[other] { $side ->
            [equal] {""}
           *[other] {" "}({ $why }).
        }
    }
drawing-not-counted = { $till ->
        [kas] The cash was not counted this month.
       *[bank] The bank book was not compared this month.
    }
drawing-sheets-in-file = In this file
drawing-in-rupiah = All figures in rupiah
drawing-no-rows = Nothing here.
drawing-group-target = Target
drawing-group-before = Until last month
drawing-group-month = This month
drawing-group-to-date = To date
drawing-group-balance = Still owed
drawing-group-late = Overdue
drawing-signed-made = Made by,
drawing-signed-checked = Checked by,
drawing-signed-known = Acknowledged by,
drawing-office-clerk = UPK clerk
drawing-office-supervisor = Supervisor
drawing-office-coordinator = BKM coordinator
