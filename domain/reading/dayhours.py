"""Hours as people say them, prayers included: hears them, does not settle morning or evening."""

from domain.reading import daywords as words
from domain.reading.dayclues import Clock, Ear, Named
from domain.reading.numberwords import HALF


def hear_hour(ear: Ear, at: int) -> int:
    """Jam 7, jam 19.30, jam setengah delapan malam, jam 7 lewat 15; "setengah 8 malam" alone."""
    spoken = ear.word(at) in words.HOUR_WORDS
    after = at + 1 if spoken else at
    half = ear.word(after) == HALF
    after += half
    if after < len(ear.said) and ear.said[after].kind == "t":
        return hear_clock_time(ear, after)
    found = ear.number(after)
    if found is None:
        return max(bare_clock(ear, after), at) if spoken else at
    number, end = found
    if not spoken and ear.word(end) not in words.PARTS:
        return at
    if half:
        return keep_clock(ear, 12 if number == 1 else number - 1, 30, end)
    minute, end = _minutes(ear, end)
    return keep_clock(ear, number - 1 if minute < 0 else number, minute % 60, end)


def hear_clock_time(ear: Ear, at: int) -> int:
    """The token 19:30."""
    number, minute = ear.said[at].text.split(":")
    return keep_clock(ear, int(number), int(minute), at + 1)


def bare_clock(ear: Ear, at: int) -> int:
    """The token 19.30, where an hour may stand."""
    number, dot, minute = ear.word(at).replace(",", ".").partition(".")
    plausible = dot and number.isdigit() and len(number) <= 2 and minute.isdigit() and len(minute) == 2
    return keep_clock(ear, int(number), int(minute), at + 1) if plausible else at


def keep_clock(ear: Ear, number: int, minute: int, after: int) -> int:
    """Keep an hour, with the part of the day behind it. Of "jam 7 - 9 malam" the beginning counts."""
    part = words.PARTS.get(ear.word(after), "")
    after += bool(part)
    if ear.word(after) in words.ZONE_WORDS:
        after += 1
    first = ear.heard.clock
    ear.heard.clock = (
        Clock(number, minute, part) if first is None else first._replace(part=first.part or part)
    )
    return after


def _minutes(ear: Ear, at: int) -> tuple[int, int]:
    """Lewat 15, lebih seperempat, kurang 10."""
    sign = {"lewat": 1, "lebih": 1, "luwih": 1, "kurang": -1, "kirang": -1}.get(ear.word(at))
    found = (15, at + 2) if ear.word(at + 1) in ("seperempat", "seprapat") else ear.number(at + 1)
    if sign is None or found is None or not 0 < found[0] < 60:
        return 0, at
    return sign * found[0], found[1]


def hear_prayer(ear: Ear, at: int) -> int:
    """Magrib, isya, Jumatan: an hour only the place knows."""
    ear.heard.prayer = words.PRAYERS[ear.word(at)]
    if ear.word(at) == "jumatan":
        ear.heard.clues.append(Named(4))
    return at + 1
