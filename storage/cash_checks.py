"""What `guyub verify` asks of cash and bank: every voucher in the book has two voices and moves what it says;
every count stands beside what the book said then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, cast, func, literal, select

from domain.coins import COUNT
from domain.ledger import Account, Kind
from domain.vouchers import COINS, TILLS, What, moves
from storage.book import Work
from storage.cash import AGREED
from storage.rules import rules_of
from storage.tables import (
    application,
    application_line,
    cash_count,
    entry,
    handover,
    posting,
    relief,
    settlement,
    transfer,
    voucher,
)


def vouchers_by_two(book: Work) -> Iterator[str]:
    """No unconfirmed voucher counts, none otherwise than it says, and nobody agreed to their own."""
    made = {row.entry_id: row for row in book.execute(select(voucher)) if row.entry_id is not None}
    sides: dict[int, list[tuple[str, int]]] = {}
    moved = select(posting.c.entry_id, posting.c.account, posting.c.amount_rp).join(entry)
    for row in book.execute(moved.where(entry.c.kind == Kind.VOUCHER)):
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
    undone = entry.alias("undone")
    back = select(entry.c.id, entry.c.about_id).join(undone, undone.c.id == entry.c.about_id)
    for row in book.execute(back.where(entry.c.kind == Kind.REVERSE, undone.c.kind == Kind.VOUCHER)):
        of = made.get(row.id)
        if of is None or of.outcome != AGREED or of.about_id != row.about_id:
            yield f"entry {row.id}: takes a voucher out of the book, and no two officers say so"
    for of in book.execute(select(voucher).order_by(voucher.c.id)):
        if (of.outcome == AGREED) != (of.entry_id is not None):
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
    own = entry.c.about_id.is_(None)  # what took another's place stands where that one stood
    paid = select(entry.c.id, entry.c.handover_id, settlement.c.claim_id, posting.c.account).select_from(ends)
    for row in book.execute(paid.where(entry.c.kind == Kind.CONFIRM, own, till).order_by(entry.c.id)):
        by_slip = row.handover_id in handovers or row.claim_id in claims
        if by_slip != (row.account == Account.BANK_UPK.value):
            yield f"entry {row.id}: stands in {row.account}, its slip says otherwise"
    yield from _paid_out_of_the_bank(book)
    yield from _recovered_at_the_bank(book)


def _paid_out_of_the_bank(book: Work) -> Iterator[str]:
    """A loan left the bank only with a slip: as much of an application as its slips say, and no more."""
    said: dict[str, int] = defaultdict(int)
    for row in book.execute(
        select(transfer.c.subject, transfer.c.amount_rp).where(transfer.c.subject.is_not(None))
    ):
        said[row.subject.partition(".")[0]] += row.amount_rp
    left = select(entry.c.id, entry.c.amount_rp, application.c.public_id).select_from(
        entry.join(posting, posting.c.entry_id == entry.c.id)
        .outerjoin(
            application_line, entry.c.reference == literal("disburse:").concat(application_line.c.public_id)
        )
        .outerjoin(application, application.c.id == application_line.c.application_id)
    )
    at_bank = (entry.c.kind == Kind.DISBURSE) & (posting.c.account == Account.BANK_UPK.value)
    for row in book.execute(left.where(at_bank).order_by(entry.c.id)):
        said[row.public_id] -= row.amount_rp
        if said[row.public_id] < 0:
            yield f"entry {row.id}: paid out of the bank, and no slip says so"


def _recovered_at_the_bank(book: Work) -> Iterator[str]:
    """What came back after a write-off stands at the bank if its slip says so, else in the box."""
    slips = set(book.execute(select(transfer.c.subject).where(transfer.c.subject.is_not(None))).scalars())
    till = posting.c.account.in_([each.value for each in TILLS.values()])
    made = relief.join(entry, entry.c.id == relief.c.entry_id).join(posting, posting.c.entry_id == entry.c.id)
    came = select(entry.c.id, posting.c.account, relief.c.public_id).select_from(made)
    for row in book.execute(came.where(entry.c.kind == Kind.RECOVER, till).order_by(entry.c.id)):
        if (row.public_id in slips) != (row.account == Account.BANK_UPK.value):
            yield f"entry {row.id}: stands in {row.account}, its slip says otherwise"


def coins_stay_few(book: Work) -> Iterator[str]:
    """Coins of difference were found by a count or at a hand-over, as they were found, in an account of their
    own; in all no more in a day than the rules of that day take.
    """
    undone = set(book.execute(select(entry.c.about_id).where(entry.c.kind == Kind.REVERSE)).scalars())
    stray = select(entry.c.id).join(posting).where(posting.c.account == Account.CASH_GAP.value)
    stray = stray.where(entry.c.kind.not_in([Kind.VOUCHER.value, Kind.REVERSE.value]))
    for entry_id in book.execute(stray.order_by(entry.c.id)).scalars():
        yield f"entry {entry_id}: coins of difference inside other money"
    days: dict[tuple[int, date], int] = defaultdict(int)
    found = select(voucher).where(voucher.c.what.in_([what.value for what in COINS]))
    found = found.where(voucher.c.outcome == AGREED, voucher.c.about_id.is_(None)).order_by(voucher.c.id)
    counted: set[str] = set()
    for of in book.execute(found).all():
        if of.entry_id in undone:
            continue
        days[of.bkm_id, of.on] += of.amount_rp
        if not _was_found(book, of) or (of.media == COUNT and of.file_id in counted):
            yield f"voucher {of.id}: no count and no hand-over found these coins"
        counted.add(of.file_id)
    for (bkm_id, on), amount in sorted(days.items()):
        most = rules_of(book, bkm_id, on).manners.coins
        if amount > most:
            yield f"BKM {bkm_id}: {amount} of coins on {on.isoformat()}, the rules take {most}"


def _was_found(book: Work, of: Any) -> bool:
    """Whether a count or a hand-over of that day says so."""
    if of.media == COUNT:
        one = book.execute(select(cash_count).where(cash_count.c.public_id == of.file_id)).first()
        gap = COINS[What(of.what)] * of.amount_rp
        mine = one is not None and (one.bkm_id, one.till, one.on) == (of.bkm_id, "kas", of.on)
        return bool(mine and one is not None and one.counted_rp - one.expected_rp == gap)
    received = (handover.c.public_id == of.file_id) & (handover.c.state == "received")
    return book.execute(select(handover.c.id).where(received)).first() is not None


def _till(code: str | None) -> Account | None:
    return TILLS.get(code or "")


def counts_stand_beside_the_book(book: Work) -> Iterator[str]:
    """What a count says the book held is what the entries of that moment add up to."""
    counts = book.execute(select(cash_count).order_by(cash_count.c.n_entries, cash_count.c.id)).all()
    for bkm_id, till in sorted({(count.bkm_id, count.till) for count in counts}):
        mine = [count for count in counts if (count.bkm_id, count.till) == (bkm_id, till)]
        held = _held_after(book, bkm_id, TILLS[till], {count.n_entries for count in mine})
        for count in mine:
            if held.get(count.n_entries) != count.expected_rp:
                said = held.get(count.n_entries)
                yield f"count {count.id}: says the book held {count.expected_rp}, its entries say {said}"


def _held_after(book: Work, bkm_id: int, till: Account, places: set[int]) -> dict[int, int]:
    """What a till held when the book had this many entries, for each of these numbers: in one walk."""
    at_till = (posting.c.entry_id == entry.c.id) & (posting.c.account == till.value)
    moved = cast(func.coalesce(func.sum(posting.c.amount_rp), 0), BigInteger)
    walk = select(entry.c.id, moved).select_from(entry.outerjoin(posting, at_till))
    walk = walk.where(entry.c.bkm_id == bkm_id).group_by(entry.c.id).order_by(entry.c.id)
    held, found = 0, {0: 0}
    for place, row in enumerate(book.execute(walk), start=1):
        held += row[1]
        if place in places:
            found[place] = held
    return found
