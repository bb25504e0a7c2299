"""IPTW: a part of the jasa comes back to who paid every instalment in time, on a signed list, once."""

from __future__ import annotations

import io
from datetime import date

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, update

from bot import drawings
from storage import cash
from storage import iptw as store
from storage import tables as t
from storage.book import Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_cash import STICKER, filled, play
from tests.stories.test_hardship_loans import NEW_CARD
from tests.stories.test_papers import pages
from tests.stories.test_reports import recipe_of

PAPER = {"photo": [{"file_id": "daftar-1", "file_unique_id": "d1", "width": 90, "height": 60}]}


def agreed(chat: Chatroom, percent: str = "10") -> None:
    """Two officers agreed on IPTW from today on."""
    for words in lateness.ruling("[IPTW]", percent, "[Selasa 17/11]", "[Usulkan]"):
        chat.hear("Rini", words)
    chat.hear("Hadi", "[Setuju]")


def paid_off(chat: Chatroom, name: str) -> None:
    """All that was left is brought to the UPK and counted."""
    lateness.report(chat, name, "angsur 690rb langsung ke UPK")
    title = "Pak" if name == "Joko" else "Bu"
    play(chat, "Rini: terima uang", f"Rini: [Terima dari {title} {name}]")


def coming(chat: Chatroom) -> None:
    """Bu Sri paid off in time, and what she has coming is not given yet."""
    agreed(chat)
    filled(chat)
    paid_off(chat, "Sri")


