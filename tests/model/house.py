"""The house through its public deeds, one method for each deed of the clerk's book. No chat: the deeds alone.

`Refused` is a polite no of the house, with its key. What the house was asked to do and what it then says of
itself is all there is here; what it should say is the clerk's (book.py).
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Collection
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import BigInteger, cast, func, select, update

from domain.actor import Actor
from domain.arrears import Arrears, assess
from domain.ledger import Posting, opening
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.savings import POTS
from domain.say import Refusal, Say
from storage import arrears as arrears_store
from storage import claims as claims_of
from storage import closings as closings_store
from storage import corrections as corrections_store
from storage import handovers as handovers_store
from storage import ledger, loans, members, schema
from storage import lending as lending_store
from storage import sheets as sheets_store
from storage import tables as t
from storage.book import Book, Work
from storage.kept import Kept
from storage.verify import first_deviation
from tests.chat import WIB
from tests.village import _add, _ksm, _office, _person, _phone, _seat
from usecases import (
    checkin,
    closings,
    correcting,
    corrections,
    counter,
    counter_differs,
    lending,
    lending_borrowers,
    lending_decisions,
    lending_money,
    promises,
    sheet_savings,
    sheets,
    transfers,
)
from usecases import claims as claim_deeds
from usecases import handovers as handover_deeds
from usecases.deed import Open
from usecases.standing import calendar_of

T = TypeVar("T")
Claims = dict[str, claims_of.Claim]
BEGINS = date(2026, 10, 31)
PAPER = date(2026, 7, 15)
"""The day the paper book says all that is from before."""
PROFILE = "urban-2013"
MEMBERS = {  # name: (row of the paper book, office in the KSM)
    "Yati": (1, "ketua"), "Siti": (2, "bendahara"), "Wati": (3, ""), "Sri": (6, ""), "Joko": (7, ""),
    "Parmi": (10, "sekretaris"),
}  # fmt: skip
LEADERS = ("Yati", "Siti", "Parmi")
CLERKS = ("Rini", "Parmi")  # who count the cash at the UPK; Parmi is the KSM's secretary too
OF_THE_BKM = {"Rini": "petugas_upk", "Hadi": "koordinator", "Budi": "pengawas"}
ACCOUNTS = {name: 101 + n for n, name in enumerate([*MEMBERS, *OF_THE_BKM])}
TAKEN_OVER = (  # member, principal, rows, day: due on the last of the month, on a 17th, a 25th
    ("Sri", 1_000_000, 10, date(2026, 8, 31)),
    ("Wati", 500_000, 6, date(2026, 7, 17)),
    ("Joko", 700_000, 7, date(2026, 9, 25)),
    ("Siti", 1_200_000, 12, date(2026, 10, 9)),
)
SAVED = (  # member, pot, rupiah: saved in the paper book already
    ("Sri", "sukarela", 150_000), ("Wati", "sukarela", 60_000), ("Siti", "sukarela", 80_000),
    ("Joko", "wajib", 120_000), ("Yati", "tanggung-renteng", 100_000), ("Parmi", "sukarela", 230_001),
)  # fmt: skip
JASA_PER_MILLE = 15  # a month


SLIP = {"kind": "photo", "file_id": "contoh"}
_ENTRIES = Kept(select(func.count()).select_from(t.entry))


class Refused(Exception):
    """The house said no; the argument is the key of its sentence."""


def build(book: Work) -> None:
    """BKM Contoh with KSM Mawar: six members, four loans taken over from the paper book, nothing paid yet."""
    bkm = _add(book, t.bkm, public_id="bkm1", name="BKM Contoh", zone="Asia/Jakarta", profile=PROFILE)
    ksm = _ksm(book, bkm, "Mawar")
    ids = {}
    for name, (number, role) in MEMBERS.items():
        ids[name] = _person(book, bkm, name, "Bu")
        _seat(book, ids[name], ksm, number)
        if role:
            _office(book, ids[name], role, bkm, ksm)
    for name, role in OF_THE_BKM.items():
        ids[name] = _person(book, bkm, name, "Bu")
        _office(book, ids[name], role, bkm, None)
    _office(book, ids["Parmi"], "petugas_upk", bkm, None)
    for name, account in ACCOUNTS.items():
        _phone(book, account, ids[name])
    rules = preset(PROFILE)
    for name, pot, amount in SAVED:
        saved = opening([Posting(POTS[pot], -amount, ids[name])], PAPER, f"opening:savings:{name}:{pot}")
        ledger.append(book, saved, ledger.About(bkm, ksm, ids[name]))
    for name, principal, n, on in TAKEN_OVER:
        card = make_schedule(Loan(Rupiah(principal), n, on, rules.jasa), rules.rounding, rules.due)
        new = loans.NewShare(ids[name], card, Rupiah(0), Rupiah(0))
        loans.lend(book, bkm, ksm, on, f"{PROFILE}:1", [new])


class House:
    """A real book on a file, and everybody's presses on it. `begin_again`: the village as on its first day."""

    def __init__(self, folder: Path) -> None:
        self.template, self.file = folder / "template.sqlite3", folder / "book.sqlite3"
        self.n_lives = 0
        self.begin()
        first = self._open(self.template)
        schema.prepare(first.engine)
        first.run(build)
        with first.engine.connect() as conn:
            conn.exec_driver_sql("ROLLBACK")
            conn.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        found = first.look(lambda work: work.execute(select(t.person.c.name, t.person.c.id)).all())
        first.close()
        self.ids: dict[str, int] = {row.name: row.id for row in found}
        self.names = {number: name for name, number in self.ids.items()}
        self.book = self._open(self.file)

    def _open(self, file: Path) -> Book:
        return Book(f"sqlite:///{file}", lambda: self.moment, lambda n: next(self.chance).to_bytes(n, "big"))

    def begin(self, first_id: int = 10**7) -> None:
        """The first morning."""
        self.moment = datetime.combine(BEGINS, time(8), WIB)
        self.chance = count(first_id)

    def begin_again(self) -> None:
        """Another life in the same house: its statements stay understood, its book is a new one."""
        self.book.close()
        for left in self.file.parent.glob(f"{self.file.name}*"):
            left.unlink()
        shutil.copy(self.template, self.file)
        self.begin(10**8)
        self.n_lives += 1

    @property
    def today(self) -> date:
        """The day in the village."""
        return self.moment.date()

    def go_to(self, day: date) -> None:
        """Time passes."""
        self.moment = datetime.combine(day, time(8), WIB)

    def by(self, name: str, deed: Callable[[Work, Actor], T]) -> T:
        """Somebody does something, a minute after what was before; Refused if the house says no."""
        self.moment += timedelta(minutes=1)
        account = ACCOUNTS[name]
        try:
            return self.book.run(lambda work: deed(work, members.actor(work, account, account)))
        except Refusal as no:
            raise Refused(no.say.key) from None

    def look(self, read: Callable[[Work], T]) -> T:
        """Read what stands in the book."""
        return self.book.look(read)

    def leave(self, who: str) -> None:
        """The list of members that was read in says that they left today."""
        theirs = t.membership.c.person_id == self.ids[who]
        self.book.run(
            lambda work: work.execute(update(t.membership).where(theirs).values(until_on=self.today))
        )

    # --- reports ------------------------------------------------------------------------------------------

    def report(self, who: str, amount: int, purpose: str, to: str = "upk", pot: str = "wajib") -> None:
        """A member's own report; `to`: upk, self, or the leader who has the cash; `pot`: of savings."""

        def deed(book: Work, actor: Actor) -> Say:
            given = checkin.offer(book, actor, pot=pot)
            said: dict[str, Any] = {"what": {"purpose": purpose, "amount": amount}, "same": "lain"}
            if purpose == "angsuran":
                said["to"] = f"p-{to}" if to in LEADERS else to
            return checkin.report(book, actor, {**given, **said})

        self.by(who, deed)

    def sheet_of(self, day: date) -> str | None:
        """The meeting's sheet of that day, if there is one."""
        ksm = self._ksm()
        found = self.look(lambda work: sheets_store.of_day(work, ksm, day))
        return found.public_id if found is not None else None

    def sheet(self, leader: str, day: date, who: str, savings: int, instalment: int) -> Say:
        """A leader types a sheet with one row, in whole rupiah."""
        row = f"{MEMBERS[who][0]} Rp{savings} Rp{instalment}"
        text = f"kumpulan {day.day}/{day.month}/{day.year}\n{row}\nkas Rp{savings + instalment}"
        return self.by(leader, lambda b, a: sheets.report(b, a, {**sheets.offer(b, a), "rows": text}))

    def row(self, leader: str, day: date, who: str, savings: int, instalment: int, own: str) -> Say:
        """A press below a sheet that is there: the row as it should be. `own`: how a report of their own fits."""
        sheet = self.sheet_of(day)
        assert sheet is not None
        data = f"{MEMBERS[who][0]}.{savings}.{instalment}.{own}"
        return self.by(leader, lambda b, a: sheets.set_row(b, a, sheet, data))

    def take_back(self, claim: str, by: str) -> None:
        """The reporter takes it back."""
        self.by(by, lambda b, a: claim_deeds.take_back(b, a, claim))

    def hold(self, claim: str, by: str) -> None:
        """A leader says that the payer's cash is in their hands."""
        said = self.by(by, lambda b, a: claim_deeds.hold_it(b, a, claim))
        if said.key == "held-before":
            raise Refused(said.key)

    # --- confirmations ------------------------------------------------------------------------------------

    def count_single(self, claim: str, by: str, amount: int, *, bank: bool = False) -> None:
        """One instalment counted at the counter, or come to the `bank`."""

        def by_slip(book: Work, actor: Actor) -> Say:
            items = transfers.offer(book, actor)["items"]
            item = {"code": "1", "id": claim, "name": "contoh", "amount": amount}
            item = next((each for each in items if each["id"] == claim), item)  # only some are offered
            return transfers.receive(book, actor, {"items": [item], "which": item["code"], "photo": SLIP})

        self.by(by, by_slip if bank else lambda b, a: counter.receive_single(b, a, claim, str(amount)))

    def hand_over(self, leader: str) -> None:
        """Everything in a leader's hands goes to the counter."""

        def deed(book: Work, actor: Actor) -> Say:
            offered = handover_deeds.offer_all(book, actor)
            every = [row[0] for row in offered.rows if row[0].verb == "serah"]
            if not every:
                raise Refusal("nothing-in-hand")
            button = every[0]
            return handover_deeds.hand_over(book, actor, button.subject, str(button.version))

        self.by(leader, deed)

    def on_the_way(self) -> list[tuple[str, list[str]]]:
        """Hand-overs nobody has counted, each with its open claims."""

        def read(book: Work) -> list[tuple[str, list[str]]]:
            found = []
            for each in handovers_store.waiting(book, self._bkm()):
                ids = [claim for claim, _ in handovers_store.lines_of(book, each.id)]
                lines = claims_of.by_id(book, ids) if ids else []
                found.append((each.public_id, [line.public_id for line in lines]))
            return found

        return self.look(read)

    def count_all(self, handover: str, by: str, *, short: bool = False, bank: bool = False) -> None:
        """A hand-over is counted: what the card says, or another sum and all of it goes back. `bank`: it came
        there.
        """

        def deed(book: Work, actor: Actor) -> Say:
            button = counter.card(book, handover).rows[0][0]
            if short:
                answers: dict[str, object] = {"handover": handover, "counted": int(button.version) + 1_000}
                return counter_differs.returned(book, actor, answers)
            if bank:
                given = transfers.offer(book, actor, handover, str(button.version))
                said = transfers.receive(book, actor, {**given, "photo": SLIP})
            else:
                said = counter.receive(book, actor, handover, str(button.version))
            if said.key == "handover-card":
                raise Refusal("handover-empty")
            return said

        self.by(by, deed)

    def confirm_savings(self, claim: str, by: str) -> None:
        """The treasurer has the cash of one saving."""
        self.by(by, lambda b, a: claim_deeds.confirm_one(b, a, claim))

    def confirm_sheet(self, day: date, by: str) -> None:
        """The treasurer has the savings of a whole meeting."""
        sheet = self.sheet_of(day)
        assert sheet is not None

        def deed(book: Work, actor: Actor) -> Say:
            found = sheets_store.by_public(book, sheet)
            button = sheet_savings.savings_card(book, found.id).rows[0][0]  # type: ignore[union-attr]
            said = sheet_savings.confirm_savings(book, actor, sheet, str(button.version))
            if said.key != "savings-of-sheet-confirmed":
                raise Refusal(said.key)
            return said

        self.by(by, deed)

    def number_of(self, claim: str) -> str:
        """The receipt of a confirmed report."""

        def read(book: Work) -> str:
            known = ledger.entry_by(book, public_id=claim)
            ended = claims_of.settled_by(book, known.id)  # type: ignore[union-attr]
            return str(ended.number)  # type: ignore[union-attr]

        return self.look(read)

    def reverse(self, number: str, by: str, why: str, second: str) -> None:
        """A confirmed payment found wrong; where two must agree, `second` does, or nobody is found."""
        said = self.by(by, lambda b, a: corrections.undo(b, a, {"number": number, "why": why}))
        if said.key == "reversal-asked" and second:
            asked = self.look(lambda work: corrections_store.waiting(work, [self._bkm()]))[-1]
            said = self.by(second, lambda b, a: correcting.agree(b, a, asked.public_id))
        if said.key not in ("reversed", "mirrored"):
            raise Refused(said.key)

    # --- promises, months ----------------------------------------------------------------------------------

    def promise(self, who: str, amount: int, day: date) -> None:
        """A borrower who was given a kind word answers it with a promise."""
        mine = [each for each in self.look(lambda b: loans.of_people(b, [self.ids[who]])) if each.outstanding]
        if not mine:
            raise Refused("no-loan")

        def deed(book: Work, actor: Actor) -> Say:
            first = mine[0]
            due = first.schedule[0].due_on
            arrears_store.keep_notice(book, first.person_id, first.share_id, self.today, due)
            here = (t.notice.c.share_id == first.share_id) & (t.notice.c.given_on == self.today)
            subject = book.execute(select(t.notice.c.public_id).where(here)).scalar_one()
            answers = {"subject": subject, "on": day.isoformat(), "amount": amount}
            said = promises.promise(book, actor, answers)
            if said.key != "promise-noted":
                raise Refusal(said.key)
            return said

        self.by(who, deed)

    def promised(self, who: str) -> tuple[int, date] | None:
        """The promise that stands, if any."""
        mine = select(t.promise).where(t.promise.c.person_id == self.ids[who], t.promise.c.ended_at.is_(None))
        row = self.look(lambda book: book.execute(mine).first())
        return (row.amount_rp, row.promised_on) if row is not None else None

    def close(self, month: date, by: str, second: str) -> None:
        """Two officers close a month."""
        subject = self.look(lambda work: closings_store.bkm_public_id(work, self._bkm()))
        self.by(by, lambda b, a: closings.propose(b, a, subject, f"{month:%Y-%m}"))
        self._agree(second)

    def reopen(self, month: date, by: str, second: str, why: str) -> None:
        """Two officers open it again."""
        answers = {"month": month.isoformat(), "why": why}
        self.by(by, lambda b, a: closings.reopen(b, a, answers))
        self._agree(second)

    def _agree(self, second: str) -> None:
        asked = self.look(lambda work: closings_store.waiting(work, [self._bkm()]))[-1]
        self.by(second, lambda b, a: closings.agree(b, a, asked.public_id))

    def open_from(self) -> date | None:
        """The first day that is not closed."""
        return self.look(lambda work: closings_store.open_from(work, self._bkm()))

    # --- loans ----------------------------------------------------------------------------------------------

    def borrow(self, who: str, amount: int, n: int, hands: tuple[str, str, str, str]) -> None:
        """A loan from the application to the money; `hands`: who asks, looks, decides and receives."""
        asks, looks, decides, receives = hands
        line = (MEMBERS[who][0], amount, "usaha contoh")
        self.by(asks, lambda b, a: lending.apply(b, a, {**lending.offer(b, a), "months": n, "lines": [line]}))
        asked = self.look(lambda b: lending_store.standing(b, ksm_ids=[self._ksm()]))[-1].public_id
        if isinstance(self.by(looks, lambda b, a: lending_decisions.fit(b, a, asked)), Open):
            answers = {"application": asked, "verdict": lending_decisions.FIT, "reason": "contoh"}
            self.by(looks, lambda b, a: lending_decisions.with_reason(b, a, answers))
        self.by(decides, lambda b, a: lending_decisions.approve(b, a, asked))
        row = self.look(lambda b: lending_store.by_public(b, asked))
        wish = self.look(lambda b: lending_store.lines_of(b, row.id))[0]  # type: ignore[union-attr]
        self.by(who, lambda b, a: lending_borrowers.agree(b, a, wish.public_id, str(amount)))
        said = self.by(looks, lambda b, a: lending_money.pay_out(b, a, asked, str(amount)))
        if said.key.startswith(
            "pay-out-"
        ):  # the box holds less by the book, or the bank as much: asked once more
            sure = next(each.version for row in said.rows for each in row if each.verb == "cair")
            self.by(looks, lambda b, a: lending_money.pay_out(b, a, asked, str(sure)))
        self.by(receives, lambda b, a: lending_money.received(b, a, asked, str(amount)))

    # --- what the house says of itself ---------------------------------------------------------------------

    def n_entries(self) -> int:
        """How many entries there are."""
        found: int = self.look(lambda work: work.execute(_ENTRIES).scalar_one())
        return found

    def stands(self, only: Collection[int] | None = None) -> tuple[Claims, dict[int, loans.Lent]]:
        """Reports nobody confirmed or took back, by their public id; every share ever lent, oldest first, or
        `only` those.
        """

        def read(book: Work) -> tuple[Claims, dict[int, loans.Lent]]:
            lent = loans.every(book) if only is None else [loans.by_share(book, each) for each in only]
            shares = {each.share_id: each for each in sorted(lent, key=lambda each: each.share_id)}
            return {line.public_id: line for line in claims_of.still_open(book)}, shares

        return self.look(read)

    def late(self, lent: loans.Lent, on: date, known: datetime | None = None) -> Arrears | None:
        """What is late of a share on a day, as known at a moment."""
        return assess(lent.schedule, lent.history.on(on, known).settled, on, (), calendar_of(preset(PROFILE)))

    def balances(self) -> Counter[tuple[str, str]]:
        """Every account by (name, whose), what is reckoned of cards left out."""
        total = cast(func.sum(t.posting.c.amount_rp), BigInteger)
        rows = select(t.posting.c.account, t.posting.c.person_id, total.label("total"))
        rows = rows.group_by(t.posting.c.account, t.posting.c.person_id)
        found: Counter[tuple[str, str]] = Counter()
        for row in self.look(lambda work: work.execute(rows).all()):
            found[row.account, self.names.get(row.person_id, "")] += row.total
        return Counter({key: amount for key, amount in found.items() if amount})

    def deviation(self) -> Any:
        """What `guyub verify` finds, or None."""
        return self.look(first_deviation)

    def _bkm(self) -> int:
        return 1

    def _ksm(self) -> int:
        return 1
