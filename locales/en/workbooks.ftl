### The month's workbook: out, filled in, back again. And many hand-overs counted at once.

# $n KSM; $ksm the first of them.
workbook-out =
    { $n ->
        [1] Sheet for { MONTH($month) }, KSM { $ksm }.
       *[other] Sheets for { MONTH($month) }, { $n } KSM.
    } Fill in the yellow cells only, no signal needed, then send the file here. Nothing is saved before you agree.
button-workbook = Excel sheet
button-workbook-all = Excel sheets, all KSM

# $lines: numbered KSM, what stays out, how; $first the only KSM if $n is 1.
month-book-reason = The meeting of KSM { $ksm } on { DATE($on) } was a while ago. Why is it noted only now? Who counts the cash reads it too.
month-book-which =
    { $n ->
        [1] KSM { $first }: { $rows } new rows, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , attendance of { $here } people.
        }
       *[other] { $n } KSM, { $rows } new rows, { RUPIAH($total) }{ $here ->
            [0] .
           *[other] , attendance of { $here } people.
        }
    } Nothing is saved yet.
    { $lines }
workbook-more = (and { $more } more)
workbook-odd = Stays out or needs a look: { $n_odd }.
workbook-how-but =
    You may also write: all except { $n ->
        [1] 4 (row in the book)
       *[other] 4
    }
workbook-line = { $n }. { $ksm }, { SHORTDATE($on) }: { $rows } rows, { RUPIAH($total) }
workbook-line-one =
    Meeting { SHORTDATE($on) }, numbers { $numbers }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
choice-save-all = Save all ({ $n })
all-but-no-such = Number { $number } is not in the list. Write for example: all except 4
all-but-nothing-left = To save none of it write "cancel". To leave some out: all except 4
workbook-saved =
    { $rows ->
        [0] No new rows.
       *[other] Reported, not yet final: { $rows } rows of { $n ->
            [1] KSM { $first }
           *[other] { $n } KSM
        }, { RUPIAH($total) }.
    }{ $here ->
        [0] {""}
       *[other] {" "}Attendance of { $here } people noted.
    }{ $n_theirs ->
        [0] {""}
       *[other] { $known ->
            [0] {" "}The second person for the instalments cannot be reached here yet.
           *[other] {" "}The instalments are counted by { $names }.
        }
    }{ $n_asked ->
        [0] {""}
       *[other] {" "}Still to be asked:
    }
    { $asked }

# Why a sheet, or a row, stays out.
workbook-page = { $ksm }: { $why }
workbook-why-code = I do not know its code, or it is no KSM you may report for.
workbook-why-no-day = the day of the meeting is not filled in.
workbook-why-day = the day "{ $words }" cannot be read. Write for example 17/11/2026.
workbook-why-ahead = the day { SHORTDATE($on) } has not come yet.
workbook-why-long-ago = the meeting of { SHORTDATE($on) } is more than { $days } days ago. Please take the paper book to the UPK: the clerk notes it there, with the reason.
workbook-why-before-loan = the meeting of { DATE($on) } was before the loan of number { $numbers } was paid out ({ DATE($lent) }).
workbook-doubt-unreadable = { $ksm }: "{ $line }" cannot be read.
workbook-doubt-unknown-number = { $ksm }: number { $number } is not in the book.
workbook-doubt-twice = { $ksm }: number { $number } is written twice.
workbook-doubt-amount = { $ksm }: the amount of number { $number } is not clear.
workbook-doubt-columns = { $ksm }: number { $number }, which is savings, which instalment?
workbook-doubt-one-column = { $ksm }: number { $number }, savings or instalment?
workbook-doubt-no-loan = { $ksm }: number { $number } has no instalments.
workbook-doubt-tenth = { $ksm }: number { $number }, the instalment is a tenth of the usual.
workbook-doubt-too-big = { $ksm }: number { $number } is far more than usual.
workbook-doubt-no-usual = { $ksm }: number { $number }, the amount is missing.
workbook-here = { $ksm }: number { $number }, "{ $word }" in the attendance is not clear. Put H, I, S, A or x.
workbook-doubt-here-twice = { $ksm }: number { $number } stands there as present and as not.
workbook-doubt-pot-twice = { $ksm }: number { $number }, one kind of savings stands there twice.
workbook-doubt-pot-pokok = { $ksm }: number { $number }, pokok of the loan, or share savings?
workbook-doubt-pot-new = { $ksm }: number { $number }, this KSM has no savings of that kind yet.
workbook-stray = { $ksm }: the added row "{ $line }" is not used.
workbook-kas = { $ksm }: rows add up to { RUPIAH($total) }, cash is { RUPIAH($kas) }.
workbook-as-before = { $ksm }: the very same rows already stand for { SHORTDATE($on) }. If that was the same meeting, do not save them.
workbook-differs = { $ksm }: number { $number } already stands with another amount; that one stays.
workbook-nothing-new =
    { $n ->
        [0] Nothing in this file can be saved.
       *[other] Nothing new: { $n } sheets already stand exactly so.
    }{ $n_odd ->
        [0] {""}
       *[other] {" "}To look at: { $n_odd }.
    }
    { $odd }
    { $n_odd ->
        [0] {""}
       *[other] Put it right in the file and send it again. Nothing is kept yet.
    }
