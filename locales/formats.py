"""How rupiah, dates and hours are written in a sentence of each language. Knows no sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from babel.dates import format_date

from domain.dates import pasaran
from domain.money import rupiah
from domain.say import Voice
from locales.aloud import in_words, spoken_hour

_JV_DAYS = ("Senen", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu", "Ahad")
"""Not CLDR's, which are Indonesian; and "Ahad", since "Minggu" is also a week."""


def functions(voice: Voice) -> dict[str, Any]:
    """What a sentence in this voice may call: $n in whole rupiah, days as ISO dates, hours as 19:30."""
    lang = voice.locale

    def cover(figures: str) -> str:
        return f"<tg-spoiler>{figures}</tg-spoiler>" if voice.covered else figures

    return {
        "RUPIAH": lambda amount: cover(_rupiah(int(amount), lang)),
        "WORDS": lambda amount: cover(in_words(int(amount), lang)),
        "DECIMAL": lambda text: (
            str(text).replace(",", ".").replace(". ", ", ") if lang == "en" else str(text)
        ),
        "DATE": lambda on: f"{_weekday(on, lang)} {_day_and_month(on, lang)}",
        "FULLDATE": lambda on: f"{_weekday(on, lang)} {_day_and_month(on, lang)} {_day(on).year}",
        "MONTH": lambda on: format_date(_day(on), "MMMM y", locale="en" if lang == "en" else "id"),
        "SHORTDATE": lambda on: _short(_day(on), lang),
        "WEEKDAY": lambda on: _weekday(on, lang),
        "PASARAN": lambda on: f"{_weekday(on, 'jv' if lang == 'jv' else 'id')} {pasaran(_day(on))}",
        "HOUR": lambda at, bare=0: _hour(str(at), lang, bare=bool(int(bare))),
        "HOLIDAY": lambda on: _holidays(_day(on).year, lang).get(_day(on), ""),
        "PERCENT": lambda basis_points: _percent(int(basis_points), lang),
        "YOU": lambda title: _YOU[lang](str(title)),
    }


def _rupiah(amount: int, lang: str) -> str:
    """50000 -> Rp50.000, in English Rp50,000."""
    return rupiah(amount).replace(".", ",") if lang == "en" else rupiah(amount)


def _percent(basis_points: int, lang: str) -> str:
    """1009 -> 10,09 %, in English 10.09%."""
    sign, (whole, rest) = "-" if basis_points < 0 else "", divmod(abs(basis_points), 100)
    return f"{sign}{whole}.{rest:02}%" if lang == "en" else f"{sign}{whole},{rest:02} %"


def _weekday(on: Any, lang: str) -> str:
    """2026-11-17 -> Selasa, in English Tuesday. With the pasaran a day keeps its own name also in English:
    Rabu Wage is a term.
    """
    day = _day(on)
    return _JV_DAYS[day.weekday()] if lang == "jv" else format_date(day, "EEEE", locale=lang)


def _day_and_month(on: Any, lang: str) -> str:
    return format_date(_day(on), "d MMMM", locale="en" if lang == "en" else "id")


def _short(day: date, lang: str) -> str:
    """2026-11-17 -> 17/11; in English 17 Nov, where 11/12 would be asked about."""
    return format_date(day, "d MMM", locale="en") if lang == "en" else f"{day.day}/{day.month}"


def _hour(at: str, lang: str, *, bare: bool) -> str:
    """19:30 -> 19.30, in English 19:30, in Javanese setengah wolu dalu; `bare`: without the part of the day,
    where the sentence has said it.
    """
    hour = time.fromisoformat(at)
    if lang == "jv":
        return spoken_hour(hour, bare=bare)
    return hour.strftime("%H:%M" if lang == "en" else "%H.%M")


@lru_cache
def _holidays(year: int, lang: str) -> dict[date, str]:
    """What a holiday is called; the package knows no Javanese, where the names are the Indonesian ones."""
    import holidays  # seldom needed, and slow to load

    named = "en_US" if lang == "en" else "id"
    found = holidays.country_holidays("ID", years=year, categories=("public", "government"), language=named)
    return dict(found)


def _day(on: Any) -> date:
    text = str(on)
    return datetime.fromisoformat(text).date() if "T" in text else date.fromisoformat(text)


_YOU_BY_TITLE = {
    "Bu": "Ibu",
    "Ibu": "Ibu",
    "Pak": "Bapak",
    "Bapak": "Bapak",
    "Mas": "Mas",
    "Mbak": "Mbak",
    "Mbah": "Mbah",
}
_YOU: dict[str, Callable[[str], str]] = {
    "id": lambda title: _YOU_BY_TITLE.get(title, "Anda"),
    "jv": lambda title: "panjenengan",
    "en": lambda title: "you",
}
"""How to say "you" to somebody the book calls Bu, Pak or Mas."""
