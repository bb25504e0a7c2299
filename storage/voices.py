"""Second voices about claims: what payers say, disputes, and who shares a phone with whom. Knows no words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, exists, func, or_, select, update

from storage.book import Work
from storage.kept import Kept, KeptOf
from storage.sameness import same_people
from storage.tables import dispute, entry, link, settlement, voice
from storage.upsert import insert

ROW_CHANGED = "row changed"
"""The note of the mirror by which a line left its sheet because the row was written otherwise."""
SEEN = "dilihat"
"""What a press on a family's phone is worth: the line was seen there, nobody knows by whom."""

_SAY = insert(voice)
_SPEAK = Kept(
    _SAY.on_conflict_do_update(
        index_elements=["claim_id", "person_id"],
        set_={name: _SAY.excluded[name] for name in ("says", "said_at", "heard_by", "witness_id")},
        where=(voice.c.says == SEEN) & (_SAY.excluded.says != SEEN),
    ).returning(voice.c.id)
)
_mine, _theirs = link.alias(), link.alias()
_ended = entry.alias("ended")
_FELLOWS = Kept(
    select(_theirs.c.person_id)
    .join_from(_mine, _theirs, _theirs.c.account_id == _mine.c.account_id)
    .where(_mine.c.person_id == bindparam("person"))
    .where(_mine.c.state == "active", _theirs.c.state == "active")
)


_BATCH = Kept(select(entry).where(entry.c.batch == bindparam("batch"), entry.c.kind == "claim"))

_N_OF_BATCHES = KeptOf(
    lambda batches: (
        select(entry.c.batch, func.count().label("n"))
        .where(entry.c.batch.in_(batches), entry.c.kind == "claim")
        .group_by(entry.c.batch)
    )
)


def speak(
    book: Work,
    claim_id: int,
    person_id: int,
    says: str,
    heard_by: int | None = None,
    witness: int | None = None,
) -> bool:
    """The payer says `betul` or `tidak` about a line; SEEN: somebody pressed on a phone the family shares.
    False: they had spoken before; the first word stands. A real word replaces what was only seen. `heard_by`:
    the officer who asked aloud; `witness`: who else was there and heard it.
    """
    row = {"claim_id": claim_id, "person_id": person_id, "says": says, "heard_by": heard_by}
    row |= {"witness_id": witness}
    return book.execute(_SPEAK, {**row, "said_at": book.now}).scalar() is not None


def of_batch(book: Work, batch: str) -> Sequence[Row[Any]]:
    """The claims (open or ended) that are one row of one report."""
    return book.execute(_BATCH, {"batch": batch}).all()


def n_of_batches(book: Work, batches: Sequence[str]) -> dict[str, int]:
    """How many claims (open or ended) each of these rows of a report has; none: not named."""
    return {row.batch: row.n for row in _N_OF_BATCHES.rows(book, batches)}


