"""The cash box of a KSM, from its treasurer's phone: what should lie in it, day by day, and whose it was."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah
from storage import ledger, members, savings
from storage import tables as t
from storage.book import Work
from tests import lateness
from tests.chat import Chatroom
from tests.conftest import START
from tests.stories.test_savings_pots import save


def test_the_treasurer_sees_what_should_lie_in_the_box_and_where_it_came_from(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    save(chat, "Sri", "setor 20rb")
    chat("""
        Siti: Buku kas
        bot: Kas KSM Mawar seharusnya Rp70.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. 1. 17/11 tabungan masuk Rp70.000, isi Rp70.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [Hitung kas] [Kenapa?]
        Siti: [1]
        bot: 17/11 tabungan masuk: Bu Wati Rp50.000 (H-0001): dilaporkan Bu Wati, disahkan Bu Siti Bu Sri Rp20.000 (K-0002): dilaporkan Bu Sri, disahkan Bu Siti
        Siti: kas
        bot: Kas KSM Mawar seharusnya Rp70.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. 1. 17/11 tabungan masuk Rp70.000, isi Rp70.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [Hitung kas] [Kenapa?]
        Rini: kas
        bot: Kas Rp0, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
    """)
    assert any("Bu Siti" in line for line in chat.hear("Wati", "data saya"))


def test_what_went_out_and_what_was_put_right_stand_on_their_days(chat: Chatroom) -> None:
    save(chat, "Wati", "setor sukarela 50rb")
    chat.hear("Siti", "koreksi H-0001")
    for press in ("[Salah ketik]", "[Simpan]"):
        chat.hear("Siti", press)
    save(chat, "Wati", "setor sukarela 30rb")
    chat.clock.moment += timedelta(days=1)
    chat.hear("Wati", "ambil tabungan 20rb")
    chat.hear("Siti", "[Sudah diberikan]")
    chat("""
        Siti: Buku kas
        bot: Kas KSM Mawar seharusnya Rp10.000. Belum termasuk tabungan dari buku kertas Rp1.200.000. 1. 17/11 tabungan masuk Rp80.000, isi Rp80.000 2. 17/11 pembetulan keluar Rp50.000, isi Rp30.000 3. 18/11 tabungan diambil Rp20.000, isi Rp10.000 Dari siapa atau untuk siapa? Tekan nomornya. [1] [2] [3] [Hitung kas] [Kenapa?]
        Siti: [2]
        bot: 17/11 pembetulan keluar: Bu Wati Rp50.000: disahkan Bu Siti
        Siti: Buku kas
        bot: ...
        Siti: [3]
        bot: 18/11 tabungan diambil: Bu Wati Rp20.000 (M-0003): disahkan Bu Siti
    """)


def test_what_does_not_lie_in_the_box_is_not_written_as_given(chat: Chatroom) -> None:
    """The box paid Rp1.220.000 for a member, of the Rp1.250.000 that were saved."""
    save(chat, "Wati", "setor sukarela 50rb")

    def paid(book: Work) -> None:
        wati = members.someone(book, lateness.person(book, "Wati"))
        sides = (Posting(Account.COVERED, 1_220_000, wati.id), Posting(Account.CASH_KSM, -1_220_000))
        new = Entry(Kind.GIVE_BACK, None, Rupiah(1_220_000), sides, START.date(), "paid")
        ledger.append(book, new, ledger.About(wati.bkm_id, wati.seats[0].ksm_id, wati.id, wati.id))

    chat.book.run(paid)
    chat("""
        Wati: ambil tabungan 40rb
        bot: ...
        bot>Siti: ...
        Siti: [Sudah diberikan]
        bot: Di kas KSM menurut buku hanya Rp30.000, jadi Rp40.000 belum bisa dicatat keluar. Ada tabungan yang belum disahkan? Sahkan dulu. Kalau uangnya memang belum ada, tekan [Tidak bisa].
    """)
    assert "Rp50.000" in chat.hear("Wati", "tabungan")[0]


def test_ten_lines_a_page_and_the_earlier_ones_behind_a_button(chat: Chatroom) -> None:
    for _ in range(12):
        save(chat, "Wati", "setor 10rb")
        chat.clock.moment += timedelta(days=1)
    first = chat.hear("Siti", "buku kas")[0]
    assert first.count("tabungan masuk") == 10 and "isi Rp120.000" in first and "isi Rp20.000" not in first
    older = chat.hear("Siti", "[Yang sebelumnya]")[0]
    assert "1. 17/11 tabungan masuk Rp10.000, isi Rp10.000" in older and "isi Rp20.000" in older
    assert older.count("tabungan masuk") == 2 and "[Yang sebelumnya]" not in older
    assert "18/11 tabungan masuk: Bu Wati Rp10.000" in chat.hear("Siti", "[2]")[0]
    assert chat.book.look(lambda book: savings.till(book, 1)) == 120_000


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("jv", "Kas KSM Mawar samesthinipun Rp50.000."),
        ("en", "The box of KSM Mawar should hold Rp50,000."),
    ],
)
def test_in_the_treasurers_language(chat: Chatroom, language: str, says: str) -> None:
    save(chat, "Wati", "setor 50rb")
    speaks = update(t.person).where(t.person.c.name == "Siti").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Siti", "kas")[0]


def test_nobody_else_opens_it(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    ksm = "ksm-Mawar"
    for name in ("Wati", "Yati", "Darmi", "Rini", "Hadi", "Budi", "Adi"):
        account = chat.accounts[name]
        assert "Bu Wati" not in " ".join(chat.hear(name, "buku kas"))
        for press in (f"kotak:{ksm}:0", f"kotakbaris:{ksm}:2026-11-17.saved"):
            said = chat._said_after(chat.press(account, account, 1, press), account, account)
            assert "Rp50.000" not in " ".join(said)
    account = chat.accounts["Siti"]
    for press in ("kotakbaris:ksm-Mawar:kemarin", "kotakbaris:ksm-Mawar:2026-11-17.x", "kotak:ksm-Melati:0"):
        said = chat._said_after(chat.press(account, account, 1, press), account, account)
        assert "sudah tidak berlaku" in said[0]
