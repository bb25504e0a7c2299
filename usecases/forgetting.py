"""'hapus data saya': what goes, what stays and why; a request somebody decides with two presses. Erasing
itself is in usecases/erasing.py, for the chat and the command line alike.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import due, members, outbox
from storage import forgetting as store
from storage.book import Work
from usecases import erasing, vouching

ASK, LOOK, DO, SURE, NOT = "lupa-minta", "lupa-lihat", "lupa-hapus", "lupa-ya", "lupa-belum"
ANSWERED_IN = timedelta(days=3)
"""As for every request about one's own data (UU 27/2022 art. 30 to 32)."""
REMIND_AFTER, REMINDER = timedelta(days=2), "forgetting-reminder"


def explain(book: Work, actor: Actor) -> Say:
    """'hapus data saya': what would go and what stays. Nothing is asked yet."""
    if not actor.private or not actor.people:
        raise Refusal("button-stale")
    several = len(actor.people) > 1
    presses = [
        button("forget-ask-of" if several else "forget-ask", ASK, one.public_id, name=one.called)
        for one in actor.people
    ]
    return say("forget-explain").with_rows(*((each,) for each in presses))


def ask(book: Work, actor: Actor, person: str) -> Say:
    """[Minta dihapus]: the koordinator is asked, else the admin; a second press asks nobody twice."""
    asker = next((one for one in actor.people if one.public_id == person), None)
    if asker is None or not actor.private:
        raise Refusal("button-stale")
    due_on = (actor.local + ANSWERED_IN).date()
    before = store.open_of(book, asker.id)
    one = before or store.ask(book, asker.bkm_id, asker.id, due_on)
    decider, chat = _decider(book, asker, actor.account_id)
    facts = {"name": asker.called, "who": decider.called if decider else "", "known": int(bool(decider))}
    if before is None:
        due.plan(book, REMINDER, one.public_id, "once", book.now + REMIND_AFTER)
        if decider is not None and chat is not None:
            outbox.post(book, chat, _card(book, one), "alert", f"forget:{one.id}", person=decider.id)
    return say("forget-asked", **facts, on=one.due_on.isoformat())


def remind(book: Work, row: Row[Any]) -> str:
    """A day before it is due: whoever decides hears of it once more."""
    one = store.find(book, row.subject)
    if one is None or one.ended_at is not None:
        return "over"
    decider, chat = _decider(book, members.someone(book, one.person_id), None)
    if decider is None or chat is None:
        return "nobody"
    outbox.post(book, chat, _card(book, one), "alert", f"forget-again:{one.id}", person=decider.id)
    return "reminded"


def _decider(book: Work, about: Someone, account_id: int | None) -> tuple[Someone | None, int | None]:
    """Who is asked: the koordinator, else the admin; never the person or somebody on the same phone."""
    today = book.now.date()
    for one in members.officers(book, about.bkm_id, (Role.KOORDINATOR, Role.ADMIN), today):
        chat = members.chat_of(book, one.id)
        if one.id != about.id and chat not in (None, account_id):
            return one, chat
    chat = members.operator(book)
    admins = members.actor(book, chat, chat).people if chat not in (None, account_id) and chat else ()
    return next(((one, chat) for one in admins if one.id != about.id), (None, None))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the koordinator's page: who asked to be forgotten, and until when."""
    bkms = [grant.bkm_id for _, grant in actor.scopes("forget-person")]
    found = [
        (one, members.someone(book, one.person_id)) for bkm in bkms if bkm for one in store.waiting(book, bkm)
    ]
    return [
        (
            say("forget-waits", name=who.called, on=one.due_on.isoformat()),
            button("forget-look", LOOK, one.public_id, name=who.called),
        )
        for one, who in found
    ]


def look(book: Work, actor: Actor, request: str) -> Say:
    """One request: who asks, and what still stands in the way."""
    return _card(book, _mine(book, actor, request)[0])


def _card(book: Work, one: Row[Any]) -> Say:
    who = members.someone(book, one.person_id)
    why = erasing.hindrance(book, who.id)
    facts = {"name": who.called, "place": vouching.place(who), "on": one.due_on.isoformat()}
    words = say("forget-card", **facts, why=why.code if why else "none")
    presses = (button("forget-do", DO, one.public_id),) if why is None else ()
    return words.with_rows((*presses, button("forget-not", NOT, one.public_id)))


def _mine(book: Work, actor: Actor, request: str) -> tuple[Row[Any], Someone, Someone]:
    """An open request, whom it is about, and who at this phone decides it. Unknown and foreign alike."""
    one = store.find(book, request) if actor.private else None
    about = members.someone(book, one.person_id) if one is not None and one.ended_at is None else None
    by = actor.able("forget-person", Subject(about.bkm_id, None, about.id)) if about is not None else None
    if one is None or about is None or by is None or about.id in actor.ids:
        raise Refusal("button-stale")
    return one, about, by


def sure(book: Work, actor: Actor, request: str) -> Say:
    """[Hapus]: it cannot be undone, so once more."""
    one, about, _by = _mine(book, actor, request)
    _refuse_if_hindered(book, about)
    yes = button("forget-sure-yes", SURE, one.public_id, name=about.called)
    return say("forget-sure", name=about.called).with_rows((yes,))


def _refuse_if_hindered(book: Work, about: Someone) -> None:
    why = erasing.hindrance(book, about.id)
    if why is not None:
        raise Refusal("forget-hindered", name=about.called, why=why.code)


def forget(book: Work, actor: Actor, request: str) -> Say:
    """[Ya, hapus]: the same as `guyub erase`. The asker hears it first, while the book still knows where."""
    one, about, by = _mine(book, actor, request)
    _refuse_if_hindered(book, about)
    chat = members.chat_of(book, about.id)
    if chat is not None:
        last = say("forget-done", name=about.called).with_home(())
        outbox.post(book, chat, last, "receipt", f"forgotten:{one.id}")
    store.end(book, one.id, by.id, "erased")
    row = store.identity(book, about.id)
    erasing.erase(book, about.id, row.name, row.nickname)
    return say("forget-done-here")


def decline(book: Work, actor: Actor, request: str) -> Say:
    """[Belum bisa]: the asker hears why, and with whom to talk."""
    one, about, by = _mine(book, actor, request)
    why = erasing.hindrance(book, about.id)
    store.end(book, one.id, by.id, "declined")
    chat = members.chat_of(book, about.id)
    if chat is not None:
        words = say("forget-declined", name=about.called, who=by.called, why=why.code if why else "none")
        outbox.post(book, chat, words, "receipt", f"not-forgotten:{one.id}")
    return say("forget-declined-here", name=about.called)
