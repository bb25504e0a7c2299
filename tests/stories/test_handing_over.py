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
        bot: KSM Mawar: tulis kabarnya. Kalimat pertama bilang harus apa. Urusan uang jangan di sini. [Batal]
        Yati: Kumpulan besok bawa uang 20rb ya.
        bot: Kabar ini saya tahan: ada urusan uangnya. Uang dibicarakan di kumpulan, atau dengan orangnya sendiri. Tulis lagi tanpa itu, atau "batal".
        Yati: Kumpulan besok pindah ke rumah Bu Siti.
        bot: KSM Mawar: 10 orang, 6 lewat Telegram. Tidak lewat Telegram: 4 tanpa HP. Kumpulan besok pindah ke rumah Bu Siti. [Kirim] [Tidak] [Coba ke saya]
        Yati: [Kirim]
        bot: Kabar "Kumpulan besok pindah ke rumah Bu Siti." untuk 10 orang, KSM Mawar, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 4 · menunggu 6 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Batalkan]
        -- +1
        bot>Yati~: Kabar "Kumpulan besok pindah ke rumah Bu Siti." untuk 10 orang, KSM Mawar, BKM Contoh Sumber. ▰▰▰▰▱▱▱▱▱▱ Terkirim 0 · tidak sampai 4 · menunggu 6 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Siti: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Wati: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Sri: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Joko: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Tini: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Yati: Kumpulan besok pindah ke rumah Bu Siti. Kabar dari Bu Yati, KSM Mawar, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Yati menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Yati~: Kabar "Kumpulan besok pindah ke rumah Bu Siti." untuk 10 orang, KSM Mawar, BKM Contoh Sumber. Terkirim 6 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Kumpulan besok pindah ke rumah Bu Siti." [Sudah semua] [Belum semua]
        Wati: [Sudah baca]
        bot: Terima kasih, Bu Wati.
        bot>Yati~: Kabar "Kumpulan besok pindah ke rumah Bu Siti." untuk 10 orang, KSM Mawar, BKM Contoh Sumber. Terkirim 6 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        Darmi: kabar
        bot: Belum ada kabar.
        Sri: kabar baru
        bot: Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak.
    """)
    assert not any("pindah ke rumah Bu Siti" in text for text in said_to(chat, "Darmi")), "another KSM"


def test_a_member_is_given_the_word_to_her_rt_and_gives_it_back(chat: Chatroom) -> None:
    chat("""
        Adi: hak kabar
        bot: Belum ada warga yang diberi hak kabar. Ketua selalu boleh mengabari KSM-nya sendiri. [Beri hak kabar]
        Adi: [Beri hak kabar]
        bot: Siapa yang diberi hak mengabari RT-nya? 1 · Bu Yati, Mawar nomor 1 2 · Bu Siti, Mawar nomor 2 3 · Bu Wati, Mawar nomor 3 4 · Bu Sri, Mawar nomor 6 5 · Pak Joko, Mawar nomor 7 6 · Bu Tini, Mawar nomor 9 7 · Bu Darmi, Melati nomor 1 8 · Bu Rini, petugas UPK 9 · Pak Budi, pengawas 10 · Pak Hadi, koordinator [Batal]
        Adi: sri
        bot: Bu Sri boleh mengabari mana? [RT 02] [RT 03] [RT 04] [Batal]
        Adi: [RT 03]
        bot: Bu Sri, RT 03: kabarnya langsung berangkat, atau dilihat dulu? [Langsung berangkat] [Saya lihat dulu] [Batal]
        Adi: [Saya lihat dulu]
        bot: Bu Sri sekarang boleh mengabari RT 03. Sudah saya beri tahu. [Cabut lagi]
        bot>Sri: Mas Adi mempercayakan kabar RT 03 kepada Bu Sri. Kalau ada kabar, tulis: kabar baru. Fasilitator melihat dulu.
        Sri: kabar baru
        bot: RT 03: tulis kabarnya. Kalimat pertama bilang harus apa. Urusan uang jangan di sini. [Batal]
        Sri: Ronda RT 03 mulai Senin jam 9 malam.
        bot: RT 03: 5 orang, 3 lewat Telegram. Tidak lewat Telegram: 2 tanpa HP. Ronda RT 03 mulai Senin jam 9 malam. Fasilitator melihat dulu, baru berangkat. [Kirim] [Tidak] [Coba ke saya]
        Sri: [Kirim]
        bot: Kabar ini dilihat dulu. Sudah saya tanyakan ke Mas Adi, Pak Hadi; begitu setuju, berangkat ke 3 orang.
        bot>Adi: Bu Sri mau mengirim kabar ke 3 orang di RT 03, BKM Contoh Sumber. Setuju? Ronda RT 03 mulai Senin jam 9 malam. [Setuju] [Tidak]
        bot>Hadi: Bu Sri mau mengirim kabar ke 3 orang di RT 03, BKM Contoh Sumber. Setuju? Ronda RT 03 mulai Senin jam 9 malam. [Setuju] [Tidak]
        Adi: [Setuju]
        bot: Baik, kabar itu berangkat.
        bot>Sri: Mas Adi setuju: "Ronda RT 03 mulai Senin jam 9 malam." berangkat.
        bot>Sri: Kabar "Ronda RT 03 mulai Senin jam 9 malam." untuk 5 orang, RT 03, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 2 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 2 tanpa HP. [Batalkan]
        -- +1
        bot>Sri~: Kabar "Ronda RT 03 mulai Senin jam 9 malam." untuk 5 orang, RT 03, BKM Contoh Sumber. ▰▰▰▰▱▱▱▱▱▱ Terkirim 0 · tidak sampai 2 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 2 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Joko: Ronda RT 03 mulai Senin jam 9 malam. Kabar dari Bu Sri, RT 03, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Sri menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Tini: Ronda RT 03 mulai Senin jam 9 malam. Kabar dari Bu Sri, RT 03, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Sri menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Sri: Ronda RT 03 mulai Senin jam 9 malam. Kabar dari Bu Sri, RT 03, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Bu Sri menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Sri~: Kabar "Ronda RT 03 mulai Senin jam 9 malam." untuk 5 orang, RT 03, BKM Contoh Sumber. Terkirim 3 · tidak sampai 2 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 2 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 8, 10, tolong bacakan: "Ronda RT 03 mulai Senin jam 9 malam." [Sudah semua] [Belum semua]
        Adi: hak kabar
        bot: Yang boleh mengabari, selain ketua ke KSM-nya: 1. Bu Sri: RT 03, BKM Contoh Sumber, sejak 17/11 (dilihat dulu) [Beri hak kabar] [Cabut 1]
        Adi: [Cabut 1]
        bot: Hak Bu Sri mengabari RT 03 saya cabut. Kabarnya yang lama tetap ada.
        bot>Sri: Bu Sri, tugas mengabari RT 03 sudah selesai. Terima kasih banyak.
        Sri: kabar baru
        bot: Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak.
        Wati: hak kabar
        bot: Maaf, hak kabar hanya diatur fasilitator atau koordinator.
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
        bot: 1 ketua saya ingatkan.
        bot>Yati: Mengingatkan saja, titip kabar ini masih menunggu: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua]
        Adi: [Ingatkan 1 ketua]
        bot: Hari ini sudah saya ingatkan. Besok boleh lagi.
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Tidak lewat Telegram: 4 tanpa HP. Warga mulai sendiri: 1 ketua membacakan. [Siapa yang belum?] [Perbaiki]
        Adi: [Ingatkan 1 ketua]
        bot: Tidak ada ketua yang perlu diingatkan.
    """)


def test_the_recap_shows_that_the_facilitators_share_falls(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat.at("2026-12-02 09:00")
    for line in ("kabar baru", "Posyandu besok di rumah saya.", "[Kirim]"):
        chat.hear("Yati", line)
    chat.at("+1")
    chat("""
        Adi: rekap
        bot: Rekap Desember 2026 BKM Contoh Sumber Kabar 1, oleh fasilitator 0 November 2026 ▰▰▰▰▰▰▰▰▰▰ 1 dari 1 Desember 2026 ▱▱▱▱▱▱▱▱▱▱ 0 dari 1 Oleh warga sendiri: 0 orang dikabari, 1 kabar ditulis Sampai ke 6 orang: RTM 0 lainnya 6 Pertanyaan 0, dijawab 0 · usulan 0 Kumpulan 0, bilang datang 0 orang [Rekap November 2026]
    """)
