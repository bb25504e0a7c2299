"""Who asks both sides where somebody says that a note about their money is wrong: the pengawas. While there
is none, or where each of them is one of the two sides, the koordinator stands in.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from domain.actor import Actor, Someone
from domain.people import Grant, Role, Subject
from domain.say import Refusal
from storage import members
from storage.book import Work

DEED, STANDING_IN = "resolve-dispute", "stand-in-for-pengawas"


def asked(book: Work, bkm_id: int, today: date, sides: Collection[int]) -> Someone | None:
    """Who is asked to look at it: the first who is on neither side. None: nobody holds the office."""
    officers = members.officers(book, bkm_id, (Role.PENGAWAS, Role.KOORDINATOR), today)
    return next((each for each in officers if each.id not in sides), None)


def resolver(book: Work, actor: Actor, subject: Subject, sides: Collection[int]) -> Someone | None:
    """Which of them may say how it ends, or None. Refusal: only somebody on one of the two sides could."""
    mine = actor.able(DEED, subject)
    if mine is not None and mine.id not in sides:
        return mine
    instead = actor.able(STANDING_IN, subject)
    if instead is not None and instead.id not in sides and not _others(book, subject, actor.today, sides):
        return instead
    if mine is not None:
        raise Refusal("not-your-own-report")
    return None


def desks(book: Work, actor: Actor) -> list[tuple[Someone, Grant]]:
    """The offices by which one of them looks at what is disputed; a koordinator where nobody is pengawas."""
    return actor.scopes(DEED) or [
        (who, grant)
        for who, grant in actor.scopes(STANDING_IN)
        if not _others(book, Subject(grant.bkm_id), actor.today, ())
    ]


def _others(book: Work, subject: Subject, today: date, sides: Collection[int]) -> bool:
    assert subject.bkm_id is not None
    officers = members.officers(book, subject.bkm_id, (Role.PENGAWAS,), today)
    return any(each.id not in sides for each in officers)