workbook-not-yours = The Excel sheets are filled in by the UPK officer, or by a KSM's chair, secretary and treasurer. I did not read this file.
workbook-not-ours = This is not one of my sheets. Write "print", press [Excel sheet], fill in the yellow cells, then send it here.
workbook-empty = The sheet is still empty. Fill in the yellow cells and the day of the meeting, then send it again.
workbook-other-kind = I cannot read this file. Save it as .xlsx (Excel), then send it again.
workbook-too-large = The file is too large, at most { $most } MB. My sheets are far smaller; send just that one.
workbook-not-fetched = The file did not reach me. Please send it once more.

# Counted at once.
button-count-many = Count them together
count-many-which =
    { $n } hand-overs wait, { RUPIAH($total) } in all. Has the cash been counted, and is it right?
    { $lines }
count-many-more = (and { $more } more)
count-many-how = If some are not ready, write: all except 4
count-many-line = { $n }. { $ksm }, { $people } people: { RUPIAH($total) }{ $other_day ->
        [0] {""}
       *[other] , paid { SHORTDATE($met) }
    }{ $why }
choice-all-right = All are right ({ $n })
count-many-none = No hand-over waits to be counted here.
count-many-done =
    { $n ->
        [0] Nothing was made final.
       *[other] Final: { $n } hand-overs, { RUPIAH($total) }. { $n_sent } receipts sent{ $n_slips ->
            [0] .
           *[other] , { $n_slips } slips for those without a phone.
        }
    }{ $n_left ->
        [0] {""}
       *[other] {" "}Not yet: { $left }.
    }{ $n_changed ->
        [0] {""}
       *[other] {" "}Changed meanwhile, look again: { $changed }.
    }
# To the second person, when the clerk wrote the sheets herself.
count-many-ask =
    { $by } entered { $n ->
        [1] the sheet of KSM { $ksm }
       *[other] the sheets of { $n } KSM
    }, instalments { RUPIAH($total) }. Please count them with the book and the cash; not final before that.{ $why }
overview-count-many = { $n } hand-overs wait to be counted

# Inside the Excel file.
drawing-book-how = How to
drawing-book-title = Sheets for { MONTH($on) }, { $bkm }
drawing-book-fill = Fill in the yellow cells only, in full rupiah (20000, not 20). An empty row means nothing is reported yet.
drawing-book-day = The day of the meeting must be filled in on each sheet. One sheet is one meeting.
drawing-book-absent = Here: H was there, I excused, S ill, A without a word, x not there. Empty: not noted.
drawing-book-cash = Cash: the money counted at that meeting. If it differs from the rows, I say so.
drawing-book-send = Send this file to Guyub. I first show what would be saved; sending it twice doubles nothing.
drawing-book-second = All rows are reports: final only after a second person has counted the money.
drawing-book-ksm = KSM { $ksm }
drawing-book-kode = Code of the sheet
drawing-book-tanggal = Day of the meeting
drawing-book-kas = Cash counted
drawing-book-head-number = No
drawing-book-head-name = Name
drawing-book-head-usual = Usual savings
drawing-book-head-due = Usual instalment
drawing-book-head-here = Here
drawing-book-head-savings = Savings
drawing-book-head-pot = Savings, { $pot }
drawing-book-head-installment = Instalment
drawing-book-whole = Fill in full rupiah as a number, without dots and without a minus.
