"""'ajukan pinjaman', 'pengajuan', and the presses from an application to a loan. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import lending, lending_borrowers, lending_decisions, lending_money, surety, visits
from usecases.deed import Deed, Open


async def on_apply(message: Message, **_: Any) -> Open:
    """'ajukan pinjaman'."""
    return Open("apply-loan")


async def on_list(message: Message, **_: Any) -> Deed:
    """'pengajuan'."""
    return Deed(lending.standing)


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lihat pengajuan]."""
    return Deed(lending.see, public_id=subject)


async def on_by_bank(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Lewat bank]."""
    return Deed(lending_money.by_bank, public_id=subject, total=version)


async def on_withdraw(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batalkan pengajuan]."""
    return Deed(lending.withdraw, public_id=subject)


async def on_fit(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Layak]."""
    return Deed(lending_decisions.fit, public_id=subject)


async def on_no(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """[Tidak layak] of the petugas, [Tolak] of the koordinator."""
    verdict = lending_decisions.UNFIT if verb == "pinjam-tidak" else lending_decisions.REFUSE
    return Deed(lending_decisions.why, public_id=subject, verdict=verdict)


async def on_approve(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Setuju]."""
    return Deed(lending_decisions.approve, public_id=subject)


async def on_borrow(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Benar, saya yang pinjam]."""
    return Deed(lending_borrowers.agree, line_id=subject, amount=version)


async def on_not_me(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Bukan saya]."""
    return Deed(lending_borrowers.deny, line_id=subject)


async def on_slip(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Slip nomor 4]."""
    return Deed(lending_borrowers.slip_form, line_id=subject)


async def on_slip_answer(tap: CallbackQuery, verb: str, subject: str, **_: Any) -> Deed:
    """The second officer looked at the photo."""
    return Deed(lending_borrowers.slip_answer, verb=verb, line_id=subject)


async def on_pay_out(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Cairkan]."""
    return Deed(lending_money.pay_out, public_id=subject, total=version)


async def on_received(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah diterima]."""
    return Deed(lending_money.received, public_id=subject, total=version)


async def on_not_received(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum]."""
    return Deed(lending_money.not_yet, public_id=subject)


async def on_surety(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Catat TR]."""
    return Deed(surety.note, public_id=subject, total=version)


async def on_visits(message: Message, **_: Any) -> Deed:
    """'kunjungan'."""
    return Deed(visits.standing)


async def on_visited(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah dikunjungi]."""
    return Deed(visits.form, public_id=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="lending")
    presses = router.callback_query
    presses.register(on_see, Press("pinjam-lihat"))
    presses.register(on_withdraw, Press("pinjam-batal"))
    presses.register(on_fit, Press("pinjam-layak"))
    presses.register(on_no, Press("pinjam-tidak", "pinjam-tolak"))
    presses.register(on_approve, Press("pinjam-setuju"))
    presses.register(on_borrow, Press("pinjam-ya"))
    presses.register(on_not_me, Press("pinjam-bukan"))
    presses.register(on_slip, Press("pinjam-slip"))
    presses.register(on_slip_answer, Press("slip-ya", "slip-bukan"))
    presses.register(on_pay_out, Press("cair"))
    presses.register(on_by_bank, Press(lending_money.BY_BANK))
    presses.register(on_received, Press("cair-ya"))
    presses.register(on_not_received, Press("cair-belum"))
    presses.register(on_surety, Press(surety.NOTE))
    presses.register(on_visited, Press(visits.VISITED))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="lending-words")
    router.message.register(on_apply, Means("ajukan-pinjaman"))
    router.message.register(on_list, Means("pengajuan"))
    router.message.register(on_visits, Means("kunjungan"))
    return router
