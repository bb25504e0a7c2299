"""What a reader of news sees: its words in their version, what comes with it, its buttons. Rules nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.say import Button, Say, button, say
from storage import members
from storage.book import Work
from usecases import newscards

VERSIONS = ("jv", "id", "en", "members", "leaders", "officials", "caring")
"""Languages, and ready audiences: somebody of both gets the words for their audience."""
PART = 500  # messages written to the outbox in one unit
WORTH_SAYING = timedelta(days=7)
ANSWERED_WITHIN = timedelta(days=3)


class Words:
    """The words of one piece of news, version by version: made once, said to many."""

    def __init__(self, book: Work, news: Row[Any]) -> None:
        self._news = news
        writer = members.someone(book, news.by_person_id)
        facts = {"author": writer.called, "village": newscards.villages(book, news)}
        answered_by = (news.made_at + ANSWERED_WITHIN).date().isoformat()
        self._facts = {**facts, "by": answered_by, "fixed": fixed_of(news, writer.zone)}
        self._made: dict[str | None, Say] = {}

    def of(self, version: str | None) -> Say:
        """For whom has this version; who has none of their own reads the main words."""
        if version not in (self._news.versions or {}):
            version = None
        if version not in self._made:
            self._made[version] = self._make(version)
        return self._made[version]

    def _make(self, version: str | None) -> Say:
        text, content = content_of(self._news, version)
        words = Say("announcement", {"text": text, **self._facts}, _buttons(self._news, content))
        return replace(words, picture=picture_of(content))


def text_in(news: Row[Any], version: str | None) -> str:
    """What a version says, or said once; who has none of their own reads the main words."""
    own = (news.versions or {}).get(version) if version is not None else None
    return str(own["text"]) if own is not None else str(news.text)


def content_of(news: Row[Any], version: str | None) -> tuple[str, dict[str, Any]]:
    """The text of a version and what comes with it. A voice speaks one language: no other version has it."""
    main: dict[str, Any] = news.content or {}
    if version is None:
        return news.text, main
    own = news.versions[version]
    spoken = main.get("media") == "voice"
    kept = {name: value for name, value in main.items() if name not in ("media", "file_id")}
    return own["text"], {**(kept if spoken else main), **(own.get("content") or {})}


def picture_of(content: dict[str, Any]) -> dict[str, Any] | None:
    """A picture, document or voice note, as Telegram keeps it."""
    if not content.get("file_id"):
        return None
    return {"kind": "file", "media": content["media"], "file_id": content["file_id"]}


def place_of(content: dict[str, Any]) -> dict[str, Any] | None:
    """A place on the map, as it is sent to who asks for it."""
    if "place" not in content:
        return None
    latitude, longitude = content["place"]
    return {"kind": "file", "media": "location", "latitude": latitude, "longitude": longitude}


def only_words(words: Say) -> Say:
    """The same without its picture: it is quoted below the picture itself."""
    return replace(words, picture=None)


def fixed_of(news: Row[Any], zone: str) -> Say | None:
    """When it was put right, on that clock; None: it says what it always said."""
    if not news.wording:
        return None
    at = news.corrected_at.astimezone(ZoneInfo(zone))
    return say("announcement-fixed", on=at.date().isoformat(), at=f"{at:%H:%M}")


def _buttons(news: Row[Any], content: dict[str, Any]) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = [
        (button("button-vote", "kb-pilih", news.public_id, n, choice=choice),)
        for n, choice in enumerate(content.get("choices", ()))
    ]
    if "place" in content:
        rows.append((button("button-show-place", "kb-tempat", news.public_id),))
    read = button("button-read", "kb-baca", news.public_id)
    ask = button("button-ask", "kb-tanya", news.public_id)
    tune = button("button-tune-news", "atur-kabar", news.public_id)
    return (*rows, (read, ask), (tune,))  # three in a row break in the middle of a word
