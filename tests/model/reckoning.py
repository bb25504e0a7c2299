"""A UPK's book as a patient clerk reckons it: one list of facts, everything else summed from it, each time.

Shares nothing with the house: no rule, no deed, no database. Every view takes the day it looks at (`on`) and how many
facts were known (`known`), so that a sheet printed last month can be reckoned again.

The rules it keeps: money counts once a second person has confirmed it. What settles what is never stored: it is
reckoned from the first payment on, by day, so that the order of writing down does not matter. One day's money on one
loan reaches what is overdue and the next row still open that morning; what is more waits as titipan and pays the
row that falls due next, on its day, or all that is left, once it is as much. Somebody else's surplus stays theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from tests.model.cards import CardRow, Manners, card, class_of, whole_months

Fact = dict[str, Any]
POTS = ("pokok", "wajib", "sukarela", "tanggung-renteng", "kelompok")
COVERS = ("talangan", "kas", "hibah")
TO_PAY_BACK = ("talangan", "kas")
KSM = "KSM"
"""Who pays, when it comes out of the KSM's own cash."""


VOUCHERS = {  # what it is for: (where the money comes from, where it goes); a till: which one is said
    "operasional": ("a till", "biaya-operasional"),
    "honor": ("a till", "honorarium"),
    "biaya-bank": ("bank", "biaya-bank"),
    "jasa-bank": ("jasa-bank", "bank"),
    "pendapatan-lain": ("pendapatan-lain", "a till"),
    "modal-tambahan": ("modal-awal", "a till"),
    "kas-ke-bank": ("upk", "bank"),
    "bank-ke-kas": ("bank", "upk"),
    "cadangan": ("cadangan-risiko", "biaya-cadangan"),
    "awal-kas": ("saldo-awal", "upk"),
    "awal-bank": ("saldo-awal", "bank"),
}
OPENINGS = ("awal-kas", "awal-bank")
TILLS = ("upk", "bank")


class No(Exception):
    """It may not be done; the argument is a word for why."""


@dataclass
class Card:
    """One member's card as it stands: what is paid of each row, what waits, where each payment went."""

    rows: list[CardRow]
    pokok: list[int]
    jasa: list[int]
    titipan: int = 0
    surplus: Counter[str] = field(default_factory=Counter)
    parts: dict[int, Counter[str]] = field(default_factory=dict)
    used: Counter[str] = field(default_factory=Counter)
    short: int = 0  # given back out of titipan that was not there

    @property
    def left_pokok(self) -> int:
        """Pokok still owed to the end of the card."""
        return sum(row.pokok for row in self.rows) - sum(self.pokok)

    @property
    def left_jasa(self) -> int:
        """Jasa still owed to the end of the card."""
        return sum(row.jasa for row in self.rows) - sum(self.jasa)

    def open(self, i: int) -> int:
        """What is still to be paid of a row."""
        return self.rows[i].pokok + self.rows[i].jasa - self.pokok[i] - self.jasa[i]


@dataclass(frozen=True)
class Late:
    """What is late on a day."""

    pokok: int = 0
    jasa: int = 0
    behind: Fraction = Fraction(0)
    days: int = 0
    rows: int = 0


