"""One life of a village, lived in the house and in the clerk's book at once: each deed is done in both, and then
both are asked the same.
"""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.closings import after, before, last_day, month_of
from domain.kolektibilitas import band_of
from domain.ledger import CLAIMED_POT
from domain.presets import preset
from domain.savings import CODES
from domain.savings import POTS as CODED
from storage import holidays
from tests.model.book import No
from tests.model.cards import Manners
from tests.model.house import (
    BEGINS,
    CLERKS,
    JASA_PER_MILLE,
    LEADERS,
    MEMBERS,
    OF_THE_BKM,
    PAPER,
    PROFILE,
    SAVED,
    TAKEN_OVER,
    House,
    Refused,
)
from tests.model.reckoning import KSM, POTS, TILLS, VOUCHERS
from tests.model.righting import Righting

FIRST_MONTH = date(2026, 7, 1)
LEADERS_LOOK_BACK_DAYS = 30  # a sheet of a day before that is for the clerk
FREE = frozenset().union(*(holidays.of_year(year) for year in range(2026, 2034)))
ACCOUNTS_OF_PEOPLE = {pot: account.value for pot, account in CODED.items()} | {
    "di-tangan": "di-tangan", "di-jalan": "di-jalan", "talangan-kas": "talangan-kas", "hapus": "hapus-buku",
    "pemulihan": "pemulihan",
}  # fmt: skip
"""The clerk's accounts of people, and what the house calls them."""
OF_VOUCHERS = {place for places in VOUCHERS.values() for place in places if place not in (*TILLS, "a till")}
OF_VOUCHERS -= {"saldo-awal"}
LADDER = preset(PROFILE).ladder
OTHER_POTS = [pot for pot in POTS if pot != "wajib"]
HOW_OFTEN = {
    "time_passes": 4, "report_instalment": 5, "report_saving": 2, "row": 5, "take_back": 2, "hold": 1,
    "count_single": 6, "hand_over": 2, "count_all": 3, "confirm_saving": 2, "confirm_sheet": 2, "reverse": 3,
    "promise": 1, "close": 2, "reopen": 1, "borrow": 2,
}  # fmt: skip
"""The deeds, and how many times as often as others."""
VERIFIED = 5
"""Every so many lives end with all checks of `guyub verify`: they take as long as ten steps."""


@dataclass(frozen=True)
class Step:
    """Who does something, to whom, to which of several things, how much, how many days back; and a die."""

    who: str
    other: str
    leader: str
    clerk: str
    amount: int
    which: int
    back: int
    die: int

    def one_of(self, *things: Any) -> Any:
        """What the die says."""
        return things[self.die % len(things)]

    def pick(self, things: Iterable[Any]) -> Any:
        """One of what is there."""
        found = list(things)
        return found[self.which % len(found)]


class Clerk(Righting):
    """The clerk's book, without printing at month's end: here every day is looked at as it was known."""

    def sheet(self, on: date, known: int | None = None) -> dict[str, Any]:
        """Nothing is printed."""
        return {}


