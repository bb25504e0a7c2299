"""Doors of news on paper and by mouth: slips, letters, and what was told how. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import official_letters, relays, slips, tellings
from usecases.deed import Deed, Open


async def on_slip(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cetak slip] of a leader."""
    return Deed(slips.of_relay, subject=subject)


async def on_slips(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cetak slip] of whoever wrote it."""
    return Deed(slips.of_news, subject=subject)


async def on_letters(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Surat tokoh]."""
    return Deed(official_letters.make, subject=subject)


async def on_change(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Ubah isi surat]."""
    return Open("official-letter", about={"news": subject})


async def on_handed(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah diserahkan]."""
    return Deed(official_letters.handed, subject=subject)


async def on_note(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Catat disampaikan] of whoever wrote it."""
    return Open("note-told", about={"news": subject})


async def on_other_way(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Lewat cara lain] of a leader."""
    return Open("note-told", about={"relay": subject})


async def on_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Salah catat]."""
    return Deed(tellings.take_back, subject=subject)


def routes() -> Router:
    """Buttons only."""
    router = Router(name="channels")
    router.callback_query.register(on_slip, Press(relays.SLIP))
    router.callback_query.register(on_slips, Press(relays.SLIPS))
    router.callback_query.register(on_letters, Press(relays.LETTERS))
    router.callback_query.register(on_change, Press(official_letters.CHANGE))
    router.callback_query.register(on_handed, Press(official_letters.HANDED))
    router.callback_query.register(on_note, Press(relays.NOTE))
    router.callback_query.register(on_other_way, Press(relays.NOTE_LEADER))
    router.callback_query.register(on_wrong, Press(tellings.WRONG))
    return router
