"""The Lebaran list: how much cash the KSM must have if everybody takes what they may. Books nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.money import Rupiah
from domain.people import Grant
from domain.say import Refusal, Say, say
from storage import members
from storage import savings as store
from storage.book import Work
from usecases import covers, looks, savings
from usecases.why_lines import door

WHY = "lebaran"
"""The kind of figure behind [Kenapa?]: usecases/whys_ksm.py."""
SHOWN = 20
"""Lines of one list; a KSM has five to fifteen members."""


def page(book: Work, actor: Actor, counted: int | None = None, *, unclear: bool = False) -> Say:
    """'lebaran', 'lebaran 1,3jt': who may take how much, the sum, the cash and what is missing. `counted`:
    the cash somebody has just counted, in rupiah; None: what the book knows of. `unclear`: a sum was typed
    that may mean several.
    """
    grants = [grant for _, grant in actor.scopes("see-liquidity") if grant.ksm_id is not None]
    if not grants or not actor.private:
        raise Refusal("not-your-office")
    if unclear:
        raise Refusal("liquidity-count-unclear")
    pages = [_of_ksm(book, actor, grant, counted) for grant in grants]
    if len(pages) == 1:
        return pages[0]
    return say("record", lines=tuple(pages)).with_rows(*(row for each in pages for row in each.rows))


def _of_ksm(book: Work, actor: Actor, grant: Grant, counted: int | None) -> Say:
    assert grant.ksm_id is not None and grant.bkm_id is not None
    pots = savings.pots_in(book, grant.bkm_id, grant.ksm_id, actor.today)
    due = {who: sum(int(each.free) + each.pending for each in held) for who, held in pots.items()}
    due = {who: amount for who, amount in due.items() if amount}
    ksm = members.ksm_by_id(book, grant.ksm_id).name
    if not due:
        return say("liquidity-none", ksm=ksm)
    for who in due:
        looks.note_in(book, actor, grant, who, looks.MONEY)
    rows = _rows(book, actor, grant.ksm_id, due)
    total, cash = sum(due.values()), covers.in_box(book, grant.ksm_id) if counted is None else counted
    before = store.from_paper(book, grant.ksm_id) if counted is None else 0
    code = members.ksm_by_id(book, grant.ksm_id).public_id
    return say(
        "liquidity", ksm=ksm, total=total, n=len(due), cash=cash, counted=int(counted is not None),
        missing=max(0, total - cash), over=max(0, cash - total), before=before,
        lines=tuple(rows[:SHOWN]), more=max(0, len(rows) - SHOWN),
    ).with_rows((door(WHY, code),))  # fmt: skip


def _rows(book: Work, actor: Actor, ksm_id: int, due: dict[int, int]) -> list[Say]:
    """By the row of the paper book; who has left stands last."""
    numbers: dict[int, Row[Any]] = {row.id: row for row in members.members_of(book, ksm_id, actor.today)}
    last = len(numbers) + max((row.number for row in numbers.values()), default=0)
    ordered = sorted(due, key=lambda who: (numbers[who].number if who in numbers else last, who))
    return [
        say(
            "liquidity-line",
            number=int(numbers[who].number) if who in numbers else 0,
            name=members.someone(book, who).called,
            amount=Rupiah(due[who]),
        )
        for who in ordered
    ]
