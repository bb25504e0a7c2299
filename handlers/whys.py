"""'kenapa?', 'kok segitu?' and [Kenapa?] below every figure."""

from __future__ import annotations

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.filters import Means, Press
from usecases import reports, why_asked, why_lines, whys, whys_fund, whys_report
from usecases.deed import Deed


async def on_why(message: Message, **_: Any) -> Deed:
    """'kenapa?': of what was just read."""
    return Deed(why_asked.asked)


async def on_why_loan(message: Message, **_: Any) -> Deed:
    """'kok sisa saya segitu'."""
    return Deed(why_asked.asked, of=whys.LOAN)


async def on_why_savings(message: Message, **_: Any) -> Deed:
    """'kenapa tabungan saya segitu'."""
    return Deed(why_asked.asked, of=whys.SAVINGS)


async def on_press(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kenapa?] below somebody's page."""
    return Deed(whys.pressed, person=subject, of=version)


async def on_card(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """One card, or its older payments."""
    return Deed(whys.card, share=subject, skip=version)


async def on_saved(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """The older rows of somebody's savings."""
    return Deed(whys.saved, person=subject, skip=version)


async def on_report(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kenapa?] below the month's report."""
    return Deed(whys_report.page, subject=subject, on=version)


async def on_fund(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kenapa?] below CCr, ROI and the health of the UPK."""
    return Deed(whys_fund.page, subject=subject, on=version)


async def on_of(tap: CallbackQuery, subject: str, version: str, **_: Any) -> Deed:
    """[Kenapa?] below a figure that is nobody's card."""
    return Deed(why_asked.pressed, subject=subject, version=version)


def routes() -> Router:
    """The buttons."""
    router = Router(name="whys")
    router.callback_query.register(on_press, Press(whys.WHY))
    router.callback_query.register(on_card, Press(whys.CARD))
    router.callback_query.register(on_saved, Press(whys.SAVED))
    router.callback_query.register(on_report, Press(reports.WHY))
    router.callback_query.register(on_fund, Press(reports.WHY_FUND))
    router.callback_query.register(on_of, Press(why_lines.OF))
    return router


def word_routes() -> Router:
    """The words."""
    router = Router(name="whys-words")
    router.message.register(on_why, Means("kenapa"))
    router.message.register(on_why_loan, Means("kenapa-sisa"))
    router.message.register(on_why_savings, Means("kenapa-saldo"))
    return router
