"""Meetings: the two reminders, the leader's list, moved, cancelled, and the night."""

from __future__ import annotations

from sqlalchemy import select

from storage.book import Work
from storage.tables import due
from tests.chat import Chatroom
from tests.stories.test_meetings import PLAN, SAY_NO, answers, with_group


def test_reminders_the_day_before_and_two_hours_before_and_none_to_who_declined(chat: Chatroom) -> None:
    chat(PLAN + SAY_NO)
    chat("""
        -- 2026-12-21 19:29
        -- 2026-12-21 19:30
        bot>Yati: Untuk nomor 4, 5, 8, 10, bacakan: "Kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati." Sudah disampaikan? [Sudah semua] [Belum semua]
        bot>Siti: Mengingatkan saja, Bu Siti: kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati. [Hadir] [Terlambat] [Berhalangan]
        bot>Wati: Mengingatkan saja, Bu Wati: ... [Hadir] [Terlambat] [Berhalangan]
        bot>Joko: Mengingatkan saja, Pak Joko: ... [Hadir] [Terlambat] [Berhalangan]
        bot>Tini: Mengingatkan saja, Bu Tini: ... [Hadir] [Terlambat] [Berhalangan]
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati.
        Tini: [Berhalangan]
        bot: Tidak apa-apa, Bu Tini. ... [Titip uang]
        bot>Yati~: Kumpulan ... Nomor 6 Bu Sri berhalangan. Nomor 9 Bu Tini berhalangan. [Pindah] [Batalkan]
        -- 2026-12-22 17:30
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 1 kumpulan hari ini
        bot>Yati: Mengingatkan saja, Bu Yati: kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), ... [Hadir] [Terlambat] [Berhalangan]
        bot>Siti: Mengingatkan saja, Bu Siti: ... [Hadir] [Terlambat] [Berhalangan]
        bot>Wati: Mengingatkan saja, Bu Wati: ... [Hadir] [Terlambat] [Berhalangan]
        bot>Joko: Mengingatkan saja, Pak Joko: ... [Hadir] [Terlambat] [Berhalangan]
        -- 2026-12-22 19:30
        Wati: [Hadir]
        bot: Kumpulan sudah mulai.
        -- 2026-12-25 08:00
    """)  # fmt: skip


def test_a_leader_who_has_not_told_everybody_is_asked_once_more(chat: Chatroom) -> None:
    chat(PLAN)
    chat.at("2026-12-21 19:30")
    chat("""
        Yati: [Belum semua]
        bot: Baik, Bu Yati. Nanti sebelum kumpulan saya tanya lagi.
        -- 2026-12-22 16:30
        bot>Adi: Tugas hari ini: • BKM Contoh Sumber: 1 kumpulan hari ini
        bot>Yati: Untuk nomor 4, 5, 8, 10, bacakan: ... [Sudah semua] [Belum semua]
        Yati: [Belum semua]
        bot: Baik, Bu Yati. Sempatkan sebelum kumpulan mulai, ya.
    """)


