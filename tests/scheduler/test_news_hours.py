"""Whatever the hour, the zone, the holiday and the wish for silence: no news leaves outside its window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, update

from domain.plans import Plan, begins, moment_in, read_plan
from domain.say import say
from storage import holidays, outbox
from storage import tables as t
from storage.book import Book, Work
from tests import village
from usecases import delivery

ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
PRAYER = (time(11, 30), time(13))


class Clock:
    """Stands where an example puts it."""

    def __init__(self) -> None:
        self.moment = FIRST

    def now(self) -> datetime:
        """The moment of the example."""
        return self.moment


@pytest.fixture
def country(database: str) -> Iterator[tuple[Book, Clock]]:
    """The sample village, and one each in WITA and WIT with a single reader."""
    clock, ids = Clock(), iter(range(10**6, 10**9))
    book = Book(database, clock.now, lambda n: next(ids).to_bytes(n, "big"))

    def settle(work: Work) -> None:
        for n, zone in enumerate(ZONES[1:]):
            row = {"public_id": f"z{n}", "name": f"BKM Contoh {n}", "zone": zone, "profile": "urban-2013"}
            bkm = work.execute(insert(t.bkm).returning(t.bkm.c.id), row).scalar_one()
            village._phone(work, 7000 + n, village._person(work, bkm, f"Warga{n}", "Bu"))

    book.run(settle)
    yield book, clock
    book.close()


READERS = {village.ACCOUNTS["Wati"]: ZONES[0], 7000: ZONES[1], 7001: ZONES[2]}


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(minutes=st.integers(0, 2 * 525_600 - 1), silent=st.sets(st.sampled_from(sorted(READERS))))
def test_nothing_leaves_outside_its_window(
    country: tuple[Book, Clock], minutes: int, silent: set[int]
) -> None:
    book, clock = country
    clock.moment = FIRST + timedelta(minutes=minutes)

    def look(work: Work) -> set[int]:
        work.execute(delete(t.outbox))
        quiet = update(t.account).where(t.account.c.id.in_(READERS))
        work.execute(quiet.values(stopped_at=None))
        work.execute(quiet.where(t.account.c.id.in_(silent)).values(stopped_at=work.now))
        for chat in READERS:
            outbox.post(work, chat, say("menu", name="x"), "announcement", f"n:{chat}:{minutes}")
        rows, _ = delivery.claim_due(work, 10)
        return {row["chat_id"] for row in rows}

    left = book.run(look)
    for chat, zone in READERS.items():
        open_now = _open(clock.moment.astimezone(ZoneInfo(zone)))
        assert (chat in left) is (open_now and chat not in silent)


def _open(local: datetime) -> bool:
    """From seven to eight in the evening, no Friday prayer, no holiday."""
    praying = local.weekday() == 4 and PRAYER[0] <= local.time() < PRAYER[1]
    return time(7) <= local.time() < time(20) and not praying and not holidays.is_free(local.date())


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.integers(0, 525_600 - 1),
    steps=st.lists(st.integers(1, 9 * 60), min_size=4, max_size=40),
    silent_at=st.dictionaries(st.sampled_from(sorted(READERS)), st.integers(0, 39)),
)
def test_what_waits_leaves_once_and_in_its_window_however_often_and_late_one_looks(
    country: tuple[Book, Clock], start: int, steps: list[int], silent_at: dict[int, int]
) -> None:
    """News that waits for the morning, the end of a prayer or of a holiday is asked again and again, past midnight
    and from one village's day into another's; somebody says `berhenti` while theirs waits.
    """
    book, clock = country
    clock.moment = FIRST + timedelta(minutes=start)

    def begin(work: Work) -> None:
        work.execute(delete(t.outbox))
        work.execute(update(t.account).where(t.account.c.id.in_(READERS)).values(stopped_at=None))
        for chat in READERS:
            outbox.post(work, chat, say("menu", name="x"), "announcement", f"w:{chat}:{start}")

    def look(work: Work, nth: int) -> set[int]:
        for chat in (each for each, when in silent_at.items() if when == nth):
            work.execute(update(t.account).where(t.account.c.id == chat).values(stopped_at=work.now))
        return {row["chat_id"] for row in delivery.claim_due(work, 10)[0]}

    book.run(begin)
    left: dict[int, datetime] = {}
    for nth, minutes in enumerate([*steps, *[60] * 24 * 12]):
        for chat in book.run(lambda work, nth=nth: look(work, nth)):
            assert chat not in left, "it left twice"
            assert silent_at.get(chat, nth + 1) > nth
            assert _open(clock.moment.astimezone(ZoneInfo(READERS[chat])))
            left[chat] = clock.moment
        if len(left) + len(silent_at.keys() - left.keys()) == len(READERS) and nth >= len(steps):
            break
        clock.moment += timedelta(minutes=minutes)
    assert left.keys() | silent_at.keys() == READERS.keys(), "it never left"


@given(
    on=st.dates(FIRST.date(), FIRST.date() + timedelta(days=900)),
    at=st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    every=st.sampled_from(["", *(f"weekly:{n}" for n in range(7)), *(f"monthly:{n}" for n in (1, 17, 31))]),
    zones=st.sets(st.sampled_from(ZONES), min_size=1),
)
def test_a_plan_comes_at_the_same_hour_of_every_clock_and_always_again(
    on, at, every: str, zones: set[str]
) -> None:  # type: ignore[no-untyped-def]
    plan = Plan(on, at, every)
    moments = {zone: moment_in(plan, zone) for zone in zones}
    assert begins(plan, zones) == min(moments.values())
    for zone, moment in moments.items():
        local = moment.astimezone(ZoneInfo(zone))
        assert (local.date(), local.time()) == (on, at)
    following = plan.next_after(on)
    assert (following is None) is (every == "")
    if following is not None:
        assert on < following <= on + timedelta(days=31)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("besok jam 7", "2026-11-18 07:00 "),
        ("tiap Senin jam 8", "2026-11-23 08:00 weekly:0"),
        ("Setiap Jumat jam 8 pagi", "2026-11-20 08:00 weekly:4"),
        ("saben Rebo jam 9", "2026-11-18 09:00 weekly:2"),
        ("tiap tanggal 5 jam 8", "2026-12-05 08:00 monthly:5"),
        ("tiap tgl 31 jam 7 malam", "2026-11-30 19:00 monthly:31"),
        ("besok", "no-hour"),
        ("kemarin jam 7", "past"),
        ("nanti saja", "unreadable"),
        ("", "unreadable"),
    ],
)
def test_when_as_people_write_it(words: str, expected: str) -> None:
    plan = read_plan(words, datetime(2026, 11, 17).date())
    said = plan if isinstance(plan, str) else f"{plan.on} {plan.at:%H:%M} {plan.every}"
    assert said == expected
