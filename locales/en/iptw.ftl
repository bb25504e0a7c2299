### IPTW: a reward for paying every instalment on time. Warm, short, never in a group.

rules-name-iptw = IPTW (paid on time)
# $some 0 there is none; $rate like 10.
rules-iptw =
    { $some ->
        [0] none
       *[other] { DECIMAL($rate) }% of the jasa paid, for who pays off with every instalment on time
    }
rules-example-iptw = For example { RUPIAH($amount) }, every instalment on time: IPTW when paid off { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    What part of the jasa, in percent, comes back as IPTW to members whose every instalment was on time? 0 means none. It holds for who pays off from the day of this rule.
    Now: { $now }.

button-iptw = IPTW
# $total and $n: not yet given; $lines by KSM.
iptw-page =
    { $n ->
        [0] IPTW: nothing waits to be given.
       *[other] IPTW to give: { RUPIAH($total) } to { $n } people.
        { $lines }
    }
    Choose a KSM.
iptw-of-ksm = { $ksm }: { $n } people, { RUPIAH($amount) }
iptw-nobody =
    Nobody has IPTW yet. The rule: { DECIMAL($rate) }% of the jasa, for who pays off with every instalment on time.
# $office 1: an officer of the UPK asks.
iptw-no-rule =
    { $office ->
        [1] This BKM gives no IPTW. If you agree on it: "change rules", [Loans], [IPTW].
       *[other] This BKM has no IPTW.
    }
# $had and $n_had: given and received.
iptw-ksm =
    IPTW of KSM { $ksm }: { $n ->
        [0] nothing waits to be given.
       *[other] { RUPIAH($total) } to { $n } people.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}And { $more } more lines.
    }{ $n_had ->
        [0] {""}
       *[other] {" "}Received: { RUPIAH($had) } by { $n_had } people.
    }
