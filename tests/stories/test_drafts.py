"""News before it leaves: tried on oneself, with a picture, a voice, choices, versions, at an hour, by two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, update

from domain.outbox import Outcome, OutcomeKind
from domain.presets import preset
from storage import tables as t
from tests import village
from tests.chat import Chatroom
from usecases import newsseconds

ADI = village.ACCOUNTS["Adi"]


def begin(chat: Chatroom, audience: str = "Ketua & pengurus") -> None:
    """Mas Adi has chosen for whom, and is asked for the words."""
    for line in ("Kabar baru", f"[{audience}]", "[Lanjut]"):
        chat.hear("Adi", line)


def heard(chat: Chatroom, name: str) -> list[dict[str, object]]:
    """What this person got."""
    return [m for m in chat.phone.messages if m["chat"] == village.ACCOUNTS[name] and not m["edited"]]


def test_a_draft_is_tried_given_choices_and_answered_once_each(chat: Chatroom) -> None:
    begin(chat)
    chat("""
        Adi: Kerja bakti Minggu jam 7. Bisa ikut?
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. 3 Telegram, 1 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Darmi. Tidak lewat Telegram: 1 tanpa HP. Kerja bakti Minggu jam 7. Bisa ikut? [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Coba ke saya]
        bot: Kerja bakti Minggu jam 7. Bisa ikut? ... [Sudah baca] [Tanya] [Atur kabar]
        bot: Draf untuk BKM Contoh Sumber: 4 orang, 3 lewat Telegram. Belum ada yang dikirim. Kerja bakti Minggu jam 7. Bisa ikut? [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan] [Tidak jadi]
        Adi: [Lainnya]
        bot: Mau ditambah apa? [Pilihan jawaban] [Kata lain untuk bahasa atau kelompok] [Lihat draf]
        Adi: [Pilihan jawaban]
        bot: Tulis jawabannya, dipisah garis miring, misalnya "Bisa / Tidak bisa". Tiap orang satu jawaban. [Batal]
        Adi: Bisa
        bot: Tulis 2 sampai 6 jawaban, masing-masing paling banyak 40 huruf, misalnya "Bisa / Tidak bisa". [Batal]
        Adi: Bisa / Tidak bisa
        bot: Draf untuk BKM Contoh Sumber: 4 orang, 3 lewat Telegram. Belum ada yang dikirim. Jawaban 1: Bisa Jawaban 2: Tidak bisa Kerja bakti Minggu jam 7. Bisa ikut? [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan] [Tidak jadi]
        Adi: kabar terjadwal
        bot: Yang belum berangkat: 1. BKM Contoh Sumber: Kerja bakti Minggu jam 7. Bisa ikut? (draf) [Buka 1]
        Adi: [Buka 1]
        bot: Draf untuk BKM Contoh Sumber: 4 orang, 3 lewat Telegram. Belum ada yang dikirim. Jawaban 1: Bisa Jawaban 2: Tidak bisa Kerja bakti Minggu jam 7. Bisa ikut? [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan] [Tidak jadi]
        Adi: [Kirim]
        bot: Kabar "Kerja bakti Minggu jam 7. Bisa ikut?" untuk 4 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Bisa 0 Tidak bisa 0 Tidak lewat Telegram: 1 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar ... ▰▰▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Bisa 0 Tidak bisa 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Kerja bakti Minggu jam 7. Bisa ikut? ... [Bisa] [Tidak bisa] [Sudah baca] [Tanya] [Atur kabar]
        bot>Siti: Kerja bakti Minggu jam 7. Bisa ikut? ... [Bisa] [Tidak bisa] [Sudah baca] [Tanya] [Atur kabar]
        bot>Darmi: Kerja bakti Minggu jam 7. Bisa ikut? ... [Bisa] [Tidak bisa] [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Bisa 0 Tidak bisa 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 10, tolong bacakan: "Kerja bakti Minggu jam 7. Bisa ikut?" [Sudah semua] [Belum semua]
        Siti: [Bisa]
        bot: Terima kasih, jawabannya Bisa. Boleh diganti dengan menekan yang lain.
        bot>Adi~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Bisa 1 Tidak bisa 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        Siti: [Tidak bisa]
        bot: Terima kasih, jawabannya Tidak bisa. Boleh diganti dengan menekan yang lain.
        bot>Adi~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 1 · bertanya 0 · disampaikan langsung 0 Bisa 0 Tidak bisa 1 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
        Siti: [Tidak bisa]
        bot: Terima kasih, jawabannya Tidak bisa. Boleh diganti dengan menekan yang lain.
        Yati: [Bisa]
        bot: Terima kasih, jawabannya Bisa. Boleh diganti dengan menekan yang lain.
        bot>Adi~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 2 · bertanya 0 · disampaikan langsung 0 Bisa 1 Tidak bisa 1 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki] [Apakah jelas?]
    """)


def test_a_voice_never_goes_without_its_words_and_a_caption_has_its_length(chat: Chatroom) -> None:
    begin(chat)
    said = chat.send_thing("Adi", voice={"file_id": "v1", "file_unique_id": "v1", "duration": 25})
    assert said[0].startswith("bot: Kata-katanya juga, ya")
    assert chat.hear("Adi", "x" * 700)[0].startswith(
        "bot: Di bawah gambar, dokumen atau suara paling banyak 600"
    )
    assert "Bu Wati nunggak" not in str(chat.hear("Adi", "Bu Wati nunggak, ingatkan.")[0])
    preview = chat.hear("Adi", "Kerja bakti Minggu jam 7.")
    assert "Dengan suara" in preview[0]
    chat.hear("Adi", "[Kirim]")
    chat.at("+1")
    got = [m for m in heard(chat, "Siti") if m["picture"]]
    assert got[0]["picture"] == {"kind": "file", "media": "voice", "file_id": "v1"}
    assert str(got[0]["text"]).startswith("Kerja bakti Minggu jam 7.")
    for line in ("[Perbaiki]", "Kerja bakti Minggu jam 8.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    assert any(m["edited"] and "jam 8" in m["text"] for m in chat.phone.messages if m["chat"] == 102)


def test_a_text_that_is_too_long_is_refused_before_anything_leaves(chat: Chatroom) -> None:
    begin(chat)
    assert "Terlalu panjang" in chat.hear("Adi", "kata " * 1000)[0]
    assert "ketua" in chat.hear("Adi", "Posyandu pindah.")[0]


def test_a_broken_picture_is_found_in_the_minute_before_it_leaves(chat: Chatroom) -> None:
    carry = chat.phone.send

    async def refuse(chat_id, say, *rest):  # type: ignore[no-untyped-def]
        if say.picture and say.picture.get("file_id") == "broken":
            return Outcome(OutcomeKind.BROKEN, "Bad Request: wrong file identifier")
        return await carry(chat_id, say, *rest)

    chat.phone.send = refuse  # type: ignore[method-assign]
    begin(chat)
    photo = [{"file_id": "broken", "file_unique_id": "b", "width": 1, "height": 1}]
    chat.send_thing("Adi", photo=photo, caption="Denah baru balai desa.")
    chat.hear("Adi", "[Kirim]")
    chat("""
        -- +1
        bot>Adi: Kabar "Denah baru balai desa." belum berangkat: gambar atau suaranya tidak bisa dikirim. Draf saya simpan; buat lagi dengan berkas lain. [Lihat draf]
        Adi: [Lihat draf]
        bot: Draf untuk BKM Contoh Sumber: 4 orang, 3 lewat Telegram. Belum ada yang dikirim. Dengan gambar. Denah baru balai desa. [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: kabar lainnya] [Tidak jadi]
    """)
    assert not [m for m in heard(chat, "Siti") if "Denah" in str(m["text"])]


def test_a_place_is_a_press_away(chat: Chatroom) -> None:
    begin(chat)
    chat.send_thing("Adi", location={"latitude": -7.56, "longitude": 110.82})
    chat.hear("Adi", "Posyandu pindah ke sini.")
    chat.hear("Adi", "[Kirim]")
    chat.at("+1")
    chat.hear("Siti", "[Lihat tempatnya]")
    place = heard(chat, "Siti")[-1]["picture"]
    assert place == {"kind": "file", "media": "location", "latitude": "-7.56", "longitude": "110.82"}
    assert chat.hear("Wati", "kabar") == ["bot: Belum ada kabar."]


def test_each_reads_their_own_version(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: book.execute(update(t.account).where(t.account.c.id == 103).values(language="jv"))
    )
    begin(chat, "Anggota KSM")
    chat.hear("Adi", "Kerja bakti Minggu.")
    for which, words in (
        ("[Bahasa Jawa]", "Kerja bakti dinten Minggu."),
        ("[Ketua & pengurus]", "Kerja bakti Minggu; tolong bawa daftar hadir."),
    ):
        for line in ("[Lainnya]", "[Kata lain untuk bahasa atau kelompok]", which):
            chat.hear("Adi", line)
        shown = chat.hear("Adi", words)
    assert "Bahasa Jawa: Kerja bakti dinten Minggu. Ketua & pengurus: Kerja bakti Minggu; tolong" in shown[0]
    assert len(chat.hear("Adi", "[Coba ke saya]")) == 4  # three versions, and the draft again
    chat.hear("Adi", "[Kirim]")
    chat.at("+1")
    assert str(heard(chat, "Wati")[-1]["text"]).startswith("Kerja bakti dinten Minggu.")
    assert str(heard(chat, "Siti")[-1]["text"]).startswith("Kerja bakti Minggu; tolong bawa")
    assert str(heard(chat, "Sri")[-1]["text"]).startswith("Kerja bakti Minggu.\n")


def test_news_is_planned_for_everybodys_own_clock_and_comes_again(chat: Chatroom) -> None:
    begin(chat)
    chat("""
        Adi: Jangan lupa kumpulan.
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. 3 Telegram, 1 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Darmi. Tidak lewat Telegram: 1 tanpa HP. Jangan lupa kumpulan. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Jadwalkan]
        bot: BKM Contoh Sumber: kapan dikirim? Misalnya "besok jam 7", "tiap Senin jam 8", "tiap tanggal 5 jam 8". [Batal]
        Adi: kemarin jam 7
        bot: Waktu itu sudah lewat. Tulis waktu yang akan datang, misalnya "besok jam 7". [Batal]
        Adi: besok
        bot: Jam berapa? Tulis lengkap, misalnya "besok jam 7". [Batal]
        Adi: tiap Kamis jam 8
        bot: BKM Contoh Sumber: dikirim tiap Kamis jam 08.00, menurut jam setempat masing-masing. [Jadwalkan] [Tidak]
        Adi: [Jadwalkan]
        bot: Terjadwal, BKM Contoh Sumber: "Jangan lupa kumpulan." tiap Kamis jam 08.00. Lihat semua: "kabar terjadwal". [Batalkan]
        Adi: kabar terjadwal
        bot: Yang belum berangkat: 1. BKM Contoh Sumber: Jangan lupa kumpulan. (tiap Kamis jam 08.00) [Batalkan 1]
    """)
    for day in ("2026-11-19", "2026-11-26"):
        chat.at(f"{day} 09:00")
    assert "tiap Kamis jam 08.00" in chat.hear("Adi", "kabar terjadwal")[0]
    assert chat.hear("Adi", "[Batalkan 1]") == ["bot: Dibatalkan sebelum berangkat. Tidak ada yang menerima."]
    chat.at("2026-12-03 09:00")
    assert len([m for m in heard(chat, "Siti") if "Jangan lupa kumpulan" in str(m["text"])]) == 2


def test_very_many_need_a_second_officer_and_nobody_agrees_to_their_own(
    chat: Chatroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = preset("urban-2013").news
    monkeypatch.setattr(newsseconds, "_rules", lambda book, news: replace(rules, second_above=2))
    begin(chat)
    chat("""
        Adi: Posyandu pindah.
        bot: BKM Contoh Sumber: 4 orang, ketua dan pengurus KSM. 3 Telegram, 1 titip kabar. Lewat Telegram: Bu Yati, Bu Siti, Bu Darmi. Tidak lewat Telegram: 1 tanpa HP. Posyandu pindah. [Kirim] [Tidak] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan]
        Adi: [Kirim]
        bot: Kabar ke 3 orang perlu dua petugas. Sudah saya tanyakan ke Pak Hadi.
        bot>Hadi: Mas Adi mau mengirim kabar ke 3 orang di BKM Contoh Sumber. Setuju? Posyandu pindah. [Setuju] [Tidak]
    """)
    news = chat.book.look(lambda book: book.execute(select(t.announcement.c.public_id)).scalar_one())
    chat.give(chat.press(ADI, ADI, 1, f"kb-setuju:{news}:0"))
    assert heard(chat, "Adi")[-1]["text"] == "Kabar sendiri disetujui orang lain."
    chat("""
        Hadi: [Tidak]
        bot: Baik, kabar itu tidak dikirim. Penulisnya saya beri tahu.
        bot>Adi: Pak Hadi tidak setuju: "Posyandu pindah." tidak dikirim. Drafnya tersimpan. [Lihat draf]
        Adi: [Lihat draf]
        bot: Draf untuk BKM Contoh Sumber: 4 orang, 3 lewat Telegram. Belum ada yang dikirim. Posyandu pindah. [Kirim] [Coba ke saya] [Jadwalkan] [Lainnya] [Jenis: rapat & kegiatan] [Tidak jadi]
        Adi: [Kirim]
        bot: Kabar ke 3 orang perlu dua petugas. Sudah saya tanyakan ke Pak Hadi.
        Hadi: [Setuju]
        bot: Baik, kabar itu berangkat.
        bot>Adi: Pak Hadi setuju: "Posyandu pindah." berangkat.
        bot>Adi: Kabar "Posyandu pindah." untuk 4 orang, BKM Contoh Sumber. Berangkat pukul 19.01; sampai saat itu masih bisa dibatalkan. Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Batalkan]
        -- +1
        bot>Adi~: Kabar ... ▰▰▱▱▱▱▱▱▱▱ Terkirim 0 · tidak sampai 1 · menunggu 3 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Jeda] [Berhenti] [Siapa yang belum?] [Perbaiki]
        bot>Yati: Posyandu pindah. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Siti: Posyandu pindah. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Darmi: Posyandu pindah. ... [Sudah baca] [Tanya] [Atur kabar]
        bot>Adi~: Kabar ... Terkirim 3 · tidak sampai 1 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 1 tanpa HP. [Siapa yang belum?] [Perbaiki]
        bot>Yati: KSM Mawar, untuk nomor 10, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua]
        Hadi: [Setuju]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
        Siti: [Sudah baca]
        bot: Terima kasih, Bu Siti.
        bot>Adi~: Kabar ...
    """)
    for line in ("[Perbaiki]", "Posyandu pindah ke RT 4.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    old = press_of(chat, "Hadi", "Setuju")
    chat("""
        Adi: [Perbaiki]
        bot: ...
        Adi: Posyandu pindah ke RT 5.
        bot: BKM Contoh Sumber: 3 orang sudah menerima yang lama; kata-katanya saya ganti di tempatnya. Posyandu pindah ke RT 5. [Kirim perbaikan] [Tidak]
        Adi: [Kirim perbaikan]
        bot: Kata-kata baru pun perlu dua petugas. Sudah saya tanyakan ke Pak Hadi; sampai ada jawaban, yang lama tetap.
        bot>Hadi: Mas Adi mau memperbaiki kabar di BKM Contoh Sumber. Setuju? Lama: Posyandu pindah. Baru: Posyandu pindah ke RT 5. [Setuju] [Tidak]
        Hadi: [Tidak]
        bot: Baik, kata-kata yang lama tetap. Mas Adi saya beri tahu.
        bot>Adi: Pak Hadi tidak setuju: "Posyandu pindah." tetap seperti semula.
    """)
    for who in (ADI, 202):  # an old proposal, and one's own
        chat.give(chat.press(who, who, 1, old))
    assert "Posyandu pindah ke RT" not in str([m["text"] for m in heard(chat, "Siti")])
    for line in ("[Perbaiki]", "Posyandu pindah ke RT 6.", "[Kirim perbaikan]"):
        chat.hear("Adi", line)
    chat.give(chat.press(ADI, ADI, 1, press_of(chat, "Hadi", "Setuju")))
    assert heard(chat, "Adi")[-1]["text"] == "Kabar sendiri disetujui orang lain."
    chat("""
        Hadi: [Setuju]
        bot: Baik, kabar itu saya perbaiki.
        bot>Adi: Pak Hadi setuju: "Posyandu pindah ke RT 6." sudah diperbaiki.
        bot>Adi~: Kabar "Posyandu pindah ke RT 6." ...
        bot>Siti: Posyandu pindah ke RT 6. ... Diperbaiki Selasa 17 November pukul 19.01. [Sudah baca] [Tanya] ...
        bot>Yati: Perbaikan. ...
        bot>Darmi~: Posyandu pindah ke RT 6. ...
        bot>Yati~: Posyandu pindah ke RT 6. ...
        bot>Adi~: Kabar "Posyandu pindah ke RT 6." ... sampai pada 3 dari 3 yang sudah menerima yang lama. ...
        Hadi: [Setuju]
        bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.
    """)
    gone = update(t.office).where(t.office.c.role.in_(("koordinator", "pengawas")))
    chat.book.run(lambda work: work.execute(gone.values(until_on=date(2026, 11, 17))))
    for line in ("[Perbaiki]", "Posyandu pindah ke RT 7."):
        chat.hear("Adi", line)
    alone = chat.hear("Adi", "[Kirim perbaikan]")
    assert alone[0].startswith("bot: Tidak ada petugas kedua yang bisa dihubungi, jadi sudah saya perbaiki")
    assert any(line.startswith("bot>Siti: Posyandu pindah ke RT 7.") for line in alone)


def press_of(chat: Chatroom, name: str, label: str) -> str:
    """What the last button with this label on somebody's phone sends."""
    shown = [one for m in chat.phone.messages if m["chat"] == chat.accounts[name] for one in m["buttons"]]
    return str([one["callback_data"] for one in shown if one["text"] == label][-1])


def test_where_nobody_else_is_there_the_deputy_stands_in_and_else_it_is_noted(
    chat: Chatroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = preset("urban-2013").news
    monkeypatch.setattr(newsseconds, "_rules", lambda book, news: replace(rules, second_above=2))
    chat.book.run(
        lambda book: book.execute(update(t.link).where(t.link.c.account_id == 202).values(state="ended"))
    )
    chat.at("2026-11-17 22:30")  # a flood keeps no hours: asked at once, without a sound
    begin(chat)
    chat.hear("Adi", "Banjir di RT 3, mengungsi ke balai desa.")
    assert "Sudah saya tanyakan ke Pak Budi." in chat.hear("Adi", "[Kirim]")[0]
    assert chat.hear("Budi", "[Setuju]")[0] == "bot: Baik, kabar itu berangkat."
    chat.at("2026-11-18 08:00")
    chat.book.run(
        lambda book: book.execute(update(t.link).where(t.link.c.account_id == 203).values(state="ended"))
    )
    begin(chat)
    chat.hear("Adi", "Air sudah surut.")
    assert "berangkat dengan nama Anda sendiri" in chat.hear("Adi", "[Kirim]")[0]
