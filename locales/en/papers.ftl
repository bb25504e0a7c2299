### What is printed for one KSM or one member: balance letters, joint liability, cards.

# $n KSM there are, $more that do not fit as buttons.
print-menu =
    Print for which KSM?{ $more ->
        [0] {""}
       *[other] {" "}For the others write "print" and the name.
    }
print-ksm = KSM { $ksm }: what shall I print?
print-no-such-ksm = No KSM fits "{ $words }". Write just "print" to see the list.
print-not-yours = A KSM's letters are printed by the UPK officer, or by its own chair and treasurer.
print-no-loan = KSM { $ksm } has no running loan, so there is no statement yet.
print-balances = Balance letter of KSM { $ksm }. The second sheet is for chair and treasurer only.
print-balances-all = Balance letters of { $n } KSM that have not agreed yet. The second sheet of each is for chair and treasurer only.
print-renteng = Statement of joint liability of KSM { $ksm }, a line to sign for each member.
card-file = Instalment card of { $name }, KSM { $ksm }. Row by row the same as the paper card.
button-print-ksm = KSM letters
button-print-balances = Balance letter
button-print-renteng = Joint liability
button-print-all = Balance letters, all KSM
button-card-sheet = Card in Excel
button-card-paper = Card as PDF

# On paper.
drawing-secret = Important and confidential
drawing-balances-title = LETTER OF AGREED BALANCES
drawing-balances-file = Letters of agreed balances, { FULLDATE($on) }
drawing-balances-to =
    To the chair and the treasurer of KSM { $ksm }.
    This is what our book says on { FULLDATE($on) }. Please compare it with the book of the KSM.
drawing-balances-what = Item
drawing-balances-ours = Our book (UPK)
drawing-balances-yours = Your book (fill in if different)
drawing-balances-savings = Savings of all members
drawing-balances-pokok = Principal still owed
drawing-balances-jasa = Jasa still owed
drawing-balances-owed = Still owed in all
drawing-balances-tick =
    (     )  The same.
    (     )  Different; what is right stands in the column at the right.
drawing-balances-ask =
    { $known ->
        [0] If something differs, just tell the UPK; we look at it together.
       *[other] If something differs, just tell { $name }; we look at it together.
    }
drawing-balances-list = List of members
drawing-balances-list-for = KSM { $ksm }, { FULLDATE($on) }. For chair and treasurer only. Important and confidential.
drawing-balances-rest = Other
drawing-left-pokok = Principal left
drawing-left-jasa = Jasa left
drawing-no-names = No names are printed: the KSM has not signed its agreement about names. Number = row in the book of the KSM.
drawing-renteng-file = Statement of joint liability, { FULLDATE($on) }
drawing-renteng-title = STATEMENT OF JOINT LIABILITY (TANGGUNG RENTENG)
drawing-renteng-of = KSM { $ksm }
# $amount rupiah, $on the day it was paid out, $n how many instalments.
drawing-renteng-we = We, the members of KSM { $ksm }, stand in together for the loan of the KSM of { RUPIAH($amount) }, paid out on { FULLDATE($on) }, to be paid in { $n } instalments.
drawing-renteng-how = If one of us cannot pay, the others cover it first, as agreed in the KSM. Who covered is written down and has a right to get it back.
drawing-renteng-share = Share of the loan
drawing-signature = Signature
drawing-office-chair = Chair of the KSM
drawing-office-treasurer = Treasurer of the KSM
drawing-card-name = INSTALMENT CARD
drawing-card-whose = { $name }, KSM { $ksm }, number { $number }
drawing-card-terms = Loan { RUPIAH($amount) }, paid out { FULLDATE($on) }, { $n } instalments.
xlsx-card = Card
xlsx-card-title = Instalment card of { $name }, KSM { $ksm }, number { $number }
xlsx-head-no = No
xlsx-head-due = Date
xlsx-head-pokok = Principal
xlsx-head-jasa = Jasa
xlsx-head-total = Total
xlsx-head-left = Left after it
xlsx-head-paid = Paid
xlsx-head-initials = Initials
