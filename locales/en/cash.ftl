### Cash and bank of the UPK: vouchers with two voices, counting, the cash book. No member's name.

cash-officers-only = The cash of the UPK is kept by its officer, in a private message.
# $counted: when cash and bank were last counted, one line each.
cash-page =
    Cash { RUPIAH($cash) }, bank { RUPIAH($bank) }.
    { $counted }{ $n_waiting ->
        [0] {""}
        [1] {""}
    1 voucher waits for its second officer.
       *[other] {""}
    { $n_waiting } vouchers wait for a second officer.
    }
# $till: kas or bank.
cash-never-counted =
    { $till ->
        [kas] The cash was never counted yet.
       *[other] The bank book was never compared yet.
    }
# $gap: less, more, equal; $amount the difference.
cash-counted =
    { $till ->
        [kas] Cash counted
       *[other] Bank compared
    } { SHORTDATE($on) }: { $gap ->
        [equal] it is right.
        [less] { RUPIAH($amount) } short.
       *[other] { RUPIAH($amount) } too much.
    }
cash-counted-coins = { $counted } Taken over as a difference in coins.
cash-more = Cash { RUPIAH($cash) }, bank { RUPIAH($bank) }. Which one?
button-cash-more = Cash book & more
button-cash-keluar = Money out
button-cash-masuk = Money in
button-cash-kas-bank = Cash to bank
button-cash-bank-kas = Bank to cash
button-cash-sisih = Set aside a reserve
button-cash-awal = Opening balance
button-count-kas = Count the cash
button-count-bank = Check the bank
button-cash-book = Cash book
button-book-kas = Cash book
button-book-bank = Bank book
button-see-cash = See the cash
home-kas-bank = Cash & bank

# The form of a voucher. $kas and $bank: what they hold by the book.
voucher-what =
    { $way ->
        [keluar] Money out, for what?
        [masuk] Money in, from what?
       *[other] Which opening balance?
    }
voucher-till =
    In cash or through the bank?
    Cash { RUPIAH($kas) }, bank { RUPIAH($bank) }.
voucher-amount =
    { $what ->
        [awal-kas] How much is in the cash box now, counted? Already in the book: { RUPIAH($kas) }.
        [awal-bank] What does the bank book say now? Already in the book: { RUPIAH($bank) }.
        [awal-modal] How much is the opening capital of the revolving fund?
        [awal-cadangan] How much was set aside for bad loans before?
        [cadangan] How much is set aside for bad loans?
       *[other] How much?
    }
voucher-on = On which day?
voucher-note =
    { $way ->
        [keluar] What for? One line, or a photo of the receipt with a line below it.
        [masuk] From whom, what for? One line, or a photo of the slip.
       *[other] A note, or a photo of the slip?
    }
voucher-note-please = Write one line saying what for, or send a photo of the receipt.
choice-cash-operasional = Operating cost
choice-cash-honor = Honorarium
choice-cash-biaya-bank = Bank fee
choice-cash-jasa-bank = Bank interest
choice-cash-pendapatan-lain = Other income
choice-cash-modal-tambahan = More capital
choice-cash-awal-kas = Cash in the box
choice-cash-awal-bank = Bank balance
choice-cash-awal-modal = Opening capital
choice-cash-awal-cadangan = Reserve
choice-till-kas = Cash
choice-till-bank = Through the bank
choice-cash-today = Today
choice-cash-yesterday = Yesterday
choice-cash-no-note = No note

# Stands inside other sentences: a kind of voucher, or how money came and went.
cash-what =
    { $what ->
        [operasional] operating cost
        [honor] honorarium
        [biaya-bank] bank fee
        [jasa-bank] bank interest
        [pendapatan-lain] other income
        [modal-tambahan] more capital
        [kas-ke-bank] cash to bank
        [bank-ke-kas] bank to cash
        [cadangan] reserve set aside
        [awal-kas] opening cash
        [awal-bank] opening bank balance
        [awal-modal] opening capital
        [awal-cadangan] reserve from before
        [koin-kurang] difference in coins, missing
        [koin-lebih] difference in coins, over
        [iptw] IPTW (paid on time)
        [confirm] instalments
        [disburse] loan paid out
        [hand-back] surplus given back
        [recover] recovered after a write-off
        [not-taken] loan not taken up
        [reverse] correction
       *[other] { $what }
    }
# $undone: the number of the voucher taken out again, or none. $note: the officer's words, or a reason's code.
voucher-fact =
    { $undone ->
        [none] {""}
       *[other] undo { $undone },{" "}
    }{ $what } { RUPIAH($amount) }{ $till ->
        [kas] , in cash
        [bank] , through the bank
       *[other] {""}
    }, { SHORTDATE($on) }{ $noted ->
        [0] .
       *[other] : { $note ->
            [wrong-row] wrong row
            [typing] typing mistake
            [given-back] money given back
           *[other] { $note }
        }.
    }
# To the second officer. $fact: the voucher on one line.
voucher-ask =
    { $by } wrote: { $fact }
    Is that right?
button-voucher-right = Right
button-voucher-wrong = No
button-voucher-back = Take it back
voucher-asked =
    Waiting for { $names }: { $fact }
    It enters the book once it is agreed.
voucher-asked-nobody =
    { $fact }
    No second officer can be reached from here yet. It is not in the book yet.
voucher-agreed =
    Final{ $undone ->
        [0] . Voucher { $number }:
       *[other] :
    } { $fact }
    Cash { RUPIAH($cash) }, bank { RUPIAH($bank) }.
voucher-agreed-told =
    { $undone ->
        [0] Voucher { $number } is final, agreed by
       *[other] Agreed by
    } { $by }: { $fact }
