"""What a forger does who knows of the seals: whatever was bent is sealed once more, as it stands now."""

from __future__ import annotations

from sqlalchemy import text

from storage import sealed
from storage.book import Work


def anew(book: Work) -> None:
    """Every sealed row that is not as it was written gets a new seal: only the other checks can find it."""
    tables = {what.name: what.table for what in sealed.SEALED.values()}
    bent = sealed.bent(book, sealed.of(book))
    assert bent, "the chain finds it"
    for name, row_id in sorted(bent):
        sealed.put(book, tables[name], row_id)


def bend(book: Work, damage: str) -> None:
    """Change rows, and their seals with them."""
    book.execute(text(damage))
    anew(book)
