### A loan paid out and carried back whole before its first instalment: not taken up. Always two officers.

button-relief-tidak-jadi = Not taken up
relief-why-no-payout = { $name } has no running loan that was paid out here. A loan from the paper book is ended by paying it off.
relief-why-was-paid = Something was paid on this loan of { $name }, so it has begun. To end it, receive what pays it off. If the payment was written wrongly, write koreksi and its receipt number first.
relief-why-was-covered = Somebody else paid an instalment for { $name }. Receive what pays the loan off, or settle that cover first: write koreksi and its receipt number.
# $on: the day of the first instalment.
relief-why-first-due = The first instalment of { $name } has come due, on { DATE($on) }. From then on a loan is ended by paying it off.
# $on: the day it was paid out. $left: what was paid out.
carry-loan-back-till =
    The loan of { $name } paid out on { DATE($on) }, { RUPIAH($left) }, is not taken up after all.
    Is the money back in the UPK's till, all of it, and counted?
choice-in-the-till = In the till, all of it
choice-not-in-the-till = Not yet
carry-loan-back-cash-first = First receive and count { RUPIAH($left) } from { $name }. Once it is in the till, press In the till. If only part of it came back, receive that as an instalment.
carry-loan-back-why = Why? You may write it.
choice-relief-berubah = Changed their mind
choice-relief-ada-uang = Found other money
# $others: other members in the same loan of the KSM.
carry-loan-back-summary =
    The loan of { $name }, { RUPIAH($left) } paid out on { DATE($on) }, is not taken up: { $why }.
    The money is in the till. The card goes to zero, without jasa.{ $others ->
        [0] {""}
        [one] {" "}The loan of 1 other member of this KSM goes on.
       *[other] {" "}The loans of { $others } other members of this KSM go on.
    } Propose it?
relief-ask-tidak-jadi =
    { $by } notes that the loan of { $name }, KSM { $ksm }, is not taken up: { $why }. The { RUPIAH($left) } paid out on { DATE($on) } is back in the till.
    The card goes to zero, without jasa.{ $others ->
        [0] {""}
        [one] {" "}The loan of 1 other member of this KSM goes on.
       *[other] {" "}The loans of { $others } other members of this KSM go on.
    } Is the money in the till? Do you agree?
# To the borrower.
relief-told-not-taken =
    Thank you, { $name }. { $by } has { RUPIAH($amount) } back. No. { $number }.
    <cover>This loan is not taken up: no instalments and no jasa.</cover> Is that right?
not-taken-undone = This note has been taken back. You were told above.
# To a supervisor or coordinator who was neither of the two. $by proposed it, $second agreed.
not-taken-denied =
    { $name } says it is not right that the loan of { RUPIAH($amount) } was not taken up and the money is back in the till ({ $number }).
    Noted by { $by }, agreed to by { $second }. Ask both and count the till. If the money is not there, have the UPK officer write "koreksi { $number }".
button-not-taken-stands = The money did come back
button-not-taken-look = See what was not taken up
overview-not-taken = { $name } says the money of their loan is not back in the till
not-taken-stands-told = { $by } asked and counted: <cover>{ RUPIAH($amount) } is back in the till, the loan was not taken up.</cover> If that is still not right, ask me.
# On the borrower's record and in the month's report.
record-not-taken = Loan of { SHORTDATE($on) }, { RUPIAH($lent) }: not taken up, the money was carried back whole.
report-relief-not-taken = Not taken up this month, the money is back in the till: { RUPIAH($amount) }
