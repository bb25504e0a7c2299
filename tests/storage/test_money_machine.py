"""Any order of reports, confirmations, corrections and disputes keeps the book whole and equal to a naive count."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from domain.ledger import Purpose
from domain.say import Refusal
from storage import claims, handovers, ledger, loans, members, voices, withdrawals
from storage.book import Book, Work
from storage.tables import entry
from storage.verify import first_deviation
from tests.conftest import START
from tests.village import ACCOUNTS
from usecases import checkin, corrections, counter, counter_differs, holds, sheet_savings, sheets
from usecases import claims as deeds
from usecases import handovers as leader
from usecases import voices as second
from usecases import withdrawals as takes

MEMBERS = {"Yati": 1, "Siti": 2, "Wati": 3, "Sri": 6, "Joko": 7, "Tini": 9}
Step = tuple[str, int, int]
WHAT = (
    "own-savings", "own-loan", "sheet", "sheet", "confirm", "confirm", "take-back", "hold", "hand-over", "receive",
    "no", "resolve", "reverse", "reverse", "sheet-savings", "return", "change",
    "save-more", "save-more", "take", "take", "give", "give", "give-no", "hold-some",
)  # fmt: skip


class Village:
    """The real deeds on a real file, beside plain sums of what was confirmed."""

    def __init__(self, address: str) -> None:
        numbers = iter(range(10**7, 10**8))
        self.book = Book(address, lambda: START, lambda n: next(numbers).to_bytes(n, "big"))
        self.saved = dict.fromkeys(MEMBERS.values(), 120_000)
        self.paid = dict.fromkeys(MEMBERS.values(), 0)

    def by(self, name: str, deed: Callable[[Work, Any], Any]) -> None:
        """Somebody does something; a polite no changes nothing."""
        account = ACCOUNTS[name]

        def unit(book: Work) -> None:
            deed(book, members.actor(book, account, account))

        with contextlib.suppress(Refusal):
            self.book.run(unit)

    def take(self, step: Step) -> None:
        """One step of the story, done by whoever may do it."""
        what, who, size = step
        name = list(MEMBERS)[who]
        match what:
            case "own-savings":
                self._report(name, "tabungan", size * 10_000)
            case "own-loan":
                self._report(name, "angsuran", size * 23_000)
            case "sheet":
                rows = f"{MEMBERS[name]} {size * 5} {size * 20}\nkas {size * 25}"
                self.by("Yati", lambda b, a: sheets.report(b, a, {**sheets.offer(b, a), "rows": rows}))
            case "change":
                text = f"ubah {MEMBERS[name]} {size * 4} {size * 19}"
                self.by("Yati", lambda b, a: sheets.change(b, a, text))
            case "sheet-savings":
                self.by("Siti", self._sheet_savings)
            case "hand-over":
                self.by("Yati", self._hand_over)
            case "receive":
                self.by("Rini", self._counted)
            case "return":
                self.by("Rini", lambda b, a: self._counted(b, a, short=True))
            case "reverse":
                self.by("Siti", lambda b, a: self._reverse(b, a, size, "tabungan"))
                self.by("Rini", lambda b, a: self._reverse(b, a, size, "angsuran"))
            case "resolve":
                self.by("Budi", lambda b, a: self._resolve(b, a, "stands" if size % 2 else "wrong"))
            case "save-more":
                self._report(name, "tabungan", size * 10_000, pot="sukarela")
            case "take":
                self.by(name, lambda b, a: takes.ask(b, a, {**takes.offer(b, a), "amount": size * 7_000}))
            case "hold-some":
                answers = {"whom": f"p-{name}", "pot": "sukarela", "amount": size * 3_000, "note": "rembug"}
                self.by("Siti", lambda b, a: holds.hold(b, a, {**holds.offer(b, a), **answers}))
            case "give" | "give-no":
                self._give(what, size)
            case _:
                self._claims(what, name, who)

    def _give(self, what: str, which: int) -> None:
        waiting = self.book.look(lambda b: withdrawals.waiting(b, 1))
        if waiting:
            row, deed = waiting[which % len(waiting)], takes.give if what == "give" else takes.refuse
            for officer in ("Siti", "Yati"):
                self.by(officer, lambda b, a: deed(b, a, row.public_id))

    def _report(self, name: str, purpose: str, amount: int, pot: str = "wajib") -> None:
        def deed(book: Work, actor: Any) -> None:
            given_ = checkin.offer(book, actor, pot=pot)
            to = given_["people"][0]["holders"][0]["code"] if amount % 2_000 else "upk"
            said = {"what": {"purpose": purpose, "amount": amount}, "to": to, "same": "lain"}
            checkin.report(book, actor, {**given_, **said})

        self.by(name, deed)

    def _claims(self, what: str, name: str, which: int) -> None:
        waiting = self.book.look(claims.still_open)
        wanted = {"confirm": Purpose.SAVINGS, "hold": Purpose.INSTALLMENT}.get(what)
        fitting = [line for line in waiting if wanted is None or line.purpose is wanted]
        if not fitting:
            return
        line = fitting[which % len(fitting)]
        account = {number: member for member, number in MEMBERS.items()}
        if what == "confirm":
            self.by("Siti", lambda b, a: deeds.confirm_one(b, a, line.public_id))
            self.by("Yati", lambda b, a: deeds.confirm_one(b, a, line.public_id))
        elif what == "hold":
            self.by("Yati", lambda b, a: deeds.hold_it(b, a, line.public_id))
        elif what == "take-back":
            self.by(account[line.by_person_id], lambda b, a: deeds.take_back(b, a, line.public_id))
        elif what == "no":
            self.by(account[line.person_id], lambda b, a: second.disagree(b, a, line.batch))

    def _sheet_savings(self, book: Work, actor: Any) -> None:
        waiting = [c for c in claims.still_open(book, purpose=Purpose.SAVINGS) if c.sheet_id and not c.frozen]
        if waiting:
            assert waiting[0].sheet_id is not None
            card = sheet_savings.savings_card(book, waiting[0].sheet_id)
            button = card.rows[0][0]
            sheet_savings.confirm_savings(book, actor, button.subject, str(button.version))

    def _hand_over(self, book: Work, actor: Any) -> None:
        offered = leader.offer_all(book, actor)
        if offered.rows:
            button = offered.rows[0][0]
            leader.hand_over(book, actor, button.subject, str(button.version))

    def _counted(self, book: Work, actor: Any, *, short: bool = False) -> None:
        for found in handovers.waiting(book, 1)[:1]:
            button = counter.card(book, found.public_id).rows[0][0]
            if short:
                answers = {"handover": found.public_id, "counted": int(button.version) + 1_000}
                counter_differs.returned(book, actor, answers)
            else:
                counter.receive(book, actor, found.public_id, str(button.version))

    def _reverse(self, book: Work, actor: Any, which: int, purpose: str) -> None:
        final = entry.c.kind.in_(["confirm", "withdraw"])
        confirmed = select(entry.c.number).where(final, entry.c.purpose == purpose)
        done = book.execute(confirmed.order_by(entry.c.id)).all()
        if done:
            corrections.undo(book, actor, {"number": done[which % len(done)].number, "why": "typing"})

    def _resolve(self, book: Work, actor: Any, outcome: str) -> None:
        for held in voices.open_disputes(book, 1)[:1]:
            second.resolve(book, actor, held.public_id, outcome)

    def recount(self, book: Work) -> None:
        """A naive count: every confirmation adds, every reversal takes away."""
        saved, paid = dict.fromkeys(self.saved, 120_000), dict.fromkeys(self.paid, 0)
        rows = {row.id: row for row in book.execute(select(entry))}
        ids = {person.id: person for person in (members.someone(book, i) for i in range(1, 11))}
        number = {i: person.seats[0].number for i, person in ids.items()}
        for row in rows.values():
            about = rows[row.about_id] if row.kind == "reverse" else row
            sign = -1 if row.kind == "reverse" else 1
            if about.kind == "withdraw":
                saved[number[about.person_id]] -= sign * row.amount_rp
            if about.kind == "confirm":
                sums = saved if about.purpose == "tabungan" else paid
                sums[number[about.person_id]] += sign * row.amount_rp
        for person, row_number in number.items():
            if row_number in saved:
                assert ledger.savings_of(book, person) == saved[row_number]
                lent = loans.of_people(book, [person])[0]
                given_so_far = lent.settled.pokok + lent.settled.jasa + lent.titipan - 4 * 115_000
                assert given_so_far == paid[row_number]


@pytest.mark.parametrize("seed", range(24))
def test_whatever_happens_the_book_is_whole(database: str, seed: int) -> None:
    dice = random.Random(seed)
    village = Village(database)
    try:
        for _ in range(45):
            step = (dice.choice(WHAT), dice.randrange(6), dice.randrange(1, 7))
            village.take(step)
            deviation = village.book.look(first_deviation)
            assert deviation is None, f"after {step}: {deviation}"
        village.book.look(village.recount)
    finally:
        village.book.close()
