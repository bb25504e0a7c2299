"""Applications for a loan, their lines, and what was done with them. Knows rows; the rules are domain's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, null, select, update

from domain.ledger import SAVINGS, Kind, disburse, through_bank
from domain.lending import ASKED, OPEN, Group, Status, Wish
from domain.loans import Schedule
from domain.money import Rupiah
from storage import ledger, loans, sealed, seals
from storage.book import Work
from storage.loans import card_row
from storage.not_taken import never_taken
from storage.sameness import groups
from storage.tables import (
    application,
    application_line,
    application_step,
    entry,
    installment,
    ksm,
    loan,
    membership,
    person,
    posting,
    settlement,
    share,
)

Found = dict[str, Any]
"""What the rules had against an application: `rules`, their name and version, and `against`, each objection
as its code, the row of the paper book (None: the KSM) and its values.
"""
MEN = ("Pak", "Bapak", "Mas")
WOMEN = ("Bu", "Ibu", "Mbak")
"""Where the book does not say so, the title does."""
_OPEN_STATES = [each.value for each in OPEN]
_ASKED = [each.value for each in ASKED]
_APPLICATIONS = select(application, ksm.c.name.label("ksm_name")).join(ksm, ksm.c.id == application.c.ksm_id)
_LINES = (
    select(
        application_line,
        membership.c.number,
        application.c.public_id.label("application"),
        application.c.status,
        application.c.ksm_id,
        application.c.bkm_id,
    )
    .join(application, application.c.id == application_line.c.application_id)
    .join(
        membership,
        (membership.c.person_id == application_line.c.person_id)
        & (membership.c.ksm_id == application.c.ksm_id)
        & membership.c.until_on.is_(None),
    )
    .order_by(membership.c.number)
)


_GIVEN, _MIRROR = entry.alias("given"), entry.alias("mirror")
_SAVED_ON = (
    select(func.coalesce(_GIVEN.c.effective_on, entry.c.effective_on))
    .join(posting, posting.c.entry_id == entry.c.id)
    .join(settlement, settlement.c.entry_id == entry.c.id, isouter=True)
    .join(_GIVEN, _GIVEN.c.id == settlement.c.claim_id, isouter=True)
    .join(_MIRROR, (_MIRROR.c.about_id == entry.c.id) & (_MIRROR.c.kind == Kind.REVERSE.value), isouter=True)
    .where(entry.c.ksm_id == bindparam("ksm"), entry.c.kind == Kind.CONFIRM.value, _MIRROR.c.id.is_(None))
    .where(posting.c.account.in_([each.value for each in SAVINGS]))
    .distinct()
)
"""The days on which savings were given that stand: not the day the treasurer received them, and none of
those that were reversed.
"""


def keep(
    book: Work, row: dict[str, Any], people: Sequence[tuple[int, Wish]], by: int, reason: str | None
) -> str:
    """A new application with its lines and its first step. `row`: bkm_id, ksm_id, n_installments, profile.
    Returns its public id.
    """
    public_id = book.new_id()
    whole = {**row, "public_id": public_id, "status": Status.PROPOSED.value, "by_person_id": by}
    made = insert(application).returning(application.c.id)
    found: int = book.execute(made, {**whole, "made_at": book.now}).scalar_one()
    lines = [
        {"public_id": book.new_id(), "application_id": found, "person_id": person_id,
         "amount_rp": int(wish.amount), "purpose": wish.purpose}
        for person_id, wish in people
    ]  # fmt: skip
    book.execute(insert(application_line), lines)
    note(book, found, Status.PROPOSED.value, by, reason)
    return public_id


def note(
    book: Work, application_id: int, step: str, by: int, reason: str | None, found: Found | None = None
) -> None:
    """What was done with it, by whom and why. `found`: what the rules had against it then."""
    row = {"application_id": application_id, "step": step, "by_person_id": by, "at": book.now}
    book.execute(insert(application_step), {**row, "reason": reason, "found": found or null()})


def move(book: Work, application_id: int, before: Status, after: Status, **values: Any) -> bool:
    """It goes on from one state to the next. False: somebody moved it before."""
    mine = (application.c.id == application_id) & (application.c.status == before.value)
    moved = book.execute(update(application).where(mine).values(status=after.value, **values))
    return bool(moved.rowcount == 1)


def pay_out(book: Work, application_id: int, by: int, line_ids: Sequence[int]) -> bool:
    """The first voice: the clerk counted out the money of these lines, the next part of the application.
    False: somebody had done so.
    """
    mine = (application.c.id == application_id) & application.c.paid_out_by.is_(None)
    done = book.execute(update(application).where(mine).values(paid_out_by=by, paid_out_at=book.now))
    theirs = application_line.c.application_id == application_id
    parts = select(func.coalesce(func.max(application_line.c.part), 0)).where(theirs)
    n = int(book.execute(parts).scalar_one()) + 1
    book.execute(update(application_line).where(application_line.c.id.in_(line_ids)).values(part=n))
    return bool(done.rowcount == 1)


def take_back(book: Work, application_id: int) -> None:
    """The money has not arrived: it was not paid out."""
    under_way = (application_line.c.application_id == application_id) & application_line.c.share_id.is_(None)
    book.execute(update(application_line).where(under_way).values(part=None))
    next_part(book, application_id)


def next_part(book: Work, application_id: int) -> None:
    """Nothing of it is being counted: who has no money yet may be paid."""
    mine = application.c.id == application_id
    book.execute(update(application).where(mine).values(paid_out_by=None, paid_out_at=None))


def by_public(book: Work, public_id: str) -> Row[Any] | None:
    """One application with `ksm_name`."""
    return book.execute(_APPLICATIONS.where(application.c.public_id == public_id)).first()


def lines_of(book: Work, application_id: int) -> Sequence[Row[Any]]:
    """Its lines in the order of the paper book, with `number`."""
    return book.execute(_LINES.where(application_line.c.application_id == application_id)).all()


def line_by(book: Work, public_id: str) -> Row[Any] | None:
    """One line with `number`, `application` (public id), `status`, `ksm_id` and `bkm_id`."""
    return book.execute(_LINES.where(application_line.c.public_id == public_id)).first()


def steps_of(book: Work, application_id: int) -> Sequence[Row[Any]]:
    """What was done with it so far, in order."""
    mine = select(application_step).where(application_step.c.application_id == application_id)
    return book.execute(mine.order_by(application_step.c.id)).all()


def standing(book: Work, *, bkm_ids: Sequence[int] = (), ksm_ids: Sequence[int] = ()) -> Sequence[Row[Any]]:
    """Applications that are neither paid out whole nor ended, oldest first."""
    here = application.c.bkm_id.in_(bkm_ids) | application.c.ksm_id.in_(ksm_ids)
    open_ones = application.c.status.in_(_OPEN_STATES)
    return book.execute(_APPLICATIONS.where(here, open_ones).order_by(application.c.id)).all()


def say_line(book: Work, line_id: int, says: str, said_by: int, **values: Any) -> bool:
    """The borrower's word about a line, and the account it came from. False: it was said before; the first
    word stands.
    """
    mine = (application_line.c.id == line_id) & application_line.c.says.is_(None)
    row = {"says": says, "said_at": book.now, "said_by": said_by, **values}
    return bool(book.execute(update(application_line).where(mine).values(**row)).rowcount == 1)


def keep_slip(book: Work, line_id: int, by: int, witnesses: tuple[int, int], file_id: str) -> None:
    """The first officer entered a signed slip; it counts with the second one's word."""
    values = {"witness1_id": witnesses[0], "witness2_id": witnesses[1], "slip_file": file_id, "slip_by": by}
    mine = (application_line.c.id == line_id) & application_line.c.says.is_(None)
    book.execute(update(application_line).where(mine).values(**values))


