"""In the outbox an invitation is only its id; its link and its code are put in when the words leave. Knows
the house's key and nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain import invitations
from domain.say import Say


def reveal(words: Say, key: bytes) -> Say:
    """The same words with the link, or the same recipe with links and spoken codes, of the invitations it
    names. Other words stay as they are.
    """
    if "invitation" in words.values:
        link = invitations.link(words.values["bot"], key, words.values["invitation"])
        words = replace(words, values={**words.values, "link": link})
    if words.picture is not None and "invitations" in words.picture:
        cards = [_revealed(each, words.picture["bot"], key) for each in words.picture["invitations"]]
        words = replace(words, picture={**words.picture, "invitations": cards})
    return words


def _revealed(card: dict[str, Any], bot: str, key: bytes) -> dict[str, Any]:
    code = invitations.in_groups(invitations.spoken(key, card["id"])) if card["spoken"] else ""
    return {**card, "link": invitations.link(bot, key, card["id"]), "code": code}
