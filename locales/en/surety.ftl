### Joint-liability savings beside a loan, and the savings of joining. Suggested, never taken from a loan.

surety-own = { $short ->
        [0] Joint-liability savings: enough.
       *[other] Joint-liability savings: { RUPIAH($short) } short of what the rules suggest ({ RUPIAH($wanted) }); bit by bit is fine.
    }
surety-pokok-own = The savings of joining, { RUPIAH($short) }, are not in the book yet. Just once.
surety-ksm = { $short ->
        [0] Joint-liability savings of the KSM: enough ({ RUPIAH($wanted) }).
       *[other] Joint-liability savings of the KSM: { RUPIAH($short) } short of what the rules suggest ({ RUPIAH($wanted) }); bit by bit is fine.
    }
surety-pokok-ksm = The savings of joining are not in the book yet: number { $numbers }, { RUPIAH($total) } in all.
surety-suggested = The rules suggest joint-liability savings of { RUPIAH($total) } from { $n ->
        [1] one person
       *[other] { $n } people
    }; the loan stays whole.{ $mine ->
        [0] {""}
       *[other] {" "}Once all have given it, press below. If only some have, write "tr 50" in their row of the meeting's sheet.
    }
button-surety = Note { RUPIAH($total) }
surety-enough = The joint-liability savings of KSM { $ksm } are enough. Nothing is counted twice.
surety-noted = Joint-liability savings of { RUPIAH($total) } from { $n ->
        [1] one person
       *[other] { $n } people
    } of KSM { $ksm } are REPORTED, not final until the treasurer has the cash.
    { $lines }
