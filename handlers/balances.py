"""'cocok saldo' and the second officer's answer. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import balances
from usecases.deed import Deed, Open


async def on_begin(message: Message, **_: Any) -> Open:
    """'cocok saldo'."""
    return Open("agree-balances")


async def on_begin_press(tap: CallbackQuery, **_: Any) -> Open:
    """[Cocok saldo] on one of the officers' pages."""
    return Open("agree-balances")


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A paper that waits, from one of the officers' pages."""
    return Deed(balances.see, subject=subject)


async def on_answer(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Sama dengan kertas] or [Berbeda]."""
    return Deed(balances.answer, verb=verb, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="balances")
    router.callback_query.register(on_begin_press, Press(balances.BEGIN))
    router.callback_query.register(on_see, Press(balances.SEE))
    router.callback_query.register(on_answer, Press(balances.SAME, balances.DIFFERS))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="balances-words")
    router.message.register(on_begin, Means("cocok-saldo"))
    return router
