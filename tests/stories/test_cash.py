"""Cash and bank of the UPK: vouchers with two voices, counts whose difference is named, a cash book."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import insert, select, text, update

from bot import drawings
from domain.ledger import Account, Entry, Kind, Posting
from domain.money import Rupiah
from storage import cash as store
from storage import ledger
from storage import tables as t
from storage.book import Work
from storage.cash_checks import vouchers_by_two
from storage.verify import first_deviation
from tests import lateness, seals
from tests.chat import Chatroom
from tests.conftest import START
from tests.engines import unguard
from tests.tables.reading import rows

NOTA = {"photo": [{"file_id": "nota-1", "file_unique_id": "n1", "width": 90, "height": 60}]}
STICKER = {
    "file_id": "s1", "file_unique_id": "u1", "type": "regular", "width": 1, "height": 1,
    "is_animated": False, "is_video": False,
}  # fmt: skip
PAGE_BUTTONS = (
    "[Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya]"
)


def play(chat: Chatroom, *lines: str) -> list[str]:
    """Several people's lines one after another; what was said after the last."""
    heard: list[str] = []
    for line in lines:
        heard = chat._play(line)
    return heard


def filled(chat: Chatroom) -> None:
    """The box holds Rp4.000.000, and two officers said so."""
    play(chat, "Rini: kas", "Rini: [Saldo awal]", "Rini: [Isi kas]", "Rini: 4jt", "Hadi: [Betul]")


def came_in(chat: Chatroom, day: str) -> None:
    """Rp100.000 came into the box on a day before it was counted."""
    start = ("Rini: kas", "Rini: [Uang masuk]", "Rini: [Pendapatan lain]", "Rini: [Tunai]", "Rini: 100rb")
    play(chat, *start, f"Rini: {day}", "Rini: sewa tenda", "Hadi: [Betul]")


def held(chat: Chatroom) -> dict[str, int]:
    """What the book says cash and bank hold."""
    found: dict[str, int] = lateness.look(chat, lambda book: store.tills(book, 1))
    return found


def whole(chat: Chatroom) -> bool:
    """Whether `guyub verify` finds nothing."""
    return lateness.look(chat, first_deviation) is None


def test_the_box_begins_with_what_was_counted_in_it(chat: Chatroom) -> None:
    chat(f"""
        Rini: kas
        bot: Kas Rp0, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. {PAGE_BUTTONS} [Saldo awal]
        Rini: [Saldo awal]
        bot: Saldo awal yang mana? [Isi kas] [Saldo bank] [Modal awal] [Cadangan risiko] [Batal]
        Rini: [Isi kas]
        bot: Berapa isi kas sekarang, sesudah dihitung? Yang sudah di buku: Rp0. [Batal]
        Rini: 4jt
        bot: Menunggu Pak Hadi: saldo awal kas Rp4.000.000, 17/11. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: saldo awal kas Rp4.000.000, 17/11. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah. Bukti kas H-0001: saldo awal kas Rp4.000.000, 17/11. Kas Rp4.000.000, bank Rp0.
        bot>Rini: Bukti kas H-0001 sah, disetujui Pak Hadi: saldo awal kas Rp4.000.000, 17/11.
        Rini: [Saldo awal]
        bot: Saldo awal yang mana? [Saldo bank] [Modal awal] [Cadangan risiko] [Batal]
    """)
    assert held(chat) == {"kas": 4_000_000, "bank": 0}
    assert whole(chat)


def test_a_cost_counts_when_a_second_officer_has_said_that_it_is_right(chat: Chatroom) -> None:
    filled(chat)
    chat("""
        Rini: catat pengeluaran
        bot: Uang keluar untuk apa? [Biaya operasional] [Honorarium] [Biaya bank] [Batal]
        Rini: [Biaya operasional]
        bot: Tunai atau lewat bank? Kas Rp4.000.000, bank Rp0. [Tunai] [Lewat bank] [Batal]
        Rini: [Tunai]
        bot: Berapa rupiah? [Batal]
        Rini: 50rb
        bot: Tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: [Hari ini]
        bot: Untuk apa? Satu baris saja, atau foto notanya dengan keterangan. [Batal]
        Rini: fotokopi kartu angsuran
        bot: Menunggu Pak Hadi: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran. Betul? [Betul] [Tidak]
        Rini: kas
        bot: Kas Rp4.000.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. 1 bukti menunggu orang kedua. ...
        Budi: kas
        bot: Kas Rp4.000.000, bank Rp0. ... 1 bukti menunggu orang kedua. [Lihat bukti] [Buku kas] [Buku bank]
        Hadi: Persetujuan
        bot: Yang menunggu: - bukti kas: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran. - 2 KSM belum cocok saldo, pengingatnya mati [Lihat bukti] [Cocok saldo]
        Hadi: [Lihat bukti]
        bot: Bu Rini mencatat: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah. Bukti kas K-0002: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran. Kas Rp3.950.000, bank Rp0.
        bot>Rini: Bukti kas K-0002 sah, disetujui Pak Hadi: biaya operasional Rp50.000, tunai, 17/11: fotokopi kartu angsuran.
        Hadi: [Betul]
        bot: Bukti ini sudah dijawab.
    """)
    assert held(chat) == {"kas": 3_950_000, "bank": 0}
    assert whole(chat)


def written(chat: Chatroom, amount: str = "50rb", day: str = "[Hari ini]") -> list[str]:
    """Bu Rini writes a cost; what is said to it."""
    start = ("Rini: catat pengeluaran", "Rini: [Biaya operasional]", "Rini: [Tunai]")
    return play(chat, *start, f"Rini: {amount}", f"Rini: {day}", "Rini: ongkos ke bank")


