"""A whole meeting in one typed message: its rows, its cash, its day. Books nothing and has no sentences."""

import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.dates import When
from domain.money import Rupiah
from domain.reading import presence, sheetlines
from domain.reading.columns import Scale, is_row, is_short_row
from domain.reading.onerow import Bill, Doubt, Read, Row, divided, shown
from domain.reading.presence import Mark
from domain.reading.rolls import Rolls
from domain.reading.rows import read_row
from domain.reading.sheetlines import Cash, Heading
from domain.reading.spelling import LONGEST, plain

__all__ = [
    "Bill",
    "Changes",
    "Doubt",
    "Row",
    "Scale",
    "Sheet",
    "divided",
    "looks_like_sheet",
    "read_changes",
    "read_sheet",
]

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one message says about a meeting: rows that are right in `rows`, each other line in `doubts`.

    `when`: the day in its heading, if it names one, looked for in the past; it may be in doubt itself. `kas`:
    the cash that was counted; in doubt it is None and `kas_offers` holds its readings. `missing`: numbers of
    the book nothing was said about. `needs_scale`: bare numbers were read as thousands although the KSM has
    not agreed on that yet; ask before anything is booked. `culprit`: the corrected row, where giving exactly
    one member the usual amount explains the whole difference. `several_instalments`: numbers that brought two
    or more at once. `here`: who was said to be there or not, by number.
    """

    rows: tuple[Row, ...]
    doubts: tuple[Doubt, ...]
    heading: str = ""
    when: When | None = None
    kas: Rupiah | None = None
    kas_offers: tuple[Rupiah, ...] = ()
    missing: tuple[int, ...] = ()
    needs_scale: bool = False
    culprit: Row | None = None
    several_instalments: tuple[int, ...] = ()
    here: tuple[tuple[int, Mark], ...] = ()

    @property
    def total(self) -> Rupiah:
        """The sum of the rows that are right."""
        return Rupiah(sum(row.total for row in self.rows))

    @property
    def difference(self) -> Rupiah | None:
        """Cash minus rows; None without a readable cash line."""
        return None if self.kas is None else Rupiah(self.kas - self.total)

    @property
    def agrees(self) -> bool:
        """Nothing to ask, and the cash equals the rows: such a sheet needs no further press."""
        clear = not self.doubts and not self.needs_scale and (self.when is None or self.when.doubt is None)
        return clear and bool(self.rows) and self.difference == 0


@dataclass(frozen=True, slots=True)
class Changes:
    """Corrections to a sheet: the new rows, and what must be asked. `needs_scale`, `here` as in a Sheet."""

    rows: tuple[Row, ...]
    doubts: tuple[Doubt, ...]
    needs_scale: bool = False
    here: tuple[tuple[int, Mark], ...] = ()


def looks_like_sheet(text: str) -> bool:
    """Whether a message is a sheet: two rows, or one with a heading or the cash, or "semua bayar"."""
    lines = [plain(piece) for piece in sheetlines.pieces(text[:LONGEST])[:MOST_ROWS]]
    if any(sheetlines.is_everybody(line) for line in lines):
        return True
    if len(lines) == 1:
        return is_row(lines[0], alone=True) or presence.is_roll(lines[0])
    n_rows = sum(is_row(line) or is_short_row(line) or presence.read_roll(line) is not None for line in lines)
    return n_rows >= 2 or (n_rows == 1 and any(sheetlines.is_frame(line) for line in lines))


def read_sheet(text: str, scale: Scale, bills: Mapping[int, Bill], today: date) -> Sheet:
    """One message of a whole meeting; `bills` by the numbers of the book. The order of lines is free."""
    typed: list[tuple[str, Read]] = []
    everybody: list[Read] = []
    cash: list[Cash] = []
    headings: list[Heading] = []
    roll = Rolls(bills)
    pieces = sheetlines.pieces(text[:LONGEST])
    waiting = deque(pieces[:MOST_ROWS])
    while waiting:
        raw = waiting.popleft()
        line = roll.take(plain(raw).strip(), raw)
        if not line:
            continue
        if counted := sheetlines.read_cash(line, raw, scale):
            cash.append(counted)
        elif (all_paid := sheetlines.read_everybody(line, raw, bills)) is not None:
            everybody.extend(all_paid)
        elif row := read_row(line, raw, scale, bills):
            typed.append((raw, row))
        elif heading := sheetlines.read_heading(line, raw, today):
            headings.append(heading)
            waiting.extendleft([heading.rest] if heading.rest else [])
        elif not sheetlines.only_courtesy(line):
            typed.append((raw, Read(Doubt("unreadable", shown(raw)))))
    rows, doubts = _once_each(typed, everybody)
    doubts += _beyond_the_bounds(text, pieces)
    here = roll.settled(rows, doubts)
    needs_scale = any(read.scaled for _, read in typed) or any(counted.scaled for counted in cash)
    said = {read.found.number for read in (*(read for _, read in typed), *everybody)}
    missing = tuple(sorted(set(bills) - said))
    sheet = Sheet(rows, (), missing=missing, needs_scale=needs_scale, here=here)
    return _explained(_counted(_dated(sheet, headings, doubts), cash, doubts), doubts, bills)


def read_changes(text: str, scale: Scale, bills: Mapping[int, Bill]) -> Changes:
    """What follows "ubah" ("ubah 8 50 115, 9 20 115"): each number's row as it should have been."""
    text = re.sub(r"^\s*/?\s*ubah\b[\s:]*", "", text[:LONGEST], flags=re.IGNORECASE)
    pieces = sheetlines.pieces(text)
    roll = Rolls(bills)
    left = [(raw, roll.take(plain(raw).strip(), raw)) for raw in pieces[:MOST_ROWS]]
    typed = [(raw, _row_or_doubt(line, raw, scale, bills)) for raw, line in left if line]
    rows, doubts = _once_each(typed, [])
    doubts += _beyond_the_bounds(text, pieces)
    here = roll.settled(rows, doubts)
    return Changes(rows, tuple(doubts), any(read.scaled for _, read in typed), here)


