"""News without Telegram: read out number by number, on slips, by letter, and counted however it was told."""

from __future__ import annotations

import io

from pypdf import PdfReader

from bot.drawings import DRAWINGS
from storage import tables as t
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
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [4] [5] [8] [10] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: [4]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [10] [Lanjut] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: [10]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [✓ 10] [Lanjut] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: [4]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 4, 5, 8, 10 [✓ 4] [5] [8] [10] [Lanjut] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: [Lanjut]
        bot: Terima kasih, Bu Yati. Masih 3 orang: nomor 5, 8, 10.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 1 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?]
        Yati: titip kabar
        bot: KSM Mawar, untuk nomor 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp]
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 5, 8, 10 [5] [8] [10] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: 7
        bot: Nomor 7 tidak ada di daftar. Yang masih ada: 5, 8, 10 [5] [8] [10] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: 4 8
        bot: Nomor 4 tidak ada di daftar. Yang masih ada: 5, 8, 10 [5] [8] [10] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: [Belum semua]
        bot: Tersimpan di [Titip kabar]. Yang sudah nomor berapa? Tekan, atau balas misalnya 4 8. KSM Mawar: 5, 8, 10 [5] [8] [10] [Cetak slip] [Kirim lewat WhatsApp] [Batal]
        Yati: semua
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?]
        Yati: titip kabar
        bot: Tidak ada titipan kabar.
        Yati: [Belum semua]
        bot: Yang ini sudah disampaikan semua.
    """)


def test_the_slip_has_the_news_large_and_numbers_to_tick(chat: Chatroom) -> None:
    send(chat, "Posyandu pindah ke balai desa.", "anggota KSM")
    chat("""
        Yati: titip kabar
        bot: KSM Mawar, untuk nomor 4, 5, 8, 10, tolong bacakan: "Posyandu pindah ke balai desa." [Sudah semua] [Belum semua] [Cetak slip] [Kirim lewat WhatsApp]
        Yati: [Cetak slip]
        bot: Slip untuk KSM Mawar siap dicetak, ukuran A5. Centang nomor yang sudah mendengar. (gambar)
    """)
    for language in ("id", "jv", "en"):
        (slip,) = pages(chat, language)
        assert "4 5 8 10" in slip and "Bu Yati" in slip and "24 November" in slip and "Rp" not in slip
    chat("""
        Adi: [Siapa yang belum?]
        bot: "Posyandu pindah ke balai desa.": 4 orang belum lewat Telegram. Nomor sesuai buku KSM: BKM Contoh Sumber, KSM Mawar: nomor 4, 5, 8, 10 · dititipkan ke ketua [Cetak slip] [Kirim lewat WhatsApp]
        Adi: [Cetak slip]
        bot: Slip untuk KSM Mawar siap dicetak, ukuran A5. Centang nomor yang sudah mendengar. (gambar)
        Yati: [Sudah semua]
        bot: Terima kasih, Bu Yati. Sudah saya catat.
        bot>Adi~: Kabar "Posyandu pindah ke balai desa." untuk 11 orang, BKM Contoh Sumber. Terkirim 7 · tidak sampai 4 · menunggu 0 · tidak pasti 0 · dibatalkan 0 Sudah baca 0 · bertanya 0 · disampaikan langsung 4 Tidak lewat Telegram: 4 tanpa HP. [Siapa yang belum?]
        Yati: [Cetak slip]
        bot: Tidak ada lagi yang perlu dititipi kabar ini.
        Adi: [Cetak slip]
        bot: Tidak ada lagi yang perlu dititipi kabar ini.
    """)
    share = [b["url"] for m in chat.phone.messages for b in m["buttons"] if "url" in b]
    assert set(share) == {"https://wa.me/?text=Posyandu%20pindah%20ke%20balai%20desa."}
