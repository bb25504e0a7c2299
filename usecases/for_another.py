"""'angsur 115rb untuk Bu Tini': money said to be for somebody else is never written as one's own."""

from __future__ import annotations

from domain.actor import Actor
from domain.say import Refusal
from domain.words import label
from storage import members
from storage.book import Work
from usecases.deed import Open

TITLES = frozenset("bu ibu pak bapak mas mbak mba mbok mbah bude budhe pakde pakdhe bulik paklik".split())
_MINE = frozenset("saya kula kulo aku sendiri sendirian piyambak dhewe dewe me myself".split())


def report(book: Work, actor: Actor, whom: str, own: Open, cover: Open | None) -> Open:
    """The form for one's own money, or `cover` where `whom` (the words behind "untuk") names a neighbour.

    Raises Refusal `report-savings-of-another` where that cannot be covered (`cover` is None).
    """
    words = label(whom)
    if not is_another(book, actor, words):
        return own
    if cover is None:
        raise Refusal("report-savings-of-another")
    return cover


def is_another(book: Work, actor: Actor, words: tuple[str, ...]) -> bool:
    """A member of the same KSM by a name of theirs, or anybody called "bu ..."; never oneself."""
    if not words or words[0] in _MINE:
        return False
    named = {part for one in actor.people for part in label(one.by_name)} - TITLES
    if named & {*words}:
        return False
    if words[0] in TITLES:
        return len(words) > 1 and words[1] not in _MINE
    ksms = {seat.ksm_id for one in actor.people for seat in one.seats}
    rows = [row for ksm_id in ksms for row in members.members_of(book, ksm_id, actor.today)]
    names = {part for row in rows for part in label(f"{row.name} {row.nickname or ''}")}
    return words[0] in names
