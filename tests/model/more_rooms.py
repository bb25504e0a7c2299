"""Rooms of the house that were built later, through their public deeds: receipts put right, rows with several pots. As in house.py, what
should come of it is the clerk's to say.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from domain.actor import Actor
from domain.ledger import Kind
from domain.say import Refusal, Say
from storage import claims as claims_of
from storage import corrections as corrections_store
from storage import ledger
from storage import tables as t
from storage.book import Work
from tests.model.house import MEMBERS, Refused
from tests.model.rooms import Rooms
from usecases import replaced, replacing, sheets

WHICH = {"whom": "people", "rest": "people", "other": "others"}


class MoreRooms(Rooms):
    """The house as it is now."""

    # --- rows with several pots ---------------------------------------------------------------------------

    def row_of_pots(
        self, leader: str, day: date, who: str, pots: dict[str, int], instalment: int, own: str
    ) -> None:
        """A press below a sheet that is there: a row that names its pots."""
        sheet = self.sheet_of(day)
        assert sheet is not None
        named = "".join(f"{amount}{pot[0]}" for pot, amount in pots.items())
        data = f"{MEMBERS[who][0]}.{named}.{instalment}.{own}"
        self.by(leader, lambda b, a: sheets.set_row(b, a, sheet, data))

    # --- receipts put right -------------------------------------------------------------------------------

    def beside(self, number: str, by: str) -> list[str]:
        """The reports whose receipts this one may have been swapped with, as they are offered."""

        def read(book: Work, actor: Actor) -> list[str]:
            found = replacing.offer(book, actor, number, "swapped")["others"]
            entries = [ledger.entry_by(book, public_id=each["code"]) for each in found]
            return [claims_of.ended_by(book, each.id)[0].public_id for each in entries if each is not None]

        try:
            return self.by(by, read)
        except Refused:
            return []

    def ask_right(self, number: str, by: str, why: str, **right: Any) -> str:
        """'koreksi' of a receipt that should have said something else; the wish's name."""

        def deed(book: Work, actor: Actor) -> Say:
            given = replacing.offer(book, actor, number, why)
            said = {name: self._code(book, name, value) for name, value in right.items()}
            for name, value in said.items():
                offered = [each["code"] for each in given[WHICH[name]]] if name in WHICH else [value]
                if value not in (*offered, "miscounted"):
                    raise Refusal("replace-not-offered")
            return replaced.propose(book, actor, {**given, **said})

        self.by(by, deed)
        waits = self.look(lambda book: corrections_store.waiting(book, [self._bkm()], put_right=True))
        return str(waits[-1].public_id)

    def _code(self, book: Work, name: str, value: Any) -> Any:
        """What a button carries: a person's, or that of the receipt of a report."""
        if name == "other":
            known = ledger.entry_by(book, public_id=value)
            return claims_of.settled_by(book, known.id).public_id  # type: ignore[union-attr]
        return f"p-{value}" if name in WHICH and value != "miscounted" else value

    def agree_right(self, asked: str, by: str) -> list[str]:
        """[Betul]: the reports that stand in the book instead, in the order they were spoken of."""
        self.by(by, lambda b, a: replaced.agree(b, a, asked))
        back = select(t.entry.c.id).where(t.entry.c.kind == Kind.REVERSE.value, t.entry.c.batch == asked)
        new = (t.entry.c.kind == Kind.CLAIM.value) & t.entry.c.about_id.in_(back)
        rows = select(t.entry.c.public_id).where(new).order_by(t.entry.c.id)
        return self.look(lambda book: list(book.execute(rows).scalars()))

    def refuse_right(self, asked: str, by: str) -> None:
        """[Tidak betul]."""
        self.by(by, lambda b, a: replaced.refuse(b, a, asked))
