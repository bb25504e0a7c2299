"""Coming in: a personal link, one consent, the leader's word; and everything that must not open."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from sqlalchemy import func, insert, select

from domain.invitations import token
from storage import members
from storage import tables as t
from storage.joining import digest
from tests.chat import KEY, Chatroom
from usecases.officers import remember_bot

PHONES = {"Lastri": 104, "Marni": 105, "Karti": 108, "Parmi": 110, "Maling": 666}
Join = Callable[[str, str], list[str]]


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village, with phones lying about that nobody has joined by yet (of each it is known that one person
    alone uses it: whose phone it is has its own stories), and a bot that knows its own name.
    """
    chat.accounts = {**chat.accounts, **PHONES}
    chat.names = {**chat.names, **{number: name for name, number in PHONES.items()}}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    own = [
        {"id": each, "first_seen_at": chat.clock.now(), "shared": False} for each in (*PHONES.values(), 999)
    ]
    chat.book.run(lambda book: book.execute(insert(t.account), own))
    return chat


def link_in(room: Chatroom) -> str:
    """The token of the last link anybody was given."""
    found = [m for m in room.phone.messages if "?start=" in m["text"]]
    return re.search(r"\?start=([\w-]+)", found[-1]["text"])[1]  # type: ignore[index]


def press(room: Chatroom, name: str, data: str) -> list[str]:
    """A press with this data, whether any message showed it or not."""
    account = room.accounts[name]
    return room._said_after(room.press(account, account, 1, data), account, account)


def invite(room: Chatroom, inviter: str, whom: str) -> str:
    """The inviter asks for a link for this person; its token."""
    room.hear(inviter, f"undang {whom}")
    return link_in(room)


def came_in(room: Chatroom, account: int) -> list[str]:
    """Of whom this phone speaks."""
    return room.book.look(lambda book: [one.called for one in members.actor(book, account, account).people])


def test_a_member_comes_in_with_two_presses_and_the_leader_adds_one(room: Chatroom) -> None:
    room("""
        Yati: undang
        bot: 3 orang belum masuk. Undang siapa? [Bu Lastri, Mawar nomor 4] [Bu Marni, Mawar nomor 5] [Bu Karti, Mawar nomor 8] [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: [Bu Lastri, Mawar nomor 4]
        bot: Undangan Guyub untuk Bu Lastri, KSM Mawar. Tekan tautan ini, lalu tekan START (Mulai): https://t.me/GuyubContohBot?start=... Hanya untuk Bu Lastri, sekali pakai, sampai Jumat 1 Januari 2027 jam 19.00. Guyub tidak pernah minta uang, PIN, atau foto KTP.
        bot: Di atas ini undangannya. Teruskan ke Bu Lastri sendiri, jangan ke grup. Nanti saya tanya: betul beliau? [Gambar kartu] [Buat baru]
    """)
    assert room.hear("Lastri", f"/start {link_in(room)}") == [
        "bot: Selamat datang, Bu Lastri, KSM Mawar. Saya Guyub, juru catat. Saya tidak pernah minta uang, PIN, atau "
        "foto KTP. Bolehkah saya menyimpan nama, tabungan, dan angsuran Bu Lastri? Boleh menolak, boleh berhenti kapan "
        "saja. [Ya, boleh] [Tidak]"
    ]
    room("""
        Lastri: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Lastri: saldo
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        Yati: [Betul]
        bot: Terima kasih. Bu Lastri sudah bisa memakai Guyub.
        bot>Lastri: Sudah terbuka. Bu Lastri, KSM Mawar: silakan pilih di bawah.
        Yati: [Betul]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Lastri: menu
        bot: Bu Lastri, silakan pilih di bawah.
    """)
    assert "Catatan saya" in room.phone.messages[-1]["keys"]


