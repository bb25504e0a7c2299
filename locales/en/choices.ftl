### Choices and doubts that come up everywhere.

choice-plain = { $label }
choice-rupiah = { RUPIAH($amount) }
choice-date = { WEEKDAY($on) } { SHORTDATE($on) }

amount-which = Sorry, how much do you mean?
amount-unusable = I cannot use this figure. Write for example 50k or 1,500,000.
amount-of-today = Only money of today is written down here. Write just the sum, for example 50k.
amount-plan = Is this a plan, or has it been paid? Write what has been paid, for example 50k.
amount-paid-off = Paid off for this month, or altogether? Write the sum, for example 115k.
# $rest: apa yang melunasi pinjaman hari ini
amount-pay-off =
    Paid off for this { $every ->
        [weekly] week
        [other] instalment
       *[monthly] month
    }, or altogether? Altogether it is { RUPIAH($rest) } today{ $fine ->
        [0] .
       *[other] {" "}({ RUPIAH($fine) } of it because the date has passed).
    }
amount-when-how-much = How much was it? Write for example 50k.
amount-withdrawal = This is for money that was paid. To take savings out, write "cancel", then "take savings 50k".
amount-not-a-loan = Arisan money is noted elsewhere. Write only savings or an instalment.
date-which = Sorry, which day?
date-already-past = That day has passed. Which day?
date-not-yet = That day has not come yet. Which day?
date-no-such-day = There is no such day in the calendar. Which day?
no-such-number = There is no number { $number }. Choose 1 to { $most }.
text-too-long = Too long. At most { $most } letters.
text-only-words = Please write this one in words.
