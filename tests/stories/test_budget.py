"""The budget of words: a person hears one thing a day, an officer one list, and the sender sees who waits."""

from __future__ import annotations

from sqlalchemy import insert, select

from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom

MOVE = ("[Pindah]", "[Hari tetap]", "20.00", "[Tempat tetap]", "[Simpan]")


def card(chat: Chatroom, who: str, start: str) -> str:
    """What this person's card says now."""
    shown = [m for m in chat.phone.messages if m["chat"] == village.ACCOUNTS[who] and start in m["text"]]
    return " ".join(shown[-1]["text"].split())


def announce(chat: Chatroom, words: str, audience: str = "ketua & pengurus") -> None:
    for line in ("Kabar baru", audience, words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")


def plan(chat: Chatroom, when: str) -> list[str]:
    """Bu Yati plans a kumpulan at her house."""
    lines = (f"buat kumpulan {when}", "[Di rumah saya]", "[Tanpa agenda]", "[Simpan]")
    return [chat.hear("Yati", line) for line in lines][-1]


def test_the_second_news_of_a_day_waits_and_its_writer_sees_it(chat: Chatroom) -> None:
    announce(chat, "Posyandu pindah.")
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? Boleh lebih dari satu. [Semua warga] [Anggota KSM] [Ketua & pengurus] [Tokoh & perangkat] [Kelompok peduli] [Pilih sendiri] [Batal]
        Adi: ketua & pengurus
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Kerja bakti Minggu.
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. 3 Telegram, 1 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Darmi. Tidak lewat Telegram: 1 tanpa HP. Kerja bakti Minggu. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar "Kerja bakti Minggu." untuk 4 orang, BKM Contoh Sumber. Berangkat pukul 19.02; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar "Kerja bakti Minggu." untuk 4 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. Menunggu giliran: 3 (tiap orang paling banyak 1 pesan sehari, 4 seminggu). [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 10, tolong bacakan: "Kerja bakti Minggu." [Sudah semua] [Belum semua]
        -- 2026-11-18 07:00
        bot>Adi~: Kabar "Posyandu pindah." untuk 4 orang, BKM Contoh Sumber. Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki]
        bot>Adi~: Kabar "Kerja bakti Minggu." untuk 4 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. Menunggu giliran: 3 (tiap orang paling banyak 1 pesan sehari, 4 seminggu). [Jeda] [Berhenti] [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki]
        bot>Yati: Kerja bakti Minggu. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Siti: Kerja bakti Minggu. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Darmi: Kerja bakti Minggu. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar "Kerja bakti Minggu." untuk 4 orang, BKM Contoh Sumber. Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Ingatkan 1 ketua] [Perbaiki]
    """)


def test_what_finds_no_room_for_a_week_is_counted_as_not_fitting(chat: Chatroom) -> None:
    for n in range(8):
        announce(chat, f"Kabar ke-{n}.")
    chat.at("2026-11-26 08:00")
    heard = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Darmi"]]
    assert [text.splitlines()[0] for text in heard] == [f"Kabar ke-{n}." for n in (0, 1, 2, 3)]
    last = card(chat, "Adi", "Kabar ke-7")
    assert "Terkirim 0 · tidak sampai 4 · menunggu 0" in last
    assert "1 tanpa HP, 3 tidak muat." in last


def test_an_invitation_without_room_is_put_into_the_leaders_own_mouth(chat: Chatroom) -> None:
    chat.at("2026-11-18 09:00")
    announce(chat, "Posyandu pindah.", "anggota KSM")
    plan(chat, "rabu 18 november jam 6 sore")
    shown = card(chat, "Yati", "Kumpulan KSM Mawar")
    assert "Kabarnya tidak muat, tolong sampaikan langsung: nomor 2, 3, 6, 7, 9." in shown


def test_a_moved_meeting_is_told_whatever_else_was_said_that_day(chat: Chatroom) -> None:
    plan(chat, "sabtu malam 21 november jam setengah delapan")
    invited = [m for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Wati"]]
    assert len(invited) == 1
    said = [chat.hear("Yati", line) for line in MOVE][-1]
    assert any(line.startswith("bot>Wati: ") for line in said)


def test_a_reminder_of_today_comes_before_news_of_today(chat: Chatroom) -> None:
    plan(chat, "kamis malam 19 november jam setengah delapan")
    chat.at("2026-11-18 21:00")
    announce(chat, "Posyandu pindah.", "anggota KSM")
    on_the_day = chat.at("2026-11-19 20:00")
    assert [line for line in on_the_day if line.startswith("bot>Wati: Mengingatkan")]
    assert not any("Posyandu" in line for line in on_the_day if line.startswith("bot>Wati: "))
    assert any(line.startswith("bot>Darmi: Posyandu") for line in on_the_day)  # she has no meeting
    assert any(line.startswith("bot>Wati: Posyandu") for line in chat.at("2026-11-20 07:00"))


def test_two_phones_of_one_person_share_one_budget(chat: Chatroom) -> None:
    def another_phone(book: Work) -> None:
        wati = book.execute(select(t.person.c.id).where(t.person.c.public_id == "p-Wati")).scalar_one()
        book.execute(insert(t.account).values(id=703, first_seen_at=book.now))
        book.execute(insert(t.link).values(account_id=703, person_id=wati, state="active", since_at=book.now))

    announce(chat, "Posyandu pindah.", "anggota KSM")
    chat.book.run(another_phone)
    said = plan(chat, "sabtu malam 21 november jam setengah delapan")
    assert not any(line.startswith(("bot>Wati", "bot>703")) for line in said)


def test_an_officer_gets_one_list_a_day(chat: Chatroom) -> None:
    chat("""
        Wati: berhenti
        bot: Baik, mulai sekarang saya diam. ...
        Tini: berhenti
        bot: Baik, mulai sekarang saya diam. ...
        -- 2026-11-18 08:00
        -- 2026-11-18 09:00
        bot>Yati: Tugas hari ini: • Nomor 3, Bu Wati, menulis "berhenti". ... • Nomor 9, Bu Tini, menulis "berhenti". ...
        Sri: berhenti
        bot: Baik, mulai sekarang saya diam. ...
        -- 2026-11-19 08:00
        -- 2026-11-19 09:00
        bot>Yati: Tugas hari ini: • Nomor 6, Bu Sri, menulis "berhenti". ...
        -- 2026-11-20 09:00
    """)


def test_a_long_list_is_continued_the_next_day(chat: Chatroom) -> None:
    from domain.say import say
    from storage import outbox

    def many(book: Work) -> None:
        for n in range(11):
            outbox.post(book, village.ACCOUNTS["Yati"], say("group-gone", ksm=f"Contoh{n}"), "task", f"t{n}")

    chat.book.run(many)
    first, second = chat.at("2026-11-18 20:00"), chat.at("2026-11-19 20:00")
    assert [len(first), first[0].count("•")] == [1, 8]
    assert [len(second), second[0].count("•")] == [1, 3]


def test_an_answer_given_at_night_arrives_without_a_sound(chat: Chatroom) -> None:
    chat.hear("Wati", "tanya kapan posyandu?")
    chat.at("2026-11-17 22:00")
    chat.reply("Adi", "kapan posyandu?", "Rabu.")
    answer = next(m for m in reversed(chat.phone.messages) if m["chat"] == village.ACCOUNTS["Wati"])
    assert "Rabu." in answer["text"]
    assert answer["extra"].get("disable_notification") is True
