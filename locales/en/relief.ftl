### A loan that cannot go on as it is: a new card, a rest, a write-off, a recovery. Always two officers.

button-relief = Relief
button-relief-jadwal-ulang = New card
button-relief-keringanan = Let it rest
button-relief-hapus-buku = Write off
button-relief-pemulihan = Record a recovery
button-relief-whom = { $number }. { $name }, { $ksm }
button-relief-yes = I agree
button-relief-no = Not yet
button-relief-back = Take back
button-see-relief = See the proposal
relief-officers-only = The UPK officer proposes relief, in a private chat.
relief-own-loan = This loan is your own, or of somebody on your phone. Ask another UPK officer to propose it.
# $what: jadwal-ulang, keringanan, hapus-buku, pemulihan.
relief-how =
    For whom? For example: { $what ->
        [jadwal-ulang] reschedule Bu Sri
        [keringanan] pause for Bu Sri
        [hapus-buku] write off Bu Sri
        [tidak-jadi] loan not taken up by Bu Sri
       *[other] recovery Sri 50rb
    }
relief-whom = Which "{ $words }"?
relief-page = What is proposed for { $name }? Nothing holds before a second officer agrees.
relief-no-loan = { $name } has no running loan.
relief-waits-already = Something for { $name } waits for an answer already. Wait for that first.
relief-why-nothing-left = { $name } owes no pokok any more. There is nothing to move.
relief-why-report-open = A payment reported for { $name } is not final yet. Confirm it or take it back first.
# $amount: what waits.
relief-why-titipan = { $name } has a surplus of { RUPIAH($amount) }. Give it back first ([Give the surplus back]), or let it be used.
relief-why-paid-today = { $name } paid today. Propose it again from tomorrow on.
relief-why-same-sum = The KSM got a loan of the very same sum today. The new card of { $name } can be agreed to tomorrow.
relief-why-overlap = The loan of { $name } rests already, until { DATE($on) }.
relief-why-past = Choose a day from tomorrow on.
relief-why-too-long = One year at most. If more is needed, propose it again then.
relief-nothing-written-off = Nothing of { $name } was written off and is still out.
relief-card-ended = This card of { $name } was put on a new one or written off: it takes no payment and no correction any more. Speak with the coordinator; the new card still does.
# $left: what has not come back.
relief-too-much = That is more than was written off. At most { RUPIAH($left) } can come back from { $name }. How much came in?
relief-months-range = Between 1 and { $most } times, please.
relief-words-please = Please write a few words.

reschedule-loan-months =
    A new card for { $name }: { RUPIAH($left) } of pokok is left, { $n_left } times to go.
    How many instalments?
choice-relief-times = { $n } times
reschedule-loan-jasa =
    Jasa on the new card?
    Jasa still open on the old one, { RUPIAH($left_jasa) }, is let go.
choice-relief-jasa-rules = By the rules
choice-relief-jasa-none = Without jasa
reschedule-loan-why = Why? You may write it.
choice-relief-sakit = Illness
choice-relief-usaha = Trade has stopped
choice-relief-panen = The harvest failed
choice-relief-meninggal = A death in the family
choice-relief-pindah = Moved, not to be found
# $why: a code, or own words.
relief-why =
    { $why ->
        [sakit] illness
        [usaha] trade has stopped
        [panen] the harvest failed
        [meninggal] a death in the family
        [pindah] moved, not to be found
        [berubah] changed their mind
        [ada-uang] found other money
       *[other] { $why }
    }
# The old card beside the new one. $new_jasa: of the new card.
reschedule-loan-summary =
    A new card for { $name }: { $why }.
    Old: { RUPIAH($left) } of pokok and { RUPIAH($left_jasa) } of jasa, { $n_left } times, usually { RUPIAH($bill) }.
    New: { RUPIAH($left) } and { RUPIAH($new_jasa) } of jasa, { $n } times { RUPIAH($new_bill) }, from { DATE($first) } to { FULLDATE($last) }. Propose it?
pause-loan-until = Until when does the loan of { $name } rest? From the day it is agreed nothing counts as late.
pause-loan-why = Why? You may write it.
pause-loan-summary =
    The loan of { $name } rests until { FULLDATE($until) }: { $why }.
    No reminders, no days late are counted. The debt stays. Propose it?
write-off-loan-why = { $name } owes { RUPIAH($left) } of pokok. Why is it written off? This cannot be undone.
write-off-loan-decision = Which decision of the BKM's meeting? Write its date or number.
write-off-loan-summary =
    Write off { $name }: { RUPIAH($left) } of pokok, { $why }.
    BKM meeting: { $decision }.
    The history stays, nobody asks for it any more, and it cannot be undone. Propose it?
