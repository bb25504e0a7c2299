"""The doors to one's own privacy: whose phone it is, what may be sent, what is stored, and [Baca]."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Command, Means, Press
from usecases import asking_aloud, joining_phones, letters, mydata, own_consents, phones, readouts
from usecases.deed import Deed, Open


async def on_whose_phone(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Saya sendiri] or [Bersama keluarga]: while joining, or later."""
    if subject == phones.NOBODYS:
        return Deed(phones.change, whose=version)
    return Deed(joining_phones.answered, invitation=subject, whose=version)


async def on_read(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Baca]: what a family's phone did not show unasked."""
    return Deed(letters.read, subject=subject, mark=version)


async def on_consent(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Boleh], [Tidak usah], [Cabut ...]."""
    taken_back = version.endswith((".cabut", f".{own_consents.SURE}"))
    deed = own_consents.withdraw if taken_back else own_consents.answer
    return Deed(deed, subject=subject, version=version)


async def on_consents(tap: CallbackQuery, **_: Any) -> Deed:
    """[Izin saya]."""
    return Deed(own_consents.page)


async def on_my_data(message: Message, **_: Any) -> Deed:
    """'data saya', /datasaya: what is stored about me, and who looked."""
    return Deed(mydata.page)


async def on_my_file(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Kirim berkas]: everything, as a file."""
    return Deed(mydata.file, person=subject)


async def on_something_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Ada yang keliru]: a question to those who keep the notes."""
    return Open("ask-correction", about={"person": subject})


async def on_says_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Katanya betul], from the officer who asked aloud."""
    return Deed(asking_aloud.heard, subject=subject, right=True)


async def on_says_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Katanya tidak betul]."""
    return Deed(asking_aloud.heard, subject=subject, right=False)


async def on_slips(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Bacakan slip], below a hand-over that was counted."""
    return Deed(readouts.see, subject=subject)


async def on_slips_read(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Sudah dibacakan]."""
    return Open("read-slips", about={"subject": subject})


def routes() -> Router:
    """Every button about privacy."""
    router = Router(name="privacy")
    router.callback_query.register(on_whose_phone, Press("hp"))
    router.callback_query.register(on_read, Press("surat"))
    router.callback_query.register(on_consent, Press("izin"))
    router.callback_query.register(on_consents, Press("izinku"))
    router.message.register(on_my_data, Command("datasaya"))
    router.message.register(on_my_data, Means("data-saya"))
    router.callback_query.register(on_my_file, Press("dataku"))
    router.callback_query.register(on_something_wrong, Press("datakeliru"))
    router.callback_query.register(on_says_right, Press(asking_aloud.RIGHT))
    router.callback_query.register(on_says_wrong, Press(asking_aloud.WRONG))
    router.callback_query.register(on_slips, Press(readouts.SEE))
    router.callback_query.register(on_slips_read, Press(readouts.DONE))
    return router
