### News on its way: it leaves, pauses, stops.

# After [Send] there is a minute to think again. $at is when it leaves.
announcement-leaves = Leaves at { HOUR($at) }; until then it can be taken back.
announcement-bar = { $bar }
announcement-paused = Paused. Nothing leaves until you press Go on.
announcement-stopped = Stopped. Nothing more of it leaves.
announcement-cancelled = Cancelled before it left. Nobody got it.
announcement-going = It goes on.
button-cancel-news = Take back
button-pause = Pause
button-go-on = Go on
button-stop = Stop

# A correction. $old the words before, $text the new ones, $got who has them, $waiting who has not.
button-put-right = Correct
correct-announcement-text =
    { $village }: write the news as it should be, all of it. Until now:
    { $old }
correct-announcement-version =
    { $which }: write what is right. Until now:
    { $old }
choice-words-stay = It stays so
correct-announcement-only-words = A correction is written in words.
# News two officers agreed to: its new words are asked about too. $who who is asked.
correct-announcement-asked = New words need two officers as well. I have asked { $who }; until there is an answer the old ones stay.
correct-announcement-alone = No second officer can be reached, so it is corrected in your name alone. This is noted.
# To the second officer.
correct-announcement-second =
    { $by } wants to correct news in { $village }. Do you agree?

    Old: { $old }

    New: { $text }
    { $versions }
correct-announcement-agreed = All right, the news is corrected.
correct-announcement-refused = All right, the old words stay. I tell { $who }.
correct-announcement-agreed-told = { $by } agrees: "{ $head }" is corrected.
correct-announcement-refused-told = { $by } does not agree: "{ $head }" stays as it was.
correct-announcement-same = These are the same words. Write the right ones, or "batal".
correct-announcement-summary =
    { $village }: { $got } people have the old words; I change them where they stand.
    { $waiting ->
        [0] {""}
       *[other] { $waiting } people have not got it yet; they get only the new words.
    }

    { $text }
    { $versions }
button-send-correction = Send the correction
# Below news that was put right, and on the writer's card.
announcement-fixed = Corrected { DATE($on) } at { HOUR($at) }.
announcement-put-right = Corrected { DATE($on) } at { HOUR($at) }; it reached { $done } of { $n } who had the old words.
announce-too-long = This news is too long: at most { $most } letters. Nothing was sent. Write it shorter, or "batal".
announce-caption-too-long = Below a picture, document or voice note at most { $most } letters. Nothing was sent. Write it shorter, or "batal".

# News from before. $lines is the list.
button-older-news = Older
sent-news =
    News that went out, newest first. Search: "old news posyandu" or "old news 2026".
    { $lines }
sent-news-none = There is no such news. Try another word, or just "old news".
sent-news-line = { $number }. { SHORTDATE($on) }, { $village }: { $head } { $state }
sent-news-paused = (paused)
sent-news-stopped = (stopped)
sent-news-cancelled = (cancelled)
button-open-news = Open { $number }
sent-news-whole =
    { $text }

    Sent to { $sent } of { $n } · read by { $read } · told in person { $told }
    { $before }
sent-news-before =
    Before it was corrected { DATE($on) } at { HOUR($at) }:
    { $text }

# Tombol di bawah kabar. $choice jawaban yang ditulis pengirim.
button-vote = { $choice }
button-show-place = Show the place

# A draft of news. $extras what comes with it, $when when, $which for whom that version is.
compose-announcement-words = The words too, please: many cannot play a voice or open a picture. Write the news.
compose-announcement-words-too = Now write its words.
button-try = Try on me
button-schedule = Schedule
button-more = More
button-add-choices = Choices to answer
button-add-version = Other words for a language or group
button-back-to-draft = See the draft
draft-page =
    A draft for { $village }: { $n } people, { $reached } by Telegram. Nothing was sent yet.
    { $extras }

    { $text }
draft-more = What should be added?
draft-with-photo = With a picture.
draft-with-document = With a document.
draft-with-voice = With a voice note; its words stand below it.
draft-with-video = With a video.
draft-with-place = With a place on the map.
draft-choice = Answer { $n }: { $choice }
draft-version = { $which }: { $text }
version-jv = Javanese
version-id = Indonesian
version-en = English
version-members = KSM members
version-leaders = Chairs & officers
version-officials = Officials
version-caring = Caring groups
choice-version-jv = Javanese
choice-version-id = Indonesian
choice-version-en = English
choice-version-members = KSM members
choice-version-leaders = Chairs & officers
choice-version-officials = Officials
choice-version-caring = Caring groups
announcement-choices-choices = Write the answers, divided by slashes, like "I can / I cannot". One answer each.
announcement-choices-doubt = Write { $fewest } to { $most } answers of at most { $longest } letters, like "I can / I cannot".
announcement-version-for = Other words for whom? Who has none of their own reads the main news.
announcement-version-text = Write the news in their words. A picture or voice note may come with words below it.
announcement-version-needs-words = Write the words below that picture or voice note; without words I do not send it.
announcement-voted = Thank you, your answer is { $choice }. Press another one to change it.
announcement-votes = { $choice } { $n }
announcement-all-votes = { $lines }
announcement-place = The place is here.
announcement-only-a-sample = This is a sample for you. What counts are the presses of those who get it.
announcement-cannot-be-sent = News "{ $head }" has not left: its picture or voice cannot be sent. The draft is kept; write it again with another file.

# A plan. $on a date, $at an hour, $day the day of every month.
schedule-announcement-when = { $village }: when should it be sent? Like "tomorrow at 7", "every Monday at 8".
schedule-announcement-summary = { $village }: sent { $when }, by everybody's own clock.
schedule-no-hour = At what hour? Write all of it, like "tomorrow at 7".
schedule-unreadable = I do not understand the day yet. Like "tomorrow at 7" or "every Monday at 8".
schedule-past = That time is over. Write one to come, like "tomorrow at 7".
plan-once = { DATE($on) } at { HOUR($at) }
plan-weekly = every { WEEKDAY($on) } at { HOUR($at) }
plan-monthly = every month on day { $day } at { HOUR($at) }
draft-planned = Planned, { $village }: "{ $head }" { $when }. See all: "planned news".
coming =
    Not gone yet:
    { $lines }
button-coming = Planned news
coming-none = No news is planned, and there is no draft.
coming-line = { $number }. { $village }: { $head } ({ $when })
coming-draft = draft
coming-asked = waiting for a yes
button-open-draft = Open { $number }
button-cancel-number = Cancel { $number }

# The second officer of news for very many. $by who wrote it, $who was asked.
news-asked = News for { $n } people needs two officers. I have asked { $who }.
news-alone = No second officer can be reached, so this news for { $n } people leaves in your name alone. This is noted.
news-second =
    { $by } wants to send news to { $n } people in { $village }. Do you agree?

    { $text }
news-agreed = All right, it leaves.
news-refused = All right, it is not sent. I tell who wrote it.
news-agreed-told = { $by } agrees: "{ $head }" leaves.
news-refused-told = { $by } does not agree: "{ $head }" is not sent. The draft is kept.
news-not-your-own = Your own news is agreed to by somebody else.
button-agree = Agree
button-refuse = No
