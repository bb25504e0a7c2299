"""How rupiah, dates and hours are written in a sentence. Babel for dates, our own hand for rupiah."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from babel.dates import format_date

from domain.dates import pasaran
from domain.money import in_words, rupiah

LOCALE = "id"


def RUPIAH(amount: Any) -> str:
    """50000 -> Rp50.000"""
    return rupiah(int(amount))


def WORDS(amount: Any) -> str:
    """50000 -> lima puluh ribu rupiah"""
    return in_words(int(amount))


def DATE(on: Any) -> str:
    """2026-11-17 -> Selasa 17 November"""
    return format_date(_day(on), "EEEE d MMMM", locale=LOCALE)


def FULLDATE(on: Any) -> str:
    """2026-11-17 -> Selasa 17 November 2026"""
    return format_date(_day(on), "EEEE d MMMM y", locale=LOCALE)


def SHORTDATE(on: Any) -> str:
    """2026-11-17 -> 17/11"""
    day = _day(on)
    return f"{day.day}/{day.month}"


def WEEKDAY(on: Any) -> str:
    """2026-11-17 -> Selasa"""
    return format_date(_day(on), "EEEE", locale=LOCALE)


def PASARAN(on: Any) -> str:
    """2026-11-17 -> Selasa Pon"""
    day = _day(on)
    return f"{format_date(day, 'EEEE', locale=LOCALE)} {pasaran(day)}"


def HOUR(at: Any) -> str:
    """19:30 -> 19.30"""
    return time.fromisoformat(str(at)).strftime("%H.%M")


def YOU(title: Any) -> str:
    """How to say "you" to somebody the book calls Bu, Pak or Mas."""
    return YOU_BY_TITLE.get(str(title), "Anda")


YOU_BY_TITLE = {
    "Bu": "Ibu",
    "Ibu": "Ibu",
    "Pak": "Bapak",
    "Bapak": "Bapak",
    "Mas": "Mas",
    "Mbak": "Mbak",
    "Mbah": "Mbah",
}


def _day(on: Any) -> date:
    text = str(on)
    return datetime.fromisoformat(text).date() if "T" in text else date.fromisoformat(text)


FUNCTIONS: dict[str, Any] = {
    f.__name__: f for f in (RUPIAH, WORDS, DATE, FULLDATE, SHORTDATE, WEEKDAY, PASARAN, HOUR, YOU)
}
