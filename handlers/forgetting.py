"""Doors of being forgotten: asking for it, and the two presses of whoever decides."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import forgetting
from usecases.deed import Deed

DECIDED = {
    forgetting.LOOK: forgetting.look,
    forgetting.DO: forgetting.sure,
    forgetting.SURE: forgetting.forget,
    forgetting.NOT: forgetting.decline,
}


async def on_words(message: Message, **_: Any) -> Deed:
    """'hapus data saya'."""
    return Deed(forgetting.explain)


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Hapus data saya] on the page of one's own data, then [Minta dihapus]."""
    return Deed(forgetting.ask, person=subject) if subject else Deed(forgetting.explain)


async def on_decision(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Hapus], [Ya, hapus ...], [Belum bisa]."""
    return Deed(DECIDED[verb], request=subject)


def routes() -> Router:
    """The words and the buttons."""
    router = Router(name="forgetting")
    router.message.register(on_words, Means("hapus-data"))
    router.callback_query.register(on_ask, Press(forgetting.ASK))
    router.callback_query.register(on_decision, Press(*DECIDED))
    return router
