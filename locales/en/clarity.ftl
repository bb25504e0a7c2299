### Was it clear? The explanation is tested, not the person.

button-clarity = Was it clear?
clarity-nobody = This news has reached nobody yet.
clarity-before = This news was asked about before; its card shows the result.
# For who wrote the news. $number 1 to 3.
check-clarity-words = Question { $number }: what do you want to ask? One sentence.
check-clarity-fits = Which answer fits? Keep it short, it becomes a button.
check-clarity-others = What else may be chosen? One or two, one a line.
check-clarity-more = Another question? Three at most.
check-clarity-one-more = One more
check-clarity-enough = Enough
check-clarity-again = Whoever chooses something else hears it once more. Write the explanation in other words.
check-clarity-others-how = Write one to { $most } other choices, one a line.
check-clarity-same = That is the answer that fits. Write another choice.
check-clarity-line = { $number }. { $words } Fits: { $fits }. Others: { $others }.
check-clarity-summary =
    To the { $n } phones that got "{ $head }":
    { $lines }
    Whoever chooses something else hears: { $again }
# What members read.
clarity-question =
    News "{ $head }"
    So that we know whether we explained it well: { $words }
clarity-next =
    { $before }
    { $words }
clarity-choice = { $words }
clarity-fits = That fits.
clarity-again = It seems we did not explain it well. It is like this: { $again }
clarity-noted = Thank you, noted.
clarity-thanks = { $before } Thank you, { $name }.
clarity-answered = You have answered this one. Thank you.
# The writer's card: counts, never who chose what.
clarity-card =
    Was "{ $head }" clear? { $n } people answered; { $asked } phones were asked.
    { $n ->
        [0] Whoever had a message today gets this question tomorrow.
       *[other] { $groups }
    }
    { $lines }
clarity-line = { $number }. { $words } { $n ->
    [0] No answer yet.
   *[other] { $fit } of { $n } fit.
  }
clarity-groups = Answers that fit: { $lines }
clarity-village = { $village },{" "}
clarity-group = { $village }KSM { $ksm } { $fit } of { $n }
clarity-group-outside = { $village }outside any KSM { $fit } of { $n }
