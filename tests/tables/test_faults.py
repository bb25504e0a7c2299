"""Faults sown on purpose: in the stored rows, and in the rules. A fault nobody notices is a hole in the tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import IntegrityError

import domain.allocation
import domain.arrears
import domain.kolektibilitas
import domain.loans
from domain import vouchers
from domain.closings import CLOSE
from domain.days import add_months
from domain.holidays import Calendar
from domain.ledger import (
    TRANSIT,
    Account,
    Entry,
    Kind,
    Posting,
    Purpose,
    claim,
    confirm_installment,
    confirm_savings,
    link_of_chain,
    opening,
)
from domain.money import Rupiah
from domain.moving import What, savings_out
from domain.not_taken import not_taken
from domain.presets import changed
from domain.presets import preset as preset_of
from domain.profiles import Bucket, Direction
from domain.reckoning import reckon
from domain.reports import line
from domain.titipan import hand_back
from storage import (
    box_counts,
    cash,
    claims,
    classes,
    closings,
    corrections,
    free_days,
    holds,
    holidays,
    iptw,
    ledger,
    loans,
    moving,
    moving_groups,
    opening_fixes,
    relief,
    replacements,
    rules,
    sealed,
    titipan,
    voices,
    withdrawals,
)
from storage.book import Book, Work
from storage.links import UNREADABLE
from storage.tables import (
    chain,
    class_snapshot,
    closing,
    entry,
    ksm,
    loan,
    person,
    posting,
    seal,
    settlement,
    withdrawal,
)
from storage.verify import CHECKS, first_deviation
from tests import livedin
from tests.chat import Chatroom
from tests.conftest import START
from tests.domain import test_reckoning
from tests.engines import unguard
from tests.livedin import LENT, LIVED
from tests.tables import test_figures, test_payments, test_two_loans
from tests.tables.payments import payments
from tests.tables.reading import Row, cases, rows

ROOT = Path(__file__).parents[2]
FAULTS = {row["id"]: row for row in rows("faults")}


def test_twenty_faults_are_sown_and_each_says_where_it_is_caught() -> None:
    assert len(FAULTS) == len(rows("faults"))
    assert sum(row["set"] == "seeded" for row in FAULTS.values()) == 20
    for row in FAULTS.values():
        assert row["set"] in ("seeded", "more")
        assert row["where"] in ("verify", "schema", "rule table", "cek")
        assert row["how"] == "sql" or row["plant"] in {*PLANTS, *MUTATIONS} or row["needs"], row["id"]
        assert row["what"] and row["rule"]


# --- in the stored rows ---------------------------------------------------------------------------------------


@pytest.fixture
def lived_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """The same with both reports confirmed; whole before anything is planted."""
    for book in livedin.after(chat, database, *LIVED[:3], "Siti: [Sudah]", *LIVED[3:]):
        assert book.look(first_deviation) is None
        yield book


@pytest.fixture
def lent_in(chat: Chatroom, database: str) -> Iterator[Book]:
    """A book in which a loan came about; whole before anything is planted."""
    for book in livedin.after(chat, database, *LENT):
        assert book.look(first_deviation) is None
        yield book


def _again(book: Work, of: Any, kind: Kind, postings: list[Posting], about: int, name: str) -> None:
    """One more entry in the chain, written as the house writes it."""
    new = Entry(
        kind,
        Purpose(of.purpose) if of.purpose else None,
        Rupiah(of.amount_rp),
        tuple(postings),
        of.effective_on,
        name,
    )
    ledger.append(book, new, ledger.About(of.bkm_id, of.ksm_id, of.person_id, of.by_person_id, about))


def _first(book: Work, kind: Kind) -> Any:
    return book.execute(select(entry).where(entry.c.kind == kind.value).order_by(entry.c.id)).first()


def _postings(book: Work, entry_id: int) -> list[Posting]:
    found = book.execute(select(posting).where(posting.c.entry_id == entry_id))
    return [Posting(Account(p.account), p.amount_rp, p.person_id, p.share_id) for p in found]


def _mirror(postings: list[Posting]) -> list[Posting]:
    return [replace(each, amount=-each.amount) for each in postings]


def _final(book: Work, entry_id: int) -> list[Posting]:
    return [each for each in _postings(book, entry_id) if each.account not in TRANSIT]


def _confirm_again(book: Work) -> None:
    done = _first(book, Kind.CONFIRM)
    _again(book, done, Kind.CONFIRM, _postings(book, done.id), done.about_id, "again")


def _reverse_again(book: Work) -> None:
    back = _first(book, Kind.REVERSE)
    _again(book, back, Kind.REVERSE, _postings(book, back.id), back.about_id, "again")


def _reverse_the_reversal(book: Work) -> None:
    back = _first(book, Kind.REVERSE)
    _again(book, back, Kind.REVERSE, _mirror(_postings(book, back.id)), back.id, "again")


def _reverse_in_part(book: Work) -> None:
    reversed_before = select(entry.c.about_id).where(entry.c.kind == Kind.REVERSE.value)
    query = select(entry).join(settlement, settlement.c.entry_id == entry.c.id)
    query = query.where(entry.c.kind == Kind.CONFIRM.value, entry.c.id.not_in(reversed_before))
    done = book.execute(query.order_by(entry.c.id)).first()
    rest = [
        replace(each, amount=each.amount - (1_000 if each.amount > 0 else -1_000))
        for each in _mirror(_final(book, done.id))[:2]
    ]
    _again(book, done, Kind.REVERSE, rest, done.id, "in part")


def _write(account: Account, amount: int, *, share: bool = False) -> Callable[[Work], None]:
    def deed(book: Work) -> None:
        done = _first(book, Kind.CONFIRM)
        card = book.execute(select(posting.c.share_id).where(posting.c.share_id.is_not(None))).scalar()
        rows_ = [
            Posting(account, amount, done.person_id, card if share else None),
            Posting(Account.OPENING, -amount),
        ]
        _again(book, done, Kind.OPENING, rows_, done.about_id, "too much")

    return deed


def _entry(kind: Kind, *moves: tuple[Account, int, bool], cover: str | None = None) -> Callable[[Work], None]:
    """An entry nobody asked for and the chain agrees with, in the name of who confirmed first. `moves`: account,
    rupiah, whether it is the payer's.
    """

    def deed(book: Work) -> None:
        done = _first(book, Kind.CONFIRM)
        sides = [Posting(account, amount, done.person_id if own else None) for account, amount, own in moves]
        new = Entry(kind, None, Rupiah(1_000), tuple(sides), done.effective_on, "unasked")
        about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, done.by_person_id, cover=cover)
        ledger.append(book, new, about)

    return deed


def _cover_past_the_box(book: Work) -> None:
    """An instalment said and confirmed as paid by the KSM's cash, which did not leave it."""
    query = select(entry).where(entry.c.kind == Kind.CONFIRM.value, entry.c.purpose == "angsuran")
    done = book.execute(query.order_by(entry.c.id)).first()
    assert done is not None
    card = next(each.share for each in _postings(book, done.id) if each.share is not None)
    facts = (Rupiah(1_000), done.person_id, done.effective_on)
    said = claim(Purpose.INSTALLMENT, *facts, "said", share=card, holder=None)
    about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, done.person_id, batch="said", cover="kas")
    line = claims.as_written(book, ledger.append(book, said, about), said, about)
    new = confirm_installment(*line.postings, done.effective_on, f"confirm:{line.public_id}")
    who = replace(about, by_person_id=done.by_person_id)
    claims.settle(book, [line], ledger.append(book, new, who).id)


