"""A person's own data as a text file: read from the book at the moment it is sent, and kept nowhere."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import locales
from domain.say import Say
from storage.book import Units
from usecases import mydata


async def write_into(book: Units, words: Say, locale: str) -> Say:
    """The same Say with the file its recipe asks for, in this language."""
    assert words.picture is not None
    lines = await book.put(partial(mydata.everything, person_id=words.picture["person"]))
    text = "\n".join(locales.plain(line, locale).strip() for line in lines)
    return replace(words, picture={"name": "data-saya.txt", "bytes": text.encode(), "document": 1})
