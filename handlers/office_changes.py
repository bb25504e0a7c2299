"""'ganti ketua', and the buttons of its second voice. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import Role
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import deaths, office_changes
from usecases.deed import Deed, Open

ROLES = {f"ganti-{role.value}": role.value for role in (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)}


async def on_change(message: Message, understood: Understanding, **_: Any) -> Open:
    """'ganti ketua', 'ganti bendahara mawar', 'ganti pengurus'."""
    role = ROLES.get(understood.intent or "", "")
    said = {"role": ("tap", role)} if role else {}
    return Open("change-officer", said=said, about={"words": understood.rest})


async def on_succeed(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Open:
    """[Ganti ketua] below the news that she has died."""
    return Open(
        "change-officer", said={"role": ("tap", version), "why": ("tap", "wafat")}, about={"code": subject}
    )


async def on_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One that waits, from the page."""
    return Deed(office_changes.look, subject=subject)


async def on_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Setuju]."""
    return Deed(office_changes.agree, subject=subject)


async def on_refuse(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum]."""
    return Deed(office_changes.refuse, subject=subject)


async def on_take_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tarik]."""
    return Deed(office_changes.take_back, subject=subject)


async def on_counted(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah dihitung], from who takes the office."""
    return Deed(office_changes.counted, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="office-changes")
    router.callback_query.register(on_succeed, Press(deaths.SUCCEED))
    router.callback_query.register(on_look, Press(office_changes.LOOK))
    router.callback_query.register(on_agree, Press(office_changes.YES))
    router.callback_query.register(on_refuse, Press(office_changes.NO))
    router.callback_query.register(on_take_back, Press(office_changes.BACK))
    router.callback_query.register(on_counted, Press(office_changes.COUNTED))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="office-changes-words")
    router.message.register(on_change, Means("ganti-pengurus", *ROLES))
    return router
