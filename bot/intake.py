"""Updates in: fetched as they are, kept in the book, and only then acknowledged. Not what they mean."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

import msgspec
import structlog

from bot.clock import Clock
from bot.telegram import UNREADABLE, Telegram, whole
from storage import inbox
from storage.book import Book, BookUnavailable
from storage.inbox import Arrival

log = structlog.get_logger("guyub.intake")
WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
BATCH = 100
POLL_S = 25
BOOK_PAUSE_S = 2.0
MOST_AHEAD = 1000  # updates kept but not yet done: beyond this the rest waits at Telegram


class _Who(msgspec.Struct):
    id: int


class _Message(msgspec.Struct):
    message_id: int
    chat: _Who
    from_: _Who | None = msgspec.field(default=None, name="from")
    edit_date: int = 0


class _Tap(msgspec.Struct):
    id: str
    from_: _Who = msgspec.field(name="from")


class _Member(msgspec.Struct):
    from_: _Who = msgspec.field(name="from")


class _Head(msgspec.Struct):
    update_id: int
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Tap | None = None
    my_chat_member: _Member | None = None


_batch = msgspec.json.Decoder(list[msgspec.Raw])
_head = msgspec.json.Decoder(_Head)


class _Number(msgspec.Struct):
    update_id: int


_number = msgspec.json.Decoder(_Number)


def arrival(raw: bytes) -> Arrival | None:
    """What an update's envelope says: its id, its lane, and a second key in case ids begin again.

    An update of a shape we do not know still has an id, and must not stop the others. None: not even that.
    """
    raw = raw.replace(rb"\u0000", rb"\ufffd")  # a letter no database keeps
    try:
        head = _head.decode(raw)
    except UNREADABLE:
        mended = whole(raw)
        if mended != raw:
            return arrival(mended)
        words = raw.decode("utf-8", "replace")
        try:
            return Arrival(_number.decode(raw).update_id, 0, words, None)
        except UNREADABLE:
            return None
    words = raw.decode("utf-8", "replace")
    lane, key = 0, None
    if head.callback_query is not None:
        lane, key = head.callback_query.from_.id, f"c:{head.callback_query.id}"
    elif head.message is not None:
        lane, key = _of(head.message, "m")
    elif head.edited_message is not None:
        lane, key = _of(head.edited_message, f"e{head.edited_message.edit_date}")
    elif head.my_chat_member is not None:
        lane = head.my_chat_member.from_.id
    return Arrival(head.update_id, lane, words, key)


def _of(message: _Message, letter: str) -> tuple[int, str]:
    lane = message.from_.id if message.from_ else message.chat.id
    return lane, f"{letter}:{message.chat.id}:{message.message_id}"


class Intake:
    """Takes updates in, from its own polling or from the webhook. `hand_on` gets each one, in the order they
    came; `backlog` is how many are kept and not yet done.
    """

    def __init__(
        self,
        telegram: Telegram,
        book: Book,
        hand_on: Callable[[Arrival], None],
        backlog: Callable[[], int],
        monotonic: Callable[[], float] = Clock.monotonic,
    ) -> None:
        self._telegram = telegram
        self._book = book
        self._hand_on = hand_on
        self.backlog = backlog
        self._monotonic = monotonic
        self._offset = 0
        self.last_heard = monotonic()
        self.refused: str | None = None

    def heard(self) -> None:
        """Telegram gave a sign of life: the bot is not deaf."""
        self.last_heard = self._monotonic()

    async def poll(self) -> None:
        """Fetch, keep, hand on, acknowledge; for ever. Ends by itself only if Telegram refuses the token."""
        pause = 1.0
        await self._leave_webhook()
        while self.refused is None:
            if self.backlog() > MOST_AHEAD:
                await asyncio.sleep(0.05)
                continue
            wish = {"offset": self._offset, "limit": BATCH, "timeout": POLL_S, "allowed_updates": WANTED}
            answer = await self._telegram.call("getUpdates", wish, seconds=POLL_S + 10)
            if answer.ok and await self._took(answer.result):
                pause = 1.0
                continue
            if answer.error_code in (401, 404):
                self.refused = "Telegram does not accept this token (GUYUB_TOKEN)"
            elif answer.error_code == 409 and "webhook" in answer.description:
                log.warning("a webhook is set: it is taken away, for this bot fetches its updates")
                await self._leave_webhook()
            elif answer.error_code == 409:
                log.warning("another instance is fetching the same bot's updates")
            elif answer.ok:
                log.error("Telegram sent updates that cannot be read")
            else:
                log.warning("updates cannot be fetched", why=answer.description)
            wait = answer.parameters.retry_after if answer.parameters else None
            await asyncio.sleep(wait if wait is not None else pause)
            pause = min(pause * 2, 30.0)

    async def _leave_webhook(self) -> None:
        """While a webhook is set nothing can be fetched. What waits at Telegram stays there for us."""
        await self._telegram.call("deleteWebhook", {"drop_pending_updates": False})

    async def _took(self, result: bytes) -> bool:
        """Take what a poll brought. False: nothing of it could be read."""
        self.heard()
        try:
            raws = [bytes(raw) for raw in _batch.decode(result)]
        except UNREADABLE:
            return False
        if not raws:
            # Everything was acknowledged by this very poll. From here on Telegram chooses where to begin:
            # after a week without updates its numbers may start again below ours.
            self._offset = 0
            return True
        try:
            return await self.take(raws)
        except BookUnavailable as error:
            return await self._insist(raws, error)

    async def take(self, raws: list[bytes]) -> bool:
        """Keep a batch and hand it on; the reader of both doors. False: nothing in it is an update.
        BookUnavailable: nothing was kept, and nothing may be acknowledged.

        With one writer the keeping is queued first, so no unit can run before its update is kept, and mostly
        both are one commit; where units run side by side the keeping is awaited.
        """
        arrivals = _readable(raws)
        if not arrivals:
            return False
        kept = self._keep(arrivals)
        if not self._book.shared:
            self._hand_on_all(arrivals)
        await kept
        if self._book.shared:
            self._hand_on_all(arrivals)
        self._offset = max(one.update_id for one in arrivals) + 1
        return True

    async def _insist(self, raws: list[bytes], why: BookUnavailable | None) -> bool:
        """The book could not be written: try until it can. The updates wait, unacknowledged, at Telegram."""
        arrivals = _readable(raws)
        while why is not None:
            log.error("the book cannot be written; updates wait at Telegram", why=str(why))
            await asyncio.sleep(BOOK_PAUSE_S)
            try:
                await self._keep(arrivals)
                why = None
            except BookUnavailable as again:
                why = again
        self._hand_on_all(arrivals)  # what was handed on before was not there to be done
        self._offset = max(one.update_id for one in arrivals) + 1
        return True

    def _keep(self, arrivals: list[Arrival]) -> asyncio.Future[None]:
        return self._book.put(partial(inbox.save, arrivals=arrivals))

    def _hand_on_all(self, arrivals: list[Arrival]) -> None:
        for one in arrivals:
            self._hand_on(one)

    async def recover(self) -> int:
        """Hand on what was kept but not done when the last run ended. Returns how many."""
        left = await self._book.put(inbox.waiting)
        self._hand_on_all(left)
        return len(left)


def _readable(raws: list[bytes]) -> list[Arrival]:
    return [one for one in map(arrival, raws) if one is not None]
