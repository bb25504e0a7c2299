"""The figures of a month as the book knew them at a moment, and the class of each KSM as it was kept when two
officers closed the month. Knows rows; no words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, select

from domain.arrears import NO_MEETING_YET
from domain.closings import CLOSE, after, last_day, month_of
from domain.reports import Line, Report, line
from storage import arrears, cash, closings, holidays, loans, members, portfolio, sealed
from storage.book import Work
from storage.rules import rules_of
from storage.tables import bkm, class_snapshot
from storage.upsert import insert


class Then(NamedTuple):
    """How a month was reckoned when its classes were kept: the days each KSM met to pay, by its row id, and
    the KSM whose loans were taken as a single one, as was done before each was asked by itself (ADR 0066).
    """

    met: Mapping[int, tuple[date, ...]] = {}
    as_one: Collection[int] = ()


_INPUTS = ("class_name", "balance_rp", "late_pokok_rp", "late_jasa_rp", "behind", "reserve_bp", "profile")
_NO_MEETING = "-"
_NOW = Then()


def report(
    book: Work,
    bkm_id: int,
    on: date,
    known_at: datetime,
    then: Then = _NOW,
    every: Sequence[loans.Lent] | None = None,
) -> Report:
    """The figures of the month until `on`, by what was in the book at `known_at`. `then`: how they were
    reckoned where that was kept; `every`: all its loans, where they were read before.
    """
    rules, lines = rules_of(book, bkm_id, on), []
    calendar = holidays.of_bkm(book, bkm_id).calendar(rules.due.holiday)
    for held in portfolio.of_bkm(book, bkm_id, on.replace(day=1), on, known_at, every):
        days = then.met[held.ksm_id] if held.ksm_id in then.met else _collects(book, held.ksm_id)
        shares = held.shares
        if held.ksm_id in then.as_one:
            shares = tuple(replace(each, loan=0) for each in shares)
        lines.append(line((held.ksm_id, held.name), shares, on, rules.ladder, days, calendar))
    return Report(on, tuple(lines), rules.ladder, rules.at_risk_from)


def as_closed(book: Work, bkm_id: int, on: date, closing: Row[Any]) -> Report:
    """The figures of a month as this closing closed it; each class is the one that was kept then."""
    kept = of_closing(book, closing.id, on)
    of = report(book, bkm_id, on, closing.ended_at, _then(kept.values()))
    return replace(of, lines=tuple(_as_kept(each, kept.get(each.ksm_id)) for each in of.lines))


def as_first_shown(book: Work, bkm_id: int, on: date, first_at: datetime) -> Report:
    """The figures of a month nobody had closed, as they were when it was first looked at: each class, and the
    days a KSM met to pay, are those that were kept then.
    """
    kept = {row.ksm_id: row for row in book.execute(_first_shown(bkm_id, on))}
    of = report(book, bkm_id, on, first_at, _then(kept.values()))
    return replace(of, lines=tuple(_as_kept(each, kept.get(each.ksm_id)) for each in of.lines))


def _as_kept(one: Line, row: Row[Any] | None) -> Line:
    """The line with what was kept of it: how far each loan was behind, and the class of the worst of them."""
    if row is None:
        return one
    kept = zip(one.each_loan, figures(row.behind), strict=False)
    held = tuple(
        replace(each, behind=behind, class_name=_class_then(each.class_name, one.class_name, row))
        for each, behind in kept
    )
    return replace(one, class_name=row.class_name, behind=max(figures(row.behind)), loans=held)


def _class_then(own: str, worst: str, row: Row[Any]) -> str:
    return str(row.class_name) if own == worst else own


def figures(behind: str) -> tuple[Fraction, ...]:
    """How far each loan of a KSM was behind, oldest first: "4 0". One figure for several loans: it is from
    before they were asked one by one.
    """
    return tuple(map(Fraction, behind.split()))


def _collects(book: Work, ksm_id: int) -> tuple[date, ...]:
    return arrears.collects(book, members.ksm_by_id(book, ksm_id))


def _then(kept: Iterable[Row[Any]]) -> Then:
    """The days each KSM met, as they were kept with its class, and those with a single figure."""
    rows = list(kept)
    as_one = {row.ksm_id for row in rows if len(figures(row.behind)) == 1}
    return Then({row.ksm_id: _read(row.collects) for row in rows}, as_one)


def _read(collects: str | None) -> tuple[date, ...]:
    if collects is None:
        return ()
    return NO_MEETING_YET if collects == _NO_MEETING else tuple(map(date.fromisoformat, collects.split()))


def _written(met: tuple[date, ...]) -> str | None:
    if not met:
        return None
    return _NO_MEETING if met == NO_MEETING_YET else " ".join(day.isoformat() for day in met)


def keep(book: Work, bkm_id: int, of: Report, closing_id: int | None = None) -> int:
    """The classes of a month's end with what they were reckoned from: by the closing that closes it, or
    (None) as it was first shown. What was kept stays. Returns how many.
    """
    profile = rules_of(book, bkm_id, of.on).label
    new = insert(class_snapshot).on_conflict_do_nothing().returning(class_snapshot.c.id)
    for each in of.lines:
        row = {"bkm_id": bkm_id, "ksm_id": each.ksm_id, "on": of.on, "made_at": book.now}
        row |= {"closing_id": closing_id, "collects": _written(_collects(book, each.ksm_id))}
        row_id = book.execute(new, {**row, **_inputs(of, each, profile)}).scalar()
        if row_id is not None:
            sealed.put(book, class_snapshot, row_id)
    return len(of.lines)


def _inputs(of: Report, each: Line, profile: str) -> dict[str, Any]:
    rates = {band.name: band.reserve_bp for band in of.ladder.bands}
    behind = " ".join(str(one.behind) for one in each.each_loan)
    found = (each.class_name, each.balance.pokok, each.late.pokok, each.late.jasa, behind)
    return dict(zip(_INPUTS, (*found, rates[each.class_name], profile), strict=True))


def keep_of_closing(book: Work, row: Row[Any]) -> int:
    """Each month this closing closes, as the book knows it now. Returns how many classes that were."""
    open_from = closings.open_from(book, row.bkm_id)
    month = open_from if open_from is not None else _first_month(book, row.bkm_id, row.month)
    every, n = loans.every(book, row.bkm_id, until=last_day(row.month)), 0
    while month <= row.month:
        n += keep(book, row.bkm_id, report(book, row.bkm_id, last_day(month), book.now, every=every), row.id)
        month = after(month)
    return n


def _first_month(book: Work, bkm_id: int, closed: date) -> date:
    """The month in which something was first written here; what was before stands in the paper book."""
    began = cash.begun_on(book, bkm_id)
    return min(closed, month_of(began)) if began else closed


def first_shown_at(book: Work, bkm_id: int, on: date) -> datetime | None:
    """When a month that was never closed was first looked at after its end; None: nobody did."""
    first = book.execute(_first_shown(bkm_id, on).limit(1)).first()
    return None if first is None else first.made_at


def _first_shown(bkm_id: int, on: date) -> Select[Any]:
    mine = (class_snapshot.c.bkm_id == bkm_id) & (class_snapshot.c.on == on)
    first = select(class_snapshot).where(mine, class_snapshot.c.closing_id.is_(None))
    return first.order_by(class_snapshot.c.id)


def of_closing(book: Work, closing_id: int, on: date) -> dict[int, Row[Any]]:
    """The classes this closing kept of that month's end, by KSM; empty: it is from before it kept any."""
    mine = (class_snapshot.c.closing_id == closing_id) & (class_snapshot.c.on == on)
    return {row.ksm_id: row for row in book.execute(select(class_snapshot).where(mine))}


