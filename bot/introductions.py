"""What Telegram shows of the bot before anybody wrote to it, in each language: commands and descriptions."""

from __future__ import annotations

from typing import Any

import locales
from domain.say import DEFAULT_LANGUAGE, LANGUAGES, say

COMMANDS = ("menu", "bahasa", "bantuan", "berhenti")
NAMES = {"jv": {"bahasa": "basa"}, "en": {"bahasa": "language", "bantuan": "help", "berhenti": "stop"}}
"""Commands that are called otherwise in a language; every name works for everybody."""


def introductions() -> list[tuple[str, dict[str, Any]]]:
    """Calls to make once after each start: (method, payload). Telegram shows what stands under its reader's
    own language, else what stands under none, which is Indonesian and Javanese.
    """
    calls = _in(DEFAULT_LANGUAGE)
    for locale in LANGUAGES:
        calls += [(method, {**payload, "language_code": locale}) for method, payload in _in(locale)]
    return calls


def _in(locale: str) -> list[tuple[str, dict[str, Any]]]:
    names = NAMES.get(locale, {})
    commands = [
        {"command": names.get(name, name), "description": locales.plain(say(f"command-{name}"), locale)}
        for name in COMMANDS
    ]
    return [
        ("setMyCommands", {"commands": commands}),
        ("setMyDescription", {"description": locales.plain(say("bot-description"), locale)}),
        ("setMyShortDescription", {"short_description": locales.plain(say("bot-short-description"), locale)}),
    ]
