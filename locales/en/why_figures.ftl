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

# An application for a loan. $times instalments, $by asked for it.
why-loan = KSM { $ksm }'s application, <cover>{ RUPIAH($amount) }</cover>, { $n } borrowing, { $times } instalments: asked for by { $by } { SHORTDATE($on) }.
why-loan-own = { $name } borrows <cover>{ RUPIAH($amount) }</cover> for { $purpose } through KSM { $ksm }, { $times } instalments: asked for by { $by } { SHORTDATE($on) }.
# Before it is asked for.
why-loan-wished = KSM { $ksm } has not asked yet. The instalments are reckoned so: jasa { $jasa }; rounding { $rounding }.
why-loan-limits = What is looked at: a loan { $ceilings }; a KSM of at least { $conditions }.
why-loan-not-looked =
    The UPK has not looked at it yet{ $n ->
        [0] . The rules have nothing against it.
       *[other] . The rules note:
    }
why-loan-looked =
    Looked at by { $by } { SHORTDATE($on) }: { $fit ->
        [0] not fit yet
       *[other] fit
    }{ $reasoned ->
        [0] {""}
       *[other] , because <cover>{ $reason }</cover>
    }. { $kept ->
        [0] What the rules noted then was not kept yet.
       *[other] { $n ->
            [0] The rules had nothing against it.
           *[other] The rules noted then:
        }
    }
why-loan-more = and { $n } more notes
why-loan-decided =
    { $how ->
        [W] Approved by { $by } { SHORTDATE($on) }
        [T] Not approved by { $by } { SHORTDATE($on) }
       *[B] { $rest ->
            [0] Withdrawn by { $by } { SHORTDATE($on) }
           *[other] What was left of it withdrawn by { $by } { SHORTDATE($on) }
        }
    }{ $reasoned ->
        [0] .
       *[other] : <cover>{ $reason }</cover>
    }
why-loan-undecided = Waiting for the koordinator's decision.
why-loan-said =
    The word of { $n ->
        [1] the borrower
       *[other] { $n } borrowers
    }: { $n_yes ->
        [0] nobody said yes yet
       *[other] { $n_yes } said yes
    }{ $n_slip ->
        [0] {""}
       *[other] , { $n_slip } by a slip
    }{ $n_no ->
        [0] {""}
       *[other] , { $n_no } said it is not them
    }{ $n_silent ->
        [0] .
       *[other] , { $n_silent } with no answer yet.
    }
why-loan-own-word =
    { $says ->
        [betul] { $name } said yes, by phone { SHORTDATE($on) }.
        [slip] A yes by slip { SHORTDATE($on) }: witnesses { $first_witness } and { $other_witness }, entered by { $by }, compared by { $second }.
        [tidak] { $name } said that it is not them { SHORTDATE($on) }, so they are left out.
       *[none] No answer of { $name } yet.
    }
why-loan-paid =
    { $how ->
        [back] Handed over by { $by } { SHORTDATE($on) }, not received as { $second } says, so not counted.
       *[other] { $bank ->
            [0] From the till
           *[other] From the bank
        } <cover>{ RUPIAH($amount) }</cover> handed over by { $by } { SHORTDATE($on) }{ $short ->
            [0] {""}
           *[other] {" "}(the till held less by the book)
        }, { $how ->
            [received] counted by { $second } { SHORTDATE($received) }{ $numbered ->
                [0] .
               *[other] {" "}({ $number }).
            }
           *[waits] waiting to be counted.
        }
    }

# A loan that two officers moved, let rest or ended. $by proposed it.
why-relief =
    Proposed by { $by } { SHORTDATE($on) }: <cover>{ $fact }.{ $reasoned ->
        [0] {""}
       *[other] {" "}Why: { $why }.
    }</cover>
why-relief-waits = Waiting for the second officer; nothing has changed yet.
why-relief-second =
    { $how ->
        [agreed] Agreed by { $by } { SHORTDATE($on) }{ $numbered ->
            [0] {""}
           *[other] {" "}({ $number })
        }{ $undone ->
            [0] .
           *[other] , then cancelled.
        }
        [refused] Not agreed by { $by } { SHORTDATE($on) }; nothing changes.
       *[withdrawn] Taken back by { $by } { SHORTDATE($on) }; nothing changes.
    }{ $says ->
        [betul] {" "}The borrower says: right.
        [tidak] {" "}The borrower says: not right.
       *[none] {""}
    }
why-relief-old = The card, paid out { FULLDATE($on) }: <cover>{ RUPIAH($lent) } and { RUPIAH($jasa) } of jasa, { $n } times, usually { RUPIAH($usual) }. By then { RUPIAH($pokok) } of pokok and { RUPIAH($paid_jasa) } of jasa were paid; { RUPIAH($left) } of pokok and { RUPIAH($left_jasa) } of jasa were left, { $n_left } times.</cover>
why-relief-new =
    The new card from { SHORTDATE($begun) }: <cover>{ RUPIAH($pokok) } of pokok and { RUPIAH($new_jasa) } of jasa{ $jasa_by ->
        [none] {" "}(without jasa)
       *[rules] {" "}(by the rules)
    }, { $n } times { RUPIAH($new_bill) }, { DATE($first) } to { FULLDATE($last) }. { RUPIAH($let_go) } of the old jasa is let go.</cover>
why-relief-rest =
    { $known ->
        [0] From the day it is agreed
       *[other] From { DATE($since) }
    } to { FULLDATE($until) } no day counts as late. The debt stays.
why-relief-class =
    The card's class that day was { $name }: { $behind } instalments behind, { $days } days. { $known ->
        [0] The lender has not said the reserve for it.
       *[other] The reserve for it is { PERCENT($rate) } of { RUPIAH($amount) }, so { RUPIAH($reserve) }.
    }
why-relief-decision = BKM meeting: { $decision }.
why-relief-was-written-off = Written off { SHORTDATE($on) }: <cover>{ RUPIAH($amount) } of pokok</cover>, proposed by { $first }, agreed by { $by }.
why-relief-since =
    { $n ->
        [0] Nothing has come back since.
       *[other] <cover>{ RUPIAH($amount) } came back in { $n } payments, the last one { SHORTDATE($on) } ({ $number }) into the { $bank ->
            [0] till
           *[other] bank
        }; { RUPIAH($left) } has not.</cover>
    }
