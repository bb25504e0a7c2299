"""What somebody paid too much and the UPK still holds: shown to whose it is, who may ask for it back at any
time. How it is given back is usecases/titipan_paid.py's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, outbox
from storage import titipan as store
from storage.book import Work
from storage.titipan import Surplus

ASK, UNASK, RECEIVED, NOT = "lebihminta", "lebihurung", "lebihterima", "lebihbelum"


def of(book: Work, actor: Actor, person: Someone) -> list[Surplus]:
    """What this person may have back now, card by card; the treasurer too what the KSM's cash paid too
    much.
    """
    keeps = {
        grant.ksm_id
        for grant in person.grants
        if grant.role is Role.BENDAHARA and grant.ksm_id is not None and grant.holds_on(actor.today)
    }
    on = ledger.day_of(book, person.bkm_id, actor.today)
    return store.of_person(book, person.id, on, sorted(keeps))


def code(one: Surplus) -> str:
    """How a button names it: the card, and whether the KSM's cash had paid."""
    return f"{one.public_id}.{'k' if one.from_kas else 's'}"


def line(book: Work, person: Someone, one: Surplus) -> Say:
    """One of them in a sentence: whose it is, and on whose card it came about."""
    on_card = members.someone(book, one.borrower_id).called if one.borrower_id != person.id else ""
    return say("titipan-line", name=person.called, amount=one.amount, card=on_card, own=int(not on_card),
               kas=int(one.from_kas))  # fmt: skip


def asked(book: Work, person: Someone) -> list[Row[Any]]:
    """What they asked for and the UPK has not given yet."""
    return [row for row in store.of_person_ever(book, person.id) if row.state == store.ASKED]


def on_own_page(book: Work, actor: Actor, person: Someone) -> tuple[list[Say], list[tuple[Button, ...]]]:
    """Below one's own record: what is theirs beside a running card, and a way to have it back. What waits for
    the next row of a running card is said there.
    """
    found = of(book, actor, person)
    waits = {(row.share_id, row.from_kas): row for row in asked(book, person)}
    pages = [line(book, person, one) for one in found if not (one.runs and one.borrower_id == person.id)]
    rows: list[tuple[Button, ...]] = []
    for one in found:
        row = waits.get((one.share_id, one.from_kas))
        if row is None:
            rows.append((_ask_button(one, alone=len(found) == 1),))
        else:
            rows.append((button("button-titipan-not", UNASK, row.public_id),))
    return pages, rows


def _ask_button(one: Surplus, *, alone: bool) -> Button:
    """[Minta kembali]; with its sum only where there are several, for nothing can be covered on a button."""
    if alone:
        return button("button-titipan-ask-it", ASK, code(one), one.amount)
    return button("button-titipan-ask", ASK, code(one), one.amount, amount=one.amount)


def page(book: Work, actor: Actor) -> Say:
    """'minta titipan kembali': what is theirs, each with its button."""
    pages: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    for person in actor.people if actor.private else ():
        pages += [line(book, person, one) for one in of(book, actor, person)]
        rows += on_own_page(book, actor, person)[1]
    if pages:
        return say("record", lines=tuple(pages)).with_rows(*rows)
    return say("titipan-find") if actor.scopes("return-titipan") else say("titipan-none")


def ask(book: Work, actor: Actor, subject: str, amount: str) -> Say:
    """[Minta kembali]: the UPK finds it among its tasks of the day. Nothing has moved."""
    for person in actor.people if actor.private else ():
        one = next((each for each in of(book, actor, person) if code(each) == subject), None)
        if one is None:
            continue
        if actor.able("ask-titipan", Subject(person_id=person.id)) is None:
            raise Refusal("button-stale")
        if any((row.share_id, row.from_kas) == (one.share_id, one.from_kas) for row in asked(book, person)):
            raise Refusal("done-before")
        if str(one.amount) != amount:
            return page(book, actor)  # some of it was used since: what is shown is what is asked for
        row = store.keep(book, row_of(person, one) | {"asked_by": person.id, "state": store.ASKED})
        back = button("button-titipan-not", UNASK, row.public_id)
        return say("titipan-asked", name=person.called, amount=one.amount).with_rows((back,))
    raise Refusal("button-stale")


def row_of(person: Someone, one: Surplus) -> dict[str, Any]:
    """What is kept of it when it is asked for or given."""
    facts = {"bkm_id": person.bkm_id, "ksm_id": one.ksm_id, "person_id": person.id}
    return facts | {"share_id": one.share_id, "from_kas": one.from_kas, "amount_rp": one.amount}


def unask(book: Work, actor: Actor, public_id: str) -> Say:
    """[Tidak jadi]: it stays for the next instalment."""
    row = store.by_public(book, public_id)
    if row is None or row.asked_by not in actor.ids:
        raise Refusal("button-stale")
    ended = {"ended_at": book.now, "ended_by": row.asked_by}
    if not store.move(book, row.id, store.ASKED, store.TAKEN_BACK, **ended):
        raise Refusal("titipan-answered")
    return say("titipan-not-asked", amount=row.amount_rp)


def end(book: Work, row: Row[Any], to: str, by: int, entry_id: int | None = None) -> None:
    """Answered or taken back, once: nobody is asked any more."""
    ended = {"ended_at": book.now, "ended_by": by, "entry_id": entry_id}
    if not store.move(book, row.id, store.PAID, to, **ended):
        raise Refusal("titipan-answered")
    outbox.withdraw(book, f"titipan:{row.public_id}")
