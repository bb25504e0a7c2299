### Invitation cards on paper, and their buttons. A card never shows an identity number, a phone number or money.

# The button below somebody's invitation.
cards-picture = Picture of the card
cards-renew-one = Make a new one
# The button below the list of who has not joined. $ksm the name of the KSM.
cards-of-ksm = Cards of { $ksm }
cards-renew = Replace all cards
cards-renew-yes = Yes, replace all

# Below the picture of one card. $name as the book calls them.
cards-one = Card of { $name }. Print it in black and white or show it on a phone, and hand it to the person.
# Below the page of cards. $numbers rows of the book.
cards-page =
    Page of cards for KSM { $ksm }, numbers { $numbers }. Print in black and white, cut, and hand each to its person.
    Cards given out before stay good.
cards-page-anew =
    New cards for KSM { $ksm }, numbers { $numbers }. Print in black and white, cut, and hand each to its person.
    The old cards are no longer good.
cards-page-of = Page { $n } of { $count }.
# $count how many have not joined.
cards-renew-sure = The old cards of { $count } people end, also those given out. Replace them all?
cards-kept = All right, the cards stay.

### Printed on the card. Large letters, very short sentences.

card-drawn-title = Guyub invitation
# $ksm the name of the KSM, $number row of the book.
card-drawn-ksm = KSM { $ksm }, number { $number }
card-drawn-scan = Scan with the phone's camera,
card-drawn-search = or search in Telegram:
card-drawn-start = Press START
card-drawn-language = Choose a language
card-drawn-start-button = START
card-drawn-code = Spoken code, at the open door
card-drawn-until = Good until { FULLDATE($on) }
card-drawn-until-hour = Good until { FULLDATE($on) }, { HOUR($at) }
# $name who can be asked.
card-drawn-ask = Ask: { $name }
card-drawn-never = Guyub never asks for money, a PIN or a photo of your identity card.
card-drawn-page = Page { $n } of { $count }
