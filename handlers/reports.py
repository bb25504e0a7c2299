"""'laporan', [Gambar], [XLSX], [PDF cetak]. Doors only."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import report_paper, reports, spot_checks, trail
from usecases.deed import Deed


async def on_report(message: Message, **_: Any) -> Deed:
    """'laporan', 'laporan oktober'."""
    return Deed(reports.asked, words=message.text or "")


async def on_month(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """The month before."""
    return Deed(reports.page, subject=subject, on=version)


async def on_picture(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Gambar]."""
    return Deed(reports.picture, subject=subject, on=version)


async def on_sheets(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[XLSX]."""
    return Deed(reports.sheets, subject=subject, on=version)


async def on_paper(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[PDF cetak]."""
    return Deed(report_paper.bundle, subject=subject, on=version)


async def on_fund(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[CCr & kesehatan]."""
    return Deed(reports.fund_page, subject=subject, on=version)


async def on_spot_check(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Cocok], [Tidak cocok], [Belum bertemu] of a receipt drawn by chance."""
    return Deed(spot_checks.answer, subject=subject, code=version)


async def on_trail(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """An earlier month of [Jejak catatan], or its earlier lines."""
    return Deed(trail.turned, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="reports")
    router.callback_query.register(on_month, Press("lap"))
    router.callback_query.register(on_fund, Press("lap-dana"))
    router.callback_query.register(on_picture, Press("lap-gambar"))
    router.callback_query.register(on_sheets, Press("lap-xlsx"))
    router.callback_query.register(on_paper, Press("lap-pdf"))
    router.callback_query.register(on_trail, Press(trail.PAGE))
    router.callback_query.register(on_spot_check, Press(spot_checks.FOUND))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="reports-words")
    router.message.register(on_report, Means("laporan"))
    return router
