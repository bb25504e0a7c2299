### Overdue instalments at the UPK's counter. For the reader alone, never to be read aloud.

home-angsuran-tertunda = Late instalments
# $n_open: KSM tanpa saldo yang disepakati.
overdue-none =
    { DATE($on) }: no instalment is overdue.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM have not agreed their balances, so they are not looked at.
    }
# $n people, $total rupiah; $lines one line for each KSM.
overdue-page =
    Overdue instalments, { DATE($on) }: { $n ->
        [1] one person
       *[other] { $n } people
    } in { $n_ksm } KSM, { RUPIAH($total) }.{ $n_open ->
        [0] {""}
       *[other] {" "}{ $n_open } KSM have not agreed their balances, so they are not looked at.
    }
    { $lines }
# $most: the most instalments of one person.
overdue-ksm-line =
    KSM { $ksm }: { $n ->
        [1] one person
       *[other] { $n } people
    }, { RUPIAH($amount) }, at most { $most } { $most ->
        [1] instalment
       *[other] instalments
    }
overdue-more = and { $n } KSM more; all of them stand on the sheet of arrears of the month's report
overdue-ksm =
    KSM { $ksm }, { DATE($on) }. To be read alone, not aloud.
    { $lines }
overdue-ksm-none = KSM { $ksm }: nothing is overdue any more.
# $number 0: no member any more. $state: open, promised, claimed, resting, disputed; $until its day.
overdue-person =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { RUPIAH($amount) }, { $n } { $n ->
        [1] instalment
       *[other] instalments
    }, since { SHORTDATE($since) }{ $state ->
        [promised] ; promised for { SHORTDATE($until) }
        [claimed] ; reported on { SHORTDATE($until) }, not counted yet
        [resting] ; at rest until { SHORTDATE($until) }
        [disputed] ; in dispute, both sides are asked
       *[open] {""}
    }
overdue-open =
    { $number ->
        [0] { $name }
       *[other] { $number } { $name }
    }
overdue-back = All KSM
# $mine 1 if who asks is a member of a KSM.
overdue-not-yours =
    { $mine ->
        [1] Who has not paid is opened by the UPK officer alone, one by one. Your own instalments are in [My record].
       *[other] Who has not paid is opened by the UPK officer alone, one by one. The sums by KSM stand in "report".
    }
why-overdue =
    KSM { $ksm }, overdue { RUPIAH($amount) }: { $n ->
        [1] one person
       *[other] { $n } people
    }, what fell due and was not paid.
# $counts: the first day that counts as late; $paid 0 if nothing was ever paid in this book.
why-overdue-line =
    { $number ->
        [0] { $name }
       *[other] { $number }. { $name }
    }: { $n } { $n ->
        [1] instalment
       *[other] instalments
    } since { SHORTDATE($since) } (late from { SHORTDATE($counts) }), pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }; { $paid ->
        [0] nothing paid in this book yet
       *[other] last paid on { SHORTDATE($last) }
    }.
