"""'wafat Bu Lastri', and the buttons below. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import deaths
from usecases.deed import Deed, Open


async def on_death(message: Message, understood: Understanding, **_: Any) -> Open:
    """'wafat bu lastri'."""
    return Open("note-death", said={"whom": ("text", understood.rest)} if understood.rest else {})


async def on_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One of them, from the page of the UPK."""
    return Deed(deaths.look, subject=subject)


async def on_mistaken(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Keliru]."""
    return Deed(deaths.mistaken, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="deaths")
    router.callback_query.register(on_look, Press(deaths.LOOK))
    router.callback_query.register(on_mistaken, Press(deaths.MISTAKEN))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="deaths-words")
    router.message.register(on_death, Means("wafat"))
    return router
