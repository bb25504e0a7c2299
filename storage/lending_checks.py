"""What `guyub verify` asks of how a loan came about: somebody applied for it, its borrower said so, and the
offices it passed were not one person. Loans taken over from paper were lent before and are not asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Row, select

from domain.ledger import Account, Kind
from domain.lending import Status
from storage.book import Work
from storage.merging import AGREED
from storage.tables import application, application_line, application_step, entry, link, merger, posting

Deviations = Iterator[str]
PAID_OUT = (Status.PARTLY.value, Status.ACTIVE.value)
NOT_KEPT = 0
"""In place of an account: the word was given before accounts were kept, or its account was forgotten."""


def _lines(book: Work) -> dict[str, Row[Any]]:
    """Every line of an application by the reference its payout bears, with `status` and `ksm_id`."""
    rows = select(application_line, application.c.status, application.c.ksm_id).join(application)
    return {f"disburse:{row.public_id}": row for row in book.execute(rows)}


def _paid_out(book: Work) -> Sequence[Row[Any]]:
    """The entries by which a loan's money left, with the card each began (`share_id`)."""
    lent = (posting.c.entry_id == entry.c.id) & (posting.c.account == Account.LOAN.value)
    rows = select(entry, posting.c.share_id).outerjoin(posting, lent)
    return book.execute(rows.where(entry.c.kind == Kind.DISBURSE.value).order_by(entry.c.id)).all()


def loans_were_asked_for(book: Work) -> Deviations:
    """What was paid out is a line of an application, as it was decided: the same borrower, KSM, sum and card;
    and the application knows that its money went out.
    """
    lines = _lines(book)
    for row in _paid_out(book):
        line = lines.pop(row.reference, None)
        if line is None:
            yield f"entry {row.id}: a loan was paid out that nobody had asked for"
            continue
        decided = (line.person_id, line.ksm_id, line.amount_rp, line.share_id)
        if decided != (row.person_id, row.ksm_id, row.amount_rp, row.share_id):
            yield f"entry {row.id}: pays out something else than line {line.id} of its application says"
        if line.status not in PAID_OUT:
            yield f"application {line.application_id}: its money went out, and it stands at {line.status}"
    for line in lines.values():
        if line.share_id is not None:
            yield f"line {line.id} of an application: says it became a loan, and nothing was paid out"


def borrowers_gave_their_word(book: Work) -> Deviations:
    """Nothing was paid out before its borrower said that it is they who borrow: from an account that spoke
    for them then, or on a slip that two witnesses signed and two officers saw.
    """
    lines, spoke = _lines(book), _spoke_for(book)
    for row in _paid_out(book):
        line = lines.get(row.reference)
        if line is None:
            continue
        if line.said_at is None or line.said_at > row.recorded_at:
            yield f"entry {row.id}: a loan was paid out before its borrower gave their word"
        elif line.says == "betul":
            if line.said_by != NOT_KEPT and not spoke(line):
                yield f"entry {row.id}: the borrower's word came from an account that was not theirs"
        elif line.says == "slip":
            yield from _slip(row, line)
        else:
            yield f"entry {row.id}: a loan was paid out that its borrower did not say yes to"


def _slip(row: Row[Any], line: Row[Any]) -> Deviations:
    witnesses, officers = {line.witness1_id, line.witness2_id}, {line.slip_by, line.slip_seen_by}
    if len(witnesses) != 2 or witnesses & {None, line.person_id}:
        yield f"entry {row.id}: a slip without two witnesses beside the borrower"
    if line.said_by == NOT_KEPT and line.slip_seen_by is None:
        officers = {line.slip_by, NOT_KEPT}  # who compared it was not kept then
    if len(officers) != 2 or officers & {None, line.person_id}:
        yield f"entry {row.id}: a slip that no two officers saw"


def _spoke_for(book: Work) -> Callable[[Row[Any]], bool]:
    """Whether the account behind a line's word spoke for its borrower when it was said; for a row that was
    another of theirs when two officers merged them too, as it may have been parted since.
    """
    also: dict[int, set[int]] = defaultdict(set)
    for two in book.execute(select(merger.c.kept_id, merger.c.other_id).where(merger.c.outcome == AGREED)):
        family = also[two.kept_id] | also[two.other_id] | {two.kept_id, two.other_id}
        for each in family:
            also[each] = family
    links: dict[int, list[Row[Any]]] = defaultdict(list)
    for one in book.execute(select(link).where(link.c.state != "waiting")):
        links[one.account_id].append(one)

    def spoke(line: Row[Any]) -> bool:
        rows = {line.person_id, *also[line.person_id]}
        return any(
            each.person_id in rows
            and each.since_at <= line.said_at
            and (each.until_at is None or line.said_at <= each.until_at)
            for each in links[line.said_by]
        )

    return spoke


def offices_lent_apart(book: Work) -> Deviations:
    """Who asked, who looked and who decided were three people, the latter two no borrowers; who counted the
    money out was no borrower of it and not who received it, and who received it wrote the loan.
    """
    lines, steps = _lines(book), _steps(book)
    borrowers: dict[int, set[int]] = defaultdict(set)
    parts: dict[tuple[int, int | None], set[int]] = defaultdict(set)
    for one in lines.values():
        borrowers[one.application_id].add(one.person_id)
        parts[one.application_id, one.part].add(one.person_id)
    asked: set[int] = set()
    for row in _paid_out(book):
        line = lines.get(row.reference)
        if line is None:
            continue
        done = steps.get(line.application_id, [])
        if line.application_id not in asked:
            asked.add(line.application_id)
            yield from _decided(line.application_id, done, borrowers[line.application_id])
        payments = _payments(done)
        if line.part is None or not 0 < line.part <= len(payments):
            yield f"entry {row.id}: a loan began, and nobody counted its money"
            continue
        payer, receiver = payments[line.part - 1]
        if payer == receiver or payer in parts[line.application_id, line.part]:
            yield f"entry {row.id}: who paid it out received it"
        if receiver != row.by_person_id:
            yield f"entry {row.id}: written by another person than who counted the money"


def _steps(book: Work) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for step in book.execute(select(application_step).order_by(application_step.c.id)):
        found[step.application_id].append(step)
    return found


def _decided(application_id: int, steps: Sequence[Row[Any]], borrowers: set[int]) -> Deviations:
    said = {
        status: [each.by_person_id for each in steps if each.step == status] for status in ("P", "V", "W")
    }
    if any(len(people) != 1 for people in said.values()):
        yield f"application {application_id}: was not asked, looked at and decided once each"
        return
    (asked,), (looked,), (decided,) = said["P"], said["V"], said["W"]
    if len({asked, looked, decided}) != 3 or {looked, decided} & borrowers:
        yield f"application {application_id}: one person stands behind two of its steps, or borrows by it"


def _payments(steps: Sequence[Row[Any]]) -> list[tuple[int, int]]:
    """Who counted the money out and who received it, part by part; what did not arrive is none."""
    found: list[tuple[int, int]] = []
    payer: int | None = None
    for step in steps:
        if step.step == "paid-out":
            payer = step.by_person_id
        elif step.step == "not-received":
            payer = None
        elif step.step in PAID_OUT and payer is not None:
            found.append((payer, step.by_person_id))
            payer = None
    return found
