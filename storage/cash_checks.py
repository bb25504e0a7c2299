"""What `guyub verify` asks of cash and bank: every voucher in the book has two voices and moves what it says;
every count stands beside what the book said then.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from domain.ledger import Account, Kind
from domain.vouchers import TILLS, What, moves
from storage.book import Work
from storage.cash import AGREED
from storage.tables import cash_count, entry, posting, settlement, transfer, voucher


def vouchers_by_two(book: Work) -> Iterator[str]:
    """No unconfirmed voucher counts, none otherwise than it says, and nobody agreed to their own."""
    made = {row.entry_id: row for row in book.execute(select(voucher)) if row.entry_id is not None}
    sides: dict[int, list[tuple[str, int]]] = {}
    for row in book.execute(select(posting.c.entry_id, posting.c.account, posting.c.amount_rp)):
        sides.setdefault(row.entry_id, []).append((row.account, row.amount_rp))
    for row in book.execute(select(entry).where(entry.c.kind == Kind.VOUCHER).order_by(entry.c.id)):
        of = made.get(row.id)
        if of is None or of.outcome != AGREED or of.about_id is not None:
            yield f"entry {row.id}: no voucher of two officers says so"
            continue
        said = [
            (each.account.value, each.amount) for each in moves(What(of.what), of.amount_rp, _till(of.till))
        ]
        if sorted(said) != sorted(sides.get(row.id, [])):
            yield f"entry {row.id}: moves something else than voucher {of.id} says"
    written = set(book.execute(select(entry.c.id)).scalars())
    for of in book.execute(select(voucher).order_by(voucher.c.id)):
        if (of.outcome == AGREED) != (of.entry_id is not None) or (of.entry_id or 0) not in {0, *written}:
            yield f"voucher {of.id}: agreed to, but not in the book, or the other way round"
        if of.outcome == AGREED and of.ended_by == of.by_person_id:
            yield f"voucher {of.id}: agreed to by the one who wrote it"


def transfers_reach_the_bank(book: Work) -> Iterator[str]:
    """What came with a slip stands in the bank, and what stands in the bank as a payment came with a slip."""
    slips = book.execute(select(transfer.c.handover_id, transfer.c.claim_id)).all()
    handovers = {row.handover_id for row in slips if row.handover_id is not None}
    claims = {row.claim_id for row in slips if row.claim_id is not None}
    ends = entry.join(settlement, settlement.c.entry_id == entry.c.id).join(
        posting, posting.c.entry_id == entry.c.id
    )
    till = posting.c.account.in_([each.value for each in TILLS.values()])
    paid = select(entry.c.id, entry.c.handover_id, settlement.c.claim_id, posting.c.account).select_from(ends)
    for row in book.execute(paid.where(entry.c.kind == Kind.CONFIRM, till).order_by(entry.c.id)):
        by_slip = row.handover_id in handovers or row.claim_id in claims
        if by_slip != (row.account == Account.BANK_UPK.value):
            yield f"entry {row.id}: stands in {row.account}, its slip says otherwise"


def _till(code: str | None) -> Account | None:
    return TILLS.get(code or "")


def counts_stand_beside_the_book(book: Work) -> Iterator[str]:
    """What a count says the book held is what the entries of that moment add up to."""
    for count in book.execute(select(cash_count).order_by(cash_count.c.id)):
        known = select(entry.c.id).where(entry.c.bkm_id == count.bkm_id).order_by(entry.c.id)
        held = select(posting.c.amount_rp).where(
            posting.c.account == TILLS[count.till].value,
            posting.c.entry_id.in_(known.limit(count.n_entries)),
        )
        expected = sum(book.execute(held).scalars())
        if expected != count.expected_rp:
            yield f"count {count.id}: says the book held {count.expected_rp}, its entries say {expected}"
