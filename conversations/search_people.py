"""[Cari], 'cari' by itself: whom? What is looked for stands in usecases/search.py."""

from __future__ import annotations

import re

from conversations.engine import UNREAD, Answers, Ask, Conversation, Reading, Said, Text, clear
from conversations.readers import one_line
from usecases import search

LONGEST = 80  # characters of a name, a KSM, a number
_AGAIN = re.compile(r"^\s*(?:cari|goleki|madosi|search|find)\b", re.IGNORECASE)
_read = one_line(LONGEST)


def _words(said: Said, answers: Answers) -> Reading:
    """A name, a KSM, an RT, a row or a receipt; "cari siti" is taken as well as "siti"."""
    if not isinstance(said, Text):
        return UNREAD
    rest = _AGAIN.sub("", said.text, count=1)
    return _read(Text(rest), answers) if rest.strip() else clear("")


SEARCH_PEOPLE = Conversation(
    name="search-people",
    steps=(Ask("words", _words, free=True),),
    offer=search.offer,
    done=search.found,
    sample={"words": "siti mawar"},
)
