"""How a line is read, and by whom: the keys and bare words, then the open question, then the word doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import Message
from sqlalchemy import Row

from conversations import turns
from conversations.ask_question import words_or_thing
from conversations.engine import Said, Text
from domain.actor import Actor
from domain.invitations import read_spoken
from domain.say import Say, say
from domain.words import Understanding, label, label_in, understand
from storage import members, talks
from storage.book import Work
from usecases import codes, locks, replies, welcome
from usecases.deed import Deed, Open

HOUSE_ZONE = ZoneInfo("Asia/Jakarta")
GROUP_ANONYMOUS, LINKED_CHANNEL, CHANNEL_BOT = 1087968824, 777000, 136817688
NOBODY = (GROUP_ANONYMOUS, LINKED_CHANNEL, CHANNEL_BOT)
KINDS = (
    "voice",
    "photo",
    "video",
    "document",
    "audio",
    "sticker",
    "contact",
    "location",
    "venue",
    "video_note",
)


class Reader:
    """Reads a message once, for every door: what it means, which home key it is, which command."""

    def __init__(self, home: dict[str, str], now: Callable[[], datetime], username: str = "") -> None:
        self._home = home
        self._typed = {label(words): code for words, code in home.items()}
        self._now = now
        self.username = username

    def read(self, message: Message, *, edited: bool) -> dict[str, Any]:
        """What the doors' filters look at."""
        text = (message.text or "").strip()
        command, rest = self._command(text, private=message.chat.type == "private")
        forwarded = message.forward_origin is not None
        understood = self._understand(text) if text and not command else NOTHING
        below = (message.caption or "").strip()
        return {
            "home": None if forwarded else self._home.get(text),
            "typed": None if forwarded else label_in(text, self._typed),
            "command": command,
            "rest": rest,
            "understood": understood,
            "caption": self._understand(below) if below else NOTHING,
            "edited": edited,
            "forwarded": forwarded,
        }

    def _understand(self, text: str) -> Understanding:
        """What the line means, without its day: whose today it is, is known only where the book knows the
        person. The talk reads the words again in that person's own day.
        """
        local = self._now().astimezone(HOUSE_ZONE)
        return replace(understand(text, local.date(), local.time()), date=None)

    def _command(self, text: str, *, private: bool) -> tuple[str, str]:
        if not text.startswith("/"):
            return "", ""
        head, _, rest = text.partition(" ")
        name, _, at = head[1:].partition("@")
        if at and at.lower() != self.username.lower():
            return "", ""
        if not private and not at:
            return "", ""  # in a group only what is addressed to us
        return name.lower(), rest.strip()


NOTHING = Understanding(intent=None, amount=None, date=None, ask=None, rest="")


def said_in(message: Message | None) -> Said | None:
    """A message as an answer to an open question."""
    if message is None or message.forward_origin is not None:
        return None
    if message.text:
        return Text(message.text)
    for kind in KINDS:
        thing = getattr(message, kind, None)
        if thing:
            file = thing[-1] if isinstance(thing, list) else thing
            return turns.attachment(kind, _handle(file), message.caption or "")
    return None


def _handle(file: Any) -> str:
    """By what Telegram finds it again; of a place on the map its latitude and longitude."""
    place = getattr(file, "location", file)
    if hasattr(place, "latitude"):
        return f"{place.latitude},{place.longitude}"
    return getattr(file, "file_id", "")


@dataclass(slots=True)
class Line:
    """What somebody wrote or pressed: the door that comes before an open question, the door that comes after,
    and the line itself as an answer.
    """

    first: Deed | Open | None = None
    after: Deed | Open | None = None
    said: Said | None = None
    edited: bool = False
    reply_to: int | None = None
    """The message of ours this line answers (a Telegram reply)."""


