"""What Telegram shows before anybody wrote: commands and descriptions in every language, and the promise in each."""

from __future__ import annotations

import re

from aiogram import Router

from bot.introductions import introductions
from domain.say import LANGUAGES
from handlers import first_doors
from handlers.filters import Command


def commands_with_a_door() -> set[str]:
    def walk(router: Router) -> list[Router]:
        return [router, *(inner for sub in router.sub_routers for inner in walk(sub))]

    handlers = [handler for each in walk(first_doors()) for handler in each.message.handlers]
    filters = [one.callback for handler in handlers for one in handler.filters or ()]
    return {name for each in filters if isinstance(each, Command) for name in each.names}


def test_every_command_that_is_offered_opens_a_door() -> None:
    offered = [payload for method, payload in introductions() if method == "setMyCommands"]
    assert {payload.get("language_code", "") for payload in offered} == {"", *LANGUAGES}
    names = {each["command"] for payload in offered for each in payload["commands"]}
    assert names >= {"bahasa", "basa", "language"} and not names - commands_with_a_door()
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", name) for name in names)


def test_before_the_first_press_everybody_reads_what_is_never_asked_for() -> None:
    shown = {
        payload.get("language_code", ""): payload for method, payload in introductions() if "Desc" in method
    }
    assert set(shown) == {"", *LANGUAGES}
    for method, payload in introductions():
        if method == "setMyDescription":
            assert "Saya tidak pernah minta uang, PIN, atau foto KTP." in payload["description"]
            assert len(payload["description"]) <= 512
        if method == "setMyShortDescription":
            assert "PIN" in payload["short_description"] and len(payload["short_description"]) <= 120
    default = next(p for m, p in introductions() if m == "setMyDescription" and "language_code" not in p)
    assert "Kula mboten nate nyuwun arta" in default["description"]
