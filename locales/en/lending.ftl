### A loan from the application until it is paid out. Whoever borrows has to say so.

apply-loan-ksm = A loan for which KSM?
apply-loan-lines =
    Who wants to borrow? One line each: book number, amount, what for.
    For example:
    3 1jt vegetable stall
    6 500rb chicken feed
apply-loan-unread =
    Not kept yet, something is unclear:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }
    Please send the whole list again.
apply-loan-unread-line = - "{ $line }": write number, amount, what for
apply-loan-unread-number = - "{ $line }": no such number in the book
apply-loan-unread-twice = - "{ $line }": this number was named before
apply-loan-unread-amount = - "{ $line }": how much? Write 500rb or 1jt
apply-loan-unread-purpose = - "{ $line }": what for?
# $every: weekly, per-kumpulan, monthly.
apply-loan-months =
    { $every ->
        [weekly] Paid back in how many weeks?
        [per-kumpulan] Paid back in how many meetings?
       *[monthly] Paid back in how many months?
    }
apply-loan-months-range =
    Just write the number of { $every ->
        [weekly] weeks
        [per-kumpulan] meetings
       *[monthly] months
    }, usually { $least } to { $most }.
choice-months =
    { $n } { $every ->
        [weekly] weeks
        [per-kumpulan] meetings
       *[monthly] months
    }
apply-loan-summary =
    KSM { $ksm } asks for { RUPIAH($total) } for { $n ->
        [1] one person
       *[other] { $n } people
    }, { $months } { $every ->
        [weekly] weeks
        [per-kumpulan] meetings
       *[monthly] months
    }. All instalments together { RUPIAH($bill) } { $every ->
        [weekly] a week
        [per-kumpulan] a meeting
       *[monthly] a month
    }{ $peak ->
        [0] .
       *[other] , at most { RUPIAH($peak) }.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}The UPK's rules note:{"\u000A"}{ $notes }
    }
    Ask for it?
loan-line =
    { $number }. { $name }, <cover>{ RUPIAH($amount) }</cover>, { $purpose }{ $says ->
        [nothing] {""}
        [paid] {" "}(paid out)
        [betul] {" "}(said yes)
        [slip] {" "}(slip agreed)
        [paper] {" "}(slip waits for the second officer)
        [tidak] {" "}(says it is not them, left out)
       *[waits] {" "}(no answer yet)
    }
loan-note-few-members = - only { $n } members, usually at least { $least }
loan-note-few-women = - { $n } women, usually at least { $least } %
loan-note-women-unknown = - { $n } women, { $more } not noted as women or men; usually at least { $least } %
loan-note-saving-short = - this book does not show { $least } months of saving in a row yet
loan-note-term = - the term is outside { $least } to { $most } months
loan-note-open-loan = - number { $number } <cover>still has a loan or another application</cover>
loan-note-many-loans = - number { $number } <cover>has borrowed { $most } times; after that a bank or cooperative</cover>
loan-note-ceiling = - number { $number } is above the limit of <cover>{ RUPIAH($most) }{ $first ->
        [0] {""}
       *[other] {" "}for a first loan
    }</cover>
# Semua pinjaman satu KSM bersama-sama. $owed pokok yang masih berjalan, $asked di pengajuan lain, $room sisa ruangnya.
loan-note-ksm-ceiling =
    - one KSM may borrow up to <cover>{ RUPIAH($most) }</cover> together: <cover>{ RUPIAH($owed) }</cover> of pokok is running{ $asked ->
        [0] {""}
       *[other] {" "}and <cover>{ RUPIAH($asked) }</cover> stands in another application
    }, so { $room ->
        [0] it is full just now
       *[other] there is still room for <cover>{ RUPIAH($room) }</cover>
    }; it grows with every pokok that is paid
loan-note-stopped =
    - new loans are suspended since { FULLDATE($since) } ({ $cause ->
        [health] the health figures of the UPK
        [meeting] decided by the BKM's meeting
       *[decree] asked for by the village or the programme
    }); the application is kept and waits until they are given again
loan-leaders-only = The chair or secretary of the KSM asks for a loan. Please tell them.
loan-book-changed = The KSM's book has changed meanwhile. Please write "apply for a loan" once more.
loan-asked-already = An application of KSM { $ksm } is still open. Write "applications" to see it.
loan-asked =
    KSM { $ksm }'s application is kept: { $n ->
        [1] one person
       *[other] { $n } people
    }, { RUPIAH($total) }.
    { $known ->
        [0] Waiting for the UPK.
       *[other] Waiting for { $whom } at the UPK to look at it.
    } Nothing is lent yet.
