"""What two officers agreed to is done: each who moves leaves the one paper book and stands in the other, with
their savings, all of it or nothing; and who has to know it hears it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Entry
from domain.moving import LEAST, Loans, What, savings_in, savings_out
from domain.people import Role
from domain.savings import below_zero_on
from domain.say import Refusal, say
from storage import deaths, ledger, members, outbox, savings
from storage import moving as store
from storage import moving_groups as whole
from storage.book import Work
from usecases import moving_cards, moving_checks, moving_whole, moving_words
from usecases.moving_words import Goes

BOX = (Role.KETUA, Role.BENDAHARA)
"""Who hears that cash goes from one box to the other."""


def carry_out(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> int:
    """Everybody of this move goes today. Returns how many have no phone and must be told by mouth."""
    on, goes = actor.today, moving_words.of_row(book, row)
    if ledger.day_of(book, row.bkm_id, on) != on:
        raise Refusal("move-month-closed")
    dead = deaths.of_ksm(book, row.from_ksm_id)
    numbers = {each.person_id: each.id for each in store.people_of(book, row.id)}
    keepers = _keepers(book, row)
    if row.what == What.MERGE:
        moving_whole.refuse_changed(book, row, actor)
    saved = sum(each.saved for each in goes)
    moving_checks.refuse_box_short(book, (row.from_ksm_id, row.from_name), saved, len(goes))
    if row.what == What.SPLIT:
        row = _begin(book, row, on)
    if row.loans == Loans.GO:
        both = [(row.from_ksm_id, row.from_name), (row.to_ksm_id, row.to_name)]
        moving_cards.refuse_late(book, on, both)
        cards = [card for each in goes for card in each.cards]
        for each in goes:
            moving_checks.refuse_unsettled(book, each.who, row.from_ksm_id, each.cards)
        moving_cards.take_along(book, cards, officer, row, on)
    n_slips = 0
    for each in goes:
        number = _reseat(book, each, row, on)
        store.note_number(book, numbers[each.who.id], number)
        _savings(book, each, officer, row, on)
        n_slips += _tell(book, each, row, number) if each.who.id not in dead else 0
    if row.what == What.MERGE:
        moving_whole.end(book, row, actor)
    _tell_boxes(book, goes, row, keepers)
    return n_slips


def _begin(book: Work, row: Row[Any], on: date) -> Row[Any]:
    """The KSM some of another one begin stands in the book. Returns the move, which knows it now."""
    if row.name.lower() in whole.names_of(book, row.bkm_id):
        raise Refusal("split-name-taken", ksm=row.name)
    if len(members.members_of(book, row.from_ksm_id, on)) - len(store.people_of(book, row.id)) < LEAST:
        raise Refusal("split-too-small", ksm=row.from_name, least=2 * LEAST)
    whole.begin(book, row, on)
    again = store.by_public(book, row.public_id)
    assert again is not None, "it was just there"
    return again


def _reseat(book: Work, each: Goes, row: Row[Any], on: date) -> int:
    held = store.seat(book, each.who.id, on, row.from_ksm_id)
    if held is None:
        raise Refusal("move-no-seat", name=each.who.called)
    if row.what == What.MERGE:
        return _join(book, held, row, on)
    if len(members.members_of(book, row.from_ksm_id, on)) == 1:
        raise Refusal("move-last-one", name=each.who.called, ksm=row.from_name)
    moving_checks.refuse_unsettled(book, each.who, row.from_ksm_id)
    number = store.next_number(book, row.to_ksm_id)
    store.reseat(book, held, row.to_ksm_id, number, on)
    return number


def _join(book: Work, held: Row[Any], row: Row[Any], on: date) -> int:
    """Their new row where the whole KSM goes, or the one they have there already."""
    there = store.seat(book, held.person_id, on, row.to_ksm_id)
    if there is None:
        number = store.next_number(book, row.to_ksm_id)
        store.reseat(book, held, row.to_ksm_id, number, on)
        return number
    whole.leave(book, held, on)
    store.end_offices(book, held, on)
    return int(there.number)


def _savings(book: Work, each: Goes, officer: Someone, row: Row[Any], on: date) -> None:
    """Out of the one KSM's pots and box, into the same pots and the box of the other."""
    if not each.pots:
        return
    who = each.who.id
    for pot, amount in each.pots.items():
        if below_zero_on(savings.moves(book, who, row.from_ksm_id, pot), -amount, on) is not None:
            raise Refusal("move-first", name=each.who.called, lines=(say("move-first-later"),))
    first = ledger.append(
        book, savings_out(who, each.pots, on, f"move:{row.public_id}:{who}:out"),
        ledger.About(row.bkm_id, row.from_ksm_id, who, officer.id, batch=row.public_id),
    )  # fmt: skip
    entry: Entry = savings_in(who, each.pots, on, f"move:{row.public_id}:{who}:in")
    about = ledger.About(row.bkm_id, row.to_ksm_id, who, officer.id, about_id=first.id, batch=row.public_id)
    ledger.append(book, entry, about)


def _tell(book: Work, each: Goes, row: Row[Any], number: int) -> int:
    chat = members.chat_of(book, each.who.id)
    if chat is None:
        return 1
    facts = {
        "saved": each.saved,
        "stays": each.stays,
        "left": each.left,
        "loans": row.loans,
        "what": row.what,
    }
    names = {"from": row.from_name, "to": row.to_name}
    words = say("move-told", name=each.who.called, number=number, **facts, **names)
    outbox.post(book, chat, words, "receipt", f"move-told:{row.public_id}:{each.who.id}", person=each.who.id)
    return 0


def _keepers(book: Work, row: Row[Any]) -> list[tuple[str, int]]:
    """Who keeps the two boxes before anybody goes: side and person."""
    today, found = book.now.date(), []
    if row.what == What.SPLIT:
        found += [("in", each.person_id) for each in store.people_of(book, row.id) if each.role]
    for side, ksm_id in (("out", row.from_ksm_id), ("in", row.to_ksm_id)):
        if ksm_id is None:
            continue
        found += [(side, each.id) for each in members.officers(book, row.bkm_id, BOX, today, ksm_id)]
    return found


def _tell_boxes(book: Work, goes: list[Goes], row: Row[Any], keepers: list[tuple[str, int]]) -> None:
    """The leaders of both KSM: who goes, and which cash goes with them. Of a KSM that ends its leaders go
    along and hear it all the same: its cash is in their hands.
    """
    facts = moving_words.facts(book, row, goes)
    gone = {each.who.id for each in goes} if row.what == What.MEMBER else set()
    for side, person_id in keepers:
        chat = members.chat_of(book, person_id)
        if chat is not None and person_id not in gone:
            reason = f"move-{side}:{row.public_id}:{person_id}"
            outbox.post(book, chat, say(f"move-{side}-told", **facts), "receipt", reason)
