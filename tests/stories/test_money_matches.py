"""[Cocokkan uang]: the pengawas counts in front of whoever keeps the box, and both say so."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, update

from storage import cash, savings
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.conftest import START
from tests.stories.test_savings_pots import save


def test_a_box_of_a_ksm_is_counted_by_two_and_it_fits(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    chat("""
        Budi: Cocokkan uang
        bot: Uang di mana yang dicocokkan? [Kas UPK] [Kas KSM] [Batal]
        Budi: [Kas KSM]
        bot: Kas KSM yang mana? [Mawar] [Melati] [Batal]
        Budi: [Mawar]
        bot: Kas KSM Mawar menurut buku Rp50.000. Hitung di depan yang memegang: berapa isinya? [Batal]
        Budi: 1.250.000
        bot: Tabungan dari buku kertas Rp1.200.000 ikut dihitung di situ? [Ikut dihitung] [Tidak ikut] [Batal]
        Budi: [Ikut dihitung]
        bot: Tercatat apa adanya, angka buku tidak saya ubah: kas KSM Mawar dihitung Rp1.250.000, buku Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok. Menunggu Bu Siti membenarkan.
        bot>Siti: Pak Budi mencatat: kas KSM Mawar dihitung Rp1.250.000, buku Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok. Betul begitu? [Betul] [Tidak betul]
        Siti: [Betul]
        bot: Baik, tercatat: betul begitu. Pak Budi saya beri tahu.
        bot>Budi: Bu Siti membenarkan: kas KSM Mawar dihitung Rp1.250.000, buku Rp1.250.000 (dengan Rp1.200.000 dari buku kertas): cocok.
        Siti: [Tidak betul]
        bot: Yang ini sudah selesai sebelumnya.
        Budi: Perlu dilihat
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_difference_is_named_and_stays_until_a_count_fits(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    for words in ("cocokkan uang", "[Kas KSM]", "mawar", "45rb"):
        chat.hear("Budi", words)
    chat("""
        Budi: [Tidak ikut]
        bot: Tercatat apa adanya, angka buku tidak saya ubah: kas KSM Mawar dihitung Rp45.000, buku Rp50.000: kurang Rp5.000. Menunggu Bu Siti membenarkan.
        bot>Siti: Pak Budi mencatat: kas KSM Mawar dihitung Rp45.000, buku Rp50.000: kurang Rp5.000. Betul begitu? [Betul] [Tidak betul]
        Siti: [Tidak betul]
        bot: Baik, tercatat: tidak begitu. Pak Budi saya beri tahu.
        bot>Budi: Bu Siti bilang tidak begitu: kas KSM Mawar dihitung Rp45.000, buku Rp50.000: kurang Rp5.000. Hitung sekali lagi berdua, ya.
        Budi: tugas
        bot: Yang menunggu: - kas KSM Mawar dihitung Rp45.000, buku Rp50.000: kurang Rp5.000, Pak Budi 17/11, tidak dibenarkan Bu Siti - 2 KSM belum cocok saldo, pengingatnya mati [Cocokkan uang] [Cocok saldo]
        Budi: [Cocokkan uang]
        bot: ...
    """)
    assert chat.book.look(lambda book: savings.till(book, 1)) == 50_000
    for words in ("[Kas KSM]", "[Mawar]", "50rb", "[Tidak ikut]"):
        chat.hear("Budi", words)
    assert "kas KSM Mawar" not in chat.hear("Budi", "tugas")[0]
    assert lateness.look(chat, first_deviation) is None


def test_the_box_of_the_upk_is_answered_by_its_clerk(chat: Chatroom) -> None:
    for words in ("Cocokkan uang", "[Kas UPK]"):
        chat.hear("Budi", words)
    chat("""
        Budi: 0
        bot: Tercatat apa adanya, angka buku tidak saya ubah: kas UPK dihitung Rp0, buku Rp0: cocok. Menunggu Bu Rini membenarkan.
        bot>Rini: Pak Budi mencatat: kas UPK dihitung Rp0, buku Rp0: cocok. Betul begitu? [Betul] [Tidak betul]
        Rini: [Betul]
        bot: Baik, tercatat: betul begitu. Pak Budi saya beri tahu.
        bot>Budi: Bu Rini membenarkan: kas UPK dihitung Rp0, buku Rp0: cocok.
    """)
    assert chat.book.look(lambda book: cash.tills(book, 1)["kas"]) == 0


def test_who_keeps_it_without_a_phone_signs_in_the_paper_book(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: book.execute(update(t.link).values(state="ended").where(t.link.c.account_id == 102))
    )
    for words in ("Cocokkan uang", "[Kas KSM]", "[Mawar]", "0"):
        chat.hear("Budi", words)
    assert "Tulis berdua di buku kertas" in chat.hear("Budi", "[Tidak ikut]")[0]


def test_nobody_answers_their_own_count_nor_another_box(chat: Chatroom) -> None:
    siti = lateness.look(chat, lambda book: lateness.person(book, "Siti"))
    office = {"person_id": siti, "role": "pengawas", "bkm_id": 1, "since_on": START.date()}
    chat.book.run(lambda book: book.execute(insert(t.office).values(**office)))
    for words in ("Cocokkan uang", "[Kas KSM]", "[Mawar]", "0", "[Tidak ikut]"):
        chat.hear("Siti", words)
    rows = chat.book.look(lambda book: book.execute(t.money_match.select()).all())
    press = f"cocokya:{rows[0].public_id}:0"
    for name, says in (
        ("Siti", "bukan yang menghitung"),
        ("Rini", "tidak berlaku"),
        ("Yati", "tidak berlaku"),
    ):
        account = chat.accounts[name]
        assert says in chat._said_after(chat.press(account, account, 1, press), account, account)[0]


@pytest.mark.parametrize("name", ["Wati", "Yati", "Rini", "Hadi", "Adi"])
def test_only_the_pengawas_counts(chat: Chatroom, name: str) -> None:
    assert "Uang di mana" not in " ".join(chat.hear(name, "cocokkan uang"))


@pytest.mark.parametrize(
    ("language", "key", "says"),
    [
        ("jv", "Cocokaken arta", "Arta ing pundi"),
        ("en", "Match the money", "Which money"),
    ],
)
def test_in_the_language_of_the_pengawas(chat: Chatroom, language: str, key: str, says: str) -> None:
    speaks = update(t.person).where(t.person.c.name == "Budi").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Budi", key)[0]
