"""Three languages, one house: every sentence in each, with the same values, whole HTML and nothing too long."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

import locales
from domain.say import LANGUAGES, Say, Voice
from domain.words import understand
from tests.house import sentences

ROOT = Path(__file__).parents[2]
KEYS = sorted(locales.message_keys("id"))
LONGEST = {
    "home-": 18,
    "button-stale": 200,
    "button-": 60,
    "choice-": 60,
    "command-": 256,
    "bot-description": 512,
    "bot-short": 120,
}
MESSAGE, TOAST, NOTICE = 4096, 200, 600
TAGS = {"b", "i", "code", "pre", "tg-spoiler"}


def test_no_sentence_is_said_in_another_language_than_the_readers() -> None:
    gaps = locales.untranslated()
    report = "\n".join(f"{locale}: {key}" for locale, keys in gaps.items() for key in keys)
    assert not gaps, f"these are said in Indonesian:\n{report}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_sentence_is_left_over(locale: str) -> None:
    assert not locales.message_keys(locale) - set(KEYS)


@pytest.mark.parametrize("locale", [each for each in LANGUAGES if each != "id"])
def test_a_sentence_names_the_same_values_in_every_language(locale: str) -> None:
    other = {
        key: (one.names, sentences.of(locale)[key].names)
        for key, one in sentences.of("id").items()
        if key in sentences.of(locale) and one.names != sentences.of(locale)[key].names
    }
    assert not other


class _Whole(HTMLParser):
    """Fails where Telegram would: an unknown tag, a tag left open, a cover under a cover or inside code."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in TAGS, f"<{tag}> is no tag of Telegram's"
        assert tag not in self.open, f"<{tag}> inside <{tag}>"
        assert not {"code", "pre"} & set(self.open), f"<{tag}> inside code"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes what was not opened last"


def whole(text: str) -> None:
    """The text is HTML as Telegram reads it."""
    reader = _Whole()
    reader.feed(text)
    reader.close()
    assert not reader.open, f"left open: {reader.open}"


def limit(key: str) -> int:
    if key.endswith("-umum") and not key.startswith(("meeting-card", "meeting-cancelled")):
        return TOAST
    return next((most for start, most in LONGEST.items() if key.startswith(start)), NOTICE)


@pytest.mark.parametrize("key", KEYS)
def test_every_sentence_can_be_said_in_every_language(key: str) -> None:
    for locale in LANGUAGES:
        for values in sentences.ways(key):
            text = locales.text_of(Say(key, values), Voice(locale))
            assert text.strip(), f"{locale} says nothing with {values}"
            assert not re.search(r"[{}]|\$|\bNone\b", text), f"{locale}: {text}"
            whole(text)
            whole(locales.text_of(Say(key, values), Voice(locale, covered=True)))
            shown = locales.plain(Say(key, values), locale)
            assert len(shown) <= min(limit(key), MESSAGE), f"{locale}, {len(shown)} letters: {shown}"


INSIDE_A_SHEET = ("kas 1245",)


def test_a_label_of_a_home_key_means_one_key_in_whatever_language() -> None:
    meant: dict[str, str] = {}
    for locale in LANGUAGES:
        for key in locales.message_keys(locale):
            if key.startswith("home-"):
                label = locales.plain(Say(key), locale)
                assert meant.setdefault(label, key) == key, f"{label!r} is {meant[label]} and {key}"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_is_offered_to_be_written_is_understood(locale: str) -> None:
    offered = [key for key in KEYS if key.startswith(("help", "not-understood", "yes-to-what"))]
    for key in offered:
        text = locales.plain(Say(key, {"lines": (), "theme": ""}), locale)
        for words in re.findall(r'"([^"]+)"', text):
            known = understand(words, date(2026, 11, 21)).intent or words in INSIDE_A_SHEET
            assert known, f"{locale} {key}: {words!r} opens no door"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_button_named_in_a_sentence_is_a_button_of_that_language(locale: str) -> None:
    texts = {key: locales.plain(Say(key, next(sentences.ways(key))), locale) for key in KEYS}
    labels = set(texts.values())
    named = {
        (key, label) for key, text in texts.items() for label in re.findall(r"\[([A-Z][^\]\d]{2,})\]", text)
    }
    assert named and not {each for each in named if each[1] not in labels}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_sentence_runs_into_the_next(locale: str) -> None:
    glued = re.compile(r"[a-z0-9)][.?!](?!Contoh)[A-Z][a-z]")  # what is put in brings its own space
    texts = {key: [locales.plain(Say(key, way), locale) for way in sentences.ways(key)] for key in KEYS}
    assert not {key for key, said in texts.items() if any(glued.search(text) for text in said)}


@pytest.mark.parametrize("locale", [each for each in LANGUAGES if each != "id"])
def test_no_sentence_begins_with_a_small_you(locale: str) -> None:
    """Ibu and Anda are written large anywhere; panjenengan and you are not."""
    begins = re.compile(r"(?:^|[.?!]\s+)\{ YOU\(", re.MULTILINE)
    for path in sorted((ROOT / "locales" / locale).glob("*.ftl")):
        lines = (line.split(" = ", 1)[-1].strip() for line in path.read_text(encoding="utf-8").splitlines())
        assert not [line for line in lines if begins.search(line)], path.name
