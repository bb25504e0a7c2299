"""What a line of chat means: its door, its amount, its day. Knows no open conversation and no person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from domain import dates, money, witness
from domain.dates import When
from domain.money import Amount, Rupiah
from domain.reading import phrases
from domain.reading.numberwords import NUMBER_WORDS, RP, SCALES, WHOLE, spread
from domain.reading.spelling import Token, plain, tail, tokens
from domain.sheets import looks_like_sheet

_LONGEST_REPORT = 300
"""Longer lines are stories or announcements: their first words may open a door, no number is read."""

_FIRST_WORDS = 80
_LONGEST_LABEL = 60
_AND = frozenset(("dan", "lan", "and"))


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one line means.

    `intent`: the door it opens, or None. `amount`: whole rupiah, only when certain. `date`: ISO, only when
    certain, with its hour ("2026-11-18T19:30") where just an hour was said. `ask`: the doubt about the amount
    or the date, as a short code. `rest`: the words behind the door's own, as they were typed.
    """

    intent: str | None
    amount: Rupiah | None
    date: str | None
    ask: str | None
    rest: str


def understand(text: str, today: date, now: time | None = None) -> Understanding:
    """One grammar for the chat's word doors and for the command line. Never fails, whatever was typed."""
    if looks_like_sheet(text):
        return Understanding("lembar", None, None, None, text.strip())
    short = len(text) <= _LONGEST_REPORT
    said = plain(text if short else text[:_FIRST_WORDS])
    pieces = spread(tokens(said))
    day, used = (dates.hear(pieces, today, now=now) if short else None) or (None, set())
    intent, after = _door(pieces, used, whole=short)
    no_door = intent is None or (after == 1 and witness.is_known(pieces[0].text))
    if no_door and short and day is None and witness.looks_like(text):
        return Understanding("cek-buku", None, None, None, text.strip())
    rest = tail(text, pieces[after - 1].end if after else 0).strip(" \t\r\n/:,.!?")
    if not short:
        return Understanding(intent, None, None, None, rest)
    amount = _amount(said, pieces, used, after)
    if intent == "saldo" and amount and pieces[after - 1].text in phrases.AMOUNT_DECIDES:
        intent = "setor"
    if intent in phrases.WITHOUT_AMOUNT:
        amount = None
    if intent in phrases.WITHOUT_DATE:
        day = None
    return Understanding(intent, _sure(amount), _iso(day, today), _ask(amount, day), rest)


def label(text: str) -> tuple[str, ...]:
    """The words of a home key's label, however it was typed: "HP & Rahasia", "hp dan rahasia" are one."""
    words = tokens(plain(text[:_LONGEST_LABEL]))
    return tuple(piece.text for piece in words if piece.kind != "x" and piece.text not in _AND)


def label_in(text: str, labels: Mapping[tuple[str, ...], str]) -> str | None:
    """Which label a whole line is, courtesies behind it left out ("persetujuan, pak"), or None."""
    said = label(text) if len(text) <= _LONGEST_LABEL else ()
    for n in range(len(said), 0, -1):
        if said[:n] in labels:
            return labels[said[:n]]
        if said[n - 1] not in phrases.POLITE:
            return None
    return None


def _amount(said: str, pieces: Sequence[Token], used: set[int], after: int) -> Amount | None:
    """What is left beside the day; the door may change it ("tarik 50rb") or hide it ("setor sudah")."""
    left = [piece for at, piece in enumerate(pieces) if at not in used]
    behind = [piece for at, piece in enumerate(pieces) if at not in used and at >= after]
    return money.hear(said, left) or (money.hear(said, behind) if after and behind else None)


def _sure(amount: Amount | None) -> Rupiah | None:
    return amount.rupiah if amount else None


def _iso(day: When | None, today: date) -> str | None:
    if day is None or day.doubt is not None:
        return None
    if day.on is not None:
        return day.on.isoformat()
    return f"{today.isoformat()}T{day.at:%H:%M}" if day.at else None


def _ask(amount: Amount | None, day: When | None) -> str | None:
    return (amount.doubt if amount else None) or (day.doubt if day else None)


def _door(pieces: Sequence[Token], used: set[int], whole: bool) -> tuple[str | None, int]:
    """The intent, and how many tokens were its own. `whole`: these tokens are the whole line."""
    at, greeted = 0, 0
    while at < len(pieces):
        for book, fits in _WHOLE_LINE:
            found = book.match(pieces, at)
            if found and whole and fits(pieces, at + found[1], used):
                return found[0], at + found[1]
        if found := phrases.GREETING.match(pieces, at):  # before thanks: "nuwun sewu" is not "nuwun"
            at = greeted = at + found[1]
        elif found := phrases.OPENING.match(pieces, at):
            return found[0], at + found[1]
        elif pieces[at].text in phrases.LEADING or pieces[at].kind == "x":
            at += 1
        else:
            break
    return ("salam", greeted) if greeted else (None, 0)


def _only_polite(pieces: Sequence[Token], at: int, _used: set[int]) -> bool:
    return all(piece.kind == "x" or piece.text in phrases.POLITE for piece in pieces[at:])


def _only_so_much(pieces: Sequence[Token], at: int, _used: set[int]) -> bool:
    return all(p.kind == "x" or p.text in phrases.POLITE or p.text in phrases.SO_MUCH for p in pieces[at:])


def _only_facts(pieces: Sequence[Token], at: int, used: set[int]) -> bool:
    """Nothing behind but amounts, days, courtesies and the same word again ("sudah / sampun / wis")."""
    return all(
        place in used or piece.kind != "w" or piece.text in _FACTS or phrases.LOOSE.match(pieces, place)
        for place, piece in enumerate(pieces[at:], at)
    )


_FACTS = (
    phrases.POLITE | NUMBER_WORDS | RP | frozenset((*SCALES, *WHOLE, "rupiah", "setengah", "puluh", "ratus"))
)
_WHOLE_LINE = (
    (phrases.BARE, _only_polite),
    (phrases.WHY, _only_so_much),
    (phrases.LOOSE, _only_facts),
)
