"""Lives in which everything happens: what lives.py has, and who pays for whom, and savings given back."""

from __future__ import annotations

from typing import Any

from tests.model.house import LEADERS, MEMBERS
from tests.model.lives import HOW_OFTEN as DAILY
from tests.model.lives import Life, Step
from tests.model.reckoning import COVERS, KSM, POTS
from tests.model.rooms import Rooms

HOW_OFTEN = {
    **DAILY, "report_saving": 4, "confirm_saving": 4, "cover": 3, "pay_back": 1, "ask_out": 2, "give": 2, "ask_no_more": 1, "put_back": 1, "hold_savings": 1,
    "let_go": 1,
}  # fmt: skip


class WholeLife(Life):
    """One life with all its deeds."""

    house: Rooms

    def __init__(self, house: Rooms) -> None:
        super().__init__(house)
        self.named: dict[int, str] = {}  # the clerk's wishes and holds, as the house names them

    def last(self, kind: str) -> int:
        """The number of the last fact of a kind."""
        return max(fact["id"] for fact in self.clerk.told(kind))

    # --- one pays for another -----------------------------------------------------------------------------

    def cover(self, step: Step) -> None:
        """Somebody pays for another, as a loan, a gift, or out of the KSM's box."""
        payer, member, cover = step.who, step.other, COVERS[step.which % 3]
        if cover == "kas" and step.which % 4:
            payer = "Siti"
        to = step.one_of("upk", "self", *LEADERS)
        to = "self" if to == payer else to
        carries = payer if to == "self" and payer in LEADERS else None
        pays = KSM if cover == "kas" else payer
        self.both(
            lambda: self.clerk.report(
                member, step.amount, self.clerk.today, payer, payer=pays, cover=cover, holder=carries
            ),
            lambda: self.house.cover(payer, member, step.amount, cover, to),
            may=payer != member and (cover != "kas" or payer == "Siti"),
        )

    def pay_back(self, step: Step) -> None:
        """Who paid has it back, all or some of it; or somebody says so who did not pay."""
        owed = sorted(self.clerk.owed(self.clerk.today).items())
        if not owed:
            return
        (member, payer), left = step.pick(owed)
        by = step.one_of(*(["Siti"] if payer == KSM else [payer, payer]), step.other)
        amount = step.one_of(left, min(left, step.amount), step.amount)
        self.both(
            lambda: self.clerk.pay_back(member, KSM if payer == KSM else by, amount, by),
            lambda: self.house.pay_back(member, by, amount, box=payer == KSM),
            may=by == "Siti" if payer == KSM else by != member,
        )

    # --- savings in pots ----------------------------------------------------------------------------------

    def ask_out(self, step: Step) -> None:
        """A member wants savings back; mostly from the pot that is theirs to take from."""
        who, pot = self._pot(step, "sukarela")
        amount = self._some(step, who, pot)
        names: list[str] = []
        if self.both(
            lambda: self.clerk.ask_out(who, pot, amount, who),
            lambda: names.append(self.house.ask_out(who, pot, amount)),
        ):
            self.named[self.last("ask-out")] = names[0]

    def _pot(self, step: Step, *pots: str) -> tuple[str, str]:
        """A pot with something in it, of one of these kinds; now and then any."""
        filled = [
            (who, pot) for who in MEMBERS for pot in pots if self.clerk.savings(who, pot, self.clerk.today)
        ]
        return step.pick(filled) if filled and step.back != 1 else (step.who, step.one_of(*POTS))

    def _some(self, step: Step, who: str, pot: str) -> int:
        """All that is free there, half of it, a rupiah more, or any sum."""
        there = self.clerk.available(who, pot)
        return step.one_of(max(1, there // 2), max(1, there), there + 1, step.amount)

    def _wish(self, step: Step) -> tuple[int, Any]:
        """One that waits, or now and then one that has ended."""
        waits = [number for number in self.named if self.clerk.facts[number]["kind"] == "ask-out"]
        ended = {f["asked"] for kind in ("paid-out", "not-paid-out") for f in self.clerk.told(kind)}
        still = [number for number in waits if number not in ended] or waits
        number = step.pick(still if step.back else waits) if waits else -1
        return number, self.clerk.facts[number]

    def give(self, step: Step) -> None:
        """The treasurer gives it, or says that it cannot be; what the treasurer asked for another leader gives."""
        number, wish = self._wish(step)
        if number < 0:
            return
        by, yes = step.one_of("Siti", "Siti", "Siti", "Yati", "Parmi", wish["by"]), bool(step.which % 5)
        deed = self.house.give_savings if yes else self.house.refuse_savings
        self.both(
            lambda: self.clerk.pay_savings(number, by, yes=yes),
            lambda: deed(self.named[number], by),
            may=by in (("Siti",) if wish["by"] != "Siti" else ("Yati", "Parmi")),
        )

    def ask_no_more(self, step: Step) -> None:
        """Who asked has thought of something else."""
        number, wish = self._wish(step)
        if number < 0:
            return
        by = step.one_of(wish["by"], wish["by"], step.other)
        self.both(
            lambda: self.clerk.ask_no_more(number, by), lambda: self.house.ask_no_more(self.named[number], by)
        )

    def put_back(self, step: Step) -> None:
        """What was written as given never was."""
        given = list(self.clerk.told("paid-out"))
        if given:
            out, by = step.pick(given), step.one_of("Siti", "Siti", "Rini", "Yati")
            self.both(
                lambda: self.clerk.put_back(out["id"], by, "salah ketik"),
                lambda: self.house.put_back(self.named[out["asked"]], by),
                may=by == "Siti",
            )

    def hold_savings(self, step: Step) -> None:
        """The group keeps part of somebody's savings."""
        (who, pot), by = self._pot(step, *POTS), ("Siti", "Siti", "Yati")[step.which % 3]
        amount = self._some(step, who, pot)
        names: list[str] = []
        if self.both(
            lambda: self.clerk.hold_savings(who, pot, amount, by),
            lambda: names.append(self.house.hold_savings(who, pot, amount, by)),
            may=by == "Siti",
        ):
            self.named[self.last("hold-savings")] = names[0]

    def let_go(self, step: Step) -> None:
        """It need not stay any longer."""
        held = [f["id"] for f in self.clerk.told("hold-savings")]
        if held:
            number, by = step.pick(held), step.one_of("Siti", "Siti", "Yati")
            self.both(
                lambda: self.clerk.let_go(number, by),
                lambda: self.house.let_go(self.named[number], by),
                may=by == "Siti",
            )

    # --- both are looked at -------------------------------------------------------------------------------

    def _compare(self) -> None:
        since = self.seen[2] if self.seen else 0
        super()._compare()
        if any(self._is_about_cover(fact) for fact in self.clerk.facts[since:]):
            self._same_debts()
        for who in {self._saver(fact) for fact in self.clerk.facts[since:]} - {""}:
            self._same_pots(who)

    def _saver(self, fact: dict[str, Any]) -> str:
        """Whose pots a fact is about."""
        if "receipt" in fact:
            fact = self.clerk.facts[fact["receipt"]]
        if "pot" in fact:
            return str(fact["member"])
        said = self.clerk.facts[fact["claim"]] if "claim" in fact else {}
        return str(said["member"]) if said.get("purpose") in POTS else ""

    def _same_pots(self, who: str) -> None:
        house = self.house.pots_of(who)
        for pot in POTS:
            saved = self.clerk.savings(who, pot, self.clerk.today)
            facts = (self.clerk.held(who, pot), self.clerk.asked(who, pot), self.clerk.locked(who, pot))
            clerk = (saved, *facts) if saved else None
            assert clerk == house.get(pot), (
                f"{pot} of {who}: by the clerk {clerk}, by the house {house.get(pot)}"
            )

    def _is_about_cover(self, fact: dict[str, Any]) -> bool:
        sah = self.clerk.facts[fact["receipt"]] if "receipt" in fact else fact
        said = self.clerk.facts[sah["claim"]] if "claim" in sah else sah
        return fact["kind"] == "pay-back" or bool(said.get("cover"))

    def _same_debts(self) -> None:
        clerk, house = self.clerk.owed(self.clerk.today), self.house.owed()
        assert clerk == house, f"who owes whom: by the clerk {clerk}, by the house {house}"

    def end(self) -> None:
        if self.whole:
            self._same_debts()
        super().end()
