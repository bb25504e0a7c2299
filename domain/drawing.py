"""Receipts drawn by chance. Knows an order made of one random seed; who may be drawn is asked elsewhere."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Receipt:
    """One that may be drawn: its row, what it is called in the draw, and whose it is in which KSM."""

    id: int
    name: str
    ksm_id: int | None
    person_id: int


def drawn(seed: str, receipts: Iterable[Receipt], n: int) -> list[Receipt]:
    """At most `n` of them, in the order drawn: one of each KSM before a second of any, and nobody twice.
    Whoever knows the seed comes to the same ones; before it is known nobody can say which.
    """
    waiting = sorted(receipts, key=lambda each: hashlib.sha256(f"{seed}:{each.name}".encode()).digest())
    found: list[Receipt] = []
    people: set[int] = set()
    of_ksm: Counter[int | None] = Counter()
    while len(found) < n:
        free = [each for each in waiting if each.person_id not in people]
        if not free:
            break
        nxt = min(free, key=lambda each: of_ksm[each.ksm_id])  # the first of those in the least drawn KSM
        found.append(nxt)
        people.add(nxt.person_id)
        of_ksm[nxt.ksm_id] += 1
    return found
