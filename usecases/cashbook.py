"""The cash book and the bank book: every rupiah in and out of a till, with what stood there before.
Knows lines; who counted is another page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from domain.actor import Actor
from domain.ledger import Kind
from domain.people import Subject
from domain.say import Refusal, Say, say
from domain.vouchers import TILLS
from storage import cash as store
from storage import members, portfolio
from storage.book import Work
from storage.cash import Until
from usecases import cash

SHOWN = 12
"""Lines of a page in the chat; the XLSX of the month has them all."""


@dataclass(frozen=True, slots=True)
class Line:
    """One movement. `what` is the voucher's kind, or how the money came; `left` what the till holds then."""

    on: date
    what: str
    number: str
    note: str
    whose: str
    amount: int
    left: int


@dataclass(frozen=True, slots=True)
class TillBook:
    """One till over some days: what it held before, each movement, and what it held in the end."""

    till: str
    before: int
    lines: tuple[Line, ...]

    @property
    def after(self) -> int:
        """What it held in the end."""
        return self.lines[-1].left if self.lines else self.before


def read(book: Work, bkm_id: int, till: str, since: date, on: date, known_at: datetime) -> TillBook:
    """The book of one till from `since` to `on`, as it was known at some moment."""
    account = TILLS[till]
    earlier = Until(on=since - timedelta(days=1), known_at=known_at)
    before = left = store.sums(book, bkm_id, (account,), earlier)[account]
    names: dict[int | None, str] = {None: ""}
    lines: list[Line] = []
    handed: int | None = None
    for row in store.movements(book, bkm_id, account, Until(on, known_at, since)):
        left += row.amount_rp
        if (
            lines
            and row.handover_id is not None
            and (row.handover_id, row.effective_on) == (handed, lines[-1].on)
        ):
            lines[-1] = replace(lines[-1], amount=lines[-1].amount + row.amount_rp, left=left)
            continue  # a hand-over is one sum on the counter, however many people brought it
        handed = row.handover_id
        if row.ksm_id not in names:
            names[row.ksm_id] = members.ksm_by_id(book, row.ksm_id).name
        what, number = row.what if row.kind == Kind.VOUCHER else row.kind, row.handed or row.number or ""
        lines.append(
            Line(row.effective_on, what, number, row.note or "", names[row.ksm_id], row.amount_rp, left)
        )
    return TillBook(till, before, tuple(lines))


def page(book: Work, actor: Actor, subject: str, till: str) -> Say:
    """[Buku kas], [Buku bank]: the last lines of this month, newest below. No names of people."""
    cash.of_bkm(actor, "see-cash")
    bkm = portfolio.bkm_by(book, public_id=subject)
    if bkm is None or till not in TILLS or actor.able("see-cash", Subject(bkm.id)) is None:
        raise Refusal("button-stale")
    month = actor.today.replace(day=1)
    whole = read(book, bkm.id, till, month, actor.today + timedelta(days=31), book.now)
    shown = whole.lines[-SHOWN:]
    before = shown[0].left - shown[0].amount if shown else whole.before
    return say(
        "cash-book", till=till, month=month.isoformat(), before=before, after=whole.after,
        lines=tuple(_line(each) for each in shown), n=len(shown),
    )  # fmt: skip


def _line(of: Line) -> Say:
    facts: dict[str, Any] = {"on": of.on.isoformat(), "amount": of.amount, "ksm": of.whose}
    facts |= {"what": say("cash-what", what=of.what), "whose": int(bool(of.whose))}
    return say("cash-book-line", **facts)
