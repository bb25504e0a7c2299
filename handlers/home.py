"""The words that work everywhere: menu, batal, bantuan, berhenti, mulai, and the keys below the input
line.
"""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Command, Home, Means, Press, Typed
from usecases import digest_hour, helping, home, joining, keys, languages
from usecases.deed import Deed
from usecases.home import DOORS
from usecases.keys import pressed


async def on_menu(message: Message, **_: Any) -> Deed:
    """'menu': the home keys of this person."""
    return Deed(home.menu)


async def on_other(message: Message, **_: Any) -> Deed:
    """[Lainnya]: the keys that did not fit."""
    return Deed(home.others)


async def on_help(message: Message, **_: Any) -> Deed:
    """'bantuan': what can be written, with examples."""
    return Deed(helping.first_page)


async def on_help_theme(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Uang], [Pinjaman] below the help."""
    return Deed(helping.theme_page, subject=subject)


async def on_stop(message: Message, **_: Any) -> Deed:
    """'berhenti': from now on nothing comes unasked."""
    return Deed(home.stop)


async def on_resume(message: Message, **_: Any) -> Deed:
    """'mulai': messages come again."""
    return Deed(home.resume)


async def on_digest_hour(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'jam ringkasan', 'jam ringkasan 7'."""
    return Deed(digest_hour.page, words=understood.rest)


async def on_digest_hour_press(tap: CallbackQuery, version: str, **_: Any) -> Deed:
    """One of the hours offered."""
    return Deed(digest_hour.choose, words=version)


async def on_language(message: Message, **_: Any) -> Deed:
    """'bahasa', 'basa', 'language': in which language to go on."""
    return Deed(languages.offer)


async def on_language_press(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Basa Jawi] [Bahasa Indonesia] [English]; at the door they carry the invitation."""
    if subject:
        return Deed(joining.choose_language, invitation=subject, language=version)
    return Deed(languages.choose, language=version)


async def on_group_command(message: Message, command: str, rest: str, **_: Any) -> Deed:
    """A command of the private chat, written in a group: answered privately, and only so much said aloud."""
    return Deed(keys.asked_in_group, command=command, rest=rest[:100])


async def on_key(message: Message, home: str, **_: Any) -> Deed:
    """A home key below the input line: its exact label arrives as an ordinary message."""
    return Deed(pressed, code=home)


async def on_typed_key(message: Message, typed: str, **_: Any) -> Deed:
    """The label of a key in somebody's own spelling, where no open question takes the line."""
    return Deed(pressed, code=typed)


async def on_other_press(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A key under [Lainnya]."""
    return Deed(pressed, code=subject)


def routes() -> Router:
    """The bare words, before every open question."""
    router = Router(name="home")
    router.message.register(on_menu, Command("menu", "mulai_lagi"))
    router.message.register(on_menu, Means("menu"))
    router.message.register(on_other, Home("lainnya"))
    router.message.register(on_help, Command("bantuan", "help"))
    router.message.register(on_help, Means("bantuan"))
    router.message.register(on_stop, Command("berhenti", "stop"))
    router.message.register(on_stop, Means("berhenti"))
    router.message.register(on_resume, Command("mulai"))
    router.message.register(on_resume, Means("mulai"))
    router.message.register(on_language, Command("bahasa", "basa", "language"))
    router.message.register(on_language, Means("bahasa"))
    router.message.register(on_digest_hour, Means("jam-ringkasan"))
    router.callback_query.register(on_digest_hour_press, Press(digest_hour.VERB))
    router.callback_query.register(on_help_theme, Press(helping.THEME))
    router.callback_query.register(on_language_press, Press(languages.VERB))
    private_ones = Command("menu", "bantuan", "bahasa", "saldo", "setor", "angsur", group=True)
    router.message.register(on_group_command, private_ones)
    router.message.register(on_key, Home(*DOORS))
    router.callback_query.register(on_other_press, Press("lain"))
    return router


def word_routes() -> Router:
    """Labels of home keys, typed."""
    router = Router(name="home words")
    router.message.register(on_other, Typed("lainnya"))
    router.message.register(on_typed_key, Typed(*DOORS))
    return router
