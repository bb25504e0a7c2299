"""News on its way: a minute to think, a pause, a stop; and a card whose five figures always add up."""

from __future__ import annotations

import re

from sqlalchemy import update

from storage import tables as t
from tests import village
from tests.chat import Chatroom

ADI = village.ACCOUNTS["Adi"]


def compose(chat: Chatroom, words: str, audience: str = "anggota KSM") -> None:
    """Mas Adi writes news and presses [Kirim]; nothing has left yet."""
    for line in ("Kabar baru", audience, words, "[Kirim]"):
        chat.hear("Adi", line)


def heard(chat: Chatroom, words: str) -> list[str]:
    """Who got a message that begins with these words."""
    return [chat.names[m["chat"]] for m in chat.phone.messages if m["text"].startswith(words)]


def test_within_a_minute_all_of_it_can_be_taken_back(chat: Chatroom) -> None:
    compose(chat, "Posyandu pindah.")
    assert heard(chat, "Posyandu") == []
    chat("""
        Adi: [Batalkan]
        bot~: Kabar "Posyandu pindah." untuk 11 orang, BKM Contoh Sumber. Dibatalkan sebelum berangkat. Tidak ada yang menerima. Terkirim 0 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 7 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP.
        -- 2026-11-18 09:00
        Wati: kabar
        bot: Belum ada kabar.
    """)
    assert heard(chat, "Posyandu") == []


def test_a_pause_holds_the_night_and_a_stop_ends_it(chat: Chatroom) -> None:
    chat.at("2026-11-17 21:00")
    compose(chat, "Posyandu pindah.", "ketua & pengurus")
    chat.at("+1")
    chat("""
        Adi: [Jeda]
        bot~: Kabar ... Dijeda. Tidak ada yang berangkat sampai Anda tekan Lanjut. ▰▰▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Lanjut] [Berhenti] [Siapa yang belum?] [Perbaiki]
        -- 2026-11-18 09:00
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 1 orang belum terjangkau
        Adi: [Lanjut]
        bot~: Kabar ... ▰▰▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: Posyandu pindah. ...
        bot>Siti: Posyandu pindah. ...
        bot>Darmi: Posyandu pindah. ...
        bot>Yati: KSM Mawar, untuk nomor 10, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua]
        -- 2026-11-18 21:00
    """)
    compose(chat, "Kerja bakti Minggu.", "ketua & pengurus")
    chat.at("+1")
    chat("""
        Adi: [Berhenti]
        bot~: Kabar ... Dihentikan. Tidak ada lagi yang berangkat. Terkirim 0 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 3 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP.
        Hadi: menu
        bot: Pak Hadi, ...
        -- 2026-11-19 09:00
        bot>Adi~: Kabar "Posyandu pindah." ... [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki]
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 1 orang belum terjangkau
        Siti: kabar
        bot: 1. Selasa 17 November, BKM Contoh Sumber: Posyandu pindah. [Tanya kabar 1]
    """)
    assert heard(chat, "Kerja bakti") == []


def test_a_press_that_comes_too_late_says_so(chat: Chatroom) -> None:
    compose(chat, "Posyandu pindah.")
    forged = {
        verb: next(
            b["callback_data"].replace("kb-batal", verb)
            for m in reversed(chat.phone.messages)
            if m["chat"] == ADI
            for b in m["buttons"]
        )
        for verb in ("kb-batal", "kb-jeda", "kb-lanjut", "kb-henti")
    }
    before = len(chat.phone.messages)
    for verb in ("kb-jeda", "kb-lanjut", "kb-henti"):  # not yet
        chat.give(chat.press(ADI, ADI, 1, forged[verb]))
    chat.at("+1")
    for data in forged.values():  # not any more
        chat.give(chat.press(ADI, ADI, 1, data))
    for data in forged.values():
        chat.give(chat.press(village.ACCOUNTS["Wati"], village.ACCOUNTS["Wati"], 1, data))
    said = [m["text"] for m in chat.phone.messages[before:] if not m["edited"]]
    assert sum(text.startswith("Tombol ini sudah tidak berlaku.") for text in said) == 7
    assert sum(text.startswith("Maaf, kabar hanya ditulis") for text in said) == 4
    assert len(heard(chat, "Posyandu pindah.")) == 7