def test_a_meeting_moves_and_everybody_hears_also_who_had_declined(chat: Chatroom) -> None:
    chat(PLAN + SAY_NO)
    chat("""
        Yati: pindah kumpulan ke rabu malam 23 desember
        bot: Jam berapa? [19.30] [19.00] [20.00] [16.00] [Batal]
        Yati: [20.00]
        bot: Di mana? [Tempat tetap] [Di rumah saya] [Batal]
        Yati: [Tempat tetap]
        bot: Kumpulan KSM Mawar pindah ke Rabu malam 23 Desember (malam Kamis Kliwon), jam 20.00 WIB, di rumah Bu Yati. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Sudah dipindah ke Rabu malam 23 Desember (malam Kamis Kliwon), jam 20.00 WIB. 5 orang saya kabari. Nomor 4, 5, 8, 10 tanpa Telegram: tolong kabari langsung.
        bot~: Kumpulan KSM Mawar: Rabu malam 23 Desember ... Hadir 1, terlambat 0, berhalangan 0, belum menjawab 9. [Pindah] [Batalkan]
        bot>Siti: Kumpulan KSM Mawar pindah: Rabu malam 23 Desember (malam Kamis Kliwon), jam 20.00 WIB, di rumah Bu Yati. Bu Siti bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Wati: Kumpulan KSM Mawar pindah: ... Bu Wati bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Sri: Kumpulan KSM Mawar pindah: ... Bu Sri bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Joko: Kumpulan KSM Mawar pindah: ... Pak Joko bisa datang? [Hadir] [Terlambat] [Berhalangan]
        bot>Tini: Kumpulan KSM Mawar pindah: ... Bu Tini bisa datang? [Hadir] [Terlambat] [Berhalangan]
        -- 2026-12-22 19:25
        -- 2026-12-22 19:35
        bot>Yati: Untuk nomor 4, 5, 8, 10, bacakan: "Kumpulan KSM Mawar Rabu malam 23 Desember ..." Sudah disampaikan? [Sudah semua] [Belum semua]
        bot>Siti: Mengingatkan saja, Bu Siti: kumpulan KSM Mawar Rabu malam 23 Desember ... [Berhalangan]
        bot>Wati: Mengingatkan saja, ... [Berhalangan]
        bot>Sri: Mengingatkan saja, ... [Berhalangan]
        bot>Joko: Mengingatkan saja, ... [Berhalangan]
        bot>Tini: Mengingatkan saja, ... [Berhalangan]
    """)  # fmt: skip


def test_an_old_button_says_that_the_meeting_has_moved(chat: Chatroom) -> None:
    chat(PLAN)
    old = next(m for m in chat.phone.messages if m["chat"] == chat.accounts["Wati"])
    for line in ("[Pindah]", "[Hari tetap]", "20.00", "[Tempat tetap]", "[Simpan]"):
        chat.hear("Yati", line)
    said = len(chat.phone.messages)
    wati = chat.accounts["Wati"]
    chat.give(chat.press(wati, wati, old["id"], old["buttons"][0]["callback_data"]))
    (answer,) = chat.phone.messages[said:]
    assert answer["text"].startswith(
        "Kumpulan KSM Mawar sudah pindah: Selasa malam 22 Desember (malam Rabu Wage), jam 20.00"
    )
    assert answers(chat) == ["hadir"]
    assert "hadir" in chat.hear("Wati", "[Hadir]")[0]


def test_a_cancelled_meeting_is_told_to_who_had_not_declined_and_is_silent_from_then_on(
    chat: Chatroom,
) -> None:
    chat(PLAN + SAY_NO)
    chat("""
        Yati: [Batalkan]
        bot: Batalkan kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB? Semua yang diundang saya kabari. [Ya, batalkan] [Tidak jadi]
        Yati: [Tidak jadi]
        bot: Baik, kumpulan tetap: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB.
        Yati: batalkan kumpulan
        bot: Batalkan kumpulan KSM Mawar ... [Ya, batalkan] [Tidak jadi]
        Yati: [Ya, batalkan]
        bot: Kumpulan dibatalkan. 4 orang saya kabari. Nomor 4, 5, 8, 10 tanpa Telegram: tolong kabari langsung.
        bot~: Kumpulan KSM Mawar dibatalkan: Selasa malam 22 Desember ...
        bot>Siti: Kumpulan KSM Mawar tidak jadi: Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB. Kalau ada hari baru, saya kabari.
        bot>Wati: Kumpulan KSM Mawar tidak jadi: ...
        bot>Joko: Kumpulan KSM Mawar tidak jadi: ...
        bot>Tini: Kumpulan KSM Mawar tidak jadi: ...
        Wati: [Hadir]
        bot: Kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB tidak jadi.
        Yati: [Ya, batalkan]
        bot: Kumpulan KSM Mawar Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB tidak jadi.
        -- 2026-12-23 08:00
    """)  # fmt: skip