def _confirm_own(book: Work) -> None:
    ended = select(settlement.c.claim_id)
    said = book.execute(
        select(entry).where(
            entry.c.kind == Kind.CLAIM.value, entry.c.purpose == "tabungan", entry.c.id.not_in(ended)
        )
    ).first()
    cash, claimed = sorted(_postings(book, said.id), key=lambda each: -each.amount)
    new = confirm_savings(cash, claimed, said.effective_on, "own")
    about = ledger.About(said.bkm_id, said.ksm_id, said.person_id, said.by_person_id, said.id)
    written = ledger.append(book, new, about)
    book.execute(insert(settlement), {"claim_id": said.id, "entry_id": written.id})


def _date_in_a_closed_month(book: Work, counts_on: date | None = None) -> None:
    """October is closed; then an entry comes that is dated in it, past the guard; or only counts from then on."""
    done = _first(book, Kind.CONFIRM)
    proposed = closings.propose(book, done.bkm_id, CLOSE, date(2026, 10, 1), done.by_person_id)
    row = closings.by_public(book, proposed)
    assert row is not None
    closings.agree(book, row, done.person_id, date(2026, 11, 1))
    assert first_deviation(book) is None
    book.execute(chain.update().values(open_from=None))
    late = [Posting(Account.WAJIB, -1_000, done.person_id), Posting(Account.OPENING, 1_000)]
    on = done.effective_on if counts_on else date(2026, 10, 20)
    new = Entry(Kind.OPENING, None, Rupiah(1_000), tuple(late), on, "late")
    about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, counts_on=counts_on)
    ledger.append(book, new, about)
    book.execute(chain.update().values(open_from=date(2026, 11, 1)))


def _taken_out_by_one(book: Work) -> None:
    """A receipt is reversed from a later day on, as if its month were closed; nobody else was asked."""
    done = _paid(book)
    new = Entry(
        Kind.REVERSE,
        None,
        Rupiah(done.amount_rp),
        tuple(_mirror(_final(book, done.id))),
        done.effective_on,
        "one",
    )
    later = done.effective_on + timedelta(days=1)
    about = ledger.About(
        done.bkm_id, done.ksm_id, done.person_id, done.by_person_id, done.id, counts_on=later
    )
    ledger.append(book, new, about)


def _paid(book: Work) -> Any:
    query = select(entry).where(entry.c.kind == Kind.CONFIRM.value, entry.c.purpose == "angsuran")
    return book.execute(query.order_by(entry.c.id)).first()


def _out_of_another_pot(book: Work) -> None:
    """Asked for by a member out of what they may take, given by the treasurer; the book took it out of another
    pot.
    """
    done = _first(book, Kind.CONFIRM)
    whose = (done.bkm_id, done.ksm_id, done.person_id)
    asked = withdrawals.ask(book, withdrawals.Wish(*whose, Account.SUKARELA, 1_000, None), done.person_id)
    sides = (Posting(Account.WAJIB, 1_000, done.person_id), Posting(Account.CASH_KSM, -1_000))
    new = Entry(Kind.WITHDRAW, None, Rupiah(1_000), sides, done.effective_on, "another pot")
    written = ledger.append(book, new, ledger.About(*whose, done.by_person_id))
    ended = {"ended_at": book.now, "ended_by": done.by_person_id, "state": "given", "entry_id": written.id}
    book.execute(withdrawal.update().where(withdrawal.c.public_id == asked.public_id).values(**ended))


def _box_left_empty(book: Work) -> None:
    """What the KSM's cash had paid too much is given back and received; the box has nothing of it."""
    done = _paid(book)
    card = next(each.share for each in _postings(book, done.id) if each.share is not None)
    new = hand_back(
        card, done.person_id, Rupiah(1_000), done.effective_on, "box", till=Account.CASH_UPK, covered=None
    )
    about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, done.by_person_id, cover="kas")
    written = ledger.append(book, new, about)
    row = {"bkm_id": done.bkm_id, "ksm_id": done.ksm_id, "person_id": done.person_id, "share_id": card}
    row |= {
        "from_kas": True,
        "amount_rp": 1_000,
        "state": titipan.GIVEN,
        "till": "kas",
        "entry_id": written.id,
    }
    row |= {"paid_by": done.by_person_id, "paid_on": done.effective_on, "ended_by": done.person_id}
    titipan.keep(book, row)


