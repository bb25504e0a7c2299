"""The month's workbook, sent back: what would be written is shown, and 'semua kecuali 4' leaves some out."""

from __future__ import annotations

from typing import Any

from conversations.all_but import EVERY, AllBut
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.loan_reason import reason
from usecases import workbook_in


def _shown(answers: Answers) -> dict[str, Any]:
    facts = {key: answers[key] for key in ("n", "rows", "here", "total", "first")}
    return {**facts, "lines": tuple(workbook_in.unflat(each) for each in answers["lines"])}


def _late(answers: Answers) -> dict[str, Any]:
    first = workbook_in.late(answers)[0]
    return {"ksm": first["label"], "on": first["on"]}


MONTH_BOOK = Conversation(
    name="month-book",
    steps=(
        Ask(
            "which",
            AllBut("listed"),
            choices=lambda a: (Choice(EVERY, "choice-save-all", {"n": a["rows"] or a["here"]}),),
            values=_shown,
        ),
        Ask("reason", reason, when=lambda a: bool(workbook_in.late(a)), values=_late, free=True),
    ),
    offer=workbook_in.offer,
    done=workbook_in.save,
    sample={
        "today": "2026-11-17", "n": 1, "rows": 2, "here": 0, "total": 270_000, "first": "Mawar (contoh)",
        "lines": [["workbook-how-but", {"n": 1}]], "listed": [{"n": 1}, {"n": 2}],
        "groups": [
            {"n": 1, "code": "contoh", "label": "Mawar (contoh)", "on": "2026-11-17", "new": [1, 2],
             "marks": [], "text": "1 20000 115000\n2 20000 115000", "total": 270_000,
             "amounts": {"1": 135_000, "2": 135_000}}
        ],
    },
)  # fmt: skip
