"""'cetak', and the buttons of what is printed for a KSM or a member. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import corrections, ksm_papers, papers, receipt_slips, search
from usecases.deed import Deed


async def on_print(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'cetak mawar'."""
    return Deed(ksm_papers.menu, words=understood.rest)


async def on_menu(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Surat KSM], or a KSM chosen there."""
    return Deed(ksm_papers.menu, subject=subject)


async def on_balances(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Surat cocok saldo]."""
    return Deed(ksm_papers.balance_letter, subject=subject)


async def on_all(tap: CallbackQuery, **_: Any) -> Deed:
    """[Surat cocok saldo semua KSM]."""
    return Deed(ksm_papers.balance_letters)


async def on_renteng(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tanggung renteng]."""
    return Deed(ksm_papers.renteng, subject=subject)


async def on_card(tap: CallbackQuery, verb: str, subject: str, version: str, **_: Any) -> Deed:
    """[Kartu Excel] or [Kartu PDF]."""
    return Deed(papers.card_file, verb=verb, person_public_id=subject, share=version)


async def on_receipt(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A receipt found by its number."""
    return Deed(search.receipt_page, subject=subject)


async def on_correct(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Koreksi] below a receipt."""
    return Deed(corrections.begin, subject=subject)


async def on_correct_which(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Koreksi] on somebody's page."""
    return Deed(corrections.latest_page, subject=subject)


async def on_receipt_slips(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Cetak 3 slip], below what was counted."""
    return Deed(receipt_slips.print_them, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="papers")
    router.callback_query.register(on_menu, Press(ksm_papers.MENU))
    router.callback_query.register(on_balances, Press(ksm_papers.BALANCES))
    router.callback_query.register(on_all, Press(ksm_papers.ALL))
    router.callback_query.register(on_renteng, Press(ksm_papers.RENTENG))
    router.callback_query.register(on_receipt, Press(search.RECEIPT))
    router.callback_query.register(on_correct, Press(corrections.BEGIN))
    router.callback_query.register(on_correct_which, Press(corrections.LATEST))
    router.callback_query.register(on_receipt_slips, Press(receipt_slips.PRINT))
    router.callback_query.register(on_card, Press("kartux", "kartup"))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="papers-words")
    router.message.register(on_print, Means("cetak"))
    return router
