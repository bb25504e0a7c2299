"""After a book was put back from a copy: it says nothing again, and people are asked to match it with the
paper books, if an officer wants that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.actor import Actor
from domain.people import OF_THE_BKM, Role
from domain.say import Refusal, Say, button, say
from storage import keeping, members, outbox, restored
from storage.book import Work
from storage.restored import Gap

TELL, NOT_YET = "pulihkabari", "pulihnanti"
LEADERS = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
HOUSE_ZONE = "Asia/Jakarta"


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of a book that was put back. Counts of what will not be done again."""

    since: datetime
    n_messages: int
    n_due: int
    n_lines: int
    n_talks: int
    gaps: tuple[Gap, ...]
    zone: ZoneInfo


def settle(book: Work) -> Restored:
    """Once, before a book that was put back is used: whatever waited in it is over, receipts go on beyond
    every number that may stand on paper, and nobody is reminded of money until the balances are agreed again.
    """
    since = restored.moment_of(book) or book.now
    done = Restored(
        since,
        restored.hold_messages(book),
        restored.miss_hours(book),
        restored.set_lines_aside(book),
        restored.end_talks(book),
        tuple(restored.gaps(book, since)),
        _zone(book),
    )
    restored.end_office_links(book)
    restored.doubt_balances(book)
    restored.skip_receipts(book, max(0, (book.now - since).days))
    keeping.forget(book, keeping.WANTED)
    keeping.forget(book, keeping.FAILED)
    keeping.note(book, keeping.RESTORED, {"at": book.now.isoformat(), "since": since.isoformat()})
    _ask_operator(book, done)
    return done


def _ask_operator(book: Work, done: Restored) -> None:
    operator = members.operator(book)
    if operator is None or not done.gaps:
        return
    words = say("restored-ask", n=len(done.gaps), **_moment(done.since, _zone(book)))
    rows = (button("button-restored-tell", TELL, "buku"), button("button-restored-not-yet", NOT_YET, "buku"))
    outbox.post(book, operator, words.with_rows(rows), "alert", f"restored-ask:{book.now.isoformat()}")


def answer(book: Work, actor: Actor, verb: str) -> Say:
    """The operator's [Kabari pengurus] or [Nanti saja]. Nobody else's press counts."""
    if not actor.private or members.operator(book) != actor.account_id:
        raise Refusal("button-stale")
    if verb == NOT_YET:
        return say("restored-not-told")
    n_told, silent = tell(book)
    if not n_told:
        return say("restored-told-before")
    return say("restored-told", n=n_told, silent=len(silent))


def tell(book: Work) -> tuple[int, list[Gap]]:
    """Ask the leaders of every KSM to match the book with their paper, and the UPK to agree the balances
    anew; each hears it once. Returns how many are told now, and the KSM of which no leader can be reached.

    Refusal: this book was never put back.
    """
    noted = keeping.noted(book, keeping.RESTORED)
    if noted is None:
        raise Refusal("restored-never")
    since, mark = datetime.fromisoformat(noted["since"]), f"restored:{noted['at']}"
    n_told, silent = 0, []
    found = restored.gaps(book, since)
    for gap in found:
        chats = _chats(book, gap.bkm_id, LEADERS, gap.ksm_id)
        if not chats:
            silent.append(gap)
        moment = _moment(since, ZoneInfo(members.ksm_by_id(book, gap.ksm_id).zone))
        words = say("restored-for-leader", ksm=gap.ksm, **moment)
        for person, chat in chats.items():
            reason = f"{mark}:{gap.ksm_id}:{person}"
            n_told += outbox.post(book, chat, words, "alert", reason) is not None
    for bkm_id in dict.fromkeys(gap.bkm_id for gap in found):
        words = say("restored-for-upk", **_moment(since, _zone(book)))
        for person, chat in _chats(book, bkm_id, OF_THE_BKM, None).items():
            n_told += outbox.post(book, chat, words, "alert", f"{mark}:upk:{person}") is not None
    return n_told, silent


def _chats(book: Work, bkm_id: int, roles: tuple[Role, ...], ksm_id: int | None) -> dict[int, int]:
    held = members.officers(book, bkm_id, roles, book.now.date(), ksm_id)
    found = {one.id: members.chat_of(book, one.id) for one in held}
    return {person: chat for person, chat in found.items() if chat is not None}


def _zone(book: Work) -> ZoneInfo:
    return ZoneInfo(keeping.first_zone(book) or HOUSE_ZONE)


def _moment(at: datetime, zone: ZoneInfo) -> dict[str, str]:
    local = at.astimezone(zone)
    return {"on": local.date().isoformat(), "at": local.strftime("%H:%M")}
