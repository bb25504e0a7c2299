### Questions and answers. A person answers, not Guyub.

# The form for a question. $about the news it is about, $lines the names if there are more than six.
ask-question-who =
    From whom?
    { $lines }
ask-question-text = { $about }Please write, or send your voice. A person will answer.
question-about = About "{ $head }".{" "}
question-only-words = I cannot pass this on. Please write, or send your voice or a photo.

question-asked = I passed question T-{ $number } to { $who }. The answer comes here.
question-kept = I keep question T-{ $number }. Nobody can be reached yet; as soon as somebody can, I pass it on.

# To who answers. $text may be empty if there is only a voice or photo.
question-new =
    T-{ $number } from { $who }, { $village }. { $about }
    { $text }{ $thing }
question-reminder =
    T-{ $number } from { $who } has waited 3 days for an answer.
    { $text }{ $thing }
question-escalation =
    T-{ $number } from { $who } has waited 7 days. { $about }
    { $text }{ $thing }
question-has-thing = {" "}{ $kind ->
        [voice] (with voice)
        [photo] (with a photo)
        [video] (with a video)
       *[other] (with a file)
    }
question-file = T-{ $number }
button-answer = Answer

# Answering. $rest other questions that are not shown yet.
answer-question-which =
    Questions without an answer. Which one? Reply with its number.
    { $lines }
    { $rest ->
        [0] {""}
       *[other] and { $rest } more.
    }
question-line = T-{ $number } { $who }{ $village }: { $text }{ $thing }
question-line-village = , { $village }
choice-question = T-{ $number }
choice-question-there = T-{ $number } { $village }
answer-question-no-such = T-{ $number } is not in the list. Reply with a number that is.
answer-question-two = Two villages have that number. Which one?
answer-question-answer =
    T-{ $number } from { $who }: { $text }{ $thing }
    Please write the answer, by voice if you like.
question-answered = I passed the answer T-{ $number } to { $who }.
questions-none = No question is waiting.
question-not-yours = Sorry, questions are answered by the facilitator or the coordinator.
# $answer may be empty if it was answered by voice.
question-answered-before = T-{ $number } was answered by { $by }. { $answer }
# To who asked. $answer may be empty if there is only a voice or photo.
question-answer =
    Answer T-{ $number } from { $by }:{ $thing }
    { $answer }
