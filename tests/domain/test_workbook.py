"""The month's workbook as cells: which rows say something, and 'semua kecuali 4'."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.workbook import COLUMNS, MARK, read_but, read_page

HEAD = [MARK, *COLUMNS]


def page(*rows: list[Any]) -> Any:
    return read_page(
        "Mawar", [HEAD, ["kode", None, None, "abc"], ["tanggal", "Tanggal", None, date(2026, 11, 17)], *rows]
    )


def row(number: Any, savings: Any = None, paid: Any = None, here: Any = None) -> list[Any]:
    return ["baris", number, "Bu Contoh", 20_000, 115_000, here, savings, paid]


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (row(1, 20_000, 115_000), "1 20000 115000"), (row(2, None, 115_000), "2 0 115000"), (row(3, 20_000), "3 20000 0"),
        (row(4), None), (row(5, here="x"), None), (row(6, here="hadir"), None), (row(7, 0, 0), "7 0 0"),
        (row(8, "20 rb", Decimal("0.5")), "8 20 rb 0,5"), (row(None, 20_000, 115_000), None), (row(9, "a\n10 5 5"), "9 a 10 5 5 0"),
    ],
)  # fmt: skip
def test_a_row_is_what_a_leader_would_have_typed(cells: list[Any], line: str | None) -> None:
    assert page(cells).lines == ((line,) if line else ())


def test_a_column_for_each_pot_is_typed_by_its_name() -> None:
    head = [MARK, *COLUMNS[:-1], "savings:pokok", "savings:tanggung-renteng", COLUMNS[-1]]
    cells = ["baris", 8, "Bu Contoh", 20_000, 115_000, None, 20_000, 50_000, 5_000, 115_000]
    found = read_page("Mawar", [head, cells, [*cells[:6], None, None, 5_000, None]])
    assert found is not None
    assert found.lines == (
        "8 wajib 20000 simpok 50000 renteng 5000 angsuran 115000", "8 renteng 5000 angsuran 0",
    )  # fmt: skip


def test_facts_of_a_sheet() -> None:
    found = page(row(1, 20_000), ["kas", "Kas", None, 20_000], [None, None, None, None, None, None, 5_000])
    assert (found.code, found.on, found.kas, found.stray) == ("abc", date(2026, 11, 17), "20000", ("5000",))
    assert found.text == "1 20000 0\nkas 20000"


@pytest.mark.parametrize("rows", [[], [[]], [["Petunjuk"]], [["guyub-lembar-2", *COLUMNS]]])
def test_somebody_elses_sheet_is_none(rows: list[list[Any]]) -> None:
    assert read_page("x", rows) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("semua", ([], None)), ("Simpan semua", ([], None)), ("kabeh", ([], None)), ("all", ([], None)),
        ("semua kecuali 4", ([4], None)), ("semua kecuali nomor 4, 7 dan 9", ([4, 7, 9], None)),
        ("kabeh kejaba 4 karo 7", ([4, 7], None)), ("sedaya kejawi 7", ([7], None)), ("all except 4 and 9", ([4, 9], None)),
        ("semua kecuali 5", ([5], 5)), ("semua kecuali Mawar", None), ("semua kecuali", None), ("semua bayar", None),
        ("kecuali 4", None), ("4", None), ("", None), ("semua kecuali 4 mawar", None),
    ],
)  # fmt: skip
def test_all_but(words: str, found: Any) -> None:
    assert read_but(words, [4, 7, 9]) == found


def test_the_column_of_who_was_there() -> None:
    found = page(
        row(1, 20_000, here="H"), row(2, here="h"), row(3, 20_000, here="x"), row(4, here="Izin"), row(5, here="S"),
        row(6, here="A"), row(7, here="mungkin"), row(8, 20_000), row(None, here="H"), row(9, here="✓"),
    )  # fmt: skip
    assert found.here == ("hadir 1 2 9", "tidak hadir 3", "izin 4", "sakit 5", "alpa 6")
    assert found.unclear == (("7", "mungkin"),)
    assert found.text == "1 20000 0\n3 20000 0\n8 20000 0\n" + "\n".join(found.here)
