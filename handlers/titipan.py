"""What was paid too much: 'minta titipan kembali', and the presses of both sides. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import titipan, titipan_paid, titipan_received
from usecases.deed import Deed


async def on_words(message: Message, **_: Any) -> Deed:
    """'minta titipan kembali'."""
    return Deed(titipan.page)


async def on_ask(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Minta kembali]."""
    return Deed(titipan.ask, subject=subject, amount=version)


async def on_unask(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(titipan.unask, public_id=subject)


async def on_give(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kembalikan titipan]."""
    return Deed(titipan_paid.begin, subject=subject)


async def on_cancel(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batalkan]."""
    return Deed(titipan_paid.cancel, public_id=subject)


async def on_received(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah saya terima]."""
    return Deed(titipan_received.received, public_id=subject, amount=version)


async def on_not(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Belum saya terima]."""
    return Deed(titipan_received.not_received, public_id=subject, amount=version)


async def on_heard(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """What they said aloud at a kumpulan."""
    return Deed(titipan_received.heard, public_id=subject, says=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="titipan")
    router.callback_query.register(on_ask, Press(titipan.ASK))
    router.callback_query.register(on_unask, Press(titipan.UNASK))
    router.callback_query.register(on_give, Press(titipan_paid.GIVE))
    router.callback_query.register(on_cancel, Press(titipan_paid.CANCEL))
    router.callback_query.register(on_received, Press(titipan.RECEIVED))
    router.callback_query.register(on_not, Press(titipan.NOT))
    router.callback_query.register(on_heard, Press(titipan_received.HEARD))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="titipan-words")
    router.message.register(on_words, Means("titipan"))
    return router
