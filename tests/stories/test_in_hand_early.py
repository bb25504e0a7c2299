"""'Uang di tangan': from the first day on treasurer, clerk and pengawas see who holds what; nobody's payment
is named.
"""

from __future__ import annotations

from tests.chat import Chatroom


def test_treasurer_clerk_and_pengawas_see_it_on_the_third_day(chat: Chatroom) -> None:
    chat.hear("Yati", "kumpulan 17/11 // 4 0 115 // kas 115")
    chat.at("2026-11-20 09:00")
    chat("""
        Yati: uang di tangan
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: uang di tangan
        bot: Bu Yati (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 3 hari.
        Budi: uang di tangan
        bot: Angsuran di tangan pengurus: Rp115.000 dari 1 KSM, paling lama 3 hari. Bu Yati (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 3 hari.
        Rini: siapa pegang uang
        bot: Angsuran di tangan pengurus: Rp115.000 dari 1 KSM, paling lama 3 hari. Bu Yati (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 3 hari.
        Hadi: uang di tangan
        bot: Angsuran di tangan pengurus: Rp115.000 dari 1 KSM, paling lama 3 hari. Bu Yati (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 3 hari.
        Wati: uang di tangan
        bot: Yang ini dikerjakan pengurus lain. Kalau seharusnya bisa, tanyakan ke petugas UPK.
        Darmi: uang di tangan
        bot: Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
    """)


def test_what_is_on_its_way_is_counted_from_there(chat: Chatroom) -> None:
    chat.hear("Yati", "4 0 115 // 5 0 115 // kas 230")
    chat.hear("Yati", "serah uang")
    chat.hear("Yati", "[Ya, semua]")
    chat.hear("Siti", "8 0 115 // kas 115")
    chat("""
        Siti: uang di tangan
        bot: Angsuran KSM Mawar di tangan: Rp115.000 (1 orang), sejak 17/11. Diserahkan? Bu Yati (KSM Mawar): angsuran Rp230.000 sejak 17/11, diserahkan 17/11, belum dihitung. [Ya, semua] [Sebagian]
        Budi: uang di tangan
        bot: Angsuran di tangan pengurus: Rp345.000 dari 1 KSM, paling lama hari ini. KSM Mawar semuanya Rp345.000: Bu Yati (KSM Mawar): angsuran Rp230.000 sejak 17/11, diserahkan 17/11, belum dihitung. Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11.
        Rini: uang di tangan
        bot: Angsuran di tangan pengurus: Rp345.000 dari 1 KSM, paling lama hari ini. KSM Mawar semuanya Rp345.000: Bu Yati (KSM Mawar): angsuran Rp230.000 sejak 17/11, diserahkan 17/11, belum dihitung. Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11. [Buka KSM Mawar Rp230.000]
        Rini: [Buka KSM Mawar Rp230.000]
        bot: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Cocok]
        bot: Sah. Nomor H-0001, Rp230.000. 0 kuitansi terkirim, 2 perlu slip (tanpa HP). [Cetak 2 slip]
        bot>Yati: Diterima Bu Rini, dua ratus tiga puluh ribu rupiah. Nomor H-0001. Di tangan sekarang: Rp0. [Bacakan 2 slip]
    """)
    chat.at("2026-11-26 09:00")
    chat("""
        Budi: uang di tangan
        bot: Angsuran di tangan pengurus: Rp115.000 dari 1 KSM, paling lama 9 hari. Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 9 hari. [Ingatkan Bu Siti]
    """)


def test_where_nothing_is_held_it_says_so(chat: Chatroom) -> None:
    chat("""
        Siti: uang di tangan
        bot: Tidak ada uang angsuran di tangan. Semua sudah diserahkan.
        Budi: uang di tangan
        bot: Tidak ada uang angsuran di tangan pengurus KSM.
    """)
