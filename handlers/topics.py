"""Doors to the kinds of news: what comes to one's own phone, and of which kind a draft is. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import drafts, topics
from usecases.deed import Deed


async def on_tune(message: Message, **_: Any) -> Deed:
    """'atur kabar'."""
    return Deed(topics.page)


async def on_tune_pressed(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Atur kabar], below a piece of news."""
    return Deed(topics.page, subject=subject)


async def on_tick(tap: CallbackQuery, subject: str, version: str, message_id: int, **_: Any) -> Deed:
    """[✓ Rapat & kegiatan]."""
    return Deed(topics.tick, topic=subject, version=version, shown_as=message_id)


async def on_all(tap: CallbackQuery, version: str, message_id: int, **_: Any) -> Deed:
    """[Hentikan semua kabar], [Kirimi kabar lagi]."""
    return Deed(topics.all_of_them, version=version, shown_as=message_id)


async def on_choose(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Jenis: rapat & kegiatan], below a draft."""
    return Deed(topics.choose, subject=subject)


async def on_kind(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One of the kinds, for a draft."""
    return Deed(topics.chosen, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="topics")
    router.callback_query.register(on_tune_pressed, Press(topics.TUNE))
    router.callback_query.register(on_tick, Press(topics.TICK))
    router.callback_query.register(on_all, Press(topics.ALL))
    router.callback_query.register(on_choose, Press(drafts.KIND))
    router.callback_query.register(on_kind, Press(topics.KIND))
    return router


def word_routes() -> Router:
    """'atur kabar'."""
    router = Router(name="topic words")
    router.message.register(on_tune, Means("atur-kabar"))
    return router
