"""'cek buku', '/cek', the four words themselves, and the word that was meant. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Command, Means, Press
from usecases import witness
from usecases.deed import Deed


async def on_check(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'cek buku', alone or with the four words; or just the four words."""
    return Deed(witness.check, words=understood.rest)


async def on_command(message: Message, **_: Any) -> Deed:
    """/cek, alone or with the four words."""
    return Deed(witness.check, words=(message.text or "").partition(" ")[2])


async def on_pick(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """The word that was meant."""
    return Deed(witness.pick, subject=subject)


def routes() -> Router:
    """The command and the buttons."""
    router = Router(name="witness")
    router.message.register(on_command, Command("cek"))
    router.callback_query.register(on_pick, Press(witness.PICK))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="witness-words")
    router.message.register(on_check, Means("cek-buku"))
    return router
