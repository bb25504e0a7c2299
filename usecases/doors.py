"""Which deeds people may do whom nobody knows yet. Knows no deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

_Door = TypeVar("_Door", bound=Callable[..., Any])


def open_door(deed: _Door) -> _Door:
    """A deed that people nobody knows yet may do: joining, and choosing a language."""
    deed.__dict__["open_to_strangers"] = True
    return deed
