"""The questions about a meeting that planning and moving share: which, what day, what hour, where. Pure."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from conversations.engine import (
    UNREAD,
    Answers,
    Choice,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from domain.dates import Direction, When, read_date
from domain.meetings import eve_of, selapan_after
from domain.reading.daywords import PARTS
from domain.reading.spelling import plain, tokens

N_DAYS = 6
FARTHEST = timedelta(days=400)
USUAL_HOURS = ("16:00", "19:00", "19:30", "20:00")
EVENING = ".malam"
SAME = "tetap"


def chosen(answers: Answers) -> dict[str, Any]:
    """The KSM or meeting this is about, with its clock."""
    found: dict[str, Any] = next(each for each in answers["among"] if each["code"] == answers["which"])
    return found


def is_open(answers: Answers) -> bool:
    """Whether more than one fits, so that it must be asked."""
    return "which" not in answers


def which_choices(answers: Answers) -> tuple[Choice, ...]:
    """Each KSM by name."""
    return tuple(Choice(each["code"], "choice-plain", {"label": each["ksm"]}) for each in answers["among"])


def _now(answers: Answers) -> datetime:
    facts = chosen(answers)
    return datetime.fromisoformat(facts["now"]).astimezone(ZoneInfo(facts["zone"]))


# --- day --------------------------------------------------------------------------------------------------


def day(said: Said, answers: Answers) -> Reading:
    """A day ahead, as {"day": ISO, "evening": whether it was called an evening}."""
    today = _now(answers).date()
    if isinstance(said, Tap):
        return _tapped_day(said.code, answers, today)
    if not isinstance(said, Text):
        return UNREAD
    found = read_date(said.text, today, Direction.AHEAD)
    on = found.on or (found.offers[0] if _only_hour_unsure(found) else None)
    if on is not None:
        return clear({"day": on.isoformat(), "evening": found.evening})
    if found.doubt in (None, "unreadable") or (found.doubt == "prayer-time" and not found.offers):
        return UNREAD
    offers = tuple(day_choice(each) for each in found.offers[:4] if each >= today)
    key = {"already-past": "meeting-day-past", "no-such-day": "date-no-such-day"}.get(
        found.doubt, "date-which"
    )
    return doubtful(key, *offers)


def _only_hour_unsure(found: When) -> bool:
    return found.doubt in ("prayer-time", "no-such-hour") and len(found.offers) == 1


def _tapped_day(code: str, answers: Answers, today: date) -> Reading:
    if code == SAME and "on" in chosen(answers):
        return clear({"day": chosen(answers)["on"], "evening": False})
    try:
        on = date.fromisoformat(code.removesuffix(EVENING))
    except ValueError:
        return UNREAD
    evening = code.endswith(EVENING)
    return clear({"day": on.isoformat(), "evening": evening}) if today <= on <= today + FARTHEST else UNREAD


def day_choice(on: date) -> Choice:
    """Selasa Pon 22/12"""
    return Choice(on.isoformat(), "choice-meeting-day", {"on": on.isoformat()})


def day_choices(answers: Answers) -> tuple[Choice, ...]:
    """The group's own selapan first, then the coming days."""
    facts, today = chosen(answers), _now(answers).date()
    own: list[Choice] = []
    if facts["last_on"]:
        on = selapan_after(date.fromisoformat(facts["last_on"]), today)
        eve = eve_of(datetime.combine(on, time.fromisoformat(facts["last_at"]))) if facts["last_at"] else None
        values = {"on": on.isoformat(), "eve": eve.isoformat() if eve else ""}
        evening = Choice(f"{on.isoformat()}{EVENING}", "choice-meeting-eve", values)
        own.append(evening if eve is not None and eve > on else day_choice(on))
    if "on" in facts:
        own.append(Choice(SAME, "choice-meeting-same-day"))
    coming = [day_choice(today + timedelta(days=n)) for n in range(1, N_DAYS + 1)]
    return (*own, *(each for each in coming if each.code not in {o.code for o in own}))[:N_DAYS]


# --- hour -------------------------------------------------------------------------------------------------


def hour(said: Said, answers: Answers) -> Reading:
    """An hour of that day, as "19:30", still ahead. "Setengah delapan" without morning or evening is asked
    back.
    """
    at = _tapped_hour(said.code) if isinstance(said, Tap) else None
    if isinstance(said, Text):
        found = _hour_in(said.text, _now(answers).date())
        if found.doubt == "prayer-time" and found.at is not None:
            return doubtful("meeting-hour-about", *_hours([f"{found.at:%H:%M}"], answers))
        if found.doubt == "no-such-hour":
            return doubtful("meeting-hour-none", *hour_choices(answers))
        at = found.at
        if at is not None and 1 <= at.hour < 12 and not _is_exact(said.text):
            if not answers["on"]["evening"]:
                either = _hours([f"{at:%H:%M}", f"{at.replace(hour=at.hour + 12):%H:%M}"], answers)
                return doubtful("meeting-hour-which", *either)
            at = at.replace(hour=at.hour + 12) if at.hour >= 4 else at
    if at is None:
        return UNREAD
    if moment(answers, at) <= _now(answers):
        return doubtful("meeting-hour-past", *hour_choices(answers))
    return clear(f"{at:%H:%M}")


def _tapped_hour(code: str) -> time | None:
    try:
        return time.fromisoformat(code).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def _hour_in(text: str, today: date) -> When:
    """The hour in a line. A bare "19.30" or "8" is one only where no day stands beside it."""
    found = read_date(text, today, Direction.AHEAD)
    if found.at is None and found.on is None and not found.offers:
        return read_date(f"jam {text}", today, Direction.AHEAD)
    return found


def _is_exact(text: str) -> bool:
    """Whether morning or evening was said, or an hour written as on a clock face of 24: "jam 8 pagi",
    "07.30".
    """
    words = [token.text for token in tokens(plain(text))]
    return any(word in PARTS for word in words) or any(
        word[:1] == "0" and word[1:2].isdecimal() for word in words
    )


def moment(answers: Answers, at: time) -> datetime:
    """That hour of that day, on the clock of the group's place."""
    return datetime.combine(date.fromisoformat(answers["on"]["day"]), at, ZoneInfo(chosen(answers)["zone"]))


def _hours(wanted: list[str], answers: Answers) -> tuple[Choice, ...]:
    ahead = [at for at in wanted if moment(answers, time.fromisoformat(at)) > _now(answers)]
    return tuple(Choice(at, "choice-meeting-hour", {"at": at}) for at in ahead)


def hour_choices(answers: Answers) -> tuple[Choice, ...]:
    """The group's usual hour first; only hours that are still ahead."""
    facts = chosen(answers)
    usual = facts.get("at") or facts["last_at"]
    wanted = dict.fromkeys((usual, *USUAL_HOURS) if usual else USUAL_HOURS)
    evening_first = sorted(wanted, key=lambda at: (at != usual, answers["on"]["evening"] and at < "18:00"))
    return _hours(evening_first, answers)
