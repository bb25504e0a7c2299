"""Lost phones and ended offices: closed at once, and nothing of the old phone or the old office works any more."""

from __future__ import annotations

import pytest
from sqlalchemy import func, insert, select

from domain.say import say
from storage import members, outbox
from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_joining import link_in
from usecases.officers import remember_bot

STALE = 'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
CLOSED = "bot: HP ini sedang ditutup. Silakan hubungi pengurus setempat."


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village, with a phone for the secretary Bu Parmi, and a new one for Bu Wati."""
    chat.accounts = {**chat.accounts, "Parmi": 110, "Wati baru": 1103}
    chat.names = {**chat.names, 110: "Parmi", 1103: "Wati baru"}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    chat.book.run(lambda book: book.execute(insert(t.account).values(id=110, first_seen_at=book.now)))
    speaks(chat, 110, "Parmi")
    return chat


def speaks(room: Chatroom, account: int, name: str) -> None:
    """This account speaks for this person too."""
    person = select(t.person.c.id).where(t.person.c.name == name).scalar_subquery()
    row = {"account_id": account, "state": "active", "since_at": room.clock.now()}
    room.book.run(lambda book: book.execute(insert(t.link).values(person_id=person, **row)))


def end_office(room: Chatroom, role: str) -> None:
    """From today this office is held by nobody."""
    ended = t.office.update().where(t.office.c.role == role).values(until_on=room.clock.moment.date())
    room.book.run(lambda book: book.execute(ended))


def replace_chair(room: Chatroom) -> None:
    """Bu Wati is the chair of KSM Mawar from today; Bu Yati is a member."""
    end_office(room, "ketua")
    wati = select(t.person.c.id).where(t.person.c.name == "Wati").scalar_subquery()
    row = {"role": "ketua", "bkm_id": 1, "ksm_id": 1, "since_on": room.clock.moment.date()}
    room.book.run(lambda book: book.execute(insert(t.office).values(person_id=wati, **row)))


def press(room: Chatroom, name: str, data: str) -> list[str]:
    account = room.accounts[name]
    return room._said_after(room.press(account, account, 1, data), account, account)


def came_in(room: Chatroom, account: int) -> list[str]:
    return room.book.look(lambda book: [one.called for one in members.actor(book, account, account).people])


def test_the_secretary_locks_the_chairs_lost_phone_at_once(room: Chatroom) -> None:
    room("""
        Parmi: kunci hp bu yati
        bot: HP Bu Yati saya kunci: tidak ada pesan lagi ke sana, dan tidak ada yang bisa dibuka dari sana. Bukanya hanya dengan undangan baru. [Kunci HP Bu Yati] [Batal]
        Parmi: [Kunci HP Bu Yati]
        bot: HP Bu Yati sudah dikunci. Kalau sudah punya HP lagi, buatkan undangan baru.
        bot>Rini: HP Bu Yati, KSM Mawar, dikunci oleh Bu Parmi karena hilang. Kalau ini keliru, buatkan undangan baru.
        bot>Hadi: HP Bu Yati, KSM Mawar, dikunci oleh Bu Parmi karena hilang. Kalau ini keliru, buatkan undangan baru.
        Yati: tugas saya
        bot: HP ini sedang ditutup. Silakan hubungi pengurus setempat.
        Yati: 1 20 115
        Yati: setor 50rb
        Yati: /start
        Yati: buka pintu
    """)
    assert room.phone.messages[-1]["extra"] is not None
    assert room.phone.messages[-1]["keys"] == []
    assert came_in(room, 101) == []


def test_nothing_reaches_a_locked_phone(room: Chatroom) -> None:
    waiting = (
        ("alert", "not-yet-fine", None), ("reminder", "not-yet-fine", "2026-11-20"), ("receipt", "not-yet-fine", None),
    )  # fmt: skip
    room.hear("Wati", "setor 50rb")
    lock(room, "Parmi", "wati")
    before = len([m for m in room.phone.messages if m["chat"] == 103])
    for n, (klass, key, _) in enumerate(waiting):
        room.book.run(
            lambda book, n=n, klass=klass, key=key: outbox.post(book, 103, say(key), klass, f"late:{n}")
        )
    room.book.run(lambda book: outbox.want_card(book, 103, "card:x", say("menu", name="Bu Wati")))
    room.at("2026-11-19 12:00")
    room.hear("Siti", "[Sudah]")
    assert len([m for m in room.phone.messages if m["chat"] == 103]) == before
    states = select(t.outbox.c.state).where(t.outbox.c.reason.like("late:%"))
    assert set(room.book.look(lambda book: book.execute(states).scalars().all())) <= {
        "unreachable",
        "withdrawn",
    }


def lock(room: Chatroom, by: str, whom: str) -> list[str]:
    room.hear(by, f"kunci hp {whom}")
    label = room.phone.messages[-1]["buttons"][0]["text"]
    return room.hear(by, f"[{label}]")


def test_only_a_new_invitation_opens_it_again(room: Chatroom) -> None:
    room.hear("Yati", "undang lastri")
    old_card = link_in(room)
    room.at("2026-11-17 19:30")
    said = lock(room, "Yati", "wati")
    assert (
        said[0]
        == "bot: HP Bu Wati sudah dikunci. Kalau sudah punya HP lagi, buatkan undangan baru. [Undang lagi]"
    )
    assert room.hear("Wati", "saldo") == [CLOSED]
    assert room.hear("Wati", f"/start {old_card}") == [], "an older card is no way in"
    room.at("2026-11-17 20:30")
    room.hear("Yati", "[Undang lagi]")
    new = link_in(room)
    assert "Selamat datang, Bu Wati" in room.hear("Wati", f"/start {new}")[0]
    room.hear("Wati", "[Ya, boleh]")
    assert came_in(room, 103) == []
    room.hear("Yati", "[Betul]")
    assert came_in(room, 103) == ["Bu Wati"]
    assert room.hear("Wati", "menu") == ["bot: Bu Wati, silakan pilih di bawah."]


def test_a_phone_of_several_people_is_locked_for_all_of_them(room: Chatroom) -> None:
    speaks(room, 103, "Lastri")
    said = lock(room, "Yati", "wati")
    assert said[0].startswith("bot: HP Bu Wati sudah dikunci, juga untuk Bu Lastri.")
    assert came_in(room, 103) == []


def test_the_koordinator_locks_an_officers_phone(room: Chatroom) -> None:
    said = lock(room, "Hadi", "rini")
    assert said[0].startswith("bot: HP Bu Rini sudah dikunci.")
    assert room.hear("Rini", "terima uang") == [CLOSED]


def test_nobody_else_locks_and_unknown_and_forbidden_sound_alike(room: Chatroom) -> None:
    refused = "bot: Kalau HP hilang, segera hubungi ketua, sekretaris, atau UPK: mereka bisa menguncinya."
    for name in ("Wati", "Siti", "Budi"):
        assert room.hear(name, "hp hilang") == [refused], name
    assert "Tidak ada" in room.hear("Yati", "kunci hp darmi")[0], "another KSM"
    room.hear("Yati", "batal")
    assert "Tidak ada" in room.hear("Yati", "kunci hp yati")[0], "never the phone in one's own hand"
    assert came_in(room, 111) == ["Bu Darmi"]


def test_the_lost_phone_key_stands_under_lainnya(room: Chatroom) -> None:
    room.hear("Yati", "Lainnya")
    room("""
        Yati: [HP hilang]
        bot: HP siapa yang hilang? Saya kunci sekarang juga. [Bu Siti, Mawar nomor 2] [Bu Wati, Mawar nomor 3] ... [Batal]
    """)


def test_a_new_phone_takes_everything_from_the_old_one(room: Chatroom) -> None:
    room.hear("Wati", "tanya")
    room.book.run(
        lambda book: outbox.post(
            book, 103, say("not-yet-fine"), "reminder", "old:1", not_before=book.now.replace(hour=23)
        )
    )
    from tests.stories.test_joining import _by_hand

    token = room.book.run(lambda book: _by_hand(book, "Wati"))
    room.hear("Wati baru", f"/start {token}")
    room.hear("Wati baru", "[Ya, boleh]")
    room.hear("Wati baru", "[Saya sendiri]")
    room.hear("Yati", "[Betul]")
    assert (came_in(room, 103), came_in(room, 1103)) == ([], ["Bu Wati"])
    told = [m["text"] for m in room.phone.messages if m["chat"] == 103]
    assert told[-1].startswith("Bu Wati sekarang masuk lewat HP lain")
    room.at("2026-11-19 12:00")
    assert [m["text"] for m in room.phone.messages if m["chat"] == 103] == told
    n_talks = room.book.look(lambda book: book.execute(select(func.count()).select_from(t.talk)).scalar())
    assert n_talks == 0


def test_a_replaced_chair_finds_her_open_form_closed(room: Chatroom) -> None:
    room.hear("Yati", "buat kumpulan selasa malam 24 november jam 19.30")
    replace_chair(room)
    assert room.hear("Yati", "di rumah pak joko") == [
        "bot: Tugasnya sudah berganti, jadi isian ini saya tutup. Tidak ada yang disimpan."
    ]
    assert "Catat kumpulan" not in room.phone.messages[-1]["keys"]
    assert "Catatan saya" in room.phone.messages[-1]["keys"]
    n_meetings = room.book.look(
        lambda book: book.execute(select(func.count()).select_from(t.meeting)).scalar()
    )
    assert n_meetings == 0


def test_a_replaced_chair_presses_save_in_vain(room: Chatroom) -> None:
    for words in ("buat kumpulan selasa malam 24 november jam 19.30", "[Di rumah saya]", "[Tanpa agenda]"):
        room.hear("Yati", words)
    replace_chair(room)
    assert room.hear("Yati", "[Simpan]")[0].startswith("bot: Tugasnya sudah berganti")
    assert room.hear("Yati", "[Simpan]") == [STALE]
    n_meetings = room.book.look(
        lambda book: book.execute(select(func.count()).select_from(t.meeting)).scalar()
    )
    assert n_meetings == 0


def test_old_buttons_keys_and_pictures_of_a_replaced_chair_do_nothing(room: Chatroom) -> None:
    room.hear("Yati", "undang lastri")
    room.hear("Yati", "[Gambar kartu]")
    room.hear("Yati", "buka pintu")
    buttons = [b["callback_data"] for m in room.phone.messages if m["chat"] == 101 for b in m["buttons"]]
    replace_chair(room)
    n_pictures = len([m for m in room.phone.messages if m["picture"]])
    counted = [t.invitation, t.entrance, t.entry]

    def n_rows() -> list[int]:
        return room.book.look(
            lambda book: [
                book.execute(select(func.count()).select_from(each)).scalar_one() for each in counted
            ]
        )

    before = n_rows()
    for data in buttons:
        answers = press(room, "Yati", data)
        assert answers and all(each.startswith("bot: ") for each in answers), data
    for key in ("Catat kumpulan", "Serah uang", "Titip kabar"):
        assert "Rp" not in " ".join(room.hear("Yati", key)), key
    room.hear("Yati", "gambar lembar")
    assert n_rows() == before
    assert len([m for m in room.phone.messages if m["picture"]]) == n_pictures


def test_what_waits_for_an_officer_is_not_said_after_the_office_ended(room: Chatroom) -> None:
    at_night = room.clock.moment.replace(hour=21)
    room.clock.moment = at_night
    room.book.run(lambda book: outbox.post(book, 101, say("not-yet-fine"), "alert", "for-the-chair"))
    room.book.run(lambda book: outbox.post(book, 103, say("not-yet-fine"), "alert", "for-wati"))
    replace_chair(room)
    heard = room.at("2026-11-18 12:00")
    state = dict(
        room.book.look(
            lambda book: book.execute(
                select(t.outbox.c.reason, t.outbox.c.state).where(t.outbox.c.reason.like("for-%"))
            ).all()
        )
    )
    assert state == {"for-the-chair": "withdrawn", "for-wati": "sent"}, heard
