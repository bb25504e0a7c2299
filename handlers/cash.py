"""'kas', 'catat pengeluaran', 'kas 4215500', and the presses of cash and bank. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.money import read_rupiah
from domain.vouchers import Way
from domain.words import Understanding
from handlers.filters import Means, Press
from usecases import (
    box_counts,
    box_pages,
    cash,
    cashbook,
    cashcounts,
    coins,
    ksm_cash,
    money_matches,
    transfers,
    vouchers,
)
from usecases.deed import Deed, Open


async def on_cash(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'kas', 'kas hari ini'; 'kas 4215500' is a count."""
    counted = read_rupiah(understood.rest)
    if not (counted.rupiah or counted.offers):
        return Deed(ksm_cash.asked)
    return Deed(box_counts.asked, words=understood.rest)


async def on_bank(message: Message, understood: Understanding, **_: Any) -> Open:
    """'bank 12jt', 'cek bank'."""
    said = {"counted": ("text", understood.rest)} if understood.rest else {}
    return Open("count-till", said=said, about={"till": "bank"})


async def on_count(message: Message, understood: Understanding, **_: Any) -> Deed:
    """'hitung kas'."""
    return Deed(box_counts.asked, words=understood.rest)


async def on_spent(message: Message, understood: Understanding, **_: Any) -> Open:
    """'catat pengeluaran'."""
    return Open("voucher", about={"way": Way.OUT.value})


async def on_earned(message: Message, understood: Understanding, **_: Any) -> Open:
    """'catat pemasukan'."""
    return Open("voucher", about={"way": Way.IN.value})


async def on_new(tap: CallbackQuery, version: str, **_: Any) -> Deed:
    """One of the ways money moves."""
    return Deed(cash.begin, way=version)


async def on_see(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """A voucher that waits, from one of the officers' pages."""
    return Deed(vouchers.see, subject=subject)


async def on_right(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Betul]."""
    return Deed(vouchers.agree, subject=subject, amount=version)


async def on_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak]."""
    return Deed(vouchers.refuse, subject=subject)


async def on_back(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Batalkan]."""
    return Deed(vouchers.take_back, subject=subject)


async def on_counting(tap: CallbackQuery, version: str, **_: Any) -> Deed:
    """[Hitung kas], [Cek bank]."""
    return Deed(cashcounts.ask, till=version)


async def on_coins(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Catat selisih Rp300]."""
    return Deed(coins.propose, subject=subject, gap=version)


async def on_book(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Buku kas], [Buku bank]."""
    return Deed(cashbook.page, subject=subject, till=version)


async def on_more(tap: CallbackQuery, **_: Any) -> Deed:
    """[Buku kas & lainnya]."""
    return Deed(cash.more)


async def on_page(tap: CallbackQuery, **_: Any) -> Deed:
    """[Lihat kas]."""
    return Deed(cash.page)


async def on_box(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sebelumnya] in a KSM's cash book."""
    return Deed(ksm_cash.turned, subject=subject, skip=version)


async def on_box_line(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """The number of a line in it."""
    return Deed(ksm_cash.line, subject=subject, version=version)


async def on_box_count(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Hitung kas] of a KSM."""
    return Deed(box_counts.begin, subject=subject)


async def on_box_counts(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Hitungan], one of several KSM."""
    return Deed(box_pages.page, subject=subject)


async def on_boxes(tap: CallbackQuery, **_: Any) -> Deed:
    """[Kas KSM]."""
    return Deed(box_pages.everywhere)


async def on_box_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Benar] below what was counted in a KSM's box."""
    return Deed(box_counts.answer, subject=subject, yes=True)


async def on_box_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak benar]."""
    return Deed(box_counts.answer, subject=subject, yes=False)


async def on_match_right(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Betul] below what the pengawas counted."""
    return Deed(money_matches.answer, subject=subject, yes=True)


async def on_match_wrong(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Tidak betul]."""
    return Deed(money_matches.answer, subject=subject, yes=False)


async def on_transfer(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Lewat transfer]."""
    return Deed(transfers.ask, subject=subject, total=version)


async def on_slip(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lihat bukti], [Transfer Bu Sri]."""
    return Deed(transfers.see, subject=subject)


async def on_arrived(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah masuk]."""
    return Deed(transfers.arrived, subject=subject, amount=version)


async def on_not_there(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum masuk]."""
    return Deed(transfers.not_there, subject=subject)


def routes() -> Router:
    """The buttons."""
    router = Router(name="cash")
    router.callback_query.register(on_new, Press(cash.NEW))
    router.callback_query.register(on_see, Press(vouchers.SEE))
    router.callback_query.register(on_right, Press(vouchers.YES))
    router.callback_query.register(on_wrong, Press(vouchers.NO))
    router.callback_query.register(on_back, Press(vouchers.BACK))
    router.callback_query.register(on_coins, Press(coins.TAKE))
    router.callback_query.register(on_counting, Press(cash.COUNT))
    router.callback_query.register(on_more, Press(cash.MORE))
    router.callback_query.register(on_book, Press(cash.BOOK))
    router.callback_query.register(on_box, Press(ksm_cash.PAGE))
    router.callback_query.register(on_box_line, Press(ksm_cash.LINE))
    router.callback_query.register(on_box_count, Press(box_pages.COUNT))
    router.callback_query.register(on_box_counts, Press(box_pages.PAGE))
    router.callback_query.register(on_box_right, Press(box_pages.YES))
    router.callback_query.register(on_box_wrong, Press(box_pages.NO))
    router.callback_query.register(on_boxes, Press(cash.BOXES))
    router.callback_query.register(on_match_right, Press(money_matches.YES))
    router.callback_query.register(on_match_wrong, Press(money_matches.NO))
    router.callback_query.register(on_transfer, Press(transfers.SLIP))
    router.callback_query.register(on_slip, Press(transfers.SEE))
    router.callback_query.register(on_arrived, Press(transfers.ARRIVED))
    router.callback_query.register(on_not_there, Press(transfers.NOT_THERE))
    router.callback_query.register(on_page, Press(cashcounts.SEE))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="cash-words")
    router.message.register(on_cash, Means("kas"))
    router.message.register(on_bank, Means("cek-bank"))
    router.message.register(on_count, Means("hitung-kas"))
    router.message.register(on_spent, Means("catat-keluar"))
    router.message.register(on_earned, Means("catat-masuk"))
    return router