# $rate percent; $on the day it was paid off.
iptw-line = { $name }: jasa { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, paid off { SHORTDATE($on) }
iptw-waits = { $name }: { RUPIAH($amount) } waits for the second officer
iptw-given =
    { $name }: { RUPIAH($amount) } given ({ $number }), { $says ->
        [no] not received, they say
       *[none] no answer yet
    }
# A receipt was put right after it was given. $now: by the card as it is now, 0 none.
iptw-changed-since =
    { $name }: was given { RUPIAH($amount) } ({ $number }), by the card as it is now { $now ->
        [0] there is none
       *[other] { RUPIAH($now) }
    }. The book takes nothing back; talk about it kindly
button-iptw-give = Pay out
button-iptw-list = List PDF
button-iptw-sheet = List Excel
iptw-none-now = No IPTW waits to be given in this KSM.
iptw-own = Your own IPTW is given by another clerk or the koordinator.
iptw-not-as-shown = The list has changed since it was opened. Open it again: write "iptw".

give-iptw-who = To whom was it given?
choice-iptw-all = All { $n }, { RUPIAH($amount) }
choice-iptw-one = { $name }, { RUPIAH($amount) }
give-iptw-till =
    In cash or through the bank?
    Cash { RUPIAH($kas) }, bank { RUPIAH($bank) }.
give-iptw-on = On which day was it given?
give-iptw-note = Send a photo of the signed list, or write who was witness.
give-iptw-note-please = Send a photo of the list, or write who was witness.
iptw-before = The loan was paid off on { FULLDATE($on) }. Before that there is no IPTW.
iptw-voucher-ask =
    { $by } wrote: { $fact }
    { $n } people:
    { $lines }
    Does it fit the signed list?
iptw-gets = { $name } { RUPIAH($amount) }
iptw-changed = The card of { $name } has changed since this was written, so it does not fit any more. Press [No], then the clerk writes a new one.
iptw-in-their-hands = { $names } said already that the money is in their hands, so this voucher cannot be taken out.

# To who has it. $by clerk of the UPK; $aloud 1: a family's phone, asked at the kumpulan.
iptw-received-ask =
    { $name }, good news from { $by } (UPK): <cover>every instalment was on time, to the last, so a part of the jasa comes back to { YOU($title) }, IPTW { RUPIAH($amount) }. Thank you</cover>. { $aloud ->
        [0] Do you have it?
       *[other] You will be asked at the kumpulan.
    }
button-iptw-received = I have it
button-iptw-not-yet = Not yet
iptw-received = Thank you, { $name }. IPTW { RUPIAH($amount) } is in your hands, written down.
iptw-denied = All right. I tell { $by }. When you have it, press [I have it].
iptw-denied-told = { $name } says that IPTW { RUPIAH($amount) } (voucher { $number }) has not arrived. Please hand it over, or talk about it first.
iptw-answered = This has been answered.
iptw-not-there = This note of IPTW was taken out again. If you have the money, ask the UPK.
iptw-aloud-only = This phone is shared, so this is asked at the kumpulan.
iptw-aloud =
    At the next kumpulan ask number { $number }: IPTW { RUPIAH($amount) } from { $by }, { SHORTDATE($on) }, received?
    What do they say?
iptw-undone-told = { $name }, the note of <cover>IPTW { RUPIAH($amount) }</cover> was taken out by the UPK because it was written in error. If { $name } has the money already, please tell the UPK.

# Asked by a member.
iptw-own-given = { $name }: IPTW { RUPIAH($amount) } was given, voucher { $number }.
iptw-own-due = { $name }: IPTW { RUPIAH($amount) }, { DECIMAL($rate) }% of { RUPIAH($jasa) } jasa. The UPK gives it on a list you sign.
iptw-own-may = { $name }: if every instalment is on time to the last, { DECIMAL($rate) }% of the jasa comes back (IPTW).
iptw-own-none = { $name }: no IPTW yet. Who pays off with every instalment on time gets { DECIMAL($rate) }% of the jasa back.

# The list that is signed.
iptw-list = IPTW list of KSM { $ksm }: { $n } people, { RUPIAH($amount) }. Sign when the money is received.
drawing-iptw-file = IPTW list, { FULLDATE($on) }
drawing-iptw-title = WHO RECEIVES IPTW
drawing-iptw-of = KSM { $ksm }, { FULLDATE($on) }
drawing-iptw-how = For members who paid off with every instalment on time: a part of the jasa they paid, down to whole hundreds of rupiah. Sign when the money is received; for who cannot come, their witness.
drawing-iptw-lent = Loan
drawing-iptw-rate = Percent
drawing-iptw = IPTW
xlsx-iptw = IPTW
xlsx-iptw-title = Who receives IPTW, KSM { $ksm }, { FULLDATE($on) }
xlsx-head-name = Name
xlsx-head-percent = Percent
xlsx-head-iptw = IPTW
xlsx-head-signature = Signature

# Why? $since paid out, $on paid off; $why there is none.
why-iptw = IPTW of KSM { $ksm }, from each member's card:
why-iptw-own = IPTW of { $name }, from the card:
why-iptw-due = { $name }: loan of { RUPIAH($lent) } paid out { SHORTDATE($since) }, { $n } instalments all on time, paid off { SHORTDATE($on) }. Jasa paid { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, down to hundreds.
why-iptw-given = { $name }: { RUPIAH($jasa) } × { DECIMAL($rate) }% = { RUPIAH($amount) }, given { SHORTDATE($on) } ({ $number }), written by { $by }, agreed by { $second }.
why-iptw-none =
    { $n } cards have none: { $why ->
        [restructured] rescheduled or ended
        [open] not paid off yet
        [covered] somebody helped to pay (joint liability)
        [late] an instalment came after its day
       *[rules] by the rules of the day they paid off
    }.

# A receipt was taken out after IPTW was given. $done the sentence about it.
iptw-beside =
    { $done }
    IPTW { RUPIAH($amount) } for { $name } (voucher { $number }) was given; by the card as it is now it would not be. The book takes nothing back: talk about it kindly.
iptw-changed-told = A receipt of { $name } was taken out, though IPTW { RUPIAH($amount) } (voucher { $number }) was given. By the card as it is now it would not be. The book takes nothing back: talk about it kindly.

# My data. $stands 0: the note was taken out; $says the word of who received it.
mydata-iptw =
    { FULLDATE($on) }: IPTW { RUPIAH($amount) } { $stands ->
        [0] noted and taken out again
       *[other] { $says ->
            [yes] received
            [no] noted as given, not received, they say
           *[none] given, no answer yet
        }
    }