class Reckoning:
    """All that can be asked of the facts. `today` is moved on by `go_to`."""

    def __init__(self, today: date, manners: Manners | None = None, ladder: str = "urban-2013") -> None:
        self.today = today
        self.manners = manners or Manners()
        self.ladder = ladder
        self.limit = 1_000_000  # a correction from here on needs a second person
        self.counts_from = "paid"  # or "confirmed": from which day a confirmed payment counts
        self.free: tuple[str, ...] = ("sukarela",)  # pots one may take from while a member
        self.facts: list[Fact] = []
        self.printed: dict[str, dict[str, Any]] = {}

    def told(self, kind: str, known: int | None = None, **like: Any) -> Iterator[Fact]:
        """The facts of a kind, as told, among the first `known`."""
        for fact in self.facts[:known]:
            if fact["kind"] == kind and all(fact.get(key) == value for key, value in like.items()):
                yield fact

    def one(self, number: int, kind: str) -> Fact:
        """The fact of that number, if it is of that kind."""
        if not 0 <= number < len(self.facts) or self.facts[number]["kind"] != kind:
            raise No("unknown")
        return self.facts[number]

    def ended(self, claim: int, known: int | None = None) -> Fact | None:
        """What ended a claim: its confirmation or its taking back."""
        ends = (f for kind in ("confirm", "void") for f in self.told(kind, known, claim=claim))
        return next(ends, None)

    def open_claims(self, **like: Any) -> list[Fact]:
        """Reported and neither confirmed nor taken back."""
        return [claim for claim in self.told("claim", **like) if self.ended(claim["id"]) is None]

    def standing(self, on: date, known: int | None = None) -> Iterator[tuple[Fact, Fact]]:
        """Confirmations in force on a day, each with its claim: effective by then and not reversed by then."""
        for sah in self.told("confirm", known):
            undone = any(back["on"] <= on for back in self.told("reverse", known, receipt=sah["id"]))
            if sah["on"] <= on and not undone:
                yield sah, self.facts[sah["claim"]]

    def handed_back(self, on: date, known: int | None = None, **like: Any) -> list[Fact]:
        """What was too much and given back, in force on a day: counted by then and not found wrong by then."""
        return [
            back
            for back in self.told("give-back", known, **like)
            if back["on"] <= on
            and not any(f["on"] <= on for f in self.told("undo-give-back", known, back=back["id"]))
        ]

    def came_in(self, on: date, known: int | None = None, **like: Any) -> list[Fact]:
        """What came in after a write-off and was not found wrong, by that day."""
        return [
            came
            for came in self.told("recover", known, **like)
            if came["on"] <= on
            and not any(f["on"] <= on for f in self.told("undo-recover", known, came=came["id"]))
        ]

    def shares(self, member: str | None = None, known: int | None = None) -> list[Fact]:
        """Cards ever opened, oldest first: {share, member, ksm, principal, n, jasa, on}."""
        return [f for f in self.told("share", known) if member in (None, f["member"])]

    def status(self, share: int, on: date, known: int | None = None) -> str:
        """A aktif, L lunas, R rescheduled, H written off."""
        for kind, status in (("reschedule", "R"), ("write-off", "H")):
            if any(f["on"] <= on for f in self.told(kind, known, share=share)):
                return status
        held = self.card(share, on, known)
        return "A" if held.left_pokok + held.left_jasa else "L"

    def active(self, member: str) -> Fact:
        """The one card a member pays on today."""
        for fact in self.shares(member):
            if self.status(fact["id"], self.today) == "A":
                return fact
        raise No("no-loan")

    def card(self, share: int, on: date, known: int | None = None) -> Card:
        """The card reckoned from its first payment to the end of the day `on`; an ended card stands still, but for
        what another paid too much on it, which stays theirs to have back.
        """
        fact = self.facts[share]
        ends = [f["on"] for kind in ("reschedule", "write-off") for f in self.told(kind, known, share=share)]
        given_back, on = self.handed_back(on, known, share=share), min([on, *ends])
        rows = card(fact["principal"], fact["n"], fact["jasa"], fact["on"], self.manners)
        held = Card(rows, [0] * len(rows), [0] * len(rows))
        paid = [
            (sah, said)
            for sah, said in self.standing(on, known)
            if said["purpose"] == "angsuran" and said["share"] == share
        ]
        days = {sah["on"] for sah, _ in paid} | {f["on"] for f in given_back}
        for day in sorted(days | {row.counts_on for row in rows if row.counts_on <= on}):
            self._one_day(held, day, [pair for pair in paid if pair[0]["on"] == day])
            for back in given_back:
                if back["on"] == day:
                    self._give_back(held, back, fact["member"])
            self._use_titipan(held, day)
        return held

    @staticmethod
    def _give_back(held: Card, back: Fact, borrower: str) -> None:
        """The borrower's comes out of what waits for them, another's out of what they paid too much."""
        own = back["member"] == borrower
        there = held.titipan if own else held.surplus[back["member"]]
        held.short += max(0, back["amount"] - there)
        left = max(0, there - back["amount"])
        if own:
            held.titipan = left
        else:
            held.surplus[back["member"]] = left

    def _one_day(self, held: Card, day: date, paid: list[tuple[Fact, Fact]]) -> None:
        overdue = [i for i, row in enumerate(held.rows) if held.open(i) and row.counts_on < day]
        coming = [i for i, row in enumerate(held.rows) if held.open(i) and row.counts_on >= day][:1]
        own_first = sorted(paid, key=lambda pair: (self._place(pair[1]), pair[0]["id"]))
        for sah, said in own_first:
            parts: Counter[str] = Counter()
            left = said["amount"]
            for name, which, rows in (
                ("jasa_overdue", "jasa", overdue),
                ("pokok_overdue", "pokok", overdue),
                ("jasa_current", "jasa", coming),
                ("pokok_current", "pokok", coming),
            ):
                for i in rows:
                    left -= self._pay(held, i, which, left, parts, name)
            if left and said["cover"]:
                held.surplus[said["payer"]] += left
            elif left:
                held.titipan += left
            parts["titipan"] = left
            held.parts[sah["id"]] = parts

    def _place(self, said: Fact) -> int:
        """Who pays their own debt comes first, then the KSM's cash, then the others by the paper book."""
        if not said["cover"]:
            return -2
        return next((join["id"] for join in self.told("join", member=said["payer"])), -1)

    @staticmethod
    def _pay(held: Card, i: int, which: str, most: int, parts: Counter[str], name: str) -> int:
        paid = held.pokok if which == "pokok" else held.jasa
        part = min(most, getattr(held.rows[i], which) - paid[i])
        paid[i] += part
        parts[name] += part
        return part

    def _use_titipan(self, held: Card, day: date) -> None:
        """What waits pays the row whose day has come: jasa, then pokok, the oldest first; or the whole card,
        if it is as much as all that is left: such a loan is paid off.
        """
        all_of_it = held.titipan >= held.left_pokok + held.left_jasa
        for which in ("jasa", "pokok"):
            for i, row in enumerate(held.rows):
                if held.titipan and (all_of_it or row.counts_on <= day):
                    held.titipan -= self._pay(held, i, which, held.titipan, held.used, which)

    def paused(self, member: str, day: date) -> bool:
        """Whether nothing ages for this member on this day."""
        return any(p["on"] <= day <= p["until"] for p in self.told("pause", member=member))

    def _ageing(self, member: str, after: date, on: date, known: int | None) -> int:
        pauses = list(self.told("pause", known, member=member))
        whole = (on - after).days
        for pause in pauses:
            first, last = max(pause["on"], after + timedelta(days=1)), min(pause["until"], on)
            whole -= max(0, (last - first).days + 1)
        return whole

    def late(self, share: int, on: date, known: int | None = None) -> Late:
        """What is late on that day, and for how long; a pause stops the clock and forgives nothing."""
        fact = self.facts[share]
        if self.status(share, on, known) in ("R", "H"):
            return Late()
        held = self.card(share, on, known)
        old = [
            (i, self._ageing(fact["member"], row.counts_on, on, known))
            for i, row in enumerate(held.rows)
            if held.open(i) and row.counts_on < on
        ]
        old = [(i, age) for i, age in old if age > 0]
        if not old:
            return Late()
        pokok = sum(held.rows[i].pokok - held.pokok[i] for i, _ in old)
        jasa = sum(held.rows[i].jasa - held.jasa[i] for i, _ in old)
        past = 0
        if old[-1][0] == len(held.rows) - 1:
            end = held.rows[-1].counts_on
            past = whole_months(end, end + timedelta(days=old[-1][1]))
        one = next((row.pokok for row in held.rows if row.pokok), 1)
        return Late(pokok, jasa, Fraction(pokok, one) + past, old[0][1], len(old))

    def class_of(self, share: int, on: date, known: int | None = None) -> str:
        """The class on that day; jasa alone leaves class I where the lender's guide says so."""
        late = self.late(share, on, known)
        found = class_of(Fraction(late.days) if self.ladder == "bumdesma" else late.behind, self.ladder)
        jasa_alone = late.jasa and not late.pokok and self.ladder in ("urban-2013", "bkm-2012")
        return "II" if jasa_alone and found == "I" else found

    def next_due(self, share: int, on: date) -> tuple[int, date, int] | None:
        """Number, day and open amount of the next row still to come, or None."""
        held = self.card(share, on)
        for i, row in enumerate(held.rows):
            if held.open(i) and row.counts_on >= on:
                return row.number, row.counts_on, held.open(i)
        return None

    def owed(self, on: date, known: int | None = None) -> Counter[tuple[str, str]]:
        """Who owes whom for a cover: (the member, who paid) -> rupiah. What became surplus is not owed."""
        found: Counter[tuple[str, str]] = Counter()
        for sah, said in self.standing(on, known):
            if said["cover"] in TO_PAY_BACK:
                settled = said["amount"] - self.card(said["share"], on, known).parts[sah["id"]]["titipan"]
                found[said["member"], said["payer"]] += settled
        for back in self.told("pay-back", known):
            if back["on"] <= on:
                found[back["member"], back["payer"]] -= back["amount"]
        for (member, payer), amount in list(found.items()):
            if amount < 0:  # a cover was taken out of the book after it had been given back
                found[payer, member] -= amount
        return +found

    def savings(self, member: str, pot: str, on: date, known: int | None = None) -> int:
        """What stands in one pot of one member."""
        put_in = sum(
            said["amount"]
            for _, said in self.standing(on, known)
            if (said["member"], said["purpose"]) == (member, pot)
        )
        out = sum(w["amount"] for w in self.told("paid-out", known, member=member, pot=pot) if w["on"] <= on)
        back = sum(w["amount"] for w in self.told("put-back", known, member=member, pot=pot) if w["on"] <= on)
        paper = sum(w["amount"] for w in self.told("bring", known, member=member, pot=pot) if w["on"] <= on)
        return put_in - out + back + paper

    def held(self, member: str, pot: str) -> int:
        """What the group has decided to keep there."""
        held = sum(h["amount"] for h in self.told("hold-savings", member=member, pot=pot))
        return held - sum(h["amount"] for h in self.told("let-go", member=member, pot=pot))

    def asked(self, member: str, pot: str) -> int:
        """What was asked for and neither given nor refused."""
        done = {w["asked"] for w in self.told("paid-out")} | {n["asked"] for n in self.told("not-paid-out")}
        return sum(a["amount"] for a in self.told("ask-out", member=member, pot=pot) if a["id"] not in done)

    def available(self, member: str, pot: str) -> int:
        """What may be promised today: the balance without what is held and what was asked for already."""
        there = self.savings(member, pot, self.today)
        return there - self.held(member, pot) - self.asked(member, pot)

    def locked(self, member: str, pot: str) -> bool:
        """Whether nothing may leave this pot today: surety waits for the KSM's last loan, pokok and wajib for the
        day one leaves.
        """
        if pot == "tanggung-renteng":
            return any(self.status(each["id"], self.today) == "A" for each in self.shares())
        return pot not in self.free and not any(self.told("leave", member=member))

    def till(self, name: str, on: date, known: int | None = None) -> int:
        """What the UPK's cash box or its bank holds: what was counted into it by that day, what was paid out."""
        held = 0
        for sah in self.told("confirm", known):
            said = self.facts[sah["claim"]]
            if said["till"] == "upk" and sah.get("till", "upk") == name and self._moved_on(sah) <= on:
                held += said["amount"]
                backs = self.told("reverse", known, receipt=sah["id"])
                held -= said["amount"] * any(self._moved_on(back) <= on for back in backs)
        if name == "upk":
            lent = [f for f in self.shares(known=known) if f["on"] <= on and f["instead_of"] is None]
            held -= sum(f["principal"] for f in lent if not f["from_paper"])
            held += sum(f["amount"] for f in self.came_in(on, known))
        for back in self.told("give-back", known, till=name):
            wrong = self.told("undo-give-back", known, back=back["id"])
            held -= back["amount"] * (back["on"] <= on and not any(f["told"] <= on for f in wrong))
        return held + sum(n for account, _, n in self._voucher_moves(on, known) if account == f"till {name}")

    @staticmethod
    def _moved_on(fact: Fact) -> date:
        """The day the cash moved: when it was told, or, for what was put right, when the old receipt's did."""
        day: date = fact.get("moved") or fact["told"]
        return day

    def _voucher_moves(self, on: date, known: int | None) -> Iterator[tuple[str, str, int]]:
        for sah in self.told("voucher-sah", known):
            said = self.facts[sah["voucher"]]
            if sah["on"] > on:
                continue
            for place, sign in zip(VOUCHERS[said["what"]], (-1, 1), strict=True):
                name = said["till"] if place == "a till" else place
                account = f"till {name}" if name in TILLS else name
                yield (account, "", sign * said["amount"] * (-1 if said["undoes"] is not None else 1))

    def balances(self, on: date, known: int | None = None) -> Counter[tuple[str, str]]:
        """Every account by (name, whose) on a day; what is had is positive, what is owed or earned negative."""
        sums: Counter[tuple[str, str]] = Counter()
        for account, whose, amount in self._moves(on, known):
            sums[account, whose] += amount
        return Counter({key: amount for key, amount in sums.items() if amount})

    def _moves(self, on: date, known: int | None) -> Iterator[tuple[str, str, int]]:
        yield from self._cash_moves(on, known)
        yield from self._loan_moves(on, known)

    def _cash_moves(self, on: date, known: int | None) -> Iterator[tuple[str, str, int]]:
        for claim in self.told("claim", known):
            if claim["on"] <= on and self._is_open(claim["id"], on, known):
                giver = self.giver(claim)
                where = ("di-tangan", claim["holder"]) if claim["holder"] else ("di-jalan", giver)
                yield (*where, claim["amount"])
                yield ("dilaporkan", giver, -claim["amount"])
        for sah, said in self.standing(on, known):
            yield ("kas", sah.get("till", said["till"]), said["amount"])
            if said["purpose"] in POTS:
                yield (said["purpose"], said["member"], -said["amount"])
            if said["cover"] == "kas":
                yield ("kas", "ksm", -said["amount"])
                yield ("talangan-kas", said["member"], said["amount"])
        for back in self.told("pay-back", known):
            if back["on"] <= on and back["payer"] == KSM:
                yield ("kas", "ksm", back["amount"])
                yield ("talangan-kas", back["member"], -back["amount"])
            elif back["on"] <= on and back["member"] == KSM:
                yield ("kas", "ksm", -back["amount"])
                yield ("talangan-kas", back["payer"], back["amount"])
        for out in self.told("paid-out", known):
            if out["on"] <= on:
                yield ("kas", "ksm", -out["amount"])
                yield (out["pot"], out["member"], out["amount"])
        for back in self.told("put-back", known):
            if back["on"] <= on:
                yield ("kas", "ksm", back["amount"])
                yield (back["pot"], back["member"], -back["amount"])
        for brought in self.told("bring", known):
            if brought["on"] <= on:
                yield ("saldo-awal", "", brought["amount"])
                yield (brought["pot"], brought["member"], -brought["amount"])
        for came in self.came_in(on, known):
            yield ("kas", "upk", came["amount"])
            yield ("pemulihan", came["member"], -came["amount"])
        for account, whose, amount in self._voucher_moves(on, known):
            yield ("kas", account[5:], amount) if account.startswith("till ") else (account, whose, amount)

    @staticmethod
    def giver(claim: Fact) -> str:
        """Whose hand the cash came from: the payer; for the KSM's own cash whoever took it out of the box."""
        return str(claim["by"] if claim["payer"] == KSM else claim["payer"])

    def in_box(self, on: date) -> int:
        """What the KSM's cash box holds: savings and what was given back to it, less what it paid out."""
        moves = [*self._cash_moves(on, None)]
        returned = sum(f["amount"] for f in self.handed_back(on, member=KSM))
        return returned + sum(
            amount for account, whose, amount in moves if (account, whose) == ("kas", "ksm")
        )

    def _is_open(self, claim: int, on: date, known: int | None) -> bool:
        end = self.ended(claim, known)
        return end is None or end["on"] > on

    def _loan_moves(self, on: date, known: int | None) -> Iterator[tuple[str, str, int]]:
        for fact in self.shares(known=known):
            share, who = fact["id"], fact["member"]
            if fact["on"] > on:
                continue
            if fact["instead_of"] is None:
                where = ("saldo-awal", "") if fact["from_paper"] else ("kas", "upk")
                yield (*where, -fact["principal"])
                yield ("pinjaman", who, fact["principal"])
            held = self.card(share, on, known)
            yield ("pinjaman", who, -sum(held.pokok))
            yield ("jasa", "", -sum(held.jasa))
            yield ("titipan", who, -held.titipan)
            for payer, amount in held.surplus.items():
                yield ("kelebihan", payer, -amount)
            for back in self.handed_back(on, known, share=share):
                yield ("kas", back["till"], -back["amount"])
                if back["member"] == KSM:
                    yield ("kas", "ksm", back["amount"])
                    yield ("talangan-kas", who, -back["amount"])
            if any(f["on"] <= on for f in self.told("write-off", known, share=share)):
                yield ("pinjaman", who, -held.left_pokok)
                yield ("hapus", who, held.left_pokok)

    def is_closed(self, day: date) -> bool:
        """Whether the month of that day, or a later one, is closed now: nothing slips in behind a closed month."""
        closed: set[str] = set()
        for fact in self.facts:
            if fact["kind"] == "close":
                closed.add(fact["month"])
            elif fact["kind"] == "reopen":
                closed.discard(fact["month"])
        return any(month >= f"{day:%Y-%m}" for month in closed)

    def sheet(self, on: date, known: int | None = None) -> dict[str, Any]:
        """What the month's sheets say: balances, classes and what is late, of every card alive that day."""
        alive = [f for f in self.shares(known=known) if f["on"] <= on]
        alive = [f for f in alive if self.status(f["id"], on, known) == "A"]
        return {
            "balances": dict(self.balances(on, known)),
            "classes": {f["id"]: self.class_of(f["id"], on, known) for f in alive},
            "late": {f["id"]: self.late(f["id"], on, known) for f in alive},
        }
