"""Makes one backup: copy, seal, name, keep so many. Knows files; what is remembered of it is usecases/'."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from bot import sealing
from bot.settings import Settings
from storage import backup, schema
from storage.backup import CannotCopy

Progress = Callable[[int, int], None]
NAME = re.compile(r"guyub-(\d{8}-\d{6})-([0-9a-z]+)\.(sqlite3|pgdump)(\.age)?")
PART = ".part"


class CannotBackUp(Exception):
    """Why there is no backup, in one line."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the disk."""

    file: Path
    n_bytes: int


def make(settings: Settings, moment: datetime, to: str | None, progress: Progress) -> Backup:
    """Copy the book as it is now into the folder of the backups, sealed to the public key `to` (None: open
    for whoever has the file). Only a whole one gets its name; of the old ones some are kept. CannotBackUp:
    nothing changed.
    """
    folder = settings.backup_folder
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _alone(folder):
            file = folder / _name(settings, moment, to)
            part = file.with_name(file.name + PART)
            with backup.copied(settings.database, settings.scratch, progress) as reader:
                sealing.seal(reader, part, to, progress)
            made = Backup(file, part.stat().st_size)
            part.replace(file)
            sync(folder)
            _forget_old(folder, settings.backup_keep)
    except (CannotCopy, sealing.CannotOpen) as error:
        raise CannotBackUp(str(error)) from None
    except OSError as error:
        raise CannotBackUp(f"{error.strerror or error} ({folder})") from None
    return made


def _name(settings: Settings, moment: datetime, to: str | None) -> str:
    """By its name a backup sorts, and says which program can read it."""
    version = schema.version_at(settings.database)
    ending = ".age" if to is not None else ""
    return f"guyub-{moment:%Y%m%d-%H%M%S}-{version}.{backup.kind_of(settings.database)}{ending}"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One backup at a time; what a killed one left half-written goes."""
    try:
        with FileLock(folder / ".lock", timeout=0):
            for left in folder.glob(f"guyub-*{PART}"):
                left.unlink()
            try:
                yield
            finally:
                for left in folder.glob(f"guyub-*{PART}"):
                    left.unlink()
    except Timeout:
        raise CannotBackUp("another backup is being made right now") from None


def kept(folder: Path) -> list[Path]:
    """The backups in this folder, oldest first. Only what bears our names."""
    if not folder.is_dir():
        return []
    return sorted(each for each in folder.iterdir() if NAME.fullmatch(each.name))


def _forget_old(folder: Path, keep: int) -> None:
    for old in kept(folder)[:-keep]:
        old.unlink()


def sync(folder: Path) -> None:
    """Make sure that the names in this folder are on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