def test_the_consent_is_kept_with_its_version_time_and_language(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Lastri", f"/start {token}")
    kept = select(t.consent).where(t.consent.c.account_id == 104)
    assert room.book.look(lambda book: book.execute(kept).first()) is None
    room.hear("Lastri", "[Ya, boleh]")
    row = room.book.look(lambda book: book.execute(kept).one())
    assert (row.purpose, row.version, row.language, row.given_at) == ("account", "2", "id", room.clock.now())


def test_only_the_hash_of_a_link_stays_in_the_book(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    assert len(token) == 32
    hashes = room.book.look(lambda book: book.execute(select(t.invitation.c.token_hash)).scalars().all())
    assert hashes == [digest(token)]
    room.at("2026-11-18 04:00")
    said = room.book.look(lambda book: book.execute(select(t.outbox.c.say)).scalars().all())
    assert token not in str(said)


def test_whoever_says_no_leaves_the_link_for_its_owner(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Lastri", f"/start {token}")
    assert room.hear("Lastri", "[Tidak]") == [
        "bot: Baik, tidak ada yang saya simpan. Kalau berubah pikiran, tekan lagi tautan yang sama."
    ]
    room.hear("Lastri", f"/start {token}")
    assert room.hear("Lastri", "[Ya, boleh]")[0].startswith("bot: Terima kasih, Bu Lastri.")


def test_a_used_a_strange_and_a_guessed_link_are_refused_with_the_same_words(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    held = room.hear("Lastri", f"/start {token}")
    elsewhere = room.hear("Maling", f"/start {token}")
    assert held[0].startswith("bot: Selamat datang")
    assert elsewhere[1:] == [
        "bot>Yati: Tautan undangan Bu Lastri ditekan dari HP lain. Saya tolak, tidak ada yang terbuka. [Undang lagi]"
    ]
    assert room.hear("Maling", f"/start {token}") == elsewhere[:1], "the inviter hears of a link once"
    room.hear("Lastri", "[Ya, boleh]")
    room.hear("Yati", "[Betul]")
    used = room.hear("Tamu", f"/start {token}")
    assert used[1:] == []
    guessed = room.hear("Maling", "/start AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
    nonsense = room.hear("Maling", "/start <b>x</b>")
    assert elsewhere[0] == used[0] == guessed[0] == nonsense[0]
    assert len(guessed) == len(nonsense) == 1
    assert "Maaf, tautan ini tidak bisa dipakai." in guessed[0]
    assert came_in(room, 666) == came_in(room, 999) == []


def test_the_owner_may_press_the_used_link_again(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Lastri", f"/start {token}")
    room.hear("Lastri", "[Ya, boleh]")
    assert room.hear("Lastri", f"/start {token}") == [
        "bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari."
    ]
    room.hear("Yati", "[Betul]")
    assert room.hear("Lastri", f"/start {token}") == ["bot: Bu Lastri, silakan pilih di bawah."]


def test_of_two_phones_that_press_at_once_only_one_gets_the_link(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    first = room._envelope(104, 104, f"/start {token}")
    second = room._envelope(666, 666, f"/start {token}")
    raws = [
        json.dumps({"update_id": 900_000 + n, "message": each}).encode()
        for n, each in enumerate((first, second))
    ]
    room.runner.run(room._take(*raws))
    welcomed = [m["chat"] for m in room.phone.messages if "Bolehkah" in m["text"]]
    assert len(welcomed) == 1


def test_a_card_works_on_day_40_and_not_on_day_46(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    other = invite(room, "Yati", "marni")
    room.at("2026-12-27 19:00")
    assert room.hear("Lastri", f"/start {token}")[0].startswith("bot: Selamat datang, Bu Lastri")
    room.at("2027-01-02 19:00")
    late = room.hear("Marni", f"/start {other}")
    assert late[0].startswith("bot: Maaf, tautan ini tidak bisa dipakai.")
    assert late[1:] == [
        "bot>Yati: Undangan Bu Marni baru ditekan, tetapi sudah habis waktunya. Buat yang baru? [Undang lagi]"
    ]
    begun_in_time = room.hear("Lastri", "[Ya, boleh]")
    assert begun_in_time[0] == late[0]
    assert came_in(room, 104) == []
    room.hear("Yati", "[Undang lagi]")
    assert room.hear("Lastri", f"/start {link_in(room)}")[0].startswith("bot: Selamat datang, Bu Lastri")


def test_a_new_card_is_made_only_when_asked_and_ends_the_old_one(room: Chatroom) -> None:
    old = invite(room, "Yati", "lastri")
    assert invite(room, "Yati", "lastri") == old
    room.hear("Yati", "[Buat baru]")
    new = link_in(room)
    assert new != old
    assert room.hear("Lastri", f"/start {old}")[0].startswith("bot: Maaf, tautan ini tidak bisa dipakai.")
    assert room.hear("Lastri", f"/start {new}")[0].startswith("bot: Selamat datang")


def test_the_leader_says_it_is_not_her(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Maling", f"/start {token}")
    room.hear("Maling", "[Ya, boleh]")
    room("""
        Yati: [Bukan]
        bot: Baik, HP itu tidak saya buka. Kartu Bu Lastri bisa dibuat lagi. [Undang lagi]
        bot>Maling: Maaf, ketua belum mengenali HP ini, jadi belum saya buka. Temui ketua, ya; nanti bisa diundang lagi.
        Maling: saldo
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). ...
        Yati: [Undang lagi]
        bot: Undangan Guyub untuk Bu Lastri, KSM Mawar. ...
        bot: Di atas ini undangannya. ...
    """)
    assert came_in(room, 666) == []


def test_only_the_leader_of_that_ksm_may_say_whose_phone_it_is(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Lastri", f"/start {token}")
    room.hear("Lastri", "[Ya, boleh]")
    [real] = [m["buttons"][0]["callback_data"] for m in room.phone.messages if "Betul beliau?" in m["text"]]
    verb, _public_id, version = real.split(":")
    for nobody in ("Siti", "Darmi", "Wati", "Rini", "Adi"):
        assert press(room, nobody, real) == press(room, nobody, f"{verb}:AAAAAAAAAAAA:{version}"), nobody
    for stranger in ("Lastri", "Tamu"):
        press(room, stranger, real)
    assert came_in(room, 104) == []
    press(room, "Yati", real)
    assert came_in(room, 104) == ["Bu Lastri"]


def test_one_phone_for_two_people(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Wati", f"/start {token}")
    room("""
        Wati: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Yati: [Betul]
        bot: Terima kasih. Bu Lastri sudah bisa memakai Guyub.
        bot>Wati: Sudah terbuka. HP ini sekarang juga untuk Bu Lastri, KSM Mawar.
    """)
    assert came_in(room, 103) == ["Bu Wati", "Bu Lastri"]


def test_a_leader_never_approves_the_phone_in_her_own_hand(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Yati", f"/start {token}")
    room("""
        Yati: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Rini memastikan, nanti saya kabari.
        bot>Rini: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
    """)
    [real] = [m["buttons"][0]["callback_data"] for m in room.phone.messages if "Betul beliau?" in m["text"]]
    assert press(room, "Yati", real) == [
        'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
    ]
    room.hear("Rini", "[Betul]")
    assert came_in(room, 101) == ["Bu Yati", "Bu Lastri"]


def test_a_new_phone_ends_the_old_one(room: Chatroom) -> None:
    token = room.book.run(lambda book: _by_hand(book, "Wati"))
    room.hear("Lastri", f"/start {token}")
    room("""
        Lastri: [Ya, boleh]
        bot: Terima kasih, Bu Wati. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Wati, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Yati: [Betul]
        bot: Terima kasih. Bu Wati sudah bisa memakai Guyub.
        bot>Wati: Bu Wati sekarang masuk lewat HP lain, jadi di HP ini saya tutup. Kalau bukan beliau, segera kabari ketua atau UPK.
        bot>Lastri: Sudah terbuka. Bu Wati, KSM Mawar: silakan pilih di bawah.
    """)
    assert (came_in(room, 103), came_in(room, 104)) == ([], ["Bu Wati"])


CARD = {"phone_number": "+6281200000110", "first_name": "Parmi"}
ASKED = "bot: Terima kasih, Bu Parmi. Satu langkah lagi: tekan [Bagikan nomor] di bawah, atau tunggu Bu Rini memastikan."


def parmi_agrees(room: Chatroom, phone: str = "081200000110") -> list[str]:
    """Bu Parmi, the secretary, came by her link and agreed; the book knows this number of hers."""
    if phone:
        known = t.person.update().where(t.person.c.name == "Parmi").values(phone=phone)
        room.book.run(lambda book: book.execute(known))
    token = invite(room, "Rini", "parmi")
    room.hear("Parmi", f"/start {token}")
    return room.hear("Parmi", "[Ya, boleh]")


@pytest.mark.parametrize("known", ["081200000110", "+62 812-0000-0110"])
def test_an_officer_shares_their_own_number_and_is_in(room: Chatroom, known: str) -> None:
    assert parmi_agrees(room, known) == [ASKED]
    assert came_in(room, 110) == [], "the link alone opens no office"
    key = [m for m in room.phone.messages if m["chat"] == 110][-1]["keys"]
    assert key == ["Bagikan nomor"]
    assert room.send_thing("Parmi", contact={**CARD, "user_id": 110}) == [
        "bot: Sudah terbuka. Bu Parmi, KSM Mawar: silakan pilih di bawah.",
        'bot>Rini: Bu Parmi, KSM Mawar, sudah masuk dengan nomornya sendiri. Kalau bukan beliau, tulis "kunci hp Bu Parmi".',
    ]
    assert came_in(room, 110) == ["Bu Parmi"]
    keys = next(m["keys"] for m in reversed(room.phone.messages) if m["chat"] == 110)
    assert "Catat kumpulan" in keys
    assert room.at("2026-11-17 20:00") == [], "nobody need be asked any more"


def test_an_officer_whose_number_the_book_does_not_know_waits_for_the_inviter(room: Chatroom) -> None:
    waits = "bot: Terima kasih, Bu Parmi. Tinggal menunggu Bu Rini memastikan, nanti saya kabari."
    assert parmi_agrees(room, "") == [
        waits,
        "bot>Rini: Bu Parmi, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]",
    ]
    assert room.send_thing("Parmi", contact={**CARD, "user_id": 110}) == [waits], "any number would do"
    assert came_in(room, 110) == []
    room.hear("Rini", "[Betul]")
    assert came_in(room, 110) == ["Bu Parmi"]


def test_the_very_first_officer_has_nobody_to_ask_and_shares_the_number(room: Chatroom) -> None:
    gone = t.link.update().values(state="ended")
    room.book.run(lambda book: book.execute(gone))
    room.hear("Rini", f"/start {room.book.run(lambda book: _by_hand(book, 'Rini'))}")
    assert room.hear("Rini", "[Ya, boleh]")[0].endswith("supaya saya yakin ini HP Bu Rini.")
    card = {"phone_number": "+6281200000201", "first_name": "Rini", "user_id": 201}
    assert room.send_thing("Rini", contact=card)[0].startswith("bot: Sudah terbuka. Bu Rini")


def test_an_officer_is_let_in_by_whoever_invited_them(room: Chatroom) -> None:
    parmi_agrees(room)
    room("""
        -- 2026-11-17 20:00
        bot>Rini: Bu Parmi, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Rini: [Betul]
        bot: Terima kasih. Bu Parmi sudah bisa memakai Guyub.
        bot>Parmi: Sudah terbuka. Bu Parmi, KSM Mawar: silakan pilih di bawah.
    """)


def test_somebody_elses_contact_opens_nothing(room: Chatroom) -> None:
    parmi_agrees(room, "081200000110")
    no = "bot: Maaf, itu kontak orang lain atau kiriman terusan. Tekan [Bagikan nomor] di bawah, supaya nomor sendiri yang terkirim."
    origin = {"type": "user", "date": 1, "sender_user": {"id": 110, "is_bot": False, "first_name": "Parmi"}}
    assert room.send_thing("Parmi", contact={**CARD, "user_id": 101}) == [no]
    assert room.send_thing("Parmi", contact=CARD) == [no], (
        "a card out of the phone's own list names no account"
    )
    assert room.send_thing("Parmi", contact={**CARD, "user_id": 110}, forward_origin=origin) == [no]
    assert came_in(room, 110) == []


def test_another_number_than_the_books_waits_for_the_inviter(room: Chatroom) -> None:
    parmi_agrees(room, "081299999999")
    assert room.send_thing("Parmi", contact={**CARD, "user_id": 110}) == [
        "bot: Maaf, nomornya tidak sama dengan yang tercatat. Tinggal menunggu Bu Rini memastikan.",
        "bot>Rini: HP yang masuk sebagai Bu Parmi, KSM Mawar, nomornya lain dari yang tercatat. Kenali dulu orangnya sebelum menekan [Betul]. [Betul] [Bukan]",
    ]
    assert len(room.send_thing("Parmi", contact={**CARD, "user_id": 110})) == 1, "told once"
    assert came_in(room, 110) == []
    room.hear("Rini", "[Betul]")
    assert came_in(room, 110) == ["Bu Parmi"]


def test_the_inviter_need_not_wait_to_be_asked(room: Chatroom) -> None:
    parmi_agrees(room)
    room("""
        Rini: undang parmi
        bot: Bu Parmi, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Rini: [Bukan]
        bot: Baik, HP itu tidak saya buka. Kartu Bu Parmi bisa dibuat lagi. [Undang lagi]
        bot>Parmi: Maaf, ketua belum mengenali HP ini, ...
    """)


def test_no_chair_lets_an_officer_in(room: Chatroom) -> None:
    parmi_agrees(room)
    room.at("2026-11-17 20:00")
    data = next(b["callback_data"] for m in room.phone.messages for b in m["buttons"] if b["text"] == "Betul")
    for name in ("Yati", "Siti", "Hadi"):
        assert press(room, name, data)[0].startswith("bot: Tombol ini sudah tidak berlaku."), name
    assert came_in(room, 110) == []


def test_an_officers_number_proves_nothing_after_72_hours_or_without_an_office(room: Chatroom) -> None:
    parmi_agrees(room)
    room.at("2026-11-21 10:00")
    room.send_thing("Parmi", contact={**CARD, "user_id": 110})
    assert came_in(room, 110) == []


def test_a_contact_nobody_asked_for(room: Chatroom) -> None:
    assert room.send_thing("Wati", contact={**CARD, "user_id": 103})[0].startswith(
        "bot: Terima kasih, sudah sampai."
    )
    assert room.send_thing("Tamu", contact={**CARD, "user_id": 999})[0].startswith("bot: Saya Guyub")
    assert room.send_thing("Tamu", contact={**CARD, "user_id": 999}) == []


def test_an_officers_link_lives_72_hours(room: Chatroom) -> None:
    token = invite(room, "Rini", "parmi")
    room.at("2026-11-20 19:00")
    assert room.hear("Parmi", f"/start {token}")[0].startswith("bot: Maaf, tautan ini tidak bisa dipakai.")


def test_a_link_to_an_office_that_has_ended_opens_no_office(room: Chatroom) -> None:
    token = invite(room, "Rini", "parmi")
    ended = t.office.update().where(t.office.c.role == "sekretaris").values(until_on=room.clock.moment.date())
    room.book.run(lambda book: book.execute(ended))
    room.hear("Parmi", f"/start {token}")
    assert room.hear("Parmi", "[Ya, boleh]")[0].startswith(
        "bot: Terima kasih, Bu Parmi. Tinggal menunggu Bu Yati"
    )
    assert came_in(room, 110) == []


def test_a_leader_who_was_replaced_invites_nobody(room: Chatroom) -> None:
    room.hear("Yati", "undang lastri")
    token = link_in(room)
    room.hear("Lastri", f"/start {token}")
    room.hear("Lastri", "[Ya, boleh]")
    ended = t.office.update().where(t.office.c.role == "ketua").values(until_on=room.clock.moment.date())
    room.book.run(lambda book: book.execute(ended))
    assert room.hear("Yati", "[Betul]") == [
        'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
    ]
    assert press(room, "Yati", "undang-lagi:p-Marni:0") == press(room, "Yati", "undang-lagi:AAAA:0")
    assert room.hear("Yati", "undang") == room.hear("Wati", "undang")


def test_nobody_invites_beyond_their_office(room: Chatroom) -> None:
    refused = room.hear("Wati", "undang lastri")
    assert refused == [
        "bot: Yang mengundang anggota adalah ketua KSM; yang mengundang pengurus adalah UPK atau fasilitator."
    ]
    unknown = press(room, "Yati", "undang-lagi:AAAAAAAAAAAA:0")
    for person in ("p-Parmi", "p-Darmi"):  # an officer of the own KSM, and somebody of another KSM
        assert press(room, "Yati", f"undang-lagi:{person}:0") == unknown
    assert press(room, "Rini", "undang-lagi:p-Lastri:0") == unknown, "a member is invited by the chair"
    n_made = room.book.look(
        lambda book: book.execute(select(func.count()).select_from(t.invitation)).scalar()
    )
    assert n_made == 0


def test_undang_asks_back_by_name_never_by_debt(room: Chatroom) -> None:
    rename = t.person.update().where(t.person.c.name == "Marni").values(name="Lastri", nickname="Tri")
    room.book.run(lambda book: book.execute(rename))
    room("""
        Yati: undang lastri
        bot: Ada beberapa "lastri". Yang mana? [Bu Lastri, Mawar nomor 4] [Bu Tri, Mawar nomor 5] [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: [Bu Tri, Mawar nomor 5]
        bot: Undangan Guyub untuk Bu Tri, KSM Mawar. ...
        bot: Di atas ini undangannya. ...
        Yati: undang sumarni
        bot: Tidak ada "sumarni" di antara yang belum masuk. Tulis nama atau nomornya. [Bu Lastri, Mawar nomor 4] [Bu Tri, Mawar nomor 5] [Bu Karti, Mawar nomor 8] [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)


def test_more_than_six_are_a_numbered_list(room: Chatroom) -> None:
    gone = t.link.update().where(t.link.c.account_id.in_((103, 106, 107, 109))).values(state="ended")
    room.book.run(lambda book: book.execute(gone))
    room("""
        Yati: undang
        bot: 7 orang belum masuk. Undang siapa? 1 · Bu Wati, Mawar nomor 3 2 · Bu Lastri, Mawar nomor 4 3 · Bu Marni, Mawar nomor 5 4 · Bu Sri, Mawar nomor 6 5 · Pak Joko, Mawar nomor 7 6 · Bu Karti, Mawar nomor 8 7 · Bu Tini, Mawar nomor 9 [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: 9
        bot: Nomor 9 tidak ada. Pilih 1 sampai 7. [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: 4
        bot: Undangan Guyub untuk Bu Sri, KSM Mawar. ...
        bot: Di atas ini undangannya. ...
    """)


def test_a_waiting_member_is_shown_to_the_leader_again(room: Chatroom) -> None:
    token = invite(room, "Yati", "lastri")
    room.hear("Lastri", f"/start {token}")
    room.hear("Lastri", "[Ya, boleh]")
    room("""
        Yati: undang lastri
        bot: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
    """)


def test_members_who_came_before_their_leader_are_asked_about_when_she_comes(room: Chatroom) -> None:
    silent = t.link.update().where(t.link.c.account_id.in_((101, 201))).values(state="ended")
    room.book.run(lambda book: book.execute(silent))
    member = room.book.run(lambda book: _by_hand(book, "Lastri"))
    chair = room.book.run(lambda book: _by_hand(book, "Yati"))
    known = t.person.update().where(t.person.c.name == "Yati").values(phone="081200000101")
    room.book.run(lambda book: book.execute(known))
    room.hear("Lastri", f"/start {member}")
    room("""
        Lastri: [Ya, boleh]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu ketua masuk dan memastikan, nanti saya kabari.
    """)
    room.hear("Yati", f"/start {chair}")
    room("""
        Yati: [Ya, boleh]
        bot: Terima kasih, Bu Yati. Satu langkah lagi: tekan [Bagikan nomor] di bawah, atau tunggu Mas Adi memastikan.
    """)
    card = {"phone_number": "+6281200000101", "first_name": "Yati", "user_id": 101}
    assert room.send_thing("Yati", contact=card)[:2] == [
        "bot: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]",
        "bot: Sudah terbuka. Bu Yati, KSM Mawar: silakan pilih di bawah.",
    ]


def test_a_resident_is_invited_and_known_by_the_clerk(room: Chatroom) -> None:
    ginah = {"public_id": "p-Ginah", "bkm_id": 1, "name": "Ginah", "title": "Bu", "language": "id"}
    who = insert(t.person).values(**ginah).returning(t.person.c.id)
    since = room.clock.moment.date()
    person = room.book.run(lambda book: book.execute(who).scalar_one())
    seat = insert(t.office).values(person_id=person, role="warga", bkm_id=1, since_on=since)
    room.book.run(lambda book: book.execute(seat))
    token = invite(room, "Rini", "ginah")
    room.hear("Tamu", f"/start {token}")
    room("""
        Tamu: [Ya, boleh]
        bot: Terima kasih, Bu Ginah. Tinggal menunggu Bu Rini memastikan, nanti saya kabari.
        bot>Rini: Bu Ginah, BKM Contoh Sumber, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Rini: [Betul]
        bot: Terima kasih. Bu Ginah sudah bisa memakai Guyub.
        bot>Tamu: Sudah terbuka. Bu Ginah, BKM Contoh Sumber: silakan pilih di bawah.
    """)


def test_start_without_a_link(room: Chatroom) -> None:
    room("""
        Wati: /start
        bot: Bu Wati, silakan pilih di bawah.
        Tamu: /start
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). ...
        Tamu: gabung
    """)


def test_a_tap_from_nowhere_opens_nothing(room: Chatroom) -> None:
    for verb in ("gabung-ya", "gabung-tidak", "gabung-betul", "gabung-bukan", "undang-lagi"):
        press(room, "Maling", f"{verb}:AAAAAAAAAAAA:0")
        press(room, "Maling", f"{verb}::")
    assert came_in(room, 666) == []


def test_the_admin_of_the_setting_is_admin_of_every_bkm_and_only_while_the_setting_says_so(
    room: Chatroom,
) -> None:
    room.book.run(lambda book: remember_bot(book, "GuyubContohBot", 666))
    room.book.run(lambda book: remember_bot(book, "GuyubContohBot", 666))
    assert came_in(room, 666) == ["Admin"]
    assert room.hear("Maling", "undang parmi")[0].startswith("bot: Undangan Guyub untuk Bu Parmi")
    room.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    assert came_in(room, 666) == []


def _by_hand(book: object, name: str) -> str:
    """A link made at the command line."""
    from storage import joining as store
    from usecases.inviting import invitation_for

    person_id = store.person_id_of(book, f"p-{name}")  # type: ignore[arg-type]
    made = invitation_for(book, members.someone(book, person_id), None)  # type: ignore[arg-type]
    assert made is not None
    return token(KEY, made.public_id)