def test_what_waits_is_numbered_where_buttons_read_the_same_and_says_how_many_more(chat: Chatroom) -> None:
    filled(chat)
    for n in range(7):
        written(chat, amount=f"{10 + n}rb")
    chat("""
        Hadi: tugas
        bot: Yang menunggu: 1. bukti kas: biaya operasional Rp10.000, tunai, 17/11: ongkos ke bank. 2. bukti kas: biaya operasional Rp11.000, tunai, 17/11: ongkos ke bank. 3. bukti kas: biaya operasional Rp12.000, tunai, 17/11: ongkos ke bank. 4. bukti kas: biaya operasional Rp13.000, tunai, 17/11: ongkos ke bank. 5. bukti kas: biaya operasional Rp14.000, tunai, 17/11: ongkos ke bank. 6. bukti kas: biaya operasional Rp15.000, tunai, 17/11: ongkos ke bank. dan 2 lagi, muncul sesudah ini [1. Lihat bukti] [2. Lihat bukti] [3. Lihat bukti] [4. Lihat bukti] [5. Lihat bukti] [6. Lihat bukti]
        Hadi: [2. Lihat bukti]
        bot: Bu Rini mencatat: biaya operasional Rp11.000, tunai, 17/11: ongkos ke bank. Betul? [Betul] [Tidak]
    """)


