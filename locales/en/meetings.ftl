### Meetings of the KSM. First sentence: who, what, when. A warm greeting; nobody is blamed for not coming.

# By day. $on the day, $date day and month, $at hour, $zone WIB/WITA/WIT.
meeting-when-day = { WEEKDAY($on) } { $date }, { HOUR($at) } { $zone }
# By evening: the Javanese day has already turned. $eve the date of tomorrow: "eve of Rabu Wage".
meeting-when-evening = { WEEKDAY($on) } evening { $date } (eve of { PASARAN($eve) }), { HOUR($at) } { $zone }
# After midnight until dawn.
meeting-when-night = { WEEKDAY($on) } before dawn { $date } (eve of { PASARAN($eve) }), { HOUR($at) } { $zone }
# 22 December
meeting-month =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
meeting-at-house = at the house of { $name }
meeting-at-place = at { $place }
meeting-agenda = About: { $agenda }
# $decided 1: a holiday the officers decided on, because of $why.
meeting-holiday =
    That day is a holiday: { $decided ->
        [0] { HOLIDAY($on) }
       *[other] { $why }
    }.
meeting-counts = Coming { $hadir }, late { $late }, cannot come { $declined }, no answer yet { $silent }.
meeting-line-berhalangan = Number { $number } { $name } cannot come.
meeting-line-terlambat = Number { $number } { $name } comes late.
meeting-line-more = And { $n } more.

meeting-hadir = I can come
meeting-terlambat = I come late
meeting-berhalangan = I cannot come
meeting-button-new = Plan a meeting
meeting-button-move = Move
meeting-button-cancel = Call it off
meeting-button-cancel-yes = Yes, call it off
meeting-button-cancel-no = Rather not
meeting-button-titip = Send money along
meeting-button-told = All told
meeting-button-not-yet = Not all yet

# An invitation to one person. $when and $where are phrases already, $name who is invited.
meeting-invitation =
    Meeting of KSM { $ksm }: { $when }, { $where }. Can you come, { $name }?
    { $lines }
meeting-moved =
    The meeting of KSM { $ksm } has moved: { $when }, { $where }. Can you come, { $name }?
    { $lines }
meeting-reminder =
    Just a reminder, { $name }: meeting of KSM { $ksm }, { $when }, { $where }.
    { $lines }
meeting-cancelled = The meeting of KSM { $ksm } is off: { $when }. When there is a new day, I will tell you.

# The chair's card, edited in place. $counts a sentence of counts, $lines who cannot come.
meeting-card =
    Meeting of KSM { $ksm }: { $when }, { $where }.
    { $counts }
    { $lines }
meeting-card-cancelled = The meeting of KSM { $ksm } was called off: { $when }, { $where }.
# The card in the group of the KSM: without the names of who answered.
meeting-card-umum =
    Meeting of KSM { $ksm }: { $when }, { $where }.
    { $counts }
    Can you come?
meeting-cancelled-umum = The meeting of KSM { $ksm } is off: { $when }, { $where }.

# Answers after a press. They may change until the meeting begins.
meeting-said-hadir = Thank you, { $name }. Noted: you come. If that changes, press another button.
meeting-said-terlambat = All right, { $name }. Noted: you come late. If that changes, press another button.
meeting-said-berhalangan = That is all right, { $name }. Noted: you cannot come. If you can after all, press I can come. Do you send the money along? Tell me with this button.
meeting-said-hadir-umum = Thank you. Noted: you come.
meeting-said-terlambat-umum = All right. Noted: you come late.
meeting-said-berhalangan-umum = That is all right. Noted: you cannot come.
meeting-begun = The meeting has begun.
meeting-begun-umum = The meeting has begun.
meeting-has-moved = The meeting of KSM { $ksm } has moved: { $when }, { $where }. Can you come, { $name }?
meeting-has-moved-umum = This meeting has moved: { $when }, { $where }.
meeting-is-off = The meeting of KSM { $ksm }, { $when }, is off.
meeting-is-off-umum = This meeting is off.
# The same for what does not exist and what is not one's own.
meeting-not-found = Sorry, I did not find that meeting. Write "meeting" to see the next one.
meeting-members-only-umum = Sorry, this button is for members of the KSM only.
meeting-shared-phone-umum = This phone speaks for several people. Please answer in my private messages.

