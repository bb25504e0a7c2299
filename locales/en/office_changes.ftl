### An office of a KSM passes on: two people say so, and the cash in hand is counted along.

office-not-yours = A new officer of a KSM is proposed by its own officers, the UPK or the coordinator.
office-which-ksm = Which KSM? Write for instance: change chair mawar
change-officer-role = Which office of KSM { $ksm }?
change-officer-whom =
    Who is the new { $role } of KSM { $ksm }?{ $was ->
        [0] {""}
       *[other] {" "}Now it is { $before }.
    }
    { $lines }
change-officer-why = Why?
choice-office-selesai = The term is over
choice-office-mundur = Steps down
choice-office-wafat = Has died
choice-office-hilang = Cannot be found
change-officer-summary = { $role } of KSM { $ksm }: { $was ->
        [0] nobody so far
       *[other] from { $before }
    } to { $to } ({ $why ->
        [selesai] the term is over
        [mundur] steps down
        [wafat] has died
       *[hilang] cannot be found
    }). It holds once a second person agrees. Propose it?
office-held-already = { $name } is { $role } already.
office-waits-already = A new { $role } of KSM { $ksm } has been proposed and waits for an answer.
office-asked = { $known ->
        [0] Kept: { $role } of KSM { $ksm } to { $to }. There is no second person to ask yet; invite the coordinator first.
       *[other] Waiting for { $names }: { $role } of KSM { $ksm } to { $to }. Nothing has changed yet.
    }
button-office-back = Take back
office-ask = { $by } proposes a new { $role } of KSM { $ksm }: { $to }{ $was ->
        [0] {""}
       *[other] , in place of { $before }
    } ({ $why ->
        [selesai] the term is over
        [mundur] steps down
        [wafat] has died
       *[hilang] cannot be found
    }). Do you agree?
button-office-yes = I agree
button-office-no = Not yet
office-waits = proposed { $role } of KSM { $ksm }: { $to }
button-office-look = See the proposal for { $ksm }
office-own-voice = Somebody else has to agree: not who proposed it, nor who takes the office.
office-changed-since = The { $role } of KSM { $ksm } has changed since this was proposed. Please propose it again.
# $carried money of others still in the hands of the former officer.
office-agreed = From today: { $role } of KSM { $ksm } is { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>{ $before } still holds { RUPIAH($carried) }</cover>; I asked { $to } to count it.
    }
# To whoever takes the office.
office-told-new = Thank you, { $name }: from today { $role } of KSM { $ksm }. Write "menu" for the keys.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Members' money with { $before }: { RUPIAH($carried) }</cover>. Once you have received and counted it, press below.
    }
button-office-counted = Counted
# To who held it.
office-told-former = Thank you for having been { $role } of KSM { $ksm }. Now it is { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Members' money with you: { RUPIAH($carried) }</cover>: hand it to { $to }, or to the UPK by "hand over money".
    }
office-told = { $by } agreed: { $role } of KSM { $ksm } is now { $to }.
office-nothing-carried = There is no money left to receive.
office-other-sum = The sum has changed: it is { RUPIAH($total) } now. Counted?
office-counted = Noted: { RUPIAH($total) } of members of KSM { $ksm } is in your hands now. Hand it to the UPK by "hand over money".
office-counted-told = { $name } has received and counted <cover>{ RUPIAH($total) }</cover> of members of KSM { $ksm }. From now on it is in { $name }'s hands.
office-refused = All right, the { $role } of KSM { $ksm } stays.
office-refused-told = { $by } does not agree yet: the { $role } of KSM { $ksm } stays. Talk it over, then propose again.
office-withdrawn = Taken back. The { $role } of KSM { $ksm } stays.
