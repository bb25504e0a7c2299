"""Hears days by their numbers: dates, days of the month, spans, and words that count from today."""

from datetime import date, timedelta

from domain.days import SURO, add_months, lunar_day, month_end
from domain.reading import daywords as words
from domain.reading.dayclues import Ear, Fixed, Numbered
from domain.reading.dayhours import bare_clock, keep_clock
from domain.reading.numberwords import SCALES

_FURTHEST = 400
"""Days ahead or back that a count may reach ("3 hari lagi"); beyond it nobody means a day."""
_TO = frozenset(("-", "sampai", "hingga", "atau", "dan"))


def hear_date_in_figures(ear: Ear, at: int) -> int:
    """25/11, 25-11-26, 25.11.2026, 2026-11-25; "1/2 juta" is an amount."""
    if ear.word(at + 1) in SCALES:
        return at
    parts = ear.said[at].text.replace("/", "-").replace(".", "-").split("-")
    numbers = [int(part) for part in (reversed(parts) if len(parts[0]) == 4 else parts)]
    year = numbers[2] + (2000 if numbers[2] < 100 else 0) if len(numbers) == 3 else None
    ear.heard.clues.append(Numbered(numbers[0], numbers[1], year))
    return at + 1


def hear_number(ear: Ear, at: int) -> int:
    """What makes a number a day: 25 November, 3 hari lagi, 1 Suro, 7 malam, and in an answer 19.30."""
    found = ear.number(at)
    if found is None:
        return bare_clock(ear, at) if ear.days_only and ear.heard.clues else at
    number, after = found
    unit = ear.word(after)
    if unit in words.NEW_YEAR:
        first = lunar_day(SURO, min(max(number, 1), 30), ear.today)
        ear.heard.clues.append(Fixed(None, "estimated", (first,)))
        return after + 1
    if unit in words.PARTS and number <= 24:
        return keep_clock(ear, number, 0, after)
    if unit in words.SPANS or unit in words.MONTH_UNITS:
        end = _span(ear, number, after)
        if end > after:
            return end
    month, end = _month_after(ear, after)
    if month is None:
        return at
    ear.heard.clues.append(month._replace(day=number))
    return end


def _month_after(ear: Ear, at: int) -> tuple[Numbered | None, int]:
    """The month (and year) that follows a day: November, bulan November, bulan depan."""
    after = at + 1 if ear.word(at) in words.MONTH_UNITS else at
    month = words.MONTH_WORDS.get(ear.word(after))
    if month is None and after > at and (found := ear.number(after)) and 1 <= found[0] <= 12:
        month, after = found[0], found[1] - 1  # "bulan 12"
    if month is not None:
        year, end = _year(ear, after + 1)
        return Numbered(0, month, year), end
    shift = {words.NEXT: 1, words.LAST: -1, words.THIS: 0}.get(words.WHICH.get(ear.word(after), ""))
    return (Numbered(0, shift=shift), after + 1) if after > at and shift is not None else (None, at)


def _year(ear: Ear, at: int) -> tuple[int | None, int]:
    """A year behind a month: four digits, or two near this year; "25 Nov 50rb" has none."""
    text = ear.word(at)
    if not text.isdigit() or len(text) > 4 or ear.word(at + 1) in SCALES:
        return None, at
    if len(text) == 4 and 1900 <= int(text) < 2200:
        return int(text), at + 1
    near = len(text) == 2 and abs(2000 + int(text) - ear.today.year) <= 2
    return (2000 + int(text), at + 1) if near else (None, at)


def _span(ear: Ear, number: int, unit_at: int) -> int:
    """So many days, weeks or months from now or ago; without "lagi" or "lalu" it is a length, not a day."""
    unit, after = ear.word(unit_at), unit_at + 1
    after += ear.word(after) in ("yang", "yg", "ke", "kang", "ingkang")
    direction = ear.word(after)
    sign = 1 if direction in words.AGAIN or direction == "depan" else -1 if direction in words.AGO else 0
    months = unit in words.MONTH_UNITS or unit in words.ONE_MONTH
    reach = number * (31 if months else words.SPANS.get(unit) or words.ONE_SPANS[unit])
    if not sign or not 0 < reach <= _FURTHEST:
        return unit_at
    on = add_months(ear.today, sign * number) if months else ear.today + timedelta(days=sign * reach)
    # a month and a sepasar are said of about that time, a week and a selapan of that very day
    ear.heard.clues.append(Fixed(None, words.LOOSE, (on,)) if months or unit == "sepasar" else Fixed(on))
    return after + 1


