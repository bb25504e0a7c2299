"""What it is: usulan, pertanyaan or keluhan, by one press of its writer or of an officer. And words out of
the blue, kept until their writer has said so.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.questions import Kind
from domain.say import Button, Refusal, Say, button, say
from storage import due, loose_words, members, outbox
from storage import questions as store
from storage.book import Work
from usecases import complaints, questions
from usecases.deed import Open
from usecases.question_owners import may_answer
from usecases.question_words import ref, topic
from usecases.said import Words, parts

LOOSE = "kata"
DUE = "loose-words"
PASSED_ON_AFTER, FORGOTTEN_AFTER = timedelta(hours=1), timedelta(days=1)
"""A voice note goes to a person by itself: whoever cannot read the buttons was heard all the same. A picture
does not: nobody knows what it shows.
"""
SPOKEN = ("voice", "audio")
SORTED = (Kind.USULAN, Kind.PERTANYAAN, Kind.KELUHAN)


# --- out of the blue -------------------------------------------------------------------------------------


def keep_loose(book: Work, actor: Actor, words: Words) -> str:
    """Keep what somebody said until they say what it is. Returns what its buttons carry."""
    text, thing = parts(words)
    kept = loose_words.keep(book, actor.account_id, text, thing)
    heard = thing is not None and thing["kind"] in SPOKEN
    due.plan(book, DUE, kept, "once", book.now + (PASSED_ON_AFTER if heard else FORGOTTEN_AFTER))
    return kept


def ask_kind(book: Work, actor: Actor, words: Words, key: str, **values: Any) -> Say:
    """Under `key`: [Usulan] [Pertanyaan] [Keluhan]."""
    return say(key, **values).with_rows(kind_row(keep_loose(book, actor, words)))


def kind_row(kept: str) -> tuple[Button, ...]:
    """The three, for words that are kept."""
    return tuple(button(f"button-kind-{kind}", LOOSE, kept, kind.value) for kind in SORTED)


def pass_on(book: Work, actor: Actor, subject: str, version: str) -> Say | Open:
    """[Usulan] or [Pertanyaan] under one's own words: they get their number. A phone that speaks for several
    is asked for whom. [Keluhan]: they go into the form of a complaint, where one says about whom, and whether
    under one's name; an officer sees none of it before.
    """
    found = loose_words.find(book, subject) if actor.private else None
    kind, _, who = version.partition("=")
    if found is None or found.account_id != actor.account_id or kind not in set(SORTED):
        raise Refusal("button-stale")
    if kind == Kind.KELUHAN:
        _drop(book, subject)
        return complaints.begin_with(_words(found))
    asker = next((one for one in actor.people if one.public_id == who), None)
    if asker is None and len(actor.people) > 1:
        presses = [
            button("choice-plain", LOOSE, subject, f"{kind}={one.public_id}", label=one.called)
            for one in actor.people
        ]
        return say("ask-question-who", lines=None).with_rows(*((press,) for press in presses))
    said = questions.keep(book, actor, asker or actor.people[0], None, _words(found), kind)
    _drop(book, subject)
    return said


def _drop(book: Work, subject: str) -> None:
    loose_words.drop(book, subject)
    due.withdraw(book, DUE, subject)


def _words(found: Row[Any]) -> Words:
    return dict(found.attachment) if found.attachment else str(found.text)


def look_after(book: Work, row: Row[Any]) -> str:
    """Nobody pressed: a voice note goes to a person, who sorts it; words are forgotten."""
    found = loose_words.find(book, row.subject)
    if found is None:
        return "gone"
    loose_words.drop(book, row.subject)
    actor = members.actor(book, found.account_id, found.account_id)
    if not found.attachment or found.attachment["kind"] not in SPOKEN or not actor.people:
        return "forgotten"
    try:
        said = questions.keep(book, actor, actor.people[0], None, _words(found))
    except Refusal as no:
        said = no.say
    outbox.post(book, actor.account_id, said, "receipt", f"{DUE}:{row.subject}")
    return "passed on"


# --- by an officer ---------------------------------------------------------------------------------------


def sort(book: Work, actor: Actor, subject: str, kind: str) -> Say:
    """[Ini usulan], [Ini keluhan] under a question: it keeps its figure, gets its letter, and goes to those
    who answer such. Its writer hears who.
    """
    question = store.find(book, subject) if actor.private else None
    me = may_answer(actor, question) if question is not None else None
    if question is None or me is None or question.to_person_id is not None or kind not in set(SORTED):
        raise Refusal("button-stale")
    if question.answered_at is not None or question.closed_at is not None:
        raise Refusal("question-closed-before", number=ref(question))
    if (question.kind or Kind.PERTANYAAN) == kind:
        return say("question-sorted-already", number=ref(question))
    return _resort(book, question, kind, me)


def _resort(book: Work, question: Row[Any], kind: str, me: Someone) -> Say:
    before = ref(question)
    store.change(book, question.id, kind=kind)
    again = store.find(book, question.public_id)
    assert again is not None
    told = questions.bring(book, again, me.id)
    reason = f"q:{question.id}:sorted:{book.new_id()}"
    words = say("question-sorted-told", before=before, told=told)
    if kind == Kind.KELUHAN:
        words = words.with_rows(
            (button("button-make-complaint", complaints.FROM_QUESTION, question.public_id),)
        )
    outbox.post(book, question.chat_id, words, "needed", reason, subject=topic(question))
    return say("question-sorted", before=before, number=ref(again))
