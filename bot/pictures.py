"""Recipes become pictures: drawn off the loop, kept by content and language. Knows no book."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.say import Say

KEPT = 64
_drawn: OrderedDict[str, bytes] = OrderedDict()


async def draw_into(words: Say, locale: str) -> Say:
    """The same Say with its recipe drawn in this language: picture = {"name", "bytes", "document"}."""
    recipe = words.picture
    assert recipe is not None
    if recipe["kind"] == "file":  # somebody's voice note or photo: Telegram has it already
        return words
    key = json.dumps([locale, recipe], sort_keys=True)
    if key not in _drawn:
        _drawn[key] = await asyncio.to_thread(_draw, dict(recipe), locale)
        while len(_drawn) > KEPT:
            _drawn.popitem(last=False)
    picture = {
        "name": f"{recipe.get('file', recipe['kind'])}.{recipe.get('type', 'png')}",
        "bytes": _drawn[key],
        "document": recipe.get("document", 0),
    }
    return replace(words, picture=picture)


def _draw(recipe: dict[str, Any], locale: str) -> bytes:
    from bot.drawings import DRAWINGS  # Pillow is loaded only where a picture is wanted

    drawn: bytes = DRAWINGS[recipe["kind"]](recipe, locale)
    return drawn


def guarded(picture: Mapping[str, Any]) -> dict[str, Any]:
    """What keeps a picture out of a family's gallery: no saving, no forwarding, and a cover where there can
    be one.
    """
    kept: dict[str, Any] = {"protect_content": True}
    covers = (
        not picture.get("document") if picture["kind"] != "file" else picture["media"] in ("photo", "video")
    )
    return {**kept, "has_spoiler": True} if covers else kept
