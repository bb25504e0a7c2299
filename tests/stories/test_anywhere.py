"""Words that work everywhere."""

from tests.chat import Chatroom


def test_a_stranger_gets_a_friendly_page_and_nothing_else(chat: Chatroom) -> None:
    chat("""
        Tamu: saldo
        bot: Saya Guyub, juru catat kelompok swadaya masyarakat (KSM). ...
        Tamu: halo?
    """)


def test_menu_and_berhenti_need_no_slash(chat: Chatroom) -> None:
    chat("""
        Wati: menu
        bot: Bu Wati, silakan pilih di bawah.
        Wati: berhenti
        bot: Baik, mulai sekarang saya diam. Buku uang tetap disimpan KSM sesuai perjanjian. Kalau ingin kembali, tulis MULAI.
        -- 2026-11-18 09:00
        bot>Yati: Tugas hari ini: • Nomor 3, Bu Wati, menulis "berhenti". Di kumpulan nanti tolong tanyakan, memang maunya begitu?
        Wati: MULAI
        bot: Terima kasih, Bu Wati. Pesan saya kirim lagi seperlunya.
        Wati: berhenti
        bot: Baik, mulai sekarang saya diam. ...
        Wati: MULAI
        bot: Terima kasih, Bu Wati. ...
        -- 2026-11-19 09:00
    """)
