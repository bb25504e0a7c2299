"""Being forgotten: asked for in the chat, decided by somebody else with two presses, and the money stays."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage import tables as t
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.stories.test_residents import come_in, room

__all__ = ["room"]
STALE = 'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'


def left(room: Chatroom, name: str) -> None:
    """This member left the KSM long ago and took everything along: no seat, no money in their name."""
    who = select(t.person.c.id).where(t.person.c.name == name).scalar_subquery()
    seat = t.membership.update().where(t.membership.c.person_id == who)
    room.book.run(lambda book: book.execute(seat.values(until_on=room.clock.moment.date())))


def test_a_resident_asks_the_koordinator_decides_twice_and_the_last_word_arrives(room: Chatroom) -> None:
    come_in(room)
    room("""
        Warga: hapus data saya
        bot: Yang hilang: nama, HP, RT, pertanyaan, dan izin. Yang tinggal: baris uang tanpa nama, supaya buku KSM tetap cocok. ... Koordinator BKM yang memutuskan. [Minta dihapus]
        Warga: [Minta dihapus]
        bot: Permintaan RT 03 saya catat. Pak Hadi menjawab paling lambat Jumat 20 November; kabarnya datang ke sini.
        bot>Hadi: RT 03, BKM Contoh Sumber, minta datanya dihapus. Jawab paling lambat Jumat 20 November. Baris uang tetap, tanpa nama. Tidak ada yang menghalangi. [Hapus] [Belum bisa]
        Warga: [Minta dihapus]
        bot: Permintaan RT 03 saya catat. ...
        Hadi: [Hapus]
        bot: Nama, HP, dan kata-kata RT 03 hilang dan tidak bisa dikembalikan. Lanjut? [Ya, hapus RT 03]
        Hadi: [Ya, hapus RT 03]
        bot: Sudah dihapus. Baris uangnya tetap, tanpa nama. Yang bersangkutan saya kabari.
        bot>Warga: RT 03, datanya sudah dihapus. Baris uang tetap tanpa nama. Terima kasih, dan selamat jalan.
        Hadi: [Ya, hapus RT 03]
        bot: Tombol ini sudah tidak berlaku. ...
    """)
    assert [m["keys"] for m in room.phone.messages if "selamat jalan" in m["text"]] == [[]]
    gone = select(func.count()).select_from(t.account).where(t.account.c.id == 901)
    kept = select(func.count()).select_from(t.outbox).where(t.outbox.c.chat_id == 901)
    assert [room.book.look(lambda book, q=q: book.execute(q).scalar_one()) for q in (gone, kept)] == [0, 0]
    assert "juru catat" in room.hear("Warga", "halo")[0], "a stranger again"


def test_who_still_sits_in_a_ksm_hears_why_not_and_with_whom_to_talk(room: Chatroom) -> None:
    room.hear("Sri", "hapus data saya")
    asked = room.hear("Sri", "[Minta dihapus]")
    assert asked[1].endswith("Belum bisa: masih anggota KSM atau memegang tugas. [Belum bisa]")
    room("""
        Hadi: [Belum bisa]
        bot: Baik. Bu Sri saya kabari, dengan sebabnya.
        bot>Sri: Maaf, Bu Sri: belum bisa dihapus karena masih anggota KSM atau memegang tugas. Silakan bicara dengan Pak Hadi; nanti boleh minta lagi.
    """)
    assert len(room.hear("Sri", "[Minta dihapus]")) == 2, "and may ask again"


def test_open_money_stands_in_the_way_at_the_last_press_too(room: Chatroom) -> None:
    left(room, "Sri")
    room.hear("Sri", "hapus data saya")
    assert "Belum bisa: masih ada uang yang terbuka." in room.hear("Sri", "[Minta dihapus]")[1]
    request = room.book.look(lambda book: book.execute(select(t.forgetting.c.public_id)).scalar_one())
    for verb in ("lupa-hapus", "lupa-ya"):
        pressed = room.press(202, 202, 1, f"{verb}:{request}:0")
        assert room._said_after(pressed, 202, 202) == [
            "bot: Bu Sri belum bisa dihapus: masih ada uang yang terbuka."
        ]
    assert room.book.look(first_deviation) is None


def test_the_page_of_approvals_and_a_reminder_the_day_before(room: Chatroom) -> None:
    come_in(room)
    room.hear("Warga", "hapus data saya")
    room.hear("Warga", "[Minta dihapus]")
    assert "- RT 03 minta datanya dihapus, paling lambat 20/11" in room.hear("Hadi", "Persetujuan")[0]
    assert "[Hapus] [Belum bisa]" in room.hear("Hadi", "[Hapus data RT 03]")[0]
    later = room.at("2026-11-20 12:00")
    assert sum("minta datanya dihapus" in line for line in later) == 1


@pytest.mark.parametrize("name", ["Yati", "Rini", "Budi", "Adi", "Warga", "Tamu"])
def test_nobody_else_decides_it(room: Chatroom, name: str) -> None:
    come_in(room)
    room.hear("Warga", "hapus data saya")
    room.hear("Warga", "[Minta dihapus]")
    request = room.book.look(lambda book: book.execute(select(t.forgetting.c.public_id)).scalar_one())
    account = room.accounts[name]
    for verb in ("lupa-lihat", "lupa-hapus", "lupa-ya", "lupa-belum"):
        room._said_after(room.press(account, account, 1, f"{verb}:{request}:0"), account, account)
    ended = select(t.forgetting.c.ended_at)
    assert room.book.look(lambda book: book.execute(ended).scalar_one()) is None


def test_nobody_decides_about_themselves(room: Chatroom) -> None:
    room.hear("Hadi", "hapus data saya")
    said = room.hear("Hadi", "[Minta dihapus]")
    assert "Pengurus menjawab paling lambat" in said[0]
    request = room.book.look(lambda book: book.execute(select(t.forgetting.c.public_id)).scalar_one())
    assert room._said_after(room.press(202, 202, 1, f"lupa-ya:{request}:0"), 202, 202) == [STALE]


def test_it_stands_on_the_page_of_ones_own_data(room: Chatroom) -> None:
    room.hear("Sri", "data saya")
    assert room.hear("Sri", "[Hapus data saya]")[0].startswith("bot: Yang hilang: nama, HP, RT")
