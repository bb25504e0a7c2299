### A member has died.

death-not-yours = A death is noted by the officers of the KSM or the UPK. Please tell them.
note-death-whom =
    Who has died?
    { $lines }
note-death-on = We are sorry. On which day did { $name } die?
death-which-day = That day cannot be: today, { DATE($today) }, at the latest.
note-death-summary = { $name }, died { DATE($on) }. All messages and reminders to that phone stop now. The loan and the savings stay in the book; the UPK considers them.
# $known 0 if nobody of the UPK can be told.
death-noted =
    Noted. All reminders for { $name } have stopped. { $known ->
        [0] Please tell the UPK: they consider
       *[other] I asked { $whom } to consider
    } the loan and the savings. Let the family be in peace.{ $next }
# To the other officers of the KSM.
death-told = Sad news: { $name }, number { $number }, has died, noted by { $by }. Reminders have stopped. Let the family be in peace; the UPK considers it.{ $next }
# To the UPK. $left of the loan, $saved savings.
death-card =
    { $name }, KSM { $ksm } number { $number }, died { DATE($on) }, noted by { $by }. All messages to that phone have stopped.
    { $left ->
        [0] No loan
       *[other] <cover>Left of the loan { RUPIAH($left) }</cover>: the family goes on paying on the KSM's sheet, or is given relief
    }; <cover>savings { RUPIAH($saved) }</cover>{ $saved ->
        [0] .
       *[other] , taken by the heirs through the chair.
    }{ $next }
death-waits = { $name } has died, the loan or savings are still open
button-death-look = See { $name }
button-death-wrong = Noted by mistake
death-wrong = { $name } is no longer noted as dead. The phone opens again by a new invitation ("invite").
death-wrong-told = { $by } took back that { $name } has died: a mistake.
# Yang wafat pengurus KSM: penggantinya. $role jabatan.
death-next = { "" }
    Somebody needs to take on the work of { $role } of KSM { $ksm }.
button-death-succeed =
    New { $role ->
        [sekretaris] secretary
        [bendahara] treasurer
       *[ketua] chair
    }
