"""What the answers of a member's own report say of its sums, and which reports may be the same money."""

from __future__ import annotations

from typing import Any

from domain.ledger import Purpose

Answers = dict[str, Any]


def saved_too(answers: Answers) -> int:
    """What was saved with the same line that tells of an instalment. Rupiah, 0: nothing."""
    if answers["what"]["purpose"] != Purpose.INSTALLMENT.value:
        return 0
    return int(answers["what"].get("saved") or answers.get("saved") or 0)


def alike(facts: Answers, what: str, amount: int | None) -> list[Answers]:
    """Reports of this person that wait and may be the same money."""
    return [each for each in facts["reports"] if each["what"] == what and each["amount"] == amount]


def saved_alike(answers: Answers) -> list[Answers]:
    """The same for the second sum of a line."""
    facts = next(each for each in answers["people"] if each["code"] == answers["who"])
    return alike(facts, Purpose.SAVINGS.value, saved_too(answers))


def same_row(answers: Answers) -> bool:
    """Whether both sums stand on the one row of which the payer says that it is this money."""
    facts = next(each for each in answers["people"] if each["code"] == answers["who"])
    rows = {each["id"]: each.get("row") for each in facts["reports"]}  # a form begun earlier has none
    row = rows.get(answers.get("same"))
    return bool(row) and row in {each.get("row") for each in saved_alike(answers)}
