"""What a borrower answers: a promise with a day, or a difficulty and who may know it."""

import pytest
from sqlalchemy import select

from storage import tables as t
from tests import lateness
from tests.chat import Chatroom
from tests.lateness import NOTICE


def test_a_promise_is_kept_in_mind(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat(f"""
        -- 2026-12-23 08:00
        {NOTICE}
        Tini: [Janji bayar]
        bot: Baik, Bu Tini. Berapa yang kira-kira bisa dibayar? [Rp115.000] [Rp57.500] [Batal]
        Tini: 60rb
        bot: Kapan kira-kira? Tulis harinya, atau pilih. [Kamis 24/12] [Rabu 30/12] [Rabu 6/1] [Batal]
        Tini: 4 januari
        bot: Baik, Bu Tini. Saya tulis: Rp60.000, hari Senin 4 Januari. Kalau ada halangan, kabari saja; tidak apa-apa.
    """)
    assert lateness.days(chat, "2027-01-02 08:30") == []
    chat("""
        -- 2027-01-02 09:00
        bot>Tini: Bu Tini, ada kabar dari KSM Mawar. Mengingatkan saja, seperti yang ditulis: Rp60.000, hari Senin 4 Januari. Kalau ada halangan, kabari saja. [Sudah bayar] [Janji bayar] [Ada kesulitan]
    """)
    assert lateness.days(chat, "2027-01-06 07:30") == []
    chat(f"""
        -- 2027-01-06 08:00
        {NOTICE}
    """)
    outcome = lateness.look(chat, lambda book: book.execute(select(t.promise.c.outcome)).scalars().all())
    assert outcome == ["passed"]


def test_a_promise_that_was_kept_needs_no_reminder(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat(f"""
        -- 2026-12-23 08:00
        {NOTICE}
        Tini: [Janji bayar]
        bot: Baik, Bu Tini. Berapa yang kira-kira bisa dibayar? [Rp115.000] [Rp57.500] [Batal]
        Tini: [Rp115.000]
        bot: Kapan kira-kira? Tulis harinya, atau pilih. [Kamis 24/12] [Rabu 30/12] [Rabu 6/1] [Batal]
        Tini: [Rabu 30/12]
        bot: Baik, Bu Tini. Saya tulis: Rp115.000, hari Rabu 30 Desember. Kalau ada halangan, kabari saja; tidak apa-apa.
    """)
    chat.book.run(lambda book: lateness.pay(book, ["Tini"], 1, chat.clock.moment.date()))
    assert lateness.days(chat, "2027-01-09 20:00") == []
    outcome = lateness.look(chat, lambda book: book.execute(select(t.promise.c.outcome)).scalars().all())
    assert outcome == ["kept"]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("besok dua bulan lagi", "Paling jauh Rabu 27 Januari, ya. Kapan kira-kira?"),
        ("kemarin", "Tanggal itu sudah lewat."),
        ("1 maret", "Paling jauh Rabu 27 Januari, ya. Kapan kira-kira?"),
        ("27 januari", "Baik, Bu Tini. Saya tulis: Rp115.000, hari Rabu 27 Januari."),
    ],
)
def test_a_promise_lies_at_most_one_selapan_ahead(chat: Chatroom, typed: str, answer: str) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat.hear("Tini", "[Janji bayar]")
    assert "Paling banyak Rp690.000" in chat.hear("Tini", "5 juta")[0]
    chat.hear("Tini", "[Rp115.000]")
    assert answer in chat.hear("Tini", typed)[0]


