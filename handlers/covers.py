"""What members write and press when one pays for another of their KSM."""

from __future__ import annotations

import re
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain import paying
from domain.reading.amounts import words_around
from domain.words import Understanding
from handlers.filters import Captioned, Means, Press
from usecases import covers
from usecases.deed import Open

_DAYS = frozenset(
    """besok besuk sesuk mbenjing lusa kemarin wingi tgl tanggal tanggalipun senin selasa rabu kamis jumat
    sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember""".split()
)
"""With one of these the sum is read once more, beside its day."""
_NO_NAME = _DAYS | frozenset(
    """untuk buat kanggo kagem angsuran angsurane cicilan bayar dulu rb ribu jt juta rp for lunas semua kabeh
    sedaya hari ini dina iki""".split()
)
_SUM = re.compile(r"[-−]?\s*(?:rp\.?\s*)?\d.*", re.IGNORECASE | re.DOTALL)


async def on_cover(message: Message, understood: Understanding, **_: Any) -> Open:
    """'talangi bu sri 115rb', 'bayarkan angsuran bu sri'."""
    return form(understood)


def form(understood: Understanding, slip: tuple[str, str, str] | None = None) -> Open:
    """The form of a cover: name, amount and way as far as said, and the slip that came with it."""
    said: dict[str, tuple[str, ...]] = {"photo": slip} if slip else {}
    if understood.intent == "transfer" or paying.by_bank(understood.rest):
        said["to"] = ("text", "bank")
    words = words_around(understood.rest)
    name = " ".join(word for word in words if word not in _NO_NAME | paying.WAYS)
    if name:
        said["whom"] = ("text", name)
    spoken = _SUM.search(understood.rest)
    if understood.amount and not (understood.ask or _DAYS & set(words)):
        said["amount"] = ("text", f"Rp{int(understood.amount)}")
    elif spoken or understood.ask:
        said["amount"] = ("text", spoken[0] if spoken else understood.rest)
    return Open("cover", said=said)


async def on_slip(message: Message, caption: Understanding, picture: tuple[str, str], **_: Any) -> Open:
    """A picture with 'talangi bu sri 115rb lewat transfer' below it."""
    kind, file_id = picture
    return form(caption, (kind, file_id, ""))


async def on_back(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Open:
    """[Sudah diganti]."""
    return Open("cover-back", about={"whom": subject, "shown": version})


def routes() -> Router:
    """The button below a cover."""
    router = Router(name="covers")
    router.callback_query.register(on_back, Press(covers.GIVEN_BACK))
    return router


def word_routes() -> Router:
    """Plain words."""
    router = Router(name="covers-words")
    router.message.register(on_cover, Means("talangi"))
    router.message.register(on_slip, Captioned("talangi"))
    return router
