"""Updates that overtook each other on their way are put in order again. Knows neither HTTP nor the book."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from storage.inbox import Arrival

OVERTAKEN_S = 0.3


class InOrder:
    """Hands updates on in the order of their numbers. Telegram brings a person's words and presses on several
    connections, and one may overtake another: then the faster one waits a moment for those before it. Numbers
    that never come (Telegram began anew, or could not be answered) cost that moment and nothing else.
    """

    def __init__(self, hand_on: Callable[[Arrival], None], patience_s: float = OVERTAKEN_S) -> None:
        self._hand_on = hand_on
        self._patience_s = patience_s
        self._next: int | None = None
        self._early: dict[int, Arrival] = {}
        self._timer: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._early)

    def take(self, one: Arrival) -> None:
        """Hand it on now, or as soon as those before it are here."""
        if self._next is not None and one.update_id <= self._next:
            self._pass(one)
            self._follow()
        else:
            self._early[one.update_id] = one
            if self._timer is None:
                self._timer = asyncio.get_running_loop().call_later(self._patience_s, self.give_up)

    def give_up(self) -> None:
        """Wait no longer: hand on what is here, in order."""
        for number in sorted(self._early):
            self._pass(self._early.pop(number))
        self._follow()

    def _pass(self, one: Arrival) -> None:
        self._next = max(self._next or 0, one.update_id + 1)
        self._hand_on(one)

    def _follow(self) -> None:
        while self._next in self._early:
            self._pass(self._early.pop(self._next))
        if not self._early and self._timer is not None:
            self._timer.cancel()
            self._timer = None
