"""One person written twice: the fact that B is A, who said so, and what was laid aside to undo it.
Knows rows. Money of either stays where it is: each row of the paper book keeps its own account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Row, delete, func, insert, null, or_, select, update

from domain import cells
from storage import sameness
from storage.book import Work
from storage.exporting import kind_of
from storage.tables import consent, entry, link, membership, merger, person

AGREED, REFUSED = "agreed", "refused"
IDENTITY = (
    "name", "nickname", "title", "sex", "rt", "rw", "dusun", "phone", "poor", "born_year", "died_on",
    "language",
)  # fmt: skip
"""What says who somebody is: B takes A's, and B's own is laid aside."""


# --- The fact ----------------------------------------------------------------------------------------------


def propose(book: Work, bkm_id: int, kept: int, other: int, by: int) -> Row[Any]:
    """Keep what one officer says; one that waited for the same two is replaced."""
    waiting = merger.c.ended_at.is_(None) & or_(merger.c.other_id == other, merger.c.kept_id == other)
    book.execute(update(merger).where(waiting).values(ended_at=book.now, ended_by=by, outcome="replaced"))
    row = {"public_id": book.new_id(), "bkm_id": bkm_id, "kept_id": kept, "other_id": other}
    row |= {"by_person_id": by, "made_at": book.now}
    return book.execute(insert(merger).values(**row).returning(*merger.c)).one()


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One of them, waiting, ended or undone."""
    return book.execute(select(merger).where(merger.c.public_id == public_id)).first()


