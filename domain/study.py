"""Self-study for learning groups and cadres: which sets of cards there are. Knows counts; words are locales'.

P2KP asks for material people study by themselves, so that the community goes on without the consultant: what
sosialisasi is, for whom and by whom; the revolving fund; what everybody may ask for; the books of a KSM.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudySet:
    """A few short cards and one closed question behind them. Of the question's choices the first one fits."""

    code: str
    n_cards: int
    n_choices: int = 3


SETS = (StudySet("sosialisasi", 4), StudySet("dana", 4), StudySet("hak", 4), StudySet("buku", 4))
BY_CODE = {each.code: each for each in SETS}
MOST_RETURNS = 5
"""Cards come back so many days in a row without a press; then they wait until somebody writes `belajar`."""


def turned(n_choices: int, by: int) -> list[int]:
    """The choices in another order for another person, so that nobody learns a place instead of an answer."""
    first = by % n_choices
    return [*range(first, n_choices), *range(first)]
