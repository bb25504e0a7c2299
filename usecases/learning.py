"""[Jadikan tanya-jawab]: an answered question learns to answer by itself in its village. One officer
proposes, a koordinator or pengawas agrees. Knows no matching.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.announcements import names_a_debtor
from domain.people import Role, Subject
from domain.reading.spelling import plain
from domain.say import Button, Refusal, Say, button, say
from storage import audiences, members, outbox
from storage import faq as store
from storage import questions as questions_store
from storage.book import Work
from usecases import seconds
from usecases.question_words import ref

YES, NO, WITHDRAW = "faq-ya", "faq-tidak", "faq-cabut"
AGREE = "agree-faq"
LISTED = 12
_SHORTEST_NAME = 3
_AMOUNT = re.compile(r"\d")


def offer(book: Work, actor: Actor, question: str = "") -> dict[str, Any]:
    """The question and the answer this officer gave, to be put into words for everybody."""
    row = questions_store.find(book, question)
    if row is None or row.answered_by not in actor.ids or not actor.private:
        raise Refusal("button-stale")
    given = {"question": question, "number": ref(row), "text": row.text, "said": row.answer or ""}
    return {**given, "fine": [int(_refused(book, row, words) is None) for words in (row.text, row.answer)]}


def guard(book: Work, actor: Actor, answers: dict[str, Any], words: str) -> None:
    """What names a person with a debt or a figure, or who asked, is kindly refused: others will read it."""
    row = questions_store.find(book, answers["question"])
    why = _refused(book, row, words) if row is not None else "button-stale"
    if why is not None:
        raise Refusal(why)


def _refused(book: Work, row: Row[Any], words: str | None) -> str | None:
    names = audiences.names_of(book, row.bkm_id)
    if names_a_debtor(words or "", names):
        return "words-name-a-debtor"
    said = set(re.findall(r"\w+", plain(words or "")))
    asker = _parts([row.name, row.nickname or ""])
    named = said & _parts(names)
    return "faq-names-somebody" if said & asker or (named and _AMOUNT.search(words or "")) else None


def _parts(names: list[str]) -> set[str]:
    return {part for name in names for part in re.findall(r"\w+", plain(name)) if len(part) >= _SHORTEST_NAME}


def propose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """Both texts are there: who may agree is asked."""
    row = questions_store.find(book, answers["question"])
    me = next((one for one in actor.people if row is not None and one.id == row.answered_by), None)
    if row is None or me is None:
        raise Refusal("button-stale")
    new = store.Learned(row.bkm_id, row.id, answers["words"], answers["answer"], me.id)
    kept = store.propose(book, new)
    asked = [
        officer.called
        for officer, chat in _seconds(book, kept, actor)
        if outbox.post(book, chat, _ask(kept), "receipt", f"faq:{kept.id}:{officer.id}", subject=_topic(kept))
    ]
    return say("faq-proposed", n=len(asked), names=", ".join(asked))


def _seconds(book: Work, row: Row[Any], actor: Actor) -> list[tuple[Someone, int]]:
    """Who may agree: a koordinator, else a pengawas; never its writer, nor whoever shares their phone."""
    for role in (Role.KOORDINATOR, Role.PENGAWAS):
        found = list(seconds.reachable(book, actor, [row.by_person_id], row.bkm_id, (role,)))
        if found:
            return found
    return []


def _topic(row: Row[Any]) -> str:
    return f"faq:{row.public_id}"


def _ask(row: Row[Any]) -> Say:
    facts = {"by": store.called(row), "village": row.bkm_name, "words": row.words, "answer": row.answer}
    yes, no = button("button-faq-yes", YES, row.public_id), button("button-faq-no", NO, row.public_id)
    return Say("faq-ask", facts).with_rows((yes, no))


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One that waits, with its question."""
    return _ask(_second(book, actor, subject)[0])


def _second(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    row = store.find(book, subject) if actor.private else None
    me = actor.able(AGREE, Subject(row.bkm_id)) if row is not None else None
    if row is None or me is None or row.by_person_id in actor.ids:
        raise Refusal("button-stale")
    return row, me


def decide(book: Work, actor: Actor, subject: str, *, yes: bool) -> Say:
    """[Setujui]: from now on it answers in this village. [Belum]: it does not; its writer hears either."""
    row, me = _second(book, actor, subject)
    if not store.end(book, row.id, store.ASKED, store.AGREED if yes else store.REFUSED, me.id):
        raise Refusal("faq-decided-before")
    outbox.withdraw(book, _topic(row))
    told = say("faq-agreed-told" if yes else "faq-refused-told", by=me.called, words=row.words)
    chat = members.chat_of(book, row.by_person_id)
    if chat is not None:
        outbox.post(book, chat, told, "alert", f"faq:{row.id}:told")
    return say("faq-agreed" if yes else "faq-refused", words=row.words, village=row.bkm_name)


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' page: what waits for their word."""
    rows = store.in_state(book, actor.villages(AGREE), store.ASKED, LISTED)
    return [
        (say("faq-waiting", words=row.words), button("button-faq-see", "faq-lihat", row.public_id))
        for row in rows
        if row.by_person_id not in actor.ids
    ]


def page(book: Work, actor: Actor) -> Say:
    """'tanya jawab': what the villages of this officer have learned, each with its [Cabut]."""
    bkm_ids = actor.villages("answer-question", AGREE)
    if not bkm_ids:
        raise Refusal("question-not-yours")
    rows = store.in_state(book, bkm_ids, store.AGREED, LISTED)
    if not rows:
        return say("faq-page-empty")
    lines = tuple(
        say("faq-line", number=n, village=row.bkm_name, words=row.words, answer=row.answer)
        for n, row in enumerate(rows, 1)
    )
    presses = [
        button("button-faq-withdraw", WITHDRAW, row.public_id, number=n) for n, row in enumerate(rows, 1)
    ]
    return say("faq-page", lines=lines).with_rows(
        *(tuple(presses[i : i + 3]) for i in range(0, len(presses), 3))
    )


def withdraw(book: Work, actor: Actor, subject: str) -> Say:
    """[Cabut]: it answers nobody any more."""
    row = store.find(book, subject) if actor.private else None
    able = row is not None and (
        actor.able("answer-question", Subject(row.bkm_id)) or actor.able(AGREE, Subject(row.bkm_id))
    )
    if row is None or not able:
        raise Refusal("button-stale")
    if not store.end(book, row.id, store.AGREED, store.WITHDRAWN, able.id):
        raise Refusal("faq-decided-before")
    return say("faq-withdrawn", words=row.words)
