"""A small house for tests of the edge: a book, lanes and a courier, with doors a test chooses itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message
from sqlalchemy import func, select

import locales
from bot.courier import Courier
from bot.edge import Edge
from bot.intake import Intake
from bot.lines import Reader
from domain.outbox import Outcome, OutcomeKind
from domain.pace import Pace
from domain.say import Say, Voice
from storage import tables as t
from storage.book import Book, BookUnavailable, Work
from tests.edge.virtual import VirtualBook, play
from usecases.deed import Deed

START = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)  # Wednesday, 10:00 in Jakarta
SRI, SITI, YATI, WATI = 106, 102, 101, 103
GROUP = -1001
ADMIN = 900


class Wire:
    """Takes what the courier brings; `answer` decides how each try ends (default: it arrives)."""

    def __init__(self) -> None:
        self.sent: list[tuple[float, int, str]] = []
        self.edits: list[tuple[float, int, str]] = []
        self.silent: list[bool] = []
        self.answer: Callable[[int, str], Outcome | None] = lambda chat, text: None
        self.takes_s = 0.0
        self._ids = 1000

    async def send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        """A try to send."""
        self.sent.append((_now(), chat_id, rendered.text))
        self.silent.append(bool(extra.get("disable_notification")))
        await asyncio.sleep(self.takes_s)
        self._ids += 1
        return self.answer(chat_id, rendered.text) or Outcome(OutcomeKind.SENT, message_id=self._ids)

    async def edit(
        self, chat_id: int, message_id: int, rendered: locales.Rendered, caption: bool = False
    ) -> Outcome:
        """A try to change a message."""
        self.edits.append((_now(), message_id, rendered.text))
        await asyncio.sleep(self.takes_s)
        return self.answer(chat_id, rendered.text) or Outcome(OutcomeKind.SENT, message_id=message_id)

    def to(self, chat: int) -> list[str]:
        """Every text tried to this chat."""
        return [text for _, where, text in self.sent if where == chat]


class House:
    """Book, lanes and courier, joined as bot/app.py joins them."""

    def __init__(
        self, book: Book, doors: dict[str, Callable[..., Any]] | None = None, pace: Pace | None = None
    ) -> None:
        self.book = book
        self.wire = Wire()
        self.taps: list[tuple[str, str | None]] = []
        loop = asyncio.get_running_loop()
        reader = Reader({}, book._clock, "GuyubContohBot")
        self.edge = Edge(book, (_doors(doors or {}), Router()), reader)
        self.edge.on_tap = self._on_tap
        self.courier = Courier(book, self.wire, pace, loop.time, book._clock)
        book.on_closed = self.courier.take
        book.on_hushed = self.courier.hush
        self.intake = Intake(None, book, self.edge.hand_on, self.edge.backlog, loop.time)  # type: ignore[arg-type]
        self.sending = loop.create_task(self.courier.run())
        self._update = 0

    async def _on_tap(self, tap_id: str, words: Say | None, voice: Voice) -> None:
        self.taps.append((tap_id, words.key if words else None))

    async def take(self, *updates: dict[str, Any]) -> None:
        """Updates arrive, in one batch; while it cannot be kept, Telegram brings it again."""
        while True:
            try:
                await self.intake.take([json.dumps(update).encode() for update in updates])
                return
            except BookUnavailable:
                await asyncio.sleep(2)

    async def quiet(self) -> None:
        """Until every lane is empty and nothing is on its way out."""
        while True:
            await self.edge.idle()
            if not self.courier.busy():
                return
            await asyncio.sleep(0.01)

    async def look(self) -> None:
        """A tick, and what follows at once."""
        self.courier.look()
        await self.quiet()

    def states(self) -> list[str]:
        """The states of all outbox rows, oldest first."""
        return self.book.look(
            lambda work: list(work.execute(select(t.outbox.c.state).order_by(t.outbox.c.id)).scalars())
        )


def in_house(
    database: str,
    scenario: Callable[[House], Awaitable[None]],
    doors: dict[str, Callable[..., Any]] | None = None,
    pace: Pace | None = None,
    start: datetime = START,
) -> None:
    """Play a scenario in a house of its own, in virtual time."""

    async def whole(book: Book) -> None:
        assert isinstance(book, VirtualBook)
        await book.put(_admin)
        house = House(book, doors, pace)
        await scenario(house)
        house.sending.cancel()

    play(database, start, whole)


def _admin(work: Work) -> None:
    work.execute(t.meta.insert().values(key="admin_id", value=str(ADMIN)))


def _doors(doors: dict[str, Callable[..., Any]]) -> Router:
    """Each first word of a line, or verb of a button, opens its deed; the rest of it is the argument."""

    async def on_message(message: Message, **_: Any) -> Deed | None:
        word, _sep, rest = (message.text or "").partition(" ")
        return Deed(doors[word], rest=rest) if word in doors else None

    async def on_tap(tap: CallbackQuery, **_: Any) -> Deed | None:
        verb, _sep, rest = (tap.data or "").partition(":")
        return Deed(doors[verb], rest=rest) if verb in doors else None

    router = Router()
    router.message.register(on_message)
    router.callback_query.register(on_tap)
    return router


def written(update_id: int, who: int, text: str, chat: int | None = None) -> dict[str, Any]:
    """Somebody writes a line."""
    return {"update_id": update_id, "message": envelope(update_id, who, chat or who) | {"text": text}}


def pressed(update_id: int, who: int, data: str, chat: int | None = None) -> dict[str, Any]:
    """Somebody presses a button."""
    shown = envelope(5, 1, chat or who) | {"text": "x"}
    tap = {"id": f"t{update_id}", "from": person(who), "message": shown, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": tap}


def envelope(message_id: int, who: int, chat: int) -> dict[str, Any]:
    """A message without its content."""
    there = {"id": chat, "type": "private", "first_name": "X"} if chat > 0 else _group(chat)
    return {"message_id": message_id, "date": int(START.timestamp()), "chat": there, "from": person(who)}


def _group(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "supergroup", "title": "KSM Mawar"}


def person(who: int) -> dict[str, Any]:
    """A Telegram user."""
    return {"id": who, "is_bot": False, "first_name": "X"}


def count(table: Any) -> Callable[[Work], int]:
    """How many rows."""
    return lambda work: work.execute(select(func.count()).select_from(table)).scalar_one()


def _now() -> float:
    return asyncio.get_running_loop().time()
