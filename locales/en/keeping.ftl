### Backups and restoring. For the operator and the officers: calm, what happened, what needs doing.

# To the operator, once a day. $why is the reason, one line.
backup-failed = Today's backup of the book was not made: { $why }. I try again every hour.

# After the book was restored, to the operator. $on the day and $at the hour it is from, $n how many KSM.
restored-ask =
    The book is back as it was on { FULLDATE($on) } at { HOUR($at) }. What was reported after that is not in it ({ $n } KSM).
    Shall I tell the officers now?
button-restored-tell = Tell the officers
button-restored-not-yet = Not yet
# $n messages are sent; $silent KSM have no leader who can be reached.
restored-told =
    { $n } messages to the officers are on their way.{ $silent ->
        [0] { "" }
       *[other] { " " }{ $silent } KSM must be told in person.
    }
restored-told-before = All officers have been told before.
restored-not-told = All right, nobody has been told. The button above stays.
restored-never = This book was not restored from a backup, so there is nothing to tell.

# To chair, secretary and treasurer. No money is lost, only notes.
restored-for-leader =
    The book of KSM { $ksm } is back as it was on { FULLDATE($on) } at { HOUR($at) }. What was reported after that is no longer in it.
    Please compare it with your paper book and report those again. No money is lost.
# To the UPK, koordinator and pengawas.
restored-for-upk =
    The book is back as it was on { FULLDATE($on) } at { HOUR($at) }. What was reported after that needs matching with the paper books.
    Reminders about money rest until each KSM is matched: write "cocok saldo".

# To the operator: $what as guyub verify says it. Then to each supervisor.
book-bent = Something in the book is not right: <cover>{ $what }</cover>. Please stop the bot, make a backup and find out why before anybody books on (docs/operations.md).
book-bent-supervisor = { $name }, a look at the book found a record that is no longer as it was written. Please close no month for now, keep the paper book safe, and tell whoever runs the bot.
