"""The community speaks for itself: a leader to the own KSM, whoever was given the word to their RT; the card and
the recap show who has begun, and leaders who have not come to their list are reminded.
"""

from __future__ import annotations

from tests import village
from tests.chat import Chatroom
from tests.stories.test_announcements import _send


def said_to(chat: Chatroom, name: str) -> list[str]:
    """All this phone was told, on one line each."""
    mine = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS[name]]
    return [" ".join(text.split()) for text in mine]


def test_a_chair_writes_to_her_own_ksm_and_money_stays_out(chat: Chatroom) -> None:
    chat("""
        Yati: kabar baru
        Yati: Kumpulan besok bawa uang 20rb ya.
        Yati: Kumpulan besok pindah ke rumah Bu Siti.
        Yati: [Kirim]
        -- +1
        Wati: [Sudah baca]
        Darmi: kabar
        Sri: kabar baru
    """)
    assert not any("pindah ke rumah Bu Siti" in text for text in said_to(chat, "Darmi")), "another KSM"


def test_a_member_is_given_the_word_to_her_rt_and_gives_it_back(chat: Chatroom) -> None:
    chat("""
        Adi: hak kabar
        Adi: [Beri hak kabar]
        Adi: sri
        Adi: [RT 03]
        Adi: [Saya lihat dulu]
        Sri: kabar baru
        Sri: Ronda RT 03 mulai Senin jam 9 malam.
        Sri: [Kirim]
        Adi: [Setuju]
        -- +1
        Adi: hak kabar
        Adi: [Cabut 1]
        Sri: kabar baru
        Wati: hak kabar
    """)
    assert not any("Ronda RT 03" in text for text in said_to(chat, "Wati")), "she lives in RT 02"


def test_a_draft_of_hers_does_not_leave_when_the_word_was_taken_back(chat: Chatroom) -> None:
    for line in ("hak kabar", "[Beri hak kabar]", "sri", "[RT 03]", "[Langsung berangkat]"):
        chat.hear("Adi", line)
    for line in ("kabar baru", "Ronda RT 03 mulai Senin jam 9 malam.", "[Coba ke saya]"):
        chat.hear("Sri", line)
    chat.hear("Adi", "hak kabar")
    chat.hear("Adi", "[Cabut 1]")
    assert chat.hear("Sri", "[Kirim]") == [
        "bot: Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak."
    ]


def test_leaders_are_reminded_from_the_day_after_and_once_a_day(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    assert "[Ingatkan" not in " ".join(chat.hear("Adi", "[Siapa yang belum?]"))
    chat.at("2026-11-18 09:00")
    chat("""
        Adi: [Ingatkan 1 ketua]
        Adi: [Ingatkan 1 ketua]
        Yati: [Sudah semua]
        Adi: [Ingatkan 1 ketua]
    """)


def test_the_recap_shows_that_the_facilitators_share_falls(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat.at("2026-12-02 09:00")
    for line in ("kabar baru", "Posyandu besok di rumah saya.", "[Kirim]"):
        chat.hear("Yati", line)
    chat.at("+1")
    chat("""
        Adi: rekap
    """)
