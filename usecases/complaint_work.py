"""What an officer does about a complaint: take it, ask back, answer, hand it up. Each step asks anew
whether it may still come before them; who complained is never looked up for them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.complaints import OPEN, QUIET_AFTER, Kind, State, may_be_published
from domain.say import Button, Refusal, Say, button, say
from storage import complainants, due, outbox
from storage import complaints as store
from storage.book import Work
from usecases import complaint_route as route
from usecases import complaint_words as words
from usecases import supervising, tasks
from usecases.said import parts, thing_in

LISTED = 8
MOST_READ = 40
"""The oldest of what is open: what is beyond comes when these are done."""
OWN = 5


def show(book: Work, actor: Actor, subject: str) -> Say:
    """[P-7]: its page."""
    complaint, me = route.examined_by(book, actor, subject)
    return words.page(book, complaint, me)


def desk(book: Work, actor: Actor) -> Say:
    """[Keberatan & aduan] and 'daftar pengaduan': what waits here, and one's own complaints."""
    waiting = _waiting(book, actor)
    disputes = tasks.open_disputes(book, actor)
    if not waiting and (disputes or actor.scopes(supervising.DEED)):
        return tasks.disputes(book, actor)
    if not waiting:
        nothing = say("complaints-none") if actor.scopes("examine-complaint") else None
        return own(book, actor, nothing)
    lines = [_line(book, each) for each in waiting[:LISTED]]
    rows: list[tuple[Button, ...]] = [(_press(each),) for each in waiting[:LISTED]]
    for line, press in disputes:
        lines.append(line)
        rows.append((button(press.key, DISPUTES, ""),))
    return say("complaints-here", n=len(waiting), lines=tuple(lines)).with_rows(*rows)


DISPUTES, DESK = "ad-uang", "ad-meja"


