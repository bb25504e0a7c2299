"""A diary that is lived: every line goes through the bot's own doors, deeds, hours and courier, a chapter in
one unit of work. Knows how people type and press; knows no rule, and speaks to nobody outside.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

import locales
from bot.clock import Clock, Told
from bot.courier import Courier
from bot.edge import Edge
from bot.intake import arrival
from bot.lines import Reader
from domain.outbox import Outcome, OutcomeKind
from domain.say import Say
from handlers import first_doors, word_doors
from scheduler.run import Hours
from storage import inbox, outbox
from storage.book import Book, Work
from storage.tables import inbox as updates
from storage.work import T

WIB = ZoneInfo("Asia/Jakarta")
BREATH = timedelta(seconds=20)  # between two lines of one evening
MORNING = time(8, 5)  # an hour at which the bot has looked through its lists
NUMBERS_FROM = 2_000_000_000
"""What Telegram numbers (updates, messages, presses): far from those a real or pretended one begins with."""
NOT_TAKEN = ("button-stale", "asked-again", "not-understood", "not-an-answer", "nothing-open")
"""How an answer begins to a line that did nothing: the diary is wrong there."""
REMEMBERED = 40  # messages a phone looks back through for a button


class WrongDiary(Exception):
    """A line that cannot be lived, and why."""


class _AtOnce:
    """The book as the bot's parts see it, inside a unit that is already open: what is put is done at once."""

    def __init__(self, now: Callable[[], datetime], key: bytes) -> None:
        self.key, self.crowded = key, False
        self.work: Work | None = None
        self.wrong: Exception | None = None
        self.on_closed: Callable[[list[dict[str, Any]], bool], None] = lambda to_send, stirred: None
        self._now = now

    def put(
        self,
        run: Callable[[Work], T],
        mend: Callable[[Work, Exception], T] | None = None,
        *,
        first: bool = False,
    ) -> asyncio.Future[T]:
        """Do it now. Nothing is mended: in a diary even a polite no is a mistake of its writer."""
        assert self.work is not None
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        work = self.work.at(self._now())
        try:
            done.set_result(run(work))
        except Exception as error:
            self.wrong = self.wrong or error
            done.cancel()
        else:
            if work.to_send or work.stirred:
                self.on_closed(work.to_send, work.stirred)
        return done


class _Phones:
    """Every phone of the past: keeps what can be pressed, and lets nothing out."""

    def __init__(self) -> None:
        self.heard: dict[int, deque[tuple[int, locales.Rendered]]] = defaultdict(
            lambda: deque(maxlen=REMEMBERED)
        )
        self.not_taken = ""
        self._n = NUMBERS_FROM

    async def send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        """A message arrives."""
        self._n += 1
        if say.key.startswith(NOT_TAKEN):
            self.not_taken = rendered.text
        self.heard[chat_id].append((self._n, rendered))
        return Outcome(OutcomeKind.SENT, message_id=self._n)

    async def edit(
        self, chat_id: int, message_id: int, rendered: locales.Rendered, caption: bool = False
    ) -> Outcome:
        """A message changes in place, and is looked at again."""
        self.heard[chat_id].append((message_id, rendered))
        return Outcome(OutcomeKind.SENT, message_id=message_id)

    def button(self, chat_id: int, label: str) -> tuple[int, str] | None:
        """The newest button of this label (or of this `verb:|code`): its message and its data."""
        verb, _, code = label.partition("|")
        for message_id, rendered in reversed(self.heard[chat_id]):
            for row in (rendered.keyboard or {}).get("inline_keyboard", []):
                for one in row:
                    data: str = one.get("callback_data", "")
                    named = verb.endswith(":") and data.startswith(verb)
                    if one["text"] == label or (named and code in ("", *data.split(":")[1:])):
                        return message_id, data
        return None


def _last_number(work: Work) -> int:
    last = work.execute(select(func.max(updates.c.update_id))).scalar()
    return max(int(last or 0), NUMBERS_FROM)