recover-loan-amount = How much came in from { $name }? Written off and not back yet: { RUPIAH($left) }.
recover-loan-summary =
    Recovered from { $name }: { RUPIAH($amount) }.
    Written off and not back yet: { RUPIAH($left) }. { $at_bank ->
        [0] Has the money been counted?
       *[other] Is it in the account?
    }

# To stand inside other sentences.
relief-short =
    { $what ->
        [jadwal-ulang] a new card for { $name }, { RUPIAH($amount) } of pokok
        [keringanan] the loan of { $name } rests until { DATE($until) }
        [hapus-buku] write-off of { $name }, { RUPIAH($amount) }
        [lepas-denda] let the fine of { $name } go, { RUPIAH($amount) }
        [tidak-jadi] the loan of { $name } is not taken up, { RUPIAH($amount) }
       *[other] recovered from { $name }, { RUPIAH($amount) }
    }
# $names: who is asked for the second voice.
relief-asked =
    Waiting for { $names }: { $fact }.
    Nothing has changed yet.
relief-asked-nobody =
    Proposed: { $fact }. Nothing has changed yet.
    No second officer (coordinator or supervisor) can be reached here.
relief-ask-jadwal-ulang =
    { $by } proposes a new card for { $name }, KSM { $ksm }: { $why }.
    Old: { RUPIAH($left) } of pokok, { $n_left } times, usually { RUPIAH($bill) }.
    New: { RUPIAH($left) } and { RUPIAH($new_jasa) } of jasa, { $n } times { RUPIAH($new_bill) }, { DATE($first) } to { FULLDATE($last) }. Do you agree?
relief-ask-keringanan =
    { $by } proposes that the loan of { $name }, KSM { $ksm }, rests until { FULLDATE($until) }: { $why }.
    Nothing counts as late meanwhile. The debt stays. Do you agree?
relief-ask-hapus-buku =
    { $by } proposes to write off { $name }, KSM { $ksm }: { RUPIAH($left) } of pokok, { $why }.
    BKM meeting: { $decision }. This cannot be undone. Do you agree?
relief-ask-pemulihan =
    { $by } took { RUPIAH($amount) } from { $name }, KSM { $ksm }, on a loan written off before.
    { $at_bank ->
        [0] Is the money in the till?
       *[other] Is it in the bank?
    } Do you agree?
relief-own-voice = This needs a second person: not who proposed it, and not the borrower.
relief-other-office = The second person has to be the coordinator or a supervisor.
relief-answered = This proposal has been answered.
# $n_slips: 1 if the member has no phone.
relief-agreed =
    It holds: { $fact }.{ $numbered ->
        [0] {""}
       *[other] {" "}No. { $number }.
    }{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Please tell the member yourself: they cannot be reached by phone.
    }
relief-agreed-told =
    { $by } agreed: { $fact }.{ $n_slips ->
        [0] {""}
       *[other] {" "}
    Please tell the member yourself: they cannot be reached by phone.
    }
relief-refused = All right, nothing changes. { $name } knows.
relief-refused-told = { $by } does not agree yet: { $fact }. Nothing changes.
relief-withdrawn = Taken back. Nothing changes.
overview-relief = proposal: { $fact }

# To the borrower. Warm, blaming nobody.
relief-told-new-card =
    { $name }, <cover>your instalments are lighter now: { RUPIAH($left) } in { $n } times { RUPIAH($new_bill) }, from { DATE($first) } on.</cover>
    The history of the old card is kept.
relief-told-pause =
    { $name }, <cover>do not worry about instalments until { DATE($until) }. The debt stays; you may pay at any time.</cover>
    We hope it gets easier soon.
relief-told-ended =
    { $name }, <cover>the { RUPIAH($left) } left of your loan is not asked for any more here. If you ever wish to pay, { $by } is glad to receive it.</cover>
    The history is kept.
relief-told-recovered =
    Thank you, { $name }. { $by } received { RUPIAH($amount) }. No. { $number }.
    <cover>It is recorded for the loan that was written off.</cover>
# To the UPK officer (and the treasurer, where the members agreed that names may be seen).
relief-pause-ends =
    The rest of { $name }'s loan is over on { DATE($until) }.
    Ask how they are, and what can be paid by now.

# On the borrower's record.
record-paused = The loan rests until { DATE($until) }: nothing is asked for until that day.
# $left: what moved; $paid: pokok paid before.
record-moved = Old card of { SHORTDATE($on) }: { RUPIAH($paid) } of { RUPIAH($lent) } was paid, { RUPIAH($left) } went to a new card.
record-carried = Old card of { SHORTDATE($on) }: { RUPIAH($paid) } of { RUPIAH($lent) } was paid, { RUPIAH($left) } went along to a card in the new KSM.
record-written-off = Loan of { SHORTDATE($on) }: { RUPIAH($paid) } of { RUPIAH($lent) } was paid. The other { RUPIAH($left) } is not asked for any more.