button-loan-withdraw = Withdraw it
button-loan-no-rest = No more of it
loan-withdrawn = KSM { $ksm }'s application is withdrawn.
loan-rest-withdrawn = All right. What was not paid of KSM { $ksm }'s application is off; what was paid goes on.
loan-too-late = This application has ended, or the money is being handed over.
loan-page =
    KSM { $ksm }'s application: { $n ->
        [1] one person
       *[other] { $n } people
    }, <cover>{ RUPIAH($total) }</cover>, { $months } { $every ->
        [weekly] weeks
        [per-kumpulan] meetings
       *[monthly] months
    }. { $status ->
        [P] Waiting for the UPK to look at it.
        [V] Looked at, waiting for the koordinator.
        [W] Approved, each borrower is asked.
        [S] Paid out in part; the others once they have answered.
        [A] Paid out.
        [T] Not approved.
       *[B] Withdrawn by the KSM.
    }
    { $lines }{ $n_notes ->
        [0] {""}
       *[other] {"\u000A"}The rules note:{"\u000A"}{ $notes }
    }{ $n_reasons ->
        [0] {""}
       *[other] {"\u000A"}{ $reasons }
    }
loan-reason-line = - { $by }: { $reason }
button-loan-fit = Fit
button-loan-unfit = Not fit
button-loan-approve = Agree
button-loan-refuse = Refuse
button-loan-slip = Slip of number { $number }
button-pay-out = Pay out { RUPIAH($total) }
loan-answered = KSM { $ksm }'s application has been answered.
# Pinjaman baru ditangguhkan: kepada koordinator, lalu kepada petugas UPK.
loan-stopped =
    New loans are suspended since { FULLDATE($since) } ({ $cause ->
        [health] the health figures of the UPK
        [meeting] decided by the BKM's meeting
       *[decree] asked for by the village or the programme
    }). This application cannot be agreed to yet; it is kept here until loans are given again through "change rules". If it is not to be at all, press [Refuse].
loan-stopped-paying =
    Loans are suspended since { FULLDATE($since) } ({ $cause ->
        [health] the health figures of the UPK
        [meeting] decided by the BKM's meeting
       *[decree] asked for by the village or the programme
    }), also those agreed before. No money has left; It can be paid out once they are given again through "change rules".
loan-own-voice = This loan needs other eyes: not who asked for it, looked at it, or borrows.
loan-reason-reason =
    { $verdict ->
        [fit] Why is KSM { $ksm } fit all the same? The reason is kept with your name.
       *[other] Why is KSM { $ksm } not approved? The KSM's officers will read it.
    }
    { $notes }
loan-reason-short = Please write the reason in a few words.
loan-verified =
    Kept: KSM { $ksm } is fit. { $known ->
        [0] Waiting for the koordinator.
       *[other] Waiting for { $whom } to decide.
    }
loan-refused = { $by } cannot approve KSM { $ksm }'s application yet. The reason: <cover>{ $reason }</cover>
loan-refused-done = All right. KSM { $ksm }'s officers have been told why.
loan-approved =
    { $n ->
        [0] Approved. KSM { $ksm }'s borrowers sign a slip, as they have no phone of their own.
       *[other] Approved. { $n } of KSM { $ksm } are asked on their own phones{ $n_silent ->
            [0] .
           *[other] ; those without a phone of their own sign a slip.
        }
    }
loan-approved-told =
    KSM { $ksm }'s loan is approved. Each borrower is asked first: is it really you?{ $n_silent ->
        [0] {""}
       *[other] {" "}Numbers { $numbers } sign a slip with two witnesses from other houses.
    }
borrow-ask =
    Is it really { $name } who borrows through KSM { $ksm }?
    <cover>{ RUPIAH($amount) } for { $purpose }, { $months }{ $every ->
        [weekly] {" "}weekly
        [per-kumpulan] {" "}per-meeting
       *[monthly] {""}
    } instalments of { RUPIAH($bill) }{ $peak ->
        [0] { "" }
       *[other] , the largest { RUPIAH($peak) } ({ DATE($peak_on) })
    }</cover>. If somebody is in difficulty, the whole KSM helps to pay.