class Life:
    """The two books, and who is known by which number in them."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.house.begin_again()
        self.clerk = Clerk(BEGINS, Manners(holidays=tuple(sorted(FREE))))
        for name in MEMBERS:
            self.clerk.join(name, "Mawar", FIRST_MONTH)
        for saved in SAVED:
            self.clerk.bring(*saved, PAPER)
        for name, principal, n, on in TAKEN_OVER:
            self.clerk.lend(name, principal, n, principal * n * JASA_PER_MILLE // 1000, on)
        self.known: dict[str, int] = {}  # the house's reports by their public id -> the clerk's number
        self.lines: dict[tuple[date, str, str], int] = {}  # what stands on which sheet
        self.rows: dict[int, tuple[date, str]] = {}  # in which row of which sheet a line was typed
        self.typing: tuple[date, str] | None = None  # the row of a sheet that is being typed
        self.shares: list[int] = []  # of the house, in the order of the clerk's
        self.owners: dict[int, str] = {}  # whose they are
        self.moments: list[tuple[datetime, int]] = []
        self.n_steps = 0
        self.seen: tuple[int, date, int] | None = None
        self.whole = True  # nothing has failed on the way

    def step(self, deed: str, step: Step) -> None:
        """One deed in both; one that needs what is not there is left out."""
        getattr(self, deed)(step)
        self.look()

    # --- both do it ---------------------------------------------------------------------------------------

    def both(self, clerk: Callable[[], Any], house: Callable[[], Any], may: bool = True) -> bool:
        """Both do it, or both refuse and nothing has changed. `may`: whether the person's office allows it."""
        facts, self.whole = len(self.clerk.facts), False
        why = "" if may else "office"
        if may:
            try:
                clerk()
            except No as no:
                why = str(no)
                assert len(self.clerk.facts) == facts
        try:
            house()
        except Refused as refused:
            assert why, f"the house refuses ({refused}), the clerk does not"
            return False
        assert not why, f"the clerk refuses ({why}), the house does not"
        return True

    def at_once(self, deeds: Iterable[Callable[[], Any]]) -> None:
        """All of it in the clerk's book, or nothing."""
        facts = len(self.clerk.facts)
        try:
            for deed in deeds:
                deed()
        except No:
            del self.clerk.facts[facts:]
            raise

    def open(self, *purposes: str) -> list[tuple[str, Any]]:
        """Reports that wait: the house's id, the clerk's fact."""
        waiting = {claim["id"]: claim for claim in self.clerk.open_claims()}
        found = [(house, waiting[number]) for house, number in self.known.items() if number in waiting]
        return [each for each in found if not purposes or each[1]["purpose"] in purposes]

    def confirmed(self) -> list[tuple[str, Any]]:
        """Reports that count or counted: the house's id of the report, the clerk's confirmation."""
        by_claim = {sah["claim"]: sah for sah in self.clerk.told("confirm")}
        return [(house, by_claim[number]) for house, number in self.known.items() if number in by_claim]

    # --- time, reports ------------------------------------------------------------------------------------

    def time_passes(self, step: Step) -> None:
        """A day, or a month."""
        self.clerk.go_to(self.clerk.today + timedelta(days=step.one_of(1, 1, 3, 7, 20, 31)))
        self.house.go_to(self.clerk.today)

    def report_instalment(self, step: Step) -> None:
        """A member's own; the cash goes to the UPK, stays with them or is with a leader."""
        who, to = step.who, step.one_of("upk", "upk", "self", *LEADERS)
        to = "self" if to == who else to
        carries = who if to == "self" and who in LEADERS else None
        self.both(
            lambda: self.clerk.report(who, step.amount, self.clerk.today, who, holder=carries),
            lambda: self.house.report(who, step.amount, "angsuran", to),
        )

    def report_saving(self, step: Step) -> None:
        """A member's own, into one of the pots."""
        pot = step.one_of("wajib", "sukarela", "wajib", "sukarela", *POTS)
        self.both(
            lambda: self.clerk.report(step.who, step.amount, self.clerk.today, step.who, purpose=pot),
            lambda: self.house.report(step.who, step.amount, "tabungan", pot=pot),
        )

    def row(self, step: Step) -> None:
        """A row of a meeting's sheet, today's or an earlier one's."""
        day, who = self.clerk.today - timedelta(days=step.back), step.who
        if any(claim["by"] == who == claim["member"] for _, claim in self.open(*OTHER_POTS)):
            return  # how a row meets reports for two pots is another story's
        if any(self._stands(self.lines.get((day, who, pot))) for pot in OTHER_POTS):
            return
        self.whole = False
        savings = step.one_of(0, 20_000, 20_000, 50_000)
        paid = step.one_of(115_000, 0, 50_000, 100_000, 115_000, 200_000, 0)
        own = step.one_of("", "s", "l")
        loan = [f for f in self.clerk.shares(who) if self.clerk.status(f["id"], self.clerk.today) == "A"]
        early = bool(paid and loan and loan[0]["on"] > day) or self.clerk.gone(who)
        if self.house.sheet_of(day) is not None and self.is_long_ago(day):
            self.refused(lambda: self.house.row(step.leader, day, who, savings, paid, own))
            return
        if self.house.sheet_of(day) is None:
            own = ""
            if not self._sheet_begun(step.leader, day, who, savings, paid, early):
                return
        with contextlib.suppress(No):
            wanted = {"wajib": savings, "angsuran": paid}
            self.at_once(() if early else self._of_row(step.leader, who, day, wanted, own))
        self.house.row(step.leader, day, who, savings, paid, own)
        self.typing = (day, who)

    def _sheet_begun(self, leader: str, day: date, who: str, savings: int, paid: int, early: bool) -> bool:
        """The first row of a day's sheet is typed; refused if the month is closed, the day too long ago for a leader, or
        the loan came later. A sum that looks too big is asked about first, and nothing stands yet.
        """
        long_ago = self.is_long_ago(day)
        try:
            said = self.house.sheet(leader, day, who, savings, paid)
        except Refused as refused:
            assert self.clerk.is_closed(day) or early or long_ago, f"the house refuses the sheet ({refused})"
            return False
        assert not self.clerk.is_closed(day), "a sheet of a closed month"
        assert not long_ago, "a sheet of a day that is for the clerk"
        assert not early or not said.values["n_rows"], "an instalment before the loan"
        return True

    def is_long_ago(self, day: date) -> bool:
        """Whether a sheet of that day is not a leader's any more."""
        return (self.clerk.today - day).days > LEADERS_LOOK_BACK_DAYS

    def refused(self, deed: Callable[[], Any]) -> None:
        """A leader's row of a day long ago: the house says no."""
        try:
            deed()
        except Refused:
            return
        raise AssertionError("a row of a day that is for the clerk")

    def _of_row(
        self, leader: str, who: str, day: date, wanted: dict[str, int], own: str
    ) -> Iterable[Callable[[], Any]]:
        """What one row comes to: what stood there is taken back, what the member reported is the same money."""
        lines = {p: self.lines[day, who, p] for p in wanted if self._stands(self.lines.get((day, who, p)))}
        now = {p: self.clerk.facts[lines[p]]["amount"] if p in lines else 0 for p in wanted}
        differing = [p for p in wanted if now[p] != wanted[p]]
        if any(p in lines and self.clerk.ended(lines[p]) for p in differing):
            return
        if not self.may_change(leader, [lines[p] for p in differing if p in lines]):
            return
        typed = set(self.lines.values())
        mine = [c for c in self.clerk.open_claims(member=who, by=who) if c["id"] not in typed]
        mine = [c for c in mine if c["purpose"] in differing and not self.clerk.disputed(c["id"])]
        unlike = [c for c in mine if wanted[c["purpose"]] not in (0, c["amount"])]
        if unlike and (not own or (own == "s" and self.in_others_hands(unlike))):
            return
        gone = [self.clerk.facts[lines[p]] for p in differing if p in lines]
        theirs = [c for c in mine if own != "l" and wanted[c["purpose"]]]
        yield from self.written_instead(leader, who, day, (gone, theirs), {p: wanted[p] for p in differing})

    def may_change(self, leader: str, lines: Iterable[int]) -> bool:
        """A line is its writer's to change while its payer has not spoken about it."""
        return all(
            self.clerk.facts[each]["by"] == leader and not self.clerk.spoken_of(each) for each in lines
        )

    def in_others_hands(self, reports: Iterable[Any]) -> bool:
        """Whether somebody has said that they carry this money: then a row with another sum is not the same."""
        return any(each["holder"] not in (None, each["member"]) for each in reports)

    def written_instead(
        self, leader: str, who: str, day: date, gone: tuple[list[Any], list[Any]], wanted: dict[str, int]
    ) -> Iterable[Callable[[], Any]]:
        """What stood on the sheet, and what the member had reported, is taken back; the row stands instead. What
        they had reported just so they have said.
        """
        for claim in (*gone[0], *gone[1]):
            yield lambda claim=claim: self.clerk.take_back(claim["id"], claim["by"])
        said: Counter[str] = Counter()
        for claim in gone[1]:
            said[claim["purpose"]] += claim["amount"]
        on = max(day, self.house.open_from() or day)
        for p, amount in wanted.items():
            if amount:
                yield lambda p=p, amount=amount: self._typed(
                    self.clerk.report(who, amount, on, leader, purpose=p, holder=leader), amount == said[p]
                )

    def _typed(self, claim: int, said_so: bool) -> None:
        if said_so:
            self.clerk.says_yes(claim)

    def _stands(self, claim: int | None) -> bool:
        """Whether this line was neither taken back nor found wrong."""
        if claim is None:
            return False
        end = self.clerk.ended(claim)
        return end is None or (
            end["kind"] == "confirm" and not any(self.clerk.told("reverse", receipt=end["id"]))
        )

    def take_back(self, step: Step) -> None:
        """The reporter takes a report back, or somebody else tries to."""
        if self.open():
            house, claim = step.pick(self.open())
            by = step.one_of(claim["by"], claim["by"], step.other)
            self.both(lambda: self.clerk.take_back(claim["id"], by), lambda: self.house.take_back(house, by))

    # --- second voices ------------------------------------------------------------------------------------

    def hold(self, step: Step) -> None:
        """A leader says: yes, I have the cash."""
        waiting = [each for each in self.open("angsuran") if each[1]["holder"] is None]
        if waiting:
            house, claim = step.pick(waiting)
            may = step.leader != self.clerk.giver(claim)
            if self.both(lambda: None, lambda: self.house.hold(house, step.leader), may):
                claim["holder"] = step.leader

    def count_single(self, step: Step) -> None:
        """One instalment at the counter."""
        if not self.open("angsuran"):
            return
        house, claim = step.pick(self.open("angsuran"))
        by, bank = step.one_of(step.clerk, step.clerk, step.clerk, "Siti"), step.which % 5 == 0
        bank = bank and claim["holder"] is None  # what a leader carries is cash
        self.both(
            lambda: self.clerk.confirm(claim["id"], by, "bank" if bank else None),
            lambda: self.house.count_single(house, by, claim["amount"], bank=bank),
            may=by in CLERKS,
        )

    def hand_over(self, step: Step) -> None:
        """Whatever a leader carries goes to the counter."""
        gone = {claim for _, lines in self.house.on_the_way() for claim in lines}
        carried = [
            claim["holder"]
            for house, claim in self.open("angsuran")
            if claim["holder"] and house not in gone and not self.clerk.disputed(claim["id"])
        ]
        leader = step.one_of(step.leader, *carried)
        self.both(lambda: None, lambda: self.house.hand_over(leader), may=leader in carried)

    def count_all(self, step: Step) -> None:
        """A hand-over is counted; if the sum is another one it goes back whole."""
        waiting = self.house.on_the_way()
        if not waiting:
            return
        handover, lines = step.pick(waiting)
        claims = [self.known[each] for each in lines if not self.clerk.disputed(self.known[each])]
        if step.one_of(False, False, False, True):
            self.house.count_all(handover, step.clerk, short=True)
        else:
            bank = step.which % 5 == 0
            self.both(
                lambda: self.clerk.confirm_together(claims, step.clerk, "bank" if bank else None),
                lambda: self.house.count_all(handover, step.clerk, bank=bank),
                may=bool(claims),
            )

    def confirm_saving(self, step: Step) -> None:
        """The treasurer has the cash of one saving."""
        if self.open(*POTS):
            house, claim = step.pick(self.open(*POTS))
            asked = step.pick(sorted(self._treasurers(claim)))
            by = step.one_of(asked, asked, asked, "Siti", "Yati", "Wati")
            self.both(
                lambda: self.clerk.confirm(claim["id"], by),
                lambda: self.house.confirm_savings(house, by),
                may=by in self._treasurers(claim),
            )

    def _treasurers(self, claim: Any) -> set[str]:
        """The treasurer; for what the treasurer reported or carries the other leaders and the payer, here or gone."""
        silenced = {claim["by"], claim["holder"]}
        if "Siti" not in silenced:
            return {"Siti"}
        return {"Yati", "Parmi", claim["member"]} - silenced

    def confirm_sheet(self, step: Step) -> None:
        """The savings of one meeting, in one press."""
        waiting = self._sheets_waiting()
        if waiting:
            day, by = step.pick(sorted(waiting)), step.one_of("Siti", "Siti", "Yati")
            claims = waiting[day]
            self.both(
                lambda: self.clerk.confirm_together([claim["id"] for claim in claims], by),
                lambda: self.house.confirm_sheet(day, by),
                may=by in self._treasurers(claims[0]),
            )

    def _sheets_waiting(self) -> dict[date, list[Any]]:
        found: dict[date, list[Any]] = {}
        for (day, _, purpose), number in sorted(self.lines.items(), key=lambda each: each[1]):
            if purpose in POTS and self.clerk.ended(number) is None and not self.clerk.disputed(number):
                found.setdefault(day, []).append(self.clerk.facts[number])
        return found

    def reverse(self, step: Step) -> None:
        """A confirmed payment was wrong."""
        if not self.confirmed():
            return
        house, sah = step.pick(self.confirmed())
        said = self.clerk.facts[sah["claim"]]
        loan = said["purpose"] == "angsuran"
        by = step.one_of("Rini" if loan else "Siti", "Rini", "Siti", "Parmi", "Wati")
        number, second = self.house.number_of(house), ("Hadi", "Budi", "")[step.back % 3]
        self.both(
            lambda: self.clerk.reverse(sah["id"], by, "salah ketik", second),
            lambda: self.house.reverse(number, by, "salah ketik", second),
            may=by in CLERKS if loan else by == "Siti",
        )

    # --- promises, months, loans --------------------------------------------------------------------------

    def promise(self, step: Step) -> None:
        """Only who is late is asked, and a promise lies at most a selapan ahead."""
        today, who, days = self.clerk.today, step.who, step.one_of(0, 1, 14, 35, 36)
        late = any(self.clerk.late(each["id"], today).rows for each in self.clerk.shares(who))
        self.both(
            lambda: self.clerk.promise(who, step.amount, today + timedelta(days=days)),
            lambda: self.house.promise(who, step.amount, today + timedelta(days=days)),
            may=late and days <= 35 and not self.clerk.gone(who),
        )
        made = [(each["amount"], each["day"]) for each in self.clerk.told("promise", member=who)]
        assert self.house.promised(who) == (made[-1] if made else None)

    def close(self, step: Step) -> None:
        """A month is closed, with all before it. What comes in on its last evening is another story's."""
        month = month_of(self.clerk.today)
        for _ in range(step.one_of(0, 1, 1, 1, 2)):
            month = before(month)
        second = ("Hadi", "Hadi", "Budi", "Rini")[step.which % 4]
        if last_day(month) != self.clerk.today:
            self.both(
                lambda: self._close_all(month, step.clerk, second),
                lambda: self.house.close(month, step.clerk, second),
                may=second in ("Hadi", "Budi"),
            )

    def _close_all(self, month: date, by: str, second: str) -> None:
        if self.clerk.is_closed(month):
            raise No("closed")
        if self.clerk.today < last_day(month):
            raise No("future")
        each = FIRST_MONTH
        while each <= month:
            if not self.clerk.is_closed(each):
                self.clerk.close(f"{each:%Y-%m}", by, second)
            each = after(each)

    def reopen(self, step: Step) -> None:
        """A closed month is opened again, with all after it."""
        month = month_of(self.clerk.today)
        for _ in range(step.one_of(1, 1, 2, 3)):
            month = before(month)
        second = ("Hadi", "Hadi", "Rini")[step.which % 3]
        if month >= FIRST_MONTH:
            self.both(
                lambda: self._reopen_all(month, second),
                lambda: self.house.reopen(month, "Rini", second, "ada yang salah"),
                may=second == "Hadi",
            )

    def _reopen_all(self, month: date, second: str) -> None:
        if not self.clerk.is_closed(month):
            raise No("open")
        if self.clerk.is_closed(month.replace(month=12)):
            raise No("year")  # a closed year is not opened again
        each = month_of(self.clerk.today)
        while each >= month:
            if self.clerk.is_closed(each):
                self.clerk.reopen(f"{each:%Y-%m}", "Rini", second, "ada yang salah")
            each = before(each)

    def borrow(self, step: Step) -> None:
        """From the application to the money; who has a running loan waits until it is paid."""
        today, who, n = self.clerk.today, step.who, step.one_of(3, 6, 10)
        principal = (3 + step.which % 18) * 100_000
        owes = any(self.clerk.status(each["id"], today) == "A" for each in self.clerk.shares(who))
        if owes or self.clerk.gone(who):
            return
        if principal in [sum(share["principal"] for share in loan) for loan in self.clerk.loans_of_today()]:
            return  # the same sum on the same day is refused: the book keeps such loans apart by it
        self.whole = False
        jasa = principal * n * JASA_PER_MILLE // 1000
        loan = self.clerk.apply("Mawar", {who: principal}, n, {who: jasa}, today)
        self.clerk.look_at(loan, "Rini")
        self.clerk.decide(loan, "Hadi")
        self.clerk.attest(loan, who)
        self.clerk.pay_out(loan, "Rini")
        self.house.borrow(who, principal, n, (step.one_of("Yati", "Parmi"), "Rini", "Hadi", step.leader))

    # --- both are looked at -------------------------------------------------------------------------------

    def look(self) -> None:
        """Today, and one day gone by as it was known at one moment. Where neither wrote an entry and no day
        passed, everything is as it was.
        """
        self.n_steps += 1
        seen = (self.house.n_entries(), self.clerk.today, len(self.clerk.facts))
        self.moments.append((self.house.moment, len(self.clerk.facts)))
        if seen != self.seen:
            self._compare()
        self.seen, self.whole, self.typing = seen, True, None

    def _compare(self) -> None:
        """Every card after a day has passed or a loan has begun, else those that were touched and another."""
        today, shares, dice = self.clerk.today, self.clerk.shares(), random.Random(self.n_steps)
        before = self.seen or (0, today, 0)
        whole = len(shares) != len(self.shares) or before[1] != today
        other = dice.randrange(len(shares))
        wanted = [n for n, each in enumerate(shares) if n == other or each["id"] in self._touched(before[2])]
        waiting, lent = self.house.stands(None if whole else [self.shares[n] for n in wanted])
        if whole:
            self.shares, wanted = list(lent), list(range(len(shares)))
            self.owners = {each.share_id: self.house.names[each.person_id] for each in lent.values()}
            assert list(self.owners.values()) == [each["member"] for each in shares]
        self._match(waiting)
        for n in wanted:
            card = self.clerk.card(shares[n]["id"], today)
            house = lent[self.shares[n]]
            gone = house.history.without_money(today)
            self._same_card(card, house.stands, gone, f"{shares[n]['member']} today")
        self._same_past(dice, shares[other], lent[self.shares[other]])
        if self.n_steps % 20 == 0:
            self._same_balances()

    def _touched(self, since: int) -> set[int]:
        """The cards the last facts are about."""
        found = set()
        for fact in self.clerk.facts[since:]:
            sah = self.clerk.facts[fact["receipt"]] if "receipt" in fact else fact
            said = self.clerk.facts[sah["claim"]] if "claim" in sah else sah
            found.add(said.get("share"))
        return found

    def _same_card(self, card: Any, stands: Any, gone: Any, whose: str) -> None:
        """`gone`: what left the card without money, for another card or for good."""
        clerk = (sum(card.pokok), sum(card.jasa), card.titipan)
        paid = (stands.settled.pokok - gone.pokok, stands.settled.jasa - gone.jasa)
        house = (*map(int, paid), int(stands.titipan))
        assert clerk == house, f"{whose}: pokok, jasa, titipan by the clerk {clerk}, by the house {house}"
        others = {self.house.names.get(payer, KSM): amount for payer, amount in stands.surplus.items()}
        assert +card.surplus == others, f"{whose}: what others paid too much"

    def _same_past(self, dice: random.Random, mine: Any, theirs: Any) -> None:
        moment, known = dice.choice(self.moments) if dice.random() < 0.5 else self.moments[-1]
        if known <= mine["id"]:
            return
        on = mine["on"] + timedelta(days=dice.randrange((self.clerk.today - mine["on"]).days + 1))
        if dice.random() < 0.4:
            on = self.clerk.today
        whose = f"{mine['member']} on {on} as known at {moment}"
        gone = theirs.history.without_money(on, moment)
        self._same_card(self.clerk.card(mine["id"], on, known), theirs.history.on(on, moment), gone, whose)
        late, found = self.clerk.late(mine["id"], on, known), self.house.late(theirs, on, moment)
        clerk = (late.pokok, late.jasa, late.behind, late.days, late.rows)
        house: tuple[Any, ...] = (0, 0, 0, 0, 0)
        if found is not None:
            house = (found.pokok, found.jasa, found.behind, found.days_late, found.n_overdue)
        assert clerk == house, f"late of {whose}: by the clerk {clerk}, by the house {house}"
        assert self.clerk.class_of(mine["id"], on, known) == band_of(found, LADDER).name, f"class of {whose}"

    def _same_balances(self) -> None:
        lent = self.house.stands()[1].values()
        clerk = self.clerk.balances(self.clerk.today)
        house = self.house.balances()
        reported = ("angsuran-dilaporkan", *(account.value for account in CLAIMED_POT.values()))
        for name in (*MEMBERS, *OF_THE_BKM, ""):
            for mine, theirs in ACCOUNTS_OF_PEOPLE.items():
                assert clerk[mine, name] == house[theirs, name], f"{mine} of {name or 'nobody'}"
            assert clerk["dilaporkan", name] == sum(house[each, name] for each in reported), (
                f"reported {name}"
            )
        for mine, theirs in {"upk": "kas-upk", "ksm": "kas-ksm", "bank": "bank-upk"}.items():
            assert clerk["kas", mine] == house[theirs, ""], f"kas {mine}"
        for name in OF_VOUCHERS:
            assert clerk[name, ""] == house[name, ""], name
        owed: Counter[str] = Counter()
        for each in lent:
            owed[self.house.names[each.person_id]] += each.principal - each.settled.pokok
        assert {w: a for w, a in owed.items() if a} == {
            whose: amount for (account, whose), amount in clerk.items() if account == "pinjaman" and amount
        }
        let_go = sum(each.history.without_money(self.clerk.today).jasa for each in lent)
        assert -clerk["jasa", ""] == sum(each.settled.jasa for each in lent) - let_go

    def _match(self, waiting: dict[str, Any]) -> None:
        """Every report that waits in one book waits in the other; new ones get to know each other."""
        open_here = {claim["id"]: claim for claim in self.clerk.open_claims()}
        known = set(self.known.values())
        fresh = [claim for number, claim in open_here.items() if number not in known]
        for public_id, line in waiting.items():
            if public_id not in self.known:
                said = self._said(line)
                mine = next((c for c in fresh if self._facts(c) == said), None)
                assert mine is not None, f"only the house has {said}"
                fresh.remove(mine)
                self.known[public_id] = mine["id"]
                if self.typing is not None:
                    self.lines[(*self.typing, mine["purpose"])] = mine["id"]
                    self.rows[mine["id"]] = self.typing
        assert not fresh, f"only the clerk has {[self._facts(each) for each in fresh]}"
        back = {number: house for house, number in self.known.items()}
        assert {back[number] for number in open_here} == set(waiting), "not the same reports wait"
        for number, claim in open_here.items():
            assert self._facts(claim) == self._said(waiting[back[number]])

    def _facts(self, claim: Any) -> tuple[Any, ...]:
        names = ("member", "purpose", "amount", "on", "by", "holder", "cover")
        return (self.clerk.giver(claim), *(claim[name] for name in names))

    def _said(self, line: Any) -> tuple[Any, ...]:
        who = self.house.names
        holder = who[line.holder] if line.holder is not None else None
        giver, by = who[line.person_id], who[line.by_person_id]
        whose = self.owners.get(line.share_id, giver)
        purpose = CODES[line.pot] if line.pot is not None else "angsuran"
        facts = (purpose, line.amount, line.effective_on, by, holder)
        return (giver, whose, *facts, line.cover or "")

    def end(self) -> None:
        """At last every sum is as the clerk has it, and the book verifies."""
        if self.whole:
            assert self.house.n_lives % VERIFIED or self.house.deviation() is None
            self._same_balances()