def test_a_correction_reaches_exactly_those_who_have_the_old_words(chat: Chatroom) -> None:
    chat.hear("Siti", "saldo")
    compose(chat, "Posyandu Rabu jam 7.", "Ketua & pengurus")
    chat.at("+1")
    chat("""
        Siti: [Sudah baca]
        bot: Terima kasih, Bu Siti.
        bot>Adi~: Kabar ...
        Adi: [Perbaiki]
        bot: BKM Contoh Sumber: tulis kabar yang benar, seluruhnya. Yang lama: Posyandu Rabu jam 7. [Batal]
        Adi: Posyandu Rabu jam 7.
        bot: Kata-katanya masih sama. Tulis yang benar, atau "batal".
        Adi: Posyandu Rabu jam 8. Bu Wati nunggak jangan lupa.
        bot: Kabar ini saya tahan. ...
        Adi: Posyandu Rabu jam 8.
        bot: BKM Contoh Sumber: 3 orang sudah menerima yang lama; kata-katanya saya ganti di tempatnya. Posyandu Rabu jam 8. [Kirim perbaikan] [Tidak]
        Adi: [Kirim perbaikan]
        bot~: Kabar ...
        bot~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Diperbaiki Selasa 17 November pukul 19.01; sampai pada 3 dari 3 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        bot>Siti: Posyandu Rabu jam 8. Kabar dari Mas Adi, BKM Contoh Sumber. ... Diperbaiki Selasa 17 November pukul 19.01. [Sudah baca] [Tanya] [Atur kabar]
        bot>Yati: Perbaikan. KSM Mawar, untuk nomor 10, tolong bacakan: "Posyandu Rabu jam 8." [Sudah semua] [Belum semua]
        bot>Darmi~: Posyandu Rabu jam 8. Kabar dari Mas Adi, BKM Contoh Sumber. ... Diperbaiki Selasa 17 November pukul 19.01. [Sudah baca] [Tanya] [Atur kabar]
        bot>Yati~: Posyandu Rabu jam 8. Kabar dari Mas Adi, BKM Contoh Sumber. ... Diperbaiki Selasa 17 November pukul 19.01. [Sudah baca] [Tanya] [Atur kabar]
        Adi: kabar lama
        bot: Kabar yang sudah keluar, terbaru dulu. Cari: "kabar lama posyandu" atau "kabar lama 2026". 1. 17/11, BKM Contoh Sumber: Posyandu Rabu jam 8. [Buka 1] [Kabar terjadwal]
        Adi: [Buka 1]
        bot: Posyandu Rabu jam 8. Terkirim 3 dari 4 · sudah baca 1 · disampaikan langsung 0 Sebelum diperbaiki Selasa 17 November pukul 19.01: Posyandu Rabu jam 7. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        Adi: kabar lama 2025
        bot: Tidak ada kabar seperti itu. Coba kata lain, atau "kabar lama" saja. [Kabar terjadwal]
        Adi: kabar lama posyandu 2026
        bot: Kabar yang sudah keluar, terbaru dulu. Cari: "kabar lama posyandu" atau "kabar lama 2026". 1. 17/11, BKM Contoh Sumber: Posyandu Rabu jam 8. [Buka 1] [Kabar terjadwal]
        Siti: kabar
        bot: 1. Selasa 17 November, BKM Contoh Sumber: Posyandu Rabu jam 8. [Tanya kabar 1]
    """)


