### The paper of agreed balances: two officers read the same paper. Before that nobody is reminded of an instalment.

# $lines: numbered KSM if there are more than six, $n how many rows, $more what did not fit.
agree-balances-group =
    { $n ->
        [0] The paper of which KSM?
       *[other] The paper of which KSM? Reply with its number or name.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }
agree-balances-line = { $number }. { $name }
# To be read beside the paper. All in rupiah; $owed = $pokok + $jasa.
agree-balances-on =
    KSM { $ksm } by the book: savings { RUPIAH($savings) }, left of the loans { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    If the paper says the same: on which day was it signed?
agree-balances-summary =
    KSM { $ksm }, signed { FULLDATE($on) }: savings { RUPIAH($savings) }, left of the loans { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Does the paper say the same?
balances-officers-only = The paper of agreed balances is entered by the UPK officer, the coordinator or the supervisor.
balances-all-agreed = The balances of every KSM are agreed. There is nothing to enter.
balances-agreed-before = The balances of KSM { $ksm } were agreed before.
balances-changed = The figures of KSM { $ksm } changed in the book meanwhile. Please write "agree balances" once more.
# $names: who is asked as the second person.
balances-entered = Kept for KSM { $ksm }. Waiting for a second person: { $names }. Reminders are still off.
balances-entered-alone = Kept for KSM { $ksm }, but a second person cannot be reached here yet. Reminders are still off.
# To the second person. $by who entered it.
balances-second =
    Balances of KSM { $ksm }, signed { DATE($on) }, entered by { $by }: savings { RUPIAH($savings) }, left of the loans { RUPIAH($owed) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }).
    Does the paper say the same?
button-same-as-paper = Same as the paper
button-differs = Different
balances-own-voice = The paper of KSM { $ksm } must be read by a second person, not by who entered it.
balances-other-office = For KSM { $ksm } one voice comes from the UPK officer and one from the coordinator or supervisor.
balances-answered = The paper of KSM { $ksm } has been answered.
balances-lit = Reminders for KSM { $ksm } are on.
balances-lit-told = Reminders for KSM { $ksm } are on. { $by } saw the same figures.
balances-differ = All right, reminders for KSM { $ksm } stay off. I tell the person who entered it.
balances-differ-told = { $by } saw different figures on the paper of KSM { $ksm }. Please compare again, then write "agree balances". Reminders stay off.

# The officers' pages.
overview-paper = balances of KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = { $n } KSM without agreed balances, their reminders are off
button-see-paper = Paper of KSM { $ksm }
button-agree-balances = Agree balances

# --- What stood in the paper book (opening balances) and is put right, by two.
button-fix-opening = Put the figure right
fix-opening-of-group =
    { $n ->
        [0] Which KSM's old figures are wrong?
       *[other] Which KSM's old figures are wrong? Answer with the number or the name.
    }
    { $lines }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }
# $lines the people of the KSM where they are many.
fix-opening-whom =
    Whose old figure in KSM { $ksm } is wrong? Write the row of the book, or the name.
    { $lines }
fix-opening-what = { $name }: which figure?
choice-opening-pokok = Share savings { RUPIAH($amount) }
choice-opening-wajib = Compulsory savings { RUPIAH($amount) }
choice-opening-sukarela = Voluntary savings { RUPIAH($amount) }
choice-opening-tanggung-renteng = Joint liability { RUPIAH($amount) }
choice-opening-kelompok = Group savings { RUPIAH($amount) }
choice-opening-loan = Loan of { SHORTDATE($on) }, { RUPIAH($amount) } left
# $now by the book today.
fix-opening-sum = { $name }, { $pot } savings: { RUPIAH($now) } here. What does the paper say now?
fix-opening-pokok = { $name }, pokok left: { RUPIAH($now) } here. What does the paper say now?
fix-opening-jasa = Jasa left: { RUPIAH($now) } here. What does the paper say now?
fix-opening-why = How did it come to differ?
choice-opening-typing = Typing mistake
choice-opening-misread = Paper misread
choice-opening-left-out = Something left out
opening-why-typing = typing mistake
opening-why-misread = paper misread
opening-why-left-out = something left out
fix-opening-summary =
    KSM { $ksm }. { $lines }
    A second person has to agree first. Is that right?
opening-card = { $name }, left of the loan: pokok { RUPIAH($pokok) }, then { RUPIAH($pokok_after) }; jasa { RUPIAH($jasa) }, then { RUPIAH($jasa_after) }.
opening-officers-only = Old figures are put right by the UPK officer, and the coordinator or a supervisor agrees.
opening-own = These are your own notes, or of somebody on your phone. Ask another officer to put them right.
opening-same = That is what stands here for { $name }. Nothing is changed.
# $card 1 a loan, 0 savings. $lines what came in and went out since, $n how many.
opening-built-on =
    Not yet: { $card ->
        [0] with that figure the savings of { $name } would be below zero
       *[other] that figure does not fit the card of { $name }
    }{ $n ->
        [0] . Please look at the paper again.
       *[other] . Since the old figures there is this:
    }
    { $lines }{ $n ->
        [0] {""}
       *[other] {" "}Put that right first, or look at the paper again.
    }
opening-since =
    - { SHORTDATE($on) } { $out ->
        [0] in
       *[other] out
    } { RUPIAH($amount) } ({ $number })
# $known 0 where nobody can be reached.
opening-asked =
    { $known ->
        [0] Not changed yet: a second voice is needed, but coordinator and supervisors cannot be reached here.
       *[other] Not changed yet: a second voice is needed. I am asking { $names }.
    }
opening-ask =
    { $by } wants to put old figures of KSM { $ksm } right ({ $why }). { $line }
    Is that what the paper says?
opening-waits = old figures of KSM { $ksm }, { SHORTDATE($on) }
button-opening-look = Notes of KSM { $ksm }
opening-refused = All right, the old figures of KSM { $ksm } stay as they were. I tell who proposed it.
opening-refused-told = { $by } sees another figure on the paper of KSM { $ksm }. The notes stay as they were; please compare once more together.
# $known 0 for who pressed. $told 0: the person has no phone here.
opening-fixed =
    { $known ->
        [0] It is put right.
       *[other] It is put right, { $by } agreed.
    } { $line } { $told ->
        [0] { $name } has no phone here, please tell them in person.
       *[other] Whose it is has been told.
    } Once all figures of KSM { $ksm } are the same, write "cocok saldo".
opening-yours-savings = An old figure in the notes kept for { YOU($title) } was put right by the paper book: <cover>{ $pot } savings { RUPIAH($before) }, now { RUPIAH($after) }</cover>. If it does not fit, ask me.
opening-yours-card = An old figure in the notes kept for { YOU($title) } was put right by the paper book: <cover>pokok left { RUPIAH($pokok) }, now { RUPIAH($pokok_after) }; jasa { RUPIAH($jasa) }, now { RUPIAH($jasa_after) }</cover>. If it does not fit, ask me.
opening-fixed-umum = An old figure in the book of KSM { $ksm } was put right by the paper book; two officers agreed.
