"""The treasurer's side of a sheet: one card, one press, a receipt for each payer; or the difference named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.actor import Actor
from domain.ledger import Purpose
from domain.say import Refusal, Say, button, say
from storage import claims as claims_of
from storage import ledger, members, outbox
from storage import sheets as store
from storage.book import Work
from usecases import claims, late_sheets, row_words, savings_voices, voices

Answers = dict[str, Any]


def tell_treasurer(book: Work, actor: Actor, sheet_id: int) -> None:
    """Show the treasurer what the sheet now says; the card is edited in place when rows change."""
    waiting = claims_of.still_open(book, sheet_id=sheet_id, purpose=Purpose.SAVINGS)
    if not waiting:
        return
    sheet = store.by_id(book, sheet_id)
    free = [line for line in waiting if not line.frozen]
    asked = savings_voices.of_each(book, free, actor.today)
    told: dict[int, int] = {}
    for line in free:
        chats = ((each.id, members.chat_of(book, each.id)) for each in asked[line.id][:2])
        reached = next(((person, chat) for person, chat in chats if chat is not None), None)
        if reached is not None:
            told.setdefault(*reached)
    for person, chat in told.items():
        hers = [line for line in free if any(each.id == person for each in asked[line.id])]
        outbox.want_card(book, chat, f"sheet:{sheet.public_id}", _card(book, sheet, hers))


def savings_card(book: Work, sheet_id: int, actor: Actor | None = None) -> Say:
    """The savings of a meeting: how many people and how much, no names; of `actor`: what they may receive."""
    waiting = claims_of.still_open(book, sheet_id=sheet_id, purpose=Purpose.SAVINGS)
    lines = waiting if actor is None else savings_voices.mine(book, actor, waiting)
    return _card(book, store.by_id(book, sheet_id), lines)


def _card(book: Work, sheet: Any, lines: Sequence[claims_of.Claim]) -> Say:
    waiting = [line for line in lines if not line.frozen]
    total = int(sum(line.amount for line in waiting))
    facts = {
        "n": _n_people(waiting),
        "total": total,
        "kinds": row_words.kinds_beside(row_words.by_pot(waiting)),
    }
    words = say(
        "savings-card",
        ksm=sheet.ksm_name,
        on=sheet.held_on.isoformat(),
        why=late_sheets.why_late(book, sheet),
        **facts,
    )
    yes = button("button-savings-here", "sahl", sheet.public_id, total)
    short = button("button-savings-short", "kurl", sheet.public_id)
    return words.with_rows((yes, short), (button("button-not-yet", "blml", sheet.public_id),))


def confirm_savings(book: Work, actor: Actor, sheet_id: str, total: str) -> Say:
    """[Sudah diterima]: the treasurer has the savings of the meeting, but for what she wrote herself; one
    press, a receipt for every payer.
    """
    sheet = store.by_public(book, sheet_id)
    if sheet is None:
        raise Refusal("button-stale")
    free = _mine(book, actor, sheet)
    who = voices.confirmer(book, actor, "confirm-savings", free[0])
    if who is None:
        raise Refusal("button-stale")
    if str(sum(line.amount for line in free)) != total:
        # the sheet changed since it was drawn: what is shown is what is booked
        return _card(book, sheet, free)
    number = ledger.next_number(book)
    by_payer: dict[int, list[claims_of.Claim]] = {}
    for line in free:
        by_payer.setdefault(line.person_id, []).append(line)
    numbers = store.row_numbers(book, sheet.ksm_id, by_payer)  # also of who has left meanwhile
    for payer, lines in by_payer.items():
        claims.book_savings(book, actor, who, lines, f"{number}-{numbers[payer]}")
    facts = {"n": len(by_payer), "kinds": row_words.kinds_beside(row_words.by_pot(free))}
    return say("savings-of-sheet-confirmed", total=int(total), number=number, **facts)


def _mine(book: Work, actor: Actor, sheet: Any) -> list[claims_of.Claim]:
    """What of a sheet this account may receive; a Refusal says why it is nothing."""
    waiting = claims_of.still_open(book, sheet_id=sheet.id, purpose=Purpose.SAVINGS)
    found = savings_voices.mine(book, actor, waiting)
    if found:
        return found
    free = [line for line in waiting if not line.frozen]
    if not free:
        raise Refusal("line-held" if waiting else "done-before")
    own = any(line.by_person_id in actor.ids for line in free)
    raise Refusal("not-your-own-report" if own else "button-stale")


def _n_people(lines: list[claims_of.Claim]) -> int:
    return len({line.person_id for line in lines})


def savings_not_yet(book: Work, actor: Actor) -> Say:
    """[Belum]."""
    return say("waits-for-cash")


def count_offer(book: Work, actor: Actor, sheet_id: str = "") -> Answers:
    """[Kurang]: the form's given."""
    sheet = store.by_public(book, sheet_id)
    if sheet is None:
        raise Refusal("button-stale")
    return {"sheet": sheet_id, "total": sum(int(line.amount) for line in _mine(book, actor, sheet))}


def savings_short(book: Work, actor: Actor, answers: Answers) -> Say:
    """Less was counted than the sheet says: nothing is booked, the one who typed the sheet hears the
    difference.
    """
    sheet = store.by_public(book, answers["sheet"])
    if sheet is None:
        raise Refusal("button-stale")
    lines = _mine(book, actor, sheet)
    total, counted = int(sum(line.amount for line in lines)), answers["counted"]
    if counted == total:
        return _card(book, sheet, lines)
    facts = {
        "counted": counted,
        "total": total,
        "difference": abs(total - counted),
        "on": sheet.held_on.isoformat(),
    }
    for writer in dict.fromkeys(line.by_person_id for line in lines):
        chat = members.chat_of(book, writer)
        if chat is not None:
            words = say("savings-differ", who=actor.people[0].called, **facts)
            reason = f"short:{sheet.public_id}:{sheet.version}:{counted}:{writer}"
            outbox.post(book, chat, words, "receipt", reason)
    return say("savings-not-booked", **facts)
