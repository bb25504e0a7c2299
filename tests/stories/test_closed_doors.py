"""A poster can be taken back: its door closes, and may be opened anew with another code."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_residents import BUTTONS, PAGE, come_in, poster, room

__all__ = ["room"]
STALE = 'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
CLOSED = "Pintu RT 03, BKM Contoh Sumber, dari poster ini sudah ditutup. Kalau mau kabar kampung, cari poster yang baru atau tanya ketua RT, ya. Terima kasih sudah mampir."


def close(room: Chatroom) -> None:
    room.hear("Adi", "tutup poster rt 3")
    room.hear("Adi", "[Ya, tutup]")


def test_who_opens_doors_closes_them_with_a_second_press(room: Chatroom) -> None:
    room("""
        Adi: tutup poster
        bot: Pintu RT mana yang ditutup? [RT 03] [RT 05]
        Adi: [RT 03]
        bot: Tutup pintu RT 03, BKM Contoh Sumber? Poster yang terpasang tidak bisa dipakai lagi. Warga yang sudah masuk tetap dapat kabar. [Ya, tutup]
        Adi: [Ya, tutup]
        bot: Pintu RT 03 ditutup; lepas posternya, ya. Mau buka lagi? Tulis "poster RT 03": kodenya baru.
        Adi: [Ya, tutup]
        bot: Tombol ini sudah tidak berlaku. ...
        Rini: tutup poster rt 3
        bot: Pintu itu tidak ada, atau sudah ditutup. Tulis "tutup poster" untuk melihat yang masih terbuka.
        Hadi: tutup poster rt 5
        bot: Tutup pintu RT 05, ... [Ya, tutup]
        Yati: tutup poster rt 5
        bot: Maaf, poster dibuat dan ditutup fasilitator, koordinator, atau petugas UPK.
    """)


def test_the_poster_itself_offers_to_close_its_door(room: Chatroom) -> None:
    room("""
        Adi: poster rt 3
        bot: Poster RT 03, siap dicetak. ... (gambar) [Tutup pintu ini]
        Adi: [Tutup pintu ini]
        bot: Tutup pintu RT 03, BKM Contoh Sumber? ... [Ya, tutup]
    """)


def test_the_old_poster_says_that_this_door_is_closed(room: Chatroom) -> None:
    old = poster(room, "03")
    room.hear("Warga", old)
    close(room)
    room(f"""
        Lain: {old}
        bot: {CLOSED}
        Lain: {old}
        Warga: [Bahasa Indonesia]
        bot: {CLOSED}
    """)
    assert (
        room.book.look(
            lambda book: book.execute(
                select(func.count()).where(t.person.c.door_id.is_not(None))
            ).scalar_one()
        )
        == 0
    )


def test_opened_anew_it_has_another_code_and_the_old_one_stays_closed(room: Chatroom) -> None:
    old = poster(room, "03")
    close(room)
    room.hear("Adi", "poster rt 3")
    new = poster(room, "03")
    assert new != old
    room(f"""
        Lain: {old}
        bot: {CLOSED}
        Warga: {new}
        bot: Sugeng rawuh / Selamat datang, RT 03, BKM Contoh Sumber. ...
        Warga: [Bahasa Indonesia]
        bot~: {PAGE} {BUTTONS}
    """)


def test_who_came_in_by_it_stays_and_hears_the_news(room: Chatroom) -> None:
    come_in(room)
    old = poster(room, "03")
    close(room)
    for line in ("Kabar baru", "pilih sendiri", "rt", "[RT 3]", "cukup"):
        room.hear("Adi", line)
    assert "Lewat Telegram: " in room.hear("Adi", "Kerja bakti Minggu.")[0]
    room.hear("Adi", "[Kirim]")
    room.at("+1")
    assert any("Kerja bakti" in m["text"] for m in room.phone.messages if m["chat"] == 901)
    assert room.hear("Warga", old) == [f"bot: {CLOSED}"]


def test_a_closed_rt_is_not_offered_to_who_lives_elsewhere(room: Chatroom) -> None:
    close(room)
    room.hear("Warga", poster(room, "05"))
    room.hear("Warga", "[Bahasa Indonesia]")
    assert "RT 03" not in room.hear("Warga", "[Bukan RT 05]")[0]


@pytest.mark.parametrize("name", ["Yati", "Sri", "Budi", "Tamu"])
def test_nobody_else_closes_a_door(room: Chatroom, name: str) -> None:
    code = poster(room, "03").removeprefix("/start rt-")
    account = room.accounts[name]
    for verb in ("rt-tutup", "rt-tutup-ya"):
        room._said_after(room.press(account, account, 1, f"{verb}:{code}:0"), account, account)
    assert (
        room.book.look(
            lambda book: book.execute(select(func.count()).select_from(t.closed_door)).scalar_one()
        )
        == 0
    )