def classes_are_as_reckoned(book: Work) -> Iterator[str]:
    """The classes a closing kept are those of the report as the book knew it when the month was closed: as
    many, and each from the figures that stand beside it. Closings from before they kept any are passed by.
    """
    for village in book.execute(select(bkm.c.id).order_by(bkm.c.id)).all():
        acts = [row for row in closings.agreed(book, village.id) if row.n_classes is not None]
        every = loans.every(book, village.id) if acts else []
        for row in acts:
            yield from _of_one(book, row, every)


def _of_one(book: Work, row: Row[Any], every: Sequence[loans.Lent]) -> Iterator[str]:
    mine = select(class_snapshot).where(class_snapshot.c.closing_id == row.id)
    found: dict[date, dict[int, Row[Any]]] = {}
    for each in book.execute(mine.order_by(class_snapshot.c.id)).all():
        found.setdefault(each.on, {})[each.ksm_id] = each
    n = sum(map(len, found.values()))
    if n != row.n_classes or (row.what != CLOSE and n):
        yield f"closing {row.id} of {row.month:%Y-%m}: kept {row.n_classes} classes, {n} are there"
    for on, kept in {last_day(row.month): {}, **found}.items() if row.what == CLOSE else ():
        of = report(book, row.bkm_id, on, row.ended_at, _then(kept.values()), every)
        profile = rules_of(book, row.bkm_id, on).label
        right = {each.ksm_id: _inputs(of, each, profile) for each in of.lines}
        for ksm_id in sorted(right.keys() | kept.keys()):
            said = kept.get(ksm_id)
            if said is None or {name: said._mapping[name] for name in _INPUTS} != right.get(ksm_id):
                yield f"closing {row.id} of {on:%Y-%m}: the class of KSM {ksm_id} is not that of its entries"
