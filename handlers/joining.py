"""The doors by which people come in, and by which they are invited."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.residents import door_in
from domain.words import Understanding
from handlers.filters import Command, Means, Press, When
from usecases import cards, home, inviting, joining, proofs, residents
from usecases.deed import Deed, Open


async def on_start(message: Message, rest: str, **_: Any) -> Deed:
    """/start: with a link's token it is somebody's invitation, with a door's name a resident at the poster of
    their RT, without either it is the menu.
    """
    door = door_in(rest)
    if door is not None:
        return Deed(residents.arrive, door=door[:64])
    return Deed(joining.arrive, token=rest[:64]) if rest else Deed(home.menu)


async def on_join_word(message: Message, **_: Any) -> Deed:
    """'gabung', by somebody who is in already; whoever is not gets the friendly page."""
    return Deed(home.menu)


async def on_yes(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ya, boleh]: the consent."""
    return Deed(joining.agree, invitation=subject)


async def on_no(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak]: no consent."""
    return Deed(joining.decline, invitation=subject)


async def on_is_them(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul], from the leader."""
    return Deed(joining.approve, invitation=subject)


async def on_is_them_read(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul, saya bacakan], from the leader."""
    return Deed(joining.approve, invitation=subject, read_aloud=True)


async def on_is_not_them(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Bukan], from the leader."""
    return Deed(joining.reject, invitation=subject)


async def on_invite(message: Message, understood: Understanding, **_: Any) -> Open:
    """'undang', or 'undang siti'."""
    return Open("invite", said={"whom": ("text", understood.rest)} if understood.rest else {})


async def on_invite_command(message: Message, **_: Any) -> Open:
    """/undang."""
    return Open("invite")


async def on_card(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Gambar kartu] of an invitation."""
    return Deed(cards.one, person=subject)


async def on_page(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lembar kartu]: all who have not joined."""
    return Deed(cards.page, ksm=subject)


async def on_renew(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ganti semua kartu]."""
    return Deed(cards.ask_renew, ksm=subject)


async def on_renew_yes(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Ya, ganti semua]."""
    return Deed(cards.page, ksm=subject, anew=True)


async def on_keep(tap: CallbackQuery, **_: Any) -> Deed:
    """[Tidak]: the cards stay."""
    return Deed(cards.keep)


async def on_again(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Undang lagi]."""
    return Deed(inviting.invite_again, person=subject)


async def on_contact(message: Message, forwarded: bool, **_: Any) -> Deed:
    """Somebody's contact card: an officer shows that it is their own."""
    assert message.contact is not None
    of, number = message.contact.user_id, message.contact.phone_number
    return Deed(proofs.share, contact_of=of, number=number, forwarded=forwarded)


def _is_contact(message: Message) -> bool:
    return message.contact is not None


def routes() -> Router:
    """Links, consents and the leader's word: before every open question."""
    router = Router(name="joining")
    router.message.register(on_start, Command("start"))
    router.message.register(on_invite_command, Command("undang"))
    router.callback_query.register(on_yes, Press("gabung-ya"))
    router.callback_query.register(on_no, Press("gabung-tidak"))
    router.callback_query.register(on_is_them, Press("gabung-betul"))
    router.callback_query.register(on_is_them_read, Press("gabung-baca"))
    router.callback_query.register(on_is_not_them, Press("gabung-bukan"))
    router.callback_query.register(on_again, Press("undang-lagi"))
    router.callback_query.register(on_card, Press("kartu-gambar"))
    router.callback_query.register(on_page, Press("kartu-lembar"))
    router.callback_query.register(on_renew, Press("kartu-ganti"))
    router.callback_query.register(on_renew_yes, Press("kartu-ganti-ya"))
    router.callback_query.register(on_keep, Press("kartu-tetap"))
    return router


def word_routes() -> Router:
    """The same in plain words."""
    router = Router(name="joining-words")
    router.message.register(on_invite, Means("undang"))
    router.message.register(on_join_word, Means("gabung"))
    router.message.register(on_contact, When(_is_contact))
    return router
