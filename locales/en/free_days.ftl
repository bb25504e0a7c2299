### Holidays two officers decide about. What is past is not reckoned anew.
# $lines the holidays that come next.
free-day-day =
    Which day { $free ->
        [1] becomes a holiday
       *[0] turns out to be no holiday
    }? The next holidays in the book:
    { $lines }
free-day-coming = - { FULLDATE($on) }
free-day-why = Why is that? Choose, or write it in your own words.
choice-free-day-cuti = Joint leave
choice-free-day-isbat = Sighting of the moon
choice-free-day-keputusan = Village decision
# $n instalments, $due when they fall due, $was and $will: late after that day.
free-day-moves = - { $n ->
        [one] { $n } instalment
       *[other] { $n } instalments
    } due { SHORTDATE($due) }: late after { SHORTDATE($will) } instead of { SHORTDATE($was) }
free-day-moves-none = - no instalment moves
free-day-summary =
    { FULLDATE($on) } { $free ->
        [1] becomes a holiday
       *[0] is no holiday any more
    } ({ $why }):
    { $lines }
    What is past does not change. Propose it to a second officer?
# $names who was asked; $asked 0 if nobody can be reached.
free-day-proposed =
    { $asked ->
        [1] Proposal sent. Waiting for { $names }.
       *[0] Proposal kept, but no second officer can be reached here yet.
    } Until then the holidays stay as they are.
free-day-second =
    { $by } proposes for { $bkm }: { FULLDATE($on) } { $free ->
        [1] becomes a holiday
       *[0] is no holiday any more
    } ({ $why }):
    { $lines }
    What is past does not change. Do you agree?
free-day-own =
    Your proposal that waits: { FULLDATE($on) } { $free ->
        [1] becomes a holiday
       *[0] is no holiday any more
    } ({ $why }):
    { $lines }
    It applies if a second officer agrees before that day.
free-day-answered =
    { $yes ->
        [1] Agreed. { FULLDATE($on) } { $free ->
            [1] is a holiday
           *[0] is no holiday
        } ({ $why }).
       *[0] All right, the holidays stay as they are.
    } I will tell { $by }.
free-day-told =
    { $by } { $yes ->
        [1] agrees: { FULLDATE($on) } { $free ->
            [1] is a holiday
           *[0] is no holiday
        } ({ $why }).
       *[0] does not agree. { FULLDATE($on) } ({ $why }) stays as it was.
    }
free-day-taken-back = The proposal about { FULLDATE($on) } is taken back.
free-day-past = That day has come or is past, so it is not changed any more. Name a day that is still to come, such as "24 December".
free-day-too-far = Too far ahead, two years at most.
free-day-is-so =
    In the book { FULLDATE($on) } is { $free ->
        [1] a holiday already
       *[0] no holiday
    }.
free-day-waits = A proposal about { FULLDATE($on) } still waits for an answer.
overview-free-day =
    { FULLDATE($on) } { $free ->
        [1] becomes a holiday
       *[0] is no holiday any more
    } ({ $why }), proposed by { $by }
