"""'pindah ksm', 'gabung ksm', 'bagi ksm', and what is pressed about them. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import moving, moving_groups, moving_hearing, moving_seconds, moving_takers
from usecases.deed import Deed, Open

OF_TWO = {
    moving.BEGIN: moving.begin,
    moving.PROPOSE: moving.propose,
    moving.PROPOSE_ALL: moving.propose_all,
    moving_groups.PROPOSE: moving_groups.propose,
    moving_seconds.YES: moving_seconds.agree,
}
OF_ONE = {
    moving_seconds.SEE: moving_seconds.see,
    moving_seconds.NO: moving_seconds.refuse,
    moving_hearing.BACK: moving_seconds.take_back,
    moving_takers.TAKE: moving_takers.take,
    moving_takers.TAKE_NOT: moving_takers.take_not,
}


async def on_words(message: Message, understood: Understanding, **_: Any) -> Deed:
    """Who goes where."""
    return Deed(moving.find, words=understood.rest)


async def on_groups(message: Message, understood: Understanding, **_: Any) -> Deed:
    """Which KSM joins which."""
    return Deed(moving_groups.find, words=understood.rest)


async def on_split(message: Message, understood: Understanding, **_: Any) -> Open:
    """Which KSM splits."""
    return Open("split-ksm", about={"words": understood.rest})


async def on_two(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """A press about somebody and a KSM, or about what was shown."""
    return Deed(OF_TWO[verb], subject=subject, version=version)


async def on_one(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """A press about what waits."""
    return Deed(OF_ONE[verb], subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="moving")
    router.callback_query.register(on_two, Press(*OF_TWO))
    router.callback_query.register(on_one, Press(*OF_ONE))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="moving-words")
    router.message.register(on_words, Means("pindah-ksm"))
    router.message.register(on_groups, Means("gabung-ksm"))
    router.message.register(on_split, Means("pecah-ksm"))
    return router
