### The spoken code: six digits from the card, while the leader holds the door open.

# $ksm the name of the KSM, $at until when, $numbers rows of the book that have not joined, $bot the bot's name.
code-door-open =
    The door of KSM { $ksm } is open until { HOUR($at) }. Not joined yet: numbers { $numbers }.
    Ask them to search for @{ $bot } in Telegram, press START, then write the six digits on their card.
code-door-shut = Close the door
code-door-is-shut = The door of KSM { $ksm } is closed.
code-door-which = The door of which KSM?
# $ksm the name of the KSM, on a button.
code-door-of = Open the door of { $ksm }
code-door-again = Open the door again
# $count how often a wrong code was written.
code-door-tried = A wrong code was written { $count } times, so I closed the door of KSM { $ksm }. Nothing was opened.
code-not-yours = The chair or secretary of the KSM opens the door.

# To who writes a code: a wrong one, a closed door and another one's card are answered alike.
code-refused = Sorry, that code cannot be used yet. Ask the chair to open the door, then write the six digits on your card again.
