"""Three languages in one village: each hears the same in their own words, from the first question at the door on."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select, update

from storage import tables as t
from tests.chat import Chatroom
from tests.village import ACCOUNTS
from usecases.officers import remember_bot


def speaks(chat: Chatroom, name: str, language: str | None) -> None:
    """What the imported book says about this person's language."""
    named = update(t.person).where(t.person.c.name == name)
    chat.book.run(lambda book: book.execute(named.values(language=language)))


@pytest.fixture
def lastri(chat: Chatroom) -> str:
    """Bu Lastri has a new phone and a card of which the leader knows; the book does not know her language. Her link."""
    chat.accounts = {**chat.accounts, "Lastri": 104}
    chat.names = {**chat.names, 104: "Lastri"}
    speaks(chat, "Lastri", None)

    chat.book.run(lambda book: remember_bot(book, "GuyubContohBot", None))
    chat.hear("Yati", "undang lastri")
    card = next(m["text"] for m in chat.phone.messages if "?start=" in m["text"])
    return f"/start {re.search(r'start=([A-Za-z0-9_-]+)', card)[1]}"  # type: ignore[index]


def test_a_member_joins_in_javanese_and_later_prefers_english(chat: Chatroom, lastri: str) -> None:
    chat(f"""
        Lastri: {lastri}
        bot: Sugeng rawuh / Selamat datang, Bu Lastri, KSM Mawar. [Basa Jawi] [Bahasa Indonesia] [English]
        Lastri: [Basa Jawi]
        bot: Sugeng rawuh, Bu Lastri, KSM Mawar. Kula Guyub, juru cathet. Kula mboten nate nyuwun arta, PIN, utawi foto KTP. ... [Nggih, mangga] [Mboten]
        Lastri: [Nggih, mangga]
        bot: Matur nuwun, Bu Lastri. HP menika ... [Kula piyambak] [Sareng kulawarga]
        Lastri: [Kula piyambak]
        bot: Matur nuwun, Bu Lastri. Kantun ngentosi Bu Yati ...
        bot>Yati: Bu Lastri, KSM Mawar, masuk lewat kartu undangan. Betul beliau? [Betul] [Bukan]
        Yati: [Betul]
        bot: Terima kasih. Bu Lastri sudah bisa memakai Guyub.
        bot>Lastri: Sampun kabikak. Bu Lastri, KSM Mawar: sumangga milih ing ngandhap.
        Lastri: Cathetan kula
        bot: Angsuranipun Bu Lastri: sampun 4, kantun 6 (Rp690.000). Tabunganipun Bu Lastri: Rp120.000 sah. Candhakipun Rp115.000, Selasa 22 Desember. [Gambar kertu] [Kok semanten?]
        Lastri: nabung 20rb
        bot: Setoran Rp20.000 ... Bu Siti. Simpenan ingkang sampun sah: Rp120.000. [Pendhet malih]
        bot>Siti: Bu Lastri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Lastri: basa
        bot: Basa punapa? / Bahasa apa? / Which language? [Basa Jawi] [Bahasa Indonesia] [English]
        Lastri: [English]
        bot: All right, Bu Lastri. From now on I use English.
        Siti: [Sudah]
        bot: Sah. Bu Lastri, tabungan Rp20.000. Nomor ...
        bot>Lastri: Final. Bu Siti has received savings of Rp20,000 from you. Number H-0001. Thank you, Bu Lastri. [Not right]
        Lastri: balance
        bot: Savings of Bu Lastri: Rp140,000 final. [Why?]
    """)
    chosen = [m for m in chat.phone.messages if "From now on" in m["text"]]
    assert "My record" in chosen[0]["keys"]
    consent = select(t.consent.c.language).where(t.consent.c.account_id == 104)
    assert chat.book.look(lambda book: book.execute(consent).scalar_one()) == "jv"


def test_who_the_import_knows_is_not_asked(chat: Chatroom, lastri: str) -> None:
    speaks(chat, "Lastri", "jv")
    said = chat.hear("Lastri", lastri)
    assert said[0].startswith("bot: Sugeng rawuh, Bu Lastri, KSM Mawar. Kula Guyub")


def test_the_language_of_another_ones_invitation_cannot_be_chosen(chat: Chatroom, lastri: str) -> None:
    chat.hear("Lastri", lastri)
    buttons = chat.phone.messages[-1]["buttons"]
    for data in (buttons[0]["callback_data"], "basa:nobody:jv", f"{buttons[0]['callback_data'][:-2]}xx"):
        update_ = chat.press(chat.accounts["Tamu"], chat.accounts["Tamu"], 1, data)
        assert chat._said_after(update_, 999, 999) == [
            'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
        ]


