"""A small paper book: ten members who owe the same, one who only saves, one of whom nothing is known yet."""

from datetime import date

from domain.money import Rupiah
from domain.sheets import Bill, Row, Scale, Sheet, read_sheet

TODAY = date(2026, 11, 17)
DUE = Bill(Rupiah(20_000), Rupiah(115_000), Rupiah(690_000))
BILLS = {**dict.fromkeys(range(1, 11), DUE), 11: Bill(Rupiah(20_000)), 12: Bill()}
TEN = dict.fromkeys(range(1, 11), DUE)


def sheet(text: str, scale: Scale = "thousands") -> Sheet:
    """The message read against this book."""
    return read_sheet(text, scale, BILLS, TODAY)


def row(number: int, savings: int, instalment: int, absent: bool = False) -> Row:
    """A row in thousands of rupiah."""
    return Row(number, Rupiah(savings * 1_000), Rupiah(instalment * 1_000), absent)


def asked(read: Sheet) -> list[tuple[str, int | None]]:
    """Codes and numbers of what must be asked."""
    return [(doubt.code, doubt.number) for doubt in read.doubts]
