"""How a door says what it opens to. Every filter is a coroutine function: others would each run in a
thread. `may_open` is the same question asked of what is known already, so that a line or a press walks past
a hundred closed doors for the price of one: False only where the filter itself would say no.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding

Known = Mapping[str, Any]
"""What was read before the doors are tried: bot/lines.py of a message, bot/edge.py of a press."""


class Home(Filter):
    """An exact label of a home key."""

    def __init__(self, *codes: str) -> None:
        self.codes = codes

    def may_open(self, known: Known) -> bool:
        """Whether it is worth asking."""
        return known["home"] in self.codes

    async def __call__(self, message: Message, home: str | None) -> bool:
        """Whether this very key was pressed."""
        return home in self.codes and message.chat.type == "private"


class Typed(Filter):
    """The label of a home key as somebody types it: small letters, "dan" for "&", a courtesy behind it."""

    DECIDE_BY_OFFICE = ("tugas", "terima")
    """Words whose own door asks which office somebody holds: they know better than the label."""

    def __init__(self, *codes: str) -> None:
        self.codes = codes

    async def __call__(
        self, message: Message, typed: str | None, understood: Understanding, edited: bool
    ) -> bool:
        """Whether this key is meant."""
        known_better = understood.intent in self.DECIDE_BY_OFFICE and not understood.rest
        return typed in self.codes and message.chat.type == "private" and not edited and not known_better


class Command(Filter):
    """A slash command, in a private chat or (if `group`) addressed to us in a group."""

    def __init__(self, *names: str, group: bool = False) -> None:
        self.names = names
        self.group = group

    def may_open(self, known: Known) -> bool:
        """Whether it is worth asking."""
        return known["command"] in self.names

    async def __call__(self, message: Message, command: str) -> bool:
        """Whether this command was written."""
        return command in self.names and (message.chat.type != "private") is self.group


class Means(Filter):
    """A line in a private chat whose words mean one of these; never a forwarded one."""

    def __init__(self, *intents: str, edited: bool = False) -> None:
        self.intents = intents
        self.edited = edited

    def may_open(self, known: Known) -> bool:
        """Whether it is worth asking."""
        return known["understood"].intent in self.intents

    async def __call__(
        self, message: Message, understood: Understanding, forwarded: bool, edited: bool
    ) -> bool:
        """Whether the line means this."""
        private = message.chat.type == "private"
        return private and not forwarded and edited is self.edited and understood.intent in self.intents


class Captioned(Filter):
    """A picture in a private chat, with a line below it that means one of these; never a forwarded one."""

    def __init__(self, *intents: str) -> None:
        self.intents = intents

    def may_open(self, known: Known) -> bool:
        """Whether it is worth asking."""
        return known["caption"].intent in self.intents

    async def __call__(
        self, message: Message, caption: Understanding, forwarded: bool, edited: bool
    ) -> bool | dict[str, Any]:
        """Whether the line means this; the picture as it can be found again."""
        if message.chat.type != "private" or forwarded or edited or caption.intent not in self.intents:
            return False
        kind = (message.document.mime_type or "") if message.document is not None else ""
        if message.photo:
            return {"picture": ("photo", message.photo[-1].file_id)}
        if message.document is None or not kind.startswith(("image/", "application/pdf")):
            return False
        return {"picture": ("document", message.document.file_id)}


class When(Filter):
    """Any other condition on a message in a private chat."""

    def __init__(self, rule: Callable[[Message], bool]) -> None:
        self.rule = rule

    async def __call__(self, message: Message, edited: bool) -> bool:
        """Whether the condition holds."""
        return message.chat.type == "private" and not edited and self.rule(message)


class Press(Filter):
    """A button with one of these verbs. The door gets `subject` and `version` as they came: never trusted."""

    def __init__(self, *verbs: str) -> None:
        self.verbs = verbs

    def may_open(self, known: Known) -> bool:
        """Whether it is worth asking."""
        return known["verb"] in self.verbs

    async def __call__(self, tap: CallbackQuery) -> bool | dict[str, Any]:
        """Whether this verb was pressed; its parts."""
        verb, _, rest = (tap.data or "").partition(":")
        if verb not in self.verbs:
            return False
        subject, _, version = rest.partition(":")
        return {"verb": verb, "subject": subject, "version": version}