voucher-refused = All right, it is not written. I will tell { $name }.
voucher-refused-told = Not written: { $by } answered no. Please talk it over first. It said: { $fact }
voucher-withdrawn = All right, taken back. Nothing was written.
voucher-answered = This voucher was answered already.
voucher-own-voice = A second person must answer this, not the one who wrote it.
voucher-undo-waits = Undoing { $number } already waits for a second officer.
overview-voucher = voucher: { $fact }
button-see-voucher = See the voucher

# $held: what the book says it holds.
cash-too-much =
    { $till ->
        [kas] The cash box
       *[other] The bank
    } holds only { RUPIAH($held) } by the book, so { RUPIAH($amount) } cannot go out yet. Is something not written? Write "cash".
# Money not written yet. $till: kas or bank; $amount how much is short; $on since when.
cash-below =
    { $till ->
        [kas] Cash
       *[other] Bank
    } is { RUPIAH($amount) } short by the book since { SHORTDATE($on) }: money that came in is not written yet, or money out is written wrongly.
# Counted out, not answered yet by who receives it.
cash-going-out =
    { $till ->
        [kas] From the box
       *[other] From the bank
    } { RUPIAH($amount) } was handed over and waits for the answer of who receives it.
overview-below =
    { $till ->
        [kas] cash
       *[other] bank
    } { RUPIAH($amount) } short by the book since { SHORTDATE($on) }, money that came in is not written yet
# $on the voucher's day; $low the day there was too little; $held what there was that day.
cash-too-much-then =
    { $till ->
        [kas] The cash box
       *[other] The bank
    } held only { RUPIAH($held) } by the book on { SHORTDATE($low) }, so { RUPIAH($amount) } cannot go out on { SHORTDATE($on) } yet. Is the day right? If money that came in is not written, write that first ("cash").
cash-future = { DATE($on) } has not come yet. Write today's date or an earlier one.
cash-openings-done = All opening balances are written. If one is wrong, write "koreksi" and its number.
cash-opening-below =
    { $till ->
        [kas] The cash box
       *[other] The bank
    } already holds { RUPIAH($held) } by the book, so { RUPIAH($counted) } leaves no opening balance. If the difference is real, use [Count the cash].

# Counting the cash and checking the bank.
count-till-counted =
    { $till ->
        [kas] How much is in the cash box, counted?
       *[other] What does the bank book say?
    }
# $side: less or more.
count-till-reason =
    Counted { RUPIAH($counted) }, the book says { RUPIAH($expected) }: { RUPIAH($gap) } { $side ->
        [less] short
       *[other] too much
    }. Why?
choice-count-unknown = Not known yet
choice-count-missing = A voucher is not written yet
choice-count-change = Wrong change given
count-right =
    { $till ->
        [kas] Cash
       *[other] Bank
    } { RUPIAH($amount) }: as the book says.
# $told 1 if $names were told.
count-differs =
    Kept as it is: { $till ->
        [kas] cash
       *[other] bank
    } { RUPIAH($gap) } { $side ->
        [less] short
       *[other] too much
    }. The book's figure is not changed.{ $told ->
        [0] {""}
       *[other] {" "}I tell { $names }.
    }
# $why: a reason's code, or own words.
count-told =
    { $by } counted the { $till ->
        [kas] cash
       *[other] bank
    }: { RUPIAH($counted) }, the book says { RUPIAH($expected) }, { RUPIAH($gap) } { $side ->
        [less] short
       *[other] too much
    }. Reason: { $why ->
        [unknown] not known yet
        [missing] a voucher is not written yet
        [change] wrong change given
       *[other] { $why }
    }.
cash-moved = Money moved while it was counted: the book now says { RUPIAH($expected) }. Please count once more.
overview-count =
    { $till ->
        [kas] cash
       *[other] bank
    } { RUPIAH($gap) } { $side ->
        [less] short
       *[other] too much
    }, counted by { $by } { SHORTDATE($on) }

# $lines: empty if there is nothing. $before: what it held before the first line.
cash-book =
    { $till ->
        [kas] Cash book
       *[other] Bank book
    } { MONTH($month) }. Before: { RUPIAH($before) }.{ $n ->
        [0] {" "}Nothing written this month.
       *[other] {""}
    }
    { $lines }
    Now { RUPIAH($after) }.
# $ksm empty if it is no KSM's; $whose 1 if it is.
cash-book-line =
    { SHORTDATE($on) } { $what }{ $whose ->
        [0] {""}
       *[other] {" "}KSM { $ksm }
    } { RUPIAH($amount) }

# Money that came to the bank. $name: the KSM, or who came themselves.
button-transfer = By transfer
choice-transfer = { $name }, { RUPIAH($amount) }
transfer-slip-which = Which of these came by transfer?
transfer-slip-photo = { $name }, { RUPIAH($amount) }: send a photo of the transfer slip.
transfer-photo-please = I need the photo: the slip, with its amount and its day readable.
# $received: the confirmation, as for cash.
transfer-received =
    { $received }
    It is in the bank; the slip is kept.

# Before closing. $n: vouchers of that month no second officer has answered.
closing-way-vouchers =
    - { $n ->
        [1] 1 voucher waits for its second officer
       *[other] { $n } vouchers wait for a second officer
    }
closing-way-uncounted =
    - { $till ->
        [kas] the cash was not counted in that month
       *[other] the bank book was not compared in that month
    }
closing-way-differs =
    - { $till ->
        [kas] cash
       *[other] bank
    } { RUPIAH($gap) } { $side ->
        [less] short
       *[other] too much
    } when it was counted

# On the page of today. $since the day of the last count, if $counted is 1.
overview-uncounted =
    the cash was not counted{ $counted ->
        [0] {" "}yet
       *[other] {" "}since { SHORTDATE($since) }
    }
