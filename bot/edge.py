"""One update -> a door -> a deed -> the book -> words. Lanes keep a person's updates in order. No rules."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Update
from pydantic import ValidationError

from bot import lines
from bot.doors import in_order, through
from bot.lines import Line
from domain.outbox import PUBLIC_KEY
from domain.say import PLAIN, Refusal, Say, Voice, say
from storage import inbox, members, outbox
from storage.book import BookUnavailable, Units, Work
from storage.inbox import Arrival, Failed, NotYet
from usecases import delivery
from usecases.deed import Deed, Fetch, Open

log = structlog.get_logger("guyub.edge")
PAUSES = (0.2, 1.0)  # seconds before a failed update is tried again
BOOK_PAUSE_S = 2.0
ORPHANED = timedelta(seconds=20)  # an update that waits for so long may have nobody any more


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered, in which voice, and whether the update is to be tried again."""

    words: Say | None = None
    again: bool = False
    voice: Voice = PLAIN


@dataclass(slots=True)
class Routed:
    """What the doors made of an update, and where its answer goes."""

    account_id: int
    chat_id: int
    message_id: int = 0
    line: Line = field(default_factory=Line)
    tap_id: str | None = None
    moved_to: int | None = None

    @property
    def private(self) -> bool:
        """Whether it came from the person's own chat."""
        return self.chat_id == self.account_id


