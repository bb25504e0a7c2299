"""What `guyub verify` asks of loans that could not go on as they were: two officers for each, and not a
rupiah lost on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import func, select

from domain.ledger import Account, Kind
from domain.relief import What
from storage import loans
from storage.book import Work
from storage.relief import AGREED, pauses
from storage.tables import entry, posting, relief

ENTRIES = {
    Kind.RESCHEDULE: What.RESCHEDULE,
    Kind.WRITE_OFF: What.WRITE_OFF,
    Kind.RECOVER: What.RECOVERY,
}


def relief_by_two(book: Work) -> Iterator[str]:
    """Every new card, write-off and recovery in the book is what two officers agreed to; so is every rest."""
    rows = book.execute(select(relief).order_by(relief.c.id)).all()
    of_entry = {row.entry_id: row for row in rows if row.entry_id is not None}
    written = book.execute(select(entry).where(entry.c.kind.in_([kind.value for kind in ENTRIES]))).all()
    for made in sorted(written, key=lambda each: each.id):
        of = of_entry.get(made.id)
        if of is None or of.outcome != AGREED or of.what != ENTRIES[Kind(made.kind)]:
            yield f"entry {made.id}: no two officers agreed to it"
        elif (of.person_id, of.amount_rp, of.ended_by) != (made.person_id, made.amount_rp, made.by_person_id):
            yield f"entry {made.id}: is something else than relief {of.id} says"
    known = {each.id for each in written}
    for row in rows:
        agreed = row.outcome == AGREED
        if agreed and row.ended_by in (row.by_person_id, row.person_id, None):
            yield f"relief {row.id}: agreed to by the one who proposed it, or by the borrower"
        if row.what == What.PAUSE:
            if agreed and (row.since_on is None or row.until_on is None or row.until_on < row.since_on):
                yield f"relief {row.id}: a rest without its days"
        elif row.what == What.FINE:
            if agreed and (row.since_on is None or row.share_id is None or (row.amount_rp or 0) <= 0):
                yield f"relief {row.id}: a fine let go without its card, its day or its sum"
        elif agreed != (row.entry_id in known):
            yield f"relief {row.id}: agreed to, but not in the book, or the other way round"


def rests_never_overlap(book: Work) -> Iterator[str]:
    """No rest of a borrower lies over another one."""
    everybody = set(book.execute(select(relief.c.person_id)).scalars())
    for person_id, rests in sorted(pauses(book, everybody).items()):
        if any(later[0] <= earlier[1] for earlier, later in pairwise(rests)):
            yield f"person {person_id}: one rest lies over another"


def lent_is_accounted_for(book: Work) -> Iterator[str]:
    """What was lent on each card is paid, still owed, moved to another card, or written off; an ended card
    owes nothing, and no more came back than was written off.
    """
    for lent in loans.every(book):
        last = max((row.effective_on for row in lent.history.rows), default=lent.disbursed_on)
        gone = lent.history.without_money(last)
        paid = lent.history.on(last).settled.pokok - gone.pokok
        left = lent.principal - paid - gone.pokok
        if left < 0 or paid < 0:
            yield f"share {lent.share_id}: {lent.principal} was lent, {paid} paid and {gone.pokok} moved"
        if lent.ended is not None and left:
            yield f"share {lent.share_id}: it was ended, but {left} is still owed on it"
    accounts = [Account.WRITTEN_OFF.value, Account.RECOVERED.value]
    out = select(posting.c.share_id, func.sum(posting.c.amount_rp).label("left"))
    for row in book.execute(out.where(posting.c.account.in_(accounts)).group_by(posting.c.share_id)):
        if row.left < 0:
            yield f"share {row.share_id}: more came back than was written off"
