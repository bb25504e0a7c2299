"""Meetings: planned by words or buttons, looked at, and answered by who will come."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from conversations import meeting_questions
from conversations.engine import Text
from conversations.plan_meeting import PLAN_MEETING
from storage.book import Work
from storage.tables import ksm, link, meeting, office, person, rsvp
from tests.chat import Chatroom
from tests.village import SINCE

PLAN = """
    Yati: buat kumpulan selasa malam 22 desember jam setengah delapan
    bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
    Yati: [Di rumah saya]
    bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
    Yati: [Tanpa agenda]
    bot: Kumpulan KSM Mawar: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati. [Simpan] [Tidak]
    Yati: [Simpan]
    bot: Tersimpan. 5 orang saya undang sekarang. Nomor 4, 5, 8, 10 tanpa Telegram: sehari sebelumnya saya ingatkan.
    bot: Kumpulan KSM Mawar: Selasa malam 22 Desember ... belum menjawab 9. [Pindah] [Batalkan]
    bot>Siti: Kumpulan KSM Mawar: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati. Bu Siti bisa datang? [Hadir] [Terlambat] [Berhalangan]
    bot>Wati: Kumpulan KSM Mawar: ... Bu Wati bisa datang? [Hadir] [Terlambat] [Berhalangan]
    bot>Sri: Kumpulan KSM Mawar: ... Bu Sri bisa datang? [Hadir] [Terlambat] [Berhalangan]
    bot>Joko: Kumpulan KSM Mawar: ... Pak Joko bisa datang? [Hadir] [Terlambat] [Berhalangan]
    bot>Tini: Kumpulan KSM Mawar: ... Bu Tini bisa datang? [Hadir] [Terlambat] [Berhalangan]
"""  # fmt: skip
SAY_NO = """
    Sri: [Berhalangan]
    bot: Tidak apa-apa, Bu Sri. Saya catat: berhalangan. ... [Titip uang]
    bot>Yati~: Kumpulan ... Hadir 1, terlambat 0, berhalangan 1, belum menjawab 8. Nomor 6 Bu Sri berhalangan. [Pindah] [Batalkan]
"""  # fmt: skip


def with_group(chat: Chatroom) -> None:
    """KSM Mawar's chat is linked by its chair."""
    chat.hear("Yati", "/tautkan@GuyubContohBot", "KSM Mawar")


def answers(chat: Chatroom) -> list[str]:
    return chat.book.look(lambda book: list(book.execute(select(rsvp.c.answer)).scalars()))


def test_a_leader_plans_in_one_line_and_only_the_rest_is_asked(chat: Chatroom) -> None:
    chat(PLAN)


def test_a_leader_plans_by_buttons_with_the_holiday_named(chat: Chatroom) -> None:
    chat("""
        -- 2026-12-20 09:00
        Yati: Kumpulan
        bot: Belum ada rencana kumpulan KSM Mawar. [Buat kumpulan]
        Yati: [Buat kumpulan]
        bot: Kumpulan hari apa? ... [Senin Pahing 21/12] [Selasa Pon 22/12] [Rabu Wage 23/12] [Kamis Kliwon 24/12] [Jumat Legi 25/12] [Sabtu Pahing 26/12] [Batal]
        Yati: [Jumat Legi 25/12]
        bot: Jam berapa? [16.00] [19.00] [19.30] [20.00] [Batal]
        Yati: [16.00]
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: di balai RT 02
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: Setor 50rb per orang untuk kas
        bot: Kumpulan KSM Mawar: Jumat Legi 25 Desember, jam 16.00 WIB, di balai RT 02. Acara: Setor 50rb per orang untuk kas Hari itu libur: Hari Raya Natal. [Simpan] [Tidak]
        Yati: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Yati: Kumpulan
        bot: Belum ada rencana kumpulan KSM Mawar. [Buat kumpulan]
    """)  # fmt: skip


