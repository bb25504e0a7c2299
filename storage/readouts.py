"""Lines of those who have no phone and have not said yet whether they are right. Knows no words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, exists, select

from domain.ledger import Kind
from storage.book import Work
from storage.tables import dispute, entry, link, person, settlement, voice

_ended, _back = entry.alias("ended"), entry.alias("back")


def unspoken(book: Work, ksm_id: int, since: datetime) -> Sequence[Row[Any]]:
    """Reports others wrote of members of this KSM without a phone, of whom no word is known; the oldest
    first. `end`: how each ended, None while it waits. What was taken back, held or found wrong needs no word.
    """
    reversed_ = exists().where(_back.c.kind == Kind.REVERSE.value, _back.c.about_id == _ended.c.id)
    said = and_(voice.c.claim_id == entry.c.id, voice.c.person_id == entry.c.person_id)
    joined = (
        entry.outerjoin(settlement, settlement.c.claim_id == entry.c.id)
        .outerjoin(_ended, _ended.c.id == settlement.c.entry_id)
        .outerjoin(voice, said)
    )
    query = select(entry, _ended.c.kind.label("end")).select_from(joined)
    query = query.where(
        entry.c.kind == Kind.CLAIM.value, entry.c.ksm_id == ksm_id, entry.c.recorded_at >= since,
        entry.c.by_person_id != entry.c.person_id, voice.c.claim_id.is_(None),
        _ended.c.kind.is_(None) | (_ended.c.kind == Kind.CONFIRM.value), ~reversed_,
        ~exists().where(person.c.id == entry.c.person_id, person.c.died_on.is_not(None)),
        ~exists().where(link.c.person_id == entry.c.person_id, link.c.state == "active"),
        ~exists().where(dispute.c.claim_id == entry.c.id),
    )  # fmt: skip
    return book.execute(query.order_by(entry.c.id)).all()
