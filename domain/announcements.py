"""What became of an announcement, person by person, and what none may say. Knows no book and no chat."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.people import Role
from domain.reading.spelling import plain


class Reach(StrEnum):
    """How far an announcement came with one person. Everybody of the audience is in exactly one of these."""

    SENT = "sent"  # Telegram took it: whether it was read nobody tells a bot
    MISSED = "missed"  # will not come by Telegram: a person has to tell them
    WAITING = "waiting"
    UNCLEAR = "unclear"  # perhaps heard: repeated only if a person decides so
    CANCELLED = "cancelled"  # its writer stopped it before it left


_MISSED = {
    "unreachable": "unreachable",
    "withdrawn": "stopped",
    "broken": "not-said",
    "expired": "not-said",
    "no-room": "no-room",  # the budget of words of whom it is for had no room before it grew old
}
QUEUED = "queued"
"""Waiting, not for the hour but for another day: their budget of words is used up."""
GATHERED = "gathered"
"""Read in their KSM's group before their own message left: it need not leave any more."""
CANCELLED = "cancelled"
"""The state of a message that its writer took back before it left."""


_TEXT_REACH = {"waiting": Reach.WAITING, "sending": Reach.WAITING, "unclear": Reach.UNCLEAR}
TEXT_FAILED = ("broken", "expired")
"""States of a text message that did not come, and of which its writer should know why."""


def reach(
    left_out: str | None, state: str | None, *, stopped: bool = False, text: str | None = None
) -> Reach:
    """Where one person stands. `left_out`: the reason nothing is sent to them; `state`: their message's, None
    if it is not written yet: of news that was stopped it never will be. `text`: where the text message to the
    number of somebody Telegram missed is; one that a gateway took is counted as told.
    """
    if left_out is not None or state in _MISSED:
        return _TEXT_REACH.get(text or "", Reach.MISSED)
    if state in ("sent", GATHERED):
        return Reach.SENT
    if state == CANCELLED or (stopped and state is None):
        return Reach.CANCELLED
    return Reach.UNCLEAR if state == "unclear" else Reach.WAITING


def because(left_out: str | None, state: str | None) -> str:
    """Why somebody is missed, as the card counts it: left out for a reason, or what their phone answered."""
    return left_out or _MISSED[state or ""]


@dataclass(frozen=True, slots=True)
class NewsRules:
    """How a lender's officers send news; house manners, a setting of the lender's profile.

    `cooling_off_s`: seconds between [Kirim] and the first message, in which it can be taken back.
    `second_above`: more people than this on Telegram need a second officer's yes. `deputy`: the office that
    stands in as the second one where nobody else who may write news can be reached.
    """

    cooling_off_s: int = 60
    second_above: int = 1_000
    deputy: str = Role.PENGAWAS.value

    def __post_init__(self) -> None:
        if self.cooling_off_s < 0 or self.second_above < 1 or self.deputy not in set(Role):
            raise ValueError("news leaves after it was sent, and an office stands in for the second officer")


@dataclass(frozen=True, slots=True)
class Counted:
    """So many people of one announcement with the same end; `n_read` of them pressed [Sudah baca], `n_told`
    were told aloud.
    """

    left_out: str | None
    state: str | None
    n: int
    n_read: int = 0
    n_told: int = 0
    text: str | None = None  # the state of their text message, and why it ended
    text_why: str | None = None


@dataclass(slots=True)
class Tally:
    """The live card in figures, all of people: the five `n_sent + n_missed + n_waiting + n_unclear +
    n_cancelled` are always `n`.
    """

    n: int = 0
    n_sent: int = 0
    n_missed: int = 0
    n_waiting: int = 0
    n_queued: int = 0  # of those waiting
    n_unclear: int = 0
    n_cancelled: int = 0
    n_read: int = 0
    n_told: int = 0
    n_reached: int = 0  # by Telegram, or else by a person
    missed_because: dict[str, int] = field(default_factory=dict)
    texts_failed: dict[str, int] = field(default_factory=dict)  # why no text message came, of the untold


def tally(rows: Iterable[Counted], *, stopped: bool = False) -> Tally:
    """Add up one announcement. Somebody told aloud is still missed by Telegram: the two are counted apart.
    `stopped`: nothing of it will be written any more.
    """
    sums = Tally()
    for row in (part for each in rows for part in _parted(each)):
        sums.n += row.n
        sums.n_read += row.n_read
        sums.n_told += row.n_told
        sums.n_queued += row.n if row.left_out is None and row.state == QUEUED else 0
        if row.text in TEXT_FAILED:
            why = row.text_why or ""
            sums.texts_failed[why] = sums.texts_failed.get(why, 0) + row.n
        match reach(row.left_out, row.state, stopped=stopped, text=row.text):
            case Reach.SENT:
                sums.n_sent += row.n
                sums.n_reached += row.n
            case Reach.WAITING:
                sums.n_waiting += row.n
            case Reach.UNCLEAR:
                sums.n_unclear += row.n
            case Reach.CANCELLED:
                sums.n_cancelled += row.n
            case Reach.MISSED:
                sums.n_missed += row.n
                sums.n_reached += row.n_told
                why = because(row.left_out, row.state)
                sums.missed_because[why] = sums.missed_because.get(why, 0) + row.n
    return sums


