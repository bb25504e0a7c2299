### Wishes of the village: number, title, meeting, outcome. Who proposed hears every step.

home-usulan = Proposals
# The card of those who take care of it. $place "RT 03" or empty, $n how many were merged, $status how far it came.
usulan-card =
    { $number }{ $place }, { $village }. { $title }
    { $text }{ $thing }
    { $status }{ $n ->
        [1] {""}
       *[other] {" "}· from { $n } people
    }
usulan-place = , { $place }
usulan-line-village = { $village }:{" "}
usulan-untitled = (no title yet)
usulan-named = : { $title }
usulan-called = {" "}({ $title })
usulan-is-diterima = Taken in
usulan-is-rembug = Taken to a meeting: { $where }
usulan-is-disetujui = Agreed
usulan-is-belum = Not now: { $why }
usulan-where = meeting of KSM { $ksm }, { DATE($on) }
usulan-why-dana = there is no money for it yet
usulan-why-wewenang = it is not for this village to decide
usulan-why-bahas = it has to be talked over again
button-usulan-title = Write a title
button-usulan-merge = Merge
button-usulan-merge-with = Merge with { $number }
button-usulan-meeting = Take to a meeting
button-usulan-agree = Agreed
button-usulan-not-now = Not now
button-usulan-list = See proposals
button-usulan-propose = Send a proposal

# Lists. $village only if there are several, $title an officer's words.
usulan-line = { $number } { $village }{ $title } — { $status }
usulan-page =
    Proposals under way:
    { $lines }
usulan-page-empty = No proposal is waiting.
usulan-list =
    Proposals in { $village }:
    { $lines }
usulan-none = No proposals here yet. Have one? Just send it, by voice if you like.
usulan-agenda = Proposal { $number }{ $title }
# To chair and secretary of a KSM. $about the title or its first words, may be empty.
usulan-for-leader = At the meeting on { DATE($on) } please talk about proposal { $number }{ $about }

# Forms of officers.
usulan-title-title =
    { $number }: { $text }
    Write its title, short, without anybody's name. All residents can read it.
usulan-merge-which = With which number is { $number } merged?
usulan-meeting-where =
    To which meeting is { $number } taken? Choose, or write it ("Rembug RW, Saturday 5 December").
    { $lines }
usulan-meeting-line = { $number }. { $ksm }, { DATE($on) }
choice-usulan-meeting = { $ksm }, { DATE($on) }
usulan-why-why = Why is { $number } not possible now? Who proposed it will read the reason.
choice-usulan-why-dana = No money for it yet
choice-usulan-why-wewenang = Not the village's to decide
choice-usulan-why-bahas = To be talked over again
usulan-no-such = There is no proposal U-{ $number }, or it was merged.
usulan-merged-before = { $number } was merged with another proposal.
usulan-not-at-meeting = { $number } was not taken to a meeting yet.
usulan-decided-before = { $number } is agreed already.
usulan-ask-result = { $number } ({ $about }) was talked over. What came of it?
usulan-meeting-off = The meeting is off, so { $number } waits to be taken to another one.

# To who proposed, at every step. $about its title, may be empty.
usulan-merged-told = Proposal { $number } is the same as { $into }{ $about }, so they are merged. I still tell you here what comes of it.
usulan-meeting-told = Proposal { $number }{ $about } is taken to a meeting: { $where }. I will tell you what comes of it.
usulan-agreed-told = Proposal { $number }{ $about } was agreed at the meeting. Thank you for proposing it.
usulan-not-now-told = Proposal { $number }{ $about } is not possible now: { $why }. Thank you for proposing it; to add something, reply to this message.
# Judul atau tanya-jawab yang menyebut tunggakan seseorang.
words-name-a-debtor = I hold this back. Arrears are not written for everybody with a name or a sum. Please write it again without.
