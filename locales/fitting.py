"""Words that fit: Telegram's limits of one message, and the formatter's of one value. Knows no sentence."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.say import Say, Value

MESSAGE, CAPTION = 4096, 1024  # UTF-16 units after markup is read: Telegram's limits
STEPS = ((1000, 200), (200, 80), (80, 40), (40, 20), (20, 10))
"""How long a value and how many lines a list may be, tried one after the other until all of it fits."""
_HELD = 2000  # characters: the formatter refuses a value of 2,500
_TAG = re.compile("<[^>]+>")


def units(text: str) -> int:
    """How long Telegram finds this HTML."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le", "surrogatepass")) // 2


def shorter(words: Say, longest: int, n_lines: int) -> Say:
    """The same message with every value cut to `longest` characters and every list to `n_lines`."""
    return replace(
        words, values={name: _shorter(value, longest, n_lines) for name, value in words.values.items()}
    )


def _shorter(value: Value, longest: int, n_lines: int) -> Value:
    if isinstance(value, str):
        return value if len(value) <= longest else value[: longest - 1].rstrip() + "…"
    if isinstance(value, Say):
        return shorter(value, longest, n_lines)
    if isinstance(value, tuple | list):
        kept = tuple(_shorter(each, longest, n_lines) for each in value[:n_lines])
        return kept if len(value) <= n_lines else (*kept[:-1], "…")
    return value


def hold(values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values as the formatter takes them, and what stands for the long ones. The marks are characters
    that nobody's words keep.
    """
    held: dict[str, str] = {}
    given: dict[str, Any] = {}
    for name, value in values.items():
        given[name] = value
        if isinstance(value, str) and len(value) > _HELD:
            given[name] = f"\ue000{len(held)}\ue001"
            held[given[name]] = value
    return given, held
