"""The house's other rooms, through their public deeds: who pays for another, savings given back. As in house.py, what should come of it
is the clerk's to say.
"""

from __future__ import annotations

from collections import Counter

from domain.actor import Actor
from domain.say import Refusal, Say
from storage import covers as covers_store
from storage import holds as holds_store
from storage import ledger
from storage import withdrawals as withdrawals_store
from storage.book import Work
from tests.model.house import House, Refused
from tests.model.reckoning import KSM
from usecases import corrections, covers, holds, savings, withdrawals


class Rooms(House):
    """The house with all its rooms."""

    # --- one pays for another -----------------------------------------------------------------------------

    def cover(self, payer: str, member: str, amount: int, cover: str, to: str) -> None:
        """'talangi': somebody pays another's instalment. `to`: upk, self, or the leader who has the cash."""

        def deed(book: Work, actor: Actor) -> Say:
            given, whom = covers.offer(book, actor), f"p-{member}"
            if whom not in [each["code"] for each in given["people"]]:
                raise Refusal("cover-nobody")
            said = {
                "whom": whom,
                "amount": amount,
                "cover": cover,
                "to": f"p-{to}" if to[0].isupper() else to,
            }
            return covers.report(book, actor, {**given, **said})

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

    # --- savings in pots ----------------------------------------------------------------------------------

    def ask_out(self, who: str, pot: str, amount: int) -> str:
        """A member wants savings back; the wish's name."""

        def deed(book: Work, actor: Actor) -> Say:
            given = withdrawals.offer(book, actor, pot)
            return withdrawals.ask(book, actor, {**given, "pot": pot, "amount": amount})

        self.by(who, deed)
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

    def put_back(self, wish: str, by: str) -> None:
        """'koreksi' of the receipt of what was given."""
        row = self.look(lambda book: withdrawals_store.by_public(book, wish))
        number = self.look(lambda book: ledger.number_of(book, row.entry_id))  # type: ignore[union-attr]
        said = self.by(by, lambda b, a: corrections.undo(b, a, {"number": number, "why": "salah ketik"}))
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
