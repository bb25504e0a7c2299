"""Days and hours as people write them: the table row by row, directions, and any text whatever."""

from datetime import date, time, timedelta
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.dates import Direction, When, add_months, next_pasaran_day, pasaran, read_date, weekday
from tests.domain.spoken import ABOUT_WHEN, DAYS, EVENINGS, NOW, TODAY, some_of, ways

AHEAD, BACK, EITHER = Direction.AHEAD, Direction.BACK, Direction.EITHER

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
VOCABULARY = some_of(
    """besok kemarin tgl tanggal 1 10 25 31 25/11 31/11 2082 99/99 1/1/26 senin jumat minggu kliwon wage legi
    malam depan lalu ini hari bulan lagi maneh jam setengah 7 19.30 25:61 sore suro nov feb februari akhir
    awal muda habis lebaran puasa panen isya jumatan - dan satu rong puluh selapan 9999 kapan-kapan bu wib
    kurang lewat"""
)


def november(day: int) -> date:
    return date(2026, 11, day)


def december(day: int) -> date:
    return date(2026, 12, day)


@pytest.mark.parametrize(("number", "text", "expected", "offers"), DAYS, ids=[str(row[0]) for row in DAYS])
def test_the_table_of_days(
    number: int, text: str, expected: date | time | None, offers: tuple[date, ...]
) -> None:
    for way in ways(text):
        when = read_date(way, TODAY, now=NOW)
        if isinstance(expected, time):
            assert (when.on, when.at, when.doubt) == (None, expected, None), way
        elif expected:
            assert (when.on, when.doubt) == (expected, None), way
        else:
            assert when.on is None and when.doubt, way
            assert when.offers[: len(offers)] == offers, way
        assert when.evening == (number in EVENINGS) or way in ABOUT_WHEN, way


def test_the_table_is_whole() -> None:
    assert [row[0] for row in DAYS] == list(range(1, 41))


@pytest.mark.parametrize(("text", "about"), ABOUT_WHEN.items())
def test_an_hour_of_prayer_is_shown_and_asked(text: str, about: time) -> None:
    when = read_date(text, TODAY)
    assert (when.doubt, when.at) == ("prayer-time", about)


@pytest.mark.parametrize(
    ("text", "on", "at", "evening"),
    [
        ("Selasa malam 22 Desember jam setengah delapan", december(22), time(19, 30), True),
        ("besok jam 7 malam", november(19), time(19), True),
        ("Jumat jam 19.30", november(20), time(19, 30), True),
        ("22/12 19:30", december(22), time(19, 30), True),
        ("22/12 19.30", december(22), time(19, 30), True),
        ("tgl 25 jam 4 sore", november(25), time(16), False),
        ("tgl 10", december(10), None, False),
        ("tgl 18", november(18), None, False),
        ("Selasa malam Rabu Wage", december(22), None, True),
        ("malam Rabu Wage", december(22), None, True),
        ("malam Kamis", november(18), None, True),
        ("malam minggu", november(21), None, True),
        ("besok malam Jumat", november(19), None, True),
        ("Jumat tanggal 25", december(25), None, False),
        ("Senin 4 Januari", date(2027, 1, 4), None, False),
        ("1 Januari 2027 pukul 9 pagi", date(2027, 1, 1), time(9), False),
        ("2026-12-22", december(22), None, False),
        ("25.12.2026", december(25), None, False),
        ("tanggal dua puluh lima", november(25), None, False),
        ("setu jam wolu bengi", november(21), time(20), True),
        ("nanti malam jam 7", november(18), time(19), True),
        ("besok jam 8 kurang 10", november(19), time(7, 50), False),
        ("besok jam setengah 1 siang", november(19), time(12, 30), False),
        ("besok jam 7 - 9 malam", november(19), time(19), True),
        ("rong minggu maneh", december(2), None, False),
        ("tgl 25 bulan 12", december(25), None, False),
        ("25 bln 12 2026", december(25), None, False),
        ("Jumat 27", november(27), None, False),
        ("Selasa Kliwon 24 jam 4 sore", november(24), time(16), False),
        ("Jumat 7 malam", november(20), time(19), True),
        ("nanti jam 7 malam", november(18), time(19), True),
        ("٢٥/١٢", december(25), None, False),
    ],
)
def test_days_ahead_with_their_hour(text: str, on: date, at: time | None, evening: bool) -> None:
    assert read_date(text, TODAY, AHEAD, NOW) == When(on, at, evening)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("tgl 10", november(10)),
        ("tgl 31", date(2026, 10, 31)),
        ("17/11", november(17)),
        ("Jumat", november(13)),
        ("malam Rabu Wage", november(17)),
        ("malam Kamis", november(11)),
        ("tadi malam", november(17)),
        ("Jumat kemarin", november(13)),
        ("5 hari yang lalu", november(13)),
        ("25 Des 2025", date(2025, 12, 25)),
    ],
)
def test_days_back(text: str, on: date) -> None:
    when = read_date(text, TODAY, BACK, NOW)
    assert (when.on, when.doubt) == (on, None)


