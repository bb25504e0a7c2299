"""Where a figure comes from: entries with who reported them, who counted them, and what undid them. Knows
rows and ids; no names, no words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, or_, select

from domain.ledger import SAVINGS, Account, Kind
from domain.say import Say, unpack
from storage import replacements
from storage.book import Work
from storage.cash import Until
from storage.kept import Kept
from storage.tables import entry, loan, outbox, posting, rules, settlement, share
from storage.tables import ksm as ksm_table

RECENT = 2_000
"""How many of the house's last messages are looked through for what somebody just read."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One entry and its voices: `said_by` reported it, `through` had the cash on the
    way, `by` counted it, `undone_by` found it wrong later.
    `amount`: rupiah of this figure, below 0 what went out.
    """

    id: int
    kind: str
    amount: int
    on: date
    number: str
    said_by: tuple[int, ...]
    through: tuple[int, ...]
    by: int | None
    payer: int | None
    undone_on: date | None
    undone_by: int | None
    became: str = ""
    """By which number it stands now, if it was put right."""
    instead_of: str = ""
    """Whose place it took: the number of the receipt that was wrong."""


_ENTRIES = select(entry).where(entry.c.id.in_(bindparam("ids", expanding=True))).order_by(entry.c.id)
_UNDONE = select(entry).where(
    entry.c.about_id.in_(bindparam("ids", expanding=True)), entry.c.kind == Kind.REVERSE
)
_SAID = (
    select(settlement.c.entry_id, entry.c.kind, entry.c.by_person_id)
    .join(entry, or_(entry.c.id == settlement.c.claim_id, entry.c.about_id == settlement.c.claim_id))
    .where(entry.c.kind.in_((Kind.CLAIM.value, Kind.HOLD.value)))
    .where(settlement.c.entry_id.in_(bindparam("ids", expanding=True)))
    .order_by(entry.c.id)
)
_IN_POTS = or_(*(posting.c.account == each.value for each in SAVINGS))
_SAVED = (
    select(posting.c.entry_id, func.sum(posting.c.amount_rp).label("amount"))
    .join(entry, entry.c.id == posting.c.entry_id)
    .where(posting.c.person_id == bindparam("person"), _IN_POTS, entry.c.kind != Kind.REVERSE)
    .group_by(posting.c.entry_id)
)
_POTS = (
    select(posting.c.entry_id, posting.c.account)
    .where(posting.c.entry_id.in_(bindparam("ids", expanding=True)))
    .where(posting.c.person_id == bindparam("person"), _IN_POTS)
)
_LAST_SAID = Kept(
    select(outbox.c.say)
    .where(outbox.c.chat_id == bindparam("chat"))
    .where(outbox.c.id > select(func.coalesce(func.max(outbox.c.id), 0) - RECENT).scalar_subquery())
    .order_by(outbox.c.id.desc())
    .limit(1)
)


def origins(book: Work, amounts: dict[int, int]) -> list[Origin]:
    """These entries, by the day they count from. `amounts`: entry id -> rupiah of the figure asked of."""
    ids = {"ids": list(amounts)}
    undone = {row.about_id: row for row in book.execute(_UNDONE, ids)}
    said: dict[tuple[int, str], dict[int, None]] = defaultdict(dict)
    for row in book.execute(_SAID, ids):
        if row.by_person_id is not None:
            said[row.entry_id, row.kind][row.by_person_id] = None
    became = replacements.became(book, list(undone)) if undone else {}
    before = replacements.instead_of(book, list(amounts))
    found = []
    for row in book.execute(_ENTRIES, ids):
        people = tuple(said[row.id, Kind.CLAIM]), tuple(said[row.id, Kind.HOLD])
        one = _origin(row, amounts[row.id], people, undone.get(row.id))
        found.append(replace(one, became=became.get(row.id, ""), instead_of=before.get(row.id, "")))
    return sorted(found, key=lambda each: (each.on, each.id))


def _origin(
    row: Row[Any], amount: int, voices: tuple[tuple[int, ...], tuple[int, ...]], undone: Row[Any] | None
) -> Origin:
    return Origin(
        row.id, row.kind, amount, row.counts_on or row.effective_on, row.number or "", *voices,
        row.by_person_id, row.person_id, undone.effective_on if undone else None,
        undone.by_person_id if undone else None,
    )  # fmt: skip


def claim_of(book: Work, entry_id: int) -> Row[Any] | None:
    """The report that this entry of money ended, with every column; None: nobody had reported it."""
    reported = select(entry).join(settlement, settlement.c.claim_id == entry.c.id)
    return book.execute(reported.where(settlement.c.entry_id == entry_id)).first()


def of_savings(book: Work, person_id: int) -> list[Origin]:
    """All that went into somebody's pots and out of them, what was found wrong too."""
    amounts = {r.entry_id: -int(r.amount) for r in book.execute(_SAVED, {"person": person_id}) if r.amount}
    return origins(book, amounts) if amounts else []


