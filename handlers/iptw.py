"""'iptw', and the presses of whoever gives it and whoever has it. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import iptw, iptw_list, iptw_paid, iptw_said
from usecases.deed import Deed


async def on_words(message: Message, **_: Any) -> Deed:
    """'iptw'."""
    return Deed(iptw.page)


async def on_page(tap: CallbackQuery, **_: Any) -> Deed:
    """[IPTW]."""
    return Deed(iptw.page)


async def on_ksm(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Mawar]."""
    return Deed(iptw.ksm_page, subject=subject)


async def on_list(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Daftar PDF], [Daftar Excel]."""
    return Deed(iptw_list.file, subject=subject, sheet=verb == iptw.SHEET)


async def on_give(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Bayarkan]."""
    return Deed(iptw_paid.begin, subject=subject)


async def on_received(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah saya terima]."""
    return Deed(iptw_said.received, public_id=subject, amount=version)


async def on_not(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Belum]."""
    return Deed(iptw_said.not_received, public_id=subject, amount=version)


async def on_heard(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """What they said aloud at a kumpulan."""
    return Deed(iptw_said.heard, public_id=subject, says=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="iptw")
    router.callback_query.register(on_page, Press(iptw.PAGE))
    router.callback_query.register(on_ksm, Press(iptw.KSM))
    router.callback_query.register(on_list, Press(iptw.LIST, iptw.SHEET))
    router.callback_query.register(on_give, Press(iptw.GIVE))
    router.callback_query.register(on_received, Press(iptw_said.RECEIVED))
    router.callback_query.register(on_not, Press(iptw_said.NOT))
    router.callback_query.register(on_heard, Press(iptw_said.HEARD))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="iptw-words")
    router.message.register(on_words, Means("iptw"))
    return router
