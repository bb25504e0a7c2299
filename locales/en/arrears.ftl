### About instalments: always private, a neutral first line, no word that shames.

# To the borrower. $n how many instalments, $on the day of the oldest, $amount rupiah. Figures are covered: the family often looks on.
arrears-notice =
    { $called }, there is a note from KSM { $ksm }.
    { $n ->
        [1] The instalment of { DATE($on) } is not recorded yet: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
       *[other] The instalments since { DATE($on) } are not recorded yet: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>.
    }
    Perhaps my notes are late. Which fits?
button-paid-already = Already paid
button-promise = I will pay
button-hardship = It is difficult
# To whoever writes "I cannot pay" by themselves. $until: the last day of the rest.
own-words-late = That is all right, { $called }. Which of these fits?
own-words-rest = That is all right, { $called }. No need to think of the instalments until { DATE($until) }.
arrears-all-recorded = Thank you, { $called }. Every instalment up to today is recorded.

# A promise: the amount, then the day. $bill rupiah.
promise-to-pay-amount = All right, { $called }. About how much can you pay?
promise-to-pay-on = About when? Write the day, or choose.
promise-too-much = At most { RUPIAH($most) }, that is all that is left of the loan. How much can you pay?
promise-too-far = At the latest { DATE($until) }, please. About when?
promise-day-gone = { $called }, that day has passed. Please press [I will pay] once more.
promise-noted = All right, { $called }. I wrote: { RUPIAH($amount) }, { DATE($on) }. If something comes up, just tell me; it is all right.
# The day before. The first line is neutral.
promise-reminder =
    { $called }, there is a note from KSM { $ksm }.
    Just a reminder, as it was written: <tg-spoiler>{ RUPIAH($amount) }</tg-spoiler>, { DATE($on) }. If something comes up, just tell me.

# Hardship: the reason, then who may know. Reminders stopped when the button was pressed.
tell-hardship-reason = What happened, { $called }? I have stopped the reminders. Choose, or write it.
tell-hardship-who =
    { $reason ->
        [meninggal] Our deepest condolences, { $called }. Nothing needs to be settled today. Who may know?
       *[other] I am sorry to hear it, { $called }. Who may know, so that they can help find a way?
    }
button-reason-sakit = Illness
button-reason-sepi = Trade is slow
button-reason-panen = The harvest failed
button-reason-meninggal = A death in the family
button-reason-lain = Something else
button-may-know-ketua = The chair
button-may-know-upk = Only the UPK
button-may-know-nobody = Nobody yet
hardship-noted = All right, { $called }. I tell only { $names }. Reminders rest until { DATE($until) }.
hardship-noted-nobody = All right, { $called }. I tell nobody. Reminders rest until { DATE($until) }.
# To the officer whom the member named. $number the row of the book, 0 if there is none. $reason a sentence.
hardship-for-officer =
    For { $called } alone, please do not read it out.
    { $number ->
        [0] { $who }
       *[other] Number { $number }, { $who }
    } (KSM { $ksm }) is going through a hard time: { $reason }. They agreed that { $called } may know. Reminders rest until { DATE($until) }.
hardship-reason-sakit = illness
hardship-reason-sepi = trade is slow
hardship-reason-panen = the harvest failed
hardship-reason-meninggal = a death in the family
hardship-reason-lain = not said yet
# $words: the member's own words.
hardship-reason-own = "{ $words }"

# To chair and treasurer, once a week. Numbers only if the written agreement allows.
ksm-late-numbers =
    For { $called } alone, please do not read it out.
    Instalments not recorded yet in KSM { $ksm }: numbers { $numbers }, together { RUPIAH($amount) }.
ksm-late-total =
    For { $called } alone, please do not read it out.
    Instalments not recorded yet in KSM { $ksm }: together { RUPIAH($amount) }.
ksm-late-some =
    For { $called } alone, please do not read it out.
    Some instalments of KSM { $ksm } are not recorded yet. Please compare with the book at the next meeting.
# To the treasurer: a member's report has waited for a week. $number the row of the book.
arrears-claim-old = For { $called } alone: the instalment reported by number { $number } (KSM { $ksm }) on { DATE($on) } is not final yet. Where is the money now?

# [My tasks]: one person, by number.
task-greet =
    For { $called } alone, please do not read it out.
    Please greet number { $number } (KSM { $ksm }): the instalment of { DATE($on) } is not recorded yet.
button-greeted = I have greeted them
button-later = Later
tasks-enough = That is enough for today, { $called }. Thank you for greeting them.
tasks-none = Nobody needs to be greeted today, { $called }.
