"""Spoken codes: six digits open the same consent as the card, while the leader holds the door open."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select

from domain import invitations
from storage import members
from storage import tables as t
from tests.chat import KEY, Chatroom
from usecases.officers import remember_bot

PHONES = {"Lastri": 104, "Marni": 105, "Parmi": 110, "Maling": 666}
NO = "bot: Maaf, kode itu belum bisa dipakai. Minta ketua membuka pintu, lalu tulis lagi enam angka di kartunya."


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village, with phones lying about, and the page of cards printed."""
    chat.accounts = {**chat.accounts, **PHONES}
    chat.names = {**chat.names, **{number: name for name, number in PHONES.items()}}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    chat.hear("Yati", "undang")
    chat.hear("Yati", "[Lembar kartu Mawar]")
    return chat


def code_of(room: Chatroom, name: str) -> str:
    """What stands on this person's card."""
    card = select(t.invitation.c.public_id).join(t.person, t.person.c.id == t.invitation.c.person_id)
    newest = card.where(t.person.c.name == name).order_by(t.invitation.c.id.desc())
    found = room.book.look(lambda book: book.execute(newest).scalars().first())
    assert found is not None
    return invitations.in_groups(invitations.spoken(KEY, found))


def wrong_code(room: Chatroom) -> str:
    """Six digits that stand on nobody's card."""
    taken = {code_of(room, name).replace(" ", "") for name in ("Lastri", "Marni", "Karti")}
    return next(code for code in ("111222", "333444", "555666", "777888") if code not in taken)


def came_in(room: Chatroom, account: int) -> list[str]:
    return room.book.look(lambda book: [one.called for one in members.actor(book, account, account).people])


def test_a_newcomer_without_a_reader_of_codes_comes_in_by_six_digits(room: Chatroom) -> None:
    assert room.hear("Lastri", code_of(room, "Lastri")) == [NO], "nobody holds the door open"
    room("""
        Yati: buka pintu
        bot: Pintu KSM Mawar terbuka sampai jam 19.30. Belum masuk: nomor 4, 5, 8. Minta mereka mencari @GuyubContohBot di Telegram, tekan START, lalu tulis enam angka di kartunya. [Tutup pintu] [Lembar kartu Mawar]
    """)
    said = room.hear("Lastri", code_of(room, "Lastri"))
    assert said[0].startswith("bot: Selamat datang, Bu Lastri, KSM Mawar.")
    room("""
        Lastri: [Ya, boleh]
        bot: ... [Saya sendiri] [Bersama keluarga]
        Lastri: [Saya sendiri]
        bot: Terima kasih, Bu Lastri. Tinggal menunggu Bu Yati memastikan, nanti saya kabari.
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
    """)
    assert came_in(room, 104) == [], "the code alone opens nothing"
    room.hear("Yati", "[Betul]")
    assert came_in(room, 104) == ["Bu Lastri"]
    assert room.hear("Maling", code_of(room, "Lastri")) == [NO], "and only once"


@pytest.mark.parametrize("spelling", ["{}", "kode {}", "KODE {}", "{0:.3}-{0:.0}"])
def test_the_digits_as_people_write_them(room: Chatroom, spelling: str) -> None:
    code = code_of(room, "Lastri")
    words = code.replace(" ", "-") if "-" in spelling else spelling.format(code)
    room.hear("Yati", "buka pintu")
    assert "Selamat datang, Bu Lastri" in room.hear("Lastri", words)[0]


def test_the_door_closes_by_itself_and_by_a_press(room: Chatroom) -> None:
    room.hear("Yati", "buka pintu")
    room("""
        Yati: [Tutup pintu]
        bot: Pintu KSM Mawar sudah ditutup.
    """)
    assert room.hear("Lastri", code_of(room, "Lastri")) == [NO]
    room.hear("Yati", "buka pintu")
    room.at("2026-11-17 19:31")
    assert room.hear("Lastri", code_of(room, "Lastri")) == [NO]


