"""Lines that a family's phone has only seen: an officer asks the payer aloud at the next kumpulan. Never the
one who wrote the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from storage import claims as claims_of
from storage import members
from storage import voices as store
from storage.book import Work
from usecases import iptw_said, titipan_received, voices, withdrawals_said
from usecases.savings_words import told_apart

RIGHT, WRONG = "tanyabetul", "tanyatidak"
OFFICERS = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)


def next_task(book: Work, actor: Actor) -> Say | None:
    """The oldest line to ask about, for the officer who did not write it; for the one who did, who asks. Then
    savings, titipan or IPTW that were given to somebody without a phone of their own.
    """
    for reader, grant in actor.scopes("report-sheet"):
        if grant.ksm_id is None:
            continue
        rows = store.only_seen(book, grant.ksm_id)
        for row in rows:
            if row.person_id in actor.ids:
                continue
            of_row = [each for each in rows if each.batch == row.batch]
            if reader.id in _silent(book, row):
                return _somebody_else(book, actor, grant.ksm_id, row)
            facts = {"called": reader.called, "number": _number(book, actor, grant.ksm_id, row.person_id)}
            words = say("ask-aloud", **facts, on=row.effective_on.isoformat(), lines=_amounts(book, of_row))
            subject = row.batch or row.public_id
            yes = button("button-says-right", RIGHT, subject)
            return words.with_rows((yes, button("button-says-wrong", WRONG, subject)))
        given = withdrawals_said.next_aloud(book, actor, reader, grant.ksm_id)
        if given is None:
            given = titipan_received.next_aloud(book, actor, reader, grant.ksm_id)
        if given is None:
            given = iptw_said.next_aloud(book, actor, reader, grant.ksm_id)
        if given is not None:
            return given
    return None


def _silent(book: Work, row: Row[Any]) -> set[int]:
    """Who cannot take the payer's word: the writer, and everybody on the writer's or the payer's phone."""
    return store.silenced_with(book, [row.by_person_id, row.person_id])


def _somebody_else(book: Work, actor: Actor, ksm_id: int, row: Row[Any]) -> Say | None:
    silent = _silent(book, row)
    others = members.officers(book, row.bkm_id, OFFICERS, actor.today, ksm_id)
    whom = next((each for each in others if each.id not in silent), None)
    facts = {"number": _number(book, actor, ksm_id, row.person_id), "on": row.effective_on.isoformat()}
    return say("ask-aloud-by-another", **facts, whom=whom.called if whom else "", known=int(whom is not None))


def _number(book: Work, actor: Actor, ksm_id: int, person_id: int) -> int:
    rows = members.members_of(book, ksm_id, actor.today)
    return next((int(row.number) for row in rows if row.id == person_id), 0)


def _amounts(book: Work, rows: Sequence[Row[Any]]) -> tuple[Say, ...]:
    lines = claims_of.by_id(book, [row.id for row in rows])
    return tuple(
        say(
            "ask-aloud-line", purpose=each.purpose.value, pot=told_apart(each, lines), amount=int(each.amount)
        )
        for each in lines
    )


def heard(book: Work, actor: Actor, subject: str, *, right: bool) -> Say:
    """What the payer said aloud, written down by another officer than the one who wrote the line."""
    lines, who = _asked(book, actor, subject)
    if not right:
        voices.hold(book, actor, lines, heard_by=who.id)
        return say("heard-wrong", name=members.someone(book, lines[0].person_id).called)
    for line in lines:
        store.speak(book, line.id, line.person_id, "betul", heard_by=who.id)
    return say("heard-right", name=members.someone(book, lines[0].person_id).called)


def _asked(book: Work, actor: Actor, subject: str) -> tuple[list[claims_of.Claim], Someone]:
    """The lines still only seen, and who at this phone may take the payer's word. Foreign, forged and old
    buttons are answered alike.
    """
    rows = {
        row.id: row
        for _, grant in actor.scopes("report-sheet")
        if grant.ksm_id is not None
        for row in store.only_seen(book, grant.ksm_id)
        if subject in (row.batch, row.public_id)
    }
    lines = claims_of.by_id(book, list(rows)) if rows and actor.private else []
    silent = _silent(book, next(iter(rows.values()))) if rows else set()
    for line in lines:
        if line.person_id in actor.ids or line.by_person_id in actor.ids:
            break
        who = actor.able("report-sheet", Subject(line.bkm_id, line.ksm_id))
        if who is not None and who.id not in silent:
            return lines, who
    raise Refusal("button-stale")