def take(book: Work, actor: Actor, line: Line) -> Say | None:
    """One update, in the order a line is read. Returns what to answer, or None for silence."""
    if not actor.known:
        members.seen(book, actor.account_id)  # whoever writes can be reached (again)
    if not actor.people:
        wish = next(filter(is_open_door, (line.first, _spoken_code(line), line.after)), None)
        locked, words = locks.closed(book, actor, wish)
        if locked:
            return words
        row = _strangers_form(book, actor)
        if row is not None and not is_open_door(line.first):
            return _fill_in(book, actor, row, line)
        if wish is not None:
            return perform(book, actor, wish)
        return welcome.stranger(book, actor) if actor.private else None
    if line.first is not None:
        return perform(book, actor, line.first)
    return _private(book, actor, line) if actor.private else None


def _strangers_form(book: Work, actor: Actor) -> Row[Any] | None:
    """The form somebody nobody knows is filling in, if it is one of those open to them."""
    row = talks.open_talk(book, actor.account_id) if actor.private else None
    return row if row is not None and turns.open_to_strangers(row) else None


def _fill_in(book: Work, actor: Actor, row: Row[Any], line: Line) -> Say | None:
    """A stranger's answer: a press on a button of the form, or a line."""
    if isinstance(line.first, Deed) and line.first.do in turns.PRESSES:
        return perform(book, actor, line.first)
    if line.edited:
        return say("edited-not-read")
    if turns.expired(row, actor.now):
        talks.end(book, actor.account_id)
        return say("talk-expired")
    words = turns.answer(book, actor, row, line.said) if line.said is not None else turns.NOT_MINE
    return turns.again(book, actor, row) if words is turns.NOT_MINE else words


def _spoken_code(line: Line) -> Deed | None:
    """Six bare digits from somebody nobody knows: the spoken code of a card."""
    code = read_spoken(line.said.text) if isinstance(line.said, Text) and not line.edited else None
    return Deed(codes.enter, code=code) if code is not None else None


def _private(book: Work, actor: Actor, line: Line) -> Say | None:
    """A line in somebody's own chat that no key and no bare word took: the open question, then the words."""
    if line.edited:  # a changed line is no new line: only a door made for it may read it
        return say("edited-not-read") if line.after is None else perform(book, actor, line.after)
    answering = _answering(book, actor, line)
    if answering is not None:
        return perform(book, actor, answering)
    row = talks.open_talk(book, actor.account_id)
    closed: Say | None = None
    if row is not None and turns.expired(row, actor.now):
        talks.end(book, actor.account_id)
        row, closed = None, say("talk-expired")
    if row is not None and (closed := turns.closed_by_office(book, actor, row)) is not None:
        row = None
    if row is not None and line.said is not None:
        words = turns.answer(book, actor, row, line.said)
        if words is not turns.NOT_MINE:
            return words
    if line.after is not None:
        return perform(book, actor, line.after)
    if row is not None:
        return turns.again(book, actor, row)
    return closed or welcome.not_understood(book, actor, line.said)


def _answering(book: Work, actor: Actor, line: Line) -> Deed | None:
    """The deed of the message this line answers, if that message takes answers and the line can be one."""
    if line.said is None or line.reply_to is None:
        return None
    reading = words_or_thing(line.said, {})
    return replies.taker(book, actor, line.reply_to, reading.value) if reading.clear else None


def perform(book: Work, actor: Actor, wish: Deed | Open) -> Say | None:
    """Do a deed, or open a form. A deed may itself ask for a form."""
    while True:
        if isinstance(wish, Open):
            return turns.start(book, actor, wish)
        result = wish.do(book, actor, **wish.arguments)
        if not isinstance(result, Open | Deed):
            return result  # type: ignore[no-any-return]
        wish = result


def is_open_door(wish: Deed | Open | None) -> bool:
    """Whether a stranger may pass here: only the doors by which one joins."""
    return isinstance(wish, Deed) and getattr(wish.do, "open_to_strangers", False)


def nobody_in_particular(message: Message) -> bool:
    """An anonymous admin, a channel, another bot: no command and no report is taken from them."""
    sender = message.from_user
    if message.via_bot is not None or sender is None or sender.is_bot:
        return True
    return message.chat.type != "private" and (message.sender_chat is not None or sender.id in NOBODY)
