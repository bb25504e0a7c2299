"""The same dated entries, written into the book in any order, leave the same arrears on every date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import permutations
from random import Random
from typing import Any

from domain.allocation import remaining
from domain.arrears import assess
from domain.covers import Cover
from domain.ledger import Account, Purpose, claim, confirm_installment, recover, reverse, write_off
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.profiles import DueRule, Rounding
from domain.relief import What
from domain.titipan import hand_back
from storage import claims, ledger, loans, members, relief
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import WIB
from tests.stories.test_fines import monthly
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


def borrowers(work: Work, n: int, first: int = 10, name: str = "Melati") -> list[loans.Lent]:
    """So many more members of this KSM, each with the same card; `first`: the number of the first one."""
    bkm, ksm, zero = work.execute(t.bkm.select()).one().id, lateness.ksm(work, name), Rupiah(0)
    people = [village._person(work, bkm, f"Contoh {first + number}", "Bu") for number in range(n)]
    for number, person in enumerate(people, start=first):
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


# --- everything that is done to a card ----------------------------------------------------------------------------

LIVES = 12
KINDS = ("paid", "gift", "kas", "wrong", "back", "rest", "freed", "lost", "recovered")


@dataclass(frozen=True)
class Act:
    """One dated deed on a card. `of`: which payment was found wrong; `until`: of a rest; `jasa`: let go with
    what is written off.
    """

    what: str
    on: date
    amount: int = 0
    of: int = -1
    until: date = END
    jasa: int = 0


def a_life(chance: Random) -> list[Act]:
    """Payments of one's own and of others, one of them found wrong, surplus given back, a rest, a fine let go."""
    days = [START + timedelta(days=chance.randrange(1, 390)) for _ in range(4)]
    days.append(days[0])  # two of them on one day
    acts = [Act("paid", on, chance.choice((500, 49_999, 98_500, 230_001, 400_000))) for on in days]
    acts += [Act(each, chance.choice(days), chance.choice((98_500, 150_000))) for each in ("gift", "kas")]
    of = chance.randrange(len(acts))
    acts.append(Act("wrong", acts[of].on + timedelta(days=chance.randrange(40)), acts[of].amount, of))
    acts.append(Act("back", max(days), chance.choice((500, 20_000))))
    since = START + timedelta(days=chance.randrange(30, 300))
    acts.append(Act("rest", since, until=since + timedelta(days=60)))
    acts.append(Act("freed", since + timedelta(days=90), 1_000))
    return acts


def until_it_is_lost(book: Book, acts: list[Act], on: date) -> list[Act]:
    """The same up to that day, when what is left is written off, and what came of it after all."""
    gone = {n for n, act in enumerate(acts) if act.on > on}
    kept = [act for n, act in enumerate(acts) if n not in gone and act.of not in gone]
    numbers = {n: i for i, n in enumerate(n for n, act in enumerate(acts) if act in kept)}
    kept = [replace(act, of=numbers.get(act.of, -1)) for act in kept]
    [lent] = written(book, [range(len(kept))], kept)
    left = remaining(lent.schedule, lent.history.on(on).settled)
    lost = [Act("lost", on, left.pokok, jasa=left.jasa)] if left.pokok else []
    return [*kept, *lost, *(Act("recovered", on + timedelta(days=20), 5_000) for _ in lost)]


def written(book: Book, orders: Sequence[Sequence[int]], acts: Sequence[Act]) -> list[loans.Lent]:
    """As many new cards as there are orders, with these acts written in each."""

    def begin(work: Work) -> list[loans.Lent]:
        first = 10 + len(loans.every(work))
        village._ksm(work, 1, f"Contoh {first}")
        return borrowers(work, len(orders), first, f"Contoh {first}")

    lent = book.run(begin)
    for each, order in zip(lent, orders, strict=True):
        book.run(lambda work, each=each, order=order: write(work, each, [(n, acts[n]) for n in order]))
    shares = [each.share_id for each in lent]
    return book.look(lambda work: loans.by_shares(work, shares))


