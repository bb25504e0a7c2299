"""A lender's rules as text that is kept, and read back strictly. Knows the shape of a Profile; no rule, no
book.

What was kept is read as it was meant or not at all: a name nobody knows, a value of another kind or rules
that do not fit together are refused. A field that came later than the text has the value it was reckoned
with until then: its default.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import lru_cache
from typing import Any, get_args, get_origin, get_type_hints

from domain.profiles import Profile

Json = Any


class Unwritten(ValueError):
    """Text that is no set of rules: where, and why."""


def write(profile: Profile) -> str:
    """The rules as JSON, always the same text for the same rules."""
    return json.dumps(_down(profile), sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=512)
def read(text: str) -> Profile:
    """The rules of a kept text. Unwritten: it holds none."""
    try:
        packed = json.loads(text)
    except ValueError as error:
        raise Unwritten(f"no JSON: {error}") from None
    found: Profile = _up(Profile, packed, "rules")
    return found


def _down(value: Any) -> Json:
    if is_dataclass(value):
        return {each.name: _down(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(_down(each) for each in value)
    if isinstance(value, tuple):
        return [_down(each) for each in value]
    if value is None or type(value) in (bool, int, str):
        return value
    raise TypeError(f"{type(value).__name__} cannot stand in rules")


def _up(kind: Any, packed: Json, at: str) -> Any:
    """A value of this kind; `at` says where it stands."""
    if isinstance(kind, types.UnionType):
        return None if packed is None else _up(get_args(kind)[0], packed, at)
    if (origin := get_origin(kind)) in (tuple, frozenset):
        items: list[Any] = _only(list, packed, at)
        return origin(_up(get_args(kind)[0], each, at) for each in items)
    kind = getattr(kind, "__supertype__", kind)  # Rupiah is an int
    if is_dataclass(kind):
        return _together(kind, packed, at)
    if kind in (bool, int, str):
        return _only(kind, packed, at)
    make: Callable[[Any], Any] = kind if issubclass(kind, Enum) else kind.fromisoformat
    try:
        return make(_only(str, packed, at))
    except ValueError as error:
        raise Unwritten(f"{at}: {error}") from None


def _only(kind: type, packed: Json, at: str) -> Any:
    if type(packed) is not kind:
        raise Unwritten(f"{at}: {packed!r} is no {kind.__name__}")
    return packed


def _together(kind: Any, packed: Json, at: str) -> Any:
    items: dict[str, Any] = _only(dict, packed, at)
    known, kinds = {each.name: each for each in fields(kind)}, _kinds(kind)
    if strange := sorted(set(items) - set(known)):
        raise Unwritten(f"{at}: nobody knows {', '.join(strange)}")
    for name, one in known.items():
        if name not in items and one.default is MISSING and one.default_factory is MISSING:
            raise Unwritten(f"{at}: {name} is missing")
    values = {name: _up(kinds[name], value, f"{at}.{name}") for name, value in items.items()}
    try:
        return kind(**values)
    except ValueError as error:
        raise Unwritten(f"{at}: {error}") from None


@lru_cache
def _kinds(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
