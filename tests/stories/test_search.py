"""'Mbak, kartu saya sampai mana?': people found at the counter by what everybody may know of them."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from domain.ledger import Kind
from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_not_taken import PAID_OUT


def test_the_clerk_finds_somebody_by_name_and_sees_their_card(chat: Chatroom) -> None:
    chat("""
        Rini: cari sri mawar
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp690.000). Tabungan Bu Sri: Rp120.000 sah. Berikutnya Rp115.000, Selasa 22 Desember. [Gambar kartu] [Kenapa?] [Keringanan]
        Rini: [Gambar kartu]
        bot: Kartu Bu Sri. Cocokkan dengan kartu di rumah; kalau ada yang beda, beri tahu saya. (gambar) [Kartu Excel] [Kartu PDF]
    """)  # the bill is the next row
    assert any("Bu Rini" in line for line in chat.hear("Sri", "data saya"))


def test_the_key_asks_whom(chat: Chatroom) -> None:
    chat("""
        Rini: Cari
        bot: Siapa yang dicari? Tulis nama, KSM, RT, nomor di buku, atau nomor kuitansi. [Batal]
        Rini: sri mawar
        bot: 1. Bu Sri, KSM Mawar nomor 6, RT 03 [1]
        Rini: cari
        bot: Siapa yang dicari? Tulis nama, KSM, RT, nomor di buku, atau nomor kuitansi. [Batal]
        Rini: cari tini
        bot: 1. Bu Tini, ...
        Sri: cari
        bot: ...
    """)
    assert "Siapa yang dicari" not in chat.hear("Sri", "cari")[0]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("cari rt 4", ["Darmi"]),
        ("cari rt4", ["Darmi"]),
        ("cari rt 04 melati", ["Darmi"]),
        ("cari nomor 4", ["Lastri"]),
        ("cari no 4 mawar", ["Lastri"]),
        ("cari 4", ["Lastri", "Darmi"]),
        ("cari bu tini", ["Tini"]),
        ("cari ksm melati", ["Darmi"]),
        ("cari rt 3 tini", ["Tini"]),
        ("goleki tini mawar", ["Tini"]),
    ],
)  # fmt: skip
def test_by_name_ksm_rt_and_row(chat: Chatroom, words: str, names: list[str]) -> None:
    (line,) = chat.hear("Rini", words)
    found = [name for name in ("Lastri", "Darmi", "Tini", "Wati", "Sri", "Joko") if name in line]
    assert found == names and line.count("KSM") == len(names)
    assert "Rp" not in line


def test_by_nickname(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: book.execute(
            t.person.update().where(t.person.c.name == "Karti").values(nickname="Menik")
        )
    )
    assert chat.hear("Rini", "cari menik") == ["bot: 1. Bu Menik, KSM Mawar nomor 8, RT 03 [1]"]
    assert chat.hear("Rini", "cari karti") == ["bot: 1. Bu Menik, KSM Mawar nomor 8, RT 03 [1]"]


def test_never_by_debt(chat: Chatroom) -> None:
    for words in ("nunggak", "telat", "belum bayar", "690000", "tunggakan"):
        assert "Tidak ada yang cocok" in chat.hear("Rini", f"cari {words}")[0]


def test_more_than_fit_says_so(chat: Chatroom) -> None:
    def more(book: object) -> None:
        for n in range(20, 30):
            row = {"public_id": f"p-{n}", "bkm_id": 1, "name": f"Contoh {n}", "language": "id"}
            made = book.execute(t.person.insert().values(row).returning(t.person.c.id)).scalar_one()  # type: ignore[attr-defined]
            seat = {
                "person_id": made,
                "ksm_id": 1,
                "number": n,
                "since_on": chat.clock.moment.date(),
                "usual_savings_rp": 0,
            }
            book.execute(t.membership.insert().values(seat))  # type: ignore[attr-defined]

    chat.book.run(more)
    (line,) = chat.hear("Rini", "cari mawar")
    assert "12. " in line and "13. " not in line and "Masih ada yang lain." in line


def test_by_the_number_of_a_receipt(chat: Chatroom) -> None:
    chat.hear("Wati", "setor 50rb")
    confirmed = chat.hear("Siti", "[Sudah]")[0]
    number = confirmed.rpartition("No. ")[2].rpartition("omor ")[2].split()[0].rstrip(".")
    (line,) = chat.hear("Rini", f"cari {number.lower().replace('-', ' ', 1)}")
    assert line == f"bot: 1. {number}: Bu Wati, KSM Mawar nomor 3 [1]"
    (page,) = chat.hear("Rini", "[1]")
    assert page.startswith(f"bot: {number}: Bu Wati, tabungan Rp50.000") and page.endswith(
        "[Catatan Bu Wati] [Kenapa?]"
    )
    assert "Tabungan Bu Wati" in chat.hear("Rini", "[Catatan Bu Wati]")[0]
    assert any("Bu Rini" in one for one in chat.hear("Wati", "data saya"))


def test_a_hand_over_is_found_with_all_its_rows(chat: Chatroom) -> None:
    chat.hear("Yati", "1 20 115 // 3 20 115")
    chat.hear("Yati", "serah uang")
    last = next(m for m in reversed(chat.phone.messages) if m["chat"] == chat.accounts["Yati"])
    chat.hear("Yati", f"[{last['buttons'][0]['text']}]")
    said = chat.hear("Rini", "[Cocok]")[0]
    number = next(word for word in said.replace(".", " ").replace(",", " ").split() if "-0" in word)
    (line,) = chat.hear("Rini", f"cari {number}")
    assert f"{number}-1: Bu Yati" in line and f"{number}-3: Bu Wati" in line and "Rp" not in line
    assert f"{number}-3: Bu Wati" in chat.hear("Rini", f"cari {number}-3")[0]
    assert chat.hear("Rini", "[1]")[0].endswith("[Catatan Bu Wati] [Kenapa?] [Koreksi]")
    assert chat.hear("Rini", "[Koreksi]")[0].startswith("bot: Karena apa?")
    assert chat.hear("Rini", "batal")[0].startswith("bot: Baik, saya batalkan.")


def test_only_the_counter_searches(chat: Chatroom) -> None:
    for name in ("Sri", "Yati", "Siti", "Hadi", "Budi", "Adi"):
        assert "Wati" not in " ".join(chat.hear(name, "cari wati"))
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, "kuitansi:x:0"), account, account)
        assert "tidak berlaku" in said[0]


def test_from_somebodys_page_the_latest_receipts_can_be_corrected(chat: Chatroom) -> None:
    for who, words in (
        ("Yati", "6 20 115 // 9 20 60 // kas 215"),
        ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"),
        ("Rini", "[Cocok]"),
        ("Rini", "cari sri mawar"),
    ):
        chat.hear(who, words)
    chat("""
        Rini: [1]
        bot: Angsuran Bu Sri: sudah 5, ... [Gambar kartu] [Kenapa?] [Keringanan] [Koreksi]
        Rini: [Koreksi]
        bot: Kuitansi Bu Sri yang mana yang keliru? [H-0001-6, 17/11, Rp115.000]
        Rini: [H-0001-6, 17/11, Rp115.000]
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: ... [Simpan] [Tidak]
        Rini: [Simpan]
        bot: ...
        bot>...
        bot>...
        Rini: cari sri mawar
        bot: 1. Bu Sri, ...
        Rini: [1]
        bot: ... [Gambar kartu] [Kenapa?] [Keringanan]
    """)
    assert any("Bu Rini" in line for line in chat.hear("Sri", "data saya"))


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("id", "itu pencairan pinjaman Bu Wati, tidak dibatalkan lewat koreksi."),
        ("jv", "menika pencairan pinjamanipun Bu Wati, mboten dipunbatalaken lumantar koreksi."),
        ("en", "is the loan paid out to Bu Wati; a correction does not take it back."),
    ],
)
def test_a_payout_is_not_corrected_and_what_can_be_done_is_said_first(
    chat: Chatroom, language: str, says: str
) -> None:
    for who, words in PAID_OUT:
        chat.hear(who, words)
    paid = select(t.entry.c.number).where(t.entry.c.kind == Kind.DISBURSE.value)
    number = chat.book.look(lambda book: book.execute(paid).scalar_one())
    speaks = update(t.person).where(t.person.c.name == "Rini").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    (said,) = chat.hear("Rini", f"koreksi {number}")
    assert says in said and "Bu Wati" in said
    asked = chat.hear("Rini", "koreksi")[0]
    assert number not in asked
    assert says in chat.hear("Rini", number)[0]
    chat.hear("Rini", "batal")
    assert "tidak saya temukan" not in said
