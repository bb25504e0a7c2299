"""The buttons of second voices: received, held, right, wrong, taken back, and what the pengawas decides."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import claims, voices
from usecases.deed import Deed


async def on_received(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah]: the treasurer has the cash."""
    return Deed(claims.confirm_one, claim_id=subject)


async def on_not_yet(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum]."""
    return Deed(claims.not_yet, claim_id=subject)


async def on_hold(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah saya pegang]."""
    return Deed(claims.hold_it, claim_id=subject)


async def on_take_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ambil kembali]."""
    return Deed(claims.take_back, claim_id=subject)


async def on_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul]: the payer agrees with the line."""
    return Deed(voices.agree, batch=subject)


async def on_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak betul]: the line is held."""
    return Deed(voices.disagree, batch=subject)


async def on_resolve(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Catatan benar] or [Catatan keliru], pressed by the pengawas."""
    return Deed(voices.resolve, dispute_id=subject, outcome=version)


def routes() -> Router:
    """Every button about a claim."""
    router = Router(name="claims")
    router.callback_query.register(on_received, Press("sah"))
    router.callback_query.register(on_not_yet, Press("belum"))
    router.callback_query.register(on_hold, Press("pegang"))
    router.callback_query.register(on_take_back, Press("ambil"))
    router.callback_query.register(on_right, Press("betul"))
    router.callback_query.register(on_wrong, Press("bukan"))
    router.callback_query.register(on_resolve, Press("sengketa"))
    return router
