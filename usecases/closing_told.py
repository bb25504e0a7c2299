"""What follows a closing: its sheets and where they come from below the answer, and the four words with the
month's file for the pengawas, who was perhaps not there.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain import closings as rules
from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import closings as store
from storage import members, outbox
from storage.book import Work
from usecases import report_paper, reports
from usecases.witness import words_of

SEND = "tbkirim"
_MAY = ("close-month", "agree-closing")


def below(book: Work, actor: Actor, row: Row[Any]) -> tuple[tuple[Button, ...], ...]:
    """The presses below a closing's answer; [Kirim ke pengawas] where there is one to send it to."""
    send_on = (button("button-closing-send", SEND, row.public_id),)
    return (*_papers(row), send_on) if _readers(book, actor, row) else _papers(row)


def _papers(row: Row[Any]) -> tuple[tuple[Button, ...], ...]:
    of = (row.bkm_public_id, rules.last_day(row.month).isoformat())
    picture, sheets = (button("button-report-picture", "lap-gambar", *of),
                       button("button-report-sheets", "lap-xlsx", *of))  # fmt: skip
    paper, why = button("button-report-paper", "lap-pdf", *of), button("button-why", reports.WHY, *of)
    return (picture, sheets), (paper, why)


def _readers(book: Work, actor: Actor, row: Row[Any]) -> list[tuple[Someone, int]]:
    """Every pengawas with a chat, but who agreed to it and whoever speaks through this phone."""
    watchers = members.officers(book, row.bkm_id, (Role.PENGAWAS,), actor.today)
    others = [each for each in watchers if each.id not in (row.ended_by, *actor.ids)]
    return [(each, chat) for each in others if (chat := members.chat_of(book, each.id)) is not None]


def noted(book: Work, actor: Actor, row: Row[Any]) -> None:
    """The four words stand in the pengawas's next digest, whether somebody sends them or not."""
    words = say("closing-digest", month=row.month.isoformat(), n=row.n_entries, words=words_of(row.head))
    for officer, chat in _readers(book, actor, row):
        if chat != actor.account_id:
            outbox.post(book, chat, words, "task", f"closing-digest:{row.public_id}:{officer.id}")


def send(book: Work, actor: Actor, subject: str) -> Say:
    """[Kirim ke pengawas]: the four words and the month's file, once to each who did not agree to it."""
    row = store.by_public(book, subject) if actor.private else None
    sender = row and next(filter(None, (actor.able(each, Subject(row.bkm_id)) for each in _MAY)), None)
    if row is None or sender is None or (row.what, row.outcome) != (rules.CLOSE, rules.AGREED):
        raise Refusal("button-stale")
    month, there = row.month.isoformat(), _readers(book, actor, row)
    if not there:
        raise Refusal("closing-send-nobody")
    words = say(
        "closing-sent-told", month=month, n=row.n_entries, words=words_of(row.head), by=sender.called
    ).with_rows(*_papers(row))
    file = report_paper.bundle(book, actor, row.bkm_public_id, rules.last_day(row.month).isoformat())
    sent = []
    for officer, chat in there:
        reason = f"closing-sent:{row.public_id}:{officer.id}"
        if outbox.post(book, chat, words, "receipt", reason) is not None:
            outbox.post(book, chat, file, "receipt", f"{reason}:file")
            sent.append(officer.called)
    if not sent:
        raise Refusal("closing-sent-before", month=month)
    return say("closing-sent", month=month, names=", ".join(sent))
