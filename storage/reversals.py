"""Receipts that were taken out of the book, and who has heard of it. Knows no words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, exists, select

from domain.ledger import Kind
from storage.book import Work
from storage.tables import correction, entry, link, person, replacement, voice

_receipt = entry.alias("receipt")
_BY_TWO = exists().where(correction.c.entry_id == _receipt.c.id, correction.c.outcome == "agreed")
_PUT_RIGHT = _BY_TWO.where(replacement.c.correction_id == correction.c.id)


def _mirrors(since: datetime) -> Select[Any]:
    """Mirrors of numbered receipts, with what the receipt said; oldest first."""
    of = (_receipt.c.number, _receipt.c.amount_rp.label("receipt_rp"), _receipt.c.purpose.label("what"))
    columns = [each for each in entry.c if each.name not in ("number", "purpose")]
    query = select(*columns, *of).join(_receipt, _receipt.c.id == entry.c.about_id)
    query = query.where(entry.c.kind == Kind.REVERSE.value, entry.c.recorded_at >= since)
    query = query.where(_receipt.c.number.is_not(None), _receipt.c.kind != Kind.VOUCHER.value)
    return query.order_by(entry.c.id)


def unseen(book: Work, bkm_ids: Sequence[int], viewers: Sequence[int], since: datetime) -> Sequence[Row[Any]]:
    """What one person took out alone and none of the viewers has said to have seen, nor did themselves."""
    seen = exists().where(voice.c.claim_id == entry.c.id, voice.c.person_id.in_(viewers))
    query = _mirrors(since).where(entry.c.bkm_id.in_(bkm_ids), entry.c.by_person_id.not_in(viewers))
    query = query.where(~_BY_TWO, ~seen)
    return book.execute(query).all()


def unspoken(book: Work, ksm_id: int, since: datetime) -> Sequence[Row[Any]]:
    """Of this KSM: what was taken out of members without a phone, of whom no word about it is known.
    What was put right stands there as the receipt it became.
    """
    query = _mirrors(since).where(
        entry.c.ksm_id == ksm_id,
        ~_PUT_RIGHT,
        ~exists().where(voice.c.claim_id == entry.c.id, voice.c.person_id == entry.c.person_id),
        ~exists().where(person.c.id == entry.c.person_id, person.c.died_on.is_not(None)),
        ~exists().where(link.c.person_id == entry.c.person_id, link.c.state == "active"),
    )
    return book.execute(query).all()
