"""The spoken code of a card, for whoever has no reader of QR codes: it works only while the KSM's leader
holds the door open, opens nothing without the leader's [Betul], and never an office.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from domain import invitations
from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import codes as store
from storage import joining as cards
from storage import members, outbox
from storage.book import Work
from usecases import joining, welcome
from usecases.deed import Deed
from usecases.doors import open_door

HELD_OPEN = timedelta(minutes=30)
MOST_NUMBERS = 15  # named on one message


def hold_open(book: Work, actor: Actor, ksm: str = "") -> Say:
    """[Buka pintu]: for half an hour the newcomers of this KSM may type their spoken code."""
    led = _led(book, actor)
    if len(led) > 1 and not ksm:
        rows = [(button("code-door-of", "pintu-buka", row.public_id, 0, ksm=row.name),) for _, row in led]
        return say("code-door-which").with_rows(*rows)
    leader, row = next((one for one in led if ksm in ("", one[1].public_id)), (None, None))
    if leader is None or row is None:
        raise Refusal("code-not-yours" if not ksm else "button-stale")
    until = actor.local + HELD_OPEN
    public_id = store.hold_open(book, row.id, leader.id, until)
    waiting = [str(each.number) for each in cards.members_not_joined(book, row.id, actor.today)]
    if not waiting:
        raise Refusal("invite-everybody-joined")
    shut = button("code-door-shut", "pintu-tutup", public_id)
    drawn = button("cards-of-ksm", "kartu-lembar", row.public_id, 0, ksm=row.name)
    also = (drawn,) if actor.able("invite-member", _about(leader, row)) else ()
    facts = {"ksm": row.name, "at": until.strftime("%H:%M"), "bot": cards.bot_username(book) or "Guyub"}
    return say("code-door-open", numbers=", ".join(waiting[:MOST_NUMBERS]), **facts).with_rows((shut, *also))


def shut(book: Work, actor: Actor, door: str) -> Say:
    """[Tutup]: from now on no code opens anything at this KSM."""
    found = store.by_public(book, door)
    if found is None or not any(row.id == found.ksm_id for _, row in _led(book, actor)):
        return say("button-stale")
    store.shut(book, found.id)
    return say("code-door-is-shut", ksm=found.ksm_name)


@open_door
def enter(book: Work, actor: Actor, code: str) -> Say | Deed | None:
    """Six digits: from here on it is the card they stand on. A wrong code, a closed door, an officer's card
    and a card somebody else holds are answered alike; whoever tried too often is heard no more for a day.
    """
    if not actor.private or not book.key:
        return None
    if store.n_wrong_of(book, actor.account_id) >= store.MOST_WRONG:
        return say("code-refused") if actor.people else welcome.stranger(book, actor)
    mark = invitations.mark(book.key, code)
    found = store.behind(book, mark, actor.account_id, actor.today)
    if found is not None:
        return Deed(joining.arrive, token=invitations.token(book.key, found.public_id))
    for door in store.count_wrong(book, actor.account_id):
        _tell_leader(book, door)
    return say("code-refused")


def _tell_leader(book: Work, door: Any) -> None:
    """Five wrong codes: the door is closed, and whoever held it open may open it again."""
    leader = members.someone(book, door.opened_by)
    row = members.ksm_by_id(book, door.ksm_id)
    chat = members.chat_of(book, leader.id)
    if chat is not None:
        again = button("code-door-again", "pintu-buka", row.public_id)
        words = say("code-door-tried", ksm=row.name, count=store.MOST_WRONG).with_rows((again,))
        outbox.post(book, chat, words, "receipt", f"door-tried:{door.public_id}")


def _led(book: Work, actor: Actor) -> list[tuple[Someone, Any]]:
    """The KSM whose door somebody at this phone may hold open."""
    held = actor.scopes("open-door") if actor.private else []
    return [(leader, members.ksm_by_id(book, grant.ksm_id)) for leader, grant in held if grant.ksm_id]


def _about(leader: Someone, row: Any) -> Subject:
    return Subject(row.bkm_id, row.id, leader.id)
