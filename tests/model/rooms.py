"""The house's other rooms, through their public deeds: who pays for another. As in house.py, what should come of it
is the clerk's to say.
"""

from __future__ import annotations

from collections import Counter

from domain.actor import Actor
from domain.say import Refusal, Say
from storage import covers as covers_store
from storage.book import Work
from tests.model.house import House
from tests.model.reckoning import KSM
from usecases import covers


class Rooms(House):
    """The house with all its rooms."""

    # --- one pays for another -----------------------------------------------------------------------------

    def cover(self, payer: str, member: str, amount: int, cover: str, to: str) -> None:
        """'talangi': somebody pays another's instalment. `to`: upk, self, or the leader who has the cash."""

        def deed(book: Work, actor: Actor) -> Say:
            given, whom = covers.offer(book, actor), f"p-{member}"
            if whom not in [each["code"] for each in given["people"]]:
                raise Refusal("cover-nobody")
            said = {
                "whom": whom,
                "amount": amount,
                "cover": cover,
                "to": f"p-{to}" if to[0].isupper() else to,
            }
            return covers.report(book, actor, {**given, **said})

        self.by(payer, deed)

    def pay_back(self, member: str, by: str, amount: int, *, box: bool) -> None:
        """[Sudah diganti]: they have it back; `box`: it went into the KSM's cash box."""
        code = "kas" if member == KSM else f"p-{member}"
        answers = {"whom": f"{code}.{'k' if box else 's'}", "amount": amount}
        self.by(by, lambda b, a: covers.given_back(b, a, answers))

    def owed(self) -> Counter[tuple[str, str]]:
        """Who owes whom for a cover."""
        found = self.look(lambda book: covers_store.of_ksm(book, self._ksm()))
        name = lambda number: self.names.get(number, KSM)  # noqa: E731
        return Counter({(name(member), name(payer)): n for (member, payer), n in found.items()})
