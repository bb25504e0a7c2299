"""Forms filled by talking: questions as data, answers replayed each turn. Pure: no book, no Telegram, no
clock.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.say import Button, Say, button

Answers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """A line somebody typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Tap:
    """A choice somebody pressed: its code, never its label."""

    code: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, voice note, file, contact or place: handed on to a person, never read by us."""

    kind: str
    file_id: str
    words: str = ""


Said = Text | Tap | Attachment


@dataclass(frozen=True, slots=True)
class Choice:
    """One button below a question."""

    code: str
    key: str = "choice-plain"
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """How an answer reads: clear with a value, in doubt with a question back, or (neither) not an answer
    at all.
    """

    value: Any = None
    clear: bool = False
    doubt: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()


UNREAD = Reading()


def clear(value: Any) -> Reading:
    """It reads as this."""
    return Reading(value, True)


def doubtful(key: str, *choices: Choice, **values: Any) -> Reading:
    """It might mean several things: ask back with these buttons."""
    return Reading(None, False, key, values, choices)


def always(_answers: Answers) -> bool:
    """This question is always asked."""
    return True


def no_choices(_answers: Answers) -> tuple[Choice, ...]:
    """This question has no buttons."""
    return ()


def no_buttons(_answers: Answers) -> tuple[Button, ...]:
    """Nothing leads elsewhere from this question."""
    return ()


def same(answers: Answers) -> Mapping[str, Any]:
    """Every answer that can stand in a sentence, by its own name."""
    return {name: value for name, value in answers.items() if value is None or isinstance(value, int | str)}


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. Its sentence is the locale key `<conversation>-<name>`, or `key` if several share it."""

    name: str
    read: Callable[[Said, Answers], Reading]
    when: Callable[[Answers], bool] = always
    choices: Callable[[Answers], tuple[Choice, ...]] = no_choices
    values: Callable[[Answers], Mapping[str, Any]] = same
    free: bool = False
    """Takes any line: whatever is typed here stays a text, also when it looks like a word door."""
    per_row: int = 2
    key: str = ""
    check: Callable[..., None] | None = None
    """(book, actor, answers, value): a polite no that needs the book; a Refusal leaves the question open."""
    also: Callable[[Answers], tuple[Button, ...]] = no_buttons
    """Buttons beside the answers that lead elsewhere (a picture to fill in); the form stays open."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A form: its questions, what the book offers when it opens, what is shown before [Simpan], what then
    happens.
    """

    name: str
    steps: tuple[Ask, ...]
    done: Callable[..., Any]
    """(book, actor, answers) -> what is said then, or the form that opens next."""
    offer: Callable[..., Answers]
    """(book, actor) -> given: what the book offers when it opens, as plain JSON values. A Refusal closes
    the door.
    """
    summary: str = ""
    """Locale key shown before [Simpan]; empty: nothing is asked, the deed follows the last answer."""
    summary_values: Callable[[Answers], Mapping[str, Any]] = same
    facts: Callable[..., Answers] | None = None
    """(book, actor, answers) -> what the book knows about these answers, read anew whenever the summary
    is shown or kept. A Refusal leaves the last question open. In a terminal the sample stands in."""
    save_key: str = "button-save"
    ways: tuple[tuple[str, str], ...] = ()
    """Other buttons below the summary: (label, way). Each keeps what was read, as [Simpan] does; `done` finds
    the one pressed in answers["way"]."""
    wide_ways: Callable[[Answers], tuple[Choice, ...]] = no_choices
    """More of them, each on a line of its own; its label may say what the book knows."""
    version: int = 1
    strangers: bool = False
    """Somebody nobody knows may fill it in too."""
    lapses: bool = False
    """Ends without a word if nobody goes on with it: what it asks about waits somewhere else."""
    sample: Mapping[str, Any] = field(default_factory=dict)
    """A `given` for playing it in a terminal."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One person's half-filled form, as it stands in the book."""

    given: Answers
    said: Mapping[str, Said]


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a talk stands: the question to ask (None: all answered), the answers so far, the reading in
    doubt.
    """

    step: Ask | None
    answers: Answers
    reading: Reading = UNREAD


def replay(conversation: Conversation, talk: Talk) -> Turn:
    """Walk the questions with everything said so far; stop at the first one unanswered or in doubt."""
    answers: Answers = dict(talk.given)
    for step in conversation.steps:
        if not step.when(answers):
            continue
        said = talk.said.get(step.name)
        reading = step.read(said, answers) if said is not None else UNREAD
        if not reading.clear:
            return Turn(step, answers, reading)
        answers[step.name] = reading.value
    return Turn(None, answers)


def question(conversation: Conversation, turn: Turn, talk_id: str) -> Say:
    """The words and buttons of the question a turn stopped at."""
    step = turn.step
    assert step is not None
    if turn.reading.doubt:
        key, values, choices = turn.reading.doubt, turn.reading.values, turn.reading.choices
    else:
        key = step.key or f"{conversation.name}-{step.name}"
        values, choices = step.values(turn.answers), step.choices(turn.answers)
    buttons = [button(c.key, "t", talk_id, f"{step.name}={c.code}", **c.values) for c in choices]
    rows = _in_rows([*buttons, *step.also(turn.answers)], step.per_row)
    return Say(key, values, (*rows, (button("button-cancel", "batal", talk_id),)))


def summary(conversation: Conversation, answers: Answers, talk_id: str) -> Say:
    """What will be booked, above [Simpan] [Tidak]. The button carries a digest of exactly what is shown."""
    values = conversation.summary_values(answers)
    mark = digest(conversation, answers)
    keep = button(conversation.save_key, "simpan", talk_id, mark)
    others = tuple(button(key, "simpan", talk_id, f"{mark}.{way}") for key, way in conversation.ways)
    wide = tuple(
        (button(c.key, "simpan", talk_id, f"{mark}.{c.code}", **c.values),)
        for c in conversation.wide_ways(answers)
    )
    rows = ((keep, button("button-no", "batal", talk_id)), *_in_rows([*others], 2), *wide)
    return Say(conversation.summary, values, rows)


def digest(conversation: Conversation, answers: Answers) -> str:
    """A short mark of the summary shown: what was read is what is booked."""
    shown = [conversation.name, conversation.version, dict(conversation.summary_values(answers))]
    return hashlib.sha256(json.dumps(shown, sort_keys=True, default=repr).encode()).hexdigest()[:10]


def to_json(said: Mapping[str, Said]) -> dict[str, list[str]]:
    """Everything said, as the book keeps it."""
    packed: dict[str, list[str]] = {}
    for name, one in said.items():
        match one:
            case Text(text):
                packed[name] = ["text", text]
            case Tap(code):
                packed[name] = ["tap", code]
            case Attachment(kind, file_id, words):
                packed[name] = [kind, file_id, words]
    return packed


def from_json(packed: Mapping[str, list[str]]) -> dict[str, Said]:
    """Everything said, as it is replayed."""
    said: dict[str, Said] = {}
    for name, (kind, *rest) in packed.items():
        if kind == "text":
            said[name] = Text(rest[0])
        elif kind == "tap":
            said[name] = Tap(rest[0])
        else:
            said[name] = Attachment(kind, *rest)
    return said


def _in_rows(buttons: list[Button], per_row: int) -> list[tuple[Button, ...]]:
    return [tuple(buttons[i : i + per_row]) for i in range(0, len(buttons), per_row)]
