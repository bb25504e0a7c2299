### What waits to be done by officers.

money-in = { $lines }
money-in-none = No savings are waiting.
money-in-sheet = Meeting of { SHORTDATE($on) }: savings of { $n } people, { RUPIAH($total) }
money-in-single = { $name }: { RUPIAH($amount) }
button-received-from = Receive { $name }
upk-today =
    { $n ->
        [0] No money is waiting.
       *[other] { $n } waiting to be counted: { $n_handovers } KSM, { $n_single } came alone{ $days ->
            [0] .
           *[other] , the oldest { SHORTDATE($on) }.
        }
    }
    { $n_held ->
        [0] {""}
       *[other] { $n_held } rows on hold; the supervisor is asking.
    }
disputes-first = { $lines }
# The supervisor's page.
overview-disputes = - { $n } rows to be asked about
# Treasurer: money in somebody's hands for more than a week, then other tasks.
tasks-with-cash = { $lines }
