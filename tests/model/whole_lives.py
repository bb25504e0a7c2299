"""Lives in which everything happens: what lives.py has, and who pays for whom."""

from __future__ import annotations

from typing import Any

from tests.model.house import LEADERS
from tests.model.lives import HOW_OFTEN as DAILY
from tests.model.lives import Life, Step
from tests.model.reckoning import COVERS, KSM
from tests.model.rooms import Rooms

HOW_OFTEN = {**DAILY, "cover": 3, "pay_back": 1}


class WholeLife(Life):
    """One life with all its deeds."""

    house: Rooms

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

    # --- both are looked at -------------------------------------------------------------------------------

    def _compare(self) -> None:
        since = self.seen[2] if self.seen else 0
        super()._compare()
        if any(self._is_about_cover(fact) for fact in self.clerk.facts[since:]):
            self._same_debts()

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
