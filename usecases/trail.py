"""[Jejak catatan]: what was changed afterwards in a month, by whom and why, numbered. A receipt is a number
and a sum there; whose it was it does not say.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import members, portfolio, replacements
from storage import trail as store
from storage.book import Work

PAGE = "jejak"
MOST = 10
OLDEST = date(2000, 1, 1)
Mark = tuple[datetime, Say]


def begin(book: Work, actor: Actor) -> Say:
    """The key: this month of the first BKM this person looks after."""
    bkm_ids = actor.villages("oversee") if actor.private else []
    bkm = portfolio.bkm_by(book, bkm_id=bkm_ids[0]) if bkm_ids else None
    if bkm is None:
        raise Refusal("not-your-office")
    return _page(book, bkm, actor.today.replace(day=1), 0)


def turned(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """An earlier month, or what stands before the lines shown. `version`: "2026-11" or "2026-11.10"."""
    bkm = portfolio.bkm_by(book, public_id=subject)
    if bkm is None or not actor.private or actor.able("oversee", Subject(bkm.id)) is None:
        raise Refusal("button-stale")
    written, _, skip = version.partition(".")
    try:
        month = date.fromisoformat(f"{written}-01")
    except ValueError:
        raise Refusal("button-stale") from None
    if not OLDEST <= month <= actor.today:
        raise Refusal("button-stale")
    return _page(book, bkm, month, int(skip) if skip.isdecimal() and len(skip) < len("10000") else 0)


def _page(book: Work, bkm: Row[Any], month: date, skip: int) -> Say:
    marks = _marks(book, bkm, month)
    end = max(0, len(marks) - skip)
    first = max(0, end - MOST)
    zone = ZoneInfo(bkm.zone)
    lines = [
        say("trail-line", i=i, on=at.astimezone(zone).date().isoformat(), what=what)
        for i, (at, what) in enumerate(marks[first:end], start=first + 1)
    ]
    before = (month - timedelta(days=1)).replace(day=1)
    presses: list[Button] = []
    if first:
        presses.append(button("button-why-older", PAGE, bkm.public_id, f"{month:%Y-%m}.{skip + MOST}"))
    presses.append(
        button("button-trail-before", PAGE, bkm.public_id, f"{before:%Y-%m}", on=before.isoformat())
    )
    words = say("trail", month=month.isoformat(), bkm=bkm.name, n=len(marks), lines=tuple(lines))
    return words.with_rows(tuple(presses))


def _marks(book: Work, bkm: Row[Any], month: date) -> list[Mark]:
    """Everything of the month, oldest first."""
    zone = ZoneInfo(bkm.zone)
    after = (month + timedelta(days=31)).replace(day=1)
    start, end = (datetime(day.year, day.month, 1, tzinfo=zone) for day in (month, after))
    span = (start, end)
    found = [
        *_checked(book, bkm.id, span), *_taken_out(book, bkm.id, span), *_reopened(book, bkm.id, span),
        *_ruled(book, bkm.id, span), *_overruled(book, bkm.id, span), *_passed_on(book, bkm.id, span),
        *_fixed(book, bkm.id, span),
    ]  # fmt: skip
    return sorted(found, key=lambda mark: mark[0])


def _names(book: Work, *person_ids: int | None) -> dict[str, object]:
    """Who did it, and who agreed."""
    names = [members.someone(book, each).called for each in person_ids if each is not None]
    return dict(zip(("by", "second"), names, strict=False))


def _second(book: Work, row: Row[Any]) -> dict[str, object]:
    """Who agreed to take a receipt out, where an officer did; of whose money it was only that they did."""
    if row.second_id is None:
        return {"agreed": "", "second": ""}
    second = members.someone(book, row.second_id)
    officer = second.roles(row.at.date()) - {Role.ANGGOTA, Role.WARGA}
    if row.second_id == row.owner_id or not officer:
        return {"agreed": "owner", "second": ""}
    return {"agreed": "officer", "second": second.called}


def _taken_out(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    rows = store.taken_out(book, bkm_id, span)
    became = replacements.became(book, [row.receipt_id for row in rows]) if rows else {}
    return [
        (row.at, say(
            "trail-taken-out", number=row.number, amount=row.receipt_rp, why=row.why or "",
            became=became.get(row.receipt_id, ""), n_became=int(row.receipt_id in became),
            **_names(book, row.by_id), **_second(book, row),
        ))
        for row in rows
    ]  # fmt: skip


def _reopened(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    return [
        (row.at, say(
            "trail-reopened", month=row.month.isoformat(), why=row.reason or "",
            **_names(book, row.by_person_id, row.ended_by),
        ))
        for row in store.reopened(book, bkm_id, span)
    ]  # fmt: skip


def _ruled(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    return [
        (row.at, say(
            "trail-ruled", version=row.version, since=row.applies_from.isoformat(),
            what=say(f"choice-rules-topic-{row.about}"), **_names(book, row.proposed_by, row.agreed_by),
        ))
        for row in store.ruled(book, bkm_id, span)
    ]  # fmt: skip


def _overruled(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    return [
        (row.at, say(
            "trail-overruled", ksm=row.ksm_name, why=row.reason,
            by=members.someone(book, row.by_person_id).called,
        ))
        for row in store.overruled(book, bkm_id, span)
    ]  # fmt: skip


def _passed_on(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    return [
        (row.at, say(
            "trail-passed-on", ksm=row.ksm_name, role=say(f"invite-role-{row.role}"), why=row.why,
            to=members.someone(book, row.to_person_id).called, **_names(book, row.by_person_id, row.ended_by),
        ))
        for row in store.passed_on(book, bkm_id, span)
    ]  # fmt: skip


def _fixed(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    return [
        (row.at, say(
            "trail-fixed", ksm=row.ksm_name, **_names(book, row.by_person_id, row.ended_by),
        ))
        for row in store.openings_fixed(book, bkm_id, span)
    ]  # fmt: skip


def _checked(book: Work, bkm_id: int, span: store.Span) -> list[Mark]:
    """Receipts asked about by chance: nothing was changed there, and that too is worth a line."""
    return [
        (row.at, say(
            "trail-checked", number=row.number, amount=row.receipt_rp, answer=row.answer,
            **_names(book, row.answered_by),
        ))
        for row in store.spot_checked(book, bkm_id, span)
    ]  # fmt: skip