@pytest.mark.parametrize(
    ("text", "direction", "doubt", "offers"),
    [
        ("10/11", AHEAD, "already-past", (december(10),)),
        ("kemarin", AHEAD, "already-past", (december(17),)),
        ("17 November 2026", AHEAD, "already-past", (december(17),)),
        ("hari ini jam 8", AHEAD, "already-past", (november(19),)),
        ("20/11", BACK, "not-yet", (date(2026, 10, 20),)),
        ("besok", BACK, "not-yet", (november(18),)),
        ("22 Desember", BACK, "not-yet", (date(2026, 10, 22),)),
        ("31/11", BACK, "no-such-day", ()),
        ("25-11-2082", EITHER, "year", (november(25),)),
        ("25/11/1926", EITHER, "year", (november(25),)),
        ("12/25", EITHER, "no-such-day", (december(25),)),
        ("29 Februari", AHEAD, "no-such-day", (date(2027, 2, 28), date(2027, 3, 1))),
        ("tgl 31", AHEAD, "no-such-day", (november(30), december(31))),
        ("tgl 32", AHEAD, "no-such-day", ()),
        ("22/5", EITHER, "which-year", (date(2026, 5, 22), date(2027, 5, 22))),
        ("Rabu", AHEAD, "which-week", (november(18), november(25))),
        ("Rabu", BACK, "which-week", (november(18), november(11))),
        ("Jumat minggu depan", AHEAD, "which-week", (november(27), november(20))),
        ("malam 22 Desember", AHEAD, "which-evening", (december(21), december(22))),
        ("malam tgl 25", AHEAD, "which-evening", (november(24), november(25))),
        ("Senin 22 Desember", AHEAD, "mismatch", (december(22), november(23))),
        ("Jumat 7", AHEAD, "mismatch", (december(7), november(20))),
        ("tiap Jumat", AHEAD, "which-week", (november(20), november(27))),
        ("akhir bulan Desember", AHEAD, "no-day", (december(31),)),
        ("awal Januari", AHEAD, "unreadable", ()),
        ("besok Jumat", AHEAD, "mismatch", (november(19), november(20))),
        ("Senin atau Selasa", AHEAD, "several", (november(23), november(24))),
        ("Jumat atau Senin depan", AHEAD, "several", (november(20), november(23))),
        ("Jumat atau Senin depan", BACK, "several", (november(13),)),
        ("tgl 1-5 Desember", AHEAD, "several", (december(1), december(5))),
        ("besok jam 25", AHEAD, "no-such-hour", (november(19),)),
        ("Jumat bakda isya", AHEAD, "prayer-time", (november(20),)),
        ("3 bulan lagi", AHEAD, "loose", (date(2027, 2, 18),)),
        ("Bu Wage", AHEAD, "unreadable", ()),
        ("Pak Jumat", AHEAD, "unreadable", ()),
        ("3 hari", AHEAD, "unreadable", ()),
        ("99999 hari lagi", AHEAD, "unreadable", ()),
        ("", EITHER, "unreadable", ()),
        ("50rb", EITHER, "unreadable", ()),
    ],
)
def test_asked(text: str, direction: Direction, doubt: str, offers: tuple[date, ...]) -> None:
    when = read_date(text, TODAY, direction, NOW)
    assert (when.on, when.doubt, when.offers) == (None, doubt, offers)


@given(
    st.one_of(ANYTHING, VOCABULARY),
    st.sampled_from(Direction),
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.none() | st.times(),
)
@example("malam hari", AHEAD, TODAY, None)
@example("tgl", AHEAD, TODAY, None)
@settings(max_examples=120, deadline=None)
def test_any_text_is_read_or_asked(text: str, direction: Direction, today: date, now: time | None) -> None:
    when = read_date(text, today, direction, now)
    assert when.doubt or when.on or when.at
    assert not (when.doubt and when.on)
    if when.on and direction is not EITHER:
        assert when.on >= today if direction is AHEAD else when.on <= today
    assert len(set(when.offers)) == len(when.offers)


@pytest.mark.parametrize(
    "text", ["jumat " * 700, "1/" * 2_000, "malam " * 600, "tgl 1 - " * 500, "9" * 4_000]
)
def test_a_long_text_takes_no_time(text: str) -> None:
    began = process_time()
    assert read_date(text, TODAY).on is None
    assert process_time() - began < 0.3


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(1945, 8, 17), "Jumat Legi"),
        (date(1983, 12, 20), "Selasa Kliwon"),
        (date(2013, 1, 11), "Jumat Kliwon"),
        (date(2024, 1, 1), "Senin Pahing"),
        (date(1633, 7, 8), "Jumat Legi"),
        (date(2026, 11, 18), "Rabu Wage"),
    ],
)
def test_weekday_and_pasaran_of_known_days(day: date, names: str) -> None:
    assert f"{weekday(day)} {pasaran(day)}" == names


def test_every_jumat_kliwon_of_2026() -> None:
    found, day = [], date(2025, 12, 31)
    while (day := next_pasaran_day(4, 4, day)).year == 2026:
        found.append((day.day, day.month))
    assert found == [(23, 1), (27, 2), (3, 4), (8, 5), (12, 6), (17, 7), (21, 8), (25, 9), (30, 10), (4, 12)]


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6), st.integers(0, 4))
def test_weekday_and_pasaran_meet_once_in_a_selapan(after: date, week_day: int, market_day: int) -> None:
    first = next_pasaran_day(week_day, market_day, after)
    assert timedelta(0) < first - after <= timedelta(days=35)
    assert next_pasaran_day(week_day, market_day, first) - first == timedelta(days=35)


def test_months_are_counted_from_the_first_due_day() -> None:
    anchor = date(2028, 1, 31)
    days = [add_months(anchor, n) for n in range(5)]
    assert [(day.day, day.month) for day in days] == [(31, 1), (29, 2), (31, 3), (30, 4), (31, 5)]
    assert add_months(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert add_months(date(2028, 2, 29), 48) == date(2032, 2, 29)
    assert add_months(date(2026, 11, 18), 2, 10) == date(2027, 1, 10)
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
