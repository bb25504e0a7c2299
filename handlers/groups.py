"""The doors of a KSM's group chat. In a group only what is addressed to us reaches any door."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.filters import Command, Press
from usecases import groups
from usecases.deed import Deed

THERE = ("creator", "administrator", "member", "restricted")


async def on_link(message: Message, **_: Any) -> Deed:
    """/tautkan, in the group; in the private chat it is explained."""
    return Deed(groups.link)


async def on_choice(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[KSM Mawar]: which of the chair's KSM this group belongs to."""
    return Deed(groups.choose, ksm=subject, sure=False)


async def on_move(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ya, pindah ke sini]."""
    return Deed(groups.choose, ksm=subject, sure=True)


async def on_standing(changed: ChatMemberUpdated, **_: Any) -> Deed | None:
    """The bot was brought into a group, or taken out of it."""
    before, after = (each.status in THERE for each in (changed.old_chat_member, changed.new_chat_member))
    if changed.chat.type not in ("group", "supergroup") or before == after:
        return None
    return Deed(groups.came if after else groups.went)


def routes() -> Router:
    """Linking, and coming and going."""
    router = Router(name="groups")
    router.message.register(on_link, Command("tautkan", group=True))
    router.message.register(on_link, Command("tautkan"))
    router.callback_query.register(on_choice, Press("grup-pilih"))
    router.callback_query.register(on_move, Press("grup-pindah"))
    router.my_chat_member.register(on_standing)
    return router
