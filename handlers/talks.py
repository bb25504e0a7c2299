"""The buttons of forms: an answer, [Simpan], [Tidak]; and the bare word batal."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from conversations import turns
from handlers.filters import Command, Means, Press
from usecases.deed import Deed


async def on_answer(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """A button below a question."""
    step, _sep, code = version.partition("=")
    return Deed(turns.tap, talk_id=subject, step=step, code=code)


async def on_save(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Simpan]."""
    return Deed(turns.save, talk_id=subject, mark=version)


async def on_cancel_press(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batal] or [Tidak]."""
    return Deed(turns.cancel, talk_id=subject)


async def on_cancel(message: Message, **_: Any) -> Deed:
    """'batal'."""
    return Deed(turns.cancel)


def routes() -> Router:
    """The buttons of every form."""
    router = Router(name="talks")
    router.callback_query.register(on_answer, Press("t"))
    router.callback_query.register(on_save, Press("simpan"))
    router.callback_query.register(on_cancel_press, Press("batal"))
    router.message.register(on_cancel, Command("batal"))
    router.message.register(on_cancel, Means("batal"))
    return router
