"""How a value stands in a cell of a sheet so that no spreadsheet program runs it, and how it is read back.
Knows no file and no table.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

YES, NO = "ya", "tidak"
QUOTE = "'"
"""Before a text that does not begin with a letter: so no program takes it for a formula or a number."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Kind(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    TEXT = "text"
    YESNO = "yesno"
    DAY = "day"
    MOMENT = "moment"
    FACTS = "facts"  # a small JSON


class Unreadable(ValueError):
    """A cell that does not hold what its column holds."""


def write(value: Any, kind: Kind) -> str | int | None:
    """The value as a cell: an int for numbers, None for nothing, else text that no program runs. "" is not
    nothing: it is written as the quote alone.
    """
    if value is None:
        return None
    if kind is Kind.NUMBER:
        return int(value)
    if kind is Kind.YESNO:
        return YES if value else NO
    if kind is Kind.DAY:
        return str(value.isoformat())
    if kind is Kind.MOMENT:
        return str(value.astimezone(UTC).replace(tzinfo=None).isoformat()) + "Z"
    text = value if kind is Kind.TEXT else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if text[:1].isalpha() else QUOTE + text


def read(cell: str | int | None, kind: Kind) -> Any:
    """The value that `write` put into this cell. Unreadable: it holds something else."""
    if cell is None or cell == "":
        return None
    text = str(cell)
    try:
        match kind:
            case Kind.NUMBER:
                return int(text)
            case Kind.YESNO:
                return {YES: True, NO: False}[text]
            case Kind.DAY:
                return date.fromisoformat(text)
            case Kind.MOMENT:
                return datetime.fromisoformat(text)
            case Kind.FACTS:
                return json.loads(text.removeprefix(QUOTE))
            case Kind.TEXT:
                return text.removeprefix(QUOTE)
    except (ValueError, KeyError):
        raise Unreadable(f"{text[:40]!r} is no {kind}") from None


def for_xlsx(text: str) -> str:
    """XLSX cannot hold control characters, and makes one kind of line end of another: they are written as
    _x000D_ and the like, as spreadsheet programs do.
    """
    return _FORBIDDEN.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def from_xlsx(text: str) -> str:
    """What `for_xlsx` was given."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
