"""The month's workbook as it comes back: which sheet is whose, what was filled in. Knows cells as they were
read from a file; no member, no bill and no book.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.reading.presence import CELLS, Mark

MARK = "guyub-lembar-1"
"""Stands in the first cell of each sheet of ours; another layout would get another number."""
COLUMNS = ("number", "name", "usual", "due", "here", "savings", "installment")
"""What the first row calls its columns, so that a column somebody puts between does no harm."""
POT = "savings:"
"""Before the short name of a pot, in the first row: a column for savings of that kind."""
_TYPED = {"pokok": "simpok", "tanggung-renteng": "renteng"}
"""Pots whose short name is typed otherwise on a sheet."""
CODE, ON, CASH, ROW = "kode", "tanggal", "kas", "baris"
"""What the first column calls its rows."""
MOST_ROWS = 200

Cell = None | str | int | Decimal | date


@dataclass(frozen=True, slots=True)
class Filled:
    """One sheet that came back. `on` is a day, or what stands in its place (""); `lines`: a row for each
    member of whom something is said, as a leader would type it ("8 20000 115000"); `stray`: rows written
    below or between that have no member. `here`: who was there and who not, typed likewise ("hadir 1 8");
    `unclear`: numbers with what stands in that column and means nothing.
    """

    title: str
    code: str
    on: date | str
    lines: tuple[str, ...]
    kas: str = ""
    stray: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    unclear: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """All of it as one typed sheet."""
        return "\n".join((*self.lines, *self.here, *([f"kas {self.kas}"] if self.kas else [])))


def read_page(title: str, rows: Iterable[Sequence[Cell]]) -> Filled | None:
    """One sheet of a workbook; None: it is not one of ours (the page of instructions, or somebody's own)."""
    walk = iter(rows)
    first = list(next(walk, ()))
    if not first or first[0] != MARK:
        return None
    at = {str(cell): n for n, cell in enumerate(first) if cell in COLUMNS or str(cell).startswith(POT)}
    facts: dict[str, Cell] = {}
    lines, stray, seen = list[str](), list[str](), list[tuple[str, str]]()
    for n, row in enumerate(walk):
        kind = row[0] if row else None
        if kind == ROW:
            cells = {name: row[place] if place < len(row) else None for name, place in at.items()}
            line = _line(cells)
            lines += [line] if line else []
            seen.append((shown(cells.get("number")), shown(cells.get("here")).lower()))
        elif kind in (CODE, ON, CASH):
            facts[str(kind)] = next((cell for cell in row[2:] if cell is not None), None)
        elif kind is None and any(_is_amount(cell) for cell in row) and n < MOST_ROWS:
            stray.append(" ".join(shown(cell) for cell in row if cell is not None)[:60])
    on = facts.get(ON)
    return Filled(
        title, shown(facts.get(CODE)), on if isinstance(on, date) else shown(on), tuple(lines[:MOST_ROWS]),
        shown(facts.get(CASH)), tuple(stray[:MOST_ROWS]), _roll(seen),
        tuple((number, word[:20]) for number, word in seen if number and word and word not in CELLS),
    )  # fmt: skip


def _roll(seen: list[tuple[str, str]]) -> tuple[str, ...]:
    """The column of who was there, a line for each mark."""
    found = {mark: [n for n, word in seen if n.isdecimal() and CELLS.get(word) is mark] for mark in Mark}
    typed = {**{mark: mark.value for mark in Mark}, Mark.AWAY: "tidak hadir"}
    return tuple(f"{typed[mark]} {' '.join(numbers)}" for mark, numbers in found.items() if numbers)


def _line(cells: dict[str, Cell]) -> str:
    """One member's row as it would be typed; empty: nothing was filled in."""
    number, savings, paid = (shown(cells.get(name)) for name in ("number", "savings", "installment"))
    pots = {name.removeprefix(POT): shown(cell) for name, cell in cells.items() if name.startswith(POT)}
    named = " ".join(f"{_TYPED.get(code, code)} {amount}" for code, amount in pots.items() if amount)
    if number and named:
        return f"{number} {f'wajib {savings} ' if savings else ''}{named} angsuran {paid or 0}"
    if not number or not (savings or paid):
        return ""
    return f"{number} {savings or 0} {paid or 0}"


def _is_amount(cell: Cell) -> bool:
    return isinstance(cell, int | Decimal)


def shown(cell: Cell) -> str:
    """A cell as somebody would type it, on one line."""
    if isinstance(cell, date):
        return f"{cell.day}/{cell.month}/{cell.year}"
    words = str(cell).replace(".", ",") if isinstance(cell, Decimal) else str(cell or "")
    return "0" if cell == 0 else " ".join(words.split())


def read_but(words: str, numbers: Iterable[int]) -> tuple[list[int], int | None] | None:
    """'semua', 'semua kecuali 4', 'kabeh kejaba 4 karo 7': what stays out, and a number that is not in the
    list. None: it is no such answer.
    """
    said = words.lower().replace(",", " ").replace(".", " ").split()
    if not said or not {said[0], " ".join(said[:2])} & EVERYTHING:
        return None
    rest = [word for word in said[1:] if word not in AROUND and word not in BUT]
    if not BUT & set(said[1:]):
        return ([], None) if not rest else None
    known = set(numbers)
    left = [int(word) for word in rest if word.isdecimal() and len(word) < 4]
    if not left or len(left) < len(rest):
        return None
    return sorted(set(left)), next((each for each in left if each not in known), None)


EVERYTHING = frozenset(("semua", "semuanya", "simpan", "kabeh", "sedaya", "all", "everything", "save"))
BUT = frozenset("kecuali kejaba kejawi selain except but kajawi".split())
AROUND = frozenset(
    "dan lan karo kaliyan and semua kabeh sedaya all nomor nomer no number ya nggih cocok".split()
)
