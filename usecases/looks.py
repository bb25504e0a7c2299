"""Every view of a person's notes by an officer is written down, for the person to see. Knows no words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.actor import Actor, Someone
from domain.people import Grant, Role
from storage import looks as store
from storage.book import Work

RECORD, CARD, RECEIPT, LATE, MONEY, DISPUTE, HARDSHIP = (
    "record", "card", "receipt", "late", "money", "dispute", "hardship",
)  # fmt: skip
KINDS = (RECORD, CARD, RECEIPT, LATE, MONEY, DISPUTE, HARDSHIP)
"""What was seen: the notes, the card, a receipt, an instalment not recorded, a report of money, a line in
dispute, a hardship told to them."""


def note(book: Work, viewer: Someone, person_ids: Iterable[int], kind: str, today: date) -> None:
    """`viewer` saw this of these people; what is one's own is nobody's look."""
    offices = viewer.roles(today) - {Role.ANGGOTA, Role.WARGA}
    role = min((each.value for each in offices), default=Role.ANGGOTA.value)
    row = {"viewer_id": viewer.id, "role": role, "kind": kind, "on": today}
    store.note(book, [{**row, "person_id": each} for each in person_ids if each != viewer.id])


def note_by(book: Work, actor: Actor, deed: str, person: Someone, kind: str) -> None:
    """The same for whoever at this phone holds the office that may do `deed` in the person's BKM."""
    viewer = next((each for each, grant in actor.scopes(deed) if grant.bkm_id == person.bkm_id), None)
    if viewer is not None:
        note(book, viewer, [person.id], kind, actor.today)


def note_in(book: Work, actor: Actor, grant: Grant, person_id: int, kind: str) -> None:
    """The same for the one at this phone who holds this office."""
    viewer = next((each for each in actor.people if each.id == grant.person_id), None)
    if viewer is not None:
        note(book, viewer, [person_id], kind, actor.today)
