"""A row its leader crossed out while nobody had spoken about it: what the payer says to that, and how it
comes back on the sheet where the pengawas finds that it should have stayed.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.actor import Someone
from domain.ledger import Account, claim
from storage import claims as claims_of
from storage import ledger
from storage import voices as store
from storage.book import Work


def of_payer(book: Work, lines: Sequence[claims_of.Claim]) -> list[claims_of.Claim]:
    """Of lines that left the book: those the last change of the sheet took out."""
    out = store.crossed_out(book, [each.id for each in lines])
    last = max(out.values(), default=None)
    newest = {each.pot: each for each in lines if each.id in out and out[each.id] == last}
    return list(newest.values())


def is_out(book: Work, line: claims_of.Claim) -> bool:
    """Whether it was its leader who took this line out of the sheet."""
    return bool(store.crossed_out(book, [line.id]))


def put_back(book: Work, who: Someone, line: claims_of.Claim) -> None:
    """The line stands on the sheet again as it stood, reported by the one who decided, and its payer has said
    so. Nothing where the leader has written it again meanwhile.
    """
    assert line.sheet_id is not None
    standing = claims_of.lines_of_sheet(book, line.sheet_id)
    if any(each.person_id == line.person_id and each.pot == line.pot for each in standing):
        return
    n = store.n_of_batches(book, [line.batch]).get(line.batch, 0)
    on = ledger.day_of(book, line.bkm_id, line.effective_on)
    into = line.pot or Account.WAJIB
    again = claim(
        line.purpose, line.amount, line.person_id, on, f"row:{line.batch}:{n}",
        share=line.share_id, holder=line.holder, pot=into,
    )  # fmt: skip
    about = ledger.About(
        line.bkm_id, line.ksm_id, line.person_id, who.id, sheet_id=line.sheet_id, batch=line.batch
    )
    written = ledger.append(book, again, about)
    store.speak(book, written.id, line.person_id, "betul")
