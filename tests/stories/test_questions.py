"""A question reaches a person under a number, and the answer comes back."""

from __future__ import annotations

from sqlalchemy import insert, select

from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom

VOICE = {"voice": {"file_id": "VOICE-1", "file_unique_id": "v1", "duration": 12}}
PHOTO = {"photo": [{"file_id": "PHOTO-1", "file_unique_id": "f1", "width": 90, "height": 90}]}


def test_a_question_and_its_answer(chat: Chatroom) -> None:
    _news(chat, "Posyandu pindah ke balai desa.")
    chat("""
        Wati: [Tanya]
        bot: Tentang "Posyandu pindah ke balai desa.". Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Batal]
        Wati: setor 50rb di sana juga boleh?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi~: Kabar ... Sudah baca 0 · bertanya 1 (dijawab 0) · ... [Siapa yang belum?] [Perbaiki]
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. Tentang "Posyandu pindah ke balai desa.". setor 50rb di sana juga boleh? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: [Jawab]
        bot: T-1 dari Bu Wati, BKM Contoh Sumber: setor 50rb di sana juga boleh? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini keluhan] [Batal]
        Adi: Boleh, Bu Siti ada di sana.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai] [Jadikan tanya-jawab]
        bot~: Kabar ... Sudah baca 0 · bertanya 1 (dijawab 1) · ... [Siapa yang belum?] [Perbaiki]
        bot>Wati: Jawaban T-1 dari Mas Adi: Boleh, Bu Siti ada di sana. [Selesai] [Belum jelas]
        Adi: [Jawab]
        bot: T-1 sudah dijawab Mas Adi. Boleh, Bu Siti ada di sana. [Selesai]
    """)


def uncounted(said: list[str]) -> list[str]:
    """What was said, without the card of the news that counts its questions."""
    return [line for line in said if 'Kabar "' not in line]


def test_answering_the_message_itself_is_enough(chat: Chatroom) -> None:
    _news(chat, "Posyandu pindah.")
    assert uncounted(chat.reply("Wati", "Posyandu pindah.", "Jam berapa?")) == [
        "bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.",
        'bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. Tentang "Posyandu pindah.". Jam berapa? '
        "[Jawab] [Serahkan] [Ini usulan] [Ini keluhan]",
    ]
    assert uncounted(chat.reply("Adi", "Jam berapa?", "Jam 8 pagi.")) == [
        "bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai] [Jadikan tanya-jawab]",
        "bot>Wati: Jawaban T-1 dari Mas Adi: Jam 8 pagi. [Selesai] [Belum jelas]",
    ]
    assert uncounted(chat.reply("Wati", "Jam 8 pagi.", "Boleh bawa anak?")) == [
        "bot: Tambahan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya paling lambat Jumat 20 November.",
        "bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber, menambahkan: Boleh bawa anak? "
        "[Jawab] [Serahkan] [Ini usulan] [Ini keluhan]",
    ]
    assert chat.reply("Adi", "Boleh bawa anak?", "Boleh.")[0].startswith("bot: Jawaban T-1 sudah")
    assert uncounted(chat.reply("Wati", "Boleh.", "nggih, matur nuwun")) == ["bot: Sama-sama."]


def test_a_thumb_under_the_news_is_no_question(chat: Chatroom) -> None:
    _news(chat, "Posyandu pindah.")
    said = chat.reply("Wati", "Posyandu pindah.", "👍")
    assert said[0] == "bot: Terima kasih, Bu Wati."
    assert "Sudah baca 1" in said[1]
    assert len(said) == 2


def test_an_answer_to_the_news_does_not_close_or_fill_an_open_form(chat: Chatroom) -> None:
    _news(chat, "Posyandu pindah.")
    chat.hear("Adi", "Kabar baru")
    chat.hear("Adi", "semua warga")
    chat.reply("Siti", "Posyandu pindah.", "Jam berapa?")
    assert (
        chat.reply("Adi", "Jam berapa?", "Jam 8.")[0]
        == "bot: Jawaban T-1 sudah saya sampaikan ke Bu Siti. [Selesai] [Jadikan tanya-jawab]"
    )
    chat("""
        Adi: Listrik padam Kamis.
        bot: BKM Contoh Sumber: 15 orang, semua warga. ...
    """)


