"""Receipt numbers that can be spoken: a running number and a letter that watches over it. Knows no book."""

import re
from collections.abc import Iterable

# Eleven letters, one for each remainder. Left out: those that look like digits on the photocopy of a
# photocopy (B I O S Z Q), those that rhyme when called across a room (C D E G P T V with B; N with M) and
# U, too close to V.
_LETTERS = "AFHJKLMRWXY"
_WIDTH = 4
_MOST = 999_999_999
_READS = re.compile(r"\s*([A-Za-z])\s*-?\s*([0-9](?:[ .]?[0-9]){0,8})\s*")


def number(serial: int) -> str:
    """The receipt number of the `serial`-th receipt: 7 is "J-0007". It grows by itself past 9999.

    Any one wrong character, and any two neighbours swapped, give a number that `read` refuses.
    """
    if not 1 <= serial <= _MOST:
        raise ValueError(f"receipts are numbered 1 to {_MOST}")
    return f"{_letter(serial)}-{serial:0{_WIDTH}}"


def read(text: str) -> int | None:
    """The receipt a person means by "J-0007", "j 7" or "J0007"; None if it is not a number of ours."""
    found = _READS.fullmatch(text)
    if found is None:
        return None
    serial = int(re.sub(r"[ .]", "", found[2]))
    return serial if serial and _letter(serial) == found[1].upper() else None


def of_rows(shared: str, rows: Iterable[int]) -> list[str]:
    """The receipt of each row of a paper book below their shared number: "J-0007-6". Two rows of one number,
    of two KSM or of one person twice, are told apart by a letter: "J-0007-6a".
    """
    found: list[str] = []
    for row in rows:
        own = f"{shared}-{row}"
        while own in found:
            own += "a"
        found.append(own)
    return found


def _letter(serial: int) -> str:
    """Weights 2, 3, 4, ... from the last digit, modulo the prime 11: a changed or swapped digit changes
    the sum.
    """
    return _LETTERS[
        sum(weight * int(digit) for weight, digit in enumerate(reversed(str(serial)), start=2)) % 11
    ]
