"""One turn of a form: open it, take an answer, keep it, end it. Between the pure engine and the book; no
Telegram.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from conversations import ALL
from conversations.engine import (
    UNREAD,
    Answers,
    Attachment,
    Conversation,
    Said,
    Talk,
    Tap,
    digest,
    from_json,
    question,
    replay,
    summary,
    to_json,
)
from domain.actor import Actor
from domain.people import Role
from domain.say import Say, say
from storage import due, talks
from storage.book import Work
from usecases import home
from usecases.deed import Open

NOT_MINE = say("not-an-answer")
"""The open question cannot read this line: a word door may."""


def start(book: Work, actor: Actor, wish: Open) -> Say | None:
    """Open a form. What was already said is replayed at once; a form that needs nothing more is done at
    once.
    """
    conversation = ALL[wish.conversation]
    given = {"today": actor.today.isoformat(), "offices": _offices(actor)}
    given |= conversation.offer(book, actor, **wish.about)
    said = from_json({name: list(words) for name, words in wish.said.items()})
    return _step(book, actor, conversation, _fresh(book, actor, conversation), Talk(given, said))


def answer(book: Work, actor: Actor, row: Row[Any], said: Said) -> Say | None:
    """An answer to the open question. NOT_MINE: it does not read as one."""
    conversation, talk = _of(row)
    turn = replay(conversation, talk)
    if turn.step is None:
        return NOT_MINE
    reading = turn.step.read(said, turn.answers)
    if not reading.clear and not reading.doubt:
        return NOT_MINE
    if reading.clear and turn.step.check is not None:
        turn.step.check(book, actor, turn.answers, reading.value)
    return _step(book, actor, conversation, row, Talk(talk.given, {**talk.said, turn.step.name: said}))


def tap(book: Work, actor: Actor, talk_id: str, step: str, code: str) -> Say | None:
    """A button of a question. An earlier question of the same form may be answered again; another form's
    is stale.
    """
    row = talks.open_talk(book, actor.account_id)
    if row is None or row.public_id != talk_id or expired(row, actor.now):
        return say("button-stale")
    if (closed := closed_by_office(book, actor, row)) is not None:
        return closed
    conversation, talk = _of(row)
    names = [each.name for each in conversation.steps]
    if step not in names:
        return say("button-stale")
    now = replay(conversation, talk).step
    if now is not None and now.name == step:
        kept = dict(talk.said)  # what was said for later questions stays
    else:
        kept = {name: said for name, said in talk.said.items() if names.index(name) < names.index(step)}
    turn = replay(conversation, Talk(talk.given, kept))
    reading = turn.step.read(Tap(code), turn.answers) if turn.step and turn.step.name == step else UNREAD
    if turn.step is None or not (reading.clear or reading.doubt):
        return say("button-stale")
    if reading.clear and turn.step.check is not None:
        turn.step.check(book, actor, turn.answers, reading.value)
    return _step(book, actor, conversation, row, Talk(talk.given, {**kept, step: Tap(code)}))


def save(book: Work, actor: Actor, talk_id: str, mark: str) -> Say | None:
    """[Simpan]: only what was shown is done; a form that changed since shows its new summary."""
    row = talks.open_talk(book, actor.account_id)
    if row is None or row.public_id != talk_id or expired(row, actor.now):
        return say("button-stale")
    if (closed := closed_by_office(book, actor, row)) is not None:
        return closed
    conversation, talk = _of(row)
    turn = replay(conversation, talk)
    if turn.step is not None:
        return question(conversation, turn, talk_id)
    answers = _weighed(book, actor, conversation, turn.answers)
    mark, _, way = mark.partition(".")
    if digest(conversation, answers) != mark:
        return summary(conversation, answers, talk_id)
    talks.end(book, actor.account_id)
    done: Say | None = conversation.done(book, actor, {**answers, "way": way} if way else answers)
    return done


def cancel(book: Work, actor: Actor, talk_id: str | None = None) -> Say:
    """`batal` or [Tidak]: the form ends without its deed. A button ends only the form it belongs to."""
    row = talks.open_talk(book, actor.account_id)
    if row is not None and talk_id is not None and row.public_id != talk_id:
        return say("button-stale")
    talks.end(book, actor.account_id)
    return say("nothing-open") if row is None else say("talk-cancelled")


def again(book: Work, actor: Actor, row: Row[Any]) -> Say:
    """The open question once more: the last line did not read as an answer."""
    conversation, talk = _of(row)
    turn = replay(conversation, talk)
    if turn.step is None:
        return summary(conversation, _weighed(book, actor, conversation, turn.answers), row.public_id)
    asked = question(conversation, turn, row.public_id)
    return Say("asked-again", {"question": Say(asked.key, asked.values)}, asked.rows)


PRESSES = (tap, save, cancel)
"""The deeds of a form's own buttons."""


