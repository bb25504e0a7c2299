"""What members write and press about savings they want back."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain import savings
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import holds, liquidity, shu, withdrawals, withdrawals_said
from usecases.deed import Deed, Open


async def on_withdrawal(message: Message, understood: Understanding, **_: Any) -> Open:
    """'ambil tabungan sukarela 50rb untuk sekolah': the pot, the amount and the reason, as far as said."""
    words, why = savings.split_why(understood.rest)
    spoken = understood.amount is not None or understood.ask is not None
    return Open(
        "take-savings",
        said={"amount": ("text", words)} if spoken else {},
        about={"pot": savings.read_pot(words) or "", "why": why, "whom": words},
    )


async def on_take(tap: CallbackQuery, **_: Any) -> Open:
    """[Ambil tabungan] below one's own record."""
    return Open("take-savings")


async def on_hold(message: Message, **_: Any) -> Open:
    """'tahan tabungan'."""
    return Open("hold-savings")


async def on_held(message: Message, **_: Any) -> Deed:
    """'lepas tabungan': what is held, each with its button."""
    return Deed(holds.page)


async def on_lebaran(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'lebaran', or 'lebaran 1,3jt' with the cash just counted."""
    counted = int(understood.amount) if understood.amount else None
    return Deed(liquidity.page, counted=counted, unclear=counted is None and understood.ask is not None)


async def on_share(message: Message, understood: Understanding, **_: Any) -> Open:
    """'bagi shu 12jt'."""
    spoken = understood.amount is not None or understood.ask is not None
    return Open("share-surplus", said={"amount": ("text", understood.rest)} if spoken else {})


async def on_let_go(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lepas]."""
    return Deed(holds.let_go, public_id=subject)


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


async def on_own_share(message: Message, **_: Any) -> Deed:
    """'bagian saya'."""
    return Deed(shu.mine)


def routes() -> Router:
    """Every button about savings given back."""
    router = Router(name="savings")
    router.callback_query.register(on_take, Press(withdrawals.OPEN))
    router.callback_query.register(on_let_go, Press(holds.LET_GO))
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
    router.message.register(on_hold, Means("tahan"))
    router.message.register(on_held, Means("lepas"))
    router.message.register(on_lebaran, Means("lebaran"))
    router.message.register(on_share, Means("bagi-shu"))
    router.message.register(on_own_share, Means("bagian-shu"))
    return router
