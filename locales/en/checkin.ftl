### Members' reports of money. Three words for the state of money and no others: reported (not final), final, not recorded yet.

check-in-who = Whose money is it?
check-in-what = What has been paid?
# $what: tabungan or angsuran.
check-in-amount = How much { $what ->
        [tabungan] was saved
       *[other] was paid as an instalment
    }{ $pot }? Write for example 50k.
# $own: 1 if reported by themselves, 0 if written by somebody else. $by name, $at hour, $amount rupiah.
check-in-same =
    { $own ->
        [1] At { HOUR($at) } today { RUPIAH($amount) } was already reported. Is it the same money?
       *[other] { $by } wrote { RUPIAH($amount) } at { HOUR($at) }. Is it the same money?
    }
check-in-to = Who holds the money now?
choice-same-money = Yes, the same
choice-other-money = No, other money
choice-i-carry-it = I carry it myself
choice-straight-to-upk = Straight to the UPK
choice-savings = Savings only
choice-angsuran-amount = Instalment { RUPIAH($amount) }
choice-tabungan-amount = Savings { RUPIAH($amount) }
# The instalment and the savings in one line.
choice-both-amounts = Instalment { RUPIAH($paid) } + savings { RUPIAH($saved) }
choice-angsuran-other = Instalment, other sum
choice-tabungan-other = Savings, other sum

no-ksm = This name is not in the book of any KSM yet. Please ask the chair.
no-loan = { $name } has no running loan.
no-loan-choose = { $name } has no running loan. Shall I note it as savings?
loan-not-out-choose = The loan of { $name } is granted and not paid out yet, so there is no instalment. Shall I note it as savings?
not-yours = Only the person themselves can report this.
# $on the day that was written, $lent the day the loan was paid out.
report-no-sukarela = There are no voluntary savings here, so I did not note it. For compulsory ones write for example: setor 20rb.
report-not-yet = { DATE($on) } has not come yet, so I did not note it. Tell me again once the money is paid.
report-savings-of-another = Savings of somebody else are reported by themselves, or written by the chair on the sheet of the meeting. Nothing is kept. For your own savings write for example: setor 20rb.
report-no-such-day = That date is not in the calendar. Write it again with the right day; nothing is kept yet.
report-before-loan = { DATE($on) } is before the loan was paid out ({ DATE($lent) }). Write it again with the right day; nothing is kept yet.
report-which-day = Which day? Write the date, for example: { SHORTDATE($on) }. Nothing was kept.
report-month-closed = { DATE($on) } is in a month whose book is closed. Take your slip to the UPK officer; or write it again without a date, so that it counts today. Nothing was kept.
report-too-long-ago = { DATE($on) } is more than { $days } days ago. Take your slip to the UPK officer, to look at it together; or write it again with the right date. Nothing was kept.
# The day a member named, where it is not today; it follows the sentence.
paid-on-day = { $words } Paid on { DATE($on) }.
paid-on-short = { $words }, paid { SHORTDATE($on) }
# $usual what is usually paid, $left all that is left.
amount-a-zero = { RUPIAH($amount) }? Usually it is <cover>{ RUPIAH($usual) }</cover>. Perhaps a zero too many or too few. Which is right?
amount-above = { RUPIAH($amount) }? That is more than all that is left, <cover>{ RUPIAH($left) }</cover>. If it is right, press; if not, write it again.
amount-unusual = { RUPIAH($amount) }? That is more than usual. If it is right, press; if not, write it again.

# After "save 50k". $amount and $total rupiah; $whom who will confirm, $known 0 if nobody yet.
savings-claimed =
    Savings{ $pot } of { RUPIAH($amount) } reported, waiting for { $known ->
        [0] the treasurer
       *[other] { $whom }
    }.
    Final savings so far: { RUPIAH($total) }.
# $known: 0 straight to the UPK, 1 by way of $whom.
installment-claimed =
    Instalment of { RUPIAH($amount) } reported, { $known ->
        [0] taken to the UPK
       *[other] by way of { $whom }
    }.
    Not final until the money is received.
# Both reports in one answer, each on its own line.
two-claimed =
    { $first }
    { $second }
button-take-back = Take back
button-take-back-amount = Take back { RUPIAH($amount) }
button-take-back-of =
    { $what ->
        [tabungan] Take back savings
       *[angsuran] Take back instalment
    }

# To the treasurer. $title: Bu, Pak (treasurer). $name who saved.
savings-to-confirm = { $name } reports savings{ $pot } of { RUPIAH($amount) }. Have { YOU($title) } received the money?
# To the chair: $number the row of the book.
titip-to-confirm = Number { $number } ({ $name }) reports leaving <cover>an instalment of { RUPIAH($amount) }</cover> with you. Do you hold it?
button-received = Yes
button-not-yet = Not yet
button-i-hold-it = I hold it

