"""What members write and press when one pays for another of their KSM."""

from __future__ import annotations

import re
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
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


def form(understood: Understanding) -> Open:
    """The form of a cover: the name and amount as far as said."""
    said: dict[str, tuple[str, str]] = {}
    words = re.findall(r"[^\W\d_]+", understood.rest.lower())
    name = " ".join(word for word in words if word not in _NO_NAME)
    if name:
        said["whom"] = ("text", name)
    spoken = _SUM.search(understood.rest)
    if understood.amount and not (understood.ask or _DAYS & set(words)):
        said["amount"] = ("text", f"Rp{int(understood.amount)}")
    elif spoken or understood.ask:
        said["amount"] = ("text", spoken[0] if spoken else understood.rest)
    return Open("cover", said=said)


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
    return router
