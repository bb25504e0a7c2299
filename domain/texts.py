"""News as a text message: its words as a plain handset shows them, how many parts it costs, what the month's
cap leaves. Knows no book and no gateway.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from domain.money import Rupiah

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_TWICE = frozenset("^{}\\[~]|€\f")
"""The letters a handset counts once, and those it counts twice: 3GPP TS 23.038, the GSM 7 bit default
alphabet and its extension table."""
_ONE_GSM, _EACH_GSM = 160, 153
_ONE_WIDE, _EACH_WIDE = 70, 67
"""Letters of a message that stands alone, and of each part of a longer one, whose header takes the rest: 3GPP
TS 23.040. "Wide" is UCS-2, for a text with any letter outside the alphabet above."""
_SAME = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "`": "'",
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "…": "...", "•": "-", "·": "-", "×": "x",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ",
    }
)  # fmt: skip
"""What a phone's keyboard writes by itself: said with letters of the alphabet, since one of these alone would
more than double the cost."""
MOST_PARTS = 8
"""A longer text is read on paper or aloud: some handsets show no more, and each part costs."""


class Kind(StrEnum):
    """Where the gateway brings it."""

    SMS = "sms"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class Tariff:
    """What the operator set: `cost` of one part, and `cap`, the most one BKM may spend in a month of its own
    calendar; both whole rupiah, both an estimate: the bill is the gateway's.
    """

    kind: Kind
    cost: Rupiah
    cap: Rupiah

    def __post_init__(self) -> None:
        if self.cost < 0 or self.cap < 0:
            raise ValueError("a part costs something or nothing, and so may a month")

    def of(self, text: str) -> tuple[int, Rupiah]:
        """How many parts this text has, and what it costs about. WhatsApp takes it as one."""
        n = 1 if self.kind is Kind.WHATSAPP else parts(text)
        return n, Rupiah(n * self.cost)


def plain(text: str) -> str:
    """The text without what a handset cannot show: typographic signs in plain letters, no marks that turn the
    writing round, no empty lines at its ends.
    """
    said = unicodedata.normalize("NFC", text).translate(_SAME).replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in said if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    lines = [" ".join(line.split()) for line in kept.strip().split("\n")]
    return "\n".join(lines)


def parts(text: str) -> int:
    """How many text messages this is: 160 letters, or parts of 153; with any letter outside the handset's
    alphabet 70, or parts of 67. A letter that counts twice is never torn apart.
    """
    if all(c in _GSM or c in _GSM_TWICE for c in text):
        return _packed([2 if c in _GSM_TWICE else 1 for c in text], _ONE_GSM, _EACH_GSM)
    return _packed([2 if ord(c) > 0xFFFF else 1 for c in text], _ONE_WIDE, _EACH_WIDE)


def _packed(sizes: list[int], alone: int, each: int) -> int:
    if sum(sizes) <= alone:
        return 1
    n, room = 1, each
    for size in sizes:
        if size > room:
            n, room = n + 1, each
        room -= size
    return n
