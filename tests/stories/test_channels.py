"""News without Telegram: read out number by number, on slips, by letter, and counted however it was told."""

from __future__ import annotations

import io

from pypdf import PdfReader
from sqlalchemy import select, update

from bot.drawings import DRAWINGS
from storage import tables as t
from storage.book import Work
from tests import village
from tests.chat import Chatroom


def pages(chat: Chatroom, language: str = "id") -> list[str]:
    """The words of every page of the last file somebody asked for."""
    rows = chat.book.look(lambda book: book.execute(t.outbox.select().order_by(t.outbox.c.id.desc())).all())
    recipe = next(row.say["p"] for row in rows if "p" in row.say)
    file = PdfReader(io.BytesIO(DRAWINGS[recipe["kind"]](recipe, language)))
    return [" ".join(page.extract_text().split()) for page in file.pages]


def send(chat: Chatroom, words: str, audience: str) -> None:
    """Mas Adi's news, a minute after it left."""
    for line in ("Kabar baru", audience, words, "[Kirim]"):
        chat.hear("Adi", line)
    chat.at("+1")


def test_a_leader_ticks_who_heard_it_number_by_number(chat: Chatroom) -> None:
    send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat("""
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [4] [5] [8] [10] [Batal]
        Yati: [4]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [10] [Lanjut] [Batal]
        Yati: [10]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [✓ 10] [Lanjut] [Batal]
        Yati: [4]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [10] [Lanjut] [Batal]
        Yati: [Lanjut]
        bot: Terima kasih, Bu Yati. Masih 3 orang: nomor 5, 8, 10.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 1 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?] [Perbaiki]
        Yati: titip kabar
        bot: KSM Mawar, untuk nomor 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp] [Disampaikan cara lain]
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 5, 8, 10 [5] [8] [10] [Batal]
        Yati: 7
        bot: Nomor 7 tidak ada di daftar. Yang masih ada: 5, 8, 10 [5] [8] [10] [Batal]
        Yati: 4 8
        bot: Nomor 4 tidak ada di daftar. Yang masih ada: 5, 8, 10 [5] [8] [10] [Batal]
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 5, 8, 10 [5] [8] [10] [Batal]
        Yati: semua
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Tidak lewat Telegram: 4 tanpa HP. Warga mulai sendiri: 1 ketua membacakan. [Siapa yang belum?] [Perbaiki]
        Yati: titip kabar
        bot: Tidak ada titipan kabar.
        Yati: [Belum semua]
        bot: Yang ini sudah disampaikan semua.
    """)


def test_a_sheet_typed_while_the_list_is_open_is_a_sheet_and_the_list_ends_without_a_word(
    chat: Chatroom,
) -> None:
    send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat.hear("Yati", "[Belum semua]")
    assert chat.hear("Yati", "2 20 115\nkas 135")[0].startswith("bot: Sampai, KSM Mawar kumpulan 17/11.")
    assert not [line for line in chat.at("2026-11-19 09:00") if "belum selesai" in line]
    assert "untuk nomor 4, 5, 8, 10" in chat.hear("Yati", "titip kabar")[0]


