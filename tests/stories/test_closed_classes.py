"""The class of each KSM is kept by the closing that closes the month, with what it was reckoned from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, text, update

from domain.closings import CLOSE
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from storage import classes, closings, importing, loans, members, portfolio
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.engines import unguard
from tests.stories.test_reports import close_october, recipe_of
from usecases import report_months

OCTOBER, MARCH = date(2026, 10, 31), date(2027, 3, 31)


def kept(chat: Chatroom) -> list[tuple[Any, ...]]:
    """Each class that was kept: by which closing, of which day, KSM, class, pokok and what was late."""
    s = t.class_snapshot.c
    shown = (
        s.closing_id,
        s.on,
        s.ksm_id,
        s.class_name,
        s.balance_rp,
        s.late_pokok_rp,
        s.late_jasa_rp,
        s.behind,
    )
    return [
        tuple(row) for row in lateness.look(chat, lambda book: book.execute(select(*shown).order_by(s.id)))
    ]


def signed(chat: Chatroom, closing_id: int, on: date = OCTOBER) -> list[tuple[Any, ...]]:
    """What the report of that closing says, in the same form."""

    def read(book: Work) -> Any:
        [row] = [row for row in closings.agreed(book, 1) if row.id == closing_id]
        of = classes.report(book, 1, on, row.ended_at)
        return [
            (closing_id, on, each.ksm_id, each.class_name, each.balance.pokok, each.late.pokok, each.late.jasa,
             str(each.behind))
            for each in of.lines
        ]  # fmt: skip

    found: list[tuple[Any, ...]] = lateness.look(chat, read)
    return found


def test_a_look_keeps_no_class_of_the_closing_and_the_closing_its_own(chat: Chatroom) -> None:
    chat.hear("Budi", "laporan")
    chat.hear("Budi", "[Sabtu 31 Oktober]")
    chat.at("2026-11-18 09:00")
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 1, date(2026, 10, 20)))
    chat.at("2026-11-18 09:05")
    close_october(chat)
    looked, *closed = kept(chat)
    assert looked[:2] == (None, OCTOBER) and closed == signed(chat, 1) and len(closed) == 1
    assert looked[4] == closed[0][4] + 100_000, "the first look knew less"
    assert chat.book.look(first_deviation) is None


def test_closed_again_it_keeps_another_and_the_first_stays(chat: Chatroom) -> None:
    close_october(chat)
    chat.hear("Rini", "laporan")
    chat.hear("Rini", "[Sabtu 31 Oktober]")
    first = recipe_of(chat, "[Lembar XLSX]")
    chat.at("2026-11-19 09:00")
    for name, words in (("Rini", "buka buku Oktober"), ("Rini", "salah catat"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 1, date(2026, 10, 20)))
    assert kept(chat) == signed(chat, 1), "opened again nothing more is kept, whoever looks"
    chat.hear("Rini", "laporan")
    chat.hear("Rini", "[Sabtu 31 Oktober]")
    assert kept(chat) == signed(chat, 1)
    chat.at("2026-11-19 09:05")
    close_october(chat)
    assert kept(chat) == [*signed(chat, 1), *signed(chat, 3)]
    assert [row[4] for row in kept(chat)] == [6_000_000, 5_900_000]
    chat.hear("Rini", "laporan")
    chat.hear("Rini", "[Sabtu 31 Oktober]")
    chat.hear("Rini", "[Seperti semula]")
    assert recipe_of(chat, "[Lembar XLSX]") == first
    assert chat.book.look(first_deviation) is None


def test_months_closed_along_are_kept_each(chat: Chatroom) -> None:
    close_october(chat)
    lateness.only_late(chat, "Tini")
    chat.at("2027-01-04 09:00")
    for name, words in (
        ("Rini", "tutup buku Desember"),
        ("Rini", "[Tutup Desember 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(name, words)
    later = [row for row in kept(chat) if row[0] == 2]
    november, december = date(2026, 11, 30), date(2026, 12, 31)
    assert later == [*signed(chat, 2, november), *signed(chat, 2, december)] and len(later) == 2
    assert later[0][5] < later[1][5], "one more row late a month later"
    assert chat.book.look(first_deviation) is None


def test_the_days_a_ksm_met_are_kept_with_its_class(chat: Chatroom) -> None:
    def meets(book: Work) -> None:
        book.execute(update(t.ksm).values(collects_at_meetings=True))

    chat.book.run(meets)
    lateness.only_late(chat, "Tini")
    chat.at("2026-12-31 16:00")
    for words in ("kas dihitung", "50rb", "[Belum tahu]"):
        chat.hear("Rini", words)
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Desember 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    before = kept(chat)
    chat.book.run(lambda book: book.execute(update(t.ksm).values(collects_at_meetings=False)) and None)
    assert chat.book.look(first_deviation) is None
    page = report_of(chat, "2026-12-31")
    assert (page.class_name, str(page.behind)) == (before[-1][3], before[-1][7])


def report_of(chat: Chatroom, on: str) -> Any:
    """The line of KSM Mawar in the clerk's report of that day."""

    def read(book: Work) -> Any:
        rini = members.actor(book, chat.accounts["Rini"], chat.accounts["Rini"])
        return report_months.month_of(book, rini, "", on).report.lines[0]

    return chat.book.run(read)


