### The meeting sheet: one message for one KSM.

meeting-sheet-ksm = The sheet of which KSM?
# $first the first number of the book, $savings and $due as usual, $n how many members.
meeting-sheet-rows =
    Sheet of KSM { $ksm }: type one row a number, then kas. For example:
    <code>{ $first } { $savings } { $due }</code>
    <code>kas …</code>
    (number savings instalment; x = not here)
    You may add: <code>hadir semua kecuali 4</code>
    Two kinds of savings: <code>{ $first } wajib { $savings } sukarela { $extra } angsuran { $due }</code>
meeting-sheet-thousands = Are the figures on the sheet of KSM { $ksm } in thousands? (20 means Rp20,000)
meeting-sheet-again = The very same rows already stand for the meeting of KSM { $ksm } on { SHORTDATE($on) }. Is this another meeting?
choice-other-meeting = Yes, another meeting
choice-same-sheet = No, the same sheet
sheet-not-again = Not noted again. The sheet that stands stays as it is.
choice-in-thousands = Yes, in thousands
choice-in-rupiah = No, whole rupiah
sheet-not-yours = The meeting sheet is typed by the chair, secretary or treasurer of the KSM.
# $numbers of the members, $lent the day the loan was paid out.
sheet-before-loan = The meeting of { DATE($on) } was before the loan of number { $numbers } was paid out ({ DATE($lent) }). Change the date in your message and I read it again. Nothing is kept yet.
sheet-date = I cannot use the date in "{ $heading }". Edit that row of your message and I read it again. Nothing is kept yet.

# $table the rows of a table, $asked what must be asked, $kas -1 if there is no row for the cash.
sheet-kept =
    It arrived, KSM { $ksm }, meeting of { SHORTDATE($on) }. REPORTED, not final:
    savings { RUPIAH($savings) } + instalments { RUPIAH($installments) } = { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , the same as the cash.
           *[other] . Cash { RUPIAH($kas) }: a difference of { RUPIAH($difference) }.{ $n_asked ->
                [0] {" "}Which number shall we look at? The others are safe. For example: "ubah 5 20 115".
               *[other] {""}
            }
        }
    }{ $kinds }{ $here }
    <pre>{ $table }</pre>
    { $asked }
# Who was there, as the sheet says; $away who was not, and why.
sheet-here = { "\u000A" }{ $n } were there{ $away }.
sheet-away = ; { $mark ->
        [izin] excused
        [sakit] ill
        [alpa] without a word
       *[tidak] not there
    } { $numbers }
sheet-here-only =
    It arrived, the attendance of KSM { $ksm }, meeting of { SHORTDATE($on) }.{ $here }
    { $asked }
sheet-same = Already noted for KSM { $ksm }, meeting of { SHORTDATE($on) }: { RUPIAH($total) }. Nothing is doubled.{ $here }
# Figures in the table are in thousands, the columns as wide as in the row below.
sheet-table-head = {" "}no{"    "}sav{"    "}ins
sheet-table-head-pots = {" "}no{ $heads }{"   "}ins
sheet-heads-and = { $first }{ $more }
sheet-head-pokok = {"   "}sha
sheet-head-wajib = {"   "}com
sheet-head-sukarela = {"   "}vol
sheet-head-tanggung-renteng = {"   "}jnt
sheet-head-kelompok = {"   "}grp
sheet-table-line = { $number } { $savings } { $installment }
sheet-two-installments = Number { $number }: more than one instalment? If that is right, leave it.
sheet-culprit = Number { $number } usually differs. If this number is wrong, the difference fits exactly.
sheet-row-differs = Number { $number } is noted with { $savings_now } + { RUPIAH($installment_now) }. Change it to { $savings } + { RUPIAH($installment) }?
sheet-own-differs = Number { $number } reported { $purpose ->
        [tabungan] savings
       *[other] an instalment
    } of { $amount } themselves. Is it the same money?
