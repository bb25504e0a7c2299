"""Doors of news on paper and by mouth: slips, letters, and what was told how. Knows no book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import relays, slips
from usecases.deed import Deed


async def on_slip(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cetak slip] of a leader."""
    return Deed(slips.of_relay, subject=subject)


async def on_slips(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cetak slip] of whoever wrote it."""
    return Deed(slips.of_news, subject=subject)


def routes() -> Router:
    """Buttons only."""
    router = Router(name="channels")
    router.callback_query.register(on_slip, Press(relays.SLIP))
    router.callback_query.register(on_slips, Press(relays.SLIPS))
    return router
