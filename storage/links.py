"""The chain read again from the rows themselves: which entry is the first that is not as it was written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, Text, cast, select
from sqlalchemy.exc import DBAPIError

from domain.ledger import link_of_chain
from storage import sealed
from storage.book import Work
from storage.ledger import PLACES, digest_of, facts_of_chain
from storage.tables import chain, entry, posting, settlement

Stored = Mapping[str, Any]
Money = tuple[str, int, int | None, int | None]
UNREADABLE = (ValueError, TypeError, OverflowError, DBAPIError)
_COLUMNS = (
    entry,
    cast(entry.c.effective_on, Text).label("effective_as_kept"),
    cast(entry.c.recorded_at, Text).label("recorded_as_kept"),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One entry, or one seal, in its BKM's chain: the head with it, how many entries and seals there are so
    far, and what is wrong.
    """

    bkm_id: int
    head: str
    n_entries: int
    n_seals: int
    wrong: str | None = None


def walk(book: Work, bkm_id: int | None = None) -> Iterator[Link]:
    """Link by link, in the order they were written. Ends with the first that is not as it was written."""
    money, ends, seals = _postings(book, bkm_id), _ends(book, bkm_id), sealed.of(book, bkm_id)
    bent = sealed.bent(book, seals)
    rows = list(_rows(book, bkm_id))
    public = {row["id"]: row.get("public_id") for row in rows}
    ats: dict[int, Link] = {}
    for row in rows:
        if "chain" not in row:
            yield Link(0, "", 0, 0, f"{_named(row)}: the chain breaks here (it cannot be read)")
            return
        at = ats.get(row["bkm_id"], Link(row["bkm_id"], "", 0, 0))
        for link in _sealed(at, seals.get(at.bkm_id, []), bent, at.n_entries):
            yield (at := link)
        if at.wrong:
            return
        wrong, found = _wrong_row(row, at.head), row
        if wrong is not None:
            found = _moved(rows, row, at.head)
        else:
            wrong = _wrong_money(row, money.get(row["id"], ())) or _wrong_end(row, ends, public)
        told = f"{_named(found)}: {wrong}" if wrong else None
        at = ats[at.bkm_id] = Link(at.bkm_id, row["chain"], at.n_entries + 1, at.n_seals, told)
        yield at
        if wrong:
            return
    for village, left in seals.items():
        for link in _sealed(ats.get(village, Link(village, "", 0, 0)), left, bent):
            yield link
            if link.wrong:
                return


def _sealed(
    at: Link, seals: list[sealed.Seal], bent: Collection[tuple[str, int]], until: int | None = None
) -> Iterator[Link]:
    """The seals that follow here, up to those written after so many entries; they are taken off the list."""
    while seals and not at.wrong and (until is None or seals[0].n_entries <= until):
        one = seals.pop(0)
        fits = (one.place, one.n_entries) == (at.n_seals + 1, at.n_entries)
        wrong = None
        if not fits or link_of_chain(at.head, one.facts) != one.chain:
            wrong = f"seal {one.place} of BKM {one.bkm_id}: the chain breaks here"
        elif (one.what, one.row_id) in bent:
            wrong = (
                f"{one.what} {one.row_id}: is not as it was written (seal {one.place} of BKM {one.bkm_id})"
            )
        at = Link(at.bkm_id, one.chain, at.n_entries, one.place, wrong)
        yield at


Place = tuple[int, int]
"""Where in a chain: after how many entries and how many seals."""


def place_of(closing: Row[Any]) -> Place:
    """Where the chain stood when two officers agreed to this closing."""
    return closing.n_entries, closing.n_seals or 0


def heads_at(book: Work, bkm_id: int, places: Sequence[Place]) -> dict[Place, str]:
    """The chain's head at each of these places, made anew from the rows. Behind the first row that is not
    as it was written there is none.
    """
    wanted = set(places)
    found = {(0, 0): ""} if (0, 0) in wanted else {}
    for link in walk(book, bkm_id):
        if link.wrong is None and (link.n_entries, link.n_seals) in wanted:
            found[link.n_entries, link.n_seals] = link.head
    return found


def chain_is_whole(book: Work) -> Iterator[str]:
    """The hash chain of each BKM: no entry changed, none left out, the head is the last one's."""
    found: dict[int, tuple[str, int]] = {}
    for link in walk(book):
        if link.wrong is not None:
            yield link.wrong
            return
        found[link.bkm_id] = (link.head, link.n_entries)
    for row in book.execute(select(chain)):
        if found.pop(row.bkm_id, ("", 0)) != (row.head, row.n_entries):
            yield f"BKM {row.bkm_id}: the chain's head is not that of its last entry"
    for bkm_id in found:
        yield f"BKM {bkm_id}: the chain's head is not that of its last entry"