# $savings as noted, kind by kind; $amount as written now, without its kind.
sheet-row-pots = Number { $number } is noted with savings of { $savings }. What is this { RUPIAH($amount) }?
sheet-row-confirmed = Number { $number } is final, so it does not change. Who received the money corrects it with "koreksi".
# To who keeps the sheet: a row they alone change no more. $whom wrote it.
sheet-row-agreed = Number { $number } stays as it is: its payer has said it is right. If it is wrong after all, ask them to press [Not right]; the supervisor then asks both sides. Without a phone: once the money is final, it is put right with "koreksi".
sheet-row-held = Number { $number } stays as it is: the supervisor is asking both sides. Please wait for the answer.
sheet-row-decided = Number { $number } stays as it is: the supervisor has asked both sides and the note is right.
sheet-row-of-another = Number { $number } stays as it is: { $whom } wrote that row. Please ask { $whom } to put it right.
sheet-own-held = Number { $number } stays as it is: the cash its payer reported was said to be in hand. If it is the same money, write the same sum.
# One row in words: instalment, savings, or both.
row-what =
    { $kind ->
        [paid] instalment { RUPIAH($installment) }
        [saved] savings { $saved }
       *[both] instalment { RUPIAH($installment) }, savings { $saved }
    }
# To the payer. $was before, $now since.
row-changed-to-check = { $by } changed the note from the meeting of { SHORTDATE($on) }: it said <cover>{ $was }</cover>, now it says <cover>{ $now }</cover>. Is that what { YOU($title) } paid?
row-unlike-to-check = From the meeting of { SHORTDATE($on) } { YOU($title) } reported <cover>{ $was }</cover>, { $by } noted <cover>{ $now }</cover>. Is what { $by } noted right?
row-gone-to-check =
    { $by } crossed out the note from the meeting of { SHORTDATE($on) }: <cover>{ $was }</cover>. That sheet says nothing of { YOU($title) } any more. Is that right?
    If { YOU($title) } did pay, press [Not right].
row-not-changed =
    { $by } wanted to change the note from the meeting of { SHORTDATE($on) }: <cover>{ $was }</cover>; { YOU($title) } said it is right, so it stays.
    If the note is wrong after all, press [Not right].
# $on the day of the meeting, $lent the day the loan was paid out.
sheet-row-before-loan = Number { $number }: the meeting of { DATE($on) } was before the loan was paid out ({ DATE($lent) }). That row stays as it is.
sheet-row-no-loan = Number { $number } has no loan to pay on now. That row stays as it is.
# The savings of one row: the sum alone, or kind by kind.
row-savings = { RUPIAH($amount) }
row-savings-pot = { $pot } { RUPIAH($amount) }
row-savings-and = { $first } + { $more }
row-kinds-beside = { " (" }{ $pots })
row-kinds = { "\u000A" }Savings: { $pots }.
button-row = Number { $number } = { $savings } + { RUPIAH($installment) }
button-row-pots =
    { $number }: { $savings }{ $installment ->
        [0] {""}
       *[other] {" "}+ instalment { RUPIAH($installment) }
    }
button-own-same = Number { $number }: the same
button-own-other = Number { $number }: other money

sheet-doubt-unreadable = I do not understand "{ $line }" yet. The other rows are safe.
sheet-doubt-unknown-number = Number { $number } is not in the book. The other rows are safe.
sheet-doubt-twice = Number { $number } stands there twice. Which one?
sheet-doubt-amount = Number { $number } ("{ $line }"): how much?
sheet-doubt-columns = Number { $number } ("{ $line }"): which is savings, which is the instalment?
sheet-doubt-one-column = Number { $number } ("{ $line }"): savings or instalment?
sheet-doubt-no-loan = Number { $number } has no loan. All of it savings?
sheet-doubt-tenth = Number { $number } ("{ $line }"): the instalment is a tenth of the usual. Which is right?
sheet-doubt-too-big = Number { $number } ("{ $line }") is more than usual. Which is right?
sheet-doubt-pot-twice = Number { $number } ("{ $line }"): one kind of savings stands there twice. Add them up?
sheet-doubt-pot-pokok = Number { $number } ("{ $line }"): pokok of the loan, or share savings?
sheet-doubt-pot-new = Number { $number } ("{ $line }"): this KSM has no savings of that kind yet. Where does it go?
sheet-doubt-here = "{ $line }": who was there? Write for example: hadir semua kecuali 4 7
sheet-doubt-here-twice = Number { $number } stands there as present and as not. Which is right? Write for example: ubah hadir { $number }
sheet-doubt-no-usual = Number { $number }: how much is usual? Write it in full, for example { $number } 20 115.
sheet-doubt-except-unreadable = "{ $line }": which numbers did not pay?
sheet-doubt-kas = The row "{ $line }": how much? Write it again, for example kas 1245.
sheet-doubt-date-twice = There are two meeting dates. I use the first; not this one: "{ $line }".
sheet-doubt-too-long = The message is too long; this was not read: "{ $line }". Please send the rest in a new message.
sheet-doubt-too-many = There are too many rows; from "{ $line }" on they were not read. Please send the rest in a new message.

