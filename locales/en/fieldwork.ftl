### The facilitator's day and month: counts only, no names, no money.

field-not-yours = Sorry, the recap is for facilitators and coordinators.
field-which-month = Which month? For example "recap october".
# One line of "Tasks today".
field-morning = { $village }: { $parts }
field-and = { $one }, { $more }
field-unreached = { $n } people not reached
field-asked = { $n } questions waiting
field-late = { $n } questions late
field-meetings = { $n } meetings today
field-recap-ready = The recap of { MONTH($month) } for { $village } is ready
field-recap-button = Recap { MONTH($month) }
# $by how many were written by a facilitator. $poor as a count only.
field-recap =
    Recap { MONTH($month) }
    { $lines }
field-recap-village =
    <b>{ $village }</b>
    News { $news }, by a facilitator { $by } (the month before { $last_by } of { $last })
    Reached { $people } people: F { $women }, M { $men }; poor { $poor }, others { $others }
    Questions { $asked }, answered { $answered } · proposals { $proposals } · meetings { $meetings }
