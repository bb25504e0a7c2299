"""'tutup buku', 'buka buku', and the second officer's answer. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import closing_told, closings, paper_signatures
from usecases.deed import Deed, Open


async def on_close(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'tutup buku Oktober'."""
    return Deed(closings.ask, words=understood.rest)


async def on_reopen(message: Message, understood: Understanding, **_: Any) -> Open:
    """'buka buku Oktober'."""
    return Open("reopen-month", about={"words": understood.rest})


async def on_ways(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One of the numbers that stand in the way."""
    return Deed(closings.ways, subject=subject, version=version)


async def on_propose(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Tutup Oktober]."""
    return Deed(closings.propose, subject=subject, version=version)


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A proposal that waits, from one of the officers' pages."""
    return Deed(closings.see, subject=subject)


async def on_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Setuju]."""
    return Deed(closings.agree, subject=subject)


async def on_send(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kirim ke pengawas]."""
    return Deed(closing_told.send, subject=subject)


async def on_not_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum setuju]."""
    return Deed(closings.refuse_ask, subject=subject)


async def on_paper(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Tanda tangan kertas + foto]."""
    return Open("paper-signature", about={"subject": subject})


async def on_paper_seen(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """One signature that waits, from one of the officers' pages."""
    return Deed(paper_signatures.see, subject=subject)


async def on_paper_answer(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Benar] or [Bukan] below the photo."""
    return Deed(paper_signatures.answer, verb=verb, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="closings")
    router.callback_query.register(on_ways, Press(closings.WAYS))
    router.callback_query.register(on_paper, Press(closings.PAPER))
    router.callback_query.register(on_paper_seen, Press(paper_signatures.SEE))
    router.callback_query.register(on_paper_answer, Press(paper_signatures.RIGHT, paper_signatures.WRONG))
    router.callback_query.register(on_propose, Press(closings.PROPOSE))
    router.callback_query.register(on_see, Press(closings.SEE))
    router.callback_query.register(on_agree, Press(closings.YES))
    router.callback_query.register(on_send, Press(closing_told.SEND))
    router.callback_query.register(on_not_agree, Press(closings.NO))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="closings-words")
    router.message.register(on_close, Means("tutup-buku"))
    router.message.register(on_reopen, Means("buka-buku"))
    return router
