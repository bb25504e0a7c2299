"""The operator's answer after a book was put back. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import restoring
from usecases.deed import Deed


async def on_answer(tap: CallbackQuery, verb: str, **_: Any) -> Deed:
    """[Kabari pengurus] or [Nanti saja]."""
    return Deed(restoring.answer, verb=verb)


def routes() -> Router:
    """The buttons."""
    router = Router(name="keeping")
    router.callback_query.register(on_answer, Press(restoring.TELL, restoring.NOT_YET))
    return router
