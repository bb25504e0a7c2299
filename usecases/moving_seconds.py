"""The second voice about members who move: who is asked, what they see, what their answer does. Never who
proposed it, nor who moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.relief import two_officers
from domain.say import Button, Refusal, Say, button, say
from storage import members, outbox, voices
from storage import moving as store
from storage.book import Work
from usecases import moving_deeds, moving_words, seconds

YES, NO, SEE, BACK = "pindahya", "pindahtidak", "pindahlihat", "pindahtarik"
SECONDS = (Role.KOORDINATOR, Role.PENGAWAS)


def ask(book: Work, actor: Actor, who: Someone, row: Row[Any]) -> Say:
    """It was proposed: whoever could be the second voice now is asked, and whom it is about hears of it."""
    _hear(book, row, "move-coming")
    asked = _ask_seconds(book, actor, row)
    key = "move-asked" if asked else "move-asked-nobody"
    named = {"names": ", ".join(asked)} if asked else {}
    back = button("button-relief-back", BACK, row.public_id)
    return say(key, fact=short(book, row), **named).with_rows((back,))


def _ask_seconds(book: Work, actor: Actor, row: Row[Any]) -> list[str]:
    spoke = [row.by_person_id, *(each.person_id for each in store.people_of(book, row.id))]
    asked = []
    for officer, chat in seconds.reachable(book, actor, spoke, row.bkm_id, SECONDS):
        reason = f"pindah:{row.public_id}:{officer.id}"
        outbox.post(book, chat, _question(book, actor, row), "receipt", reason, subject=_subject(row))
        asked.append(officer.called)
    return asked


def _subject(row: Row[Any]) -> str:
    return f"pindah:{row.public_id}"


def short(book: Work, row: Row[Any]) -> Say:
    """Who goes where, in a few words."""
    return say("move-short", **moving_words.facts(book, row, moving_words.of_row(book, row)))


def _question(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """The whole of it, as the second officer has to know it."""
    goes = moving_words.of_row(book, row)
    by = members.someone(book, row.by_person_id).called
    words = say("move-ask", by=by, **moving_words.facts(book, row, goes))
    yes = button("button-relief-yes", YES, row.public_id, moving_words.version(goes, actor.today))
    return words.with_rows((yes, button("button-relief-no", NO, row.public_id)))


def _hear(book: Work, row: Row[Any], key: str) -> None:
    """Those who move, and the leaders of where they go, hear what is proposed and what became of it."""
    by = members.someone(book, row.by_person_id).called
    for each in store.people_of(book, row.id):
        chat = members.chat_of(book, each.person_id)
        if chat is not None:
            name = members.someone(book, each.person_id).called
            words = say(key, name=name, by=by, to=row.to_name, **{"from": row.from_name})
            outbox.post(book, chat, words, "receipt", f"{key}:{row.public_id}:{each.person_id}",
                        person=each.person_id)  # fmt: skip
    for leader, chat in _receiving(book, row):
        words = say(f"{key}-in", fact=short(book, row), by=by)
        outbox.post(book, chat, words, "receipt", f"{key}-in:{row.public_id}:{leader.id}")


def _receiving(book: Work, row: Row[Any]) -> Iterator[tuple[Someone, int]]:
    """The ketua of where they go, unless it is one of them."""
    goes = {each.person_id for each in store.people_of(book, row.id)}
    if row.to_ksm_id is not None:
        for leader in members.officers(book, row.bkm_id, (Role.KETUA,), book.now.date(), row.to_ksm_id):
            chat = members.chat_of(book, leader.id)
            if chat is not None and leader.id not in goes:
                yield leader, chat


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-move", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    spoke = [row.by_person_id, *(each.person_id for each in store.people_of(book, row.id))]
    if voices.silenced_with(book, spoke) & set(actor.ids):
        raise Refusal("move-own-voice")
    if row.ended_at is not None:
        raise Refusal("relief-answered")
    first = members.someone(book, row.by_person_id)
    if not two_officers(first.grants, officer.grants, row.bkm_id, actor.today):
        raise Refusal("relief-other-office")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One that waits, with its question."""
    return _question(book, actor, _second(book, actor, subject)[1])


def agree(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Setuju]: from now on they belong there, and everybody it concerns hears it."""
    officer, row = _second(book, actor, subject)
    shown = _question(book, actor, row)
    if str(shown.rows[0][0].version) != version:
        return shown  # money moved, or a day went by: what is shown is what is agreed
    fact = short(book, row)
    if not store.end(book, row.id, store.AGREED, officer.id, moved_on=actor.today):
        raise Refusal("relief-answered")
    n_slips = moving_deeds.carry_out(book, actor, officer, row)
    outbox.withdraw(book, _subject(row))
    told = say("move-agreed-told", by=officer.called, fact=fact, n_slips=n_slips)
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-sah:{row.public_id}")
    return say("move-agreed", fact=fact, n_slips=n_slips)


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Belum setuju]: nothing changes, and whoever heard of it hears that at once."""
    officer, row = _second(book, actor, subject)
    store.end(book, row.id, store.REFUSED, officer.id)
    outbox.withdraw(book, _subject(row))
    told = say("relief-refused-told", by=officer.called, fact=short(book, row))
    seconds.tell(book, actor, row.by_person_id, told, f"pindah-tidak:{row.public_id}")
    _hear(book, row, "move-off")
    return say("relief-refused", name=members.someone(book, row.by_person_id).called)


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik]: who proposed it takes it back while nobody has answered."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row.id, store.WITHDRAWN, row.by_person_id):
        raise Refusal("relief-answered")
    outbox.withdraw(book, _subject(row))
    _hear(book, row, "move-off")
    return say("relief-withdrawn")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each one that waits for their word, as a line and a button."""
    bkm_ids = actor.villages("agree-move")
    found = []
    for row in store.waiting(book, bkm_ids) if bkm_ids else ():
        spoke = {row.by_person_id, *(each.person_id for each in store.people_of(book, row.id))}
        if not spoke & set(actor.ids):
            line = say("overview-relief", fact=short(book, row))
            found.append((line, button("button-see-relief", SEE, row.public_id)))
    return found