# The page [Meetings]. $answer: one's own answer, a whole sentence.
meeting-next =
    Next meeting of KSM { $ksm }: { $when }, { $where }.
    { $lines }
meeting-own-hadir = Answer of { $name }: coming.
meeting-own-terlambat = Answer of { $name }: coming late.
meeting-own-berhalangan = Answer of { $name }: cannot come.
meeting-own-none = Can you come, { $name }?
meeting-none =
    No meeting of KSM { $ksm } is planned yet.
    { $lines }
meeting-last = The last one: { DATE($on) }.
meeting-no-ksm = Meetings are for members of the KSM. { $name } is not in the book of any KSM yet.

# Making a meeting.
plan-meeting-which = For which KSM?
plan-meeting-on = On which day? Choose, or write for example "22/12".
plan-meeting-at = At what time?
plan-meeting-place = Where? Choose, or write the place.
plan-meeting-agenda = What is it about? It may stay empty.
plan-meeting-summary =
    Meeting of KSM { $ksm }: { $when }, { $where }.
    { $lines }
move-meeting-which = Which meeting moves?
move-meeting-on = To which day? Choose, or write for example "22/12".
move-meeting-at = At what time?
move-meeting-place = Where?
move-meeting-summary =
    The meeting of KSM { $ksm } moves to { $when }, { $where }.
    { $lines }
choice-meeting-day = { WEEKDAY($on) } { SHORTDATE($on) }
choice-meeting-eve = { SHORTDATE($on) }, eve of { PASARAN($eve) }
choice-meeting-hour = { HOUR($at) }
choice-meeting-home = At my house
choice-meeting-no-agenda = No agenda
choice-meeting-same-day = Same day
choice-meeting-same-place = Same place
meeting-hour-which = Which hour?
meeting-hour-about = About what hour is that?
meeting-hour-none = There is no such hour. At what time?
meeting-hour-past = That hour has passed. At what time?
meeting-day-past = That day has passed. Which day?
meeting-write-it = Please write it, at most { $most } letters.
meeting-leaders-only = Meetings are planned by the chair or secretary of the KSM. To see the next one, write "meeting".
meeting-already-past = That day and hour have passed. Write "plan meeting" again with a day to come.
meeting-already-there = KSM { $ksm } already meets on that day and hour.
meeting-nothing-planned = No meeting is planned. To make one, write "plan meeting".
meeting-nothing-changed = Nothing has changed.
meeting-changed-meanwhile = This meeting was just changed. Write "meeting" to see it as it is.

# After saving, to the chair. $n invited by phone, $by when, $lines about those without a phone.
meeting-saved =
    Kept. { $n ->
        [0] No other member can be invited by phone yet.
       *[other] { $by ->
            [morning] I invite { $n } people from 06:00 on.
           *[now] I invite { $n } people now.
        }
    }
    { $lines }
meeting-move-saved =
    Moved to { $when }. { $n ->
        [0] No other member needs to be told by phone.
       *[other] I tell { $n } people.
    }
    { $lines }
meeting-cancel-ask = Call off the meeting of KSM { $ksm }, { $when }? I tell everybody who was invited.
meeting-cancel-saved =
    The meeting is called off. { $n ->
        [0] No other member needs to be told by phone.
       *[other] I tell { $n } people.
    }
    { $lines }
meeting-kept = All right, the meeting stays: { $when }.
# $numbers rows of the book, for example "4, 5, 8".
meeting-tell-later = Numbers { $numbers } have no Telegram: I remind you the day before.
meeting-tell-now = Numbers { $numbers } have no Telegram: please tell them yourself.

# The day before, to the chair: a sentence to read to those without Telegram.
meeting-tell =
    For numbers { $numbers }, please read out: "Meeting of KSM { $ksm }, { $when }, { $where }."
    Have they been told?
meeting-told = Thank you, { $name }.
meeting-told-later = All right, { $name }. I ask again before the meeting.
meeting-told-silent = All right, { $name }. Please find a moment before the meeting begins.

home-rapat = KSM meetings
# For officers of the BKM. $none: KSM without a planned meeting.
meetings-of-village =
    { $n ->
        [0] No KSM has planned a meeting.
       *[other] The next meetings:
        { $lines }
        { $none ->
            [0] Every KSM has one planned.
           *[other] { $none } KSM have none planned.
        }
    }
meeting-of-village = { $ksm }: { $when }, { $where }
