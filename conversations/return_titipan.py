"""[Kembalikan titipan]: of which card, how much, out of which till."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, doubtful
from conversations.readers import choice, of_today, one_of, rupiah
from conversations.voucher import tills
from usecases import titipan_paid

MOST = 8
_rupiah = of_today(rupiah())


def _items(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-titipan", {"name": each["name"], "amount": each["amount"]})
        for each in answers["items"][:MOST]
    )


def _free(answers: Answers) -> int:
    return next(int(each["amount"]) for each in answers["items"] if each["code"] == answers["which"])


def _amount(said: Said, answers: Answers) -> Reading:
    reading, free = _rupiah(said, answers), _free(answers)
    if not reading.clear or reading.value <= free:
        return reading
    return doubtful("titipan-above", *_all_of_it(answers), name=answers["name"], free=free)


def _all_of_it(answers: Answers) -> tuple[Choice, ...]:
    return (Choice(str(_free(answers)), "choice-all-of-it", {"amount": _free(answers)}),)


def _facts(answers: Answers) -> Mapping[str, Any]:
    return {"name": answers["name"], "free": _free(answers)}


RETURN_TITIPAN = Conversation(
    name="return-titipan",
    steps=(
        Ask("which", one_of("items"), when=lambda a: len(a["items"]) > 1, choices=_items, per_row=1),
        Ask("amount", _amount, choices=_all_of_it, values=_facts),
        Ask(
            "till",
            choice("kas", "bank", words={"kas": "kas", "tunai": "kas", "bank": "bank", "transfer": "bank"}),
            choices=tills,
            check=titipan_paid.check_till,
        ),
    ),
    offer=titipan_paid.offer,
    done=titipan_paid.pay,
    sample={
        "today": "2026-11-17",
        "person": "contoh",
        "name": "Bu Sri (contoh)",
        "items": [{"code": "a.s", "name": "Bu Sri (contoh)", "amount": 50_000}],
        "which": "a.s",
        "kas": 4_215_500,
        "bank": 12_000_000,
    },
)
