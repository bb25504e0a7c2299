"""What opens an invitation: the link's secret and the spoken code, made from the house's key and the
invitation's own id. Knows no person and no book.

Neither is kept anywhere. Whoever has the book without the key can make no link; whoever has both can draw
the same card again, so that a second print does not make the first one worthless.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

TOKEN_BYTES = 24  # 192 bits: nobody finds a link by trying
CODE_DIGITS = 6
_SPOKEN = re.compile(r"(?:kode\s*)?(\d{3})[\s.\-]*(\d{3})", re.IGNORECASE)


def key_from(secret: str) -> bytes:
    """The house's key, from what only the house knows: the bot's token. Another token, another key."""
    return hmac.digest(secret.encode(), b"guyub: invitations", hashlib.sha256)


def token(key: bytes, public_id: str) -> str:
    """The secret of a personal link: 32 characters of A-Z a-z 0-9 _ - (a start parameter may have 64)."""
    return base64.urlsafe_b64encode(_of(key, f"link:{public_id}")[:TOKEN_BYTES]).decode()


def link(username: str, key: bytes, public_id: str) -> str:
    """The address that opens the bot with this invitation in hand."""
    return f"https://t.me/{username}?start={token(key, public_id)}"


def spoken(key: bytes, public_id: str) -> str:
    """The six digits beside the QR, for whoever has no reader of QR codes."""
    return f"{int.from_bytes(_of(key, f'spoken:{public_id}')) % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def mark(key: bytes, code: str) -> str:
    """What the book keeps of a spoken code. Six digits are soon tried out, so the mark needs the key."""
    return _of(key, f"mark:{code}").hex()[:32]


def in_groups(code: str) -> str:
    """Six digits as they are spoken: 482 917."""
    return f"{code[:3]} {code[3:]}"


def read_spoken(words: str) -> str | None:
    """The six digits of a line that holds nothing else: "482917", "482 917", "kode 482-917"."""
    found = _SPOKEN.fullmatch(words.strip())
    return found[1] + found[2] if found else None


def _of(key: bytes, words: str) -> bytes:
    if not key:
        raise ValueError("without the house's key there are no links")
    return hmac.digest(key, words.encode(), hashlib.sha256)
