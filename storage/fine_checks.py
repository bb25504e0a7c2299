"""What `guyub verify` asks of fines: small as the rules of that day say, asked of a late row alone, and never
paid twice. Knows rows; the fine itself is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import select

from domain.relief import What
from storage import loans
from storage.book import Work
from storage.relief import AGREED
from storage.tables import relief


def fines_stay_small(book: Work) -> Iterator[str]:
    """Of no row more is asked than the cap of its rules, nothing by the day it was late after, and no more
    is paid than was asked; two officers let go no more at once than the rules may ever ask of that card.
    """
    freed: dict[int, int] = defaultdict(int)
    gone = select(relief).where(relief.c.what == What.FINE.value, relief.c.outcome == AGREED)
    for row in book.execute(gone.where(relief.c.share_id.is_not(None))):
        freed[row.share_id] = max(freed[row.share_id], row.amount_rp or 0)
    for lent in loans.every(book):
        whose = f"share {lent.share_id}"
        fines, asking = lent.stands.fines, lent.history.asking
        if fines.paid < 0 or fines.open < 0:
            yield f"{whose}: {fines.asked} was asked of fines, {fines.paid} paid"
        by_row: dict[int, int] = defaultdict(int)
        rows = {row.number: row for row in lent.schedule}
        asked_of = asking.rows.items() if asking else ()
        most = sum(fine.most(int(rows[number].total)) for number, (fine, _) in asked_of)
        if freed[lent.share_id] > most:
            yield f"{whose}: {freed[lent.share_id]} of fines was let go, the rules ask {most} at the most"
        for charge in fines.charges:
            by_row[charge.number] += charge.amount
            known = asking.rows.get(charge.number) if asking else None
            if known is None or charge.on <= known[1] or charge.label != known[0].label:
                yield f"{whose}: instalment {charge.number} is fined without a rule, or too early"
            elif by_row[charge.number] > known[0].most(int(rows[charge.number].total)):
                yield f"{whose}: instalment {charge.number} is fined more than the rules say"