def drop_slip(book: Work, line_id: int) -> None:
    """The second officer saw something else on the paper: it must be entered again."""
    values = {"witness1_id": None, "witness2_id": None, "slip_file": None, "slip_by": None}
    mine = (application_line.c.id == line_id) & application_line.c.says.is_(None)
    book.execute(update(application_line).where(mine).values(**values))


def with_open_loan(book: Work, person_ids: Sequence[int], but: int | None = None) -> set[int]:
    """Who of these still owes of a running loan (what others of the KSM owe is not theirs), or stands in
    another application that has not ended; on whichever of their rows.
    """
    rows = groups(book, person_ids)
    busy = _with_open_loan(book, sorted({each for some in rows.values() for each in some}), but)
    return {each for each in person_ids if busy & {*rows[each]}}


def _with_open_loan(book: Work, person_ids: Sequence[int], but: int | None) -> set[int]:
    running = select(share.c.id).join(loan, loan.c.id == share.c.loan_id).where(loan.c.status == "A")
    running = running.where(share.c.id.not_in(never_taken()))
    ids = list(book.execute(running.where(share.c.person_id.in_(person_ids))).scalars())
    found = {each.person_id for each in loans.by_shares(book, ids) if each.outstanding or each.ended}
    asked = select(application_line.c.person_id).join(application)
    asked = asked.where(application.c.status.in_(_OPEN_STATES), application_line.c.person_id.in_(person_ids))
    asked = asked.where(application.c.id != (but or 0), application_line.c.share_id.is_(None))
    no = application_line.c.says.is_distinct_from("tidak")
    return found | set(book.execute(asked.where(no)).scalars())


def granted_to(book: Work, person_id: int) -> bool:
    """Whether a loan of theirs was decided on and its money is still to come."""
    asked = select(application_line.c.id).join(application)
    asked = asked.where(application_line.c.person_id == person_id, application_line.c.share_id.is_(None))
    no = application_line.c.says.is_distinct_from("tidak")
    return book.execute(asked.where(application.c.status.in_(_ASKED), no).limit(1)).first() is not None


