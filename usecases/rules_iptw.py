"""The part of the jasa that comes back for paying in time, in words and by an example. Knows no book."""

from __future__ import annotations

from domain.iptw import part_of
from domain.loans import Schedule
from domain.money import Rupiah
from domain.profiles import Profile
from domain.rulechange import percent
from domain.say import Say, say


def words(rules: Profile) -> Say:
    """The rule."""
    return say("rules-iptw", some=int(bool(rules.iptw_bp)), rate=percent(rules.iptw_bp))


def example(before: Profile, after: Profile, lent: Rupiah, cards: tuple[Schedule, Schedule]) -> Say | None:
    """A loan of so much paid off with every instalment in time, by the old rules and the new; None: the same.
    `cards`: what it looks like by each.
    """
    if before.iptw_bp == after.iptw_bp:
        return None
    was, becomes = (
        int(part_of(sum(row.jasa for row in card), rules.iptw_bp))
        for card, rules in zip(cards, (before, after), strict=True)
    )
    return say("rules-example-iptw", amount=int(lent), before=was, after=becomes)