def write(work: Work, lent: loans.Lent, acts: Iterable[tuple[int, Act]]) -> None:
    """One after the other, as the rows of the book; no deed is asked whether it would take them so late."""
    rini, hadi, other = (lateness.person(work, name) for name in ("Rini", "Hadi", "Sri"))
    bkm = members.ksm_by_id(work, lent.ksm_id).bkm_id
    paid: dict[int, Any] = {}
    for n, act in acts:
        own, amount, me = f"all:{lent.share_id}:{n}", Rupiah(act.amount), lent.person_id
        about = ledger.About(bkm, lent.ksm_id, me, rini)
        if act.what in ("paid", "gift", "kas"):
            cover = {"gift": Cover.HIBAH.value, "kas": Cover.KAS.value}.get(act.what)
            who = other if act.what == "gift" else me
            said = claim(Purpose.INSTALLMENT, amount, who, act.on, own, share=lent.share_id, holder=None)
            mine = replace(about, person_id=who, by_person_id=me, cover=cover)
            line = claims.as_written(work, ledger.append(work, said, mine), said, mine)
            covered = me if act.what == "kas" else None
            new = confirm_installment(*line.postings, act.on, f"{own}:yes", covered=covered)
            number = f"T-{lent.share_id}-{n}"
            done = ledger.append(work, new, replace(mine, by_person_id=rini, number=number))
            claims.settle(work, [line], done.id)
            paid[n] = done.id, new
        elif act.what == "wrong":
            entry_id, new = paid[act.of]
            back = reverse(new.postings, new.amount, act.on, own)
            ledger.append(work, back, replace(about, about_id=entry_id))
        elif act.what == "back":
            till = Account.CASH_UPK
            given = hand_back(lent.share_id, me, amount, act.on, own, till=till, covered=None)
            ledger.append(work, given, about)
        elif act.what == "lost":
            left = (act.amount, act.jasa)
            ledger.append(work, write_off(lent.share_id, me, left, act.on, own), about)
        elif act.what == "recovered":
            ledger.append(work, recover(lent.share_id, me, act.amount, act.on, own), about)
        else:
            what = What.PAUSE if act.what == "rest" else What.FINE
            row = {
                "bkm_id": bkm,
                "what": what.value,
                "person_id": me,
                "by_person_id": rini,
                "reason": "sakit",
            }
            row |= {"share_id": lent.share_id, "amount_rp": act.amount} if what is What.FINE else {}
            row |= {"since_on": act.on, "until_on": act.until}
            kept = relief.by_public(work, relief.keep(work, row))
            assert kept is not None
            relief.end(work, kept.id, relief.AGREED, hadi)


def allowed(order: Sequence[int], acts: Sequence[Act]) -> list[int]:
    """This order, but that nothing is found wrong before it is there."""
    found = [n for n in order if acts[n].of < 0]
    for n in order:
        if acts[n].of >= 0:
            found.insert(max(order.index(n), found.index(acts[n].of) + 1), n)
    return found


def stands(lent: loans.Lent, rests: Any, on: date) -> tuple[Any, ...]:
    """What is late, what waits for whom, what is asked of fines, and how the card ended, on that day."""
    found = lent.history.on(on)
    arrears = assess(lent.schedule, found.settled, on, (), None, rests)
    waits = (found.titipan, tuple(sorted(found.surplus.items())), found.short)
    return arrears, found.settled, waits, found.fines, lent.history.ended(on), lent.history.without_money(on)


def test_any_permutation_of_all_that_is_done_to_a_card_is_equally_late_on_every_date(database: str) -> None:
    chance, book = Random(24), opened(database)
    book.run(monthly)
    days = [START + timedelta(days=n) for n in range(0, 420, 3)]
    met: set[str] = set()
    for life in range(LIVES):
        acts = a_life(chance)
        if life % 2:
            acts = until_it_is_lost(book, acts, START + timedelta(days=chance.randrange(200, 380)))
        by_day = sorted(range(len(acts)), key=lambda n: (acts[n].on, acts[n].of >= 0))
        shuffled = [chance.sample(by_day, len(acts)) for _ in range(3)]
        cards = written(book, [allowed(order, acts) for order in (by_day, by_day[::-1], *shuffled)], acts)
        people = [each.person_id for each in cards]
        rests = book.look(lambda work, people=people: relief.pauses(work, people))
        for on in days:
            seen = [stands(lent, rests.get(lent.person_id, ()), on) for lent in cards]
            assert all(each == seen[0] for each in seen), (acts, on)
            arrears, _, (titipan, surplus, _), fines, ended, _ = seen[0]
            met |= {name for name, was in {
                "late": arrears, "titipan": titipan, "surplus": surplus, "fine": fines.paid, "ended": ended,
            }.items() if was}  # fmt: skip
        met |= {act.what for act in acts}
    assert met == {*KINDS, "late", "titipan", "surplus", "fine", "ended"}
    book.close()
