"""Coins of difference: vouchers about a count or a hand-over. Knows sums and states."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Row, Select, cast, func, select

from domain.vouchers import COINS, What
from storage.book import Work
from storage.cash import AGREED, Until
from storage.not_taken import undone_ids
from storage.tables import entry, voucher

_OURS = voucher.c.what.in_([what.value for what in COINS]) & voucher.c.about_id.is_(None)
_BOOKED = _OURS & (voucher.c.outcome == AGREED) & voucher.c.entry_id.not_in(undone_ids())
_WAITING = _OURS & voucher.c.ended_at.is_(None)


def _signed(rows: Sequence[Row[Any]]) -> int:
    return sum(COINS[What(row.what)] * int(row.amount_rp) for row in rows)


def booked_of(book: Work, count: str) -> int:
    """What two officers took over of a count (its public id). Rupiah, negative: coins were missing."""
    return _signed(book.execute(select(voucher).where(_BOOKED, voucher.c.file_id == count)).all())


def left_of(book: Work, count: Row[Any]) -> int:
    """What of a count's difference nobody has taken over."""
    return int(count.counted_rp - count.expected_rp) - booked_of(book, count.public_id)


def now_by(book: Work, count: Row[Any]) -> int:
    """What the book would say the till holds, had nothing moved since this count but its own coins."""
    return int(count.expected_rp) + booked_of(book, count.public_id)


def used_on(book: Work, bkm_id: int, on: date, but: int = 0) -> int:
    """Coins of that day, missing and over added up: in the book or waiting. `but`: left out."""
    total: Select[Any] = select(cast(func.coalesce(func.sum(voucher.c.amount_rp), 0), BigInteger))
    mine = (voucher.c.bkm_id == bkm_id) & (voucher.c.on == on) & (voucher.c.id != but)
    return int(book.execute(total.where(mine, _BOOKED | _WAITING)).scalar_one())


def waits(book: Work, bkm_id: int) -> bool:
    """Whether coins of this BKM wait for their second voice."""
    return book.execute(select(voucher.c.id).where(_WAITING, voucher.c.bkm_id == bkm_id)).first() is not None


def booked(book: Work, bkm_id: int, until: Until) -> Sequence[Row[Any]]:
    """The vouchers about coins in these days that stand, oldest first, with `number` of each."""
    query = select(voucher, entry.c.number).join(entry, entry.c.id == voucher.c.entry_id)
    stands = voucher.c.entry_id.not_in(undone_ids(until.known_at))
    query = query.where(_OURS, voucher.c.outcome == AGREED, stands, voucher.c.bkm_id == bkm_id)
    for known, bound in (
        (until.on, entry.c.effective_on <= until.on), (until.since, entry.c.effective_on >= until.since),
        (until.known_at, entry.c.recorded_at <= until.known_at),
    ):  # fmt: skip
        query = query.where(bound) if known is not None else query
    return book.execute(query.order_by(voucher.c.id)).all()
