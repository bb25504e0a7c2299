"""Cash that was said to be handed over and was not: one press takes it back, as long as nobody has counted it."""

from __future__ import annotations

from sqlalchemy import select

from storage import tables as t
from storage.verify import first_deviation
from tests.chat import Chatroom

HANDED = """
    Yati: 1 0 115 // 3 0 115 // kas 230
    bot: Sampai, ...
    bot>Wati: ...
    Yati: Serah uang
    bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
    Yati: [Ya, semua]
    bot: Dicatat: Rp230.000 (2 orang) diserahkan. Sah setelah UPK menghitung.
    bot>Rini: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
"""


def test_pressed_too_early_the_cash_is_in_her_hands_again(chat: Chatroom) -> None:
    chat(HANDED)
    chat("""
        Yati: Serah uang
        bot: Diserahkan 17/11, belum dihitung UPK: angsuran KSM Mawar Rp230.000 (2 orang). Dibawa ke UPK, ya. [Belum jadi diserahkan: Rp230.000]
        Yati: [Belum jadi diserahkan: Rp230.000]
        bot: Dicatat: angsuran KSM Mawar Rp230.000 (2 orang) belum jadi diserahkan. Uangnya di tangan sendiri; nanti tekan [Serah uang] lagi.
        bot>Rini: Bu Yati belum jadi menyerahkan angsuran KSM Mawar: Rp230.000 (2 orang). Tidak ada yang perlu dihitung dulu.
        Rini: [Cocok]
        bot: Yang ini sudah selesai sebelumnya.
        Yati: Serah uang
        bot: Angsuran KSM Mawar di tangan: Rp230.000 (2 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Yati: [Ya, semua]
        bot: Dicatat: Rp230.000 (2 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp230.000. 2 kuitansi terkirim.
        bot>Yati: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-1. Terima kasih, Bu Yati. [Tidak betul]
        bot>Wati: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Ibu. Nomor H-0001-3. Terima kasih, Bu Wati. [Tidak betul]
        bot>Yati: Diterima Bu Rini, dua ratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
    """)
    states = select(t.handover.c.state).order_by(t.handover.c.id)
    assert chat.book.look(lambda book: list(book.execute(states).scalars())) == ["taken-back", "received"]
    assert chat.book.look(first_deviation) is None


def test_what_was_counted_is_not_taken_back(chat: Chatroom) -> None:
    chat(HANDED)
    chat("""
        Yati: Serah uang
        bot: Diserahkan 17/11, ... [Belum jadi diserahkan: Rp230.000]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, ...
        bot>Yati: ...
        bot>Wati: ...
        bot>Yati: ...
        Yati: [Belum jadi diserahkan: Rp230.000]
        bot: Sudah dihitung Bu Rini, nomor H-0001. Tidak perlu dua kali.
    """)
