"""Slips to read out: what was written about members without a phone is read to each of them at the kumpulan,
and what they say is kept with a witness. Never by the one who wrote the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Kind, Purpose
from domain.people import Role
from domain.say import Refusal, Say, button, say
from storage import claims as claims_of
from storage import members, reversals
from storage import readouts as store
from storage import voices as said
from storage.book import Work
from usecases import taken_out, voices

SEE, DONE = "bacaslip", "bacasudah"
LOOKED_BACK = timedelta(days=45)
"""A KSM may meet every 35 days only: two meetings lie in it. Older lines stand on the card of the member."""
MOST = 6
"""Lines of one reading, one for each person and meeting; the next follow when these have spoken."""
OFFICERS = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
Answers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Readout:
    """What is to be read out in one KSM, by row of the paper book."""

    ksm: Row[Any]
    lines: dict[int, list[Row[Any]]]
    more: int

    @property
    def silent(self) -> list[int]:
        """Whose word counts for nothing here: who wrote, and whom it is about."""
        rows = [row for some in self.lines.values() for row in some]
        return list(dict.fromkeys([each for row in rows for each in (row.by_person_id, row.person_id)]))


def _of(book: Work, actor: Actor, ksm_id: int) -> Readout:
    numbers = {row.id: int(row.number) for row in members.members_of(book, ksm_id, actor.today)}
    by_row: dict[int, list[Row[Any]]] = {}
    since = book.now - LOOKED_BACK
    for row in (*store.unspoken(book, ksm_id, since), *reversals.unspoken(book, ksm_id, since)):
        if row.person_id in numbers:
            by_row.setdefault(numbers[row.person_id], []).append(row)
    shown: dict[int, list[Row[Any]]] = {}
    n_lines = 0
    for number, rows in sorted(by_row.items()):
        n_lines += len({row.effective_on for row in rows})
        if not shown or n_lines <= MOST:
            shown[number] = rows
    return Readout(members.ksm_by_id(book, ksm_id), shown, len(by_row) - len(shown))


def task(book: Work, actor: Actor) -> Say | None:
    """Below [Tugas saya]: the slips of the first KSM that has some."""
    for reader, grant in actor.scopes("report-sheet"):
        if grant.ksm_id is not None:
            found = _of(book, actor, grant.ksm_id)
            if found.lines:
                return _page(book, actor, reader, found)
    return None


def see(book: Work, actor: Actor, subject: str) -> Say:
    """[Bacakan slip]: the lines, for an officer of that KSM."""
    reader, found = _mine(book, actor, subject)
    return _page(book, actor, reader, found) if found.lines else say("readout-none")


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Someone, Readout]:
    for reader, grant in actor.scopes("report-sheet") if actor.private else ():
        if grant.ksm_id is not None and members.ksm_by_id(book, grant.ksm_id).public_id == subject:
            return reader, _of(book, actor, grant.ksm_id)
    raise Refusal("button-stale")


def _page(book: Work, actor: Actor, reader: Someone, found: Readout) -> Say:
    lines = tuple(line for number, rows in found.lines.items() for line in _lines(number, rows))
    silent = said.silenced_with(book, found.silent)
    facts = {"lines": lines, "more": found.more}
    if reader.id not in silent:
        done = button("button-readout-done", DONE, found.ksm.public_id)
        return say("readout-page", **facts).with_rows((done,))
    others = members.officers(book, reader.bkm_id, OFFICERS, actor.today, found.ksm.id)
    whom = next((x.called for x in others if x.id not in silent and members.chat_of(book, x.id)), "")
    return say("readout-by-another", **facts, whom=whom, known=int(bool(whom)))


def _lines(number: int, rows: Sequence[Row[Any]]) -> list[Say]:
    """A line for each meeting, and one for each receipt that was taken out."""
    told = [row for row in rows if not _out(row)]
    days = sorted({row.effective_on for row in told})
    lines = [_line(number, [row for row in told if row.effective_on == on]) for on in days]
    for row in (row for row in rows if _out(row)):
        facts = {"receipt": row.number, "amount": row.receipt_rp, "purpose": row.what or "", "why": row.note}
        lines.append(say("readout-taken-out", number=number, **facts))
    return lines


def _out(row: Row[Any]) -> bool:
    return bool(row.kind == Kind.REVERSE)


def _line(number: int, rows: Sequence[Row[Any]]) -> Say:
    sums = {
        purpose: sum(row.amount_rp for row in rows if row.purpose == purpose)
        for purpose in (Purpose.SAVINGS, Purpose.INSTALLMENT)
    }
    saved, paid = sums[Purpose.SAVINGS], sums[Purpose.INSTALLMENT]
    what = "both" if saved and paid else "saved" if saved else "paid"
    counted = sum(row.end is not None for row in rows)
    state = "sah" if counted == len(rows) else "part" if counted else "waits"
    on = max(row.effective_on for row in rows).isoformat()
    return say("readout-line", number=number, on=on, saved=saved, paid=paid, what=what, state=state)


def offer(book: Work, actor: Actor, subject: str = "") -> Answers:
    """[Sudah dibacakan]: which rows were read out, and who may have heard it too."""
    reader, found = _mine(book, actor, subject)
    if not found.lines:
        raise Refusal("readout-none")
    silent = said.silenced_with(book, found.silent)
    if reader.id in silent:
        raise Refusal("readout-not-yours")
    silent |= said.silenced_with(book, [reader.id])
    around = members.members_of(book, found.ksm.id, actor.today)
    heard = {str(row.number): row.id for row in around if row.id not in silent}
    read = {str(number): [row.public_id for row in rows] for number, rows in found.lines.items()}
    return {"ksm": subject, "read": read, "heard": heard}


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """Who says it is right, is heard; a line somebody says no to is held until both sides were asked."""
    reader, found = _mine(book, actor, answers["ksm"])
    if reader.id in said.silenced_with(book, found.silent):
        raise Refusal("readout-not-yours")
    witness = answers["heard"].get(str(answers.get("witness", "")))
    known = {row.public_id: row for rows in found.lines.values() for row in rows}
    right: list[int] = []
    wrong: list[int] = []
    for number, shown in answers["read"].items():
        rows = [known[each] for each in shown if each in known]
        if not rows:
            continue  # somebody else has asked meanwhile
        says_no = int(number) in answers["wrong"]
        (wrong if says_no else right).append(int(number))
        if says_no:
            _refused(book, actor, rows, reader, witness)
        else:
            for row in rows:
                said.speak(book, row.id, row.person_id, "betul", heard_by=reader.id, witness=witness)
    if not right and not wrong:
        raise Refusal("readout-none")
    name = members.someone(book, witness).called if witness else ""
    return say("readout-kept", n=len(right), n_wrong=len(wrong), numbers=", ".join(map(str, wrong)),
               witness=name, known=int(bool(name)))  # fmt: skip


def _refused(
    book: Work, actor: Actor, rows: Sequence[Row[Any]], reader: Someone, witness: int | None
) -> None:
    """A line they say no to is held; what was taken out is not there to be held: the pengawas is told."""
    lines = claims_of.by_id(book, [row.id for row in rows if not _out(row)])
    if lines:
        voices.hold(book, actor, lines, heard_by=reader.id, witness=witness)
    for row in (row for row in rows if _out(row)):
        said.speak(book, row.id, row.person_id, "tidak", heard_by=reader.id, witness=witness)
        taken_out.denied(book, actor, row)
