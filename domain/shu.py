"""Sharing out a surplus (SHU): parts in whole rupiah that sum exactly. Knows no book and nobody's name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.money import Rupiah

WHOLE = 10_000
"""A hundred percent, in hundredths of a percent."""
MOST_PARTS = 10


@dataclass(frozen=True, slots=True)
class Part:
    """One use of the surplus and its share, in hundredths of a percent."""

    name: str
    basis_points: int


SHU = (
    Part("modal bergulir", 5_000),
    Part("dana sosial", 2_500),
    Part("pengurus", 1_500),
    Part("cadangan", 1_000),
)
"""How a surplus is shared unless the members agreed otherwise: an assumption, shown at every trial."""


def share_out(surplus: Rupiah, weights: Sequence[int]) -> tuple[tuple[Rupiah, ...], Rupiah]:
    """Each part by its weight, rounded down to whole rupiah, and what that leaves, for the reserve. Together
    they are the surplus. Where nobody has a weight, all of it is left.
    """
    if surplus < 0 or any(weight < 0 for weight in weights):
        raise ValueError("neither a surplus nor a part of it is below zero")
    whole = sum(weights)
    parts = tuple(Rupiah(surplus * weight // whole if whole else 0) for weight in weights)
    rest = Rupiah(surplus - sum(parts))
    assert rest >= 0 and sum(parts) + rest == surplus
    return parts, rest


Jasa = Mapping[int, Mapping[int, int]]
"""Jasa paid, by KSM and by member: rows of the book, rupiah."""


def of_members(parts: Sequence[Part]) -> int | None:
    """Which of the parts goes to the members: the first whose name says so. None: none does."""
    return next((n for n, part in enumerate(parts) if "anggota" in part.name.lower()), None)


def by_jasa(part: Rupiah, jasa: Jasa) -> dict[int, dict[int, Rupiah]]:
    """The members' part, first by KSM and there by member, each by the jasa they paid and rounded down. What
    that leaves goes to the reserve, so the shares never add up to more than the part.
    """
    groups = sorted(jasa)
    sums, _ = share_out(part, [sum(jasa[ksm].values()) for ksm in groups])
    found = {}
    for ksm, whole in zip(groups, sums, strict=True):
        people = sorted(jasa[ksm])
        shares, _ = share_out(whole, [jasa[ksm][person] for person in people])
        found[ksm] = dict(zip(people, shares, strict=True))
    return found


_PART = re.compile(
    r"\s*(?P<name>\D*?[^\s\d.,:=])\s*[:=]?\s*(?P<percent>\d{1,3})(?:[.,](?P<more>\d{1,2}))?\s*%?\s*"
)


def read_parts(words: str) -> tuple[Part, ...] | None:
    """ "modal 50, sosial 20, pengurus 20, cadangan 10": the parts in that order; None: a piece of it is no
    name with a percentage. Whether they make a hundred is another question.
    """
    pieces = [piece for piece in re.split(r"[;\n]|,(?!\d)", words) if piece.strip()]
    found = [_PART.fullmatch(piece) for piece in pieces]
    if not pieces or len(pieces) > MOST_PARTS or not all(found):
        return None
    return tuple(
        Part(each["name"].strip(), int(each["percent"]) * 100 + int((each["more"] or "").ljust(2, "0")))
        for each in found
        if each is not None
    )
