### Savings by pot: share, compulsory, voluntary, joint liability, group.

pot-pokok = share
pot-wajib = compulsory
pot-sukarela = voluntary
pot-tanggung-renteng = joint liability
pot-kelompok = group
# Behind the word "savings", with a space before it. The compulsory pot is not named.
pot-beside-pokok = { " (share)" }
pot-beside-sukarela = { " (voluntary)" }
pot-beside-tanggung-renteng = { " (joint liability)" }
pot-beside-kelompok = { " (group)" }
# One pot on one's own page. $pot its name, $held the part held back.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(held { RUPIAH($held) })
    }
record-savings-pots =
    { $savings }
    Of that: { $pots }.
record-pots-and = { $first }, { $more }

# Taking savings out. $pot its name, $free what can be taken, $why the reason in one sentence.
take-savings-who = Whose savings?
take-savings-pot = From which savings?
# $own: 0 if the chair asks for $name.
take-savings-amount =
    How much{ $own ->
        [1] {""}
       *[other] {" "}for { $name }
    }? From the { $pot } savings { RUPIAH($free) } can be taken now.
choice-pot = { $pot }, { RUPIAH($free) }
choice-all-of-it = All, { RUPIAH($amount) }
take-above =
    { RUPIAH($free) } can be taken now, not { RUPIAH($amount) }.
    { $why }
take-nothing =
    Nothing can be taken out now.
    { $lines }
take-why-leaving = The { $pot } savings of { RUPIAH($saved) } are given back on leaving the KSM.
take-why-loans = The { $pot } savings of { RUPIAH($saved) } wait until every loan of the KSM is paid.
take-why-promised =
    The { $pot } savings hold { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , { RUPIAH($held) } held back
    }{ $pending ->
        [0] {""}
       *[other] , { RUPIAH($pending) } asked for already
    }.
take-why-empty = The { $pot } savings are empty. To save, write "save { $pot } 20k".
take-nobody = There is no officer of the KSM I can ask. Please tell the treasurer yourself.
# $own: 1 for themselves, 0 the chair asks for $name. $whom will give it.
take-asked =
    I told { $whom }: { RUPIAH($amount) } from the { $pot } savings{ $own ->
        [1] {""}
       *[other] {" "}for { $name }
    }.
    The money comes from the hand of { $whom }.
# To the treasurer. $why what for, $said 0 if not said; $by who asks if $own is 0.
take-to-give =
    { $own ->
        [1] { $name } asks
       *[other] { $by } asks for { $name }:
    } { RUPIAH($amount) } from the { $pot } savings{ $said ->
        [0] {""}
       *[other] , for { $why }
    }.
    Have { YOU($title) } given the money?
button-given = Given
button-cannot = Not possible
button-take-not = Never mind
button-given-to = Given: { $name }
money-out-asked = { $name } asks for { RUPIAH($amount) } of their savings
take-not-to-yourself = What you ask for yourself is given by another officer, so that there are two voices.
take-was-given = This was given before.
take-was-refused = This was answered "not possible" before.
take-was-taken-back = Whoever asked for this has taken it back.
give-above = The savings have changed: only { RUPIAH($free) } may leave now, not { RUPIAH($amount) }. Press [Not possible], then let them ask again.
# $told: 0 if the member has no phone.
take-given =
    Noted: { $name } received { RUPIAH($amount) } from the { $pot } savings. Number { $number }.{ $told ->
        [0] {" "}They have no phone, so please read the number out.
       *[other] {""}
    }
# The member's receipt. $left what stays in that pot.
receipt-taken = { $giver } has given { YOU($title) } { RUPIAH($amount) } from the { $pot } savings. Number { $number }. Left there: { RUPIAH($left) }.
take-refused = All right, I will tell { $name }. The savings stay whole.
take-refused-told = { $by } cannot give { RUPIAH($amount) } now. The savings stay whole. Please ask when it will be possible.
take-taken-back = I have cancelled the { RUPIAH($amount) }. The savings stay whole.

# The supervisor: a member says the money was not received.
taken-card =
    To be asked: KSM { $ksm }, { DATE($on) }.
    { $giver } wrote that { RUPIAH($amount) } of the { $pot } savings was given to { $name }; { $name } says it is not right.
    Ask them both, then choose.
overview-taken = - { $n } withdrawals of savings to be asked about
button-taken-look = Withdrawals of savings
taken-resolved-told =
    { $whom } has asked both sides about the savings of { RUPIAH($amount) } that were taken out: { $outcome ->
        [stands] the entry is right and stands.
       *[other] the entry is wrong, so the money is back in the savings.
    }
taken-aloud =
    Please ask number { $number } at the next meeting: { RUPIAH($amount) } from the { $pot } savings, given on { SHORTDATE($on) }, received?
    What is the answer?
take-undone = Receipt { $number } is reversed: { RUPIAH($amount) } is back in the savings of { $name }.
take-undone-told = Receipt { $number } (savings of { RUPIAH($amount) } taken out) was reversed by { $who }. The money is back in the savings. If it does not fit, ask me.
# $on from which day the pot would hold less than nothing, $out the last receipt of what was taken out.
reverse-below-zero = Receipt { $number } cannot be reversed: on { DATE($on) } the { $pot } savings of { $name } would fall below zero, for some were taken out. Reverse the receipt of what was taken out first, { $out }.
