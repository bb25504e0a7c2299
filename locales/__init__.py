"""Words: a Say becomes the text and buttons of one language. The only folder with sentences; knows no rule
and no book.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from domain.say import DEFAULT_LANGUAGE, LANGUAGES, PLAIN, Button, Say, Value, Voice
from locales.fitting import CAPTION, MESSAGE, STEPS, hold, shorter, units
from locales.formats import functions

FOLDER = Path(__file__).parent
PICKS_GROUP = "pilih-grup"  # the key by which Telegram lets its presser choose one of their groups
SENDS_CONTACT = "bagikan-nomor"  # the key by which Telegram sends the presser's own contact
LONGEST_VALUE = 3000  # characters of one value: a sentence of ours must still fit around it
_GAP = re.compile(r"\n{3,}")  # what lines that were not needed leave behind
_TAG, _SPOILER = re.compile("<[^>]+>"), re.compile("</?tg-spoiler>")
_COVER = re.compile("<(/?)cover>")
"""In a locale file: words that are under a spoiler on a family's phone, and in the open on one's own."""
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")


@dataclass(frozen=True, slots=True)
class Rendered:
    """What goes to Telegram: HTML text, and the keyboard as Telegram's JSON (None: leave what is there)."""

    text: str
    keyboard: dict[str, Any] | None


class MissingWords(KeyError):
    """A key or a value that no locale file knows: a bug, found by the house tests."""


def render(words: Say, voice: Voice = PLAIN) -> Rendered:
    """The words of `words` in this voice, names escaped once, with its buttons."""
    text, most = text_of(words, voice), CAPTION if words.picture else MESSAGE
    for longest, n_lines in STEPS:
        if units(text) <= most:
            break
        text = text_of(shorter(words, longest, n_lines), voice)
    return Rendered(_GAP.sub("\n\n", text), _keyboard(words, voice.locale))


def text_of(words: Say, voice: Voice = PLAIN) -> str:
    """Only the text: for a line inside another message."""
    return phrase(words.key, words.values, voice)


def plain(words: Say, locale: str = DEFAULT_LANGUAGE) -> str:
    """The text where there is no HTML: on a button, in a picture, on a terminal. Nothing can be covered
    there.
    """
    return html.unescape(_TAG.sub("", text_of(words, Voice(locale))))


def phrase(key: str, values: Mapping[str, Value], voice: Voice = PLAIN) -> str:
    """One sentence. A key that is not there, or a value that is missing, is an error and not a hole."""
    bundle = _bundle(voice)
    if not bundle.has_message(key):
        if voice.locale != DEFAULT_LANGUAGE:
            return phrase(key, values, replace(voice, locale=DEFAULT_LANGUAGE))
        raise MissingWords(f"no sentence {key!r} in locales/{voice.locale}")
    pattern = bundle.get_message(key).value
    assert pattern is not None, f"{key} has attributes but no sentence"
    given, held = hold({name: _value(value, voice) for name, value in values.items()})
    formatted, errors = bundle.format_pattern(pattern, given)
    if errors:
        raise MissingWords(f"{key}: {errors[0]}")
    text = str(formatted)
    for mark, value in held.items():
        text = text.replace(mark, value)
    if voice.covered:
        return _one_cover(_COVER.sub(r"<\1tg-spoiler>", text))
    return _COVER.sub("", text)


def home_labels() -> dict[str, str]:
    """What is written on the home keys, in every language, to the key's code."""
    labels: dict[str, str] = {}
    for locale in known_locales():
        for key in message_keys(locale):
            if key.startswith("home-"):
                labels[plain(Say(key), locale)] = key.removeprefix("home-")
    return labels


def known_locales() -> tuple[str, ...]:
    """The languages there are words for."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir() if any(folder.glob("*.ftl"))))


def message_keys(locale: str) -> frozenset[str]:
    """Every sentence of a language."""
    return frozenset(_bundle(Voice(locale))._messages)


def untranslated() -> dict[str, tuple[str, ...]]:
    """Sentences a language has not yet: they are said in Indonesian. By language; one without gaps is left
    out.
    """
    every = message_keys(DEFAULT_LANGUAGE)
    gaps = {locale: tuple(sorted(every - message_keys(locale))) for locale in LANGUAGES}
    return {locale: keys for locale, keys in gaps.items() if keys}


@lru_cache
def _bundle(voice: Voice) -> FluentBundle:
    bundle = FluentBundle([voice.locale], use_isolating=False, functions=functions(voice))
    for one in _read(voice.locale):
        bundle.add_resource(one)
    return bundle


@lru_cache
def _read(locale: str) -> tuple[Any, ...]:
    """What the files of a language say; on a family's phone it is the same."""
    files = sorted((FOLDER / locale).glob("*.ftl"))
    return tuple(FluentResource(path.read_text(encoding="utf-8")) for path in files)


def _value(value: Value, voice: Voice) -> Any:
    if isinstance(value, str):
        return html.escape(clean(value), quote=False)
    if isinstance(value, Say):
        return text_of(value, voice)
    if isinstance(value, tuple | list):
        return "\n".join(line if isinstance(line, str) else text_of(line, voice) for line in value)
    return "" if value is None else value


def _one_cover(text: str) -> str:
    """A cover under a cover is one cover: Telegram reads no spoiler inside a spoiler."""
    depth, kept, done = 0, [], 0
    for tag in _SPOILER.finditer(text):
        opens = not tag[0].startswith("</")
        outer = depth == (0 if opens else 1)
        kept.append(text[done : tag.end() if outer else tag.start()])
        depth, done = depth + (1 if opens else -1), tag.end()
    return "".join((*kept, text[done:]))


def clean(text: str) -> str:
    """Somebody's words without control characters and invisible marks that turn or hide what stands beside
    them.
    """
    kept = _UNSEEN.sub("", text[:LONGEST_VALUE])
    return "".join(c for c in kept if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))


def _keyboard(words: Say, locale: str) -> dict[str, Any] | None:
    if words.rows:
        return {"inline_keyboard": [[_button(each, locale) for each in row] for row in words.rows]}
    if words.home is None:
        return None
    if not words.home:
        return {"remove_keyboard": True}
    keys = [_key(code, locale) for code in words.home]
    return {
        "keyboard": [keys[i : i + 2] for i in range(0, len(keys), 2)],
        "resize_keyboard": True,
        "is_persistent": True,
    }


def _key(code: str, locale: str) -> dict[str, Any]:
    label = {"text": plain(Say(f"home-{code}"), locale)}
    if code == PICKS_GROUP:
        return {**label, "request_chat": {"request_id": 1, "chat_is_channel": False, "bot_is_member": True}}
    return {**label, "request_contact": True} if code == SENDS_CONTACT else label


def _button(one: Button, locale: str) -> dict[str, Any]:
    label = plain(Say(one.key, one.values), locale).strip()
    return (
        {"text": label[:60], "url": one.url} if one.url else {"text": label[:60], "callback_data": one.press}
    )
