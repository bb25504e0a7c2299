"""'aturan', 'ubah aturan' and the second officer's answer. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from conversations import rule_topics
from domain.words import Understanding
from handlers.filters import Command, Means, Press
from usecases import free_days, rules
from usecases.deed import Deed, Open


async def on_rules(message: Message, **_: Any) -> Deed:
    """'aturan': the rules in force."""
    return Deed(rules.page)


async def on_page(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """Another page of them."""
    return Deed(rules.page, part=subject)


async def on_change(message: Message, understood: Understanding, **_: Any) -> Open:
    """'ubah aturan', 'ubah aturan denda': words that name no rule are let go, and the pages are shown."""
    named = rule_topics.named(understood.rest)
    return Open("change-rules", said={"topic": ("text", understood.rest)} if named else {})


async def on_change_press(tap: CallbackQuery, **_: Any) -> Open:
    """[Ubah aturan] below the rules."""
    return Open("change-rules")


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A proposal that waits, from a page."""
    return Deed(rules.see, subject=subject)


async def on_answer(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Setuju] or [Tidak setuju]."""
    return Deed(rules.answer, verb=verb, subject=subject, version=version)


async def on_take_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tarik usul]."""
    return Deed(rules.take_back, subject=subject)


async def on_free_day(message: Message, understood: Understanding, **_: Any) -> Open:
    """'libur 24/3/2026 cuti bersama', 'bukan libur 22/3'."""
    said = {"day": ("text", understood.rest)} if understood.rest else {}
    return Open("free-day", said=said, about={"free": understood.intent == "libur"})


async def on_free_day_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A day that waits for a second officer, from a page."""
    return Deed(free_days.see, subject=subject)


async def on_free_day_yes(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Setuju]."""
    return Deed(free_days.answer, subject=subject, yes=True)


async def on_free_day_no(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak setuju]."""
    return Deed(free_days.answer, subject=subject, yes=False)


async def on_free_day_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tarik usul]."""
    return Deed(free_days.take_back, subject=subject)


def routes() -> Router:
    """The buttons and the command."""
    router = Router(name="rules")
    router.message.register(on_rules, Command("aturan", "rules"))
    router.callback_query.register(on_page, Press(rules.PAGE))
    router.callback_query.register(on_change_press, Press(rules.CHANGE))
    router.callback_query.register(on_see, Press(rules.SEE))
    router.callback_query.register(on_answer, Press(rules.YES, rules.NO))
    router.callback_query.register(on_take_back, Press(rules.BACK))
    router.callback_query.register(on_free_day_see, Press(free_days.SEE))
    router.callback_query.register(on_free_day_yes, Press(free_days.YES))
    router.callback_query.register(on_free_day_no, Press(free_days.NO))
    router.callback_query.register(on_free_day_back, Press(free_days.BACK))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="rules-words")
    router.message.register(on_rules, Means("aturan"))
    router.message.register(on_change, Means("ubah-aturan"))
    router.message.register(on_free_day, Means("libur"))
    router.message.register(on_free_day, Means("bukan-libur"))
    return router
