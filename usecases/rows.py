"""One row of a meeting's sheet becomes claims: matched with the member's own report, changed while nobody
confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain import rowpots
from domain.actor import Actor, Someone
from domain.ledger import Account, Purpose, claim
from domain.money import Rupiah
from domain.say import Button, Say, say
from domain.sheets import Row
from storage import claims as claims_of
from storage import ledger, loans, moving, outbox
from storage import voices as voice_store
from storage.book import Work
from usecases import quieting, row_reports, row_words, voices

Asked = tuple[Say, tuple[Button, ...]]
"""A question about one row, and the ways to answer it."""


@dataclass(slots=True)
class Outcome:
    """What became of the rows of one message."""

    kept: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    same: list[Row] = field(default_factory=list)
    refused: list[Say] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    n_marks: int = 0
    """How many were noted as there or not who were not before, or otherwise."""


@dataclass(frozen=True, slots=True)
class Page:
    """A meeting's sheet, who writes on it, and what the book says of the KSM's people, read once for all its
    rows: `members` by their number, `lent` (the oldest loan still open) by person.
    """

    actor: Actor
    who: Someone
    sheet: Any
    members: Mapping[int, Any]
    lent: Mapping[int, loans.Lent]


def opened(book: Work, actor: Actor, who: Someone, sheet: Any) -> Page:
    """The sheet as it is opened for writing."""
    lent: dict[int, loans.Lent] = {}
    for each in loans.of_ksm(book, sheet.ksm_id):
        if each.outstanding:
            lent.setdefault(each.person_id, each)
    placed = moving.on_sheet(book, sheet.ksm_id, actor.today, lent)
    people = {each.number: each for each in placed}
    return Page(actor, who, sheet, people, lent)


def take(book: Work, page: Page, row: Row, done: Outcome, *, change: bool, own: str = "") -> None:
    """Keep one row. A row that stands differently is asked (or changed, if `change`); one that is
    confirmed is left.

    `own` answers how the member's own report fits: "s" the same money, "l" other money, "" not asked yet.
    """
    sheet, member = page.sheet, page.members.get(row.number)
    gone_to = moving.moved_to(member) if member is not None else None
    if gone_to is not None and row.savings:
        done.refused.append(say("sheet-row-moved", number=row.number, ksm=gone_to))
        return
    if member is None:
        done.refused.append(say("sheet-doubt-unknown-number", line=str(row.number), number=row.number))
        return
    lines = {
        line.pot: line for line in claims_of.lines_of_sheet(book, sheet.id) if line.person_id == member.id
    }
    now = {key: int(line.amount) for key, line in lines.items()}
    reported = row_reports.own(book, member.id)
    wanted = rowpots.wanted(row, now, row_reports.summed(reported))
    if wanted is None and all(line.confirmed for key, line in lines.items() if key is not None):
        done.refused.append(say("sheet-row-confirmed", number=row.number))
        return
    if wanted is None:
        done.asked.append(_ask_pots(sheet.public_id, row, now))
        return
    row = rowpots.as_it_stands(row, wanted)
    differing = [key for key in {**now, **wanted} if now.get(key, 0) != wanted.get(key, 0)]
    if not differing:
        done.same.append(row)
        return
    if any(key in lines and lines[key].confirmed for key in differing):
        done.refused.append(say("sheet-row-confirmed", number=row.number))
        return
    unlent = _not_lent(page, member, row) if None in differing else None
    if unlent is not None:
        done.refused.append(unlent)
        return
    if lines and not change:
        done.asked.append(_ask_change(sheet.public_id, row, now))
        return
    own_claims, unlike = row_reports.meeting(reported, wanted, differing)
    if not own and unlike:
        done.asked.append(_ask_own(sheet.public_id, row, unlike))
        return
    _write(
        book,
        page,
        member,
        row,
        {key: wanted.get(key, Rupiah(0)) for key in differing},
        [] if own == "l" else own_claims,
    )
    (done.changed if lines else done.kept).append(row)


def _not_lent(page: Page, member: Any, row: Row) -> Say | None:
    """Why this member can have paid no instalment on the sheet's day: no loan is open, or it came later. A
    button may be older than the loan it speaks of.
    """
    lent, held_on = page.lent.get(member.id), page.sheet.held_on
    if not row.instalment or (lent is not None and lent.disbursed_on <= held_on):
        return None
    if lent is None:
        return say("sheet-row-no-loan", number=row.number)
    days = {"on": held_on.isoformat(), "lent": lent.disbursed_on.isoformat()}
    return say("sheet-row-before-loan", number=row.number, **days)


def _ask_change(sheet_id: str, row: Row, now: Mapping[rowpots.Key, int]) -> Asked:
    facts = {"number": row.number, "savings": row_words.savings_of(row), "installment": int(row.instalment)}
    before = {"savings_now": row_words.of_pots(_saved(now)), "installment_now": now.get(None, 0)}
    return say("sheet-row-differs", **facts, **before), row_words.row_button(sheet_id, row)


def _ask_pots(sheet_id: str, row: Row, now: Mapping[rowpots.Key, int]) -> Asked:
    page = say(
        "sheet-row-pots", number=row.number, savings=row_words.of_pots(_saved(now)), amount=int(row.savings)
    )
    return page, tuple(each for way in rowpots.ways(row, now) for each in row_words.row_button(sheet_id, way))


def _saved(amounts: Mapping[rowpots.Key, int]) -> dict[Account, int]:
    return {key: amount for key, amount in amounts.items() if key is not None}


def _ask_own(sheet_id: str, row: Row, own: list[claims_of.Claim]) -> Asked:
    first, pots = own[0], row_words.by_pot(own)
    said = row_words.of_pots(pots) if first.pot is not None else say("row-savings", amount=int(first.amount))
    page = say("sheet-own-differs", number=row.number, purpose=first.purpose.value, amount=said)
    return page, row_words.same_buttons(sheet_id, row)


def _write(
    book: Work,
    page: Page,
    member: Any,
    row: Row,
    amounts: Mapping[rowpots.Key, Rupiah],
    own: list[claims_of.Claim],
) -> None:
    """Put the amounts that differ on the sheet in place of what stood there; 0: nothing stands any more."""
    actor, who, sheet = page.actor, page.who, page.sheet
    for line in claims_of.still_open(book, person_ids=[member.id]):
        if line.sheet_id == sheet.id and line.pot in amounts:
            voices.take_out(book, actor, who, line, note="row changed")
    for line in own:
        voices.take_out(book, actor, who, line, note="matched with the leader's row")
    batch = f"{sheet.public_id}-{row.number}"
    new = {key: amount for key, amount in amounts.items() if amount}
    written = [_claim(book, page, member, key, amount, batch) for key, amount in new.items()]
    outbox.withdraw(book, f"batch:{batch}")
    quieting.quiet(book, member.id)
    if own and {each.pot: each.amount for each in own} == new:
        for claim_id in written:
            voice_store.speak(book, claim_id, member.id, "betul")
    elif member.id != who.id:
        _ask_payer(book, page, member, row, batch)


def _claim(book: Work, page: Page, member: Any, pot: Account | None, amount: Rupiah, batch: str) -> int:
    who, sheet = page.who, page.sheet
    purpose, share = Purpose.SAVINGS, None
    if pot is None:
        lent = page.lent.get(member.id)
        purpose, share = Purpose.INSTALLMENT, lent.share_id if lent is not None else None
    on = ledger.day_of(book, who.bkm_id, sheet.held_on)  # a row changed after its month was closed
    own = f"row:{book.new_id()}"
    into = pot or Account.WAJIB
    entry = claim(purpose, amount, member.id, on, own, share=share, holder=who.id, pot=into)
    about = ledger.About(who.bkm_id, sheet.ksm_id, member.id, who.id, sheet_id=sheet.id, batch=batch)
    return ledger.append(book, entry, about).id


def _ask_payer(book: Work, page: Page, member: Any, row: Row, batch: str) -> None:
    who, on = page.who, page.sheet.held_on
    words = say(
        "row-to-check",
        by=who.called, title=member.title or "", on=on.isoformat(), today=page.actor.today.isoformat(),
        savings=int(row.savings), saved=row_words.savings_of(row), installment=int(row.instalment),
    )  # fmt: skip
    n_before = len(voice_store.of_batch(book, batch))
    voices.ask_payer(book, batch, words, member.id, n_before)
