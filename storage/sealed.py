"""Rows beside the entries that figures rest on, or by which two officers are named: versions of the rules,
loans, classes of a month's end, holidays, rests and reschedules, vouchers, counts, closings, sureties, how a
KSM pays. Each time one is written its digest becomes a link of the BKM's chain, so that no byte of it changes
unseen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, false, func, insert, literal_column, or_, select, true
from sqlalchemy.exc import DBAPIError

from domain.ledger import link_of_chain
from storage.book import Work
from storage.tables import (
    bkm,
    box_count,
    box_count_voice,
    cash_count,
    chain,
    class_snapshot,
    closing,
    free_day,
    holiday_year,
    ksm,
    loan,
    meeting,
    relief,
    rules,
    savings_hold,
    seal,
    voucher,
)
from storage.upsert import insert as upsert

_SINCE = (chain.c.tills_since, chain.c.moves_since, chain.c.iptw_since)


@dataclass(frozen=True, slots=True)
class What:
    """One kind of row under seal: its name in a seal, what of it is covered as the book keeps it (with its
    id, and its BKM or KSM), and which rows have to have a seal. `words` are those of people, which go when
    somebody is forgotten: no seal rests on them.
    """

    table: Table
    name: str
    rows: Select[Any]
    key: ColumnElement[int]
    asked: ColumnElement[bool]
    words: tuple[str, ...] = ()

    def one(self, row_id: int) -> Select[Any]:
        """The row with this id."""
        return self.rows.where(self.key == row_id)

    def digest_of(self, row: Mapping[Any, Any]) -> str:
        """Of what is covered of it."""
        return digest_of({name: value for name, value in row.items() if name not in self.words})


def _whole(table: Table, *words: str) -> What:
    rows: Select[Any] = select(literal_column("*")).select_from(table)
    return What(table, table.name, rows, table.c.id, true(), words)


def _part(table: Table, asked: ColumnElement[bool], *columns: str) -> What:
    rows = select(table.c.id, *(literal_column(each) for each in columns)).select_from(table)
    return What(table, table.name, rows, table.c.id, asked)


def _bkms() -> What:
    """The zone a BKM counts its days in, and the shipped rules it goes by."""
    facts: list[Any] = [literal_column("id").label("bkm_id"), *map(literal_column, ("zone", "profile"))]
    return What(bkm, "bkm", select(bkm.c.id, *facts).select_from(bkm), bkm.c.id, false())


def _tills() -> What:
    """Of `chain` only since when a BKM's tills, moves and IPTW are asked: the head itself the links give."""
    since: list[Any] = [literal_column(each.name) for each in _SINCE]
    rows = select(chain.c.bkm_id.label("id"), literal_column("bkm_id"), *since).select_from(chain)
    return What(chain, "tills", rows, chain.c.bkm_id, or_(*(each.is_not(None) for each in _SINCE)))


def _box_counts() -> What:
    """A count with what the second officer said of it."""
    said: list[Any] = [literal_column(f"box_count_voice.{one}").label(f"second_{one}") for one in _SECOND]
    both = box_count.outerjoin(box_count_voice, box_count_voice.c.box_count_id == box_count.c.id)
    rows = select(literal_column("box_count.*"), *said).select_from(both)
    return What(box_count, "box_count", rows, box_count.c.id, true())


_SECOND = ("id", "says", "by_person_id", "at")
_COLLECTING = select(ksm.c.id).where(ksm.c.collects_at_meetings)
_SEALED = (
    *map(_whole, (rules, loan, class_snapshot, free_day, holiday_year)),
    _tills(),
    _whole(relief, "reason"),
    _whole(cash_count),
    _box_counts(),
    *map(_whole, (voucher, closing)),
    _whole(savings_hold, "note"),
    _bkms(),  # from the day it is taken over
    _part(ksm, ksm.c.collects_at_meetings, "bkm_id", "collects_at_meetings"),
    _part(meeting, meeting.c.ksm_id.in_(_COLLECTING), "ksm_id", "starts_at", "state"),
)
SEALED = {what.table: what for what in _SEALED}
_UNREAD = "?"
"""In place of the digest of a row that cannot be read any more: no row has it."""


@dataclass(frozen=True, slots=True)
class Seal:
    """One link: the how manieth seal of its BKM, after how many entries, of which row, and its digest."""

    bkm_id: int
    place: int
    n_entries: int
    what: str
    row_id: int
    digest: str
    chain: str

    @property
    def facts(self) -> list[object]:
        """What the link covers, beside the link before it."""
        return facts_of(self.place, self.n_entries, self.what, self.row_id, self.digest)


def facts_of(place: int, n_entries: int, what: str, row_id: int, digest: str) -> list[object]:
    """What the link of a seal is made of."""
    return ["seal", place, n_entries, what, row_id, digest]


