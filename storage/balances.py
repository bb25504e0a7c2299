"""Papers on which a KSM's balances agree, and the totals they are read beside. Knows figures; the rule who
signs is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Row, Select, cast, func, insert, select, update

from domain.ledger import SAVINGS
from domain.money import Rupiah
from storage.book import Work
from storage.loans import Lent, of_ksm
from storage.tables import balance_agreement, balance_paper, entry, ksm, person, posting
from storage.upsert import insert as upsert

TWO_OFFICERS = 2
_NOTHING = Rupiah(0)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the book says of one KSM: confirmed savings, and what is still owed on running loans. Rupiah."""

    savings: Rupiah = _NOTHING
    pokok: Rupiah = _NOTHING
    jasa: Rupiah = _NOTHING

    @property
    def owed(self) -> Rupiah:
        """Pokok and jasa together."""
        return Rupiah(self.pokok + self.jasa)


def n_agreed() -> Any:
    """How many officers stand behind the balances of a KSM: two, or nobody is reminded of anything. For a
    WHERE.
    """
    voices = select(func.count(balance_agreement.c.person_id.distinct()))
    return voices.where(balance_agreement.c.ksm_id == ksm.c.id).correlate(ksm).scalar_subquery()


def is_agreed(book: Work, ksm_id: int) -> bool:
    """Whether this KSM's balances were agreed on paper."""
    voices = select(n_agreed()).select_from(ksm).where(ksm.c.id == ksm_id)
    return int(book.execute(voices).scalar_one()) >= TWO_OFFICERS


def _sum(column: Any) -> Any:
    return cast(func.coalesce(func.sum(column), 0), BigInteger)


_SAVED: Select[Any] = (
    select(entry.c.ksm_id, (-_sum(posting.c.amount_rp)).label("savings"))
    .select_from(posting.join(entry, entry.c.id == posting.c.entry_id))
    .where(posting.c.account.in_([each.value for each in SAVINGS]))
    .group_by(entry.c.ksm_id)
)


def totals(book: Work, ksm_ids: Sequence[int]) -> dict[int, Totals]:
    """The figures of these KSM, each as its paper should show them. Four statements for any number."""
    rows = book.execute(_SAVED.where(entry.c.ksm_id.in_(ksm_ids)))
    saved = {row.ksm_id: row.savings for row in rows}
    lent: dict[int, list[Lent]] = defaultdict(list)
    for each in of_ksm(book, *ksm_ids):
        lent[each.ksm_id].append(each)
    found: dict[int, Totals] = {}
    for ksm_id in ksm_ids:
        pokok = sum(each.left.pokok for each in lent[ksm_id])
        jasa = sum(each.left.jasa for each in lent[ksm_id])
        found[ksm_id] = Totals(Rupiah(saved.get(ksm_id, 0)), Rupiah(pokok), Rupiah(jasa))
    return found


def not_agreed(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The KSM of these BKM whose balances were not agreed yet, by name: id, public_id, bkm_id, name."""
    wanted = select(ksm.c.id, ksm.c.public_id, ksm.c.bkm_id, ksm.c.name).where(ksm.c.bkm_id.in_(bkm_ids))
    wanted = wanted.where(ksm.c.gone_at.is_(None), ksm.c.ended_on.is_(None))
    return book.execute(wanted.where(n_agreed() < TWO_OFFICERS).order_by(ksm.c.name)).all()


def every(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The KSM of these BKM by name, agreed or not: id, public_id, bkm_id, name."""
    wanted = select(ksm.c.id, ksm.c.public_id, ksm.c.bkm_id, ksm.c.name).where(ksm.c.bkm_id.in_(bkm_ids))
    return book.execute(wanted.where(ksm.c.gone_at.is_(None)).order_by(ksm.c.name)).all()


def ksm_by(book: Work, public_id: str) -> Row[Any] | None:
    """One KSM by what a button carries."""
    return book.execute(select(ksm).where(ksm.c.public_id == public_id)).first()


def keep_paper(book: Work, ksm_id: int, by: int, signed_on: date, figures: Totals) -> str:
    """One officer entered a paper; one that waited for this KSM is replaced. Returns its public id."""
    waiting = update(balance_paper).where(
        balance_paper.c.ksm_id == ksm_id, balance_paper.c.ended_at.is_(None)
    )
    book.execute(waiting.values(ended_at=book.now, ended_by=by, outcome="replaced"))
    public_id = book.new_id()
    row = {"public_id": public_id, "ksm_id": ksm_id, "by_person_id": by, "signed_on": signed_on}
    row |= {"savings_rp": figures.savings, "pokok_rp": figures.pokok, "jasa_rp": figures.jasa}
    book.execute(insert(balance_paper), {**row, "entered_at": book.now})
    return public_id


_PAPERS = select(
    balance_paper, ksm.c.name.label("ksm_name"), ksm.c.bkm_id, person.c.bkm_id.label("by_bkm_id")
).select_from(
    balance_paper.join(ksm, ksm.c.id == balance_paper.c.ksm_id).join(
        person, person.c.id == balance_paper.c.by_person_id
    )
)


def paper(book: Work, public_id: str) -> Row[Any] | None:
    """One paper, waiting or ended, with `ksm_name` and `bkm_id`."""
    return book.execute(_PAPERS.where(balance_paper.c.public_id == public_id)).first()


def waiting_papers(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """The papers of these BKM that wait for a second officer, oldest first."""
    waiting = _PAPERS.where(balance_paper.c.ended_at.is_(None), ksm.c.bkm_id.in_(bkm_ids))
    return book.execute(waiting.order_by(balance_paper.c.id)).all()


def end_paper(book: Work, paper_id: int, by: int, outcome: str) -> bool:
    """The second officer answered. False: it had ended before."""
    waiting = update(balance_paper).where(balance_paper.c.id == paper_id, balance_paper.c.ended_at.is_(None))
    ended = book.execute(waiting.values(ended_at=book.now, ended_by=by, outcome=outcome))
    return bool(ended.rowcount == 1)


def agree(book: Work, ksm_id: int, person_ids: Sequence[int], signed_on: date) -> None:
    """From now on these officers stand behind the KSM's balances."""
    rows = [
        {"ksm_id": ksm_id, "person_id": each, "signed_on": signed_on, "entered_at": book.now}
        for each in person_ids
    ]
    book.execute(upsert(balance_agreement).on_conflict_do_nothing(), rows)


def agreements_by_two(book: Work) -> Iterator[str]:
    """No KSM's balances were agreed by one officer alone, and no paper by the one who entered it."""
    signed = select(balance_agreement.c.ksm_id).group_by(balance_agreement.c.ksm_id)
    alone = signed.having(func.count(balance_agreement.c.person_id.distinct()) < 2)
    for row in book.execute(alone.order_by(balance_agreement.c.ksm_id)):
        yield f"KSM {row.ksm_id}: one person alone agreed its balances"
    papers = select(balance_paper.c.id).where(balance_paper.c.outcome == "agreed")
    own = balance_paper.c.ended_by.is_(None) | (balance_paper.c.ended_by == balance_paper.c.by_person_id)
    for row in book.execute(papers.where(own).order_by(balance_paper.c.id)):
        yield f"paper {row.id}: agreed to by the one who entered it"
