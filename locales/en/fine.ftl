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
        }, at most { DECIMAL($cap) }% of what is late; taken last, after the instalments
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

# Below what is left to pay.
fine-beside = { RUPIAH($amount) } of it is added because the date has passed; it goes with the next instalment.
fine-in-next = { RUPIAH($amount) } of it because the date has passed.
# All instalments are paid, only this is left.
fine-left = { $name } has paid every instalment; { RUPIAH($amount) } is left, added because the date had passed.
# $receipt the usual receipt.
receipt-with-fine =
    { $receipt }
    <cover>{ RUPIAH($amount) } of it is what was added because the date had passed.</cover>
# $caption the sentence below the picture of the card.
card-caption-fine =
    { $caption }
    Beside the card: { RUPIAH($asked) } added because a date had passed, { RUPIAH($left) } not paid yet.
# $n late instalments, $first to $last; $on and $late of the last one asked; $version of the rules.
why-fine =
    Added because the date had passed { RUPIAH($asked) }: instalment { $n ->
        [1] { $first }
       *[other] { $first }-{ $last }
    }, last on { SHORTDATE($on) } of { RUPIAH($late) } late, rules version { $version }{ $paid ->
        [0] { "" }
       *[other] ; paid { RUPIAH($paid) }
    }{ $let_go ->
        [0] { "" }
       *[other] ; let go { RUPIAH($let_go) }
    }{ $left ->
        [0] { "" }
       *[other] ; left { RUPIAH($left) }
    }.
fund-fines = Beside jasa { RUPIAH($jasa) }: fines of late instalments { RUPIAH($fines) }, part of the income
xlsx-head-fine = Added
drawing-receipt-fine = { RUPIAH($amount) } of it added because the date had passed

# Let go for one person, by two officers.
button-relief-lepas-denda = Let the fine go
relief-no-fine = No fine of { $name } is open.
let-fine-go-why = { $name } has { RUPIAH($left) } of a fine open. Why is it let go? You may write.
let-fine-go-summary =
    Let the fine of { $name } go, { RUPIAH($left) }: { $why }.
    What was paid stays; the instalments do not change. Propose?
relief-ask-lepas-denda =
    { $by } proposes to let the fine of { $name }, KSM { $ksm }, go: { RUPIAH($left) }, { $why }.
    The instalments do not change. Do you agree?
relief-told-fine = { $name }, <cover>the { RUPIAH($amount) } added because the date had passed is not asked any more. The instalments are as usual.</cover>
