"""Bu Lastri has no phone of her own: Bu Sri's speaks for both. Every question and answer names whom it means; on
a phone of one nobody is named.
"""

from __future__ import annotations

import pytest

from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


@pytest.fixture
def two(chat: Chatroom) -> Chatroom:
    """The village, with Bu Lastri on Bu Sri's phone."""

    def also(book: Work) -> None:
        row = {"account_id": chat.accounts["Sri"], "person_id": lateness.person(book, "Lastri")}
        book.execute(t.link.insert(), {**row, "state": "active", "since_at": book.now})

    chat.book.run(also)
    return chat


def test_a_report_its_answer_and_its_receipt_say_whose_money_it_is(two: Chatroom) -> None:
    two("""
        Sri: setor 50rb
        bot: Ini uang siapa? [Bu Lastri, KSM Mawar] [Bu Sri, KSM Mawar] [Batal]
        Sri: [Bu Lastri, KSM Mawar]
        bot: Untuk Bu Lastri: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Lastri melapor setoran Rp50.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Lastri, tabungan Rp50.000. Nomor H-0001.
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp50.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Lastri. [Tidak betul]
        Sri: setor 20rb
        bot: Ini uang siapa? ...
        Sri: [Bu Sri, KSM Mawar]
        bot: Untuk Bu Sri: Setoran Rp20.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Sri melapor setoran Rp20.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Sri: [Ambil kembali]
        bot: Untuk Bu Sri: Laporan Rp20.000 saya tarik. Tidak ada yang tersimpan darinya.
    """)
    assert lateness.look(two, first_deviation) is None


def test_the_question_about_a_line_of_the_sheet_names_whose_line(two: Chatroom) -> None:
    two("""
        Yati: 6 20 115 // 4 25 0 // kas 160
        bot: Sampai, KSM Mawar kumpulan 17/11. ...
        bot>Siti: Kumpulan KSM Mawar 17/11: tabungan 2 orang, Rp45.000. ...
        bot>Sri: Untuk Bu Lastri: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp25.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Sri: Untuk Bu Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Betul]
        bot: Terima kasih. Saya catat: dilihat di HP keluarga. Bu Sri sendiri ditanya lagi di kumpulan berikut.
        Siti: [Sudah diterima]
        bot: Sah. ...
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp25.000 dari Ibu. ... Terima kasih, Bu Lastri. [Tidak betul]
        bot>Sri: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Ibu. ... Terima kasih, Bu Sri. [Tidak betul]
    """)


def test_not_right_names_whose_line_is_held(two: Chatroom) -> None:
    two("""
        Yati: 4 25 0 // kas 25
        bot: Sampai, ...
        bot>Siti: ...
        bot>Sri: Untuk Bu Lastri: Bu Yati mencatat dari kumpulan 17/11: tabungan Rp25.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: [Tidak betul]
        bot: Untuk Bu Lastri: ...
        bot>Budi: ... Bu Lastri ...
        Budi: [Catatan benar]
        bot: ...
        bot>Yati: Pak Budi sudah bertanya ke kedua pihak: ...
        bot>Sri: Untuk Bu Lastri: Pak Budi sudah bertanya ke kedua pihak: ...
    """)


def test_on_a_phone_of_one_nobody_is_named(chat: Chatroom) -> None:
    chat("""
        Yati: 6 20 115 // kas 135
        bot: Sampai, ...
        bot>Siti: ...
        bot>Sri: Bu Yati mencatat dari kumpulan 17/11: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Sri: setor 50rb
        bot: Setoran Rp50.000 dilaporkan, menunggu Bu Siti. ...
        bot>Siti: ...
    """)


def test_why_asks_whom_and_says_it(two: Chatroom) -> None:
    two("""
        Sri: kenapa
        bot: Angka siapa yang mau dilihat asalnya? [Bu Lastri] [Bu Sri]
        Sri: [Bu Lastri]
        bot: Sisa Bu Lastri Rp690.000: ...
        Sri: ambil simpanan
        bot: Belum ada yang bisa diambil sekarang. Untuk Bu Lastri: Tabungan wajib Rp120.000 dikembalikan saat keluar dari KSM. Untuk Bu Sri: Tabungan wajib Rp120.000 dikembalikan saat keluar dari KSM.
    """)


def test_an_invitation_and_a_reminder_of_the_meeting_name_each(two: Chatroom) -> None:
    for words in ("buat kumpulan selasa 22 desember jam 19.30", "[Di rumah saya]", "[Tanpa agenda]"):
        two.hear("Yati", words)
    two.hear("Yati", "[Simpan]")
    said = [m["text"] for m in two.phone.messages if m["chat"] == two.accounts["Sri"]]
    assert sum("Bu Lastri bisa datang?" in each for each in said) == 1
    assert sum("Bu Sri bisa datang?" in each for each in said) == 1


def test_a_reminder_and_what_is_read_behind_it_say_for_whom(two: Chatroom) -> None:
    lateness.only_late(two, "Lastri")
    lateness.reach(two, "2026-12-22 20:00")
    two("""
        -- 2026-12-23 08:00
        bot>Sri: Bu Lastri, bolehkah saya mengingatkan kalau ada hari yang dekat ... [Boleh] [Tidak usah]
        Sri: [Boleh]
        bot: ...
        bot: Ada kabar dari KSM, khusus untuk Bu Lastri. [Baca]
        Sri: [Baca]
        bot: Bu Lastri, ada kabar dari KSM Mawar. ...
    """)


@pytest.mark.parametrize(("language", "said"), [("jv", "Kagem Bu Lastri: "), ("en", "For Bu Lastri: ")])
def test_the_name_stands_in_front_in_every_language(two: Chatroom, language: str, said: str) -> None:
    two.book.run(lambda book: book.execute(t.person.update().values(language=language)))
    two.hear("Yati", "4 25 0 // kas 25")
    texts = [m["text"] for m in two.phone.messages if m["chat"] == two.accounts["Sri"]]
    assert texts[-1].startswith(said), texts
