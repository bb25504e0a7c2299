"""The doors of the facilitator's month."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import fieldwork
from usecases.deed import Deed


async def on_recap(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'rekap', 'rekap oktober'."""
    return Deed(fieldwork.recap, words=understood.rest)


async def on_month(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Rekap Oktober]."""
    return Deed(fieldwork.recap_of, subject=subject, version=version)


def routes() -> Router:
    """Its button."""
    router = Router(name="fieldwork")
    router.callback_query.register(on_month, Press(fieldwork.RECAP))
    return router


def word_routes() -> Router:
    """Its words."""
    router = Router(name="fieldwork words")
    router.message.register(on_recap, Means("rekap"))
    return router
