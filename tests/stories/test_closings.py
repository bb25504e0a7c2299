"""A month of the book is closed, and opened again, by two officers; what is dated in it is not lost."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests import lateness, seals
from tests.chat import Chatroom
from tests.conftest import START
from tests.engines import unguard

ASKED = (
    "Bu Rini mengajukan tutup buku Oktober 2026. Semua sudah sah, tidak ada uang di tangan."
    " Sesudah itu tanggal sampai 31/10 tidak bisa diisi lagi. Setuju? [Setuju] [Belum setuju]"
)
PROPOSED = f"""
        Rini: tutup buku Oktober
        bot: Tutup buku Oktober 2026? Semua sudah sah, tidak ada uang di tangan. Sesudah ditutup, tanggal sampai 31/10 tidak bisa diisi lagi. [Tutup Oktober 2026]
        Rini: [Tutup Oktober 2026]
        bot: Oktober 2026: menunggu orang kedua, Pak Hadi, Pak Budi. Belum ada yang berubah. [Tanda tangan kertas + foto]
        bot>Hadi: {ASKED}
        bot>Budi: {ASKED}
"""


def closed_until_november(chat: Chatroom) -> None:
    """October is closed by Bu Rini and Pak Hadi."""
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    assert open_from(chat) == date(2026, 11, 1)


def open_from(chat: Chatroom) -> date | None:
    """The first day new entries may be dated."""
    found: date | None = lateness.look(chat, lambda book: book.execute(select(t.chain.c.open_from)).scalar())
    return found


def whole(chat: Chatroom) -> bool:
    """Whether `guyub verify` finds nothing."""
    return lateness.look(chat, first_deviation) is None


def test_two_officers_close_a_month(chat: Chatroom) -> None:
    chat(f"""
        {PROPOSED}
        Hadi: [Setuju]
        bot: Buku Oktober 2026 ditutup, 20 catatan. Bacakan, lalu tulis di buku kertas: ...
        bot>Rini: Buku Oktober 2026 ditutup, 20 catatan. Pak Hadi setuju. Tulis di buku kertas: ...
        Budi: [Setuju]
        bot: Pengajuan Oktober 2026 sudah dijawab.
        Rini: tutup buku oktober
        bot: Buku Oktober 2026 sudah ditutup. Mau dibuka lagi? Tulis "buka buku Oktober 2026".
        Rini: tutup buku
        bot: November 2026 belum selesai. Bisa ditutup mulai Senin 30 November.
    """)
    assert open_from(chat) == date(2026, 11, 1)
    assert whole(chat)


def test_the_second_officer_says_why_not(chat: Chatroom) -> None:
    chat(f"""
        {PROPOSED}
        Hadi: Persetujuan
        bot: Yang menunggu: - tutup buku Oktober 2026 - 2 KSM belum cocok saldo, pengingatnya mati [Buku Oktober 2026] [Cocok saldo]
        Hadi: [Buku Oktober 2026]
        bot: {ASKED}
        Hadi: [Belum setuju]
        bot: Oktober 2026 belum disetujui. Karena apa? [Masih ada uang di jalan] [Angka belum cocok dengan kertas] [Batal]
        Hadi: kas bank belum dihitung
        bot: Baik, tidak jadi. Bu Rini saya beri tahu.
        bot>Rini: Oktober 2026: Pak Hadi belum setuju, karena kas bank belum dihitung. Belum ada yang berubah.
        Budi: [Setuju]
        bot: Pengajuan Oktober 2026 sudah dijawab.
    """)
    assert open_from(chat) is None


def test_what_stands_in_the_way_is_shown_in_numbers_with_a_way_to_each(chat: Chatroom) -> None:
    for line in ("Wati: setor 50rb", "Yati: kumpulan 17/11 // 1 20 115 // 7 20 115 // kas 270"):
        chat._play(line)
    chat.hear("Joko", "[Tidak betul]")
    lateness.reach(chat, "2026-11-30 15:30")
    chat("""
        Rini: tutup buku
        bot: Tutup buku November 2026? Yang belum selesai: - 5 laporan belum sah, Rp320.000 - uang di tangan 1 orang, Rp270.000 - 2 baris ditahan karena keberatan Itu tidak hilang: kalau nanti sah, ikut bulan berikutnya. Tanggal sampai 30/11 tidak bisa diisi lagi. [Tutup November 2026] [Lihat laporan] [Lihat uang di tangan] [Lihat yang ditahan]
        Rini: [Lihat laporan]
        bot: Belum sah, per KSM: - KSM Mawar: 5, Rp320.000 [Terima uang]
        Rini: [Lihat uang di tangan]
        bot: Uang di tangan: - Bu Yati: Rp270.000, sejak 17/11 [Terima uang]
        Rini: [Lihat yang ditahan]
        bot: Ditahan, per KSM: - KSM Mawar: 2, Rp135.000 Yang bertanya ke kedua pihak: Pak Budi.
        Rini: [Tutup November 2026]
        bot: November 2026: menunggu orang kedua, Pak Hadi, Pak Budi. Belum ada yang berubah. [Tanda tangan kertas + foto]
        bot>Hadi: Bu Rini mengajukan tutup buku November 2026. - 5 laporan belum sah, Rp320.000 - uang di tangan 1 orang, Rp270.000 - 2 baris ditahan karena keberatan Sesudah itu tanggal sampai 30/11 tidak bisa diisi lagi. Setuju? [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengajukan tutup buku November 2026. ... Setuju? [Setuju] [Belum setuju]
    """)


def test_a_sheet_dated_in_a_closed_month_is_refused_with_the_two_ways_on(chat: Chatroom) -> None:
    closed_until_november(chat)
    chat("""
        Yati: kumpulan 20/10 // 1 20 115 // 7 20 115 // kas 270
        bot: Buku sampai Sabtu 31 Oktober sudah ditutup, jadi yang bertanggal 20/10 belum saya simpan. Beri tanggal hari ini, atau minta petugas UPK membuka bulan itu lagi.
        Yati: kumpulan 17/11 // 1 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 17/11. ...
        bot>Siti: ...
    """)
    assert whole(chat)


def test_money_reported_before_the_closing_is_confirmed_after_it(chat: Chatroom) -> None:
    """The claim keeps its day in October; the confirmation is dated on the day somebody had the cash."""
    chat._play("Yati: kumpulan 20/10 // 1 20 115 // 7 20 115 // kas 270")
    closed_until_november(chat)
    for line in ("Siti: [Sudah diterima]", "Yati: serah uang", "Yati: [Ya, semua]", "Rini: [Cocok]"):
        chat._play(line)
    dated = select(t.entry.c.effective_on).where(t.entry.c.kind == "confirm")
    days = lateness.look(chat, lambda book: set(book.execute(dated).scalars()))
    assert days == {date(2026, 11, 17)}
    assert "Tabungan Bu Yati: Rp140.000 sah." in chat.hear("Yati", "saldo")[0]
    assert whole(chat)


def test_a_row_changed_after_the_closing_is_dated_after_it(chat: Chatroom) -> None:
    chat._play("Yati: kumpulan 20/10 // 1 20 115 // 7 20 115 // kas 270")
    closed_until_november(chat)
    assert "nomor 7" in " ".join(chat.hear("Yati", "ubah 7 20 60")).lower()
    dated = select(t.entry.c.effective_on).where(t.entry.c.amount_rp == 60_000)
    assert lateness.look(chat, lambda book: book.execute(dated).scalar()) == date(2026, 11, 1)
    assert whole(chat)


def test_a_receipt_of_a_closed_month_is_corrected_in_the_open_one(chat: Chatroom) -> None:
    chat._play("Wati: setor 50rb")
    chat.hear("Siti", "[Sudah]")
    chat.at("2026-12-01 09:00")
    for name, words in (
        ("Rini", "tutup buku november"),
        ("Rini", "[Tutup November 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(name, words)
    for words in ("koreksi H-0001", "[Salah ketik]", "[Simpan]"):
        said = chat.hear("Siti", words)
    assert "belum dibatalkan" in said[0]  # what counts in a closed month takes two
    assert "dibatalkan" in chat.hear("Hadi", "[Betul, batalkan]")[0]
    dated = select(t.entry.c.effective_on).where(t.entry.c.kind == "reverse")
    assert lateness.look(chat, lambda book: book.execute(dated).scalar()) == date(2026, 12, 1)
    assert whole(chat)


def test_what_comes_on_the_last_evening_belongs_to_the_next_month(chat: Chatroom) -> None:
    lateness.reach(chat, "2026-11-30 15:30")
    for name, words in (
        ("Rini", "tutup buku november"),
        ("Rini", "[Tutup November 2026]"),
        ("Hadi", "[Setuju]"),
    ):
        chat.hear(name, words)
    lateness.reach(chat, "2026-11-30 19:30")
    chat("""
        Wati: setor 50rb
        bot: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. ...
        bot>Wati: Sah. ...
    """)
    dated = select(t.entry.c.effective_on).where(t.entry.c.kind != "opening")
    assert lateness.look(chat, lambda book: set(book.execute(dated).scalars())) == {date(2026, 12, 1)}
    assert whole(chat)


def test_a_closed_month_is_opened_again_with_a_reason_by_two(chat: Chatroom) -> None:
    closed_until_november(chat)
    asked = "Bu Rini minta buku Oktober 2026 dibuka lagi: ada uang yang terlambat dilaporkan. Setuju? [Setuju] [Belum setuju]"
    chat(f"""
        Rini: buka buku november
        bot: Buku November 2026 memang masih terbuka.
        Rini: buka buku
        bot: Buka lagi buku Oktober 2026. Karena apa? [Ada uang terlambat dilaporkan] [Ada catatan keliru] [Batal]
        Rini: [Ada uang terlambat dilaporkan]
        bot: Oktober 2026: menunggu orang kedua, Pak Hadi, Pak Budi. Belum ada yang berubah.
        bot>Hadi: {asked}
        bot>Budi: {asked}
        Budi: [Setuju]
        bot: Buku Oktober 2026 dibuka lagi.
        bot>Rini: Buku Oktober 2026 dibuka lagi. Pak Budi setuju. Kalau sudah selesai, tutup lagi, ya.
        Yati: kumpulan 20/10 // 1 20 115 // kas 135
        bot: Sampai, KSM Mawar kumpulan 20/10. ...
        bot>Siti: ...
    """)
    assert whole(chat)


@pytest.mark.parametrize("name", ["Yati", "Siti", "Wati", "Hadi", "Budi", "Adi"])
def test_nobody_else_proposes(chat: Chatroom, name: str) -> None:
    assert chat.hear(name, "tutup buku")[0].startswith("bot: Tutup buku diajukan petugas UPK")
    assert chat.hear(name, "buka buku oktober")[0].startswith("bot: Tutup buku diajukan petugas UPK")


@pytest.mark.parametrize("name", ["Rini", "Yati", "Wati", "Adi"])
def test_nobody_else_agrees(chat: Chatroom, name: str) -> None:
    chat(PROPOSED)
    waits = lateness.look(chat, lambda book: book.execute(select(t.closing.c.public_id)).scalar_one())
    for verb in ("tbsetuju", "tbbelum", "tblihat"):
        chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, f"{verb}:{waits}:0"))
    assert open_from(chat) is None


def test_one_phone_is_one_voice(chat: Chatroom) -> None:
    def share_a_phone(book: Work) -> None:
        row = {
            "account_id": chat.accounts["Rini"],
            "person_id": lateness.person(book, "Hadi"),
            "state": "active",
        }
        book.execute(t.link.insert(), {**row, "since_at": book.now})

    chat.book.run(share_a_phone)
    chat.hear("Rini", "tutup buku")
    assert "orang kedua, Pak Budi." in chat.hear("Rini", "[Tutup Oktober 2026]")[0]
    waits = lateness.look(chat, lambda book: book.execute(select(t.closing.c.public_id)).scalar_one())
    for name in ("Rini", "Hadi"):
        chat.give(chat.press(chat.accounts[name], chat.accounts[name], 5, f"tbsetuju:{waits}:0"))
    assert open_from(chat) is None


@pytest.mark.parametrize("words", ["tutup buku kapan-kapan", "tutup buku bulan depan", "tutup buku 13/2026"])
def test_a_month_that_cannot_be_read_is_asked_for(chat: Chatroom, words: str) -> None:
    assert "belum saya pahami. Contoh: tutup buku Oktober" in chat.hear("Rini", words)[0]


@pytest.mark.parametrize(
    "data",
    [
        "tbajukan:bkm1:2027-05",
        "tbajukan:bkm1:x",
        "tbajukan:other:2026-10",
        "tbjalan::",
        "tbjalan:bkm1:.lapor",
    ],
)
def test_a_button_with_another_month_closes_nothing(chat: Chatroom, data: str) -> None:
    chat.give(chat.press(chat.accounts["Rini"], chat.accounts["Rini"], 5, data))
    assert lateness.look(chat, lambda book: book.execute(select(t.closing.c.id)).first()) is None


def test_verify_names_what_was_written_into_a_closed_month(chat: Chatroom, database: str) -> None:
    chat._play("Wati: setor 50rb")
    closed_until_november(chat)
    chat._play("Sri: setor 20rb")
    book = Book(database, lambda: START, bytes)
    with book.engine.begin() as conn:
        unguard(conn)

    def smuggle(book: Work) -> None:
        book.execute(update(t.closing).values(n_entries=t.closing.c.n_entries - 1, month=date(2026, 11, 1)))
        book.execute(update(t.chain).values(open_from=date(2026, 12, 1)))
        seals.anew(book)

    book.run(smuggle)  # as if November had been closed when Bu Wati's report was written
    found = book.look(first_deviation)
    assert found is not None and "when the book was closed before 2026-12-01" in found
    book.run(lambda book: seals.bend(book, "UPDATE closing SET outcome = 'refused'"))
    found = book.look(first_deviation)
    assert found is not None and "by what was agreed from None" in found
    book.close()