def _stands_says_its_writer(book: Work) -> None:
    """The payer says no; who wrote the line decides that it stands."""
    done = _paid(book)
    said = book.execute(select(settlement.c.claim_id).where(settlement.c.entry_id == done.id)).scalar_one()
    voices.open_dispute(book, said, done.person_id)
    writer = book.execute(select(entry.c.by_person_id).where(entry.c.id == said)).scalar_one()
    voices.close_dispute(book, voices.disputes_of(book, said)[0], writer, "stands")


def _closed_by_one(book: Work) -> None:
    done = _first(book, Kind.CONFIRM)
    proposed = closings.propose(book, done.bkm_id, CLOSE, date(2026, 10, 1), done.by_person_id)
    row = closings.by_public(book, proposed)
    assert row is not None
    closings.agree(book, row, done.by_person_id, date(2026, 11, 1))


def _cut_the_last(book: Work) -> None:
    """The last entry taken out as if it had never been, with the head, the closing and the count set back, and
    every seal behind it written anew.
    """
    last = book.execute(select(entry).order_by(entry.c.id.desc())).first()
    before = book.execute(select(entry).order_by(entry.c.id.desc()).offset(1)).first()
    n = book.execute(select(chain.c.n_entries)).scalar_one() - 1
    assert last is not None and before is not None
    book.execute(settlement.delete().where(settlement.c.entry_id == last.id))
    book.execute(posting.delete().where(posting.c.entry_id == last.id))
    book.execute(entry.delete().where(entry.c.id == last.id))
    head, agreed_at = before.chain, book.execute(select(closing.c.n_seals)).scalar_one()
    for one in book.execute(select(seal).where(seal.c.n_entries > n).order_by(seal.c.place)).all():
        digest = one.digest
        if one.what == "closing" and one.place > agreed_at:
            row = book.execute(sealed.SEALED[closing].one(one.row_id)).mappings().one()
            digest = sealed.digest_of(row)
        head = link_of_chain(head, sealed.facts_of(one.place, n, one.what, one.row_id, digest))
        mine = seal.update().where(seal.c.place == one.place)
        book.execute(mine.values(n_entries=n, digest=digest, chain=head))
        if one.place == agreed_at:
            book.execute(closing.update().values(head=head, n_entries=n))
    book.execute(chain.update().values(head=head, n_entries=n))


def _back_without_a_payout(book: Work) -> None:
    """Two officers agreed that a loan comes back whole; it was taken over from paper, never paid out here."""
    done = _paid(book)
    card = next(each.share for each in _postings(book, done.id) if each.share is not None)
    lent = loans.by_share(book, card)
    both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    row = {"bkm_id": done.bkm_id, "what": "tidak-jadi", "person_id": lent.person_id, "by_person_id": both[0]}
    row |= {"reason": "berubah", "share_id": card, "amount_rp": int(lent.principal)}
    kept = relief.by_public(book, relief.keep(book, row))
    assert kept is not None
    whole = int(lent.principal), int(lent.jasa)
    new = not_taken(card, lent.person_id, whole, done.effective_on, "back")
    about = ledger.About(done.bkm_id, lent.ksm_id, lent.person_id, both[1])
    relief.end(book, kept.id, relief.AGREED, both[1], entry_id=ledger.append(book, new, about).id)


def _coins_past_the_day(book: Work) -> None:
    """Counted, proposed and agreed by two as coins are; but they are more than a day takes."""
    done = _paid(book)
    both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    expected = cash.tills(book, done.bkm_id)["kas"]
    row = {"bkm_id": done.bkm_id, "till": "kas", "on": done.effective_on, "by_person_id": both[0]}
    counted = {**row, "counted_rp": expected - 900, "expected_rp": expected, "reason": "unknown"}
    count = cash.count_by(book, cash.keep_count(book, counted))
    assert count is not None
    what = vouchers.What.COINS_SHORT
    said = {"bkm_id": done.bkm_id, "what": what.value, "amount_rp": 900, "on": done.effective_on}
    public_id = cash.propose(
        book, {**said, "by_person_id": both[0], "media": "count", "file_id": count.public_id}
    )
    kept = cash.by_public(book, public_id)
    assert kept is not None
    new = vouchers.entry(vouchers.moves(what, 900, None), done.effective_on, f"voucher:{public_id}")
    written = ledger.append(book, new, ledger.About(done.bkm_id, by_person_id=both[1], number="Z-9999"))
    cash.end(book, kept.id, cash.AGREED, both[1], book.now, written.id)


def _till_past_zero(book: Work) -> None:
    """Written and agreed by two as vouchers are; but the box never held so much."""
    done = _paid(book)
    both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    what, amount = vouchers.What.OPERATING, cash.tills(book, done.bkm_id)["kas"] + 1_000
    said = {"bkm_id": done.bkm_id, "what": what.value, "amount_rp": amount, "on": done.effective_on}
    public_id = cash.propose(book, {**said, "till": "kas", "note": "sown", "by_person_id": both[0]})
    kept = cash.by_public(book, public_id)
    assert kept is not None
    moves = vouchers.moves(what, amount, vouchers.TILLS["kas"])
    new = vouchers.entry(moves, done.effective_on, f"voucher:{public_id}")
    written = ledger.append(book, new, ledger.About(done.bkm_id, by_person_id=both[1], number="Z-9999"))
    cash.end(book, kept.id, cash.AGREED, both[1], book.now, written.id)


