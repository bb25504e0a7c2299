"""[Kabar baru]: which village, the words, for whom; a preview with the head count; [Kirim]."""

from __future__ import annotations

from typing import Any

from conversations import listed
from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, doubtful
from conversations.readers import choice, free_text, one_of
from domain.say import Say, say
from usecases import announcements, audiences
from usecases.audiences import village_of
from usecases.newscards import reasons

AUDIENCES = ("everybody", "members", "leaders", "ksm", "rt")
ALWAYS_THERE = ("everybody", "members", "leaders")
TYPED = {
    "semua warga": "everybody",
    "warga": "everybody",
    "semua anggota": "members",
    "anggota": "members",
    "semua ketua": "leaders",
    "ketua": "leaders",
    "pengurus": "leaders",
    "satu ksm": "ksm",
    "ksm": "ksm",
    "satu rt": "rt",
    "rt": "rt",
}


def _words(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Text):
        return free_text(said, answers)
    return doubtful("compose-announcement-only-words")


def _village(answers: Answers) -> Answers:
    return {"lines": listed.lines(answers["villages"])}


def _audiences(answers: Answers) -> tuple[Choice, ...]:
    village = village_of(answers)
    open_now = [kind for kind in AUDIENCES if kind in ALWAYS_THERE or village[kind]]
    return tuple(Choice(kind, f"choice-audience-{kind}") for kind in open_now)


def _audience(said: Said, answers: Answers) -> Reading:
    open_now = [one.code for one in _audiences(answers)]
    typed = {word: code for word, code in TYPED.items() if code in open_now}
    return choice(*open_now, words=typed)(said, answers)


def _ksm(said: Said, answers: Answers) -> Reading:
    return one_of("ksm")(said, village_of(answers))


def _rt(said: Said, answers: Answers) -> Reading:
    return one_of("rt")(said, village_of(answers))


def _places(answers: Answers) -> list[dict[str, Any]]:
    return [{"code": place["code"], "label": place_name(place)} for place in village_of(answers)["rt"]]


def place_name(place: Answers) -> Say:
    """RT 2, or RT 2 RW 1."""
    return say("place", rt=place["rt"], rw=say("place-rw", rw=place["rw"]) if place["rw"] else None)


def _audience_name(answers: Answers) -> Say:
    village = village_of(answers)
    for kind in ("ksm", "rt"):
        if answers["audience"] == kind:
            item = next(each for each in village[kind] if each["code"] == answers[kind])
            name = item["label"] if kind == "ksm" else place_name(item)
            return say(f"audience-{kind}", name=name)
    return say(f"audience-{answers['audience']}")


def _shown(answers: Answers) -> Answers:
    before = answers["before"]
    return {
        "village": village_of(answers)["label"],
        "text": answers["text"],
        "audience": _audience_name(answers),
        "n": answers["n"],
        "reached": answers["n_reached"],
        "names": answers["names"],
        "more": max(answers["n_reached"] - audiences.SAMPLE, 0),
        "why": reasons(answers["left"]),
        "before": say("compose-announcement-before", at=before) if before else None,
    }


COMPOSE_ANNOUNCEMENT = Conversation(
    name="compose-announcement",
    steps=(
        Ask(
            "village",
            one_of("villages"),
            when=lambda answers: len(answers["villages"]) > 1,
            choices=lambda answers: listed.buttons(answers["villages"]),
            values=_village,
        ),
        Ask(
            "text",
            _words,
            values=lambda answers: {"village": village_of(answers)["label"]},
            free=True,
            check=audiences.no_names_with_debts,
        ),
        Ask(
            "audience",
            _audience,
            choices=_audiences,
            values=lambda answers: {"village": village_of(answers)["label"]},
        ),
        Ask(
            "ksm",
            _ksm,
            when=lambda answers: answers["audience"] == "ksm",
            choices=lambda answers: listed.buttons(village_of(answers)["ksm"]),
            values=lambda answers: {"lines": listed.lines(village_of(answers)["ksm"])},
        ),
        Ask(
            "rt",
            _rt,
            when=lambda answers: answers["audience"] == "rt",
            choices=lambda answers: listed.buttons(_places(answers)),
            values=lambda answers: {"lines": listed.lines(_places(answers))},
        ),
    ),
    offer=audiences.offer,
    facts=audiences.facts,
    summary="compose-announcement-summary",
    summary_values=_shown,
    save_key="button-send",
    done=announcements.compose,
    sample={
        "villages": [
            {
                "code": "bkm1",
                "label": "BKM Contoh Sumber",
                "ksm": [{"code": "ksm1", "label": "Mawar"}, {"code": "ksm2", "label": "Melati"}],
                "rt": [{"code": "0", "rt": "2", "rw": ""}, {"code": "1", "rt": "3", "rw": "1"}],
            }
        ],
        "n": 11,
        "n_reached": 7,
        "names": "Bu Yati, Bu Siti, Bu Wati, Bu Sri, Pak Joko",
        "left": {"no-phone": 4},
        "before": None,
    },
)