def test_who_has_not_got_it_yet_gets_only_the_right_words(chat: Chatroom) -> None:
    chat.at("2026-11-17 21:00")
    compose(chat, "Posyandu Rabu jam 7.", "Ketua & pengurus")
    chat.at("+1")
    for line in ("[Perbaiki]", "Posyandu Rabu jam 8.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    chat.at("2026-11-18 08:00")
    assert heard(chat, "Posyandu Rabu jam 7.") == []
    assert sorted(heard(chat, "Posyandu Rabu jam 8.")) == ["Darmi", "Siti", "Yati"]
    assert len([m for m in chat.phone.messages if "jam 8" in m["text"] and m["chat"] == 102]) == 1


def test_a_correction_asks_for_every_version_and_says_so_only_to_whom_it_changed_something(
    chat: Chatroom,
) -> None:
    javanese = update(t.account).where(t.account.c.id == village.ACCOUNTS["Siti"]).values(language="jv")
    chat.book.run(lambda book: book.execute(javanese))
    for line in ("Kabar baru", "Ketua & pengurus", "Posyandu Rabu jam 7.", "[Lainnya]"):
        chat.hear("Adi", line)
    for line in (
        "[Kata lain untuk bahasa atau kelompok]",
        "[Bahasa Jawa]",
        "Posyandu Rebo jam 7.",
        "[Kirim]",
    ):
        chat.hear("Adi", line)
    chat.at("+1")
    chat("""
        Adi: [Perbaiki]
        bot: BKM Contoh Sumber: tulis kabar yang benar, seluruhnya. Yang lama: Posyandu Rabu jam 7. [Tetap seperti itu] [Batal]
        Adi: [Tetap seperti itu]
        bot: Bahasa Jawa: tulis yang benar. Yang lama: Posyandu Rebo jam 7. [Tetap seperti itu] [Batal]
        Adi: [Tetap seperti itu]
        bot: Kata-katanya masih sama. Tulis yang benar, atau "batal".
        Adi: Posyandu Rebo jam wolu.
        bot: BKM Contoh Sumber: 1 orang sudah menerima yang lama; kata-katanya saya ganti di tempatnya. Posyandu Rabu jam 7. Bahasa Jawa: Posyandu Rebo jam wolu. [Kirim perbaikan] [Tidak]
        Adi: [Kirim perbaikan]
        bot~: Kabar "Posyandu Rabu jam 7." untuk 4 orang, BKM Contoh Sumber. Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Diperbaiki Selasa 17 November pukul 19.01; sampai pada 0 dari 1 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot~: Kabar "Posyandu Rabu jam 7." untuk 4 orang, BKM Contoh Sumber. Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Diperbaiki Selasa 17 November pukul 19.01; sampai pada 1 dari 1 yang sudah menerima yang lama. Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Siti~: Posyandu Rebo jam wolu. Kabar saking Mas Adi, BKM Contoh Sumber. Menapa wonten ingkang dereng cetha? Mangga mangsuli pesen menika, swanten kenging; Mas Adi mangsuli paling telat dinten Jemuwah. Kaleresaken Selasa 17 November jam 19.01. [Sampun maos] [Nyuwun pirsa] [Ngatur kabar]
    """)
    assert heard(chat, "Posyandu Rebo jam wolu.") == ["Siti"]


def test_two_officers_at_once_to_many_of_the_same_people(chat: Chatroom) -> None:
    compose(chat, "Posyandu pindah.")
    for line in ("Kabar baru", "semua warga", "Kerja bakti Minggu.", "[Kirim]"):
        chat.hear("Hadi", line)
    days: dict[int, set[object]] = {}
    for day in ("17 19:02", "18 19:00", "19 19:00", "21 19:00"):
        before = len(chat.phone.messages)
        chat.at(f"2026-11-{day}")
        for message in chat.phone.messages[before:]:
            words = message["text"].split(".")[0]
            if words in ("Posyandu pindah", "Kerja bakti Minggu") and not message["edited"]:
                assert (day, words) not in days.setdefault(message["chat"], set())
                days[message["chat"]].add((day, words))
    assert len(days) > 6
    for heard_on in days.values():  # one a day, so nobody hears both on one day
        assert len({day for day, _ in heard_on}) == len(heard_on)
    posyandu, kerja = heard(chat, "Posyandu pindah."), heard(chat, "Kerja bakti Minggu.")
    assert len(posyandu) == len(set(posyandu)) == 7
    assert len(kerja) == len(set(kerja)) and set(posyandu) <= set(kerja)
    for name in ("Adi", "Hadi"):
        shown = [
            m["text"]
            for m in chat.phone.messages
            if m["chat"] == chat.accounts[name] and "untuk" in m["text"]
        ]
        n, *five = map(int, re.findall(r"\d+", re.sub(r"</?\w+>", "", shown[-1]))[:6])
        assert n == sum(five) and five[2] == five[3] == 0
