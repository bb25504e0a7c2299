"""[Ringkasan]: the coordinator sees on one page how the month goes and what waits."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_cash import filled, play, written


def test_the_coordinator_sees_the_month_on_one_page(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    play(chat, "Hadi: [Betul]", "Rini: kas", "Rini: [Kas ke bank]", "Rini: 1jt", "Rini: [Hari ini]",
         "Rini: [Tanpa catatan]")  # fmt: skip
    chat("""
        Hadi: Ringkasan
        bot: BKM Contoh Sumber, November 2026 sampai hari ini: uang masuk Rp0, keluar Rp50.000. Kas Rp3.950.000, bank Rp0. LAR 0,00 %, memuaskan (0 dari 1 KSM); akhir Oktober 2026: 0,00 % PAR 0,00 %, memuaskan (Rp0 dari Rp6.000.000); akhir Oktober 2026: 0,00 % RR 100,00 %, memuaskan (Rp6.000.000 dari Rp6.000.000); akhir Oktober 2026: 100,00 % Menunggu jawaban: 2 hal. [Persetujuan] [Gambar] [Laporan] [Kenapa?]
        Hadi: [Persetujuan]
        bot: Yang menunggu: - bukti kas: kas ke bank Rp1.000.000, 17/11. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat bukti] [Cocok saldo]
        Hadi: [Betul]
        bot: ...
        bot>Rini: ...
        Hadi: ringkasan
        bot: BKM Contoh Sumber, November 2026 sampai hari ini: uang masuk Rp0, keluar Rp50.000. Kas Rp2.950.000, bank Rp1.000.000. LAR 0,00 %, memuaskan (0 dari 1 KSM); akhir Oktober 2026: 0,00 % PAR 0,00 %, memuaskan (Rp0 dari Rp6.000.000); akhir Oktober 2026: 0,00 % RR 100,00 %, memuaskan (Rp6.000.000 dari Rp6.000.000); akhir Oktober 2026: 100,00 % Menunggu jawaban: 1 hal. [Persetujuan] [Gambar] [Laporan] [Kenapa?]
        Hadi: [Laporan]
        bot: BKM Contoh Sumber, Selasa 17 November: ...
    """)


def test_last_month_stands_beside_this_one(chat: Chatroom) -> None:
    chat.clock.moment = datetime(2027, 2, 28, 2, tzinfo=UTC)
    chat("""
        Hadi: Ringkasan
        bot: BKM Contoh Sumber, Februari 2027 sampai hari ini: uang masuk Rp0, keluar Rp0. Kas Rp0, bank Rp0. LAR 100,00 %, penundaan (1 dari 1 KSM); akhir Januari 2027: 0,00 % PAR 100,00 %, penundaan (Rp6.000.000 dari Rp6.000.000); akhir Januari 2027: 0,00 % RR 50,00 %, penundaan (Rp3.000.000 dari Rp6.000.000); akhir Januari 2027: 100,00 % Menunggu jawaban: 1 hal. [Persetujuan] [Gambar] [Laporan] [Kenapa?]
    """)


@pytest.mark.parametrize(
    ("language", "key", "says"),
    [
        ("jv", "Ringkesan", "November 2026 dumugi dinten menika"),
        ("en", "Summary", "November 2026 to this day"),
    ],
)
def test_in_the_coordinators_language(chat: Chatroom, language: str, key: str, says: str) -> None:
    speaks = update(t.person).where(t.person.c.name == "Hadi").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Hadi", key)[0]


@pytest.mark.parametrize("name", ["Wati", "Yati", "Rini", "Budi", "Adi"])
def test_it_is_the_coordinators(chat: Chatroom, name: str) -> None:
    account = chat.accounts[name]
    for said in (
        chat.hear(name, "ringkasan"),
        chat._said_after(chat.press(account, account, 1, "lain:ringkasan:0"), account, account),
    ):
        assert "LAR" not in " ".join(said)
