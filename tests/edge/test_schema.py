"""The book on disk: migrations may run at each start, and money rows stay as they were written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from storage import schema
from storage.book import Book
from storage.tables import MONEY_TABLES, metadata
from tests.engines import ENGINE

NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)


@pytest.fixture
def book(database: str) -> Iterator[Book]:
    book = Book(database, lambda: NOW, bytes)
    for _ in range(2):
        schema.prepare(book.engine)
    yield book
    book.close()


def whole(book: Book, table: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in book.look(lambda work: work.execute(text(f"SELECT * FROM {table}")).all())]


CHANGES = [
    "UPDATE {table} SET {column} = {column}",
    "DELETE FROM {table}",
    "INSERT INTO {table} SELECT * FROM {table} WHERE true ON CONFLICT ({key}) DO UPDATE SET {column} = 7",
]
OF_ITS_OWN = {
    "sqlite": [
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
        "REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
        "UPDATE OR REPLACE {table} SET {column} = {column}",
    ],
    "postgresql": [
        "TRUNCATE {table} CASCADE",
        "WITH gone AS (DELETE FROM {table} RETURNING *) SELECT * FROM gone",
        "SET LOCAL session_replication_role = replica; UPDATE {table} SET {column} = {column}",
    ],
}


@pytest.mark.parametrize("table", MONEY_TABLES)
@pytest.mark.parametrize("change", CHANGES + OF_ITS_OWN[ENGINE])
def test_money_rows_are_never_changed(book: Book, table: str, change: str):
    if table == "settlement":
        book.run(lambda work: work.execute(text("INSERT INTO settlement SELECT id, id FROM entry LIMIT 1")))
    if table == "rules":
        rules = "bkm_id, version, name, applies_from, text, about, proposed_by, agreed_by, agreed_at"
        row = "1, 2, 'contoh', '2027-01-01', '', '', 1, 2, '2026-11-17 12:00:00'"
        book.run(lambda work: work.execute(text(f"INSERT INTO rules ({rules}) VALUES ({row})")))
    if table == "cash_count":
        count = 'public_id, bkm_id, till, "on", counted_rp, expected_rp, n_entries, by_person_id, at'
        row = "'contoh', 1, 'kas', '2026-11-17', 0, 0, 0, 1, '2026-11-17 12:00:00'"
        book.run(lambda work: work.execute(text(f"INSERT INTO cash_count ({count}) VALUES ({row})")))
    if table.startswith("box_count"):
        count = (
            'public_id, bkm_id, ksm_id, "on", counted_rp, till_rp, paper_rp, out_rp, n_entries, by_person_id'
        )
        row = "'contoh', 1, 1, '2026-11-17', 0, 0, 0, 0, 0, 1, '2026-11-17 12:00:00'"
        book.run(lambda work: work.execute(text(f"INSERT INTO box_count ({count}, at) VALUES ({row})")))
    if table == "box_count_voice":
        row = "box_count_id, says, by_person_id, at) VALUES (1, 'agreed', 2, '2026-11-17 12:00:00'"
        book.run(lambda work: work.execute(text(f"INSERT INTO box_count_voice ({row})")))
    before = whole(book, table)
    assert before
    column = {"settlement": "claim_id", "seal": "place"}.get(table, "id")
    key = "bkm_id, place" if table == "seal" else column
    with pytest.raises(DBAPIError, match="never changed"):
        book.run(lambda work: work.conn.exec_driver_sql(change.format(table=table, column=column, key=key)))
    assert whole(book, table) == before


def test_the_tables_on_disk_are_the_tables_in_the_code(book: Book):
    on_disk = inspect(book.engine)
    for table in metadata.sorted_tables:
        assert {column["name"] for column in on_disk.get_columns(table.name)} == {
            each.name for each in table.columns
        }
