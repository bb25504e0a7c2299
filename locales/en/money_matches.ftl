### Match the money: the pengawas counts in front of whoever keeps it, and both say the same.

home-cocokkan-uang = Match the money
match-money-which = Which money shall be matched?
choice-match-upk = Box of the UPK
choice-match-ksm = Box of a KSM
match-money-group =
    { $n ->
        [0] The box of which KSM?
       *[other] The box of which KSM? Answer with its number or name.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } KSM more, write the name.
    }
# $held: what it holds by the book.
match-money-counted =
    { $place ->
        [upk] The box of the UPK
       *[ksm] The box of KSM { $ksm }
    } holds { RUPIAH($held) } by the book. Count it in front of whoever keeps it: how much is there?
# $before: savings of the paper book.
match-money-old = Are the savings of the paper book, { RUPIAH($before) }, counted there too?
choice-match-with = They are
choice-match-without = They are not
# $expected: the book's figure, with $old of the paper book in it.
match-fact =
    { $place ->
        [upk] box of the UPK
       *[ksm] box of KSM { $ksm }
    } counted { RUPIAH($counted) }, book { RUPIAH($expected) }{ $old ->
        [0] {""}
       *[other] {" "}(with { RUPIAH($old) } of the paper book)
    }: { $side ->
        [equal] fits
        [less] { RUPIAH($gap) } missing
       *[other] { RUPIAH($gap) } over
    }
match-kept =
    Noted as it is, the book's figure stays: { $fact }.
    { $known ->
        [0] Whoever keeps it cannot be asked here yet. Write it down together in the paper book.
       *[other] Waiting for { $names } to say the same.
    }
match-ask = { $by } wrote down: { $fact }. Is that right?
button-match-yes = Right
button-match-no = Not right
match-answered =
    { $yes ->
        [1] Noted: that is right.
       *[0] Noted: that is not right.
    } I have told { $by }.
match-told =
    { $yes ->
        [1] { $by } says the same: { $fact }.
       *[0] { $by } says it is not so: { $fact }. Please count once more, the two of you.
    }
match-own-voice = This must be answered by whoever keeps the money, not by who counted it.
# $answered: 0 not yet, 1 agreed, 2 denied.
overview-match =
    { $fact }, { $by } { SHORTDATE($on) }{ $answered ->
        [0] , not answered yet
        [1] , agreed by { $keeper }
       *[2] , denied by { $keeper }
    }
