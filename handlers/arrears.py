"""The three answers to a kind word, and the leader's greetings. Doors only: who may press is asked by the
deed.
"""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import arrears, greetings, overdue, overview
from usecases.deed import Deed


async def on_answer(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Sudah bayar], [Janji bayar] or [Ada kesulitan]."""
    return Deed(arrears.answer, verb=verb, subject=subject)


async def on_greeting(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah saya sapa] or [Nanti]."""
    return Deed(greetings.mark, verb=verb, subject=subject, version=version)


async def on_tasks(message: Message, **_: Any) -> Deed:
    """'tugas': what waits for this person."""
    return Deed(overview.mine)


async def on_overdue(message: Message, **_: Any) -> Deed:
    """'siapa belum bayar', 'tunggakan'."""
    return Deed(overdue.page)


async def on_overdue_list(tap: CallbackQuery, **_: Any) -> Deed:
    """[Semua KSM]."""
    return Deed(overdue.page)


async def on_overdue_ksm(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[KSM Mawar] below the list of what is overdue."""
    return Deed(overdue.ksm, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="arrears")
    router.callback_query.register(on_answer, Press(arrears.PAID, arrears.PROMISE, arrears.HARDSHIP))
    router.callback_query.register(on_overdue_list, Press(overdue.PAGE))
    router.callback_query.register(on_overdue_ksm, Press(overdue.KSM))
    router.callback_query.register(on_greeting, Press(greetings.GREETED, greetings.LATER))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="arrears-words")
    router.message.register(on_tasks, Means("tugas"))
    router.message.register(on_overdue, Means("tertunda"))
    return router
