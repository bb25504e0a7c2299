### Residents: the public door behind an RT's poster. Neutral, no name, no money.

# The first page after the poster was scanned, before the language is known. The same in every language.
door-language = Sugeng rawuh / Selamat datang, { $place }, { $bkm }.
# The one consent, with the promised number of messages.
door-consent =
    This is the news of { $place }, { $bkm }. May I send you the news?
    At most 1 a day, 4 a week. Free; stop at any time. I do not ask your name.
door-yes = Yes, send me news
door-no = No
door-elsewhere = Not { $place }
door-which = Which RT? These have a door in { $bkm }.
door-place = { $place }
door-none-fits = Not in this list
door-no-other = That RT has no poster yet in { $bkm }. Please ask the RT's head or the facilitator. Thank you for stopping by.
door-back = Back to { $place }
door-declined = All right, I send nothing. If you change your mind, scan the poster again.
# Poster lama, sesudah pintunya ditutup.
door-closed = The door of { $place }, { $bkm }, on this poster is closed. For the village news look for the new poster or ask the head of your RT. Thank you for coming by.
door-agreed = News of { $place }, { $bkm }.
door-welcome =
    Thank you. The news of { $place } comes here, at most 1 a day, 4 a week.
    To stop, write STOP. To ask, press [Ask & report]; a person answers.
door-known-already = { $name }, you are known already, so the news of the RT comes here too.
stopped-resident =
    All right, I will be quiet from now on.
    To come back, write MULAI.
not-understood-resident = Sorry, I did not follow. To ask something, write "ask" and your question, or choose a key below.
question-enough-today = That makes { $most } questions today. Tomorrow you may ask again.
meeting-none-for-residents = Residents' meetings are announced under [News].

membership-request-ksm =
    Member of which KSM?
    { $lines }
membership-request-name = What is your name in the KSM's book?
membership-asked = Thank you. I am asking the chair of KSM { $ksm }; once they are sure, I tell you here.
membership-enough = That was twice this week. Please see the chair of the KSM in person.
membership-no-ksm = There is no KSM here yet.
membership-not-needed = This key is for residents who are not known as members yet.
# To the chair. $place the resident's RT, $words the name they wrote.
membership-question =
    A resident of { $place } wrote: "{ $words }", member of KSM { $ksm }.
    Do you know them? Which number in the book?
membership-is = Yes, number { $number }
membership-number = { $number }
membership-other = Another number
membership-is-not = No
membership-which = "{ $words }", KSM { $ksm }: which number? These have no phone here yet.
membership-allowed = Thank you. I am asking { $name } for consent first.
membership-known = The chair of KSM { $ksm } knows you. Go on?
membership-go-on = Go on
membership-refused = All right, I do not open it. I ask them to see the chair.
membership-not-known = Sorry, the chair of KSM { $ksm } does not know you yet. Please see them in person. The news of the RT still comes.
membership-declined = All right, nothing changes. The news of the RT still comes.

rt-poster-village =
    Which village?
    { $lines }
rt-poster-place = { $village }: which RT? For example "RT 3" or "RT 3 RW 2".
rt-poster-no-place = Just write the number, for example "RT 3" or "RT 3 RW 2".
rt-poster-several = That RT is in several RW. Which one?
poster =
    Poster of { $place }, ready to print. Hang it up, give it to anybody: there is no secret in it.
    { $link }
poster-not-yours = Sorry, posters are made and closed by the facilitator, the coordinator or the UPK officer.
poster-close = Close this door
poster-close-place = { $place }
poster-close-which = Which RT's door shall I close?
# $place "RT 03".
poster-close-sure =
    Close the door of { $place }, { $bkm }? The posters that hang can no longer be used.
    Residents who came in keep getting the news.
poster-close-yes = Yes, close it
poster-closed = The door of { $place } is closed; please take its posters down. To open it anew write "poster { $place }": it gets a new code.
poster-none-open = There is no such door, or it is closed. Write "close poster" to see those still open.
poster-drawn = Poster of { $place } drawn into { $file }. Its link: { $link }
poster-which-bkm = There are several BKM: { $bkms }. Choose with --bkm.
poster-no-bkm = There is no BKM "{ $words }".

# On paper: short, readable from a copy of a copy. No HTML.
poster-drawn-title = VILLAGE NEWS
poster-drawn-step-scan = Open the camera, point it at this square
poster-drawn-step-start = Press START
poster-drawn-step-yes = Choose a language, press "{ $yes }"
poster-drawn-get = News of the posyandu, working days, meetings, aid.
poster-drawn-people = You may ask; a person answers.
poster-drawn-often = Free. At most 1 message a day, 4 a week.
poster-drawn-stop = Stop at any time: write STOP.
poster-drawn-never = Never asks for money, a PIN or a photo of your identity card.
poster-drawn-ask = Ask: { $name }
poster-drawn-on = { FULLDATE($on) }
