### Savings by pot: share, compulsory, voluntary, joint liability, group.

pot-pokok = share
pot-wajib = compulsory
pot-sukarela = voluntary
pot-tanggung-renteng = joint liability
pot-kelompok = group
# Behind the word "savings", with a space before it. The compulsory pot is not named.
pot-beside-pokok = { " (share)" }
pot-beside-wajib = { " (compulsory)" }
pot-beside-sukarela = { " (voluntary)" }
pot-beside-tanggung-renteng = { " (joint liability)" }
pot-beside-kelompok = { " (group)" }
# One pot on one's own page. $pot its name, $held the part held back.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(held { RUPIAH($held) })
    }{ $asked ->
        [0] {""}
       *[other] {" "}(asked for { RUPIAH($asked) })
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
take-of-another = Savings are asked for by the person themselves, from their phone or at the meeting. Who has no phone asks by way of the chair.
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
# $amount sudah diminta dari tabungan $pot, belum dijawab.
take-savings-again = { RUPIAH($amount) } of { $pot } savings was asked for and still waits. Ask for as much again?
choice-take-again = Yes, ask again
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
       *[other] , for <cover>{ $why }</cover>
    }.
    { $shared ->
        [0] {""}
       *[other] Please give it into their own hand, not through somebody else.{" "}
    }Have { YOU($title) } given the money?
button-given = Given
button-cannot = Not possible
button-take-not = Never mind
button-take-savings = Take savings out
button-take-not-amount = Never mind the { RUPIAH($amount) }
button-given-to = Given: { $name }
money-out-asked = { $name } asks for { RUPIAH($amount) } of their savings
take-not-to-yourself = What you ask for yourself is given by another officer, so that there are two voices.
take-was-given = This was given before.
take-was-refused = This was answered "not possible" before.
take-was-taken-back = Whoever asked for this has taken it back.
give-box-short = By the book the KSM's box holds only { RUPIAH($held) }, so { RUPIAH($amount) } cannot be written as given yet. Are savings still unconfirmed? Confirm them first. If the money really is not there yet, press [Not possible].
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
overview-taken = { $n } withdrawals of savings to be asked about
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
take-undone-told =
    Receipt { $number } (savings of { RUPIAH($amount) } taken out) was reversed by { $who }: { $why ->
        [typing] typing mistake
        [given-back] money given back
       *[other] mistake
    }. The money is back in the savings. If it does not fit, ask me.
# $on from which day the pot would hold less than nothing, $out the last receipt of what was taken out.
reverse-below-zero = Receipt { $number } cannot be reversed: on { DATE($on) } the { $pot } savings of { $name } would fall below zero, for some were taken out. Reverse the receipt of what was taken out first, { $out }.
# $held what the group holds, $left what would be left in that pot.
reverse-held = Receipt { $number } cannot be reversed yet: { RUPIAH($held) } of the { $pot } savings of { $name } is held, and only { RUPIAH($left) } would be left. Release it first: write "release savings". Then correct again.
reverse-locked = Receipt { $number }: { $pot } savings stand surety for everybody, so they are given back only once all loans of the KSM are paid off. If it is the note that is wrong, choose [Typing mistake]; a second person agrees.
reverse-disputed =
    Receipt { $number } is being asked about: the member says it is not right. { $known ->
        [0] The supervisor
       *[other] { $whom }
    } asks them both first, then it is decided.

# Savings held as surety. $free what is not held yet, $note what the group decided.
hold-savings-whom =
    Whose savings are held?
    { $lines }
hold-no-such-name =
    Nobody called "{ $words }" has savings here. Who?
    { $lines }
hold-savings-pot = Which savings of { $name }?
hold-savings-amount = How much of the { $pot } savings of { $name } is held? At most { RUPIAH($free) }.
hold-savings-note = What did the group decide, and when? For example: surety for a loan, meeting of 17 November.
hold-note-in-words = Please write it in words.
hold-savings-summary =
    Held: { RUPIAH($amount) } of the { $pot } savings of { $name }.
    Decision: { $note }
hold-above = At most { RUPIAH($free) }, not { RUPIAH($amount) }. How much is held?
hold-nothing = There are no savings that can be held in this KSM.
hold-kept = Noted: { RUPIAH($amount) } of the { $pot } savings of { $name } is held. To let it go, write "release savings".
# To the member.
hold-told =
    { $by } notes what the group decided: { RUPIAH($amount) } of the { $pot } savings is held for now. It is still { YOU($title) } who own it.
    Why: <cover>{ $note }</cover>
