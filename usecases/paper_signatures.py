"""The second officer has no phone at hand and signs on paper: a photo of it closes the month, and within a
week somebody other than who sent it says that it is right. If nobody does, the pengawas hears of it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain import closings as rules
from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import closings as closing_store
from storage import due, members, outbox, voices
from storage import paper_signatures as store
from storage.book import Work
from usecases import closings, seconds

Answers = dict[str, Any]
SEE, RIGHT, WRONG = "ttlihat", "ttbenar", "ttbukan"
UNCONFIRMED = "paper-unconfirmed"
CONFIRM_WITHIN = timedelta(days=7)
WATCHERS = (Role.KOORDINATOR, Role.PENGAWAS)


def offer(book: Work, actor: Actor, subject: str) -> Answers:
    """[Tanda tangan kertas + foto]: whose signature is it? Only who proposed the closing may send it."""
    row = _proposal(book, actor, subject)
    silenced = voices.silenced_with(book, [row.by_person_id])
    people = members.officers(book, row.bkm_id, WATCHERS, actor.today)
    listed = [{"code": x.public_id, "label": x.called} for x in people if x.id not in silenced]
    if not listed:
        raise Refusal("paper-nobody")
    return {"closing": subject, "month": row.month.isoformat(), "people": listed}


def _proposal(book: Work, actor: Actor, subject: str) -> Row[Any]:
    row = closing_store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids or row.what != rules.CLOSE:
        raise Refusal("button-stale")
    if actor.able("close-month", Subject(row.bkm_id)) is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("closing-answered", month=row.month.isoformat())
    return row


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """The photo is here: the month is closed with the name on the paper, and whoever signed is asked."""
    row = _proposal(book, actor, answers["closing"])
    people = members.officers(book, row.bkm_id, WATCHERS, actor.today)
    signer = next((each for each in people if each.public_id == answers["who"]), None)
    if signer is None or signer.id in voices.silenced_with(book, [row.by_person_id]):
        raise Refusal("paper-nobody")
    words = closings.close(book, actor, row, signer)
    photo = answers["photo"]
    facts = {
        "bkm_id": row.bkm_id,
        "closing_id": row.id,
        "signer_id": signer.id,
        "by_person_id": row.by_person_id,
    }
    public_id = store.keep(book, {**facts, "media": photo["kind"], "file_id": photo["file_id"]})
    due.plan(book, UNCONFIRMED, public_id, "once", book.now + CONFIRM_WITHIN)
    kept = store.by_public(book, public_id)
    assert kept is not None, "it was just kept"
    asked = _ask(book, actor, kept, signer)
    head = say("paper-kept", signer=signer.called, names=", ".join(asked), n=len(asked))
    return say("paper-closed", closed=Say(words.key, words.values), head=head).with_rows(*words.rows)


def _ask(book: Work, actor: Actor, row: Row[Any], signer: Someone) -> list[str]:
    """Whoever signed is asked; where they have no phone, every other officer who may look at the paper."""
    found = list(seconds.reachable(book, actor, [row.by_person_id], row.bkm_id, WATCHERS))
    asked = [each for each in found if each[0].id == signer.id] or found
    for officer, chat_id in asked:
        words = _page(book, row, officer.id)
        outbox.post(book, chat_id, words, "receipt", f"paper:{row.public_id}:{officer.id}")
    return [officer.called for officer, _ in asked]


def _page(book: Work, row: Row[Any], reader_id: int) -> Say:
    by, signer = (members.someone(book, each).called for each in (row.by_person_id, row.signer_id))
    facts = {
        "by": by,
        "signer": signer,
        "month": row.month.isoformat(),
        "own": int(reader_id == row.signer_id),
    }
    yes, no = (
        button("button-paper-right", RIGHT, row.public_id),
        button("button-paper-wrong", WRONG, row.public_id),
    )
    return say("paper-ask", **facts).with_rows((yes, no)).with_file(row.media, row.file_id)


def _answering(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """Who presses: the signer; or another of the two offices where the signer has no phone, or a week is
    over. Never who sent the photo, nor anybody who shares a phone with them.
    """
    row = store.by_public(book, subject) if actor.private else None
    officer = _may_answer(book, actor, row) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    return officer, row


def _may_answer(book: Work, actor: Actor, row: Row[Any]) -> Someone | None:
    if voices.silenced_with(book, [row.by_person_id]) & set(actor.ids):
        return None
    signer = next((each for each in actor.people if each.id == row.signer_id), None)
    if signer is not None:
        return signer
    if row.named_at is None and members.chat_of(book, row.signer_id) is not None:
        return None
    return actor.able("agree-closing", Subject(row.bkm_id))


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One paper that waits, with its photo."""
    officer, row = _answering(book, actor, subject)
    return say("paper-answered") if row.ended_at is not None else _page(book, row, officer.id)


