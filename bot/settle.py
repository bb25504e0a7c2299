"""What became of messages, written back in batches. Knows outcomes; sends nothing and waits for nobody."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from domain.outbox import MessageClass, Next, Outcome, OutcomeKind, State, Tell, priority
from storage import outbox
from storage.book import BookUnavailable, Units, Work
from usecases import delivery, groupnews

log = structlog.get_logger("guyub.settle")
AGAIN_S = 2.0
GATHER_S = 0.05  # what somebody waited for is soon noted as said: until then a kill says it twice
GATHER_BULK_S = 0.7  # shorter: more commits per message; longer: a kill leaves more of them in doubt
COUNT_S = 3.0  # a count walks the whole audience, and its card is drawn anew
URGENT = priority(MessageClass.RECEIPT)
Told = tuple[dict[str, Any], Tell, str]
"""A row that was not said, who should hear of it, and why."""
Drawn = tuple[int, int, int | None, str | None]
"""A card, the version it shows, its message (None: it could not be shown), and why not."""


class Settling:
    """Collects results for a moment and writes them in one unit. `look` is called when a row waits again,
    `drew` when the book knows what a card shows. Without a `monotonic` clock there is no pace, and nothing is
    collected.
    """

    def __init__(
        self,
        book: Units,
        look: Callable[[], None],
        drew: Callable[[int], None],
        now: Callable[[], datetime],
        monotonic: Callable[[], float] | None,
    ) -> None:
        self._book = book
        self._look = look
        self._drew = drew
        self._now = now
        self._results: list[dict[str, Any]] = []
        self._writing: list[dict[str, Any]] = []
        self._told: list[Told] = []
        self._moved: dict[int, int] = {}
        self._drawn: list[Drawn] = []
        self._counted: list[int] = []
        self._uncounted: list[int] = []  # of _counted, those whose result is written
        self._task: asyncio.Task[None] | None = None
        self._counted_at = float("-inf")
        self._urgent = asyncio.Event()
        self._monotonic = monotonic
        self._patient = monotonic is not None
        self._ending = False

    def add(self, row: dict[str, Any], outcome: Outcome, verdict: Next) -> None:
        """One row's try and what follows from it."""
        sent = verdict.state is State.SENT
        self._results.append(
            {
                "row": row["id"],
                "to": verdict.state.value,
                "made": row.get("tries", 1),
                "sent_as": outcome.message_id,
                "because": None if sent else outcome.detail[:200],
                "at": self._now() if sent else None,
                "later": verdict.not_before,
                "unclear": 1 if outcome.kind is OutcomeKind.UNCLEAR else 0,
            }
        )
        if row["klass"] == MessageClass.ANNOUNCEMENT:
            self._counted.append(row["id"])
        if verdict.tell is not Tell.NOBODY:
            self._told.append((row, verdict.tell, outcome.detail))
            log.warning("not said", key=row["say"].get("k"), state=verdict.state.value, why=outcome.detail)
        if priority(MessageClass(row["klass"])) <= URGENT:
            self._urgent.set()
        self.moved(row["chat_id"], outcome)

    def moved(self, chat: int, outcome: Outcome) -> None:
        """A group may have become another chat."""
        if outcome.kind is OutcomeKind.MOVED and outcome.chat_id is not None:
            self._moved[chat] = outcome.chat_id
        self._soon()

    def drawn(self, card: int, version: int, outcome: Outcome) -> None:
        """A card shows this version, or could not."""
        shown = outcome.kind is OutcomeKind.SENT
        self._drawn.append(
            (card, version, outcome.message_id if shown else None, None if shown else outcome.detail[:200])
        )
        self._urgent.set()  # until then its next version has to wait
        self._soon()

    def ids(self) -> set[int]:
        """The rows whose result is not written yet."""
        return {result["row"] for result in (*self._results, *self._writing)}

    def busy(self) -> bool:
        """Whether something is not written yet."""
        return self._task is not None and not self._task.done()

    async def finish(self, seconds: float) -> None:
        """Write what there is, without collecting any longer."""
        self._patient, self._ending = False, True
        self._urgent.set()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=seconds)

    def _soon(self) -> None:
        if not self.busy():
            self._task = asyncio.get_running_loop().create_task(self._write())

    async def _gather(self) -> None:
        """Wait a moment for others to come along."""
        if self._patient:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._urgent.wait(), GATHER_BULK_S)
                self._urgent.clear()
                await asyncio.sleep(GATHER_S)

    async def _write(self) -> None:
        """Until nothing is left: what was written is counted a moment later."""
        while self._results or self._drawn or self._moved or self._uncounted:
            await self._gather()
            results, self._results = self._results, []
            self._writing = results
            told, self._told = self._told, []
            counted, self._counted = self._counted, []
            moved, self._moved = self._moved, {}
            drawn, self._drawn = self._drawn, []
            try:
                if results or moved or drawn:
                    keep = partial(_keep, results=results, moved=moved, drawn=drawn)
                    await self._book.put(keep, first=True)
            except BookUnavailable as error:
                log.error("the book cannot be written; what was sent is noted later", why=str(error))
                self._results, self._told = results + self._results, told + self._told
                self._counted = counted + self._counted
                self._moved, self._drawn = {**moved, **self._moved}, drawn + self._drawn
                if self._ending:
                    return  # the next start finds these rows `sending`, and each class has its rule
                await asyncio.sleep(AGAIN_S)
                continue
            except Exception:
                log.exception("results could not be written")
            self._uncounted += counted
            for shown in drawn:
                self._drew(shown[0])
            await self._follow(self._to_count(), told)
            self._wake_later(results, bool(moved or drawn))

    def _to_count(self) -> list[int]:
        """The rows whose announcements are counted now; none, if the last count is too fresh."""
        if not self._uncounted:
            return []
        if self._monotonic is not None:
            now = self._monotonic()
            if self._patient and now < self._counted_at + COUNT_S:
                return []
            self._counted_at = now
        counted, self._uncounted = self._uncounted, []
        return counted

    async def _follow(self, counted: list[int], told: list[Told]) -> None:
        """Who is told, and whose count changes: in a unit of its own, so its trouble undoes no result."""
        if counted or told:
            try:
                await self._book.put(lambda book: _tell(book, counted, told))
            except Exception:
                log.exception("nobody could be told")

    def _wake_later(self, results: list[dict[str, Any]], at_once: bool) -> None:
        moments = [result["later"] for result in results if result["to"] == State.WAITING]
        if at_once:
            self._look()
        if moments:
            delay = max((min(moments) - self._now()).total_seconds(), 0) + 0.01
            asyncio.get_running_loop().call_later(min(delay, 60), self._look)


def _keep(
    book: Work,
    results: list[dict[str, Any]],
    moved: dict[int, int],
    drawn: list[Drawn],
) -> None:
    outbox.settle(book, results)
    for old, new in moved.items():
        delivery.group_moved(book, old, new)
    for card, version, message_id, why in drawn:
        outbox.card_drawn(book, card, version, message_id)
        groupnews.shown(book, card, why)


def _tell(book: Work, counted: list[int], told: list[Told]) -> None:
    delivery.sent(book, counted)
    alike: dict[tuple[Tell, str], list[dict[str, Any]]] = {}
    for row, whom, why in told:
        alike.setdefault((whom, why), []).append(row)
    for (whom, why), rows in alike.items():
        delivery.tell(book, rows, whom, why)