def test_a_meeting_in_an_hour_has_an_invitation_and_no_reminders(chat: Chatroom) -> None:
    for line in ("buat kumpulan nanti malam jam 8", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    lines = chat.hear("Yati", "[Simpan]")
    assert lines[0] == (
        "bot: Tersimpan. 5 orang saya undang sekarang. Nomor 4, 5, 8, 10 tanpa Telegram: tolong kabari langsung."
    )
    chat("""
        -- 2026-11-17 23:00
        Wati: [Hadir]
        bot: Kumpulan sudah mulai.
    """)


def test_planned_at_night_the_invitations_wait_for_the_morning_and_a_cancelled_one_never_leaves(
    chat: Chatroom,
) -> None:
    with_group(chat)
    chat.at("2026-11-17 23:30")
    for line in ("buat kumpulan jumat sore jam 4", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    lines = chat.hear("Yati", "[Simpan]")
    assert [line.split(":")[0] for line in lines] == ["bot", "bot", "bot>KSM Mawar"]
    assert "5 orang saya undang mulai jam 06.00." in lines[0]
    assert chat.phone.messages[-1]["extra"] == {"disable_notification": True}
    chat("""
        -- 2026-11-18 05:59
        -- 2026-11-18 06:00
        bot>Siti: Kumpulan KSM Mawar: Jumat Legi 20 November, jam 16.00 WIB, di balai RT. Bu Siti bisa datang? ...
        bot>Wati: ...
        bot>Sri: ...
        bot>Joko: ...
        bot>Tini: ...
        -- 2026-11-18 22:00
    """)
    for line in ("buat kumpulan sabtu sore jam 4", "balai RT", "[Tanpa agenda]", "[Simpan]"):
        chat.hear("Yati", line)
    for line in ("[Batalkan]", "[Ya, batalkan]"):
        chat.hear("Yati", line)
    chat("""
        -- 2026-11-19 07:00
    """)


def test_what_would_be_useless_by_morning_is_told_at_night_without_a_sound(chat: Chatroom) -> None:
    for line in ("buat kumpulan besok jam 5 pagi", "balai RT", "[Tanpa agenda]", "[Simpan]"):
        chat.hear("Yati", line)
    chat.at("2026-11-17 22:00")
    chat.hear("Yati", "[Batalkan]")
    lines = chat.hear("Yati", "[Ya, batalkan]")
    assert "bot>Wati: Kumpulan KSM Mawar tidak jadi: Rabu Wage 18 November, jam 05.00 WIB." in " ".join(lines)
    assert all(
        message["extra"] == {"disable_notification": True}
        for message in chat.phone.messages
        if "tidak jadi:" in message["text"]
    )


def test_the_reminders_of_the_old_hour_are_withdrawn_with_the_move(chat: Chatroom) -> None:
    chat(PLAN)
    for line in ("pindah kumpulan ke 29 desember jam 4 sore", "[Tempat tetap]", "[Simpan]"):
        chat.hear("Yati", line)

    def rows(book: Work) -> list[tuple[str, str | None]]:
        wanted = select(due.c.occurrence, due.c.result).where(due.c.kind == "meeting-reminder")
        return [tuple(row) for row in book.execute(wanted.order_by(due.c.id))]

    assert chat.book.look(rows) == [
        ("h-1:1", "withdrawn"),
        ("2h:1", "withdrawn"),
        ("h-1:2", None),
        ("2h:2", None),
    ]


def test_after_midnight_it_is_still_the_evening_of_that_javanese_day(chat: Chatroom) -> None:
    chat.hear("Yati", "buat kumpulan 23/12 jam 1 malam")
    chat.hear("Yati", "balai RT")
    assert (
        "Rabu dini hari 23 Desember (malam Rabu Wage), jam 01.00 WIB"
        in chat.hear("Yati", "[Tanpa agenda]")[0]
    )


def test_who_asked_for_silence_is_on_the_leaders_list_instead(chat: Chatroom) -> None:
    chat.hear("Joko", "berhenti")
    for line in ("buat kumpulan besok jam 4 sore", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    assert (
        "4 orang saya undang sekarang. Nomor 4, 5, 7, 8, 10 tanpa Telegram"
        in chat.hear("Yati", "[Simpan]")[0]
    )
    assert not [
        m for m in chat.phone.messages if m["chat"] == chat.accounts["Joko"] and "Kumpulan" in m["text"]
    ]
