"""The doors of spoken codes: the leader's, and the newcomer's who is known already by another person."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from domain.invitations import read_spoken
from handlers.filters import Command, Means, Press
from usecases import codes
from usecases.deed import Deed


class Spoken(Filter):
    """ "kode 482 917" in a private chat. Six bare digits are a code only from somebody nobody knows yet."""

    async def __call__(self, message: Message, forwarded: bool, edited: bool) -> bool | dict[str, Any]:
        """Whether the line is a spoken code; its digits."""
        words = message.text or ""
        if message.chat.type != "private" or forwarded or edited or words[:4].lower() != "kode":
            return False
        code = read_spoken(words)
        return {"code": code} if code is not None else False


async def on_code(message: Message, code: str, **_: Any) -> Deed:
    """'kode 482 917'."""
    return Deed(codes.enter, code=code)


async def on_open(message: Message, **_: Any) -> Deed:
    """'buka pintu'."""
    return Deed(codes.hold_open)


async def on_open_press(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Buka pintu]."""
    return Deed(codes.hold_open, ksm=subject)


async def on_shut(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tutup pintu]."""
    return Deed(codes.shut, door=subject)


def routes() -> Router:
    """Presses and the command."""
    router = Router(name="codes")
    router.message.register(on_open, Command("pintu"))
    router.callback_query.register(on_open_press, Press("pintu-buka"))
    router.callback_query.register(on_shut, Press("pintu-tutup"))
    return router


def word_routes() -> Router:
    """The same in plain words."""
    router = Router(name="codes-words")
    router.message.register(on_code, Spoken())
    router.message.register(on_open, Means("buka-pintu"))
    return router
