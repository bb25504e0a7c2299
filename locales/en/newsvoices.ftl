### News of the community's own: a chair to the own KSM, who was given the word to their RT; and who has begun.

# [News] for a chair and for who was given the word. $where their KSM or RT.
own-news-scope =
    For whom is the news?
    { $lines }
own-news-text = { $where }: write the news. The first sentence says what to do. No money matters here.
own-news-no-money = I am holding this back: it speaks of money. Money is for the meeting, or for the person alone. Write it again without that, or "cancel".
# $look 1 if a facilitator sees it first.
own-news-summary =
    { $where }: { $n } people, { $reached } by Telegram.
    { $left }

    { $text }
    { $look ->
        [0] {""}
       *[other] A facilitator sees it first, then it leaves.
    }
own-news-asked = This is seen first. I have asked { $who }; once they agree it leaves to { $n } people.

# 'who may write news', for the facilitator.
voices-not-yours = Sorry, only a facilitator or coordinator hands over the word.
voices-nobody = There is nobody with a phone and a known RT here yet.
voices-none = Nobody was given the word yet. A chair may always bring news to the own KSM.
voices =
    Who may bring news, beside chairs to their KSM:
    { $lines }
voice-line = { $who }: { $where }, { $village }, since { SHORTDATE($since) }{ $look ->
        [0] {""}
       *[other] {" "}(seen first)
    }
button-voice-give = Hand over the word
button-voice-take = Take back { $number }
button-voice-back = Take it back
hand-voice-whom =
    Who may bring news to their RT?
    { $lines }
hand-voice-where =
    Where may { $name } bring news?
    { $lines }
hand-voice-look = { $name }, { $where }: does the news leave at once, or do you see it first?
choice-voice-look-tidak = It leaves at once
choice-voice-look-ya = I see it first
voice-given = { $name } may now bring news to { $where }. I have told them.
voice-ended = { $name } may no longer bring news to { $where }. What was written stays.
# To who was given it. $by the facilitator.
voice-given-told =
    { $name }, { $by } trusts you with the news of { $where }.
    If there is news, write: write news. { $look ->
        [0] {""}
       *[other] A facilitator sees it first.
    }
voice-ended-told = { $name }, your task of bringing news to { $where } is done. Thank you very much.

# [Remind 2 chairs].
button-nudge = Remind { $n } { $n ->
        [1] chair
       *[other] chairs
    }
relay-nudge =
    Just a reminder, this news is still to be read out:
    { $words }
nudged = I have reminded { $n } { $n ->
        [1] chair
       *[other] chairs
    }.
nudged-today = I have reminded them today. Tomorrow again.
nudge-nobody = There is no chair to remind.

# On the card of news: who in the community has begun to do it themselves.
announcement-began = Done by the community: { $parts }.
began-leaders = { $n } { $n ->
        [1] chair
       *[other] chairs
    } read it out
began-tellers = { $n } { $n ->
        [1] person
       *[other] people
    } told others
began-own = { $n } news of their own

mydata-voice = May bring news to { $where }, since { FULLDATE($since) }{ $open ->
        [0] {" "}until { FULLDATE($until) }
       *[other] {""}
    }
