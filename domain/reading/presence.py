"""Who was there, as it is written on a meeting's sheet: "hadir semua kecuali 4 7", "izin 4", an H in a cell.
Knows words and numbers of the paper book; no person.
"""

import re
from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple

from domain.reading.spelling import wordset


class Mark(StrEnum):
    """What the column *hadir* says of one person. Without one nobody knows: somebody else may have paid."""

    HERE = "hadir"
    AWAY = "tidak"  # not there, and no reason said
    EXCUSED = "izin"
    SICK = "sakit"
    UNHEARD = "alpa"


_CELLS = {
    Mark.HERE: "h hadir v y ya ada rawuh teka datang here present",
    Mark.AWAY: "x tidak absen mboten no - t",
    Mark.EXCUSED: "i izin ijin",
    Mark.SICK: "s sakit gerah",
    Mark.UNHEARD: "a alpa alpha",
}
CELLS = {word: mark for mark, words in _CELLS.items() for word in words.split()} | {
    "✓": Mark.HERE,
    "√": Mark.HERE,
}
"""What stands in the column of one person, and what it says."""
_WHY = {word: CELLS[word] for word in "h hadir x absen i izin ijin s sakit a alpa".split()}

_HERE = r"(?:hadir|rawuh|teka|datang|present)"
_LINE = re.compile(
    rf"(?:(?P<not>tidak|tdk|gak|nggak|ora|mboten|boten|not)\s+)?(?P<word>{_HERE}|izin|ijin|sakit|gerah|alpa)"
    r"\b[\s:=]*(?P<rest>\S.*)"
)
_EVERYBODY_FIRST = re.compile(
    rf"(?P<rest1>(?:semua|kabeh|sedaya)(?:nya)?)\s+(?:sudah\s+|wis\s+|sampun\s+)?(?P<word>{_HERE})\b(?P<rest2>.*)"
)
_EVERYBODY = wordset("semua semuanya kabeh sedaya all everybody lengkap")
_BUT = wordset("kecuali kejaba kajaba kejawi kajawi selain except but")
_AROUND = wordset("no nomor nomer number dan lan karo kaliyan and saja mawon ya nggih orang tiyang")
_UP_TO = re.compile(r"(?<=\d)\s*(?:-|\bsampai\b|\bsd\b|\bs/d\b|\bnganti\b|\bdumugi\b)\s*(?=\d)")
_INLINE = re.compile(r"((?:no(?:mor|mer)?\b\.?\s*)?\d{1,3}[\s.):=]+)(?:h|hadir)\b[\s,]*(.*)")
_ALONE = re.compile(r"(?:no(?:mor|mer)?\b\.?\s*)?(\d{1,3})[\s.):=]+([a-z]+)")
_LONGEST_RANGE = 200


class Roll(NamedTuple):
    """One line about who was there. `everybody`: all of the book but `numbers`, who were not there."""

    mark: Mark
    numbers: tuple[int, ...]
    everybody: bool = False

    def marks(self, known: Collection[int]) -> dict[int, Mark]:
        """Each number's mark."""
        if not self.everybody:
            return dict.fromkeys(self.numbers, self.mark)
        rest = {number: self.mark for number in known if number not in self.numbers}
        return rest | dict.fromkeys(self.numbers, Mark.AWAY)


def read_roll(line: str) -> Roll | None:
    """'hadir semua', 'semua hadir kecuali 4 7', 'hadir 1-5 8', 'tidak hadir 4', 'izin 4 sakit' is none."""
    first = _EVERYBODY_FIRST.fullmatch(line)
    found = first or _LINE.fullmatch(line)
    if found is None:
        return None
    negated = first is None and bool(found["not"])
    mark = CELLS[found["word"]]
    if negated and mark is not Mark.HERE:
        return None
    mark = Mark.AWAY if negated else mark
    rest = f"{found['rest1']} {found['rest2']}" if first else found["rest"]
    words = re.findall(r"\d+-\d+|\d+|[a-z']+|[^\s,;.&+:]", _UP_TO.sub("-", rest))
    everybody = bool(words) and words[0] in _EVERYBODY
    if everybody:
        words = words[1:]
        if mark is not Mark.HERE or bool(words) != bool(words and words[0] in _BUT):
            return None
    numbers = _numbers([word for word in words if word not in _AROUND and not (everybody and word in _BUT)])
    if numbers is None or (everybody and bool(words) != bool(numbers)) or not (numbers or everybody):
        return None
    return Roll(mark, numbers, everybody)


def _numbers(words: list[str]) -> tuple[int, ...] | None:
    found: list[int] = []
    for word in words:
        first, _, last = word.partition("-")
        if not first.isdecimal() or len(first) > 3 or (last and len(last) > 3):
            return None
        end = int(last) if last else int(first)
        if not 0 <= end - int(first) <= _LONGEST_RANGE:
            return None
        found += range(int(first), end + 1)
    return tuple(dict.fromkeys(found))


def speaks_of_presence(line: str) -> bool:
    """Whether a line of a sheet says something of who was there, readable or not."""
    return _LINE.fullmatch(line) is not None or _EVERYBODY_FIRST.fullmatch(line) is not None


def is_roll(line: str) -> bool:
    """Whether a message of this line alone is surely about a meeting: everybody, or two people and more."""
    roll = read_roll(line)
    return (
        roll is not None and roll.mark in (Mark.HERE, Mark.AWAY) and (roll.everybody or len(roll.numbers) > 1)
    )


def inline(line: str) -> tuple[int, Mark, str] | None:
    """A row that says its person was there ("6 h 20 115", "6 hadir"), or only why not ("6 sakit", "6 i"): the
    number, the mark, and what is left of the row.
    """
    here = _INLINE.fullmatch(line)
    if here is not None:
        number = int(re.sub(r"\D", "", here[1]))
        return number, Mark.HERE, f"{number} {here[2]}" if here[2] else ""
    alone = _ALONE.fullmatch(line)
    mark = _WHY.get(alone[2]) if alone is not None else None
    if alone is None or mark is None:
        return None
    return int(alone[1]), mark, "" if mark is Mark.HERE else f"{alone[1]} x"


def settled(said: list[tuple[int, Mark]], everybody: dict[int, Mark]) -> tuple[dict[int, Mark], list[int]]:
    """Each number's mark, and the numbers of which two things are said. What is said of one person goes
    before what is said of everybody, and a reason before a bare "not there".
    """
    by_number: dict[int, set[Mark]] = {}
    for number, mark in said:
        by_number.setdefault(number, set()).add(mark)
    marks, twice = dict(everybody), []
    for number, each in by_number.items():
        found = each - {Mark.AWAY} if len(each) > 1 and Mark.HERE not in each else each
        if len(found) > 1:
            twice.append(number)
            marks.pop(number, None)
        else:
            marks[number] = next(iter(found))
    return dict(sorted(marks.items())), sorted(twice)
