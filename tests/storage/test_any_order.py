"""The same dated payments, written into the book in any order, leave the same arrears on every date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import permutations
from random import Random

from domain.allocation import remaining
from domain.arrears import assess
from domain.ledger import Purpose, claim
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, Rounding
from storage import claims, ledger, loans, members
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import WIB
from tests.tables.reading import Row, rows
from tests.village import ACCOUNTS
from usecases import counter

Paid = tuple[date, int]
START, END = date(2027, 1, 20), date(2028, 3, 1)
CARD = make_schedule(Loan(Rupiah(1_000_000), 12, START, Rupiah(180_000)), Rounding(500), DueRule())


def opened(database: str) -> Book:
    """The sample village on a day after all that is paid here."""
    numbers = iter(range(10**7, 10**8))
    now = datetime.combine(END, time(10), WIB)
    return Book(database, lambda: now, lambda n: next(numbers).to_bytes(n, "big"))


def borrowers(work: Work, n: int) -> list[loans.Lent]:
    """So many more members of KSM Melati, each with the same card."""
    bkm, ksm, zero = work.execute(t.bkm.select()).one().id, lateness.ksm(work, "Melati"), Rupiah(0)
    people = [village._person(work, bkm, f"Contoh {number}", "Bu") for number in range(n)]
    for number, person in enumerate(people, start=10):
        village._seat(work, person, ksm, number)
    shares = [loans.NewShare(person, CARD, zero, zero) for person in people]
    return loans.of_loan(work, loans.lend(work, bkm, ksm, START, "urban-2013:1", shares))


def pay(work: Work, lent: loans.Lent, paid: Iterable[Paid]) -> None:
    """One after the other: reported by the borrower, counted by Bu Rini."""
    bkm = members.ksm_by_id(work, lent.ksm_id).bkm_id
    rini = members.actor(work, ACCOUNTS["Rini"], ACCOUNTS["Rini"])
    for i, (on, amount) in enumerate(paid):
        own, who, much = f"order:{lent.share_id}:{i}", lent.person_id, Rupiah(amount)
        said = claim(Purpose.INSTALLMENT, much, who, on, own, share=lent.share_id, holder=None)
        about = ledger.About(bkm, lent.ksm_id, who, who, batch=own)
        line = claims.as_written(work, ledger.append(work, said, about), said, about)
        counter.book_installment(work, rini, rini.people[0], line, f"T-{lent.share_id}-{i}", None)


def late(lent: loans.Lent, on: date) -> tuple[int, int, int, int]:
    """Pokok, jasa and rows overdue, and since how many days."""
    found = assess(lent.schedule, lent.history.on(on).settled, on)
    return (found.pokok, found.jasa, found.n_overdue, found.days_late) if found else (0, 0, 0, 0)


def after(book: Book, orders: list[Sequence[Paid]]) -> list[loans.Lent]:
    """The cards of as many members as there are orders, each paid in its own."""
    lent = book.run(lambda work: borrowers(work, len(orders)))
    for each, order in zip(lent, orders, strict=True):
        book.run(lambda work, each=each, order=order: pay(work, each, order))
    assert book.look(first_deviation) is None
    shares = [each.share_id for each in lent]
    return book.look(lambda work: loans.by_shares(work, shares))


def test_days_of_several_payments_in_every_order(database: str) -> None:
    cases: list[tuple[Row, Sequence[Paid]]] = []
    for row in rows("same_day"):
        assert (row["principal"], row["n"], row["jasa"], row["step"]) == ("1000000", "12", "180000", "500")
        assert date.fromisoformat(row["disbursed_on"]) == START
        paid = [each.split("=") for each in row["payments"].split()]
        orders = permutations([(date.fromisoformat(on), int(amount)) for on, amount in paid])
        cases += [(row, order) for order in orders]
    book = opened(database)
    for (row, _), lent in zip(cases, after(book, [order for _, order in cases]), strict=True):
        on = date.fromisoformat(row["look_on"])
        assert late(lent, on)[:3] == tuple(int(row[key]) for key in ("late_pokok", "late_jasa", "rows_late"))
        stands = lent.history.on(on)
        left = remaining(lent.schedule, stands.settled)
        assert (left.pokok, left.jasa) == (int(row["left_pokok"]), int(row["left_jasa"]))
        assert stands.titipan == int(row["titipan"])
    book.close()


def test_any_permutation_of_the_same_payments_is_equally_late_on_every_date(database: str) -> None:
    chance, turns = Random(2027), 3
    orders: list[Sequence[Paid]] = []
    for _ in range(8):
        paid = [
            (START + timedelta(days=chance.randrange(1, 390)), chance.choice((500, 49_999, 98_500, 230_001)))
            for _ in range(chance.randrange(2, 6))
        ]
        orders += [sorted(paid), *(chance.sample(paid, len(paid)) for _ in range(turns - 1))]
    book = opened(database)
    cards = after(book, orders)
    days = [START + timedelta(days=n) for n in range(400)]
    for first in range(0, len(cards), turns):
        seen = {(tuple(late(lent, on) for on in days), lent.titipan) for lent in cards[first : first + turns]}
        assert len(seen) == 1, orders[first]
    book.close()
