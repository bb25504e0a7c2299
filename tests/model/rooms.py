"""The house's other rooms, through their public deeds: who pays for another, savings given back, other money, loans that
cannot go on. As in house.py, what should come of it
is the clerk's to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from domain.actor import Actor
from domain.arrears import Arrears, assess
from domain.presets import preset
from domain.say import Refusal, Say
from domain.vouchers import TILLS
from storage import cash as cash_store
from storage import corrections as corrections_store
from storage import covers as covers_store
from storage import holds as holds_store
from storage import ledger, loans
from storage import relief as relief_store
from storage import titipan as titipan_store
from storage import voices as voice_store
from storage import withdrawals as withdrawals_store
from storage.book import Work
from storage.loans import Lent
from tests.model.house import PROFILE, House, Refused
from tests.model.reckoning import KSM
from usecases import (
    cash,
    cashcounts,
    correcting,
    corrections,
    covering,
    covers,
    fund,
    holds,
    relief,
    relief_seconds,
    reports,
    savings,
    standing,
    titipan_paid,
    titipan_received,
    voices,
    vouchers,
    withdrawals,
)
from usecases.standing import calendar_of

HOUSE_TILLS = {"upk": "kas", "bank": "bank"}
OFFERS: dict[str, Callable[[Work, Actor, str], dict[str, Any]]] = {
    "new card": relief.offer_card, "rest": relief.offer_pause, "end": relief.offer_end,
    "recovery": relief.offer_recovery,
}  # fmt: skip


class Rooms(House):
    """The house with all its rooms."""

    # --- one pays for another -----------------------------------------------------------------------------

    def cover(self, payer: str, member: str, amount: int, cover: str, to: str) -> None:
        """'talangi': somebody pays another's instalment. `to`: upk, self, or the leader who has the cash."""

        def deed(book: Work, actor: Actor) -> Say:
            given, whom = covering.offer(book, actor), f"p-{member}"
            if whom not in [each["code"] for each in given["people"]]:
                raise Refusal("cover-nobody")
            said = {
                "whom": whom,
                "amount": amount,
                "cover": cover,
                "to": f"p-{to}" if to[0].isupper() else to,
            }
            return covering.report(book, actor, {**given, **said})

        self.by(payer, deed)

    def pay_back(self, member: str, by: str, amount: int, *, box: bool) -> None:
        """[Sudah diganti]: they have it back; `box`: it went into the KSM's cash box."""
        code = "kas" if member == KSM else f"p-{member}"
        answers = {"whom": f"{code}.{'k' if box else 's'}", "amount": amount}
        self.by(by, lambda b, a: covers.given_back(b, a, answers))

    def owed(self) -> Counter[tuple[str, str]]:
        """Who owes whom for a cover."""
        found = self.look(lambda book: covers_store.of_ksm(book, self._ksm()))
        name = lambda number: self.names.get(number, KSM)  # noqa: E731
        return Counter({(name(member), name(payer)): n for (member, payer), n in found.items()})

    def give_back(
        self, borrower: str, nth: int, whose: str, amount: int, by: str, second: str, till: str
    ) -> str:
        """Titipan is given out by the clerk, and whose it is has it; where they may not say so, it is taken back.
        `nth`: which card of the borrower; for the KSM's cash its treasurer answers. Its number.
        """
        person = "Siti" if whose == KSM else whose

        def pay(book: Work, actor: Actor) -> Say:
            given = titipan_paid.offer(book, actor, f"p-{person}")
            mine = [each for each in loans.every(book) if each.person_id == self.ids[borrower]]
            card = sorted(mine, key=lambda each: each.share_id)[nth]
            which = f"{card.public_id}.{'k' if whose == KSM else 's'}"
            said = {"which": which, "amount": amount, "till": HOUSE_TILLS[till]}
            return titipan_paid.pay(book, actor, {**given, **said})

        self.by(by, pay)
        waits = self.look(lambda book: titipan_store.waiting(book, [self._bkm()]))[-1].public_id
        try:
            self.by(second, lambda b, a: titipan_received.received(b, a, waits, str(amount)))
        except Refused:
            self.by(by, lambda b, a: titipan_paid.cancel(b, a, waits))
            raise
        row = self.look(lambda book: titipan_store.by_public(book, waits))
        return self._number(row.entry_id)  # type: ignore[union-attr]

    def _number(self, entry_id: int) -> str:
        return str(self.look(lambda book: ledger.number_of(book, entry_id)))

    # --- somebody says no ---------------------------------------------------------------------------------

    def says_no(self, claim: str, by: str) -> None:
        """[Tidak betul] below the row this report is a line of."""
        row = self.look(lambda book: ledger.entry_by(book, public_id=claim))
        batch = row.batch or claim  # type: ignore[union-attr]
        self.by(by, lambda b, a: voices.disagree(b, a, batch))

    def decide_dispute(self, claim: str, by: str, outcome: str) -> None:
        """The pengawas presses what it came to, on the card of the row this line is in."""

        def deed(book: Work, actor: Actor) -> Say:
            row = ledger.entry_by(book, public_id=claim)
            disputes = voice_store.open_disputes(book, self._bkm())
            mine = next((each for each in disputes if each.claim_id == row.id), None)  # type: ignore[union-attr]
            if mine is None:
                raise Refusal("dispute-closed-before")
            return voices.resolve(book, actor, mine.public_id, outcome)

        self.by(by, deed)

    def quiet_about(self, who: str) -> bool | None:
        """Whether no notice goes out to them because of what they said no to; None: they owe nothing."""

        def read(book: Work) -> bool | None:
            found = standing.borrower(book, standing.group(book, self._ksm()), self.ids[who])
            return found.standing.disputed if found is not None else None

        return self.look(read)

    # --- savings in pots ----------------------------------------------------------------------------------

    def ask_out(self, who: str, pot: str, amount: int, by: str) -> str:
        """A member wants savings back; for who has left the ketua asks. The wish's name."""

        def deed(book: Work, actor: Actor) -> Say:
            given = withdrawals.offer(book, actor, pot)
            mine = [each["code"] for each in given["people"] if each["label"].endswith(who)]
            if not mine:
                raise Refusal("take-nothing")
            return withdrawals.ask(book, actor, {**given, "who": mine[0], "pot": pot, "amount": amount})

        self.by(by, deed)
        wishes = self.look(lambda book: withdrawals_store.of_person(book, self.ids[who]))
        return str(wishes[-1].public_id)

    def give_savings(self, wish: str, by: str) -> None:
        """[Sudah diberikan]."""
        self.by(by, lambda b, a: withdrawals.give(b, a, wish))

    def refuse_savings(self, wish: str, by: str) -> None:
        """[Tidak bisa]."""
        self.by(by, lambda b, a: withdrawals.refuse(b, a, wish))

    def ask_no_more(self, wish: str, by: str) -> None:
        """[Tidak jadi]."""
        self.by(by, lambda b, a: withdrawals.take_back(b, a, wish))

    def put_back(self, wish: str, by: str, second: str) -> None:
        """'koreksi' of the receipt of what was given; a `second` officer agrees, or nobody is found."""
        row = self.look(lambda book: withdrawals_store.by_public(book, wish))
        number = self.look(lambda book: ledger.number_of(book, row.entry_id))  # type: ignore[union-attr]
        said = self.by(by, lambda b, a: corrections.undo(b, a, {"number": number, "why": "salah ketik"}))
        if said.key == "reversal-asked" and second:
            asked = self.look(lambda book: corrections_store.waiting(book, [self._bkm()]))[-1]
            said = self.by(second, lambda b, a: correcting.agree(b, a, asked.public_id))
        if said.key != "take-undone":
            raise Refused(said.key)

    def hold_savings(self, who: str, pot: str, amount: int, by: str) -> str:
        """The group's decision is noted; the hold's name."""

        def deed(book: Work, actor: Actor) -> Say:
            given = holds.offer(book, actor)
            whom = next((each for each in given["people"] if each["code"] == f"p-{who}"), None)
            if whom is None or pot not in [each["code"] for each in whom["pots"]]:
                raise Refusal("hold-nothing")
            said = {"whom": f"p-{who}", "pot": pot, "amount": amount, "note": "rapat contoh"}
            return holds.hold(book, actor, {**given, **said})

        self.by(by, deed)
        held = self.look(lambda book: holds_store.of_person(book, self.ids[who]))
        return str(held[-1].public_id)

    def let_go(self, hold: str, by: str) -> None:
        """[Lepas]."""
        self.by(by, lambda b, a: holds.let_go(b, a, hold))

    def pots_of(self, who: str) -> dict[str, tuple[int, int, int, bool]]:
        """What lies in each pot of a member: saved, held, promised, and whether it is locked today."""
        found = self.look(lambda book: savings.pots_in(book, self._bkm(), self._ksm(), self.today))
        pots = found.get(self.ids[who], [])
        return {each.code: (each.saved, each.held, each.pending, each.lock is not None) for each in pots}

    # --- cash and bank ------------------------------------------------------------------------------------

    def voucher(self, what: str, amount: int, till: str, on: date, by: str) -> str:
        """A voucher is written; `amount`: for an opening balance what was counted. Its name."""
        answers = {"what": what, "amount": amount, "till": HOUSE_TILLS[till]}
        answers["on"] = on.isoformat()

        def deed(book: Work, actor: Actor) -> Say:
            cash.check_day(book, actor, answers, on.isoformat())
            cash.check_amount(book, actor, answers, amount)
            return cash.write(book, actor, answers)

        self.by(by, deed)
        return self._last_voucher()

    def _last_voucher(self) -> str:
        return str(self.look(lambda book: cash_store.waiting(book, [self._bkm()]))[-1].public_id)

    def agree_voucher(self, voucher: str, by: str) -> None:
        """[Betul]."""
        row = self.look(lambda book: cash_store.by_public(book, voucher))
        self.by(by, lambda b, a: vouchers.agree(b, a, voucher, str(row.amount_rp)))  # type: ignore[union-attr]

    def refuse_voucher(self, voucher: str, by: str) -> None:
        """[Tidak]."""
        self.by(by, lambda b, a: vouchers.refuse(b, a, voucher))

    def undo_voucher(self, voucher: str, by: str) -> str:
        """'koreksi' of a voucher's number: the mirror waits under its own name."""
        row = self.look(lambda book: cash_store.by_public(book, voucher))
        number = self.look(lambda book: ledger.number_of(book, row.entry_id))  # type: ignore[union-attr]
        said = self.by(by, lambda b, a: corrections.undo(b, a, {"number": number, "why": "salah ketik"}))
        if not said.key.startswith("voucher-asked"):
            raise Refused(said.key)
        return self._last_voucher()

    def count(self, till: str, counted: int, by: str) -> int:
        """What lies there is counted; what the book said then."""
        answers = {"till": HOUSE_TILLS[till], "counted": counted, "reason": "contoh"}
        self.by(by, lambda b, a: cashcounts.keep(b, a, answers))
        last = self.look(lambda book: cash_store.last_count(book, self._bkm(), HOUSE_TILLS[till]))
        assert last is not None
        assert last.counted_rp == counted
        return int(last.expected_rp)

    def till(self, name: str, on: date, known: datetime) -> int:
        """What a till held on a day, by what was in the book at a moment."""
        account = TILLS[HOUSE_TILLS[name]]
        until = cash_store.Until(on, known)
        return self.look(lambda book: cash_store.sums(book, self._bkm(), [account], until))[account]

    # --- loans that cannot go on --------------------------------------------------------------------------

    def relief(self, form: str, whose: str, by: str, second: str, **answers: Any) -> str:
        """Proposed and agreed to; where the second officer may not, it is taken back again. A recovery's number."""

        def propose(book: Work, actor: Actor) -> Say:
            given = OFFERS[form](book, actor, f"p-{whose}")
            if "until" in answers:
                relief.check_until(book, actor, given, answers["until"])
            return relief.propose(book, actor, {**given, "why": "contoh", "decision": "contoh", **answers})

        self.by(by, propose)
        asked = self.look(lambda book: relief_store.waiting(book, [self._bkm()]))[-1].public_id

        def agree(book: Work, actor: Actor) -> Say:
            button = relief_seconds.see(book, actor, asked).rows[0][0]
            return relief_seconds.agree(book, actor, asked, str(button.version))

        try:
            self.by(second, agree)
        except Refused:
            self.by(by, lambda b, a: relief_seconds.take_back(b, a, asked))
            raise
        row = self.look(lambda book: relief_store.by_public(book, asked))
        return self._number(row.entry_id) if form == "recovery" else ""  # type: ignore[union-attr]

    def late(self, lent: Lent, on: date, known: datetime | None = None) -> Arrears | None:
        """What is late of a share on a day, as known at a moment, without the days of a rest."""
        rests = self.look(lambda book: relief_store.pauses(book, [lent.person_id], known))
        settled, calendar = lent.history.on(on, known).settled, calendar_of(preset(PROFILE))
        return assess(lent.schedule, settled, on, (), calendar, rests.get(lent.person_id, ()))

    # --- the month's report -------------------------------------------------------------------------------

    def month(self, by: str, on: date) -> tuple[reports.Month, fund.Fund]:
        """The report of a day, and the fund's other figures beside it."""

        def deed(book: Work, actor: Actor) -> tuple[reports.Month, fund.Fund]:
            found = reports.month_of(book, actor, "", on.isoformat())
            return found, fund.read(book, self._bkm(), found.report, found.known_at)

        return self.by(by, deed)
