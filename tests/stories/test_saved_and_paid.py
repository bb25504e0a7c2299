"""What an application is told: savings that stand, in the month they were given; a loan of one's own only."""

from __future__ import annotations

import re
from datetime import date

from storage import lending
from tests import lateness
from tests.chat import Chatroom


def months(chat: Chatroom) -> list[date]:
    """In which months KSM Mawar saved, as the rules see it."""
    found = chat.book.look(
        lambda b: lending.group_of(b, lateness.ksm(b, "Mawar"), date(2026, 12, 1)).saved_in
    )
    return sorted(found)


def test_a_sheet_of_the_thirtieth_that_is_received_on_the_first_counts_for_its_own_month(
    chat: Chatroom,
) -> None:
    chat.at("2026-11-30 19:00")
    chat.hear("Yati", "kumpulan 30/11 // 3 20 0 // kas 20")
    chat.at("2026-12-01 09:00")
    chat.hear("Siti", "[Sudah diterima]")
    assert months(chat) == [date(2026, 11, 1)]


def test_what_was_reversed_was_not_saved(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung sukarela 5rb")
    told = chat.hear("Siti", "[Sudah]")
    assert months(chat) == [date(2026, 11, 1)]
    number = re.findall(r"[A-Z]-\d+", told[0])[0]
    for words in (f"koreksi {number}", "[Salah ketik]", "[Simpan]"):
        chat.hear("Siti", words)
    assert months(chat) == []


def test_who_has_paid_off_has_no_loan_although_the_ksms_still_runs(chat: Chatroom) -> None:
    for who, words in (("Sri", "lunas"), ("Sri", "[Rp690.000]"), ("Sri", "[Langsung ke UPK]")):
        chat.hear(who, words)
    chat.hear("Rini", "terima uang")
    chat.hear("Rini", "[Terima dari Bu Sri]")
    chat.hear("Yati", "ajukan pinjaman")
    chat.hear("Yati", "6 1jt dagang sayur\n7 1jt pakan ayam")
    said = chat.hear("Yati", "[10 bulan]")[0]
    assert "nomor 7 masih punya pinjaman" in said
    assert "nomor 6 masih punya pinjaman" not in said


def test_the_lebaran_list_knows_what_was_paid_out_of_the_box(chat: Chatroom) -> None:
    chat.hear("Wati", "nabung sukarela 200rb")
    chat.hear("Siti", "[Sudah]")
    assert "Kas menurut buku Rp200.000" in chat.hear("Siti", "lebaran")[0]
    for words in ("talangi bu sri 115rb", "[Dari kas KSM, nanti diganti]", "[Langsung ke UPK]"):
        chat.hear("Siti", words)
    assert "Kas menurut buku Rp85.000" in chat.hear("Siti", "lebaran")[0]
    assert "Rp85.000" in " ".join(chat.hear("Siti", "kenapa"))
