"""Opening balances that were written down wrong, what is right, and what was built on them. Knows rows; who
may and what it means is said elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from domain.ledger import SAVINGS, Account, Kind, Posting
from storage import ledger
from storage.book import Work
from storage.imports import still_opened
from storage.tables import entry, ksm, opening_fix, posting

MOST = 6
"""So many rows are listed of what was built on one balance."""


@dataclass(frozen=True, slots=True)
class Opened:
    """One opening balance as it stands: `rp` saved in `pot`, or so much pokok and jasa paid on a card."""

    entry_id: int
    person_id: int
    on: date
    pot: Account | None
    share_id: int | None
    rp: int
    jasa_rp: int = 0


def standing(book: Work, ksm_id: int) -> list[Opened]:
    """What this KSM's book began with, as nobody took it back: a pot or a card each."""
    rows = select(entry.c.id, entry.c.person_id, entry.c.effective_on).where(entry.c.ksm_id == ksm_id)
    rows = rows.where(entry.c.kind == Kind.OPENING.value, still_opened()).order_by(entry.c.id)
    found = (_opened(row, ledger.postings_of(book, row.id)) for row in book.execute(rows).all())
    return [each for each in found if each is not None]


def _opened(row: Row[Any], sides: Sequence[Posting]) -> Opened | None:
    card = next((each.share for each in sides if each.share is not None), None)
    if card is not None:
        paid: dict[Account, int] = defaultdict(int)
        for each in sides:
            paid[each.account] -= min(0, each.amount)
        return Opened(
            row.id, row.person_id, row.effective_on, None, card, paid[Account.LOAN], paid[Account.JASA]
        )
    saved = [each for each in sides if each.account in SAVINGS]
    if len(saved) != 1:
        return None
    return Opened(row.id, row.person_id, row.effective_on, saved[0].account, None, -saved[0].amount)


def first_day(book: Work, ksm_id: int) -> date | None:
    """The day from which this KSM's savings were taken over from paper; None: none were."""
    saved = select(func.max(entry.c.effective_on)).join(posting).where(entry.c.ksm_id == ksm_id)
    saved = saved.where(entry.c.kind == Kind.OPENING.value, posting.c.account.in_([a.value for a in SAVINGS]))
    found: date | None = book.execute(saved).scalar()
    return found


def built_on(
    book: Work, ksm_id: int, person_id: int, pot: Account | None, share_id: int | None
) -> Sequence[Row[Any]]:
    """What was put into this pot or taken out of it, or paid on this card, since: the last few, by day."""
    back = entry.alias("back")
    undone = select(back.c.about_id).where(back.c.about_id == entry.c.id, back.c.kind == Kind.REVERSE.value)
    rows = select(
        entry.c.effective_on, entry.c.number, entry.c.kind, func.sum(-posting.c.amount_rp).label("rp")
    )
    rows = rows.select_from(posting.join(entry)).where(~undone.exists())
    rows = rows.where(entry.c.kind.not_in((Kind.OPENING.value, Kind.REVERSE.value, Kind.CLAIM.value)))
    if share_id is not None:
        here = (posting.c.share_id == share_id) & (posting.c.account == Account.PAID.value)
    else:
        assert pot is not None
        here = (posting.c.person_id == person_id) & (posting.c.account == pot.value)
        here &= entry.c.ksm_id == ksm_id
    rows = rows.where(here).group_by(entry.c.id, entry.c.effective_on, entry.c.number, entry.c.kind)
    return book.execute(rows.order_by(entry.c.id.desc()).limit(MOST)).all()[::-1]


_ALL = select(opening_fix, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == opening_fix.c.ksm_id)


def keep(book: Work, values: Mapping[str, Any]) -> str:
    """One officer says what is right; one that waited for the same pot or card is replaced. Returns its
    public id.
    """
    same = (opening_fix.c.person_id == values["person_id"]) & (opening_fix.c.ksm_id == values["ksm_id"])
    for name in ("pot", "share_id"):
        same &= opening_fix.c[name].is_not_distinct_from(values[name])
    waiting_ = update(opening_fix).where(same, opening_fix.c.ended_at.is_(None))
    book.execute(waiting_.values(ended_at=book.now, ended_by=values["by_person_id"], outcome="replaced"))
    public_id = book.new_id()
    book.execute(insert(opening_fix), {**values, "public_id": public_id, "made_at": book.now})
    return public_id


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, open or ended, with `ksm_name`."""
    return book.execute(_ALL.where(opening_fix.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """What waits for a second voice in these BKM, oldest first."""
    mine = _ALL.where(opening_fix.c.bkm_id.in_(bkm_ids), opening_fix.c.ended_at.is_(None))
    return book.execute(mine.order_by(opening_fix.c.id)).all()


def end(book: Work, fix_id: int, by: int, outcome: str) -> bool:
    """A second officer answered. False: it had ended before."""
    open_ = update(opening_fix).where(opening_fix.c.id == fix_id, opening_fix.c.ended_at.is_(None))
    ended = book.execute(open_.values(ended_at=book.now, ended_by=by, outcome=outcome))
    return bool(ended.rowcount == 1)