def _parted(row: Counted) -> tuple[Counted, ...]:
    """Whoever heard it from somebody meanwhile needs no text message: those of a row are counted apart."""
    if row.text is None or not row.n_told:
        return (row,)
    return (
        replace(row, n=row.n_told, n_read=0, text=None),
        replace(row, n=row.n - row.n_told, n_told=0),
    )


MOST_TEXT = 2_000
MOST_CAPTION = 600
"""Letters of a text alone, and below a picture, a document or a voice note. Telegram takes 4,096 and 1,024,
counted in UTF-16 after formatting; the rest is for who wrote it and how to ask."""


def length(text: str) -> int:
    """How long Telegram counts a text: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


BAR = 10
"""Cells of a progress bar: plain characters, a fifth of a line on the smallest phone."""


def bar(done: int, of: int) -> str:
    """How far it is, at a glance: full only when nothing is left to do."""
    full = done * BAR // of if of else BAR
    return "▰" * full + "▱" * (BAR - full)


_DEBT = re.compile(
    r"\b\w*(?:tunggak|nunggak)\w*|\b(?:ber)?h?utang\w*|\bngutang\w*|\bmacet\b"
    r"|\b(?:belum|blm|blum|tidak|tdk|ora|mboten|durung|dereng|telat|terlambat)(?: \w+)?"
    r" (?:mem|m|dipun|di)?bayar\w*"
    r"|\b(?:belum|blm|blum|durung|dereng)(?: \w+)? (?:lunas|setor|nyetor|angsur|nyicil|ngangsur)\w*"
)
_AMOUNT = re.compile(
    r"\brp\.?\s?\d|\b\d[\d.,]*\s?(?:rb|ribu|rbu|rebu|ewu|k|jt|juta)\b|\b\d{1,3}(?:\.\d{3})+\b|\b[1-9]\d{4,7}\b"
)
_ROW = re.compile(r"\b(?:no|nomor|nomer|nmr)\.?\s?\d{1,2}\b")
_SHORTEST_NAME = 3


def speaks_of_debt(text: str) -> bool:
    """Whether the text has a word of debt in it at all."""
    return _DEBT.search(_spelled(text)) is not None


def names_an_amount(text: str) -> bool:
    """Whether a sum of money stands in the text."""
    return _AMOUNT.search(_spelled(text)) is not None


def names_a_debtor(text: str, names: Iterable[str]) -> bool:
    """Whether the text puts a word of debt beside a member (by name or row of the book) or beside an amount.
    A call to everybody ("mari lunasi tunggakan bersama") names nobody and may be said.

    A debt is spoken of with the person alone, never about the person. The rule rather refuses a harmless text
    than lets a shaming one through: its writer is there and can say it otherwise.
    """
    if not speaks_of_debt(text):
        return False
    spelled = _spelled(text)
    if names_an_amount(text) or _ROW.search(spelled):
        return True
    said = set(re.findall(r"\w+", spelled))
    parts = {part for name in names for part in re.findall(r"\w+", _spelled(name))}
    return any(part in said for part in parts if len(part) >= _SHORTEST_NAME)


_THANKS = frozenset(
    [
        "ok",
        "oke",
        "okey",
        "okay",
        "ya",
        "iya",
        "iyo",
        "y",
        "yo",
        "yoi",
        "nggih",
        "inggih",
        "njih",
        "enggih",
        "siap",
        "baik",
        "sip",
        "paham",
        "ngerti",
        "sampun",
        "sudah",
        "wis",
        "matur",
        "nuwun",
        "suwun",
        "terima",
        "terimakasih",
        "kasih",
        "makasih",
        "trims",
        "thanks",
        "tks",
        "bu",
        "pak",
        "mbak",
        "mas",
        "kak",
    ]
)


def is_thanks(text: str) -> bool:
    """Whether a line under a message only says that it was heard: "nggih", "siap, matur nuwun", a thumb."""
    return "?" not in text and all(word in _THANKS for word in re.findall(r"\w+", _spelled(text)))


def _spelled(text: str) -> str:
    return " ".join(plain(text).split())
