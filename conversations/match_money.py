"""[Cocokkan uang]: which box, what lies in it, and whether savings of the paper book lie there too."""

from __future__ import annotations

from typing import Any

from conversations.agree_balances import group, groups, listed
from conversations.count_till import counted
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.readers import choice
from usecases import money_matches
from usecases.money_matches import OF_KSM, UPK, WITH

PLACES, OLD = (UPK, OF_KSM), (WITH, "without")


def _places(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-match-{each}") for each in PLACES)


def _olds(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-match-{each}") for each in OLD)


def _of_ksm(answers: Answers) -> bool:
    return bool(answers["which"] == OF_KSM)


def _chosen(answers: Answers) -> dict[str, Any]:
    if not _of_ksm(answers):
        return {"place": UPK, "ksm": "", "held": answers["held"], "before": 0}
    one = next(each for each in answers["groups"] if each["code"] == answers["group"])
    return {"place": OF_KSM, "ksm": one["name"], "held": one["held"], "before": one["before"]}


def _has_old(answers: Answers) -> bool:
    return bool(_chosen(answers)["before"])


MATCH_MONEY = Conversation(
    name="match-money",
    steps=(
        Ask("which", choice(*PLACES), choices=_places),
        Ask("group", group, when=_of_ksm, choices=groups, values=listed),
        Ask("counted", counted, values=_chosen),
        Ask("old", choice(*OLD), when=_has_old, choices=_olds, values=_chosen, per_row=1),
    ),
    offer=money_matches.offer,
    done=money_matches.keep,
    sample={
        "bkm": 1,
        "held": 4_215_500,
        "groups": [{"code": "contoh", "name": "Mawar", "held": 210_000, "before": 1_200_000}],
        "more": 0,
    },
)