def only_seen(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """Lines of this KSM that a family's phone has only seen: entry columns and `seen_at`, the oldest first.
    Lines that were taken back or are held need no word any more.
    """
    taken_back = exists().where(settlement.c.claim_id == entry.c.id, settlement.c.entry_id == _ended.c.id)
    gone = taken_back.where(_ended.c.kind == "void")
    held = exists().where(dispute.c.claim_id == entry.c.id)
    query = select(entry, voice.c.said_at.label("seen_at")).join(voice, voice.c.claim_id == entry.c.id)
    query = query.where(entry.c.ksm_id == ksm_id, entry.c.kind == "claim", voice.c.says == SEEN, ~gone, ~held)
    return book.execute(query.order_by(entry.c.id)).all()


def said_of(book: Work, claim_ids: Sequence[int]) -> dict[int, str]:
    """What payers said of these lines: betul, tidak or SEEN."""
    rows = book.execute(select(voice.c.claim_id, voice.c.says).where(voice.c.claim_id.in_(claim_ids)))
    return {row.claim_id: row.says for row in rows}


def crossed_out(book: Work, claim_ids: Sequence[int]) -> dict[int, datetime]:
    """Of these lines: those a change of their sheet took out unconfirmed, and when."""
    query = select(settlement.c.claim_id, _ended.c.recorded_at).join(
        _ended, _ended.c.id == settlement.c.entry_id
    )
    query = query.where(settlement.c.claim_id.in_(claim_ids), _ended.c.kind == "void")
    return {row.claim_id: row.recorded_at for row in book.execute(query.where(_ended.c.note == ROW_CHANGED))}


def open_dispute(book: Work, claim_id: int, person_id: int) -> str | None:
    """Hold a line until the pengawas has asked both sides. None: it is held already."""
    if disputes_of(book, claim_id):
        return None
    public_id = book.new_id()
    row = {"public_id": public_id, "claim_id": claim_id, "by_person_id": person_id, "opened_at": book.now}
    book.execute(insert(dispute).values(row))
    return public_id


def disputes_of(book: Work, claim_id: int) -> Sequence[int]:
    """The ids of what is still held about this line: one, or none."""
    held = select(dispute.c.id).where(dispute.c.claim_id == claim_id, dispute.c.closed_at.is_(None))
    return book.execute(held).scalars().all()


def dispute_by(book: Work, public_id: str) -> Row[Any] | None:
    """One dispute with its claim."""
    query = select(dispute, entry.c.public_id.label("claim_public_id"), entry.c.bkm_id, entry.c.ksm_id)
    query = query.join(entry, entry.c.id == dispute.c.claim_id)
    return book.execute(query.where(dispute.c.public_id == public_id)).first()


def dispute_with(book: Work, public_id: str) -> Sequence[Row[Any]]:
    """This dispute and those about other lines of the same row, while they are open; the pressed one first.
    Empty: it was closed before.
    """
    pressed = dispute_by(book, public_id)
    if pressed is None or pressed.closed_at is not None:
        return []
    batch = select(entry.c.batch).where(entry.c.id == pressed.claim_id).scalar_subquery()
    same = or_(dispute.c.id == pressed.id, entry.c.batch == batch)
    query = select(dispute).join(entry, entry.c.id == dispute.c.claim_id)
    rows = book.execute(query.where(same, dispute.c.closed_at.is_(None)).order_by(dispute.c.id)).all()
    return sorted(rows, key=lambda row: row.id != pressed.id)


def open_disputes(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """What waits for the pengawas of this BKM, oldest first."""
    query = select(
        dispute,
        entry.c.batch,
        entry.c.amount_rp,
        entry.c.purpose,
        entry.c.person_id,
        entry.c.ksm_id,
        entry.c.effective_on,
    )
    query = query.join(entry, entry.c.id == dispute.c.claim_id)
    waiting = (entry.c.bkm_id == bkm_id) & dispute.c.closed_at.is_(None)
    return book.execute(query.where(waiting).order_by(dispute.c.id)).all()


def n_disputes(book: Work, bkm_id: int) -> int:
    """How many rows of paper books wait for the pengawas: savings and instalment of one row are one."""
    return len({row.batch or row.public_id for row in open_disputes(book, bkm_id)})


def close_dispute(book: Work, dispute_id: int, person_id: int, outcome: str) -> bool:
    """The pengawas has asked both sides: the line `stands` or is `wrong`. False: somebody closed it
    before.
    """
    mine = update(dispute).where(dispute.c.id == dispute_id, dispute.c.closed_at.is_(None))
    values = {"closed_at": book.now, "closed_by": person_id, "outcome": outcome}
    return book.execute(mine.values(values)).rowcount == 1


def silenced_with(book: Work, person_ids: Sequence[int]) -> set[int]:
    """These people, whoever they are also written as, and everybody who speaks through one of their accounts:
    they are one voice.
    """
    people = {same for each in dict.fromkeys(person_ids) for same in same_people(book, each)}
    fellows = [book.execute(_FELLOWS, {"person": each}).scalars() for each in sorted(people)]
    found = {*people, *(each for some in fellows for each in some)}
    return found.union(*(same_people(book, each) for each in found - people))