def test_the_secretary_holds_the_door_too_and_nobody_else(room: Chatroom) -> None:
    room.book.run(lambda book: book.execute(insert(t.account).values(id=110, first_seen_at=book.now)))
    parmi = select(t.person.c.id).where(t.person.c.name == "Parmi").scalar_subquery()
    link = insert(t.link).values(account_id=110, person_id=parmi, state="active", since_at=room.clock.now())
    room.book.run(lambda book: book.execute(link))
    assert room.hear("Parmi", "buka pintu")[0].startswith("bot: Pintu KSM Mawar terbuka sampai jam 19.30.")
    for name in ("Siti", "Wati", "Rini", "Adi"):
        assert room.hear(name, "buka pintu") == ["bot: Yang membuka pintu adalah ketua atau sekretaris KSM."]
    door = next(
        b["callback_data"] for m in room.phone.messages for b in m["buttons"] if b["text"] == "Tutup pintu"
    )
    for name in ("Darmi", "Siti", "Maling"):
        account = room.accounts[name]
        room._said_after(room.press(account, account, 1, door), account, account)
    assert "Selamat datang" in room.hear("Lastri", code_of(room, "Lastri"))[0], "the door is still open"


def test_five_wrong_codes_end_the_door_and_the_leader_is_told_once(room: Chatroom) -> None:
    room.hear("Yati", "buka pintu")
    wrong = wrong_code(room)
    for _ in range(4):
        assert room.hear("Maling", wrong) == [NO]
    assert room.hear("Maling", wrong) == [
        NO,
        "bot>Yati: 5 kali ada yang menulis kode yang salah, jadi pintu KSM Mawar saya tutup. Tidak ada yang terbuka. "
        "[Buka pintu lagi]",
    ]
    assert room.hear("Lastri", code_of(room, "Lastri")) == [NO]
    room.hear("Yati", "[Buka pintu lagi]")
    for code in (wrong, code_of(room, "Lastri")):
        assert "Selamat" not in " ".join(room.hear("Maling", code)), "this account is heard no more today"
    assert "Selamat datang, Bu Lastri" in room.hear("Lastri", code_of(room, "Lastri"))[0]
    room.at("2026-11-18 20:00")
    room.hear("Yati", "buka pintu")
    assert room.hear("Maling", wrong) == [NO]


def test_an_officers_card_has_no_code(room: Chatroom) -> None:
    room.hear("Rini", "undang parmi")
    room.hear("Rini", "[Gambar kartu]")
    room.hear("Yati", "buka pintu")
    card = select(t.invitation.c.public_id, t.invitation.c.code_mark).where(t.invitation.c.opens_office)
    [(public_id, mark)] = room.book.look(lambda book: book.execute(card).all())
    assert mark is None
    assert room.hear("Parmi", invitations.spoken(KEY, public_id)) == [NO]


def test_another_ksms_door_opens_nothing_here(room: Chatroom) -> None:
    wati = {"public_id": "p-Ginah", "bkm_id": 1, "name": "Ginah", "title": "Bu", "language": "id"}
    person = room.book.run(
        lambda book: book.execute(insert(t.person).values(**wati).returning(t.person.c.id)).scalar_one()
    )
    seat = {
        "person_id": person,
        "ksm_id": 2,
        "number": 2,
        "since_on": room.clock.moment.date(),
        "usual_savings_rp": 0,
    }
    room.book.run(lambda book: book.execute(insert(t.membership).values(**seat)))
    assert room.hear("Darmi", "buka pintu")[0].startswith("bot: Pintu KSM Melati terbuka")
    assert room.hear("Lastri", code_of(room, "Lastri")) == [NO]


def test_a_card_somebody_else_holds_answers_like_a_wrong_code(room: Chatroom) -> None:
    room.hear("Yati", "buka pintu")
    room.hear("Lastri", code_of(room, "Lastri"))
    assert room.hear("Maling", code_of(room, "Lastri")) == [NO]


def test_somebody_known_types_the_word_before_the_digits(room: Chatroom) -> None:
    room.hear("Yati", "buka pintu")
    assert "Selamat datang, Bu Lastri" in room.hear("Wati", f"kode {code_of(room, 'Lastri')}")[0]
    assert "Selamat" not in room.hear("Joko", code_of(room, "Marni"))[0], (
        "bare digits are an amount of theirs"
    )


def test_a_ketua_finds_the_door_under_lainnya(room: Chatroom) -> None:
    room("""
        Yati: Lainnya
        bot: Yang lain: ... [Undang] [Buka pintu] ...
        Yati: [Buka pintu]
        bot: Pintu KSM Mawar terbuka sampai jam 19.30. ...
    """)


def test_codes_of_living_cards_are_all_different(room: Chatroom) -> None:
    marks = room.book.look(lambda book: book.execute(select(t.invitation.c.code_mark)).scalars().all())
    assert len(set(marks)) == len(marks) == 3
