"""The doors to one's own privacy: whose phone it is, what may be sent, what is stored, and [Baca]."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import asking_aloud, joining_phones, letters, phones
from usecases.deed import Deed


async def on_whose_phone(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Saya sendiri] or [Bersama keluarga]: while joining, or later."""
    if subject == phones.NOBODYS:
        return Deed(phones.change, whose=version)
    return Deed(joining_phones.answered, invitation=subject, whose=version)


async def on_read(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Baca]: what a family's phone did not show unasked."""
    return Deed(letters.read, subject=subject, mark=version)


async def on_says_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Katanya betul], from the officer who asked aloud."""
    return Deed(asking_aloud.heard, subject=subject, right=True)


async def on_says_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Katanya tidak betul]."""
    return Deed(asking_aloud.heard, subject=subject, right=False)


def routes() -> Router:
    """Every button about privacy."""
    router = Router(name="privacy")
    router.callback_query.register(on_whose_phone, Press("hp"))
    router.callback_query.register(on_read, Press("surat"))
    router.callback_query.register(on_says_right, Press(asking_aloud.RIGHT))
    router.callback_query.register(on_says_wrong, Press(asking_aloud.WRONG))
    return router
