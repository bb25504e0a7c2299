"""[Baca]: what a family's phone did not show unasked, read by the one who presses. Knows no rule of debt."""

from __future__ import annotations

from domain.actor import Actor
from domain.outbox import MessageClass
from domain.privacy import COMPLAINTS
from domain.say import Say, say, unpack
from storage import letters as store
from storage import members
from storage.book import Work
from usecases import arrears
from usecases.doors import open_door

FORGOTTEN = "forgotten"


@open_door
def read(book: Work, actor: Actor, subject: str, mark: str) -> Say:
    """The message itself, as an answer. Of an instalment that was recorded meanwhile it says only that."""
    row = (
        store.find(book, int(subject), mark, actor.account_id)
        if subject.isdecimal() and len(subject) < 18
        else None
    )
    if row is None or not actor.private:
        return say("button-stale")
    words = unpack(row.say)
    if not actor.people and words.key not in COMPLAINTS:  # whose phone it was, the rest was for them
        return say("button-stale")
    if words.key == FORGOTTEN:
        return say("letter-gone")
    if row.klass == MessageClass.ARREARS:
        person, _, one = arrears.whose(book, actor, row.reason.removeprefix("notice:"))
        if one is None or one.standing.arrears is None:
            return say("arrears-all-recorded", called=person.called)
    if row.for_person_id is not None and len(actor.people) > 1:
        return store.about(members.someone(book, row.for_person_id).called, words)
    return words