hold-page =
    Savings held:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}And { $more } more.
    }
hold-line = - { $name }: { RUPIAH($amount) } of { $pot } since { SHORTDATE($on) }. { $note }
hold-none = No savings are held.
button-let-go = Release: { $name }
hold-let-go = Released: { RUPIAH($amount) } of the { $pot } savings of { $name } is held no more.
hold-let-go-told = Released by { $by }: { RUPIAH($amount) } of the { $pot } savings is held no more.

# The Lebaran list for the treasurer. $cash cash, $counted 1 if somebody has just counted it, $before savings from the old book.
liquidity =
    If everybody takes what they may: { RUPIAH($total) }, { $n } people (KSM { $ksm }).
    { $counted ->
        [1] Cash counted
       *[other] Cash by the book
    } { RUPIAH($cash) }, { $missing ->
        [0] enough{ $over ->
            [0] {""}
           *[other] , { RUPIAH($over) } over
        }
       *[other] { RUPIAH($missing) } missing
    }.{ $before ->
        [0] {""}
       *[other] {"\u000A"}The money of the old book's savings ({ RUPIAH($before) }) is not in that cash. Count it, then write for example "lebaran 1.3m".
    }
    { $lines }
    { $more ->
        [0] {""}
       *[other] and { $more } more.
    }
liquidity-line =
    { $number ->
        [0] -
       *[other] { $number }.
    } { $name } { RUPIAH($amount) }
liquidity-count-unclear = The cash is not clear. Write it out, for example "lebaran 1.3m".
liquidity-none = There are no savings that may be taken out in KSM { $ksm }. No cash is needed.

# Sharing a surplus, on trial.
share-surplus-amount =
    How much surplus (SHU) is shared? { $surplus ->
        [0] Write for example 12m.
       *[other] From { MONTH($since) } to this day it is { RUPIAH($surplus) }; another figure may be written too.
    }
share-surplus-parts =
    By which shares? A common example, perhaps not yours:
    { $lines }
    Or write your own: capital 50, social 30, reserve 20.
shu-share = - { $name } { $percent }%
choice-shu-agreed = Use this example
shu-parts-unread = Write each name with its percentage, with commas. For example: capital 50, social 30, reserve 20.
shu-parts-not-whole = That makes { $total }%, it must be exactly 100%. Please write all of it again.
# $rest what rounding leaves, $agreed 1 if by the rules $rules.
shu-result =
    A surplus of { RUPIAH($surplus) } shared out on trial. Nothing is booked.
    { $lines }
    Each part is rounded down, { $rest ->
        [0] nothing is left over
       *[other] the { RUPIAH($rest) } left go to the reserve
    }. It adds up exactly.{ $agreed ->
        [0] {""}
       *[other] {" "}By the rules { $rules }.
    }
    { $members ->
        [0] Add a part named "anggota" (members) and I reckon it for each KSM.
       *[other] { $n ->
            [0] The part { $part }: no jasa was paid this year yet.
           *[other] The part { $part } by the jasa paid this year, rounded down{ $left ->
                [0] :
               *[other] , { RUPIAH($left) } left for the reserve:
            }
        }
    }
    { $groups }
shu-line = - { $name } { $percent }%: { RUPIAH($amount) }
# One KSM: $n of its members paid jasa.
shu-ksm = - KSM { $ksm } { RUPIAH($amount) }, { $n } people
shu-own =
    { $name }: if this year's surplus were shared now, about <cover>{ RUPIAH($amount) }</cover> of the part { $part }.
    Reckoned by the jasa paid so far, rounded down. This is a trial; the meeting decides.
shu-own-none = { $name }: the rules of the UPK name no part for members yet, so there is nothing to reckon. The meeting decides.

# $state asked, given, refused, taken-back; $says their own word; $why what for, $said 0 if not said.
mydata-withdrawal = { FULLDATE($on) }: asked for { RUPIAH($amount) } of the { $pot } savings{ $said ->
        [0] {""}
       *[other] {" "}for { $why }
    }{ $state ->
        [given] , given
        [refused] , not possible
        [taken-back] , taken back
       *[asked] , waiting
    }{ $says ->
        [betul] , says it is right
        [tidak] , says it is wrong
       *[none] {""}
    }
mydata-hold = { FULLDATE($on) }: { RUPIAH($amount) } of the { $pot } savings held, { $note }{ $open ->
        [1] , still held
       *[other] , released { FULLDATE($until) }
    }
