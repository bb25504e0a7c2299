"""The words beside an amount on a sheet that say what it is: which savings, or the instalment. Knows words;
no amount, no member.
"""

import re
from collections.abc import Mapping, Sequence

from domain.reading.spelling import wordset

SAVINGS_LABELS = wordset("tab tabungan simpanan simpenan celengan simp nabung savings")
INSTALMENT_LABELS = wordset("ang angs angsuran cicilan cicil instalment installment")

_WRITTEN = {
    "pokok": "pokok simpok sp spokok simpokok",
    "wajib": "wajib wjb wjib sw swajib simwa simwajib wajip mandatory compulsory",
    "sukarela": "sukarela sukarelo sukrela skrl skr srela ss ssukarela simsukarela manasuka voluntary",
    "tanggung-renteng": "renteng tr trenteng tgr tanggungrenteng",
    "kelompok": "kelompok klp klpk bersama",
}
POT_LABELS: Mapping[str, str] = {word: code for code, words in _WRITTEN.items() for word in words.split()}
"""Which pot a word names, by its short name (`POTS` in domain/savings.py)."""
_SURELY_SAVED = wordset("simpok sp spokok simpokok")
INSTALMENT, SAVED, MAYBE_POKOK = "angsuran", "tabungan", "pokok?"
"""What a label stands for beside the pots; a bare "pokok" may also be the pokok of a loan."""

_LETTERS = {"w": "wajib", "s": "sukarela", "a": "angsuran"}
_LETTER = re.compile(r"(?<![a-z\d])([wsa])(?=\d)")
_GLUED_SIGN = re.compile(r"(?<=[a-z])[-:=](?=\d)")
_TANGGUNG = re.compile(r"\btanggung\s+(?=renteng\b)")


def names_pots(columns: str) -> bool:
    """Whether the columns of a row name their savings: "wajib 20 sukarela 10", "20 s10 115"."""
    return _LETTER.search(columns) is not None or any(
        word in POT_LABELS for word in re.findall(r"[a-z]+", columns)
    )


def spelled_out(columns: str) -> str:
    """The columns with each label as a word of its own: "s10" is "sukarela 10", "wajib-20" is "wajib 20"."""
    columns = _LETTER.sub(lambda found: f"{_LETTERS[found[1]]} ", columns)
    return _GLUED_SIGN.sub(" ", _TANGGUNG.sub("", columns))


def meaning(word: str) -> str | None:
    """What a label stands for: a pot, MAYBE_POKOK, SAVED or INSTALMENT. None: it is no label."""
    if word in POT_LABELS:
        return MAYBE_POKOK if POT_LABELS[word] == "pokok" and word not in _SURELY_SAVED else POT_LABELS[word]
    return INSTALMENT if word in INSTALMENT_LABELS else SAVED if word in SAVINGS_LABELS else None


def beside_each(said: Sequence[tuple[str, bool]]) -> tuple[tuple[str, str], ...] | None:
    """Each value with the label before it ("" for none), or the one behind it where every value has one
    there. `said`: the pieces in order, and whether each is a value. None: a label belongs to no value.
    """
    if said and said[0][1] and not said[-1][1]:
        found = beside_each(said[::-1])
        return found[::-1] if found and all(label for label, _ in found) else None
    pairs: list[tuple[str, str]] = []
    waiting: list[str] = []
    for piece, is_value in said:
        if not is_value:
            waiting.append(piece)
            continue
        label = _one_of(waiting)
        if label is None:
            return None
        pairs.append((label, piece))
        waiting = []
    return None if waiting else tuple(pairs)


def _one_of(words: Sequence[str]) -> str | None:
    """What several labels of one value come to: "simpanan wajib" is wajib. None: they contradict."""
    found = {"pokok" if word == MAYBE_POKOK and SAVED in words else word for word in words}
    if len(found) > 1:
        found.discard(SAVED)
    return None if len(found) > 1 else next(iter(found), "")
