"""[Tercatat dua kali?] on somebody's page, the second officer's answer, and [Pisahkan lagi]. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.filters import Press
from usecases import merging
from usecases.deed import Deed

OF_ONE = {
    merging.FIND: merging.find,
    merging.SEE: merging.see,
    merging.YES: merging.agree,
    merging.NO: merging.refuse,
    merging.PART: merging.ask_part,
    merging.PART_YES: merging.part,
}
OF_TWO = {merging.SIDE: merging.side_by_side, merging.PROPOSE: merging.propose}


async def on_one(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """A press about one person, or about what waits."""
    return Deed(OF_ONE[verb], subject=subject)


async def on_two(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """A press about two who may be one."""
    return Deed(OF_TWO[verb], one=subject, other=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="merging")
    router.callback_query.register(on_one, Press(*OF_ONE))
    router.callback_query.register(on_two, Press(*OF_TWO))
    return router
