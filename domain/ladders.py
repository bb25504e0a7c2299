"""A lender's own ladder of classes as an officer types it. Knows how it is written; decides nothing by it."""

import re

from domain.profiles import Band

MOST = 9
_BAND = re.compile(r"(?P<name>\S+)(?:\s+(?P<label>\D*?[^\s\d>≥=]))?\s*(?P<edge>>=|≥|>|)\s*(?P<start>\d{1,4})")


def read_bands(words: str) -> tuple[Band, ...] | None:
    """ "I lancar 0, II perhatian >0, III >=3": the classes in that order, each with the number from which it
    begins (">" just above it); a class without a word is called by its name. None: a piece of it is no class,
    a name stands twice, or they do not begin at 0 and rise. What is set aside is another question.
    """
    pieces = [piece.strip() for piece in re.split(r"[,;\n]", words) if piece.strip()]
    found = [_BAND.fullmatch(piece) for piece in pieces]
    if not 2 <= len(pieces) <= MOST:
        return None
    bands = tuple(
        Band(each["name"], each["label"] or each["name"], int(each["start"]), each["edge"] == ">", None)
        for each in found
        if each is not None
    )
    starts = [(band.start, band.above) for band in bands]
    whole = len(bands) == len(pieces) == len({band.name for band in bands})
    return bands if whole and starts[0] == (0, False) and sorted(set(starts)) == starts else None
