"""What was changed afterwards in a BKM between two moments: taken out, opened again, ruled anew, overruled,
passed on. Knows rows; no words.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, select

from domain.ledger import Kind
from domain.lending import Status
from storage.book import Work
from storage.tables import (
    application,
    application_step,
    closing,
    correction,
    entry,
    ksm,
    office_change,
    opening_fix,
    rules,
    spot_check_line,
    voucher,
)

Rows = Sequence[Row[Any]]
Span = tuple[datetime, datetime]
"""From the first of these moments until just before the second."""
_AGREED = "agreed"
_receipt = entry.alias("receipt")


def taken_out(book: Work, bkm_id: int, span: Span) -> Rows:
    """Receipts with their mirror: `number`, `receipt_rp`, `receipt_id`, by whom, the note, and
    `second_id` where somebody else agreed; `owner_id` is whose it was.
    """
    both = (correction.c.entry_id == _receipt.c.id) & (correction.c.outcome == _AGREED)
    undone = (voucher.c.entry_id == entry.c.id) & (voucher.c.outcome == _AGREED)
    second = func.coalesce(correction.c.ended_by, voucher.c.ended_by).label("second_id")
    first = func.coalesce(correction.c.by_person_id, voucher.c.by_person_id, entry.c.by_person_id)
    query = (
        select(
            entry.c.recorded_at.label("at"), first.label("by_id"), second,
            func.coalesce(correction.c.why, entry.c.note).label("why"), _receipt.c.id.label("receipt_id"),
            _receipt.c.number, _receipt.c.amount_rp.label("receipt_rp"),
            _receipt.c.person_id.label("owner_id"),
        )
        .select_from(
            entry.join(_receipt, _receipt.c.id == entry.c.about_id)
            .outerjoin(correction, both)
            .outerjoin(voucher, undone)
        )
        .where(entry.c.kind == Kind.REVERSE.value, _receipt.c.number.is_not(None))
    )  # fmt: skip
    return _within(book, query.where(entry.c.bkm_id == bkm_id), entry.c.recorded_at, span)


def reopened(book: Work, bkm_id: int, span: Span) -> Rows:
    """Months two officers opened again."""
    query = select(closing, closing.c.ended_at.label("at")).where(closing.c.bkm_id == bkm_id)
    return _within(
        book, query.where(closing.c.what == "reopen", closing.c.outcome == _AGREED), closing.c.ended_at, span
    )


def ruled(book: Work, bkm_id: int, span: Span) -> Rows:
    """Versions of the rules two officers agreed."""
    query = select(rules, rules.c.agreed_at.label("at")).where(rules.c.bkm_id == bkm_id)
    return _within(book, query, rules.c.agreed_at, span)


def overruled(book: Work, bkm_id: int, span: Span) -> Rows:
    """Applications found fit although a rule had something against them, with the reason."""
    query = (
        select(application_step, ksm.c.name.label("ksm_name"))
        .select_from(application_step.join(application).join(ksm, ksm.c.id == application.c.ksm_id))
        .where(application.c.bkm_id == bkm_id, application_step.c.step == Status.VERIFIED.value)
        .where(application_step.c.reason.is_not(None))
    )
    return _within(book, query, application_step.c.at, span)


def passed_on(book: Work, bkm_id: int, span: Span) -> Rows:
    """Offices of a KSM that two people passed on."""
    query = select(office_change, office_change.c.ended_at.label("at"), ksm.c.name.label("ksm_name"))
    query = query.join(ksm, ksm.c.id == office_change.c.ksm_id).where(office_change.c.bkm_id == bkm_id)
    return _within(book, query.where(office_change.c.outcome == _AGREED), office_change.c.ended_at, span)


def openings_fixed(book: Work, bkm_id: int, span: Span) -> Rows:
    """Opening balances two officers put right."""
    query = select(opening_fix, opening_fix.c.ended_at.label("at"), ksm.c.name.label("ksm_name"))
    query = query.join(ksm, ksm.c.id == opening_fix.c.ksm_id).where(opening_fix.c.bkm_id == bkm_id)
    return _within(book, query.where(opening_fix.c.outcome == _AGREED), opening_fix.c.ended_at, span)


def spot_checked(book: Work, bkm_id: int, span: Span) -> Rows:
    """Receipts drawn by chance of which the pengawas said something: `number`, `receipt_rp`, what, who."""
    query = select(
        spot_check_line, spot_check_line.c.answered_at.label("at"), entry.c.number,
        entry.c.amount_rp.label("receipt_rp"),
    )  # fmt: skip
    query = query.join(entry, entry.c.id == spot_check_line.c.entry_id).where(entry.c.bkm_id == bkm_id)
    return _within(book, query, spot_check_line.c.answered_at, span)


def _within(book: Work, query: Select[Any], at: Any, span: Span) -> Rows:
    return book.execute(query.where(at >= span[0], at < span[1]).order_by(at)).all()
