"""What whoever complained does in their own chat: answer a question, say that it is settled or not, or that
it shall not be this officer. Nothing here says who they are.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.announcements import is_thanks
from domain.complaints import State
from domain.say import Refusal, Say, button, say
from storage import complainants, members, outbox
from storage import complaints as store
from storage.book import Work
from usecases import complaint_route as route
from usecases import complaint_words as words
from usecases import complaint_work
from usecases.deed import Open
from usecases.doors import open_door
from usecases.said import Words, parts, thing_in


def _mine(book: Work, actor: Actor, subject: str, version: str | None = None) -> Row[Any]:
    """The complaint of this very chat; anybody else's sounds as if there were none."""
    complaint = store.find(book, subject) if actor.private else None
    if complaint is None or complainants.chat_of(book, complaint.id) != actor.account_id:
        raise Refusal("button-stale")
    if version is not None and version != str(complaint.n_moves):
        raise Refusal("button-stale")
    return complaint


@open_door
def settled(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Sudah beres]: it ends, and everybody can read what was done, without names."""
    complaint = _mine(book, actor, subject, version)
    if complaint.state != State.DIJAWAB:
        raise Refusal("button-stale")
    store.change(book, complaint.id, state=State.SELESAI.value, closed_at=book.now)
    return say("complaint-settled", number=words.ref(complaint))


@open_door
def not_settled(book: Work, actor: Actor, subject: str, version: str) -> Open:
    """[Belum], also after it was closed: what is still wrong, and it goes one level up."""
    complaint = _mine(book, actor, subject, version)
    if complaint.state not in (State.DIJAWAB, State.SELESAI):
        raise Refusal("button-stale")
    return Open("complaint-more", about={"complaint": subject, "why": "belum"})


@open_door
def reply_form(book: Work, actor: Actor, subject: str) -> Open:
    """[Jawab] under an officer's question."""
    _mine(book, actor, subject)
    return Open("complaint-more", about={"complaint": subject, "why": "balas"})


def offer(book: Work, actor: Actor, complaint: str = "", why: str = "balas") -> dict[str, Any]:
    """The complaint somebody writes on about."""
    row = _mine(book, actor, complaint)
    facts = {"number": words.ref(row), "secret": int(words.is_secret(row))}
    return {"complaint": complaint, "why": why, **facts}


def more(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """The words come to whoever examines it, without a name."""
    complaint = _mine(book, actor, answers["complaint"])
    if answers["why"] == "belum" and complaint.state in (State.DIJAWAB, State.SELESAI):
        return _reopen(book, complaint, answers["text"])
    return _say_on(book, complaint, answers["text"])


def _reopen(book: Work, complaint: Row[Any], said: Words) -> Say:
    text, thing = parts(said)
    store.add_word(book, complaint.id, "belum", None, (text, thing))
    level = complaint.level if complaint.level is not None else 0
    above = route.find_route(book, complaint, level + 1)
    moved, where = route.bring(book, complaint, level + 1 if above is not None else level)
    return say("complaint-reopened", number=words.ref(moved), where=where)


def _say_on(book: Work, complaint: Row[Any], said: Words) -> Say:
    text, thing = parts(said)
    word_id = store.add_word(book, complaint.id, "balas", None, (text, thing))
    number = words.ref(complaint)
    for person_id in _readers(book, complaint):
        chat = members.chat_of(book, person_id)
        if chat is None:
            continue
        press = button("choice-complaint", words.SHOW, complaint.public_id, number=number)
        told = say("complaint-reply", number=number, text=text, thing=thing_in(thing)).with_rows((press,))
        reason = f"c:{complaint.id}:word:{word_id}:{person_id}"
        outbox.post(book, chat, told, "alert", reason, subject=words.topic(complaint))
        words.post_file(book, chat, complaint, thing, "alert")
    return say("complaint-reply-done", number=number)


def _readers(book: Work, complaint: Row[Any]) -> tuple[int, ...]:
    """Who examines it; if that may not be any more, who may."""
    if complaint.handler_id is not None:
        handler = members.someone(book, complaint.handler_id)
        if route.may_examine(book, complaint, (handler,)) is not None:
            return (complaint.handler_id,)
        complaint = route.move_away(book, complaint, "ganti")
    found = route.find_route(book, complaint, complaint.level or 0)
    return found.people if found is not None else ()


@open_door
def not_this_one(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Jangan ke beliau]: it does not come before them any more, and goes to somebody else."""
    complaint = _mine(book, actor, subject, version)
    if complaint.state not in (State.MASUK, State.DIPERIKSA) or complaint.level is None:
        raise Refusal("button-stale")
    if complaint.handler_id is not None:
        people: tuple[int, ...] = (complaint.handler_id,)
    else:
        found = route.find_route(book, complaint, complaint.level)
        people = found.people if found is not None else ()
    store.pass_by(book, complaint.id, people, "ditolak")
    moved, where = route.bring(book, complaint, complaint.level)
    told = say("complaint-elsewhere", number=words.ref(moved), where=where)
    return told if moved.level is None else told.with_rows(words.not_this_one(moved))


def take_reply(book: Work, actor: Actor, subject: str, words: Words) -> Say:
    """Somebody answered a message about a complaint: whoever complained says on, an officer sees its page."""
    complaint = store.find(book, subject)
    if complaint is None or complainants.chat_of(book, complaint.id) != actor.account_id:
        return complaint_work.show(book, actor, subject)
    if isinstance(words, str) and is_thanks(words):
        return say("thanks-back")
    if complaint.state in (State.DIJAWAB, State.SELESAI):
        return _reopen(book, complaint, words)
    return _say_on(book, complaint, words)
