"""Doors of questions: asking under news or out of the blue, and answering. Knows nothing of the book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.questions import Kind
from domain.words import Understanding
from handlers.filters import Command, Means, Press
from usecases import answers, complaints, handing_on, sorting
from usecases.deed import Deed, Open
from usecases.question_words import AGAIN, ANSWER, CLOSE, HAND_ON, OTHER_KIND, SORT


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Tanya] under an announcement."""
    return Open("ask-question", about={"announcement": subject})


async def on_ask_words(message: Message, understood: Understanding, **_: Any) -> Deed | Open:
    """'tanya', or 'tanya kapan kumpulan?' in one line. Alone it shows the inbox to whoever answers."""
    if not understood.rest:
        return Deed(answers.inbox)
    typed = message.text or ""
    return Open("ask-question", said={"text": ("text", typed[typed.find(understood.rest) :])})


async def on_other_kind(tap: CallbackQuery, subject: str, **_: Any) -> Deed | Open:
    """[Usulan] beside the question: the same form, for that. [Keluhan]: a complaint has a form of its own."""
    if subject == Kind.KELUHAN:
        return Deed(complaints.begin)
    return Open("ask-question", about={"kind": subject if subject in set(Kind) else ""})


async def on_again(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Belum jelas] under an answer."""
    return Open("ask-question", about={"again": subject})


async def on_pass_on(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Usulan], [Pertanyaan] or [Keluhan] under words out of the blue."""
    return Deed(sorting.pass_on, subject=subject, version=version)


async def on_answer(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Jawab]."""
    return Open("answer-question", about={"question": subject})


async def on_officer(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Serahkan], [Bu Rini], [Saya jawab], [Tidak], [Ini keluhan], [Selesai]."""
    deeds: dict[str, Callable[..., Any]] = {
        HAND_ON: handing_on.choose,
        handing_on.TAKE: handing_on.take,
        handing_on.RATHER_NOT: handing_on.rather_not,
        CLOSE: answers.close,
    }
    if verb == handing_on.TO:
        return Deed(handing_on.hand_on, subject=subject, to=version)
    if verb == SORT:
        return Deed(sorting.sort, subject=subject, kind=version)
    return Deed(deeds[verb], subject=subject)


async def on_list(message: Message, **_: Any) -> Open:
    """'pertanyaan'."""
    return Open("answer-question")


async def on_inbox(message: Message, **_: Any) -> Deed:
    """'/tanya'."""
    return Deed(answers.inbox)


def routes() -> Router:
    """The buttons of questions."""
    router = Router(name="questions")
    press = router.callback_query.register
    press(on_ask, Press("kb-tanya"))
    press(on_other_kind, Press(OTHER_KIND))
    press(on_again, Press(AGAIN))
    press(on_pass_on, Press(sorting.LOOSE))
    press(on_answer, Press(ANSWER))
    press(on_officer, Press(HAND_ON, SORT, CLOSE, handing_on.TO, handing_on.TAKE, handing_on.RATHER_NOT))
    router.message.register(on_inbox, Command("tanya"))
    return router


def word_routes() -> Router:
    """'tanya', 'pertanyaan'."""
    router = Router(name="question words")
    router.message.register(on_ask_words, Means("tanya"))
    router.message.register(on_list, Means("pertanyaan"))
    return router
