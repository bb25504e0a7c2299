### One's own record. The first line is the answer.

record = { $lines }
record-savings =
    Savings of { $name }: { RUPIAH($saved) } final{ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } reported.
    }
record-loan =
    Instalments of { $name }: { $paid } paid, { $left } left ({ RUPIAH($outstanding) }){ $waiting ->
        [0] .
       *[other] , { RUPIAH($waiting) } reported.
    }{ $titipan ->
        [0] {""}
       *[other] {" "}{ RUPIAH($titipan) } is kept for the next instalment.
    }
# $n how many instalments there were, all paid.
record-loan-over = { $name } has paid all { $n } instalments.
record-no-loan = { $name } has no running loan.
record-next =
    { $amount ->
        [0] Next { DATE($on) }: covered by what is kept already.
       *[other] Next { RUPIAH($amount) }, { DATE($on) }.
    }
record-next-open = { $n ->
        [1] The instalment of { DATE($on) } is not recorded yet: { RUPIAH($amount) }.
       *[other] { $n } instalments since { DATE($on) } are not recorded yet: { RUPIAH($amount) }.
    } If it has been paid, tell me.

search-people-words = Whom are you looking for? Write a name, KSM, RT, row, or receipt number.
search-how = Write "search" and a name, KSM, RT, row or receipt number. For example: search siti mawar
search-receipt-how = Write "search" and then the whole number of the receipt. Example: search H-0001-4
search-nobody = Nobody fits "{ $words }".
search-found = { $lines }
search-receipt = { $i }. { $receipt }: { $name }, KSM { $ksm } number { $number }
search-more = There are more. Add a word: a name, KSM, RT, or row.
button-correct = Correct it
button-persons-page = Notes of { $name }
search-line =
    { $i }. { $name }, KSM { $ksm } number { $number }{ $has_rt ->
        [0] {""}
       *[other] , RT { $rt }
    }
# $reversed: 1 if it was cancelled.
receipt-found =
    { $number }: { $name }, { $purpose ->
        [tabungan] savings
       *[other] instalment
    } { RUPIAH($amount) }, { DATE($on) }{ $reversed ->
        [0] { $n_became ->
            [0] {""}
           *[other] , replaced by { $became }
        }.
       *[other] , cancelled.
    }

correct-receipt-number = Which receipt number? For example: J-0007-6
correct-receipt-why = Why?
choice-why-typing = Typing mistake
choice-why-given-back = Money given back
# $number the receipt's number, $why the code of the reason.
correct-what-taken = { $pot } savings taken out
# $whose 0: a voucher, nobody's money. $what it was for. $second 1: another officer is asked first.
correct-receipt-summary =
    Receipt { $number }{ $whose ->
        [0] {" "}({ RUPIAH($amount) }, { DATE($on) })
       *[other] , { $name }: { $what } { RUPIAH($amount) }, { DATE($on) },
    } is cancelled because of { $why ->
        [wrong-row] a wrong row
        [typing] a typing mistake
        [given-back] money given back
       *[other] a mistake
    }. Both stay visible in the book.{ $shut ->
        [0] { $second ->
            [0] {""}
           *[other] {" "}A second person is asked first.
        }
       *[other] {" "}The book of { MONTH($closed) } is closed, so a second person is asked first, and it is written in the month still open.
    }
no-such-receipt = I did not find receipt { $number }. Please look at its letters and digits again.
# $aloud 1: yang bayar tidak punya HP.
reversed =
    Receipt { $number } is cancelled: { $name }, { RUPIAH($amount) }. If needed, have it reported again correctly.{ $aloud ->
        [0] {""}
       *[other] {" "}{ $name } has no phone: it is read out at the meeting, under [My tasks] of the KSM's officers.
    }
reversed-before = Receipt { $number } was cancelled before.
receipt-reversed =
    Receipt { $number } (<cover>{ $purpose ->
        [tabungan] savings
       *[other] instalment
    }{ $pot } { RUPIAH($amount) }</cover>) was cancelled by { $who }: { $why ->
        [wrong-row] wrong row
        [typing] typing mistake
        [given-back] money given back
       *[other] mistake
    }. If it does not fit, ask me.

reversal-ask =
    { $by } asks to reverse receipt { $number }: KSM { $ksm }, <cover>{ $what } { RUPIAH($amount) }</cover>.{ $own ->
        [0] {""}
       *[other] {" "}It is the own money of { $by }, or of somebody on the same phone.
    } Because: { $why ->
        [wrong-row] wrong row
        [typing] wrong sum typed
       *[given-back] the money was given back
    }.
button-reversal-yes = Right, reverse it
button-reversal-no = Leave it
button-reversal-look = See { $number }
reversal-waits = Receipt { $number } ({ RUPIAH($amount) }) is to be reversed.
reversal-asked =
    Receipt { $number } ({ RUPIAH($amount) }) is not reversed yet: a second officer must agree.{ $own ->
        [0] {""}
       *[other] {" "}Somebody else always looks at money of one's own, or of the same phone, first.
    }{ $known ->
        [0] {" "}Nobody else can be asked yet.
       *[other] {" "}I asked { $names }.
    }
reversal-refused = Receipt { $number } stays as it is.
reversal-agreed-told = { $by } agreed: receipt { $number } is reversed.
reversal-refused-told = { $by } did not agree: receipt { $number } stays as it is.

# On somebody's page at the counter: their latest receipts.
correct-which = Which receipt of { $name } is wrong?
button-correct-one = { $number }, { SHORTDATE($on) }, { RUPIAH($amount) }
# $number is a loan paid out: not corrected, there is another way.
correct-payout = { $number } is the loan paid out to { $name }; a correction does not take it back. If the loan was not taken up and all the money is back, write "loan not taken { $name }". If the instalments have to change, open their page and press [Relief].

# Taken out by one officer: to the supervisor, no names of members.
overview-taken-out = { $lines }
taken-out-line =
    receipt { $number } ({ RUPIAH($amount) }) taken out by { $by } on { SHORTDATE($on) }: { $why ->
        [wrong-row] wrong row
        [typing] typing mistake
        [given-back] money given back
       *[other] mistake
    }
button-seen-taken-out = I have seen it
taken-out-seen = Noted: { $n } taken out, seen.
taken-out-denied = KSM { $ksm }: receipt { $number } <cover>({ RUPIAH($amount) })</cover> was taken out by { $by }. When it was read out, whose it is said that is not right. Ask both; if it was paid, have it written down again.