def test_an_hour_without_morning_or_evening_and_an_hour_gone_by_are_asked_back(chat: Chatroom) -> None:
    chat("""
        Yati: buat kumpulan
        bot: Kumpulan hari apa? ... [Rabu Wage 18/11] ... [Batal]
        Yati: 31/11
        bot: Tanggal itu tidak ada di kalender. Tanggal berapa? [Senin Legi 30/11] [Selasa Pahing 1/12] [Batal]
        Yati: besok
        bot: Jam berapa? [16.00] [19.00] [19.30] [20.00] [Batal]
        Yati: setengah delapan
        bot: Jam yang mana? [07.30] [19.30] [Batal]
        Yati: jam 25
        bot: Jam itu tidak ada. Jam berapa? [16.00] [19.00] [19.30] [20.00] [Batal]
        Yati: bakda isya
        bot: Kira-kira jam berapa itu? [19.15] [Batal]
        Yati: [19.15]
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
        Yati: buat kumpulan nanti malam jam 6
        bot: Jam itu sudah lewat. Jam berapa? [19.30] [20.00] [Batal]
        Yati: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)


def test_the_next_selapan_is_offered_first_with_the_hour_of_last_time(chat: Chatroom) -> None:
    chat(PLAN)
    chat.at("2026-12-22 21:00")
    chat("""
        Yati: Kumpulan
        bot: Belum ada rencana kumpulan KSM Mawar. Terakhir: Selasa 22 Desember. [Buat kumpulan]
        Yati: [Buat kumpulan]
        bot: Kumpulan hari apa? ... [26/1 malam Rabu Wage] [Rabu Wage 23/12] ... [Batal]
        Yati: [26/1 malam Rabu Wage]
        bot: Jam berapa? [19.30] [19.00] [20.00] [16.00] [Batal]
        Yati: jam 8
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: rumah saya
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: tidak ada
        bot: Kumpulan KSM Mawar: Selasa malam 26 Januari (malam Rabu Wage), jam 20.00 WIB, di rumah Bu Yati. [Simpan] [Tidak]
    """)  # fmt: skip


def test_a_member_answers_changes_and_changes_back(chat: Chatroom) -> None:
    chat(PLAN)
    chat("""
        Wati: [Terlambat]
        bot: Baik, Bu Wati. Saya catat: datang terlambat. Kalau berubah, pencet saja tombol yang lain.
        bot>Yati~: Kumpulan ... Hadir 1, terlambat 1, berhalangan 0, belum menjawab 8. Nomor 3 Bu Wati terlambat. [Pindah] [Batalkan]
        Wati: [Hadir]
        bot: Terima kasih, Bu Wati. Saya catat: hadir. Kalau berubah, pencet saja tombol yang lain.
        bot>Yati~: Kumpulan ... Hadir 2, terlambat 0, berhalangan 0, belum menjawab 8. [Pindah] [Batalkan]
        Wati: kapan kumpul
        bot: Kumpulan KSM Mawar berikut: Selasa malam 22 Desember ... di rumah Bu Yati. Jawaban Bu Wati: hadir. [Hadir] [Terlambat] [Berhalangan]
        Wati: [Hadir]
        bot: Terima kasih, Bu Wati. Saya catat: hadir. Kalau berubah, pencet saja tombol yang lain.
    """)  # fmt: skip


def test_twenty_fast_presses_leave_one_answer(chat: Chatroom) -> None:
    chat(PLAN)
    for n in range(20):
        chat.hear("Wati", ("[Hadir]", "[Terlambat]", "[Berhalangan]")[n % 3])
    assert sorted(answers(chat)) == ["hadir", "terlambat"]  # the leader's own, and the last press
    lines = chat.hear("Yati", "kumpulan")
    assert "Hadir 1, terlambat 1, berhalangan 0, belum menjawab 8." in lines[0]


def test_in_the_group_only_members_of_the_ksm_count_and_no_name_is_said(chat: Chatroom) -> None:
    with_group(chat)
    chat(PLAN.replace(
        "    bot>Siti:",
        "    bot>KSM Mawar: Kumpulan KSM Mawar: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati."
        " Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. Bisa datang? [Hadir] [Terlambat] [Berhalangan]\n    bot>Siti:",
    ))  # fmt: skip
    chat("""
        Joko@KSM Mawar: [Berhalangan]
        bot~: Kumpulan KSM Mawar: ... Hadir 1, terlambat 0, berhalangan 1, belum menjawab 8. Bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Yati~: Kumpulan ... berhalangan 1, belum menjawab 8. Nomor 7 Pak Joko berhalangan. [Pindah] [Batalkan]
        Darmi@KSM Mawar: [Hadir]
        Tamu@KSM Mawar: [Hadir]
    """)  # fmt: skip
    assert chat.toasts == [
        "Tidak apa-apa. Saya catat: berhalangan.",
        "Maaf, tombol ini untuk anggota KSM-nya saja.",
        "Maaf, tombol ini untuk anggota KSM-nya saja.",
    ]
    group = [message["text"] for message in chat.phone.messages if message["chat"] == -1001]
    assert not any(name in text for text in group for name in ("Joko", "Wati", "Darmi"))


def test_a_member_may_not_plan_and_nobody_may_touch_another_ksms_meeting(chat: Chatroom) -> None:
    chat(PLAN)
    one = chat.book.look(lambda book: book.execute(select(meeting.c.public_id)).scalar_one())
    for data in (f"kumpul-batal-ya:{one}:1", "kumpul-batal-ya:there-is-none:1", f"kumpul-pindah:{one}:1"):
        darmi = chat.accounts["Darmi"]
        chat.give(chat.press(darmi, darmi, 1, data))
    for data in (
        f"kumpul-hadir:{one}:1.p-Wati",
        "kumpul-hadir:there-is-none:1.p-Darmi",
        f"kumpul-sudah:{one}:1",
    ):
        darmi = chat.accounts["Darmi"]
        chat.give(chat.press(darmi, darmi, 1, data))
    said = {message["text"] for message in chat.phone.messages if message["chat"] == chat.accounts["Darmi"]}
    assert said == {'Maaf, kumpulan itu tidak saya temukan. Tulis "kumpulan" untuk melihat yang berikut.'}
    assert answers(chat) == ["hadir"]
    chat("""
        Wati: buat kumpulan besok
        bot: Kumpulan dibuat ketua atau sekretaris KSM. Untuk melihat yang berikut, tulis "kumpulan".
        Wati: pindah kumpulan
        bot: Kumpulan dibuat ketua atau sekretaris KSM. Untuk melihat yang berikut, tulis "kumpulan".
        Wati: batal kumpulan
        bot: Kumpulan dibuat ketua atau sekretaris KSM. Untuk melihat yang berikut, tulis "kumpulan".
        Hadi: rapat
        bot: Kumpulan KSM berikutnya: Mawar: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati 1 KSM belum punya rencana.
        Adi: rapat
        bot: Kumpulan KSM berikutnya: Mawar: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati 1 KSM belum punya rencana.
    """)


def test_officers_of_the_bkm_hear_when_no_ksm_has_planned_a_meeting(chat: Chatroom) -> None:
    chat("""
        Hadi: rapat
        bot: Belum ada KSM yang merencanakan kumpulan.
    """)


def test_the_same_hour_twice_is_one_meeting(chat: Chatroom) -> None:
    chat(PLAN)
    for line in ("buat kumpulan selasa malam 22 desember jam setengah delapan", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    assert chat.hear("Yati", "[Simpan]") == ["bot: Kumpulan KSM Mawar di hari dan jam itu sudah ada."]


def test_a_leader_of_two_ksm_is_asked_once_which(chat: Chatroom) -> None:
    chat.book.run(also_secretary_of_melati)
    chat("""
        Yati: buat kumpulan besok jam 4 sore
        bot: Untuk KSM yang mana? [Mawar] [Melati] [Batal]
        Yati: 2
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: balai RT
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Melati: Rabu Wage 18 November, jam 16.00 WIB, di balai RT. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Tersimpan. 1 orang saya undang sekarang.
        bot: Kumpulan KSM Melati: ... Hadir 0, terlambat 0, berhalangan 0, belum menjawab 1. [Pindah] [Batalkan]
        bot>Darmi: Kumpulan KSM Melati: ... [Pindah] [Batalkan]
        bot>Darmi: Kumpulan KSM Melati: ... Bu Darmi bisa datang? [Hadir] [Terlambat] [Berhalangan]
        Yati: kumpulan
        bot: Belum ada rencana kumpulan KSM Mawar. [Buat kumpulan]
        bot: Kumpulan KSM Melati berikut: Rabu Wage 18 November, ... belum menjawab 1. [Pindah] [Batalkan] [Buat kumpulan]
        Yati: buat kumpulan
        bot: Untuk KSM yang mana? [Mawar] [Melati] [Batal]
        Yati: [Mawar]
        bot: Kumpulan hari apa? Pilih, atau tulis misalnya "Selasa malam 22 Desember". ...
    """)  # fmt: skip


def also_secretary_of_melati(book: Work) -> None:
    """Bu Yati of KSM Mawar keeps the papers of KSM Melati, too."""
    yati = book.execute(select(person.c.id).where(person.c.name == "Yati")).scalar_one()
    melati = book.execute(select(ksm).where(ksm.c.name == "Melati")).one()
    row = {"person_id": yati, "role": "sekretaris", "bkm_id": melati.bkm_id, "ksm_id": melati.id}
    book.execute(office.insert().values(**row, since_on=SINCE))


def test_two_people_on_one_phone_answer_each_for_herself_and_not_in_the_group(chat: Chatroom) -> None:
    def on_watis_phone(book: Work) -> None:
        lastri = book.execute(select(person.c.id).where(person.c.name == "Lastri")).scalar_one()
        row = {
            "account_id": chat.accounts["Wati"],
            "person_id": lastri,
            "state": "active",
            "since_at": book.now,
        }
        book.execute(link.insert().values(**row))

    chat.book.run(on_watis_phone)
    with_group(chat)
    for line in ("buat kumpulan besok jam 4 sore", "balai RT", "[Tanpa agenda]", "[Simpan]"):
        chat.hear("Yati", line)
    asked = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Wati"]]
    assert [text.rsplit(". ", 1)[1].strip() for text in asked] == [
        "Bu Wati bisa datang?",
        "Bu Lastri bisa datang?",
    ]
    chat.hear("Wati", "[Hadir]", "KSM Mawar")
    assert chat.toasts == ["HP ini dipakai beberapa orang. Jawab lewat pesan pribadi saya, ya."]
    assert chat.hear("Wati", "[Berhalangan]")[0].startswith("bot: Tidak apa-apa, Bu Lastri.")
    lines = chat.hear("Wati", "kumpulan")
    assert [line.split("RT. ")[1].split(" [")[0] for line in lines] == [
        "Bu Wati bisa datang?",
        "Jawaban Bu Lastri: berhalangan.",
    ]


@pytest.mark.parametrize(
    ("said", "on_an_evening", "read", "asked"),
    [
        ("jam 8 pagi", False, "08:00", []),
        ("20.00", False, "20:00", []),
        ("16", False, "16:00", []),
        ("setengah 8 malam", False, "19:30", []),
        ("07.30", True, "07:30", []),
        ("jam 7 lewat 15 malam", False, "19:15", []),
        ("jam 12", False, "12:00", []),
        ("setengah delapan", True, "19:30", []),
        ("setengah delapan", False, None, ["07:30", "19:30"]),
        ("jam 4", False, None, ["04:00", "16:00"]),
        ("bakda isya", True, None, ["19:15"]),
        ("seperti biasa", False, None, []),
    ],
)
def test_how_leaders_say_the_hour(said: str, on_an_evening: bool, read: str | None, asked: list[str]) -> None:
    answers = {**PLAN_MEETING.sample, "on": {"day": "2026-12-22", "evening": on_an_evening}}
    reading = meeting_questions.hour(Text(said), answers)
    assert (reading.value, [choice.code for choice in reading.choices]) == (read, asked)
