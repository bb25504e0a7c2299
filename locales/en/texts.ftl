### News by SMS or WhatsApp to a person's number, for those without Telegram. Costs are estimates, nobody's own money.

button-texts-sms = Send by SMS
button-texts-whatsapp = WhatsApp one by one
# $n numbers, $people people behind them, $without have no number, $silent asked to get none. $parts parts, $each rupiah a part.
texts-ask =
    { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } to { $n } numbers, for { $people } people. About { RUPIAH($cost) } ({ $parts } parts, { RUPIAH($each) } a part).
    { $left }{ $without ->
        [0] {""}
       *[other] {" "}Without a number: { $without }.
    }{ $silent ->
        [0] {""}
       *[other] {" "}Not sent to: { $silent } (asked for silence, or has not agreed yet).
    }
    <i>{ $text }</i>
# What is left of this month's cap, a sentence for each village.
texts-all-left = { $lines }
texts-left = Left for { $village } in { MONTH($month) }: { RUPIAH($left) }.
button-texts-send = Send to { $n } numbers
texts-sent =
    { $n } { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    } messages leave one by one, for { $people } people. See the card of the news.
texts-not-sent = All right, nothing was sent.
texts-heard-already = { $n } people live with a number that was told already; I count them too.
texts-done = Everybody with a number has been told, or it is on its way.
texts-nobody =
    There is no number to send to: of { $without } people the book has none.
    Write a number like this: add number Bu Lastri 0812...
texts-too-long = This news is too long for { $kind ->
        [whatsapp] WhatsApp
       *[other] SMS
    }: at most { $most } parts. Nothing was sent. Let it be read out instead.
texts-over-cap =
    Nothing was sent. It needs about { RUPIAH($cost) }; of the cap of { $village } for { MONTH($month) } { RUPIAH($left) } are left.
    Hand it to the leaders, or wait for next month.
way-sms = SMS
way-wa-sendiri = WhatsApp
# On the card: whom no SMS reached, and why.
announcement-texts-failed = Not by SMS: { $reasons }.
text-why-refused = { $n } number refused
text-why-account = { $n } because the SMS service refuses us
text-why-cap = { $n } because this month's cap is used up
text-why-late = { $n } because there was no line for too long
operator-gateway =
    The SMS service refuses us: its address, key or credit. What still waited I called off; nothing is lost.
    Look with: guyub doctor

# The phone number of somebody without Telegram: "add number Bu Lastri 0812...". $lines a numbered list.
number-not-yours = Sorry, numbers are noted by the ketua, sekretaris, UPK officer, koordinator or facilitator only.
number-nobody = Nobody fits. A number can be noted for people without Telegram who hold no office.
number-no-such-name =
    I did not find "{ $words }". Choose one, or write "add number" and the name.
    { $lines }
number-unreadable = "{ $words }" is no mobile number. Write it like 0812 3456 7890.
note-number-whom =
    Whose phone number?
    { $lines }
note-number-number = What is the number of { $name }?
choice-number-forget = Remove the number
note-number-summary = { $forget ->
        [1] Remove the number of { $name } from the book?
       *[other] Number of { $name }: { $number }. { $news ->
            [0] Do they agree that it is noted?
           *[other] Do they agree to get news at that number?
        }
    }
number-noted = Noted the number of { $name }: { $number }.{ $others ->
        [0] {""}
       *[other] {" "}{ $others } others use it too; one message for all of them.
    }
number-forgotten = The number of { $name } is out of the book.
