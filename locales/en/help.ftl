### Help: three examples first, the rest by what it is about. One line, one example.

help =
    Just write as you would speak, for example:
    { $lines }
    More examples below these buttons.
    "menu" the keys · "cancel" leaves a form · "language" another language · "stop" no messages

help-theme =
    { $theme }
    { $lines }

# Three examples for the highest office.
help-anggota =
    "save 50k"
    "instalment 115k"
    "balance"
help-ketua =
    "1 20 115": number 1, saved 20 thousand, instalment 115 thousand
    "hand over money"
    "plan meeting"
help-sekretaris =
    "1 20 115": number 1, saved 20 thousand, instalment 115 thousand
    "invite"
    "balance"
help-bendahara =
    the key [Money received]
    "koreksi NUMBER"
    "balance"
help-petugas-upk =
    "receive money"
    "search siti mawar"
    "close the book"
help-koordinator =
    "tasks"
    "write news"
    "cash"
help-pengawas =
    "tasks"
    "check book"
    "my complaints"
help-fasilitator =
    "write news"
    "recap"
    "learn"
help-admin =
    "invite"
    "impor"
help-warga =
    "news"
    "ask when is the posyandu?"
    "complaint"

button-help-money = Money
button-help-sheet = Meeting sheet
button-help-records = Records & print
button-help-loans = Loans
button-help-news = News & meetings
button-help-people = People & phones
button-help-book = Book & rules
button-help-complaints = Complaints

help-money-anggota =
    "save 50k": savings
    "save voluntary 20k": into another pot
    "take savings 50k": ask for savings
    "instalment 115k": pay an instalment
    "instalment 115k save 20k": both at once
    "transfer instalment 115k": by bank, a photo of the slip
    "titip bu siti 60k": the cash went with her
    "cover for bu sri 115k": pay for a neighbour
    "my surplus": when too much was paid
    "cannot pay yet": we look for a way
help-money-bendahara =
    the key [Money received]: receive savings
    "cash in hand": what officers of the KSM hold
    the key [Cash book]: what the box of the KSM holds
    "count the box": does it hold that much?
    "koreksi NUMBER": a receipt is wrong
    "hold savings": kept for now
    "release savings": free again
    "lebaran": cash that must be ready
help-money-petugas-upk =
    "receive money": what a chair brings
    "koreksi NUMBER": a receipt is wrong
    "cash": till and bank
    "cash in hand": what officers still hold
    "expense": money out
    "other income": money in
    "count cash": does the till agree
    "share surplus": reckon the shares
    "iptw": jasa that comes back to who pays on time
help-sheet-ketua =
    "1 20 115": number 1, saved 20 thousand, instalment 115 thousand; one row a number
    "kas 1245": last row, the cash in all
    "6 wajib 20 sukarela 10 angsuran 115": two kinds of savings
    "hadir semua kecuali 4 7": who was there
    "ubah 8 50 115": corrects number 8
    "hand over money": to the UPK
help-records-anggota =
    "my share": about your part of the surplus
    "balance": savings
    "my loan": what is left
    "when is it due": the next instalment
    "why": where a figure comes from
help-records-ketua =
    "tasks": what waits for you
    "print": cards and sheets of the KSM
    "cash": the counts of the KSM's box
help-records-bendahara =
    "print": cards and sheets of the KSM
help-records-petugas-upk =
    "who has not paid": late instalments, KSM by KSM
    "report october": the report of that month
    "tasks": what waits for you
    "search siti mawar": one person's page
    "print mawar": cards and sheets of the KSM
    "agree balances": a letter for each KSM
    "correct opening balance": a wrong figure from the paper book
    "digest hour 7": when the daily digest comes
help-loans-ketua =
    "apply for a loan": for members of the KSM
    "applications": how far they are
help-loans-petugas-upk =
    "applications": to examine and to pay out
    "reschedule Bu Sri": a new card, lighter
    "pause for Bu Sri": a rest
    "write off Bu Sri": asked for no more
    "recovery Sri 50rb": what came in after that
    "loan not taken up by Bu Sri": the money came back
help-loans-koordinator =
    "applications": to decide
    the key [Approvals]: what waits for a second person
help-news-anggota =
    "meeting": when and where
    "news": the latest
    "choose news": which kinds come
    "learn": short cards, one a day
