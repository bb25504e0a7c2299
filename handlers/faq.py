"""Doors of questions that answer themselves. Knows nothing of the book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import faq, learning
from usecases.deed import Deed, Open
from usecases.question_words import MAKE


async def on_clear(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah jelas]."""
    return Deed(faq.clear, subject=subject)


async def on_make(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Jadikan tanya-jawab]."""
    return Open("make-faq", about={"question": subject})


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lihat] on the page of what waits."""
    return Deed(learning.see, subject=subject)


async def on_decide(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Setujui] or [Belum]."""
    return Deed(learning.decide, subject=subject, yes=verb == learning.YES)


async def on_withdraw(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cabut 1]."""
    return Deed(learning.withdraw, subject=subject)


async def on_page(message: Message, **_: Any) -> Deed:
    """'tanya jawab'."""
    return Deed(learning.page)


def routes() -> Router:
    """The buttons."""
    router = Router(name="faq")
    press = router.callback_query.register
    press(on_clear, Press(faq.CLEAR))
    press(on_make, Press(MAKE))
    press(on_see, Press("faq-lihat"))
    press(on_decide, Press(learning.YES, learning.NO))
    press(on_withdraw, Press(learning.WITHDRAW))
    return router


def word_routes() -> Router:
    """'tanya jawab'."""
    router = Router(name="faq words")
    router.message.register(on_page, Means("tanya-jawab"))
    return router
