"""Half-filled forms: one row per account, in the book with everything else. Knows nothing of the
questions.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, delete, select

from storage.book import Work
from storage.kept import Kept
from storage.tables import talk
from storage.upsert import insert

KEPT = timedelta(hours=24)
_OPEN = Kept(select(talk).where(talk.c.account_id == bindparam("account")))
_KEEP = insert(talk)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=["account_id"],
    set_={
        name: _KEEP.excluded[name]
        for name in (
            "public_id",
            "person_id",
            "conversation",
            "version",
            "given",
            "said",
            "started_at",
            "expires_at",
        )
    },
)
_END = Kept(delete(talk).where(talk.c.account_id == bindparam("account")))


def open_talk(book: Work, account_id: int) -> Row[Any] | None:
    """The form this account is filling in, or None. One past its day is still returned: it ends with a
    word.
    """
    return book.execute(_OPEN, {"account": account_id}).first()


def keep(book: Work, account_id: int, row: dict[str, Any]) -> None:
    """Keep what was said so far; the form an account had open before is replaced."""
    book.execute(_KEEP, {"account_id": account_id, "expires_at": row["started_at"] + KEPT, **row})


def end(book: Work, account_id: int) -> None:
    """The form is done or dropped."""
    book.execute(_END, {"account": account_id})