def test_the_slip_has_the_news_large_and_numbers_to_tick(chat: Chatroom) -> None:
    send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat("""
        Yati: titip kabar
        bot: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp] [Disampaikan cara lain]
        Yati: [Cetak slip]
        bot: Slip untuk KSM Mawar siap dicetak, ukuran A5. Centang nomor yang sudah mendengar. (gambar)
    """)
    for language in ("id", "jv", "en"):
        (slip,) = pages(chat, language)
        assert "4 5 8 10" in slip and "Bu Yati" in slip and "24 November" in slip and "Rp" not in slip
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Catat disampaikan]
        Adi: [Cetak slip]
        bot: Slip untuk KSM Mawar siap dicetak, ukuran A5. Centang nomor yang sudah mendengar. (gambar)
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Tidak lewat Telegram: 4 tanpa HP. Warga mulai sendiri: 1 ketua membacakan. [Siapa yang belum?] [Perbaiki]
        Yati: [Cetak slip]
        bot: Tidak ada lagi yang perlu dititipi kabar ini.
        Adi: [Cetak slip]
        bot: Tidak ada lagi yang perlu dititipi kabar ini.
    """)
    share = [b["url"] for m in chat.phone.messages for b in m["buttons"] if "url" in b]
    assert set(share) == {"https://wa.me/?text=Posyandu%20pindah%20ke%20balai%20desa."}


def officials(book: Work, n: int = 41) -> None:
    """So many officials of the kelurahan in BKM Contoh Sumber, none with a phone; the first lives in RT 02."""
    bkm = book.execute(select(t.bkm.c.id)).scalar_one()
    for number in range(1, n + 1):
        lurah = village._person(book, bkm, f"Contoh {number}", "Pak", rt="02" if number == 1 else None)
        row = {"circle": "tokoh", "tier": "kelurahan", "post": f"Ketua RW {number:02}"}
        village._add(book, t.notable, person_id=lurah, **row, since_on=village.SINCE)


def test_forty_one_officials_are_reached_by_letter_and_none_on_telegram(chat: Chatroom) -> None:
    chat.book.run(officials)
    send(chat, "Mohon hadir di rembug warga.", "tokoh")
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Mohon hadir di rembug warga.": 41 orang belum lewat Telegram. Nomor sesuai buku KSM: di luar KSM: 41 orang [Kirim lewat WhatsApp] [Surat tokoh] [Catat disampaikan]
        Adi: [Surat tokoh]
        bot: 41 surat siap dicetak, bernomor, satu halaman untuk tiap orang. Tekan [Sudah diserahkan] kalau semua sudah terima. (gambar) [Kirim lewat WhatsApp] [Sudah diserahkan] [Ubah isi surat]
        Adi: [Sudah diserahkan]
        bot: Saya catat: 41 orang dikabari lewat surat, oleh Mas Adi. [Salah catat]
        bot~: Kabar "Mohon hadir di rembug warga." untuk 41 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 41 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 41 Tidak lewat Telegram: 41 tanpa HP. Sampai pada 41 dari 41 orang: surat 41. [Siapa yang belum?] [Perbaiki]
        Adi: Belum terjangkau
        bot: Semua sudah terjangkau.
        Adi: [Salah catat]
        bot: Dihapus lagi: 41 orang kembali belum dikabari.
        bot~: Kabar "Mohon hadir di rembug warga." untuk 41 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 41 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 0 Tidak lewat Telegram: 41 tanpa HP. [Siapa yang belum?] [Perbaiki]
        Adi: [Ubah isi surat]
        bot: Perihalnya apa? Tekan, atau tulis sendiri. [Undangan] [Pemberitahuan] [Batal]
        Adi: [Undangan]
        bot: Ada harinya? Tulis misalnya Minggu 29 November. [Tidak ada] [Batal]
        Adi: Minggu 29 November
        bot: Jam berapa? [Tidak ada] [Batal]
        Adi: 19.30
        bot: Di mana? [Tidak ada] [Batal]
        Adi: Balai desa
        bot: Tembusan untuk siapa? Satu baris satu nama. [Tidak ada] [Batal]
        Adi: Camat Contoh // Arsip
        bot: 41 surat siap dicetak, bernomor, satu halaman untuk tiap orang. Tekan [Sudah diserahkan] kalau semua sudah terima. (gambar) [Kirim lewat WhatsApp] [Sudah diserahkan] [Ubah isi surat]
        Adi: [Sudah diserahkan]
        bot: Saya catat: 41 orang dikabari lewat surat, oleh Mas Adi. [Salah catat]
        bot~: Kabar "Mohon hadir di rembug warga." untuk 41 orang, BKM Contoh Sumber. Terkirim 0 · tidak sampai 41 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 41 Tidak lewat Telegram: 41 tanpa HP. Sampai pada 41 dari 41 orang: surat 41. [Siapa yang belum?] [Perbaiki]
        Adi: [Sudah diserahkan]
        bot: Semua sudah terjangkau.
    """)
    letters = pages(chat)
    assert len(letters) == 41 and all("BKM Contoh Sumber" in each and "Rp" not in each for each in letters)
    assert [each.split("Nomor : ")[1][:3] for each in letters] == [f"{n:03}" for n in range(1, 42)]
    assert (
        "Minggu 29 November 2026 (Minggu Kliwon)" in letters[40] and "1. Camat Contoh 2. Arsip" in letters[40]
    )


