"""A whole meeting in one message: the sheet, its corrections, and the buttons of a doubtful row."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import sheet_savings, sheets, told_row
from usecases.deed import Deed, Open


async def on_sheet(message: Message, **_: Any) -> Open:
    """'1 20 115' and so on, one row a line."""
    return Open("meeting-sheet", said={"rows": ("text", message.text or "")})


async def on_edited_sheet(message: Message, **_: Any) -> Open:
    """The sheet's own message was edited: it leads to the same place, and the rows in it now count."""
    return Open("meeting-sheet", said={"rows": ("text", message.text or "")}, about={"edited": True})


async def on_change(message: Message, **_: Any) -> Deed:
    """'ubah 8 50 115'."""
    return Deed(sheets.change, text=message.text or "")


async def on_row(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """A button below a doubtful row: number, savings, instalment."""
    return Deed(sheets.set_row, sheet_id=subject, row=version)


async def on_told_row(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[6 Bu Sri: angsuran Rp127.000] below what a leader told of one member."""
    return Deed(told_row.keep, subject=subject, version=version)


async def on_savings_here(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Sudah diterima]: the treasurer has the savings of the whole sheet."""
    return Deed(sheet_savings.confirm_savings, sheet_id=subject, total=version)


async def on_savings_short(tap: CallbackQuery, subject: str, **_: Any) -> Open:
    """[Kurang]: how much is there?"""
    return Open("count-savings", about={"sheet_id": subject})


async def on_savings_not_yet(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Belum]."""
    return Deed(sheet_savings.savings_not_yet)


def routes() -> Router:
    """The buttons of a sheet, and its editing: before every open question."""
    router = Router(name="sheets")
    router.message.register(on_edited_sheet, Means("lembar", edited=True))
    router.message.register(on_change, Means("ubah", edited=True))
    router.callback_query.register(on_row, Press("row"))
    router.callback_query.register(on_told_row, Press(told_row.KEEP))
    router.callback_query.register(on_savings_here, Press("sahl"))
    router.callback_query.register(on_savings_short, Press("kurl"))
    router.callback_query.register(on_savings_not_yet, Press("blml"))
    return router


def word_routes() -> Router:
    """Plain words."""
    router = Router(name="sheets-words")
    router.message.register(on_sheet, Means("lembar"))
    router.message.register(on_change, Means("ubah"))
    return router
