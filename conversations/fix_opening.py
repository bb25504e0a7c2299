"""[Betulkan angkanya], 'koreksi saldo awal': whose, which pot or loan, what the paper says, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.agree_balances import group, groups, listed
from conversations.engine import UNREAD, Answers, Ask, Choice, Conversation, Reading, Said, Tap, Text, clear
from conversations.readers import choice, rupiah
from conversations.replace_receipt import people_choices, people_lines, whom
from domain.say import say
from usecases import opening_figures, opening_fixes

REASONS = ("typing", "misread", "left-out")
_rupiah = rupiah()


def _amount(said: Said, answers: Answers) -> Reading:
    """A whole amount, and nothing at all too: a pot may be empty, a card paid off."""
    words = said.text.lower().replace("rp", "").strip() if isinstance(said, Text) else ""
    nothing = isinstance(said, Tap) and said.code == "0"
    return clear(0) if nothing or words in ("0", "nol", "kosong") else _rupiah(said, answers)


def _theirs(answers: Answers) -> list[Answers]:
    return [each for each in answers["things"] if each["whose"] == answers["whom"]]


def _thing(answers: Answers) -> Answers:
    return next(each for each in _theirs(answers) if each["code"] == answers["what"])


def _what(said: Said, answers: Answers) -> Reading:
    codes = [each["code"] for each in _theirs(answers)]
    if isinstance(said, Tap) and said.code in codes:
        return clear(said.code)
    typed = said.text.strip().lower().removeprefix("tabungan ") if isinstance(said, Text) else ""
    return clear(typed) if typed in codes else UNREAD


def _things(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], f"choice-opening-{each['pot'] or 'loan'}", _shown(each))
        for each in _theirs(answers)
    )


def _shown(each: Answers) -> dict[str, Any]:
    return {"amount": each["amount"]} | ({} if each["pot"] else {"on": each["on"]})


def _named(answers: Answers) -> Mapping[str, Any]:
    found = [each["name"] for each in answers["people"] if each["code"] == answers.get("whom")]
    return {
        "ksm": answers["ksm_name"],
        "lines": people_lines(answers) or None,
        "name": found[0] if found else "",
    }


def _figure(name: str) -> Any:
    def values(answers: Answers) -> Mapping[str, Any]:
        pot = _thing(answers)["pot"]
        facts = {"name": _named(answers)["name"], "now": _thing(answers)[name]}
        return {**facts, "pot": say(f"pot-{pot}")} if pot else facts

    return values


def _offers(name: str) -> Any:
    """What the book says, for the half of a card that is right; and nothing left."""

    def offers(answers: Answers) -> tuple[Choice, ...]:
        amounts = dict.fromkeys((_thing(answers)[name], 0))
        return tuple(Choice(str(each), "choice-rupiah", {"amount": each}) for each in amounts)

    return offers


def _is_pot(answers: Answers) -> bool:
    return bool(_thing(answers)["pot"])


def _is_card(answers: Answers) -> bool:
    return not _is_pot(answers)


def _whys(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(each, f"choice-opening-{each}") for each in REASONS)


FIX_OPENING_OF = Conversation(
    name="fix-opening-of",
    steps=(Ask("group", group, choices=groups, values=listed),),
    offer=opening_figures.offer_groups,
    done=opening_fixes.of_group,
    sample={"groups": [{"code": "contoh", "name": "Mawar"}], "more": 0},
)
FIX_OPENING = Conversation(
    name="fix-opening",
    steps=(
        Ask("whom", whom, choices=people_choices, values=_named, per_row=1),
        Ask("what", _what, choices=_things, values=_named, per_row=1),
        Ask("sum", _amount, when=_is_pot, values=_figure("amount")),
        Ask("pokok", _amount, when=_is_card, choices=_offers("pokok"), values=_figure("pokok")),
        Ask("jasa", _amount, when=_is_card, choices=_offers("jasa"), values=_figure("jasa")),
        Ask("why", choice(*REASONS), choices=_whys),
    ),
    summary="fix-opening-summary",
    summary_values=lambda a: {"lines": a["lines"], "ksm": a["ksm_name"]},
    facts=opening_figures.facts,
    offer=opening_figures.offer,
    done=opening_fixes.propose,
    sample={
        "today": "2026-11-17",
        "ksm": "contoh",
        "ksm_name": "Mawar",
        "people": [
            {"code": "contoh", "name": "Bu Tini (contoh)", "also": "Tini", "rt": "03", "ksm": "Mawar",
             "number": 9, "role": None, "here": 1},
        ],
        "things": [{"whose": "contoh", "code": "wajib", "pot": "wajib", "amount": 120_000}],
        "lines": (say("opening-own"),),
    },
)  # fmt: skip
