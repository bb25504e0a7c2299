"""An audience put together line by line: RT, KSM, office, status, sex, language, tier; with a way back."""

from __future__ import annotations

import re
from typing import Any

from conversations import listed
from conversations.engine import UNREAD, Answers, Ask, Choice, Reading, Said, Tap, Text, clear
from conversations.readers import some_of
from domain.audiences import Group
from domain.say import Say, say
from usecases import audiences
from usecases.saved_audiences import SAVE

ENOUGH, AGAIN = "enough", "again"
TURNS = 8
"""How often something can be added to one audience."""
OFFICES = (
    "anggota",
    "ketua",
    "sekretaris",
    "bendahara",
    "petugas_upk",
    "koordinator",
    "pengawas",
    "tokoh",
    "peduli",
)
FIXED = {
    "offices": OFFICES,
    "statuses": ("member", "rtm", "borrower"),
    "sexes": ("P", "L"),
    "languages": ("id", "jv", "en"),
}
"""Lines whose entries are the same everywhere; KSM, places and tiers are those of the villages."""
LINES = {
    "areas": "wilayah|rt|rw|dusun|area",
    "ksm": "ksm|kelompok|group",
    "offices": "jabatan|peran|tugas|role|office",
    "statuses": "status|keadaan",
    "sexes": "l/p|lp|kelamin|jenis kelamin|sex",
    "languages": "bahasa|basa|language",
    "tiers": "tingkat|tier",
}
_LINE_OF = {word: line for line, words in LINES.items() for word in words.split("|")}
_SAVE = re.compile(r"(?is)\s*(?:simpan|simpen|save)(?:\s+(?:sebagai|dados|as))?\s+(\S.*)")
LONGEST_NAME = 30
"""Of an audience kept: it stands on a button."""
_BACK = frozenset("kembali|balik|wangsul|back".split("|"))
_DONE = frozenset("cukup|lanjut|sudah|sampun|cekap|enough|continue".split("|"))


def _entries(answers: Answers, line: str) -> list[dict[str, Any]]:
    """What one can choose on this line, each with its code and label."""
    if line == "ksm":
        several = len(audiences.villages_in(answers)) > 1
        return [{**one, "label": _of_village(one, several)} for one in audiences.items_of(answers, line)]
    if line == "areas":
        several = len(audiences.villages_in(answers)) > 1
        return [{**one, "label": _place(one, several)} for one in audiences.items_of(answers, line)]
    codes = FIXED.get(line) or [each["code"] for each in answers["tiers"]]
    return [{"code": code, "label": say(f"audience-by-{line}-{code.replace('_', '-')}")} for code in codes]


def _of_village(one: dict[str, Any], several: bool) -> Say | str:
    return say("audience-there", name=one["label"], village=one["village"]) if several else one["label"]


def _place(one: dict[str, Any], several: bool) -> Say:
    name = say("audience-dusun", name=one["name"]) if one["area"] == "dusun" else place_name(one)
    return say("audience-there", name=name, village=one["village"]) if several else name


def place_name(one: Answers) -> Say:
    """RT 2, RT 2 RW 1, or RW 1."""
    rt, _, rw = one["key"].partition("/")
    if one["area"] == "rw":
        return say("place-only-rw", rw=one["key"])
    return say("place", rt=rt, rw=say("place-rw", rw=rw) if rw else None)


def _line(said: Said, answers: Answers) -> Reading:
    """Which line to add to; [Cukup] once there is something; [Mulai lagi] forgets all of it."""
    some = bool(audiences.picked_in(answers))
    open_now = [line for line in LINES if _entries(answers, line)]
    code = said.code if isinstance(said, Tap) else None
    if isinstance(said, Text):
        words = spelled(said.text)
        code = ENOUGH if words in _DONE else _LINE_OF.get(words)
        named = _SAVE.match(said.text)
        if some and named is not None:
            return clear(SAVE + " ".join(named[1].split())[:LONGEST_NAME].strip())
    if code in open_now or (some and code in (ENOUGH, AGAIN)):
        return clear(code)
    return UNREAD


def _lines(answers: Answers) -> tuple[Choice, ...]:
    found = [Choice(line, f"choice-by-{line}") for line in LINES if _entries(answers, line)]
    if not audiences.picked_in(answers):
        return tuple(found)
    return (*found, Choice(ENOUGH, "choice-enough"), Choice(AGAIN, "choice-start-again"))


def _so_far(answers: Answers) -> dict[str, Any]:
    words = chosen_words(answers)
    return {**asked(answers), "so-far": say("audience-so-far", words=words) if words else None}


def _entry(at: int) -> Any:
    def read(said: Said, answers: Answers) -> Reading:
        if said == Tap(AGAIN) or (isinstance(said, Text) and said.text.lower().strip() in _BACK):
            return clear([])
        entries = _entries(answers, answers[f"by{at}"])
        return some_of("entries")(said, {"entries": entries})

    return read


def _entry_buttons(at: int) -> Any:
    def choices(answers: Answers) -> tuple[Choice, ...]:
        return (
            *listed.buttons(_entries(answers, answers[f"by{at}"])),
            Choice(AGAIN, "choice-one-step-back"),
        )

    return choices


def _entry_lines(at: int) -> Any:
    def values(answers: Answers) -> dict[str, Any]:
        line = answers[f"by{at}"]
        name = say(f"audience-line-{line}")
        return {**asked(answers), "line": name, "lines": numbered(_entries(answers, line))}

    return values


def _adding(at: int) -> Any:
    def when(answers: Answers) -> bool:
        before = answers.get(f"by{at - 1}")
        asked_on = at == 1 or (before in LINES or before == AGAIN)
        return asked_on and Group.CHOSEN in answers["groups"]

    return when


def _pair(at: int) -> tuple[Ask, Ask]:
    return (
        Ask(
            f"by{at}",
            _line,
            when=_adding(at),
            choices=_lines,
            values=_so_far,
            per_row=3,
            check=audiences.somebody_chosen,
            key="compose-announcement-by",
        ),
        Ask(
            f"one{at}",
            _entry(at),
            when=lambda answers: answers.get(f"by{at}") in LINES,
            choices=_entry_buttons(at),
            values=_entry_lines(at),
            key="compose-announcement-one",
        ),
    )


def chosen_words(answers: Answers) -> Say | None:
    """What was put together so far, in words; None: nothing yet."""
    lines = []
    for line, codes in audiences.picked_in(answers).items():
        labels = [each["label"] for each in _entries(answers, line) if each["code"] in codes]
        lines.append(say(f"audience-of-{line}", entries=joined(labels)))
    words: Say | None = joined(lines, "audience-and-by") if lines else None
    return words


def joined(parts: list[Any], key: str = "audience-and") -> Any:
    """One after another: "a, b, c"."""
    words = parts[-1]
    for part in reversed(parts[:-1]):
        words = say(key, one=part, more=words)
    return words


def numbered(items: list[dict[str, Any]]) -> tuple[Say, ...]:
    """Numbers stand there beside the buttons too: a button is one, numbers are several."""
    return tuple(say("listed-line", number=i, label=each["label"]) for i, each in enumerate(items, 1))


def spelled(words: str) -> str:
    """Small letters, one space between."""
    return " ".join(words.lower().split())


def asked(answers: Answers) -> dict[str, Any]:
    """What every question of this form says: the names of the villages."""
    return {"village": audiences.names_in(answers)}


STEPS: tuple[Ask, ...] = tuple(ask for at in range(1, TURNS + 1) for ask in _pair(at))
