"""Doors of sosialisasi: writing news, pressing below it, handing it on by mouth. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers import drafts
from handlers.filters import Means, Press
from usecases import announcements, oldnews, ownnews, relays, sending, texts
from usecases.deed import Deed, Open


async def on_new(message: Message, **_: Any) -> Deed:
    """'kabar baru'."""
    return Deed(ownnews.begin)


async def on_latest(message: Message, **_: Any) -> Deed:
    """'kabar'."""
    return Deed(oldnews.latest)


async def on_old(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'kabar lama posyandu 2026'."""
    return Deed(oldnews.find, words=understood.rest)


async def on_older(tap: CallbackQuery, version: str, **_: Any) -> Deed:
    """[Lebih lama], below a reader's news."""
    return Deed(oldnews.latest, version=version)


async def on_older_sent(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Lebih lama], below what officers sent."""
    return Deed(oldnews.older, subject=subject, version=version)


async def on_open(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One piece of news, whole."""
    return Deed(oldnews.opened, subject=subject)


async def on_put_right(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Perbaiki]."""
    return Open("correct-announcement", about={"announcement": subject})


async def on_relays(message: Message, **_: Any) -> Deed:
    """'titip kabar'."""
    return Deed(relays.open_relays)


async def on_confirm(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kirim ke 60 orang]: the second yes."""
    return Deed(announcements.confirm, subject=subject, version=version)


async def on_drop(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(announcements.drop, subject=subject)


async def on_take_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batalkan], while it has not left."""
    return Deed(sending.take_back, subject=subject)


async def on_pause(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Jeda]."""
    return Deed(sending.pause, subject=subject)


async def on_go_on(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lanjut]."""
    return Deed(sending.go_on, subject=subject)


async def on_stop(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Berhenti]."""
    return Deed(sending.stop, subject=subject)


async def on_read(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah baca]."""
    return Deed(announcements.read, subject=subject)


async def on_who_missed(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Siapa yang belum?]."""
    return Deed(relays.who_missed, subject=subject)


async def on_repeat(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kirim ulang yang tidak pasti]."""
    return Deed(texts.repeat_unclear, subject=subject)


async def on_told(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah semua]."""
    return Deed(relays.told, subject=subject)


async def on_not_yet(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Belum semua]."""
    return Open("relay-some", about={"relay": subject})


def routes() -> Router:
    """The buttons of news."""
    router = Router(name="announcements")
    router.include_router(drafts.routes())
    router.callback_query.register(on_confirm, Press("kb-kirim"))
    router.callback_query.register(on_drop, Press("kb-tidak"))
    router.callback_query.register(on_take_back, Press("kb-batal"))
    router.callback_query.register(on_older, Press("kb-lebih"))
    router.callback_query.register(on_older_sent, Press("kb-arsip"))
    router.callback_query.register(on_open, Press("kb-buka"))
    router.callback_query.register(on_put_right, Press("kb-betul"))
    router.callback_query.register(on_pause, Press("kb-jeda"))
    router.callback_query.register(on_go_on, Press("kb-lanjut"))
    router.callback_query.register(on_stop, Press("kb-henti"))
    router.callback_query.register(on_read, Press("kb-baca"))
    router.callback_query.register(on_who_missed, Press("kb-siapa"))
    router.callback_query.register(on_repeat, Press("kb-ulang"))
    router.callback_query.register(on_told, Press("titip-sudah"))
    router.callback_query.register(on_not_yet, Press("titip-belum"))
    return router


def word_routes() -> Router:
    """'kabar', 'kabar baru', 'titip kabar'."""
    router = Router(name="announcement words")
    router.include_router(drafts.word_routes())
    router.message.register(on_new, Means("kabar-baru"))
    router.message.register(on_latest, Means("kabar"))
    router.message.register(on_old, Means("kabar-lama"))
    router.message.register(on_relays, Means("titip-kabar"))
    return router
