"""Whether the foot of a sheet is what stands above it. Knows cells; no words, no book."""

from collections.abc import Sequence
from fractions import Fraction


def adds_up(headings: Sequence[str], rows: Sequence[Sequence[object]], foot: Sequence[object]) -> bool:
    """Whether each figure in the foot of a sheet is what stands above it: the sum of its column, and of a
    till what it held before, what came in and what went out.
    """
    at = {heading: n for n, heading in enumerate(headings)}
    return all(
        _figure(cell) == (_left(at, rows, foot) if heading == "till-left" else _column(rows, at[heading]))
        for heading, cell in zip(headings, foot, strict=True)
        if _figure(cell) is not None
    )


def _figure(cell: object) -> Fraction | None:
    """What a cell counts: rupiah, or points ("8,75")."""
    if isinstance(cell, int):
        return Fraction(cell)
    points = cell.get("points") if isinstance(cell, dict) else None
    return Fraction(str(points).replace(",", ".")) if points is not None else None


def _column(rows: Sequence[Sequence[object]], n: int) -> Fraction:
    return sum((_figure(row[n]) or Fraction(0) for row in rows), Fraction(0))


def _left(at: dict[str, int], rows: Sequence[Sequence[object]], foot: Sequence[object]) -> Fraction:
    before, came, went = (
        _figure(cell) or Fraction(0) for cell in (rows[0][at["till-left"]], foot[at["in"]], foot[at["out"]])
    )
    return before + came - went