class Diary:
    """Lives what is written: `-- day hour` moves the time, `Name: words` types, `Name: [Label]` presses,
    `Name: (nomor +62...)` hands over their own number; a line that begins with # is for the reader.
    """

    def __init__(self, book: Book, told: Told, accounts: dict[str, int], username: str) -> None:
        self._book = book
        self._told = told
        self._accounts = accounts
        self._n = book.look(_last_number)  # a second diary goes on where the first one ended
        self.phones = _Phones()
        self._runner = asyncio.Runner()
        self._inside = _AtOnce(told.now, book.key)
        self._runner.run(self._open(username))

    async def _open(self, username: str) -> None:
        reader = Reader(locales.home_labels(), self._told.now, username)
        self._edge = Edge(self._inside, (first_doors(), word_doors()), reader)
        self._courier = Courier(self._inside, self.phones, None, Clock.monotonic, self._told.now)
        self._inside.on_closed = self._courier.take
        self._hours = Hours(self._inside, self._told.now)
        self._sending = asyncio.create_task(self._courier.run())

    def close(self) -> None:
        """The diary is shut; the book stays open."""
        self._sending.cancel()
        self._runner.close()

    def live(self, chapter: str) -> None:
        """Everything in these lines happened, or nothing: WrongDiary names the line that could not."""
        lines = [line.strip() for line in chapter.splitlines()]
        wanted = [line for line in lines if line and not line.startswith("#")]
        self._book.run(lambda work: self._runner.run(self._live(work, wanted)))

    async def _live(self, work: Work, lines: list[str]) -> None:
        self._inside.work, self._inside.wrong = work, None
        for line in lines:
            try:
                await self._one(line)
            except asyncio.CancelledError:
                if self._inside.wrong is None:
                    raise
            wrong = self._inside.wrong
            why = getattr(wrong, "say", wrong) or self.phones.not_taken
            if why:
                raise WrongDiary(f"{self._told.moment:%Y-%m-%d} {line}: {why}") from wrong

    async def _one(self, line: str) -> None:
        if line.startswith("--"):
            await self._move(line.removeprefix("--"))
        else:
            await self._line(line)
        await self._settle()

    async def _move(self, words: str) -> None:
        """Forward, past that morning's look at the lists."""
        when = datetime.fromisoformat(words.strip()).replace(tzinfo=WIB)
        if when <= self._told.moment:
            raise WrongDiary(f"--{words}: time only goes forward")
        self._told.moment = max(self._told.moment, datetime.combine(when.date(), MORNING, WIB))
        await self._hours.tick()
        self._courier.look()
        await self._settle()
        self._told.moment = max(self._told.moment, when)

    async def _line(self, line: str) -> None:
        self._told.moment += BREATH
        name, _, words = line.partition(": ")
        if words.startswith("[") and words.endswith("]"):
            await self._press(name, words[1:-1])
        elif words.startswith("(nomor "):
            about = {"phone_number": words[7:-1], "user_id": self._accounts[name], "first_name": name}
            await self._happens(name, {"message": self._message(name, {"contact": about})})
        else:
            await self._happens(name, {"message": self._message(name, {"text": words.replace(" // ", "\n")})})

    async def _press(self, name: str, label: str) -> None:
        """The newest button of this label on this phone."""
        account = self._accounts[name]
        found = self.phones.button(account, label)
        if found is None:
            raise WrongDiary(f"{self._told.moment:%Y-%m-%d} {name}: [{label}]: there is no such button")
        message_id, data = found
        self._n += 1
        shown = {**self._message(name, {"text": "."}), "message_id": message_id}
        who = shown["from"]
        tap = {"id": str(self._n), "from": who, "message": shown, "chat_instance": "1", "data": data}
        await self._happens(name, {"callback_query": tap})

    def _message(self, name: str, content: dict[str, Any]) -> dict[str, Any]:
        account = self._accounts[name]
        self._n += 1
        who = {"id": account, "is_bot": False, "first_name": name}
        chat = {"id": account, "type": "private", "first_name": name}
        at = int(self._told.moment.timestamp())
        return {"message_id": self._n, "date": at, "chat": chat, "from": who, **content}

    async def _happens(self, name: str, update: dict[str, Any]) -> None:
        self._n += 1
        one = arrival(json.dumps({"update_id": self._n, **update}).encode())
        assert one is not None
        await self._inside.put(lambda work: inbox.save(work, [one]))
        self._edge.hand_on(one)

    async def _settle(self) -> None:
        while True:
            await self._edge.idle()
            await self._courier.idle()
            if self._inside.wrong is not None:
                return
            if not await self._inside.put(outbox.is_busy) and not self._courier.busy():
                return
            self._courier.look()
