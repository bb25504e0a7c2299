"""Invitations on paper: the leader asks for the page, every code on it is read back, and no secret waits in the book."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from sqlalchemy import select

from bot.cards import SHEETS
from bot.drawings import DRAWINGS
from domain import invitations
from storage import tables as t
from storage.book import Work
from tests.chat import KEY, Chatroom
from usecases.officers import remember_bot


@pytest.fixture
def room(chat: Chatroom) -> Chatroom:
    """The village, with a phone for Bu Lastri and a bot that knows its own name."""
    chat.accounts = {**chat.accounts, "Lastri": 104, "Maling": 666}
    chat.names = {**chat.names, 104: "Lastri", 666: "Maling"}
    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    return chat


def standing(room: Chatroom) -> list[str]:
    """The links that can still be used, oldest first."""
    alive = select(t.invitation.c.public_id).where(
        t.invitation.c.used_at.is_(None), t.invitation.c.expires_at > room.clock.now()
    )
    ids = room.book.look(lambda book: book.execute(alive.order_by(t.invitation.c.id)).scalars().all())
    return [invitations.link("GuyubContohBot", KEY, each) for each in ids]


def last_picture(room: Chatroom) -> Image.Image:
    """What was drawn last, as grey dots."""
    drawn = [m["picture"] for m in room.phone.messages if m["picture"]][-1]
    return Image.open(io.BytesIO(drawn["bytes"])).convert("L")


def copied(page: Image.Image) -> Image.Image:
    """A photocopy of a photocopy: smaller, blurred, then only black and white, twice."""
    for side in (0.6, 0.8):
        page = page.resize((round(page.width * side), round(page.height * side)))
        page = page.filter(ImageFilter.GaussianBlur(1.1)).point(lambda grey: 255 if grey > 140 else 0)
    return page


def read(picture: Image.Image) -> list[str]:
    """What a phone's camera reads, in the order of the page."""
    found = zxingcpp.read_barcodes(picture)
    return [
        one.text for one in sorted(found, key=lambda b: (b.position.top_left.y // 200, b.position.top_left.x))
    ]


def test_the_leader_asks_for_the_page_of_all_who_have_not_joined(room: Chatroom) -> None:
    room("""
        Yati: undang
        bot: 3 orang belum masuk. ... [Bu Karti, Mawar nomor 8] [Lembar kartu Mawar] [Buka pintu] [Batal]
        Yati: [Lembar kartu Mawar]
        bot: Lembar kartu KSM Mawar, nomor 4, 5, 8. Cetak hitam-putih, gunting, serahkan ke orangnya sendiri. Kartu yang sudah dibagikan tetap berlaku. (gambar) [Ganti semua kartu]
    """)
    assert room.phone.messages[-1]["picture"]["document"], "a file, so that nothing makes it smaller"
    page = last_picture(room)
    assert read(page) == read(copied(page)) == standing(room)
    assert len(standing(room)) == 3


def test_a_page_asked_for_again_is_the_same_page(room: Chatroom) -> None:
    room.hear("Yati", "undang")
    room.hear("Yati", "[Lembar kartu Mawar]")
    first = standing(room)
    room.at("2026-11-20 19:00")
    room.hear("Yati", "[Lembar kartu Mawar]")
    assert standing(room) == first
    room.hear("Lastri", f"/start {first[0].partition('?start=')[2]}")
    room.hear("Lastri", "[Ya, boleh]")
    room.hear("Yati", "[Lembar kartu Mawar]")
    assert "nomor 5, 8." in room.phone.messages[-1]["text"], "whoever only waits for [Betul] needs no card"


def test_cards_are_made_anew_only_when_asked_twice(room: Chatroom) -> None:
    room.hear("Yati", "undang")
    room.hear("Yati", "[Lembar kartu Mawar]")
    first = standing(room)
    room("""
        Yati: [Ganti semua kartu]
        bot: Kartu lama 3 orang jadi tidak berlaku, juga yang sudah dibagikan. Ganti semua? [Ya, ganti semua] [Tidak]
        Yati: [Tidak]
        bot: Baik, kartunya tetap.
    """)
    assert standing(room) == first
    room("""
        Yati: [Ganti semua kartu]
        bot: Kartu lama 3 orang jadi tidak berlaku, ... [Ya, ganti semua] [Tidak]
        Yati: [Ya, ganti semua]
        bot: Kartu baru KSM Mawar, nomor 4, 5, 8. ... Kartu yang lama tidak berlaku lagi. (gambar) [Ganti semua kartu]
    """)
    assert len(standing(room)) == 3
    assert not set(standing(room)) & set(first)
    said = room.hear("Lastri", f"/start {first[0].partition('?start=')[2]}")
    assert said[0].startswith("bot: Maaf, tautan ini tidak bisa dipakai.")


def test_one_persons_card_is_the_link_she_was_sent(room: Chatroom) -> None:
    room("""
        Yati: undang lastri
        bot: Undangan Guyub untuk Bu Lastri, KSM Mawar. ...
        bot: Di atas ini undangannya. ... [Gambar kartu] [Buat baru]
        Yati: [Gambar kartu]
        bot: Kartu Bu Lastri. Cetak hitam-putih atau tunjukkan dari HP, serahkan ke orangnya sendiri. (gambar)
    """)
    assert read(last_picture(room)) == standing(room)
    assert standing(room)[0] in "".join(m["text"] for m in room.phone.messages)


def test_more_than_eight_are_several_sheets(room: Chatroom) -> None:
    phones = (102, 103, 106, 107, 109)
    room.book.run(
        lambda book: book.execute(
            t.link.update().where(t.link.c.account_id.in_(phones)).values(state="ended")
        )
    )
    offices = t.office.update().where(t.office.c.role.in_(("bendahara", "sekretaris")))
    room.book.run(lambda book: book.execute(offices.values(until_on=room.clock.moment.date())))
    room.hear("Yati", "undang")
    room("""
        Yati: [Lembar kartu Mawar]
        bot: Lembar 1 dari 2. (gambar)
        bot: Lembar kartu KSM Mawar, nomor 2, 3, 4, 5, 6, 7, 8, 9, 10. ... (gambar) [Ganti semua kartu]
    """)
    assert len(read(last_picture(room))) == 1
    assert len(standing(room)) == 9


def everything(book: Work) -> bytes:
    """Every row of every table."""
    return b"".join(
        repr(tuple(row)).encode() for table in t.metadata.sorted_tables for row in book.execute(select(table))
    )


def test_no_link_and_no_code_stands_in_the_database(room: Chatroom) -> None:
    room.hear("Yati", "undang")
    room.hear("Yati", "[Lembar kartu Mawar]")
    room.hear("Yati", "undang lastri")
    room.hear("Yati", "[Gambar kartu]")
    kept = room.book.look(everything)
    assert b"Lembar" not in kept and b"Bu Karti" in kept, "the recipes are there, with keys and names"
    for link in standing(room):
        assert link.partition("?start=")[2].encode() not in kept
    ids = room.book.look(lambda book: book.execute(select(t.invitation.c.public_id)).scalars().all())
    for each in ids:
        code = invitations.spoken(KEY, each)
        assert code.encode() not in kept and invitations.in_groups(code).encode() not in kept


def test_a_card_names_no_money_no_number_and_nobody_else(room: Chatroom) -> None:
    phone = t.person.update().where(t.person.c.name == "Lastri").values(phone="+6281200000104")
    room.book.run(lambda book: book.execute(phone))
    room.hear("Yati", "undang lastri")
    room.hear("Yati", "[Gambar kartu]")
    said = room.book.look(
        lambda book: book.execute(select(t.outbox.c.say).order_by(t.outbox.c.id)).scalars().all()
    )
    [card] = said[-1]["p"]["invitations"]
    assert card == {
        "id": card["id"], "name": "Bu Lastri", "ksm": "Mawar", "bkm": "BKM Contoh Sumber", "number": 4,
        "on": "2027-01-01", "at": "", "ask": "Bu Yati", "spoken": 1, "language": "id",
    }  # fmt: skip


def test_only_the_chair_of_that_ksm_gets_the_page(room: Chatroom) -> None:
    def press(name: str, data: str) -> list[str]:
        account = room.accounts[name]
        return room._said_after(room.press(account, account, 1, data), account, account)

    for verb in ("kartu-lembar", "kartu-ganti", "kartu-ganti-ya"):
        for name in ("Darmi", "Siti", "Wati", "Adi"):
            assert press(name, f"{verb}:ksm-Mawar:0") == press(name, f"{verb}:AAAA:0"), (verb, name)
    for name in ("Darmi", "Wati", "Rini"):
        assert press(name, "kartu-gambar:p-Lastri:0") == press(name, "kartu-gambar:AAAA:0"), name
    assert standing(room) == []


@pytest.mark.parametrize("paper", sorted(SHEETS))
def test_a_page_is_black_and_white_and_as_large_as_the_paper(paper: str) -> None:
    names = (
        "Bu Lastri",
        "Mbak Sri Rahayu Puji Astuti Kusumaningrum",
        "<b>Pak</b> & \u202eSons",
        "X" * 200,
        "",
    )
    cards = [
        {
            "name": name, "ksm": "Mawar" if n else "", "bkm": "BKM Contoh", "number": n, "on": "2027-01-01",
            "at": "" if n else "19:00", "ask": "Bu Yati" if n else "", "language": "id", "spoken": 1,
            "link": invitations.link("GuyubContohBot", KEY, f"p{n}"), "code": "482 917" if n else "",
        }
        for n, name in enumerate(names)
    ]  # fmt: skip
    recipe = {"bot": "GuyubContohBot", "paper": paper, "page": 1, "pages": 2, "invitations": cards}
    drawn = DRAWINGS["invitations"](recipe, "id")
    page = Image.open(io.BytesIO(drawn))
    assert (page.mode, page.info["dpi"][0] > 299, len(drawn) < 150_000) == ("1", True, True)
    wide, high = (side / 25.4 * 300 for side in SHEETS[paper])
    assert abs(page.width - wide) < 1 and abs(page.height - high) < 1
    assert read(copied(page.convert("L"))) == [each["link"] for each in cards]


def test_the_same_key_makes_the_same_secrets_and_another_key_others() -> None:
    one, other = invitations.key_from("1:AAA"), invitations.key_from("1:AAB")
    assert invitations.token(one, "a") == invitations.token(one, "a")
    assert len({invitations.token(key, public) for key in (one, other) for public in ("a", "b")}) == 4
    assert len(invitations.token(one, "a")) == 32
    assert invitations.mark(one, "482917") != invitations.mark(other, "482917")
    with pytest.raises(ValueError, match="key"):
        invitations.token(b"", "a")


def test_a_card_of_a_key_that_is_gone_is_made_anew(room: Chatroom) -> None:
    room.hear("Yati", "undang lastri")
    old = standing(room)
    room.book.key = invitations.key_from("another token of the bot")
    assert "Selamat datang" in room.hear("Lastri", f"/start {old[0].partition('?start=')[2]}")[0], (
        "printed cards live on"
    )
    room.hear("Lastri", "[Tidak]")
    room.hear("Yati", "undang lastri")
    n_alive = room.book.look(
        lambda book: len(
            book.execute(select(t.invitation.c.id).where(t.invitation.c.expires_at > book.now)).all()
        )
    )
    assert n_alive == 1
    assert old[0] not in room.phone.messages[-2]["text"]
