"""Doors of the village's wishes. Knows nothing of the book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.questions import Kind
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import usulan
from usecases.deed import Deed, Open
from usecases.usulan_words import AGREE, LIST, MEETING, MERGE, NOT_NOW, SEE, TITLE

FORMS = {TITLE: "usulan-title", MEETING: "usulan-meeting", NOT_NOW: "usulan-why"}


async def on_form(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Open:
    """[Tulis judul], [Bawa ke rembug], [Belum bisa]."""
    return Open(FORMS[verb], about={"usulan": subject})


async def on_merge(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed | Open:
    """[Gabung U-12], or [Gabung] with a number to be written."""
    if version == "0":
        return Open("usulan-merge", about={"usulan": subject})
    return Deed(usulan.merge, subject=subject, into=version)


async def on_agree(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Disetujui]."""
    return Deed(usulan.agree, subject=subject)


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[U-31]."""
    return Deed(usulan.see, subject=subject)


async def on_list(tap: CallbackQuery, **_: Any) -> Deed:
    """[Lihat usulan]."""
    return Deed(usulan.village_list)


async def on_words(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'usulan', or 'usul jalan gang tiga dicor' in one line."""
    if not understood.rest:
        return Deed(usulan.page)
    typed = message.text or ""
    rest = typed[typed.find(understood.rest) :]
    return Open("ask-question", said={"text": ("text", rest)}, about={"kind": Kind.USULAN.value})


def routes() -> Router:
    """The buttons."""
    router = Router(name="usulan")
    press = router.callback_query.register
    press(on_form, Press(*FORMS))
    press(on_merge, Press(MERGE))
    press(on_agree, Press(AGREE))
    press(on_see, Press(SEE))
    press(on_list, Press(LIST))
    return router


def word_routes() -> Router:
    """'usulan'."""
    router = Router(name="usulan words")
    router.message.register(on_words, Means("usulan"))
    return router
