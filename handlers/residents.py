"""Doors of residents: the page behind a poster's code, asking to be known as a member, and the poster."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import membership_requests as requests
from usecases import posters, residents
from usecases.deed import Deed, Open

ON_THE_PAGE = {
    residents.YES: residents.agree,
    residents.NO: residents.decline,
    residents.ELSEWHERE: residents.elsewhere,
    residents.CHOOSE: residents.choose,
    residents.NONE_FITS: residents.none_fits,
}
ABOUT_A_REQUEST = {
    requests.IS_NOT: requests.refuse,
    requests.OTHER: requests.other_numbers,
    requests.GO_ON: requests.go_on,
    requests.YES: requests.accept,
    requests.NO: requests.decline,
}


async def on_page(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """A button of the stranger's one page."""
    return Deed(ON_THE_PAGE[verb], door=subject)


async def on_language(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Basa Jawi] on that page."""
    return Deed(residents.choose_language, door=subject, language=version)


async def on_request(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """What the leader, or the newcomer, answers about a request."""
    return Deed(ABOUT_A_REQUEST[verb], request=subject)


async def on_is(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Betul, nomor 6], from the leader."""
    return Deed(requests.allow, request=subject, member=version)


async def on_poster(message: Message, understood: Understanding, **_: Any) -> Open:
    """'poster', or 'poster rt 03'."""
    return Open("rt-poster", said={"place": ("text", understood.rest)} if understood.rest else {})


async def on_close_words(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'tutup poster', 'tutup poster rt 03'."""
    return Deed(posters.to_close, words=understood.rest)


async def on_close(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Tutup pintu ini], then [Ya, tutup]."""
    return Deed(posters.close if verb == posters.CLOSE_YES else posters.ask_close, door=subject)


async def on_member(message: Message, **_: Any) -> Open:
    """'saya anggota ksm'."""
    return Open("membership-request")


def routes() -> Router:
    """The buttons."""
    router = Router(name="residents")
    router.callback_query.register(on_page, Press(*ON_THE_PAGE))
    router.callback_query.register(on_language, Press(residents.LANGUAGE))
    router.callback_query.register(on_request, Press(*ABOUT_A_REQUEST))
    router.callback_query.register(on_is, Press(requests.IS))
    router.callback_query.register(on_close, Press(posters.CLOSE, posters.CLOSE_YES))
    return router


def word_routes() -> Router:
    """'poster rt 03', 'saya anggota ksm'."""
    router = Router(name="resident words")
    router.message.register(on_poster, Means("poster"))
    router.message.register(on_close_words, Means("tutup-poster"))
    router.message.register(on_member, Means("anggota-ksm"))
    return router
