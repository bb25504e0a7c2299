"""What `guyub verify` asks of receipts that were put right: both halves are one act, of the same day and
the same money, and stand as a second voice agreed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, func, select

from domain.ledger import Account, Kind, Purpose
from storage.book import Work
from storage.corrections import corrections_by_two
from storage.replacements import line_of
from storage.tables import correction, entry, posting, replacement

_BOX = {Purpose.SAVINGS.value: "ksm", Purpose.INSTALLMENT.value: "upk"}
_BOX_OF = {
    Account.CASH_KSM.value: "ksm", Account.CASH_UPK.value: "upk", Account.BANK_UPK.value: "upk",
}  # fmt: skip
_FINAL = (Account.PAID, Account.POKOK, Account.WAJIB, Account.SUKARELA, Account.TANGGUNG_RENTENG,
          Account.KELOMPOK)  # fmt: skip


def corrections_are_whole(book: Work) -> Iterator[str]:
    """Every correction has two voices. What took the place of a receipt is what was agreed, dated as its
    reversal and written with it; no cash moved that nobody spoke of; nothing takes a place nobody gave it.
    """
    yield from corrections_by_two(book)
    known: set[int] = set()
    agreed = select(correction).where(correction.c.outcome == "agreed").order_by(correction.c.id)
    for row in book.execute(agreed).all():
        wanted = book.execute(select(replacement).where(replacement.c.correction_id == row.id)).all()
        if wanted:
            yield from _act(book, row, wanted, known)
    loose = select(entry.c.id).where(entry.c.kind == Kind.CONFIRM, entry.c.about_id.is_not(None))
    for stray in book.execute(loose.order_by(entry.c.id)).scalars():
        if stray not in known:
            yield f"entry {stray}: takes the place of a receipt, and nobody agreed to that"


def _act(book: Work, row: Row[Any], wanted: Any, known: set[int]) -> Iterator[str]:
    wrong = {each.entry_id for each in wanted}
    backs = book.execute(
        select(entry).where(entry.c.kind == Kind.REVERSE, entry.c.batch == row.public_id)
    ).all()
    if {each.about_id for each in backs} != wrong or len(backs) != len(wrong):
        yield f"correction {row.id}: not just the receipts it names were taken out"
        return
    stands: Counter[tuple[Any, ...]] = Counter()
    for back in backs:
        for new in book.execute(select(entry).where(entry.c.about_id == back.id)).all():
            known.add(new.id)
            if (new.recorded_at, new.effective_on) != (back.recorded_at, back.effective_on):
                yield f"entry {new.id}: takes the place of entry {back.about_id}, but not in the same act"
            if new.kind == Kind.CONFIRM:
                stands[(back.about_id, *_money(book, new))] += 1
    lines = (line_of(each) for each in wanted)
    said = Counter(
        (each.entry, each.person, each.purpose.value, int(each.amount), each.pot, each.share)
        for each in lines
    )
    if stands != said:
        yield f"correction {row.id}: what stands in the book is not what was agreed"
    yield from _cash(book, row, [each.id for each in backs], wanted)


def _money(book: Work, new: Row[Any]) -> tuple[Any, ...]:
    rows = book.execute(select(posting).where(posting.c.entry_id == new.id)).all()
    final = [each for each in rows if each.account in [one.value for one in _FINAL] and each.amount_rp < 0]
    pot = Account(final[0].account) if final and final[0].account != Account.PAID else None
    share = final[0].share_id if final else None
    amount = -sum(each.amount_rp for each in final)
    return (final[0].person_id if final else None, new.purpose, amount, pot, share)


def _cash(book: Work, row: Row[Any], backs: list[int], wanted: Any) -> Iterator[str]:
    """Each till moved by what the agreed lines are more than the receipts they replace: mostly by nothing."""
    more: Counter[str] = Counter()
    for each in wanted:
        more[_BOX[each.purpose]] += each.amount_rp
    for old in book.execute(select(entry).where(entry.c.id.in_([each.entry_id for each in wanted]))):
        more[_BOX[old.purpose]] -= old.amount_rp
    here = entry.c.id.in_(backs) | (entry.c.about_id.in_(backs) & (entry.c.kind == Kind.CONFIRM))
    moved = select(posting.c.account, func.sum(posting.c.amount_rp).label("rp")).join(entry).where(here)
    moved = moved.where(posting.c.account.in_(list(_BOX_OF))).group_by(posting.c.account)
    sums = {each.account: int(each.rp) for each in book.execute(moved) if each.rp}
    boxes: Counter[str] = Counter()
    for account, amount in sums.items():
        boxes[_BOX_OF[account]] += amount
    still = not any(more.values()) and bool(sums)
    if still or any(boxes[each] != more[each] for each in ("ksm", "upk")):
        yield f"correction {row.id}: moves cash nobody spoke of"
