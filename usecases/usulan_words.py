"""What is said about a wish of the village, and the buttons under it. Decides nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain import faq
from domain.questions import Kind
from domain.say import Button, Say, button, say
from domain.usulan import ENDED, REASONS, Status, status_of
from storage import meetings
from storage import usulan as store
from storage.book import Work
from usecases.newscards import head
from usecases.question_words import SORT, place_of, ref
from usecases.said import thing_in

SEE, TITLE, MERGE, MEETING, AGREE, NOT_NOW, LIST = (
    "us-lihat",
    "us-judul",
    "us-gabung",
    "us-rembug",
    "us-setuju",
    "us-belum",
    "us-daftar",
)
LOOKED_THROUGH = 100
SAME = 50
"""How alike two usulan are, of 100, before [Gabung] names the other one."""


def card(book: Work, row: Row[Any]) -> Say:
    """One usulan for those who take care of it: no name, its RT, what it says and how far it came."""
    facts = {
        "number": ref(row),
        "place": say("usulan-place", place=place_of(row)) if place_of(row) else None,
        "village": row.bkm_name,
        "title": row.title,
        "text": row.text,
        "thing": thing_in(row.attachment),
        "n": store.n_together(book, row.id),
        "status": status_words(book, row),
    }
    return Say("usulan-card", facts).with_rows(*_rows(book, row))


def _rows(book: Work, row: Row[Any]) -> tuple[tuple[Button, ...], ...]:
    public, status = row.public_id, status_of(row.status)
    title = button("button-usulan-title", TITLE, public)
    not_now = button("button-usulan-not-now", NOT_NOW, public)
    meeting = button("button-usulan-meeting", MEETING, public)
    if status is Status.AGREED:
        return ((title,),)
    if status is Status.NOT_NOW:
        return ((title, meeting),)
    if status is Status.AT_MEETING:
        return ((button("button-usulan-agree", AGREE, public), not_now), (title, meeting))
    return ((title, *merge_buttons(book, row)), (meeting, not_now), _sort_row(row))


def _sort_row(row: Row[Any]) -> tuple[Button, ...]:
    kinds = (Kind.PERTANYAAN, Kind.KELUHAN)
    return tuple(button(f"button-is-{kind}", SORT, row.public_id, kind.value) for kind in kinds)


def merge_buttons(book: Work, row: Row[Any]) -> tuple[Button, ...]:
    """[Gabung U-12] if one of them asks for the same; [Gabung] if there are others at all."""
    others = [
        each
        for each in store.of_villages(book, [row.bkm_id], LOOKED_THROUGH, only_open=True)
        if each.id != row.id
    ]
    alike = [each for each in others if is_same_wish(row, each)]
    if alike:
        same = alike[-1]
        return (button("button-usulan-merge-with", MERGE, row.public_id, same.public_id, number=ref(same)),)
    return (button("button-usulan-merge", MERGE, row.public_id),) if others else ()


def is_same_wish(one: Row[Any], other: Row[Any]) -> bool:
    """Whether two usulan seem to ask for the same: an officer decides."""
    said = [f"{row.title or ''} {row.text}" for row in (one, other)]
    return any(words.strip() for words in said) and faq.alike(*said) >= SAME


def about(row: Row[Any]) -> str | None:
    """What it is called: its title, else its first words."""
    return row.title or (head(row.text) if row.text else None)


def status_words(book: Work, row: Row[Any]) -> Say:
    """How far it came, in words."""
    status = status_of(row.status)
    if status is Status.AT_MEETING:
        return say("usulan-is-rembug", where=where_of(book, row))
    if status is Status.NOT_NOW:
        return say("usulan-is-belum", why=why_of(row))
    return say(f"usulan-is-{status.value}")


def why_of(row: Row[Any]) -> Say | str:
    """Why it cannot be done now."""
    return say(f"usulan-why-{row.why}") if row.why in REASONS else str(row.why or "")


def where_of(book: Work, row: Row[Any]) -> Say | str:
    """To which gathering it was taken."""
    public = store.meeting_of(book, row.meeting_id) if row.meeting_id is not None else None
    one = meetings.by_public_id(book, public) if public is not None else None
    if one is None:
        return str(row.forum or "")
    return say("usulan-where", ksm=one.ksm_name, on=one.local.date().isoformat())


def is_open(row: Row[Any]) -> bool:
    """Whether nothing was decided yet."""
    return status_of(row.status) not in ENDED


def line(book: Work, row: Row[Any], *, village: bool) -> Say:
    """One line of a list that everybody may read: an officer's title, never the writer's own words."""
    title = row.title or say("usulan-untitled")
    there = say("usulan-line-village", village=row.bkm_name) if village else None
    facts = {"number": ref(row), "title": title, "village": there, "status": status_words(book, row)}
    return Say("usulan-line", facts)


def named(title: str | None) -> Say | None:
    """: its title, if it has one."""
    return say("usulan-named", title=title) if title else None


def called(title: str | None) -> Say | None:
    """(its title), if it has one."""
    return say("usulan-called", title=title) if title else None


def meeting_lines(book: Work, meeting_id: int, most: int = 6) -> tuple[Say, ...]:
    """What was taken to a meeting, for its agenda."""
    rows = store.of_meeting(book, meeting_id, most)
    return tuple(say("usulan-agenda", number=ref(row), title=named(row.title)) for row in rows)
