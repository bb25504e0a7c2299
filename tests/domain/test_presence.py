"""Who was there, in the ways a leader writes it on the sheet."""

import pytest

from domain.reading.presence import CELLS, Mark, inline, is_roll, read_roll
from domain.sheets import looks_like_sheet
from tests.domain.paperbook import asked, row, sheet

H, X, I, S, A = Mark.HERE, Mark.AWAY, Mark.EXCUSED, Mark.SICK, Mark.UNHEARD  # noqa: E741
ALL = range(1, 13)


def but(*away: int) -> dict[int, Mark]:
    return {number: X if number in away else H for number in ALL}


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("hadir semua", but()), ("semua hadir", but()), ("kabeh teka", but()), ("sedaya rawuh", but()),
        ("hadir lengkap", but()), ("hadir semua kecuali 4 7", but(4, 7)), ("semua hadir kecuali no 4 dan 7", but(4, 7)),
        ("kabeh teka kejaba 4", but(4)), ("hadir: semua, kecuali 4-6", but(4, 5, 6)), ("hadir 1-3 8", {1: H, 2: H, 3: H, 8: H}),
        ("hadir 1, 2 dan 5", {1: H, 2: H, 5: H}), ("hadir 3", {3: H}), ("tidak hadir 4 7", {4: X, 7: X}),
        ("ora teka 4", {4: X}), ("izin 4", {4: I}), ("ijin 4, 5", {4: I, 5: I}), ("sakit 7", {7: S}), ("alpa 9", {9: A}),
        ("hadir jam 7", None), ("hadir", None), ("hadir semua kecuali", None), ("hadir semua kecuali Bu Sri", None),
        ("hadir semua 4", None), ("hadir 9-1", None), ("hadir 1-999", None), ("hadir 4rb", None), ("absen 4", None),
        ("izin semua", None), ("hadir besok ya", None), ("hadir kecuali 4", None),
    ],
)  # fmt: skip
def test_a_line_of_who_was_there(line: str, marks: dict[int, Mark] | None) -> None:
    roll = read_roll(line)
    assert (roll.marks(ALL) if roll else None) == marks


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("6 h 20 115", (6, H, "6 20 115")), ("6 hadir 20 115", (6, H, "6 20 115")), ("no 6 h, 20 115", (6, H, "6 20 115")),
        ("6 h", (6, H, "")), ("6. hadir", (6, H, "")), ("6 i", (6, I, "6 x")), ("6 sakit", (6, S, "6 x")), ("6 x", (6, X, "6 x")),
        ("6 20 115", None), ("6 s 10 115", None), ("6 bu hadi 20 115", None), ("6 nihil", None), ("6 -", None),
    ],
)  # fmt: skip
def test_a_row_that_says_so_itself(line: str, found: tuple[int, Mark, str] | None) -> None:
    assert inline(line) == found


def test_a_whole_evening_with_its_attendance() -> None:
    read = sheet(
        "kumpulan 17/11\n1 h 20 115\n2 20 115\n5 x\n8 sakit\n6 20 0\nhadir semua kecuali 4 6\nizin 4\nkas 290"
    )
    assert read.rows == (
        row(1, 20, 115), row(2, 20, 115), row(5, 0, 0, absent=True), row(6, 20, 0), row(8, 0, 0, absent=True),
    )  # fmt: skip
    marks = dict(read.here)
    assert (marks[1], marks[2], marks[4], marks[5], marks[6], marks[8]) == (
        H,
        H,
        I,
        X,
        X,
        S,
    )  # 6 sent the money along
    assert read.agrees


def test_a_payment_alone_says_nothing_of_who_was_there() -> None:
    assert sheet("1 20 115\n2 20 115\nkas 270").here == ()
    assert sheet("1 20 115\n5 x").here == ((5, X),)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("hadir semua kecuali 33", [("unknown-number", 33)]), ("hadir 1-3\ntidak hadir 3", [("here-twice", 3)]),
        ("1 20 115\nhadir Bu Sri", [("here", None)]), ("5 x\nhadir 5", [("here-twice", 5)]), ("hadir 1 2\nizin 2\nsakit 2", [("here-twice", 2)]),
    ],
)  # fmt: skip
def test_what_cannot_be_so_is_asked_and_the_rest_is_kept(
    text: str, codes: list[tuple[str, int | None]]
) -> None:
    read = sheet(text)
    assert asked(read) == codes
    assert all(number not in dict(read.here) for _, number in codes)


def test_alone_it_must_be_surely_about_a_meeting() -> None:
    assert all(
        is_roll(line) for line in ("hadir semua", "hadir 1-5 8", "semua hadir kecuali 4", "tidak hadir 4 7")
    )
    assert not any(
        is_roll(line) for line in ("hadir", "hadir 2", "izin 4", "sakit 3", "hadir jam 7", "tidak hadir")
    )
    assert looks_like_sheet("kumpulan 17/11\nhadir 3") and not looks_like_sheet("hadir")


def test_every_word_of_a_cell_is_one_mark() -> None:
    assert (CELLS["h"], CELLS["x"], CELLS["i"], CELLS["s"], CELLS["a"]) == (H, X, I, S, A)
