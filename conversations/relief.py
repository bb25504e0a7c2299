"""[Jadwal ulang], [Masa keringanan], [Hapus buku], [Catat pemulihan], [Tidak jadi]: a
few questions each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from conversations.readers import choice, day, of_today, rupiah
from conversations.transfer_slip import read_slip
from domain.dates import Direction
from domain.days import add_months
from domain.relief import MOST_MONTHS, What
from domain.say import say
from usecases import relief

_rupiah = of_today(rupiah())
LONGEST = 300
"""Characters of a reason: it stands in a question to another officer."""
WHY = {
    What.RESCHEDULE.value: ("sakit", "usaha", "panen"),
    What.PAUSE.value: ("sakit", "meninggal", "panen"),
    What.WRITE_OFF.value: ("meninggal", "pindah", "usaha"),
    What.FINE.value: ("sakit", "panen", "usaha"),
    What.NOT_TAKEN.value: ("berubah", "ada-uang", "usaha"),
}
USUAL_MONTHS = (6, 12, 18)
USUAL_REST = (1, 2, 3)


def _months(said: Said, _answers: Answers) -> Reading:
    words = said.code if isinstance(said, Tap) else said.text if isinstance(said, Text) else ""
    first = (words.lower().split() or [""])[0].rstrip("x")
    if not first.isdecimal() or len(first) > 3:
        return UNREAD
    n = int(first)
    return clear(n) if 1 <= n <= MOST_MONTHS else doubtful("relief-months-range", most=MOST_MONTHS)


def _offered(_answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(str(n), "choice-relief-times", {"n": n}) for n in USUAL_MONTHS)


def _jasas(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("rules", "choice-relief-jasa-rules"), Choice("none", "choice-relief-jasa-none"))


def _ends(answers: Answers) -> tuple[Choice, ...]:
    today = date.fromisoformat(answers["today"])
    days = [add_months(today, n) for n in USUAL_REST]
    return tuple(Choice(each.isoformat(), "choice-date", {"on": each.isoformat()}) for each in days)


def _reasons(answers: Answers) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"choice-relief-{code}") for code in WHY[answers["what"]])


def _why(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap):
        return clear(said.code) if said.code in WHY[answers["what"]] else UNREAD
    return _words(said, answers)


def _words(said: Said, _answers: Answers) -> Reading:
    if not isinstance(said, Text) or len(said.text.split()) < 2:
        return doubtful("relief-words-please") if isinstance(said, Text) else UNREAD
    words = said.text.strip()
    return clear(words) if len(words) <= LONGEST else doubtful("text-too-long", most=LONGEST)


def _amount(said: Said, answers: Answers) -> Reading:
    """No more comes back than was written off."""
    read = _rupiah(said, answers)
    if read.clear and read.value > answers["left"]:
        return doubtful("relief-too-much", name=answers["name"], left=answers["left"])
    return read


def _shown(*names: str) -> Any:
    def shown(answers: Answers) -> Mapping[str, Any]:
        why = {"why": say("relief-why", why=answers["why"])} if "why" in answers else {}
        of = [each for each in ("person", "share") if each in answers]
        return {**{name: answers[name] for name in ("name", *names, *of)}, **why}

    return shown


_WHY = Ask("why", _why, choices=_reasons, free=True, per_row=1)


def _till(said: Said, answers: Answers) -> Reading:
    """Nothing is proposed before somebody has counted the cash: this is not a promise to bring it."""
    if isinstance(said, Tap) and said.code == "yes":
        return clear("yes")
    return doubtful("carry-loan-back-cash-first", *_tills(answers), **_shown("left")(answers))


def _tills(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("yes", "choice-in-the-till"), Choice("no", "choice-not-in-the-till"))


def _which_way(_answers: Answers) -> tuple[Choice, ...]:
    return (Choice("tunai", "choice-in-cash"), Choice("bank", "choice-by-bank"))


def _came(answers: Answers) -> Mapping[str, Any]:
    return {**_shown("amount", "left")(answers), "at_bank": int(answers.get("way_in") == "bank")}


_WAYS = {"tunai": "tunai", "bank": "bank", "transfer": "bank"}
_SAMPLE = {"today": "2026-11-17", "person": "contoh", "name": "Bu Sri (contoh)", "left": 600_000}
_CARD = {"new_jasa": 90_000, "new_bill": 115_000, "n": 6, "first": "2026-12-17", "last": "2027-05-17"}

RESCHEDULE_LOAN = Conversation(
    name="reschedule-loan",
    steps=(
        Ask("months", _months, choices=_offered),
        Ask("jasa", choice("rules", "none"), choices=_jasas, per_row=1),
        _WHY,
    ),
    offer=relief.offer_card,
    done=relief.propose,
    facts=relief.facts,
    summary="reschedule-loan-summary",
    summary_values=_shown(
        "left", "left_jasa", "n_left", "bill", "new_jasa", "new_bill", "n", "first", "last"
    ),
    sample={**_SAMPLE, **_CARD, "what": "jadwal-ulang", "left_jasa": 90_000, "n_left": 6, "bill": 115_000},
)
PAUSE_LOAN = Conversation(
    name="pause-loan",
    steps=(Ask("until", day(Direction.AHEAD), choices=_ends, check=relief.check_until, per_row=1), _WHY),
    offer=relief.offer_pause,
    done=relief.propose,
    summary="pause-loan-summary",
    summary_values=_shown("until"),
    sample={**_SAMPLE, "what": "keringanan"},
)
WRITE_OFF_LOAN = Conversation(
    name="write-off-loan",
    steps=(_WHY, Ask("decision", _words, free=True)),
    offer=relief.offer_end,
    done=relief.propose,
    summary="write-off-loan-summary",
    summary_values=_shown("left", "decision"),
    sample={**_SAMPLE, "what": "hapus-buku"},
)
LET_FINE_GO = Conversation(
    name="let-fine-go",
    steps=(_WHY,),
    offer=relief.offer_fine,
    done=relief.propose,
    summary="let-fine-go-summary",
    summary_values=_shown("left"),
    sample={**_SAMPLE, "what": "lepas-denda", "left": 5_000},
)
CARRY_LOAN_BACK = Conversation(
    name="carry-loan-back",
    steps=(Ask("till", _till, choices=_tills, per_row=1), _WHY),
    offer=relief.offer_back,
    done=relief.propose,
    summary="carry-loan-back-summary",
    summary_values=_shown("left", "on", "others"),
    sample={**_SAMPLE, "what": "tidak-jadi", "on": "2026-11-17", "others": 2},
)
RECOVER_LOAN = Conversation(
    name="recover-loan",
    steps=(
        Ask("amount", _amount),
        Ask(
            "way_in",
            choice("tunai", "bank", words=_WAYS),
            when=lambda a: bool(a.get("bank")),
            choices=_which_way,
            key="check-in-by",
        ),
        Ask(
            "photo",
            read_slip,
            when=lambda a: a.get("way_in") == "bank",
            values=lambda a: {"name": a["name"], "amount": a["amount"]},
            key="transfer-slip-photo",
        ),
    ),
    offer=relief.offer_recovery,
    done=relief.propose,
    summary="recover-loan-summary",
    summary_values=_came,
    sample={**_SAMPLE, "what": "pemulihan"},
)
