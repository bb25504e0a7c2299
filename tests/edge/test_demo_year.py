"""The year the demo's village has behind it: lived through the bot's own doors, whole, and told to nobody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count, pairwise
from typing import Any

import pytest
from sqlalchemy import func, select

import locales
from bot import demo_village, demo_year
from bot.clock import Told
from bot.diary import Diary, WrongDiary, _Phones
from domain.ledger import Account, Kind
from storage import cash, closings, covers, joining, loans, members, outbox, relief, schema, withdrawals
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests.engines import Maker
from usecases import report_months, reports, witness

pytestmark = pytest.mark.sqlite  # a demo keeps its book in a file
RINI, WARTI = 201, 113
OCTOBER = date(2026, 10, 31)


@pytest.fixture(scope="module")
def lived(maker: Maker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """The demo's book as its bot finds it."""
    address = maker.fresh(tmp_path_factory.mktemp("year"))
    told, ids = Told(demo_year.BEGINS), count()
    book = Book(address, told.now, lambda n: next(ids).to_bytes(n, "big"), b"a key of the tests")
    schema.prepare(book.engine)
    demo_year.live(book, told)
    told.moment = demo_village.BEGINS
    yield book
    book.close()
    maker.drop(address)


def person(book: Work, name: str, ksm: str) -> int:
    """Who this is in the book."""
    return next(row.id for row in joining.everybody(book) if (row.name, row.ksm_name) == (name, ksm))


def ended(book: Work, name: str, ksm: str) -> list[Kind | None]:
    """How this person's earlier cards ended."""
    return [each.ended for each in loans.ended_of(book, person(book, name, ksm))]


def test_a_year_of_it_is_whole_and_ends_before_the_demo_begins(lived: Book) -> None:
    def read(book: Work) -> None:
        assert first_deviation(book) is None
        rini = members.actor(book, RINI, RINI)
        assert "tidak berubah sejak ditutup" in locales.plain(witness.check(book, rini))
        days = select(func.min(t.entry.c.effective_on), func.max(t.entry.c.effective_on))
        first, last = book.execute(days.where(t.entry.c.kind != "opening")).one()
        assert (last - first).days > 340 and last <= demo_village.BEGINS.date()
        assert [act.month.month for act in closings.acts(book, 1)] == [12, *range(1, 11)]
        assert not book.execute(select(t.outbox.c.why).where(t.outbox.c.state == "broken")).all()

    lived.look(read)


def test_it_holds_what_a_treasurer_meets_in_a_year(lived: Book) -> None:
    def read(book: Work) -> None:
        assert covers.of_ksm(book, 1) == {
            (person(book, "Karti", "Mawar"), person(book, "Wati", "Mawar")): 77_000
        }
        assert ended(book, "Ningsih", "Melati") == [Kind.RESCHEDULE]
        assert ended(book, "Slamet", "Melati") == [Kind.WRITE_OFF]
        left = relief.still_out(book, person(book, "Slamet", "Melati"))
        assert [each[2] for each in left] == [1_250_000]
        [taken] = withdrawals.of_person(book, person(book, "Yati", "Mawar"))
        assert (taken.state, taken.amount_rp) == ("given", 100_000)
        kinds = set(book.execute(select(t.entry.c.kind)).scalars())
        assert {"reverse", "recover", "disburse"} <= kinds
        bank = cash.movements(book, 1, Account.BANK_UPK, cash.Until(date(2026, 11, 30), book.now))
        assert len(bank) > 10

    lived.look(read)


def test_its_last_month_is_full_of_figures_that_add_up(lived: Book) -> None:
    def read(book: Work) -> Any:
        rini = members.actor(book, RINI, RINI)
        month = report_months.month_of(book, rini, "", OCTOBER.isoformat())
        said = [
            locales.plain(page(book, rini, month.public_id, OCTOBER.isoformat()))
            for page in (reports.page, reports.fund_page)
        ]
        return month, said, reports.all_sheets(book, month)

    month, said, sheets = lived.run(read)
    assert month.report.foots() and month.finished
    assert "Tertunda Rp345.000 di 1 KSM" in said[0]
    assert not [line for line in said if "belum ada data" in line]
    assert all(rows for _, _, rows, *_ in sheets)


def test_nobodys_phone_hears_of_it_when_the_bot_wakes_up(lived: Book) -> None:
    open_rows = select(func.count()).select_from(t.outbox).where(t.outbox.c.state.in_(("waiting", "sending")))
    assert not lived.look(outbox.is_busy)
    assert lived.look(lambda book: book.execute(open_rows).scalar_one()) == 0


def test_who_is_late_was_told_so_all_along_and_never_twice_in_a_week(lived: Book) -> None:
    told = select(t.outbox.c.sent_at).where(t.outbox.c.chat_id == WARTI, t.outbox.c.klass == "arrears")
    days = [row.sent_at.date() for row in lived.look(lambda book: book.execute(told.order_by("id")).all())]
    assert len(days) >= 10 and days[-1] == date(2026, 11, 24)
    assert all((after - before).days >= 7 for before, after in pairwise(days))


WRONG = {
    "Rini: [Bukan tombol]": "no such button",
    "Rini: hapus buku Slamet": "relief-",
    "Rini: lah piye iki": "belum paham",
    "-- 2026-01-01 08:00": "time only goes forward",
}


@pytest.mark.parametrize("line", WRONG)
def test_a_line_that_cannot_be_lived_is_named_and_nothing_of_its_chapter_stays(
    lived: Book, line: str
) -> None:
    n = select(func.count()).select_from(t.inbox)
    before = lived.look(lambda book: book.execute(n).scalar_one())
    diary = Diary(lived, Told(demo_village.BEGINS), {"Rini": RINI}, "GuyubContohBot")
    try:
        with pytest.raises(WrongDiary, match=WRONG[line]):
            diary.live(f"Rini: kas\n{line}\nRini: kas")
    finally:
        diary.close()
    assert lived.look(lambda book: book.execute(n).scalar_one()) == before


def test_a_button_is_found_by_its_code_and_not_by_letters_of_chance() -> None:
    phones, rows = (
        _Phones(),
        [[{"text": each, "callback_data": f"basa:9id-jv_Q:{each}"} for each in ("jv", "id")]],
    )
    phones.heard[RINI].append((1, locales.Rendered("?", {"inline_keyboard": rows})))
    assert phones.button(RINI, "basa:|id") == (1, "basa:9id-jv_Q:id")
    assert phones.button(RINI, "basa:|en") is None