help-news-ketua =
    "write news": for the members
    "plan meeting": invite
    "move meeting": another day or place
    "cancel meeting": called off
    "link group": the Telegram group of the KSM
help-news-koordinator =
    "write news": send news
    "audiences": lists of readers
    "officials": officials and notables
    "add official": one more
    "who may write news": give the word
    "common questions": answers asked for often
help-news-fasilitator =
    "write news": send news
    the key [Questions]: what waits for an answer
    the key [Not reached yet]: who has not got it
    "audiences": lists of readers
    "officials": officials and notables
    "add official": one more
    "who may write news": give the word
    "common questions": answers asked for often
    "kunjungan": who is to be visited
    "recap": the month in figures
    "learn": short cards
help-news-warga =
    "news": the latest
    "choose news": which kinds come
    "ask when is the posyandu?": a question
    "i am a member": come in as a member
    "learn": short cards, one a day
help-people-ketua =
    "invite": cards for members
    "add number Bu Lastri 0812...": a phone without Telegram
    "passed away Bu Lastri": somebody died
    "change officer": chair, treasurer or secretary
help-people-sekretaris =
    "invite": cards for members
    "passed away Bu Lastri": somebody died
    "change chair": propose a new one
help-people-bendahara =
    "passed away Bu Lastri": somebody died
    "change chair": propose a new one
    "change secretary": propose a new one
help-people-petugas-upk =
    "invite": cards for members
    "add number Bu Lastri 0812...": a phone without Telegram
    "passed away Bu Lastri": somebody died
    "move member Bu Sri to Melati": to another KSM
    "merge ksm Melati to Mawar", "split ksm Mawar": two become one, or one two
    "change chair mawar": propose a new one
    "change treasurer mawar": propose a new one
    "poster rt 3": a door for residents
    "close poster": it opens nothing more
help-people-koordinator =
    "add number Bu Lastri 0812...": a phone without Telegram
    "passed away Bu Lastri": somebody died
    "change chair mawar": propose a new one
    "change treasurer mawar": propose a new one
    "poster rt 3": a door for residents
    "close poster": it opens nothing more
help-people-fasilitator =
    "add number Bu Lastri 0812...": a phone without Telegram
    "poster rt 3": a door for residents
    "close poster": it opens nothing more
help-people-admin =
    "invite": cards for members
    "impor": lists from the old book
help-book-anggota =
    "check book": the four words of a closed month
help-book-petugas-upk =
    "close the book": close the month
    "reopen October": open it again
    "check book": the four words of a closed month
    "rules": those that hold
    "change rules", "change rules fine": propose new ones
    "holiday 24/3", "no holiday 22/3": propose a day
help-book-koordinator =
    the key [Summary]: this month on one page
    "search H-0001-4": one receipt by its number
    "why": where the figure just read comes from
    "cash": till and bank
    "cash in hand": what officers still hold
    "agree balances": a letter for each KSM
    "check book": the four words of a closed month
    "rules": those that hold
    "change rules", "change rules fine": propose new ones
    "holiday 24/3", "no holiday 22/3": propose a day
    "share surplus": reckon the shares
    "impor": lists from the old book
help-book-pengawas =
    the key [To look at]: what should be talked about
    the key [Match the money]: count a box together
    the key [Spot check]: ask about receipts drawn
    the key [Trail of changes]: what was changed afterwards
    "search H-0001-4": one receipt by its number
    "why": where the figure just read comes from
    "cash": till and bank
    "cash in hand": what officers still hold
    "agree balances": a letter for each KSM
    "check book": the four words of a closed month
    "rules": those that hold
help-complaints-anggota =
    "complaint": your name is not needed
    "complaint results": what has been done
help-complaints-ketua =
    "write down a complaint": said to you aloud
help-complaints-petugas-upk =
    "write down a complaint": said to you aloud
help-complaints-koordinator =
    "my complaints": those that came in
    "count complaints": month by month
help-complaints-pengawas =
    the key [Objections]: what waits for you
    "my complaints": those that came in
    "write down a complaint": from a letter or aloud
    "count complaints": month by month
    "complaint address": who else can help
help-complaints-fasilitator =
    "my complaints": those that came in
    "complaint address": who else can help
help-complaints-warga =
    "complaint": your name is not needed
    "complaint results": what has been done
    "my complaints": your own
