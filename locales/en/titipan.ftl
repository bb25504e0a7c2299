### Paid too much (titipan), and had back from the UPK.

# One of them. $card: on whose card, if not their own ($own 0); $kas 1: the KSM's cash had paid.
titipan-line =
    { $kas ->
        [0] { $name }'s surplus
       *[other] The KSM cash's surplus
    } at the UPK: { RUPIAH($amount) }{ $own ->
        [0] , beyond { $card }'s instalment.
       *[other] .
    }
titipan-none = There is no surplus at the UPK.
titipan-find = Whose surplus? Write "cari" and the name, then press [Give the surplus back].
button-titipan-ask-it = Ask it back
button-titipan-ask = Ask { RUPIAH($amount) } back
button-titipan-not = Rather leave it there
titipan-asked = All right, { $name }. { RUPIAH($amount) } is wanted back: it is on the list of the UPK and can be fetched at the counter.
titipan-not-asked = All right, { RUPIAH($amount) } stays at the UPK.
titipan-answered = This was answered before.

# At the counter. $free: what is there.
button-titipan-give = Give the surplus back
button-titipan-give-to = Give back to { $name }
return-titipan-which = From whose card?
choice-titipan = { $name }, { RUPIAH($amount) }
return-titipan-amount = How much goes back to { $name }? The surplus is { RUPIAH($free) }.
return-titipan-till =
    In cash or by bank?
    Cash { RUPIAH($kas) }, bank { RUPIAH($bank) }.
titipan-above = { $name }'s surplus is only { RUPIAH($free) }. How much goes back?
titipan-own = One's own surplus is given back by another clerk or the coordinator.
# $aloud 1: no phone of their own, an officer of the KSM asks at the meeting.
titipan-paid =
    Noted: { RUPIAH($amount) } for { $name }. { $aloud ->
        [0] Final when { $name } says it was received.
       *[other] No phone of their own, so they are asked at the meeting. Then it is final.
    }
button-titipan-cancel = Cancel { RUPIAH($amount) }
titipan-cancelled = All right, withdrawn. { $name }'s surplus is as it was.
overview-titipan-asked = { $name } wants the surplus of { RUPIAH($amount) } back
overview-titipan-paid = surplus of { RUPIAH($amount) } for { $name } waits for the answer

# To whose it is. $by clerk; $aloud 1: a family phone, asked at the meeting.
titipan-received-ask =
    { $name }, { $by } (UPK) wrote: <cover>surplus of { RUPIAH($amount) } given back to { YOU($title) }</cover>. { $aloud ->
        [0] Did you receive it?
       *[other] You will be asked at the meeting.
    }
button-titipan-received = I received it
button-titipan-not-yet = Not received yet
titipan-returned = Thank you, { $name }. The surplus of { RUPIAH($amount) } is back, final. Number { $number }.
titipan-returned-told = Final, number { $number }: { $name } received the surplus of { RUPIAH($amount) }.
titipan-denied = All right, not recorded. I tell { $by }.
titipan-denied-told = { $name } says the surplus of { RUPIAH($amount) } was not received. Not recorded; please talk first.
titipan-aloud-only = This phone is shared, so it is asked at the meeting.
titipan-aloud =
    Please ask number { $number } at the next meeting: surplus of { RUPIAH($amount) } from { $by }, { SHORTDATE($on) }, received?
    What is the answer?
titipan-spent = That surplus has gone into instalments, so I did not record it. Please talk with { $by }.
titipan-was-given = Part of this money was given back as surplus. Reverse that receipt first, { $number }, then this one.

# A receipt that was no report is reversed. $what hand-back: a surplus given back, recover: recovered money.
mirrored =
    Receipt { $number } is reversed: { $what ->
        [recover] the { RUPIAH($amount) } recovered from { $name } did not come in.
        [not-taken] the loan of { $name }, { RUPIAH($amount) }, runs again.
       *[other] { $name }'s surplus of { RUPIAH($amount) } is at the UPK again.
    }
mirrored-told =
    Receipt { $number } (<cover>{ $what ->
        [recover] recovered
        [not-taken] loan not taken up
       *[other] surplus given back
    } { RUPIAH($amount) }</cover>) was reversed by { $who }: { $why ->
        [wrong-row] wrong row
        [typing] typing mistake
        [given-back] money given back
       *[other] a mistake
    }. If it does not fit, ask me.

# Why? $whom received it, $by paid it.
why-handed-back = { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }) given back by { $by }, received by { $whom }.

# My data. $state: asked, paid, given, not-received, taken-back.
mydata-titipan =
    { FULLDATE($on) }: surplus of { RUPIAH($amount) } { $state ->
        [given] given back
        [paid] given back, waits for the answer
        [not-received] said to be given back, they say it was not
        [taken-back] not given back after all
       *[asked] asked back
    }
