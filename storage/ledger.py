"""The entries of the book: written once, never changed. Knows claims, confirmations and sums; no names, no
words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Any

from sqlalchemy import BigInteger, bindparam, cast, func, insert, or_, select, update

from domain.checkdigit import number
from domain.closings import day_of_booking, year_is_closed
from domain.ledger import SAVINGS, Account, Entry, Kind, Posting, link_of_chain
from domain.money import Rupiah
from domain.say import Refusal
from storage.book import Work
from storage.kept import Kept, KeptOf
from storage.tables import chain, entry, meta, posting
from storage.upsert import insert as upsert


@dataclass(frozen=True, slots=True)
class About:
    """What an entry is about, beside its money: row ids, and the receipt's number for confirmed money."""

    bkm_id: int
    ksm_id: int | None = None
    person_id: int | None = None
    by_person_id: int | None = None
    about_id: int | None = None
    sheet_id: int | None = None
    handover_id: int | None = None
    batch: str | None = None
    number: str | None = None
    note: str | None = None
    counts_on: date | None = None
    """From which day the money counts for the payer; None: the day it moved."""
    ahead: int | None = None
    cover: str | None = None
    cards: str | None = None
    """The seal of the cards this entry begins: see `storage/seals.py`."""


@dataclass(frozen=True, slots=True)
class Written:
    """An entry in the book."""

    id: int
    public_id: str


DAY = timedelta(days=1)
PLACES = 1000
"""More postings than one entry ever has."""
_ENTRY = Kept(insert(entry))
_POSTING = Kept(insert(posting))
_KNOWN = KeptOf(
    lambda references: select(entry.c.reference, entry.c.id, entry.c.public_id, entry.c.digest).where(
        entry.c.reference.in_(references)
    )
)
_HEAD = Kept(
    select(chain.c.head, chain.c.n_entries, chain.c.open_from).where(chain.c.bkm_id == bindparam("bkm"))
)
_PUT_HEAD = upsert(chain)
_NEW_HEAD = Kept(
    _PUT_HEAD.on_conflict_do_update(
        index_elements=["bkm_id"],
        set_={"head": _PUT_HEAD.excluded.head, "n_entries": _PUT_HEAD.excluded.n_entries},
    )
)


def _total() -> Any:
    return cast(func.coalesce(func.sum(posting.c.amount_rp), 0), BigInteger)


_SAVINGS = Kept(
    select(_total()).where(
        posting.c.person_id == bindparam("person"), or_(*(posting.c.account == a.value for a in SAVINGS))
    )
)


def append(book: Work, new: Entry, about: About) -> Written:
    """Write an entry and its postings. The same reference writes once; the same reference with another
    content is refused, and so is a date in a month that was closed.
    """
    return append_all(book, [(new, about)])[0]


def append_all(book: Work, wanted: Sequence[tuple[Entry, About]]) -> list[Written]:
    """The same for several, in their order: the head of the chain is read and put once."""
    known = _known(book, wanted)
    marks = {reference: row.digest for reference, row in known.items()}
    heads: dict[int, _Head] = {}
    fresh: dict[str, tuple[Entry, dict[str, Any]]] = {}
    for (new, about), public_id in zip(wanted, book.new_ids(len(wanted)), strict=True):
        mark = digest(new, about)
        if marks.setdefault(new.reference, mark) != mark:
            raise Refusal("reference-differs")
        if new.reference in known or new.reference in fresh:
            continue
        if about.bkm_id not in heads:
            heads[about.bkm_id] = _head(book, about.bkm_id)
        fresh[new.reference] = new, _row(book, new, about, public_id, mark, heads[about.bkm_id])
    if fresh:
        book.execute(_ENTRY, [row for _, row in fresh.values()])
        known = _known(book, wanted)
        book.execute(_POSTING, [line for new, _ in fresh.values() for line in _lines(new, known)])
    for bkm_id, head in heads.items():
        book.execute(_NEW_HEAD, {"bkm_id": bkm_id, "head": head.link, "n_entries": head.n_entries})
    return [Written(row.id, row.public_id) for row in (known[new.reference] for new, _ in wanted)]


def _known(book: Work, wanted: Sequence[tuple[Entry, About]]) -> dict[str, Any]:
    return {row.reference: row for row in _KNOWN.rows(book, [new.reference for new, _ in wanted])}


@dataclass(slots=True)
class _Head:
    """Where a BKM's chain stands: its last link, how many entries it covers, the first open day."""

    link: str
    n_entries: int
    open_from: date | None


def _head(book: Work, bkm_id: int) -> _Head:
    row = book.execute(_HEAD, {"bkm": bkm_id}).first()
    return _Head(row.head, row.n_entries, row.open_from) if row else _Head("", 0, None)


def _row(book: Work, new: Entry, about: About, public_id: str, mark: str, head: _Head) -> dict[str, Any]:
    """The entry as the next link of its chain, which moves on."""
    for on in (new.effective_on, about.counts_on or new.effective_on):
        refuse_closed(head.open_from, on)
    row = {
        "public_id": public_id, "bkm_id": about.bkm_id, "ksm_id": about.ksm_id, "kind": new.kind.value,
        "purpose": new.purpose.value if new.purpose else None, "amount_rp": int(new.amount),
        "reference": new.reference, "digest": mark, "effective_on": new.effective_on, "recorded_at": book.now,
        "person_id": about.person_id, "by_person_id": about.by_person_id, "about_id": about.about_id,
        "sheet_id": about.sheet_id, "handover_id": about.handover_id, "batch": about.batch,
        "number": about.number, "note": about.note, "cards": about.cards, "counts_on": about.counts_on,
        "ahead": about.ahead, "cover": about.cover,
    }  # fmt: skip
    head.link = row["chain"] = link_of_chain(head.link, facts_of_chain(row))
    head.n_entries += 1
    return row