def _iptw(book: Work, n_lines: int) -> None:
    """Written and agreed by two, for so many lines of one share; its card is not paid off."""
    done = _paid(book)
    both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    lent = next(each for each in loans.every(book) if each.person_id == done.person_id)
    what, bkm_id = vouchers.What.IPTW, done.bkm_id
    said = {"bkm_id": bkm_id, "what": what.value, "amount_rp": 1_500, "on": done.effective_on}
    public_id = cash.propose(book, {**said, "till": "kas", "note": "sown", "by_person_id": both[0]})
    rules = replace(preset_of("urban-2013"), iptw_bp=100)
    one = iptw.Due(lent, done.effective_on, Rupiah(150_000), Rupiah(1_500 // n_lines), rules)
    iptw.put(book, public_id, [one] * n_lines)
    kept = cash.by_public(book, public_id)
    assert kept is not None
    moves = vouchers.moves(what, 1_500, vouchers.TILLS["kas"])
    new = vouchers.entry(moves, done.effective_on, f"voucher:{public_id}")
    written = ledger.append(book, new, ledger.About(bkm_id, by_person_id=both[1], number="Z-9998"))
    cash.end(book, kept.id, cash.AGREED, both[1], book.now, written.id)


def _moved_to_nowhere(book: Work) -> None:
    """Two officers agreed that a member moves; the savings left the one KSM and came to no other."""
    done = _first(book, Kind.CONFIRM)
    people = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    melati, on = book.execute(select(ksm.c.id).where(ksm.c.name == "Melati")).scalar_one(), done.effective_on
    plan = moving.Plan(done.bkm_id, What.MEMBER, done.ksm_id, "stay", people[0], melati)
    seat = moving.seat(book, done.person_id, on)
    assert seat is not None
    row = moving.keep(book, plan, [{"person_id": done.person_id, "from_number": seat.number}])
    moving.end(book, row.id, moving.AGREED, people[1], moved_on=on)
    moving.reseat(book, seat, melati, 2, on)
    moving.note_number(book, moving.people_of(book, row.id)[0].id, 2)
    new = savings_out(done.person_id, {Account.WAJIB: 1_000}, on, "half a move")
    about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, people[1], batch=row.public_id)
    ledger.append(book, new, about)


def _left_behind(book: Work, *, ended: bool = True) -> None:
    """A KSM of one member without savings joined another, and in the chain somebody saves in it the day after;
    or (not `ended`) nobody said that it is read only.
    """
    done = _first(book, Kind.CONFIRM)
    melati, on = book.execute(select(ksm.c.id).where(ksm.c.name == "Melati")).scalar_one(), done.effective_on
    both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
    row = moving.keep(book, moving.Plan(done.bkm_id, What.MERGE, melati, "stay", both[0], done.ksm_id), [
        {"person_id": each.person_id, "from_number": each.number} for each in moving_groups.seats(book, melati, on)
    ])  # fmt: skip
    moving.end(book, row.id, moving.AGREED, both[1], moved_on=on)
    for each in moving.people_of(book, row.id):
        seat, number = moving.seat(book, each.person_id, on, melati), moving.next_number(book, done.ksm_id)
        assert seat is not None
        moving.reseat(book, seat, done.ksm_id, number, on)
        moving.note_number(book, each.id, number)
    if not ended:
        return
    moving_groups.end(book, melati, on)
    assert first_deviation(book) is None
    rows = [Posting(Account.CASH_KSM, 1_000), Posting(Account.WAJIB, -1_000, done.person_id)]
    late = opening(rows, on + timedelta(days=1), "after the end")
    ledger.append(book, late, ledger.About(done.bkm_id, melati, done.person_id))


def _put_right(*, agreed: bool) -> Callable[[Work], None]:
    """A receipt is taken out and a report with its confirmation takes its place, all in the chain: as two agreed,
    but a thousand rupiah less of it; or as nobody did.
    """

    def deed(book: Work) -> None:
        done = book.execute(
            select(entry).where(entry.c.kind == Kind.CONFIRM.value, entry.c.purpose == "angsuran")
        ).first()
        assert done is not None
        card = next(each.share for each in _postings(book, done.id) if each.share is not None)
        both = [each.id for each in book.execute(select(person).order_by(person.c.id.desc()).limit(2))]
        code = corrections.propose(book, done.id, "amount", both[0])
        found = corrections.by_public(book, code)
        assert found is not None
        if agreed:
            whole = Rupiah(done.amount_rp)
            line = replacements.Line(done.id, done.person_id, Purpose.INSTALLMENT, whole, None, card)
            replacements.keep(book, found.id, [line])
            corrections.end(book, found.id, both[1], "agreed")
        about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, both[0], done.id, batch=code)
        rest = [replace(each, amount=-each.amount) for each in _final(book, done.id)]
        back = Entry(Kind.REVERSE, None, Rupiah(done.amount_rp), tuple(rest), done.effective_on, "back")
        about = replace(about, about_id=ledger.append(book, back, about).id, batch="new")
        less = Rupiah(done.amount_rp - 1_000)
        facts = (less, done.person_id, done.effective_on)
        said = claim(Purpose.INSTALLMENT, *facts, "less", share=card, holder=None)
        new = claims.as_written(book, ledger.append(book, said, about), said, about)
        booked = confirm_installment(*new.postings, done.effective_on, f"confirm:{new.public_id}")
        who = replace(about, by_person_id=both[1])
        claims.settle(book, [new], ledger.append(book, booked, who).id)

    return deed


def _opened_anew(*, agreed: bool) -> Callable[[Work], None]:
    """Savings from paper are taken out and others stand in their place, in the chain: as one officer agreed with
    themselves; or as nobody did.
    """

    def deed(book: Work) -> None:
        query = select(entry).join(posting).where(entry.c.kind == Kind.OPENING.value)
        old = book.execute(query.where(posting.c.account == Account.WAJIB.value).order_by(entry.c.id)).first()
        assert old is not None
        whose = {"bkm_id": old.bkm_id, "ksm_id": old.ksm_id, "person_id": old.person_id}
        clerk = book.execute(select(person.c.id).order_by(person.c.id.desc())).scalars().first()
        assert clerk is not None
        right = {"entry_id": old.id, "pot": Account.WAJIB.value, "share_id": None, "right_rp": 1_000}
        code = "nobody"
        if agreed:
            said = {**whose, **right, "right_jasa_rp": 0, "why": "typing", "by_person_id": clerk}
            code = opening_fixes.keep(book, said)
            fix = opening_fixes.by_public(book, code)
            assert fix is not None
            opening_fixes.end(book, fix.id, clerk, "agreed")
        about = ledger.About(**whose, by_person_id=clerk, about_id=old.id, batch=code)
        sides = tuple(_mirror(_postings(book, old.id)))
        back = Entry(Kind.REVERSE, None, Rupiah(old.amount_rp), sides, old.effective_on, "back")
        about = replace(about, about_id=ledger.append(book, back, about).id)
        new = opening([Posting(Account.WAJIB, -1_000, old.person_id)], old.effective_on, "anew")
        ledger.append(book, new, about)

    return deed


