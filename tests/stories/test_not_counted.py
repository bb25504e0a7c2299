"""Money that was said to be handed over stays in somebody's hands until somebody else has counted it."""

from __future__ import annotations

from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def handed_over_but_not_brought(chat: Chatroom) -> None:
    """Bu Yati writes Pak Joko's instalment and presses [Ya, semua]; the cash stays with her."""
    chat.hear("Yati", "7 0 115 // kas 115")
    chat.hear("Yati", "serah uang")
    chat.hear("Yati", "[Ya, semua]")


def test_what_is_handed_over_and_not_counted_keeps_its_age(chat: Chatroom) -> None:
    handed_over_but_not_brought(chat)
    chat("""
        Yati: serah uang
        bot: Diserahkan 17/11, belum dihitung UPK: angsuran KSM Mawar Rp115.000 (1 orang). Dibawa ke UPK, ya. [Belum jadi diserahkan: Rp115.000]
    """)
    lateness.reach(chat, "2026-11-19 09:00")
    chat("""
        Rini: tugas
        bot: Ada 1 yang menunggu dihitung: 1 KSM, 0 datang sendiri, tertua 17/11. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
        Rini: terima uang
        bot: KSM Mawar: Rp115.000, 1 orang, diserahkan 17/11 [Buka KSM Mawar]
        Budi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)


def test_after_a_week_clerk_treasurer_and_pengawas_know(chat: Chatroom) -> None:
    handed_over_but_not_brought(chat)
    lateness.reach(chat, "2026-11-24 09:00")
    told = [each for each in lateness.days(chat, "2026-11-27 09:00") if "belum dihitung" in each]
    line = "Bu Yati (KSM Mawar): angsuran Rp115.000 sejak 17/11, diserahkan 17/11, belum dihitung (8 hari)."
    assert sorted(told) == [
        f"bot>Rini: {line} [Buka KSM Mawar Rp115.000]",
        f"bot>Siti: {line} [Ingatkan Bu Yati]",
    ]
    chat("""
        Budi: tugas
        bot: Yang menunggu: - Bu Yati (KSM Mawar): angsuran Rp115.000 sejak 17/11, diserahkan 17/11, belum dihitung (10 hari). - 2 KSM belum cocok saldo, pengingatnya mati [Ingatkan Bu Yati] [Cocok saldo]
        Budi: [Ingatkan Bu Yati]
        bot: Sudah saya ingatkan Bu Yati.
        bot>Yati: Bu Yati, angsuran KSM Mawar Rp115.000 tercatat diserahkan 17/11, tetapi belum dihitung UPK. Dibawa ke UPK, ya, supaya bisa dihitung.
        Siti: tugas
        bot: Bu Yati (KSM Mawar): angsuran Rp115.000 sejak 17/11, diserahkan 17/11, belum dihitung (10 hari). [Ingatkan Bu Yati]
        Rini: [Buka KSM Mawar Rp115.000]
        bot: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Yati, diserahkan 17/11. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp115.000. 1 kuitansi terkirim.
        bot>Joko: Sah. Bu Rini (UPK) sudah menerima angsuran Rp115.000 dari Bapak. Nomor H-0001-7. Terima kasih, Pak Joko. [Tidak betul]
        bot>Yati: Diterima Bu Rini, seratus lima belas ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0.
        Budi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
        Siti: [Ingatkan Bu Yati]
        bot: Yang ini sudah selesai sebelumnya.
        Yati: serah uang
        bot: Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
    """)
    assert chat.book.look(first_deviation) is None


def test_savings_nobody_received_are_a_task_for_the_treasurer(chat: Chatroom) -> None:
    chat.hear("Yati", "7 20 0 // kas 20")
    lateness.reach(chat, "2026-11-24 09:00")
    told = [each for each in lateness.days(chat, "2026-11-27 09:00") if "belum diterima" in each]
    line = "Tabungan KSM Mawar Rp20.000 (1 orang) belum diterima bendahara sejak 17/11"
    assert told == [f"bot>Siti: {line}, 8 hari. [Uang masuk]"]
    chat(f"""
        Budi: tugas
        bot: Yang menunggu: - {line}, 10 hari. - 2 KSM belum cocok saldo, pengingatnya mati [Ingatkan KSM Mawar] [Cocok saldo]
        Budi: [Ingatkan KSM Mawar]
        bot: Bendahara KSM Mawar sudah saya ingatkan.
        bot>Siti: {line}, 10 hari. [Uang masuk]
        Siti: tugas
        bot: {line}, 10 hari. [Uang masuk]
        Siti: [Uang masuk]
        bot: Kumpulan 17/11: tabungan 1 orang, Rp20.000 [Sudah diterima]
        Siti: [Sudah diterima]
        bot: Sah. Tabungan 1 orang, Rp20.000. Nomor H-0001.
        bot>Joko: Sah. Bu Siti sudah menerima tabungan Rp20.000 dari Bapak. Nomor H-0001-7. Terima kasih, Pak Joko. [Tidak betul]
        Budi: [Ingatkan KSM Mawar]
        bot: Yang ini sudah selesai sebelumnya.
        Budi: tugas
        bot: Yang menunggu: - 2 KSM belum cocok saldo, pengingatnya mati [Cocok saldo]
    """)
    assert chat.book.look(first_deviation) is None
