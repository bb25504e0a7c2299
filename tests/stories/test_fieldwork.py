"""The facilitator's morning and month, in counts."""

from __future__ import annotations

from tests.chat import Chatroom
from tests.stories.test_announcements import _send


def test_what_waits_in_the_morning_and_what_the_month_came_to(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah ke balai RT 02.", "Anggota KSM")
    chat.hear("Wati", "[Sudah baca]")
    chat.hear("Sri", "tanya jam berapa posyandu?")
    chat("""
        -- 2026-11-18 09:00
        bot>Adi~: Kabar "Posyandu pindah ke balai RT 02." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki] [Apakah jelas?]
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 4 orang belum terjangkau, 1 pertanyaan menunggu
        Adi: rekap
        bot: Rekap November 2026 BKM Contoh Sumber Kabar 1, oleh fasilitator 1 Sampai ke 7 orang: RTM 0 lainnya 7 Pertanyaan 1, dijawab 0 · usulan 0 Kumpulan 0, bilang datang 0 orang [Rekap Oktober 2026]
        Adi: [Rekap Oktober 2026]
        bot: Rekap Oktober 2026 BKM Contoh Sumber: belum ada kabar, pertanyaan, atau kumpulan. [Rekap September 2026]
        Adi: rekap kapan
        bot: Bulan apa? Misalnya "rekap oktober".
        Hadi: rekap
        bot: Rekap November 2026 BKM Contoh Sumber Kabar 1, oleh fasilitator 1 Sampai ke 7 orang: RTM 0 lainnya 7 Pertanyaan 1, dijawab 0 · usulan 0 Kumpulan 0, bilang datang 0 orang [Rekap Oktober 2026]
        Sri: rekap
        bot: Maaf, rekap hanya untuk fasilitator dan koordinator.
    """)
