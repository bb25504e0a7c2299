"""What `guyub verify` asks of members who moved to another KSM: two officers for each, everybody in one
place, and not a rupiah lost between two cash boxes.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select

from domain.ledger import SAVINGS, Account, Kind
from domain.loans import Schedule
from domain.moving import Loans, What
from storage import loans, savings
from storage.book import Work
from storage.moving import AGREED
from storage.tables import entry, ksm, membership, move, mover, office, posting

Deviations = Iterator[str]
MOVED = (Kind.MOVE.value, Kind.CARRY.value)


def moves_by_two(book: Work) -> Deviations:
    """Every move was agreed by another officer than who proposed it, and by nobody who moved; savings that
    went to another KSM are those of one of its people, and as that officer booked them.
    """
    rows = {row.public_id: row for row in book.execute(select(move).where(move.c.outcome == AGREED))}
    who: dict[str, set[int]] = defaultdict(set)
    whose = select(mover.c.person_id, move.c.public_id).join(move, move.c.id == mover.c.move_id)
    for each in book.execute(whose.where(move.c.outcome == AGREED)):
        who[each.public_id].add(each.person_id)
    for public_id, row in sorted(rows.items(), key=lambda one: one[1].id):
        spoke = {row.by_person_id, row.ended_by}
        if len(spoke) < 2 or None in spoke or spoke & who[public_id] or row.moved_on is None:
            yield f"move {row.id}: not by two officers, or by one of those who moved"
        if row.loans == Loans.GO and row.received_by in (None, row.by_person_id, row.ended_by):
            yield f"move {row.id}: loans went along, and nobody took them over"
    for made in book.execute(select(entry).where(entry.c.kind.in_(MOVED)).order_by(entry.c.id)):
        of = rows.get(made.batch)
        if of is None or made.person_id not in who[made.batch]:
            yield f"entry {made.id}: no two officers agreed to it"
        elif (made.by_person_id, made.effective_on) != (of.ended_by, of.moved_on):
            yield f"entry {made.id}: is something else than move {of.id} says"
        elif made.ksm_id not in (of.from_ksm_id, of.to_ksm_id):
            yield f"entry {made.id}: stands in a KSM that has no part in move {of.id}"


def moves_are_whole(book: Work) -> Deviations:
    """What left the one KSM came to the other, pot by pot and box by box; the first was not given more than
    there was, and nobody stands in both.
    """
    sides: dict[tuple[str, int, str], Counter[int]] = defaultdict(Counter)
    moved = select(entry.c.batch, entry.c.ksm_id, entry.c.person_id, posting.c.account, posting.c.amount_rp)
    moved = moved.select_from(posting.join(entry)).where(entry.c.kind == Kind.MOVE)
    for row in book.execute(moved):
        sides[row.batch, row.person_id, row.account][row.ksm_id] += int(row.amount_rp)
    pots = {each.value for each in SAVINGS}
    for (batch, person_id, account), by_ksm in sorted(sides.items()):
        if sum(by_ksm.values()) or len(by_ksm) != 2:
            yield f"move {batch}: of person {person_id}, {account} left {dict(by_ksm)} and did not arrive"
        elif account not in pots and account != Account.CASH_KSM:
            yield f"move {batch}: of person {person_id}, {account} is neither savings nor cash"
    went = select(move, mover.c.person_id, mover.c.from_number, mover.c.to_number).join(
        mover, mover.c.move_id == move.c.id
    )
    for each in book.execute(went.where(move.c.outcome == AGREED).order_by(mover.c.id)):
        yield from _seats(book, each)


def _seats(book: Work, went: Any) -> Deviations:
    """The row they left ended that day, and the one they hold since began that day; whoever sat in both KSM
    before one joined the other keeps the row they had.
    """
    mine = select(membership).where(membership.c.person_id == went.person_id)
    held = {(row.ksm_id, row.number): row for row in book.execute(mine)}
    left = held.get((went.from_ksm_id, went.from_number))
    came = held.get((went.to_ksm_id, went.to_number))
    if left is None or left.until_on != went.moved_on:
        yield f"move {went.id}: person {went.person_id} has not left"
    begins = came is not None and came.since_on == went.moved_on
    sat_there = went.what == What.MERGE and came is not None and came.since_on < went.moved_on
    if not begins and not sat_there:
        yield f"move {went.id}: person {went.person_id} has not come"


def ended_ksm_hold_nothing(book: Work) -> Deviations:
    """A KSM that joined another one ended on that very day, by that move, and holds nothing since: no member,
    no office, no savings, no card, no cash, and no entry dated later.
    """
    merged = select(move).where(move.c.what == What.MERGE, move.c.outcome == AGREED)
    days = {row.from_ksm_id: row.moved_on for row in book.execute(merged)}
    for group in book.execute(select(ksm).where(ksm.c.ended_on.is_not(None)).order_by(ksm.c.id)):
        if days.pop(group.id, None) != group.ended_on:
            yield f"ksm {group.id}: ended on {group.ended_on}, and not by a move"
        yield from (f"ksm {group.id}: ended, and {what}" for what in _left_in(book, group))
    yield from (f"ksm {ksm_id}: joined another one on {on}, and has not ended" for ksm_id, on in days.items())


def _left_in(book: Work, group: Any) -> Iterator[str]:
    for table, what in ((membership, "somebody sits in it"), (office, "somebody holds an office in it")):
        still = table.c.until_on.is_(None) | (table.c.until_on > group.ended_on)
        if book.execute(select(table.c.id).where(table.c.ksm_id == group.id, still)).first() is not None:
            yield what
    if savings.of_ksm(book, group.id):
        yield "savings lie in it"
    if savings.till(book, group.id) + savings.from_paper(book, group.id):
        yield "cash lies in its box"
    if any(each.outstanding for each in loans.of_ksm(book, group.id)):
        yield "a card is still paid in it"
    later = (entry.c.ksm_id == group.id) & (entry.c.effective_on > group.ended_on)
    if book.execute(select(entry.c.id).where(later)).first() is not None:
        yield "something was booked in it afterwards"


def carried_cards_are_the_same(book: Work) -> Deviations:
    """A card that went along to another KSM asks there just what it asked before: the rows that were left,
    each on its day, not a rupiah more or less; of the same member, from the one KSM to the other.
    """
    made = select(entry.c.id, entry.c.batch, posting.c.share_id, posting.c.amount_rp)
    made = made.join(posting, posting.c.entry_id == entry.c.id)
    made = made.where(entry.c.kind == Kind.CARRY, posting.c.account == Account.LOAN.value)
    moves = {row.public_id: row for row in book.execute(select(move).where(move.c.outcome == AGREED))}
    cards: dict[tuple[int, str], dict[bool, int]] = defaultdict(dict)
    for row in book.execute(made.order_by(entry.c.id)):
        cards[row.id, row.batch][row.amount_rp > 0] = row.share_id
    for (entry_id, batch), shares in cards.items():
        both = {each.share_id: each for each in loans.by_shares(book, sorted(set(shares.values())))}
        old, new, of = both.get(shares.get(False, 0)), both.get(shares.get(True, 0)), moves.get(batch)
        if old is None or new is None or of is None or old.person_id != new.person_id:
            yield f"entry {entry_id}: a card went along, but not to one of the same member"
        elif (old.ksm_id, new.ksm_id) != (of.from_ksm_id, of.to_ksm_id):
            yield f"entry {entry_id}: a card went along to another KSM than its member"
        elif _asks(new.schedule) != _asks(old.schedule[-len(new.schedule) :]):
            yield f"entry {entry_id}: the card asks something else than before"


def _asks(card: Schedule) -> list[tuple[Any, ...]]:
    return [(row.due_on, row.pokok, row.jasa) for row in card]
