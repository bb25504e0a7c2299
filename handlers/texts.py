"""Doors of news by text message, and of the numbers it goes to. Knows no price."""

from __future__ import annotations

import re
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import relays, texts
from usecases.deed import Deed, Open


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kirim lewat SMS]."""
    return Deed(texts.ask, subject=subject)


async def on_send(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kirim ke 3 nomor]."""
    return Deed(texts.send, subject=subject, version=version)


async def on_not(tap: CallbackQuery, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(texts.rather_not)


async def on_number(message: Message, understood: Understanding, **_: Any) -> Open:
    """'catat nomor', 'catat nomor Bu Lastri 0812 3456 7890'."""
    found = re.search(r"\+?\d[\d .()-]{6,}$", understood.rest)
    name = (understood.rest[: found.start()] if found else understood.rest).strip(" ,:")
    said = {"whom": ("text", name)} if name else {}
    if found:
        said["number"] = ("text", found[0])
    return Open("note-number", said=said, about={"words": name})


def routes() -> Router:
    """Buttons only."""
    router = Router(name="texts")
    router.callback_query.register(on_ask, Press(relays.TEXT))
    router.callback_query.register(on_send, Press(texts.SEND))
    router.callback_query.register(on_not, Press(texts.NOT))
    return router


def word_routes() -> Router:
    """'catat nomor'."""
    router = Router(name="text words")
    router.message.register(on_number, Means("catat-nomor"))
    return router
