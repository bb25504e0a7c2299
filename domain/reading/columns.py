"""How one row of a meeting's sheet is typed: a number, then columns. Knows no member and no bill."""

import re
from typing import Literal, NamedTuple

from domain.money import Rupiah, read_rupiah
from domain.reading.daywords import DATE_WORDS, DAY_NAMES, HOUR_WORDS, MONTH_WORDS
from domain.reading.labels import (
    INSTALMENT_LABELS,
    SAVINGS_LABELS,
    beside_each,
    meaning,
    names_pots,
    spelled_out,
)
from domain.reading.numberwords import STARTERS
from domain.reading.spelling import wordset

Scale = Literal["thousands", "rupiah"] | None
"""What a bare number counts, agreed once per KSM; None: not agreed yet."""

_UNIT = r"(?:rb|ribu|rbu|rebu|k|jt|juta|jta)(?![a-z])"
_PIECE = re.compile(rf"(?:rp\.?\s*)?\d(?:[\d.,]|[ol](?=[\dol.,\s]|$))*(?:,-)?(?:\s*{_UNIT})?|[a-z']+|-")
_BEHIND_NUMBER = r"(?:\s*[)\]:=]\s*|\.\s+|\.(?=\d{1,2}(?![\d.,]))|\s*(?=-)|\s+)"
_ROW = re.compile(rf"(?:no(?:mor|mer)?\b\.?\s*|#\s*)?(\d{{1,3}}){_BEHIND_NUMBER}(\S.*)")
_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})")
_BARE = re.compile(r"0|[1-9]\d{0,8}|(?:0|[1-9]\d{0,5})[.,]\d{1,2}")
_CLINGING = re.compile(r"\s-\d")
_GLUED_COLUMNS = re.compile(r"([1-9]\d{0,2}),(\d{3})")

NOTHING = wordset("0 - nihil kosong nol libur prei x absen alpa izin ijin belum blm durung dereng")
"""Words for a column, or a whole row, in which nothing was brought."""
ABSENT = wordset("x absen alpa izin ijin")
"""Those which, as the whole row, also say that the member was not there."""
_LABELS = SAVINGS_LABELS | INSTALMENT_LABELS
_MOST_COLUMNS = 7
_BETWEEN = wordset("dan lan plus")
_BEHIND = wordset("lunas ok oke pas rupiah bayar mbayar")
_NO_NAME = (
    STARTERS
    | DATE_WORDS
    | HOUR_WORDS
    | DAY_NAMES
    | wordset("kurang kirang lebih tidak ora mboten bukan salah batal")
)
_MOST_NAMES = 4


class Typed(NamedTuple):
    """A row taken apart: the member's number, its columns as typed, and any labels among them.

    `names` counts the words before the first column; `strange`: words behind it that nobody can place.
    `named`: where savings are named by their pot, each value with its label before it, else empty.
    """

    number: int
    values: tuple[str, ...]
    labels: tuple[str, ...] = ()
    names: int = 0
    strange: bool = False
    named: tuple[tuple[str, str], ...] = ()


def take_apart(line: str) -> Typed | None:
    """A plain line as a row: "1 20 115", "1) 20rb 115rb", "1 = 20 , 115", "1 20+115", "6 Sri 20 115", "5 x".

    None when it is a date, or does not begin with a number and something behind it.
    """
    line = line.strip(" \t*•.,")
    found = _ROW.fullmatch(line)
    if found is None or ((day := _DATE.fullmatch(line)) and int(day[1]) <= 31 and int(day[2]) <= 12):
        return None
    values: list[str] = []
    labels: list[str] = []
    names, strange = 0, False
    if names_pots(found[2]):
        return _with_pots(int(found[1]), found[2])
    for piece in _PIECE.findall(found[2]):
        if piece[-1].isdigit() or piece[0].isdigit() or piece.startswith("rp") or piece in NOTHING:
            values.append(piece.rstrip(".,"))
        elif piece in _LABELS:
            labels.append(piece)
        elif not values and piece not in _NO_NAME:
            names += 1
        elif piece not in _BETWEEN | _BEHIND:
            strange = True
        if names == 1 and not values and piece in MONTH_WORDS:
            return None  # "17 November" heads the sheet
    kept = [value for value in values if value != "-"]
    if len(values) > len(kept) == 2:  # "1 - 20 - 115": the dashes divide
        values = kept
    strange = strange or names > _MOST_NAMES
    return Typed(int(found[1]), tuple(values), tuple(labels), names, strange) if values else None


