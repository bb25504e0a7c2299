"""Savings go to another KSM only out of a box in which they lie: what it paid for others comes back first."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select, update

from storage import sealed
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from usecases import moving_checks


def n_entries(chat: Chatroom) -> int:
    """How many entries the book holds."""
    return int(chat.book.look(lambda book: book.execute(select(func.count(t.entry.c.id))).scalar_one()))


def saved(chat: Chatroom) -> None:
    """Bu Wati has saved 1.500.000 beside the 120.000 of the paper book."""
    for name, line in (("Wati", "setor sukarela 1.500.000"), ("Wati", "[Rp1.500.000]"), ("Siti", "[Sudah]")):
        chat.hear(name, line)


def cover(chat: Chatroom, other: str) -> None:
    """The treasurer reports that the box pays all that somebody still owes."""
    for line in (
        f"talangi {other} 690rb",
        "[Rp690.000]",
        "[Dari kas KSM, nanti diganti]",
        "[Langsung ke UPK]",
    ):
        chat.hear("Siti", line)


def receive(chat: Chatroom) -> None:
    """The UPK has the cash."""
    for line in ("terima uang", "[Terima dari Bu Siti]"):
        chat.hear("Rini", line)


def paid_for_others(chat: Chatroom) -> None:
    """The box paid 690.000 for Bu Sri, which is sah, and as much for Pak Joko, which is reported."""
    saved(chat)
    cover(chat, "bu sri")
    receive(chat)
    cover(chat, "pak joko")


def test_what_the_box_paid_for_others_comes_back_first(chat: Chatroom) -> None:
    paid_for_others(chat)
    before = n_entries(chat)
    chat("""
        Rini: pindah ksm bu wati ke melati
        bot: Kas KSM Mawar menurut buku Rp1.320.000, kurang Rp300.000 untuk tabungan Rp1.620.000 yang ikut pindah. Kas itu sudah membayarkan anggota lain Rp805.000: minta diganti dulu, lalu bendahara mencatatnya lewat [Catatan saya]. Titipan kas itu di UPK Rp575.000: minta kembali dulu. Kalau ada setoran yang belum disahkan, sahkan dulu. Belum ada yang berubah.
    """)
    assert n_entries(chat) == before
    for name, line in (
        ("Siti", "catatan saya"), ("Siti", "[Sudah diganti Bu Sri]"), ("Siti", "[Rp115.000]"),
        ("Sri", "setor 300rb"), ("Siti", "[Sudah]"),
    ):  # fmt: skip
        chat.hear(name, line)
    chat("""
        Rini: pindah ksm bu wati ke melati
        bot: Bu Wati: KSM Mawar nomor 3 ke Melati nomor 2. Tabungan Rp1.620.000 ikut, tunai dari kas Mawar ke kas Melati. Pinjaman, sisa Rp690.000: tetap di Mawar, atau ikut? [Pindah, pinjaman tetap di Mawar] [Pindah bersama pinjamannya]
    """)
    for name, press in (("Rini", "[Pindah, pinjaman tetap di Mawar]"), ("Hadi", "[Setuju]")):
        said = chat.hear(name, press)
    assert "Berlaku" in said[0]
    assert lateness.look(chat, first_deviation) is None


def test_the_box_is_looked_at_again_when_it_is_agreed(chat: Chatroom) -> None:
    saved(chat)
    for press in ("pindah ksm bu wati ke melati", "[Pindah, pinjaman tetap di Mawar]"):
        chat.hear("Rini", press)
    for other in ("bu sri", "pak joko"):
        cover(chat, other)
    before = n_entries(chat)
    chat("""
        Hadi: [Setuju]
        bot: Kas KSM Mawar menurut buku Rp1.320.000, kurang Rp300.000 untuk tabungan Rp1.620.000 yang ikut pindah. Kas itu sudah membayarkan anggota lain Rp1.380.000: minta diganti dulu, lalu bendahara mencatatnya lewat [Catatan saya]. Kalau ada setoran yang belum disahkan, sahkan dulu. Belum ada yang berubah.
    """)
    assert n_entries(chat) == before
    assert chat.book.look(lambda book: book.execute(select(t.move.c.ended_at)).scalar_one()) is None


def test_a_whole_ksm_with_too_little_in_its_box_joins_nobody(chat: Chatroom) -> None:
    paid_for_others(chat)
    receive(chat)
    chat("""
        Rini: gabung ksm mawar ke melati
        bot: KSM Mawar belum bisa bergabung ke Melati. Selesaikan dulu: Nomor 6, Bu Sri - talangan yang belum diganti: ganti Nomor 6, Bu Sri - angsuran yang baru masuk hari ini: tunggu besok Nomor 7, Pak Joko - talangan yang belum diganti: ganti Nomor 7, Pak Joko - angsuran yang baru masuk hari ini: tunggu besok - kas KSM kurang Rp1.380.000 untuk tabungan anggotanya: minta talangan kas diganti dulu
    """)


def test_some_who_begin_their_own_take_no_more_than_the_box_holds(chat: Chatroom) -> None:
    paid_for_others(chat)
    before = n_entries(chat)
    for line in (
        "bagi ksm mawar",
        "3 4 5",
        "KSM Kenanga",
        "[3 Bu Wati]",
        "[4 Bu Lastri]",
        "[Tetap di Mawar]",
    ):
        chat.hear("Rini", line)
    chat("""
        Rini: [Simpan]
        bot: Kas KSM Mawar menurut buku Rp1.320.000, kurang Rp540.000 untuk tabungan Rp1.860.000 yang ikut pindah. Kas itu sudah membayarkan anggota lain Rp805.000: minta diganti dulu, lalu bendahara mencatatnya lewat [Catatan saya]. Titipan kas itu di UPK Rp575.000: minta kembali dulu. Kalau ada setoran yang belum disahkan, sahkan dulu. Atau usulkan lebih sedikit orang. Belum ada yang berubah.
    """)
    assert n_entries(chat) == before


def test_verify_names_a_box_that_gave_another_ksm_what_it_had_not(
    chat: Chatroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    paid_for_others(chat)
    receive(chat)
    with monkeypatch.context() as unasked:
        unasked.setattr(moving_checks, "refuse_box_short", lambda *_: None)
        for name, press in (
            ("Rini", "pindah ksm bu wati ke melati"),
            ("Rini", "[Pindah, pinjaman tetap di Mawar]"),
            ("Hadi", "[Setuju]"),
        ):
            chat.hear(name, press)
    assert "left the box of KSM 1 at -300000" in str(lateness.look(chat, first_deviation))
    latest = select(func.max(t.entry.c.recorded_at)).scalar_subquery()
    chat.book.run(lambda book: book.execute(update(t.chain).values(moves_since=latest)))
    chat.book.run(lambda book: sealed.put(book, t.chain, 1))
    assert lateness.look(chat, first_deviation) is None
