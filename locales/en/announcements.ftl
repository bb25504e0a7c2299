### News. It comes from a person, not from a machine: always with who wrote it and how to ask.

announce-not-yours = Sorry, news is written only by the facilitator, the coordinator, a KSM's chair, or who was given the word.
announce-names-a-debtor =
    I am holding this back. Arrears are not announced with a name or an amount; talk with the person instead.
    Write it again without that, or "cancel".
announce-nobody = There is nobody there yet. Please choose another.

# $village the names of all villages chosen.
compose-announcement-text = { $village }: write the news. The first sentence says what to do; 40 words are enough.
compose-announcement-only-words = News may be a text, a picture, a document, a place or a voice note. This I cannot send to many people.
listed =
    Reply with its number:
    { $lines }
listed-line = { $number }. { $label }

# Once more for more than fifty people.
announce-many = This goes to { $n } people in { $village }. Are you sure?
button-send = Send
button-send-many = Send to { $n } people
button-rather-not = Rather not

# What a member reads. $by the day by which it is answered.
announcement =
    { $text }

    News from { $author }, { $village }.
    Is anything unclear? Reply to this message, by voice if you like; { $author } answers by { WEEKDAY($by) }.
    { $fixed }
button-read = I have read it
button-ask = Ask
button-ask-about = Ask about news { $number }
announcement-read = Thank you, { $name }.
announcements-none = There is no news yet.
announcements-latest = { $lines }
announcement-line =
    { $number }. { DATE($on) }, { $village }:
    { $text }

# The writer's card. The first five figures always add up to $n. $top when it leaves and how far it is, $notes what else there is, a line each.
announcement-card =
    News "{ $head }" for { $n } people, { $village }.
    { $top }
    Sent { $sent } · not reached { $missed } · waiting { $waiting } · not certain { $unclear } · cancelled { $cancelled }
    Read by { $read } · questions { $asked }{ $asked ->
        [0] {""}
       *[other] {" "}({ $answered } answered)
    } · told in person { $told }
    { $notes }
# On the writer's card: this news also stands in groups of KSM. $cannot the groups where it cannot.
announcement-groups =
    In KSM groups: { $shown } of { $n }{ $unclear ->
        [0] {""}
       *[other] {" "}· unclear { $unclear }
    }.
    { $cannot }
# $ksm names of KSM; $n how many more.
announcement-groups-cannot = I cannot write in the group of { $ksm }{ $n ->
        [0] {""}
       *[other] {" "}and { $n } more
    }.
announcement-queued = Waiting their turn: { $n } (each person at most 1 message a day, 4 a week).
announcement-later = Sent from { DATE($on) }, { HOUR($at) }.
announcement-reasons = Not by Telegram: { $reasons }.
reason-and-more = { $one }, { $more }
reason-no-phone = { $n } without a phone
reason-never-started = { $n } have not pressed Start
reason-stopped = { $n } asked for silence
reason-no-consent = { $n } have not agreed
reason-unreachable = { $n } cannot be reached
reason-no-room = { $n } had no room left
reason-not-said = { $n } failed
button-who-missed = Who has not heard?
button-repeat-unclear = Repeat the uncertain ones
announcement-nothing-unclear = Nothing is uncertain any more.
announcement-repeated = I am sending { $n } messages again.

# Who has not heard. Numbers of the book, no names and no phone numbers.
missed-nobody = Everybody has been reached.
missed =
    "{ $head }": { $n } people not reached by Telegram. Numbers as in the book of the KSM:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] and { $rest } more KSM.
    }
unreached =
    Of the last { $last } news, these have not heard:
    { $lines }
    { $rest ->
        [0] {""}
       *[other] and { $rest } more KSM.
    }
missed-village = { $village },{" "}
missed-line = { $village }KSM { $ksm }: numbers { $numbers } · { $told ->
        [0] { $leader ->
            [0] the chair is not on Telegram yet
           *[other] passed to the chair
        }
       *[other] { $told } of { $n } have been told
    }
missed-line-no-ksm = { $village }outside a KSM: { $n } people{ $told ->
        [0] {""}
       *[other] {" "}· { $told } have been told
    }

# To the chair: to be read out to these numbers. $more other news that waits to be passed on.
relay =
    { $fixed ->
        [0] {""}
       *[other] { "Correction. " }
    }KSM { $ksm }, for numbers { $numbers }, please read out:
    "{ $text }"
    { $more ->
        [0] {""}
       *[other] { $more } more to pass on.
    }
button-all-told = All told
button-not-all-told = Not all yet
relay-thanks = Thank you, { $name }. I noted it.
relay-told-before = This has been told to everybody.
relay-none = There is no news to pass on.
relay-not-yours = Sorry, only the chair or secretary of a KSM passes on news.
