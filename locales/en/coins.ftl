### A difference in coins: a few hundred rupiah missing from the till or over, taken over by two officers, in an account of its own.

button-coins = Note { RUPIAH($gap) } of coins
# $why: too-much or day-full; $most: what a day takes.
coins-no =
    { $why ->
        [too-much] { RUPIAH($gap) } is more than a difference in coins ({ RUPIAH($most) } a day). Count again and look for the cause; the difference stays in sight.
       *[day-full] The coins of that day have reached { RUPIAH($most) }. Count again and look for the cause; the difference stays in sight.
    }
coins-counted-again = The till was counted again since. Use the last count.
# At the counter. $side: less or more.
handover-coins =
    KSM { $ksm }: counted { RUPIAH($counted) }, written { RUPIAH($total) }, { RUPIAH($gap) } { $side ->
        [less] missing
       *[more] over
    }.
    Count once more. If it is so: the instalments are booked in full and the difference is noted by itself, once a second officer agrees. Or hand it back.
button-coins-take = Receive, { RUPIAH($gap) } of coins
button-coins-back = Hand it back
# To who brought it.
handover-coins-told =
    { $who } counted the hand-over of KSM { $ksm }: { RUPIAH($gap) } { $side ->
        [less] missing
       *[more] over
    }.
    The instalments are booked in full all the same; the difference is noted by itself if a second officer agrees. If that is not right, ask me.
handover-received-coins =
    { $received }
    { $asked }
# The month's report. $side, $ever_side: less, more or equal.
report-coins =
    Difference in coins this month: { $side ->
        [less] { RUPIAH($amount) } missing
        [more] { RUPIAH($amount) } over
       *[equal] none
    }, in all { $ever_side ->
        [less] { RUPIAH($ever) } missing
        [more] { RUPIAH($ever) } over
       *[equal] none
    } (this month: { $n })
why-coins = Differences in coins this month: { $n }, in an account of their own, in nobody's instalment; at most { RUPIAH($most) } a day:
why-coins-line =
    - { SHORTDATE($on) } { RUPIAH($amount) } { $side ->
        [less] missing
       *[more] over
    } ({ $number }), noted by { $by }, agreed by { $second }
