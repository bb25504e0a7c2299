### A receipt put right: whose, how much, or what for. The old one and the one in its place are one act.

choice-why-person = Wrong person
choice-why-amount = Wrong sum
choice-why-purpose = Wrong purpose
choice-why-swapped = Swapped

# $name the payer on that receipt, $lines the people of the KSM if they are many.
replace-receipt-whom =
    { $number }: { RUPIAH($amount) } stands as money of { $name }. Whose was it? Write the number or the name.
    { $lines }
replace-receipt-sum = { $number }: { RUPIAH($amount) } of { $name } is written. How much was it?
# $rest what is more.
replace-receipt-rest =
    Whose are the other { RUPIAH($rest) }? Write the number or the name. If that money was never there, press [Miscounted].
    { $lines }
replace-receipt-pot = { $number }: { RUPIAH($amount) } of { $name }. What was it for?
replace-receipt-other = { $number } ({ $name }) was swapped with whose receipt?
# $number the row of the KSM's book; $known 0 if no RT is written.
replace-one =
    { $number }. { $name }{ $known ->
        [0] {""}
       *[other] , RT { $rt }
    }
replace-miscounted = Miscounted
choice-receipt-of = { $name }, { RUPIAH($amount) }
choice-meant-angsuran = Instalment
choice-meant-pokok = Share savings
choice-meant-wajib = Mandatory savings
choice-meant-sukarela = Voluntary savings
choice-meant-tanggung-renteng = Joint liability
choice-meant-kelompok = Group savings

# $lines what changes, $after before and after.
replace-receipt-summary =
    { $lines }
    { $after }
    Is that right?
replace-kind-loan = instalment
replace-kind-savings = { $pot } savings
# $was and $name somebody with their row, $what for.
replace-to = { $number }: { $what } { RUPIAH($amount) } moves from { $was } to { $name }.
replace-sum = { $number }: { $name }, { $what } { RUPIAH($before) } becomes { RUPIAH($amount) }.
replace-what = { $number }: { RUPIAH($amount) } of { $name }, from { $before } to { $what }.
# $number the row of the book, 0 if there is none.
replace-who =
    { $name }{ $number ->
        [0] {""}
       *[other] {" "}({ $number })
    }
replace-card =
    { $name } has left: { $same ->
        [0] { RUPIAH($before) }, then { RUPIAH($after) }
       *[other] still { RUPIAH($after) }
    }{ $some ->
        [0] .
       *[other] ; titipan { RUPIAH($waits) }, then { RUPIAH($titipan) }.
    }
replace-pot = { $name }, { $pot } savings: { RUPIAH($before) }, then { RUPIAH($after) }.
# Money goes to another till. $to: upk or ksm.
replace-carry =
    The money, { RUPIAH($amount) }, has to go to { $to ->
        [upk] the UPK's cash
       *[ksm] the KSM's cash
    }: whoever receives it presses [Right] once it is in their hands.
# $till: upk or ksm, $less 1 if it shrinks.
replace-till =
    { $till ->
        [upk] The UPK's cash
       *[ksm] The KSM's cash
    } by the book { $less ->
        [0] grows by
       *[other] shrinks by
    } { RUPIAH($amount) }: count the money and compare.

# $names who was asked, $known 0 if there is nobody.
replacement-asked =
    Not changed yet: { $number } needs a second voice.{ $known ->
        [0] {" "}Nobody can be asked by phone yet.
       *[other] {" "}I asked { $names }.
    }
# $lines what changes.
replacement-ask =
    { $by } wants to correct a receipt of KSM { $ksm }:
    <cover>{ $lines }</cover>
    Is that right?
# To the payer themselves. $own 1 if the receipt was theirs before.
replacement-ask-yours =
    { $own ->
        [0] { $by } says that <cover>{ $what } { RUPIAH($amount) }</cover>, written in somebody else's row, came from { YOU($title) }. Is that right?
       *[other] { $by } says what came from { YOU($title) } was really <cover>{ $what } { RUPIAH($amount) }</cover>. Is that right?
    }
replacement-ask-not-yours = { $by } says receipt { $number } (<cover>{ RUPIAH($amount) }</cover>) was another member's money and did not come from { YOU($title) }. Is that right?
replacement-waits = Receipt { $number } ({ RUPIAH($amount) }) is to be corrected.
# $by who agreed, $slips who has no phone.
replacement-done =
    Corrected{ $known ->
        [0] .
       *[other] , agreed by { $by }.
    } New number { $number }.
    <cover>{ $lines }</cover>
    { $notes }{ $n_slips ->
        [0] {""}
       *[other] No phone yet, tell them yourself: { $slips }.
    }
# To whose money it is. $own 1: their own receipt ($before) was corrected.
receipt-put-right =
    { $own ->
        [0] Money from { YOU($title) } stood in another row and is right now
       *[other] Receipt { $before } was corrected
    }: <cover>{ $what } { RUPIAH($amount) }</cover>, received by { $receiver }. Number { $number }.
receipt-not-yours = Receipt { $number } (<cover>{ $what } { RUPIAH($amount) }</cover>) was another member's money and { $who } has moved it. If it does not fit, ask me.

replace-only-out = Receipt { $number } cannot be corrected directly. Cancel it first with [Typing mistake], then have it reported again.
replace-nothing-beside = No other receipt came in together with { $number }. Press [Wrong person].
replace-no-such-name = "{ $words }" is not on the list. Write the row of the book, or the name.
replace-no-such-row = Number { $number } is nobody else in this KSM's book. Write another number, or the name.
replace-same = That is just what { $number } says. Nothing is changed.
replace-no-loan = { $name } has no running loan. Nothing is changed: choose somebody else, or [Wrong purpose].
replace-before-loan = The loan of { $name } was paid out on { DATE($lent) }, this money was paid on { DATE($on) }. Nothing is changed.
replace-left = { $name } is no member any more. Nothing is changed: choose somebody else, or cancel it with [Typing mistake].
replace-other-ksm = { $name } is of another KSM, whose savings lie in another box. Nothing is changed: cancel it with [Typing mistake] and have it saved there.
