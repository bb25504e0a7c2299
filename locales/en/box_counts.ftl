### Count the box of a KSM: its officers count it, another one says whether it is so. The book's figure stays.

button-count-box = Count the box
button-box-counts = Counts
button-boxes = Boxes of KSM
button-see-box = Box of { $ksm }
button-box-yes = Right
button-box-no = Not right
count-box-group =
    { $n ->
        [0] The box of which KSM?
       *[other] The box of which KSM? Answer with its number or name.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } KSM more, write the name.
    }
# $before: savings of the paper book.
count-box-old = Savings of the paper book, { RUPIAH($before) }: are they in the box of KSM { $ksm } too?
choice-box-with = They are in it
choice-box-without = Not in it
# $expected: what should be there, with $paper of the paper book, without $out reported as paid for a member.
# $reported: savings nobody confirmed yet; $asked: savings asked for and not given yet.
count-box-counted =
    The box of KSM { $ksm } should hold { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(with { RUPIAH($paper) } of the paper book)
    }.{ $out ->
        [0] {""}
       *[other] {" "}{ RUPIAH($out) } just reported as paid for a member is taken off already.
    }{ $reported ->
        [0] {""}
       *[other] {" "}Savings of { RUPIAH($reported) } that nobody confirmed are not in it yet.
    }{ $asked ->
        [0] {""}
       *[other] {" "}{ RUPIAH($asked) } asked for and not given yet is still in it.
    }
    Please count it together. How much is there?
count-box-far =
    { RUPIAH($amount) }? It should be { RUPIAH($expected) }. Perhaps a zero too many or too few. Which is right?
# $side: less or more.
count-box-reason =
    The box of KSM { $ksm }: counted { RUPIAH($counted) }, it should be { RUPIAH($expected) }. { RUPIAH($gap) } { $side ->
        [less] missing
       *[other] over
    }. That can happen, as long as it is seen. What may be the reason? Press, or write it in your own words.
choice-box-unconfirmed = Something is not confirmed yet
choice-box-forgotten = Something was not written down
choice-box-change = Wrong change
choice-box-unknown = Not known yet
# $why: a code, or own words; $said 0 where there is none.
box-fact =
    box of KSM { $ksm } counted { RUPIAH($counted) }, it should be { RUPIAH($expected) }{ $paper ->
        [0] {""}
       *[other] {" "}(with { RUPIAH($paper) } of the paper book)
    }: { $side ->
        [equal] fits
        [less] { RUPIAH($gap) } missing
       *[other] { RUPIAH($gap) } over
    }{ $said ->
        [0] {""}
       *[other] {" "}({ $why ->
            [unconfirmed] something is not confirmed yet
            [forgotten] something was not written down
            [change] wrong change
            [unknown] reason not known yet
           *[other] { $why }
        })
    }
box-kept =
    Noted: { $fact }.{ $side ->
        [equal] {""}
       *[other] {" "}I do not change the book's figure. When the reason is found, put the record right and count again.
    }
    { $known ->
        [0] No other officer can be asked here yet. Please write it down together in the paper book.
       *[other] Waiting for { $names } to say that it is right.
    }
box-ask = { $by } wrote down: { $fact }. Is that what lies there?
box-answered =
    { $yes ->
        [1] Thank you, noted: right.
       *[0] Thank you, noted: not right.
    } I have told { $by }.
box-told =
    { $yes ->
        [1] { $by } says it is right: { $fact }.
       *[0] { $by } says it is not right: { $fact }. Please count once more, the two of you.
    }
# The book changed while the form was open.
box-moved = Something was written while you counted: the box of KSM { $ksm } should now hold { RUPIAH($expected) }. Nothing is noted yet. Please count once more.
box-own-voice = This is answered by another officer, not by whoever counted.
box-counted-since = The box of KSM { $ksm } was counted again since. The last count stands.
box-treasurer-counts = The box of KSM { $ksm } is counted by its treasurer, { $name }. Afterwards it can be confirmed from here.
# $answered: 0 not yet, 1 agreed, 2 denied.
box-voice =
    { $answered ->
        [0] not confirmed yet
        [1] confirmed by { $name }
       *[2] denied by { $name }
    }
box-line = { SHORTDATE($on) } { $by }: { $fact }, { $voice }
box-page =
    { $n ->
        [0] The box of KSM { $ksm } was never counted.
       *[other] Counts of the box of KSM { $ksm }; the first one stands:
    }
    { $lines }
box-everywhere =
    The last counts of the boxes of KSM:
    { $lines }{ $more ->
        [0] {""}
       *[other] {"\u000A"}and { $more } KSM more that fit.
    }
    { $never ->
        [0] {""}
       *[other] { $never } KSM were never counted.
    }
# The answer to "why?" about one count.
box-why =
    { SHORTDATE($on) } at { HOUR($at) } { $by } counted: { $fact }, { $voice }.
box-why-made =
    What should be there then: by the book { RUPIAH($till) }{ $paper ->
        [0] {""}
       *[other] , of the paper book { RUPIAH($paper) }
    }{ $out ->
        [0] {""}
       *[other] , less what was reported as paid for a member, { RUPIAH($out) }
    }.
box-why-since =
    { $n ->
        [0] Since then no money came in or went out.
       *[other] Since then it changed by { RUPIAH($amount) } by the book, to { RUPIAH($held) }.
    }