def test_a_stranger_may_choose_how_to_be_told_how_to_join(chat: Chatroom) -> None:
    chat("""
        Tamu: language
        bot: Basa punapa? / Bahasa apa? / Which language? [Basa Jawi] [Bahasa Indonesia] [English]
        Tamu: [Basa Jawi]
        bot: Kula Guyub, juru cathet kelompok swadaya masyarakat (KSM). ...
    """)


def test_the_same_money_in_two_languages(chat: Chatroom) -> None:
    speaks(chat, "Sri", "jv")
    speaks(chat, "Rini", "en")
    chat("""
        Sri: setor 50rb
        bot: Setoran Rp50.000 ... Simpenan ingkang sampun sah: Rp120.000. [Pendhet malih]
        bot>Siti: Bu Sri melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Sri, tabungan Rp50.000. Nomor ...
        bot>Sri: Sah. Bu Siti sampun nampi tabungan Rp50.000 saking panjenengan. Nomer ... Matur nuwun, Bu Sri. [Mboten leres]
    """)


def test_the_keys_of_every_language_are_understood_from_anybody(chat: Chatroom) -> None:
    own = chat.hear("Wati", "Catatan saya")
    assert own and chat.hear("Wati", "Cathetan kula") == own == chat.hear("Wati", "My record")


def test_a_toast_in_the_group_is_in_the_language_of_the_one_who_presses(chat: Chatroom) -> None:
    speaks(chat, "Sri", "jv")
    linked = update(t.ksm).where(t.ksm.c.name == "Mawar").values(group_chat_id=-1001)
    chat.book.run(lambda book: book.execute(linked))
    for line in (
        "buat kumpulan selasa 22 desember jam 19.30",
        "[Di rumah saya]",
        "[Tanpa agenda]",
        "[Simpan]",
    ):
        chat.hear("Yati", line)
    card = next(m for m in chat.phone.messages if m["chat"] == -1001)
    assert "malam Rabu Wage" in card["text"]  # a group hears Indonesian
    chat.hear("Sri", "[Hadir]", "KSM Mawar")
    chat.hear("Wati", "[Hadir]", "KSM Mawar")
    assert chat.toasts[0] != chat.toasts[1] == "Terima kasih. Saya catat: hadir."


def test_a_card_that_changes_speaks_the_language_of_its_reader_now(chat: Chatroom) -> None:
    speaks(chat, "Yati", "jv")
    chat.hear("Yati", "buat kumpulan selasa 22 desember jam 19.30")
    for _ in ("where", "what about", "keep it"):
        chat.hear("Yati", f"[{chat.phone.messages[-1]['buttons'][0]['text']}]")
    shown = [m["text"] for m in chat.phone.messages if m["chat"] == ACCOUNTS["Yati"]]
    assert any("malem Rebo Wage), jam setengah wolu WIB" in text for text in shown)


def test_a_holiday_is_called_as_people_of_that_language_call_it(chat: Chatroom) -> None:
    speaks(chat, "Yati", "en")
    chat("""
        Yati: plan meeting 25/12 19:00
        bot: Where? Choose, or write the place. [At my house] [Cancel]
        Yati: [At my house]
        bot: What is it about? It may stay empty. [No agenda] [Cancel]
        Yati: [No agenda]
        bot: Meeting of KSM Mawar: Friday evening 25 December (eve of Sabtu Pahing), 19:00 WIB, at the house of Bu Yati. That day is a holiday: Christmas Day. [Save] [No]
    """)


def test_the_day_is_that_of_the_members_own_island(chat: Chatroom) -> None:
    """Past midnight in Papua it is still yesterday in Jakarta."""
    east = update(t.bkm).values(zone="Asia/Jayapura")
    chat.book.run(lambda book: book.execute(east))
    chat.at("2026-11-18 21:30")
    chat("""
        Yati: buat kumpulan besok jam 7 malam
        bot: Di mana? Pilih, atau tulis tempatnya. ...
        Yati: [Di rumah saya]
        bot: Acaranya apa? Boleh dikosongkan. ...
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Mawar: Kamis malam 19 November (malam Jumat Legi), jam 19.00 WIT, di rumah Bu Yati. [Simpan] [Tidak]
        Yati: [Tidak]
        bot: ...
        -- 2026-11-18 22:30
        Yati: buat kumpulan besok jam 7 malam
        bot: Di mana? Pilih, atau tulis tempatnya. ...
        Yati: [Di rumah saya]
        bot: Acaranya apa? Boleh dikosongkan. ...
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Mawar: Jumat malam 20 November (malam Sabtu Pahing), jam 19.00 WIT, di rumah Bu Yati. [Simpan] [Tidak]
    """)
