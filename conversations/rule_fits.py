"""What does not fit together in a lender's rules: said at the question, which stays open. Asks nothing."""

from __future__ import annotations

from typing import Any

from conversations.engine import Answers
from conversations.rule_readers import base
from domain.profiles import JasaMethod, Per, Rhythm
from domain.rulechange import monthly_only, percent
from domain.say import Refusal


def rhythm_fits(_book: Any, _actor: Any, answers: Answers, value: str) -> None:
    """A rate per month needs monthly instalments."""
    if value in (Rhythm.WEEKLY, Rhythm.PER_KUMPULAN) and base(answers).jasa.per is Per.MONTH:
        raise Refusal("rules-months-needed")


def method_fits(_book: Any, _actor: Any, answers: Answers, value: str) -> None:
    """Jasa on the balance needs monthly instalments, an annuity no season."""
    due = base(answers).due
    if value != JasaMethod.FLAT and not monthly_only(due):
        raise Refusal("rules-flat-only")
    if value == JasaMethod.ANNUITY and due.pokok_every > 1:
        raise Refusal("rules-no-season")


def per_fits(_book: Any, _actor: Any, answers: Answers, value: str) -> None:
    """A rate per month needs monthly instalments."""
    if value == Per.MONTH and not monthly_only(base(answers).due):
        raise Refusal("rules-term-needed")


def season_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """A season does not go with an annuity."""
    if value > 1 and base(answers).jasa.method is JasaMethod.ANNUITY:
        raise Refusal("rules-no-season")


def upper_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """The upper limit is not below the first loan."""
    if value < answers["first"]:
        raise Refusal("rules-upper-below", first=answers["first"])


def answered_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """A complaint is not answered before it is taken up."""
    if value < answers["taken"]:
        raise Refusal("rules-answered-before", taken=answers["taken"])


def least_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """The shortest loan is not longer than the longest."""
    if value > answers["months"]:
        raise Refusal("rules-least-above", most=answers["months"])


def group_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """What a whole KSM may owe is not below what one of it may; 0: no ceiling."""
    if 0 < value < answers["upper"]:
        raise Refusal("rules-group-below", upper=answers["upper"])


def fair_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """Less is better of what is late, more of what comes in: an edge on the other side turns it round."""
    good, less_is_better = answers["good"], answers["figure"] in ("lar", "par")
    if (value <= good) if less_is_better else (value >= good):
        raise Refusal("rules-fair-wrong", good=percent(good), above=int(less_is_better))


def some(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """A fine is asked, or there is none."""
    if not value:
        raise Refusal("rules-fine-some")


def cap_fits(_book: Any, _actor: Any, answers: Answers, value: int) -> None:
    """A month's part above the cap would never be asked as it was said."""
    if answers.get("month-bp", 0) > value * 100:
        raise Refusal("rules-fine-cap-below", rate=percent(answers["month-bp"]))
