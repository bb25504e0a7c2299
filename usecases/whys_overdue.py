"""[Kenapa?] of what is overdue in a KSM: of each one the oldest row not paid, and when money last came."""

from __future__ import annotations

from datetime import date

from domain.actor import Actor
from domain.say import Button, Say, button, say
from storage.book import Work
from usecases import overdue
from usecases.overdue import late_of
from usecases.standing import Borrower
from usecases.why_lines import OF, older, page, rules_line

OVERDUE = overdue.WHY
SENTENCES = ("overdue-page",)


def ksm(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Whose instalments make up the sum, by which rules they are late."""
    of = overdue.group_of(book, actor, subject)
    late = late_of(book, of)
    head = say("why-overdue", ksm=of.name, amount=sum(int(one.owed) for one in late), n=len(late))
    rules = rules_line(book, of.bkm_id, of.profile.label)
    return page((head,), [_line(one) for one in late], (rules,), (skip, older(OVERDUE, subject), None))


def _line(one: Borrower) -> Say:
    late = one.standing.arrears
    assert late is not None, "only who is behind stands here"
    last = _last_paid(one)
    return say(
        "why-overdue-line", number=one.number or 0, name=one.called, n=late.n_overdue,
        since=late.oldest_due_on.isoformat(), counts=late.late_since.isoformat(), pokok=int(late.pokok),
        jasa=int(late.jasa), last=last.isoformat() if last else None, paid=int(last is not None),
    )  # fmt: skip


def _last_paid(one: Borrower) -> date | None:
    paid = [row.counts_on or row.effective_on for lent in one.lent for row in lent.history.payments]
    return max(paid, default=None)


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """Each KSM of the list."""
    grants = actor.scopes("search-people")
    found = overdue.of_bkm(book, grants[0][0], actor.today) if grants else []
    return [
        button("choice-plain", OF, of.public_id, f"{OVERDUE}.0", label=f"KSM {of.name}") for of, _ in found
    ]
