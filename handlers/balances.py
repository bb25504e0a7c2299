"""'cocok saldo', 'koreksi saldo awal', and the second officer's answers. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import balances, opening_fixes
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


async def on_fix(message: Message, **_: Any) -> Open:
    """'koreksi saldo awal'."""
    return Open("fix-opening-of")


async def on_fix_press(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Betulkan angkanya]."""
    return Open("fix-opening", about={"ksm": subject})


async def on_fix_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A balance that waits to be put right, from a page of who may agree."""
    return Deed(opening_fixes.look, public_id=subject)


async def on_fix_same(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sama dengan kertas]: it is put right."""
    return Deed(opening_fixes.agree, public_id=subject)


async def on_fix_differs(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Berbeda]: it stays."""
    return Deed(opening_fixes.refuse, public_id=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="balances")
    router.callback_query.register(on_begin_press, Press(balances.BEGIN))
    router.callback_query.register(on_see, Press(balances.SEE))
    router.callback_query.register(on_answer, Press(balances.SAME, balances.DIFFERS))
    router.callback_query.register(on_fix_press, Press(opening_fixes.BEGIN))
    router.callback_query.register(on_fix_look, Press(opening_fixes.LOOK))
    router.callback_query.register(on_fix_same, Press(opening_fixes.YES))
    router.callback_query.register(on_fix_differs, Press(opening_fixes.NO))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="balances-words")
    router.message.register(on_begin, Means("cocok-saldo"))
    router.message.register(on_fix, Means("koreksi-saldo"))
    return router
