"""What Guyub says, before it has words: a locale key, its values and its buttons; and in whose voice. Knows
no word of any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Value = Any
"""int (rupiah or a count), str (a name, or an ISO date), None, a Say, or a tuple of Says (one line each)."""


LANGUAGES = ("jv", "id", "en")
"""Polite Javanese, Indonesian, English: in the order they are offered."""
DEFAULT_LANGUAGE = "id"


@dataclass(frozen=True, slots=True)
class Voice:
    """How one reader hears everything: the language they chose, and whether figures come `covered`, because
    others look at the phone too.
    """

    locale: str = DEFAULT_LANGUAGE
    covered: bool = False


PLAIN = Voice()
"""Indonesian, every figure open to see: for a group, and for whoever has not chosen."""


def spoken(*wishes: str | None) -> str:
    """The first language of these wishes that there are words for; Indonesian if nobody wished anything."""
    return next((wish for wish in wishes if wish in LANGUAGES), DEFAULT_LANGUAGE)


@dataclass(frozen=True, slots=True)
class Button:
    """One press. `verb` says what is meant, `subject` is a random public id, `version` what was read when
    it was drawn.
    """

    key: str
    verb: str
    subject: str = ""
    version: int | str = 0
    values: Mapping[str, Value] = field(default_factory=dict)
    url: str = ""

    @property
    def press(self) -> str:
        """The callback data: at most 64 bytes, and never trusted when it comes back."""
        return f"{self.verb}:{self.subject}:{self.version}"


@dataclass(frozen=True, slots=True)
class Say:
    """One message of the bot: which sentence, with which values, above which buttons."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)
    rows: tuple[tuple[Button, ...], ...] = ()
    home: tuple[str, ...] | None = None
    """Codes of the home keys to put below the input line; () takes them away; None leaves them."""
    picture: Mapping[str, Value] | None = None
    """The recipe of a picture or file, never its bytes."""
    quiet: bool = False

    def with_rows(self, *rows: tuple[Button, ...]) -> Say:
        """The same sentence above these buttons."""
        return replace(self, rows=rows)

    def with_file(self, media: str, file_id: str | None) -> Say:
        """The same sentence with a photo, document or voice note, as Telegram keeps it; alone where its
        number is forgotten.
        """
        return (
            replace(self, picture={"kind": "file", "media": media, "file_id": file_id}) if file_id else self
        )

    def with_home(self, keys: tuple[str, ...]) -> Say:
        """The same sentence, with these home keys below the input line."""
        return replace(self, home=keys)


def say(key: str, /, **values: Value) -> Say:
    """Short for Say(key, {...})."""
    return Say(key, values)


def button(key: str, verb: str, subject: str = "", version: int | str = 0, /, **values: Value) -> Button:
    """Short for Button(key, verb, subject, version, {...})."""
    return Button(key, verb, subject, version, values)


def parts_of(words: Say) -> list[Say]:
    """These words and every sentence nested in their values, in the order they are read."""
    found = [words]
    for value in words.values.values():
        for inner in value if isinstance(value, tuple | list) else (value,):
            if isinstance(inner, Say):
                found += parts_of(inner)
    return found


def keys_in(words: Say) -> set[str]:
    """Every sentence in these words: their own, and those nested in their values."""
    return {each.key for each in parts_of(words)}


class Refusal(Exception):
    """A polite no: the person can do something about it. Rolled back, then said."""

    def __init__(self, key: str, /, *rows: tuple[Button, ...], **values: Value) -> None:
        super().__init__(key)
        self.say = Say(key, values, rows)


def pack(words: Say) -> dict[str, Value]:
    """A Say as plain lists and dicts, ready for JSON. Short names: this is stored once per message."""
    packed: dict[str, Value] = {"k": words.key}
    if words.values:
        packed["v"] = {name: _pack_value(value) for name, value in words.values.items()}
    if words.rows:
        packed["r"] = [[_pack_button(each) for each in row] for row in words.rows]
    if words.home is not None:
        packed["h"] = list(words.home)
    if words.picture is not None:
        packed["p"] = dict(words.picture)
    if words.quiet:
        packed["q"] = True
    return packed


def unpack(packed: Mapping[str, Value]) -> Say:
    """The Say that `pack` packed."""
    home = packed.get("h")
    return Say(
        packed["k"],
        {name: _unpack_value(value) for name, value in packed.get("v", {}).items()},
        tuple(tuple(_unpack_button(each) for each in row) for row in packed.get("r", ())),
        None if home is None else tuple(home),
        packed.get("p"),
        packed.get("q", False),
    )


def _pack_value(value: Value) -> Value:
    if isinstance(value, Say):
        return {"say": pack(value)}
    if isinstance(value, tuple | list):
        return {"lines": [pack(line) for line in value]}
    if value is None or isinstance(value, int | str):
        return value
    raise TypeError(f"{type(value).__name__} cannot be said: use a number, a text, an ISO date or a Say")


def _unpack_value(value: Value) -> Value:
    if isinstance(value, dict):
        return unpack(value["say"]) if "say" in value else tuple(unpack(line) for line in value["lines"])
    return value


def _pack_button(one: Button) -> list[Value]:
    values = {name: _pack_value(value) for name, value in one.values.items()}
    return [one.key, one.verb, one.subject, one.version, values, one.url]


def _unpack_button(packed: list[Value]) -> Button:
    key, verb, subject, version, values, url = packed
    return Button(key, verb, subject, version, {n: _unpack_value(v) for n, v in values.items()}, url)
