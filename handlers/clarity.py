"""The doors of the questions after news."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import clarity
from usecases.deed import Deed, Open


async def on_begin(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Apakah jelas?] below the card."""
    return Open("check-clarity", about={"news": subject})


async def on_answer(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """A choice."""
    return Deed(clarity.answer, subject=subject, version=version)


def routes() -> Router:
    """Buttons only."""
    router = Router(name="clarity")
    router.callback_query.register(on_begin, Press("jl-buat"))
    router.callback_query.register(on_answer, Press(clarity.ANSWER))
    return router
