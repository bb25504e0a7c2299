"""Puts a backup back: opened, looked through, settled and verified beside the place, and only then in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.exc import DBAPIError

from bot import sealing
from bot.backup import sync
from bot.clock import chance
from bot.settings import Settings
from storage import schema
from storage.backup import CannotCopy
from storage.backup_place import Place, place_of
from storage.book import Book, BookUnavailable
from usecases import restoring
from usecases.restoring import Restored
from usecases.verify import first_deviation

Progress = Callable[[int, int], None]
AT_WORK = "a Guyub works on this database: stop it first"
OPENED = "guyub-restoring.sqlite3"


class CannotRestore(Exception):
    """Why nothing was put back, in one line."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to put back, and how."""

    file: Path
    key: Path | None
    move_aside: bool


@dataclass(frozen=True, slots=True)
class Done:
    """A book that stands again. `aside`: the name under which the one before it is kept."""

    restored: Restored
    aside: str | None


def restore(settings: Settings, now: Callable[[], datetime], wish: Wish, progress: Progress) -> Done:
    """Put a backup in its place. CannotRestore: everything is as it was."""
    os.umask(0o077)
    try:
        settings.scratch.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(f"{settings.database_file or settings.data_dir / 'restore'}.lock", timeout=0):
            return _alone(settings, now, wish, progress)
    except Timeout:
        raise CannotRestore(AT_WORK) from None
    except OSError as error:
        raise CannotRestore(f"{error.filename or wish.file}: {error.strerror or error}") from None
    except (CannotCopy, sealing.CannotOpen, BookUnavailable) as error:
        raise CannotRestore(str(error)) from None
    except DBAPIError as error:
        raise CannotRestore(f"the database says: {str(error.orig).splitlines()[0]}") from None


def _alone(settings: Settings, now: Callable[[], datetime], wish: Wish, progress: Progress) -> Done:
    place = place_of(settings.database)
    if place.is_busy():
        raise CannotRestore(AT_WORK)
    taken = place.is_taken()
    if taken and not wish.move_aside:
        raise CannotRestore(
            "a book stands there already: nothing is written over (--move-aside keeps it beside)"
        )
    copy = settings.scratch / OPENED
    copy.unlink(missing_ok=True)  # of a restore that was killed
    try:
        _open(wish, copy, progress)
        place.put(copy)
        found = _look_through(place, now)
        aside = place.accept(f"before-{now():%Y%m%d-%H%M%S}" if taken else None)
    except BaseException:
        place.give_up()
        raise
    finally:
        copy.unlink(missing_ok=True)
    sync(settings.scratch)
    return Done(found, aside)


def _open(wish: Wish, copy: Path, progress: Progress) -> None:
    if not sealing.is_sealed(wish.file):
        with wish.file.open("rb") as reader:
            sealing.seal(reader, copy, None, progress)
        return
    if wish.key is None:
        raise CannotRestore(
            f"{wish.file.name} is sealed: --key FILE, the private key kept on another machine"
        )
    sealing.unseal(wish.file, sealing.private_key(wish.key), copy, progress)


def _look_through(place: Place, now: Callable[[], datetime]) -> Restored:
    """Bring the book to today's shape, end what waited in it, and check all of it."""
    version = schema.version_at(place.url)
    if not schema.is_known(version):
        raise CannotRestore(
            f"this backup was made by a newer Guyub (its book is {version}): install that one"
        )
    book = Book(place.url, now, chance)
    try:
        schema.prepare(book.engine)
        found = book.run(restoring.settle)
        deviation = book.look(first_deviation)
    finally:
        book.close()
    if deviation is not None:
        raise CannotRestore(f"the book in this backup is not whole: {deviation}")
    return found
