"""The doors in the order they are tried, and which of them opens to an update. Knows no update's meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject

Known = Mapping[str, Any]
Doors = dict[str, list[tuple[Callable[[Known], bool], HandlerObject]]]


def in_order(router: Router) -> Doors:
    """Every door behind this router, by the kind of update, in the order aiogram would try them, each with
    the quick look its filter offers. We have no filters or middlewares on whole routers, and walking the tree
    anew for every message costs more than the doors themselves.
    """
    doors: Doors = {
        kind: [(_quick_look(door), door) for door in observer.handlers]
        for kind, observer in router.observers.items()
    }
    for inner in router.sub_routers:
        for kind, found in in_order(inner).items():
            doors[kind] += found
    return doors


def _quick_look(door: HandlerObject) -> Callable[[Known], bool]:
    first = door.filters[0].callback if door.filters else None
    return getattr(first, "may_open", lambda known: True)


async def through(doors: Doors, kind: str, event: Any, known: dict[str, Any]) -> Any:
    """What the first door that opens makes of it: a Deed or an Open; of a file, a Fetch. None: none opens."""
    for may_open, door in doors[kind]:
        if not may_open(known):
            continue
        opens, found = await door.check(event, **known)
        if opens:
            return await door.call(event, **{**known, **found})
    return None
