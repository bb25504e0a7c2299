"""Who stands in the doorway is never met with silence, and what they once pressed says what it changed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import phones
from storage import residents as doors
from storage import tables as t
from storage.book import Work
from tests.chat import Chatroom
from tests.stories.test_joining import link_in
from usecases.officers import remember_bot

PAGE = "bot: Ini kabar RT 03, BKM Contoh Sumber. ... [Ya, kirimi kabar] [Tidak] [Bukan RT 03]"


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village; Bu Lastri and a resident have phones nobody knows yet."""
    chat.accounts = {**chat.accounts, "Lastri": 104, "Warga": 901}
    chat.names = {**chat.names, 104: "Lastri", 901: "Warga"}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    return chat


def card(room: Chatroom, name: str) -> str:
    """The token on this member's card."""
    room.hear("Yati", f"undang {name.lower()}")
    return link_in(room)


def poster(room: Chatroom) -> str:
    """What the poster of RT 03 makes a phone send."""

    def hang(book: Work) -> str:
        bkm = book.execute(select(t.bkm.c.id)).scalar_one()
        return str(doors.open_door(book, bkm, "03", "", None).public_id)

    return "/start rt-" + room.book.run(hang)


def test_a_stranger_hears_of_the_card_its_six_digits_and_the_poster(room: Chatroom) -> None:
    room("""
        Tamu: halo
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). Saya tidak pernah minta uang, PIN, atau foto KTP. Anggota KSM? Minta kartu ke ketua, lalu pindai; atau tulis enam angkanya di sini saat ketua membuka pintu. Warga? Pindai poster RT. Ada keluhan? Tulis: keluhan.
    """)


def test_whoever_writes_instead_of_pressing_is_asked_again_at_every_step(room: Chatroom) -> None:
    token = card(room, "Lastri")
    room.hear("Lastri", "halo")  # the stranger's page, for today
    room(f"""
        Lastri: /start {token}
        bot: Selamat datang, Bu Lastri, KSM Mawar. ... [Ya, boleh] [Tidak]
        Lastri: ya
        bot: Selamat datang, Bu Lastri, KSM Mawar. ... [Ya, boleh] [Tidak]
        Lastri: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. HP ini dipakai Bu Lastri sendiri, ... [Saya sendiri] [Bersama keluarga]
        Lastri: sendiri
        bot: Terima kasih, Bu Lastri. HP ini dipakai Bu Lastri sendiri, ... [Saya sendiri] [Bersama keluarga]
        Lastri: [Saya sendiri]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Lastri: sudah belum?
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        Lastri: saldo
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
    """)


def test_an_officer_who_writes_instead_of_sharing_the_number_is_asked_for_it_again(room: Chatroom) -> None:
    room.accounts["Parmi"] = 110
    room.names[110] = "Parmi"
    known = t.person.update().where(t.person.c.name == "Parmi").values(phone="081200000110")
    room.book.run(lambda book: book.execute(known))
    room.hear("Rini", "undang parmi")
    token = link_in(room)
    for line in (f"/start {token}", "[Ya, boleh]", "[Saya sendiri]"):
        asked = room.hear("Parmi", line)
    assert room.hear("Parmi", "0812 sekian") == asked[:1]
    assert room.phone.messages[-1]["keys"] == ["Bagikan nomor"]


def test_a_resident_who_writes_sees_the_page_again_below_and_not_how_members_join(room: Chatroom) -> None:
    room.hear("Warga", poster(room))
    room.hear("Warga", "[Bahasa Indonesia]")
    room(f"""
        Warga: iya mau
        {PAGE}
        Warga: halo
        Warga: [Ya, kirimi kabar]
        bot: Terima kasih. Kabar RT 03 datang ke sini, ...
        bot~: Kabar RT 03, BKM Contoh Sumber.
    """)
    newest = [m["id"] for m in room.phone.messages if m["chat"] == 901]
    assert max(newest) - 1 in newest
    assert room.phone.messages[-1]["id"] > newest[0]  # the page below is the one that changed


def test_a_locked_phone_is_told_so_even_if_it_had_the_strangers_page_today(room: Chatroom) -> None:
    room.hear("Lastri", "halo")
    for line in (f"/start {card(room, 'Lastri')}", "[Ya, boleh]", "[Saya sendiri]"):
        room.hear("Lastri", line)
    room.hear("Yati", "[Betul]")
    room.clock.moment += timedelta(minutes=5)
    room.hear("Yati", "kunci hp lastri")
    room.hear("Yati", "[Kunci HP Bu Lastri]")
    room("""
        Lastri: saldo
        bot: HP ini sedang ditutup. Silakan hubungi pengurus setempat.
        Lastri: halo
    """)
    assert room.phone.messages[-1]["keys"] == []


def test_the_answer_to_whose_phone_it_is_says_what_it_changed_also_when_it_comes_late(room: Chatroom) -> None:
    for line in (f"/start {card(room, 'Lastri')}", "[Ya, boleh]", "[Saya sendiri]"):
        room.hear("Lastri", line)
    room.hear("Yati", "[Betul]")
    room("""
        Lastri: [Bersama keluarga]
        bot: Baik, bersama keluarga. Mulai sekarang angka uang saya tutup, dan kabar pribadi menunggu tombol [Baca].
        Lastri: [Saya sendiri]
        bot: Baik, dipakai sendiri. Mulai sekarang angka uang tidak saya tutup.
    """)
    assert room.book.look(lambda book: phones.shared(book, 104)) is False


def test_the_other_keys_stand_two_by_two(room: Chatroom) -> None:
    room.hear("Yati", "Lainnya")
    saying = select(t.outbox.c.say).where(t.outbox.c.chat_id == 101).order_by(t.outbox.c.id.desc()).limit(1)
    rows = room.book.look(lambda book: book.execute(saying).scalar_one())["r"]
    assert {len(row) for row in rows} <= {1, 2}
    assert len(rows) <= 7
