"""A lost or stolen phone: closed at once by whoever may, opened again only by a new invitation. Moves no
money.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Refusal, Say, say
from storage import joining as invitations
from storage import locks as store
from storage import members, outbox
from storage.book import Work
from usecases import inviting, vouching, welcome
from usecases.deed import Deed

TOLD = (Role.KETUA, Role.SEKRETARIS)
TOLD_OF_BKM = (Role.PETUGAS_UPK, Role.KOORDINATOR)


def offer(book: Work, actor: Actor) -> dict[str, Any]:
    """Whose phone may be locked from here: of the KSM by its leader or secretary, of the BKM by the
    clerk, the koordinator and the admin. Names and places only; never the phone in one's own hand.
    """
    found: dict[str, dict[str, Any]] = {}
    for _person, grant in actor.scopes("lock-account"):
        if grant.bkm_id is None or actor.able("lock-account", Subject(grant.bkm_id, grant.ksm_id)) is None:
            continue  # their own phone only: that one is in their hand
        for row in store.with_phones(book, grant.bkm_id, grant.ksm_id, actor.account_id):
            found.setdefault(row.public_id, inviting.item(row, row.number))
    if not found:
        raise Refusal("lock-not-yours")
    return {"people": list(found.values())}


def lock(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Kunci HP ...]: from this moment that phone speaks for nobody and hears nothing."""
    person_id = invitations.person_id_of(book, answers["whom"])
    someone = members.someone(book, person_id) if person_id is not None and actor.private else None
    by = _who_may(actor, someone) if someone is not None else None
    account_id = store.account_of(book, someone.id) if someone is not None else None
    if someone is None or by is None or account_id in (None, actor.account_id):
        raise Refusal("button-stale")
    assert account_id is not None
    people = [members.someone(book, each) for each in store.lock(book, account_id)]
    others = ", ".join(each.called for each in people if each.id != someone.id)
    for each in people:
        _tell(book, actor, each, by)
    words = say("lock-done", name=someone.called, others=others, more=int(bool(others)))
    return words.with_rows((vouching.again(someone),)) if inviting.may_invite(actor, someone) else words


def closed(book: Work, actor: Actor, wish: object) -> tuple[bool, Say | None]:
    """Whether this account is locked, and what it hears: one neutral sentence, at most once a day. A new
    invitation, made after the lock, is let through: nothing else opens it again.
    """
    since = store.locked_at(book, actor.account_id)
    if since is None or _lets_through(book, actor, wish, since):
        return False, None
    if not actor.private or welcome.greeted_lately(book, actor, since):
        return True, None
    return True, say("lock-closed").with_home(())


def _lets_through(book: Work, actor: Actor, wish: object, since: Any) -> bool:
    if not isinstance(wish, Deed):
        return False
    token = wish.arguments.get("token")
    if token is None:
        return store.holds_new_card(book, actor.account_id, since)
    found = invitations.by_token(book, token)
    return found is not None and found.made_at > since and found.expires_at > book.now


def _who_may(actor: Actor, someone: Someone) -> Someone | None:
    places = [
        Subject(someone.bkm_id, grant.ksm_id) for grant in someone.grants if grant.holds_on(actor.today)
    ]
    for subject in places:
        by = actor.able("lock-account", subject)
        if by is not None:
            return by
    return None


def _tell(book: Work, actor: Actor, someone: Someone, by: Someone) -> None:
    """Whoever leads with them hears that the phone was locked, and by whom: a lock is no secret."""
    told = members.officers(book, someone.bkm_id, TOLD_OF_BKM, actor.today)
    for seat in someone.seats:
        told += members.officers(book, someone.bkm_id, TOLD, actor.today, seat.ksm_id)
    for officer in told:
        chat = members.chat_of(book, officer.id)
        if chat is None or chat == actor.account_id or officer.id == someone.id:
            continue
        words = say("lock-told", name=someone.called, place=vouching.place(someone), by=by.called)
        reason = f"locked:{someone.id}:{chat}:{book.now.isoformat()}"
        outbox.post(book, chat, words, "receipt", reason)
