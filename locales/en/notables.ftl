### Officials, leaders and people who care: the secondary audience. Written down by the facilitator; no phone needed.

notables-not-yours = Sorry, the list of officials is only for the facilitator or the coordinator.
notables-none = No officials or people who care are written down yet. They need no phone.
# $lines a numbered list.
notables =
    Officials, leaders and people who care:
    { $lines }
notables-more = Only the first { $most } are shown.
# $who as called, $post the office or organisation, $tier how far it reaches, $village the village if several.
notable-line = { $who }, { $post } ({ $circle }, { $tier }){ $village }
notable-village-of = {" "}· { $name }
notable-of-tokoh = official
notable-of-peduli = cares
button-notable-add = Add
button-notable-end = No longer in office

# The form "add official".
notable-village =
    In which village?
    { $lines }
notable-circle = { $village }: officials and leaders, or people who care?
choice-circle-tokoh = Officials & leaders
choice-circle-peduli = People who care
notable-name = { $village }: what is the name? As they are called, for example Pak Karto.
notable-name-alone = Just one name first, without the office, for example Pak Karto. I ask for the office next.
notable-post = { $who }: which office or organisation? For example Lurah, takmir of the mosque, Aisyiyah, teacher.
notable-tier = { $who }, { $post }: how far does it reach?
notable-summary =
    { $village }: { $who }, { $post }.
    Circle: { $circle }, tier { $tier }. No phone needed.
notable-kept = { $who }, { $post }, is written down for { $village }.
notable-kept-namesake =
    { $kept }
    The book has a { $who } already. If it is the same person, press the name; if not, leave it.
# $where the KSM and the number, if any.
button-notable-same = Same: { $who }{ $where }
notable-in-ksm = {", "}KSM { $ksm } number { $number }
notable-is-one = Good, { $who } is one person. News comes once.
notable-end-which =
    Who is no longer in office?
    { $lines }
notable-end-summary = { $label }: from today on no longer addressed?
notable-ended = { $who }, { $post }, is no longer addressed. Earlier news stays on record.
mydata-notable = Written down as { $circle }: { $post }
