"""The lines of one sheet that say who was there, gathered; what is left of each line goes on to be a row."""

from collections.abc import Iterable, Mapping

from domain.reading import presence
from domain.reading.onerow import Bill, Doubt, Row, shown
from domain.reading.presence import Mark


class Rolls:
    """Takes lines one by one; `settled` is what they come to. Keeps nothing beyond one message."""

    def __init__(self, bills: Mapping[int, Bill]) -> None:
        self._known = frozenset(bills)
        self._said: list[tuple[int, Mark]] = []
        self._everybody: dict[int, Mark] = {}
        self._doubts: list[Doubt] = []

    def take(self, line: str, raw: str) -> str:
        """What is left of a line as a row: all of it, where it says nothing of who was there."""
        if (own := presence.inline(line)) is not None:
            number, mark, rest = own
            if number in self._known:
                self._said.append((number, mark))
                return rest
            return line
        if not presence.speaks_of_presence(line):
            return line
        roll = presence.read_roll(line)
        if roll is None:
            self._doubts.append(Doubt("here", shown(raw)))
            return ""
        if strangers := [number for number in roll.numbers if number not in self._known]:
            self._doubts.append(Doubt("unknown-number", shown(raw), strangers[0]))
        marks = {number: mark for number, mark in roll.marks(self._known).items() if number in self._known}
        if roll.everybody:
            self._everybody |= marks
        else:
            self._said += marks.items()
        return ""

    def settled(self, rows: Iterable[Row], doubts: list[Doubt]) -> tuple[tuple[int, Mark], ...]:
        """Who was there and who was not; what cannot be so is added to the doubts. A row with an x says that
        its person was not there.
        """
        said = [*self._said, *((row.number, Mark.AWAY) for row in rows if row.absent)]
        marks, twice = presence.settled(said, self._everybody)
        doubts += self._doubts
        doubts += [Doubt("here-twice", str(number), number) for number in twice]
        return tuple(marks.items())
