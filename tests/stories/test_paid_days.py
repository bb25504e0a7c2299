"""The day somebody says they paid is the day that counts: said again to all, and never before it can have been."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from domain.ledger import Kind
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def counted(book: Work) -> list[tuple[date, date | None]]:
    """The day each confirmation was booked, and the day it counts from."""
    query = select(t.entry.c.effective_on, t.entry.c.counts_on).where(t.entry.c.kind == Kind.CONFIRM.value)
    found = book.execute(query.where(t.entry.c.number.is_not(None)).order_by(t.entry.c.id))
    return [(row.effective_on, row.counts_on) for row in found]


def test_paid_on_the_due_day_and_reported_three_days_later_is_not_late(chat: Chatroom) -> None:
    lateness.only_late(chat, "Sri")
    lateness.reach(chat, "2026-12-25 19:00")
    chat("""
        Sri: angsur 115rb tgl 22/12
        bot: Uangnya dipegang siapa sekarang? [Bu Yati] [Bu Parmi] [Bu Siti] [Langsung ke UPK] [Batal]
        Sri: [Bu Siti]
        bot: Angsuran Rp115.000 dilaporkan, lewat Bu Siti. Belum sah sampai uangnya diterima. Dibayar Selasa 22 Desember. [Ambil kembali]
        bot>Siti: Nomor 6 (Bu Sri) melapor menitipkan angsuran Rp115.000. Sudah dipegang? Dibayar Selasa 22 Desember. [Sudah saya pegang] [Belum]
        Siti: [Sudah saya pegang]
        bot: Bu Sri, angsuran Rp115.000: tercatat di tangan sendiri sampai diserahkan. Nanti tekan [Serah uang].
        bot>Sri: Bu Siti sudah memegang angsuran Rp115.000. Belum sah sampai UPK menerimanya.
        Siti: serah uang
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 22/12. Diserahkan? [Ya, semua] [Sebagian]
        Siti: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Siti, dibayar 22/12. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Sri: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-6. Terima kasih, Bu Sri. Dibayar Selasa 22 Desember. [Tidak betul]
        bot>Siti: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
    """)
    assert chat.book.look(counted) == [(date(2026, 12, 25), date(2026, 12, 22))]
    assert chat.book.look(first_deviation) is None


@pytest.mark.parametrize(
    ("words", "day"), [("kemarin", "Senin 16 November"), ("Senin", "Senin 16 November"), ("10/11", "Selasa 10 November")]
)  # fmt: skip
def test_a_day_is_heard_as_people_say_it(chat: Chatroom, words: str, day: str) -> None:
    heard = chat.hear("Wati", f"setor 20rb {words}")
    assert heard[0].startswith("bot: Setoran Rp20.000 dilaporkan") and f"Dibayar {day}." in heard[0]
    assert heard[1].startswith("bot>Siti") and f"Dibayar {day}." in heard[1]
    assert f", dibayar {day.split()[1]}/11" in chat.hear("Siti", "uang masuk")[0]
    said = chat.hear("Siti", "[Terima Bu Wati]")
    assert any(line.startswith("bot>Wati") and f"Dibayar {day}." in line for line in said)
    assert chat.book.look(first_deviation) is None


@pytest.mark.parametrize("words", ["besok", "sesuk", "mbenjing"])
def test_what_is_paid_tomorrow_is_no_report_yet(chat: Chatroom, words: str) -> None:
    said = chat.hear("Wati", f"angsur 115rb {words}")
    assert said == [
        "bot: Rabu 18 November belum tiba, jadi belum saya catat. Kabari lagi setelah uangnya dibayar."
    ]


def test_today_is_not_said_again(chat: Chatroom) -> None:
    assert not any("Dibayar" in line for line in chat.hear("Wati", "setor 20rb tadi pagi"))


def test_longer_ago_than_the_manners_say_is_for_the_clerk(chat: Chatroom) -> None:
    chat("""
        Sri: angsur 115rb 16/10
        bot: Jumat 16 Oktober sudah lebih dari 30 hari yang lalu. Bawa slipnya ke petugas UPK, biar dicek bersama; atau tulis lagi dengan tanggal yang benar. Belum ada yang disimpan.
        Sri: angsur 115rb minggu lalu
        bot: Hari yang mana? Tulis tanggalnya, misalnya: 10/11. Belum ada yang disimpan.
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). [Kenapa?]
    """)
