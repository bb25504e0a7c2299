"""The door for a lost phone."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import Message

from domain.words import Understanding
from handlers.filters import Command, Means
from usecases.deed import Open


async def on_lost(message: Message, understood: Understanding, **_: Any) -> Open:
    """'hp hilang', or 'kunci hp bu sri'."""
    return Open("lock-phone", said={"whom": ("text", understood.rest)} if understood.rest else {})


async def on_lock(message: Message, **_: Any) -> Open:
    """/kunci."""
    return Open("lock-phone")


def routes() -> Router:
    """The command."""
    router = Router(name="locks")
    router.message.register(on_lock, Command("kunci"))
    return router


def word_routes() -> Router:
    """The same in plain words."""
    router = Router(name="locks-words")
    router.message.register(on_lost, Means("kunci"))
    return router
