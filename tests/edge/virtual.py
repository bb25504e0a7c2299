"""Time that jumps: an event loop whose clock goes to the next timer when nothing else is left to do.

While the book's thread works, time stands still. So a minute of Telegram's limits passes in a few
milliseconds, the same every time.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from storage.book import Book

REAL_WAIT_S = 30


class _Jumping(selectors.DefaultSelector):
    loop: VirtualLoop

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None or timeout <= 0:
            return super().select(0 if timeout is not None else REAL_WAIT_S)
        if self.loop.at_work:
            return super().select(REAL_WAIT_S)
        self.loop.moment += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """Seconds pass only when somebody waits for them."""

    def __init__(self) -> None:
        self.moment = 0.0
        self.at_work = 0
        selector = _Jumping()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        """Seconds since the loop began."""
        return self.moment


class VirtualBook(Book):
    """A book that tells the loop while it is at work."""

    def put(self, run: Any, mend: Any = None, *, first: bool = False) -> Any:
        """As always."""
        future = super().put(run, mend, first=first)
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.at_work += 1
        future.add_done_callback(lambda _: setattr(loop, "at_work", loop.at_work - 1))
        return future


def play(database: str, start: datetime, scenario: Callable[[Book], Awaitable[None]]) -> None:
    """Run a scenario on this book in virtual time, beginning at `start`."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        loop = runner.get_loop()
        ids = iter(range(10**9))
        book = VirtualBook(
            database,
            lambda: start + timedelta(seconds=loop.time()),
            lambda n: next(ids).to_bytes(n, "big"),
        )

        async def whole() -> None:
            book.start()
            await scenario(book)

        try:
            runner.run(whole())
        finally:
            book.close()