def into_pots(book: Work, ksm_id: int) -> Sequence[Row[Any]]:
    """Entry by entry what went into the pots of a KSM's members (above 0) and out of them; what was found
    wrong, and what took it out, left aside.
    """
    undone = select(entry.c.about_id).where(entry.c.kind == Kind.REVERSE, entry.c.about_id.is_not(None))
    amount = (-func.sum(posting.c.amount_rp)).label("amount")
    rows = select(posting.c.entry_id, entry.c.kind, amount).join(entry, entry.c.id == posting.c.entry_id)
    rows = rows.where(entry.c.ksm_id == ksm_id, _IN_POTS, entry.c.kind != Kind.REVERSE)
    rows = rows.where(entry.c.id.not_in(undone)).group_by(posting.c.entry_id, entry.c.kind)
    return [row for row in book.execute(rows.order_by(posting.c.entry_id)) if row.amount]


def share_by(book: Work, public_id: str) -> Row[Any] | None:
    """Which share a button means: its id, whose it is, in which BKM."""
    found = (
        select(share.c.id, share.c.person_id, ksm_table.c.bkm_id, loan.c.profile)
        .select_from(share.join(loan, loan.c.id == share.c.loan_id).join(ksm_table))
        .where(share.c.public_id == public_id, loan.c.status != "X")
    )
    return book.execute(found).first()


def version_agreed(book: Work, bkm_id: int, version: int) -> Row[Any] | None:
    """Who proposed and who agreed a version of the BKM's own rules; None: the rules as they ship."""
    found = select(rules).where(rules.c.bkm_id == bkm_id, rules.c.version == version)
    return book.execute(found).first()


def last_said(book: Work, chat_id: int) -> Say | None:
    """The last message of this chat with its buttons, or None."""
    row = book.execute(_LAST_SAID, {"chat": chat_id}).first()
    return unpack(row.say) if row is not None else None


def pots_of(book: Work, entry_ids: Collection[int], person_id: int) -> dict[int, Account]:
    """Into or out of which pot each of these entries went for this person; left out: more than one."""
    ids = {"ids": list(entry_ids), "person": person_id}
    found: dict[int, set[str]] = defaultdict(set)
    for row in book.execute(_POTS, ids):
        found[row.entry_id].add(row.account)
    return {each: Account(next(iter(pots))) for each, pots in found.items() if len(pots) == 1}


def last_on(book: Work, bkm_id: int, account: Account, until: Until) -> tuple[int, int | None]:
    """How many entries of this BKM stand on that account, and the last of them; what was found wrong, and
    what took it out, left aside.
    """
    undone = select(entry.c.about_id).where(entry.c.kind == Kind.REVERSE, entry.c.about_id.is_not(None))
    query = select(func.count(entry.c.id.distinct()), func.max(entry.c.id)).join(posting)
    query = query.where(entry.c.bkm_id == bkm_id, posting.c.account == account.value)
    query = query.where(entry.c.kind.not_in((Kind.REVERSE.value, Kind.CLAIM.value)))
    if until.known_at is not None:
        undone = undone.where(entry.c.recorded_at <= until.known_at)
        query = query.where(entry.c.recorded_at <= until.known_at)
    if until.since is not None:
        query = query.where(entry.c.effective_on >= until.since)
    if until.on is not None:
        query = query.where(entry.c.effective_on <= until.on)
    n, last = book.execute(query.where(entry.c.id.not_in(undone))).one()
    return int(n), last