def _named(row: Stored) -> str:
    """An entry as people find it: its receipt's number, or the id on its buttons; and its day."""
    known = f"receipt {row['number']}" if row.get("number") else row.get("public_id", "?")
    return f"entry {row['id']} ({known}, {row.get('effective_as_kept', '?')})"


def _rows(book: Work, bkm_id: int | None) -> Iterator[Stored]:
    """The entries; of one that cannot be read only its number."""
    mine = entry.c.bkm_id == bkm_id if bkm_id is not None else entry.c.id == entry.c.id
    query: Select[Any] = select(*_COLUMNS).where(mine).order_by(entry.c.id)
    try:
        yield from [dict(row._mapping) for row in book.execute(query).all()]
    except UNREADABLE:
        for entry_id in book.execute(select(entry.c.id).where(mine).order_by(entry.c.id)).scalars().all():
            try:
                yield dict(book.execute(query.where(entry.c.id == entry_id)).one()._mapping)
            except UNREADABLE:
                yield {"id": entry_id}


def _postings(book: Work, bkm_id: int | None) -> dict[int, tuple[tuple[int, Money], ...]]:
    mine = select(entry.c.id).where(entry.c.bkm_id == bkm_id)
    here = posting.c.entry_id.in_(mine) if bkm_id is not None else posting.c.id == posting.c.id
    query = select(posting).where(here).order_by(posting.c.id)
    found: dict[int, list[tuple[int, Money]]] = {}
    try:
        for p in book.execute(query).all():
            money = (p.account, p.amount_rp, p.person_id, p.share_id)
            found.setdefault(p.entry_id, []).append((p.id, money))
    except UNREADABLE:
        found = {}
        for p in book.execute(query.with_only_columns(posting.c.id, posting.c.entry_id)).all():
            found.setdefault(p.entry_id, []).append((p.id, _money(book, p.id)))
    return {entry_id: tuple(rows) for entry_id, rows in found.items()}


def _money(book: Work, posting_id: int) -> Money:
    """One posting; if it cannot be read, one that no entry was written with."""
    try:
        p = book.execute(select(posting).where(posting.c.id == posting_id)).one()
    except UNREADABLE:
        return ("?", 0, None, None)
    return (p.account, p.amount_rp, p.person_id, p.share_id)


def _ends(book: Work, bkm_id: int | None) -> dict[int, list[int]]:
    query = select(settlement)
    if bkm_id is not None:
        query = query.join(entry, entry.c.id == settlement.c.entry_id).where(entry.c.bkm_id == bkm_id)
    found: dict[int, list[int]] = {}
    for row in book.execute(query):
        found.setdefault(row.entry_id, []).append(row.claim_id)
    return found


def _wrong_row(row: Stored, before: str) -> str | None:
    if _as_written(row) and link_of_chain(before, facts_of_chain(row)) == row["chain"]:
        return None
    return "the chain breaks here (something before or in it was changed)"


def _as_written(row: Stored) -> bool:
    """Whether day and moment stand there in the one way in which they are written."""
    moment = f"{row['recorded_at']:%Y-%m-%d %H:%M:%S.%f}"
    days_fit = row["effective_as_kept"] == row["effective_on"].isoformat()
    return days_fit and row["recorded_as_kept"] in (moment, moment.rstrip("0").rstrip("."))


def _moved(rows: Sequence[Stored], here: Stored, before: str) -> Stored:
    """The entry that belongs here, if it stands elsewhere under another number; else the one here."""
    others = (row for row in rows if "chain" in row and row["id"] > here["id"])
    return next((row for row in others if _wrong_row(row, before) is None), here)


def _wrong_money(row: Stored, money: Sequence[tuple[int, Money]]) -> str | None:
    amounts = [one[1] for _, one in money]
    numbers = all(isinstance(each, int) for each in amounts)
    if len(money) < 2 or not numbers or sum(amounts) != 0:
        return f"{len(money)} postings that sum to {sum(amounts) if numbers else 'no number'}"
    if digest_of(row, [one for _, one in money]) != row["digest"]:
        return "its postings are not those it was written with"
    if [number for number, _ in money] != [row["id"] * PLACES + place for place in range(len(money))]:
        return "its postings do not stand in their places"
    return None


def _wrong_end(
    row: Stored, ends: Mapping[int, Sequence[int]], public: Mapping[int, str | None]
) -> str | None:
    """A confirmation or a void names in its reference the report it ends: that one ends, and no other."""
    verb, _, about = row["reference"].partition(":")
    named = [about] if verb in ("confirm", "void") else []
    if [public.get(claim) for claim in ends.get(row["id"], ())] != named:
        return "does not end the report it is about"
    return None
