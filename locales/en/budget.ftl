### The budget of words: at most one message a day and four a week to each person; officers get one digest.

# The daily digest for officers. $lines: one line for each thing.
digest =
    Tasks today:
    { $lines }
digest-line = • { $words }

# On the leader's card of a meeting. $numbers: rows of the paper book.
meeting-line-queued = News waits for its turn: numbers { $numbers }.
meeting-line-no-room = There was no room for the news, please tell them yourself: numbers { $numbers }.
