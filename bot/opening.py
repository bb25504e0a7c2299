"""Opens the village's book, a file or a server's. Shared by the bot and the command line; knows no rule."""

from __future__ import annotations

import os
import sqlite3

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock, Told, chance
from bot.settings import Settings, WrongSetting
from domain.invitations import key_from
from storage import schema
from storage.book import Book
from storage.engine import out_of_our_hands, unavailable


def open_book(settings: Settings, clock: Clock | Told, *, as_it_is: bool = False) -> Book:
    """The village's book, brought to today's shape (unless `as_it_is`). WrongSetting: it cannot be opened.
    BookUnavailable: the server does not answer, and may do so later.
    """
    os.umask(0o077)  # the book holds who owes what: files of ours are for our own user alone
    file = settings.database_file
    try:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        book = Book(settings.database, clock.now, chance, _key(settings))
        if not as_it_is:
            schema.prepare(book.engine)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        if file is None and out_of_our_hands(error):
            raise unavailable(error) from None
        why = getattr(error, "orig", None) or getattr(error, "strerror", None) or error
        name = f"GUYUB_DATA_DIR: the book {file}" if file is not None else "GUYUB_DATABASE_URL: the book"
        raise WrongSetting(f"{name} cannot be opened: {why}") from None
    return book


def _key(settings: Settings) -> bytes:
    """What links are made with. Most commands need none, and so no token."""
    try:
        return key_from(settings.secret())
    except WrongSetting:
        return b""