button-i-borrow = Yes, I borrow
button-not-me = Not me
borrow-agreed = Thank you. Noted: <cover>a loan of { RUPIAH($amount) }</cover> for { $purpose }. It is no loan before the money is paid out.
borrow-answered = This has been answered.
borrow-over = This application has ended.
borrow-seen = This phone is shared, so the sign is a paper slip at the kumpulan. Thank you for reading.
borrow-denied =
    All right, this name is left out. There is no loan in it.{ $known ->
        [0] {""}
       *[other] {" "}{ $whom } (pengawas) will ask where this came from.
    }
borrow-denied-told = KSM { $ksm }'s application, number { $number }, <cover>{ RUPIAH($amount) }</cover>: the person named says they do not borrow. Please ask both sides.
loan-slip-witnesses = Slip of { $name }, <cover>{ RUPIAH($amount) }</cover>. The book numbers of the two witnesses? For example: 3 6
slip-two-numbers = Write two different book numbers, for example 3 6.
slip-witnesses = The witnesses are two members of this KSM, not the borrower.
loan-slip-houses = { $first }, { $second } and { $name }: do they live in different houses?
choice-houses-apart = Yes, different houses
choice-houses-same = Some share a house
slip-same-house = A witness from the same house is not enough. Find one from another house and begin again. If the houses are different after all, press below.
loan-slip-photo = Send a photo of the signed slip.
slip-photo-please = I need the photo. Send it, or write cancel.
slip-nobody = No koordinator or pengawas can look at this slip here yet. Please invite one first.
slip-kept = Slip of number { $number } kept, waiting for { $whom } to look at the photo.
slip-second =
    Slip of { $name }: <cover>{ RUPIAH($amount) }</cover> for { $purpose }. Witnesses { $first } and { $second }. Entered by { $by }.
    The same as on the photo?
button-slip-right = The same
button-slip-wrong = Different
slip-right = Slip of number { $number } agreed. Thank you.
slip-wrong = All right. Slip of number { $number } is asked for again.
slip-right-told = { $by } finds slip of number { $number } right.
slip-wrong-told = { $by } finds slip of number { $number } different from what was entered. Please enter it again.
# $kas what the box holds by the book, less than $total.
pay-out-short = By the book the cash box holds only { RUPIAH($kas) }, not { RUPIAH($total) }. If the money came from the bank, write that down first ("cash"). Pay out all the same?
button-pay-out-anyway = Pay out { RUPIAH($total) } anyway
paid-out = Waiting for { $whom } to count { RUPIAH($total) } for KSM { $ksm }. It is no loan before it is received.
pay-out-nobody = No officer of KSM { $ksm } and no koordinator can be the second voice here yet.
received-ask = { $by } hands over <cover>a loan of { RUPIAH($total) }</cover> for { $n ->
        [1] one person
       *[other] { $n } people
    } of KSM { $ksm }. Counted, and all there?
button-loan-received = Yes, { RUPIAH($total) }
button-loan-not-yet = Not yet
loan-received = Noted: <cover>a loan of { RUPIAH($total) }</cover> for { $n ->
        [1] one person
       *[other] { $n } people
    } of KSM { $ksm }. { $n_slips ->
        [0] All borrowers have been told.
       *[other] { $n_slips } without a phone: please give them their cards.
    }{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } who were left out can be paid later.
    }
    { $surety }
received-told = { $by } has counted <cover>{ RUPIAH($total) }</cover>. KSM { $ksm }'s loan begins.{ $n_rest ->
        [0] {""}
       *[other] {" "}{ $n_rest } more follow once they have answered.
    }
not-received = All right, nothing is lent yet. The UPK has been told.
not-received-told = { $by } says KSM { $ksm }'s money has not arrived. It is no loan yet.
loan-alike-today = KSM { $ksm } got the very same sum today already. Please receive this one tomorrow.
loan-begun = <cover>A loan of { RUPIAH($amount) } is paid out. Instalment { RUPIAH($bill) }, the first on { DATE($on) }, { $n } times until { DATE($last) }{ $peak ->
        [0] .
       *[other] , the largest { RUPIAH($peak) } ({ DATE($peak_on) }).
    }</cover> Number { $number }.{ $surety ->
        [0] {""}
       *[other] {" "}<cover>The rules suggest { RUPIAH($surety) } more of joint-liability savings; bit by bit at the meetings is fine, the loan stays whole.</cover>
    }
loan-list =
    Open applications:
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }
loan-list-line = KSM { $ksm }, { SHORTDATE($on) }: { $status ->
        [P] waits to be looked at
        [V] waits for a decision
        [S] paid out in part, the rest waits
       *[W] approved, not paid out yet
    }
loan-none-open = No application is open. To ask for a loan the chair writes "apply for a loan".
button-see-loan = Application { $ksm }
