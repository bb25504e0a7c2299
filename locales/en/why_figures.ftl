### "Why?" for figures that are nobody's card. Ten lines at most.

# "Why?" where a page holds several figures.
why-which-figure = Which figure?

# Money in hand. $n people; their names are not said.
why-hand = In the hands of { $name }: instalments of KSM { $ksm } { RUPIAH($amount) }, { $n ->
        [1] 1 person
       *[other] { $n } people
    }. Not counted by the UPK yet. It comes from:
# $counted 1: $by, $ended, $number.
why-handed = Handed over by { $name } on { SHORTDATE($on) }: instalments of KSM { $ksm } { RUPIAH($amount) }, { $n ->
        [1] 1 person
       *[other] { $n } people
    }. { $counted ->
        [0] Not counted by the UPK yet
       *[other] Counted by { $by } { SHORTDATE($ended) }, number { $number }
    }. It comes from:
why-unreceived = Savings of KSM { $ksm } { RUPIAH($amount) }, { $n ->
        [1] 1 person
       *[other] { $n } people
    }, not received by the treasurer yet. It comes from:
# $own 1: reported by the payer. $wrote the day it was written; $numbered 1: $numbers rows; $held 1: held.
why-hand-row =
    - { SHORTDATE($on) } { RUPIAH($amount) }, { $numbered ->
        [0] { $n ->
        [1] 1 person
       *[other] { $n } people
    }
       *[other] number { $numbers }
    }: { $own ->
        [0] written by { $by }
       *[other] reported by whoever paid
    } { SHORTDATE($wrote) }{ $held ->
        [0] .
       *[other] , held because somebody objects, not counted here.
    }
why-hand-rule = It may be in hand for { $days } days. { $rules }

