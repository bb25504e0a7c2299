"""Several entries of a numbered list, as they are typed: "1 2 5", "1,2,5", "1-3", "semua". Knows no list."""

import re

from domain.workbook import AROUND, EVERYTHING, read_but

_UP_TO = re.compile(r"\s*(?:-|–|\bsampai\b|\bs/d\b|\bsd\b|\btekan\b|\bdumugi\b|\bto\b)\s*")
LONGEST = 3  # figures of one number


def read_picks(text: str, most: int) -> tuple[list[int], int | None] | None:
    """The numbers that are meant, each once and in order, out of 1 to `most`; and the first number outside of
    it. None: it is no such answer.
    """
    words = " ".join(text.lower().split())
    if words in EVERYTHING:
        return list(range(1, most + 1)), None
    but = read_but(words, range(1, most + 1))
    if but is not None:
        out, unknown = but
        return [each for each in range(1, most + 1) if each not in out], unknown
    found: set[int] = set()
    for part in re.split(r"[\s,;.&+]+", _UP_TO.sub("-", words)):
        first, _, last = part.partition("-")
        if not part or part in AROUND:
            continue
        if not first.isdecimal() or (last and not last.isdecimal()) or len(first) > LONGEST:
            return None
        end = int(last) if last and len(last) <= LONGEST else int(first)
        outside = [each for each in (int(first), end) if not 1 <= each <= most]
        if outside:
            return [], outside[0]
        found |= set(range(min(int(first), end), max(int(first), end) + 1))
    return (sorted(found), None) if found else None