change-how = Write for example: ubah 8 50 115
change-nothing = It is so already. Nothing has changed.
no-sheet-yet = There is no meeting sheet yet that could be changed.
# $kas -1 if there is none.
change-done =
    { $lines }
    The sum is now { RUPIAH($total) }{ $kas ->
        [-1] .
       *[other] { $difference ->
            [0] , the same as the cash.
           *[other] . Cash { RUPIAH($kas) }: a difference of { RUPIAH($difference) }. Another row is put right with "ubah 5 20 115".
        }
    }{ $here }
change-line = Number { $number }: savings { $savings }, instalment { RUPIAH($installment) }.

# To the treasurer: how many people and how much, without names.
savings-card = Meeting of KSM { $ksm }, { SHORTDATE($on) }: savings of { $n } people, { RUPIAH($total) }{ $kinds }. Have you received them?{ $why }
button-savings-here = Received
button-savings-short = Something is missing
savings-of-sheet-confirmed = Final. Savings of { $n } people, { RUPIAH($total) }{ $kinds }. Number { $number }.
count-savings-counted = Written { RUPIAH($total) }. How much was received?
savings-differ =
    { $who } counted the savings of { SHORTDATE($on) }: { RUPIAH($counted) }, written { RUPIAH($total) }, a difference of { RUPIAH($difference) }.
    Nothing is final yet. Please correct the row, for example "ubah 8 50 115".
savings-not-booked = Noted, a difference of { RUPIAH($difference) }. Nothing is final yet; I tell who wrote the sheet.

# To the payer, the same evening or by 08:00 at the latest. $title: Bu, Pak.
row-to-check =
    { $by } noted from the meeting of { SHORTDATE($on) }: <cover>{ $installment ->
        [0] {""}
       *[other] instalment { RUPIAH($installment) }
    }{ $savings ->
        [0] {""}
       *[other] { $installment ->
            [0] savings { $saved }
           *[other] , savings { $saved }
        }
    }</cover>. Is that what { YOU($title) } paid?
sheet-long-ago = The meeting of { DATE($on) } is more than { $days } days ago. Please take the paper book to the UPK: the clerk notes it there, with the reason. Nothing is saved yet.

# A chair writes "bu sri paid 127k". $n: how many ways to read it.
told-row =
    { $n ->
        [1] Shall it stand on today's sheet? Press if it is right.
       *[other] Which one? What is pressed stands on today's sheet.
    }
button-told-row =
    { $number } { $name }: { $paid ->
        [0] savings { RUPIAH($saved) }
       *[other] { $saved ->
            [0] instalment { RUPIAH($paid) }
           *[other] pays { RUPIAH($paid) } + saves { RUPIAH($saved) }
        }
    }
told-row-kept =
    On today's sheet, not final yet: number { $number }, { $paid ->
        [0] savings { $savings }
       *[other] { $saved ->
            [0] instalment { RUPIAH($paid) }
           *[other] instalment { RUPIAH($paid) }, savings { $savings }
        }
    }. Whose money it is will be asked too.
told-row-same = Number { $number } stands like that on today's sheet already.
told-row-asked = { $lines }
