"""What settles what is reckoned: surplus waits, a payment found wrong was never there, a loan closes and reopens."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage import loans
from storage import tables as t
from storage.book import Book, Work
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom


def paid_through_siti(chat: Chatroom, amount: str, number: str) -> None:
    """Bu Sri gives it to Bu Siti, who hands it over; Bu Rini counts it."""
    for name, text in (
        ("Sri", amount if amount.startswith("[") else f"angsur {amount}"), ("Sri", "[Bu Siti]"), ("Siti", "[Sudah saya pegang]"), ("Siti", "serah uang"),
        ("Siti", "[Ya, semua]"), ("Rini", "[Cocok]"),
    ):  # fmt: skip
        chat.hear(name, text)
    assert f"Nomor {number}" in "\n".join(m["text"] for m in chat.phone.messages[-4:])


def test_more_than_the_bill_waits_and_pays_the_next_row_on_its_day(chat: Chatroom) -> None:
    paid_through_siti(chat, "165rb", "H-0001")
    chat("""
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp50.000 untuk angsuran berikutnya. [Kenapa?]
        Sri: kapan jatuh tempo
        bot: Berikutnya Rp65.000, Jumat 22 Januari. [Kenapa?]
    """)
    lateness.reach(chat, "2027-01-22 09:00")
    chat("""
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp525.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_a_payment_found_wrong_was_never_there(chat: Chatroom) -> None:
    """The first of two is taken out: what the second one settled is reckoned anew."""
    paid_through_siti(chat, "115rb", "H-0001")
    paid_through_siti(chat, "100rb", "K-0002")
    chat("""
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 5, tinggal 5 (Rp575.000). Titipan Rp100.000 untuk angsuran berikutnya. [Kenapa?]
        Rini: koreksi h 1-6
        bot: Karena apa? ...
        Rini: [Salah ketik]
        bot: Kuitansi H-0001-6, ... [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Kuitansi H-0001-6 dibatalkan: ...
        bot>Sri: ...
        Sri: sisa
        bot: Angsuran Bu Sri: sudah 4, tinggal 6 (Rp590.000). [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def status(book: Book) -> list[str]:
    def read(work: Work) -> list[str]:
        found = work.execute(select(t.loan.c.status).order_by(t.loan.c.id))
        return list(found.scalars())

    return book.look(read)


def test_a_loan_is_lunas_when_the_last_row_is_paid_and_runs_again_when_it_was_not(chat: Chatroom) -> None:
    before = status(chat.book)

    lateness.only_late(chat, "Sri")
    chat.hear("Sri", "angsur 690rb")
    paid_through_siti(chat, "[Rp690.000]", "H-0001")
    changed = [i for i, each in enumerate(status(chat.book)) if each != before[i]]
    assert len(changed) == 1
    for text in ("koreksi h 1-6", "[Salah ketik]", "[Simpan]"):
        chat.hear("Rini", text)
    assert status(chat.book) == before
    assert chat.book.look(first_deviation) is None


def test_a_large_receipt_is_not_one_persons_to_take_out(chat: Chatroom) -> None:
    chat("""
        Wati: setor 1jt
        bot: Setoran Rp1.000.000 dilaporkan, menunggu Bu Siti. Simpanan yang sudah sah: Rp120.000. [Ambil kembali]
        bot>Siti: Bu Wati melapor setoran Rp1.000.000. Uangnya sudah Ibu terima? [Sudah] [Belum]
        Siti: [Sudah]
        bot: Sah. Bu Wati, tabungan Rp1.000.000. Nomor H-0001.
        bot>Wati: Sah. Bu Siti sudah menerima tabungan Rp1.000.000 dari Ibu. Nomor H-0001. Terima kasih, Bu Wati. [Tidak betul]
        Siti: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 (Rp1.000.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan wajib Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan wajib Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Wati: saldo
        bot: Tabungan Bu Wati: Rp1.120.000 sah. [Kenapa?]
        Hadi: tugas
        bot: Yang menunggu: - Kuitansi H-0001 (Rp1.000.000) minta dibatalkan. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat H-0001] [Cocok saldo]
        Budi: [Jangan dibatalkan]
        bot: Baik, kuitansi H-0001 tetap berlaku.
        bot>Siti: Pak Budi tidak setuju: kuitansi H-0001 tetap berlaku.
        Hadi: [Betul, batalkan]
        bot: Yang ini sudah selesai sebelumnya.
        Siti: koreksi h 1
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Siti: [Salah ketik]
        bot: Kuitansi H-0001, ... [Simpan] [Tidak]
        Siti: [Simpan]
        bot: Kuitansi H-0001 (Rp1.000.000) belum dibatalkan: perlu persetujuan kedua. Saya tanyakan ke Pak Hadi, Pak Budi.
        bot>Hadi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan wajib Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        bot>Budi: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan wajib Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Hadi: tugas
        bot: Yang menunggu: - Kuitansi H-0001 (Rp1.000.000) minta dibatalkan. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat H-0001] [Cocok saldo]
        Hadi: [Lihat H-0001]
        bot: Bu Siti minta kuitansi H-0001 dibatalkan: KSM Mawar, tabungan wajib Rp1.000.000. Sebabnya: salah ketik. [Betul, batalkan] [Jangan dibatalkan]
        Hadi: [Betul, batalkan]
        bot: Kuitansi H-0001 dibatalkan: Bu Wati, Rp1.000.000. Kalau perlu, minta dilaporkan lagi dengan benar.
        bot>Wati: Kuitansi H-0001 (tabungan Rp1.000.000) dibatalkan Bu Siti: salah ketik. Kalau tidak cocok, tanyakan ke saya.
        bot>Siti: Pak Hadi setuju: kuitansi H-0001 sudah dibatalkan.
        Wati: saldo
        bot: Tabungan Bu Wati: Rp120.000 sah. [Kenapa?]
    """)
    assert chat.book.look(first_deviation) is None


def test_money_in_hand_for_more_than_a_week_is_a_task(chat: Chatroom) -> None:
    for name, text in (("Sri", "angsur 115rb"), ("Sri", "[Bu Siti]"), ("Siti", "[Sudah saya pegang]")):
        chat.hear(name, text)
    lateness.reach(chat, "2026-11-24 09:00")
    assert "masih memegang" not in " ".join(chat.hear("Rini", "tugas"))
    told = [each for each in lateness.days(chat, "2026-11-26 09:00") if "masih memegang" in each]
    assert told == [
        "bot>Rini: Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 8 hari. [Ingatkan Bu Siti]"
    ]
    chat("""
        Budi: tugas
        bot: Yang menunggu: - Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 9 hari. - 2 KSM belum cocok saldo, pengingatnya mati [Ingatkan Bu Siti] [Cocok saldo]
        Rini: tugas
        bot: Belum ada uang yang menunggu. - Bu Siti (KSM Mawar) masih memegang angsuran Rp115.000 sejak 17/11, 9 hari. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Ingatkan Bu Siti] [Cocok saldo]
        Rini: [Ingatkan Bu Siti]
        bot: Sudah saya ingatkan Bu Siti.
        bot>Siti: Bu Siti, angsuran KSM Mawar Rp115.000 masih di tangan sejak 17/11. Diserahkan? [Ya, semua] [Sebagian]
        Siti: [Ya, semua]
        bot: Dicatat: Rp115.000 (1 orang) diserahkan. Sah setelah UPK menghitung.
        bot>Rini: KSM Mawar, angsuran Rp115.000, 1 orang, dari Bu Siti, dibayar 17/11. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Ingatkan Bu Siti]
        bot: Yang ini sudah selesai sebelumnya.
    """)


def test_any_number_of_cards_is_read_in_parts(chat: Chatroom, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = chat.book.look(loans.every)
    monkeypatch.setattr(loans, "AT_ONCE", 3)
    assert len(whole) > 6
    assert chat.book.look(loans.every) == whole