def waiting(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """What waits for a second officer in these BKM, the oldest first."""
    mine = merger.c.bkm_id.in_(bkm_ids) & merger.c.ended_at.is_(None)
    return book.execute(select(merger).where(mine).order_by(merger.c.id)).all()


def standing(book: Work, person_id: int) -> Row[Any] | None:
    """The latest merging of this person that stands, on either side of it."""
    mine = or_(merger.c.kept_id == person_id, merger.c.other_id == person_id)
    stands = mine & (merger.c.outcome == AGREED) & merger.c.undone_at.is_(None)
    return book.execute(select(merger).where(stands).order_by(merger.c.id.desc())).first()


def of_person_ever(book: Work, person_id: int) -> Sequence[Row[Any]]:
    """Every time an officer said that a row of this person is another of theirs, and what came of it."""
    mine = or_(merger.c.kept_id == person_id, merger.c.other_id == person_id)
    return book.execute(select(merger).where(mine).order_by(merger.c.id)).all()


def end(book: Work, merger_id: int, by: int | None, outcome: str) -> bool:
    """It was answered; None: no second officer was needed. False: it had been before."""
    open_ = update(merger).where(merger.c.id == merger_id, merger.c.ended_at.is_(None))
    return bool(book.execute(open_.values(ended_at=book.now, ended_by=by, outcome=outcome)).rowcount == 1)


# --- What it does, and undoes ------------------------------------------------------------------------------


def join(book: Work, row: Row[Any], empty_seats: Sequence[int]) -> None:
    """From now on B is A: called and reached like A. `empty_seats`: second rows without money in the same
    paper book, which end.
    """
    one, other = (book.execute(select(person).where(person.c.id == each)).one()
                  for each in (row.kept_id, row.other_id))  # fmt: skip
    aside = {name: cells.write(getattr(other, name), kind_of(person.c[name])) for name in IDENTITY}
    now = {name: getattr(one, name) for name in IDENTITY}
    book.execute(update(person).where(person.c.id == other.id).values(**now, same_as=one.id))
    ended = update(membership).where(membership.c.id.in_(empty_seats))
    book.execute(ended.values(until_on=book.now.date()))
    last = book.execute(select(func.max(entry.c.id))).scalar() or 0
    before = {
        "entry": last,
        "person": aside,
        "seats": list(empty_seats),
        "links": [],
        "consents": _consents(book, one.id, other.id),
    }
    book.execute(update(merger).where(merger.c.id == row.id).values(before=before))
    carry(book, one.id)


def _consents(book: Work, one: int, other: int) -> list[int]:
    """What one of them has answered is answered for the other, who was never asked. Returns the new rows."""
    made: list[int] = []
    columns = [column for column in consent.c if column.name not in ("id", "person_id")]
    mine = select(consent.c.person_id, *columns).where(consent.c.person_id.in_((one, other)))
    rows = book.execute(mine.order_by(consent.c.id)).all()
    answered = {(row.person_id, row.purpose) for row in rows}
    for row in rows:
        taker = other if row.person_id == one else one
        if (taker, row.purpose) not in answered:
            copy = {**row._asdict(), "person_id": taker}
            made.append(book.execute(insert(consent).values(**copy).returning(consent.c.id)).scalar_one())
    return made


def carry(book: Work, person_id: int) -> None:
    """A phone that speaks for somebody speaks for every row that is them and has none of its own."""
    people = sameness.same_people(book, person_id)
    alive = select(link).where(link.c.person_id.in_(people), link.c.state == "active").order_by(link.c.id)
    links = book.execute(alive).all() if len(people) > 1 else []
    if not links:
        return
    made = []
    for each in set(people) - {one.person_id for one in links}:
        new = {"account_id": links[-1].account_id, "person_id": each, "state": "active", "since_at": book.now}
        new["approved_by"] = links[-1].approved_by
        made.append(book.execute(insert(link).values(**new).returning(link.c.id)).scalar_one())
    fact = standing(book, person_id)
    if made and fact is not None and fact.before is not None:
        before = {**fact.before, "links": [*fact.before["links"], *made]}
        book.execute(update(merger).where(merger.c.id == fact.id).values(before=before))


def let_go(book: Work, account_id: int, person_id: int) -> None:
    """This account speaks for this person no longer: nor for the other rows that are them."""
    rest = [each for each in sameness.same_people(book, person_id) if each != person_id]
    theirs = (link.c.account_id == account_id) & link.c.person_id.in_(rest) & (link.c.state == "active")
    if rest:
        book.execute(update(link).where(theirs).values(state="ended", until_at=book.now))
        carry(book, person_id)


def part(book: Work, row: Row[Any], by: int) -> bool:
    """B is B again, with everything that was laid aside. False: it was undone before."""
    open_ = update(merger).where(merger.c.id == row.id, merger.c.undone_at.is_(None))
    if book.execute(open_.values(undone_at=book.now, undone_by=by)).rowcount != 1:
        return False
    before = row.before or {"person": {}, "seats": [], "links": [], "consents": []}
    own = {name: cells.read(cell, kind_of(person.c[name])) for name, cell in before["person"].items()}
    book.execute(update(person).where(person.c.id == row.other_id).values(**own, same_as=None))
    book.execute(update(membership).where(membership.c.id.in_(before["seats"])).values(until_on=None))
    lent = (link.c.id.in_(before["links"])) & (link.c.state == "active")
    book.execute(update(link).where(lent).values(state="ended", until_at=book.now))
    book.execute(delete(consent).where(consent.c.id.in_(before["consents"])))
    return True


def forget(book: Work, person_ids: Collection[int]) -> None:
    """What was laid aside of them is gone too: nothing says any more how they were called."""
    theirs = merger.c.other_id.in_(list(person_ids)) | merger.c.kept_id.in_(list(person_ids))
    book.execute(update(merger).where(theirs).values(before=null()))


def laid_aside(book: Work) -> dict[int, dict[str, Any]]:
    """How everybody who is written as somebody else was called before: what an old file still calls them."""
    found = {}
    for row in book.execute(select(merger).where(merger.c.outcome == AGREED, merger.c.undone_at.is_(None))):
        own = (row.before or {"person": {}})["person"]
        found[row.other_id] = {name: cells.read(cell, kind_of(person.c[name])) for name, cell in own.items()}
    return found


def written_since(book: Work, row: Row[Any]) -> dict[int, int]:
    """How many entries were written on the rows of either since they were merged, by person."""
    both = (row.kept_id, row.other_id)
    found = select(entry.c.person_id, func.count()).where(
        entry.c.person_id.in_(both), entry.c.id > (row.before or {"entry": 0})["entry"]
    )
    return {
        **dict.fromkeys(both, 0),
        **dict(book.execute(found.group_by(entry.c.person_id)).all()),
    }


def mergers_by_two(book: Work) -> Iterator[str]:
    """Whoever is written as somebody else, two officers or one who could alone said so, and nobody is twice;
    nobody merged their own.
    """
    rows = book.execute(select(merger).where(merger.c.outcome == AGREED)).all()
    stands = {row.other_id: row.kept_id for row in rows if row.undone_at is None}
    for row in rows:
        if row.by_person_id == row.ended_by or {row.by_person_id, row.ended_by} & {row.kept_id, row.other_id}:
            yield f"merger {row.id}: by one person, or by the one it is about"
    merged = select(person.c.id, person.c.same_as, person.c.bkm_id).where(person.c.same_as.is_not(None))
    found = {row.id: row.same_as for row in book.execute(merged)}
    if found != stands or set(found) & set(found.values()):
        yield f"people: {sorted(found.items() ^ stands.items())} are merged without a word, or twice"
