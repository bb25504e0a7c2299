"""[Cek acak]: the pengawas asks a few people about receipts drawn by chance, and so finds what nobody reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from domain.presets import changed, preset
from storage import rules
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_savings_pots import save


def test_what_was_drawn_is_asked_about_and_found_to_fit(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    chat("""
        Budi: Cek acak
        bot: Cek acak, 1 dari 1 minggu ini. Kuitansi H-0001: Bu Wati, KSM Mawar, tabungan Rp50.000, Selasa 17 November 2026. Tanyakan dengan santun: berapa yang dibayar hari itu, dan untuk apa? Tidak ada yang dicurigai, ini diundi. [Cocok] [Tidak cocok] [Belum bertemu]
        Budi: [Belum bertemu]
        bot: Cek acak minggu ini, 1 kuitansi: 0 cocok, 0 tidak cocok, 1 belum bertemu. Tekan [Cek acak] lagi kalau sudah bertemu.
        Budi: cek acak
        bot: Cek acak, 1 dari 1 minggu ini. Kuitansi H-0001: Bu Wati, KSM Mawar, tabungan Rp50.000, Selasa 17 November 2026. Tanyakan dengan santun: berapa yang dibayar hari itu, dan untuk apa? Tidak ada yang dicurigai, ini diundi. [Cocok] [Tidak cocok] [Belum bertemu]
        Budi: [Cocok]
        bot: H-0001 tercatat cocok. Cek acak minggu ini, 1 kuitansi: 1 cocok, 0 tidak cocok, 0 belum bertemu. Minggu depan diundi lagi.
        Budi: [Cocok]
        bot: Yang ini sudah selesai sebelumnya.
        Budi: Cek acak
        bot: Cek acak minggu ini, 1 kuitansi: 1 cocok, 0 tidak cocok, 0 belum bertemu. Minggu depan diundi lagi.
        Budi: Jejak catatan
        bot: Yang diubah dan dicek, November 2026 (BKM Contoh Sumber): 1. 17/11 cek acak Pak Budi: H-0001 (Rp50.000) cocok dengan kata yang membayar [Oktober 2026]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_what_does_not_fit_goes_the_way_of_every_other_no(chat: Chatroom) -> None:
    """Pak Budi asks both sides; what was wrong leaves the book by its mirror, and both hear of it."""
    save(chat, "Wati", "setor 50rb")
    chat.hear("Budi", "Cek acak")
    chat("""
        Budi: [Tidak cocok]
        bot: Perlu ditanyakan: KSM Mawar, Selasa 17 November. Bu Wati melapor sendiri tabungan Rp50.000, diterima Bu Siti; sekarang Bu Wati bilang tidak betul. Tanyakan ke keduanya, lalu pilih. [Catatan benar] [Catatan keliru]
        bot: H-0001 saya tahan dulu. Kartunya ada di atas: tanyakan ke kedua pihak, lalu putuskan. Cek acak minggu ini, 1 kuitansi: 0 cocok, 1 tidak cocok, 0 belum bertemu. Minggu depan diundi lagi.
        Budi: [Catatan keliru]
        bot: Tercatat: catatan keliru, sudah dikeluarkan. Kedua pihak saya kabari.
        bot>Siti: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp50.000 keliru, jadi saya keluarkan dari buku.
        bot>Wati: Pak Budi sudah bertanya ke kedua pihak: catatan tabungan Rp50.000 keliru, jadi saya keluarkan dari buku.
        Wati: tabungan
        bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
        Budi: Jejak catatan
        bot: Yang diubah dan dicek, November 2026 (BKM Contoh Sumber): 1. 17/11 cek acak Pak Budi: H-0001 (Rp50.000) tidak cocok dengan kata yang membayar 2. 17/11 H-0001 (Rp50.000) dibatalkan Pak Budi: keliru [Oktober 2026]
    """)
    assert lateness.look(chat, first_deviation) is None


def drawn(chat: Chatroom) -> list[Any]:
    """Every receipt drawn so far, in order."""
    line, entry = t.spot_check_line, t.entry

    def read(book: Work) -> Sequence[Any]:
        rows = select(line, entry.c.person_id, entry.c.number).join(entry, entry.c.id == line.c.entry_id)
        return book.execute(rows.order_by(line.c.id)).all()

    return list(lateness.look(chat, read))


