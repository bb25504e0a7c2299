"""'cek buku': the book read again from its rows, and compared with the four words of each closing. Shows no
money.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain import witness
from domain.actor import Actor
from domain.closings import CLOSE
from domain.people import Role
from domain.say import Refusal, Say, button, say
from storage import closings, links
from storage.book import Work

PICK = "cekkata"


def words_of(head: str) -> str:
    """The four words of a head, as they are shown; nothing for a book without an entry."""
    return witness.aloud(witness.four(head)) if head else "-"


def check(book: Work, actor: Actor, words: str = "") -> Say:
    """'cek buku', alone or with the four words of the paper book."""
    bkm_ids = _bkm_ids(actor)
    said = witness.heard(words)
    if not said:
        return _whole(book, bkm_ids)
    if len(said) != witness.N_WORDS:
        raise Refusal("cek-how")
    unknown = [place for place, word in enumerate(said) if not witness.is_known(word)]
    if unknown:
        return _unknown(said, unknown[0])
    return _compare(book, bkm_ids, said)


def pick(book: Work, actor: Actor, subject: str) -> Say:
    """[BATU]: the word that was meant."""
    return check(book, actor, subject)


def _bkm_ids(actor: Actor) -> list[int]:
    """The books this person belongs to, in a chat of their own. A resident by the poster belongs to none."""
    found = [p.bkm_id for p in actor.people if p.roles(actor.today) - {Role.WARGA}]
    if not found or not actor.private:
        raise Refusal("cek-members-only")
    return list(dict.fromkeys(found))


def _closings(book: Work, bkm_id: int) -> list[tuple[Row[Any], str | None]]:
    """Each closing with the head made anew from the rows; None: something before it was changed."""
    rows = [row for row in closings.agreed(book, bkm_id) if row.what == CLOSE]
    heads = links.heads_at(book, bkm_id, [links.place_of(row) for row in rows]) if rows else {}
    return [(row, heads.get(links.place_of(row))) for row in rows]


def _whole(book: Work, bkm_ids: list[int]) -> Say:
    lines = []
    for bkm_id in bkm_ids:
        done = _closings(book, bkm_id)
        wrong = next((row for row, head in done if head != row.head), None)
        if not done:
            lines.append(say("cek-nothing-closed"))
        elif wrong is not None:
            lines.append(say("cek-changed", month=wrong.month.isoformat()))
        else:
            last = done[-1][0]
            facts = {"month": last.month.isoformat(), "n": last.n_entries, "words": words_of(last.head)}
            lines.append(say("cek-whole", **facts))
    return lines[0] if len(lines) == 1 else say("cek-lines", lines=tuple(lines))


def _unknown(said: tuple[str, ...], place: int) -> Say:
    """A word that is not in the list: the nearest are offered."""
    offers = witness.nearest(said[place])
    if not offers:
        raise Refusal("cek-no-such-word", number=place + 1, word=said[place])
    rows = [
        (
            button(
                "choice-plain", PICK, "-".join((*said[:place], each, *said[place + 1 :])), label=each.upper()
            ),
        )
        for each in offers
    ]
    return say("cek-which-word", number=place + 1, word=said[place]).with_rows(*rows)


def _compare(book: Work, bkm_ids: list[int], said: tuple[str, ...]) -> Say:
    """The closing with these words; else the one most like them, and which word differs."""
    found = [one for bkm_id in bkm_ids for one in _closings(book, bkm_id)]
    if not found:
        return say("cek-nothing-closed")
    ranked = sorted(found, key=lambda one: (_alike(one[1], said), one[0].id), reverse=True)
    row, head = ranked[0]
    n_alike = _alike(head, said)
    if n_alike == witness.N_WORDS:
        return say("cek-same", month=row.month.isoformat(), n=row.n_entries)
    broken = next((one for one, now in found if now != one.head), None)
    if broken is not None:
        return say("cek-changed", month=broken.month.isoformat())
    facts = {"month": row.month.isoformat(), "words": words_of(row.head)}
    if 2 * n_alike >= witness.N_WORDS:
        kept = witness.four(row.head)
        place = next(n for n, (one, other) in enumerate(zip(kept, said, strict=True), 1) if one != other)
        return say("cek-one-differs", number=place, **facts)
    return say("cek-differs", **facts)


def _alike(head: str | None, said: tuple[str, ...]) -> int:
    return sum(one == other for one, other in zip(witness.four(head), said, strict=True)) if head else -1
