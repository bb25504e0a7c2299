### A transfer told by who paid: its photo comes along, whoever looks into the account is asked.

choice-by-bank = By transfer
choice-in-cash = Cash
check-in-by = Which way did the money go?
# $what: tabungan or angsuran.
check-in-photo =
    Please send a photo of the transfer slip of the { $what ->
        [tabungan] savings
       *[other] instalment
    }, { RUPIAH($amount) }. Its sum and date must be readable.
# $by: who has written it down as cash.
transfer-in-hands = { RUPIAH($amount) } is written down as cash by way of { $by }. If it is the same money, ask { $by } to put it right first; if not, choose other money.
# $whom: who looks, $known 0 if nobody yet. $pot: which savings.
transfer-told =
    { $purpose ->
        [tabungan] Savings{ $pot } of { RUPIAH($amount) } by transfer reported, the slip is kept. { $known ->
            [0] The treasurer looks
           *[other] To look: { $whom },
        } into the account of the KSM.
       *[other] Instalment of { RUPIAH($amount) } by transfer reported, the slip is kept. { $known ->
            [0] The UPK officer looks
           *[other] To look: { $whom } (UPK),
        } into the account.
    } Not final until the money is there.
# To who looks. $name who paid.
transfer-to-confirm =
    { $purpose ->
        [tabungan] { $name } (KSM { $ksm }) reports a transfer of <cover>savings{ $pot }, { RUPIAH($amount) }</cover>. Is it in the account of the KSM?
       *[other] { $name } (KSM { $ksm }) reports a transfer of <cover>an instalment of { RUPIAH($amount) }</cover>{ $other ->
            [0] {""}
           *[other] {" "}for { $whom }
        }. Is it in the account of the UPK?
    }
button-in-bank = It is in the bank
button-not-in-bank = Not there yet
button-see-slip = See the slip
# $savings 1: savings.
waits-for-bank =
    { $savings ->
        [1] Good, I let { $name } know. The report stays in [Money received].
       *[other] Good, I let { $name } know. The report stays in [Receive money].
    }
# To who paid; $by who looked.
transfer-not-seen =
    { $by } looked: your transfer of <cover>{ $purpose ->
        [tabungan] savings
       *[other] an instalment
    }, { RUPIAH($amount) }</cover>, is not in the account yet. Between banks it may take a day; after that ask the bank with your slip. If it was a mistake, take the report back.
counter-transfer = { $name } (KSM { $ksm }), by transfer: { RUPIAH($amount) }
money-in-transfer = { $name }, by transfer: { RUPIAH($amount) }
button-transfer-of = Transfer of { $name }
receipt-angsuran-bank = Final. <cover>The instalment of { RUPIAH($amount) }</cover> from { YOU($title) } is in the bank of the UPK, { $receiver } looked. Number { $number }. Thank you, { $name }.
receipt-tabungan-bank = Final. The savings{ $pot } of { RUPIAH($amount) } from { YOU($title) } are in the account, { $receiver } looked. Number { $number }. Thank you, { $name }.

# The money may leave the cash box or the bank. $kas and $bank by the book.
pay-out-which = Pay out { RUPIAH($total) } for KSM { $ksm }: cash from the box, or through the bank?
pay-out-from-bank = By the book the cash box holds only { RUPIAH($kas) }, not { RUPIAH($total) }. The bank holds { RUPIAH($bank) }. Pay out through the bank? If the money was fetched from the bank to be handed over in cash, write that down first ("cash").
button-pay-out-bank = Through the bank
button-pay-out-cash = Cash
payout-slip-photo = Please send a photo of the slip by which { RUPIAH($total) } went to KSM { $ksm }. Its sum and date must be readable.
paid-out-bank = The slip is kept. Waiting for { $whom } to see { RUPIAH($total) } arrive for KSM { $ksm }. It is no loan before it is received.
received-ask-bank =
    { $by } sent <cover>a loan of { RUPIAH($total) }</cover> through the bank for { $n ->
        [1] one person
       *[other] { $n } people
    } of KSM { $ksm }. Has all of it arrived?
