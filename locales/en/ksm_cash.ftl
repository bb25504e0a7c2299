### The cash book of a KSM's treasurer. Names nobody; names stand behind a line's number.

home-buku-kas = Cash book
# $held: what it holds by the book; $before: savings of the paper book, whose cash nobody knows.
ksm-cash =
    The box of KSM { $ksm } should hold { RUPIAH($held) }.{ $n ->
        [0] {" "}No money has come in or gone out yet.
       *[other] {""}
    }{ $before ->
        [0] {""}
       *[other] {" "}Savings from the paper book, { RUPIAH($before) }, are not part of it.
    }{ $n_counted ->
        [0] {""}
       *[other] {"\u000A"}Last count { $counted }.
    }
    { $lines }
    { $n ->
        [0] {""}
       *[other] From whom, for whom? Press the number.
    }
# $left: what it holds afterwards.
ksm-cash-line =
    { $i }. { SHORTDATE($on) } { $what } { RUPIAH($amount) }, holds { RUPIAH($left) }
ksm-cash-what =
    { $what ->
        [saved] savings in
        [taken] savings taken
        [covered] paid for a member
        [covered-back] paid back by a member
        [cover-undone] cover put right
        [handed-back] surplus from the UPK
        [came] savings moved here
        [went] savings moved away
        [put-right-in] correction in
        [put-right-out] correction out
        [other-in] other in
       *[other] other out
    }
ksm-cash-which = The box of which KSM?
ksm-cash-why =
    { SHORTDATE($on) } { $what }:
    { $lines }
    { $more ->
        [0] {""}
       *[other] and { $more } more.
    }
# $named 0 where it is not for one person; $said reported it, $by received or gave it.
ksm-cash-from =
    { $named ->
        [0] {""}
       *[other] { $name }{" "}
    }{ RUPIAH($amount) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }: { $n_said ->
        [0] {""}
       *[other] reported by { $said },{" "}
    }confirmed by { $by }
