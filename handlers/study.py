"""Doors to the self-study cards. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import study
from usecases.deed import Deed


async def on_page(message: Message, **_: Any) -> Deed:
    """'belajar'."""
    return Deed(study.page)


async def on_begin(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Dana bergulir]."""
    return Deed(study.begin, subject=subject)


async def on_next(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Lanjut], below a card or below the line of the day after."""
    if version == "0":
        return Deed(study.again, subject=subject)
    return Deed(study.go_on, subject=subject, version=version)


async def on_later(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah dulu]."""
    return Deed(study.later, subject=subject)


async def on_stop(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Berhenti]."""
    return Deed(study.stop, subject=subject)


async def on_answer(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One of the choices."""
    return Deed(study.answer, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="study")
    router.callback_query.register(on_begin, Press(study.BEGIN))
    router.callback_query.register(on_next, Press(study.ON))
    router.callback_query.register(on_later, Press(study.LATER))
    router.callback_query.register(on_stop, Press(study.STOP))
    router.callback_query.register(on_answer, Press(study.ANSWER))
    return router


def word_routes() -> Router:
    """'belajar'."""
    router = Router(name="study words")
    router.message.register(on_page, Means("belajar"))
    return router