def answer(book: Work, actor: Actor, verb: str, subject: str) -> Say:
    """[Benar] is the second voice. [Bukan] is told to the pengawas; the month stays closed until two officers
    open it, for a closed month harms nobody.
    """
    officer, row = _answering(book, actor, subject)
    if row.ended_at is not None:
        return say("paper-answered")
    store.end(book, row.id, officer.id, "right" if verb == RIGHT else "wrong")
    due.withdraw(book, UNCONFIRMED, row.public_id)
    facts = {"month": row.month.isoformat(), "who": officer.called}
    if verb == RIGHT:
        seconds.tell(
            book, actor, row.by_person_id, say("paper-right-told", **facts), f"paper-right:{subject}"
        )
        return say("paper-right", month=facts["month"])
    by, signer = (members.someone(book, each).called for each in (row.by_person_id, row.signer_id))
    told = say("paper-wrong-told", **facts, by=by, signer=signer)
    for watcher in members.officers(book, row.bkm_id, WATCHERS, actor.today):
        if watcher.id != officer.id:
            seconds.tell(book, actor, watcher.id, told, f"paper-wrong:{subject}:{watcher.id}")
    return say("paper-wrong", month=facts["month"])


def unconfirmed(book: Work, row: Row[Any]) -> str:
    """A week is over and nobody has confirmed it: it is named to the pengawas, and stands on the pages of
    those who watch until somebody answers.
    """
    waits = store.by_public(book, row.subject)
    if waits is None or waits.ended_at is not None:
        return "answered"
    store.named(book, waits.id)
    named = store.by_public(book, row.subject)
    assert named is not None
    today = book.now.date()
    silenced = voices.silenced_with(book, [waits.by_person_id])
    told = 0
    for role in (Role.PENGAWAS, Role.KOORDINATOR):
        for watcher in members.officers(book, waits.bkm_id, [role], today):
            chat = members.chat_of(book, watcher.id)
            if chat is not None and watcher.id not in silenced:
                words = _late(book, named)
                outbox.post(book, chat, words, "receipt", f"paper-late:{waits.public_id}:{watcher.id}")
                told += 1
        if told:
            return "told"
    return "nobody to tell"


def _late(book: Work, row: Row[Any]) -> Say:
    by, signer = (members.someone(book, each).called for each in (row.by_person_id, row.signer_id))
    words = say("paper-late", by=by, signer=signer, month=row.month.isoformat())
    return words.with_rows((button("button-paper-see", SEE, row.public_id, month=row.month.isoformat()),))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each signature on paper that waits for this officer's word."""
    bkm_ids = actor.villages("agree-closing")
    return [
        (say("overview-paper-signature", month=row.month.isoformat()),
         button("button-paper-see", SEE, row.public_id, month=row.month.isoformat()))
        for row in (store.waiting(book, bkm_ids) if bkm_ids else ())
        if _may_answer(book, actor, row) is not None
    ]  # fmt: skip
