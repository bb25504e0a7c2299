"""What was changed afterwards, from the pengawas's phone: by whom and why, never whose."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_closings import closed_until_november
from tests.stories.test_rules import TWO_PERCENT
from tests.stories.test_savings_pots import save


def take_out(chat: Chatroom, why: str = "[Salah ketik]") -> None:
    """Bu Wati's savings are received and then found wrong."""
    save(chat, "Wati", "setor sukarela 50rb")
    number = chat.phone.messages[-1]["text"].partition("Nomor ")[2].split(".")[0]
    for words in (f"koreksi {number}", why, "[Simpan]"):
        chat.hear("Siti", words)


def test_the_pengawas_reads_what_was_changed_afterwards_and_nobodys_name(chat: Chatroom) -> None:
    take_out(chat)
    for name, words in (
        ("Yati", "ajukan pinjaman"), ("Yati", "3 1 juta dagang sayur"), ("Yati", "[10 bulan]"),
        ("Yati", "[Simpan]"), ("Rini", "[Layak]"), ("Rini", "buku kertas lengkap"),
        ("Siti", "ganti ketua"), ("Siti", "wati"), ("Siti", "[Masa jabatan selesai]"), ("Siti", "[Simpan]"),
        ("Budi", "[Setuju]"),
    ):  # fmt: skip
        chat.hear(name, words)
    chat(TWO_PERCENT)
    chat.hear("Hadi", "[Setuju]")
    chat("""
        Budi: Jejak catatan
        bot: Yang diubah dan dicek, November 2026 (BKM Contoh Sumber): 1. 17/11 H-0001 (Rp50.000) dibatalkan Bu Siti: salah ketik 2. 17/11 aturan versi 2 (Jasa), berlaku 1/12: usul Bu Rini, disetujui Pak Hadi 3. 17/11 KSM Mawar tetap dinyatakan layak oleh Bu Rini: buku kertas lengkap 4. 17/11 ketua KSM Mawar sekarang Bu Wati (masa jabatan selesai): usul Bu Siti, disetujui Pak Budi [Oktober 2026]
        Budi: [Oktober 2026]
        bot: Yang diubah dan dicek, Oktober 2026 (BKM Contoh Sumber): tidak ada. [September 2026]
    """)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("Yati", "H-0001-9 (Rp60.000) dibatalkan Bu Rini dan Bu Yati: salah orang, diganti K-0002"),
        ("Joko", "H-0001-9 (Rp60.000) dibatalkan Bu Rini dan pemilik uangnya: salah orang, diganti K-0002"),
    ],
)
def test_what_two_took_out_names_the_officers_and_never_whose_it_was(
    chat: Chatroom, second: str, said: str
) -> None:
    for who, words in (
        ("Yati", "9 0 60 // kas 60"), ("Yati", "serah uang"), ("Yati", "[Ya, semua]"), ("Rini", "[Cocok]"),
        ("Rini", "koreksi H-0001-9"), ("Rini", "[Salah orang]"), ("Rini", "7"), ("Rini", "[Betul]"),
        (second, "[Betul]"),
    ):  # fmt: skip
        chat.hear(who, words)
    assert said in chat.hear("Budi", "jejak catatan")[0]


def test_a_month_opened_again_stands_in_the_month_it_was_opened(chat: Chatroom) -> None:
    closed_until_november(chat)
    for who, words in (
        ("Rini", "buka buku"), ("Rini", "[Ada uang terlambat dilaporkan]"), ("Budi", "[Setuju]"),
    ):  # fmt: skip
        chat.hear(who, words)
    chat("""
        Budi: jejak catatan
        bot: Yang diubah dan dicek, November 2026 (BKM Contoh Sumber): 1. 17/11 buku Oktober 2026 dibuka lagi, Bu Rini dan Pak Budi: ada uang yang terlambat dilaporkan [Oktober 2026]
    """)


def test_more_than_ten_are_turned_over(chat: Chatroom) -> None:
    for _ in range(11):
        take_out(chat)
        chat.clock.moment += timedelta(minutes=1)
    page = chat.hear("Budi", "jejak catatan")[0]
    assert "2. 17/11 " in page and "11. 17/11 " in page and " 1. 17/11 " not in page
    older = chat.hear("Budi", "[Yang sebelumnya]")[0]
    assert "1. 17/11 H-0001 (Rp50.000) dibatalkan Bu Siti: salah ketik" in older and "2. " not in older


@pytest.mark.parametrize(
    ("language", "key", "says"),
    [
        ("jv", "Tapak cathetan", "Ingkang dipungantos lan dipunpriksa, November 2026"),
        ("en", "Trail of changes", "Changed and checked, November 2026"),
    ],
)
def test_in_the_language_of_the_pengawas(chat: Chatroom, language: str, key: str, says: str) -> None:
    take_out(chat)
    speaks = update(t.person).where(t.person.c.name == "Budi").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Budi", key)[0]


def test_only_the_pengawas_reads_it(chat: Chatroom) -> None:
    take_out(chat)
    for name in ("Wati", "Yati", "Siti", "Rini", "Hadi", "Adi"):
        account = chat.accounts[name]
        assert "dibatalkan" not in " ".join(chat.hear(name, "jejak catatan"))
        said = chat._said_after(chat.press(account, account, 1, "jejak:bkm1:2026-11"), account, account)
        assert "dibatalkan" not in " ".join(said)
    account = chat.accounts["Budi"]
    for version in ("2027-01", "bulan", "1999-12", ""):
        said = chat._said_after(chat.press(account, account, 1, f"jejak:bkm1:{version}"), account, account)
        assert "sudah tidak berlaku" in said[0]
