"""The lines of a sheet that are no rows: heading, cash, "semua bayar", courtesies. Adds nothing up."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from domain import dates
from domain.dates import Direction, When
from domain.money import Rupiah
from domain.reading import phrases
from domain.reading.columns import Scale, is_row, read_column
from domain.reading.onerow import Bill, Doubt, Read, Row, shown
from domain.reading.spelling import plain, tokens, wordset

_BREAK = re.compile(r"\s*;\s*|\s+/\s+")
_BETWEEN_ROWS = re.compile(r"\s*(?:,|/|\b[dl]an\b)\s*(?=\d{1,3}[ .)=:])")
_HEADING = re.compile(
    r"(?:lembar |laporan |hasil )?(?:kumpulan|kempalan|rapat|pertemuan|rembug|tanggal|tgl)\b"
)
_CASH = re.compile(r"(?:uang )?(?:kas|total|jumlah|jml|gunggung)\b[\s:=]*(.*)")
_CASH_VALUE = re.compile(r"(?:rp\.?\s*)?\d[\d.,]*(?:,-)?(?:\s*(?:rb|ribu|k|jt|juta)\b)?")
_LABELLED = re.compile(r"\b(?:ke|rt|rw|ksm)[ .-]*\d{1,3}\b(?![.,/]\d)")
_EVERYBODY = re.compile(
    r"(?:semua(?:nya)?|kabeh|sedaya|sadaya)\s+(?:(?:sudah|wis|sampun)\s+)?"
    r"(?:bayar|mbayar|lunas|setor|angsur)\b(.*)"
)
_EXCEPT = wordset("kecuali kejaba kajaba kejawi kajawi selain belum durung dereng tidak ora mboten absen x")
_BESIDE_EXCEPT = wordset("no nomor nomer dan lan tapi nanging sing yang ingkang bayar mbayar cuma hanya mung")
_COLUMN_HEADS = wordset("no nomor nomer nama jeneng tab tabungan simpanan ang angs angsuran total jumlah")


class Cash(NamedTuple):
    """The cash line. `readings`: the likeliest first; `sure`: there is but one. `scaled`: a bare number."""

    line: str
    readings: tuple[Rupiah, ...]
    sure: bool
    scaled: bool = False


class Heading(NamedTuple):
    """The heading, its day if it names one, and what else with numbers in it stands in the same line."""

    line: str
    when: When | None
    rest: str = ""


def pieces(text: str) -> list[str]:
    """The lines, and the rows that stand side by side in one line; decoration is left out."""
    found: list[str] = []
    for line in text.splitlines():
        for piece in _BREAK.split(line):
            parts = _BETWEEN_ROWS.split(piece)
            apart = len(parts) > 1 and all(is_row(plain(part)) for part in parts)
            found.extend(parts if apart else [piece])
    return [piece.strip() for piece in found if any(char.isalnum() for char in piece)]


def is_everybody(line: str) -> bool:
    """Whether it says "semua bayar", with or without exceptions; "semua bayar iuran ya" is a notice."""
    found = _EVERYBODY.fullmatch(line)
    words = {token.text for token in tokens(found[1]) if token.kind == "w"} if found else set()
    return found is not None and (words <= _EXCEPT | _BESIDE_EXCEPT | phrases.POLITE or bool(words & _EXCEPT))


def is_frame(line: str) -> bool:
    """A heading or a cash line."""
    return _HEADING.match(line) is not None or _CASH.match(line) is not None


def read_cash(line: str, raw: str, scale: Scale) -> Cash | None:
    """The cash that was counted: "kas 1245", "kas: 1.245.000", "total 1245"."""
    found = _CASH.fullmatch(line)
    if found is None:
        return None
    values = _CASH_VALUE.findall(found[1])
    if len(values) != 1 or re.search(r"[a-z]", _CASH_VALUE.sub("", found[1])):
        return Cash(shown(raw), (), sure=False)
    value = values[0].strip().rstrip(".,")
    column = read_column(value, scale)
    if column.value is None:
        return Cash(shown(raw), column.offers, sure=False)
    if (
        value.isdigit()
        and scale != "rupiah"
        and column.value >= 10_000
        and not column.scaled
        and len(value) >= 5
    ):
        # in thousands a big meeting's cash has five digits as well; the rows will say which it is
        return Cash(shown(raw), (column.value, Rupiah(column.value * 1_000)), sure=False)
    return Cash(shown(raw), (column.value,), sure=True, scaled=column.scaled)


def read_everybody(line: str, raw: str, bills: Mapping[int, Bill]) -> list[Read] | None:
    """Each one's own bill but for "kecuali 3, 7"; one exception in doubt leaves them all in doubt."""
    found = _EVERYBODY.fullmatch(line)
    if found is None:
        return None
    said = tokens(found[1])
    excepted = {
        int(token.text)
        for token in said
        if token.kind == "n" and token.text.isdigit() and len(token.text) < 4
    }
    n_numbers = sum(token.kind not in "wx" for token in said)
    words = {token.text for token in said if token.kind == "w"}
    known = words <= _EXCEPT | _BESIDE_EXCEPT | phrases.POLITE and n_numbers == len(excepted)
    if not known or bool(words & _EXCEPT) != bool(excepted):
        return [Read(Doubt("except-unreadable", shown(raw)))]
    if strangers := sorted(excepted - set(bills)):
        return [Read(Doubt("unknown-number", shown(raw), strangers[0]))]
    return [
        _whole_bill(number, bill, raw) for number, bill in sorted(bills.items()) if number not in excepted
    ]


def _whole_bill(number: int, bill: Bill, raw: str) -> Read:
    row = Row(number, bill.usual_savings or Rupiah(0), bill.instalment or Rupiah(0))
    if bill.usual_savings is None:
        return Read(Doubt("no-usual", shown(raw), number, (row,)))
    return Read(row)


def read_heading(line: str, raw: str, today: date) -> Heading | None:
    """Says which meeting ("kumpulan 17/11", "Selasa malam 17 November"), or heads columns ("no tab angs")."""
    line = _LABELLED.sub("", line)
    said = tokens(line)
    title = _HEADING.match(line)
    found = dates.hear(said, today, Direction.BACK)
    if found is None:
        heads = all(token.text in _COLUMN_HEADS or not token.text.isalnum() for token in said)
        if title is None:
            return Heading(shown(raw), None) if heads else None
        return Heading(shown(raw), None, _numbers_in(line, title.end()))
    when, used = found
    last = max(used)
    if any(token.kind == "n" and at not in used for at, token in enumerate(said[:last])):
        return Heading(shown(raw), None, line[title.end() :].strip()) if title else None
    rest = _numbers_in(line, said[last].end)
    if title is None and (min(used) > 0 or (last + 1 < len(said) and not rest)):
        return None
    return Heading(shown(raw), when, rest)


def _numbers_in(line: str, start: int) -> str:
    """The line from there on, if it holds numbers: they must not be lost behind a heading."""
    rest = line[start:].strip(" :,;-")
    return rest if re.search(r"[0-9]", rest) else ""


def only_courtesy(line: str) -> bool:
    """A greeting or thanks, which asks for nothing."""
    said, at = tokens(line), 0
    while at < len(said):
        greeting = phrases.GREETING.match(said, at)
        if not greeting and (thanks := phrases.OPENING.match(said, at)) and thanks[0] == "terima-kasih":
            greeting = thanks
        if greeting:
            at += greeting[1]
        elif said[at].text in phrases.POLITE or not said[at].text.isalnum():
            at += 1
        else:
            return False
    return True
