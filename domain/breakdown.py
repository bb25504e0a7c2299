"""When a count may be shown in parts without pointing at anybody. Knows numbers only."""

FEWEST = 5
"""A smaller part of a village is a few households everybody can name: it is never shown by itself. A house
manner, after the smallest cell statistics offices print."""


def may_be_shown(*parts: int) -> bool:
    """Whether these parts of one count may stand side by side: none of them is a handful of people (nobody
    at all is no handful), for beside the whole even the part left out could be reckoned.
    """
    return sum(parts) >= FEWEST and not any(0 < part < FEWEST for part in parts)
