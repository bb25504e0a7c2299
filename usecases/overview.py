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
    box_pages,
    cashcounts,
    closings,
    complaint_work,
    correcting,
    count_many,
    deaths,
    forgetting,
    free_days,
    greetings,
    gruduk,
    inhand,
    learning,
    lending,
    merging,
    money_matches,
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
Rows = tuple[tuple[Button, ...], ...]

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
    tasks.open_disputes,
    withdrawals_said.to_look_at,
    moving_seconds.waiting,
    titipan_paid.waiting,
    lending.waiting,
    learning.waiting,
    complaint_work.on_page,
    rules.waiting,
    free_days.waiting,
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
    money_matches.to_look_at,
    box_pages.to_look_at,
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
    free_days.waiting,
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
    free_days.waiting,
    balances.waiting_papers,
    gruduk.open_proposals,
    visits.waiting,
    balances.not_lit,
)
MOST = 6  # buttons on one page; how many more there are stands below, and they come when these are done


def approvals(book: Work, actor: Actor) -> Say:
    """[Persetujuan] of the koordinator."""
    return _page(book, actor, Role.KOORDINATOR, APPROVALS)


def n_approvals(book: Work, actor: Actor) -> int:
    """How many lines stand on [Persetujuan]."""
    return sum(len(part(book, actor)) for part in APPROVALS)


def to_look_at(book: Work, actor: Actor) -> Say:
    """[Perlu dilihat] of the pengawas."""
    return _page(book, actor, Role.PENGAWAS, TO_LOOK_AT)


def today(book: Work, actor: Actor) -> Say:
    """[Tugas hari ini] of the petugas UPK: the counter first, then what waits for their word."""
    head = tasks.today_at_the_upk(book, actor)
    lines, presses = _parts(book, actor, TODAY)
    if not presses:
        return head
    words = say("overview-with-head", head=Say(head.key, head.values), lines=lines)
    return words.with_rows(*head.rows, *presses)


def mine(book: Work, actor: Actor) -> Say:
    """'tugas': the page of the office this person holds."""
    if Role.PETUGAS_UPK in actor.roles:
        return today(book, actor)
    if Role.KOORDINATOR in actor.roles:
        return approvals(book, actor)
    return to_look_at(book, actor) if Role.PENGAWAS in actor.roles else greetings.my_tasks(book, actor)


def _parts(book: Work, actor: Actor, parts: tuple[Part, ...]) -> tuple[tuple[Say, ...], Rows]:
    """The first lines with their buttons, and how many more wait. Where two buttons would read the same,
    lines and buttons are numbered.
    """
    found = [one for part in parts for one in part(book, actor)]
    shown, n_more = found[:MOST], max(0, len(found) - MOST)
    lines, presses = tuple(line for line, _ in shown), tuple((press,) for _, press in shown)
    labels = [(press.key, tuple(sorted((k, str(v)) for k, v in press.values.items()))) for _, press in shown]
    if len(set(labels)) == len(labels):
        lines = tuple(say("overview-line", line=line) for line in lines)
    else:
        lines = tuple(say("overview-numbered", n=n, line=line) for n, line in enumerate(lines, 1))
        presses = tuple((_numbered(n, press),) for n, (press,) in enumerate(presses, 1))
    if n_more:
        lines += (say("overview-more", n=n_more),)
    return lines, presses


def _numbered(n: int, press: Button) -> Button:
    label = say(press.key, **press.values)
    return Button("button-numbered", press.verb, press.subject, press.version, {"n": n, "label": label})


def _page(book: Work, actor: Actor, role: Role, parts: tuple[Part, ...]) -> Say:
    if role not in actor.roles or not actor.private:
        raise Refusal("not-your-office")
    lines, presses = _parts(book, actor, parts)
    if not presses:
        return say("overview-empty", name=actor.people[0].called)
    return say("overview", lines=lines).with_rows(*presses)
