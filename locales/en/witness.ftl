### Checking the book: four words of the paper book, compared with the entries read again. No money here.

cek-members-only = Checking the book is for members and officers, in a private message.
cek-how = Write just "check book", or with the four words of the paper book. Example: check book kali batu angin padi
cek-nothing-closed = No month has been closed yet. The four words come when a month is closed.
# $n: how many entries; $words: four words, as they are.
cek-whole =
    It matches: the book up to { MONTH($month) }, { $n } entries, is as it was when closed. Compare with the paper book:
    <b>{ $words }</b>
cek-changed = It does not match: an entry was changed after { MONTH($month) } was closed. Keep the paper book, and call the supervisor.
cek-same = It matches. These are the words of { MONTH($month) }, { $n } entries.
# $number: which word differs.
cek-one-differs =
    Word { $number } does not match. By this book, { MONTH($month) }: <b>{ $words }</b>
    Read the paper once more; if it still differs, call the supervisor.
cek-differs =
    It does not match. The nearest, { MONTH($month) }: <b>{ $words }</b>
    Read the paper once more; if it still differs, call the supervisor.
cek-no-such-word = Word { $number }, "{ $word }", is not in my list. Please read it once more on the paper.
cek-which-word = Word { $number }, "{ $word }", is not in my list. Which one is meant?
cek-lines = { $lines }
