"""What a door hands to the edge: a deed to do, or a form to open. Knows neither messages nor the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


class Deed:
    """A function of usecases/ and its arguments: done inside the unit of work, never in the door."""

    __slots__ = ("arguments", "do")

    def __init__(self, do: Callable[..., Any], /, **arguments: Any) -> None:
        self.do = do
        self.arguments = arguments


class Fetch:
    """First the file somebody sent is fetched, at most `most` bytes of it; then what `then` makes of it. It
    gets None if the file did not come. The doors and the book await nothing: the edge fetches between them.
    """

    __slots__ = ("file_id", "most", "then")

    def __init__(self, file_id: str, most: int, then: Callable[[bytes | None], Deed | Open]) -> None:
        self.file_id, self.most, self.then = file_id, most, then


@dataclass(frozen=True, slots=True)
class Open:
    """Open this form. `said` answers some of its questions already: name -> ("text", words), ("tap", code),
    or, of what can be handed on, (kind, file_id, words).
    `about` is what its offer needs to know (an id somebody pressed)."""

    conversation: str
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)
