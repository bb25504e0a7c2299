"""A spreadsheet somebody sends, the sheets to fill in, many hand-overs counted by one word. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Press, When
from usecases import count_many, workbook_out, workbook_pages
from usecases.deed import Deed, Fetch, Open
from usecases.workbook_cells import opened

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".numbers")
OURS = ".xlsx"


def _spreadsheet(message: Message) -> bool:
    name = (message.document.file_name or "").lower() if message.document is not None else ""
    return name.endswith(SPREADSHEETS)


async def on_file(message: Message, **_: Any) -> Deed | Fetch:
    """A filled-in workbook; another kind of spreadsheet, or one far too large, is not fetched at all."""
    sent = message.document
    assert sent is not None
    if not (sent.file_name or "").lower().endswith(OURS):
        return Deed(workbook_pages.other_kind)
    if (sent.file_size or 0) > workbook_pages.MOST_BYTES:
        return Deed(workbook_pages.too_large)
    return Fetch(sent.file_id, workbook_pages.MOST_BYTES, _read)


def _read(content: bytes | None) -> Deed | Open:
    if content is None:
        return Deed(workbook_pages.not_fetched)
    return Open("month-book", about={"file": opened(content)})


async def on_one(tap: CallbackQuery, subject: str, **_: Any) -> Deed:
    """[Lembar Excel] of one KSM."""
    return Deed(workbook_out.one, subject=subject)


async def on_every(tap: CallbackQuery, **_: Any) -> Deed:
    """[Lembar Excel, semua KSM]."""
    return Deed(workbook_out.every)


async def on_count(tap: CallbackQuery, **_: Any) -> Open:
    """[Hitung sekaligus]."""
    return Open("count-many")


def routes() -> Router:
    """The buttons."""
    router = Router(name="workbooks")
    router.callback_query.register(on_one, Press(workbook_out.ONE))
    router.callback_query.register(on_every, Press(workbook_out.EVERY))
    router.callback_query.register(on_count, Press(count_many.OPEN))
    return router


def word_routes() -> Router:
    """The file; after an open question, which may want it for itself."""
    router = Router(name="workbooks-words")
    router.message.register(on_file, When(_spreadsheet))
    return router
