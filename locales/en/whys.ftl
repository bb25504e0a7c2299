### "Why?": where a figure comes from. At most ten lines, the first line is the answer.

why-of-what = Which figure? Open its page first (say "cash", "report" or "search siti"), then write "why" again.
why-till = Where does it come from? Open its book:
button-why = Why?
button-why-savings = Why these savings?
button-why-older = Earlier ones
why = { $lines }
why-which = Whose figure shall I explain?
why-which-loan = Which loan?
# $amount what was lent, $on the day it was paid out.
button-why-loan = { RUPIAH($amount) }, { SHORTDATE($on) }
# $n instalments left of $of. All rupiah.
why-left =
    { $name } still has { RUPIAH($amount) } to pay: pokok { RUPIAH($pokok) } and jasa { RUPIAH($jasa) }{ $fine ->
        [0] {""}
       *[other] {" "}and { RUPIAH($fine) } added because the date has passed
    }, { $n } of { $of } instalments.{ $titipan ->
        [0] {""}
       *[other] {" "}{ RUPIAH($titipan) } waits for the next one.
    }
# $first the first instalment = $pokok + $jasa_row; $last the last one if it differs, else 0.
why-lent =
    Lent { FULLDATE($on) }: { RUPIAH($principal) } with jasa { RUPIAH($jasa) }, { $n } times { RUPIAH($first) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa_row) }){ $last ->
        [0] .
       *[other] , the last one { RUPIAH($last) }.
    }
why-rules-shipped = Rules: { $name } version { $version }, never changed.
# $by proposed, $second agreed.
why-rules = Rules: { $name } version { $version }, since { SHORTDATE($since) } ({ $by } and { $second }).
why-before = From the paper book, paid before: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }.
# One payment. $said reported it ($n_said 0: nobody but $by), $by counted it. $waits: kept for the next one.
# $covered 1: paid by $payer. $first to $last: instalments, $n 0 if none.
why-paid =
    { SHORTDATE($on) } { RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , in place of { $before }
        })
    }{ $covered ->
        [0] {""}
       *[other] {" "}paid by { $payer }
    }: { $n_said ->
        [0] {""}
       *[other] reported by { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] through { $via },{" "}
    }counted by { $by }. { $n ->
        [0] {""}
        [1] Instalment { $first }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] Instalments { $first }-{ $last }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , added as the date passed { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {""}
           *[other] ,{" "}
        }{ RUPIAH($waits) } kept for the next one
    }.
# Cancelled, so it does not count.
why-undone =
    { SHORTDATE($on) } { RUPIAH($amount) } ({ $number }): cancelled by { $undone_by } on { SHORTDATE($undone_on) }, not counted{ $n_became ->
        [0] .
       *[other] , replaced by { $became }.
    }
# What left the card without money. $kind: reschedule, write-off, or another.
why-moved =
    { SHORTDATE($on) } { RUPIAH($amount) } { $kind ->
        [carry] went along to a card in the new KSM
        [reschedule] moved to a new card
        [write-off] written off
       *[other] less without money
    }, written by { $by }.
why-waits = { SHORTDATE($on) } { RUPIAH($amount) } reported by { $said }, still to be counted.
why-next =
    Next is instalment { $number }, { DATE($on) }: { RUPIAH($amount) }{ $titipan ->
        [0] .
       *[other] {" "}({ RUPIAH($whole) } less { RUPIAH($titipan) } already with us).
    }
# $first to $last: $n instalments whose day has come.
why-due =
    Not recorded yet: instalment { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, { DATE($on) }: { RUPIAH($amount) }.
why-older = and { $n } more before that

why-saved = { $name } has saved { RUPIAH($amount) }. It comes from:
why-saved-before =
    From the paper book: { RUPIAH($amount) }{ $pot }{ $wrong ->
        [0] .
       *[other] , wrong and put right since, not counted.
    }
why-put-in =
    { SHORTDATE($on) } in { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number }{ $n_before ->
            [0] {""}
           *[other] , in place of { $before }
        })
    }: { $n_said ->
        [0] {""}
       *[other] reported by { $said },{" "}
    }{ $n_via ->
        [0] {""}
       *[other] through { $via },{" "}
    }received by { $by }
why-taken =
    { SHORTDATE($on) } out { RUPIAH($amount) }{ $pot }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: given by { $by }

# The month's report. $made: the day a finished month's report was first made.
why-report =
    Figures of { $bkm }, { DATE($on) }: from the cards of { $n } KSM and confirmed money{ $how ->
        [closed] , as closed on { DATE($made) }.
        [first] , as first read on { DATE($made) }.
       *[now] .
    }
# $edge: from how many instalments behind; $late: pokok that is behind.
why-report-counted =
    Counted as at risk: { $edge } or more instalments behind. LAR { $n } of { $of } KSM; PAR their balance { RUPIAH($amount) } of { RUPIAH($whole) }; RR everything but the pokok behind, { RUPIAH($late) }.
why-report-group = - { $name }: { $behind } instalments behind ({ RUPIAH($late) }), balance { RUPIAH($amount) }, pokok behind { RUPIAH($late_pokok) }
why-report-more = and { $n } more KSM
why-report-classes = Reserve: { $parts }.
why-report-no-classes = Reserve: no balance yet.
why-report-class =
    { $name } { RUPIAH($amount) }{ $known ->
        [0] , no rate set yet
       *[other] {" "}times { PERCENT($rate) }
    }
why-report-and = { $first }; { $more }

# Below CCr & health. $what the account, $n how many entries; the last one: $on, $number, $said, $by.
why-fund = { $bkm }, { MONTH($since) } to { DATE($on) }: income { RUPIAH($income) }, cost { RUPIAH($cost) }, confirmed money only. Where it comes from:
why-fund-source =
    { $what } { RUPIAH($amount) }: { $n ->
        [1] 1 entry
       *[other] { $n } entries
    }, the last one { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }, { $n_said ->
        [0] {""}
       *[other] written by { $said },{" "}
    }confirmed by { $by }.
why-fund-source-none = { $what } { RUPIAH($amount) }: from the cards, without a payment in this time.
why-fund-more = and { $n } more accounts
why-fund-stands = Cash { RUPIAH($kas) } and bank { RUPIAH($bank) } by their books; pokok still owed { RUPIAH($left) }, late { RUPIAH($late) }, group by group in "Why?" of the report.
why-fund-account =
    { $account ->
        [jasa] Jasa of loans
        [jasa-bank] Bank interest
        [pendapatan-lain] Other income
        [biaya-operasional] Operating cost
        [honorarium] Honorarium
        [biaya-bank] Bank fee
        [iptw] IPTW (paid on time)
        [biaya-cadangan] Reserve set aside
        [cadangan-risiko] Reserve held
       *[modal-awal] Capital
    }
