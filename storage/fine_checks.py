"""What `guyub verify` asks of fines: small as the rules of that day say, asked of a late row alone, and never
paid twice. Knows rows; the fine itself is domain's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from storage import loans
from storage.book import Work


def fines_stay_small(book: Work) -> Iterator[str]:
    """Of no row more is asked than the cap of its rules, nothing by the day it was late after, and no more
    is paid and let go than was asked.
    """
    for lent in loans.every(book):
        whose = f"share {lent.share_id}"
        fines, asking = lent.stands.fines, lent.history.asking
        if fines.paid < 0 or fines.open < 0:
            yield f"{whose}: {fines.asked} was asked of fines, {fines.paid} paid"
        by_row: dict[int, int] = defaultdict(int)
        rows = {row.number: row for row in lent.schedule}
        for charge in fines.charges:
            by_row[charge.number] += charge.amount
            known = asking.rows.get(charge.number) if asking else None
            if known is None or charge.on <= known[1] or charge.label != known[0].label:
                yield f"{whose}: instalment {charge.number} is fined without a rule, or too early"
            elif by_row[charge.number] > known[0].most(int(rows[charge.number].total)):
                yield f"{whose}: instalment {charge.number} is fined more than the rules say"
