"""Doors of the word handed over: who may bring news to which RT. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import newsvoices, nudging, unticked
from usecases.deed import Deed, Open


async def on_page(message: Message, **_: Any) -> Deed:
    """'hak kabar'."""
    return Deed(newsvoices.page)


async def on_give(tap: CallbackQuery, **_: Any) -> Open:
    """[Beri hak kabar]."""
    return Open("hand-voice")


async def on_take(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cabut 1]."""
    return Deed(newsvoices.take, subject=subject)


async def on_nudge(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ingatkan 2 ketua]."""
    return Deed(nudging.nudge, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="news voices")
    router.callback_query.register(on_give, Press(newsvoices.GIVE))
    router.callback_query.register(on_take, Press(newsvoices.TAKE))
    router.callback_query.register(on_nudge, Press(unticked.NUDGE))
    return router


def word_routes() -> Router:
    """'hak kabar'."""
    router = Router(name="news voice words")
    router.message.register(on_page, Means("hak-kabar"))
    return router
