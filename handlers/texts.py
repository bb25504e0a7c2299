"""Doors of news by text message. Knows no number and no price."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import relays, texts
from usecases.deed import Deed


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kirim lewat SMS]."""
    return Deed(texts.ask, subject=subject)


async def on_send(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kirim ke 3 nomor]."""
    return Deed(texts.send, subject=subject, version=version)


async def on_not(tap: CallbackQuery, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(texts.rather_not)


def routes() -> Router:
    """Buttons only."""
    router = Router(name="texts")
    router.callback_query.register(on_ask, Press(relays.TEXT))
    router.callback_query.register(on_send, Press(texts.SEND))
    router.callback_query.register(on_not, Press(texts.NOT))
    return router
