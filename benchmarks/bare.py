"""What a careful hand would write with `sqlite3` alone: an instalment paid, and a meeting's sheet.

No witness, no second voice, no words: the least that keeps a loan's book whole on the disk.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

N_ROWS, POKOK, JASA = 10, 100_000, 15_000
_TABLES = """
CREATE TABLE loan (id INTEGER PRIMARY KEY, paid INTEGER NOT NULL);
CREATE TABLE installment (
    loan INTEGER NOT NULL REFERENCES loan, n INTEGER NOT NULL, pokok INTEGER NOT NULL, jasa INTEGER NOT NULL,
    paid_pokok INTEGER NOT NULL, paid_jasa INTEGER NOT NULL, PRIMARY KEY (loan, n)
) WITHOUT ROWID;
CREATE TABLE payment (id INTEGER PRIMARY KEY, loan INTEGER NOT NULL REFERENCES loan, amount INTEGER NOT NULL);
CREATE TABLE allocation (
    payment INTEGER NOT NULL REFERENCES payment, n INTEGER NOT NULL, pokok INTEGER, jasa INTEGER
);
CREATE TABLE saving (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, amount INTEGER NOT NULL);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY, about INTEGER NOT NULL, account TEXT NOT NULL, amount INTEGER NOT NULL
);
"""


def begin(file: Path, n_loans: int) -> sqlite3.Connection:
    """As durable as Guyub's own book: write-ahead log, FULL sync."""
    sql = sqlite3.connect(file, isolation_level=None)
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        sql.execute(f"PRAGMA {setting}")
    sql.executescript(_TABLES)
    with _commit(sql):
        ids = range(1, n_loans + 1)
        sql.executemany("INSERT INTO loan VALUES (?, 0)", ((each,) for each in ids))
        rows = ((each, n, POKOK, JASA) for each in ids for n in range(1, N_ROWS + 1))
        sql.executemany("INSERT INTO installment VALUES (?, ?, ?, ?, 0, 0)", rows)
    return sql


@contextmanager
def _commit(sql: sqlite3.Connection) -> Iterator[None]:
    sql.execute("BEGIN IMMEDIATE")
    yield
    sql.execute("COMMIT")


def pay(sql: sqlite3.Connection, loan: int, amount: int) -> None:
    """One instalment, one commit."""
    with _commit(sql):
        _pay(sql, loan, amount)


def meet(sql: sqlite3.Connection, people: list[int], amount: int, saved: int) -> None:
    """Ten people pay and save, one commit."""
    with _commit(sql):
        for each in people:
            _pay(sql, each, amount)
            found = sql.execute("INSERT INTO saving (person, amount) VALUES (?, ?)", (each, saved)).lastrowid
            _journal(sql, found, ("cash", saved), ("savings", -saved))


def _pay(sql: sqlite3.Connection, loan: int, amount: int) -> None:
    """Read what is open, oldest first, jasa then pokok; the payment, where it went, three journal lines."""
    open_rows = "SELECT n, pokok - paid_pokok, jasa - paid_jasa FROM installment WHERE loan = ? ORDER BY n"
    left, parts = amount, []
    for n, pokok, jasa in sql.execute(open_rows, (loan,)).fetchall():
        for_jasa = min(left, jasa)
        for_pokok = min(left - for_jasa, pokok)
        left -= for_jasa + for_pokok
        if for_jasa or for_pokok:
            parts.append((n, for_pokok, for_jasa))
    found = sql.execute("INSERT INTO payment (loan, amount) VALUES (?, ?)", (loan, amount)).lastrowid
    sql.executemany("INSERT INTO allocation VALUES (?, ?, ?, ?)", [(found, *each) for each in parts])
    settled = "UPDATE installment SET paid_pokok = paid_pokok + ?, paid_jasa = paid_jasa + ?"
    sql.executemany(f"{settled} WHERE loan = ? AND n = ?", [(*each[1:], loan, each[0]) for each in parts])
    sql.execute("UPDATE loan SET paid = paid + ? WHERE id = ?", (amount, loan))
    pokok, jasa = sum(each[1] for each in parts), sum(each[2] for each in parts)
    _journal(sql, found, ("cash", amount), ("loan", -pokok), ("jasa", -jasa))


def _journal(sql: sqlite3.Connection, about: int | None, *lines: tuple[str, int]) -> None:
    rows = [(about, account, amount) for account, amount in lines]
    sql.executemany("INSERT INTO journal (about, account, amount) VALUES (?, ?, ?)", rows)