def test_whoever_has_no_phone_is_told_at_pengajian_and_the_card_counts_each_way(chat: Chatroom) -> None:
    chat.book.run(lambda book: officials(book, 2))
    send(chat, "Posyandu pindah.", "semua warga, tokoh")
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah.": 6 orang belum lewat Telegram. Nomor sesuai buku KSM: di luar KSM: 2 orang KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp] [Surat tokoh] [Catat disampaikan]
        Adi: [Catat disampaikan]
        bot: "Posyandu pindah.": siapa yang sudah dikabari? [semua (6)] [KSM Mawar (4)] [tokoh & perangkat (2)] [Batal]
        Adi: [KSM Mawar (4)]
        bot: KSM Mawar (4): semua, atau nomor berapa saja? 4, 5, 8, 10 [Semua 4 orang] [Batal]
        Adi: 4 9
        bot: Nomor 9 tidak ada di daftar. Yang masih ada: 4, 5, 8, 10 [Batal]
        Adi: 4 5
        bot: Lewat apa? Tekan, atau tulis sendiri. [Surat] [Grup WhatsApp] [Pengajian] [Arisan] [Pengeras suara] [Cara lain] [Batal]
        Adi: [Pengajian]
        bot: Siapa yang menyampaikan? Tekan, atau tulis namanya. [Mas Adi] [Batal]
        Adi: Bu Parmi
        bot: Saya catat: 2 orang dikabari lewat pengajian, oleh Bu Parmi. [Salah catat]
        bot~: Kabar "Posyandu pindah." untuk 17 orang, BKM Contoh Sumber. Terkirim 11 · tidak sampai 6 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 2 Tidak lewat Telegram: 6 tanpa HP. Sampai pada 13 dari 17 orang: Telegram 11, pengajian 2. Warga mulai sendiri: 1 orang menyampaikan. [Siapa yang belum?] [Perbaiki]
        Yati: titip kabar
        bot: KSM Mawar, untuk nomor 8, 10, tolong bacakan: "Posyandu pindah." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp] [Disampaikan cara lain]
        Yati: [Disampaikan cara lain]
        bot: KSM Mawar (2): semua, atau nomor berapa saja? 8, 10 [Semua 2 orang] [Batal]
        Yati: 8
        bot: Lewat apa? Tekan, atau tulis sendiri. [Surat] [Grup WhatsApp] [Pengajian] [Arisan] [Pengeras suara] [Cara lain] [Batal]
        Yati: grup wa
        bot: Siapa yang menyampaikan? Tekan, atau tulis namanya. [Bu Yati] [Batal]
        Yati: [Bu Yati]
        bot: Saya catat: 1 orang dikabari lewat grup WhatsApp, oleh Bu Yati. [Salah catat]
        bot>Adi~: Kabar "Posyandu pindah." untuk 17 orang, BKM Contoh Sumber. Terkirim 11 · tidak sampai 6 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 3 Tidak lewat Telegram: 6 tanpa HP. Sampai pada 14 dari 17 orang: Telegram 11, grup WhatsApp 1, pengajian 2. Warga mulai sendiri: 2 orang menyampaikan. [Siapa yang belum?] [Perbaiki]
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah.": 6 orang belum lewat Telegram. Nomor sesuai buku KSM: di luar KSM: 2 orang KSM Mawar: nomor 4, 5, 8, 10 · 3 dari 4 sudah disampaikan [Cetak slip] [Kirim lewat WhatsApp] [Surat tokoh] [Catat disampaikan]
        Adi: [Catat disampaikan]
        bot: "Posyandu pindah.": siapa yang sudah dikabari? [semua (3)] [KSM Mawar (1)] [tokoh & perangkat (2)] [Batal]
        Adi: [semua (3)]
        bot: Lewat apa? Tekan, atau tulis sendiri. [Surat] [Grup WhatsApp] [Pengajian] [Arisan] [Pengeras suara] [Cara lain] [Batal]
        Adi: spanduk di pos ronda
        bot: Siapa yang menyampaikan? Tekan, atau tulis namanya. [Mas Adi] [Batal]
        Adi: [Mas Adi]
        bot: Saya catat: 3 orang dikabari lewat spanduk di pos ronda, oleh Mas Adi. [Salah catat]
        bot~: Kabar "Posyandu pindah." untuk 17 orang, BKM Contoh Sumber. Terkirim 11 · tidak sampai 6 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 6 Tidak lewat Telegram: 6 tanpa HP. Sampai pada 17 dari 17 orang: Telegram 11, grup WhatsApp 1, pengajian 2, cara lain 3. Warga mulai sendiri: 1 ketua membacakan, 2 orang menyampaikan. [Siapa yang belum?] [Perbaiki]
        Adi: Belum terjangkau
        bot: Semua sudah terjangkau.
        Yati: titip kabar
        bot: Tidak ada titipan kabar.
        Adi: [Salah catat]
        bot: Dihapus lagi: 3 orang kembali belum dikabari.
        bot~: Kabar "Posyandu pindah." untuk 17 orang, BKM Contoh Sumber. Terkirim 11 · tidak sampai 6 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 3 Tidak lewat Telegram: 6 tanpa HP. Sampai pada 14 dari 17 orang: Telegram 11, grup WhatsApp 1, pengajian 2. Warga mulai sendiri: 2 orang menyampaikan. [Siapa yang belum?] [Perbaiki]
        Adi: Belum terjangkau
        bot: Dari 3 kabar terakhir, belum mendengar: di luar KSM: 2 orang KSM Mawar: nomor 10 · dititipkan ke ketua
    """)


def test_what_is_pressed_by_others_changes_nothing(chat: Chatroom) -> None:
    chat.book.run(lambda book: officials(book, 2))
    send(chat, "Posyandu pindah.", "semua warga, tokoh")
    news = chat.book.look(lambda book: book.execute(select(t.announcement.c.public_id)).scalar_one())
    wati = village.ACCOUNTS["Wati"]
    for verb in (
        "kb-slip",
        "kb-surat",
        "kb-ubah-surat",
        "kb-serah",
        "kb-catat",
        "titip-cara",
        "titip-slip",
        "kb-salah",
    ):
        chat.give(chat.press(wati, wati, 1, f"{verb}:{news}:0"))
    said = [m["text"] for m in chat.phone.messages if m["chat"] == wati]
    assert all(words.startswith("Tombol ini sudah tidak berlaku.") for words in said[1:]) and len(said) == 9
    assert chat.book.look(lambda book: book.execute(select(t.telling)).all()) == []
    assert chat.book.look(lambda book: book.execute(select(t.official_letter)).all()) == []


def test_a_poor_household_gets_no_letter_and_stands_on_no_slip(chat: Chatroom) -> None:
    chat.book.run(lambda book: officials(book, 1))
    chat.book.run(
        lambda book: book.execute(update(t.person).where(t.person.c.phone.is_(None)).values(poor=True))
    )
    for line in (
        "kabar baru",
        "pilih sendiri",
        "keadaan",
        "[rumah tangga miskin]",
        "[Cukup]",
        "Sembako.",
        "[Kirim]",
    ):
        chat.hear("Adi", line)
    chat.at("+1")
    news = chat.book.look(lambda book: book.execute(select(t.announcement.c.public_id)).scalar_one())
    shown = " ".join(chat.hear("Adi", "[Siapa yang belum?]"))
    assert "[Surat tokoh]" not in shown and "[Cetak slip]" not in shown
    adi = village.ACCOUNTS["Adi"]
    for verb in ("kb-surat", "kb-serah", "kb-slip"):
        chat.give(chat.press(adi, adi, 1, f"{verb}:{news}:0"))
    said = [m["text"] for m in chat.phone.messages if m["chat"] == adi][-3:]
    assert said[0] == said[1] == "Tidak ada tokoh atau kelompok peduli yang perlu disurati untuk kabar ini."
    assert said[2] == "Tidak ada lagi yang perlu dititipi kabar ini."
