"""What somebody said, to be passed on: words, or a voice note or photo with words. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

from domain.say import Say, say

Words = str | dict[str, str]
"""What somebody wrote, or a voice note or photo: kind, file_id and the words under it."""


def parts(words: Words) -> tuple[str, dict[str, str] | None]:
    """The words, and the voice note or photo they came with."""
    return (words, None) if isinstance(words, str) else (words["words"], words)


def thing_in(attachment: Mapping[str, str] | None) -> Say | None:
    """(ada suara), if something came with the words."""
    return say("question-has-thing", kind=attachment["kind"]) if attachment else None


def file_of(key: str, number: str, attachment: Mapping[str, str] | None) -> Say | None:
    """The voice note or photo itself, as Telegram keeps it, under a short line; it names nobody."""
    if attachment is None or not attachment["file_id"]:
        return None
    return Say(key, {"number": number}).with_file(attachment["kind"], attachment["file_id"])
