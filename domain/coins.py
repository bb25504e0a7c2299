"""Coins of difference: a few may be taken over, into an account of their own. Knows the limit; no book."""

COUNT, HANDOVER = "count", "handover"
"""What found them."""


def why_not(gap: int, used: int, most: int) -> str | None:
    """Why this difference is not a matter of coins: `too-much` by itself, or `day-full` with what was taken
    over on that day already. None: it is. Rupiah; missing and over never make up for each other.
    """
    if abs(gap) > most or not gap:
        return "too-much"
    return "day-full" if used + abs(gap) > most else None
