"""What `guyub verify` asks of titipan given back: two people for each, and exactly what they said. That no
more was given than was there, every card is asked: storage/verify.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from domain.ledger import Account, Kind
from domain.vouchers import TILLS
from storage.book import Work
from storage.tables import entry, posting, share, titipan_return
from storage.titipan import GIVEN


def titipan_by_two(book: Work) -> Iterator[str]:
    """What was handed back, one person gave and another says was received: so much, of that card, out of that
    till; what the KSM's cash had paid, back into that cash.
    """
    given = select(titipan_return, share.c.person_id.label("borrower_id")).join(share)
    said = {row.entry_id: row for row in book.execute(given) if row.entry_id is not None}
    sides: dict[int, set[tuple[str, int, int | None, int | None]]] = {}
    moved = select(posting).join(entry).where(entry.c.kind == Kind.HAND_BACK)
    for side in book.execute(moved):
        whole = (side.account, side.amount_rp, side.person_id, side.share_id)
        sides.setdefault(side.entry_id, set()).add(whole)
    for row in book.execute(select(entry).where(entry.c.kind == Kind.HAND_BACK).order_by(entry.c.id)):
        of = said.get(row.id)
        if of is None or (of.state, of.amount_rp, of.paid_by) != (GIVEN, row.amount_rp, row.by_person_id):
            yield f"entry {row.id}: titipan left that nobody gave back like this"
            continue
        card = (Account.PAID.value, of.amount_rp, of.person_id, of.share_id)
        till = (TILLS[of.till].value, -of.amount_rp, None, None)
        box = {
            (Account.CASH_KSM.value, of.amount_rp, None, None),
            (Account.COVERED.value, -of.amount_rp, of.borrower_id, None),
        }
        if sides.get(row.id) != {card, till} | (box if of.from_kas else set()):
            yield f"entry {row.id}: moves something else than titipan {of.id} says"
        if of.paid_by in (of.ended_by, of.person_id):
            yield f"titipan {of.id}: received by the one who gave it"
    lost = select(titipan_return.c.id).where(titipan_return.c.state == GIVEN)
    for row in book.execute(lost.where(titipan_return.c.entry_id.is_(None))):
        yield f"titipan {row.id}: given back, but no money left"
