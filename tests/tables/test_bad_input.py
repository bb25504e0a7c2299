"""What people mistype about money: asked or refused in words that name the facts, and nothing stands in the book."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import func, select, update

from storage.book import Work
from storage.tables import (
    application,
    box_count,
    cash_count,
    correction,
    entry,
    membership,
    person,
    relief,
    titipan_return,
    transfer,
    voucher,
    withdrawal,
)
from tests.chat import Chatroom
from tests.stories.test_put_right import counted
from tests.stories.test_workbooks import fill, given_out, send
from tests.tables.reading import Row, rows
from tests.village import ACCOUNTS, PEOPLE

KINDS = {
    "x10",
    "x1000",
    "above-outstanding",
    "twice",
    "future",
    "before-disbursement",
    "closed-month",
    "left",
    "same-name",
    "negative",
    "zero",
    "paid-off",
    "sum",
    "long-ago",
}
CASES = rows("bad_input")
MATRIX = rows("bad_input_doors")
"""Every door where money can be said, and every kind of slip: an empty cell has rows in the table; a word says why
it cannot occur there (a button carries the sum, the file is a dry run, the fine is reckoned).
"""
DOORS = {row["door"] for row in MATRIX}
NOW = [pytest.param(row, id=row["id"]) for row in CASES]


def test_every_kind_is_there_and_every_row_says_what_must_come() -> None:
    assert {row["kind"] for row in CASES} == KINDS
    assert len({row["id"] for row in CASES}) == len(CASES)
    for row in CASES:
        assert row["must"] in ("ask", "refuse") and row["door"] in DOORS, row["id"]
        assert row["by"] in ACCOUNTS and row["words"]
    for kind in KINDS:
        assert any(row["kind"] == kind for row in CASES), kind


@pytest.mark.parametrize("door", MATRIX, ids=lambda row: str(row["door"]))
def test_every_door_meets_every_kind_or_says_in_a_word_why_not(door: Row) -> None:
    assert set(door) - {"door"} == KINDS
    met = {row["kind"] for row in CASES if row["door"] == door["door"]}
    assert {kind for kind in KINDS if not door[kind]} == met


GRANTED = (
    ("Darmi", "ajukan pinjaman"), ("Darmi", "1 500rb pakan"), ("Darmi", "10"), ("Darmi", "[Simpan]"),
    ("Rini", "[Layak]"), ("Rini", "buku kertas lengkap"), ("Hadi", "[Setuju]"),
    ("Darmi", "[Benar, saya yang pinjam]"),
)  # fmt: skip


def _hear(chat: Chatroom, who: str, words: str) -> list[str]:
    """A line of theirs; 'lembar 17/11/2026 // 6 20000 115000 // kas 135000' is the month's workbook, filled in so
    and sent back: as many columns as were written, a word where no figure stands."""
    if not words.startswith("lembar "):
        return chat.hear(who, words)
    day, *lines = words.removeprefix("lembar ").split(" // ")
    on: object = datetime.strptime(day, "%d/%m/%Y") if day.count("/") == 2 else day
    kas = [_cell(line.removeprefix("kas ")) for line in lines if line.startswith("kas ")]
    found = [line.split() for line in lines if not line.startswith("kas ")]
    cells = {int(number): (_cell(saved), _cell(paid)) for number, saved, paid in found}
    book = fill(given_out(chat, who), "Mawar", cells, on, kas[0] if kas else None)
    return send(chat, who, book)


def _cell(written: str) -> object:
    return int(written) if written.lstrip("-").isdecimal() else written


def _kept(book: Work) -> list[int]:
    """How many rows the book holds of money, and of what waits to become some."""
    tables = (
        entry,
        voucher,
        withdrawal,
        application,
        titipan_return,
        cash_count,
        box_count,
        relief,
        transfer,
        correction,
    )
    return [book.execute(select(func.count()).select_from(each)).scalar_one() for each in tables]


def _set(chat: Chatroom, context: str) -> None:
    """'left 10 2026-11-01': number 10 is a member no more; 'named Siti Siti': a second Siti; 'closed 2026-10';
    'written-off Sri'; 'counted-and-closed': H-0001 is of November, and December has come; 'granted': Bu Darmi's
    loan was decided on and not paid out."""
    what, *facts = context.split()
    if what == "counted-and-closed":
        counted(chat)
        chat.at("2026-12-01 09:00")
        return _set(chat, "closed 2026-11")
    if what == "granted":
        for who, words in GRANTED:
            said = chat.hear(who, words)
        assert "Belum menjadi pinjaman" in said[0]
        return
    if what == "closed":
        chat.hear("Rini", f"tutup buku {facts[0]}")
        chat.hear("Rini", f"[{chat.phone.messages[-1]['buttons'][0]['text']}]")
        assert "ditutup" in chat.hear("Hadi", "[Setuju]")[0]
        return
    if what == "written-off":
        for line in (f"hapus buku {facts[0]}", "sudah pindah kota", "rapat 12 November", "[Simpan]"):
            chat.hear("Rini", line)
        assert "Berlaku" in chat.hear("Hadi", "[Setuju]")[0]
        return
    numbers = {number: name for name, (_, number, _) in PEOPLE.items()}

    def deed(book: Work) -> None:
        if what == "left":
            gone = (
                select(person.c.id)
                .where(person.c.public_id == f"p-{numbers[int(facts[0])]}")
                .scalar_subquery()
            )
            ended = update(membership).where(membership.c.person_id == gone)
            assert book.execute(ended.values(until_on=date.fromisoformat(facts[1]))).rowcount == 1
        else:
            other = update(person).where(person.c.public_id == "p-Lastri").values(name=facts[0])
            assert book.execute(other).rowcount == 1

    chat.book.run(deed)


@pytest.mark.parametrize("row", NOW)
def test_it_is_asked_or_refused_and_nothing_is_kept(chat: Chatroom, row: Row) -> None:
    if row["context"]:
        _set(chat, row["context"])
    for line in filter(None, row["before"].split(" | ")):
        name, _, words = line.partition(": ")
        _hear(chat, *((name, words) if name in ACCOUNTS else (row["by"], line)))
    before = chat.book.look(_kept)
    said = _hear(chat, row["by"], row["words"])
    assert chat.book.look(_kept) == before, f"it was kept: {said}"
    assert len(said) == 1, f"one answer, and nobody else hears of it: {said}"
    for fact in filter(None, row["names"].split("; ")):
        assert fact in said[0], f"{fact!r} is not named: {said[0]}"
    for label in filter(None, row["offers"].split("; ")):
        assert label in said[0].partition("[")[2], f"{label!r} is not offered: {said[0]}"
    asked = "[" in said[0] or "?" in said[0] or "Baris lain aman" in said[0]
    assert asked or row["must"] == "refuse" or "tidak ada di buku" in said[0] or "1 " in said[0], said[0]