def test_the_report_reads_the_class_that_was_kept(chat: Chatroom) -> None:
    """And so does whoever compares it: one that was bent is shown, and named."""
    close_october(chat)
    assert report_of(chat, "2026-10-31").class_name == "I"
    with chat.book.engine.begin() as conn:
        unguard(conn)
        conn.execute(text("UPDATE class_snapshot SET class_name = 'V'"))
    assert report_of(chat, "2026-10-31").class_name == "V"
    assert "class_snapshot 1: is not as it was written" in str(chat.book.look(first_deviation))
    said = chat.book.look(lambda book: next(classes.classes_are_as_reckoned(book)))
    assert said == "closing 1 of 2026-10: the class of KSM 1 is not that of its entries"


def second_loan(chat: Chatroom) -> None:
    """Bu Wati has another one, of this week, as large as the KSM's old one."""
    rules = preset("urban-2013")
    card = make_schedule(
        Loan(Rupiah(6_000_000), 10, date(2027, 3, 25), rules.jasa), rules.rounding, rules.due
    )

    def lend(book: Work) -> None:
        new = loans.NewShare(lateness.person(book, "Wati"), card, Rupiah(0), Rupiah(0))
        loans.lend(book, 1, 1, date(2027, 3, 25), "urban-2013:1", [new])

    chat.at("2027-03-31 09:00")
    chat.book.run(lend)


def risk_of(chat: Chatroom) -> list[Any]:
    """The class of KSM Mawar at the end of March, and LAR, PAR and RR of the fund."""

    def read(book: Work) -> Any:
        rini = members.actor(book, chat.accounts["Rini"], chat.accounts["Rini"])
        of = report_months.month_of(book, rini, "", MARCH.isoformat()).report
        return [of.lines[0].class_name, *(f"{each.part}/{each.whole}" for each in of.shares())]

    found: list[Any] = chat.book.run(read)
    return found


def close_march(chat: Chatroom) -> None:
    """Two officers close it and all months before it."""

    def close(book: Work) -> None:
        row = closings.by_public(book, closings.propose(book, 1, CLOSE, date(2027, 3, 1), 12))
        assert row is not None
        assert closings.agree(book, row, 13, date(2027, 4, 1), classes.keep_of_closing(book, row))

    chat.at("2027-04-01 09:00")
    chat.book.run(close)


def test_a_second_loan_makes_a_ksm_no_better_and_its_figures_are_kept(chat: Chatroom) -> None:
    chat.at("2027-03-31 08:00")
    before = risk_of(chat)
    second_loan(chat)
    after = risk_of(chat)
    assert before == ["III", "1/1", "6000000/6000000", "2000000/6000000"]
    assert after == ["III", "1/1", "6000000/12000000", "8000000/12000000"], "four instalments stay four"
    close_march(chat)
    assert kept(chat)[-1][7] == "4 0"
    assert risk_of(chat) == after and chat.book.look(first_deviation) is None


def test_a_month_closed_before_loans_were_asked_one_by_one_stays_as_it_was_closed(
    chat: Chatroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_loan(chat)
    now, paid = risk_of(chat), portfolio._paid
    with monkeypatch.context() as before:
        before.setattr(portfolio, "_paid", lambda *each: replace(paid(*each), loan=0))
        close_march(chat)
    assert risk_of(chat) != now
    assert kept(chat)[-1][7] == "5/2", "four million late, by 1.600.000 a month"
    assert risk_of(chat) == ["II", "0/1", "0/12000000", "12000000/12000000"]


def test_as_it_was_at_first_is_what_was_kept_then(chat: Chatroom) -> None:
    """Nobody closed December; after the first look an import says that the KSM pays at its meetings."""
    chat.at("2027-01-02 09:00")
    chat.hear("Rini", "laporan desember")
    chat.book.run(lambda book: importing.change_ksm(book, 1, 1, {"collects_at_meetings": True}) and None)
    chat.at("2027-01-02 10:00")
    assert report_of(chat, "2026-12-31").class_name == "I"
    first = report_of(chat, "2026-12-31-awal")
    assert (first.class_name, first.late.pokok) == ("II", 1_000_000)
    assert chat.book.look(first_deviation) is None
