"""The doors of a KSM's group chat. In a group only what is addressed to us reaches any door."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.filters import Command, Means, Press, When
from usecases import groupnews, grouppresses, groups
from usecases.deed import Deed, Open

THERE = ("creator", "administrator", "member", "restricted")


async def on_link(message: Message, **_: Any) -> Deed:
    """/tautkan, in the group or a topic of it; in the private chat it leads to their list of groups."""
    return Deed(groups.link, topic=_topic(message))


def _topic(message: Message) -> int | None:
    return message.message_thread_id if message.is_topic_message else None


async def on_chosen(message: Message, **_: Any) -> Open:
    """[Pilih grup]: Telegram says which of their groups was chosen."""
    assert message.chat_shared is not None
    return Open("link-group", about={"chat": message.chat_shared.chat_id})


def _is_chosen(message: Message) -> bool:
    return message.chat_shared is not None


async def on_choice(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[KSM Mawar]: which of the chair's KSM this group belongs to."""
    return Deed(groups.choose, ksm=subject, topic=_topic_of(tap), sure=False)


async def on_move(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ya, pindah ke sini]."""
    return Deed(groups.choose, ksm=subject, topic=_topic_of(tap), sure=True)


def _topic_of(tap: CallbackQuery) -> int | None:
    return _topic(tap.message) if isinstance(tap.message, Message) else None


async def on_standing(changed: ChatMemberUpdated, **_: Any) -> Deed | None:
    """The bot was brought into a group, or taken out of it."""
    before, after = (each.status in THERE for each in (changed.old_chat_member, changed.new_chat_member))
    if changed.chat.type not in ("group", "supergroup"):
        return None
    if before == after:
        return Deed(groups.may_write_again) if after else None
    return Deed(groups.came if after else groups.went)


async def on_news(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah baca], [Tanya], an answer, [Lihat tempatnya] below the card of news."""
    return Deed(grouppresses.pressed, what=verb, subject=subject, version=version)


async def on_link_words(message: Message, **_: Any) -> Deed:
    """'tautkan grup', in the private chat."""
    return Deed(groups.link)


def word_routes() -> Router:
    """The words for it."""
    router = Router(name="groups by word")
    router.message.register(on_link_words, Means("tautkan"))
    return router


def routes() -> Router:
    """Linking, and coming and going."""
    router = Router(name="groups")
    router.message.register(on_link, Command("tautkan", group=True))
    router.message.register(on_link, Command("tautkan"))
    router.message.register(on_chosen, When(_is_chosen))
    router.callback_query.register(on_choice, Press("grup-pilih"))
    router.callback_query.register(on_move, Press("grup-pindah"))
    router.callback_query.register(on_news, Press(*groupnews.PRESSES))
    router.my_chat_member.register(on_standing)
    return router
