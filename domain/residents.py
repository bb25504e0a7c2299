"""The public door of an RT: how a place is written, what stands in its code, and what strangers may cost us.
Knows no person and no book.
"""

from __future__ import annotations

from datetime import timedelta

from domain.audiences import rt_key

PAYLOAD = "rt-"
"""Before the door's public id in a start link. It is no secret: it opens nothing but public news."""
QUESTIONS_A_DAY = 3
"""Of one resident: each goes to a person who has to answer it."""
REQUESTS_A_WEEK = 2
"""How often one account may ask to be known as a member."""
REQUEST_KEPT = timedelta(days=14)
MOST_DOORS = 40
"""Shown to somebody who lives in another RT."""


def payload(door: str) -> str:
    """What the poster's code hands to the bot behind /start."""
    return PAYLOAD + door


def door_in(start: str) -> str | None:
    """The door a start payload names, or None: it is something else."""
    return start.removeprefix(PAYLOAD) if start.startswith(PAYLOAD) else None


def link(bot: str, door: str) -> str:
    """The address in the poster's code."""
    return f"https://t.me/{bot}?start={payload(door)}"


def place_in(text: str) -> tuple[str, str] | None:
    """(RT, RW) as somebody wrote them ("3", "rt 03", "03/02", "RT 3 RW 2"), two figures each; RW may be
    empty. None: no place.
    """
    key = rt_key(text)
    if not 1 <= len(key) <= 2 or not all(part.isdecimal() and len(part) <= 3 for part in key):
        return None
    figures = [part.zfill(2) for part in key]
    return figures[0], figures[1] if len(figures) > 1 else ""


def named(rt: str, rw: str) -> str:
    """RT 03, or RT 03 RW 02: how a resident of whom nobody asked the name is called, too."""
    return f"RT {rt} RW {rw}" if rw else f"RT {rt}"
