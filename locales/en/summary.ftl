### The coordinator's summary: one page.

home-ringkasan = Summary
# $came and $went: the UPK's money this month, without moves between till and bank; $n_waiting: lines on [Approvals].
summary =
    { $bkm }, { MONTH($month) } to this day:
    money in { RUPIAH($came) }, out { RUPIAH($went) }. Cash { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $lines }
    { $n_waiting ->
        [0] Nothing waits for your answer.
        [one] One thing waits for your answer.
       *[other] { $n_waiting } things wait for your answer.
    }
# $known 0 where there is no data of last month.
summary-figure =
    { $figure }{ $known ->
        [0] {""}
       *[other] ; end of { MONTH($month) }: { PERCENT($then) }
    }
