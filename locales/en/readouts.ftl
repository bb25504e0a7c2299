### Slips: what is read out to members without a phone, and what is printed for them.

button-readout = Read { $n } slips out
button-readout-done = Read out
# [My tasks], to an officer of the KSM. $lines one line a person, $more people who did not fit.
readout-page =
    No phone. Please read it to each of them at the meeting:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(then { $more } more)
    }
# The same to whoever wrote the rows. $whom another officer, $known 0 if there is none.
readout-by-another =
    No phone. Please read it to each of them at the meeting:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(then { $more } more)
    }
    What they say is noted by { $known ->
        [0] another officer
       *[other] { $whom }
    }, not by who wrote it.
# $what: both, saved, paid; $state: sah, part, waits.
readout-line = Number { $number }, { SHORTDATE($on) }: { $what ->
        [both] savings { RUPIAH($saved) }, instalment { RUPIAH($paid) }
        [saved] savings { RUPIAH($saved) }
       *[paid] instalment { RUPIAH($paid) }
    } ({ $state ->
        [sah] final
        [part] partly final
       *[waits] not final yet
    })
readout-none = No slip has to be read out now.
readout-not-yours = You wrote these rows yourself. Let another officer note what they say.
read-slips-wrong = Of numbers { $numbers }, does anybody say it is wrong? Write their numbers.
choice-readout-all-right = All right
readout-not-listed = Number { $number } was not read out. Read out: { $numbers }. Which numbers say it is wrong?
read-slips-witness = Who is the witness, a member who heard it too? Write the row of the book.
readout-no-witness = Number { $number } cannot be the witness: not who wrote it, who notes it, or to whom it was read. Write another number.
# $n people who say it is right, $n_wrong and $numbers who do not; $known 0 if there is no witness.
readout-kept =
    Noted{ $known ->
        [0] {""}
       *[other] , witness { $witness }
    }: { $n } say it is right.{ $n_wrong ->
        [0] {""}
       *[other] {" "}I hold the entry of number { $numbers }; the supervisor will ask both sides.
    }

# To the UPK officer after counting.
button-receipt-slips = Print { $n } slips
button-receipt-slips-today = All slips of today ({ $n })
receipt-slips = { $n } receipt slips to print. Cut them apart, fold them, send them with the chair.
receipt-slips-none = No slip has to be printed: all of them have a phone now, or the receipt was taken back.

drawing-receipt-title = Receipt slips
drawing-receipt-head = RECEIPT { $number }, FINAL
drawing-receipt-whose = { $name }, KSM { $ksm }, number { $row }
drawing-receipt-what = { $what ->
        [tabungan] Savings
       *[other] Instalment
    } { RUPIAH($amount) }
drawing-receipt-in-words = { WORDS($amount) }
drawing-receipt-by = Received by { $by } (UPK { $bkm }), { FULLDATE($on) }
drawing-receipt-wrong = Keep it with the card. If it is wrong, tell the chair or the supervisor; nobody is blamed for asking.
readout-taken-out =
    Number { $number }: receipt { $receipt }, { $purpose ->
        [tabungan] savings
       *[other] instalment
    } { RUPIAH($amount) }, taken out: { $why ->
        [wrong-row] wrong row
        [typing] typing mistake
        [given-back] money given back
       *[other] mistake
    }.
