"""A loan that cannot go on as it is: a new card, a rest, an end, and what comes in after the end."""

from __future__ import annotations

from tests.chat import Chatroom


def test_a_new_card_takes_over_what_is_left(chat: Chatroom) -> None:
    chat("""
        Rini: jadwal ulang Bu Sri
        Rini: [12 kali]
        Rini: [Menurut aturan]
        Rini: [Sakit]
        Rini: [Simpan]
        Hadi: [Setuju]
        Sri: sisa
        Rini: cari sri
        Rini: [1]
        Rini: [Keringanan]
    """)
