"""Lives with what the house has learnt since whole_lives.py: receipts put right in one act."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from typing import Any

from tests.model.house import CLERKS, MEMBERS, OF_THE_BKM
from tests.model.lives import Step
from tests.model.more_rooms import MoreRooms
from tests.model.reckoning import POTS
from tests.model.whole_lives import HOW_OFTEN as BEFORE
from tests.model.whole_lives import WholeLife

HOW_OFTEN = {**BEFORE, "put_right": 5, "second_of_right": 3}
OFFICES = {
    "Rini": ("upk",),
    "Parmi": ("upk",),
    "Siti": ("treasurer",),
    "Hadi": ("above",),
    "Budi": ("above",),
}


class LaterLife(WholeLife):
    """One life with all that people do now."""

    house: MoreRooms

    # --- a receipt should have said something else --------------------------------------------------------

    def put_right(self, step: Step) -> None:
        """Whose, how much, what for or swapped: who counted it says what it should have been."""
        dice = random.Random(f"{step} {self.n_steps}")
        why = dice.choice(("person", "person", "amount", "purpose", "swapped"))
        there = [each for each in self.confirmed() if step.back < 2 or self._stands(each[1]["claim"])]
        if why == "swapped":
            days = Counter(sah["told"] for _, sah in there)
            there = [each for each in there if days[each[1]["told"]] > 1]
        if not there:
            return
        house, sah = dice.choice(there)
        said = self.clerk.facts[sah["claim"]]
        loan = said["purpose"] not in POTS
        by = dice.choice(("Rini", "Parmi", "Rini", "Siti") if loan else ("Siti", "Siti", "Siti", "Rini"))
        number = self.house.number_of(house)
        clerk, right, offered = self._how(step, dice, (why, number, by), said)
        names: list[str] = []
        if right and self.both(
            lambda: self.clerk.ask_right(sah["id"], by, **clerk),
            lambda: names.append(self.house.ask_right(number, by, why, **right)),
            may=offered and by in (CLERKS if loan else ("Siti",)),
        ):
            self.named[self.last("ask-right")] = names[0]
            if dice.random() < 0.6:
                self.second_of_right(step)

    def _how(
        self, step: Step, dice: random.Random, of: tuple[str, str, str], said: Any
    ) -> tuple[dict[str, Any], dict[str, Any], bool]:
        """What it should have been, as the clerk and as the house are told; and whether such a person is asked
        for.
        """
        why, number, by = of
        if why == "person":
            owe = [f["member"] for f in self.clerk.shares() if self._goes_on(f["id"])]
            whom = dice.choice((step.other, *owe))
            return {"whom": whom}, {"whom": whom}, self._is_other(whom, said)
        if why == "purpose":
            pot = dice.choice(("angsuran", "sukarela", "wajib", *POTS))
            return {"pot": pot}, {"pot": pot}, True
        if why == "amount":
            amount = dice.choice((step.amount, max(1, said["amount"] // 2), said["amount"] + 10_000))
            rest = dice.choice(("", *MEMBERS)) if amount < said["amount"] else ""
            clerk, house = {"amount": amount, "rest": rest}, {"sum": amount, "rest": rest or "miscounted"}
            return clerk, house, not rest or self._is_other(rest, said)
        others = self.house.beside(number, by)
        if not others:
            return {}, {}, False
        other = dice.choice(others)
        receipt = next(sah["id"] for house, sah in self.confirmed() if house == other)
        return {"other": receipt}, {"other": other}, True

    def _goes_on(self, share: int) -> bool:
        return self.clerk.status(share, self.clerk.today) == "A"

    def _is_other(self, who: str, said: Any) -> bool:
        return who != said["member"] and not self.clerk.gone(who)

    def second_of_right(self, step: Step) -> None:
        """Who reported it, whose it is, who has the cash then, the koordinator or a pengawas; or somebody else."""
        asked = list(self.clerk.told("ask-right"))
        waits = [fact for fact in asked if self.clerk.right_waits(fact["id"])]
        if not waits and (step.back or not asked):
            return
        dice = random.Random(f"{step} {self.n_steps}")
        ask = dice.choice(waits or asked)
        people = (*MEMBERS, *OF_THE_BKM)
        able = [who for who in people if self.clerk.may_agree(ask, who, OFFICES.get(who, ()))]
        by, yes = dice.choice(able if able and dice.random() < 0.7 else people), dice.randrange(8) > 0
        name, offices = self.named[ask["id"]], OFFICES.get(by, ())
        clerk, house = list[int](), list[str]()
        if yes:
            if self.both(
                lambda: clerk.extend(self.clerk.agree_right(ask["id"], by, offices)),
                lambda: house.extend(self.house.agree_right(name, by)),
            ):
                assert len(clerk) == len(house), "not as many receipts stand instead"
                self.known.update(zip(house, clerk, strict=True))
                self._on_their_sheets(ask["lines"] if clerk else [], clerk)
        else:
            self.both(
                lambda: self.clerk.refuse_right(ask["id"], by, offices),
                lambda: self.house.refuse_right(name, by),
            )

    def _on_their_sheets(self, lines: list[Any], claims: list[int]) -> None:
        """What was put right stands on the sheet of the old one, unless the member has such a line there."""
        days = {claim: day for (day, _, _), claim in self.lines.items()}
        for line, claim in zip(lines, claims, strict=True):
            day: date | None = days.get(self.clerk.facts[line["receipt"]]["claim"])
            place = (day, line["member"], line["purpose"])
            if day is not None and not self._stands(self.lines.get(place)):  # type: ignore[arg-type]
                self.lines[place] = claim  # type: ignore[index]
