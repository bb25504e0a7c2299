"""Doors of questions: asking under news or out of the blue, and answering. Knows nothing of the book."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases.deed import Open


async def on_ask(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Tanya] under an announcement."""
    return Open("ask-question", about={"announcement": subject})


async def on_ask_words(message: Message, understood: Understanding, **_: Any) -> Open:
    """'tanya', or 'tanya kapan kumpulan?' in one line."""
    if not understood.rest:
        return Open("ask-question")
    typed = message.text or ""
    return Open("ask-question", said={"text": ("text", typed[typed.find(understood.rest) :])})


async def on_answer(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Jawab]."""
    return Open("answer-question", about={"question": subject})


async def on_list(message: Message, **_: Any) -> Open:
    """'pertanyaan'."""
    return Open("answer-question")


def routes() -> Router:
    """The buttons of questions."""
    router = Router(name="questions")
    router.callback_query.register(on_ask, Press("kb-tanya"))
    router.callback_query.register(on_answer, Press("tj-jawab"))
    return router


def word_routes() -> Router:
    """'tanya', 'pertanyaan'."""
    router = Router(name="question words")
    router.message.register(on_ask_words, Means("tanya"))
    router.message.register(on_list, Means("pertanyaan"))
    return router
