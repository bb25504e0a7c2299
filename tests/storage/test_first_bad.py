"""Whichever byte of whichever money row is changed: `guyub verify` names the first entry that is not as it was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from domain.closings import CLOSE
from domain.ledger import Account
from domain.presets import changed, preset
from domain.say import Refusal
from storage import (
    box_counts,
    cash,
    closings,
    erasing,
    free_days,
    holds,
    holidays,
    importing,
    meetings,
    relief,
    rules,
    schema,
    sealed,
)
from storage import tables as t
from storage.book import Book, Work
from storage.sealed import every_row_is_sealed
from storage.tables import entry, installment, posting, seal, settlement, share
from storage.verify import first_deviation
from storage.withdrawals import Wish
from tests import livedin, village
from tests.chat import Chatroom
from tests.conftest import START
from tests.engines import Maker, unguard
from tests.livedin import LIVED

pytestmark = (
    pytest.mark.sqlite
)  # bytes as they lie in the file; the other engine refuses most of them by its types


@pytest.fixture
def lived_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """The same with a report taken back, and one still open at the end."""
    yield from livedin.after(
        chat, database, *LIVED[:3], "Sri: [Ambil kembali]", *LIVED[3:], "Tini: setor 20rb"
    )


def _quoted(name: str) -> str:
    return f'"{name}"'


def rows_of(book: Book, table: Any) -> list[dict[str, Any]]:
    """Every row as the file holds it: texts and numbers."""
    names = [column.name for column in table.c]
    query = text(f"SELECT {', '.join(map(_quoted, names))} FROM {table.name}")
    return [dict(zip(names, row, strict=True)) for row in book.look(lambda work: work.execute(query).all())]


def flipped(value: Any, at: int) -> list[Any]:
    """The value with one of its bytes changed: two ways for a number, two for a text."""
    if isinstance(value, int):
        return [value ^ 1, value ^ 1 << 10]
    raw = bytearray(value.encode())
    place = at % len(raw)
    found = []
    for bit in (0x01, 0x80):  # another letter, and no letter at all
        one = bytearray(raw)
        one[place] ^= bit
        found.append(bytes(one))
    return found


def look_after(book: Book, table: Any, row: dict[str, Any], column: str, value: Any) -> str | None:
    """What `verify` says with this one value changed; nothing stays."""
    said: list[str | None] = []

    def hurt(work: Work) -> None:
        work.execute(text("PRAGMA defer_foreign_keys=ON"))
        key = [*table.primary_key.columns][-1].name
        new = "CAST(:value AS TEXT)" if isinstance(value, bytes) else ":value"
        change = text(f'UPDATE {table.name} SET "{column}" = {new} WHERE {key} = :key')
        assert work.execute(change, {"value": value, "key": row[key]}).rowcount == 1
        said.append(first_deviation(work))
        raise Refusal("button-stale")

    with pytest.raises(Refusal):
        book.run(hurt)
    return said[0]


def changes(book: Book, table: Any) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """Every column of every row that holds something, each byte of a column reached in some row."""
    for n, row in enumerate(rows_of(book, table)):
        for m, column in enumerate(table.c):
            if row[column.name] is not None:
                for value in flipped(row[column.name], n * 7 + m):
                    yield row, column.name, value


@pytest.mark.parametrize("table", [entry, posting, settlement], ids=lambda table: str(table.name))
def test_a_changed_byte_is_found_in_the_entry_it_belongs_to(lived_in: Book, table: Any) -> None:
    assert lived_in.look(first_deviation) is None
    entries = {row["id"]: row for row in rows_of(lived_in, entry)}
    owner = "id" if table is entry else "entry_id"
    n = 0
    for row, column, value in list(changes(lived_in, table))[:: 3 if table is not settlement else 1]:
        try:
            found = look_after(lived_in, table, row, column, value)
        except IntegrityError:
            continue  # two rows may not be one: the book did not take it
        n += 1
        mine = row[owner]
        if column == "id" and table is entry:
            mine = value
        elif column == "entry_id" and value in entries:
            mine = min(mine, value)
        where = f"{table.name}.{column} of {row}: {value!r}"
        assert found is not None, f"not found: {where}"
        assert found.startswith(f"entry {mine} ("), f"{where}: {found}"
    assert n > 12


def test_the_first_is_named_by_its_receipt_and_its_day(lived_in: Book) -> None:
    done = [row for row in rows_of(lived_in, entry) if row["number"]]
    found = look_after(lived_in, entry, done[0], "batch", b"x")
    assert found is not None
    assert f"(receipt {done[0]['number']}, {done[0]['effective_on']})" in found
    opened = rows_of(lived_in, entry)[0]
    found = look_after(lived_in, entry, opened, "amount_rp", 1)
    assert found is not None and f"({opened['public_id']}, {opened['effective_on']})" in found


@pytest.mark.parametrize("table", [share, installment], ids=lambda table: str(table.name))
def test_a_changed_card_is_found(lived_in: Book, table: Any) -> None:
    for row, column, value in list(changes(lived_in, table))[::11]:
        try:
            found = look_after(lived_in, table, row, column, value)
        except (IntegrityError, ValueError):
            continue  # not taken, or no longer a day: `verify` cannot even read it
        assert found is not None, f"not found: {table.name}.{column} of {row}: {value!r}"


A_DAY = ("Rini: libur 1/12/2026 cuti bersama", "Rini: [Usulkan]", "Hadi: [Setuju]")
RINI, HADI = 12, 13


def asked_and_answered(work: Work) -> None:
    """A rest, a voucher, counts and a surety, each with all its voices."""
    row = {"bkm_id": 1, "what": "keringanan", "person_id": 5, "reason": "sakit", "by_person_id": RINI}
    rest = relief.by_public(work, relief.keep(work, row | {"since_on": date(2026, 11, 1)}))
    assert rest is not None
    assert relief.end(work, rest.id, relief.AGREED, HADI, until_on=date(2026, 12, 31))
    assert relief.speak(work, rest.id, "betul", "dilihat")
    out = {"bkm_id": 1, "what": "operasional", "till": "kas", "amount_rp": 26_000, "on": date(2026, 11, 16)}
    paid = cash.by_public(work, cash.propose(work, out | {"note": "bensin", "by_person_id": RINI}))
    assert paid is not None and cash.end(work, paid.id, cash.REFUSED, HADI, work.now)
    held = {"bkm_id": 1, "till": "kas", "on": date(2026, 11, 17), "by_person_id": RINI, "reason": "koin"}
    held["expected_rp"] = cash.tills(work, 1)["kas"]
    cash.keep_count(work, held | {"counted_rp": held["expected_rp"] - 500})
    till, paper, out_rp = box_counts._held(work, 1, 10**9)
    box = {"bkm_id": 1, "ksm_id": 1, "on": date(2026, 11, 17), "till_rp": till, "paper_rp": paper}
    box |= {"out_rp": out_rp, "counted_rp": till + paper - out_rp - 700, "reason": "koin", "by_person_id": 2}
    counted = box_counts.by_public(work, box_counts.keep(work, box))
    assert counted is not None
    box_counts.speak(work, counted.id, 1, box_counts.AGREED)
    surety = holds.hold(work, Wish(1, 1, 3, Account.WAJIB, 5_000, "rapat"), 1)
    kept = holds.by_public(work, surety)
    assert kept is not None and holds.let_go(work, kept.id, 1)


FOUR_WORDS = ("Rini: tutup buku", "Rini: [Tutup Oktober 2026]", "Hadi: [Setuju]")


@pytest.fixture
def closed(lived_in: Book, chat: Chatroom) -> Book:
    """The same with rules of its own, a loan whose rows changed its state, the holidays it knows, what two officers
    decided and counted, and October closed with the class it kept.
    """
    lived_in.run(
        lambda work: rules.add(work, 1, changed(preset("urban-2013"), date(2027, 1, 1)), "jasa", (12, 13))
    )
    lived_in.run(asked_and_answered)
    for line in (*A_DAY, *FOUR_WORDS):
        chat._play(line)
    lived_in.run(lambda work: holidays.keep(work, 1, date(2026, 11, 17)))
    assert lived_in.look(first_deviation) is None
    return lived_in


WHOLE = (t.rules, t.loan, t.class_snapshot, t.free_day, t.holiday_year, t.relief, t.cash_count, t.box_count)
WHOLE += (t.voucher, t.closing, t.savings_hold)
WORDS = {"relief": "reason", "savings_hold": "note"}
"""Of people, and gone when they are forgotten: what was decided does not rest on them."""


@pytest.mark.parametrize("table", WHOLE, ids=lambda table: str(table.name))
def test_a_changed_byte_of_a_row_that_figures_rest_on_is_found(closed: Book, table: Any) -> None:
    n = 0
    for row, column, value in changes(closed, table):
        try:
            found = look_after(closed, table, row, column, value)
        except IntegrityError:
            continue
        n += 1
        where = f"{table.name}.{column} of {row}: {value!r}"
        if WORDS.get(table.name) == column:
            assert (found is None) == value.isascii(), where  # else the row cannot be read
        else:
            assert found is not None and found.startswith(f"{table.name} {row['id']}: is not as it was"), (
                where
            )
    full = {name for row in rows_of(closed, table) for name, value in row.items() if value is not None}
    assert n >= 2 * len(full) - 2


@pytest.mark.parametrize("column", ["id", "says", "by_person_id", "at"])
def test_a_changed_byte_of_the_second_voice_of_a_count_is_found(closed: Book, column: str) -> None:
    [row] = rows_of(closed, t.box_count_voice)
    for value in flipped(row[column], 1):
        found = look_after(closed, t.box_count_voice, row, column, value)
        assert found is not None and found.startswith("box_count 1: is not as it was written"), value


def test_how_a_kumpulan_pays_and_by_which_rules_is_under_seal(closed: Book) -> None:
    """A KSM that pays at its meetings, the meetings themselves, and what a BKM was taken over with."""

    def set_up(work: Work) -> None:
        importing.add_bkm(work, "BKM Kedua", "Asia/Jakarta", "urban-2013")
        about = {"place": "balai", "by_person_id": 1}
        one = meetings.add(work, ksm_id=1, starts_at=work.now, **about)
        importing.change_ksm(work, 1, 1, {"collects_at_meetings": True})
        two = meetings.add(work, ksm_id=1, starts_at=work.now + timedelta(days=30), **about)
        assert meetings.change(work, one, starts_at=work.now - timedelta(days=1)) is not None
        assert meetings.change(work, two, state=meetings.CANCELLED) is not None

    closed.run(set_up)
    assert closed.look(first_deviation) is None
    for table, row, column, value in (
        (t.bkm, 2, "profile", "rural-upk"), (t.bkm, 2, "zone", "Asia/Jayapura"), (t.ksm, 1, "collects_at_meetings", 0),
        (t.meeting, 1, "starts_at", "2026-11-01 09:00:00.000000"), (t.meeting, 1, "state", "cancelled"),
        (t.meeting, 2, "state", "planned"), (t.meeting, 2, "ksm_id", 2),
    ):  # fmt: skip
        found = look_after(closed, table, {"id": row}, column, value)
        assert str(found).startswith(f"{table.name} {row}: is not as it was written"), (column, value)
    assert look_after(closed, t.meeting, {"id": 1}, "place", "di rumah") is None, "no figure rests on where"
    found = look_after(closed, t.ksm, {"id": 2}, "collects_at_meetings", 1)
    assert found == "ksm 2: stands in the book without a seal"
    closed.run(lambda work: importing.change_ksm(work, 1, 1, {"collects_at_meetings": False}))
    assert closed.look(first_deviation) is None
    found = look_after(closed, t.ksm, {"id": 1}, "collects_at_meetings", 1)
    assert str(found).startswith("ksm 1: is not as it was written")


def test_whoever_is_forgotten_leaves_no_seal_broken(closed: Book) -> None:
    closed.run(lambda work: erasing.texts(work, 5))
    closed.run(lambda work: erasing.texts(work, 3))
    assert {row["reason"] for row in rows_of(closed, t.relief)} == {"lain"}
    assert {row["note"] for row in rows_of(closed, t.savings_hold)} == {""}
    assert closed.look(first_deviation) is None


def test_such_a_row_taken_out_or_put_in_is_found(closed: Book) -> None:
    for damage, found in (
        ("DELETE FROM class_snapshot", "class_snapshot 1: is not as it was written"),
        ("DELETE FROM rules", "rules 1: is not as it was written"),
        ("INSERT INTO rules SELECT 9, bkm_id, 9, name, '2026-10-01', text, about, 12, 13, agreed_at FROM rules",
         "rules 9: "),
        ("DELETE FROM seal WHERE what = 'rules'", "the chain breaks here"),
        ("DELETE FROM free_day", "free_day 1: is not as it was written"),
        ("DELETE FROM holiday_year WHERE id = 1", "holiday_year 1: is not as it was written"),
        ("INSERT INTO holiday_year SELECT 9, bkm_id, 2031, days, known_on FROM holiday_year WHERE id = 1",
         "holiday_year 9: stands in the book without a seal"),
        ("DELETE FROM relief", "relief 1: is not as it was written"),
        ("INSERT INTO relief SELECT 9, 'sown', bkm_id, what, person_id, share_id, reason, decision, n_installments,"
         " jasa, amount_rp, '2025-01-01', '2025-02-01', by_person_id, made_at, ended_at, ended_by, outcome, entry_id,"
         " says, said_at, heard_by, heard_at FROM relief", "relief 9: stands in the book without a seal"),
        ("DELETE FROM cash_count", "cash_count 1: is not as it was written"),
        ("DELETE FROM box_count_voice", "box_count 1: is not as it was written"),
        ("DELETE FROM voucher", "voucher 1: is not as it was written"),
        ("DELETE FROM savings_hold", "savings_hold 1: is not as it was written"),
        ("UPDATE chain SET tills_since = '2026-11-17 08:00:00.000000'", "tills 1: stands in the book without a seal"),
    ):  # fmt: skip
        said: list[str | None] = []

        def hurt(work: Work, damage: str = damage, said: list[str | None] = said) -> None:
            work.execute(text(damage))
            said.extend([first_deviation(work), *list(every_row_is_sealed(work))])
            raise Refusal("button-stale")

        with pytest.raises(Refusal):
            closed.run(hurt)
        assert any(found in str(each) for each in said), (damage, said)


@pytest.mark.parametrize("later", ["2026-11-17 08:00:00.000001", "2026-11-18 08:00:00.000000", None])
def test_a_changed_day_from_which_tills_are_asked_is_found(lived_in: Book, later: str | None) -> None:
    """Books from before tills were asked keep since when they are."""

    def begin(work: Work) -> None:
        work.execute(text("UPDATE chain SET tills_since = '2026-11-17 08:00:00.000000'"))
        sealed.put(work, t.chain, 1)

    lived_in.run(begin)
    assert lived_in.look(first_deviation) is None
    [row] = rows_of(lived_in, t.chain)
    found = look_after(lived_in, t.chain, row, "tills_since", later)
    assert found is not None and found.startswith("tills 1: is not as it was written")


def test_a_changed_seal_is_found(closed: Book) -> None:
    n = 0
    for row, column, value in changes(closed, seal):
        try:
            found = look_after(closed, seal, row, column, value)
        except IntegrityError:
            continue
        n += 1
        assert found is not None, f"not found: seal.{column} of {row}: {value!r}"
    assert n > 12


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE rules SET text = replace(text, '100', '1')",
        "UPDATE loan SET disbursed_on = '2026-09-02'",
        "UPDATE class_snapshot SET class_name = 'III'",
    ],
)
def test_cek_buku_says_so_too(closed: Book, chat: Chatroom, damage: str) -> None:
    assert chat.hear("Sri", "cek buku")[0].startswith("bot: Cocok")
    closed.run(lambda work: work.execute(text(damage)))
    assert not chat.hear("Sri", "cek buku")[0].startswith("bot: Cocok")


CLASSES_BEFORE = """
CREATE TABLE class_snapshot (
    id BIGINT NOT NULL PRIMARY KEY, bkm_id BIGINT NOT NULL REFERENCES bkm (id),
    ksm_id BIGINT NOT NULL REFERENCES ksm (id), "on" DATE NOT NULL, class_name TEXT NOT NULL,
    balance_rp BIGINT NOT NULL, late_pokok_rp BIGINT NOT NULL, late_jasa_rp BIGINT NOT NULL,
    behind TEXT NOT NULL, reserve_bp INTEGER, profile TEXT NOT NULL, made_at TIMESTAMP NOT NULL,
    CONSTRAINT uq_class_snapshot_ksm_id_on UNIQUE (ksm_id, "on")
)
"""


def test_a_book_from_before_there_were_seals_keeps_its_words_and_is_sealed_as_it_stands(
    maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = maker.fresh(tmp_path)
    ids = count(10**6)
    book = Book(database, lambda: START, lambda n: next(ids).to_bytes(n, "big"))
    schema.prepare(book.engine)
    with monkeypatch.context() as earlier:
        earlier.setattr(sealed, "put", lambda *row: None)
        book.run(village.build)
        asked = book.run(lambda work: closings.propose(work, 1, CLOSE, date(2026, 10, 1), 12))
        row = book.look(lambda work: closings.by_public(work, asked))
        assert row is not None and book.run(lambda work: closings.agree(work, row, 13, date(2026, 11, 1)))
    with book.engine.begin() as conn:
        for line in (
            "DROP TABLE seal",
            "DROP TABLE money_match",
            "DROP TABLE box_count_voice",
            "DROP TABLE box_count",
            "DROP TABLE spot_check_line",
            "DROP TABLE spot_check",
            "DROP TABLE free_day",
            "DROP TABLE holiday_year",
            "ALTER TABLE application_step DROP COLUMN found",
            "ALTER TABLE sheet DROP COLUMN late_because",
            "ALTER TABLE account DROP COLUMN digest_minute",
            "ALTER TABLE transfer DROP COLUMN subject",
            "DROP TABLE iptw_line",
            "ALTER TABLE chain DROP COLUMN iptw_since",
            "ALTER TABLE chain DROP COLUMN tills_since",
            "ALTER TABLE chain DROP COLUMN moves_since",
            "ALTER TABLE titipan_return DROP COLUMN paid_at",
            "ALTER TABLE closing DROP COLUMN n_seals",
            "ALTER TABLE application_line DROP COLUMN said_by",
            "ALTER TABLE application_line DROP COLUMN slip_seen_by",
            "ALTER TABLE closing DROP COLUMN n_classes",
            "DROP TABLE class_snapshot",
            CLASSES_BEFORE,
            'CREATE INDEX ix_class_snapshot_bkm_id ON class_snapshot (bkm_id, "on")',
            "INSERT INTO class_snapshot VALUES (4, 1, 1, '2026-10-31', 'III', 1000000, 350000, 0, '7/2', 1000,"
            " 'urban-2013:1', '2026-11-02 09:00:00.000000')",
            "UPDATE alembic_version SET version_num = '0038'",
        ):
            conn.execute(text(line))
    schema.prepare(book.engine)
    assert book.look(first_deviation) is None
    [kept] = rows_of(book, t.class_snapshot)
    assert (kept["id"], kept["class_name"], kept["closing_id"], kept["collects"]) == (4, "III", None, None)
    with book.engine.begin() as conn:
        unguard(conn)
    assert "loan 1: is not as it was written" in str(look_after(book, t.loan, {"id": 1}, "status", "L"))
    found = look_after(book, t.class_snapshot, {"id": 4}, "class_name", "I")
    assert "class_snapshot 4: is not as it was written" in str(found)
    book.close()


def village_book(maker: Maker, folder: Path) -> Book:
    """A book of its own, with the sample village in it."""
    ids = count(10**6)
    book = Book(maker.fresh(folder), lambda: START, lambda n: next(ids).to_bytes(n, "big"))
    schema.prepare(book.engine)
    book.run(village.build)
    return book


def test_a_book_from_before_holidays_were_sealed_is_sealed_as_it_stands(
    maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = village_book(maker, tmp_path)
    with monkeypatch.context() as earlier:
        earlier.setattr(sealed, "put", lambda *row: None)
        assert book.run(lambda work: holidays.keep(work, 1, date(2026, 11, 17)))
        asked = book.run(lambda work: free_days.propose(work, 1, date(2026, 12, 1), True, "cuti bersama", 12))
        row = book.look(lambda work: free_days.by_public(work, asked))
        assert row is not None
        book.run(lambda work: free_days.end(work, row.id, 13, free_days.AGREED, date(2026, 11, 17)))
    with book.engine.begin() as conn:
        for line in (
            "ALTER TABLE application_step DROP COLUMN found",
            "UPDATE chain SET tills_since = '2026-11-17 08:00:00.000000'",
            "UPDATE alembic_version SET version_num = '0050'",
        ):
            conn.execute(text(line))
    assert book.look(lambda work: len(list(every_row_is_sealed(work)))) >= 4
    schema.prepare(book.engine)
    assert book.look(first_deviation) is None
    for table, column, value in (
        (t.free_day, "day", "2026-12-02"),
        (t.holiday_year, "days", "2026-12-28"),
        (t.chain, "tills_since", "2026-11-18 08:00:00.000000"),
        (t.chain, "iptw_since", "2027-01-01"),
    ):
        [first, *_] = rows_of(book, table)
        assert "is not as it was written" in str(look_after(book, table, first, column, value))
    book.close()


def test_a_book_from_before_counts_and_voices_were_sealed_is_sealed_as_it_stands(
    maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = village_book(maker, tmp_path)
    with monkeypatch.context() as earlier:
        earlier.setattr(sealed, "put", lambda *row: None)
        book.run(asked_and_answered)
        book.run(
            lambda work: (
                work.execute(text("UPDATE ksm SET collects_at_meetings = true WHERE id = 1")) and None
            )
        )
        book.run(lambda work: meetings.add(work, ksm_id=1, starts_at=START, place="balai", by_person_id=1))
        asked = book.run(lambda work: closings.propose(work, 1, CLOSE, date(2026, 10, 1), RINI))
        row = book.look(lambda work: closings.by_public(work, asked))
        assert row is not None and book.run(lambda work: closings.refuse(work, row.id, HADI, "belum"))
    with book.engine.begin() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '0051'"))
    assert book.look(lambda work: len(list(every_row_is_sealed(work)))) == 8
    schema.prepare(book.engine)
    assert book.look(first_deviation) is None
    book.run(lambda work: erasing.texts(work, 5))
    assert book.look(first_deviation) is None
    with book.engine.begin() as conn:
        unguard(conn)
    for table, column, value in (
        (t.relief, "until_on", "2026-12-01"), (t.cash_count, "reason", "x"), (t.box_count, "counted_rp", 1),
        (t.voucher, "ended_by", 14), (t.closing, "ended_by", 14), (t.savings_hold, "amount_rp", 1),
        (t.bkm, "profile", "rural-upk"), (t.ksm, "collects_at_meetings", 0), (t.meeting, "state", "cancelled"),
    ):  # fmt: skip
        [first, *_] = rows_of(book, table)
        found = str(look_after(book, table, first, column, value))
        assert found.startswith(f"{table.name} 1: is not as it was written")
    book.close()


def test_a_head_that_was_exchanged_in_a_closing_is_found(lived_in: Book, chat: Chatroom) -> None:
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    assert lived_in.look(first_deviation) is None
    lived_in.run(lambda work: work.execute(text("UPDATE closing SET head = '00' || substr(head, 3)")))
    assert str(lived_in.look(first_deviation)).startswith("closing 1: is not as it was written")
    lived_in.run(lambda work: sealed.put(work, t.closing, 1))  # whoever did this was thorough
    found = lived_in.look(first_deviation)
    assert found is not None and "its head is not that of its entries" in found


def test_two_damages_and_the_first_is_named(lived_in: Book) -> None:
    ids = lived_in.look(lambda work: list(work.execute(select(entry.c.id).order_by(entry.c.id)).scalars()))
    late, early = ids[-2], ids[5]

    def hurt(work: Work) -> None:
        for each in (late, early):
            work.execute(text(f"UPDATE entry SET note = 'x' WHERE id = {each}"))

    lived_in.run(hurt)
    found = lived_in.look(first_deviation)
    assert found is not None and found.startswith(f"entry {early} (")