def _rules(book: Work, *, sealed: bool = True) -> None:
    """Rules of the BKM's own, agreed by two, from before the month of the tests."""
    made = preset_of("urban-2013")
    rules.add(book, 1, changed(made, date(2026, 10, 1)), "jasa", (12, 13))
    if not sealed:
        n = book.execute(select(func.max(seal.c.place))).scalar_one()
        head = book.execute(select(entry.c.chain).order_by(entry.c.id.desc())).scalar()
        book.execute(seal.delete().where(seal.c.place == n))
        book.execute(chain.update().values(head=head))


def _rules_rewritten(book: Work) -> None:
    _rules(book)
    book.execute(text("UPDATE rules SET text = replace(text, '150', '15')"))


def _year_without_christmas(book: Work) -> None:
    holidays.keep(book, 1, date(2026, 11, 17))
    book.execute(
        text("UPDATE holiday_year SET days = replace(days, '2026-12-25', '2026-12-28') WHERE year = 2026")
    )


def _day_decided_otherwise(book: Work) -> None:
    """Two officers agreed on the first of December; the book says the second."""
    row = free_days.by_public(book, free_days.propose(book, 1, date(2026, 12, 1), True, "cuti bersama", 12))
    assert row is not None and free_days.end(book, row.id, 13, free_days.AGREED, date(2026, 11, 17))
    book.execute(text("UPDATE free_day SET day = '2026-12-02'"))


def _rest_made_longer(book: Work) -> None:
    """Two officers agreed on a rest until the end of November; the book says until the end of March."""
    row = {"bkm_id": 1, "what": "keringanan", "person_id": 5, "reason": "sakit", "by_person_id": 12}
    rest = relief.by_public(book, relief.keep(book, row | {"since_on": date(2026, 11, 1)}))
    assert rest is not None
    relief.end(book, rest.id, relief.AGREED, 13, until_on=date(2026, 11, 30))
    book.execute(text("UPDATE relief SET until_on = '2027-03-31'"))


def _shortage_erased(book: Work) -> None:
    """A count of the box lacked a thousand rupiah; the row says that it fitted."""
    row = {"bkm_id": 1, "till": "kas", "on": date(2026, 11, 17), "by_person_id": 12, "reason": "koin"}
    held = cash.tills(book, 1)["kas"]
    cash.keep_count(book, row | {"counted_rp": held - 1_000, "expected_rp": held})
    book.execute(text("UPDATE cash_count SET counted_rp = expected_rp, reason = NULL"))


def _refusal_turned(book: Work) -> None:
    """A second officer said that a count was not right; the row says that they agreed."""
    till, paper, on_its_way = box_counts._held(book, 1, 10**9)
    row = {"bkm_id": 1, "ksm_id": 1, "on": date(2026, 11, 17), "till_rp": till, "paper_rp": paper}
    row |= {"out_rp": on_its_way, "counted_rp": till + paper - on_its_way, "reason": None, "by_person_id": 2}
    counted = box_counts.by_public(book, box_counts.keep(book, row))
    assert counted is not None
    box_counts.speak(book, counted.id, 1, box_counts.REFUSED)
    book.execute(text("UPDATE box_count_voice SET says = 'agreed'"))


def _voucher_of_another(book: Work) -> None:
    """A voucher was written by one officer; the row names another."""
    row = {"bkm_id": 1, "what": "operasional", "till": "kas", "amount_rp": 26_000, "on": date(2026, 11, 16)}
    paid = cash.by_public(book, cash.propose(book, row | {"by_person_id": 12}))
    assert paid is not None and cash.end(book, paid.id, cash.REFUSED, 13, book.now)
    book.execute(text("UPDATE voucher SET by_person_id = 14"))


def _closed_by_another(book: Work) -> None:
    """October was closed by two officers; the row names another one as the second."""
    _close_october(book)
    book.execute(text("UPDATE closing SET ended_by = 14"))


def _surety_made_small(book: Work) -> None:
    """The group holds five thousand of somebody's savings; the row says one rupiah."""
    holds.hold(book, withdrawals.Wish(1, 1, 3, Account.WAJIB, 5_000, "rapat"), 1)
    book.execute(text("UPDATE savings_hold SET amount_rp = 1"))


def _close_october(book: Work, *, keeps: bool = True) -> None:
    """October closed by two officers, with its classes."""
    row = closings.by_public(book, closings.propose(book, 1, CLOSE, date(2026, 10, 1), 12))
    assert row is not None
    n = classes.keep_of_closing(book, row) if keeps else 0
    assert closings.agree(book, row, 13, date(2026, 11, 1), n)


def _closed_without_classes(book: Work) -> None:
    _close_october(book, keeps=False)


def _class_made_better(book: Work) -> None:
    _close_october(book)
    book.execute(text("UPDATE class_snapshot SET class_name = 'II'"))


def _another_class(book: Work) -> None:
    """Sealed and counted as it should be, but not what the book said."""
    of = classes.report(book, 1, date(2026, 10, 31), book.now)
    worse = replace(of, lines=tuple(replace(each, class_name="III") for each in of.lines))
    row = closings.by_public(book, closings.propose(book, 1, CLOSE, date(2026, 10, 1), 12))
    assert row is not None
    n = classes.keep(book, 1, worse, row.id)
    assert closings.agree(book, row, 13, date(2026, 11, 1), n)


def _row_stands_twice(book: Work) -> None:
    """A line of a sheet is written once more, as if it had been changed; the one before still stands."""
    query = select(entry).where(entry.c.kind == Kind.CLAIM.value, entry.c.purpose == "tabungan")
    old = book.execute(query.where(entry.c.sheet_id.is_not(None)).order_by(entry.c.id)).first()
    assert old is not None
    facts = (Rupiah(20_000), old.person_id, old.effective_on, "once more")
    said = claim(Purpose.SAVINGS, *facts, share=None, holder=old.by_person_id)
    about = ledger.About(old.bkm_id, old.ksm_id, old.person_id, old.by_person_id, sheet_id=old.sheet_id)
    ledger.append(book, said, about)