def test_a_voice_note_and_a_photo_are_handed_on_to_the_person(chat: Chatroom) -> None:
    chat.hear("Sri", "Tanya & lapor")
    said = chat.send_thing("Sri", **VOICE)
    assert said == [
        "bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.",
        "bot>Adi: T-1 dari Bu Sri, BKM Contoh Sumber. (ada suara) [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]",
        "bot>Adi: T-1 (gambar)",
    ]
    assert chat.phone.messages[-1]["picture"] == {"kind": "file", "media": "voice", "file_id": "VOICE-1"}
    said = chat.reply("Adi", "(ada suara)", **PHOTO, caption="Seperti ini, Bu")
    assert said == [
        "bot: Jawaban T-1 sudah saya sampaikan ke Bu Sri. [Selesai] [Jadikan tanya-jawab]",
        "bot>Sri: Jawaban T-1 dari Mas Adi: (ada foto) Seperti ini, Bu [Selesai] [Belum jelas]",
        "bot>Sri: T-1 (gambar)",
    ]
    assert chat.phone.messages[-1]["picture"] == {"kind": "file", "media": "photo", "file_id": "PHOTO-1"}


def test_a_sticker_and_a_place_are_no_question(chat: Chatroom) -> None:
    chat.hear("Sri", "Tanya & lapor")
    place = {"location": {"latitude": -7.5, "longitude": 110.2}}
    assert chat.send_thing("Sri", **place) == [
        "bot: Yang ini tidak bisa saya teruskan. Tulis saja, atau kirim suara atau foto. [Ini usulan] [Ini keluhan] [Batal]"
    ]
    chat("""
        Sri: Kapan kumpulan?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. ...
        bot>Adi: T-1 dari Bu Sri, BKM Contoh Sumber. Kapan kumpulan? [Jawab] ...
    """)


def test_open_questions_are_a_list_answered_by_number(chat: Chatroom) -> None:
    chat("""
        Wati: tanya kapan posyandu?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. kapan posyandu? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Joko: tanya di mana kerja bakti?
        bot: Pertanyaan T-2 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-2 dari Pak Joko, BKM Contoh Sumber. di mana kerja bakti? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
        Adi: Pertanyaan
        bot: Pertanyaan yang menunggu. Mau menjawab yang mana? Balas nomornya. T-1 BKM Contoh Sumber, Bu Wati, sampai 20/11: kapan posyandu? T-2 BKM Contoh Sumber, Pak Joko, sampai 20/11: di mana kerja bakti? [T-1] [T-2] [Batal]
        Adi: 7
        bot: Nomor 7 tidak ada di daftar. Balas nomor yang tertulis. [Batal]
        Adi: T-2
        bot: T-2 dari Pak Joko, BKM Contoh Sumber: di mana kerja bakti? Silakan tulis jawabannya, boleh suara. [Serahkan] [Ini usulan] [Ini keluhan] [Batal]
        Adi: Di balai desa.
        bot: Jawaban T-2 sudah saya sampaikan ke Pak Joko. [Selesai] [Jadikan tanya-jawab]
        bot>Joko: Jawaban T-2 dari Mas Adi: Di balai desa. [Selesai] [Belum jelas]
        Adi: pertanyaan
        bot: Pertanyaan yang menunggu. Mau menjawab yang mana? Balas nomornya. T-1 BKM Contoh Sumber, Bu Wati, sampai 20/11: kapan posyandu? T-2 BKM Contoh Sumber, Pak Joko, sudah dijawab: di mana kerja bakti? [T-1] [T-2] [Batal]
        Joko: [Selesai]
        bot: Terima kasih. T-2 selesai. Kalau nanti belum jelas, balas saja jawabannya.
        Adi: pertanyaan
        bot: T-1 dari Bu Wati, ... [Batal]
        Adi: Rabu.
        bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai] [Jadikan tanya-jawab]
        bot>Wati: Jawaban T-1 dari Mas Adi: Rabu. [Selesai] [Belum jelas]
        Adi: [Selesai]
        bot: T-1 selesai. Yang bertanya masih bisa melanjutkan.
        Adi: pertanyaan
        bot: Tidak ada pertanyaan yang menunggu.
        Wati: pertanyaan
        bot: Maaf, pertanyaan dijawab fasilitator atau koordinator.
    """)


