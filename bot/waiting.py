"""Whose turn it is: messages in memory by chat and urgency, at most one per chat in flight. Sends nothing."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Callable, Collection
from typing import Any

from domain.outbox import MessageClass, priority

Row = dict[str, Any]
URGENT = priority(MessageClass.RECEIPT)  # replies and receipts: somebody is waiting for them
LONGEST_LINE = (
    3  # urgent messages of one chat kept here: the others wait in the book, where no kill makes them doubtful
)
LOOKED_AT = 64  # chats that may not be written to yet, asked at one turn


def rank(row: Row) -> int:
    """Smaller leaves first."""
    return priority(MessageClass(row["klass"]))


class _Line:
    """The messages of one chat. Those somebody waits for go before those nobody does, each kind in order."""

    __slots__ = ("bulk", "entry", "flying", "resting", "urgent")

    def __init__(self) -> None:
        self.urgent: deque[Row] = deque()
        self.bulk: deque[Row] = deque()
        self.entry: tuple[int, int, int] | None = None  # its valid place among those ready; others are stale
        self.flying: Row | None = None
        self.resting = False

    def rank(self) -> int:
        return rank(self.urgent[0] if self.urgent else self.bulk[0])


class Waiting:
    """Everything that may leave soon. `next` takes one; `done` or `again` says what became of it."""

    def __init__(self) -> None:
        self._lines: dict[int, _Line] = {}
        self._ready: list[tuple[int, int, int]] = []  # (rank, order, chat)
        self._resting: list[tuple[float, int, int]] = []  # (until, order, chat)
        self._order = itertools.count()
        self.n_claimed = 0  # rows the courier fetched, and did not get with a commit

    def __bool__(self) -> bool:
        return bool(self._lines)

    def add(self, row: Row) -> bool:
        """One more message for its chat. False: its line is long, it should wait in the book instead."""
        chat = row["chat_id"]
        line = self._lines.setdefault(chat, _Line())
        claimed = "claimed" in row
        if len(line.urgent) >= LONGEST_LINE and not claimed and "card" not in row:
            return False
        (line.urgent if rank(row) <= URGENT else line.bulk).append(row)
        self.n_claimed += claimed
        self._place(chat, line)
        return True

    def full(self) -> list[int]:
        """Chats of which enough is kept here."""
        lines = self._lines.items()
        return [chat for chat, line in lines if len(line.urgent) + len(line.bulk) >= LONGEST_LINE]

    def next(
        self, now: float, reserve: Callable[[int, bool, float], float]
    ) -> tuple[Row | None, float | None]:
        """The most urgent message whose chat may be written to now. Else how many seconds until one may, or
        None: nothing waits. `reserve` answers 0.0 when the chat may be written to and the slot is taken.
        """
        while self._resting and self._resting[0][0] <= now:
            chat = heapq.heappop(self._resting)[2]
            self._lines[chat].resting = False
            self._tidy(chat, self._lines[chat])
        for _ in range(LOOKED_AT):
            entry = self._pop()
            if entry is None:
                return None, self._resting[0][0] - now if self._resting else None
            chat = entry[2]
            wait = reserve(chat, chat < 0, now)
            if not wait:
                return self._take(self._lines[chat]), 0.0
            self._rest(chat, now + wait)
        return None, 0.001

    def done(self, row: Row) -> None:
        """This message is no longer ours."""
        chat = row["chat_id"]
        line = self._lines[chat]
        line.flying = None
        if line.urgent or line.bulk:
            self._place(chat, line)
        else:
            del self._lines[chat]

    def again(self, row: Row, until: float) -> None:
        """Surely not sent: the same message first, but its chat rests until then."""
        chat = row["chat_id"]
        line = self._lines[chat]
        line.flying = None
        line.urgent.appendleft(row)
        self.n_claimed += "claimed" in row
        self._rest(chat, until)

    def ids(self) -> set[int]:
        """The rows here, in line or on their way."""
        lines = self._lines.values()
        rows = [
            row
            for line in lines
            for row in (*line.urgent, *line.bulk, *((line.flying,) if line.flying else ()))
        ]
        return {row["id"] for row in rows if "id" in row}

    def take_out(self, about: Collection[str]) -> list[Row]:
        """Take out what has not left and is about one of these subjects."""
        out: list[Row] = []
        for chat, line in list(self._lines.items()):
            leaving = [row for row in line.bulk if row.get("subject") in about]
            if leaving:
                line.bulk = deque(row for row in line.bulk if row.get("subject") not in about)
                self.n_claimed -= sum("claimed" in row for row in leaving)
                out += leaving
                self._tidy(chat, line)
        return out

    def _tidy(self, chat: int, line: _Line) -> None:
        """A line that lost its first message has another place, or none."""
        line.entry = None
        if line.urgent or line.bulk:
            self._place(chat, line)
        elif line.flying is None and not line.resting:
            del self._lines[chat]

    def give_back(self) -> list[Row]:
        """Take out what has not left, to be put back into the book."""
        left = [row for line in self._lines.values() for row in (*line.urgent, *line.bulk)]
        for line in self._lines.values():
            line.urgent.clear()
            line.bulk.clear()
            line.entry, line.resting = None, False
        self._lines = {chat: line for chat, line in self._lines.items() if line.flying is not None}
        self._ready, self._resting, self.n_claimed = [], [], 0
        return left

    def _place(self, chat: int, line: _Line) -> None:
        if line.flying is not None or line.resting:
            return
        if line.entry is None or line.rank() < line.entry[0]:
            line.entry = (line.rank(), next(self._order), chat)
            heapq.heappush(self._ready, line.entry)

    def _pop(self) -> tuple[int, int, int] | None:
        while self._ready:
            entry = heapq.heappop(self._ready)
            line = self._lines.get(entry[2])
            if line is not None and line.entry == entry:
                line.entry = None
                return entry
        return None

    def _rest(self, chat: int, until: float) -> None:
        self._lines[chat].resting = True
        heapq.heappush(self._resting, (until, next(self._order), chat))

    def _take(self, line: _Line) -> Row:
        line.flying = line.urgent.popleft() if line.urgent else line.bulk.popleft()
        self.n_claimed -= "claimed" in line.flying
        return line.flying
