"""[Buku kas] of a KSM's treasurer: what came into the box day by day, what went out, and what should lie in
it. The page names nobody; who it was stands behind a line's number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.actor import Actor
from domain.ledger import Kind
from domain.people import Grant
from domain.say import Button, Refusal, Say, button, say
from storage import balances, members, savings
from storage import ksm_cash as store
from storage import whys as whys_store
from storage.book import Work
from usecases import box_pages, cash, looks, why_lines

PAGE, LINE, WHY = "kotak", "kotakbaris", "kotak"
"""The verbs of a page and a line, and the kind of figure behind [Kenapa?]: usecases/whys_ksm.py."""
MOST_LINES, MOST_ENTRIES, PER_ROW = 10, 12, 5

_WORDS = {
    Kind.CONFIRM.value: ("saved", "covered"), Kind.WITHDRAW.value: ("other-in", "taken"),
    Kind.GIVE_BACK.value: ("covered-back", "cover-undone"), Kind.MOVE.value: ("came", "went"),
    Kind.HAND_BACK.value: ("handed-back", "other-out"), Kind.REVERSE.value: ("put-right-in", "put-right-out"),
}  # fmt: skip
"""How a movement is called: into the box, and out of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """All of one sort on one day. Rupiah, below 0 what went out; `left` is what the box holds then."""

    on: date
    what: str
    amount: int
    left: int


def lines_of(book: Work, ksm_id: int) -> list[Line]:
    """The whole book of a box, oldest first."""
    sums: dict[tuple[date, str], int] = {}
    for row in store.movements(book, ksm_id):
        key = row.effective_on, what_of(row.kind, row.amount_rp)
        sums[key] = sums.get(key, 0) + int(row.amount_rp)
    found: list[Line] = []
    left = 0
    for (on, what), amount in sums.items():
        left += amount
        found.append(Line(on, what, amount, left))
    return found


def what_of(kind: str, amount: int) -> str:
    """How a movement of this kind is called, into the box or out of it."""
    inward, outward = _WORDS.get(kind, ("other-in", "other-out"))
    return inward if amount > 0 else outward


def asked(book: Work, actor: Actor) -> Say:
    """'kas': the UPK's page; of a KSM's box its book for who keeps it, its counts for the other officers."""
    if actor.scopes("see-cash"):
        return cash.page(book, actor)
    if actor.scopes("keep-ksm-cash"):
        return page(book, actor)
    return box_pages.asked(book, actor) if actor.scopes("see-ksm-counts") else cash.page(book, actor)


def page(book: Work, actor: Actor) -> Say:
    """[Buku kas]: the box of the KSM whose treasurer asks."""
    grants = held_by(actor)
    pages = [_page(book, grant, 0) for grant in grants]
    if len(pages) == 1:
        return pages[0]
    return say("ksm-cash-which").with_rows(
        *((button("choice-plain", PAGE, _ksm(book, each).public_id, 0, label=_ksm(book, each).name),)
          for each in grants)
    )  # fmt: skip


def held_by(actor: Actor) -> list[Grant]:
    """The offices by which somebody at this phone keeps a KSM's box. Refusal: none."""
    grants = [grant for _, grant in actor.scopes("keep-ksm-cash")] if actor.private else []
    if not grants:
        raise Refusal("not-your-office")
    return grants


def turned(book: Work, actor: Actor, subject: str, skip: str) -> Say:
    """[Sebelumnya], and one of several KSM."""
    return _page(book, _grant(book, actor, subject), why_lines.number(skip))


def _grant(book: Work, actor: Actor, subject: str) -> Grant:
    row = balances.ksm_by(book, subject)
    if row is None or not actor.private:
        raise Refusal("button-stale")
    found = [grant for _, grant in actor.scopes("keep-ksm-cash") if grant.ksm_id == row.id]
    if not found:
        raise Refusal("button-stale")
    return found[0]


def _ksm(book: Work, grant: Grant) -> Any:
    assert grant.ksm_id is not None
    return members.ksm_by_id(book, grant.ksm_id)


def _page(book: Work, grant: Grant, skip: int) -> Say:
    ksm = _ksm(book, grant)
    every = lines_of(book, ksm.id)
    end = max(0, len(every) - skip)
    begin = max(0, end - MOST_LINES)
    shown = every[begin:end]
    lines = [_line(i, each) for i, each in enumerate(shown, 1)]
    numbers = [
        button("choice-plain", LINE, ksm.public_id, f"{each.on.isoformat()}.{each.what}", label=str(i))
        for i, each in enumerate(shown, 1)
    ]
    counted = box_pages.last_of(book, ksm.id)
    words = say(
        "ksm-cash", ksm=ksm.name, held=savings.till(book, ksm.id), n=len(shown), lines=tuple(lines),
        before=savings.from_paper(book, ksm.id), counted=tuple(counted), n_counted=len(counted),
    )  # fmt: skip
    older = (button("button-why-older", PAGE, ksm.public_id, skip + len(shown)),) if begin else ()
    return words.with_rows(
        *_rows(numbers), *([older] if older else []),
        (button("button-count-box", box_pages.COUNT, ksm.public_id), *_counts(ksm.public_id, len(counted))),
        (why_lines.door(WHY, ksm.public_id),),
    )  # fmt: skip


def _counts(subject: str, n: int) -> tuple[Button, ...]:
    """[Hitungan], once it was counted."""
    return (button("button-box-counts", box_pages.PAGE, subject),) if n else ()


def _rows(presses: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(presses[n : n + PER_ROW]) for n in range(0, len(presses), PER_ROW)]


def _line(i: int, each: Line) -> Say:
    facts: dict[str, Any] = {"on": each.on.isoformat(), "amount": abs(each.amount), "left": each.left}
    return say("ksm-cash-line", i=i, what=say("ksm-cash-what", what=each.what), **facts)


def line(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """One line's number: from whom, to whom, by which receipt. Seen by the person in their own data."""
    grant = _grant(book, actor, subject)
    day, _, what = version.partition(".")
    try:
        on = date.fromisoformat(day)
    except ValueError as wrong:
        raise Refusal("button-stale") from wrong
    assert grant.ksm_id is not None
    rows = store.on_day(book, grant.ksm_id, on)
    amounts: dict[int, int] = {}
    for row in rows:
        if what_of(row.kind, row.amount_rp) == what:
            amounts[row.id] = amounts.get(row.id, 0) + int(row.amount_rp)
    if not amounts:
        raise Refusal("button-stale")
    told = []
    for one in whys_store.origins(book, amounts)[:MOST_ENTRIES]:
        payer = members.someone(book, one.payer).called if one.payer is not None else ""
        if one.payer is not None:
            looks.note_in(book, actor, grant, one.payer, looks.MONEY)
        facts = why_lines.voices(book, one)
        kept = {each: facts[each] for each in ("amount", "number", "numbered", "said", "n_said", "by")}
        told.append(say("ksm-cash-from", name=payer, named=int(bool(payer)), **kept))
    more = max(0, len(amounts) - MOST_ENTRIES)
    head = say("ksm-cash-what", what=what)
    return say("ksm-cash-why", on=on.isoformat(), what=head, lines=tuple(told), more=more)
