"""Meetings: planned by words or buttons, answered by button, reminded, moved and cancelled."""

from __future__ import annotations

from sqlalchemy import select

from storage.tables import due, ksm, meeting, rsvp
from tests.chat import Chatroom

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
THE_TWENTY_SECOND = "Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB, di rumah Bu Yati."


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
    for line in ("[Pindah]", "[Hari tetap]", "[Tetap]", "[Simpan]"):
        chat.hear("Yati", "20.00" if line == "[Tetap]" else line) if line != "[Simpan]" else None
    chat.hear("Yati", "[Tempat tetap]")
    chat.hear("Yati", "[Simpan]")
    said = len(chat.phone.messages)
    wati = chat.accounts["Wati"]
    chat.give(chat.press(wati, wati, old["id"], old["buttons"][0]["callback_data"]))
    (answer,) = chat.phone.messages[said:]
    assert answer["text"].startswith("Kumpulan KSM Mawar sudah pindah: Selasa malam 22 Desember (malam Rabu Wage), jam 20.00")
    assert answers(chat) == ["hadir"]
    assert "hadir" in chat.hear("Wati", "[Hadir]")[0]


def test_a_cancelled_meeting_is_told_to_who_had_not_declined_and_is_silent_from_then_on(chat: Chatroom) -> None:
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


def test_after_midnight_it_is_still_the_evening_of_that_javanese_day(chat: Chatroom) -> None:
    chat.hear("Yati", "buat kumpulan 23/12 jam 1 malam")
    chat.hear("Yati", "balai RT")
    assert "Rabu dini hari 23 Desember (malam Rabu Wage), jam 01.00 WIB" in chat.hear("Yati", "[Tanpa agenda]")[0]


def test_a_member_may_not_plan_and_nobody_may_touch_another_ksms_meeting(chat: Chatroom) -> None:
    chat(PLAN)
    one = chat.book.look(lambda book: book.execute(select(meeting.c.public_id)).scalar_one())
    for data in (f"kumpul-batal-ya:{one}:1", "kumpul-batal-ya:there-is-none:1", f"kumpul-pindah:{one}:1"):
        darmi = chat.accounts["Darmi"]
        chat.give(chat.press(darmi, darmi, 1, data))
    for data in (f"kumpul-hadir:{one}:1.p-Wati", "kumpul-hadir:there-is-none:1.p-Darmi", f"kumpul-sudah:{one}:1"):
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
        Rini: kumpulan
        bot: Kumpulan KSM untuk anggotanya saja. Bu Rini belum tercatat di KSM mana pun.
    """)


def test_the_same_hour_twice_is_one_meeting(chat: Chatroom) -> None:
    chat(PLAN)
    for line in ("buat kumpulan selasa malam 22 desember jam setengah delapan", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    assert chat.hear("Yati", "[Simpan]") == ["bot: Kumpulan KSM Mawar di hari dan jam itu sudah ada."]


def test_who_asked_for_silence_is_on_the_leaders_list_instead(chat: Chatroom) -> None:
    chat.hear("Joko", "berhenti")
    for line in ("buat kumpulan besok jam 4 sore", "balai RT", "[Tanpa agenda]"):
        chat.hear("Yati", line)
    assert "4 orang saya undang sekarang. Nomor 4, 5, 7, 8, 10 tanpa Telegram" in chat.hear("Yati", "[Simpan]")[0]
    assert not [m for m in chat.phone.messages if m["chat"] == chat.accounts["Joko"] and "Kumpulan" in m["text"]]


def test_the_reminders_of_the_old_hour_are_withdrawn_with_the_move(chat: Chatroom) -> None:
    chat(PLAN)
    for line in ("pindah kumpulan ke 29 desember jam 4 sore", "[Tempat tetap]", "[Simpan]"):
        chat.hear("Yati", line)

    def rows(book: object) -> list[tuple[str, str | None]]:
        wanted = select(due.c.occurrence, due.c.result).where(due.c.kind == "meeting-reminder")
        return [tuple(row) for row in book.execute(wanted.order_by(due.c.id))]  # type: ignore[attr-defined]

    assert chat.book.look(rows) == [
        ("h-1:1", "withdrawn"),
        ("2h:1", "withdrawn"),
        ("h-1:2", None),
        ("2h:2", None),
    ]


def test_a_leader_of_two_ksm_is_asked_once_which(chat: Chatroom) -> None:
    from storage.tables import office, person

    def also_melati(book: object) -> None:
        yati = book.execute(select(person.c.id).where(person.c.name == "Yati")).scalar_one()  # type: ignore[attr-defined]
        melati = book.execute(select(ksm).where(ksm.c.name == "Melati")).one()  # type: ignore[attr-defined]
        since = chat.clock.now().date().replace(month=1)
        row = {"person_id": yati, "role": "sekretaris", "bkm_id": melati.bkm_id, "ksm_id": melati.id}
        book.execute(office.insert().values(**row, since_on=since))  # type: ignore[attr-defined]

    chat.book.run(also_melati)
    chat("""
        Yati: buat kumpulan besok jam 4 sore
        bot: Untuk KSM yang mana? [Mawar] [Melati] [Batal]
        Yati: [Melati]
        bot: Di mana? Pilih, atau tulis tempatnya. [Di rumah saya] [Batal]
        Yati: balai RT
        bot: Acaranya apa? Boleh dikosongkan. [Tanpa agenda] [Batal]
        Yati: [Tanpa agenda]
        bot: Kumpulan KSM Melati: Rabu Wage 18 November, jam 16.00 WIB, di balai RT. [Simpan] [Tidak]
        Yati: [Simpan]
        bot: Tersimpan. 1 orang saya undang sekarang.
        bot: Kumpulan KSM Melati: ... Hadir 0, terlambat 0, berhalangan 0, belum menjawab 1. [Pindah] [Batalkan]
        bot>Darmi: Kumpulan KSM Melati: ... [Berhalangan]
        bot>Darmi: Kumpulan KSM Melati: ... [Pindah] [Batalkan]
        Yati: kumpulan
        bot: Belum ada rencana kumpulan KSM Mawar. [Buat kumpulan]
        bot: Kumpulan KSM Melati berikut: Rabu Wage 18 November, ... belum menjawab 1. [Pindah] [Batalkan] [Buat kumpulan]
    """)