class Edge:
    """Takes updates as they come; each lane is a queue of its own, handled in order, one at a time."""

    def __init__(
        self, book: Units, doors: tuple[Router, Router], reader: lines.Reader, bot: Bot | None = None
    ) -> None:
        self._book = book
        self._first, self._after = (in_order(router) for router in doors)
        self._reader = reader
        self._bot = bot
        self._lanes: dict[int, deque[Arrival]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.on_tap: Callable[[str, Say | None, Voice], Awaitable[None]] | None = None
        self.fetch: Callable[[str, int], Awaitable[bytes | None]] = _no_files

    def hand_on(self, one: Arrival) -> None:
        """Put an update into its lane; wake the lane if it sleeps."""
        waiting = self._lanes.get(one.lane)
        if waiting is not None:
            waiting.append(one)
            return
        self._lanes[one.lane] = deque((one,))
        task = asyncio.get_running_loop().create_task(self._walk(one.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def adopt(self, one: Arrival) -> None:
        """Take what another process left behind, unless its lane is at work here already."""
        if one.lane not in self._lanes:
            self.hand_on(one)

    def backlog(self) -> int:
        """How many updates are kept and not yet done."""
        return sum(len(waiting) for waiting in self._lanes.values())

    async def idle(self) -> None:
        """Wait until every lane is empty."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def _walk(self, lane: int) -> None:
        waiting = self._lanes[lane]
        while waiting:
            try:
                await self._handle(waiting[0])
            except Exception:  # a lane must go on whatever happens to one update; it stays in the inbox
                log.exception("update could not be handled", update_id=waiting[0].update_id)
            waiting.popleft()
        del self._lanes[lane]

    async def _handle(self, one: Arrival) -> None:
        tries = 0
        while True:
            routed, answered = await self._try(one)
            if not answered.again:
                break
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1
        if routed is not None and routed.tap_id and self.on_tap:
            await self.on_tap(routed.tap_id, answered.words, answered.voice)

    async def _try(self, one: Arrival) -> tuple[Routed | None, Answered]:
        """One try: the answer, and whether to try again. A full disk is no try: it is waited out."""
        routed, failure = await self._route_safely(one)
        while True:
            try:
                if failure is None:
                    unit = partial(self._unit, one=one, routed=routed)
                    return routed, await self._book.put(unit, partial(self._mend, one, routed))
                return routed, await self._book.put(partial(self._count, one, routed, failure))
            except NotYet:
                await self._help(one)
                return routed, Answered(again=True)
            except BookUnavailable as error:
                log.error("the book cannot be written; the update waits", why=str(error))
                await asyncio.sleep(BOOK_PAUSE_S)
            except Exception as error:
                if failure is not None:
                    raise
                log.exception("an update's trouble could not be noted", update_id=one.update_id)
                failure = error

    async def _help(self, one: Arrival) -> None:
        """It is not this update's turn: an earlier one is before it. If that is here too, it overtook it on
        the way and is let pass; if it is another process's and that one is gone, do its part.
        """
        found = await self._book.put(lambda book: inbox.head(book, one.lane, ORPHANED))
        if found is None or found[0].update_id == one.update_id:
            return
        first, orphaned = found
        behind = self._lanes[one.lane]
        ours = next((each for each in behind if each.update_id == first.update_id), None)
        if ours is not None:
            behind.remove(ours)
            await self._handle(ours)
        elif orphaned:
            await self._handle(first)

    # --- doors --------------------------------------------------------------------------------------------

    async def _route_safely(self, one: Arrival) -> tuple[Routed | None, Exception | None]:
        try:
            return await self._route(one), None
        except ValidationError as error:  # its text holds the update's own words: they belong into no log
            places = sorted({".".join(map(str, each["loc"])) for each in error.errors(include_input=False)})
            log.error("an update of unknown shape", update_id=one.update_id, places=places[:5])
            return None, ValueError("unknown shape: " + ", ".join(places[:5]))
        except Exception as error:
            log.exception("a door failed", update_id=one.update_id)
            return None, error

    async def _route(self, one: Arrival) -> Routed | None:
        update = Update.model_validate_json(one.raw, context={"bot": self._bot})
        if update.callback_query is not None:
            return await self._route_tap(update.callback_query)
        if update.my_chat_member is not None:
            changed = update.my_chat_member
            deed = await through(self._first, "my_chat_member", changed, {})
            return Routed(changed.from_user.id, changed.chat.id, line=Line(first=deed)) if deed else None
        message = update.message or update.edited_message
        if message is None:
            return None
        if message.migrate_to_chat_id is not None:
            return Routed(0, message.chat.id, moved_to=message.migrate_to_chat_id)
        if (
            message.migrate_from_chat_id is not None
        ):  # the same news, told in the new chat: either may come first
            return Routed(0, message.migrate_from_chat_id, moved_to=message.chat.id)
        if message.from_user is None or lines.nobody_in_particular(message):
            return None
        edited = update.edited_message is not None
        answered = message.reply_to_message
        line = Line(said=lines.said_in(message), edited=edited)
        line.reply_to = answered.message_id if answered is not None else None
        known = self._reader.read(message, edited=edited)
        line.first = await through(self._first, "message", message, known)
        if line.first is None:
            line.after = await self._fetched(await through(self._after, "message", message, known))
        return Routed(message.from_user.id, message.chat.id, message.message_id, line)

    async def _fetched(self, wish: Deed | Fetch | Open | None) -> Deed | Open | None:
        """A file is fetched before the unit of work begins; whoever sent it waits, nobody else."""
        if not isinstance(wish, Fetch):
            return wish
        return await asyncio.to_thread(wish.then, await self.fetch(wish.file_id, wish.most))

    async def _route_tap(self, tap: CallbackQuery) -> Routed:
        chat_id = tap.message.chat.id if tap.message else tap.from_user.id
        message_id = tap.message.message_id if tap.message else 0
        known = {"message_id": message_id, "verb": (tap.data or "").partition(":")[0]}
        deed = await through(self._first, "callback_query", tap, known)
        return Routed(tap.from_user.id, chat_id, 0, Line(first=deed or Deed(_stale)), tap.id)

    # --- in the book --------------------------------------------------------------------------------------

    def _unit(self, book: Work, one: Arrival, routed: Routed | None) -> Answered:
        if not inbox.finish(book, one.update_id) or routed is None:
            return Answered()
        if routed.moved_to is not None:
            delivery.group_moved(book, routed.chat_id, routed.moved_to)
            return Answered()
        actor = members.actor(book, routed.account_id, routed.chat_id, routed.message_id)
        words = lines.take(book, actor, routed.line)
        return self._answer(book, one, routed, words)

    def _answer(self, book: Work, one: Arrival, routed: Routed, words: Say | None) -> Answered:
        """Decide to say the answer: in a group only what all may read, else in the person's own chat."""
        if words is None:
            return Answered()
        public = words.key.endswith(PUBLIC_KEY)
        if public and not routed.private and routed.tap_id is not None:
            # a tap in a group is answered only to the one who pressed: see on_tap
            facts = members.chat_facts(book, routed.account_id)
            return Answered(words, voice=members.voice_of(facts))
        chat_id = routed.chat_id if public else routed.account_id
        # an answer to the message itself stands in its topic, if the group is a forum
        to = routed.message_id if public and not routed.private and routed.message_id else None
        outbox.post(book, chat_id, words, "reply", f"u:{one.second_key or one.update_id}", reply_to=to)
        if routed.tap_id is not None and not routed.private:  # or the press would seem to have done nothing
            facts = members.chat_facts(book, routed.account_id)
            return Answered(say("answered-privately-umum"), voice=members.voice_of(facts))
        return Answered(words)

    def _mend(self, one: Arrival, routed: Routed | None, book: Work, error: Exception) -> Answered:
        """The deed was undone. A refusal is said and done with; anything else counts as a failed try."""
        if isinstance(error, NotYet):
            raise error
        if not isinstance(error, Refusal) or routed is None:
            log.error("a deed failed", update_id=one.update_id, exc_info=error)
            return self._count(one, routed, error, book)
        return self._answer(book, one, routed, error.say) if inbox.finish(book, one.update_id) else Answered()

    def _count(self, one: Arrival, routed: Routed | None, error: Exception, book: Work) -> Answered:
        follows = inbox.failed(book, one.update_id, f"{type(error).__name__}: {error}")
        if follows is not Failed.ASIDE:
            return Answered(again=follows is Failed.AGAIN)
        words = say("sorry-our-fault")
        if routed is not None and routed.private:
            self._answer(book, one, routed, words)
        operator = members.operator(book)
        if operator is not None:
            told = say("operator-set-aside", update=str(one.update_id), why=type(error).__name__)
            outbox.post(book, operator, told, "alert", f"aside:{one.second_key or one.update_id}")
        return Answered(words)


async def _no_files(file_id: str, most: int) -> bytes | None:
    return None


def _stale(book: Work, actor: Any) -> Say:
    return say("button-stale")
