"""Who asks both sides of a dispute while nobody is pengawas, or where the pengawas is one of the two."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests.chat import Chatroom

ASKED = (
    "Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; "
    "Pak Joko bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]"
)


def disputed(chat: Chatroom) -> list[str]:
    """A row of the chair's that its payer says is wrong; what everybody hears of it."""
    chat.hear("Yati", "kumpulan 17/11 // 7 0 115 // kas 115")
    return chat.hear("Joko", "[Tidak betul]")


@pytest.fixture
def without_pengawas(chat: Chatroom) -> Chatroom:
    def end(book: Work) -> None:
        office = update(t.office).where(t.office.c.role == "pengawas")
        book.execute(office.values(until_on=book.now.date()))

    chat.book.run(end)
    return chat


def test_without_a_pengawas_the_koordinator_asks_both_sides(without_pengawas: Chatroom) -> None:
    chat = without_pengawas
    said = disputed(chat)
    assert "Pak Hadi" in said[0] and said[1:] == [f"bot>Hadi: {ASKED}"]
    chat("""
        Hadi: Persetujuan
        bot: Yang menunggu: - 1 baris catatan perlu ditanyakan - 2 KSM belum cocok saldo, pengingatnya mati [Keberatan & aduan] [Cocok saldo]
        Hadi: [Keberatan & aduan]
        bot: Yang perlu ditanyakan: 1. Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; Pak Joko bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        Hadi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Yati: Pak Hadi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 keliru, jadi saya keluarkan dari buku.
        bot>Joko: Pak Hadi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 keliru, jadi saya keluarkan dari buku.
        Hadi: Persetujuan
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_pengawas_who_wrote_the_row_leaves_it_to_the_koordinator(chat: Chatroom) -> None:
    def takes_office(book: Work) -> None:
        yati = update(t.office).where(t.office.c.role == "pengawas")
        chair = t.office.alias()
        mine = chair.select().with_only_columns(chair.c.person_id).where(chair.c.role == "ketua").limit(1)
        book.execute(yati.values(person_id=mine.scalar_subquery()))

    chat.book.run(takes_office)
    said = disputed(chat)
    assert said[1:] == [f"bot>Hadi: {ASKED}"]
    chat("""
        Yati: Keberatan & aduan
        bot: Yang perlu ditanyakan: 1. Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Yati menulis angsuran Rp115.000 untuk Pak Joko; Pak Joko bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        Yati: [Catatan benar]
        bot: Laporan sendiri dipastikan orang lain, supaya ada dua suara.
        Hadi: [Catatan benar]
        bot: Tercatat: catatan benar. Kedua pihak saya kabari.
        bot>Yati: Pak Hadi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, jadi tetap berlaku.
        bot>Joko: Pak Hadi sudah bertanya ke kedua pihak: catatan angsuran Rp115.000 benar, jadi tetap berlaku.
    """)
    assert chat.book.look(first_deviation) is None


def test_beside_a_pengawas_the_koordinator_decides_nothing(chat: Chatroom) -> None:
    assert disputed(chat)[1:] == [f"bot>Budi: {ASKED}"]
    chat("""
        Hadi: keberatan
        bot: Maaf, saya belum paham. Tulis "bantuan" untuk contoh, atau pilih tombol di bawah.
        Hadi: Persetujuan
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
