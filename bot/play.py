"""A conversation in the terminal, with its sample: no Telegram, no book. Its deed is not done, only shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import locales
from conversations import ALL
from conversations.engine import Answers, Conversation, Said, Talk, Tap, Text, Turn, question, replay, summary
from domain.say import Button, Say, say

Write = Callable[[str], None]
Read = Callable[[], str]
CANCEL = ("batal", "tidak")


def names() -> list[str]:
    """Every conversation that can be played."""
    return sorted(ALL)


def play(name: str, today: date, read: Read, write: Write) -> bool:
    """Ask, read answers (text, or the number of a button), until the form is done or given up.

    True: it was answered to the end, and the answers that would be handed to the deed were written as JSON.
    """
    conversation = ALL[name]
    talk = Talk({"today": today.isoformat(), **conversation.sample}, {})
    while True:
        turn = replay(conversation, talk)
        if turn.step is None:
            return _finish(conversation, turn.answers, read, write)
        talk_or_none = _ask(conversation, talk, turn, read, write)
        if talk_or_none is None:
            return _give_up(write)
        talk = talk_or_none


def _ask(conversation: Conversation, talk: Talk, turn: Turn, read: Read, write: Write) -> Talk | None:
    """One question until it is answered. None: given up."""
    assert turn.step is not None
    while True:
        buttons = _show(question(conversation, turn, "t"), write)
        line = read().strip()
        pressed = buttons[int(line) - 1] if line.isdecimal() and 0 < int(line) <= len(buttons) else None
        if line.lower() in CANCEL or (pressed is not None and pressed.verb == "batal"):
            return None
        said: Said = Tap(str(pressed.version).partition("=")[2]) if pressed else Text(line)
        tried = Talk(talk.given, {**talk.said, turn.step.name: said})
        answered = replay(conversation, tried)
        if answered.step is not turn.step:
            return tried
        if not answered.reading.doubt:
            write(_plain(say("not-an-answer")))
            continue
        turn = answered  # a doubtful word is asked back, with buttons


def _finish(conversation: Conversation, answers: Answers, read: Read, write: Write) -> bool:
    if conversation.summary:
        buttons = _show(summary(conversation, answers, "t"), write)
        line = read().strip().lower()
        chosen = buttons[int(line) - 1].verb if line.isdecimal() and 0 < int(line) <= len(buttons) else line
        if chosen not in ("simpan", "ya"):
            return _give_up(write)
    write(json.dumps(answers, ensure_ascii=False, default=str, indent=2))
    return True


def _give_up(write: Write) -> bool:
    write(_plain(say("talk-cancelled")))
    return False


def _show(words: Say, write: Write) -> list[Button]:
    """The question's text, and its buttons with the numbers they are pressed by."""
    buttons = [each for row in words.rows for each in row]
    labels = [locales.plain(Say(each.key, each.values)) for each in buttons]
    write(_plain(words))
    write("   ".join(f"{number} [{label}]" for number, label in enumerate(labels, 1)))
    return buttons


def _plain(words: Say) -> str:
    return locales.plain(words)
