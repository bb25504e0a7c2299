"""A chatroom for stories: people type and press, the real doors, deeds, book and courier answer, nothing is mocked."""

from __future__ import annotations

import asyncio
import difflib
import html
import json
import random
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import locales
from bot.courier import Courier
from bot.edge import Edge
from bot.intake import Intake
from bot.lines import Reader
from domain.outbox import Outcome, OutcomeKind
from domain.say import Say, Voice
from handlers import first_doors, word_doors
from scheduler.run import Hours
from storage.book import Book
from storage.outbox import is_busy

WIB = ZoneInfo("Asia/Jakarta")
KEY = b"a key of the tests"  # what links are made with


class PushedClock:
    """A clock that stands still until a story moves it."""

    def __init__(self, start: datetime) -> None:
        self.moment = start

    def now(self) -> datetime:
        """The moment of the story, in UTC."""
        return self.moment.astimezone(UTC)


class Phone:
    """Every phone of the village at once: takes what the courier brings, and can be told to fail."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.blocked: set[int] = set()
        self.files: dict[str, bytes] = {}
        self._ids = 1000

    async def fetch(self, file_id: str, most: int) -> bytes | None:
        """What somebody sent from a phone, if it is there and not too large."""
        content = self.files.get(file_id)
        return content if content is not None and len(content) <= most else None

    async def send(
        self, chat_id: int, say: Say, rendered: locales.Rendered, extra: dict[str, Any]
    ) -> Outcome:
        """A new message arrives."""
        if chat_id in self.blocked:
            return Outcome(OutcomeKind.UNREACHABLE, "Forbidden: bot was blocked by the user")
        self._ids += 1
        keyboard = rendered.keyboard or {}
        self.messages.append(
            {
                "chat": chat_id,
                "id": self._ids,
                "text": rendered.text,
                "buttons": [b for row in keyboard.get("inline_keyboard", []) for b in row],
                "keys": [b["text"] for row in keyboard.get("keyboard", []) for b in row],
                "picture": say.picture,
                "extra": extra,
                "edited": False,
            }
        )
        return Outcome(OutcomeKind.SENT, message_id=self._ids)

    async def edit(
        self, chat_id: int, message_id: int, rendered: locales.Rendered, caption: bool = False
    ) -> Outcome:
        """A message changes in place: it is shown once more, marked as edited."""
        before = next(m for m in reversed(self.messages) if m["id"] == message_id and m["chat"] == chat_id)
        buttons = [b for row in (rendered.keyboard or {}).get("inline_keyboard", []) for b in row]
        if before["text"] == rendered.text and before["buttons"] == buttons:
            return Outcome(OutcomeKind.SENT, message_id=message_id)
        self.messages.append({**before, "text": rendered.text, "buttons": buttons, "edited": True})
        return Outcome(OutcomeKind.SENT, message_id=message_id)


class Chatroom:
    """Plays a chat and compares it whole: `chat(script)`. See tests/stories for how a script is written."""

    def __init__(
        self, database: str, accounts: dict[str, int], groups: dict[str, int], start: datetime
    ) -> None:
        self.clock = PushedClock(start)
        self.accounts = dict(accounts)  # a story may add people of its own
        self.groups = dict(groups)
        self.names = {number: name for name, number in {**accounts, **groups}.items()}
        self.phone = Phone()
        self.runner = asyncio.Runner()
        self.loop = self.runner.get_loop()
        dice = random.Random(17)
        self.book = Book(database, self.clock.now, dice.randbytes, KEY)
        self._update = 0
        self._message = 0
        self.toasts: list[str] = []
        self.runner.run(self._open())

    async def _open(self) -> None:
        self.book.start()
        self.reader = Reader(locales.home_labels(), self.clock.now, "GuyubContohBot")
        self.edge = Edge(self.book, (first_doors(), word_doors()), self.reader)
        self.edge.on_tap = self._toast
        self.edge.fetch = self.phone.fetch
        self.courier = Courier(self.book, self.phone, None, asyncio.get_running_loop().time, self.clock.now)
        self.book.on_closed = self.courier.take
        self.book.on_hushed = self.courier.hush
        self.hours = Hours(self.book, self.clock.now)
        self.intake = Intake(None, self.book, self.edge.hand_on, self.edge.backlog)  # type: ignore[arg-type]
        self.sending = asyncio.create_task(self.courier.run())

    async def _toast(self, tap_id: str, words: Say | None, voice: Voice) -> None:
        if words is not None and words.key.endswith("-umum"):
            self.toasts.append(locales.plain(words, voice.locale))

    def close(self) -> None:
        """Put everything away."""
        self.sending.cancel()
        self.runner.run(asyncio.sleep(0))
        self.runner.close()
        self.book.close()

    # --- playing -----------------------------------------------------------------------------------------

    def __call__(self, script: str) -> None:
        """Play the people's lines; compare everything that was said with the whole script."""
        expected = [" ".join(line.split()) for line in script.strip().splitlines() if line.strip()]
        actual: list[str] = []
        for line in expected:
            if line.startswith("bot"):
                continue
            actual.append(line)
            actual += self._play(line)
        if not _same(expected, actual):
            diff = difflib.unified_diff(
                expected, actual, "the chat you want", "the chat that happened", lineterm=""
            )
            raise AssertionError("\n".join(diff) + "\n\nThe whole chat:\n" + "\n".join(actual))

    def _play(self, line: str) -> list[str]:
        if line.startswith("--"):
            return self.at(line.removeprefix("--").strip())
        who, _, words = line.partition(": ")
        name, _, where = who.partition("@")
        return self.hear(name, words.strip(), where)

    def hear(self, name: str, words: str, where: str = "") -> list[str]:
        """Somebody types or presses; returns what the bot said because of it."""
        account = self.accounts[name]
        chat = self.groups[where] if where else account
        pressed = re.fullmatch(r"\[(.+)\]", words)
        if pressed:
            return self._said_after(self._tap(account, chat, pressed[1]), account, chat)
        update = {"message": self._envelope(account, chat, words.replace(" // ", "\n"))}
        return self._said_after(update, account, chat)

    def edit(self, name: str, words: str, message_id: int | None = None) -> list[str]:
        """Somebody edits the last message they typed."""
        account = self.accounts[name]
        message = self._envelope(account, account, words.replace(" // ", "\n"))
        message["message_id"] = message_id or self._message - 1
        message["edit_date"] = int(self.clock.moment.timestamp())
        return self._said_after({"edited_message": message}, account, account)

    def reply(self, name: str, to: str, words: str = "", **thing: Any) -> list[str]:
        """Somebody answers (Telegram's reply) the last message of ours in their chat that holds `to`."""
        account = self.accounts[name]
        own = [m for m in self.phone.messages if m["chat"] == account and to in m["text"]]
        message = {**self._envelope(account, account, words), **thing}
        if not words:
            message.pop("text")
        answered = {**message, "message_id": own[-1]["id"], "text": to}
        return self._said_after({"message": {**message, "reply_to_message": answered}}, account, account)

    def send_thing(self, name: str, **thing: Any) -> list[str]:
        """Somebody sends a photo, a voice note, a contact."""
        account = self.accounts[name]
        message = {**self._envelope(account, account, ""), **thing}
        message.pop("text")
        return self._said_after({"message": message}, account, account)

    def send_file(self, name: str, file: str, content: bytes, **more: Any) -> list[str]:
        """Somebody sends a document."""
        file_id = f"file{len(self.phone.files)}"
        self.phone.files[file_id] = content
        about = {"file_id": file_id, "file_unique_id": file_id, "file_name": file, "file_size": len(content)}
        return self.send_thing(name, document={**about, **more})

    def at(self, when: str) -> list[str]:
        """Push the clock to `when` (local, "2026-11-18 08:00", or "+1" for so many minutes), looking at every hour
        on the way, as time would pass.
        """
        if when.startswith("+"):
            end = self.clock.moment + timedelta(minutes=int(when))
        else:
            end = datetime.fromisoformat(when).replace(tzinfo=WIB)
        assert end >= self.clock.moment, "time only goes forward"
        before = len(self.phone.messages)
        while self.clock.moment < end:
            self.clock.moment = min(end, self.clock.moment + timedelta(hours=1))
            self.runner.run(self._tick())
        return self._lines(before, 0)

    async def _tick(self) -> None:
        await self.hours.tick()
        self.courier.look()
        await self._settle()

    async def _settle(self) -> None:
        while True:
            await self.edge.idle()
            await self.courier.idle()
            if not await self.book.put(is_busy) and not self.courier.busy():
                return
            self.courier.look()

    def give(self, update: dict[str, Any]) -> None:
        """Hand a raw update to the intake, as Telegram would."""
        self._update += 1
        raw = json.dumps({"update_id": self._update, **update}).encode()
        self.runner.run(self._take(raw))

    async def _take(self, *raws: bytes) -> None:
        await self.intake.take(list(raws))
        await self._settle()

    def _said_after(self, update: dict[str, Any], account: int, chat: int) -> list[str]:
        before = len(self.phone.messages)
        self.give(update)
        return self._lines(before, chat)

    def _lines(self, before: int, speaker: int) -> list[str]:
        said = self.phone.messages[before:]
        own = [m for m in said if m["chat"] == speaker]
        return [self._line(m, speaker) for m in own + [m for m in said if m["chat"] != speaker]]

    def _line(self, message: dict[str, Any], speaker: int) -> str:
        to = "" if message["chat"] == speaker else f">{self.names.get(message['chat'], message['chat'])}"
        edited = "~" if message["edited"] else ""
        text = html.unescape(re.sub(r"<[^>]+>", "", message["text"]))
        picture = " (gambar)" if message["picture"] else ""
        buttons = "".join(f" [{b['text']}]" for b in message["buttons"])
        return f"bot{to}{edited}: {' '.join(text.split())}{picture}{buttons}"

    def _envelope(self, account: int, chat: int, text: str) -> dict[str, Any]:
        self._message += 1
        name = self.names.get(account, "Tamu")
        kind = "private" if chat > 0 else "supergroup"
        there: dict[str, Any] = {"id": chat, "type": kind}
        there |= {"first_name": name} if chat > 0 else {"title": self.names[chat]}
        return {
            "message_id": self._message,
            "date": int(self.clock.moment.timestamp()),
            "chat": there,
            "from": {"id": account, "is_bot": False, "first_name": name},
            "text": text,
        }

    def _tap(self, account: int, chat: int, label: str) -> dict[str, Any]:
        for message in reversed(self.phone.messages):
            if message["chat"] != chat:
                continue
            for one in message["buttons"]:
                if one["text"] == label:
                    return self.press(account, chat, message["id"], one["callback_data"])
        raise AssertionError(f"{self.names[account]} sees no button [{label}] in {self.names[chat]}")

    def press(self, account: int, chat: int, message_id: int, data: str) -> dict[str, Any]:
        """The update of a press, also one that no message showed."""
        self._update += 1
        sent = self._envelope(account, chat, "x")
        sent |= {"message_id": message_id, "from": {"id": 1, "is_bot": True, "first_name": "Guyub"}}
        who = {"id": account, "is_bot": False, "first_name": self.names.get(account, "Tamu")}
        tap_id = f"tap{self._update}"
        return {
            "callback_query": {"id": tap_id, "from": who, "message": sent, "chat_instance": "1", "data": data}
        }


def _same(expected: list[str], actual: list[str]) -> bool:
    if len(expected) != len(actual):
        return False
    for wanted, happened in zip(expected, actual, strict=True):
        pattern = ".*".join(re.escape(part) for part in wanted.split("..."))
        if not re.fullmatch(pattern, happened):
            return False
    return True
