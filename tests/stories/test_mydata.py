"""Seeing what is stored, who looked, having it put right, and being forgotten when all is settled."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select, update

from bot import cli_erase
from domain.ledger import Account, Entry, Kind, Posting
from storage import ledger
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def file_of(room: Chatroom, name: str) -> str:
    """The text of the last file on this phone."""
    files = [m for m in room.phone.messages if m["chat"] == room.accounts[name] and m["picture"]]
    return str(files[-1]["picture"]["bytes"].decode())


def test_a_member_sees_what_is_kept_and_who_looked(chat: Chatroom) -> None:
    chat.hear("Rini", "cari sri mawar")
    chat.hear("Rini", "[1]")
    chat.hear("Rini", "[1]")
    chat("""
        Sri: data saya
        bot: Tentang Bu Sri (KSM Mawar) saya simpan: nama dan alamat RT, tabungan, angsuran, laporan, jawaban, dan izin. Dilihat Bu Rini (petugas UPK), 1 hari, terakhir 17/11. [Kirim berkas] [Ada yang keliru] [Izin saya] [Hapus data saya]
        Sri: [Kirim berkas]
        bot: Semua yang saya simpan tentang Bu Sri. Berkas ini tidak saya simpan; jaga baik-baik, isinya angka uang. (gambar)
        Wati: /datasaya
        bot: Tentang Bu Wati (KSM Mawar) saya simpan: ... 30 hari ini belum ada pengurus yang melihatnya. ...
    """)
    text = file_of(chat, "Sri")
    for line in (
        "Anggota KSM Mawar, nomor 6, sejak",
        "Tabungan yang sah: Rp120.000",
        "pokok Rp1.000.000",
        "Izin pengingat",
        "Bu Rini (petugas UPK) melihat catatan",
    ):
        assert line in text, text
    assert "Yati" not in text.replace("KSM Mawar", ""), "nobody else's notes stand in it"


def test_the_file_is_written_when_it_is_sent_and_kept_nowhere(chat: Chatroom) -> None:
    chat.hear("Sri", "data saya")
    chat.hear("Sri", "[Kirim berkas]")
    kept = chat.book.look(lambda book: str(book.execute(select(t.outbox.c.say)).scalars().all()))
    assert "pokok" not in kept
    button = next(b for m in chat.phone.messages for b in m["buttons"] if b["text"] == "Kirim berkas")
    stolen = chat._said_after(chat.press(103, 103, 1, button["callback_data"]), 103, 103)
    assert stolen == ['bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.']


def test_what_is_wrong_goes_to_the_bendahara_and_comes_back_answered(chat: Chatroom) -> None:
    chat("""
        Sri: data saya
        bot: Tentang Bu Sri ... [Ada yang keliru] [Izin saya] [Hapus data saya]
        Sri: [Ada yang keliru]
        bot: Apa yang keliru, Bu Sri? Tulis atau kirim suara; pengurus yang menjawab, paling lambat tiga hari. [Batal]
        Sri: RT saya 04, bukan 03
        bot: Permintaan T-1 sudah saya sampaikan ke Bu Siti. Jawabannya datang ke sini paling lambat tiga hari.
        bot>Siti: T-1 dari Bu Sri, BKM Contoh Sumber. Catatan tentang dirinya keliru. RT saya 04, bukan 03 [Jawab]
        Adi: Pertanyaan
        bot: Tidak ada pertanyaan yang menunggu.
        Siti: [Jawab]
        bot: T-1 dari Bu Sri, BKM Contoh Sumber: RT saya 04, bukan 03 Silakan tulis jawabannya, boleh suara. [Batal]
        Siti: Sudah saya betulkan di daftar, Bu.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Sri. [Selesai]
        bot>Sri: Jawaban T-1 dari Bu Siti: Sudah saya betulkan di daftar, Bu. [Selesai] [Belum jelas]
    """)


def test_a_correction_nobody_answers_reaches_the_pengawas_within_the_three_days(chat: Chatroom) -> None:
    chat.hear("Sri", "data saya")
    chat.hear("Sri", "[Ada yang keliru]")
    chat.hear("Sri", "RT saya 04, bukan 03")
    chat.at("2026-11-20 12:00")
    told = {
        m["chat"] for m in chat.phone.messages if "T-1" in m["text"] and m["chat"] != chat.accounts["Sri"]
    }
    assert {chat.accounts["Siti"], chat.accounts["Budi"]} <= told


def test_a_question_about_money_in_a_group_is_answered_to_the_person_alone(chat: Chatroom) -> None:
    chat("""
        Wati@KSM Mawar: /saldo@GuyubContohBot
        bot: Saya jawab lewat pesan pribadi.
        bot>Wati: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
        Wati@KSM Mawar: /setor@GuyubContohBot 50rb
        bot: Saya jawab lewat pesan pribadi.
        bot>Wati: ...[Tabungan Rp50.000]...
        Tamu@KSM Mawar: /saldo@GuyubContohBot
    """)


def settle_everything(book: Work, name: str) -> None:
    """They left the KSM, paid the loan off and took their savings out: nothing is open in their name."""
    person = lateness.person(book, name)
    book.execute(
        update(t.membership).where(t.membership.c.person_id == person).values(until_on=date(2026, 11, 1))
    )
    lateness.pay(book, [name], lateness.TO_THE_END, date(2026, 11, 1))


def pay_out(book: Work, name: str) -> None:
    """The savings went back to their owner, in an entry of their own."""
    person = lateness.person(book, name)
    saved = ledger.savings_of(book, person)
    moves = (Posting(Account.WAJIB, int(saved), person), Posting(Account.CASH_KSM, -int(saved)))
    entry = Entry(Kind.CONFIRM, None, saved, moves, date(2026, 11, 2), f"paid-out:{person}")
    bkm, ksm = book.execute(select(t.ksm.c.bkm_id, t.ksm.c.id).where(t.ksm.c.name == "Mawar")).one()
    ledger.append(book, entry, ledger.About(bkm, ksm, person))


def test_who_has_left_is_forgotten_and_the_book_stays_whole(
    chat: Chatroom, capsys: pytest.CaptureFixture[str]
) -> None:
    chat.hear("Sri", "Tanya & lapor")
    chat.hear("Sri", "Kumpulan jadi di rumah siapa?")
    assert cli_erase.main(chat.book, "Sri", yes=True) == 1
    assert "still sit in a KSM" in capsys.readouterr().out
    chat.book.run(lambda book: settle_everything(book, "Sri"))
    assert cli_erase.main(chat.book, "Sri", yes=True) == 1
    assert "money stands open in their name (simpanan-wajib)" in capsys.readouterr().out
    chat.book.run(lambda book: pay_out(book, "Sri"))
    before = chat.book.look(lambda book: book.execute(select(t.entry)).all())
    assert cli_erase.main(chat.book, "Sri", yes=True) == 0
    row = chat.book.look(
        lambda book: book.execute(select(t.person).where(t.person.c.public_id == "p-Sri")).one()
    )
    assert (row.name, row.nickname, row.rt, row.phone) == (f"Bekas anggota {row.id}", None, None, None)
    assert chat.book.look(lambda book: book.execute(select(t.entry)).all()) == before
    assert chat.book.look(first_deviation) is None
    said = chat.book.look(lambda book: str(book.execute(select(t.outbox.c.say)).scalars().all()))
    assert "Sri" not in said
    assert "rumah siapa" not in chat.book.look(
        lambda book: str(book.execute(select(t.question.c.text)).scalars().all())
    )
    assert cli_erase.main(chat.book, "Sri", yes=True) == 1, "nobody is called that any more"
    assert chat.hear("Sri", "saldo")[0].startswith("bot: Saya Guyub, juru catat")


def test_of_two_people_with_one_name_none_is_erased_by_guess(
    chat: Chatroom, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = update(t.person).where(t.person.c.public_id == "p-Wati").values(name="Sri")
    chat.book.run(lambda book: book.execute(twin))
    assert cli_erase.main(chat.book, "sri", yes=True) == 1
    out = capsys.readouterr().out
    assert "p-Sri" in out
    assert "p-Wati" in out
