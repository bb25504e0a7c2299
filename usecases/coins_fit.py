"""Whether a few coins may be taken over, by the rules of the day they were found: asked when it is
proposed and again when it is agreed.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain import coins as rules
from domain.actor import Someone
from domain.say import Refusal
from domain.vouchers import What
from storage import cash, coins, handovers
from storage.book import Work
from storage.rules import rules_of


def why_not(book: Work, bkm_id: int, gap: int, on: date, but: int = 0) -> str | None:
    """See domain/coins.py. `but`: a voucher that is not counted twice."""
    most = int(rules_of(book, bkm_id, on).manners.coins)
    return rules.why_not(gap, coins.used_on(book, bkm_id, on, but), most)


def refuse_new(book: Work, bkm_id: int, gap: int, on: date) -> None:
    """Refusal, if these are more than coins, or more than one day takes."""
    why = why_not(book, bkm_id, gap, on)
    if why is not None:
        most = int(rules_of(book, bkm_id, on).manners.coins)
        raise Refusal("coins-no", why=why, gap=abs(gap), most=most)


def row_of(bkm_id: int, who: Someone, gap: int, on: date) -> dict[str, Any]:
    """The voucher about them. Rupiah, negative: coins are missing."""
    what = What.COINS_SHORT if gap < 0 else What.COINS_OVER
    return {"bkm_id": bkm_id, "what": what.value, "amount_rp": abs(gap), "on": on, "by_person_id": who.id}


def keep(book: Work, handed: Any, who: Someone, gap: int, on: date) -> str:
    """Coins of a hand-over, for the second officer. Returns the voucher's public id."""
    return cash.propose(
        book, {**row_of(handed.bkm_id, who, gap, on), "media": rules.HANDOVER, "file_id": handed.public_id}
    )


def spoke(book: Work, row: Any) -> list[int]:
    """Who may not be the second voice of a voucher: who wrote it, and whose hand-over it was missing from."""
    given = handovers.giver_of(book, row.file_id) if row.media == rules.HANDOVER else None
    return [row.by_person_id, *([given] if given is not None else [])]


def refuse(book: Work, row: Any) -> None:
    """Refusal at the second voice: the till was counted again since, or that day takes no more."""
    if row.media == rules.COUNT:
        last = cash.last_count(book, row.bkm_id, "kas")
        if last is None or last.public_id != row.file_id:
            raise Refusal("coins-counted-again")
    why = why_not(book, row.bkm_id, row.amount_rp, row.on, row.id)
    if why is not None:
        most = int(rules_of(book, row.bkm_id, row.on).manners.coins)
        raise Refusal("coins-no", why=why, gap=row.amount_rp, most=most)
