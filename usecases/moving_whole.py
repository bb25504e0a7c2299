"""What must be settled before a whole KSM goes to another one: nothing of it may be left behind, and nothing
of anybody may hang in the air between two cash boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.moving import Loans
from domain.say import Refusal, Say, say
from storage import balances, groups, gruduk, loans, meetings, members, office_changes, outbox, savings
from storage import moving as moves
from storage import moving_groups as store
from storage.book import Work
from usecases import moving_cards, moving_checks, moving_words

MOST = 12


def people_of(book: Work, ksm_id: int, today: date) -> list[tuple[int, int]]:
    """Everybody of a KSM: person and row."""
    return [(row.person_id, row.number) for row in store.seats(book, ksm_id, today)]


def refuse_open(book: Work, gone: tuple[int, str], to: tuple[int, str], today: date) -> None:
    """Refusal with the list of what comes first, person by person. `gone`, `to`: KSM id and name."""
    lines = open_of(book, gone[0], people_of(book, gone[0], today), today, with_cards=True)
    lines += [*_of_outsiders(book, gone[0], today), *_of_ksm(book, gone[0], to[0])]
    lines += _of_both(book, gone[0], to[0], today)
    refuse_lines(lines, "unite-first", ksm=gone[1], to=to[1])


def refuse_lines(lines: Sequence[Say], key: str, **names: str) -> None:
    """Refusal, if there is anything on this list: with as much of it as a message holds."""
    if lines:
        more = [say("unite-first-more", n=len(lines) - MOST)] if len(lines) > MOST else []
        raise Refusal(key, lines=(*lines[:MOST], *more), **names)


def whose(book: Work, person_id: int, number: int, found: Sequence[Say]) -> list[Say]:
    """These lines with whom they are about. `number` 0: they have left."""
    name = members.someone(book, person_id).called
    return [say("unite-first-of", number=number, name=name, line=line) for line in found]


def open_of(
    book: Work, ksm_id: int, people: Sequence[tuple[int, int]], today: date, *, with_cards: bool
) -> list[Say]:
    """What of these (person, row) is open in this KSM; of their cards too, where those go along."""
    cards = loans.of_ksm(book, ksm_id) if with_cards else []
    found = []
    for person_id, number in people:
        mine = [each for each in cards if each.person_id == person_id]
        own = [line for card in mine for line in moving_cards.open_things(card, today)]
        lines = (*moving_checks.open_things(book, members.someone(book, person_id), ksm_id), *own)
        found += whose(book, person_id, number, lines)
    return found


def _of_outsiders(book: Work, ksm_id: int, today: date) -> list[Say]:
    """Who is not in this KSM any more and still has something in it."""
    here = {person_id for person_id, _ in people_of(book, ksm_id, today)}
    found: dict[int, list[Say]] = {}
    for person_id, pots in savings.of_ksm(book, ksm_id).items():
        if person_id not in here:
            found.setdefault(person_id, []).append(say("unite-first-saved", amount=sum(pots.values())))
    for card in loans.of_ksm(book, ksm_id):
        if card.person_id not in here and card.outstanding:
            left = say("unite-first-owes", amount=int(card.outstanding))
            found.setdefault(card.person_id, []).append(left)
    return [line for who, lines in found.items() for line in whose(book, who, 0, lines)]


def _of_ksm(book: Work, ksm_id: int, to: int) -> list[Say]:
    """What waits about the KSM itself. Whoever is asked for nothing because balances were never agreed on
    paper stays so: they do not come under the other's agreement unseen.
    """
    owes = any(each.outstanding for each in loans.of_ksm(book, ksm_id))
    unseen = owes and balances.is_agreed(book, to) and not balances.is_agreed(book, ksm_id)
    bkm_id = members.ksm_by_id(book, ksm_id).bkm_id
    saved = sum(sum(pots.values()) for pots in savings.of_ksm(book, ksm_id).values())
    beside = savings.till(book, ksm_id) + savings.from_paper(book, ksm_id) - saved
    found = [
        (unseen, say("unite-first-balances")),
        (bool(beside), say("unite-first-box", amount=abs(beside), side="less" if beside < 0 else "more")),
        (meetings.next_of(book, ksm_id) is not None, say("unite-first-meeting")),
        (bool(office_changes.waiting(book, bkm_id, ksm_id)), say("unite-first-office")),
        (gruduk.open_of_ksm(book, ksm_id) is not None, say("unite-first-gruduk")),
    ]
    return [line for stands, line in found if stands]


def _of_both(book: Work, ksm_id: int, to: int, today: date) -> list[Say]:
    """Who is in both KSM and owes in both: their sheet could not tell the two cards apart."""
    there = dict(people_of(book, to, today))
    owing = {each.person_id for each in loans.of_ksm(book, to) if each.outstanding}
    both = [each for each in loans.of_ksm(book, ksm_id) if each.outstanding and each.person_id in owing]
    numbers = dict(people_of(book, ksm_id, today))
    return [
        line
        for each in both
        if each.person_id in there and each.person_id in numbers
        for line in whose(book, each.person_id, numbers[each.person_id], [say("unite-first-both")])
    ]


def goes_of(book: Work, ksm_id: int, today: date) -> list[moving_words.Goes]:
    """Everybody of this KSM with what they take along: all of it, for nothing is owed here afterwards."""
    people = people_of(book, ksm_id, today)
    return moving_words.figures(book, ksm_id, people, Loans.GO)


def refuse_changed(book: Work, row: Row[Any], actor: Actor) -> None:
    """Refusal: since it was proposed somebody came or left, or something was begun that comes first."""
    asked = {each.person_id for each in moves.people_of(book, row.id)}
    if asked != {person_id for person_id, _ in people_of(book, row.from_ksm_id, actor.today)}:
        raise Refusal("unite-others", ksm=row.from_name)
    gone, to = (row.from_ksm_id, row.from_name), (row.to_ksm_id, row.to_name)
    refuse_open(book, gone, to, actor.today)


def end(book: Work, row: Row[Any], actor: Actor) -> None:
    """The KSM is read only from today, and its group chat hears a last, friendly word."""
    names = {"from": row.from_name, "to": row.to_name}
    chat = store.end(book, row.from_ksm_id, actor.today)
    if chat is not None:
        outbox.post(book, chat, say("unite-ended-umum", **names), "reply", f"gabung:{row.public_id}:grup")
    there = groups.by_id(book, row.to_ksm_id).group_chat_id
    if there is not None:
        words = say("unite-welcome-umum", **names, n=len(moves.people_of(book, row.id)))
        outbox.post(book, there, words, "reply", f"gabung:{row.public_id}:tujuan")
