"""'impor', and the two presses that take one back. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import undoing_imports
from usecases.deed import Deed


async def on_words(message: Message, **_: Any) -> Deed:
    """'impor': the last files."""
    return Deed(undoing_imports.page)


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batalkan impor ini]."""
    return Deed(undoing_imports.ask, subject=subject)


async def on_yes(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ya, batalkan impor]."""
    return Deed(undoing_imports.undo, subject=subject)


def routes() -> Router:
    """The word, which is a whole line, and the buttons."""
    router = Router(name="imports")
    router.message.register(on_words, Means("impor"))
    router.callback_query.register(on_ask, Press(undoing_imports.ASK))
    router.callback_query.register(on_yes, Press(undoing_imports.YES))
    return router
