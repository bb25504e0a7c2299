"""'ganti ketua': which office, who takes it, and why."""

from __future__ import annotations

from typing import Any

from conversations import pick_person
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.readers import choice
from domain.say import say
from usecases import office_changes

ROLES = tuple(each.value for each in office_changes.ROLES)
_TYPED = {
    "selesai": "selesai", "habis masa": "selesai", "mundur": "mundur", "meninggal": "wafat", "seda": "wafat",
    "wafat": "wafat", "hilang": "hilang", "tidak ada kabar": "hilang",
}  # fmt: skip


def _role(answers: Answers) -> dict[str, Any]:
    code = answers["role"]
    before = answers["held"].get(code, "")
    facts = {"role": say(f"invite-role-{code}"), "ksm": answers["name"]}
    return {**facts, "before": before, "was": int(bool(before))}


def _roles(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"invite-role-{code}") for code in ROLES)


def _whys(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-office-{code}") for code in office_changes.WHYS)


def _summary(answers: Answers) -> dict[str, Any]:
    to = next((str(each["name"]) for each in answers["people"] if each["code"] == answers["whom"]), "")
    return {**_role(answers), "to": to, "why": answers["why"]}


CHANGE_OFFICER = Conversation(
    name="change-officer",
    steps=(
        Ask("role", choice(*ROLES), choices=_roles, values=lambda a: {"ksm": a["name"]}),
        Ask(
            "whom",
            pick_person.Pick("lock-no-such-name"),
            choices=pick_person.choices,
            values=lambda a: {"lines": pick_person.lines(a), **_role(a)},
            per_row=1,
        ),
        Ask("why", choice(*office_changes.WHYS, words=_TYPED), choices=_whys, values=_role, per_row=1),
    ),
    offer=office_changes.offer,
    done=office_changes.propose,
    summary="change-officer-summary",
    summary_values=_summary,
    sample={
        "today": "2026-11-17",
        "ksm": "contoh",
        "name": "Mawar",
        "held": {"ketua": "Bu Yati", "sekretaris": "", "bendahara": "Bu Siti"},
        "people": [
            {"code": "a", "name": "Bu Sri", "also": "Sri", "ksm": "Mawar", "number": 6, "role": None,
             "rt": "03"},
        ],
    },
)  # fmt: skip
