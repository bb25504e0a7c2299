"""What is late and since when; and the classes, shares and reserves that follow from it."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.allocation import Settled
from domain.arrears import assess, assess_ksm
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, Rounding
from tests.model.book import Book

CARD = make_schedule(
    Loan(Rupiah(1_000_000), 10, date(2027, 1, 10), Rupiah(150_000)), Rounding(500), DueRule()
)
NOTHING = Settled()


def paid(pokok: int, jasa: int) -> Settled:
    return Settled(Rupiah(pokok), Rupiah(jasa))


@pytest.mark.parametrize(
    ("settled", "today", "expected"),
    [
        (NOTHING, "2027-02-09", None),
        (NOTHING, "2027-02-10", None),  # due today is not late
        (NOTHING, "2027-02-11", (100_000, 15_000, 1, 1, 1)),
        (NOTHING, "2027-03-10", (100_000, 15_000, 1, 28, 1)),
        (NOTHING, "2027-03-11", (200_000, 30_000, 2, 29, 2)),
        (NOTHING, "2027-04-11", (300_000, 45_000, 3, 60, 3)),
        (paid(100_000, 15_000), "2027-02-11", None),
        (paid(60_000, 15_000), "2027-02-11", (40_000, 0, Fraction(2, 5), 1, 1)),  # its unpaid part counts
        (paid(100_000, 0), "2027-02-11", (0, 15_000, 0, 1, 1)),
        (paid(200_000, 30_000), "2027-03-11", None),  # paid ahead
        (paid(170_000, 60_000), "2027-05-11", (230_000, 0, Fraction(23, 10), 62, 3)),
        (paid(1_000_000, 150_000), "2028-12-31", None),
        # 10 November is the last: after it every whole month adds one
        (paid(900_000, 135_000), "2027-11-11", (100_000, 15_000, 1, 1, 1)),
        (paid(900_000, 135_000), "2027-12-09", (100_000, 15_000, 1, 29, 1)),
        (paid(900_000, 135_000), "2027-12-10", (100_000, 15_000, 2, 30, 1)),
        (paid(900_000, 135_000), "2028-02-10", (100_000, 15_000, 4, 92, 1)),
    ],
)
def test_what_is_late(settled: Settled, today: str, expected: tuple[object, ...] | None) -> None:
    found = assess(CARD, settled, date.fromisoformat(today))
    as_row = found and (found.pokok, found.jasa, found.behind, found.days_late, found.n_overdue)
    assert as_row == expected
    assert found is None or found.total == found.pokok + found.jasa


def test_since_when_it_is_late() -> None:
    found = assess(CARD, paid(100_000, 15_000), date(2027, 4, 20))
    assert found is not None
    assert (found.oldest_due_on, found.late_since) == (date(2027, 3, 10), date(2027, 3, 11))


MALAM_RABU_WAGE = (date(2026, 12, 22), date(2027, 1, 26), date(2027, 3, 2), date(2027, 4, 6))


@pytest.mark.parametrize(
    ("today", "days_late"),
    [
        ("2027-02-10", None),
        ("2027-02-11", None),  # this group has no meeting in February
        ("2027-03-02", None),  # on the evening of the meeting nobody is late
        ("2027-03-03", 1),
        ("2027-03-09", 7),
    ],
)
def test_where_the_group_pays_at_its_meetings_lateness_counts_from_the_meeting(
    today: str, days_late: int | None
) -> None:
    found = assess(CARD, NOTHING, date.fromisoformat(today), MALAM_RABU_WAGE)
    assert (found and found.days_late) == days_late
    if found:
        assert (found.n_overdue, found.oldest_due_on) == (1, date(2027, 2, 10))


def test_an_instalment_due_on_the_day_of_the_meeting_is_paid_at_that_meeting() -> None:
    assert assess(CARD, NOTHING, date(2027, 2, 10), (date(2027, 2, 10),)) is None
    found = assess(CARD, NOTHING, date(2027, 2, 11), (date(2027, 2, 10),))
    assert found is not None
    assert found.days_late == 1


def test_a_group_that_stopped_meeting_is_not_on_time_for_ever() -> None:
    last_met = (date(2027, 1, 26),)
    assert assess(CARD, NOTHING, date(2027, 3, 17), last_met) is None
    found = assess(CARD, NOTHING, date(2027, 3, 18), last_met)
    assert found is not None
    assert (found.days_late, found.late_since) == (1, date(2027, 3, 18))


def test_months_without_pokok_do_not_divide_by_nothing() -> None:
    grace = make_schedule(Loan(Rupiah(3), 12, date(2027, 1, 10), Rupiah(120_000)), Rounding(1), DueRule())
    found = assess(grace, NOTHING, date(2027, 3, 11))
    assert found is not None
    assert found.jasa == 20_000


def test_the_ksm_is_late_with_what_its_members_are_late_with() -> None:
    small = make_schedule(
        Loan(Rupiah(500_000), 10, date(2027, 1, 10), Rupiah(75_000)), Rounding(500), DueRule()
    )
    today = date(2027, 4, 11)
    ahead = paid(600_000, 90_000)  # hides nobody
    found = assess_ksm([(CARD, ahead), (CARD, paid(200_000, 30_000)), (small, NOTHING)], today)
    assert found is not None
    assert (found.pokok, found.jasa) == (100_000 + 150_000, 15_000 + 22_500)
    assert found.behind == Fraction(250_000, 250_000)
    assert (found.days_late, found.oldest_due_on, found.n_overdue) == (60, date(2027, 2, 10), 3)
    assert assess_ksm([(CARD, ahead)], today) is None
    assert assess_ksm([], today) is None


def test_a_ksm_whose_term_is_over_goes_on_ageing() -> None:
    found = assess_ksm([(CARD, paid(900_000, 135_000)), (CARD, paid(1_000_000, 150_000))], date(2028, 2, 10))
    assert found is not None
    assert found.behind == Fraction(100_000, 200_000) + 3


def test_a_ksm_follows_its_meetings_too() -> None:
    assert assess_ksm([(CARD, NOTHING)], date(2027, 3, 2), MALAM_RABU_WAGE) is None
    assert assess_ksm([(CARD, NOTHING)], date(2027, 3, 3), MALAM_RABU_WAGE) is not None


@settings(max_examples=150, deadline=None)
@given(
    pokok=st.integers(0, 1_000_000),
    jasa=st.integers(0, 150_000),
    n_days=st.integers(0, 900),
    gaps=st.lists(st.integers(1, 60), max_size=25),
)
def test_meetings_never_make_anybody_later_and_time_never_makes_a_debt_smaller(
    pokok: int, jasa: int, n_days: int, gaps: list[int]
) -> None:
    today = date(2027, 1, 10) + timedelta(days=n_days)
    meetings = [date(2027, 1, 10) + timedelta(days=sum(gaps[: i + 1])) for i in range(len(gaps))]
    by_date, by_meeting = (
        assess(CARD, paid(pokok, jasa), today),
        assess(CARD, paid(pokok, jasa), today, meetings),
    )
    assert by_meeting is None or (by_date is not None and by_meeting.total <= by_date.total)
    if by_date is not None:
        later = assess(CARD, paid(pokok, jasa), today + timedelta(days=1))
        assert later is not None
        assert later.total >= by_date.total
        assert later.behind >= by_date.behind
        assert later.days_late == by_date.days_late + 1
        assert by_date.total <= 1_150_000 - pokok - jasa


RESTS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 90)), max_size=3)


def rests_of(gaps: list[tuple[int, int]]) -> tuple[tuple[date, date], ...]:
    """Rests one after another, so many days apart and so many days long."""
    day, found = date(2027, 2, 1), []
    for gap, length in gaps:
        since = day + timedelta(days=gap)
        found.append((since, since + timedelta(days=length)))
        day = found[-1][1] + timedelta(days=1)
    return tuple(found)


@settings(max_examples=300, deadline=None)
@given(RESTS, st.integers(0, 11), st.integers(0, 500))
def test_a_rest_stops_the_days_as_the_clerk_counts_them(
    gaps: list[tuple[int, int]], n_paid: int, days: int
) -> None:
    rests, today = rests_of(gaps), date(2027, 2, 1) + timedelta(days=days)
    clerk = Book(date(2027, 1, 10))
    clerk.join("Sri", "Mawar", clerk.today)
    share = clerk.lend("Sri", 1_000_000, 10, 150_000, clerk.today)
    for _ in range(min(n_paid, 10)):
        clerk.confirm(clerk.report("Sri", 115_000, clerk.today, "Yati"), "Rini")
    for since, until in rests:
        if clerk.status(share, clerk.today) == "A":
            clerk.go_to(since)
            clerk.pause("Sri", until, "sakit", "Rini", "Hadi")
    settled = paid(100_000 * min(n_paid, 10), 15_000 * min(n_paid, 10))
    theirs, ours = clerk.late(share, today), assess(CARD, settled, today, paused=rests)
    if ours is None:
        assert theirs.rows == 0
        return
    assert (ours.pokok, ours.jasa, ours.behind, ours.days_late, ours.n_overdue) == (
        theirs.pokok, theirs.jasa, theirs.behind, theirs.days, theirs.rows,
    )  # fmt: skip


def test_what_was_late_before_a_rest_stays_late_and_grows_no_older() -> None:
    rest = ((date(2027, 2, 20), date(2027, 4, 30)),)
    for today, expected in (("2027-02-19", 9), ("2027-03-15", 9), ("2027-04-30", 9), ("2027-05-02", 11)):
        found = assess(CARD, NOTHING, date.fromisoformat(today), paused=rest)
        assert found is not None and found.days_late == expected
        assert found.late_since == date(2027, 2, 11)
    late = assess(CARD, paid(100_000, 15_000), date(2027, 5, 1), paused=rest)
    assert late is not None and (late.n_overdue, late.days_late, late.late_since) == (2, 1, date(2027, 5, 1))