def seven_receipts(chat: Chatroom) -> None:
    """Savings of four, and the instalments of three handed over to the UPK."""
    for name in ("Wati", "Sri", "Joko", "Tini"):
        save(chat, name, "setor 50rb")
    for name, words in (
        ("Yati", "1 0 115 // 4 0 115 // 6 0 115 // kas 345"), ("Yati", "serah uang"),
        ("Yati", "[Ya, semua]"), ("Rini", "[Cocok]"),
    ):  # fmt: skip
        chat.hear(name, words)


def test_nobody_draws_until_a_nice_one_comes(chat: Chatroom) -> None:
    seven_receipts(chat)
    first = chat.hear("Budi", "Cek acak")
    once = drawn(chat)
    assert len(once) == 5 == len({row.person_id for row in once})
    assert chat.hear("Budi", "cek acak") == first
    assert drawn(chat) == once
    lateness.reach(chat, "2026-11-22 09:00")
    assert chat.hear("Budi", "Cek acak") == first, "Sunday belongs to the same week"
    lateness.reach(chat, "2026-11-23 09:00")
    chat.hear("Budi", "Cek acak")
    again = drawn(chat)[len(once) :]
    assert again and not {row.number for row in again} & {row.number for row in once}


def test_the_lender_says_how_many(chat: Chatroom) -> None:
    seven_receipts(chat)

    def two(book: Work) -> None:
        made = preset("urban-2013")
        kept = replace(made.manners, spot_checks=2)
        rules.add(book, 1, changed(made, date(2026, 11, 1), manners=kept), "cash", (12, 13))

    chat.book.run(two)
    chat.hear("Budi", "Cek acak")
    assert len(drawn(chat)) == 2


