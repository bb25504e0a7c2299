"""After a closing: the four words and the month's file reach the pengawas who was not there, by one press or by the
day's digest.
"""

from __future__ import annotations

from sqlalchemy import select

from storage import tables as t
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_closings import closed_until_november


def files_to(chat: Chatroom, who: str) -> list[str]:
    """What files that phone got, by their kind."""
    said = select(t.outbox.c.say).where(t.outbox.c.chat_id == chat.accounts[who]).order_by(t.outbox.c.id)
    rows = lateness.look(chat, lambda book: book.execute(said).scalars().all())
    return [each["p"]["kind"] for each in rows if each.get("p")]


def test_one_press_brings_the_words_and_the_file_once(chat: Chatroom) -> None:
    chat("""
        Rini: tutup buku Oktober
        bot: ...
        Rini: [Tutup Oktober 2026]
        bot: ...
        bot>Hadi: ...
        bot>Budi: ...
        Hadi: [Setuju]
        bot: Buku Oktober 2026 ditutup, 20 catatan. Bacakan, lalu tulis di buku kertas: ... [Gambar] [Lembar XLSX] [PDF cetak] [Kenapa?] [Kirim ke pengawas]
        bot>Rini: Buku Oktober 2026 ditutup, 20 catatan. Pak Hadi setuju. Tulis di buku kertas: ... [Gambar] [Lembar XLSX] [PDF cetak] [Kenapa?] [Kirim ke pengawas]
        Rini: [Kirim ke pengawas]
        bot: Empat kata dan berkas Oktober 2026 sudah dikirim ke Pak Budi.
        bot>Budi: Bu Rini mengirim: buku Oktober 2026 sudah ditutup, 20 catatan. Empat katanya: ... Sama dengan di buku kertas? Berkas bulannya di bawah ini. [Gambar] [Lembar XLSX] [PDF cetak] [Kenapa?]
        bot>Budi: Laporan BKM Contoh Sumber, Sabtu 31 Oktober, siap dicetak dan ditandatangani. (gambar)
        Hadi: [Kirim ke pengawas]
        bot: Empat kata dan berkas Oktober 2026 sudah pernah dikirim.
        Hadi: [Kenapa?]
        bot: Angka BKM Contoh Sumber, Sabtu 31 Oktober: dari kartu 1 KSM dan uang yang sudah sah, seperti waktu ditutup Selasa 17 November. Dihitung berisiko: tertunda 3 angsuran atau lebih. LAR 0 dari 1 KSM; PAR sisa pokok mereka Rp0 dari Rp6.000.000; RR semua kecuali pokok tertunda Rp0. Cadangan: I Rp6.000.000 kali 0,50 %. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
    """)
    assert files_to(chat, "Budi") == ["report-paper"]


def test_the_four_words_stand_in_the_digest_of_the_pengawas(chat: Chatroom) -> None:
    closed_until_november(chat)
    chat.at("2026-11-18 08:31")
    digests = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Budi"]]
    assert sum("buku Oktober 2026 sudah ditutup" in each for each in digests) == 1
    hadi = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Hadi"]]
    assert not any("sudah ditutup, 2" in each for each in hadi), "who agreed has them already"


def test_a_pengawas_who_agreed_is_sent_nothing(chat: Chatroom) -> None:
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]")):
        chat.hear(name, words)
    assert not any("[Kirim ke pengawas]" in each for each in chat.hear("Budi", "[Setuju]"))
    code = lateness.look(chat, lambda book: book.execute(select(t.closing.c.public_id)).scalar())
    chat.press(chat.accounts["Rini"], chat.accounts["Rini"], 1, f"tbkirim:{code}:")
    assert files_to(chat, "Budi") == []
    chat.at("2026-11-18 08:31")
    told = [m["text"] for m in chat.phone.messages if m["chat"] == chat.accounts["Budi"]]
    assert not any(each.startswith("Yang") and "sudah ditutup" in each for each in told)


def test_a_stranger_cannot_send_it(chat: Chatroom) -> None:
    closed_until_november(chat)
    code = lateness.look(chat, lambda book: book.execute(select(t.closing.c.public_id)).scalar())
    before = len(files_to(chat, "Budi"))
    sri = chat.accounts["Sri"]
    chat.press(sri, sri, 1, f"tbkirim:{code}:")
    assert len(files_to(chat, "Budi")) == before
