"""What was counted in the boxes of KSM, as its officers, the UPK and the pengawas read it. Nobody's own money
stands there.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, members, voices
from storage import box_counts as store
from storage.book import Work
from usecases import cash, why_lines

COUNT, PAGE, YES, NO = "kotakhitung", "kotakhitungan", "kotakya", "kotaktdk"
WHY = "hitungan"
"""The kind of figure behind [Kenapa?]: usecases/whys_boxes.py."""
OFFICERS = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
SHOWN, MOST_KSM = 5, 8


def counts(book: Work, actor: Actor, bkm_id: int, ksm_id: int) -> Someone | None:
    """Who of this phone counts this box: its bendahara; the ketua where nobody is, or where whoever is has no
    phone to count with.
    """
    keepers = members.officers(book, bkm_id, (Role.BENDAHARA,), actor.today, ksm_id)
    able = [each for each in keepers if members.chat_of(book, each.id) is not None]
    if able:
        return next((each for each in able if each.id in actor.ids), None)
    return actor.able("count-ksm-cash", Subject(bkm_id, ksm_id))


def fact(row: Row[Any]) -> Say:
    """Which box, what was counted, what should lie there, the difference and what was said about it."""
    gap = row.counted_rp - row.expected_rp
    return say(
        "box-fact", ksm=row.ksm_name, counted=row.counted_rp, expected=row.expected_rp, paper=row.paper_rp,
        gap=abs(gap), side=cash.side(gap), why=row.reason or "", said=int(bool(row.reason)),
    )  # fmt: skip


def answers(row: Row[Any]) -> tuple[Button, ...]:
    """[Benar] [Tidak benar]."""
    return button("button-box-yes", YES, row.public_id), button("button-box-no", NO, row.public_id)


def is_own(book: Work, actor: Actor, row: Row[Any]) -> bool:
    """Whether somebody at this phone counted it, or shares a phone with who did."""
    return bool(voices.silenced_with(book, [row.by_person_id]) & set(actor.ids))


def _may_answer(book: Work, actor: Actor, row: Row[Any]) -> bool:
    able = actor.able("agree-ksm-count", Subject(row.bkm_id, row.ksm_id))
    return able is not None and not is_own(book, actor, row)


def voice(book: Work, row: Row[Any]) -> Say:
    """What another officer says of it: nothing yet, that it is so, that it is not."""
    name = members.someone(book, row.second).called if row.second is not None else ""
    answered = {store.AGREED: 1, store.REFUSED: 2}.get(row.says, 0)
    return say("box-voice", answered=answered, name=name)


def last_of(book: Work, ksm_id: int) -> list[Say]:
    """For the treasurer's own page: the last count."""
    return [_line(book, row) for row in store.of_ksm(book, ksm_id, 1)]


def _line(book: Work, row: Row[Any]) -> Say:
    by = members.someone(book, row.by_person_id).called
    return say("box-line", fact=fact(row), on=row.on.isoformat(), by=by, voice=voice(book, row))


def asked(book: Work, actor: Actor) -> Say:
    """'kas' of a KSM's officer who does not keep its box."""
    grants = actor.scopes("see-ksm-counts") if actor.private else []
    rows = {grant.ksm_id: members.ksm_by_id(book, grant.ksm_id) for _, grant in grants if grant.ksm_id}
    if not rows:
        raise Refusal("not-your-office")
    if len(rows) == 1:
        return page(book, actor, next(iter(rows.values())).public_id)
    return say("ksm-cash-which").with_rows(*_doors(list(rows.values())))


def _doors(found: list[Any]) -> list[tuple[Button, ...]]:
    return [(button("choice-plain", PAGE, row.public_id, label=row.name),) for row in found[:MOST_KSM]]


def everywhere(book: Work, actor: Actor) -> Say:
    """[Kas KSM] of the UPK's officers: of every box the last count; what does not fit first."""
    bkm_ids = [cash.of_bkm(actor, "see-cash").bkm_id]
    found = sorted(store.latest(book, bkm_ids), key=lambda row: not _open(row))
    n_never = len(balances.every(book, bkm_ids)) - len(found)
    lines = tuple(_line(book, row) for row in found[:MOST_KSM])
    words = say("box-everywhere", lines=lines, more=max(0, len(found) - MOST_KSM), never=n_never)
    doors = [button("choice-plain", PAGE, row.ksm_public_id, label=row.ksm_name) for row in found[:MOST_KSM]]
    return words.with_rows(*(tuple(doors[i : i + 2]) for i in range(0, len(doors), 2)))


def _open(row: Row[Any]) -> bool:
    return bool(row.says == store.REFUSED or row.counted_rp != row.expected_rp)


def to_look_at(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas's page: each box whose last count was another sum, or was denied."""
    found = [row for row in store.latest(book, actor.villages("oversee")) if _open(row)]
    return [
        (_line(book, row), button("button-see-box", PAGE, row.ksm_public_id, ksm=row.ksm_name))
        for row in found
    ]


def page(book: Work, actor: Actor, subject: str) -> Say:
    """The last counts of a box, the newest first, and what can be done now."""
    ksm = balances.ksm_by(book, subject) if actor.private else None
    if ksm is None or actor.able("see-ksm-counts", Subject(ksm.bkm_id, ksm.id)) is None:
        raise Refusal("button-stale")
    found = store.of_ksm(book, ksm.id, SHOWN)
    lines = tuple(_line(book, row) for row in found)
    rows: list[tuple[Button, ...]] = []
    if found and found[0].says is None and _may_answer(book, actor, found[0]):
        rows.append(answers(found[0]))
    if counts(book, actor, ksm.bkm_id, ksm.id) is not None:
        rows.append((button("button-count-box", COUNT, ksm.public_id),))
    if found:
        rows.append((why_lines.door(WHY, found[0].public_id),))
    return say("box-page", ksm=ksm.name, n=len(lines), lines=lines).with_rows(*rows)
