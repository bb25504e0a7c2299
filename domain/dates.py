"""Days and hours as people write them, read in one call. Knows no meeting and no person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from domain.days import add_months, next_pasaran_day, pasaran, weekday
from domain.reading.dayclues import Clock, Fixed
from domain.reading.daylisten import listen
from domain.reading.daysettle import Direction, Settling
from domain.reading.numberwords import spread
from domain.reading.spelling import Token, plain, tokens

__all__ = [
    "Direction",
    "When",
    "add_months",
    "hear",
    "next_pasaran_day",
    "pasaran",
    "read_date",
    "weekday",
]

_LONGEST_ANSWER = 300
_EVENING = time(18)


@dataclass(frozen=True, slots=True)
class When:
    """A day as it was understood: clear with `on` and no `doubt`, or doubtful without `on`.

    Where only an hour was said, `at` stands alone. `evening`: the evening of `on`, also where it was said as
    the eve of the next day ("malam Jumat" is Thursday). `doubt` is one of: loose, which-month, which-year,
    which-week, which-evening, no-such-day, no-such-hour, no-day, season, estimated, prayer-time (`at` holds
    about when), already-past, not-yet, year, mismatch, several, unreadable. `offers` are days to put on
    buttons, the likeliest first.
    """

    on: date | None
    at: time | None = None
    evening: bool = False
    doubt: str | None = None
    offers: tuple[date, ...] = ()


def read_date(
    text: str, today: date, direction: Direction = Direction.EITHER, now: time | None = None
) -> When:
    """The day (and hour) in an answer. `today` and `now` are those of the group's own place."""
    said = spread(tokens(plain(text))) if len(text) <= _LONGEST_ANSWER else []
    found = hear(said, today, direction, now)
    return found[0] if found else When(None, doubt="unreadable")


def hear(
    said: Sequence[Token], today: date, direction: Direction = Direction.EITHER, now: time | None = None
) -> tuple[When, set[int]] | None:
    """The day among these tokens and the positions of the tokens that say it; None when none do."""
    heard = listen(said, today, days_only=direction is not Direction.EITHER)
    if not (heard.clues or heard.clock or heard.prayer):
        return None
    settling = Settling(today, direction, evening_now=now is not None and now >= _EVENING)
    found = settling.day(heard.clues, heard.eve_of_date) if heard.clues else Fixed(None)
    at = _hour(heard.clock, heard.part) if heard.clock else None
    if heard.clock and at is None:
        return When(None, None, False, "no-such-hour", _days(found)), heard.used
    if heard.prayer and at is None:
        about = time(*heard.prayer)
        doubt = found.doubt or "prayer-time"
        return When(None, about, about >= _EVENING, doubt, _days(found)), heard.used
    gone = at is not None and now is not None and at < now
    found = settling.on_the_right_side(found, hour_gone=gone)
    evening = heard.part == "malam" or (at is not None and at >= _EVENING)
    return When(found.on, at, evening, found.doubt, found.offers), heard.used


def read_hour(words: str, today: date) -> time | None:
    """The hour of the day that "7", "19.30", "jam 7 malam" mean; None: none stands there."""
    return read_date(words if "jam" in words.lower() else f"jam {words}", today, Direction.AHEAD).at


def _days(found: Fixed) -> tuple[date, ...]:
    return (found.on,) if found.on else found.offers


def _hour(clock: Clock, part: str) -> time | None:
    """The hour of the day: 7 malam is 19, 1 siang 13, 12 malam midnight, 2 malam the night; 25 is none."""
    part = clock.part or part
    lifted = {"malam": range(4, 12), "sore": range(1, 12), "siang": range(1, 7)}.get(part, range(0))
    hour = 0 if clock.hour == 12 and part in ("malam", "pagi") else clock.hour
    hour += 12 if hour in lifted else 0
    return time(hour, clock.minute) if 0 <= hour <= 23 and 0 <= clock.minute <= 59 else None
