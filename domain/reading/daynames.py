"""Hears days by their names: weekdays, pasaran, weeks, parts of the day, feasts and seasons."""

from datetime import timedelta

from domain.days import PUASA, SYAWAL, lunar_day
from domain.reading import daywords as words
from domain.reading.dayclues import Ear, Fixed, Named, Numbered
from domain.reading.dayhours import hear_prayer
from domain.reading.numberwords import ONES, SCALES

_WEEK = timedelta(days=7)
_EVERY = frozenset(("tiap", "setiap", "saben"))


def hear_named(ear: Ear, at: int, eve: bool = False) -> int:
    """Jumat, Jumat Kliwon, Senin depan; "minggu" is also a week, and "Bu Wage" a name."""
    word, before = ear.word(at), ear.word(at - 1)
    if before in words.ADDRESS:
        return at
    week_day, market_day, after = words.WEEKDAY_WORDS.get(word), None, at + 1
    if week_day is None:
        return _pasaran_alone(ear, at, eve)
    if ear.word(after) in words.PASARAN_WORDS:
        market_day, after = words.PASARAN_WORDS[ear.word(after)], after + 1
    if word == "minggu" and market_day is None and not eve and before not in words.DAY_WORDS:
        if before in _EVERY or before in ("per", "/") or before in ONES or before.isdigit():
            return at
        if ear.word(after) in words.WHICH:
            return _week(ear, after)
    if ear.word(after) in words.WEEK_UNITS and ear.word(after + 1) in words.WHICH:
        return _in_week(ear, week_day, after + 1)
    which = words.WHICH.get(ear.word(after), "")
    after += bool(which)
    if before in _EVERY:
        which = words.NEXT  # a habit, not yet a day
    ear.heard.clues.append(Named(week_day, market_day, eve, which))
    return _day_behind(ear, after) if ear.days_only else after


def hear_some_named_day(ear: Ear, at: int) -> int:
    """Suk Setu is the coming Saturday, wingi Setu the last; "suk" alone may be any day."""
    found = words.RELATIVE.match(ear.said, at)
    if found is None or found[0].doubt != words.LOOSE or abs(found[0].days) != 1:
        return at
    follows = at + found[1]
    follows += ear.word(follows) in words.DAY_WORDS
    if ear.word(follows) not in words.WEEKDAY_WORDS:
        return at
    n_before, after = len(ear.heard.clues), hear_named(ear, follows)
    which = words.LAST if found[0].days < 0 else words.COMING
    ear.heard.clues[n_before:] = [
        clue._replace(which=clue.which or which) if isinstance(clue, Named) else clue
        for clue in ear.heard.clues[n_before:]
    ]
    return after if after > follows else at


def _day_behind(ear: Ear, at: int) -> int:
    """The number right behind a weekday is its date ("Jumat 27"), unless it is an hour."""
    found = ear.number(at) if at < len(ear.said) and ear.said[at].kind == "n" else None
    behind = ear.word(at + 1)
    if found is None or found[0] > 31 or behind in words.PARTS or behind in words.MONTH_WORDS:
        return at
    if behind in words.MONTH_UNITS or behind in SCALES:
        return at
    ear.heard.clues.append(Numbered(found[0]))
    return found[1]


def _pasaran_alone(ear: Ear, at: int, eve: bool) -> int:
    alone = len(ear.said) == 1 or ear.word(at - 1) in (*words.DAY_WORDS, "pasaran")
    if not (alone or eve):
        return at
    ear.heard.clues.append(Named(None, words.PASARAN_WORDS[ear.word(at)], eve))
    return at + 1


def _in_week(ear: Ear, week_day: int, at: int) -> int:
    """Jumat minggu depan: of the week after this one, if the speaker's weeks begin on Monday as ours do."""
    which = words.WHICH[ear.word(at)]
    here = ear.today + timedelta(days=week_day - ear.today.weekday())
    on = here + {words.NEXT: _WEEK, words.LAST: -_WEEK, words.THIS: timedelta()}[which]
    ear.heard.clues.append(Fixed(None, "which-week", tuple(dict.fromkeys((on, here)))))
    return at + 1


def _week(ear: Ear, at: int) -> int:
    """Minggu depan: in a week, or on Sunday, or on the Sunday after: asked."""
    today, sunday = ear.today, ear.today + timedelta(days=6 - ear.today.weekday())
    offers = {
        words.NEXT: (today + _WEEK, sunday, sunday + _WEEK),
        words.LAST: (today - _WEEK, sunday - _WEEK),
        words.THIS: (sunday, today),
    }[words.WHICH[ear.word(at)]]
    ear.heard.clues.append(Fixed(None, "which-week", tuple(dict.fromkeys(offers))))
    return at + 1


def hear_part_of_day(ear: Ear, at: int) -> int:
    """Malam before a day is the evening before it, the Javanese day turns at sunset; after a day, its own."""
    part = words.PARTS[ear.word(at)]
    follows = at + 2 if ear.word(at + 1) in words.DAY_WORDS else at + 1
    following = ear.said[follows] if follows < len(ear.said) else None
    if part == "malam" and following and (following.text in words.DAY_NAMES):
        after = hear_named(ear, follows, eve=True)
        ear.heard.part = part if after > follows else ear.heard.part
        return after if after > follows else at
    if ear.heard.clues:
        ear.heard.part = part
        return at + 1
    dated = following is not None and (following.kind in ("d", "n") or following.text in words.DATE_WORDS)
    if (
        part == "malam"
        and ear.word(at - 1) not in ("selamat", "sugeng")
        and (dated or ear.word(follows) in words.TOMORROW)
    ):
        ear.heard.part, ear.heard.eve_of_date = part, dated
        return at + 1
    return at


def hear_event(ear: Ear, at: int) -> int:
    """Bakda magrib, habis panen, bar gajian, habis Lebaran, sebelum puasa."""
    word, event = ear.word(at), ear.word(at + 1)
    if word in words.PRAYERS:
        return hear_prayer(ear, at)
    if event in words.PRAYERS:
        return hear_prayer(ear, at + 1)
    after = word in words.AFTER
    if event in words.SEASONS:
        ear.heard.clues.append(Fixed(None, "season"))
    elif event in words.LEBARAN or (after and event in words.FAST):
        feast = lunar_day(SYAWAL, 1, ear.today)  # two days long
        ear.heard.clues.append(Fixed(None, "estimated", (feast + timedelta(days=2 if after else -1),)))
    elif event in words.FAST:
        eve = lunar_day(PUASA, 1, ear.today) - timedelta(days=1)
        ear.heard.clues.append(Fixed(None, "estimated", (eve,)))
    else:
        return at
    return at + 2
