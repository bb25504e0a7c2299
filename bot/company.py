"""Other Guyubs on the same PostgreSQL book: how many there are, and what those that ended left. No rule."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

import structlog

from bot.courier import Courier
from bot.edge import ORPHANED, Edge
from domain.pace import Pace
from storage import inbox, outbox
from storage.book import Book
from storage.places import Place

log = structlog.get_logger("guyub.company")
ALL = 30  # messages a second, Telegram's limit for one bot, whoever sends them
NOTICED_S = 12.0  # by then every other has looked and seen us: two of its looks, and a second
MOST = 100
GONE_LOOKS = 3  # after the server itself was away, the others need a look or two until they are back


class Company:
    """Looked at every few seconds; one that is alone on its book has nothing to do here."""

    def __init__(self, book: Book, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._book = book
        self._pace = pace
        self._monotonic = monotonic
        self._place = Place(book.engine)
        self._others = 0
        self._taken: set[int] = set()
        self._gone: dict[int, int] = {}  # free places that left something: how often seen
        self._strange: set[int] = set()

    def join(self) -> None:
        """Take a place. NoPlace: there are enough of us. Called before anything is taken in or sent."""
        self._book.holder = self._place.take()
        self._count(self._place.taken())
        if self._others:  # the others send as if they were alone until they have looked again
            self._pace.rest(NOTICED_S, self._monotonic())

    def leave(self) -> None:
        """Our place is free."""
        self._place.leave()

    async def look(self, courier: Courier, edge: Edge) -> None:
        """How many we are; whether somebody ended and left something. BookUnavailable: nobody knows."""
        before = self._place.number
        self._count(await asyncio.to_thread(self._place.taken))
        self._book.holder = self._place.number
        if before != self._place.number:  # ours was taken while the server was away
            log.warning("our place was taken; another one now", place=self._place.number)
        await self._answer_for(courier)
        left = partial(inbox.left_behind, older_than=ORPHANED, limit=MOST)
        for one in await self._book.put(left, first=True):
            edge.adopt(one)

    def _count(self, taken: set[int]) -> None:
        self._taken = taken
        others = len(taken - {self._place.number})
        if others != self._others:
            log.info("others work on this book", n=others)
        self._others = others
        self._book.crowded = others > 0
        self._pace.share(max(ALL // (others + 1), 1))

    async def _answer_for(self, courier: Courier) -> None:
        """What nobody is sending: of free places, and of ours if the answer of a commit was lost."""
        held = await self._book.put(outbox.held, first=True)
        free = {holder for _, holder in held if holder is not None} - self._taken - {self._place.number}
        self._gone = {place: self._gone.get(place, 0) + 1 for place in free}
        for place in [place for place, looks in self._gone.items() if looks >= GONE_LOOKS]:
            with self._place.of(place) as ours:
                if ours:
                    log.warning("another one is gone; what it was sending is ours", place=place)
                    await courier.recover(place)
        strange = {row for row, holder in held if holder == self._place.number} - courier.known()
        if lost := strange & self._strange:  # seen twice: not just between a commit and the courier
            await courier.recover(self._place.number, tuple(lost))
        self._strange = strange - lost
