"""[Catat kumpulan] and typed sheets: which KSM (if several), the rows as one message, and once, how
figures are written.
"""

from __future__ import annotations

from datetime import date

from conversations.engine import UNREAD, Answers, Ask, Choice, Conversation, Reading, Said, Text, clear
from conversations.readers import choice, one_of
from domain.money import Rupiah
from domain.say import Button, button
from domain.sheets import Bill, Scale, Sheet, looks_like_sheet, read_sheet
from usecases import sheet_twice, sheets


def _ksm(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["ksms"] if each["code"] == answers["ksm"])
    return found


def _read(answers: Answers, scale: Scale) -> Sheet:
    bills = {}
    for number, row in _ksm(answers)["rows"].items():
        usual, due, owed = (None if each is None else Rupiah(each) for each in row)
        bills[int(number)] = Bill(usual, due, owed)
    return read_sheet(answers["rows"], scale, bills, date.fromisoformat(answers["today"]))


def _needs_scale(answers: Answers) -> bool:
    return _ksm(answers)["thousands"] is None and _read(answers, None).needs_scale


def _as_before(answers: Answers) -> str | None:
    """The day on which these very rows stand already, if it is another one."""
    known = _ksm(answers)["thousands"]
    known = answers.get("thousands") == "yes" if known is None else known
    read = _read(answers, "thousands" if known else "rupiah")
    on = read.when.on if read.when is not None else date.fromisoformat(answers["today"])
    if on is None or read.doubts:
        return None
    return sheet_twice.same_as(read.rows, on, _ksm(answers).get("stood", ()))


def _rows(said: Said, _answers: Answers) -> Reading:
    """Only what looks like a sheet: other lines may be a word door."""
    return clear(said.text) if isinstance(said, Text) and looks_like_sheet(said.text) else UNREAD


def _ksms(answers: Answers) -> tuple[Choice, ...]:
    return tuple(
        Choice(each["code"], "choice-plain", {"label": each["label"]}) for each in answers["ksms"][:6]
    )


def _example(answers: Answers) -> Answers:
    facts = _ksm(answers)
    numbers = sorted(facts["rows"], key=int)
    usual, due = (facts["rows"][numbers[0]][0] or 0, facts["rows"][numbers[0]][1] or 0) if numbers else (0, 0)
    short = facts["thousands"] is not False
    cells = [f"{each // 1000}" if short else f"{each}" for each in (usual, due, 10_000)]
    return {
        "ksm": facts["label"],
        "n": len(numbers),
        "first": numbers[0] if numbers else "1",
        "savings": cells[0],
        "due": cells[1],
        "extra": cells[2],
    }


def _picture(answers: Answers) -> tuple[Button, ...]:
    return (button("button-sheet-picture", "lembar", answers["ksm"]),)


YES_NO = {
    **dict.fromkeys(("ya", "iya", "iyo", "nggih", "inggih"), "yes"),
    **dict.fromkeys(("tidak", "nggak", "ora", "mboten"), "no"),
}

MEETING_SHEET = Conversation(
    name="meeting-sheet",
    steps=(
        Ask("ksm", one_of("ksms"), when=lambda a: len(a["ksms"]) > 1, choices=_ksms),
        Ask("rows", _rows, values=_example, also=_picture),
        Ask(
            "thousands",
            choice("yes", "no", words=YES_NO),
            when=_needs_scale,
            choices=lambda a: (Choice("yes", "choice-in-thousands"), Choice("no", "choice-in-rupiah")),
            values=lambda a: {"ksm": _ksm(a)["label"]},
            per_row=1,
        ),
        Ask(
            "again",
            choice("yes", "no", words=YES_NO),
            when=lambda a: _as_before(a) is not None,
            choices=lambda a: (Choice("yes", "choice-other-meeting"), Choice("no", "choice-same-sheet")),
            values=lambda a: {"ksm": _ksm(a)["label"], "on": _as_before(a)},
            per_row=1,
        ),
    ),
    offer=sheets.offer,
    done=sheets.report,
    sample={
        "today": "2026-11-17",
        "ksm": "contoh",
        "edited": False,
        "ksms": [
            {"id": 1, "code": "contoh", "label": "KSM Mawar (contoh)", "thousands": True,
             "rows": {"1": [20_000, 115_000, 690_000], "2": [20_000, 115_000, 690_000]}}
        ],
    },
)  # fmt: skip
