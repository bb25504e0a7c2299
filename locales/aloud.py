"""Numbers and hours as they are said aloud: on receipts beside the digits, and when a clock is read to
somebody. Krama for Javanese. Knows no sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from domain import money

MOST = 10**12
"""More than is ever written out in words."""

_KRAMA = (
    "nol setunggal kalih tiga sekawan gangsal enem pitu wolu sanga sedasa sewelas kalih_welas tiga_welas "
    "sekawan_welas gangsal_welas nembelas pitulas wolulas sangalas"
).split()
_NASAL = {"tiga": "tigang", "pitu": "pitung", "wolu": "wolung", "sanga": "sangang"}
"""Before dasa, atus, ewu and yuta these numbers take a nasal: tigang atus, pitung ewu."""
_KRAMA_TENS = {5: "seket", 6: "sewidak"}
_KRAMA_STEPS = ((10**12, "triliun"), (10**9, "milyar"), (10**6, "yuta"), (10**3, "ewu"), (100, "atus"))
_KRAMA_ONE = {100: "satus", 10**3: "sewu"}

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_STEPS = (
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (10**3, "thousand"),
    (100, "hundred"),
)

_PARTS = ((time(3), "dalu"), (time(11), "enjing"), (time(15), "siyang"), (time(18, 1), "sonten"))
"""Until when a part of the Javanese day lasts; then it is dalu."""


def in_words(amount: int, locale: str) -> str:
    """1035000 as "satu juta tiga puluh lima ribu rupiah", "setunggal yuta tigang dasa gangsal ewu rupiah",
    "one million thirty-five thousand rupiah"; up to 10^12.
    """
    if locale not in _SAID:
        return money.in_words(amount)
    if abs(amount) > MOST:
        raise ValueError(f"{amount} is more than is ever written out in words")
    return f"{'minus ' if amount < 0 else ''}{_SAID[locale](abs(amount))} rupiah"


def spoken_hour(at: time, *, bare: bool = False) -> str:
    """19:30 as "setengah wolu dalu", 19:00 as "pitu dalu"; any other minute in digits, 19.15.

    `bare`: without the part of the day.
    """
    if at.minute not in (0, 30):
        return at.strftime("%H.%M")
    half = at.minute == 30
    number = _KRAMA[(at.hour + half - 1) % 12 + 1].replace("_", " ")
    said = f"setengah {number}" if half else number
    part = next((name for until, name in _PARTS if at < until), "dalu")
    return said if bare else f"{said} {part}"


def _krama(number: int) -> str:
    if number < 20:
        return _KRAMA[number].replace("_", " ")
    if number < 100:
        tens, one = divmod(number, 10)
        head = _KRAMA_TENS.get(tens) or f"{_before(tens)} dasa"
        return f"{head} {_KRAMA[one]}" if one else head
    size, name = next(step for step in _KRAMA_STEPS if step[0] <= number)
    count, rest = divmod(number, size)
    head = _KRAMA_ONE[size] if count == 1 and size in _KRAMA_ONE else f"{_before(count)} {name}"
    return f"{head} {_krama(rest)}" if rest else head


def _before(count: int) -> str:
    """A number before what it counts: 33 is tigang dasa tigang (ewu)."""
    *first, last = _krama(count).split()
    return " ".join((*first, _NASAL.get(last, last)))


def _english(number: int) -> str:
    if number < 20:
        return _EN[number]
    if number < 100:
        tens, one = divmod(number, 10)
        return f"{_EN_TENS[tens]}-{_EN[one]}" if one else _EN_TENS[tens]
    size, name = next(step for step in _EN_STEPS if step[0] <= number)
    count, rest = divmod(number, size)
    head = f"{_english(count)} {name}"
    if not rest:
        return head
    return f"{head} and {_english(rest)}" if rest < 100 else f"{head} {_english(rest)}"


_SAID: dict[str, Callable[[int], str]] = {"jv": _krama, "en": _english}