def hear_one_span(ear: Ear, at: int) -> int:
    """Seminggu lagi, selapan maneh, sebulan yang lalu."""
    return _span(ear, 1, at)


def hear_relative(ear: Ear, at: int) -> int:
    """Besok, lusa, tadi pagi, nanti sore, kemarin."""
    found = words.RELATIVE.match(ear.said, at)
    if found is None:
        tonight = ear.word(at) in words.LATER_TODAY and ear.word(at + 1) in words.HOUR_WORDS
        ear.heard.clues.extend([Fixed(ear.today)] if tonight else [])
        return at + tonight
    meaning, length = found
    on = ear.today + timedelta(days=meaning.days)
    if meaning.doubt == words.NO_DAY:
        soon = tuple(ear.today + timedelta(days=days) for days in (1, 3, 7))
        ear.heard.clues.append(Fixed(None, words.NO_DAY, soon))
    else:
        ear.heard.clues.append(Fixed(None, meaning.doubt, (on,)) if meaning.doubt else Fixed(on))
    ear.heard.part = meaning.part or ear.heard.part
    return at + length


def hear_dated(ear: Ear, at: int) -> int:
    """Tanggal 25, tgl 25/11, tanggal 25 bulan depan, tanggal muda; "tgl 1-5" is several days."""
    after = at + 2 if ear.word(at + 1) in (".", ":") else at + 1
    if after < len(ear.said) and ear.said[after].kind == "d":
        return hear_date_in_figures(ear, after)
    if ear.word(after) in ("muda", "nom", "enom", "tua", "tuwa"):
        hear = _start_of_month if ear.word(after) in ("muda", "nom", "enom") else _end_of_month
        return hear(ear, after + 1)
    days: list[int] = []
    end = after
    while (found := ear.number(end)) and (not days or (found[0] <= 31 and ear.word(found[1]) not in SCALES)):
        days.append(found[0])
        end = found[1] + 1 if ear.word(found[1]) in _TO else found[1]
        if end == found[1]:
            break
    if not days:
        return at
    if ear.word(end) in words.NEW_YEAR:
        return hear_number(ear, after)
    end -= ear.word(end - 1) in _TO
    month, end = _month_after(ear, end)
    ear.heard.clues.extend((month or Numbered(0))._replace(day=day) for day in days)
    return end


def hear_month(ear: Ear, at: int) -> int:
    """Bulan depan alone names no day; akhir bulan and awal bulan hardly do."""
    if ear.word(at) in words.MONTH_UNITS:
        if words.WHICH.get(ear.word(at + 1)) != words.NEXT:
            return at
        ear.heard.clues.append(Fixed(None, words.NO_DAY, (add_months(ear.today, 1),)))
        return at + 2
    if ear.word(at + 1) not in words.MONTH_UNITS:
        return at
    return _end_of_month(ear, at + 2) if ear.word(at) == "akhir" else _start_of_month(ear, at + 2)


def _end_of_month(ear: Ear, after: int) -> int:
    first, end = _month_named(ear, after, shift=0)
    ear.heard.clues.append(Fixed(None, words.NO_DAY, (month_end(first),)))
    return end


def _start_of_month(ear: Ear, after: int) -> int:
    first, end = _month_named(ear, after, shift=1)
    ear.heard.clues.append(Fixed(None, words.NO_DAY, (first, add_months(first, 0, 5))))
    return end


def _month_named(ear: Ear, at: int, shift: int) -> tuple[date, int]:
    """The first of the month that is named here, or of the one so many months on; and the position behind."""
    here, month = add_months(ear.today, 0, 1), words.MONTH_WORDS.get(ear.word(at))
    if month is not None:
        return add_months(here, (month - here.month) % 12), at + 1
    which = words.WHICH.get(ear.word(at))
    return add_months(here, 1 if which == words.NEXT else shift), at + bool(which)
