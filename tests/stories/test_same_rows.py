"""The same rows under a corrected day: asked, so that one kumpulan is not written down twice."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from domain.say import LANGUAGES
from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_workbooks import USUAL, fill, given_out, n_claims, send

SHEET = "6 20 115 // 7 20 115 // kas 270"


def test_the_same_sheet_with_another_day_is_asked_and_not_added(chat: Chatroom) -> None:
    chat.hear("Yati", f"kumpulan 16/11 // {SHEET}")
    before = n_claims(chat)
    chat(f"""
        Yati: kumpulan 17/11 // {SHEET}
        bot: Baris yang sama persis sudah tercatat untuk kumpulan KSM Mawar tanggal 16/11. Ini kumpulan lain? [Ya, kumpulan lain] [Bukan, lembar yang sama] [Batal]
        Yati: [Bukan, lembar yang sama]
        bot: Tidak dicatat lagi. Lembar yang sudah ada tetap seperti adanya.
    """)
    assert n_claims(chat) == before == 4


def test_another_kumpulan_that_brings_the_same_is_another_kumpulan(chat: Chatroom) -> None:
    chat.hear("Yati", f"kumpulan 16/11 // {SHEET}")
    chat.hear("Yati", f"kumpulan 17/11 // {SHEET}")
    chat.hear("Yati", "[Ya, kumpulan lain]")
    assert n_claims(chat) == 8


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("kumpulan 10/11 // " + SHEET, "kumpulan 17/11 // " + SHEET),  # a week later: most bring the same
        ("kumpulan 16/11 // " + SHEET, "kumpulan 17/11 // 6 20 115 // 7 25 115 // kas 275"),
        ("kumpulan 16/11 // " + SHEET, "kumpulan 17/11 // 6 20 115 // kas 135"),
        ("kumpulan 17/11 // " + SHEET, "kumpulan 17/11 // " + SHEET),  # the same day adds nothing anyway
    ],
)
def test_nothing_is_asked_of_another_sheet(chat: Chatroom, first: str, then: str) -> None:
    chat.hear("Yati", first)
    assert "persis sudah tercatat" not in " ".join(chat.hear("Yati", then))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dry_run_of_a_workbook_says_so(chat: Chatroom, language: str) -> None:
    book = fill(given_out(chat), "Mawar", USUAL, on=date(2026, 11, 16), kas=290_000)
    send(chat, "Yati", book)
    chat.hear("Yati", "[Simpan semua (3)]")
    before = n_claims(chat)
    chat.book.run(lambda work: work.execute(update(t.person).values(language=language)) and None)
    said = " ".join(send(chat, "Yati", fill(book, "Mawar", USUAL, on=date(2026, 11, 17), kas=290_000)))
    assert {"id": "sama persis", "jv": "sami persis", "en": "very same rows"}[language] in said
    assert n_claims(chat) == before
