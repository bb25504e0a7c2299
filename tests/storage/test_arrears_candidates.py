"""One SQL statement finds who may be late: over random cards and payments it misses none and names nobody
else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from domain.arrears import assess
from domain.holidays import HolidayRule
from domain.ledger import Account, Entry, Kind, Posting, Purpose, reverse
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import DueRule, Rhythm, Rounding
from storage import balances, candidates, ledger, loans, rules
from storage import tables as t
from storage.book import Book, Work
from tests import lateness, village
from tests.chat import WIB
from usecases.standing import calendar_of

RULES = preset("urban-2013")
START = date(2026, 1, 5)


@pytest.fixture
def book(database: str) -> Iterator[Book]:
    """The sample village; KSM Melati has agreed balances and no loan yet."""
    ids = iter(range(10**6, 10**9))
    found = Book(
        database,
        lambda: datetime(2026, 11, 17, 8, tzinfo=WIB),
        lambda n: next(ids).to_bytes(n, "big"),
    )
    found.run(lambda work: lateness.agree(work, "Melati"))
    yield found
    found.close()


cards = st.builds(
    lambda principal, n, jasa, on, rhythm, step: make_schedule(
        Loan(Rupiah(principal * 1000), n, START + timedelta(days=on), Rupiah(jasa * 1000)),
        Rounding(step),
        DueRule(rhythm),
    ),
    st.integers(50, 3000),
    st.integers(1, 14),
    st.integers(0, 450),
    st.integers(0, 200),
    st.sampled_from((Rhythm.MONTHLY, Rhythm.WEEKLY)),
    st.sampled_from((1, 500, 1000)),
)
payments = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 1200)), max_size=6)
borrowers = st.lists(st.tuples(cards, payments, st.booleans()), min_size=1, max_size=4)
days_of_looking = st.tuples(st.booleans(), st.integers(-10, 900), st.integers(-1, 1))
"""Any day; or, as often, a due date of the first card or the days beside it: there one day decides."""


def _day(card: Schedule, look: tuple[bool, int, int]) -> date:
    at_a_due_date, n, beside = look
    return card[n % len(card)].due_on + timedelta(days=beside) if at_a_due_date else START + timedelta(days=n)


class _Undo(Exception):
    """Thrown to leave the village as it was."""


def _borrow(work: Work, bkm: int, ksm: int, name: str, card: Schedule) -> int:
    person = village._person(work, bkm, name, "Bu")
    loans.lend(work, bkm, ksm, START, "urban-2013:1", [loans.NewShare(person, card, Rupiah(0), Rupiah(0))])
    return person


def _pay(
    work: Work, bkm: int, ksm: int, person: int, made: list[tuple[int, int]], *, last_reversed: bool
) -> None:
    last: tuple[int, Rupiah] | None = None
    for n, (after, thousands) in enumerate(made):
        [lent] = loans.of_people(work, [person])
        on = START + timedelta(days=after)
        amount = Rupiah(thousands * 1000)
        moves = (Posting(Account.CASH_UPK, amount), Posting(Account.PAID, -amount, person, lent.share_id))
        entry = Entry(Kind.CONFIRM, Purpose.INSTALLMENT, amount, moves, on, f"paid:{person}:{n}")
        last = ledger.append(work, entry, ledger.About(bkm, ksm, person)).id, amount
    if last is not None and last_reversed:
        back = reverse(ledger.postings_of(work, last[0]), last[1], START, f"reversed:{person}")
        ledger.append(work, back, ledger.About(bkm, ksm, person, about_id=last[0]))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(borrowers, days_of_looking)
def test_the_statement_misses_none_the_rule_finds(
    book: Book, people: list[tuple[Schedule, list[tuple[int, int]], bool]], look: tuple[bool, int, int]
) -> None:
    today = _day(people[0][0], look)

    def play(work: Work) -> None:
        bkm = work.execute(t.bkm.select()).one().id
        ksm = lateness.ksm(work, "Melati")
        for n, (card, made, last_reversed) in enumerate(people):
            # a loan of its own for each: (ksm, day, principal) is unique, so the days differ
            person = village._person(work, bkm, f"Contoh{n}", "Bu")
            share = loans.NewShare(person, card, Rupiah(0), Rupiah(0))
            loans.lend(work, bkm, ksm, START - timedelta(days=n + 1), "urban-2013:1", [share])
            so_far = [each for each in made if START + timedelta(days=each[0]) <= today]
            _pay(work, bkm, ksm, person, so_far, last_reversed=last_reversed)
        held = {
            lent.share_id: (lent.schedule, lent.history.on(today).settled) for lent in loans.of_ksm(work, ksm)
        }
        calendar = calendar_of(preset("urban-2013"))
        late = {share for share, card in held.items() if assess(*card, today, (), calendar)}
        late_on_paper = {share for share, card in held.items() if assess(*card, today)}
        rows = candidates.of_zone(work, "Asia/Jakarta", today)
        found = {row.share_id for row in rows}
        assert late <= found <= late_on_paper
        assert len(rows) == len(found)
        meeting_days = tuple(START + timedelta(days=35 * n) for n in range(30))
        by_meetings = {share for share, card in held.items() if assess(*card, today, meeting_days)}
        assert by_meetings <= found  # whatever day lateness counts from, the statement has found it
        raise _Undo

    with pytest.raises(_Undo):
        book.run(play)


def _late_in_melati(work: Work) -> int:
    card = make_schedule(Loan(Rupiah(1_000_000), 10, START, RULES.jasa), RULES.rounding, RULES.due)
    bkm = work.execute(t.bkm.select()).one().id
    return _borrow(work, bkm, lateness.ksm(work, "Melati"), "Contoh", card)


LOOKED_ON = date(2026, 9, 1)


def test_without_agreed_balances_there_is_no_candidate(book: Book) -> None:
    person = book.run(_late_in_melati)
    found = book.look(lambda work: candidates.of_zone(work, "Asia/Jakarta", LOOKED_ON))
    assert [row.person_id for row in found] == [person]
    book.run(lambda work: work.execute(delete(t.balance_agreement).where(
        t.balance_agreement.c.person_id == lateness.person(work, "Hadi"))))  # fmt: skip
    assert book.look(lambda work: candidates.of_zone(work, "Asia/Jakarta", LOOKED_ON)) == []


def test_one_officer_twice_is_one_voice(book: Book) -> None:
    def again(work: Work) -> bool:
        melati = lateness.ksm(work, "Melati")
        work.execute(delete(t.balance_agreement))
        rini = lateness.person(work, "Rini")
        balances.agree(work, melati, (rini, rini), LOOKED_ON)
        balances.agree(work, melati, (rini,), LOOKED_ON + timedelta(days=1))
        return balances.is_agreed(work, melati)

    assert book.run(again) is False


@pytest.mark.parametrize(
    "change",
    [
        lambda work: work.execute(update(t.bkm).values(zone="Asia/Jayapura")),
        lambda work: work.execute(update(t.loan).values(status="L")),
    ],
)
def test_another_zone_or_a_loan_paid_off_is_no_candidate(book: Book, change: object) -> None:
    book.run(_late_in_melati)
    book.run(change)  # type: ignore[arg-type]
    assert book.look(lambda work: candidates.of_zone(work, "Asia/Jakarta", LOOKED_ON)) == []


def test_a_holiday_that_counts_from_the_day_before_is_no_day_too_late(book: Book) -> None:
    """Due on Christmas, with the day before it free too: under "hari kerja sebelumnya" it counts from the 23rd, so it
    is late on the 24th, before its written day has come.
    """
    due_on, counts_on = date(2026, 12, 25), date(2026, 12, 23)

    def play(work: Work) -> None:
        bkm = work.execute(t.bkm.select()).one().id
        made = replace(
            RULES,
            version=2,
            applies_from=START,
            due=replace(RULES.due, holiday=HolidayRule.PREVIOUS_WORKING_DAY),
        )
        rules.add(work, bkm, made, "holiday", (lateness.person(work, "Rini"), lateness.person(work, "Hadi")))
        loan = Loan(Rupiah(1_000_000), 10, date(2026, 11, 25), RULES.jasa)
        card = make_schedule(loan, RULES.rounding, RULES.due)
        assert card[0].due_on == due_on
        person = village._person(work, bkm, "Contoh", "Bu")
        share = loans.NewShare(person, card, Rupiah(0), Rupiah(0))
        loans.lend(work, bkm, lateness.ksm(work, "Melati"), START, made.label, [share])
        [lent] = loans.of_people(work, [person])
        calendar = calendar_of(made)
        for today in (counts_on + timedelta(days=n) for n in range(-1, 4)):
            late = assess(lent.schedule, lent.settled, today, (), calendar) is not None
            found = [row.person_id for row in candidates.of_zone(work, "Asia/Jakarta", today)]
            assert late is (today > counts_on), today
            assert found == ([person] if late else []), today
        raise _Undo

    with pytest.raises(_Undo):
        book.run(play)
