### Learning by oneself: short cards, one question behind each set. It tests the explanation, not the person.

study-page =
    Learn by yourself, a little at a time. Choose one; ✓ is finished.
    { $counts }
# For a facilitator. Counts only, no names.
study-counts =
    Until today:
    { $lines }
study-count = { $name }: finished { $done }, learning { $busy }
study-set-sosialisasi = What sosialisasi is
study-set-dana = The revolving fund
study-set-hak = Your rights
study-set-buku = The books of a KSM
study-card =
    <b>{ $name }</b> ({ $n }/{ $of })
    { $words }
button-study-on = Go on
button-study-later = Enough for today
button-study-stop = Stop
button-study-next = Next: { $name }
study-later = All right. I remind you tomorrow at about { HOUR($at) }.
study-stopped = All right, I stop. To come back, write: learn.
study-again =
    Let us look once more. { $words }
    { $question }
study-finished = That fits. { $name } is finished. Now you can tell your neighbours.
study-return = Shall we go on learning? { $name }, card { $n } of { $of }.

study-sosialisasi-1 = Sosialisasi is not a notice in one direction. People come to understand, to act, and to make it a habit. So there is always a way to ask.
study-sosialisasi-2 = Its aims: the local government takes part, residents keep an eye on it, good results spread, and people can learn by themselves.
study-sosialisasi-3 = For whom? First all residents. Then officials and leaders, and those who care without an office: teachers, traders, organisations.
study-sosialisasi-4 = Who speaks? In the RT and village the facilitator with volunteers. In the end the residents themselves: at pengajian, arisan and ronda.
study-sosialisasi-ask = When has sosialisasi worked?
choice-study-sosialisasi-0 = People understand and can ask
choice-study-sosialisasi-1 = The notice was put up
choice-study-sosialisasi-2 = All letters were sent
study-sosialisasi-again = A notice and a letter are only the beginning. What counts: people understand, dare to ask, and pass it on.

study-dana-1 = The revolving fund belongs to all. The KSM borrows, not one person; its members vouch for each other in writing: tanggung renteng.
study-dana-2 = Usually before borrowing: a KSM of at least 5 people, saving for 3 months in a row, trained, and with the families' consent.
study-dana-3 = What comes back serves the next neighbour. An instalment holds jasa and principal; if the money is short, jasa counts first.
study-dana-4 = In difficulty? Say so early, to the chair or the UPK. A way out is looked for together, not somebody to blame.
study-dana-ask = Who borrows from the UPK?
choice-study-dana-0 = The KSM, vouching for each other
choice-study-dana-1 = Each person alone
choice-study-dana-2 = Only the chair
study-dana-again = The UPK writes down one borrower: the KSM. Inside it every member has a share, and all of them stand for it.

study-hak-1 = Your own money notes can be seen at any time, and you may say they are wrong. The line is held first; nobody is blamed.
study-hak-2 = The BKM's accounts are open to residents. What is put up has no names; if it is not there, you may ask for it.
study-hak-3 = Something is not right? Write "complaint", without a name if you like. It passes by whom it is about; it has a number and a day.
study-hak-4 = Kinds of news can be chosen: "choose news". To have quiet: "stop". To have your name erased: "erase my data".
study-hak-ask = Your own money notes seem wrong. What may you do?
choice-study-hak-0 = Say so, and it is examined
choice-study-hak-1 = Wait until the month is closed
choice-study-hak-2 = Erase it yourself
study-hak-again = Nobody erases an entry, no officer either. Once you say it is wrong the line is held and a supervisor asks both sides.

study-buku-1 = One meeting, one sheet: number, savings, instalment. All rows together must be the cash on the table.
study-buku-2 = Three words for money: reported, final, not recorded. It is final only when a second person holds the cash.
study-buku-3 = A wrong entry is not erased or written over. It is cancelled by a new entry, and the reason is written.
study-buku-4 = Savings belong to the members, they are no income of the KSM. Read them out, compare them with the paper book, sign by two.
study-buku-ask = When is money final?
choice-study-buku-0 = A second person holds it
choice-study-buku-1 = As soon as it is in the book
choice-study-buku-2 = At the end of the month
study-buku-again = Who writes and who holds the money are two people. Until the second says it was received it is only reported.

mydata-study = { FULLDATE($on) }: learnt { $name }{ $done ->
        [0] {""}
       *[other] , finished
    }
