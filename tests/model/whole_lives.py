"""Lives in which everything happens: what lives.py has, and who pays for whom, savings given back, other money of
the UPK, and loans that cannot go on.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from domain.ledger import Account
from tests.model.cards import jasa_of
from tests.model.house import BEGINS, CLERKS, JASA_PER_MILLE, LEADERS, MEMBERS
from tests.model.lives import HOW_OFTEN as DAILY
from tests.model.lives import Life, Step
from tests.model.months import KsmLine, LoanLine, at_risk, jasa_earned, ksm_line, moved
from tests.model.reckoning import COVERS, KSM, OPENINGS, POTS, TILLS, VOUCHERS
from tests.model.rooms import Rooms

HOW_OFTEN = {
    **DAILY, "report_saving": 4, "confirm_saving": 4, "cover": 3, "pay_back": 1, "give_back": 2, "ask_out": 2,
    "give": 2, "ask_no_more": 1, "put_back": 1, "hold_savings": 1, "let_go": 1, "voucher": 3,
    "second_of_voucher": 3, "undo_voucher": 1, "count": 1, "new_card": 1, "rest": 1, "write_off": 1, "recover": 1,
    "month": 2, "undo_given": 2, "says_no": 2, "decide_dispute": 2, "leave": 1,
}  # fmt: skip
IN_THE_BOX = 2_500_000


class WholeLife(Life):
    """One life with all its deeds."""

    house: Rooms

    def __init__(self, house: Rooms) -> None:
        super().__init__(house)
        self.named: dict[int, str] = {}  # the clerk's wishes and holds, as the house names them
        self._count_the_box()

    def _count_the_box(self) -> None:
        """What lay in the UPK's cash box before the book began is entered on the first morning, by two."""
        number = self.clerk.opening("awal-kas", IN_THE_BOX, "Rini")
        self.named[number] = self.house.voucher("awal-kas", IN_THE_BOX, "upk", BEGINS, "Rini")
        self.clerk.confirm_voucher(number, "Hadi")
        self.house.agree_voucher(self.named[number], "Hadi")

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
            may=payer != member and not self.clerk.gone(payer) and (cover != "kas" or payer == "Siti"),
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

    def give_back(self, step: Step) -> None:
        """What somebody paid too much, from the counter or the bank; they say that they have it."""
        waits = []
        for share in self.clerk.shares():
            held = self.clerk.card(share["id"], self.clerk.today)
            own = held.titipan and share["member"]
            waits += [(share, who) for who in (*MEMBERS, KSM) if (held.surplus[who] if who != own else own)]
        if not waits:
            return
        share, whose = step.pick(waits)
        cards = [each["id"] for each in self.clerk.shares(share["member"])]
        there, till = self.clerk.too_much(share["id"], whose), step.one_of("upk", "upk", "bank")
        amount, by = step.one_of(there, there, there + 1, min(there, step.amount)), step.clerk
        has = "Siti" if whose == KSM else whose
        second, nth, numbers = (
            (has, has, has, step.other)[step.which % 4],
            cards.index(share["id"]),
            list[str](),
        )
        if self.both(
            lambda: self.clerk.give_back(share["id"], whose, amount, by, second, till),
            lambda: numbers.append(
                self.house.give_back(share["member"], nth, whose, amount, by, second, till)
            ),
            may=second == has and by != has,
        ):
            self.named[self.last("give-back")] = numbers[0]

    def undo_given(self, step: Step) -> None:
        """What was given back never was, or what came in after a write-off did not: found wrong like a receipt."""
        given = [*self.clerk.told("give-back"), *self.clerk.told("recover")]
        if given:
            fact = step.pick(given)
            deed = self.clerk.undo_give_back if fact["kind"] == "give-back" else self.clerk.undo_recover
            by, second = step.one_of("Rini", "Parmi", "Siti"), ("Hadi", "Budi", "")[step.back % 3]
            self.both(
                lambda: deed(fact["id"], by, "salah ketik", second),
                lambda: self.house.reverse(self.named[fact["id"]], by, "salah ketik", second),
                may=by in CLERKS,
            )

    def leave(self, step: Step) -> None:
        """Somebody without an office has left, whatever stands in their name; a village keeps some of its members."""
        stay = [who for who in ("Wati", "Sri", "Joko") if not self.clerk.gone(who)]
        if len(stay) > 1 and not step.back:
            who = step.pick(stay)
            self.clerk.has_left(who)
            self.house.leave(who)

    # --- somebody says no ---------------------------------------------------------------------------------

    def says_no(self, step: Step) -> None:
        """'Tidak betul': the payer, or somebody else, of a report that waits or counts."""
        there = [*self.open(), *((house, self.clerk.facts[sah["claim"]]) for house, sah in self.confirmed())]
        if not there:
            return
        house, claim = step.pick(there)
        payer = self.clerk.giver(claim)
        by, row = step.one_of(payer, payer, payer, step.other), self._row_of(claim["id"])
        self.both(lambda: self.clerk.says_no(row, by), lambda: self.house.says_no(house, by))
        self._same_quiet(payer)

    def _row_of(self, claim: int) -> list[int]:
        """The lines of the paper book's row it stands in; what a member reported is a row of its own."""
        row = self.rows.get(claim)
        return [number for number, where in self.rows.items() if where == row] or [claim]

    def decide_dispute(self, step: Step) -> None:
        """The pengawas decides; the other officers may not."""
        said = [f["claim"] for f in self.clerk.told("says-no")]
        held = [claim for claim in said if self.clerk.disputed(claim)] or (said if not step.back else [])
        if not held:
            return
        claim = step.pick(held)
        house = next(public for public, number in self.known.items() if number == claim)
        by, outcome = step.one_of("Budi", "Budi", "Budi", "Rini"), ("stands", "wrong", "only")[step.which % 3]
        self.both(
            lambda: self.clerk.decide_dispute(claim, by, outcome),
            lambda: self.house.decide_dispute(house, by, outcome),
            may=by == "Budi",
        )
        self._same_quiet(self.clerk.giver(self.clerk.facts[claim]))

    def _same_quiet(self, who: str) -> None:
        clerk, house = self.clerk.quiet_about(who), self.house.quiet_about(who)
        assert house in (None, clerk), f"no notice to {who}: by the clerk {clerk}, by the house {house}"

    # --- savings in pots ----------------------------------------------------------------------------------

    def ask_out(self, step: Step) -> None:
        """A member wants savings back; mostly from the pot that is theirs to take from."""
        who, pot = self._pot(step, "sukarela")
        amount = self._some(step, who, pot)
        names: list[str] = []
        by = step.one_of("Yati", "Yati", who, "Siti") if self.clerk.gone(who) else who
        if self.both(
            lambda: self.clerk.ask_out(who, pot, amount, by),
            lambda: names.append(self.house.ask_out(who, pot, amount, by)),
            may=by in (who, "Yati"),
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
            second = ("Hadi", "Budi", "")[step.back % 3]
            self.both(
                lambda: self.clerk.put_back(out["id"], by, "salah ketik", second),
                lambda: self.house.put_back(self.named[out["asked"]], by, second),
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

    # --- cash and bank ------------------------------------------------------------------------------------

    def voucher(self, step: Step) -> None:
        """Other money in or out is written down; what was there before the book is counted once."""
        what, till, by = (
            step.pick(VOUCHERS),
            step.one_of(*TILLS),
            step.one_of("Rini", "Rini", "Parmi", "Hadi"),
        )
        on, names = self.clerk.today - timedelta(days=step.back), list[str]()
        if what in OPENINGS:
            till, on = VOUCHERS[what][1], self.clerk.today
            counted = self.clerk.till(till, on) + 10 * step.amount - step.back
            deed = lambda: self.clerk.opening(what, counted, by)  # noqa: E731
        else:
            counted = step.amount
            deed = lambda: self.clerk.voucher(what, counted, till, on, by)  # noqa: E731
        if self.both(
            deed, lambda: names.append(self.house.voucher(what, counted, till, on, by)), may=by in CLERKS
        ):
            self.named[self.last("voucher")] = names[0]

    def second_of_voucher(self, step: Step) -> None:
        """Another officer says that it is right, or not."""
        waits = [number for number in self.named if self.clerk.facts[number]["kind"] == "voucher"]
        if not waits:
            return
        ended = {f["voucher"] for kind in ("voucher-sah", "voucher-no") for f in self.clerk.told(kind)}
        still = [each for each in waits if each not in ended]
        if not still and step.back:
            return
        number = step.pick(still or waits)
        by, yes = step.one_of("Hadi", "Hadi", "Budi", "Parmi", "Rini", "Siti"), bool(step.which % 6)
        deed = self.clerk.confirm_voucher if yes else self.clerk.refuse_voucher
        house = self.house.agree_voucher if yes else self.house.refuse_voucher
        self.both(lambda: deed(number, by), lambda: house(self.named[number], by), may=by != "Siti")

    def undo_voucher(self, step: Step) -> None:
        """It was wrong: the mirror waits for its second voice."""
        found = [
            f for f in self.clerk.told("voucher-sah") if self.clerk.facts[f["voucher"]]["undoes"] is None
        ]
        if not found:
            return
        sah, by, names = step.pick(found), step.one_of("Rini", "Rini", "Parmi", "Hadi"), list[str]()
        if self.both(
            lambda: self.clerk.undo_voucher(sah["id"], by),
            lambda: names.append(self.house.undo_voucher(self.named[sah["voucher"]], by)),
            may=by in CLERKS,
        ):
            self.named[self.last("voucher")] = names[0]

    def count(self, step: Step) -> None:
        """The end of a day."""
        till, by = step.one_of(*TILLS), step.clerk
        counted = max(0, self.clerk.till(till, self.clerk.today) + step.back)
        said: list[int] = []
        self.both(
            lambda: self.clerk.count(till, counted, by),
            lambda: said.append(self.house.count(till, counted, by)),
        )
        assert said == [self.clerk.facts[-1]["book"]]

    # --- loans that cannot go on --------------------------------------------------------------------------

    def _officers(self, step: Step) -> tuple[str, str, bool]:
        """Who proposes and who agrees, and whether their offices let them."""
        by, second = (
            step.one_of("Rini", "Rini", "Parmi", "Hadi"),
            ("Hadi", "Budi", "Hadi", "Rini")[step.which % 4],
        )
        return by, second, by in CLERKS and second in ("Hadi", "Budi")

    def new_card(self, step: Step) -> None:
        """What is left goes to a new card, with jasa by the rules or without."""
        (by, second, may), who, n = self._officers(step), step.who, step.one_of(3, 6, 10, 12)
        rules = bool(step.which % 3)
        left = [self.clerk.card(f["id"], self.clerk.today).left_pokok for f in self.clerk.shares(who)]
        jasa = jasa_of(max(left[-1:] or [0]), n, JASA_PER_MILLE) if rules else 0
        self.both(
            lambda: self.clerk.reschedule(who, n, jasa, by, second),
            lambda: self.house.relief(
                "new card", who, by, second, months=n, jasa="rules" if rules else "none"
            ),
            may=may,
        )

    def rest(self, step: Step) -> None:
        """Nothing ages for a while."""
        (by, second, may), who = self._officers(step), step.who
        until = self.clerk.today + timedelta(days=(30, 90, 7, 1, 0, 366, 367)[step.which % 7])
        self.both(
            lambda: self.clerk.pause(who, until, "sakit", by, second),
            lambda: self.house.relief("rest", who, by, second, until=until.isoformat()),
            may=may,
        )

    def write_off(self, step: Step) -> None:
        """Nobody expects it any more; seldom, or nobody would owe anything."""
        (by, second, may), who = self._officers(step), step.who
        if not step.back:
            self.both(
                lambda: self.clerk.write_off(who, by, second),
                lambda: self.house.relief("end", who, by, second),
                may=may,
            )

    def recover(self, step: Step) -> None:
        """Something comes in after all."""
        gone = [f["member"] for f in self.clerk.told("write-off")]
        if not gone and step.back:
            return
        (by, second, may), who = self._officers(step), step.one_of(*gone, *gone, step.who)
        numbers: list[str] = []
        if self.both(
            lambda: self.clerk.recover(who, step.amount, by, second),
            lambda: numbers.append(self.house.relief("recovery", who, by, second, amount=step.amount)),
            may=may,
        ):
            self.named[self.last("recover")] = numbers[0]

    # --- the month's report -------------------------------------------------------------------------------

    def month(self, step: Step) -> None:
        """The report of today, or of a month that is over: once two have closed it, it says what it said then."""
        on = self.clerk.today
        for _ in range(step.one_of(0, 1, 1, 2)):
            on = on.replace(day=1) - timedelta(days=1)
        known = self._known_of(on)
        line = ksm_line(self.clerk, on, known)
        found, of = self.house.month(step.one_of("Rini", "Hadi", "Budi"), on)
        whose = f"the report of {on}"
        clerk: tuple[Any, ...] = ()
        house = tuple(self._line(each) for each in found.report.lines)
        if line is not None:
            clerk = (line,)
        assert clerk == house, f"{whose}: by the clerk {clerk}, by the house {house}"
        shares = {each.figure.value: (each.part, each.whole) for each in found.report.shares()}
        assert at_risk(line) == shares, f"{whose}: by the clerk {at_risk(line)}, by the house {shares}"
        assert found.report.foots()
        self._same_fund(of, on, known)

    def _known_of(self, on: date) -> int:
        """How many facts a month's report knows: all, or those before its last closing that stands."""
        closed = [f["id"] for f in self.clerk.told("close", month=f"{on:%Y-%m}")]
        return closed[-1] if closed and self.clerk.is_closed(on) else len(self.clerk.facts)

    def _line(self, of: Any) -> KsmLine:
        parts = (of.before, of.to_date, of.balance, of.late)
        return KsmLine(
            *((each.pokok, each.jasa) for each in parts), of.behind, of.class_name, of.written_off, of.resting,
            of.watched,
            tuple(sorted(LoanLine(x.balance, x.late, x.behind, x.class_name) for x in of.loans if x.balance)),
        )  # fmt: skip

    def _same_fund(self, of: Any, on: date, known: int) -> None:
        clerk = moved(self.clerk, of.since, on, known)
        house = {account.value: amount for account, amount in (of.earned | of.spent).items()}
        assert clerk == house, f"earned and spent to {on}: by the clerk {clerk}, by the house {house}"
        jasa = jasa_earned(self.clerk, of.since, on, known)
        assert jasa == of.jasa, f"jasa to {on}: by the clerk {jasa}, by the house {of.jasa}"
        for name, account in (("upk", Account.CASH_UPK), ("bank", Account.BANK_UPK)):
            assert self.clerk.till(name, on, known) == of.tills[account], f"{name} on {on}"

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

    def _same_past_till(self) -> None:
        """What a till held on a day gone by, as it was known at a moment."""
        dice = random.Random(self.n_steps)
        (moment, known), name = dice.choice(self.moments), dice.choice(TILLS)
        on = BEGINS + timedelta(days=dice.randrange((self.clerk.today - BEGINS).days + 1))
        clerk, house = self.clerk.till(name, on, known), self.house.till(name, on, moment)
        assert clerk == house, (
            f"{name} on {on} as known at {moment}: by the clerk {clerk}, by the house {house}"
        )

    def _same_balances(self) -> None:
        super()._same_balances()
        self._same_past_till()

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
