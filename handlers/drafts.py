"""Doors of news before it leaves: drafts, plans, second officers; and of its choices. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import announcements, correctionseconds, drafts, newsseconds
from usecases.deed import Deed, Open


async def on_try(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Coba ke saya]."""
    return Deed(drafts.try_it, subject=subject)


async def on_more(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lainnya]."""
    return Deed(drafts.more, subject=subject)


async def on_draft(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kembali ke draf]."""
    return Deed(drafts.shown, subject=subject)


async def on_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Setuju], by the second officer."""
    return Deed(newsseconds.agree, subject=subject)


async def on_refuse(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak], by the second officer."""
    return Deed(newsseconds.refuse, subject=subject)


async def on_agree_words(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Setuju] to other words, by the second officer."""
    return Deed(correctionseconds.agree, subject=subject, version=version)


async def on_refuse_words(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Tidak] to other words, by the second officer."""
    return Deed(correctionseconds.refuse, subject=subject, version=version)


async def on_place(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lihat tempatnya]."""
    return Deed(announcements.place, subject=subject)


async def on_schedule(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Jadwalkan]."""
    return Open("schedule-announcement", about={"announcement": subject})


async def on_choices(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Pilihan jawaban]."""
    return Open("announcement-choices", about={"announcement": subject})


async def on_version(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Versi lain]."""
    return Open("announcement-version", about={"announcement": subject})


async def on_vote(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One of the choices in the news."""
    return Deed(announcements.vote, subject=subject, version=version)


async def on_coming(message: Message, **_: Any) -> Deed:
    """'kabar terjadwal'."""
    return Deed(drafts.coming)


async def on_coming_pressed(tap: CallbackQuery, **_: Any) -> Deed:
    """[Kabar terjadwal], below what was sent."""
    return Deed(drafts.coming)


def routes() -> Router:
    """The buttons of drafts, and of choices."""
    router = Router(name="drafts")
    router.callback_query.register(on_try, Press("kb-coba"))
    router.callback_query.register(on_more, Press("kb-lain"))
    router.callback_query.register(on_draft, Press("kb-draf"))
    router.callback_query.register(on_agree, Press("kb-setuju"))
    router.callback_query.register(on_refuse, Press("kb-tolak"))
    router.callback_query.register(on_agree_words, Press(correctionseconds.YES))
    router.callback_query.register(on_refuse_words, Press(correctionseconds.NO))
    router.callback_query.register(on_place, Press("kb-tempat"))
    router.callback_query.register(on_schedule, Press("kb-jadwal"))
    router.callback_query.register(on_choices, Press("kb-pilihan"))
    router.callback_query.register(on_version, Press("kb-versi"))
    router.callback_query.register(on_coming_pressed, Press("kb-rencana"))
    router.callback_query.register(on_vote, Press("kb-pilih"))
    return router


def word_routes() -> Router:
    """'kabar terjadwal'."""
    router = Router(name="draft words")
    router.message.register(on_coming, Means("kabar-terjadwal"))
    return router
