"""Lives with what the house has learnt since whole_lives.py: receipts put right in one act, rows with several pots."""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from tests.model.book import No
from tests.model.house import CLERKS, MEMBERS, OF_THE_BKM
from tests.model.lives import Step
from tests.model.more_rooms import MoreRooms
from tests.model.reckoning import POTS
from tests.model.whole_lives import HOW_OFTEN as BEFORE
from tests.model.whole_lives import WholeLife

HOW_OFTEN = {**BEFORE, "put_right": 5, "second_of_right": 3, "row_of_pots": 3}
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

    # --- a row with several pots --------------------------------------------------------------------------

    def row_of_pots(self, step: Step) -> None:
        """A row of a sheet that is there names its pots: what it leaves out holds nothing."""
        days = sorted({day for day, _, _ in self.lines})
        if not days:
            return
        dice = random.Random(f"{step} {self.n_steps}")
        day, who = dice.choice(days[-3:]), step.who
        wanted = {
            pot: dice.choice((5_000, 10_000, 20_000)) for pot in dice.sample(POTS, dice.randrange(1, 4))
        }
        if list(wanted) == ["wajib"]:
            wanted["sukarela"] = 10_000
        paid, own = dice.choice((0, 0, 60_000, 115_000)), dice.choice(("", "s", "s", "l"))
        mine = [each for each in self._own(who) if each["purpose"] in POTS]
        if mine and dice.random() < 0.5:  # just what they said themselves
            wanted |= {mine[0]["purpose"]: mine[0]["amount"]}
        self.whole = False
        loan = [f for f in self.clerk.shares(who) if self._goes_on(f["id"])]
        early = bool(paid and loan and loan[0]["on"] > day) or self.clerk.gone(who)
        if self.is_long_ago(day):
            self.refused(lambda: self.house.row_of_pots(step.leader, day, who, wanted, paid, own))
            return
        with contextlib.suppress(No):
            amounts = {**wanted, **({"angsuran": paid} if paid else {})}
            self.at_once(() if early else self._of_pots(step.leader, who, day, amounts, own))
        self.house.row_of_pots(step.leader, day, who, wanted, paid, own)
        self.typing = (day, who)

    def _own(self, who: str) -> list[Any]:
        """Their own reports that stand on no sheet and are not held."""
        typed = set(self.lines.values())
        mine = self.clerk.open_claims(member=who, by=who, cover="")
        return [c for c in mine if c["id"] not in typed and not self.clerk.disputed(c["id"])]

    def _of_pots(
        self, leader: str, who: str, day: date, wanted: dict[str, int], own: str
    ) -> Iterable[Callable[[], Any]]:
        """What stood there otherwise is taken back; what they reported for one of these is the same money, and for
        another pot too, unless every amount of the row was reported just so.
        """
        lines = {p: self.lines[d, w, p] for d, w, p in self.lines if (d, w) == (day, who)}
        lines = {pot: claim for pot, claim in lines.items() if self._stands(claim)}
        now = {pot: self.clerk.facts[claim]["amount"] for pot, claim in lines.items()}
        differing = [p for p in {**now, **wanted} if now.get(p, 0) != wanted.get(p, 0)]
        if any(p in lines and self.clerk.ended(lines[p]) for p in differing):
            return
        if not self.may_change(leader, [lines[p] for p in differing if p in lines]):
            return
        met = [c for c in self._own(who) if c["purpose"] in differing and c["purpose"] in wanted]
        unlike = [c for c in met if c["amount"] != wanted[c["purpose"]]]
        just_so = {c["purpose"] for c in met} - {c["purpose"] for c in unlike}
        others = [c for c in self._own(who) if c["purpose"] in POTS and c["purpose"] not in wanted]
        if {p for p in differing if p in POTS and p in wanted} <= just_so:
            others = []
        if (unlike or others) and (not own or (own == "s" and self.in_others_hands([*unlike, *others]))):
            return
        gone = [self.clerk.facts[lines[p]] for p in differing if p in lines]
        theirs = [*met, *others] if own != "l" else []
        new = {p: wanted[p] for p in differing if p in wanted}
        yield from self.written_instead(leader, who, day, (gone, theirs), new)

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
