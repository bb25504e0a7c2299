"""The clerk's book with a second leaf: what was wrong is struck out and written right in one act, by two.

Shares nothing with the house, like the book it goes on from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import date
from typing import Any

from tests.model.book import Book
from tests.model.reckoning import POTS, Fact, No

Line = dict[str, Any]
"""One receipt as it should have been: of which `receipt`, whose, what for, how much, on which card."""


class Righting(Book):
    """A receipt put right: whose money it was, how much, what for, or swapped with another."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.asked_out: list[
            tuple[int, int]
        ] = []  # the receipts two should take out, and when that was asked

    def reverse(self, receipt: int, by: str, why: str, second: str = "") -> int:
        """As ever; where two must agree it is asked first, and what waited for that receipt is over."""
        if receipt < len(self.facts) and self.facts[receipt]["kind"] == "confirm" and why:
            sah = self.facts[receipt]
            if self.by_two(sah, by) and not any(self.told("reverse", receipt=receipt)):
                self.asked_out.append((receipt, len(self.facts)))
        return super().reverse(receipt, by, why, second)

    def ask_right(self, receipt: int, by: str, **right: Any) -> int:
        """Somebody who counts says what it should have been; nothing moves yet. What waited for it is over.
        `whom`: whose it was; `pot`: what for; `other`: the receipt it was swapped with; `amount`, and `rest`:
        whose the rest was, "" if it never was there.
        """
        lines = self._right(receipt, **right)
        if lines == [self._line(receipt)]:
            raise No("same")
        for line in lines:
            self._may_be(line)
        for waits in [f["id"] for f in self.told("ask-right", receipt=receipt) if self.right_waits(f["id"])]:
            self._tell("end-right", self.today, by, asked=waits, outcome="replaced")
        return self._tell("ask-right", self.today, by, receipt=receipt, lines=lines)

    def _right(self, receipt: int, **right: Any) -> list[Line]:
        now = self._line(receipt)
        if "whom" in right:
            return [self._of(now, right["whom"])]
        if "other" in right:
            beside = self._line(right["other"])
            return [self._of(now, beside["member"]), self._of(beside, now["member"])]
        if "pot" in right:
            pot = right["pot"]
            share = None if pot in POTS else now["share"] or self._card_of(now["member"], self._paid(receipt))
            return [{**now, "purpose": pot, "share": share}]
        rest = now["amount"] - right["amount"]
        lines = [{**now, "amount": right["amount"]}]
        if rest > 0 and right["rest"]:
            lines.append(self._of({**now, "amount": rest}, right["rest"]))
        return lines

    def _line(self, receipt: int) -> Line:
        """How it stands, if another may stand there: it counts, it is nobody's cover, its card goes on."""
        said = self.facts[self.one(receipt, "confirm")["claim"]]
        if said["cover"]:
            raise No("cover")
        if any(self.told("reverse", receipt=receipt)):
            raise No("reversed")
        self._goes_on(said["share"])
        return {"receipt": receipt, **{name: said[name] for name in ("member", "purpose", "amount", "share")}}

    def _goes_on(self, share: int | None) -> None:
        if share is not None and self.status(share, self.today) in ("R", "H"):
            raise No("loan-ended")

    def _of(self, line: Line, member: str) -> Line:
        card = None if line["purpose"] in POTS else self._card_of(member, self._paid(line["receipt"]))
        return {**line, "member": member, "share": card}

    def _paid(self, receipt: int) -> date:
        """The day somebody gave that money, whatever it was taken for."""
        sah = self.facts[receipt]
        return min(self.facts[sah["claim"]]["on"], sah["on"])

    def _card_of(self, member: str, paid_on: date) -> int:
        cards = [f for f in self.shares(member) if self.status(f["id"], self.today) == "A"]
        cards = [f for f in cards if f["on"] <= paid_on]
        if not cards:
            raise No("no-loan")
        return int(cards[0]["id"])

    def _may_be(self, line: Line) -> None:
        self._goes_on(line["share"])
        if line["member"] != self._was(line)["member"]:
            self._member(line["member"])

    def _was(self, line: Line) -> Fact:
        return self.facts[self.facts[line["receipt"]]["claim"]]

    def right_waits(self, asked: int) -> bool:
        """Whether nobody has answered, nor asked to take it out instead."""
        ask = self.facts[asked]
        over = any(each == ask["receipt"] and when > asked for each, when in self.asked_out)
        return not over and not any(self.told("end-right", asked=asked))

    def agree_right(self, asked: int, by: str, offices: Collection[str] = ()) -> list[int]:
        """The second voice says yes: all of it is written, on the day of the old receipt, or nothing. What was
        taken out meanwhile is put right no more. The new claims.
        """
        ask, lines = self._asked_right(asked, by, offices), self.facts[asked]["lines"]
        receipts = list(dict.fromkeys(line["receipt"] for line in lines))
        if any(any(self.told("reverse", receipt=each)) for each in receipts):
            self._tell("end-right", self.today, by, asked=asked, outcome="replaced")
            return []
        for line in lines:
            self._goes_on(self._was(line)["share"])
            self._may_be(line)
        facts = len(self.facts)
        try:
            return self._write_right(ask, by)
        except No:
            del self.facts[facts:]
            raise

    def refuse_right(self, asked: int, by: str, offices: Collection[str] = ()) -> int:
        """The second voice says no."""
        self._asked_right(asked, by, offices)
        return self._tell("end-right", self.today, by, asked=asked, outcome="refused")

    def _asked_right(self, asked: int, by: str, offices: Collection[str]) -> Fact:
        ask = self.one(asked, "ask-right")
        if not self.may_agree(ask, by, offices):
            raise No("second")
        if not self.right_waits(asked):
            raise No("ended")
        return ask

    def _more(self, lines: list[Line]) -> Counter[str]:
        """How much more each box would hold."""
        box = lambda purpose: "ksm" if purpose in POTS else "upk"  # noqa: E731
        more: Counter[str] = Counter()
        for line in lines:
            more[box(line["purpose"])] += line["amount"]
        for receipt in {line["receipt"] for line in lines}:
            was = self.facts[self.facts[receipt]["claim"]]
            more[box(was["purpose"])] -= was["amount"]
        return Counter({name: amount for name, amount in more.items() if amount})

    @staticmethod
    def _carried(more: Counter[str]) -> bool:
        return bool(more) and not sum(more.values())

    def may_agree(self, ask: Fact, by: str, offices: Collection[str]) -> bool:
        """Where cash goes to another box: who keeps that. Where there is more or less of it, for a large sum and
        a closed month: the koordinator or a pengawas. Else also who reported it, and whose it is.
        """
        more, lines = self._more(ask["lines"]), ask["lines"]
        if by == ask["by"]:
            return False
        if self._carried(more):
            return ("treasurer" if more["ksm"] > 0 else "upk") in offices
        receipts = {line["receipt"] for line in lines}
        claims = [self.facts[self.facts[each]["claim"]] for each in receipts]
        large = any(claim["amount"] >= self.limit for claim in claims)
        large = large or any(self.by_two(self.facts[each], ask["by"]) for each in receipts)
        spoke = {claim["by"] for claim in claims} | {line["member"] for line in lines}
        if not more and not large and by in spoke:
            return True
        return "above" in offices and by not in spoke | {claim["member"] for claim in claims}

    def _write_right(self, ask: Fact, by: str) -> list[int]:
        lines = ask["lines"]
        said, had = (ask["by"], by) if self._carried(self._more(lines)) else (by, ask["by"])
        self._tell("end-right", self.today, by, asked=ask["id"], outcome="agreed")
        for receipt in dict.fromkeys(line["receipt"] for line in lines):
            sah = self.facts[receipt]
            on = self._first_open(sah["on"] if self.facts[sah["claim"]]["share"] else self._moved_on(sah))
            moved = self._first_open(self._moved_on(sah))
            self._tell("reverse", on, ask["by"], receipt=receipt, why="put right", second=by, moved=moved)
        done = [self._instead(line, said, had) for line in lines]
        why = self.unsound()
        if why:
            raise No(why)
        return done

    def _instead(self, line: Line, said: str, had: str) -> int:
        sah = self.facts[line["receipt"]]
        moved, loan = self._first_open(self._moved_on(sah)), line["purpose"] not in POTS
        what = {name: line[name] for name in ("member", "purpose", "amount", "share")}
        what |= {"payer": line["member"], "cover": "", "holder": None, "till": "upk" if loan else "ksm"}
        claim = self._tell("claim", moved, said, **what)
        on = moved
        if loan:  # what was given back was reckoned without this
            backs = [back["on"] for back in self.handed_back(self.today, share=line["share"])]
            on = max([self._first_open(self._paid(line["receipt"])), *backs])
        till = {"till": sah["till"]} if loan and "till" in sah else {}
        self._tell("confirm", on, had, claim=claim, moved=moved, **till)
        return claim

    def _first_open(self, day: date) -> date:
        return self.today if self.is_closed(day) else day
