"""One row of a meeting's sheet held against the member's own bill. Knows no meeting and no sum."""

from collections.abc import Mapping
from itertools import product

from domain.money import Rupiah
from domain.reading.columns import (
    ABSENT,
    NOTHING,
    Column,
    Scale,
    Typed,
    glued_columns,
    has_minus,
    read_column,
    take_apart,
)
from domain.reading.labels import INSTALMENT_LABELS, SAVINGS_LABELS
from domain.reading.onerow import Bill, Doubt, Read, Row, doubt, shown, too_big
from domain.reading.potrows import read_pots


def read_row(line: str, raw: str, scale: Scale, bills: Mapping[int, Bill]) -> Read | None:
    """One row of the plain `line`, typed as `raw`; None when it does not begin with a number."""
    typed = take_apart(line)
    if typed is None:
        return None
    bill = bills.get(typed.number)
    if bill is None:
        return Read(Doubt("unknown-number", shown(raw), typed.number))
    if typed.strange or not (typed.named or 1 <= len(typed.values) <= 2):
        return Read(Doubt("unreadable", shown(raw), typed.number))
    if has_minus(line):
        read = _read_columns(typed, raw, scale, bill)
        return Read(doubt("amount", raw, typed.number, read.offers), scaled=read.scaled)
    return _read_columns(typed, raw, scale, bill)


def _read_columns(typed: Typed, raw: str, scale: Scale, bill: Bill) -> Read:
    if typed.named:
        return read_pots(typed, raw, scale, bill)
    if len(typed.values) == 1:
        return _one_column(typed, raw, scale, bill)
    first, second = typed.values
    if typed.labels and typed.labels[0] in INSTALMENT_LABELS:
        first, second = second, first
    savings = read_column(first, scale, bill.usual_savings)
    instalment = read_column(second, scale, bill.instalment)
    return _held_against(
        typed.number, savings, instalment, raw, bill, unsaved=first in NOTHING - {"0", "nol"}
    )


def _one_column(typed: Typed, raw: str, scale: Scale, bill: Bill) -> Read:
    """A single number: nothing, or savings; where there is a loan it may be either, so it is asked."""
    value, nothing = typed.values[0], Column(Rupiah(0))
    if value in ABSENT:
        return Read(Row(typed.number, Rupiah(0), Rupiah(0), absent=True))
    if glued := glued_columns(value):
        first, second = (read_column(part, scale).value for part in glued)
        offer = (Row(typed.number, first, second),) if first is not None and second is not None else ()
        return Read(Doubt("columns", shown(raw), typed.number, offer))
    label = typed.labels[0] if typed.labels else ""
    column = read_column(value, scale, bill.instalment if label in INSTALMENT_LABELS else bill.usual_savings)
    if label in INSTALMENT_LABELS:
        return _held_against(typed.number, nothing, column, raw, bill)
    if label in SAVINGS_LABELS or bill.instalment is None or column.value == 0:
        return _held_against(typed.number, column, nothing, raw, bill)
    offers: list[Row] = []
    for amount in (column.value,) if column.value is not None else column.offers:
        usual, due = bill.usual_savings or Rupiah(0), bill.instalment
        ways = [Row(typed.number, amount, Rupiah(0)), Row(typed.number, Rupiah(0), amount)]
        if amount == usual + due:
            ways.insert(0, Row(typed.number, usual, due))
        elif due and amount % due == 0:
            ways.reverse()
        offers.extend(ways)
    return Read(doubt("one-column", raw, typed.number, offers), scaled=column.scaled)


def _held_against(
    number: int, savings: Column, instalment: Column, raw: str, bill: Bill, *, unsaved: bool = False
) -> Read:
    """Two columns beside what this member usually brings."""
    scaled = savings.scaled or instalment.scaled
    if savings.value is None or instalment.value is None:
        firsts = (savings.value,) if savings.value is not None else savings.offers
        seconds = (instalment.value,) if instalment.value is not None else instalment.offers
        rows = [Row(number, first, second) for first, second in product(firsts, seconds)]
        return Read(doubt("amount", raw, number, rows), scaled=scaled)
    row = Row(number, savings.value, instalment.value)
    turned = Row(number, row.instalment, row.savings)
    if row.instalment and bill.instalment is None:
        alone = [Row(number, row.savings, Rupiah(0))] if row.savings else []
        return Read(doubt("no-loan", raw, number, [*alone, Row(number, row.total, Rupiah(0))]), scaled=scaled)
    if unsaved and row.instalment and not _whole_instalments(row, bill):
        # "4 - 20": nothing saved and 20 paid, or a dash before the savings
        return Read(doubt("columns", raw, number, [row, turned]), scaled=scaled)
    if row.instalment and bill.instalment == 10 * row.instalment:
        whole = Row(number, row.savings, bill.instalment)
        return Read(doubt("tenth", raw, number, [whole, row]), scaled=scaled)
    if not too_big(row, bill):
        return Read(row, scaled=scaled)
    usual = Row(number, bill.usual_savings or Rupiah(0), bill.instalment or Rupiah(0))
    offers = [turned] if bill.instalment is not None and not too_big(turned, bill) else []
    return Read(doubt("too-big", raw, number, [*offers, usual, row]), scaled=scaled)


def _whole_instalments(row: Row, bill: Bill) -> bool:
    return bool(bill.instalment) and row.instalment % (bill.instalment or 1) == 0