def on_page(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: how many complaints wait for them, and the button that lists them."""
    n = len(_waiting(book, actor))
    return [(say("overview-complaints", n=n), button("button-complaints", DESK))] if n else []


def disputes(book: Work, actor: Actor) -> Say:
    """[Keberatan] below the complaints: the lines of money that are held."""
    return tasks.disputes(book, actor)


def _waiting(book: Work, actor: Actor) -> list[Row[Any]]:
    ids = {g.bkm_id or person.bkm_id for person, g in actor.scopes("examine-complaint")}
    ids |= {one.bkm_id for one in actor.people if actor.scopes("examine-complaint")}
    found = store.open_ones(book, sorted(ids), MOST_READ) if ids and actor.private else ()
    return [each for each in found if route.may_examine(book, each, actor.people) is not None]


def _line(book: Work, complaint: Row[Any]) -> Say:
    kind = say("complaint-kind", kind=complaint.kind)
    return say("complaint-line", number=words.ref(complaint), kind=kind, state=words.state(book, complaint))


def _press(complaint: Row[Any]) -> Button:
    return button("choice-complaint", words.SHOW, complaint.public_id, number=words.ref(complaint))


def own(book: Work, actor: Actor, nothing: Say | None = None) -> Say:
    """'aduan saya': where one's own complaints stand."""
    found = complainants.of_chat(book, actor.account_id, OWN) if actor.private else ()
    rows = [each for each in (store.find(book, one.public_id) for one in found) if each is not None]
    if not rows:
        return nothing or say("complaints-own-none")
    return say("complaints-own", lines=tuple(_line(book, each) for each in rows))


# --- taking it -------------------------------------------------------------------------------------------


def take(book: Work, actor: Actor, subject: str) -> Say:
    """[Saya tangani]: from now on it is this officer's, and whoever complained hears so."""
    complaint, me = route.examined_by(book, actor, subject)
    if complaint.state != State.MASUK:
        return words.page(book, complaint, me)
    store.change(book, complaint.id, state=State.DIPERIKSA.value, handler_id=me.id, taken_at=book.now)
    outbox.withdraw(book, words.topic(complaint), "task")
    taken = store.find(book, subject)
    assert taken is not None
    soon = timedelta(days=route.deadlines(book, taken).soon)
    route.remember(book, taken, route.SOON, taken.reached_at + soon)
    told = say("complaint-taken", number=words.ref(taken), who=me.called, on=route.last_day(book, taken))
    words.tell(book, taken, told.with_rows(words.not_this_one(taken)))
    return words.page(book, taken, me)


def hand_up(book: Work, actor: Actor, subject: str) -> Say:
    """[Serahkan ke atas]: the next level examines it."""
    complaint, me = route.examined_by(book, actor, subject)
    if complaint.state not in OPEN[:2] or complaint.handler_id not in (None, me.id):
        raise Refusal("button-stale")
    moved, where = route.move_up(book, complaint, "naik")
    if where is None:
        raise Refusal("complaint-nobody-above", number=words.ref(complaint))
    return say("complaint-handed-up", number=words.ref(moved), where=where)


# --- asking back and answering ---------------------------------------------------------------------------


def mine(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    """A complaint this officer has taken. Of one that was taken from them they hear so."""
    complaint, me = route.examined_by(book, actor, subject)
    if complaint.state != State.DIPERIKSA or complaint.handler_id != me.id:
        raise Refusal("complaint-not-with-you", number=words.ref(complaint))
    return complaint, me


def offer(book: Work, actor: Actor, complaint: str = "") -> dict[str, Any]:
    """The complaint a question or an answer is written for."""
    row, _me = mine(book, actor, complaint)
    reachable = complainants.chat_of(book, row.id) is not None
    facts = {"number": words.ref(row), "text": row.text, "secret": int(words.is_secret(row))}
    unvalued = int(row.kind == Kind.UANG and row.amount_rp is None)  # the form wants to know where money went
    return {"complaint": complaint, "reachable": int(reachable), "unvalued": unvalued, **facts}


def ask_back(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Tanya balik]: whoever complained is asked, and stays unknown."""
    complaint, me = mine(book, actor, answers["complaint"])
    if complainants.chat_of(book, complaint.id) is None:
        raise Refusal("complaint-no-chat", number=words.ref(complaint))
    text, thing = parts(answers["text"])
    store.add_word(book, complaint.id, "tanya", me.id, (text, thing))
    number = words.ref(complaint)
    facts = {"who": me.called, "text": text, "thing": thing_in(thing)}
    asked = say("complaint-asked", number=number, secret=int(words.is_secret(complaint)), **facts)
    reply = button("button-answer", words.REPLY, complaint.public_id)
    words.tell(book, complaint, asked.with_rows((reply,)), thing)
    return say("complaint-asked-done", number=number)


def check_outcome(book: Work, actor: Actor, answers: dict[str, Any], outcome: Any) -> None:
    """What everybody will read names nobody and no sum; a Refusal leaves the question open."""
    complaint, _me = mine(book, actor, answers["complaint"])
    names = store.names(book, complaint.bkm_id).values()
    wrong = may_be_published(str(outcome), names)
    if wrong:
        raise Refusal(f"complaint-not-for-all-{wrong}")


def answer(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Jawab]: the answer goes to whoever complained, and what everybody may read is kept for the end."""
    complaint, me = mine(book, actor, answers["complaint"])
    check_outcome(book, actor, answers, answers["outcome"])
    text, thing = parts(answers["text"])
    store.add_word(book, complaint.id, "jawab", me.id, (text, thing))
    done = {"state": State.DIJAWAB.value, "answered_at": book.now, "result": answers["result"]}
    worth = {"amount_rp": answers["amount"]} if "amount" in answers else {}
    store.change(book, complaint.id, **done, **worth, outcome=answers["outcome"])
    outbox.withdraw(book, words.topic(complaint), "task")
    due.plan(
        book, route.DUE, complaint.public_id, f"{route.QUIET}:{complaint.n_moves}", book.now + QUIET_AFTER
    )
    number = words.ref(complaint)
    told = say("complaint-answer", number=number, who=me.called, text=text, thing=thing_in(thing))
    words.tell(book, complaint, told.with_rows(words.settled_row(complaint)), thing)
    reachable = complainants.chat_of(book, complaint.id) is not None
    return say("complaint-answered", number=number, reachable=int(reachable))
