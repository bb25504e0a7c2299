"""The 81 payments through the book: reported, counted, reckoned. The lender's holiday rule and the group's meetings
are those of the case.
"""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from domain.actor import Actor
from domain.allocation import next_due
from domain.arrears import assess
from domain.covers import KAS, Cover
from domain.ledger import Purpose, claim
from domain.money import Rupiah
from storage import claims, covers, holidays, ledger, loans, members
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests import lateness, village
from tests.chat import WIB
from tests.tables.payments import Line, payments
from tests.tables.test_payments import of_the_year, written
from tests.village import ACCOUNTS
from usecases import claims as receiving
from usecases import counter


def lend(work: Work, lines: list[Line]) -> dict[str, int]:
    """The members of the case in KSM Melati, each with the card of the table; all who pay sit there too."""
    bkm = work.execute(t.bkm.select()).one().id
    ksm = lateness.ksm(work, "Melati")
    people: dict[str, int] = {}
    for number, name in enumerate(
        sorted({line.member for line in lines} | {line.by for line in lines}), start=2
    ):
        people[name] = village._person(work, bkm, f"Contoh {name}", "Bu")
        village._seat(work, people[name], ksm, number)
    zero = Rupiah(0)
    shares = [loans.NewShare(people[line.member], written(line), zero, zero) for line in lines]
    loans.lend(work, bkm, ksm, lines[0].disbursed_on, "urban-2013:1", shares)
    return people


def fill_box(work: Work, rini: Actor, saver: int, line: Line) -> None:
    """Somebody of the KSM has saved as much as its cash pays for the member."""
    ksm = lateness.ksm(work, "Melati")
    own, bkm = f"box:{line.member}", members.ksm_by_id(work, ksm).bkm_id
    said = claim(Purpose.SAVINGS, Rupiah(line.pays), saver, line.paid_on, own, share=None, holder=None)
    about = ledger.About(bkm, ksm, saver, saver, batch=own)
    saved = claims.as_written(work, ledger.append(work, said, about), said, about)
    receiving.book_saving(work, rini, rini.people[0], saved, f"S-{line.member}")


def pay(work: Work, line: Line, people: dict[str, int]) -> None:
    """Reported by who brings it, counted by Bu Rini."""
    ksm = lateness.ksm(work, "Melati")
    bkm = members.ksm_by_id(work, ksm).bkm_id
    [lent] = loans.of_people(work, [people[line.member]])
    payer = people[line.by] if line.cover else people[line.member]
    rini = members.actor(work, ACCOUNTS["Rini"], ACCOUNTS["Rini"])
    if line.cover == Cover.KAS:
        fill_box(work, rini, payer, line)
    own = f"case:{line.member}"
    said = claim(
        Purpose.INSTALLMENT, Rupiah(line.pays), payer, line.paid_on, own, share=lent.share_id, holder=None
    )
    about = ledger.About(bkm, ksm, payer, payer, batch=own, cover=line.cover or None)
    claimed = claims.as_written(work, ledger.append(work, said, about), said, about)
    counter.book_installment(work, rini, rini.people[0], claimed, f"T-{line.member}", None)


@pytest.mark.parametrize("lines", payments())
def test_the_book_comes_to_the_table(
    database: str, monkeypatch: pytest.MonkeyPatch, lines: list[Line]
) -> None:
    now = [datetime.combine(lines[0].paid_on, time(10), WIB)]
    numbers = iter(range(10**7, 10**8))
    book = Book(database, lambda: now[0], lambda n: next(numbers).to_bytes(n, "big"))
    people = book.run(lambda work: lend(work, lines))
    calendar = of_the_year(lines[0])
    monkeypatch.setattr(holidays.Days, "calendar", lambda *_: calendar)

    def late(work: Work, line: Line, on: date) -> tuple[int, int, int]:
        [lent] = [each for each in loans.every(work) if each.person_id == people[line.member]]
        found = assess(lent.schedule, lent.history.on(on).settled, on, (), calendar)
        return (found.pokok, found.jasa, found.days_late) if found else (0, 0, 0)

    for line in lines:
        assert book.look(lambda work, line=line: late(work, line, line.paid_on)[2]) == line.days_late_before
    book.run(lambda work: [pay(work, line, people) for line in lines])

    def after(work: Work) -> None:
        debts = covers.of_ksm(work, lateness.ksm(work, "Melati"))
        for line in lines:
            [lent] = [each for each in loans.every(work) if each.person_id == people[line.member]]
            [parts] = lent.stands.parts.values()
            for name in ("jasa_overdue", "pokok_overdue", "jasa_current", "pokok_current", "titipan"):
                assert getattr(parts, name) == getattr(line, name), name
            payer = KAS if line.cover == "kas" else people[line.by]
            kept = {people[line.member]: lent.titipan, **lent.stands.surplus}
            whose = payer if line.cover else people[line.member]
            assert {who: int(rest) for who, rest in kept.items() if rest} == (
                {whose: line.titipan} if line.titipan else {}
            )
            assert (lent.left.pokok, lent.left.jasa) == (line.left_pokok, line.left_jasa)
            assert debts[people[line.member], payer] == line.owes
            assert late(work, line, line.look_on) == (line.late_pokok, line.late_jasa, line.days_late)
            coming = next_due(lent.history.card, lent.settled, line.paid_on)
            assert coming is not None
            assert (coming.number, coming.due_on, coming.total) == (
                line.next_number,
                line.next_due_on,
                line.next_open,
            )

    book.look(after)
    assert book.look(first_deviation) is None
    book.close()