savings-confirmed = Final. { $name }, savings{ $pot } { RUPIAH($amount) }. Number { $number }.
waits-for-cash = All right, I wait. The report stays under [Money received].
held = { $name }, instalment { RUPIAH($amount) }: noted as in your own hands until it is handed over. Then press [Hand over money].
held-before = This money was already noted as held.
your-money-is-held = { $holder } holds <cover>your instalment of { RUPIAH($amount) }</cover>. Not final until the UPK receives it.
taken-back = I took back the report of { RUPIAH($amount) }. Nothing of it is kept.
report-about-you-taken-back = { $by } took back the note of <cover>{ $purpose ->
        [tabungan] savings
       *[other] an instalment
    } { RUPIAH($amount) }</cover>.
# $by who counted it, $number its receipt.
counted-before = { $by } counted it already, number { $number }. Once is enough.
done-before = This was already done.
was-taken-back = This report was taken back.
line-held = This row is on hold because somebody said it is not right. The supervisor is asking.
not-your-own-report = Your own report is confirmed by somebody else, so that there are two voices.
not-your-office = This belongs to another officer. If it should be yours, please ask the UPK officer.
reference-differs = A note with the same mark is there already, but it says something else. I left the old one as it is.

# Receipts. $title: Bu, Pak (payer).
receipt-tabungan = Final. { $receiver } has received savings{ $pot } of { RUPIAH($amount) } from { YOU($title) }. Number { $number }. Thank you, { $name }.
# $saved: kind by kind, $numbers of its receipts.
receipt-tabungan-pots = Final. { $receiver } has received savings of { $saved } from { YOU($title) }. Number { $numbers }. Thank you, { $name }.
receipt-angsuran = Final. { $receiver } (UPK) has received <cover>the instalment of { RUPIAH($amount) }</cover> from { YOU($title) }. Number { $number }. Thank you, { $name }.
# $rest: titipan.
loan-paid-off = { $name }, <cover>all instalments are paid</cover>. Thank you for keeping your word to the end.{ $rest ->
        [0] {""}
       *[other] {" "}A surplus of <cover>{ RUPIAH($rest) }</cover> is still at the UPK.
    }

button-right = That is right
button-wrong = Not right
voice-thanks = Thank you.
voice-thanks-waiting = Thank you. Now the money only has to be received.
# $whom: supervisor, $known 0 if nobody yet. $title payer.
dispute-opened =
    Thank you for telling me. I am holding this entry.
    { $known ->
        [0] The supervisor
       *[other] { $whom }
    } will ask both sides; { YOU($title) } are not blamed.
# To the supervisor.
dispute-card =
    Please ask: KSM { $ksm }, { DATE($on) }.
    { $keeper } wrote <cover>{ $what }</cover> for { $payer }; { $payer } says it is not right.
    Ask both of them, then choose.
dispute-card-own =
    Please ask: KSM { $ksm }, { DATE($on) }.
    { $payer } reported <cover>{ $what }</cover>{ $known ->
        [0] {""}
       *[other] , received by { $keeper }
    }; now { $payer } says it is not right.
    Ask { $known ->
        [0] { $payer }
       *[other] both of them
    }, then choose.
dispute-opened-out =
    Thank you for saying so. { $known ->
        [0] The supervisor
       *[other] { $whom }
    } will ask both sides; if it was paid, the note is written again; { YOU($title) } are not blamed.
dispute-card-gone =
    To be asked: KSM { $ksm }, { DATE($on) }.
    { $keeper } crossed out <cover>{ $what }</cover>, noted before for { $payer }; { $payer } says that is not right.
    Please ask both, then choose.
button-out-stands = It stays crossed out
button-out-wrong = Write it again
dispute-out-stands = { $whom } has asked both sides: the note <cover>{ $what }</cover> was indeed wrong, so it stays crossed out.
dispute-out-wrong = { $whom } has asked both sides: the note <cover>{ $what }</cover> was right, so it is written again. It is final once the money is received.
button-line-stands = The entry is right
button-line-wrong = The entry is wrong
button-only-line-wrong = Only the { $purpose ->
        [tabungan] savings
       *[other] instalment
    }{ $pot } line is wrong
# One sum of a row, or several. $pot: the kind of savings where it is not the usual one.
dispute-what = { $purpose ->
        [tabungan] savings
       *[other] an instalment
    }{ $pot } of { RUPIAH($amount) }
dispute-what-two = { $first } and { $second }
dispute-stands = { $whom } has asked both sides: the entry of <cover>{ $what }</cover> is right and stands.
dispute-wrong = { $whom } has asked both sides: the entry of <cover>{ $what }</cover> is wrong, so I took it out of the book.
dispute-resolved =
    { $outcome ->
        [out-stands] Noted: it stays crossed out. Both sides are told.
        [out-wrong] Noted: it is written again as it was. Both sides are told.
        [stands] Noted: the entry is right. I tell both sides.
       *[other] Noted: the entry is wrong and taken out. I tell both sides.
    }
dispute-closed-before = This was already decided.
disputes-none = Nothing needs to be asked about now.
disputes = To be asked about: { $n }.

edited-unchanged = The note did not change when the message was edited. Take it back with [Take back] under [My record], then write it again.
not-yet-fine = That is all right. If things are difficult, tell the chair or use [Ask & report].
hello-back = Hello, { $name }. Is there anything I can note?
yes-to-what = All right. Choose below, or write for example "save 50k".
