"""Sosialisasi: news from a person, to people, with a way to answer; and who is told by mouth."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from domain.outbox import Outcome, OutcomeKind
from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom

ADI = village.ACCOUNTS["Adi"]
CARD = "Terkirim {} · tidak sampai {} · menunggu {} · tidak pasti {} · dibatalkan 0 Sudah baca {} · bertanya 0 · disampaikan langsung {}"


def card(chat: Chatroom) -> str:
    """What Mas Adi's card says now."""
    shown = [m["text"] for m in chat.phone.messages if m["chat"] == ADI and m["text"].startswith('Kabar "')]
    return " ".join(shown[-1].split())


def test_a_text_that_begins_with_setor_stays_a_text_and_the_card_counts(chat: Chatroom) -> None:
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: anggota KSM
        bot: BKM Contoh Sumber: tulis kabarnya. Kalimat pertama bilang harus apa; cukup 40 kata. [Batal]
        Adi: Setor bapak ibu sekalian, kerja bakti Minggu jam 7.
        bot: BKM Contoh Sumber: 11 orang, anggota KSM. 7 Telegram, 4 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Wati, Bu Sri, Pak Joko dan 2 lagi. Tidak lewat Telegram: 4 tanpa HP. Setor bapak ibu sekalian, kerja bakti Minggu jam 7. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar "Setor bapak ibu sekalian, kerja bakti Minggu jam 7." untuk 11 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 4 · menunggu 7 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar ... ▰▰▰▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 4 · menunggu 7 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. Kabar dari Mas Adi, BKM Contoh Sumber. Ada yang belum jelas? Balas pesan ini, boleh suara; Mas Adi menjawab paling lambat Jumat. [Sudah baca] [Tanya] [Atur kabar]
        bot>Siti: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Wati: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Sri: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Joko: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Tini: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Darmi: Setor bapak ibu sekalian, kerja bakti Minggu jam 7. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar ... Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Setor bapak ibu sekalian, kerja bakti Minggu jam 7." [Sudah semua] [Belum semua]
        Wati: [Sudah baca]
        bot: Terima kasih, Bu Wati.
        bot>Adi~: Kabar ... Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 ...
        Wati: [Sudah baca]
        bot: Terima kasih, Bu Wati.
    """)


def test_news_for_those_without_a_phone_is_read_out_by_their_leader(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Catat disampaikan]
        Adi: Belum terjangkau
        bot: Dari 3 kabar terakhir, belum mendengar: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [4] [5] [8] [10] [Batal]
        Yati: Titip kabar
        bot: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp] [Disampaikan cara lain]
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar ... Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 ...
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        Yati: titip kabar
        bot: Tidak ada titipan kabar.
        Adi: Belum terjangkau
        bot: Semua sudah terjangkau.
        Wati: titip kabar
        bot: Maaf, titipan kabar hanya untuk ketua atau sekretaris KSM.
    """)


def test_a_debt_is_not_announced_beside_a_name(chat: Chatroom) -> None:
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: semua warga
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Bu Wati dan Pak Joko masih nunggak, tolong diingatkan.
        bot: Kabar ini saya tahan. Tunggakan tidak diumumkan dengan nama atau jumlah; bicarakan dengan orangnya sendiri. Tulis lagi tanpa itu, atau "batal".
        Adi: Mari lunasi tunggakan bersama, supaya dana bergulir lagi.
        bot: BKM Contoh Sumber: 15 orang, semua warga. ...
    """)


def test_the_same_news_twice_within_an_hour_is_asked(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah.", "ketua & pengurus")
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: ketua & pengurus
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Posyandu pindah.
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. 3 Telegram, 1 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Darmi. Tidak lewat Telegram: 1 tanpa HP. Posyandu pindah. Kabar ini sudah dikirim pukul 19.01. Kirim lagi? [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Tidak]
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)


def test_more_than_fifty_people_are_confirmed_a_second_time(chat: Chatroom) -> None:
    chat.book.run(lambda book: _neighbours(book, 50))
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: anggota KSM
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Posyandu pindah.
        bot: BKM Contoh Sumber: 61 orang, anggota KSM. 57 Telegram, 4 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Wati, Bu Sri, Pak Joko dan 52 lagi. Tidak lewat Telegram: 4 tanpa HP. Posyandu pindah. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Ini ke 57 orang di BKM Contoh Sumber. Yakin? [Kirim ke 57 orang] [Tidak jadi]
    """)
    before = len(chat.phone.messages)
    chat.book.run(_one_leaves)
    chat("""
        Adi: [Kirim ke 57 orang]
        bot: Ini ke 56 orang di BKM Contoh Sumber. Yakin? [Kirim ke 56 orang] [Tidak jadi]
    """)
    assert len(chat.phone.messages) == before + 1
    chat.hear("Adi", "[Kirim ke 56 orang]")
    chat.at("+1")
    assert CARD.format(56, 5, 0, 0, 0, 0) in card(chat)
    assert chat.hear("Adi", "[Kirim ke 56 orang]") == [
        'bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.'
    ]