def test_the_second_officer_says_no(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    chat("""
        Hadi: [Tidak]
        bot: Baik, tidak dicatat. Bu Rini saya beri tahu.
        bot>Rini: Belum dicatat: Pak Hadi menjawab tidak. Tolong bicarakan dulu. Yang ditulis: biaya operasional Rp50.000, tunai, 17/11: ongkos ke bank.
    """)
    assert held(chat)["kas"] == 4_000_000
    assert whole(chat)


def test_who_wrote_it_takes_it_back_while_nobody_has_answered(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    chat("""
        Rini: [Batalkan]
        bot: Baik, saya tarik. Tidak ada yang dicatat.
        Hadi: [Betul]
        bot: Bukti ini sudah dijawab.
        Rini: [Batalkan]
        bot: Bukti ini sudah dijawab.
    """)
    assert held(chat)["kas"] == 4_000_000


def test_nobody_is_the_second_voice_of_their_own_voucher(chat: Chatroom) -> None:
    """Also where one person holds both offices, or speaks through the same phone."""
    filled(chat)
    rini = select(t.person.c.id).where(t.person.c.name == "Rini").scalar_subquery()
    of = {"person_id": rini, "role": "koordinator", "bkm_id": 1, "since_on": START.date()}
    chat.book.run(lambda book: book.execute(insert(t.office).values(**of)))
    heard = written(chat)
    assert heard[0].startswith("bot: Menunggu Pak Hadi: ")
    public_id = lateness.look(chat, lambda book: store.waiting(book, [1])[0].public_id)
    press = chat.press(201, 201, 1, f"kasya:{public_id}:50000")
    assert chat._said_after(press, 201, 201) == ["bot: Ini harus dijawab orang kedua, bukan yang mencatat."]
    for account in (106, 101, 301):  # a member, a leader, the facilitator
        press = chat.press(account, account, 1, f"kasya:{public_id}:50000")
        assert "sudah tidak berlaku" in chat._said_after(press, account, account)[0]
    assert held(chat)["kas"] == 4_000_000


def test_a_till_gives_no_more_than_it_holds(chat: Chatroom) -> None:
    filled(chat)
    chat("""
        Rini: catat pengeluaran
        bot: Uang keluar untuk apa? ...
        Rini: [Honorarium]
        bot: Tunai atau lewat bank? ...
        Rini: [Tunai]
        bot: Berapa rupiah? [Batal]
        Rini: 0
        bot: Angkanya tidak bisa dipakai. ...
        Rini: -50rb
        bot: ...
        Rini: 4.000.001
        bot: Di kas menurut buku hanya Rp4.000.000, jadi Rp4.000.001 belum bisa keluar. Ada yang belum dicatat? Tulis "kas".
        Rini: 4.000.000
        bot: Tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: besok
        bot: ...
        Rini: [Kemarin]
        bot: Di kas menurut buku tanggal 16/11 hanya Rp0, jadi Rp4.000.000 belum bisa keluar tanggal 16/11. Tanggalnya sudah betul? Kalau ada uang masuk yang belum dicatat, catat dulu lewat "kas".
        Rini: batal
        bot: Baik, saya batalkan. Tidak ada yang disimpan.
    """)


def test_two_vouchers_cannot_take_the_same_money(chat: Chatroom) -> None:
    filled(chat)
    written(chat, "3jt")
    written(chat, "2jt")
    ids = lateness.look(chat, lambda book: [row.public_id for row in store.waiting(book, [1])])
    for public_id, amount, answer in (
        (ids[0], 3_000_000, "Sah. "),
        (ids[1], 2_000_000, "Di kas menurut buku hanya"),
    ):
        press = chat.press(202, 202, 1, f"kasya:{public_id}:{amount}")
        assert answer in chat._said_after(press, 202, 202)[0]
    assert held(chat)["kas"] == 1_000_000
    assert whole(chat)


def test_the_photo_of_the_receipt_goes_to_the_second_officer(chat: Chatroom) -> None:
    filled(chat)
    play(chat, "Rini: catat pengeluaran", "Rini: [Biaya operasional]", "Rini: [Tunai]", "Rini: 50rb")
    play(chat, "Rini: [Hari ini]")
    assert chat.send_thing("Rini", sticker=STICKER) == [
        "bot: Tulis satu baris untuk apa, atau kirim foto notanya. [Batal]"
    ]
    heard = chat.send_thing("Rini", **NOTA, caption="fotokopi")
    assert "bot: Menunggu Pak Hadi: biaya operasional Rp50.000, tunai, 17/11: fotokopi." in heard[0]
    assert any(message.get("picture") or "nota-1" in str(message) for message in chat.phone.messages)
    kept = lateness.look(chat, lambda book: store.waiting(book, [1])[0])
    assert (kept.media, kept.file_id, kept.note) == ("photo", "nota-1", "fotokopi")


def test_cash_goes_to_the_bank_and_back(chat: Chatroom) -> None:
    filled(chat)
    chat("""
        Rini: kas
        bot: Kas Rp4.000.000, bank Rp0. ...
        Rini: [Kas ke bank]
        bot: Berapa rupiah? [Batal]
        Rini: 1,5jt
        bot: Tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: [Hari ini]
        bot: Ada catatan atau foto buktinya? [Tanpa catatan] [Batal]
        Rini: [Tanpa catatan]
        bot: Menunggu Pak Hadi: kas ke bank Rp1.500.000, 17/11. ...
        bot>Hadi: Bu Rini mencatat: kas ke bank Rp1.500.000, 17/11. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah. Bukti kas K-0002: kas ke bank Rp1.500.000, 17/11. Kas Rp2.500.000, bank Rp1.500.000.
        bot>Rini: Bukti kas K-0002 sah, disetujui Pak Hadi: kas ke bank Rp1.500.000, 17/11.
        Rini: catat pemasukan
        bot: Uang masuk dari apa? [Jasa bank] [Pendapatan lain] [Tambahan modal] [Batal]
        Rini: [Jasa bank]
        bot: Berapa rupiah? [Batal]
        Rini: 12.500
        bot: Tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: [Kemarin]
        bot: Dari siapa, untuk apa? Satu baris saja, atau foto buktinya. [Batal]
        Rini: bunga Oktober
        bot: Menunggu Pak Hadi: jasa bank Rp12.500, 16/11: bunga Oktober. ...
        bot>Hadi: ...
        Hadi: [Betul]
        bot: Sah. Bukti kas M-0003: jasa bank Rp12.500, 16/11: bunga Oktober. Kas Rp2.500.000, bank Rp1.512.500.
        bot>Rini: ...
    """)
    assert whole(chat)


def test_a_voucher_is_taken_out_again_by_two_officers(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    play(chat, "Hadi: [Betul]")
    chat("""
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002 (Rp50.000, Selasa 17 November) dibatalkan karena salah ketik. Keduanya tetap terlihat di buku. Orang kedua ditanya dulu. [Simpan] [Tidak]
        Rini: [Simpan]
        bot: Menunggu Pak Hadi: membatalkan K-0002, biaya operasional Rp50.000, tunai, 17/11: salah ketik. Masuk buku sesudah disetujui. [Batalkan]
        bot>Hadi: Bu Rini mencatat: membatalkan K-0002, biaya operasional Rp50.000, tunai, 17/11: salah ketik. Betul? [Betul] [Tidak]
        Hadi: [Betul]
        bot: Sah: membatalkan K-0002, biaya operasional Rp50.000, tunai, 17/11: salah ketik. Kas Rp4.000.000, bank Rp0.
        bot>Rini: Disetujui Pak Hadi: membatalkan K-0002, biaya operasional Rp50.000, tunai, 17/11: salah ketik.
        Rini: koreksi K-0002
        bot: Karena apa? [Salah orang] [Salah jumlah] [Salah untuk apa] [Tertukar] [Salah ketik] [Uang dikembalikan] [Batal]
        Rini: [Salah ketik]
        bot: Kuitansi K-0002 sudah dibatalkan sebelumnya.
        Rini: kas
        bot: Kas Rp4.000.000, bank Rp0. Kas belum pernah dihitung. Buku bank belum pernah dicocokkan. [Uang keluar] [Uang masuk] [Kas ke bank] [Bank ke kas] [Hitung kas] [Cek bank] [Buku kas & lainnya] [Saldo awal]
        Rini: [Buku kas & lainnya]
        bot: Kas Rp4.000.000, bank Rp0. Mau yang mana? [Buku kas] [Buku bank] [Sisihkan cadangan] [Saldo awal]
        Rini: [Buku kas]
        bot: Buku kas November 2026. Sebelumnya Rp0. 17/11 saldo awal kas Rp4.000.000 17/11 biaya operasional -Rp50.000 17/11 pembetulan Rp50.000 Sekarang Rp4.000.000.
    """)
    assert whole(chat)
    chat.book.run(lambda book: book.execute(text("DELETE FROM voucher WHERE about_id IS NOT NULL")))
    assert "voucher 3: is not as it was written" in (lateness.look(chat, first_deviation) or "")
    assert "no two officers" in lateness.look(chat, lambda book: next(vouchers_by_two(book)))


def test_a_voucher_agreed_to_after_its_month_is_taken_out_from_the_day_it_counts(chat: Chatroom) -> None:
    filled(chat)
    came_in(chat, "31/10")
    play(chat, "Rini: catat pengeluaran", "Rini: [Biaya operasional]", "Rini: [Tunai]", "Rini: 50rb")
    play(chat, "Rini: 31/10", "Rini: kertas", "Rini: tutup buku", "Rini: [Tutup Oktober 2026]")
    play(chat, "Hadi: [Setuju]", "Hadi: [Betul]", "Rini: buka buku", "Rini: [Ada catatan keliru]")
    play(
        chat,
        "Hadi: [Setuju]",
        "Rini: koreksi M-0003",
        "Rini: [Salah ketik]",
        "Rini: [Simpan]",
        "Hadi: [Betul]",
    )
    rows = select(t.entry.c.kind, t.entry.c.effective_on).where(t.entry.c.amount_rp == 50_000)
    found = lateness.look(chat, lambda book: {tuple(row) for row in book.execute(rows)})
    assert found == {("voucher", date(2026, 11, 17)), ("reverse", date(2026, 11, 17))}
    assert whole(chat)


def test_a_day_in_a_closed_month_is_refused(chat: Chatroom) -> None:
    filled(chat)
    came_in(chat, "31/10")
    play(chat, "Rini: tutup buku", "Rini: [Tutup Oktober 2026]", "Hadi: [Setuju]")
    chat("""
        Rini: catat pengeluaran
        bot: ...
        Rini: [Biaya operasional]
        bot: ...
        Rini: [Tunai]
        bot: ...
        Rini: 50rb
        bot: Tanggal berapa? [Hari ini] [Kemarin] [Batal]
        Rini: 31/10
        bot: Buku sampai Sabtu 31 Oktober sudah ditutup, jadi yang bertanggal 31/10 belum saya simpan. Beri tanggal hari ini, atau minta petugas UPK membuka bulan itu lagi.
        Rini: 2/11
        bot: Untuk apa? ...
    """)


def test_a_voucher_of_a_month_closed_meanwhile_counts_in_the_open_one(chat: Chatroom) -> None:
    filled(chat)
    came_in(chat, "31/10")
    written(chat, day="31/10")
    play(chat, "Rini: tutup buku", "Rini: [Tutup Oktober 2026]", "Budi: [Setuju]", "Hadi: Persetujuan")
    play(chat, "Hadi: [Lihat bukti]", "Hadi: [Betul]")
    dated = select(t.entry.c.effective_on).where(t.entry.c.kind == "voucher", t.entry.c.amount_rp == 50_000)
    assert str(lateness.look(chat, lambda book: book.execute(dated).scalar())) == "2026-11-17"
    assert whole(chat)


def test_the_box_is_counted_and_the_difference_is_named(chat: Chatroom) -> None:
    filled(chat)
    chat("""
        Rini: kas 4.000.000
        bot: Buku kas Rp4.000.000: cocok.
        Rini: kas dihitung
        bot: Berapa uang di kas, sesudah dihitung? [Batal]
        Rini: 3.985.000
        bot: Dihitung Rp3.985.000, buku Rp4.000.000: kurang Rp15.000. Kenapa? [Belum tahu] [Ada bukti belum dicatat] [Salah kembalian] [Batal]
        Rini: [Belum tahu]
        bot: Dicatat apa adanya: kas kurang Rp15.000. Angka buku tidak saya ubah. Pak Budi saya beri tahu.
        bot>Budi: Bu Rini menghitung kas: Rp3.985.000, buku Rp4.000.000, kurang Rp15.000. Alasan: belum tahu.
        Budi: Perlu dilihat
        bot: Yang menunggu: - kas kurang Rp15.000, dihitung Bu Rini 17/11 - 2 KSM belum cocok saldo, pengingatnya mati [Lihat kas] [Cocok saldo]
        Budi: [Lihat kas]
        bot: Kas Rp4.000.000, bank Rp0. Kas dihitung 17/11: kurang Rp15.000. Buku bank belum pernah dicocokkan. [Buku kas] [Buku bank]
        Rini: cek bank kosong
        bot: Buku bank Rp0: cocok.
        Rini: bank 5rb
        bot: Dihitung Rp5.000, buku Rp0: lebih Rp5.000. Kenapa? ...
        Rini: bunga bank bulan lalu, besok saya catat
        bot: Dicatat apa adanya: bank lebih Rp5.000. Angka buku tidak saya ubah. Pak Budi saya beri tahu.
        bot>Budi: Bu Rini menghitung bank: Rp5.000, buku Rp0, lebih Rp5.000. Alasan: bunga bank bulan lalu, besok saya catat.
    """)
    assert held(chat) == {"kas": 4_000_000, "bank": 0}
    assert whole(chat)


def test_money_that_moves_while_it_is_counted_is_counted_again(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    play(chat, "Rini: kas dihitung")
    play(chat, "Hadi: [Betul]")
    assert play(chat, "Rini: 4jt") == [
        "bot: Selagi dihitung ada uang yang bergerak: buku sekarang Rp3.950.000. Tolong hitung sekali lagi. [Hitung kas]"
    ]
    assert play(chat, "Rini: kas 3,95jt") == ["bot: Buku kas Rp3.950.000: cocok."]


def test_a_hand_over_is_one_line_of_the_cash_book(chat: Chatroom) -> None:
    for line in ("Yati: kumpulan 17/11 // 1 20 115 // 7 20 115 // kas 270", "Siti: [Sudah diterima]"):
        play(chat, line)
    play(chat, "Yati: serah uang", "Yati: [Ya, semua]", "Rini: [Cocok]", "Rini: kas")
    heard = play(chat, "Rini: kas", "Rini: [Buku kas & lainnya]", "Rini: [Buku kas]")
    assert heard == [
        "bot: Buku kas November 2026. Sebelumnya Rp0. 17/11 angsuran KSM Mawar Rp230.000 Sekarang Rp230.000."
    ]
    play(chat, "Rini: kas", "Rini: [Saldo awal]", "Rini: [Isi kas]")
    assert "sudah Rp230.000, jadi Rp200.000 tidak menyisakan saldo awal" in play(chat, "Rini: 200rb")[0]
    play(chat, "Rini: 1jt", "Hadi: [Betul]")
    assert held(chat)["kas"] == 1_000_000
    assert whole(chat)


@pytest.mark.parametrize("name", ["Sri", "Yati", "Siti", "Adi"])
def test_who_keeps_no_cash_of_the_upk_hears_who_does(chat: Chatroom, name: str) -> None:
    own = ("kas", "kas dihitung") if name in ("Siti", "Yati") else ()  # their KSM has a box of its own
    for words in {"kas", "catat pengeluaran", "kas dihitung", "bank 12jt"} - set(own):
        assert chat.hear(name, words) == ["bot: Kas UPK dipegang petugas UPK, lewat pesan pribadi."]


DAMAGE = [
    ("UPDATE voucher SET outcome = 'refused' WHERE what = 'operasional'", "voucher"),
    ("UPDATE voucher SET amount_rp = amount_rp + 1 WHERE what = 'operasional'", "moves something else"),
    ("UPDATE voucher SET ended_by = by_person_id", "agreed to by the one who wrote it"),
    ("UPDATE voucher SET entry_id = NULL WHERE what = 'operasional'", "no voucher of two officers"),
    ("UPDATE cash_count SET expected_rp = expected_rp + 1, counted_rp = counted_rp + 1", "its entries say"),
]


@pytest.mark.parametrize(("damage", "found"), DAMAGE)
def test_verify_finds_what_was_bent(chat: Chatroom, damage: str, found: str) -> None:
    filled(chat)
    written(chat)
    play(chat, "Hadi: [Betul]", "Rini: kas 3950rb")
    assert whole(chat)

    def bend(book: Work) -> None:
        unguard(book.conn)
        seals.bend(book, damage)

    chat.book.run(bend)
    assert found in (lateness.look(chat, first_deviation) or "")


def earned(chat: Chatroom) -> None:
    """Two members paid Rp115.000 each, of which Rp15.000 is jasa; Rp50.000 was spent; capital Rp10.000.000."""
    for line in ("Yati: kumpulan 17/11 // 1 20 115 // 7 20 115 // kas 270", "Siti: [Sudah diterima]"):
        play(chat, line)
    play(chat, "Yati: serah uang", "Yati: [Ya, semua]", "Rini: [Cocok]", "Rini: kas")
    written(chat)
    play(
        chat,
        "Hadi: [Betul]",
        "Rini: kas",
        "Rini: [Saldo awal]",
        "Rini: [Modal awal]",
        "Rini: 10jt",
        "Hadi: [Betul]",
    )


def test_the_month_says_whether_the_fund_earns_its_costs(chat: Chatroom) -> None:
    """In November two payments brought Rp30.000 of jasa: what was earned before the book began nobody counts."""
    earned(chat)
    chat("""
        Rini: laporan
        bot: BKM Contoh Sumber, ... [CCr & kesehatan] ...
        Rini: [CCr & kesehatan]
        bot: BKM Contoh Sumber, November 2026 sampai Selasa 17 November: pendapatan Rp30.000 (jasa pinjaman Rp30.000), biaya Rp50.000. CCr 60,00 %, penundaan (pendapatan Rp30.000 / biaya Rp50.000) ROI -2,40 %, penundaan (laba -Rp20.000 x 12 / 1 bulan / modal Rp10.000.000) Kesehatan UPK 50 dari 100, kurang sehat 1 tunggakan pokok / sisa pokok: Rp0 / Rp5.800.000 = 0,00 %, 40 dari 40 2 cadangan ada / perlu: Rp0 / Rp29.000 = 0,00 %, 0 dari 20 3 (laba - kurang cadangan) / aset produktif: -Rp49.000 / Rp5.800.000 = -0,84 %, 0 dari 10 4 biaya / pendapatan: Rp50.000 / Rp30.000 = 166,67 %, 0 dari 10 5 sisa pokok / aset ekonomi: Rp5.800.000 / Rp5.980.000 = 96,99 %, 10 dari 10 6 (aset ekonomi - cadangan perlu) / modal awal: Rp5.951.000 / Rp10.000.000 = 59,51 %, 0 dari 10 [Kenapa?]
        Rini: [Kenapa?]
        bot: BKM Contoh Sumber, November 2026 sampai Selasa 17 November: pendapatan Rp30.000, biaya Rp50.000, hanya uang yang sudah sah. Asalnya: Jasa pinjaman Rp30.000: 2 catatan, yang terakhir 17/11 (K-0002-7), ditulis Bu Yati, dipastikan Bu Rini. Biaya operasional Rp50.000: 1 catatan, yang terakhir 17/11 (M-0003), ditulis Bu Rini, dipastikan Pak Hadi. Modal Rp10.000.000: 1 catatan, yang terakhir 17/11 (W-0004), ditulis Bu Rini, dipastikan Pak Hadi. Kas Rp180.000 dan bank Rp0 menurut bukunya; sisa pokok Rp5.800.000, tertunda Rp0, per KSM di "Kenapa?" laporan. Aturannya: perkotaan 2013 (POB) versi 1, bawaan.
        Rini: laporan
        bot: ...
        Rini: [CCr & kesehatan]
        bot: ... [Kenapa?]
        Rini: kenapa
        bot: BKM Contoh Sumber, November 2026 sampai Selasa 17 November: pendapatan Rp30.000, biaya Rp50.000, hanya uang yang sudah sah. Asalnya: ...
    """)


def test_without_costs_and_capital_there_is_no_data_and_no_score(chat: Chatroom) -> None:
    heard = play(chat, "Budi: laporan", "Budi: [CCr & kesehatan]")[0]
    assert "pendapatan Rp0 (jasa pinjaman Rp0), biaya Rp0. CCr: belum ada data ROI: belum ada data" in heard
    assert "Kesehatan UPK: belum ada data (nomor 4, 6)" in heard
    assert "6 (aset ekonomi - cadangan perlu) / modal awal: belum ada data" in heard
    assert (
        "tidak berlaku" in chat._said_after(chat.press(106, 106, 1, "lap-dana:bkm1:2026-11-17"), 106, 106)[0]
    )


def test_what_is_set_aside_is_a_cost_and_fills_the_reserve(chat: Chatroom) -> None:
    earned(chat)
    play(chat, "Rini: kas", "Rini: [Buku kas & lainnya]", "Rini: [Sisihkan cadangan]")
    chat("""
        Rini: 29rb
        bot: Menunggu Pak Hadi: cadangan risiko disisihkan Rp29.000, 17/11. ...
        bot>Hadi: ...
        Hadi: [Betul]
        bot: Sah. Bukti kas ...: cadangan risiko disisihkan Rp29.000, 17/11. Kas Rp180.000, bank Rp0.
        bot>Rini: ...
    """)
    heard = play(chat, "Rini: laporan", "Rini: [CCr & kesehatan]")[0]
    assert "biaya Rp79.000." in heard
    assert "2 cadangan ada / perlu: Rp29.000 / Rp29.000 = 100,00 %, 20 dari 20" in heard
    assert whole(chat)


def sheets_of(chat: Chatroom, locale: str = "id") -> dict[str, list[list[Any]]]:
    """The file of this month as a spreadsheet reads it."""
    play(chat, "Rini: laporan", "Rini: [Lembar XLSX]")
    sent = select(t.outbox.c.say).where(t.outbox.c.chat_id == 201).order_by(t.outbox.c.id.desc()).limit(1)
    recipe = lateness.look(chat, lambda book: book.execute(sent).scalar())["p"]
    book = load_workbook(io.BytesIO(drawings.DRAWINGS["report-sheets"](recipe, locale)))
    return {page.title: [list(row) for row in page.iter_rows(min_row=5, values_only=True)] for page in book}


def test_the_sheets_have_the_tills_and_the_figures_with_their_formulas(chat: Chatroom) -> None:
    earned(chat)
    sheets = sheets_of(chat)
    assert list(sheets)[5:] == ["Kinerja", "Pendapatan dan biaya", "Kesehatan", "Buku kas", "Buku bank"]
    assert sheets["Kinerja"][4:] == [
        ["CCr", "pendapatan / biaya", 30_000, 50_000, "60,00 %", "penundaan"],
        ["ROI", "laba x 12 / (modal x bulan)", -240_000, 10_000_000, "-2,40 %", "penundaan"],
    ]
    assert sheets["Pendapatan dan biaya"][-1] == ["Jumlah", -20_000]
    assert sheets["Kesehatan"][-1] == ["Jumlah", "Kesehatan UPK", None, None, "kurang sehat", "50", 100]
    till = sheets["Buku kas"]
    assert till[0] == ["Tanggal", "Bukti", "Uraian", "Masuk", "Keluar", "Saldo"]
    assert till[1][2:] == ["Saldo sebelumnya", None, None, 0]
    assert [row[0] for row in till[2:4]] == ["17/11", "17/11"]
    assert [row[2:] for row in till[2:4]] == [
        ["Angsuran KSM Mawar", 230_000, 0, 230_000],
        ["Biaya operasional: ongkos ke bank", 0, 50_000, 180_000],
    ]
    assert till[4][:1] + till[4][3:] == ["Jumlah", 230_000, 50_000, 180_000]
    assert sheets_of(chat, "en")["Health"][-1][1] == "Health of the UPK"


def test_the_sums_of_a_published_day_book(chat: Chatroom) -> None:
    """UPK-BKM Lestari, 15 December 2018: two KSM bring Rp575.000 and Rp3.450.000, and the bank nothing."""
    totals = {row["name"]: int(row["debit"]) for row in rows("figures/lestari") if row["row"] == "jumlah"}
    lines = [row for row in rows("figures/lestari") if row["row"] != "jumlah" and row["name"] == "Kas"]

    def receive(book: Work) -> None:
        for row in lines:
            moves = (
                Posting(Account.CASH_UPK, int(row["debit"])),
                Posting(Account.PAID, -int(row["debit"]), 1, 1),
            )
            made = Entry(
                Kind.CONFIRM, None, Rupiah(int(row["debit"])), moves, START.date(), f"lestari:{row['row']}"
            )
            ledger.append(book, made, ledger.About(1, 1))

    chat.book.run(receive)
    assert held(chat) == {"kas": totals["Kas"], "bank": totals["Bank UPK"]}


SLIP = {"photo": [{"file_id": "slip-9", "file_unique_id": "s9", "width": 90, "height": 60}]}


def handed_over(chat: Chatroom) -> None:
    """Bu Yati hands over what two members paid."""
    for line in ("Yati: kumpulan 17/11 // 1 20 115 // 7 20 115 // kas 270", "Siti: [Sudah diterima]"):
        play(chat, line)
    play(chat, "Yati: serah uang", "Yati: [Ya, semua]")


def test_a_hand_over_by_transfer_goes_to_the_bank_with_its_slip(chat: Chatroom) -> None:
    handed_over(chat)
    chat("""
        Rini: terima uang
        bot: KSM Mawar: Rp230.000, 2 orang [Buka KSM Mawar]
        Rini: [Buka KSM Mawar]
        bot: KSM Mawar, angsuran Rp230.000, 2 orang, dari Bu Yati. [Cocok] [Tidak cocok] [Lihat baris] [Lewat transfer]
        Rini: [Lewat transfer]
        bot: KSM Mawar, Rp230.000: kirim foto bukti transfernya. [Batal]
        Rini: sudah masuk kok
        bot: Maaf, saya belum paham. KSM Mawar, Rp230.000: kirim foto bukti transfernya. [Batal]
    """)
    assert chat.send_thing("Rini", sticker=STICKER) == [
        "bot: Saya perlu fotonya: bukti transfer, terbaca jumlah dan tanggalnya. [Batal]"
    ]
    heard = chat.send_thing("Rini", **SLIP)
    assert "Rp230.000." in heard[0] and "Masuk ke bank, bukti transfernya tersimpan." in heard[0]
    assert held(chat) == {"kas": 0, "bank": 230_000}
    kept = lateness.look(chat, lambda book: book.execute(select(t.transfer)).one())
    assert (kept.amount_rp, kept.file_id, kept.claim_id) == (230_000, "slip-9", None)
    assert whole(chat)
    play(chat, "Rini: kas")
    assert (
        "angsuran KSM Mawar Rp230.000"
        in play(chat, "Rini: kas", "Rini: [Buku kas & lainnya]", "Rini: [Buku bank]")[0]
    )
    chat.book.run(lambda book: book.execute(text("DELETE FROM transfer")))
    assert "stands in bank-upk" in (lateness.look(chat, first_deviation) or "")


def test_who_transferred_it_themselves_is_picked_from_the_list(chat: Chatroom) -> None:
    for name in ("Sri", "Wati"):
        play(chat, f"{name}: angsur 115rb", f"{name}: [Langsung ke UPK]")
    chat("""
        Rini: terima uang
        bot: ...
        Rini: [Lewat transfer]
        bot: Yang lewat transfer yang mana? [Bu Sri, Rp115.000] [Bu Wati, Rp115.000] [Batal]
        Rini: [Bu Wati, Rp115.000]
        bot: Bu Wati, Rp115.000: kirim foto bukti transfernya. [Batal]
    """)
    heard = chat.send_thing("Rini", **SLIP)
    assert "Masuk ke bank" in heard[0]
    assert held(chat) == {"kas": 0, "bank": 115_000}
    assert whole(chat)


def test_a_row_held_meanwhile_is_not_booked_by_its_slip(chat: Chatroom) -> None:
    handed_over(chat)
    play(chat, "Rini: terima uang", "Rini: [Buka KSM Mawar]", "Rini: [Lewat transfer]")
    play(chat, "Joko: [Tidak betul]")
    assert "angsuran Rp115.000, 1 orang" in chat.send_thing("Rini", **SLIP)[0]
    assert held(chat) == {"kas": 0, "bank": 0}
    assert whole(chat)


def test_a_hand_over_in_which_nothing_is_left_has_no_slip(chat: Chatroom) -> None:
    handed_over(chat)
    play(chat, "Joko: [Tidak betul]", "Yati: [Tidak betul]")
    play(chat, "Rini: terima uang", "Rini: [Buka KSM Mawar]", "Rini: [Lewat transfer]")
    assert "angsuran Rp0, 0 orang" in chat.send_thing("Rini", **SLIP)[0]
    assert lateness.look(chat, lambda book: book.execute(select(t.transfer)).all()) == []
    assert whole(chat)


MONTH_END = """
        Rini: Tugas hari ini
        bot: Belum ada uang yang menunggu. - November 2026 bisa ditutup - kas belum dihitung - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Tutup buku] [Hitung kas] [Cocok saldo]
        Rini: [Tutup buku]
        bot: Tutup buku November 2026? Yang belum selesai: - kas belum dihitung bulan itu Tanggal sampai 30/11 tidak bisa diisi lagi. [Tutup November 2026] [Hitung kas]
        Rini: [Hitung kas]
        bot: Berapa uang di kas, sesudah dihitung? [Batal]
        Rini: 4jt
        bot: Buku kas Rp4.000.000: cocok. Tutup buku November 2026? Semua sudah sah, tidak ada uang di tangan. Sesudah ditutup, tanggal sampai 30/11 tidak bisa diisi lagi. [Tutup November 2026]
        Rini: [Tutup November 2026]
        bot: November 2026: menunggu orang kedua, Pak Hadi, Pak Budi. Belum ada yang berubah. [Tanda tangan kertas + foto]
        bot>Hadi: Bu Rini mengajukan tutup buku November 2026. Semua sudah sah, tidak ada uang di tangan. ... [Setuju] [Belum setuju]
        bot>Budi: Bu Rini mengajukan tutup buku November 2026. ...
        Hadi: [Setuju]
        bot: Buku November 2026 ditutup, 21 catatan. Bacakan, lalu tulis di buku kertas: ... [Gambar] [Lembar XLSX] [PDF cetak] [Kenapa?] [Kirim ke pengawas]
        bot>Rini: Buku November 2026 ditutup, 21 catatan. Pak Hadi setuju. Tulis di buku kertas: ... [Gambar] [Lembar XLSX] [PDF cetak] [Kenapa?] [Kirim ke pengawas]
        Rini: [PDF cetak]
        bot: Laporan BKM Contoh Sumber, Senin 30 November, siap dicetak dan ditandatangani. (gambar)
"""
TOUCHES, WRITTEN = 6, 1
"""What the last day of a month may cost the office at most."""


def test_the_month_ends_in_six_touches_and_one_written_sum(chat: Chatroom) -> None:
    filled(chat)
    lateness.reach(chat, "2026-11-30 15:30")
    chat(MONTH_END)
    people = [
        line.partition(": ")[2]
        for line in MONTH_END.split("\n")
        if line.strip()[:3] != "bot" and line.strip()
    ]
    pressed = [words for words in people if words.startswith("[") or words == "Tugas hari ini"]
    assert len(pressed) <= TOUCHES and len(people) - len(pressed) <= WRITTEN
    assert "bisa ditutup" not in play(chat, "Rini: Tugas hari ini")[0]
    assert whole(chat)


def test_a_difference_is_named_and_the_month_can_be_closed_with_it_or_counted_again(chat: Chatroom) -> None:
    filled(chat)
    written(chat)
    lateness.reach(chat, "2026-11-30 15:30")
    chat("""
        Rini: tutup buku
        bot: Tutup buku November 2026? Yang belum selesai: - 1 bukti kas menunggu orang kedua - kas belum dihitung bulan itu Itu tidak hilang: ... [Tutup November 2026] [Hitung kas]
        Hadi: [Betul]
        bot: Sah. Bukti kas K-0002: ...
        bot>Rini: ...
        Rini: [Hitung kas]
        bot: Berapa uang di kas, sesudah dihitung? [Batal]
        Rini: 3.949.500
        bot: Dihitung Rp3.949.500, buku Rp3.950.000: kurang Rp500. Kenapa? ...
        Rini: [Salah kembalian]
        bot: Dicatat apa adanya: kas kurang Rp500. Angka buku tidak saya ubah. Pak Budi saya beri tahu. Tutup buku November 2026? Yang belum selesai: - kas kurang Rp500 waktu dihitung Tanggal sampai 30/11 tidak bisa diisi lagi. [Catat selisih Rp500] [Tutup November 2026]
        bot>Budi: ...
        Rini: kas 3.950.000
        bot: Buku kas Rp3.950.000: cocok. Tutup buku November 2026? Semua sudah sah, tidak ada uang di tangan. ... [Tutup November 2026]
        Rini: [Tutup November 2026]
        bot: November 2026: menunggu orang kedua, Pak Hadi, Pak Budi. Belum ada yang berubah. [Tanda tangan kertas + foto]
        bot>Hadi: ...
        bot>Budi: ...
        Rini: Tugas hari ini
        bot: Belum ada uang yang menunggu. - 2 KSM belum cocok saldo, pengingatnya mati [Terima uang] [Cocok saldo]
    """)
    assert whole(chat)


def test_in_javanese_and_english(chat: Chatroom) -> None:
    for name, language in (("Rini", "jv"), ("Hadi", "en")):
        speaks = update(t.person).where(t.person.c.name == name).values(language=language)
        chat.book.run(lambda book, speaks=speaks: book.execute(speaks))
    chat("""
        Rini: kas
        bot: Kas Rp0, bank Rp0. Kas dereng nate dipunetang. Buku bank dereng nate dipuncocogaken. [Arta medal] [Arta mlebet] [Kas dhateng bank] [Bank dhateng kas] [Ngetang kas] [Nyocogaken bank] [Buku kas & sanesipun] [Saldo wiwitan]
        Rini: [Saldo wiwitan]
        bot: Saldo wiwitan ingkang pundi? [Isinipun kas] [Saldo bank] [Modal wiwitan] [Cadangan resiko] [Batal]
        Rini: [Isinipun kas]
        bot: Pinten isinipun kas samenika, sasampunipun dipunetang? Ingkang sampun ing buku: Rp0. [Batal]
        Rini: 4jt
        bot: Ngentosi Pak Hadi: saldo wiwitan kas Rp4.000.000, 17/11. Mlebet buku sasampunipun dipunsarujuki. [Mbatalaken]
        bot>Hadi: Bu Rini wrote: opening cash Rp4,000,000, 17 Nov. Is that right? [Right] [No]
        Hadi: [Right]
        bot: Final. Voucher H-0001: opening cash Rp4,000,000, 17 Nov. Cash Rp4,000,000, bank Rp0.
        bot>Rini: Bukti kas H-0001 sah, dipunsarujuki Pak Hadi: saldo wiwitan kas Rp4.000.000, 17/11.
        Rini: ngetang kas 4jt
        bot: Buku kas Rp4.000.000: cocog.
        Hadi: cash
        bot: Cash Rp4,000,000, bank Rp0. Cash counted 17 Nov: it is right. The bank book was never compared yet. [Cash book] [Bank book]
        Hadi: [Cash book]
        bot: Cash book November 2026. Before: Rp0. 17 Nov opening cash Rp4,000,000 Now Rp4,000,000.
    """)


def test_after_an_evenings_closing_today_is_the_first_open_day(chat: Chatroom) -> None:
    filled(chat)
    lateness.reach(chat, "2026-11-30 16:00")
    play(chat, "Rini: tutup buku", "Rini: [Tutup November 2026]", "Hadi: [Setuju]")
    assert "biaya operasional Rp50.000, tunai, 1/12: ongkos ke bank." in written(chat)[0]
    play(chat, "Hadi: Persetujuan", "Hadi: [Lihat bukti]")
    assert "Kas Rp3.950.000" in play(chat, "Hadi: [Betul]")[0]
    assert whole(chat)


def test_the_page_of_today_asks_for_the_count_once_money_has_moved(chat: Chatroom) -> None:
    assert "kas" not in play(chat, "Rini: Tugas hari ini")[0]
    filled(chat)
    heard = play(chat, "Rini: Tugas hari ini")[0]
    assert "- kas belum dihitung - " in heard and "[Hitung kas]" in heard
    play(chat, "Rini: [Hitung kas]", "Rini: 4jt")
    assert "kas" not in play(chat, "Rini: Tugas hari ini")[0]
    lateness.reach(chat, "2026-11-18 15:00")
    written(chat)
    play(chat, "Hadi: [Betul]")
    assert "- kas belum dihitung sejak 17/11" in play(chat, "Rini: Tugas hari ini")[0]
