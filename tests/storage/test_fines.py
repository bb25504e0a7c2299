"""What stands in a fine's way, as the book knows it: the dead, a rest, a report that waits, a card that ended; and
nothing changes that was once reckoned for a day, as known at a moment.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import insert

from domain.allocation import unpaid
from domain.fines import FineTerms
from domain.ledger import Account, Entry, Kind, Posting, Purpose
from domain.money import Rupiah
from domain.relief import What
from storage import candidates, deaths, fine_checks, ledger, loans, relief, sealed
from storage import tables as t
from storage.book import Work
from storage.fine_checks import fines_stay_small
from storage.verify import first_deviation
from tests import lateness
from tests.chat import WIB, Chatroom
from tests.stories.test_fines import monthly

TWO_LATE = 6_900
"""Row 5 in its second month, row 6 in its first: three times two percent of 115.000."""
LOOK = "2027-01-23 09:00"


def fine(chat: Chatroom, name: str = "Tini") -> int:
    found = lateness.look(chat, lambda book: loans.of_people(book, [lateness.person(book, name)]))
    return int(found[0].fine)


def rest(book: Work, what: What, **values: object) -> None:
    """Agreed by Bu Rini and Pak Hadi, today."""
    public_id, tini = book.new_id(), lateness.person(book, "Tini")
    row = {"public_id": public_id, "bkm_id": 1, "what": what.value, "person_id": tini, "reason": "sakit"}
    row |= {"by_person_id": lateness.person(book, "Rini"), "made_at": book.now, "outcome": relief.AGREED}
    hadi = lateness.person(book, "Hadi")
    new = insert(t.relief).returning(t.relief.c.id)
    row_id = book.execute(new, {**row, "ended_by": hadi, "ended_at": book.now, **values}).scalar_one()
    sealed.put(book, t.relief, row_id)


@pytest.fixture
def late(chat: Chatroom) -> Chatroom:
    """Two rows of KSM Mawar have fallen due since the rule, and none was paid."""
    chat.book.run(monthly)
    lateness.reach(chat, LOOK)
    assert fine(chat) == TWO_LATE
    return chat


def test_no_fine_ages_for_the_dead_and_it_comes_back_if_they_live(late: Chatroom) -> None:
    def died(book: Work) -> str:
        tini, rini = lateness.person(book, "Tini"), lateness.person(book, "Rini")
        return deaths.note(book, 1, tini, date(2027, 1, 10), rini)

    public_id = late.book.run(died)
    assert fine(late) == 2_300, "what was asked before that day is told by the page of what is open"
    assert fine(late, "Lastri") == TWO_LATE

    def lives(book: Work) -> None:
        row = deaths.by_public(book, public_id)
        assert row is not None
        assert deaths.was_mistaken(book, row, lateness.person(book, "Hadi"))

    late.book.run(lives)
    assert fine(late) == TWO_LATE
    assert lateness.look(late, first_deviation) is None


def test_what_the_book_knew_then_is_reckoned_the_same_for_ever(late: Chatroom) -> None:
    """A rest, a report that waits, and a fine that is let go, each looked at before and after."""
    then = datetime(2027, 1, 23, 9, 30, tzinfo=WIB)
    for line in ("Tini: angsur 115rb", "Tini: [Langsung ke UPK]"):
        late._play(line)
    assert fine(late) == TWO_LATE, "a report of today leaves what was asked before"
    lateness.reach(late, "2027-02-23 09:00")
    assert fine(late) == TWO_LATE, "it waits, and nothing is asked meanwhile"
    for line in ("Rini: terima uang", "Rini: [Terima dari Bu Tini]"):
        late._play(line)
    assert fine(late) == 2_300 * 3 + 2_300 * 2, "counted from the day it was paid: rows 6 and 7 went on"
    late.book.run(lambda book: rest(book, What.PAUSE, since_on=date(2027, 2, 20), until_on=date(2027, 3, 20)))
    assert fine(late) == TWO_LATE
    share = lateness.look(late, lambda book: loans.of_people(book, [lateness.person(book, "Tini")])[0])
    gone = {"share_id": share.share_id, "amount_rp": TWO_LATE, "since_on": date(2027, 2, 23)}
    late.book.run(lambda book: rest(book, What.FINE, **gone))
    assert fine(late) == 0
    again = lateness.look(late, lambda book: loans.by_share(book, share.share_id)).history
    assert again.on(date(2027, 1, 23), then).fines.open == TWO_LATE
    assert lateness.look(late, first_deviation) is None


def pay(book: Work, amount: int, on: date) -> None:
    """Bu Tini brings so much to the UPK."""
    lent = loans.of_people(book, [lateness.person(book, "Tini")])[0]
    paid = Posting(Account.PAID, -amount, lent.person_id, lent.share_id)
    postings = (Posting(Account.CASH_UPK, amount), paid)
    entry = Entry(Kind.CONFIRM, Purpose.INSTALLMENT, Rupiah(amount), postings, on, f"paid:{on}")
    ledger.append(book, entry, ledger.About(1, lent.ksm_id, lent.person_id))


def test_nobody_who_may_be_late_is_missed_where_a_fine_was_paid(late: Chatroom) -> None:
    """Three rows and the fine, then the next one but for as much: the sums alone say that all is paid."""
    late.book.run(lambda book: lateness.agree(book, "Mawar"))
    late.book.run(lambda book: pay(book, 3 * 115_000 + TWO_LATE, date(2027, 1, 23)))
    assert fine(late) == 0
    late.book.run(lambda book: pay(book, 115_000 - TWO_LATE, date(2027, 3, 10)))
    today = date(2027, 3, 23)
    found = lateness.look(late, lambda book: candidates.of_zone(book, "Asia/Jakarta", today))
    lent = lateness.look(late, lambda book: loans.of_people(book, [lateness.person(book, "Tini")])[0])
    assert lent.share_id in {row.share_id for row in found}
    open_rows = unpaid(lent.history.card, lent.history.on(today).settled)
    assert (open_rows[0].number, open_rows[0].total) == (8, TWO_LATE)


def test_a_fine_the_rules_do_not_ask_is_named(late: Chatroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a version of the rules were read otherwise by the check than by the card."""
    assert lateness.look(late, lambda book: next(fines_stay_small(book), None)) is None
    every = fine_checks.loans.every

    def with_a_smaller_cap(book: Work) -> list[loans.Lent]:
        return [_less(each) for each in every(book)]

    monkeypatch.setattr(fine_checks.loans, "every", with_a_smaller_cap)
    found = lateness.look(late, lambda book: next(fines_stay_small(book), None))
    assert found is not None and "fined more than the rules say" in found


def _less(lent: loans.Lent) -> loans.Lent:
    asking = lent.history.asking
    if asking is None:
        return lent
    rows = {n: (replace(a, terms=FineTerms(200, 0, 100)), day) for n, (a, day) in asking.rows.items()}
    return replace(lent, history=replace(lent.history, asking=replace(asking, rows=rows)))
