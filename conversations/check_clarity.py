"""[Apakah jelas?]: one to three closed questions after news, and the explanation once more in other words."""

from __future__ import annotations

from collections.abc import Callable

from conversations.engine import Answers, Ask, Choice, Conversation, Reading, Said, Text, clear, doubtful
from conversations.readers import Read, choice, one_line
from domain.actor import Actor
from domain.say import Say, say
from storage.book import Work
from usecases import audiences, clarity

MOST_WORDS, MOST_CHOICE, MOST_OTHERS, MOST_AGAIN = 200, 40, 2, 600
MORE_OR_NOT = (Choice("more", "check-clarity-one-more"), Choice("enough", "check-clarity-enough"))
MORE = {"lagi": "more", "tambah": "more", "cukup": "enough", "sudah": "enough"}


def _others(number: int) -> Read:
    def read(said: Said, answers: Answers) -> Reading:
        """One or two lines; none of them what fits."""
        if not isinstance(said, Text):
            return doubtful("text-only-words")
        found = list(dict.fromkeys(" ".join(line.split()) for line in said.text.splitlines() if line.strip()))
        if not 0 < len(found) <= MOST_OTHERS:
            return doubtful("check-clarity-others-how", most=MOST_OTHERS)
        if any(len(line) > MOST_CHOICE for line in found):
            return doubtful("text-too-long", most=MOST_CHOICE)
        if answers[f"fits{number}"].casefold() in (line.casefold() for line in found):
            return doubtful("check-clarity-same")
        return clear(found)

    return read


def _wanted(number: int) -> Callable[[Answers], bool]:
    return lambda answers: number == 1 or answers.get(f"more{number - 1}") == "more"


def _kind(book: Work, actor: Actor, answers: Answers, value: str | list[str]) -> None:
    """What goes to many names nobody together with a debt, in whichever line it stands."""
    words = value if isinstance(value, str) else " ".join(value)
    audiences.no_names_with_debts(book, actor, answers, words)


def _ask(name: str, number: int, read: Read) -> Ask:
    return Ask(
        f"{name}{number}",
        read,
        when=_wanted(number),
        values=lambda _: {"number": number},
        free=True,
        key=f"check-clarity-{name}",
        check=_kind,
    )


def _question(number: int) -> tuple[Ask, ...]:
    return (
        _ask("words", number, one_line(MOST_WORDS)),
        _ask("fits", number, one_line(MOST_CHOICE)),
        _ask("others", number, _others(number)),
    )


def _more(number: int) -> Ask:
    return Ask(
        f"more{number}",
        choice("more", "enough", words=MORE),
        key="check-clarity-more",
        when=_wanted(number),
        choices=lambda _: MORE_OR_NOT,
    )


def _shown(answers: Answers) -> Answers:
    lines = []
    for number in clarity.numbers_in(answers):
        others = ", ".join(answers[f"others{number}"])
        facts = {"words": answers[f"words{number}"], "fits": answers[f"fits{number}"], "others": others}
        lines.append(say("check-clarity-line", number=number, **facts))
    shown: tuple[Say, ...] = tuple(lines)
    return {"head": answers["head"], "n": answers["n"], "lines": shown, "again": answers["again"]}


CHECK_CLARITY = Conversation(
    name="check-clarity",
    steps=(
        *_question(1),
        _more(1),
        *_question(2),
        _more(2),
        *_question(3),
        Ask("again", one_line(MOST_AGAIN), free=True, check=_kind),
    ),
    offer=clarity.offer,
    summary="check-clarity-summary",
    summary_values=_shown,
    save_key="button-send",
    done=clarity.send,
    sample={
        "news": "ann1",
        "head": "Posyandu pindah ke balai RT 02.",
        "n": 7,
        "villages": [{"code": "bkm1", "label": "BKM Contoh Sumber"}],
    },
)
