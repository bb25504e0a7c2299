"""Doors of audiences: those kept under a name, and the tokoh and kelompok peduli of a village."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import notables, saved_audiences
from usecases.deed import Deed, Open


async def on_saved(message: Message, **_: Any) -> Deed:
    """'sasaran'."""
    return Deed(saved_audiences.page)


async def on_remove(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Hapus 2], below that list."""
    return Deed(saved_audiences.remove, subject=subject)


async def on_notables(message: Message, **_: Any) -> Deed:
    """'tokoh'."""
    return Deed(notables.page)


async def on_new(message: Message, **_: Any) -> Open:
    """'catat tokoh'."""
    return Open("notable")


async def on_press(tap: CallbackQuery, verb: str, **_: Any) -> Open:
    """[Tambah] or [Sudah tidak menjabat] below the list."""
    return Open("notable" if verb == notables.ADD else "notable-end")


async def on_same(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Orang yang sama]."""
    return Deed(notables.same, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="audiences")
    router.callback_query.register(on_remove, Press(saved_audiences.REMOVE))
    router.callback_query.register(on_press, Press(notables.ADD, notables.END))
    router.callback_query.register(on_same, Press(notables.SAME))
    return router


def word_routes() -> Router:
    """'sasaran', 'tokoh', 'catat tokoh'."""
    router = Router(name="audience words")
    router.message.register(on_saved, Means("sasaran"))
    router.message.register(on_notables, Means("tokoh"))
    router.message.register(on_new, Means("tokoh-baru"))
    return router