# What may be taken from savings. $lock none, leaving or loans.
why-free = { $name } may take { RUPIAH($amount) } now:
why-pot =
    In { $pot } savings { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , held { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , asked for { RUPIAH($pending) }
    }: { $lock ->
        [leaving] given back on leaving the KSM.
        [loans] waits until every loan of the KSM is paid off.
       *[none] { RUPIAH($free) } may be taken.
    }
why-held = { SHORTDATE($on) } { RUPIAH($amount) } of { $pot } savings held, noted by { $by }: <cover>{ $note }</cover>
why-asked-for = { SHORTDATE($on) } { $by } asked for { RUPIAH($amount) } of { $pot } savings, not given yet.

# One receipt. $what the kind of money; $named and $grouped 0 where there is no person or no KSM.
why-receipt =
    { $number }, { FULLDATE($on) }: { $what } { RUPIAH($amount) }{ $named ->
        [0] {""}
       *[other] {" "}from { $name }
    }{ $grouped ->
        [0] .
       *[other] , KSM { $ksm }.
    }
# $own 1: reported by the payer; $wrote the day it was reported, $counted the day it was counted.
why-receipt-said =
    { $own ->
        [1] Reported by themselves { SHORTDATE($wrote) },{" "}
       *[other] { $n_said ->
            [0] {""}
           *[other] Reported by { $said } { SHORTDATE($wrote) },{" "}
        }
    }{ $n_via ->
        [0] {""}
       *[other] by way of { $via },{" "}
    }{ $bank ->
        [0] {""}
       *[other] through the bank,{" "}
    }{ $known ->
        [0] written { SHORTDATE($counted) }
       *[other] confirmed by { $by } { SHORTDATE($counted) }
    }{ $says ->
        [betul] . Whoever paid says: right.
        [tidak] . Whoever paid says: not right.
       *[none] .
    }
# $n instalments of $of on that card.
why-receipt-settled =
    For{ $n ->
        [0] {""}
        [1] {" "}instalment { $first } of { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] {" "}instalments { $first }-{ $last } of { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , added for being late { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {" "}
           *[other] ,{" "}
        }titipan { RUPIAH($waits) }
    }.
why-receipt-pot =
    { $out ->
        [0] Into savings{ $pot }.
       *[other] Out of savings{ $pot }.
    }
why-receipt-undone =
    Cancelled by { $undone_by } { SHORTDATE($undone_on) }, not counted{ $n_became ->
        [0] .
       *[other] , replaced by { $became }.
    }
button-why-left = Why that much left?
why-receipt-instead = Instead of { $before }.
why-voucher = { $number }: { $fact }
why-voucher-said =
    Written by { $by }, confirmed by { $second } { SHORTDATE($on) }{ $undone ->
        [0] .
       *[other] , then cancelled.
    }

# A surplus on trial. All in rupiah.
why-shu = { MONTH($since) } to { DATE($on) }: income { RUPIAH($income) } less cost { RUPIAH($cost) }, { $surplus ->
        [0] so there is no surplus yet
       *[other] so the surplus is { RUPIAH($surplus) }
    }. Confirmed money only.
why-shu-parts = The parts by the rules: { $parts }. Another sum that somebody writes is shared the same way.
why-own-part = The part { $part }, { $percent }% of the surplus: { RUPIAH($amount) }.
# $of_ksm jasa of the KSM, $every of all, $share the part of the KSM, $own jasa of this person.
why-own-jasa =
    { $few ->
        [0] KSM { $ksm } paid jasa { RUPIAH($of_ksm) } of { RUPIAH($every) }, so { RUPIAH($share) }. Of that jasa { $name } paid { RUPIAH($own) }, so { RUPIAH($amount) }, rounded down.
       *[other] Jasa { $name } paid { RUPIAH($own) } of { RUPIAH($every) } by all KSM, so { RUPIAH($amount) }, rounded down.
    }
why-own-no-jasa = { $name } has paid no jasa this year.
# The box of one KSM. $before savings from the paper book.
why-box =
    The box of KSM { $ksm } should hold { RUPIAH($held) }{ $before ->
        [0] {""}
       *[other] , without { RUPIAH($before) } from the paper book
    }. { $n ->
        [0] Nothing has come in or gone out.
       *[other] It is made of:
    }
# Of one sort: $n entries, the last one $on, $number, confirmed by $by.
why-summed =
    - { $what } { RUPIAH($amount) }: entries: { $n }, the last one { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , confirmed by { $by }.
    }
button-why-box = Why that cash?
# The Lebaran list.
why-takeable-all = In KSM { $ksm } everybody together may take { RUPIAH($amount) }:
why-takeable =
    In { $pot } savings { RUPIAH($saved) }, people: { $n }{ $held ->
        [0] {""}
       *[other] , held { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , asked for { RUPIAH($pending) }
    }: { $free ->
        [0] { $lock ->
            [leaving] given back on leaving the KSM.
            [loans] waits until every loan of the KSM is paid off.
           *[none] nothing may be taken.
        }
       *[other] { RUPIAH($free) } must be ready.
    }
why-takeable-cash =
    Cash by the book { RUPIAH($cash) }{ $n ->
        [0] , nothing has come in or gone out.
       *[other] , last changed { SHORTDATE($on) }.
    }
# The letter on which balances agree.
why-agreed-saved = Savings of KSM { $ksm } { RUPIAH($amount) }:
why-agreed-owed = Left of loans { RUPIAH($amount) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }), cards: { $n }:
why-agreed-what =
    { $what ->
        [paper] from the paper book
        [came] came in since
        [went] went out since
       *[paid] paid since
    }
why-agreed-lent =
    lent with jasa { RUPIAH($amount) }, paid out { SHORTDATE($first) }{ $days ->
        [1] .
       *[other] {" "}to { SHORTDATE($last) }.
    }
why-agreed-before = paid before by the paper book { RUPIAH($amount) }.
why-agreed-paper = The letter was signed { SHORTDATE($signed) }, entered by { $by } { SHORTDATE($on) }.
# The coordinator's page.
why-summary =
    { $bkm }, { SHORTDATE($since) } to { SHORTDATE($on) }, cash and bank, confirmed only{ $n ->
        [0] : nothing has come in or gone out.
       *[other] . It comes from:
    }
why-summary-line =
    - { $came ->
        [0] out
       *[other] in
    } { RUPIAH($amount) }, { $what }: entries: { $n }, the last one { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , confirmed by { $by }.
    }
button-why-shares = Why LAR, PAR, RR?

# What cash or bank holds. $before what it held before this month.
why-till-holds =
    { $till ->
        [bank] Bank
       *[kas] Cash
    } { RUPIAH($amount) }: before { SHORTDATE($since) } { RUPIAH($before) }{ $n ->
        [0] , nothing has come in or gone out since.
       *[other] . Since then:
    }

# A report that nobody has counted. $own 1: reported by the payer; $on the day it was paid, $wrote the day it was reported.
why-claim =
    { $name }, KSM { $ksm }: { $purpose ->
        [tabungan] savings
       *[angsuran] instalment
    }{ $pot } { RUPIAH($amount) }, paid { SHORTDATE($on) }, { $own ->
        [0] reported by { $by }
       *[other] reported by themselves
    } { SHORTDATE($wrote) }.
why-claim-bank = Through the bank, there is a photo of the slip.
why-claim-held = The money is in the hands of { $name }.
why-claim-waits =
    Not counted yet{ $frozen ->
        [0] {""}
       *[other] , held because somebody objects
    }. { $known ->
        [0] Nobody can confirm it from here yet.
       *[other] Who confirms it: { $names }.
    }
