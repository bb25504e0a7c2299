"""One row of a meeting's sheet becomes claims: matched with the member's own report, changed while nobody
confirmed it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Account, Purpose, claim
from domain.money import Rupiah
from domain.say import Button, Say, button, say
from domain.sheets import Row
from storage import claims as claims_of
from storage import ledger, loans, moving, outbox
from storage import voices as voice_store
from storage.book import Work
from usecases import quieting, voices


@dataclass(slots=True)
class Outcome:
    """What became of the rows of one message."""

    kept: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    same: list[Row] = field(default_factory=list)
    refused: list[Say] = field(default_factory=list)
    asked: list[tuple[Say, tuple[Button, ...]]] = field(default_factory=list)


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
    wanted = {Purpose.SAVINGS: row.savings, Purpose.INSTALLMENT: row.instalment}
    lines = {
        line.purpose: line for line in claims_of.lines_of_sheet(book, sheet.id) if line.person_id == member.id
    }
    now = {purpose: lines[purpose].amount if purpose in lines else Rupiah(0) for purpose in Purpose}
    if now == wanted:
        done.same.append(row)
        return
    differing = [purpose for purpose in Purpose if now[purpose] != wanted[purpose]]
    if any(purpose in lines and lines[purpose].confirmed for purpose in differing):
        done.refused.append(say("sheet-row-confirmed", number=row.number))
        return
    unlent = _not_lent(page, member, row) if Purpose.INSTALLMENT in differing else None
    if unlent is not None:
        done.refused.append(unlent)
        return
    if lines and not change:
        done.asked.append(_ask_change(sheet.public_id, row, now))
        return
    own_claims = _own_reports(book, member.id, differing)
    if not own and any(each.amount != wanted[each.purpose] and wanted[each.purpose] for each in own_claims):
        done.asked.append(_ask_own(sheet.public_id, row, own_claims))
        return
    _write(book, page, member, row, differing, [] if own == "l" else own_claims)
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


def _own_reports(book: Work, person_id: int, purposes: list[Purpose]) -> list[claims_of.Claim]:
    found = claims_of.still_open(book, person_ids=[person_id])
    return [
        c
        for c in found
        if c.sheet_id is None and c.by_person_id == person_id and c.purpose in purposes
        if not c.frozen and not c.cover  # what they paid for somebody else is other money
    ]


def _ask_change(sheet_id: str, row: Row, now: dict[Purpose, Rupiah]) -> tuple[Say, tuple[Button, ...]]:
    facts = {"number": row.number, "savings": int(row.savings), "installment": int(row.instalment)}
    before = {"savings_now": int(now[Purpose.SAVINGS]), "installment_now": int(now[Purpose.INSTALLMENT])}
    data = f"{row.number}.{int(row.savings)}.{int(row.instalment)}."
    return say("sheet-row-differs", **facts, **before), (
        button("button-row", "row", sheet_id, data, **facts),
    )


def _ask_own(sheet_id: str, row: Row, own: list[claims_of.Claim]) -> tuple[Say, tuple[Button, ...]]:
    data = f"{row.number}.{int(row.savings)}.{int(row.instalment)}."
    page = say(
        "sheet-own-differs", number=row.number, amount=int(own[0].amount), purpose=own[0].purpose.value
    )
    facts = {"number": row.number}
    same = button("button-own-same", "row", sheet_id, f"{data}s", **facts)
    return page, (same, button("button-own-other", "row", sheet_id, f"{data}l", **facts))


def _write(
    book: Work,
    page: Page,
    member: Any,
    row: Row,
    purposes: list[Purpose],
    own: list[claims_of.Claim],
) -> None:
    actor, who, sheet = page.actor, page.who, page.sheet
    standing = [c for c in claims_of.still_open(book, person_ids=[member.id]) if c.sheet_id == sheet.id]
    for line in standing:
        if line.purpose in purposes:
            voices.take_out(book, actor, who, line, note="row changed")
    matched = False
    for line in own:
        amount = {Purpose.SAVINGS: row.savings, Purpose.INSTALLMENT: row.instalment}[line.purpose]
        if amount:
            voices.take_out(book, actor, who, line, note="matched with the leader's row")
            matched = matched or line.amount == amount
    batch = f"{sheet.public_id}-{row.number}"
    pot = next((line.pot for line in (*standing, *own) if line.pot is not None), Account.WAJIB)
    for purpose in purposes:
        amount = row.savings if purpose is Purpose.SAVINGS else row.instalment
        if amount:
            _claim(book, page, member, purpose, amount, batch, pot)
    outbox.withdraw(book, f"batch:{batch}")
    quieting.quiet(book, member.id)
    if matched and len(own) == len(
        [p for p in purposes if (row.savings if p is Purpose.SAVINGS else row.instalment)]
    ):
        for line in claims_of.still_open(book, batch=batch):
            voice_store.speak(book, line.id, member.id, "betul")
    elif member.id != who.id:
        _ask_payer(book, page, member, row, batch)


def _claim(  # noqa: PLR0913 - a claim is these facts
    book: Work, page: Page, member: Any, purpose: Purpose, amount: Rupiah, batch: str, pot: Account
) -> None:
    who, sheet = page.who, page.sheet
    share = None
    if purpose is Purpose.INSTALLMENT:
        lent = page.lent.get(member.id)
        share = lent.share_id if lent is not None else None
    on = ledger.day_of(book, who.bkm_id, sheet.held_on)  # a row changed after its month was closed
    own = f"row:{book.new_id()}"
    entry = claim(purpose, amount, member.id, on, own, share=share, holder=who.id, pot=pot)
    about = ledger.About(who.bkm_id, sheet.ksm_id, member.id, who.id, sheet_id=sheet.id, batch=batch)
    ledger.append(book, entry, about)


def _ask_payer(book: Work, page: Page, member: Any, row: Row, batch: str) -> None:
    who, on = page.who, page.sheet.held_on
    words = say(
        "row-to-check",
        by=who.called, title=member.title or "", on=on.isoformat(), today=page.actor.today.isoformat(),
        savings=int(row.savings), installment=int(row.instalment),
    )  # fmt: skip
    n_before = len(voice_store.of_batch(book, batch))
    voices.ask_payer(book, batch, words, member.id, n_before)