def test_nobody_answers_and_the_next_person_hears_of_it(chat: Chatroom) -> None:
    chat("""
        Wati: tanya kapan posyandu?
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Wati, BKM Contoh Sumber. kapan posyandu? [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
    """)
    assert _about_questions(chat.at("2026-11-21 09:00")) == [
        "bot>Adi: Tugas hari ini: • T-1 dari Bu Wati sudah 3 hari menunggu jawaban. kapan posyandu? "
        "• BKM Contoh Sumber: 1 pertanyaan menunggu, 1 pertanyaan lewat hari [T-1]"
    ]
    assert _about_questions(chat.at("2026-11-25 09:00")) == [
        "bot>Hadi: Tugas hari ini: • T-1 dari Bu Wati sudah 7 hari belum dijawab. kapan posyandu? [T-1]"
    ]
    assert chat.reply("Hadi", "7 hari belum dijawab", "Rabu depan.") == [
        "bot: Jawaban T-1 sudah saya sampaikan ke Bu Wati. [Selesai] [Jadikan tanya-jawab]",
        "bot>Wati: Jawaban T-1 dari Pak Hadi: Rabu depan. [Selesai] [Belum jelas]",
    ]


def test_an_answered_question_is_not_reminded_of(chat: Chatroom) -> None:
    chat.hear("Wati", "tanya kapan posyandu?")
    chat.reply("Adi", "kapan posyandu?", "Rabu.")
    assert _about_questions(chat.at("2026-11-25 09:00")) == []


def test_a_phone_that_speaks_for_two_asks_whose_question_it_is(chat: Chatroom) -> None:
    chat.book.run(_karti_on_watis_phone)
    chat("""
        Wati: Tanya & lapor
        bot: Dari siapa? [Bu Wati] [Bu Karti] [Batal]
        Wati: [Bu Karti]
        bot: Silakan tulis atau kirim suara. Nanti orang yang menjawab. [Ini usulan] [Ini keluhan] [Batal]
        Wati: Buku saya hilang.
        bot: Pertanyaan T-1 sudah saya sampaikan ke Mas Adi. Jawabannya datang ke sini, paling lambat Jumat 20 November.
        bot>Adi: T-1 dari Bu Karti, BKM Contoh Sumber. Buku saya hilang. [Jawab] [Serahkan] [Ini usulan] [Ini keluhan]
    """)


def test_an_officer_elsewhere_cannot_answer(chat: Chatroom) -> None:
    chat.hear("Wati", "tanya kapan posyandu?")
    asked = chat.book.look(lambda book: book.execute(select(t.question.c.public_id)).scalar_one())
    rini = village.ACCOUNTS["Rini"]
    chat.give(chat.press(rini, rini, 1, f"tj-jawab:{asked}:0"))
    assert chat.phone.messages[-1]["text"] == 'Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'


def test_nobody_to_answer_keeps_the_question(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: book.execute(
            t.link.update().where(t.link.c.account_id.in_((301, 202))).values(state="ended")
        )
    )
    chat("""
        Wati: tanya kapan posyandu?
        bot: Pertanyaan T-1 saya simpan. Petugasnya belum bisa dihubungi; begitu bisa, saya sampaikan.
    """)


def _news(chat: Chatroom, words: str) -> None:
    for line in ("Kabar baru", "anggota KSM", words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")


def _about_questions(lines: list[str]) -> list[str]:
    return [line for line in lines if "T-1" in line]


def _karti_on_watis_phone(book: Work) -> None:
    karti = book.execute(select(t.person.c.id).where(t.person.c.public_id == "p-Karti")).scalar_one()
    row = {
        "account_id": village.ACCOUNTS["Wati"],
        "person_id": karti,
        "state": "active",
        "since_at": book.now,
    }
    book.execute(insert(t.link), row)
