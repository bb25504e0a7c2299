### Proposals for a visit, to the BKM's board: names of KSM only, no names of people, no sums.

# $band and $label: the class by the rules of the UPK. $lines: what was not tried, one row each.
gruduk-proposal =
    KSM { $ksm }: class { $band } ({ $label }).
    Not tried yet:
    { $lines }
    This is a proposal to weigh; I never call a visit by myself.
gruduk-step-private-notice = - a private note to every member
gruduk-step-talk-with-ketua = - a talk with the chair
gruduk-step-written-notice = - a written notice
gruduk-step-joint-visit = - a visit of the UPK together with the chair
gruduk-all-tried = - every step has been tried
button-step-talk-with-ketua = Talked with the chair
button-step-written-notice = The letter was given
button-step-joint-visit = Visited together
button-not-now = Not now
gruduk-ended = The proposal for KSM { $ksm } is closed.
gruduk-put-away = All right, the proposal for KSM { $ksm } rests. It is weighed again on { DATE($on) } at the earliest.
# To the other board members. $by: who pressed.
gruduk-put-away-by = { $called }, the proposal for KSM { $ksm } was put aside by { $by }.
gruduk-caught-up = { $called }, I closed the proposal for KSM { $ksm }: its instalments are in order again.

# The officers' page: one row, one thing.
overview =
    Waiting:
    { $lines }
# [Today's tasks]: $head from the counter, then the rest.
overview-with-head =
    { $head }
    { $lines }
# Where two buttons would read the same, lines and buttons are numbered.
overview-line = - { $line }
overview-numbered = { $n }. { $line }
button-numbered = { $n }. { $label }
overview-more = and { $n } more, shown once these are done
overview-empty = Nothing is waiting, { $name }.
overview-proposal = proposal for KSM { $ksm }, { SHORTDATE($on) }
button-see-ksm = KSM { $ksm }
gruduk-proposed = There is a proposal for KSM { $ksm }, to be weighed together.