def digest_of(row: Mapping[Any, Any]) -> str:
    """Of every column that holds something, as the book keeps it; the same on both engines."""
    facts = sorted((name, _plain(value)) for name, value in row.items() if value is not None)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S.%f}"
    return value.isoformat() if isinstance(value, date) else value


def put(book: Work, table: Table, row_id: int) -> None:
    """This row was written just now, or changed: it becomes a link of its BKM's chain as it stands."""
    what = SEALED[table]
    row = book.execute(what.one(row_id)).mappings().one()
    bkm_id = row["bkm_id"] if "bkm_id" in row else _bkm_of(book, row["ksm_id"])
    head = book.execute(select(chain.c.head, chain.c.n_entries).where(chain.c.bkm_id == bkm_id)).first()
    before, n_entries = (head.head, head.n_entries) if head else ("", 0)
    place, digest = n_seals(book, bkm_id) + 1, what.digest_of(row)
    link = link_of_chain(before, facts_of(place, n_entries, what.name, row_id, digest))
    new = {"bkm_id": bkm_id, "place": place, "n_entries": n_entries, "what": what.name, "row_id": row_id}
    book.execute(insert(seal), {**new, "digest": digest, "chain": link})
    now = upsert(chain).values(bkm_id=bkm_id, head=link, n_entries=n_entries)
    book.execute(now.on_conflict_do_update(index_elements=["bkm_id"], set_={"head": link}))


def put_asked(book: Work, table: Table, row_id: int) -> None:
    """The same for a row of any table: only if figures rest on it, or if it has a seal. Of a KSM that pays at
    its meetings from now on its meetings too.
    """
    what = SEALED.get(table)
    if what is None:
        return
    known = what.key.in_(select(seal.c.row_id).where(seal.c.what == what.name))
    if book.execute(select(what.key).where(what.key == row_id, or_(what.asked, known))).first() is not None:
        put(book, table, row_id)
    if table is ksm:
        for each in (
            book.execute(_unsealed(SEALED[meeting]).where(meeting.c.ksm_id == row_id)).scalars().all()
        ):
            put(book, meeting, each)


def n_seals(book: Work, bkm_id: int) -> int:
    """How many links of this BKM's chain are seals."""
    last = select(func.coalesce(func.max(seal.c.place), 0)).where(seal.c.bkm_id == bkm_id)
    return int(book.execute(last).scalar_one())


def _bkm_of(book: Work, ksm_id: int) -> int:
    return int(book.execute(select(ksm.c.bkm_id).where(ksm.c.id == ksm_id)).scalar_one())


def of(book: Work, bkm_id: int | None = None) -> dict[int, list[Seal]]:
    """The seals of each BKM, in their order."""
    query = select(seal).order_by(seal.c.bkm_id, seal.c.place)
    found: dict[int, list[Seal]] = {}
    for row in book.execute(query if bkm_id is None else query.where(seal.c.bkm_id == bkm_id)):
        found.setdefault(row.bkm_id, []).append(Seal(*row))
    return found


def bent(book: Work, seals: Mapping[int, list[Seal]]) -> set[tuple[str, int]]:
    """Which sealed rows, by table and id, are not as they were when they were sealed last, or gone."""
    last = {(one.what, one.row_id): one.digest for some in seals.values() for one in some}
    now = {(what.name, row_id): digest for what in _SEALED for row_id, digest in _digests(book, what)}
    return {key for key, digest in last.items() if now.get(key) != digest}


def _digests(book: Work, what: What) -> list[tuple[int, str]]:
    try:
        rows = book.execute(what.rows).mappings().all()
    except DBAPIError:
        ids = book.execute(select(what.key)).scalars().all()
        return [(row_id, _digest(book, what, row_id)) for row_id in ids]
    return [(row["id"], what.digest_of(row)) for row in rows]


def _digest(book: Work, what: What, row_id: int) -> str:
    try:
        return what.digest_of(book.execute(what.one(row_id)).mappings().one())
    except DBAPIError:
        return _UNREAD


def bare(book: Work) -> Iterator[tuple[What, int]]:
    """The rows that have to have a seal and have none, by kind and id."""
    for what in _SEALED:
        for row_id in book.execute(_unsealed(what)).scalars():
            yield what, row_id


def _unsealed(what: What) -> Select[int]:
    known = select(seal.c.row_id).where(seal.c.what == what.name)
    return select(what.key).where(what.asked, what.key.not_in(known)).order_by(what.key)


def every_row_is_sealed(book: Work) -> Iterator[str]:
    """No row that figures rest on stands in the book without a link of its own, and no day from which tills
    are asked.
    """
    for what, row_id in bare(book):
        yield f"{what.name} {row_id}: stands in the book without a seal"