def _opened_from_nowhere(book: Work) -> None:
    """Savings from paper, in a book that has begun: the chain agrees, and no file brought them."""
    done = _first(book, Kind.CONFIRM)
    new = opening([Posting(Account.WAJIB, -1_000, done.person_id)], done.effective_on, "nowhere")
    ledger.append(book, new, ledger.About(done.bkm_id, done.ksm_id, done.person_id, done.by_person_id))


def _dated_ahead(book: Work, days: int = 40) -> None:
    """A payment of this evening says that it was made in a month to come; or tomorrow, with no month closed."""
    done = _paid(book)
    sides = (Posting(Account.WAJIB, -1_000, done.person_id), Posting(Account.OPENING, 1_000))
    on = book.now.date() + timedelta(days=days)
    about = ledger.About(done.bkm_id, done.ksm_id, done.person_id, done.by_person_id)
    ledger.append(book, Entry(Kind.OPENING, None, Rupiah(1_000), sides, on, "ahead"), about)


def _counted_otherwise(book: Work) -> None:
    """A count says that the book held a thousand rupiah more than its entries do."""
    done = _paid(book)
    held = cash.tills(book, done.bkm_id)["kas"] + 1_000
    row = {"bkm_id": done.bkm_id, "till": "kas", "on": done.effective_on, "by_person_id": done.by_person_id}
    cash.keep_count(book, {**row, "counted_rp": held, "expected_rp": held, "reason": None})


def _head_exchanged(book: Work) -> None:
    """A month is closed by two, and the words its closing keeps are made others."""
    done = _first(book, Kind.CONFIRM)
    proposed = closings.propose(book, done.bkm_id, CLOSE, date(2026, 10, 1), done.by_person_id)
    row = closings.by_public(book, proposed)
    assert row is not None
    closings.agree(book, row, done.person_id, date(2026, 11, 1))
    book.execute(closing.update().values(head="0" * 64))


def _class(**wrong: Any) -> Callable[[Work], None]:
    """A class kept when a month's end was first shown, sealed in the chain; `wrong` of it is not as it was
    reckoned.
    """

    def deed(book: Work) -> None:
        row = {"bkm_id": 1, "ksm_id": 1, "on": date(2026, 10, 31), "class_name": "II", "reserve_bp": 50}
        row |= {"balance_rp": 1_000_000, "late_pokok_rp": 300_000, "late_jasa_rp": 0, "behind": "12/5"}
        row |= {"made_at": book.now, "profile": "urban-2013:1"}
        made = insert(class_snapshot).returning(class_snapshot.c.id)
        sealed.put(book, class_snapshot, book.execute(made, {**row, **wrong}).scalar_one())

    return deed


def _lent_in_days_to_come(book: Work) -> None:
    """A loan that runs is said to begin next year, in a row the chain agrees with: no figure shows it."""
    book.execute(loan.update().where(loan.c.id == 1).values(disbursed_on=date(2027, 1, 4)))
    sealed.put(book, loan, 1)


PLANTS: dict[str, Callable[[Work], None]] = {
    "row-stands-twice": _row_stands_twice,
    "opened-from-nowhere": _opened_from_nowhere,
    "date-in-a-closed-month": _date_in_a_closed_month,
    "count-in-a-closed-month": lambda book: _date_in_a_closed_month(book, date(2026, 10, 20)),
    "taken-out-by-one": _taken_out_by_one,
    "opened-anew": _opened_anew(agreed=False),
    "opened-anew-by-one": _opened_anew(agreed=True),
    "out-of-another-pot": _out_of_another_pot,
    "box-left-empty": _box_left_empty,
    "stands-says-its-writer": _stands_says_its_writer,
    "closed-by-one": _closed_by_one,
    "cut-the-last": _cut_the_last,
    "rules-rewritten": _rules_rewritten,
    "year-without-christmas": _year_without_christmas,
    "day-decided-otherwise": _day_decided_otherwise,
    "rest-made-longer": _rest_made_longer,
    "shortage-erased": _shortage_erased,
    "refusal-turned": _refusal_turned,
    "voucher-of-another": _voucher_of_another,
    "closed-by-another": _closed_by_another,
    "surety-made-small": _surety_made_small,
    "class-made-better": _class_made_better,
    "class-of-other-entries": _another_class,
    "closed-without-classes": _closed_without_classes,
    "dated-ahead": _dated_ahead,
    "dated-tomorrow": lambda book: _dated_ahead(book, 1),
    "counted-otherwise": _counted_otherwise,
    "head-exchanged": _head_exchanged,
    "more-back-than-lost": _write(Account.RECOVERED, -1_000, share=True),
    "late-beyond-the-balance": _class(late_pokok_rp=1_000_001),
    "class-of-another": _class(behind="21/5"),
    "owes-and-is-not-shown": _lent_in_days_to_come,
    "rules-without-a-seal": lambda book: _rules(book, sealed=False),
    "confirm-again": _confirm_again,
    "confirm-own": _confirm_own,
    "reverse-again": _reverse_again,
    "reverse-the-reversal": _reverse_the_reversal,
    "reverse-in-part": _reverse_in_part,
    "withdraw-too-much": _write(Account.WAJIB, 9_000_000),
    "cover-past-the-box": _cover_past_the_box,
    "given-back-by-who-owes": _entry(
        Kind.GIVE_BACK, (Account.CASH_KSM, 1_000, False), (Account.COVERED, -1_000, True), cover="talangan"
    ),
    "savings-out-unasked": _entry(
        Kind.WITHDRAW, (Account.WAJIB, 1_000, True), (Account.CASH_KSM, -1_000, False)
    ),
    "voucher-of-nobody": _entry(
        Kind.VOUCHER, (Account.OPERATING, 1_000, False), (Account.CASH_UPK, -1_000, False)
    ),
    "written-off-by-nobody": _entry(
        Kind.WRITE_OFF, (Account.LOAN, -1_000, True), (Account.WRITTEN_OFF, 1_000, True)
    ),
    "coins-in-an-instalment": _entry(
        Kind.CONFIRM, (Account.CASH_GAP, 300, False), (Account.CASH_UPK, -300, False)
    ),
    "coins-past-the-day": _coins_past_the_day,
    "till-past-zero": _till_past_zero,
    "iptw-unearned": lambda book: _iptw(book, 1),
    "iptw-twice": lambda book: _iptw(book, 2),
    "box-past-zero": _entry(
        Kind.WITHDRAW, (Account.WAJIB, 9_000_000, True), (Account.CASH_KSM, -9_000_000, False)
    ),
    "carried-back-by-nobody": _entry(
        Kind.NOT_TAKEN, (Account.LOAN, -1_000, True), (Account.CASH_UPK, 1_000, False)
    ),
    "back-without-a-payout": _back_without_a_payout,
    "moved-by-nobody": _entry(Kind.MOVE, (Account.WAJIB, 1_000, True), (Account.CASH_KSM, -1_000, False)),
    "moved-to-nowhere": _moved_to_nowhere,
    "left-behind": _left_behind,
    "joined-and-open": lambda book: _left_behind(book, ended=False),
    "carried-by-nobody": _entry(Kind.CARRY, (Account.LOAN, -1_000, True), (Account.LET_GO, 1_000, True)),
    "put-right-for-less": _put_right(agreed=True),
    "put-right-by-nobody": _put_right(agreed=False),
    "pay-too-much": _write(Account.LOAN, -9_000_000, share=True),
}


