### What waits to be done by officers.

money-in = { $lines }
money-in-none = No savings are waiting.
money-in-sheet = Meeting of { SHORTDATE($on) }: savings of { $n } people, { RUPIAH($total) }
money-in-single = { $name }: { RUPIAH($amount) }
button-received-from = Receive { $name }
upk-today =
    { $n ->
        [0] No money is waiting.
       *[other] { $n } waiting to be counted: { $n_handovers } KSM, { $n_single } came alone{ $n_bank ->
            [0] {""}
           *[other] , { $n_bank } by transfer
        }{ $days ->
            [0] .
           *[other] , the oldest { SHORTDATE($on) }.
        }
    }{ $n_held ->
        [0] {""}
       *[other] {"\u000A"}{ $n_held } rows on hold; the supervisor is asking.
    }
disputes-first = { $lines }
# The supervisor's page.
overview-disputes = { $n } rows to be asked about
# Treasurer: money in somebody's hands for more than a week, then other tasks.
tasks-with-cash = { $lines }
# Savings reported more than a week ago that nobody has received. No names.
savings-long = Savings of KSM { $ksm }, <cover>{ RUPIAH($amount) }</cover> ({ $n } people), not received by the treasurer since { SHORTDATE($since) }, { $days } days.
button-savings-remind = Remind KSM { $ksm }
savings-reminded =
    { $n ->
        [0] Whoever may receive them in KSM { $ksm } has no phone. Please see them.
       *[other] I reminded the treasurer of KSM { $ksm }.
    }
