"""A leader tells of one member in a sentence: read back, and with one press a row of today's sheet like any
other.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.reading.toldrow import Told, read_told
from domain.savings import CODES, WAJIB
from domain.say import Button, Refusal, Say, button, say
from domain.sheets import Row, divided
from domain.words import label
from storage import members
from storage import papers as groups
from storage.book import Work
from usecases import row_words, rows, sheet_savings

KEEP = "barisini"
MOST = 4


def heard(book: Work, actor: Actor, line: str) -> Say | None:
    """Whose money it may be and what for, each way on a key of its own; None: the line tells of nobody's."""
    grants = actor.scopes("report-sheet") if actor.private else []
    told = read_told(line) if grants else None
    if told is None:
        return None
    ways: list[Button] = []
    for ksm_id in dict.fromkeys(grant.ksm_id for _, grant in grants if grant.ksm_id is not None):
        ksm = members.ksm_by_id(book, ksm_id)
        for member in _meant(book, actor, ksm_id, told):
            ways += [_way(ksm.public_id, member, row) for row in _rows(member.number, told)]
    if not ways:
        return None
    return say("told-row", n=len(ways)).with_rows(*((each,) for each in ways[:MOST]))


def _meant(book: Work, actor: Actor, ksm_id: int, told: Told) -> list[Any]:
    """Members of this KSM by the row or by each word of the name, but for who speaks: they have a door."""
    here = [each for each in members.members_of(book, ksm_id, actor.today) if each.id not in actor.ids]
    if told.number is not None:
        return [each for each in here if each.number == told.number]
    return [each for each in here if set(told.names) <= set(label(f"{each.name} {each.nickname or ''}"))]


def _rows(number: int, told: Told) -> list[Row]:
    if told.either:
        return [divided(number, {}, told.either), divided(number, {WAJIB: told.either}, 0)]
    return [divided(number, {WAJIB: told.saved} if told.saved else {}, told.paid)]


def _way(ksm: str, member: Any, row: Row) -> Button:
    name = f"{member.title or ''} {member.nickname or member.name}".strip()
    facts = {"number": row.number, "name": name, "paid": int(row.instalment)}
    return button("button-told-row", KEEP, ksm, row_words.data_of(row), **facts, saved=int(row.savings))


def keep(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[6 Sri: angsuran Rp127.000]: on today's sheet, beside what stands there; the payer is asked as of any
    row.
    """
    who, ksm_id = _leader(book, actor, subject)
    pressed = row_words.from_button(version)
    if pressed is None:
        raise Refusal("button-stale")
    page = rows.opened_today(book, actor, who, ksm_id)
    row, done = _beside(page, pressed[0]), rows.Outcome()
    rows.take(book, page, [row], done, change=_only_adds(page, pressed[0]))
    sheet_savings.tell_treasurer(book, actor, page.sheet.id)
    asked = (*done.refused, *(words for words, _ in done.asked))
    if asked:
        return say("told-row-asked", lines=asked).with_rows(*row_words.in_rows(done.asked))
    if done.same:
        return say("told-row-same", number=row.number)
    facts = {"savings": row_words.savings_of(row), "saved": int(row.savings), "paid": int(row.instalment)}
    return say("told-row-kept", number=row.number, **facts)


def _leader(book: Work, actor: Actor, subject: str) -> tuple[Someone, int]:
    row = groups.group_by(book, public_id=subject) if actor.private else None
    who = actor.able("report-sheet", Subject(row.bkm_id, row.id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    return who, int(row.id)


def _only_adds(page: rows.Page, told: Row) -> bool:
    """Whether nothing of what is told stands on the sheet yet, so that nothing is written over."""
    member = page.members.get(told.number)
    now = page.lines.get(member.id, {}) if member is not None else {}
    return not (told.savings and set(now) - {None}) and not (told.instalment and None in now)


def _beside(page: rows.Page, told: Row) -> Row:
    """The row with what stands on the sheet already of the other kind."""
    member = page.members.get(told.number)
    now = list(page.lines.get(member.id, {}).values()) if member is not None else []
    pots = {CODES[pot]: amount for pot, amount in row_words.by_pot(now).items()}
    stands = sum(int(each.amount) for each in now if each.pot is None)
    if told.savings:
        pots[WAJIB] = int(told.savings)
    return divided(told.number, pots, int(told.instalment) or stands)
