"""How answers about a lender's rules are read: percentages, classes, parts of a surplus. Asks nothing."""

from __future__ import annotations

from conversations.engine import UNREAD, Answers, Choice, Reading, Said, Tap, Text, clear, doubtful
from conversations.readers import choice, rupiah
from domain.ladders import read_bands
from domain.profiles import Profile
from domain.rulechange import percent, read_percent
from domain.shu import WHOLE, read_parts
from domain.writtenrules import read

NO_CEILING = Choice("0", "choice-rules-group-none")
UNLIMITED = (
    "0",
    "tidak dibatasi",
    "tanpa batas",
    "mboten dipunwatesi",
    "tanpa wates",
    "no limit",
    "unlimited",
)
MOST_SHARE = 99_900
"""An edge of CCr or ROI may well be above a hundred percent."""


def base(answers: Answers) -> Profile:
    """The rules a change builds on."""
    return read(answers["rules"])


def names_of(answers: Answers) -> list[tuple[str, str]]:
    """Name and label of every class, the best first: those just typed, or those of today."""
    if "own" in answers:
        return [(name, label) for name, label, *_ in answers["own"]]
    return [(band.name, band.label) for band in base(answers).ladder.bands]


def percentage(said: Said, _answers: Answers) -> Reading:
    """A percentage up to a hundred, in hundredths of a percent."""
    return _percentage(said)


def share(said: Said, _answers: Answers) -> Reading:
    """A percentage that may be above a hundred."""
    return _percentage(said, MOST_SHARE)


def _percentage(said: Said, most: int = WHOLE) -> Reading:
    if not isinstance(said, Text):
        return UNREAD
    found = read_percent(said.text, most)
    return clear(found) if found is not None else doubtful("rules-percent")


def percents(said: Said, answers: Answers) -> Reading:
    """One percentage for each class, the best class first."""
    if not isinstance(said, Text):
        return UNREAD
    found = [read_percent(word) for word in said.text.replace(";", " ").replace("%", " ").split()]
    names = [name for name, _ in names_of(answers)]
    if len(found) != len(names) or None in found:
        return doubtful("rules-percents", n=len(names), bands=" ".join(names))
    return clear(found)


def ceiling(said: Said, answers: Answers) -> Reading:
    """An amount; 0 or [Tidak dibatasi]: there is no ceiling."""
    if isinstance(said, Text) and " ".join(said.text.lower().split()) in UNLIMITED:
        return clear(0)
    return clear(0) if said == Tap(NO_CEILING.code) else rupiah()(said, answers)


def classes(said: Said, _answers: Answers) -> Reading:
    """A ladder of the lender's own: name, label, from where, and whether just above it, of each class."""
    found = read_bands(said.text) if isinstance(said, Text) else None
    if found is None:
        return doubtful("rules-classes-unread")
    return clear([[band.name, band.label, band.start, band.above] for band in found])


def parts(said: Said, _answers: Answers) -> Reading:
    """The uses of a surplus, a hundred percent together."""
    found = read_parts(said.text) if isinstance(said, Text) else None
    if found is None:
        return doubtful("rules-parts-unread")
    total = sum(part.basis_points for part in found)
    if total != WHOLE or len({part.name for part in found}) != len(found):
        return doubtful("rules-parts-not-whole", total=percent(total))
    return clear([[part.name, part.basis_points] for part in found])


def line(said: Said, answers: Answers) -> Reading:
    """A class from which a visit may be proposed."""
    return choice(*(name for name, _ in names_of(answers)))(said, answers)


def lines(answers: Answers) -> tuple[Choice, ...]:
    """Every class but the best."""
    rest = names_of(answers)[1:]
    return tuple(Choice(name, "choice-rules-class", {"name": name, "label": label}) for name, label in rest)