def test_a_class_kept_as_it_was_reckoned_is_whole(lived_in: Book) -> None:
    lived_in.run(_class())
    assert lived_in.look(first_deviation) is None


def _sow(book: Work, row: Row) -> None:
    if row["how"] == "named":
        PLANTS[row["plant"]](book)
        return
    for statement in row["plant"].split("; "):
        assert book.execute(text(statement)).rowcount >= 1, f"nothing was sown: {statement}"
    if row["alone"] not in ("", "every_row_is_sealed"):  # whoever did this was thorough
        for what, row_id in list(sealed.bare(book)):
            sealed.put(book, what.table, row_id)


STORED = [row for row in FAULTS.values() if row["where"] == "verify" and not row["needs"]]


def _invariants() -> list[tuple[str, dict[str, list[str]]]]:
    """The table of docs/promises.md: each invariant with its checks, and behind each the faults it finds."""
    text = (ROOT / "docs" / "promises.md").read_text("utf-8")
    found = []
    for name, asked in re.findall(r"^\| ([LMP]\d+) \|[^|]*\| ([^|]*) \|$", text, re.MULTILINE):
        parts = [part.partition(":") for part in asked.split("; ")]
        found.append((name, {who.strip("` "): re.findall("`([^`]+)`", faults) for who, _, faults in parts}))
    return found


INVARIANTS = _invariants()
BY_NAME = {check.__name__: check for check in CHECKS}


def test_each_invariant_has_a_check_and_a_fault_that_shows_it() -> None:
    assert {name for name, _ in INVARIANTS} >= {f"L{n}" for n in range(1, 21)}
    for name, asked in INVARIANTS:
        assert asked.keys() & BY_NAME.keys(), f"{name} has no check"
        for who, faults in asked.items():
            where = {"the schema": "schema", "four words": "cek"}.get(who, "verify")
            assert faults and (who in BY_NAME or where != "verify"), f"{name}: {who} is no check of verify"
            assert all(FAULTS[fault]["where"] == where for fault in faults), f"{name}: {faults}"


def test_every_check_of_verify_has_a_fault_it_finds() -> None:
    found = {who for _, asked in INVARIANTS for who, faults in asked.items() if faults}
    assert set(BY_NAME) <= found, "docs/promises.md: name the fault each of these finds"
    for row in FAULTS.values():
        assert not row["alone"] or row["alone"] in BY_NAME, row["id"]


def _notices(check: Callable[[Work], Iterator[str]], work: Work) -> bool:
    try:
        return next(check(work), None) is not None
    except UNREADABLE:
        return True


def _book(request: pytest.FixtureRequest, row: Row) -> Book:
    """A book of the kind this fault is sown in."""
    found: Book = request.getfixturevalue("lent_in" if row["id"].startswith("lent-") else "lived_in")
    return found


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in STORED])
def test_verify_finds_what_was_sown(request: pytest.FixtureRequest, row: Row) -> None:
    book = _book(request, row)
    book.run(lambda work: _sow(work, row))
    assert book.look(first_deviation) is not None, row["what"]
    named = {who for _, asked in INVARIANTS for who, faults in asked.items() if row["id"] in faults}
    for who in sorted(named):
        assert book.look(lambda work, who=who: next(BY_NAME[who](work), None)) is not None, who
    if row["alone"]:
        noticed = [check.__name__ for check in CHECKS if book.look(partial(_notices, check))]
        assert noticed == [row["alone"]]


@pytest.mark.parametrize(
    "row", [pytest.param(r, id=r["id"]) for r in FAULTS.values() if r["where"] == "schema"]
)
def test_the_schema_does_not_take_it(lived_in: Book, row: Row) -> None:
    with pytest.raises(IntegrityError):
        lived_in.run(lambda book: _sow(book, row))
    assert lived_in.look(first_deviation) is None


def test_the_paper_book_knows_what_the_book_no_longer_does(chat: Chatroom, database: str) -> None:
    """The book agrees with itself; the four words written by hand do not agree with it."""
    row = FAULTS["last-entry-and-head"]
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        said = chat.hear(name, words)
    paper = said[0].rpartition("kertas: ")[2].partition(" [")[0]
    assert chat.hear("Sri", paper)[0].startswith("bot: Cocok.")
    book = Book(database, lambda: START, bytes)
    with book.engine.begin() as conn:
        unguard(conn)
    book.run(lambda work: _sow(work, row))
    assert book.look(first_deviation) is None, "whoever did this was thorough"
    book.close()
    assert chat.hear("Sri", "cek buku")[0].startswith("bot: Cocok")
    assert chat.hear("Sri", paper)[0].startswith("bot: Tidak cocok")