def _neighbours(book: Work, n: int) -> None:
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    ksm = village._ksm(book, bkm, "Dahlia")
    for i in range(n):
        person = village._person(book, bkm, f"Tetangga{i}", "Bu", rt="09")
        village._seat(book, person, ksm, i + 1)
        village._phone(book, 5000 + i, person)


def _one_leaves(book: Work) -> None:
    book.execute(update(t.account).where(t.account.c.id == 5000).values(stopped_at=book.now))


def test_who_stopped_or_cannot_be_reached_is_left_out_and_named_by_reason(chat: Chatroom) -> None:
    chat.hear("Wati", "berhenti")
    chat.book.run(_joko_has_not_started)
    chat.phone.blocked.add(village.ACCOUNTS["Sri"])
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: anggota KSM
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Posyandu pindah.
        bot: BKM Contoh Sumber: 11 orang, anggota KSM. 5 Telegram, 5 titip kabar, 1 tidak ingin. Lewat Telegram: Bu Yati, Bu Siti, Bu Sri, Bu Tini, Bu Darmi. Tidak lewat Telegram: 4 tanpa HP, 1 belum menekan Mulai, 1 berhenti. Posyandu pindah. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar ... Terkirim 0 · tidak sampai 6 · menunggu 5 · tidak pasti 0 ...
        -- +1
        bot>Adi~: Kabar ... ▰▰▰▰▰▱▱▱▱▱ Terkirim 0 · tidak sampai 6 · menunggu 5 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP, 1 belum menekan Mulai, 1 berhenti. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Posyandu pindah. ...
        bot>Siti: Posyandu pindah. ...
        bot>Tini: Posyandu pindah. ...
        bot>Darmi: Posyandu pindah. ...
        bot>Adi~: Kabar ... Terkirim 4 · tidak sampai 7 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 4 tanpa HP, 1 belum menekan Mulai, 1 berhenti, 1 tidak terjangkau. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 4, 5, 6, 7, 8, 10, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua]
        Wati: Kabar
        bot: 1. Selasa 17 November, BKM Contoh Sumber: Posyandu pindah. [Tanya kabar 1]
    """)


def _joko_has_not_started(book: Work) -> None:
    joko = select(t.person.c.id).where(t.person.c.public_id == "p-Joko").scalar_subquery()
    book.execute(update(t.link).where(t.link.c.person_id == joko).values(state="ended"))
    book.execute(update(t.person).where(t.person.c.public_id == "p-Joko").values(phone="+62800000007"))


def test_berhenti_after_the_news_was_written_and_before_it_left(chat: Chatroom) -> None:
    chat.at("2026-11-17 21:00")
    chat("""
        Adi: Kabar baru
        bot: BKM Contoh Sumber: untuk siapa? ...
        Adi: ketua & pengurus
        bot: BKM Contoh Sumber: tulis kabarnya. ...
        Adi: Posyandu pindah.
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. ...
        Adi: [Kirim]
        bot: Kabar "Posyandu pindah." untuk 4 orang, BKM Contoh Sumber. Dikirim mulai Rabu 18 November jam 07.00. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar ... Dikirim mulai Rabu 18 November jam 07.00. ▰▰▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        Siti: berhenti
        bot: Baik, mulai sekarang saya diam. ...
        -- 2026-11-18 07:00
        bot>Adi~: Kabar ... ▰▰▰▰▰▱▱▱▱▱ Terkirim 0 · tidak sampai 2 · menunggu 2 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 1 berhenti. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Posyandu pindah. ...
        bot>Darmi: Posyandu pindah. ...
        bot>Adi~: Kabar ... Terkirim 2 · tidak sampai 2 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP, 1 berhenti. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 10, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua]
    """)


def test_one_family_phone_hears_it_once_and_all_of_them_count(chat: Chatroom) -> None:
    chat.book.run(_karti_on_watis_phone)
    _send(chat, "Posyandu pindah.", "anggota KSM")
    heard = [m for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Wati"]]
    assert len(heard) == 1
    assert CARD.format(8, 3, 0, 0, 0, 0) in card(chat)
    chat.hear("Wati", "[Sudah baca]")
    assert CARD.format(8, 3, 0, 0, 2, 0) in card(chat)


def _karti_on_watis_phone(book: Work) -> None:
    karti = book.execute(select(t.person.c.id).where(t.person.c.public_id == "p-Karti")).scalar_one()
    row = {
        "account_id": village.ACCOUNTS["Wati"],
        "person_id": karti,
        "state": "active",
        "since_at": book.now,
    }
    book.execute(insert(t.link), row)
    agreed = {"person_id": karti, "account_id": row["account_id"], "purpose": "news", "version": "1"}
    book.execute(insert(t.consent), {**agreed, "language": "id", "given_at": book.now})


def test_an_answer_that_was_lost_is_repeated_only_by_the_writer(chat: Chatroom) -> None:
    carry = chat.phone.send
    lost = {village.ACCOUNTS["Wati"], village.ACCOUNTS["Tini"]}

    async def lose(chat_id: int, *rest: object) -> Outcome:
        return Outcome(OutcomeKind.UNCLEAR, "no answer") if chat_id in lost else await carry(chat_id, *rest)  # type: ignore[arg-type]

    chat.phone.send = lose  # type: ignore[method-assign]
    _send(chat, "Posyandu pindah.", "anggota KSM")
    assert CARD.format(5, 4, 0, 2, 0, 0) in card(chat)
    lost.clear()
    chat("""
        Adi: [Kirim ulang yang tidak pasti]
        bot: 2 pesan saya kirim lagi.
        bot~: Kabar ... Terkirim 5 · tidak sampai 4 · menunggu 2 · tidak pasti 0 ...
        bot~: Kabar ... Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 ...
        bot>Wati: Posyandu pindah. ...
        bot>Tini: Posyandu pindah. ...
    """)


def test_who_may_not_announce_is_told_so(chat: Chatroom) -> None:
    chat("""
        Wati: kabar baru
        bot: Maaf, kabar hanya ditulis fasilitator, koordinator, ketua KSM, atau yang diberi hak.
        Wati: kabar
        bot: Belum ada kabar.
    """)


def test_a_forged_press_has_no_effect(chat: Chatroom) -> None:
    _send(chat, "Posyandu pindah.", "ketua & pengurus")
    news = chat.book.look(lambda book: book.execute(select(t.announcement.c.public_id)).scalar_one())
    before = card(chat)
    for data in (f"kb-baca:{news}:0", "kb-baca:nobody:0", f"kb-kirim:{news}:3", f"kb-tidak:{news}:0"):
        chat.give(chat.press(village.ACCOUNTS["Wati"], village.ACCOUNTS["Wati"], 1, data))
    said = [m["text"] for m in chat.phone.messages if m["chat"] == village.ACCOUNTS["Wati"]]
    assert all(words.startswith("Tombol ini sudah tidak berlaku.") for words in said) and len(said) == 4
    for data in (f"kb-siapa:{news}:0", f"kb-ulang:{news}:0", f"titip-sudah:{news}:0"):
        chat.give(chat.press(village.ACCOUNTS["Wati"], village.ACCOUNTS["Wati"], 1, data))
    assert card(chat) == before


def _send(chat: Chatroom, words: str, audience: str) -> None:
    for line in ("Kabar baru", audience, words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")