def _row_or_doubt(line: str, raw: str, scale: Scale, bills: Mapping[int, Bill]) -> Read:
    return read_row(line, raw, scale, bills) or Read(Doubt("unreadable", shown(raw)))


def _beyond_the_bounds(text: str, pieces: list[str]) -> list[Doubt]:
    doubts = [Doubt("too-many", shown(pieces[MOST_ROWS]))] if len(pieces) > MOST_ROWS else []
    return [*doubts, Doubt("too-long", shown(text[LONGEST:]))] if len(text) > LONGEST else doubts


def _once_each(
    typed: Iterable[tuple[str, Read]], everybody: Iterable[Read]
) -> tuple[tuple[Row, ...], list[Doubt]]:
    """Rows and doubts by number. A number typed twice is asked; its own row goes before "semua bayar"."""
    by_number: dict[int | None, list[tuple[str, Read]]] = {}
    for raw, read in typed:
        by_number.setdefault(read.found.number, []).append((raw, read))
    own = frozenset(by_number)
    for read in everybody:
        if read.found.number is None or read.found.number not in own:
            by_number.setdefault(read.found.number, []).append(("", read))
    nameless = [read.found for _, read in by_number.pop(None, []) if isinstance(read.found, Doubt)]
    rows: list[Row] = []
    doubts: list[Doubt] = []
    for number, reads in sorted(by_number.items(), key=lambda item: item[0] or 0):
        found = reads[0][1].found
        if len(reads) > 1:
            offers = dict.fromkeys(offer for _, read in reads for offer in read.offers)
            doubts.append(
                Doubt("twice", shown(" / ".join(raw for raw, _ in reads)), number, tuple(offers)[:3])
            )
        elif isinstance(found, Row):
            rows.append(found)
        else:
            doubts.append(found)
    return tuple(rows), doubts + nameless


def _dated(sheet: Sheet, headings: list[Heading], doubts: list[Doubt]) -> Sheet:
    """The sheet with its heading; two headings with two days are asked about."""
    dated = [heading for heading in headings if heading.when]
    if len({heading.when for heading in dated}) > 1:
        doubts.append(Doubt("date-twice", shown(" / ".join(heading.line for heading in dated))))
    chosen = next(iter(dated or headings), None)
    return replace(sheet, heading=chosen.line, when=chosen.when) if chosen else sheet


def _counted(sheet: Sheet, cash: list[Cash], doubts: list[Doubt]) -> Sheet:
    """The sheet with its cash. Where the cash line has two readings, the sum of the rows may prove one."""
    readings = tuple(dict.fromkeys(reading for counted in cash for reading in counted.readings))
    if len(readings) == 1 and all(counted.sure for counted in cash):
        return replace(sheet, kas=readings[0])
    if len(cash) == 1 and not doubts and sheet.total in readings:
        return replace(sheet, kas=sheet.total)
    if cash:
        doubts.append(Doubt("kas", shown(" / ".join(counted.line for counted in cash))))
    return replace(sheet, kas_offers=readings)


def _explained(sheet: Sheet, doubts: list[Doubt], bills: Mapping[int, Bill]) -> Sheet:
    """The sheet with what its difference points at: a row to correct, or an offer of a doubtful one."""
    asked = [doubt for doubt in doubts if doubt.offers]
    if len(asked) == len(doubts) == 1 and sheet.difference:
        # the one offer that closes the gap comes first
        closing = sorted(asked[0].offers, key=lambda row: row.total != sheet.difference)
        doubts = [replace(asked[0], offers=tuple(closing))]
    several = tuple(row.number for row in sheet.rows if _instalments(row, bills[row.number]) > 1)
    culprit = _culprit(sheet, bills) if not doubts and sheet.difference else None
    return replace(sheet, doubts=tuple(doubts), culprit=culprit, several_instalments=several)


def _instalments(row: Row, bill: Bill) -> int:
    """How many whole instalments were brought at once; 0 where it does not come out even."""
    return (
        row.instalment // bill.instalment if bill.instalment and row.instalment % bill.instalment == 0 else 0
    )


def _culprit(sheet: Sheet, bills: Mapping[int, Bill]) -> Row | None:
    """The one row whose usual instalment explains the difference; else the one whose usual savings do."""
    paid, saved = [], []
    for row in sheet.rows:
        bill = bills[row.number]
        if bill.instalment is not None and bill.instalment - row.instalment == sheet.difference:
            paid.append(replace(row, instalment=bill.instalment, absent=False))
        if bill.usual_savings is not None and bill.usual_savings - row.usual_part == sheet.difference:
            saved.append(row.with_usual_part(bill.usual_savings))
    found = paid or saved
    return found[0] if len(found) == 1 else None
