"""INSERT that minds what is there already, in words both engines understand. Knows no table."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql import insert

__all__ = ["insert"]
# `ON CONFLICT` reads the same on PostgreSQL and SQLite, and SQLAlchemy's SQLite compiler takes this statement
# as its own; the other way round it does not. tests/storage/test_upsert.py runs it on both.
