"""The buttons of a proposal: see it, say what was done, put it away. There is no door that calls a visit."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import gruduk
from usecases.deed import Deed


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A proposal from one of the officers' pages."""
    return Deed(gruduk.see, subject=subject)


async def on_step(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah bicara dengan ketua] and its like."""
    return Deed(gruduk.mark_step, subject=subject, step=version)


async def on_not_now(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Nanti dulu]."""
    return Deed(gruduk.not_now, subject=subject)


def routes() -> Router:
    """Buttons only."""
    router = Router(name="gruduk")
    router.callback_query.register(on_see, Press(gruduk.SEE))
    router.callback_query.register(on_step, Press(gruduk.STEP))
    router.callback_query.register(on_not_now, Press(gruduk.NOT_NOW))
    return router
