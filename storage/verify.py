"""The whole book checked against itself: every balance recomputed from its postings, every invariant
looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import and_, func, or_, select

from domain.ledger import POT_OF, TRANSIT, Account, Kind, Posting, Purpose
from storage.balances import agreements_by_two
from storage.book import Work
from storage.box_counts import box_counts_stand_beside_the_book
from storage.cash_checks import (
    coins_stay_few,
    counts_stand_beside_the_book,
    transfers_reach_the_bank,
    vouchers_by_two,
)
from storage.classes import classes_are_as_reckoned
from storage.fine_checks import fines_stay_small
from storage.free_days import days_agreed_by_two
from storage.iptw_checks import iptw_given_once, iptw_is_as_reckoned
from storage.lending_checks import borrowers_gave_their_word, loans_were_asked_for, offices_lent_apart
from storage.links import UNREADABLE, chain_is_whole
from storage.merging import mergers_by_two
from storage.money_matches import matches_stand_beside_the_book
from storage.month_checks import classes_fit_their_figures, indicators_are_shares
from storage.office_changes import offices_by_two
from storage.opening_checks import openings_by_two, openings_have_a_source
from storage.relief_checks import (
    given_back_whole,
    lent_is_accounted_for,
    relief_by_two,
    rests_never_overlap,
)
from storage.replacement_checks import corrections_are_whole
from storage.rules import figures_say_their_rules
from storage.sealed import every_row_is_sealed
from storage.seals import cards_are_as_sealed
from storage.spot_checks import spot_checks_by_others
from storage.tables import entry, handover, handover_line, posting, settlement
from storage.taking_back import imports_are_taken_back_whole
from storage.till_checks import boxes_never_below_zero, tills_never_below_zero
from storage.titipan_checks import titipan_by_two
from storage.verify_cards import balances_hold, schedules_sum
from storage.verify_covers import covers_leave_the_box, given_back_is_said_by_who_has_it
from storage.verify_dates import dates_are_in_order, nothing_paid_before_lent
from storage.verify_messages import messages_are_known
from storage.verify_moves import (
    carried_cards_are_the_same,
    ended_ksm_hold_nothing,
    moves_are_whole,
    moves_by_two,
)
from storage.verify_savings import pots_never_below_zero, savings_given_by_two
from storage.verify_voices import closings_by_two, disputes_decided_by_others, receipts_taken_out_by_two
from storage.witness import closed_months_stay_closed, closings_keep_their_heads

Deviations = Iterator[str]


def entries_balance(book: Work) -> Deviations:
    """Every entry has at least two postings, none of 0, and they sum to zero."""
    sums = select(
        entry.c.id,
        func.count(posting.c.id),
        func.sum(posting.c.amount_rp),
        func.min(func.abs(posting.c.amount_rp)),
    )
    query = sums.outerjoin(posting).group_by(entry.c.id)
    wrong = query.having(
        or_(
            func.count(posting.c.id) < 2,
            func.sum(posting.c.amount_rp) != 0,
            func.min(func.abs(posting.c.amount_rp)) == 0,
        )
    )
    for row in book.execute(wrong):
        yield f"entry {row[0]}: {row[1]} postings that sum to {row[2]}"


def _postings(book: Work) -> dict[int, tuple[Posting, ...]]:
    found: dict[int, list[Posting]] = {}
    for p in book.execute(select(posting).order_by(posting.c.id)):
        found.setdefault(p.entry_id, []).append(
            Posting(Account(p.account), p.amount_rp, p.person_id, p.share_id)
        )
    return {entry_id: tuple(rows) for entry_id, rows in found.items()}


def claims_end_once(book: Work) -> Deviations:
    """Reported money in the book is exactly the claims nobody has ended; each end is a confirmation or a
    void.
    """
    for purpose, accounts in (
        (Purpose.SAVINGS, [each.value for each in POT_OF]),
        (Purpose.INSTALLMENT, [Account.CLAIMED_INSTALLMENT.value]),
    ):
        claimed = select(func.sum(posting.c.amount_rp)).where(posting.c.account.in_(accounts))
        booked = -(book.execute(claimed).scalar() or 0)
        waiting = select(func.sum(entry.c.amount_rp)).outerjoin(
            settlement, settlement.c.claim_id == entry.c.id
        )
        waiting = waiting.where(
            entry.c.kind == Kind.CLAIM, entry.c.purpose == purpose, settlement.c.claim_id.is_(None)
        )
        reported = book.execute(waiting).scalar() or 0
        if booked != reported:
            yield f"{purpose}: the book holds {booked}, open claims are {reported}"
    ends = select(entry.c.id, entry.c.kind).join(settlement, settlement.c.entry_id == entry.c.id)
    for row in book.execute(ends.where(entry.c.kind.not_in([Kind.CONFIRM, Kind.VOID]))):
        yield f"entry {row.id}: a {row.kind} cannot end a claim"


def rows_stand_once(book: Work) -> Deviations:
    """A row of a sheet stands once in each pot and as an instalment: a changed row replaces the old one."""
    ended, back = entry.alias("ended"), entry.alias("back")
    mirrored = select(back.c.about_id).where(back.c.kind == Kind.REVERSE)
    claimed = posting.alias("claimed")
    stands = (entry.c.sheet_id, entry.c.person_id, claimed.c.account)
    query = select(*stands).join(claimed, (claimed.c.entry_id == entry.c.id) & (claimed.c.amount_rp < 0))
    query = query.outerjoin(settlement, settlement.c.claim_id == entry.c.id)
    query = query.outerjoin(ended, ended.c.id == settlement.c.entry_id)
    standing = or_(ended.c.id.is_(None), and_(ended.c.kind == Kind.CONFIRM, ended.c.id.not_in(mirrored)))
    query = query.where(entry.c.kind == Kind.CLAIM, entry.c.sheet_id.is_not(None), standing)
    for row in book.execute(query.group_by(*stands).having(func.count() > 1)):
        yield f"sheet {row.sheet_id}: the {row.account} of person {row.person_id} stands twice"


def two_voices(book: Work) -> Deviations:
    """Nobody confirmed what they reported, and a confirmation is for what was claimed, of the same payer."""
    said = entry.alias("said")
    query = select(
        entry.c.id,
        entry.c.amount_rp,
        said.c.amount_rp.label("claimed_rp"),
        entry.c.by_person_id,
        said.c.by_person_id.label("reporter"),
        (entry.c.person_id == said.c.person_id).label("same_payer"),
    )
    query = query.join(settlement, settlement.c.entry_id == entry.c.id).join(
        said, said.c.id == settlement.c.claim_id
    )
    for row in book.execute(query.where(entry.c.kind == Kind.CONFIRM)):
        if row.by_person_id == row.reporter:
            yield f"entry {row.id}: confirmed by the one who reported it"
        if row.amount_rp != row.claimed_rp:
            yield f"entry {row.id}: confirms {row.amount_rp}, but {row.claimed_rp} was claimed"
        if not row.same_payer:
            yield f"entry {row.id}: ends the report of somebody else's money"


_REVERSED = (
    Kind.CONFIRM.value, Kind.VOUCHER.value, Kind.WITHDRAW.value, Kind.OPENING.value, Kind.HAND_BACK.value,
    Kind.RECOVER.value, Kind.NOT_TAKEN.value,
)  # fmt: skip
"""What may be taken out of the book again by its mirror."""


def reversals_mirror(book: Work) -> Deviations:
    """A reversal mirrors one confirmed entry, or one taken over from paper, and an entry is reversed at most
    once; a reversal never is.
    """
    postings = _postings(book)
    confirmed = set(book.execute(select(entry.c.id).where(entry.c.kind.in_(_REVERSED))).scalars())
    seen: set[int] = set()
    for row in book.execute(select(entry).where(entry.c.kind == Kind.REVERSE)):
        about = row.about_id
        if about not in confirmed or about in seen:
            yield f"entry {row.id}: reverses nothing, what was never confirmed, or what was reversed before"
            continue
        seen.add(about)
        final = {
            (p.account, -p.amount, p.person, p.share)
            for p in postings.get(about, ())
            if p.account not in TRANSIT
        }
        if final != {(p.account, p.amount, p.person, p.share) for p in postings.get(row.id, ())}:
            yield f"entry {row.id}: is not the mirror of entry {about}"


def handovers_whole(book: Work) -> Deviations:
    """A received hand-over booked every row it had, and its sum is what was counted."""
    booked = select(handover.c.id, handover.c.counted_rp, func.sum(entry.c.amount_rp).label("booked"))
    booked = booked.outerjoin(entry, and_(entry.c.handover_id == handover.c.id, entry.c.kind == Kind.CONFIRM))
    for row in book.execute(booked.where(handover.c.state == "received").group_by(handover.c.id)):
        if row.counted_rp != row.booked:
            yield f"handover {row.id}: counted {row.counted_rp}, booked {row.booked}"
    twice = select(handover_line.c.claim_id).join(handover).where(handover.c.state == "open")
    for row in book.execute(twice.group_by(handover_line.c.claim_id).having(func.count() > 1)):
        yield f"claim {row.claim_id}: stands in two open hand-overs"


CHECKS: tuple[Callable[[Work], Deviations], ...] = (
    chain_is_whole,
    entries_balance,
    dates_are_in_order,
    nothing_paid_before_lent,
    loans_were_asked_for,
    borrowers_gave_their_word,
    offices_lent_apart,
    closed_months_stay_closed,
    closings_keep_their_heads,
    closings_by_two,
    classes_are_as_reckoned,
    claims_end_once,
    rows_stand_once,
    two_voices,
    reversals_mirror,
    corrections_are_whole,
    openings_by_two,
    receipts_taken_out_by_two,
    disputes_decided_by_others,
    pots_never_below_zero,
    savings_given_by_two,
    titipan_by_two,
    iptw_given_once,
    iptw_is_as_reckoned,
    schedules_sum,
    cards_are_as_sealed,
    figures_say_their_rules,
    every_row_is_sealed,
    balances_hold,
    classes_fit_their_figures,
    indicators_are_shares,
    fines_stay_small,
    covers_leave_the_box,
    given_back_is_said_by_who_has_it,
    handovers_whole,
    messages_are_known,
    agreements_by_two,
    relief_by_two,
    rests_never_overlap,
    lent_is_accounted_for,
    given_back_whole,
    vouchers_by_two,
    counts_stand_beside_the_book,
    matches_stand_beside_the_book,
    box_counts_stand_beside_the_book,
    days_agreed_by_two,
    coins_stay_few,
    transfers_reach_the_bank,
    openings_have_a_source,
    imports_are_taken_back_whole,
    mergers_by_two,
    moves_by_two,
    moves_are_whole,
    ended_ksm_hold_nothing,
    carried_cards_are_the_same,
    offices_by_two,
    tills_never_below_zero,
    boxes_never_below_zero,
    spot_checks_by_others,
)


def first_deviation(book: Work, stopped: Callable[[], bool] = lambda: False) -> str | None:
    """The first thing that is not as it must be; None: all is, or it was `stopped` between two checks."""
    for check in CHECKS:
        if stopped():
            return None
        try:
            found = next(check(book), None)
        except UNREADABLE:
            return f"{check.__name__}: a row cannot be read any more"
        if found is not None:
            return found
    return None
