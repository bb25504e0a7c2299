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
field-recap-quiet = <b>{ $village }</b>: no news, questions or meetings yet.
field-recap-village =
    <b>{ $village }</b>
    News { $news }, by a facilitator { $by }
    { $share }
    { $carried }
    Reached { $people } people{ $split }
    Questions { $asked }, answered { $answered } · proposals { $proposals }
    Meetings { $meetings }, said they come { $came }{ $who }
    { $visits }
    { $present }
# The facilitator's share month by month; it should grow shorter.
field-share = { MONTH($month) } { $bar } { $by } of { $n }
field-carried = By the community: { $aloud } people told, { $own } news written
# A part of fewer than five people is not shown: it would point at them.
# As the sheets say; who has no mark is not counted.
field-present = Attendance lists of { $n } meetings: { $came } people came{ $who }
field-split = : { $parts }
field-sexes = F { $women } M { $men }
field-poor = poor { $poor } others { $others }
field-too-few = {" "}(too few to be broken down)
