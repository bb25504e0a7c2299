"""What people may do with a UPK's book: one method per deed, each tells a fact or refuses.

What may not be done raises `No` with a word for why and leaves no trace. Shares nothing with the house.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.model.cards import DAY, same_day_later
from tests.model.reckoning import COVERS, KSM, OPENINGS, POTS, TILLS, VOUCHERS, Fact, No, Reckoning

__all__ = ["COVERS", "POTS", "Book", "No"]


class Book(Reckoning):
    """The whole UPK, with its deeds."""

    def go_to(self, day: date) -> None:
        """Time passes."""
        if day < self.today:
            raise No("backwards")
        self.today = day

    def _tell(self, kind: str, on: date, by: str, **what: Any) -> int:
        if on > self.today:
            raise No("future")
        if self.is_closed(on):
            raise No("closed")
        self.facts.append(
            {"kind": kind, "on": on, "told": self.today, "by": by, "id": len(self.facts), **what}
        )
        return len(self.facts) - 1

    def _try(self, number: int) -> int:
        """Keeps the last fact if the book stays sound with it; else it was never told."""
        why = self.unsound()
        if why:
            self.facts.pop()
            raise No(why)
        return number

    def unsound(self) -> str:
        """What would break: savings below zero on some day, or titipan given back that was not there."""
        days = {fact["on"] for fact in self.facts}
        for member in {f["member"] for f in self.told("paid-out")}:
            for pot in POTS:
                if any(self.savings(member, pot, day) < 0 for day in days):
                    return "savings-below-zero"
        for back in self.handed_back(self.today):
            if self.card(back["share"], self.today).short:
                return "titipan-was-spent"
        return ""

    def join(self, member: str, ksm: str, on: date) -> int:
        """Somebody becomes a member; from then on they have a row in the KSM's book."""
        if any(self.told("join", member=member)):
            raise No("is-member")
        return self._tell("join", on, "", member=member, ksm=ksm)

    def leave(self, member: str, on: date) -> int:
        """They leave: not with a debt, not with savings, not with a report nobody has ended."""
        self._member(member)
        if any(self.status(s["id"], self.today) == "A" for s in self.shares(member)):
            raise No("owes")
        if any(self.savings(member, pot, self.today) for pot in POTS) or self.open_claims(member=member):
            raise No("has-savings")
        if any(member in pair for pair in self.owed(self.today)):
            raise No("owes")
        return self._tell("leave", on, "", member=member)

    def has_left(self, member: str) -> int:
        """The paper book says that they have left: whatever stands in their name stays and is settled as it comes."""
        self._member(member)
        return self._tell("leave", self.today, "", member=member)

    def gone(self, member: str) -> bool:
        """Whether they have left."""
        return any(fact["on"] <= self.today for fact in self.told("leave", member=member))

    def _member(self, member: str, on: date | None = None) -> str:
        """Their KSM; No if they were not a member on that day."""
        day = on or self.today
        for fact in self.told("join", member=member):
            if fact["on"] <= day and not any(f["on"] <= day for f in self.told("leave", member=member)):
                return str(fact["ksm"])
        raise No("not-a-member")

    def apply(self, ksm: str, wants: dict[str, int], n: int, jasa: dict[str, int], on: date) -> int:
        """A KSM asks for a loan with a share for each member: status P."""
        if not wants or min(wants.values()) <= 0 or n < 1:
            raise No("amount")
        for member in wants:
            if self._member(member, on) != ksm:
                raise No("not-a-member")
            if any(self.status(s["id"], self.today) == "A" for s in self.shares(member)):
                raise No("open-loan")
            if any(member in f["wants"] and self.stage(f["id"]) in "PVW" for f in self.told("apply")):
                raise No("open-loan")
        return self._tell("apply", on, "", ksm=ksm, wants=wants, n=n, jasa=jasa)

    def stage(self, loan: int) -> str:
        """P asked for, V looked at, W granted, A paid out, T refused."""
        found = "P"
        for fact in self.facts:
            if fact.get("loan") == loan and fact["kind"] in ("look-at", "decide", "pay-out"):
                found = fact["stage"]
        return found

    def look_at(self, loan: int, by: str, *, fit: bool = True) -> int:
        """Somebody looked: fit for a decision, or not."""
        self._at(loan, "P")
        return self._tell("look-at", self.today, by, loan=loan, stage="V" if fit else "T")

    def decide(self, loan: int, by: str, *, yes: bool = True) -> int:
        """The decision, by somebody else than who looked."""
        self._at(loan, "V")
        if by in [f["by"] for f in self.told("look-at", loan=loan)]:
            raise No("same-person")
        return self._tell("decide", self.today, by, loan=loan, stage="W" if yes else "T")

    def attest(self, loan: int, member: str) -> int:
        """'Benar saya pinjam': the borrower named says so."""
        self._at(loan, "W")
        if member not in self.one(loan, "apply")["wants"] or any(
            self.told("attest", loan=loan, member=member)
        ):
            raise No("not-asked")
        return self._tell("attest", self.today, member, loan=loan, member=member)

    def pay_out(self, loan: int, by: str) -> list[int]:
        """The money is handed over: only when every borrower has said yes. One card each."""
        self._at(loan, "W")
        asked = self.one(loan, "apply")
        if {f["member"] for f in self.told("attest", loan=loan)} != set(asked["wants"]):
            raise No("not-attested")
        self._tell("pay-out", self.today, by, loan=loan, stage="A")
        return [
            self._share(member, asked["ksm"], principal, asked["n"], asked["jasa"][member], self.today)
            for member, principal in asked["wants"].items()
        ]

    def _at(self, loan: int, stage: str) -> None:
        self.one(loan, "apply")
        if self.stage(loan) != stage:
            raise No("stage")

    def _share(
        self, member: str, ksm: str, principal: int, n: int, jasa: int, on: date, *, paper: bool = False
    ) -> int:
        what = {"member": member, "ksm": ksm, "principal": principal, "n": n, "jasa": jasa}
        return self._tell("share", on, "", **what, instead_of=None, from_paper=paper)

    def lend(self, member: str, principal: int, n: int, jasa: int, on: date) -> int:
        """A loan taken over from the paper book, already paid out of a till that was counted only later."""
        return self._share(member, self._member(member, on), principal, n, jasa, on, paper=True)

    def bring(self, member: str, pot: str, amount: int, on: date) -> int:
        """Savings taken over from the paper book: they are in no box of this one."""
        self._member(member, on)
        return self._tell("bring", on, "", member=member, pot=pot, amount=amount)

    def report(
        self,
        member: str,
        amount: int,
        on: date,
        by: str,
        *,
        purpose: str = "angsuran",
        payer: str | None = None,
        cover: str = "",
        holder: str | None = None,
    ) -> int:
        """Somebody says money was paid: it counts for nothing yet. `holder` carries the cash."""
        if amount <= 0:
            raise No("amount")
        self._member(member, on)
        payer = payer or member
        if (payer != member) != (cover in COVERS):
            raise No("cover")
        what: Fact = {"member": member, "amount": amount, "purpose": purpose, "payer": payer, "cover": cover}
        what |= {"holder": holder, "share": None, "till": "upk" if purpose not in POTS else "ksm"}
        if cover == "kas" and amount > self.in_box(self.today) - self._out_of_box():
            raise No("box")
        if purpose == "angsuran":
            fact = self.active(member)
            if on < fact["on"]:
                raise No("before-the-loan")
            what["share"] = fact["id"]
        elif purpose not in POTS:
            raise No("purpose")
        return self._tell("claim", on, by, **what)

    def _out_of_box(self) -> int:
        """What is on its way out of the KSM's box already, for somebody else."""
        return sum(claim["amount"] for claim in self.open_claims(cover="kas"))

    def report_together(
        self, lines: dict[str, int], total: int, on: date, by: str, holder: str | None = None
    ) -> list[int]:
        """One envelope for several: all of it or nothing."""
        if sum(lines.values()) != total or not lines:
            raise No("sum")
        before = len(self.facts)
        try:
            return [self.report(who, amount, on, by, holder=holder) for who, amount in lines.items()]
        except No:
            del self.facts[before:]
            raise

    def confirm(self, claim: int, by: str, till: str | None = None) -> int:
        """A second person has the money: an instalment counts from the day it was paid, or from today if that
        month closed; savings are in the pot from the day they are counted. `till`: bank, if it came there.
        """
        said = self._open_claim(claim)
        if by in (said["by"], said["holder"]):
            raise No("own-report")
        if self.disputed(claim):
            raise No("held")
        if said["purpose"] == "angsuran" and self.status(said["share"], self.today) in ("R", "H"):
            raise No("loan-ended")
        late = self.counts_from == "confirmed" or self.is_closed(said["on"])
        now = late or said["purpose"] != "angsuran"
        on = self.today if now else said["on"]
        if said["purpose"] == "angsuran":  # what was given back was reckoned without this
            on = max([on, *(back["on"] for back in self.handed_back(self.today, share=said["share"]))])
        where = {"till": till} if till else {}
        return self._tell("confirm", on, by, claim=claim, **where)

    def confirm_together(self, claims: list[int], by: str, till: str | None = None) -> list[int]:
        """One hand-over: every line of it or none."""
        before = len(self.facts)
        try:
            return [self.confirm(claim, by, till) for claim in claims]
        except No:
            del self.facts[before:]
            raise

    def take_back(self, claim: int, by: str) -> int:
        """The reporter takes a report back that nobody has confirmed."""
        if self._open_claim(claim)["by"] != by:
            raise No("not-yours")
        return self._tell("void", self.today, by, claim=claim)

    def _open_claim(self, claim: int) -> Fact:
        said = self.one(claim, "claim")
        if self.ended(claim):
            raise No("ended")
        return said

    def reverse(self, receipt: int, by: str, why: str, second: str = "") -> int:
        """A confirmed payment found wrong, once; from its own day, or from today if that month is closed. What was
        saved leaves the pot today: till then it lay there.
        """
        sah = self.one(receipt, "confirm")
        said = self.facts[sah["claim"]]
        if not why:
            raise No("reason")
        if any(self.told("reverse", receipt=receipt)):
            raise No("reversed")
        whose = (said["by"], said["member"], self.giver(said))
        if self.by_two(sah, by) and second in ("", by, *whose):
            raise No("second")
        if said["purpose"] in POTS:
            left = self.savings(said["member"], said["purpose"], self.today) - said["amount"]
            if left < self.held(said["member"], said["purpose"]) > 0:
                raise No("held")
        return self._mirror(sah, said, by, why, second)

    def by_two(self, sah: Fact, by: str) -> bool:
        """Whether `by` alone may not take this receipt out: a large one, of a closed month, or of their own."""
        said = self.facts[sah["claim"]]
        own = by in (said["member"], self.giver(said))
        surety = said["purpose"] == "tanggung-renteng" and self.locked(said["member"], said["purpose"])
        return own or surety or self.is_closed(sah["on"]) or bool(said["amount"] >= self.limit)

    def _mirror(self, sah: Fact, said: Fact, by: str, why: str, second: str) -> int:
        if said["purpose"] == "angsuran" and self.status(said["share"], self.today) in ("R", "H"):
            raise No("loan-ended")
        now = self.is_closed(sah["on"]) or said["purpose"] != "angsuran"
        on = self.today if now else sah["on"]
        return self._try(self._tell("reverse", on, by, receipt=sah["id"], why=why, second=second))

    def says_no(self, claims: list[int], by: str) -> int:
        """'Tidak betul': the payer says of one row of the paper book that it is wrong. Its lines are held till the
        pengawas has asked both sides; what has left the book need not be asked about.
        """
        there = [claim for claim in claims if self._is_there(claim)]
        if not there or any(self.giver(self.facts[claim]) != by for claim in there):
            raise No("not-yours")
        for claim in there:
            if not self.disputed(claim):
                self._tell("says-no", self.today, by, claim=claim, row=there)
        return len(self.facts) - 1

    def says_yes(self, claim: int) -> int:
        """The payer has said just this: by a report of their own, in whose place the row stands."""
        return self._tell("says-yes", self.today, self.giver(self.facts[claim]), claim=claim)

    def spoken_of(self, claim: int) -> bool:
        """Whether the payer has said anything about this line, yes or no: then it is nobody's to change alone."""
        return any(self.told("says-yes", claim=claim)) or any(self.told("says-no", claim=claim))

    def _is_there(self, claim: int) -> bool:
        end = self.ended(claim)
        return end is None or (end["kind"] == "confirm" and not any(self.told("reverse", receipt=end["id"])))

    def disputed(self, claim: int) -> bool:
        """Whether this line is held: somebody said no to it, it is still in the book and nobody decided."""
        return self._is_there(claim) and len(list(self.told("says-no", claim=claim))) > len(
            list(self.told("asked-both", claim=claim))
        )

    def decide_dispute(self, claim: int, by: str, outcome: str) -> None:
        """The pengawas has asked both sides: the row `stands`, is `wrong`, or `only` this line of it is wrong. What
        is wrong leaves the book; two have said so, the payer and the pengawas. All of it or nothing.
        """
        if not self.disputed(claim):
            raise No("decided")
        row = [f["row"] for f in self.told("says-no", claim=claim)][-1]
        held = [each for each in row if self.disputed(each)]
        if any(by in (self.facts[each]["by"], self.giver(self.facts[each])) for each in held):
            raise No("own-report")
        before = len(self.facts)
        try:
            for each in held:
                self._tell("asked-both", self.today, by, claim=each)
            for each in held if outcome == "wrong" else [claim] if outcome == "only" else []:
                end = self.ended(each)
                if end is None:
                    self._tell("void", self.today, by, claim=each)
                else:
                    self._mirror(end, self.facts[each], by, "keberatan", "")
        except No:
            del self.facts[before:]
            raise

    def quiet_about(self, payer: str) -> bool:
        """No notice goes out to somebody whose word is being looked into."""
        said = {fact["claim"] for fact in self.told("says-no", by=payer)}
        return any(self.disputed(claim) for claim in said)

    def too_much(self, share: int, whose: str) -> int:
        """What lies on a card that is not needed: the borrower's own, or what another paid beyond the bill."""
        held = self.card(share, self.today)
        return held.titipan if whose == self.facts[share]["member"] else held.surplus[whose]

    def give_back(self, share: int, whose: str, amount: int, by: str, second: str, till: str = "upk") -> int:
        """The UPK gives it back, out of a till that holds as much; whoever it belongs to says that they have it.
        What belongs to the KSM's cash comes back into it.
        """
        self.one(share, "share")
        self._two(by, second)
        if not 0 < amount <= self.too_much(share, whose):
            raise No("titipan")
        if amount > self.till(till, self.today):
            raise No("till")
        what = {"share": share, "member": whose, "amount": amount, "till": till, "second": second}
        return self._try(self._tell("give-back", self.today, by, **what))

    def undo_give_back(self, back: int, by: str, why: str, second: str = "") -> int:
        """It never was given, or came back: found wrong like any receipt, and theirs again on the card; the money
        lies in its till from today.
        """
        given = self.one(back, "give-back")
        if not why:
            raise No("reason")
        if any(self.told("undo-give-back", back=back)):
            raise No("reversed")
        if self.status(given["share"], self.today) in ("R", "H"):
            raise No("loan-ended")
        closed = self.is_closed(given["on"])
        if (closed or given["amount"] >= self.limit) and second in ("", by, given["member"]):
            raise No("second")
        on = self.today if closed else given["on"]
        return self._try(self._tell("undo-give-back", on, by, back=back, why=why, second=second))

    def pay_back(self, member: str, payer: str, amount: int, by: str) -> int:
        """Who was covered gives it back; who covered says so, for the KSM's cash another than who gives."""
        if by != payer if payer != KSM else by == member:
            raise No("own-report")
        if not 0 < amount <= self.owed(self.today)[member, payer]:
            raise No("amount")
        return self._tell("pay-back", self.today, by, member=member, payer=payer, amount=amount)

    def ask_out(self, member: str, pot: str, amount: int, by: str) -> int:
        """Somebody wants savings back: never more than is free. For who has left another asks."""
        if self.gone(member) == (by == member):
            raise No("not-yours")
        if self.locked(member, pot):
            raise No("locked")
        if not 0 < amount <= self.available(member, pot):
            raise No("amount")
        return self._tell("ask-out", self.today, by, member=member, pot=pot, amount=amount)

    def pay_savings(self, asked: int, by: str, *, yes: bool = True) -> int:
        """Another person hands it out, if it still lies there free, or says no."""
        want = self._wish(asked)
        if by == want["by"]:
            raise No("own-report")
        what = {"asked": asked, "member": want["member"], "pot": want["pot"], "amount": want["amount"]}
        if not yes:
            return self._tell("not-paid-out", self.today, by, **what)
        there = self.savings(want["member"], want["pot"], self.today) - self.held(want["member"], want["pot"])
        if self.locked(want["member"], want["pot"]) or want["amount"] > there:
            raise No("amount")
        from_paper = sum(f["amount"] for f in self.told("bring"))
        if want["amount"] > self.in_box(self.today) - self._out_of_box() + from_paper:
            raise No("box")
        return self._try(self._tell("paid-out", self.today, by, **what))

    def ask_no_more(self, asked: int, by: str) -> int:
        """Who asked does not want it any more."""
        want = self._wish(asked)
        if by != want["by"]:
            raise No("not-yours")
        what = {"asked": asked, "member": want["member"], "pot": want["pot"], "amount": want["amount"]}
        return self._tell("not-paid-out", self.today, by, **what)

    def _wish(self, asked: int) -> Fact:
        want = self.one(asked, "ask-out")
        if [f for kind in ("paid-out", "not-paid-out") for f in self.told(kind, asked=asked)]:
            raise No("ended")
        return want

    def put_back(self, paid_out: int, by: str, why: str, second: str = "") -> int:
        """What was written as handed out never was, or came back: from today it lies in the pot again, once
        somebody else has agreed, who neither had it nor gave it.
        """
        out = self.one(paid_out, "paid-out")
        if any(self.told("put-back", paid_out=paid_out)):
            raise No("reversed")
        if second in ("", by, out["member"], out["by"]):
            raise No("second")
        what = {"paid_out": paid_out, "member": out["member"], "pot": out["pot"], "amount": out["amount"]}
        return self._tell("put-back", self.today, by, why=why, second=second, **what)

    def hold_savings(self, member: str, pot: str, amount: int, by: str) -> int:
        """The group has decided that part of the savings stays."""
        self._member(member)
        if not 0 < amount <= self.available(member, pot):
            raise No("amount")
        return self._tell("hold-savings", self.today, by, member=member, pot=pot, amount=amount)

    def let_go(self, hold: int, by: str) -> int:
        """It need not stay any longer."""
        held = self.one(hold, "hold-savings")
        if any(self.told("let-go", hold=hold)):
            raise No("ended")
        what = {"hold": hold, "member": held["member"], "pot": held["pot"], "amount": held["amount"]}
        return self._tell("let-go", self.today, by, **what)

    def promise(self, member: str, amount: int, day: date) -> int:
        """So much on such a day; a new promise takes the place of the old one."""
        self.active(member)
        if amount <= 0 or day < self.today:
            raise No("amount")
        return self._tell("promise", self.today, member, member=member, amount=amount, day=day)

    def promise_of(self, member: str, on: date) -> str:
        """The last promise on that day: open, kept, passed; none."""
        made = [f for f in self.told("promise", member=member) if f["on"] <= on]
        if not made:
            return "none"
        last = made[-1]
        upto = min(on, last["day"])
        paid = sum(
            said["amount"]
            for sah, said in self.standing(upto)
            if said["member"] == member and said["purpose"] == "angsuran" and sah["on"] >= last["on"]
        )
        return "kept" if paid >= last["amount"] else "open" if on <= last["day"] else "passed"

    def reschedule(self, member: str, n: int, jasa: int, by: str, second: str) -> int:
        """A new card for what is still owed; the old one ends with its history. Two officers."""
        self._two(by, second, member)
        old = self.active(member)
        if self.open_claims(share=old["id"]):
            raise No("claims-open")
        held = self.card(old["id"], self.today)
        left = held.left_pokok
        if n < 1 or jasa < 0 or not left:
            raise No("amount")
        if held.titipan:
            raise No("titipan")
        if any(sah["on"] >= self.today for sah, said in self._paid_on(old["id"])):
            raise No("paid-today")
        if self._same_sum_today(member, left):
            raise No("same-sum")
        self._tell("reschedule", self.today, by, share=old["id"], second=second)
        what = {"member": member, "ksm": old["ksm"], "principal": left, "n": n, "jasa": jasa}
        return self._tell("share", self.today, by, **what, instead_of=old["id"], from_paper=False)

    def loans_of_today(self) -> list[list[Fact]]:
        """The KSM's loans of today, by their shares: new cards share one, but nobody has two in it."""
        found: list[list[Fact]] = []
        for share in (f for f in self.shares() if f["on"] == self.today):
            joined = self._joins(found, share["member"]) if share["instead_of"] is not None else None
            if joined is None:
                found.append([share])
            else:
                joined.append(share)
        return found

    @staticmethod
    def _joins(loans: list[list[Fact]], member: str) -> list[Fact] | None:
        moved = (each for each in loans if each[0]["instead_of"] is not None)
        return next((each for each in moved if member not in [share["member"] for share in each]), None)

    def _same_sum_today(self, member: str, left: int) -> bool:
        """The paper book tells a KSM's loans of one day apart by their sum."""
        loans = self.loans_of_today()
        joined = self._joins(loans, member) or []
        total = left + sum(share["principal"] for share in joined)
        return total in [sum(share["principal"] for share in each) for each in loans]

    def watched(self, share: int, on: date, known: int | None = None) -> bool:
        """A rescheduled loan counts as such until three rows were paid in time."""
        if self.facts[share]["instead_of"] is None:
            return False
        in_time = 0
        for i, row in enumerate(self.card(share, on, known).rows):
            if row.counts_on <= on and not self.card(share, row.counts_on, known).open(i):
                in_time += 1
        return in_time < 3

    def pause(self, member: str, until: date, why: str, by: str, second: str) -> int:
        """Illness, death, a failed harvest: nothing ages from today to that day, a year at most. Two people, neither
        of them whose loan it is; no overlap.
        """
        self._two(by, second, member)
        self.active(member)
        if not self.today < until <= self.today + 366 * DAY or not why:
            raise No("day")
        if any(p["until"] >= self.today for p in self.told("pause", member=member)):
            raise No("overlap")
        return self._tell("pause", self.today, by, member=member, until=until, why=why, second=second)

    def write_off(self, member: str, by: str, second: str) -> int:
        """Nobody expects it any more: it leaves the loans and stays in the history. Two officers, no way back."""
        self._two(by, second, member)
        fact = self.active(member)
        if self.open_claims(share=fact["id"]):
            raise No("claims-open")
        if self.card(fact["id"], self.today).titipan:
            raise No("titipan")
        if any(sah["on"] >= self.today for sah, said in self._paid_on(fact["id"])):
            raise No("paid-today")
        return self._tell("write-off", self.today, by, share=fact["id"], second=second, member=member)

    def _paid_on(self, share: int) -> list[tuple[Fact, Fact]]:
        return [pair for pair in self.standing(self.today) if pair[1]["share"] == share]

    def recover(self, member: str, amount: int, by: str, second: str) -> int:
        """Something comes in after a write-off: never more than is missing on the oldest such card."""
        self._two(by, second, member)
        for gone in self.told("write-off", member=member):
            missing = self.card(gone["share"], gone["on"]).left_pokok
            missing -= sum(f["amount"] for f in self.came_in(self.today, share=gone["share"]))
            if missing:
                if not 0 < amount <= missing:
                    raise No("amount")
                what = {"share": gone["share"], "member": member, "amount": amount}
                return self._tell("recover", self.today, by, second=second, **what)
        raise No("nothing-written-off")

    def undo_recover(self, came: int, by: str, why: str, second: str) -> int:
        """It did not come in, or not for this: two had agreed to it, so two take it out, from today on."""
        if second in ("", by, self.one(came, "recover")["member"]):
            raise No("second")
        if not why:
            raise No("reason")
        if any(self.told("undo-recover", came=came)):
            raise No("reversed")
        return self._tell("undo-recover", self.today, by, came=came, why=why, second=second)

    def voucher(self, what: str, amount: int, till: str, on: date, by: str) -> int:
        """Other money, in or out: copies, bank fee, bank jasa, honorarium; between cash and bank. It waits."""
        if amount <= 0 or till not in TILLS:
            raise No("amount")
        if what in OPENINGS and any(map(self._lives, self.told("voucher", what=what, undoes=None))):
            raise No("known")
        facts = {"what": what, "amount": amount, "till": till, "undoes": None}
        if on <= self.today and not self.is_closed(on):
            self._enough(facts, on)
        return self._tell("voucher", on, by, **facts)

    def opening(self, what: str, counted: int, by: str) -> int:
        """What lay in a till before this book began: what is counted now, less what was written since."""
        place = VOUCHERS[what][1]
        return self.voucher(what, counted - self.till(place, self.today), place, self.today, by)

    def _lives(self, voucher: Fact) -> bool:
        """Whether it waits or counts: nobody said no, nobody took it out again."""
        sah = next(self.told("voucher-sah", voucher=voucher["id"]), None)
        if sah is not None:
            mirrors = [v["id"] for v in self.told("voucher", undoes=sah["id"])]
            return not [number for number in mirrors if any(self.told("voucher-sah", voucher=number))]
        return not any(self.told("voucher-no", voucher=voucher["id"]))

    def _enough(self, said: Fact, on: date) -> None:
        """No till gives more than it holds on that day and ever since. What never was is taken out all the same."""
        giver = VOUCHERS[said["what"]][0]
        name = said["till"] if giver == "a till" else giver
        if name not in TILLS or said["undoes"] is not None:
            return
        days = [on + timedelta(days=n) for n in range((self.today - on).days + 1)]
        if said["amount"] > min(self.till(name, day) for day in days):
            raise No("till")

    def undo_voucher(self, voucher_sah: int, by: str) -> int:
        """It was wrong: another officer is asked to take it out again."""
        sah = self.one(voucher_sah, "voucher-sah")
        said = self.facts[sah["voucher"]]
        if said["undoes"] is not None:
            raise No("unknown")
        if any(
            not any(self.told("voucher-no", voucher=v["id"]))
            for v in self.told("voucher", undoes=voucher_sah)
        ):
            raise No("reversed")
        what = {"what": said["what"], "amount": said["amount"], "till": said["till"]}
        self.facts.append({"kind": "voucher", "on": sah["on"], "told": self.today, "by": by, "id": len(self.facts),
                           **what, "undoes": voucher_sah})  # fmt: skip
        return len(self.facts) - 1

    def confirm_voucher(self, voucher: int, by: str) -> int:
        """The second voice of a voucher: it counts from its own day, or from today if that month is closed."""
        said = self._voucher_waits(voucher)
        if by == said["by"]:
            raise No("own-report")
        on = self.today if self.is_closed(said["on"]) else said["on"]
        self._enough(said, on)
        return self._tell("voucher-sah", on, by, voucher=voucher)

    def refuse_voucher(self, voucher: int, by: str) -> int:
        """The second officer says no."""
        if by == self._voucher_waits(voucher)["by"]:
            raise No("own-report")
        return self._tell("voucher-no", self.today, by, voucher=voucher)

    def _voucher_waits(self, voucher: int) -> Fact:
        said = self.one(voucher, "voucher")
        if [f for kind in ("voucher-sah", "voucher-no") for f in self.told(kind, voucher=voucher)]:
            raise No("ended")
        return said

    def count(self, till: str, counted: int, by: str) -> int:
        """What lies there beside what the book says; no money moves."""
        return self._tell(
            "count", self.today, by, till=till, counted=counted, book=self.till(till, self.today)
        )

    @staticmethod
    def _two(by: str, second: str, whose: str = "") -> None:
        if not second or second == by or whose in (by, second):
            raise No("second")

    # --- months -------------------------------------------------------------------------------------------

    def close(self, month: str, by: str, second: str) -> dict[str, Any]:
        """The month is closed by two people, on its last day or later, after all before it; the sheets are kept."""
        self._two(by, second)
        year, number = map(int, month.split("-"))
        last = same_day_later(date(year, number, 1), 0, 31)
        if self.today < last:
            raise No("future")
        if self.is_closed(last):
            raise No("closed")
        if any(f"{f['on']:%Y-%m}" < month and not self.is_closed(f["on"]) for f in self.facts):
            raise No("earlier-open")
        self.facts.append({"kind": "close", "on": self.today, "told": self.today, "by": by, "second": second,
                           "id": len(self.facts), "month": month})  # fmt: skip
        known = len(self.facts)
        self.printed[month] = {"on": last, "known": known, "sheet": self.sheet(last, known)}
        return self.printed[month]

    def reopen(self, month: str, by: str, second: str, why: str) -> int:
        """Two people open a closed month again, with a reason; the last one closed first."""
        self._two(by, second)
        if not why:
            raise No("reason")
        year, number = map(int, month.split("-"))
        if not self.is_closed(date(year, number, 1)):
            raise No("open")
        if any(f["month"] > month and self.is_closed(date.fromisoformat(f"{f['month']}-01"))
               for f in self.told("close")):  # fmt: skip
            raise No("later-closed")
        self.facts.append({"kind": "reopen", "on": self.today, "told": self.today, "by": by, "second": second,
                           "id": len(self.facts), "month": month, "why": why})  # fmt: skip
        return len(self.facts) - 1
