"""The migrations make exactly the tables the code knows: columns, indexes and constraints."""

from __future__ import annotations

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from storage import schema
from storage.engine import open_engine
from storage.tables import metadata


def test_a_migrated_book_is_what_the_tables_say(empty_database: str) -> None:
    engine = open_engine(empty_database)
    schema.prepare(engine)
    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": _same_kind})
        differences = compare_metadata(context, metadata)
    engine.dispose()
    assert differences == []


def _same_kind(context: Any, inspected: Any, column: Any, on_disk: Any, in_code: Any) -> bool | None:
    """SQLite reads an Id back as an integer: the same thing under another name."""
    return False if "INT" in str(on_disk) and "INT" in str(in_code).upper() else None
