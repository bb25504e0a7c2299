"""Lists to choose from: up to six as buttons, longer ones numbered and answered by number. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from conversations.engine import Choice
from domain.say import Say, say

MOST_BUTTONS = 6
Item = dict[str, Any]


def buttons(items: Sequence[Item]) -> tuple[Choice, ...]:
    """One button per item, or none if there are too many to press. An item is {"code", "label"}."""
    if len(items) > MOST_BUTTONS:
        return ()
    return tuple(Choice(str(item["code"]), values={"label": item["label"]}) for item in items)


def lines(items: Sequence[Item]) -> Say | None:
    """The same list with its numbers, to be answered by number, where there are no buttons."""
    if len(items) <= MOST_BUTTONS:
        return None
    numbered = [say("listed-line", number=i, label=item["label"]) for i, item in enumerate(items, 1)]
    return say("listed", lines=tuple(numbered))
