"""[Pengaduan]: what it is about, in words or by voice, about whom, how much, what is hoped for, with or
without a name.
"""

from __future__ import annotations

from conversations import listed
from conversations.ask_question import words_or_thing
from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    clear,
)
from conversations.readers import Read, choice, one_line, one_of, rupiah
from domain.complaints import CHANNELS, OF_A_KSM, About, Kind
from domain.say import say
from usecases import complaints
from usecases.complaints import OPENLY, SECRETLY, SPOKEN, UNKNOWN_KSM, village_of

LONGEST_NAME, LONGEST_HOPE = 100, 500
SKIP, UNKNOWN = "lewati", "tidak"
MOST_RP = 100_000_000_000


def short_words(longest: int, *, skip: bool = False) -> Read:
    """A line of at most so many letters; with `skip` also a press that leaves it out, as ""."""

    def read(said: Said, answers: Answers) -> Reading:
        if skip and isinstance(said, Tap):
            return clear("") if said.code == SKIP else UNREAD
        return one_line(longest)(said, answers)

    return read


def _about_how_much(said: Said, answers: Answers) -> Reading:
    """A guess of an amount, or 0: whoever was wronged often cannot say."""
    if isinstance(said, Tap) and said.code == UNKNOWN:
        return clear(0)
    return rupiah(most=MOST_RP)(said, answers)


def _choices(prefix: str, codes: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"{prefix}-{code}") for code in codes)


def _skip(key: str) -> tuple[Choice, ...]:
    return (Choice(SKIP, key),)


def _ksms(answers: Answers) -> list[listed.Item]:
    found: list[listed.Item] = answers["ksms"][village_of(answers)]
    return found


def _ksm(said: Said, answers: Answers) -> Reading:
    if isinstance(said, Tap) and said.code == UNKNOWN_KSM:
        return clear(UNKNOWN_KSM)
    return one_of("here")(said, {**answers, "here": _ksms(answers)})


def _ksm_choices(answers: Answers) -> tuple[Choice, ...]:
    return (*listed.buttons(_ksms(answers)), Choice(UNKNOWN_KSM, "choice-about-tidak"))


def _names_itself(answers: Answers) -> bool:
    """Whoever the book does not know by name says who they are, if they wish to be named."""
    return bool(answers["behalf"]) or (answers.get("secret") == OPENLY and not answers["known"])


def _summary(answers: Answers) -> Answers:
    text = answers["text"]
    words = text if isinstance(text, str) else text["words"]
    thing = None if isinstance(text, str) else say("question-has-thing", kind=text["kind"])
    ksm = next((one["label"] for one in _ksms(answers) if one["code"] == answers.get("ksm")), "")
    own = [one["label"] for one in answers["people"] if one["code"] == answers.get("who")]
    about = say(
        "complaint-about",
        about=answers["about"],
        ksm=say("complaint-of-ksm", ksm=ksm) if ksm else None,
        words=answers.get("whom", ""),
    )
    openly = answers.get("secret") == OPENLY
    called = answers.get("self") or next(iter(own or [one["label"] for one in answers["people"]]), "")
    return {
        "kind": say("complaint-kind", kind=answers["kind"]),
        "text": words,
        "thing": thing,
        "about": about,
        "strange": say("complaint-strange") if answers.get("strange") else None,
        "amount": answers.get("amount", 0),
        "hope": say("complaint-hope", words=answers["hope"]) if answers.get("hope") else None,
        "name": say("complaint-openly", name=called)
        if openly or answers.get("self")
        else say("complaint-secretly"),
        "voice": say("complaint-voice-is-known") if not openly and _is_spoken(text) else None,
        "own": say("complaint-names-you") if answers.get("own") else None,
    }


def _is_spoken(text: object) -> bool:
    return isinstance(text, dict) and text["kind"] in SPOKEN


COMPLAIN = Conversation(
    name="complain",
    steps=(
        Ask(
            "channel",
            choice(*CHANNELS[1:]),
            when=lambda answers: bool(answers["behalf"]),
            choices=lambda answers: _choices("choice-channel", CHANNELS[1:]),
        ),
        Ask(
            "village",
            one_of("villages"),
            when=lambda answers: len(answers["villages"]) > 1,
            choices=lambda answers: listed.buttons(answers["villages"]),
            values=lambda answers: {"lines": listed.lines(answers["villages"])},
        ),
        Ask(
            "kind",
            choice(*Kind),
            choices=lambda answers: _choices("choice-complaint", tuple(Kind)),
            per_row=1,
        ),
        Ask("text", words_or_thing, free=True),
        Ask("about", choice(*About), choices=lambda answers: _choices("choice-about", tuple(About))),
        Ask(
            "ksm",
            _ksm,
            when=lambda answers: answers["about"] in OF_A_KSM and len(_ksms(answers)) > 1,
            choices=_ksm_choices,
            values=lambda answers: {"lines": listed.lines(_ksms(answers))},
        ),
        Ask(
            "whom", short_words(LONGEST_NAME), when=lambda answers: answers["about"] == About.ORANG, free=True
        ),
        Ask(
            "amount",
            _about_how_much,
            when=lambda answers: answers["kind"] == Kind.UANG,
            choices=lambda answers: (Choice(UNKNOWN, "choice-amount-unknown"),),
        ),
        Ask(
            "hope",
            short_words(LONGEST_HOPE, skip=True),
            choices=lambda answers: _skip("choice-skip"),
            free=True,
        ),
        Ask(
            "secret",
            choice(OPENLY, SECRETLY),
            when=lambda answers: not answers["behalf"],
            choices=lambda answers: _choices("choice-complaint", (OPENLY, SECRETLY)),
        ),
        Ask(
            "who",
            one_of("people"),
            when=lambda answers: answers.get("secret") == OPENLY and len(answers["people"]) > 1,
            choices=lambda answers: listed.buttons(answers["people"]),
            values=lambda answers: {"lines": listed.lines(answers["people"])},
        ),
        Ask(
            "self",
            short_words(LONGEST_NAME, skip=True),
            when=_names_itself,
            choices=lambda answers: _skip("choice-nameless"),
            values=lambda answers: {"behalf": answers["behalf"]},
            free=True,
        ),
    ),
    summary="complain-summary",
    summary_values=_summary,
    facts=complaints.facts,
    save_key="button-complaint-send",
    offer=complaints.offer,
    done=complaints.send,
    strangers=True,
    sample={
        "behalf": 0,
        "question": "",
        "villages": [{"code": "bkm1", "label": "BKM Contoh Sumber"}],
        "ksms": {"bkm1": [{"code": "k1", "label": "Mawar"}, {"code": "k2", "label": "Melati"}]},
        "people": [{"code": "p1", "label": "Bu Sri"}],
        "known": 1,
        "strange": 0,
    },
)