def test_who_paid_in_time_has_it_back_on_a_signed_list(chat: Chatroom) -> None:
    agreed(chat)
    filled(chat)
    paid_off(chat, "Sri")
    paid_off(chat, "Tini")
    chat("""
        Rini: iptw
        bot: IPTW yang bisa diberikan: Rp30.000 untuk 2 orang. Mawar: 2 orang, Rp30.000 Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: Rp30.000 untuk 2 orang. Bu Sri: jasa Rp150.000 × 10% = Rp15.000, lunas 17/11 Bu Tini: jasa Rp150.000 × 10% = Rp15.000, lunas 17/11 [Bayarkan] [Daftar PDF] [Daftar Excel] [Kenapa?]
        Rini: [Kenapa?]
        bot: IPTW KSM Mawar, dari kartu tiap anggota: Bu Sri: pinjaman Rp1.000.000 cair 22/7, 10 angsuran semua tepat waktu, lunas 17/11. Jasa dibayar Rp150.000 × 10% = Rp15.000, ke bawah ke ratusan. Bu Tini: pinjaman Rp1.000.000 cair 22/7, 10 angsuran semua tepat waktu, lunas 17/11. Jasa dibayar Rp150.000 × 10% = Rp15.000, ke bawah ke ratusan. 8 kartu tidak dapat: belum lunas. Aturannya: perkotaan 2013 (POB) versi 2, sejak 17/11 (Bu Rini dan Pak Hadi).
        Rini: iptw
        bot: IPTW yang bisa diberikan: Rp30.000 untuk 2 orang. Mawar: 2 orang, Rp30.000 Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: Rp30.000 untuk 2 orang. Bu Sri: jasa Rp150.000 × 10% = Rp15.000, lunas 17/11 Bu Tini: jasa Rp150.000 × 10% = Rp15.000, lunas 17/11 [Bayarkan] [Daftar PDF] [Daftar Excel] [Kenapa?]
        Rini: [Bayarkan]
        bot: Diberikan kepada siapa? [Semua 2 orang, Rp30.000] [Bu Sri, Rp15.000] [Bu Tini, Rp15.000] [Batal]
        Rini: semua
        bot: Tunai atau lewat bank? Kas Rp5.380.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Diberikan tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: [Hari ini]
        bot: Kirim foto daftar yang sudah ditandatangani, atau tulis siapa saksinya. [Batal]
        Rini: disaksikan Bu Yati di kumpulan
        bot: Menunggu Pak Hadi: IPTW (bayar tepat waktu) Rp30.000, tunai, 17/11: disaksikan Bu Yati di kumpulan. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: IPTW (bayar tepat waktu) Rp30.000, tunai, 17/11: disaksikan Bu Yati di kumpulan. 2 orang: Bu Sri Rp15.000 Bu Tini Rp15.000 Cocok dengan daftar yang ditandatangani? [Betul] [Tidak]
        Rini: iptw
        bot: IPTW: tidak ada yang menunggu diberikan. Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: tidak ada yang menunggu diberikan. Bu Sri: Rp15.000 menunggu pengurus kedua Bu Tini: Rp15.000 menunggu pengurus kedua [Kenapa?]
        Hadi: [Betul]
        bot: Sah. Bukti kas W-0004: IPTW (bayar tepat waktu) Rp30.000, tunai, 17/11: disaksikan Bu Yati di kumpulan. Kas Rp5.350.000, bank Rp0.
        bot>Sri: Bu Sri, ada kabar baik dari Bu Rini (UPK): semua angsuran Ibu tepat waktu sampai lunas, jadi sebagian jasanya kembali, IPTW Rp15.000. Terima kasih. Sudah diterima? [Sudah saya terima] [Belum]
        bot>Tini: Bu Tini, ada kabar baik dari Bu Rini (UPK): semua angsuran Ibu tepat waktu sampai lunas, jadi sebagian jasanya kembali, IPTW Rp15.000. Terima kasih. Sudah diterima? [Sudah saya terima] [Belum]
        bot>Rini: Bukti kas W-0004 sah, disetujui Pak Hadi: IPTW (bayar tepat waktu) Rp30.000, tunai, 17/11: disaksikan Bu Yati di kumpulan.
        Sri: kenapa
        bot: IPTW Bu Sri, dari kartunya: Bu Sri: Rp150.000 × 10% = Rp15.000, diberikan 17/11 (W-0004), ditulis Bu Rini, disetujui Pak Hadi. Aturannya: perkotaan 2013 (POB) versi 2, sejak 17/11 (Bu Rini dan Pak Hadi).
        Tini: [Belum]
        bot: Baik. Bu Rini saya beri tahu. Kalau nanti sudah diterima, tekan [Sudah saya terima]. [Sudah saya terima]
        bot>Rini: Bu Tini menjawab IPTW Rp15.000 (bukti W-0004) belum diterima. Tolong berikan, atau bicarakan dulu.
        bot>Hadi: Bu Tini menjawab IPTW Rp15.000 (bukti W-0004) belum diterima. Tolong berikan, atau bicarakan dulu.
        Budi: iptw
        bot: IPTW: tidak ada yang menunggu diberikan. Pilih KSM. [Mawar]
        Budi: [Mawar]
        bot: IPTW KSM Mawar: tidak ada yang menunggu diberikan. Bu Sri: Rp15.000 diberikan (W-0004), belum ada jawaban Bu Tini: Rp15.000 diberikan (W-0004), katanya belum diterima [Kenapa?]
        Tini: [Sudah saya terima]
        bot: Terima kasih, Bu Tini. IPTW Rp15.000 sudah di tangan, tercatat.
        Tini: iptw
        bot: Bu Tini: IPTW Rp15.000 sudah diberikan, bukti W-0004.
        Wati: iptw
        bot: Bu Wati: kalau semua angsuran tepat waktu sampai lunas, 10% jasanya kembali (IPTW).
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_lender_without_it_never_speaks_of_it(chat: Chatroom) -> None:
    filled(chat)
    paid_off(chat, "Sri")
    chat("""
        Rini: iptw
        bot: BKM ini tidak memberi IPTW. Kalau disepakati, ubah lewat "ubah aturan", [Pinjaman], [IPTW].
        Sri: iptw
        bot: BKM ini tidak memakai IPTW.
        Rini: kas
        bot: Kas Rp4.690.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: Kas Rp4.690.000, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal]
    """)


def test_whoever_wrote_it_or_gets_it_is_not_its_second_voice_and_a_till_gives_no_more_than_it_has(
    chat: Chatroom,
) -> None:
    agreed(chat, "100")
    paid_off(chat, "Sri")
    chat("""
        Rini: kas
        bot: Kas Rp690.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: Kas Rp690.000, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal] [IPTW]
        Rini: [IPTW]
        bot: IPTW yang bisa diberikan: Rp150.000 untuk 1 orang. Mawar: 1 orang, Rp150.000 Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: Rp150.000 untuk 1 orang. Bu Sri: jasa Rp150.000 × 100% = Rp150.000, lunas 17/11 [Bayarkan] [Daftar PDF] [Daftar Excel] [Kenapa?]
        Rini: [Bayarkan]
        bot: Tunai atau lewat bank? Kas Rp690.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Lewat bank]
        bot: Di bank menurut buku hanya Rp0, jadi Rp150.000 belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
        Rini: [Tunai]
        bot: Diberikan tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: 16/11
        bot: Pinjamannya baru lunas Selasa 17 November 2026. Sebelum itu IPTW belum ada.
        Rini: besok
        bot: Tanggal itu belum tiba. Tanggal berapa? [Selasa 17/11] [Batal]
        Rini: [Hari ini]
        bot: Kirim foto daftar yang sudah ditandatangani, atau tulis siapa saksinya. [Batal]
        Rini: Bu Yati saksi
        bot: Menunggu Pak Hadi: IPTW (bayar tepat waktu) Rp150.000, tunai, 17/11: Bu Yati saksi. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: IPTW (bayar tepat waktu) Rp150.000, tunai, 17/11: Bu Yati saksi. 1 orang: Bu Sri Rp150.000 Cocok dengan daftar yang ditandatangani? [Betul] [Tidak]
        Hadi: [Tidak]
        bot: Baik, tidak dicatat. Bu Rini saya beri tahu.
        bot>Rini: Belum dicatat: Pak Hadi menjawab tidak. Tolong bicarakan dulu. Yang ditulis: IPTW (bayar tepat waktu) Rp150.000, tunai, 17/11: Bu Yati saksi.
        Rini: iptw
        bot: IPTW yang bisa diberikan: Rp150.000 untuk 1 orang. Mawar: 1 orang, Rp150.000 Pilih KSM. [Mawar]
        Sri: iptw
        bot: Bu Sri: IPTW Rp150.000, 100% dari jasa Rp150.000. UPK memberikannya dengan daftar yang ditandatangani.
    """)
    assert lateness.look(chat, first_deviation) is None


def number(chat: Chatroom) -> str:
    """The number of the last voucher of IPTW."""
    last = select(t.entry.c.number).join(t.voucher, t.voucher.c.entry_id == t.entry.c.id)
    last = last.where(t.voucher.c.what == "iptw").order_by(t.entry.c.id.desc()).limit(1)
    found: str = lateness.look(chat, lambda book: book.execute(last).scalar())
    return found


def given(chat: Chatroom, language: str = "id") -> None:
    """Bu Sri paid off, and what she has coming was given and agreed."""
    coming(chat)
    speaks = update(t.person).where(t.person.c.name == "Sri").values(language=language)
    chat.book.run(lambda book: book.execute(speaks))
    written = ("Rini: [Bayarkan]", "Rini: [Tunai]", "Rini: [Hari ini]", "Rini: Bu Yati saksi")
    play(chat, "Rini: iptw", "Rini: [Mawar]", *written, "Hadi: [Betul]")


def test_taken_out_before_anybody_has_it_it_is_due_again_and_never_twice(chat: Chatroom) -> None:
    given(chat)
    play(chat, "Rini: iptw")
    assert "[Bayarkan]" not in chat.hear("Rini", "[Mawar]")[0]
    play(chat, f"Rini: koreksi {number(chat)}", "Rini: [Salah ketik]")
    chat("""
        Rini: [Simpan]
        bot: Menunggu Pak Hadi: membatalkan M-0003, IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: salah ketik. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: membatalkan M-0003, IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: salah ketik. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah: membatalkan M-0003, IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: salah ketik. Kas Rp4.690.000, bank Rp0.
        bot>Sri: Bu Sri, catatan IPTW Rp15.000 dibatalkan UPK karena keliru ditulis. Kalau uangnya sudah ada pada Bu Sri, bilang ke UPK.
        bot>Rini: Disetujui Pak Hadi: membatalkan M-0003, IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: salah ketik.
        Sri: [Sudah saya terima]
        bot: Catatan IPTW ini sudah dibatalkan. Kalau uangnya ada, tanyakan ke UPK.
        Rini: iptw
        bot: IPTW yang bisa diberikan: Rp15.000 untuk 1 orang. Mawar: 1 orang, Rp15.000 Pilih KSM. [Mawar]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_what_somebody_has_in_hand_is_not_taken_out_of_the_book(chat: Chatroom) -> None:
    given(chat)
    play(chat, "Sri: [Sudah saya terima]", f"Rini: koreksi {number(chat)}", "Rini: [Salah ketik]")
    chat("""
        Rini: [Simpan]
        bot: Bu Sri sudah bilang menerima uangnya, jadi bukti ini tidak bisa dibatalkan.
        Sri: [Sudah saya terima]
        bot: Ini sudah dijawab.
        Sri: [Belum]
        bot: Ini sudah dijawab.
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_payment_taken_out_later_is_told_and_nothing_is_clawed_back(chat: Chatroom) -> None:
    given(chat)
    play(chat, "Sri: [Sudah saya terima]")
    receipt = select(t.entry.c.number).where(t.entry.c.kind == "confirm")
    play(
        chat,
        f"Rini: koreksi {lateness.look(chat, lambda book: book.execute(receipt).scalar())}",
        "Rini: [Salah ketik]",
    )
    chat("""
        Rini: [Simpan]
        bot: Kuitansi K-0002 dibatalkan: Bu Sri, Rp690.000. Kalau perlu, minta dilaporkan lagi dengan benar. IPTW Rp15.000 untuk Bu Sri (bukti M-0003) sudah diberikan; menurut kartu sekarang tidak lagi begitu. Buku tidak menarik kembali: bicarakan baik-baik.
        bot>Sri: Kuitansi K-0002 (angsuran Rp690.000) dibatalkan Bu Rini: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Hadi: Kuitansi Bu Sri dibatalkan, padahal IPTW Rp15.000 (bukti M-0003) sudah diberikan. Menurut kartu sekarang tidak lagi begitu. Buku tidak menarik kembali: bicarakan baik-baik.
        Rini: iptw
        bot: IPTW: tidak ada yang menunggu diberikan. Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: tidak ada yang menunggu diberikan. Bu Sri: sudah diberi Rp15.000 (M-0003), menurut kartu sekarang tidak dapat. Buku tidak menarik kembali; bicarakan baik-baik Sudah diterima: Rp15.000 oleh 1 orang. [Kenapa?]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_card_that_changes_before_the_second_officer_answers_is_not_given(chat: Chatroom) -> None:
    coming(chat)
    written = ("Rini: [Bayarkan]", "Rini: [Tunai]", "Rini: [Hari ini]", "Rini: Bu Yati saksi")
    play(chat, "Rini: iptw", "Rini: [Mawar]", *written)
    receipt = select(t.entry.c.number).where(t.entry.c.kind == "confirm")
    number = lateness.look(chat, lambda book: book.execute(receipt).scalar())
    play(chat, f"Rini: koreksi {number}", "Rini: [Salah ketik]", "Rini: [Simpan]")
    chat("""
        Hadi: [Betul]
        bot: Kartu Bu Sri sudah berubah sejak ditulis, jadi tidak cocok lagi. Tekan [Tidak], lalu petugas menulis yang baru.
        Hadi: [Tidak]
        bot: Baik, tidak dicatat. Bu Rini saya beri tahu.
        bot>Rini: Belum dicatat: Pak Hadi menjawab tidak. Tolong bicarakan dulu. Yang ditulis: IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: Bu Yati saksi.
    """)


def test_without_a_phone_it_is_said_aloud_and_the_list_is_printed_to_sign(chat: Chatroom) -> None:
    agreed(chat)
    filled(chat)
    play(chat, "Yati: kumpulan 17/11 // 4 0 690 // kas 690", "Yati: [Nomor 4 = Rp0 + Rp690.000]")
    play(chat, "Yati: serah uang", "Yati: [Ya, semua]", "Rini: [Cocok]", "Rini: iptw")
    chat("""
        Rini: [Mawar]
        bot: IPTW KSM Mawar: Rp15.000 untuk 1 orang. Bu Lastri: jasa Rp150.000 × 10% = Rp15.000, lunas 17/11 [Bayarkan] [Daftar PDF] [Daftar Excel] [Kenapa?]
        Rini: [Daftar PDF]
        bot: Daftar IPTW KSM Mawar: 1 orang, Rp15.000. Tanda tangan saat uangnya diterima. (gambar)
        Rini: [Daftar Excel]
        bot: Daftar IPTW KSM Mawar: 1 orang, Rp15.000. Tanda tangan saat uangnya diterima. (gambar)
        Rini: [Bayarkan]
        bot: Tunai atau lewat bank? Kas Rp4.690.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Diberikan tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: [Hari ini]
        bot: Kirim foto daftar yang sudah ditandatangani, atau tulis siapa saksinya. [Batal]
        Rini: Bu Yati saksi
        bot: Menunggu Pak Hadi: IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: Bu Yati saksi. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: Bu Yati saksi. 1 orang: Bu Lastri Rp15.000 Cocok dengan daftar yang ditandatangani? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah. Bukti kas M-0003: IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: Bu Yati saksi. Kas Rp4.675.000, bank Rp0.
        bot>Rini: Bukti kas M-0003 sah, disetujui Pak Hadi: IPTW (bayar tepat waktu) Rp15.000, tunai, 17/11: Bu Yati saksi.
        Siti: tugas
        bot: Tanyakan ke nomor 4 di kumpulan berikut: IPTW Rp15.000 dari Bu Rini, 17/11, sudah diterima? Apa kata beliau? [Katanya betul] [Katanya tidak betul]
        Siti: [Katanya betul]
        bot: Terima kasih. Tercatat: Bu Lastri sendiri bilang betul.
        Rini: iptw
        bot: IPTW: tidak ada yang menunggu diberikan. Pilih KSM. [Mawar]
        Rini: [Mawar]
        bot: IPTW KSM Mawar: tidak ada yang menunggu diberikan. Sudah diterima: Rp15.000 oleh 1 orang. [Kenapa?]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_the_list_holds_the_figures_of_the_page(chat: Chatroom) -> None:
    agreed(chat)
    paid_off(chat, "Sri")
    play(chat, "Rini: iptw", "Rini: [Mawar]")
    sheet = recipe_of(chat, "[Daftar Excel]")
    page = load_workbook(io.BytesIO(drawings.DRAWINGS[sheet["kind"]](sheet, "id"))).worksheets[0]
    shown = [[cell.value for cell in row] for row in page.iter_rows(min_row=5)]
    assert [row[:6] for row in shown] == [
        ["No", "Nama", "Pinjaman", "Jasa", "Persen", "IPTW"],
        ["6", "Bu Sri", 1_000_000, 150_000, "10 %", 15_000],
        ["Jumlah", None, 1_000_000, 150_000, None, 15_000],
    ]
    play(chat, "Rini: iptw", "Rini: [Mawar]")
    (printed,) = pages(recipe_of(chat, "[Daftar PDF]"))
    assert "DAFTAR PENERIMA IPTW" in printed and "Tanda tangan" in printed
    assert "Bu Sri 1.000.000 150.000 10 % 15.000 6." in printed


@pytest.mark.parametrize(("language", "words"), [("jv", "kabar sae"), ("en", "good news")])
def test_it_is_heard_in_ones_own_language(chat: Chatroom, language: str, words: str) -> None:
    given(chat, language)
    said = next(m["text"] for m in reversed(chat.phone.messages) if m["chat"] == chat.accounts["Sri"])
    assert words in said and "Rp15" in said


def test_the_second_officer_sees_the_photo_of_the_signed_list(chat: Chatroom) -> None:
    coming(chat)
    play(chat, "Rini: iptw", "Rini: [Mawar]", "Rini: [Bayarkan]", "Rini: [Tunai]", "Rini: [Hari ini]")
    assert chat.send_thing("Rini", sticker=STICKER)[0].startswith("bot: Kirim foto daftar")
    assert chat.send_thing("Rini", **PAPER)[0].startswith("bot: Menunggu Pak Hadi: IPTW")
    asked = next(m["text"] for m in reversed(chat.phone.messages) if m["chat"] == chat.accounts["Hadi"])
    assert "Bu Sri Rp15.000" in asked
    kept = (
        select(t.outbox.c.say)
        .where(t.outbox.c.chat_id == chat.accounts["Hadi"])
        .order_by(t.outbox.c.id.desc())
    )
    assert "daftar-1" in str(lateness.look(chat, lambda book: book.execute(kept.limit(1)).scalar()))


def test_who_came_after_the_day_stands_on_no_list_and_hears_it_only_when_asking(chat: Chatroom) -> None:
    agreed(chat)
    filled(chat)
    lateness.reach(chat, "2026-12-24 09:00")
    paid_off(chat, "Sri")
    chat("""
        Rini: iptw
        bot: Belum ada yang mendapat IPTW. Aturannya: 10% jasa, bagi yang lunas dengan semua angsuran tepat waktu.
        Sri: iptw
        bot: Bu Sri: belum ada IPTW. Yang lunas dengan semua angsuran tepat waktu mendapat kembali 10% jasanya.
        Tini: iptw
        bot: Bu Tini: belum ada IPTW. Yang lunas dengan semua angsuran tepat waktu mendapat kembali 10% jasanya.
    """)


def test_who_had_paid_off_before_this_book_kept_it_has_none_here(chat: Chatroom) -> None:
    coming(chat)
    chat.book.run(lambda book: book.execute(update(t.chain).values(iptw_since=date(2026, 11, 17))))
    assert "Belum ada yang mendapat IPTW" in chat.hear("Rini", "iptw")[0]
    chat.book.run(lambda book: book.execute(update(t.chain).values(iptw_since=date(2026, 11, 16))))
    assert "Rp15.000 untuk 1 orang" in chat.hear("Rini", "iptw")[0]


def test_what_is_on_a_voucher_is_offered_to_nobody_again(chat: Chatroom) -> None:
    """Two forms are open at once on the clerk's phone and the koordinator's answer comes between."""
    coming(chat)
    play(chat, "Rini: iptw", "Rini: [Mawar]", "Rini: [Bayarkan]", "Rini: [Tunai]", "Rini: [Hari ini]")
    sri = lateness.look(chat, lambda book: store.due(book, 1, date(2026, 11, 17)))

    def beside(book: Work) -> None:
        """Another clerk's voucher for the same share."""
        rini = lateness.person(book, "Rini")
        row = {"bkm_id": 1, "what": "iptw", "till": "kas", "amount_rp": 15_000, "on": date(2026, 11, 17)}
        store.put(book, cash.propose(book, {**row, "by_person_id": rini}), sri)

    chat.book.run(beside)
    assert "bot: Tidak ada IPTW yang menunggu diberikan" in chat.hear("Rini", "Bu Yati saksi")[0]
    share = sri[0].lent.share_id
    assert chat.book.run(lambda book: store.hold_still(book, [share])) == {share}


def test_a_card_that_two_officers_began_anew_has_none(chat: Chatroom) -> None:
    agreed(chat)
    filled(chat)
    play(chat, *NEW_CARD, "Rini: [Simpan]", "Hadi: [Setuju]")
    lateness.report(chat, "Sri", "angsur 708rb langsung ke UPK")
    play(chat, "Rini: terima uang", "Rini: [Terima dari Bu Sri]")
    assert "Belum ada yang mendapat IPTW" in chat.hear("Rini", "iptw")[0]
    assert "belum ada IPTW" in chat.hear("Sri", "iptw")[0]
    assert lateness.look(chat, first_deviation) is None
