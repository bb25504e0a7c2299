"""Which rule is meant: its page and then its key, or its name as it is typed. Asks nothing else."""

from __future__ import annotations

from conversations.engine import UNREAD, Answers, Choice, Reading, Said, Tap, Text, clear, doubtful
from domain.reading.rulewords import CALLED
from domain.rulechange import TOPICS
from domain.words import label, label_in
from usecases import rules_words

SHOWN = {"classes": "ladder"}
"""Topics that change what is read under another name."""
PARTS = {
    f"part-{part}": tuple(topic for topic in TOPICS if SHOWN.get(topic, topic) in shown)
    for part, shown in rules_words.PARTS.items()
}
"""The topics of each page of the rules: first the page is chosen, then the rule."""
BACK = "back"
_NAMES = {label(word): code for code in (*PARTS, *TOPICS) for word in CALLED.get(code, code).split(",")}


def named(text: str) -> str | None:
    """The rule, or the page of rules, that somebody's words name: "denda", "batas pinjaman, pak"."""
    return label_in(text, _NAMES)


def pages(_answers: Answers) -> tuple[Choice, ...]:
    """The pages, and everything at once."""
    listed = (Choice(part, f"button-rules-{part.removeprefix('part-')}") for part in PARTS)
    return (*listed, Choice("preset", "choice-rules-topic-preset"))


def topic(said: Said, answers: Answers) -> Reading:
    """A rule, pressed or named; a page of them asks which one, with a way back to the pages."""
    code = said.code if isinstance(said, Tap) else named(said.text) if isinstance(said, Text) else None
    if code in PARTS:
        listed = tuple(Choice(each, f"choice-rules-topic-{each}") for each in PARTS[code])
        return doubtful("change-rules-topic-of", *listed, Choice(BACK, "choice-one-step-back"))
    if code == BACK:
        return doubtful("change-rules-topic", *pages(answers))
    return clear(code) if code in TOPICS else UNREAD
