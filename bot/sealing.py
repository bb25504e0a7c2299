"""Sealing a copy of the book to a public key, and opening it with the private one (age, X25519). Knows
files and keys, no book.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import pyrage

SEALED = b"age-encryption.org/"
PRIVATE = "AGE-SECRET-KEY-"
Progress = Callable[[int, int], None]


class CannotOpen(Exception):
    """Why a backup or a key cannot be used, in one line without a secret."""


class _Counted:
    """A file that tells how far it is, and keeps its own trouble apart from the seal's."""

    def __init__(self, file: IO[bytes], of: int, progress: Progress) -> None:
        self._file, self._of, self._progress = file, of, progress
        self._done = 0
        self.trouble: OSError | None = None

    def read(self, n: int = -1) -> bytes:
        """The next bytes."""
        found = self._try(self._file.read, n)
        self._count(len(found))
        return bytes(found)

    def write(self, some: bytes) -> int:
        """More bytes."""
        written: int = self._try(self._file.write, some)
        if not self._of:
            self._count(len(some))
        return written

    def flush(self) -> None:
        """Hand on what waits."""
        self._try(self._file.flush)

    def _try(self, do: Callable[..., Any], *given: Any) -> Any:
        try:
            return do(*given)
        except OSError as error:
            self.trouble = error
            raise

    def _count(self, n: int) -> None:
        self._done += n
        if self._of:
            self._progress(min(self._done, self._of), self._of)


def new_key(file: Path, made_at: datetime) -> str:
    """Write a new private key, for us alone to read; never over one that is there. Returns the public key."""
    identity = pyrage.x25519.Identity.generate()
    public = str(identity.to_public())
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
            opened.write(f"# created: {made_at.isoformat(timespec='seconds')}\n# public key: {public}\n")
            opened.write(f"{identity}\n")
            opened.flush()
            os.fsync(opened.fileno())
    except FileExistsError:
        raise CannotOpen(f"{file} exists already: a key is never written over") from None
    except OSError as error:
        raise CannotOpen(f"{file} cannot be written: {error.strerror}") from None
    return public


def recipient(public: str) -> Any:
    """The public key a backup is sealed to. CannotOpen: it is none."""
    try:
        return pyrage.x25519.Recipient.from_str(public)
    except pyrage.RecipientError:
        raise CannotOpen("this is no public key: it begins with age1 and has 62 characters") from None


def seal(reader: IO[bytes], file: Path, to: str | None, progress: Progress) -> None:
    """Write `file` from what is read, sealed to the public key `to` (None: as it is), and make sure that it
    is on the disk. OSError: it could not be written, or not be read.
    """
    size = os.fstat(reader.fileno()).st_size
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        source, target = _Counted(reader, size, progress), _Counted(opened, 0, progress)
        if to is None:
            while some := source.read(1 << 16):
                target.write(some)
        else:
            try:
                pyrage.encrypt_io(source, target, [recipient(to)])
            except (pyrage.EncryptError, OSError) as error:
                raise (source.trouble or target.trouble or OSError(str(error))) from None
        opened.flush()
        os.fsync(opened.fileno())


def is_sealed(file: Path) -> bool:
    """Whether a key is needed to read this file."""
    with file.open("rb") as opened:
        return opened.read(len(SEALED)) == SEALED


def private_key(file: Path) -> Any:
    """The private key in a file as `guyub backup --new-key` or age-keygen writes it."""
    try:
        lines = file.read_text(encoding="ascii").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotOpen(f"the key {file} cannot be read: {getattr(error, 'strerror', 'no text')}") from None
    keys = [line.strip() for line in lines if line.strip().startswith(PRIVATE)]
    if len(keys) != 1:
        raise CannotOpen(f"{file} holds no private key: a line that begins with {PRIVATE}")
    try:
        return pyrage.x25519.Identity.from_str(keys[0])
    except pyrage.IdentityError:
        raise CannotOpen(f"the private key in {file} is damaged") from None


def unseal(file: Path, key: Any, into: Path, progress: Progress) -> None:
    """Open `file` with this private key into a new file for us alone. CannotOpen: nothing of it may be used,
    and nothing is left. Every byte is watched over: the header by a MAC, each 64 KiB by its own, the end by
    a mark of its own.
    """
    size = file.stat().st_size
    try:
        with (
            file.open("rb") as opened,
            os.fdopen(os.open(into, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written,
        ):
            target = _Counted(written, 0, progress)
            try:
                pyrage.decrypt_io(_Counted(opened, size, progress), target, [key])
            except (pyrage.DecryptError, OSError) as error:
                if target.trouble is not None:
                    raise CannotOpen(f"{into.parent} cannot be written: {target.trouble.strerror}") from None
                raise CannotOpen(_why(file, error)) from None
    except CannotOpen:
        into.unlink(missing_ok=True)
        raise


def _why(file: Path, error: Exception) -> str:
    if "No matching keys" in str(error):
        return f"this key does not open {file.name}: it was sealed to another one, or changed since"
    return f"{file.name} is damaged or was changed since it was sealed"
