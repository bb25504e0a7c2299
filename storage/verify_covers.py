"""What `guyub verify` asks of payments for another: the KSM's cash pays what was said, and who paid says that
it came back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import select

from domain.covers import Cover
from domain.ledger import Account, Kind
from storage.book import Work
from storage.tables import entry, posting, share

Deviations = Iterator[str]
_BOX = (Account.CASH_KSM.value, Account.COVERED.value, Account.GIVEN_BACK.value)


Moves = dict[tuple[str, int | None], int]


def _moves(book: Work, kind: Kind) -> dict[int, Moves]:
    """What entries of a kind move between the KSM's cash and those who paid or owe, by entry."""
    sides = select(posting).join(entry, entry.c.id == posting.c.entry_id)
    found: dict[int, Moves] = {}
    for row in book.execute(sides.where(entry.c.kind == kind, posting.c.account.in_(_BOX))):
        found.setdefault(row.entry_id, Counter())[row.account, row.person_id] += int(row.amount_rp)
    return found


def covers_leave_the_box(book: Work) -> Deviations:
    """An instalment paid out of the KSM's cash left it, to the rupiah, as a debt of whose card it is; no
    other instalment touched that cash.
    """
    paid = select(entry, share.c.person_id.label("whose")).join(posting, posting.c.entry_id == entry.c.id)
    paid = paid.join(share, share.c.id == posting.c.share_id)
    paid = paid.where(entry.c.kind == Kind.CONFIRM, posting.c.account == Account.PAID.value)
    moved = _moves(book, Kind.CONFIRM)
    for row in book.execute(paid.order_by(entry.c.id)):
        amount = row.amount_rp if row.cover == Cover.KAS else 0
        said: Moves = {(Account.CASH_KSM.value, None): -amount, (Account.COVERED.value, row.whose): amount}
        if (said if amount else {}) != moved.get(row.id, {}):
            yield f"entry {row.id}: paid for another, and the KSM's cash says otherwise"


def given_back_is_said_by_who_has_it(book: Work) -> Deviations:
    """What was given back for a cover is said by whoever has it now, never by who gave it."""
    moved = _moves(book, Kind.GIVE_BACK)
    for row in book.execute(select(entry).where(entry.c.kind == Kind.GIVE_BACK).order_by(entry.c.id)):
        own, amount = row.person_id == row.by_person_id, row.amount_rp
        box, debt = (Account.CASH_KSM.value, None), (Account.COVERED.value, row.person_id)
        said: Moves = {}
        if row.cover == Cover.KAS:
            said = {box: -amount, debt: amount} if own else {box: amount, debt: -amount}
        else:
            said = {(Account.GIVEN_BACK.value, row.by_person_id): amount}
            said |= {(Account.GIVEN_BACK.value, row.person_id): -amount}
        if (own and row.cover != Cover.KAS) or said != moved.get(row.id, {}):
            yield f"entry {row.id}: given back, but not as who has it says"
