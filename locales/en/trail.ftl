### The trail for the pengawas: what was changed afterwards. Names no member.

home-jejak-catatan = Trail of changes
button-trail-before = { MONTH($on) }
trail =
    Changed and checked, { MONTH($month) } ({ $bkm }){ $n ->
        [0] : nothing.
       *[other] :
    }
    { $lines }
trail-line = { $i }. { SHORTDATE($on) } { $what }
# $agreed officer: $second, owner, none. $became: by which number it stands now. $why: a code.
trail-taken-out =
    { $number } ({ RUPIAH($amount) }) taken out by { $by }{ $agreed ->
        [officer] {" "}and { $second }
        [owner] {" "}and whose money it was
       *[other] {""}
    }: { $why ->
        [wrong-row] wrong row
        [typing] typing mistake
        [given-back] money given back
        [person] wrong person
        [amount] wrong amount
        [purpose] wrong purpose
        [swapped] two mixed up
       *[other] mistake
    }{ $n_became ->
        [0] {""}
       *[other] , now { $became }
    }
trail-reopened =
    the book of { MONTH($month) } opened again, { $by } and { $second }: { $why ->
        [late] some money was reported afterwards
        [wrong] an entry is wrong
       *[other] { $why }
    }
trail-ruled = rules version { $version } ({ $what }), from { SHORTDATE($since) }: proposed by { $by }, agreed by { $second }
trail-overruled = KSM { $ksm } found fit all the same by { $by }: { $why }
trail-passed-on =
    { $role } of KSM { $ksm } is now { $to } ({ $why ->
        [selesai] the term is over
        [mundur] stepped down
        [wafat] has died
       *[hilang] cannot be found
    }): proposed by { $by }, agreed by { $second }
trail-fixed = an opening balance of KSM { $ksm } put right: proposed by { $by }, agreed by { $second }
trail-checked =
    spot check by { $by }: { $number } ({ RUPIAH($amount) }) { $answer ->
        [cocok] fits what the payer says
        [tidak] differs from what the payer says
       *[belum] the payer was not met yet
    }
