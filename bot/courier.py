"""Words out: one outbox row -> one Telegram call -> one Outcome. Keeps the pace; the last privacy check."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any

import structlog

import locales
from bot import links, ownfile, pictures
from bot.post import Transport
from bot.settle import Settling
from bot.waiting import URGENT, Waiting, rank
from domain.outbox import MessageClass, Outcome, OutcomeKind, State, Tries, after, may_target
from domain.pace import Pace
from domain.privacy import is_sealed
from domain.say import Voice, keys_in, unpack
from storage import outbox
from storage.book import BookUnavailable, Units
from usecases import delivery

log = structlog.get_logger("guyub.courier")
IN_FLIGHT = 60
AHEAD = 30  # claimed and not yet sent, at most: a kill leaves no more of them in doubt
CARD_PAUSE_S = 2.0
MOST_HUSHED = 100  # the book knows all; here it is for what was on its way from the book to us
CARD_TRIES = 2  # a new message whose answer was lost twice may hang there twice: not a third time


class Courier:
    """Sends what the book decided to say. `take` is called after each commit; `look` at each tick."""

    def __init__(
        self,
        book: Units,
        transport: Transport,
        pace: Pace | None,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self._book = book
        self._transport = transport
        self._pace = pace
        self._monotonic = monotonic
        self._now = now
        self._waiting = Waiting()
        self._drawing: set[int] = set()  # cards on their way: the newest version follows when it is back
        self._unclear: dict[tuple[int, int], int] = {}  # (card, version): answers lost
        self._in_flight = 0
        self._wake = asyncio.Event()
        self._sends: set[asyncio.Task[None]] = set()
        self._look_wanted = False
        self._more = False  # rows wait in the book whose hour has come
        self._looking: asyncio.Task[None] | None = None
        self._settling = Settling(book, self.look, self._drawing.discard, now, monotonic if pace else None)
        self._hushed: dict[str, bool] = {}  # subjects of which nothing may leave: paused, or stopped
        self.stopping = False

    # --- in ----------------------------------------------------------------------------------------------

    def take(self, rows: list[dict[str, Any]], stirred: bool) -> None:
        """Rows that were just committed, in the order they were decided."""
        later = [row["id"] for row in rows if not self._waiting.add(row)]
        if later:
            self._more = True
            self._book.put(partial(outbox.release, row_ids=later)).add_done_callback(self._released)
        self._wake.set()
        if stirred:
            self.look()

    def _released(self, done: asyncio.Future[None]) -> None:
        """Only now can they be found. A row that could not be put back is found at the next start."""
        if done.cancelled():
            return
        if (error := done.exception()) is not None:
            log.error("a message could not be put back into the book", why=str(error))
        self.look()

    def hush(self, subjects: dict[str, bool]) -> None:
        """Somebody paused or stopped these (True), or lets them go on: what we hold of them stays here."""
        self._hushed |= subjects
        silent = [subject for subject, hushed in self._hushed.items() if hushed]
        self._hushed = dict.fromkeys(silent[-MOST_HUSHED:], True)
        self._put_back(self._waiting.take_out(self._hushed))

    def _put_back(self, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._book.put(partial(delivery.give_back, rows=rows)).add_done_callback(self._released)

    async def _is_hushed(self, row: dict[str, Any]) -> bool:
        """The last look at news: where others work in the book, one of them may have heard of a stop."""
        if row["klass"] == MessageClass.ANNOUNCEMENT and self._book.crowded:
            return bool(await self._book.put(partial(delivery.hushed, subjects=[row["subject"]])))
        return row.get("subject") in self._hushed

    def look(self) -> None:
        """See whether rows wait whose hour has come, or cards want drawing."""
        self._look_wanted = not self.stopping
        if self._look_wanted and (self._looking is None or self._looking.done()):
            self._looking = asyncio.get_running_loop().create_task(self._look())

    async def _look(self) -> None:
        while self._look_wanted and not self.stopping:
            self._look_wanted = False
            room = AHEAD - self._waiting.n_claimed
            if room <= 0:
                self._more = True
                return
            on_their_way, full = frozenset(self._drawing), self._waiting.full()
            try:
                fetch = partial(delivery.fetch, room=room, full=full)
                rows, more, cards = await self._book.put(fetch)
            except BookUnavailable as error:
                log.error("the book cannot be written; waiting rows stay", why=str(error))
                return
            except Exception:
                log.exception("waiting rows could not be fetched")
                return
            for row in rows:
                self._waiting.add({**row, "claimed": True})
            for card in cards:
                self._add_card(card, on_their_way)
            self._wake.set()
            still_full = self._waiting.full()  # of full lines more may wait in the book
            self._more = more or bool(still_full)
            if not set(full) <= set(still_full) or (more and self._waiting.n_claimed <= AHEAD // 3):
                self._look_wanted = True

    def _add_card(self, row: dict[str, Any], on_their_way: Collection[int]) -> None:
        if row["card"] in on_their_way:  # what was read may be older than what has been shown meanwhile
            self._look_wanted = self._look_wanted or row["card"] not in self._drawing
            return
        self._drawing.add(row["card"])
        self._waiting.add(row)

    async def recover(self, holder: int | None = None, only: Collection[int] = ()) -> None:
        """At start, or when another process is gone: rows found `sending` may have been heard or not; each
        class has its rule.
        """
        self.take(await self._book.put(lambda book: delivery.recover(book, holder, only)), stirred=True)

    def known(self) -> set[int]:
        """The rows in our hands."""
        return self._waiting.ids() | self._settling.ids()

    # --- out ---------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Send until cancelled: the most urgent chat first, one message in flight per chat, at the pace."""
        reserve = self._pace.reserve if self._pace else _no_limits
        while True:
            self._wake.clear()
            wait: float | None = None
            if self._in_flight < IN_FLIGHT:
                slot = self._monotonic()
                row, wait = self._waiting.next(slot, reserve)
                if row is not None:
                    self._in_flight += 1
                    task = asyncio.get_running_loop().create_task(self._carry(row, slot))
                    self._sends.add(task)
                    task.add_done_callback(self._sends.discard)
                    continue
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def _carry(self, row: dict[str, Any], slot: float) -> None:
        try:
            if await self._is_hushed(row):
                self._in_flight -= 1
                self._waiting.done(row)
                self._put_back([row])
                return self._wake.set()
            outcome = await self._send(row, slot)
        except Exception:
            log.exception("a message could not be made", key=row["say"].get("k"))
            outcome = Outcome(OutcomeKind.BROKEN, "could not be made")
        self._in_flight -= 1
        if outcome.retry_after is not None and self._pace:
            self._pace.punish(outcome.retry_after, self._monotonic(), row["chat_id"])
        if "card" in row:
            self._after_card(row, outcome)
            self._waiting.done(row)
        elif (pause := self._after(row, outcome)) is None:
            self._waiting.done(row)
        else:
            self._waiting.again(row, self._monotonic() + pause)
        if self._more and self._waiting.n_claimed <= AHEAD // 3:
            self.look()
        self._wake.set()

    async def _send(self, row: dict[str, Any], slot: float) -> Outcome:
        words = links.reveal(unpack(row["say"]), self._book.key)
        chat: int = row["chat_id"]
        klass = MessageClass(row["klass"])
        if not may_target(klass, words.key, is_group=chat < 0):
            log.error("personal words were about to enter a group; stopped", key=words.key, klass=klass)
            return Outcome(OutcomeKind.BROKEN, "personal words may not enter a group")
        voice: Voice = row["voice"]
        if voice.covered and is_sealed(klass, keys_in(words), picture=words.picture is not None):
            log.error("news of a debt was about to enter a family's phone; stopped", key=words.key)
            return Outcome(OutcomeKind.BROKEN, "news of a debt is read after a press")
        rendered = locales.render(words, voice)
        left = self._pace.left if self._pace else _no_note
        if row.get("shown_as"):
            left(slot, self._monotonic())
            outcome = await self._transport.edit(chat, row["shown_as"], rendered, words.picture is not None)
            if outcome.kind is not OutcomeKind.BROKEN:
                return outcome
        extra: dict[str, Any] = {"disable_notification": True} if words.quiet else {}
        if row.get("reply_to"):  # stands in the topic of what it answers
            extra["reply_parameters"] = {"message_id": row["reply_to"], "allow_sending_without_reply": True}
        elif row.get("topic"):
            extra["message_thread_id"] = row["topic"]
        if words.picture is not None:
            if voice.covered:
                extra |= pictures.guarded(words.picture)
            own_data = words.picture["kind"] == "my-data"
            drawn = ownfile.write_into(self._book, words, voice.locale) if own_data else None
            words = await (drawn or pictures.draw_into(words, voice.locale))
        left(slot, self._monotonic())
        return await self._transport.send(chat, words, rendered, extra)

    # --- what became of it -------------------------------------------------------------------------------

    def _after(self, row: dict[str, Any], outcome: Outcome) -> float | None:
        """Note what became of a row. Seconds, if the same row is to be sent again from here."""
        tries = Tries(row.get("tries", 1), row.get("n_unclear", 0))
        now = self._now()
        # a message put right twice is still the same
        klass = MessageClass.REMINDER if row.get("shown_as") else MessageClass(row["klass"])
        verdict = after(klass, outcome, tries, now, row.get("expires_at"))
        surely_not = outcome.kind is OutcomeKind.LATER and verdict.state is State.WAITING
        if surely_not and rank(row) <= URGENT and not self.stopping:
            row["tries"] = tries.made + 1
            assert verdict.not_before is not None
            return (verdict.not_before - now).total_seconds()
        self._settling.add(row, outcome, verdict)
        return None

    def _after_card(self, row: dict[str, Any], outcome: Outcome) -> None:
        """Note what a card shows now. One that did not arrive is drawn anew later, in its newest form."""
        if outcome.kind is OutcomeKind.MOVED:
            self._drawing.discard(row["card"])
            self._settling.moved(row["chat_id"], outcome)
            return
        this = (row["card"], row["version"])
        n_lost = self._unclear.pop(this, 0) + (outcome.kind is OutcomeKind.UNCLEAR)
        if outcome.kind is OutcomeKind.LATER or 0 < n_lost < CARD_TRIES:
            self._drawing.discard(row["card"])
            if n_lost:
                self._unclear[this] = n_lost
            pause = outcome.retry_after if outcome.retry_after is not None else CARD_PAUSE_S
            asyncio.get_running_loop().call_later(pause, self.look)
            return
        if outcome.kind is not OutcomeKind.SENT:
            log.error("a card could not be shown", key=row["say"].get("k"), why=outcome.detail)
        self._settling.drawn(*this, outcome)

    # --- the end -----------------------------------------------------------------------------------------

    async def drain(self, seconds: float) -> None:
        """Let what is in flight come home. What has not left goes back into the book for the next start."""
        self.stopping = True
        end = self._monotonic() + seconds
        if self._sends:
            await asyncio.wait(set(self._sends), timeout=seconds)
        await self._settling.finish(max(end - self._monotonic(), 0.5))
        left = [row["id"] for row in self._waiting.give_back() if "id" in row]
        try:
            await self._book.put(lambda book: outbox.release(book, left))
        except BookUnavailable as error:
            log.error("what was not sent stays in doubt until the next start", why=str(error))

    def busy(self) -> bool:
        """Whether something is on its way out."""
        looking = self._looking is not None and not self._looking.done()
        return bool(self._waiting) or bool(self._sends) or looking or self._settling.busy()

    async def idle(self) -> None:
        """Wait until nothing is on its way out."""
        while self.busy():
            under_way = [one for one in (self._looking, *self._sends) if one is not None and not one.done()]
            if under_way:
                await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            else:
                await asyncio.sleep(0.0005)  # the writer thread has the word: do not spin beside it


def _no_limits(chat: int, is_group: bool, now: float) -> float:
    return 0.0


def _no_note(slot: float, now: float) -> None: ...
