"""The rules of a BKM, version by version, and what is proposed. Knows rows; what a rule means is domain's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, and_, bindparam, exists, insert, select, update

from domain.presets import PRESETS, preset
from domain.profiles import Profile
from domain.writtenrules import Unwritten, read, write
from storage import sealed
from storage.book import Work
from storage.kept import Kept
from storage.tables import application, bkm, class_snapshot, entry, loan, rules, rules_proposal
from storage.tables import ksm as ksm_table

SHIPPED = 1
"""The version of a profile as it ships. A shipped profile is never changed: new figures get a new name."""

_IN_FORCE = Kept(
    select(bkm.c.profile, rules.c.text)
    .select_from(
        bkm.outerjoin(rules, and_(rules.c.bkm_id == bkm.c.id, rules.c.applies_from <= bindparam("on")))
    )
    .where(bkm.c.id == bindparam("bkm"))
    .order_by(rules.c.applies_from.desc(), rules.c.version.desc())
    .limit(1)
)
_VERSIONS = Kept(select(rules).where(rules.c.bkm_id == bindparam("bkm")).order_by(rules.c.version))
_NAMED = Kept(
    select(rules.c.text).where(rules.c.bkm_id == bindparam("bkm"), rules.c.version == bindparam("version"))
)
_NEWEST = select(rules).order_by(rules.c.version.desc()).limit(1)


def rules_of(book: Work, bkm_id: int, on: date) -> Profile:
    """The rules that apply in this BKM on that day: its own newest version, else the shipped profile."""
    row = book.execute(_IN_FORCE, {"bkm": bkm_id, "on": on}).one()
    return read(row.text) if row.text is not None else preset(row.profile.partition(":")[0])


def own_rules(book: Work, bkm_id: int, on: date) -> Profile | None:
    """The BKM's own version of that day; None: it goes by the shipped profile."""
    text = book.execute(_IN_FORCE, {"bkm": bkm_id, "on": on}).one().text
    return read(text) if text is not None else None


def rules_named(book: Work, bkm_id: int, label: str) -> Profile:
    """The very rules a figure was made by, from what is kept beside it ("urban-2013:2"). Asks the book only
    for a version of the BKM's own.
    """
    name, _, version = label.partition(":")
    if version in ("", str(SHIPPED)):
        return preset(name)
    text = book.execute(_NAMED, {"bkm": bkm_id, "version": int(version)}).scalar()
    if text is None:
        raise LookupError(f"BKM {bkm_id} has no rules {label}")
    return read(text)


def newest(book: Work, bkm_id: int) -> Profile:
    """The last version agreed, also one that is still to come: the next change builds on it."""
    row = book.execute(_NEWEST.where(rules.c.bkm_id == bkm_id)).first()
    return read(row.text) if row is not None else rules_of(book, bkm_id, date.max)


def versions(book: Work, bkm_id: int) -> Sequence[Row[Any]]:
    """The BKM's own versions, oldest first: who proposed, who agreed, when, from which day."""
    return book.execute(_VERSIONS, {"bkm": bkm_id}).all()


def add(book: Work, bkm_id: int, made: Profile, about: str, by: tuple[int, int]) -> None:
    """A version two officers agreed on. `by`: who proposed it, who agreed."""
    row = {"bkm_id": bkm_id, "version": made.version, "name": made.name, "applies_from": made.applies_from}
    row |= {"text": write(made), "about": about, "proposed_by": by[0], "agreed_by": by[1]}
    new = insert(rules).returning(rules.c.id)
    sealed.put(book, rules, book.execute(new, {**row, "agreed_at": book.now}).scalar_one())


def are_set(book: Work, bkm_id: int) -> bool:
    """Whether only two officers may change these rules: the BKM has versions of its own, or money."""
    own = book.execute(select(exists().where(rules.c.bkm_id == bkm_id))).scalar()
    return bool(own) or anything_booked(book, bkm_id)


def anything_booked(book: Work, bkm_id: int) -> bool:
    """Whether there is any money or loan in this BKM's book: from then on no rule reaches back."""
    money = exists().where(entry.c.bkm_id == bkm_id)
    lent = exists().where(loan.c.ksm_id == ksm_table.c.id, ksm_table.c.bkm_id == bkm_id)
    return bool(book.execute(select(money | lent)).scalar())


# --- what is proposed ------------------------------------------------------------------------------------

_PROPOSALS = select(rules_proposal, bkm.c.name.label("bkm_name"), bkm.c.zone).join(
    bkm, bkm.c.id == rules_proposal.c.bkm_id
)


def propose(book: Work, bkm_id: int, made: Profile, about: str, by: int) -> str:
    """Keep what one officer proposes. Returns its public id."""
    public_id = book.new_id()
    row = {"public_id": public_id, "bkm_id": bkm_id, "version": made.version, "about": about}
    row |= {"applies_from": made.applies_from, "text": write(made), "by_person_id": by}
    book.execute(insert(rules_proposal), {**row, "made_at": book.now})
    return public_id


def proposal(book: Work, public_id: str) -> Row[Any] | None:
    """One proposal, open or ended, with `bkm_name` and `zone`."""
    return book.execute(_PROPOSALS.where(rules_proposal.c.public_id == public_id)).first()


def open_proposals(book: Work, bkm_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """What waits for a second officer in these BKM, oldest first."""
    waiting = _PROPOSALS.where(rules_proposal.c.bkm_id.in_(bkm_ids), rules_proposal.c.ended_at.is_(None))
    return book.execute(waiting.order_by(rules_proposal.c.id)).all()


def end_proposal(book: Work, proposal_id: int, by: int, outcome: str) -> bool:
    """A second officer answered, or the first took it back. False: it had ended before."""
    waiting = update(rules_proposal).where(
        rules_proposal.c.id == proposal_id, rules_proposal.c.ended_at.is_(None)
    )
    return bool(book.execute(waiting.values(ended_at=book.now, ended_by=by, outcome=outcome)).rowcount == 1)


# --- is the book whole -----------------------------------------------------------------------------------


def figures_say_their_rules(book: Work) -> Iterator[str]:
    """Every figure names rules that are known; every version reads as what its row says, agreed by two."""
    own: set[tuple[int, str]] = set()
    for row in book.execute(select(rules).order_by(rules.c.id)):
        try:
            made = read(row.text)
        except Unwritten as error:
            yield f"rules {row.id}: {error}"
            continue
        if (made.name, made.version, made.applies_from) != (row.name, row.version, row.applies_from):
            yield f"rules {row.id}: its text is another version's"
        if row.proposed_by == row.agreed_by:
            yield f"rules {row.id}: one person proposed and agreed"
        own.add((row.bkm_id, made.label))
    for made_by in (loan, application, class_snapshot):
        figures = select(made_by.c.id, made_by.c.profile, ksm_table.c.bkm_id).join(
            ksm_table, ksm_table.c.id == made_by.c.ksm_id
        )
        for row in book.execute(figures.order_by(made_by.c.id)):
            name, _, version = row.profile.partition(":")
            shipped = name in PRESETS and version in ("", str(SHIPPED))
            if not shipped and (row.bkm_id, row.profile) not in own:
                yield f"{made_by.name} {row.id}: nobody knows the rules {row.profile} it was made by"
