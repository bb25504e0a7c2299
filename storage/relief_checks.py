"""What `guyub verify` asks of loans that could not go on as they were: two officers for each, and not a
rupiah lost on the way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlalchemy import func, select

from domain.ledger import Account, Kind
from domain.not_taken import not_taken
from domain.relief import What
from storage import ledger, loans
from storage.book import Work
from storage.not_taken import undone_ids
from storage.relief import AGREED, pauses
from storage.tables import entry, posting, relief

ENTRIES = {
    Kind.RESCHEDULE: What.RESCHEDULE,
    Kind.WRITE_OFF: What.WRITE_OFF,
    Kind.RECOVER: What.RECOVERY,
    Kind.NOT_TAKEN: What.NOT_TAKEN,
}


def relief_by_two(book: Work) -> Iterator[str]:
    """Every new card, write-off, recovery and loan carried back in the book is what two officers agreed to;
    so is every rest.
    """
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
        if row.heard_at is not None and row.heard_by in (row.by_person_id, row.ended_by, row.person_id):
            yield f"relief {row.id}: one of its two sides decided it"
        if row.what == What.PAUSE:
            if agreed and (row.since_on is None or row.until_on is None or row.until_on < row.since_on):
                yield f"relief {row.id}: a rest without its days"
        elif row.what == What.FINE:
            if agreed and (row.since_on is None or row.share_id is None or (row.amount_rp or 0) <= 0):
                yield f"relief {row.id}: a fine let go without its card, its day or its sum"
        elif agreed != (row.entry_id in known):
            yield f"relief {row.id}: agreed to, but not in the book, or the other way round"


def given_back_whole(book: Work) -> Iterator[str]:
    """A loan that was not taken up came back as it was paid out: the same card, the same sum, into the till,
    linked to its payout; no payment stands on it, and its jasa is asked by nobody.
    """
    wrong = set(book.execute(undone_ids()).scalars())
    back = select(entry).where(entry.c.kind == Kind.NOT_TAKEN.value).order_by(entry.c.id)
    for made in book.execute(back).all():
        rows = ledger.postings_of(book, made.id)
        card = next((each.share for each in rows if each.account is Account.LOAN), None)
        if card is None:
            yield f"entry {made.id}: carries back a loan, and no card"
            continue
        lent = loans.by_share(book, card)
        if made.about_id is None or made.about_id != lent.history.payout:
            yield f"entry {made.id}: carries back what was not paid out on its card"
        due = not_taken(card, lent.person_id, (int(lent.principal), int(lent.jasa)), made.effective_on, "")
        if set(rows) != set(due.postings) or made.amount_rp != due.amount:
            yield f"entry {made.id}: does not carry back share {card} whole"
        if lent.history.payments and made.id not in wrong:
            yield f"share {card}: it was carried back whole, and a payment stands on it"


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
