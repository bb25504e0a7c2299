### The first visit after a payout: a task of the UPK and the facilitator, once.

# $begun hari cair, $until sebulan sesudahnya, $late 1 bila sudah lewat.
visit-line =
    KSM { $ksm }: money paid out on { SHORTDATE($begun) }, { $late ->
        [0] first visit to business and home by { SHORTDATE($until) }.
       *[other] its first visit is not noted; it should have been by { SHORTDATE($until) }.
    }
button-visited-ksm = { $ksm } was visited
visit-list =
    { $n ->
        [0] No KSM waits for its first visit.
       *[other] First visits after the payout:{"\u000A"}{ $lines }
    }{ $seen ->
        [0] {""}
       *[other] {"\u000A"}Done:{"\u000A"}{ $notes }
    }
visit-seen = KSM { $ksm }, { SHORTDATE($on) }, { $by }: { $note }
visit-not-yours = First visits are noted by the UPK officer and the facilitator. For anything else write "menu".
visit-own = You borrow in KSM { $ksm } yourself, so somebody else notes its visit.
note-visit-note = Whom did you meet at KSM { $ksm }, how does the business go, what help is needed? A few words. The UPK, the facilitator and the KSM's officers can read them.
visit-words-please = Write a few words: whom you met and how the business goes.
visit-noted = Kept: KSM { $ksm } was visited on { DATE($on) }. Thank you for looking in.
visit-noted-before = The visit to KSM { $ksm } was noted by { $by } already.
# Dalam rekap bulan.
field-visits = New loans { $n }, visited { $visited }
