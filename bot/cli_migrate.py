"""`guyub migrate`: the book's shape, from what it was to what this Guyub knows. Knows no table."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from storage import schema
from storage.book import Book


def main(book: Book) -> int:
    """Migrate, and say from which shape to which. 0: done, or nothing to do; 1: it could not be."""
    try:
        before, after = schema.prepare(book.engine)
    except schema.NewerBook as newer:
        print(f"The book has shape {newer}, which this Guyub does not know yet: install the newer one.")
        return 1
    except DBAPIError as error:
        print(f"The book could not be changed, and is as it was: {error.orig}")
        return 1
    if before == after:
        print(f"The book has shape {after}: nothing to do.")
    else:
        print(f"The book was brought from shape {before or 'nothing'} to {after}.")
    return 0
