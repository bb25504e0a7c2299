"""'jadwal ulang Bu Sri', 'keringanan Bu Sri', 'hapus buku Bu Sri', 'pemulihan Sri 50rb', and their presses.
Doors only.
"""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.relief import What
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import relief, relief_seconds, relief_voices
from usecases.deed import Deed


async def on_words(message: Message, understood: Understanding, **_: Any) -> Deed:
    """What is to be proposed, and for whom."""
    return Deed(relief.find, what=understood.intent, words=understood.rest)


async def on_page(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Keringanan] on a borrower's page."""
    return Deed(relief.page, subject=subject)


async def on_begin(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One of the things that can be proposed."""
    return Deed(relief.begin, subject=subject, version=version)


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One that waits, from one of the officers' pages."""
    return Deed(relief_seconds.see, subject=subject)


async def on_agree(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Setuju]."""
    return Deed(relief_seconds.agree, subject=subject, version=version)


async def on_refuse(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum setuju]."""
    return Deed(relief_seconds.refuse, subject=subject)


async def on_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tarik]."""
    return Deed(relief_seconds.take_back, subject=subject)


async def on_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul] below the word that a loan was not taken up."""
    return Deed(relief_voices.agree, subject=subject)


async def on_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak betul]."""
    return Deed(relief_voices.disagree, subject=subject)


async def on_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One a borrower said no to, from an officer's page."""
    return Deed(relief_voices.look, subject=subject)


async def on_stands(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Uangnya memang kembali]."""
    return Deed(relief_voices.stands, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="relief")
    router.callback_query.register(on_page, Press(relief.PAGE))
    router.callback_query.register(on_begin, Press(relief.BEGIN))
    router.callback_query.register(on_see, Press(relief_seconds.SEE))
    router.callback_query.register(on_agree, Press(relief_seconds.YES))
    router.callback_query.register(on_refuse, Press(relief_seconds.NO))
    router.callback_query.register(on_back, Press(relief_seconds.BACK))
    router.callback_query.register(on_right, Press(relief_voices.RIGHT))
    router.callback_query.register(on_wrong, Press(relief_voices.WRONG))
    router.callback_query.register(on_look, Press(relief_voices.LOOK))
    router.callback_query.register(on_stands, Press(relief_voices.STANDS))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="relief-words")
    spoken = (each.value for each in What if each is not What.FINE)  # that one has its button alone
    router.message.register(on_words, Means(*spoken))
    return router
