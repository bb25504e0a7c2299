"""What `guyub verify` asks of IPTW: for one share once, never for a card that was late, as much as the rules
gave of the jasa that was paid, and by two whose money it was not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from domain.iptw import Punctual, part_of
from domain.ledger import Kind
from domain.money import Rupiah
from domain.vouchers import What
from storage import iptw, loans
from storage.book import Work
from storage.cash import AGREED
from storage.rules import rules_named
from storage.tables import entry, iptw_line, ksm, voucher


def iptw_given_once(book: Work) -> Iterator[str]:
    """No share is on two vouchers that count; each voucher is the sum of its lines; neither of its officers
    is on it, and none of them says that it was received.
    """
    seen: dict[int, int] = {}
    sums: dict[int, int] = defaultdict(int)
    for row in _lines(book):
        sums[row.voucher_id] += row.amount_rp
        whose = f"IPTW line {row.id}"
        if row.share_id in seen:
            yield f"{whose}: share {row.share_id} has had it by line {seen[row.share_id]}"
        seen[row.share_id] = row.id
        if row.person_id in (row.by_person_id, row.ended_by):
            yield f"{whose}: given by the one who has it"
        if row.says == iptw.YES and row.said_by in (row.by_person_id, row.ended_by):
            yield f"{whose}: received by the word of the one who gave it"
    back = select(entry.c.about_id).where(entry.c.kind == Kind.REVERSE.value, entry.c.about_id.is_not(None))
    counts = select(voucher).where(voucher.c.what == What.IPTW.value, voucher.c.outcome == AGREED)
    counts = counts.where(voucher.c.about_id.is_(None), voucher.c.entry_id.not_in(back))
    for row in book.execute(counts.order_by(voucher.c.id)):
        if sums.get(row.id, 0) != row.amount_rp:
            yield f"voucher {row.id}: gives {row.amount_rp} of IPTW, its lines say {sums.get(row.id, 0)}"


def iptw_is_as_reckoned(book: Work) -> Iterator[str]:
    """Every line that counts was earned, by what the book knew when its second officer agreed."""
    rows = _lines(book)
    shares = sorted({row.share_id for row in rows})
    of = {each.share_id: each for each in loans.by_shares(book, shares)} if shares else {}
    days = iptw.last_days(book, list(of.values())) if of else {}
    moving = set(book.execute(select(ksm.c.id).where(ksm.c.collects_at_meetings)).scalars())
    for row in rows:
        lent, last = of[row.share_id], days[row.share_id]
        if lent.ksm_id in moving:  # their meetings may have been put off since: only the sums are asked
            last = dict.fromkeys(last, date.max)
        found = iptw.earned(book, row.bkm_id, lent, last, max(row.on, row.paid_off_on), row.entry_id)
        rate = rules_named(book, row.bkm_id, row.profile).iptw_bp
        fits = (row.basis_points, row.amount_rp) == (rate, part_of(row.jasa_rp, rate)) and row.amount_rp > 0
        if row.person_id != lent.person_id or not fits:
            yield f"IPTW line {row.id}: not what the rules {row.profile} give of {row.jasa_rp}"
        elif found != Punctual(row.paid_off_on, Rupiah(row.jasa_rp)):
            yield f"IPTW line {row.id}: share {row.share_id} was not paid off in time with so much jasa"


def _lines(book: Work) -> list[Row[Any]]:
    bkm_ids = select(voucher.c.bkm_id).join(iptw_line, iptw_line.c.voucher_id == voucher.c.id).distinct()
    return [row for bkm_id in book.execute(bkm_ids).scalars().all() for row in iptw.given(book, bkm_id)]