def n_loans(book: Work, person_ids: Sequence[int]) -> dict[int, int]:
    """How many loans each of these has had, paid off ones too. A card that took over another is
    none, nor is one that was carried back whole.
    """
    moved = (
        select(posting.c.share_id)
        .join(entry, entry.c.id == posting.c.entry_id)
        .where(
            entry.c.kind.in_([Kind.RESCHEDULE.value, Kind.CARRY.value]),
            posting.c.amount_rp > 0,
            posting.c.share_id.is_not(None),
        )
    )
    rows = select(share.c.person_id, func.count().label("n")).join(loan, loan.c.id == share.c.loan_id)
    of = groups(book, person_ids)
    everybody = sorted({each for some in of.values() for each in some})
    rows = rows.where(loan.c.status != "X").where(share.c.person_id.in_(everybody), share.c.id.not_in(moved))
    found = book.execute(rows.where(share.c.id.not_in(never_taken())).group_by(share.c.person_id))
    had = {row.person_id: int(row.n) for row in found}
    counts = {each: sum(had.get(row, 0) for row in of[each]) for each in person_ids}
    return {each: n for each, n in counts.items() if n}


def group_of(book: Work, ksm_id: int, today: date) -> Group:
    """What the rules want to know of a KSM: its members, its women, the months in which it saved."""
    here = (membership.c.ksm_id == ksm_id) & (membership.c.since_on <= today)
    here &= membership.c.until_on.is_(None) | (membership.c.until_on > today)
    rows = book.execute(select(person.c.sex, person.c.title).join(membership).where(here)).all()
    n_men = sum(1 for row in rows if row.sex == "L" or (row.sex is None and row.title in MEN))
    n_women = sum(1 for row in rows if row.sex == "P" or (row.sex is None and row.title in WOMEN))
    months = frozenset(day.replace(day=1) for day in book.execute(_SAVED_ON, {"ksm": ksm_id}).scalars())
    return Group(len(rows), n_women, months, len(rows) - n_men - n_women)


def owed_and_asked(book: Work, ksm_id: int, but: int | None = None) -> tuple[Rupiah, Rupiah]:
    """Pokok that the running loans of this KSM still owe, and what its applications ask for whose money
    nobody has got yet. `but`: an application that is not counted; nor is who said it was not they.
    """
    owed = sum(each.left.pokok for each in loans.of_ksm(book, ksm_id))
    asked = select(func.coalesce(func.sum(application_line.c.amount_rp), 0)).join(application)
    asked = asked.where(application.c.ksm_id == ksm_id, application.c.status.in_(_OPEN_STATES))
    asked = asked.where(application.c.id != (but or 0), application_line.c.share_id.is_(None))
    no = application_line.c.says.is_distinct_from("tidak")
    return Rupiah(owed), Rupiah(int(book.execute(asked.where(no)).scalar_one()))


def lent_alike(book: Work, ksm_id: int, on: date, principal: int) -> bool:
    """Whether this KSM got the very same sum on that day already: the book keeps such loans apart by that."""
    alike = (loan.c.ksm_id == ksm_id) & (loan.c.disbursed_on == on) & (loan.c.principal_rp == principal)
    return book.execute(select(loan.c.id).where(alike)).scalar() is not None


def make_loan(
    book: Work, row: Row[Any], on: date, by: int, shares: Iterable[tuple[Row[Any], Schedule, str]],
    *, bank: bool = False,
) -> int:  # fmt: skip
    """The loan, its members' shares and cards, and one entry each: from the UPK's cash to the borrower, or
    from its `bank`. Each part of an application is a loan of its own. `row`: the application; each share is
    its line, its card and its number. Returns the loan's id.
    """
    parts = list(shares)
    pokok = sum(line.amount_rp for line, _, _ in parts)
    jasa = sum(one.jasa for _, card, _ in parts for one in card)
    new = {"public_id": book.new_id(), "ksm_id": row.ksm_id, "principal_rp": pokok, "jasa_rp": jasa}
    new |= {"n_installments": row.n_installments, "disbursed_on": on, "profile": row.profile, "status": "A"}
    loan_id: int = book.execute(insert(loan).returning(loan.c.id), new).scalar_one()
    sealed.put(book, loan, loan_id)
    for line, card, number in parts:
        mine = {"public_id": book.new_id(), "loan_id": loan_id, "person_id": line.person_id}
        mine |= {"principal_rp": line.amount_rp, "jasa_rp": sum(one.jasa for one in card)}
        share_id: int = book.execute(insert(share).returning(share.c.id), mine).scalar_one()
        book.execute(insert(installment), [card_row(share_id, one) for one in card])
        paid = disburse(share_id, line.person_id, line.amount_rp, on, f"disburse:{line.public_id}")
        seal = seals.of_share(book, share_id)
        about = ledger.About(row.bkm_id, row.ksm_id, line.person_id, by, number=number, cards=seal)
        ledger.append(book, through_bank(paid) if bank else paid, about)
        began = update(application_line).where(application_line.c.id == line.id)
        book.execute(began.values(share_id=share_id))
    return loan_id
