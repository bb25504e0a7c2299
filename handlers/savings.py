"""What members write and press about savings they want back."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain import savings
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import withdrawals, withdrawals_said
from usecases.deed import Deed, Open


async def on_withdrawal(message: Message, understood: Understanding, **_: Any) -> Open:
    """'ambil tabungan sukarela 50rb untuk sekolah': the pot, the amount and the reason, as far as said."""
    words, why = savings.split_why(understood.rest)
    spoken = understood.amount is not None or understood.ask is not None
    return Open(
        "take-savings",
        said={"amount": ("text", words)} if spoken else {},
        about={"pot": savings.read_pot(words) or "", "why": why},
    )


async def on_given(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Sudah diberikan]."""
    return Deed(withdrawals.give, public_id=subject)


async def on_cannot(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak bisa]."""
    return Deed(withdrawals.refuse, public_id=subject)


async def on_take_not(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak jadi]."""
    return Deed(withdrawals.take_back, public_id=subject)


async def on_not_given(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak betul] below a receipt for savings given back."""
    return Deed(withdrawals_said.disagree, public_id=subject)


async def on_heard(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """What the member said aloud of the money."""
    return Deed(withdrawals_said.heard, public_id=subject, says=version)


async def on_look(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """The pengawas opens one."""
    return Deed(withdrawals_said.look, public_id=subject)


async def on_end(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Catatan benar] or [Catatan keliru]."""
    return Deed(withdrawals_said.resolve, public_id=subject, outcome=version)


def routes() -> Router:
    """Every button about savings given back."""
    router = Router(name="savings")
    router.callback_query.register(on_given, Press(withdrawals.GIVE))
    router.callback_query.register(on_cannot, Press(withdrawals.REFUSE))
    router.callback_query.register(on_take_not, Press(withdrawals.TAKE_BACK))
    router.callback_query.register(on_not_given, Press(withdrawals.NOT_GIVEN))
    router.callback_query.register(on_heard, Press(withdrawals_said.HEARD))
    router.callback_query.register(on_look, Press(withdrawals_said.LOOK))
    router.callback_query.register(on_end, Press(withdrawals_said.ENDS))
    return router


def word_routes() -> Router:
    """Plain words."""
    router = Router(name="savings-words")
    router.message.register(on_withdrawal, Means("tarik"))
    return router
