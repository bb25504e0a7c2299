"""One row of a sheet that names its savings ("6 wajib 20 sukarela 10 angsuran 115"), held against the
member's own bill. Knows no meeting and no sum.
"""

from itertools import pairwise, product

from domain.money import Rupiah
from domain.reading.columns import Column, Scale, Typed, read_column
from domain.reading.labels import INSTALMENT, MAYBE_POKOK, SAVED
from domain.reading.onerow import MUCH, USUAL_POT, Bill, Doubt, Read, Row, divided, doubt, too_big

_MOST_WAYS = 3


def read_pots(typed: Typed, raw: str, scale: Scale, bill: Bill) -> Read:
    """The row pot by pot; what stands unnamed beside them is the usual savings, then the instalment."""
    placed = _placed(typed.named, bill)
    if placed is None:
        return Read(doubt("unreadable", raw, typed.number, ()))
    usual = {USUAL_POT: bill.usual_savings, INSTALMENT: bill.instalment}
    columns = [(label, read_column(value, scale, usual.get(label))) for label, value in placed]
    scaled = any(column.scaled for _, column in columns)
    ways = [_row(typed.number, way) for way in _ways(columns)]
    if any(column.value is None for _, column in columns):
        return Read(doubt("amount", raw, typed.number, ways), scaled=scaled)
    if not ways:
        return Read(doubt("unreadable", raw, typed.number, ()), scaled=scaled)
    for (label, value), (after, _) in pairwise(typed.named):
        if value == "-" and not after:  # "sukarela - 115": nothing and an instalment, or a dash between
            other = [(label, ways[0].instalment), *((x, c.value or Rupiah(0)) for x, c in columns)]
            turned = _row(typed.number, [(x, each) for x, each in other if x != INSTALMENT])
            return Read(doubt("columns", raw, typed.number, [ways[0], turned]), scaled=scaled)
    return Read(_asked(ways[0], columns, raw, bill), scaled=scaled)


def _placed(named: tuple[tuple[str, str], ...], bill: Bill) -> list[tuple[str, str]] | None:
    """Every value with what it is: an unnamed one before any name is the usual savings, one behind them the
    instalment. None: there are more unnamed values than places.
    """
    labels = [USUAL_POT if label == SAVED else label for label, _ in named]
    for at, label in enumerate(labels):
        if label:
            continue
        free = [
            each
            for each in ((USUAL_POT, INSTALMENT) if at == 0 else (INSTALMENT, USUAL_POT))
            if each not in labels and (each != INSTALMENT or bill.instalment is not None or at > 0)
        ]
        if not free:
            return None
        labels[at] = free[0]
    return list(zip(labels, (value for _, value in named), strict=True))


def _ways(columns: list[tuple[str, Column]]) -> list[list[tuple[str, Rupiah]]]:
    """The readings of all columns together; a single one where every amount is clear."""
    each = [(column.value,) if column.value is not None else column.offers for _, column in columns]
    found = [
        [(label, amount) for (label, _), amount in zip(columns, way, strict=True)] for way in product(*each)
    ]
    return found[:_MOST_WAYS]


def _row(number: int, said: list[tuple[str, Rupiah]], *, loans_pokok: bool = False) -> Row:
    pots: dict[str, int] = {}
    paid = 0
    for label, amount in said:
        if label == INSTALMENT or (loans_pokok and label == MAYBE_POKOK):
            paid += amount
        else:
            pots[label.rstrip("?")] = pots.get(label.rstrip("?"), 0) + amount
    return divided(number, pots, paid)


def _asked(row: Row, columns: list[tuple[str, Column]], raw: str, bill: Bill) -> Row | Doubt:
    """The row, or what must be asked of it before it is kept."""
    said = [(label, column.value or Rupiah(0)) for label, column in columns]
    labels = [label.rstrip("?") for label, _ in said]
    if len(set(labels)) < len(labels):
        once = list(dict(reversed([(label.rstrip("?"), amount) for label, amount in said])).items())
        return doubt("pot-twice", raw, row.number, [row, _row(row.number, once)])
    if MAYBE_POKOK in dict(said) and bill.instalment and not row.instalment:
        return doubt("pot-pokok", raw, row.number, [_row(row.number, said, loans_pokok=True), row])
    strange = [code for code, _ in row.pots if bill.pots is not None and code not in bill.pots]
    if strange:
        usual = dict(row.pots)
        amount = usual.pop(strange[0])
        usual[USUAL_POT] = Rupiah(usual.get(USUAL_POT, 0) + amount)
        return doubt("pot-new", raw, row.number, [divided(row.number, usual, row.instalment), row])
    if row.instalment and bill.instalment is None:
        alone = dict(row.pots)
        more = {**alone, USUAL_POT: alone.get(USUAL_POT, 0) + row.instalment}
        offers = [divided(row.number, alone, 0)] if alone else []
        return doubt("no-loan", raw, row.number, [*offers, divided(row.number, more, 0)])
    if row.instalment and bill.instalment == 10 * row.instalment:
        whole = divided(row.number, dict(row.pots), bill.instalment)
        return doubt("tenth", raw, row.number, [whole, row])
    if too_big(row, bill):
        return doubt("too-big", raw, row.number, [_as_usual(row, bill), row])
    return row


def _as_usual(row: Row, bill: Bill) -> Row:
    """The row with what is usual in place of what is too much."""
    small = {code: amount for code, amount in row.pots if code == USUAL_POT or amount <= MUCH}
    return divided(row.number, {**small, USUAL_POT: bill.usual_savings or 0}, bill.instalment or 0)
