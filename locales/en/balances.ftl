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
overview-paper = - balances of KSM { $ksm }, { SHORTDATE($on) }
overview-not-lit = - { $n } KSM without agreed balances, their reminders are off
button-see-paper = Paper of KSM { $ksm }
button-agree-balances = Agree balances
