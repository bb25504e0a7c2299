"""The officers' pages: what waits for them, line by line. Knows which parts stand on which page; each part
its own noun.
"""

from __future__ import annotations

from collections.abc import Callable

from domain.actor import Actor
from domain.people import Role
from domain.say import Button, Refusal, Say, say
from storage.book import Work
from usecases import (
    balances,
    cashcounts,
    closings,
    complaint_work,
    correcting,
    count_many,
    deaths,
    forgetting,
    greetings,
    gruduk,
    inhand,
    learning,
    lending,
    merging,
    month_end,
    moving_seconds,
    office_changes,
    opening_fixes,
    paper_signatures,
    relief_seconds,
    relief_voices,
    replaced,
    rules,
    savings_in_hand,
    taken_out,
    tasks,
    titipan_paid,
    visits,
    vouchers,
    withdrawals_said,
)

Part = Callable[[Work, Actor], list[tuple[Say, Button]]]
"""What one noun puts on a page: lines, each with the button that opens it. Empty: nothing waits."""

APPROVALS: tuple[Part, ...] = (
    count_many.waiting,
    paper_signatures.waiting,
    forgetting.waiting,
    closings.waiting,
    vouchers.waiting,
    merging.waiting,
    office_changes.waiting,
    correcting.waiting,
    replaced.waiting,
    opening_fixes.waiting,
    relief_seconds.waiting,
    relief_voices.to_look_at,
    moving_seconds.waiting,
    titipan_paid.waiting,
    lending.waiting,
    learning.waiting,
    complaint_work.on_page,
    rules.waiting,
    balances.waiting_papers,
    gruduk.open_proposals,
    balances.not_lit,
)
TO_LOOK_AT: tuple[Part, ...] = (
    tasks.open_disputes,
    complaint_work.on_page,
    inhand.waiting,
    savings_in_hand.to_look_at,
    taken_out.to_look_at,
    cashcounts.to_look_at,
    paper_signatures.waiting,
    withdrawals_said.to_look_at,
    relief_voices.to_look_at,
    closings.waiting,
    vouchers.waiting,
    merging.waiting,
    office_changes.waiting,
    correcting.waiting,
    replaced.waiting,
    opening_fixes.waiting,
    relief_seconds.waiting,
    moving_seconds.waiting,
    learning.waiting,
    rules.waiting,
    balances.waiting_papers,
    gruduk.open_proposals,
    balances.not_lit,
)
TODAY: tuple[Part, ...] = (
    deaths.waiting,
    office_changes.waiting,
    inhand.waiting,
    month_end.ready,
    cashcounts.not_counted,
    titipan_paid.waiting,
    vouchers.waiting,
    lending.waiting,
    rules.waiting,
    balances.waiting_papers,
    gruduk.open_proposals,
    visits.waiting,
    balances.not_lit,
)
MOST = 6  # buttons on one page; what is beyond comes when these are done


def approvals(book: Work, actor: Actor) -> Say:
    """[Persetujuan] of the koordinator."""
    return _page(book, actor, Role.KOORDINATOR, APPROVALS)


def to_look_at(book: Work, actor: Actor) -> Say:
    """[Perlu dilihat] of the pengawas."""
    return _page(book, actor, Role.PENGAWAS, TO_LOOK_AT)


def today(book: Work, actor: Actor) -> Say:
    """[Tugas hari ini] of the petugas UPK: the counter first, then what waits for their word."""
    head = tasks.today_at_the_upk(book, actor)
    found = _parts(book, actor, TODAY)
    if not found:
        return head
    lines = tuple(line for line, _ in found)
    words = say("overview-with-head", head=Say(head.key, head.values), lines=lines)
    return words.with_rows(*head.rows, *((press,) for _, press in found))


def mine(book: Work, actor: Actor) -> Say:
    """'tugas': the page of the office this person holds."""
    if Role.PETUGAS_UPK in actor.roles:
        return today(book, actor)
    if Role.KOORDINATOR in actor.roles:
        return approvals(book, actor)
    return to_look_at(book, actor) if Role.PENGAWAS in actor.roles else greetings.my_tasks(book, actor)


def _parts(book: Work, actor: Actor, parts: tuple[Part, ...]) -> list[tuple[Say, Button]]:
    return [one for part in parts for one in part(book, actor)][:MOST]


def _page(book: Work, actor: Actor, role: Role, parts: tuple[Part, ...]) -> Say:
    if role not in actor.roles or not actor.private:
        raise Refusal("not-your-office")
    found = _parts(book, actor, parts)
    if not found:
        return say("overview-empty", name=actor.people[0].called)
    words = say("overview", lines=tuple(line for line, _ in found))
    return words.with_rows(*((press,) for _, press in found))