def test_two_officers_let_the_draw_rest_and_begin_it_again(chat: Chatroom) -> None:
    """What was drawn this week is still asked about; then nothing is, until they say so."""
    save(chat, "Wati", "setor 50rb")
    chat.hear("Budi", "Cek acak")
    for words in lateness.ruling("[Cek acak]", "[0]", "[Selasa 17/11]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")
    chat("""
        Budi: Cek acak
        bot: Cek acak, 1 dari 1 minggu ini. Kuitansi H-0001: Bu Wati, KSM Mawar, tabungan Rp50.000, Selasa 17 November 2026. Tanyakan dengan santun: berapa yang dibayar hari itu, dan untuk apa? Tidak ada yang dicurigai, ini diundi. [Cocok] [Tidak cocok] [Belum bertemu]
        Budi: [Cocok]
        bot: H-0001 tercatat cocok. Cek acak minggu ini, 1 kuitansi: 1 cocok, 0 tidak cocok, 0 belum bertemu.
        Budi: aturan
        bot: Aturan BKM Contoh Sumber. perkotaan 2013 (POB) versi 2, berlaku sejak Selasa 17 November 2026 (Bu Rini dan Pak Hadi). - Jasa: 1,5% per bulan dari pinjaman awal - Pembulatan: Rp500 terdekat - Batas pinjaman: pertama Rp1.000.000, paling banyak Rp3.000.000, 4 kali, 3-12 bulan - Syarat KSM: 5 anggota, perempuan 30%, menabung 3 bulan [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan]
        Budi: [Tata cara]
        bot: Aturan BKM Contoh Sumber. perkotaan 2013 (POB) versi 2, berlaku sejak Selasa 17 November 2026 (Bu Rini dan Pak Hadi). - Pengingat: satu orang paling cepat tiap 7 hari; sedang kesulitan: diam 7 hari - Kunjungan lagi: paling cepat 35 hari sesudah yang terakhir - Uang & koreksi: di tangan paling lama 7 hari; koreksi mulai Rp1.000.000 oleh dua pengurus; selisih koin paling banyak Rp500 sehari; laporan paling lama 30 hari ke belakang - Cek acak: tidak diundi - Bagi SHU: modal bergulir 50%, dana sosial 25%, pengurus 15%, cadangan 10% [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Kabar & aduan]
    """)
    lateness.reach(chat, "2026-11-24 09:00")
    save(chat, "Sri", "setor 50rb")
    chat("""
        Budi: Cek acak
        bot: Menurut aturan di sini tidak ada kuitansi yang diundi. Kalau mau diundi lagi, minta petugas UPK atau koordinator mengubahnya lewat "ubah aturan".
    """)
    assert len(drawn(chat)) == 1
    chat("""
        Rini: ubah aturan
        bot: Aturan mana yang mau diubah? Satu per satu, nanti ditanyakan ke pengurus kedua. Boleh juga tulis namanya, misalnya: denda. [Pinjaman] [Angsuran] [Simpanan] [Golongan] [Tata cara] [Kabar & aduan] [Ganti semuanya] [Batal]
        Rini: [Tata cara]
        bot: Aturan yang mana? [Pengingat] [Jarak kunjungan] [Uang & koreksi] [Cek acak] [Bagi SHU] [Kembali] [Batal]
        Rini: [Cek acak]
        bot: Berapa kuitansi seminggu diundi untuk cek acak pengawas? 0 kalau tidak diundi. Sekarang: tidak diundi. [0] [3] [5] [10] [Batal]
        Rini: 1
        bot: Berlaku mulai kapan? [Selasa 24/11] [Selasa 1/12] [Jumat 1/1] [Batal]
        Rini: [Selasa 24/11]
        bot: Yang berubah: - Cek acak: tidak diundi → 1 kuitansi seminggu Berlaku mulai Selasa 24 November 2026. Usulkan ke pengurus kedua? [Usulkan] [Tidak]
        Rini: [Usulkan]
        bot: Usul terkirim. Menunggu jawaban Pak Hadi, Pak Budi. Sebelum itu aturan lama tetap berlaku. [Tarik usul]
        bot>Hadi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Cek acak: tidak diundi → 1 kuitansi seminggu Berlaku mulai Selasa 24 November 2026. Setuju? [Setuju] [Tidak setuju]
        bot>Budi: Bu Rini mengusulkan aturan BKM Contoh Sumber diubah: - Cek acak: tidak diundi → 1 kuitansi seminggu Berlaku mulai Selasa 24 November 2026. Setuju? [Setuju] [Tidak setuju]
        Hadi: [Setuju]
        bot: Setuju. Aturan versi 3 berlaku mulai Selasa 24 November 2026.
        bot>Rini: Pak Hadi setuju. Aturan versi 3 berlaku mulai Selasa 24 November 2026.
        Budi: Cek acak
        bot: Cek acak, 1 dari 1 minggu ini. Kuitansi K-0002: Bu Sri, KSM Mawar, tabungan Rp50.000, Selasa 24 November 2026. Tanyakan dengan santun: berapa yang dibayar hari itu, dan untuk apa? Tidak ada yang dicurigai, ini diundi. [Cocok] [Tidak cocok] [Belum bertemu]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_never_their_own_nor_of_who_shares_their_phone(chat: Chatroom) -> None:
    """Bu Wati speaks through Pak Budi's phone too: hers is not drawn for him."""
    save(chat, "Wati", "setor 50rb")

    def shared(book: Work) -> None:
        wati = lateness.person(book, "Wati")
        row = {"account_id": 203, "person_id": wati, "state": "active", "since_at": book.now}
        book.execute(insert(t.link), row)

    chat.book.run(shared)
    assert "Belum ada kuitansi" in chat.hear("Budi", "Cek acak")[0]
    assert drawn(chat) == []


def test_what_is_in_dispute_or_taken_out_is_not_drawn(chat: Chatroom) -> None:
    save(chat, "Wati", "setor 50rb")
    chat.hear("Siti", "koreksi H-0001")
    for words in ("[Salah ketik]", "[Simpan]"):
        chat.hear("Siti", words)
    assert "Belum ada kuitansi" in chat.hear("Budi", "Cek acak")[0]


@pytest.mark.parametrize("name", ["Wati", "Yati", "Rini", "Hadi", "Adi"])
def test_only_the_pengawas_draws(chat: Chatroom, name: str) -> None:
    save(chat, "Sri", "setor 50rb")
    chat.hear(name, "cek acak")
    assert drawn(chat) == []


@pytest.mark.parametrize(
    ("language", "key", "says", "fits", "done"),
    [
        ("jv", "Cek acak", "Kasuwuna pirsa kanthi alus", "[Cocok]", "kacathet cocok"),
        ("en", "Spot check", "Ask kindly", "[It fits]", "is noted: it fits"),
    ],
)
def test_in_the_language_of_the_pengawas(
    chat: Chatroom, language: str, key: str, says: str, fits: str, done: str
) -> None:
    save(chat, "Wati", "setor 50rb")
    speaks = update(t.person).where(t.person.c.name == "Budi").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    assert says in chat.hear("Budi", key)[0]
    assert done in chat.hear("Budi", fits)[0]