# --- in the rules ---------------------------------------------------------------------------------------------


def _order(*order: Bucket, ahead: int = 1) -> SimpleNamespace:
    return SimpleNamespace(order=order, ahead=ahead)


JASA_FIRST = (Bucket.OVERDUE_JASA, Bucket.OVERDUE_POKOK, Bucket.CURRENT_JASA, Bucket.CURRENT_POKOK)
POKOK_FIRST = (Bucket.OVERDUE_POKOK, Bucket.OVERDUE_JASA, Bucket.CURRENT_POKOK, Bucket.CURRENT_JASA)
step, spread, reserve = domain.loans._to_step, domain.loans.spread, domain.kolektibilitas.reserve
indicators, preset, allocate = (
    domain.kolektibilitas.indicators,
    test_figures.preset,
    domain.allocation.allocate,
)


def _down(parts: int, n: int, rounding: Any) -> Any:
    return step(parts, n, replace(rounding, direction=Direction.DOWN))


def _one_step_more(parts: int, n: int, rounding: Any) -> Any:
    return parts // (n * rounding.step) * rounding.step + rounding.step


def _chained(loan: Any, due: Any, kumpulan: Any) -> list[date]:
    days = [loan.disbursed_on]
    for _ in range(loan.n):
        days.append(add_months(days[-1], 1))
    return days[1:]


def _worse(name: str) -> Any:
    profile = preset(name)
    bands = [replace(band, above=band.above and band.start == 0) for band in profile.ladder.bands]
    return replace(profile, ladder=replace(profile.ladder, bands=tuple(bands)))


def _per_class(balances: Any, ladder: Any) -> Any:
    return sum(reserve({name: balance}, ladder) or 0 for name, balance in balances.items())


def _as_one(whose: Any, shares: Any, *more: Any) -> Any:
    return line(whose, [replace(each, loan=0) for each in shares], *more)


def _par_of_arrears(loans: Any) -> Any:
    held = list(loans)
    late = sum(each.overdue_pokok for each in held if each.behind >= 3)
    whole = sum(each.balance for each in held)
    return replace(indicators(held), par=Fraction(late, whole) if whole else None)


def _of_loans(loans: Any) -> Any:
    return indicators(replace(each, ksm_id=n) for n, each in enumerate(loans))


def _income(*args: Any) -> Any:
    found = allocate(*args)
    return replace(found, jasa_current=Rupiah(found.jasa_current + found.titipan), titipan=Rupiah(0))


def _covered(card: Any, paid: Any, on: date) -> Any:
    theirs = tuple(replace(each, payer=None) for each in paid.payments)
    return reckon(card, replace(paid, payments=theirs), on)


MUTATIONS: dict[str, list[tuple[Any, str, Any]]] = {
    "pokok-before-jasa": [(domain.allocation, "AllocationRule", lambda: _order(*POKOK_FIRST))],
    "surplus-pays-ahead": [(domain.allocation, "AllocationRule", lambda: _order(*JASA_FIRST, ahead=99))],
    "remainder-first": [(domain.loans, "spread", lambda *args: spread(*args)[::-1])],
    "rounded-down": [(domain.loans, "_to_step", _down)],
    "round-number-gets-a-step": [(domain.loans, "_to_step", _one_step_more)],
    "due-days-chained": [(domain.loans, "_due_dates", _chained)],
    "due-day-late": [(domain.arrears, "_counts_on", lambda due, days: due.replace(day=due.day - 1))],
    "holiday-counted-late": [(Calendar, "counts_on", lambda self, due_on: due_on)],
    "half-to-even": [(domain.kolektibilitas, "read_behind", lambda behind, how: Fraction(round(behind)))],
    "edge-of-a-class": [(test_figures, "preset", _worse)],
    "reserve-per-class": [(test_figures, "reserve", _per_class)],
    "loans-as-one": [(test_two_loans, "report_line", _as_one)],
    "par-of-arrears": [(test_figures, "indicators", _par_of_arrears)],
    "lar-of-loans": [(test_figures, "indicators", _of_loans)],
    "cover-surplus-to-the-covered": [(test_reckoning, "reckon", _covered)],
    "surplus-is-income": [(test_payments, "allocate", _income)],
}
ASKED: tuple[tuple[Callable[..., None], list[Any]], ...] = (
    (test_payments.test_the_rules_come_to_the_table, [case.values[0] for case in payments()]),
    (test_reckoning.test_the_81_payments_alone_on_their_card, [case.values[0] for case in payments()]),
    (test_figures.test_a_card, [case.values[0] for case in cases("figures/schedules")]),
    (test_figures.test_due_dates, [case.values[0] for case in cases("figures/due_dates")]),
    (test_figures.test_the_class_on_both_sides_of_every_edge, rows("figures/ladders")),
    (test_figures.test_the_class_depends_on_how_a_broken_number_is_read, rows("figures/rounding")),
    (test_figures.test_what_is_late, rows("figures/lateness")),
    (test_figures.test_what_is_set_aside, rows("figures/reserves")),
    (test_figures.test_the_fund_as_the_operating_guide_counts, rows("figures/portfolios_read")),
    (test_two_loans.test_each_loan_is_asked_by_itself, [case.values[0] for case in test_two_loans.CASES]),
)


def red() -> int:
    """How many rows of the tables the rules do not come to."""
    n = 0
    for ask, given in ASKED:
        for row in given:
            n += 1
            with suppress(AssertionError):
                ask(row)
                n -= 1
    return n


def test_the_rules_come_to_every_row_when_nothing_is_sown() -> None:
    assert red() == 0


@pytest.mark.parametrize("name", MUTATIONS)
def test_the_tables_find_a_rule_that_was_bent(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert any(row["plant"] == name for row in FAULTS.values())
    for where, what, bent in MUTATIONS[name]:
        monkeypatch.setattr(where, what, bent)
    assert red() >= 1, FAULTS[name]["what"]
