### Money from the chair's hands to the UPK.

in-hand = { $lines }
# $since the day of the oldest money, $n how many rows.
in-hand-ksm = Instalments of KSM { $ksm } in hand: { RUPIAH($total) } ({ $n } people), since { SHORTDATE($since) }. Hand them over?
# The chair has pressed [Hand over], the UPK has not counted.
handed-not-counted = Handed over { SHORTDATE($on) }, not yet counted by the UPK: instalments of KSM { $ksm }, { RUPIAH($total) } ({ $n } people). Please bring it to the UPK.
# [Hand over money] was pressed too early.
button-hand-over-not-yet = Not handed over yet: { RUPIAH($total) }
hand-over-not-yet = Noted: the instalments of KSM { $ksm }, { RUPIAH($total) } ({ $n } people), are not handed over yet. The money is in your hands; press [Hand over money] again later.
hand-over-not-yet-told = { $giver } has not handed over the instalments of KSM { $ksm } yet: { RUPIAH($total) } ({ $n } people). Nothing needs counting for now.
nothing-in-hand = No instalment money in hand. Everything has been handed over.
button-hand-over-all = Yes, all
button-hand-over-part = A part
# $whom: upk, or who counts in its stead.
handed-over =
    Noted: { RUPIAH($total) } ({ $n } people) handed over.
    Final once { $whom ->
        [upk] UPK
       *[other] { $whom }
    } has counted.
hand-over-part-numbers = Which numbers are handed over? In hand: { $numbers }.
hand-over-part-summary = Handed over, numbers { $numbers }: { RUPIAH($total) }.
row-not-in-hand = Number { $number } is not in hand. Write another number.

# To the UPK officer: the name of the KSM, not of a person.
# $days 0: only today.
handover-card =
    KSM { $ksm }, instalments { RUPIAH($total) }, { $n } people, from { $giver }{ $days ->
        [0] {""}
       *[other] , handed over { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , paid { SHORTDATE($met) }
    }.{ $why }
button-cash-right = It is right
button-cash-wrong = It is not right
button-see-rows = See the rows
handover-rows =
    KSM { $ksm }:
    { $lines }
    { $n_held ->
        [0] {""}
       *[other] { $n_held } rows on hold, not counted.
    }
handover-row = { $number }  { RUPIAH($amount) }
handover-received =
    Final. Number { $number }, { RUPIAH($total) }.
    { $n_sent } receipts sent{ $n_slips ->
        [0] .
       *[other] , { $n_slips } need a slip (no phone).
    }
handover-done = Received by { $receiver }, { WORDS($total) }. Number { $number }. In hand now: { RUPIAH($left) }.
count-cash-counted = KSM { $ksm }: written { RUPIAH($total) }. How much was counted?
handover-returned =
    { $who } counted { RUPIAH($counted) }, the notes of KSM { $ksm } say { RUPIAH($total) }: a difference of { RUPIAH($difference) }.
    Nothing is booked yet. Please look at the rows again ("ubah 8 50 115"), then [Hand over money] again.
handover-not-booked = KSM { $ksm }: counted { RUPIAH($counted) }, written { RUPIAH($total) }, a difference of { RUPIAH($difference) }. Not booked; the money goes back to who brought it.

counter = { $lines }
counter-empty = No money is waiting.
# Whoever wrote or carried money, or shares that phone, does not count it. $whom: who counts, where $known is 1.
counter-others = { $n } written or carried from this phone, so somebody else counts it{ $known ->
        [0] .
       *[other] : { $whom }.
    }
counted-by-others = This money was written or carried from this phone, so somebody else counts it{ $known ->
        [0] . Nobody else can yet; ask the coordinator to find a clerk.
       *[other] : { $whom }.
    }
counter-handover =
    KSM { $ksm }: { RUPIAH($total) }, { $n } people{ $days ->
        [0] {""}
       *[other] , handed over { SHORTDATE($on) }
    }{ $other_day ->
        [0] {""}
       *[other] , paid { SHORTDATE($met) }
    }{ $why }
counter-single = { $name } (KSM { $ksm }), came alone: { RUPIAH($amount) }
# $total only where one KSM has several hand-overs, to tell them apart; else 0.
button-open-handover = Open KSM { $ksm }{ $total ->
        [0] {""}
       *[other] {" "}{ RUPIAH($total) }
    }
button-count-single = Receive from { $name }

# Uang di tangan lebih dari seminggu: kepada petugas UPK dan pengawas
in-hand-long =
    { $name } (KSM { $ksm }) has held <cover>instalments of { RUPIAH($amount) }</cover> since { SHORTDATE($since) }{ $days ->
        [0] {""}
       *[other] , { $days } days
    }.
in-hand-not-counted =
    { $name } (KSM { $ksm }): <cover>instalments of { RUPIAH($amount) }</cover> since { SHORTDATE($since) }, handed over { SHORTDATE($on) }, not counted yet{ $days ->
        [0] {""}
       *[other] {" "}({ $days } days)
    }.
# Cash in hands, from the first day: to the treasurer, the UPK and the pengawas.
in-hand-everywhere =
    Instalments in officers' hands: { RUPIAH($total) } of { $n } KSM, the oldest { $days ->
        [0] from today.
        [one] { $days } day.
       *[other] { $days } days.
    }
in-hand-of-ksm = KSM { $ksm } altogether { RUPIAH($total) }:
in-hand-more = (and { $n } more)
in-hand-nobody = No instalments are in the hands of any KSM officer.
button-in-hand-remind = Remind { $name }
in-hand-no-phone = { $name } has no phone. Please see them.
in-hand-reminder = { $name }, <cover>instalments of KSM { $ksm }, { RUPIAH($amount) },</cover> have been in your hands since { SHORTDATE($since) }. Hand them over?
in-hand-reminded = I reminded { $name }.
in-hand-to-bring = { $name }, <cover>instalments of KSM { $ksm }, { RUPIAH($amount) },</cover> stand as handed over on { SHORTDATE($on) }, but the UPK has not counted them yet. Please bring them to the UPK, so they can be counted.
# Lembar yang dicatat jauh sesudah harinya. $reason kata petugas.
handover-late = {" "}(noted late, says { $by }: { $reason })