def test_a_difficulty_pauses_at_once_and_only_the_named_learn_of_it(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat(f"""
        -- 2026-12-23 08:00
        {NOTICE}
        Tini: [Ada kesulitan]
        bot: Ada apa, Bu Tini? Pengingat saya hentikan dulu. Boleh pilih, boleh juga ditulis. [Sakit] [Dagangan sepi] [Panen gagal] [Keluarga meninggal] [Lainnya] [Batal]
        Tini: [Sakit]
        bot: Ikut prihatin, Bu Tini. Siapa yang boleh tahu, supaya bisa ikut mencari jalan? [Ketua] [UPK saja] [Jangan dulu] [Batal]
        Tini: [UPK saja]
        bot: Baik, Bu Tini. Hanya Bu Rini yang saya beri tahu. Pengingat berhenti sampai Rabu 30 Desember.
        bot>Rini: Untuk Bu Rini sendiri, jangan dibacakan. Nomor 9, Bu Tini (KSM Mawar), sedang ada kesulitan: sakit. Beliau mengizinkan Bu Rini tahu. Pengingat berhenti sampai Rabu 30 Desember.
    """)
    assert lateness.days(chat, "2026-12-31 07:30") == []
    chat(f"""
        -- 2026-12-31 08:00
        {NOTICE}
    """)


def test_jangan_dulu_tells_nobody(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat.hear("Tini", "[Ada kesulitan]")
    chat("""
        Tini: anak saya masuk rumah sakit
        bot: Ikut prihatin, Bu Tini. Siapa yang boleh tahu, supaya bisa ikut mencari jalan? [Ketua] [UPK saja] [Jangan dulu] [Batal]
        Tini: [Jangan dulu]
        bot: Baik, Bu Tini. Tidak ada yang saya beri tahu. Pengingat berhenti sampai Rabu 30 Desember.
    """)
    assert lateness.days(chat, "2026-12-30 20:00") == []


def test_a_death_in_the_family(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat.hear("Tini", "[Ada kesulitan]")
    chat("""
        Tini: [Keluarga meninggal]
        bot: Turut berdukacita sedalam-dalamnya, Bu Tini. Tidak ada yang perlu diurus hari ini. Siapa yang boleh tahu? [Ketua] [UPK saja] [Jangan dulu] [Batal]
        Tini: [Ketua]
        bot: Baik, Bu Tini. Hanya Bu Yati yang saya beri tahu. Pengingat berhenti sampai Rabu 30 Desember.
        bot>Yati: Untuk Bu Yati sendiri, jangan dibacakan. Nomor 9, Bu Tini (KSM Mawar), sedang ada kesulitan: ada keluarga yang meninggal. ...
    """)
    assert lateness.days(chat, "2026-12-30 20:00") == []


def test_a_difficulty_half_told_pauses_all_the_same(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat(f"""
        -- 2026-12-23 08:00
        {NOTICE}
    """)
    assert len(lateness.days(chat, "2026-12-29 20:00")) == 2  # Monday's word to the chair and the treasurer
    chat("""
        Tini: [Ada kesulitan]
        bot: Ada apa, Bu Tini? ... [Batal]
        Tini: batal
        bot: Baik, saya batalkan. ...
    """)
    assert lateness.days(chat, "2027-01-06 07:30") == []
    chat(f"""
        -- 2027-01-06 08:00
        {NOTICE}
    """)


def test_the_chair_in_difficulty_is_not_asked_whether_the_chair_may_know(chat: Chatroom) -> None:
    lateness.only_late(chat, "Yati")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")
    chat.hear("Yati", "[Ada kesulitan]")
    assert chat.hear("Yati", "[Dagangan sepi]")[0].endswith("[UPK saja] [Jangan dulu] [Batal]")


def test_a_difficulty_silences_the_reminder_of_a_promise_too(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-28 20:00")
    chat.at("2026-12-29 08:00")
    for words in ("[Janji bayar]", "[Rp115.000]", "4 januari", "[Ada kesulitan]", "[Sakit]", "[Jangan dulu]"):
        chat.hear("Tini", words)
    assert lateness.days(chat, "2027-01-05 20:00") == []


def test_who_cannot_pay_says_so_without_being_reminded_first(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat("""
        Wati: belum bisa bayar, bu
        bot: ...
        -- 2026-12-23 06:30
        Tini: nuwun sewu, dereng saged mbayar
        bot: Tidak apa-apa, Bu Tini. Mana yang cocok? [Sudah bayar] [Janji bayar] [Ada kesulitan]
        Tini: [Ada kesulitan]
        bot: Ada apa, Bu Tini? Pengingat saya hentikan dulu. ...
        Tini: [Sakit]
        bot: Ikut prihatin, Bu Tini. Siapa yang boleh tahu, supaya bisa ikut mencari jalan? ...
        Tini: [Jangan dulu]
        bot: Baik, Bu Tini. Tidak ada yang saya beri tahu. Pengingat berhenti sampai ...
    """)
