### What is added because an instalment came late (a fine). Only if the BKM itself decided so; to members always in gentle words.

# The rule. $kind none, once, month; $rate like 1,5; $cap the most, percent of what is late.
rules-fine =
    { $kind ->
        [none] none
        [once] { RUPIAH($amount) } once for each late instalment
       *[month] { DECIMAL($rate) }% of what is late, for each month begun
    }{ $kind ->
        [none] { "" }
       *[other] { $grace ->
            [0] { "" }
           *[other] , after { $grace } days
        }, at most { DECIMAL($cap) }% of what is late
    }
rules-fine-from = {" "}For instalments that fall due from that day on, also of loans that run already. What fell due before stays as it is.
rules-cards-stay-fine = {" "}Loans that run already keep their card; the fine is for instalments that fall due from that day on.
rules-fine-some = Write more than 0, or choose [No fine].
rules-fine-cap-below = Not below the { DECIMAL($rate) }% of a month, please. How many percent?
# $row the sample instalment.
rules-example-fine = For example an instalment of { RUPIAH($row) }, { $days } days late: fine { RUPIAH($before) } → { RUPIAH($after) }.
change-rules-fine =
    Is there a fine if an instalment comes late?
    Now: { $now }.
change-rules-sum = How many rupiah, once for each late instalment? For example 2rb.
change-rules-month-bp = How many percent of what is late, for each month begun? For example 0.5.
change-rules-late-grace = After how many days? 0 means from the first day.
change-rules-cap = At most how many percent of the late instalment? More is not asked.
choice-rules-topic-fine = Fine
choice-rules-fine-none = No fine
choice-rules-fine-once = Once, rupiah
choice-rules-fine-month = Each month, percent