def open_to_strangers(row: Row[Any]) -> bool:
    """Whether somebody nobody knows may go on with this form."""
    return row.conversation in ALL and ALL[row.conversation].strangers


def expired(row: Row[Any], now: datetime) -> bool:
    """Whether the form has been open longer than a day."""
    return bool(row.expires_at <= now) or row.conversation not in ALL


def closed_by_office(book: Work, actor: Actor, row: Row[Any]) -> Say | None:
    """Whoever lost an office while a form was open does not go on with it: it ends, nothing is kept, and the
    keys of that office go. None: every office held when it was opened is still held.
    """
    if set(row.given.get("offices", ())) <= set(_offices(actor)):
        return None
    talks.end(book, actor.account_id)
    return say("talk-office-ended").with_home(home.keys_of(actor))


def _offices(actor: Actor) -> list[str]:
    held = [grant for person in actor.people for grant in person.grants if grant.holds_on(actor.today)]
    offices = {f"{g.role}:{g.bkm_id}:{g.ksm_id}" for g in held if g.role not in (Role.ANGGOTA, Role.WARGA)}
    return sorted(offices)


def takes_any_line(row: Row[Any]) -> bool:
    """Whether the open question is a free text: then every line is its answer."""
    conversation, talk = _of(row)
    step = replay(conversation, talk).step
    return step is not None and step.free


def attachment(kind: str, file_id: str, words: str) -> Attachment:
    """A photo or voice note as an answer."""
    return Attachment(kind, file_id, words)


def _of(row: Any) -> tuple[Conversation, Talk]:
    return ALL[row.conversation], Talk(row.given, from_json(row.said))


def _fresh(book: Work, actor: Actor, conversation: Conversation) -> dict[str, Any]:
    return {"public_id": book.new_id(), "conversation": conversation.name, "started_at": book.now}


def _step(book: Work, actor: Actor, conversation: Conversation, row: Any, talk: Talk) -> Say | None:
    public_id = row["public_id"] if isinstance(row, dict) else row.public_id
    started_at = row["started_at"] if isinstance(row, dict) else row.started_at
    turn = replay(conversation, talk)
    said = dict(talk.said)
    if turn.step is not None:
        said.pop(turn.step.name, None)  # a doubtful word is not kept: it is asked back, and the press is kept
    elif not conversation.summary:
        talks.end(book, actor.account_id)
        done: Say | None = conversation.done(book, actor, turn.answers)
        return done
    kept = {
        "public_id": public_id,
        "person_id": actor.ids[0] if actor.ids else None,
        "started_at": started_at,
    }
    kept |= {"conversation": conversation.name, "version": conversation.version}
    if isinstance(row, dict) and not conversation.lapses:
        due.plan(book, "talk-expired", public_id, "once", started_at + talks.KEPT)
    talks.keep(book, actor.account_id, {**kept, "given": talk.given, "said": to_json(said)})
    if turn.step is None:
        return summary(conversation, _weighed(book, actor, conversation, turn.answers), public_id)
    return question(conversation, turn, public_id)


def _weighed(book: Work, actor: Actor, conversation: Conversation, answers: Answers) -> Answers:
    """The answers with what the book knows about them now."""
    return {**answers, **conversation.facts(book, actor, answers)} if conversation.facts else answers
