"""What a member reported of themselves, held against the leader's row about the same money: matched, never
added.
"""

from __future__ import annotations

from collections.abc import Mapping

from domain.rowpots import Key
from storage import cash
from storage import claims as claims_of
from storage.book import Work


def own(book: Work, waiting: Mapping[int, list[claims_of.Claim]]) -> dict[int, list[claims_of.Claim]]:
    """By person: of the reports nobody confirmed yet, those they made themselves that stand on no sheet."""
    found = {
        person: [
            c
            for c in claims
            if c.sheet_id is None and c.by_person_id == person
            if not c.frozen and not c.cover  # what they paid for somebody else is other money
        ]
        for person, claims in waiting.items()
    }
    at_bank = cash.slips(book, [c.id for claims in found.values() for c in claims])  # a leader's row is cash
    return {person: [c for c in claims if c.id not in at_bank] for person, claims in found.items()}


def summed(reports: list[claims_of.Claim]) -> dict[Key, int]:
    """How much they come to, pot by pot and as instalments."""
    found: dict[Key, int] = {}
    for each in reports:
        found[each.pot] = found.get(each.pot, 0) + int(each.amount)
    return found


def meeting(
    reports: list[claims_of.Claim], wanted: Mapping[Key, int], differing: list[Key]
) -> tuple[list[claims_of.Claim], list[claims_of.Claim]]:
    """The member's own reports that may be the money of this row, and those of them whose sum or pot is
    another, so that the leader is asked. A report for a pot the row does not name is other money where every
    amount of the row was reported just so.
    """
    met = [each for each in reports if each.pot in differing and wanted.get(each.pot)]
    unlike = [each for each in met if each.amount != wanted[each.pot]]
    exact = {each.pot for each in met} - {each.pot for each in unlike}
    new = {key for key in differing if key is not None and wanted.get(key)}
    others = [each for each in reports if each.pot is not None and each.pot not in wanted]
    if new <= exact:
        others = []
    return [*met, *others], [*unlike, *others]
