"""What `guyub verify` asks of opening balances that were put right: two officers, and exactly what they
said; and of opening balances as such: a file brought them, or two officers agreed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, func, select

from domain.ledger import SAVINGS, Account, Kind
from storage import ledger
from storage.book import Work
from storage.tables import entry, import_row, import_run, opening_fix, posting, seal, share


def openings_by_two(book: Work) -> Iterator[str]:
    """What took an opening balance's place is what one officer proposed and another, whom it does not
    concern, agreed to; nothing else takes one out, but an import taken back.
    """
    known: set[int] = set()
    agreed = select(opening_fix).where(opening_fix.c.outcome == "agreed").order_by(opening_fix.c.id)
    for fix in book.execute(agreed).all():
        if fix.ended_by in (fix.by_person_id, fix.person_id, None):
            yield f"opening fix {fix.id}: agreed to by the one who proposed it, or whom it concerns"
        made = book.execute(select(entry).where(entry.c.batch == fix.public_id).order_by(entry.c.id)).all()
        known |= {each.id for each in made}
        yield from _act(book, fix, made)
    begun = entry.alias("begun")
    undone = select(import_row.c.row_id).join(import_run).where(import_run.c.undone_at.is_not(None))
    lent = select(posting.c.entry_id).join(share, share.c.id == posting.c.share_id)
    lent = lent.where(share.c.loan_id.in_(undone.where(import_row.c.what == "loan")))
    taken_back = entry.c.about_id.in_(undone.where(import_row.c.what == "entry")) | entry.c.about_id.in_(lent)
    mirrors = select(entry.c.id).join(begun, begun.c.id == entry.c.about_id)
    mirrors = mirrors.where(
        entry.c.kind == Kind.REVERSE.value, begun.c.kind == Kind.OPENING.value, ~taken_back
    )
    later = select(entry.c.id).where(entry.c.kind == Kind.OPENING.value, entry.c.batch.is_not(None))
    for stray in sorted({*book.execute(mirrors).scalars(), *book.execute(later).scalars()} - known):
        yield f"entry {stray}: puts an opening balance right, and no two officers agreed to that"


def _act(book: Work, fix: Row[Any], made: Any) -> Iterator[str]:
    backs = [each for each in made if each.kind == Kind.REVERSE]
    news = [each for each in made if each.kind == Kind.OPENING]
    wrong = [] if fix.entry_id is None else [fix.entry_id]
    if [each.about_id for each in backs] != wrong or len(backs) + len(news) != len(made):
        yield f"opening fix {fix.id}: not just the balance it names was taken out"
    wanted = 1 if fix.share_id is not None or fix.right_rp else 0
    if len(news) != wanted:
        yield f"opening fix {fix.id}: {len(news)} balances stand in its place, not {wanted}"
    days = {(each.effective_on, each.recorded_at) for each in made}
    if len(days) > 1:
        yield f"opening fix {fix.id}: was not written in one act"
    for new in news:
        paid = {Account.LOAN: 0, Account.JASA: 0}
        saved = 0
        for each in ledger.postings_of(book, new.id):
            if each.account in paid and each.share == fix.share_id:
                paid[each.account] -= min(0, each.amount)
            if each.account in SAVINGS and each.account.value == fix.pot and each.person == fix.person_id:
                saved -= each.amount
        stands = (saved, 0) if fix.share_id is None else (paid[Account.LOAN], paid[Account.JASA])
        if stands != (fix.right_rp, fix.right_jasa_rp) or new.person_id != fix.person_id:
            yield f"entry {new.id}: stands in the book as {stands}, and that is not what was agreed"


def openings_have_a_source(book: Work) -> Iterator[str]:
    """An opening balance was brought by a file, or put right by two officers (`openings_by_two`). Told apart:
    what a BKM's book begins with, before anything was said in it, and what stood in a book from before the
    rows it rests on were sealed, when not every file was kept.
    """
    files = select(import_row.c.row_id).where(import_row.c.what == "entry")
    lent = select(posting.c.entry_id).join(share, share.c.id == posting.c.share_id)
    lent = lent.where(share.c.loan_id.in_(select(import_row.c.row_id).where(import_row.c.what == "loan")))
    said = entry.alias("said")
    begins = select(func.min(said.c.id)).where(
        said.c.bkm_id == entry.c.bkm_id, said.c.kind != Kind.OPENING.value
    )
    alone = select(entry.c.id, entry.c.bkm_id).where(
        entry.c.kind == Kind.OPENING.value, entry.c.batch.is_(None), entry.c.id > begins.scalar_subquery()
    )
    alone = alone.where(entry.c.id.not_in(files), entry.c.id.not_in(lent)).order_by(entry.c.id)
    for row in book.execute(alone).all():
        before = select(func.count()).where(entry.c.bkm_id == row.bkm_id, entry.c.id <= row.id)
        unsealed = select(func.min(seal.c.n_entries)).where(seal.c.bkm_id == row.bkm_id)
        if book.execute(before).scalar_one() > (book.execute(unsealed).scalar() or 0):
            yield f"entry {row.id}: an opening balance that no file brought and no two officers agreed to"
