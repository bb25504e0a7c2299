"""Once December is closed, its year stays as it was read to the members."""

from __future__ import annotations

from datetime import date

import pytest

from domain.closings import why_not_opened, year_it_closes
from storage import ledger
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom

YEAR = (
    "Ini menutup tahun 2026: bulan-bulannya tidak dibuka lagi. Yang kelak ternyata keliru dibetulkan di bulan yang"
    " terbuka. Setuju?"
)


def closed_year(chat: Chatroom) -> None:
    """It is January; December, and with it the year, is closed."""
    lateness.reach(chat, "2027-01-05 09:00")
    chat.hear("Rini", "tutup buku desember 2026")
    asked = chat.hear("Rini", "[Tutup Desember 2026]")
    assert sum(YEAR in line for line in asked) == 2, asked
    chat.hear("Hadi", "[Setuju]")


def test_the_second_officer_reads_that_december_closes_the_year(chat: Chatroom) -> None:
    closed_year(chat)
    assert lateness.look(chat, first_deviation) is None


def test_no_month_of_a_closed_year_is_opened_again(chat: Chatroom) -> None:
    closed_year(chat)
    chat("""
        Rini: buka buku desember 2026
        bot: Tahunnya sudah ditutup, jadi Desember 2026 tidak dibuka lagi. Yang ternyata keliru dibetulkan di bulan yang masih terbuka; di sana tertulis juga sebabnya.
        Rini: buka buku november 2026
        bot: Tahunnya sudah ditutup, jadi November 2026 tidak dibuka lagi. ...
        Rini: tutup buku oktober 2026
        bot: Tahunnya sudah ditutup, jadi Oktober 2026 tidak dibuka lagi. ...
        Rini: buka buku januari 2027
        bot: Buku Januari 2027 memang masih terbuka.
    """)


def test_who_agreed_too_late_opens_nothing(chat: Chatroom) -> None:
    """Asked while November could be opened, answered when the year is closed."""
    lateness.reach(chat, "2027-01-05 09:00")
    for name, words in (
        ("Rini", "tutup buku november 2026"),
        ("Rini", "[Tutup November 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(name, words)
    for words in ("buka buku november 2026", "[Ada catatan keliru]"):
        chat.hear("Rini", words)
    opened = t.chain.update().values(open_from=date(2027, 1, 1))
    chat.book.run(lambda book: book.execute(opened))
    assert chat.hear("Hadi", "[Setuju]")[0].startswith("bot: Tahunnya sudah ditutup")


def test_money_dated_in_a_closed_year_hears_the_one_way_on(chat: Chatroom) -> None:
    with pytest.raises(ledger.Refusal) as no:
        ledger.refuse_closed(date(2027, 1, 1), date(2026, 12, 30))
    assert no.value.say.values["year"] == 1
    with pytest.raises(ledger.Refusal) as no:
        ledger.refuse_closed(date(2026, 12, 1), date(2026, 11, 30))
    assert no.value.say.values["year"] == 0


@pytest.mark.parametrize(
    ("month", "open_from", "year"),
    [
        (date(2026, 12, 1), date(2026, 12, 1), 2026),
        (date(2027, 1, 1), date(2026, 12, 1), 2026),
        (date(2026, 11, 1), date(2026, 11, 1), None),
        (date(2027, 1, 1), date(2027, 1, 1), None),
        (date(2026, 12, 1), None, 2026),
        (date(2026, 10, 1), None, None),
    ],
)
def test_which_closing_takes_a_year_along(month: date, open_from: date | None, year: int | None) -> None:
    assert year_it_closes(month, open_from) == year


def test_within_the_year_a_month_is_opened_as_before() -> None:
    assert why_not_opened(date(2026, 10, 1), date(2026, 12, 1)) is None
    assert why_not_opened(date(2026, 10, 1), date(2027, 1, 1)) == "year"