def _with_pots(number: int, columns: str) -> Typed | None:
    """A row whose savings are named: "wajib 20 sukarela 10 angsuran 115", "20 s10 115", "20 sw 10 ss"."""
    said: list[tuple[str, bool]] = []  # each piece, and whether it is a value
    names, strange = 0, False
    for piece in _PIECE.findall(spelled_out(columns)):
        label = meaning(piece)
        if piece == "-":
            said += [(piece, True)] if said and not said[-1][1] else []  # else it divides
        elif piece[-1].isdigit() or piece[0].isdigit() or piece.startswith("rp") or piece in NOTHING:
            said.append((piece.rstrip(".,"), True))
        elif label is not None:
            said.append((label, False))
        elif not said and piece not in _NO_NAME:
            names += 1
        elif piece not in _BETWEEN | _BEHIND:
            strange = True
    values = tuple(piece for piece, is_value in said if is_value)
    named = beside_each(said)
    strange = strange or named is None or names > _MOST_NAMES or len(values) > _MOST_COLUMNS
    return Typed(number, values, (), names, strange, named or (("", ""),)) if values else None


def is_row(line: str, alone: bool = False) -> bool:
    """Whether this plain line is surely a row: two columns, or one word for nothing.

    `alone`: nothing else makes it part of a sheet, so it must be three plain numbers, and neither the date
    "25 11 2026" nor the amount "1 250 000".
    """
    typed = take_apart(line)
    if typed is None or typed.strange:
        return False
    if typed.named:
        return len(typed.values) >= 2 and not (alone and typed.names)
    if not alone:
        nothing = len(typed.values) == 1 and typed.values[0] in NOTHING - {"0", "-"}
        return nothing or len(typed.values) == 2
    if typed.names or len(typed.values) != 2 or not all(value[0] in "r0123456789" for value in typed.values):
        return False
    first, second = typed.values
    is_date = first.isdigit() and int(first) <= 12 and re.fullmatch(r"20\d\d", second) is not None
    return not is_date and second != "000"


def is_short_row(line: str) -> bool:
    """Two numbers and no word: a row with one column, if others like it stand around."""
    typed = take_apart(line)
    return (
        typed is not None
        and len(typed.values) == 1
        and not (typed.names or typed.labels or typed.named or typed.strange)
    )


def has_minus(line: str) -> bool:
    """One dash that clings to its number, "6 -20 115", is a minus; in "1 -20 -115" dashes divide."""
    return len(_CLINGING.findall(line)) == 1


class Column(NamedTuple):
    """One amount; in doubt `value` is None and `offers` are its readings. `scaled`: a bare number."""

    value: Rupiah | None
    offers: tuple[Rupiah, ...] = ()
    scaled: bool = False


def read_column(value: str, scale: Scale, usual: Rupiah | None = None) -> Column:
    """One column in rupiah; what carries rb, Rp or dots is itself.

    A bare number below 10.000 counts thousands under that scale; `scaled`: it was read so under none.
    """
    if value in NOTHING:
        return Column(Rupiah(0))
    if _BARE.fullmatch(value):
        whole, _, part = value.replace(",", ".").partition(".")
        number = int(whole)
        lifted = number * 1_000 + int((part or "0").ljust(3, "0"))
        if scale == "rupiah":
            sure = not part and (number >= 1_000 or number == 0)
            return Column(Rupiah(number)) if sure else Column(None, (Rupiah(lifted), Rupiah(number)))
        if part and number < 10:  # "1.35": thousands, or a million and more
            return Column(None, (Rupiah(lifted * 1_000), Rupiah(lifted)))
        if number < 10_000:
            return Column(Rupiah(lifted), scaled=scale is None and number > 0)
    amount = read_rupiah(value, usual)
    return Column(amount.rupiah, amount.offers)


def glued_columns(value: str) -> tuple[str, str] | None:
    """The two halves of "20,115", which may be two columns without a space, or one amount."""
    found = _GLUED_COLUMNS.fullmatch(value)
    return (found[1], found[2]) if found else None