def open_from(book: Work, bkm_id: int) -> date | None:
    """The first day new entries of this BKM may be dated; None: no month was closed yet."""
    return _head(book, bkm_id).open_from


def refuse_closed(first: date | None, on: date) -> None:
    """Nothing is written before the first open day, into a month two officers have closed: Refusal, with the
    two ways on.
    """
    if first is not None and on < first:
        facts = {"on": on.isoformat(), "until": (first - DAY).isoformat()}
        raise Refusal("month-closed", **facts, year=int(year_is_closed(on, first)))


def counting_day(book: Work, bkm_id: int, paid_on: date, today: date) -> date:
    """From which day confirmed money counts for the payer: the day they paid, so that nobody is late for
    the way their money took; if that month is closed by now, the day of the booking.
    """
    first = open_from(book, bkm_id)
    return paid_on if first is None or paid_on >= first else day_of_booking(today, first)


def day_of(book: Work, bkm_id: int, today: date) -> date:
    """The date of what happens now: today, or the first open day when this month is closed already."""
    return day_of_booking(today, open_from(book, bkm_id))


def facts_of_chain(row: Mapping[str, Any]) -> list[object]:
    """What the chain covers: every column of an entry, its postings and its note by their digests.
    No names, so that erasure keeps the chain.
    """
    note = hashlib.sha256(row["note"].encode()).hexdigest() if row["note"] is not None else None
    moments: list[str | None] = [
        row["effective_on"].isoformat(),
        row["recorded_at"].astimezone(UTC).isoformat(),
    ]
    moments.append(row["counts_on"].isoformat() if row["counts_on"] else None)
    return [*moments, note, *(row[name] for name in _COVERED)]


_COVERED = tuple(
    column.name
    for column in entry.c
    if column.name not in ("id", "effective_on", "counts_on", "recorded_at", "note", "chain")
)


def digest(new: Entry, about: About) -> str:
    """What this entry says, in short: the same reference may not come again saying something else."""
    purpose = new.purpose.value if new.purpose else None
    row: dict[str, Any] = {"kind": new.kind.value, "purpose": purpose, "amount_rp": int(new.amount)}
    row |= {"effective_on": new.effective_on, "person_id": about.person_id}
    return digest_of(row, [(p.account.value, int(p.amount), p.person, p.share) for p in new.postings])


def digest_of(row: Mapping[str, Any], postings: Iterable[tuple[Any, ...]]) -> str:
    """The same of a row as it is stored. A posting: account, amount, person, share."""
    facts = [row["kind"], row["purpose"], row["amount_rp"], row["effective_on"].isoformat()]
    told = json.dumps([*facts, row["person_id"], list(postings)])
    return hashlib.sha256(told.encode()).hexdigest()


def _lines(new: Entry, known: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of its postings. A posting's own number is its entry's and its place in it: so nobody
    renumbers it unseen.
    """
    entry_id = known[new.reference].id
    for place, each in enumerate(new.postings):
        row = {"id": entry_id * PLACES + place, "entry_id": entry_id, "account": each.account.value}
        yield {**row, "amount_rp": int(each.amount), "person_id": each.person, "share_id": each.share}


def entry_by(book: Work, *, public_id: str | None = None, number_: str | None = None) -> Any | None:
    """One entry by its public id or by its receipt's number, with every column; None if there is none."""
    wanted = entry.c.public_id == public_id if public_id is not None else entry.c.number == number_
    return book.execute(select(entry).where(wanted)).first()


def entry_with(book: Work, entry_id: int) -> Any:
    """One entry by its row id, with every column."""
    return book.execute(select(entry).where(entry.c.id == entry_id)).one()


def postings_of(book: Work, entry_id: int) -> tuple[Posting, ...]:
    """The postings of one entry, in the order they were written."""
    rows = book.execute(select(posting).where(posting.c.entry_id == entry_id).order_by(posting.c.id))
    return tuple(Posting(Account(r.account), r.amount_rp, r.person_id, r.share_id) for r in rows)


def number_of(book: Work, entry_id: int) -> str:
    """The number of a receipt or voucher; empty: it has none."""
    return str(book.execute(select(entry.c.number).where(entry.c.id == entry_id)).scalar() or "")


def was_reversed(book: Work, entry_id: int) -> bool:
    """Whether a confirmed entry was found wrong and mirrored."""
    found = select(entry.c.id).where(entry.c.about_id == entry_id, entry.c.kind == Kind.REVERSE)
    return book.execute(found).scalar() is not None


def savings_of(book: Work, person_id: int) -> Rupiah:
    """What this member has saved and somebody confirmed. Rupiah, 0 or more."""
    return Rupiah(-book.execute(_SAVINGS, {"person": person_id}).scalar_one())


def next_number(book: Work) -> str:
    """The next receipt number: short, spoken easily, with a check character. Never given twice, also after
    a rollback.
    """
    known = book.execute(select(meta.c.value).where(meta.c.key == "receipts")).scalar()
    serial = int(known or 0) + 1
    if known is None:
        book.execute(insert(meta).values(key="receipts", value=str(serial)))
    else:
        book.execute(update(meta).where(meta.c.key == "receipts").values(value=str(serial)))
    return number(serial)
