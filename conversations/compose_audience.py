"""For whom: which villages, which ready audiences, or put together line by line. Knows no news."""

from __future__ import annotations

import re
from typing import Any

from conversations import listed
from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Reading,
    Said,
    Tap,
    Text,
    always,
    clear,
    doubtful,
)
from conversations.readers import some_of
from domain.audiences import Group
from domain.say import Say, say
from usecases import audiences

ENOUGH, AGAIN = "enough", "again"
TURNS = 8
"""How often something can be added to one audience."""
LETTERS = dict(zip("watkps", Group, strict=True))
"""A ready audience in the data of a button: what is ticked so far stands in the button itself."""
GO_ON = "."
TYPED = {
    "semua warga": "w", "warga": "w", "sedaya warga": "w", "all residents": "w", "residents": "w",
    "semua anggota": "a", "anggota": "a", "anggota ksm": "a", "sedaya anggota": "a", "members": "a",
    "semua ketua": "t", "ketua": "t", "pengurus": "t", "ketua & pengurus": "t", "chairs": "t",
    "ketua pengurus": "t", "tokoh": "k", "perangkat": "k", "tokoh & perangkat": "k", "officials": "k",
    "tokoh perangkat": "k", "kelompok peduli": "p", "peduli": "p", "pilih sendiri": "s", "pilih": "s",
}  # fmt: skip
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
_BACK = frozenset("kembali|balik|wangsul|back".split("|"))
_DONE = frozenset("cukup|lanjut|sudah|sampun|cekap|enough|continue".split("|"))


# --- villages and ready audiences ------------------------------------------------------------------------


def _villages(answers: Answers) -> Answers:
    return {"lines": _numbered(answers["villages"])}


def _numbered(items: list[dict[str, Any]]) -> tuple[Say, ...]:
    """Numbers stand there beside the buttons too: a button is one, numbers are several."""
    return tuple(say("listed-line", number=i, label=each["label"]) for i, each in enumerate(items, 1))


def _village_buttons(answers: Answers) -> tuple[Choice, ...]:
    return (*listed.buttons(answers["villages"]), Choice("*", "choice-all-villages"))


def _village(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap) and said.code == "*":
        return clear([each["code"] for each in answers["villages"]])
    return some_of("villages")(said, answers)


def _groups(said: Said, answers: Answers) -> Reading:
    """Ticks stand in the buttons: a press either ticks, and is asked on, or goes on with what is ticked."""
    if isinstance(said, Tap):
        ticked, go_on = said.code.removesuffix(GO_ON), said.code.endswith(GO_ON)
        if not set(ticked) <= set(LETTERS):
            return UNREAD
        if go_on and ticked:
            return clear([LETTERS[letter] for letter in LETTERS if letter in ticked])
        return doubtful("compose-announcement-groups", *_ticks(ticked), **_asked(answers))
    parts = re.split(r"[,;+]|\bdan\b|\blan\b|\band\b", said.text.lower()) if isinstance(said, Text) else []
    letters = [TYPED.get(" ".join(part.split())) for part in parts]
    if not letters or None in letters:
        return UNREAD
    return clear([LETTERS[letter] for letter in LETTERS if letter in letters])


def _ticks(ticked: str) -> tuple[Choice, ...]:
    found = []
    for letter, group in LETTERS.items():
        after = "".join(each for each in LETTERS if (each in ticked) != (each == letter))
        if group is Group.CHOSEN:
            found.append(Choice(f"{ticked}s{GO_ON}", f"choice-audience-{group}"))
        elif letter in ticked:
            found.append(Choice(after, "choice-ticked", {"label": say(f"choice-audience-{group}")}))
        else:
            found.append(Choice(after, f"choice-audience-{group}"))
    return (*found, Choice(ticked + GO_ON, "choice-go-on")) if ticked else tuple(found)


def _asked(answers: Answers) -> dict[str, Any]:
    return {"village": audiences.names_in(answers)}


# --- put together ----------------------------------------------------------------------------------------


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
        words = " ".join(said.text.lower().split())
        code = ENOUGH if words in _DONE else _LINE_OF.get(words)
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
    return {**_asked(answers), "so-far": say("audience-so-far", words=words) if words else None}


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
        return {**_asked(answers), "line": name, "lines": _numbered(_entries(answers, line))}

    return values


def _adding(at: int) -> Any:
    def when(answers: Answers) -> bool:
        asked_on = at == 1 or answers.get(f"by{at - 1}") not in (None, ENOUGH)
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


def audience_words(answers: Answers) -> Say:
    """The audience in words: "semua warga, tokoh & perangkat"."""
    named = [say(f"audience-{group}") for group in answers["groups"] if group != Group.CHOSEN]
    together = chosen_words(answers) if Group.CHOSEN in answers["groups"] else None
    words: Say = joined([*named, together] if together is not None else named)
    return words


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


STEPS: tuple[Ask, ...] = (
    Ask(
        "village",
        _village,
        when=lambda answers: len(answers["villages"]) > 1,
        choices=_village_buttons,
        values=_villages,
    ),
    Ask(
        "groups",
        _groups,
        when=always,
        choices=lambda answers: _ticks(""),
        values=_asked,
        check=audiences.somebody,
    ),
    *(ask for at in range(1, TURNS + 1) for ask in _pair(at)),
)
