### Questions and answers. A person answers, not Guyub.

# The form for a question. $about the news it is about, $lines the names if there are more than six.
ask-question-who =
    From whom?
    { $lines }
# $kind usulan, pertanyaan, or keluhan.
ask-question-text = { $about }{ $kind ->
        [usulan] What do you propose? Please write, or send your voice. I will tell you what comes of it.
        [keluhan] Please write, or send your voice. It goes to the supervisor or the coordinator, not to whom it is about.
       *[other] Please write, or send your voice. A person will answer.
    }
question-about-number = More on { $number }.{" "}
button-is-usulan = It is a proposal
button-is-pertanyaan = It is a question
button-is-keluhan = It is a complaint
question-about = About "{ $head }".{" "}
question-only-words = I cannot pass this on. Please write, or send your voice or a photo.

# $by the last day for an answer.
question-asked = { $kind ->
        [usulan] I passed proposal { $number } to { $who }. I will tell you what comes of it.
        [keluhan] I passed complaint { $number } to { $who }. The answer comes here by { DATE($by) }.
       *[other] I passed question { $number } to { $who }. The answer comes here by { DATE($by) }.
    }
question-kept = { $kind ->
        [usulan] I keep proposal { $number }.
        [keluhan] I keep complaint { $number }.
       *[other] I keep question { $number }.
    } Nobody can be reached yet; as soon as somebody can, I pass it on.
# Who asked says more, or asks again after the answer.
question-more-asked = I passed your words on { $number } to { $who }.{ $kind ->
        [usulan] {""}
       *[other] {" "}The answer comes by { DATE($by) }.
    }

# Sent unasked. $kind voice, photo, ...
loose-thing = I have your { $kind ->
        [voice] voice
        [audio] voice
        [photo] photo
        [video] video
       *[other] file
    }. Is it a proposal, a question or a complaint?
button-kind-usulan = Proposal
button-kind-pertanyaan = Question
button-kind-keluhan = Complaint

# To who answers. $text may be empty if there is only a voice or photo.
question-new =
    { $number } from { $who }, { $village }. { $about }
    { $text }{ $thing }
# More from who asked.
question-more =
    { $number }: { $who }, { $village }, adds:
    { $text }{ $thing }
question-reminder =
    { $number } from { $who } has waited { $days } days for an answer.
    { $text }{ $thing }
question-escalation =
    { $number } from { $who } has waited { $days } days. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (with voice)
        [photo] (with a photo)
        [video] (with a video)
       *[other] (with a file)
    }
question-file = { $number }
button-answer = Answer

# Handing it to another officer. $by who hands it on, $who is asked.
button-hand-on = Hand on
question-hand-to = To whom do you hand { $number }?
button-hand-to = { $name }{ $role ->
        [fasilitator] {" "}(facilitator)
        [koordinator] {" "}(coordinator)
        [pengawas] {" "}(supervisor)
        [petugas_upk] {" "}(UPK)
       *[other] {""}
    }
question-nobody-else = No other officer can be reached for { $number } yet.
question-offered =
    { $by } asks for your help: { $number } from { $who }, { $village }. { $about }
    { $text }{ $thing }
button-question-mine = I will answer
button-question-not-now = Not now
question-offered-to = I offered { $number } to { $who }. Until it is taken, { $me } answers it.
question-taken = Thank you, { $name }. I have told who asked { $number }.
question-taken-told = { $who } took { $number }.
question-not-taken = All right. { $number } stays where it was.
question-not-taken-told = { $who } cannot answer { $number } now, so it is still { $me } who answers.
# To who asked.
question-answered-by = { $who } answers { $number } now.

# Sorting by an officer. $before the old number; $told the sentence for who asked.
question-sorted = { $before } is { $number } now.
question-sorted-told = I moved { $before }. { $told }
question-sorted-already = { $number } is that already.

# Answering. $rest other questions that are not shown yet.
answer-question-which =
    Questions that wait. Which one? Reply with its number.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] and { $rest } more.
    }
question-line = { $number } { $village }, { $who }{ $when }: { $text }{ $thing }
# $other 1 if another officer has it.
question-line-late = , { $days } days over{ $other ->
        [0] {""}
       *[other] {" "}(with another officer)
    }
question-line-by = , by { SHORTDATE($by) }{ $other ->
        [0] {""}
       *[other] {" "}(with another officer)
    }
question-line-answered = , answered{ $other ->
        [0] {""}
       *[other] {" "}(by another officer)
    }
choice-question = { $number }
choice-question-there = { $number } { $village }
answer-question-no-such = Number { $number } is not in the list. Reply with a number that is.
answer-question-two = Two villages have that number. Which one?
answer-question-answer =
    { $number } from { $who }, { $village }: { $text }{ $thing }
    Please write the answer, by voice if you like.
question-answered = I passed the answer { $number } to { $who }.
button-question-done = Done
button-question-unclear = Not clear yet
# $mine 1 if who asked closes it.
question-closed = { $mine ->
        [1] Thank you. { $number } is done. If anything is unclear later, just reply to the answer.
       *[other] { $number } is done. Who asked can still go on with it.
    }
question-closed-before = { $number } is done already.
question-answer-first = { $number } has no answer yet. Please answer it or hand it on first.
# An officer's words on a proposal, to who made it.
usulan-word =
    On proposal { $number }, from { $by }:{ $thing }
    { $answer }
questions-none = No question is waiting.
question-not-yours = Sorry, questions are answered by the facilitator or the coordinator.
# $answer may be empty if it was answered by voice.
question-answered-before = { $number } was answered by { $by }. { $answer }
# To who asked. $answer may be empty if there is only a voice or photo.
question-answer =
    Answer { $number } from { $by }:{ $thing }
    { $answer }
