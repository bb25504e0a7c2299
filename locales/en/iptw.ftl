### IPTW: a reward for paying every instalment on time. Warm, short, never in a group.

rules-name-iptw = IPTW (paid on time)
# $some 0 there is none; $rate like 10.
rules-iptw =
    { $some ->
        [0] none
       *[other] { DECIMAL($rate) }% of the jasa paid, for who pays off with every instalment on time
    }
rules-example-iptw = For example { RUPIAH($amount) }, every instalment on time: IPTW when paid off { RUPIAH($before) } → { RUPIAH($after) }.
choice-rules-topic-iptw = IPTW
change-rules-iptw =
    What part of the jasa, in percent, comes back as IPTW to members whose every instalment was on time? 0 means none. It holds for who pays off from the day of this rule.
    Now: { $now }.
