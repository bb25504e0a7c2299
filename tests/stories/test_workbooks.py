"""The month's workbook: out, filled in without signal, and in again; and many hand-overs counted by one word."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select

from bot import drawings
from domain.say import LANGUAGES
from storage import tables as t
from storage.verify import first_deviation
from tests import lateness
from tests.chat import Chatroom
from tests.stories.test_reports import recipe_of

TONIGHT = date(2026, 11, 17)
Rows = dict[int, tuple[Any, Any]]
USUAL: Rows = {1: (20_000, 115_000), 3: (20_000, 115_000), 9: (20_000, None)}


def given_out(chat: Chatroom, who: str = "Yati", language: str = "id", button: str = "[Lembar Excel]") -> Any:
    """The workbook as it left, opened in somebody's spreadsheet."""
    chat.hear(who, "cetak")
    return load_workbook(io.BytesIO(drawings.DRAWINGS["month-book"](recipe_of(chat, button, who), language)))


def fill(book: Any, ksm: str, rows: Rows, on: Any = TONIGHT, kas: Any = None) -> Any:
    """The yellow cells of one sheet."""
    page = book[ksm]
    page["D4"], page["D5"] = on, kas
    for number, (savings, paid) in rows.items():
        put(page, number, "savings", savings)
        put(page, number, "installment", paid)
    return book


def put(page: Any, number: int, column: str, value: Any) -> None:
    """One yellow cell of a member's row, by what the hidden first row calls its column."""
    columns = {page.cell(1, n).value: n for n in range(1, page.max_column + 1)}
    by_number = {page.cell(row, 2).value: row for row in range(8, page.max_row + 1)}
    page.cell(by_number[number], columns[column]).value = value


def content(book: Any) -> bytes:
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def send(chat: Chatroom, who: str, book: Any, name: str = "lembar.xlsx") -> list[str]:
    return chat.send_file(who, name, content(book))


def n_claims(chat: Chatroom) -> int:
    claims = select(func.count()).where(t.entry.c.kind == "claim")
    found: int = lateness.look(chat, lambda book: book.execute(claims).scalar_one())
    return found


def test_the_ketua_fills_in_her_sheet_and_sends_it_back(chat: Chatroom) -> None:
    chat("""
        Yati: cetak
        bot: KSM Mawar: mau cetak apa? [Surat cocok saldo] [Tanggung renteng] [Lembar Excel]
        Yati: [Lembar Excel]
        bot: Lembar November 2026 untuk KSM Mawar. Isi kolom kuning saja, boleh tanpa sinyal, lalu kirim berkasnya ke sini. Belum ada yang tersimpan sebelum disetujui. (gambar)
    """)
    book = fill(given_out(chat), "Mawar", USUAL, kas=290_000)
    assert send(chat, "Yati", book) == [
        "bot: KSM Mawar: 3 baris baru, Rp290.000. Belum ada yang disimpan. Kumpulan 17/11, nomor 1, 3, 9."
        " Boleh juga tulis: semua kecuali 4 (nomor di buku) [Simpan semua (3)] [Batal]"
    ]
    assert n_claims(chat) == 0
    said = chat.hear("Yati", "[Simpan semua (3)]")
    assert said[0] == ("bot: Dilaporkan, belum sah: 3 baris dari KSM Mawar, Rp290.000. [Serah uang]")
    assert any(line.startswith("bot>Siti: Kumpulan KSM Mawar 17/11: tabungan") for line in said[1:]), said
    assert n_claims(chat) == 5
    assert lateness.look(chat, first_deviation) is None


def test_sent_twice_it_adds_nothing(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", USUAL)
    send(chat, "Yati", book)
    chat.hear("Yati", "[Simpan semua (3)]")
    before = n_claims(chat)
    assert send(chat, "Yati", book) == ["bot: Tidak ada yang baru: 1 lembar sudah tercatat persis begitu."]
    fill(book, "Mawar", {9: (25_000, None), 4: (20_000, 115_000)})
    assert "nomor 9 sudah tercatat dengan jumlah lain; yang lama tetap." in send(chat, "Yati", book)[0]
    chat.hear("Yati", "[Simpan semua (1)]")
    assert n_claims(chat) == before + 2


def test_a_column_for_each_kind_of_savings(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", USUAL, kas=305_000)
    page = book["Mawar"]
    heads = [page.cell(7, n).value for n in range(7, page.max_column + 1)]
    assert heads == ["Tabungan wajib", "Tabungan sukarela", "Tabungan tanggung renteng", "Angsuran"]
    for number, amount in ((3, 10_000), (6, 5_000)):
        put(page, number, "savings:sukarela", amount)
    put(page, 7, "savings:sukarela", -5_000)
    assert send(chat, "Yati", book) == [
        "bot: KSM Mawar: 4 baris baru, Rp305.000. Belum ada yang disimpan. Kumpulan 17/11, nomor 1, 3, 6, 9."
        " Tidak ikut disimpan atau perlu dilihat: 1. Mawar: nomor 7 jumlahnya belum jelas."
        " Boleh juga tulis: semua kecuali 4 (nomor di buku) [Simpan semua (4)] [Batal]"
    ]
    card = next(each for each in chat.hear("Yati", "[Simpan semua (4)]") if each.startswith("bot>Siti"))
    assert "tabungan 4 orang, Rp75.000 (wajib Rp60.000 + sukarela Rp15.000)" in card
    put(page, 7, "savings:sukarela", None)
    assert send(chat, "Yati", book) == ["bot: Tidak ada yang baru: 1 lembar sudah tercatat persis begitu."]
    put(page, 6, "savings", 5_000)
    put(page, 6, "savings:sukarela", None)
    assert "nomor 6" not in send(chat, "Yati", book)[0]  # the same sum without its kind is what stands
    put(page, 3, "savings:sukarela", 15_000)
    assert "nomor 3 sudah tercatat dengan jumlah lain; yang lama tetap." in send(chat, "Yati", book)[0]
    assert lateness.look(chat, first_deviation) is None


def test_the_column_of_who_was_there(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", {1: (20_000, 115_000), 5: (20_000, 0)})
    page = book["Mawar"]
    for number, mark in ((1, "H"), (2, "h"), (4, "I"), (5, "x"), (6, "mungkin")):
        put(page, number, "here", mark)
    assert send(chat, "Yati", book) == [
        "bot: KSM Mawar: 2 baris baru, Rp155.000, daftar hadir 4 orang. Belum ada yang disimpan. Kumpulan 17/11,"
        ' nomor 1, 5. Tidak ikut disimpan atau perlu dilihat: 1. Mawar: nomor 6, hadir "mungkin" belum terbaca.'
        " Isi H, I, S, A atau x. Boleh juga tulis: semua kecuali 4 (nomor di buku) [Simpan semua (2)] [Batal]"
    ]
    said = chat.hear("Yati", "semua kecuali 2")[0]
    assert (
        said
        == "bot: Dilaporkan, belum sah: 2 baris dari KSM Mawar, Rp155.000. Daftar hadir 3 orang. [Serah uang]"
    )
    put(page, 6, "here", None)
    heard = send(chat, "Yati", book)[0]
    assert heard.startswith("bot: KSM Mawar: 0 baris baru, Rp0, daftar hadir 1 orang.")
    assert "[Simpan semua (1)]" in heard
    assert chat.hear("Yati", "[Simpan semua (1)]")[0].startswith(
        "bot: Tidak ada baris baru. Daftar hadir 1 orang."
    )
    assert send(chat, "Yati", book) == ["bot: Tidak ada yang baru: 1 lembar sudah tercatat persis begitu."]
    put(page, 4, "here", "S")
    assert "daftar hadir 1 orang" in send(chat, "Yati", book)[0]
    chat.hear("Yati", "[Simpan semua (1)]")
    marks = select(t.presence.c.mark, func.count()).group_by(t.presence.c.mark)
    found = lateness.look(chat, lambda book: sorted(tuple(row) for row in book.execute(marks)))
    assert found == [("hadir", 2), ("sakit", 1), ("tidak", 1)]


def test_all_but_some_rows(chat: Chatroom) -> None:
    send(chat, "Yati", fill(given_out(chat), "Mawar", USUAL))
    assert chat.hear("Yati", "semua kecuali 4")[0].startswith("bot: Nomor 4 tidak ada di daftar.")
    assert "Kalau semuanya tidak jadi" in chat.hear("Yati", "semua kecuali 1, 3 dan 9")[0]
    assert "2 baris dari KSM Mawar, Rp155.000" in chat.hear("Yati", "semua kecuali 3")[0]
    who = select(t.entry.c.person_id).where(t.entry.c.kind == "claim").distinct()
    people = lateness.look(chat, lambda book: len(book.execute(who).all()))
    assert people == 2


def test_batal_saves_nothing(chat: Chatroom) -> None:
    send(chat, "Yati", fill(given_out(chat), "Mawar", USUAL))
    chat.hear("Yati", "[Batal]")
    assert n_claims(chat) == 0


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({4: (20_000, 11_500)}, "Mawar: nomor 4, angsurannya sepersepuluh dari biasanya."),
        ({4: (20_000, 1_150_000)}, "Mawar: nomor 4 jauh lebih besar dari biasanya."),
        ({4: (-20_000, 115_000)}, "Mawar: nomor 4 jumlahnya belum jelas."),
        ({4: ("dua puluh", "lima")}, "Mawar: "),
        ({4: ("=1+1", 115_000)}, "Mawar: "),
        ({4: (20_000.5, 115_000)}, "Mawar: nomor 4"),
    ],
)  # fmt: skip
def test_a_doubtful_row_stays_out_and_is_named(chat: Chatroom, rows: Rows, said: str) -> None:
    heard = send(chat, "Yati", fill(given_out(chat), "Mawar", {**USUAL, **rows}))[0]
    assert "3 baris baru, Rp290.000" in heard and "Tidak ikut disimpan atau perlu dilihat: 1." in heard
    assert said in heard


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (None, "Mawar: tanggal kumpulannya belum diisi."),
        ("31/11/2026", 'Mawar: tanggal "31/11/2026" tidak terbaca.'),
        ("kapan-kapan", 'Mawar: tanggal "kapan-kapan" tidak terbaca.'),
        (date(2026, 11, 20), "Mawar: tanggal 20/11 belum sampai."),
        (date(2026, 5, 5), "pinjaman"),
    ],
)  # fmt: skip
def test_a_wrong_day_keeps_the_sheet_out(chat: Chatroom, on: Any, said: str) -> None:
    heard = send(chat, "Yati", fill(given_out(chat), "Mawar", USUAL, on=on))[0]
    assert heard.startswith("bot: Tidak ada yang bisa disimpan dari berkas ini. Yang perlu dilihat: 1.")
    assert said in heard, heard


def test_a_closed_month_takes_no_new_sheet(chat: Chatroom) -> None:
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    heard = send(chat, "Yati", fill(given_out(chat), "Mawar", USUAL, on=date(2026, 10, 20)))[0]
    assert "Tidak ada yang bisa disimpan" in heard and "ditutup" in heard


def test_cash_that_differs_is_said_before_anything_is_saved(chat: Chatroom) -> None:
    heard = send(chat, "Yati", fill(given_out(chat), "Mawar", USUAL, kas=300_000))[0]
    assert "Mawar: jumlah baris Rp290.000, kas Rp300.000." in heard


def test_columns_put_between_and_rows_put_below_do_no_harm(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", USUAL)
    page = book["Mawar"]
    page.cell(page.max_row + 2, 7, 50_000)
    page.insert_cols(5)
    heard = send(chat, "Yati", book)[0]
    assert "3 baris baru, Rp290.000" in heard and 'baris tambahan "50000" tidak dipakai' in heard


# --- files that are none of ours ----------------------------------------------------------------------------


def test_files_that_are_none_of_ours(chat: Chatroom) -> None:
    own = Workbook()
    own.active["A1"] = "Arisan RT"
    assert "bukan lembar dari saya" in send(chat, "Yati", own)[0]
    assert "bukan lembar dari saya" not in chat.send_file("Yati", "foto.pdf", b"%PDF")[0]
    assert "Simpan sebagai .xlsx" in chat.send_file("Yati", "lembar.ods", b"x")[0]
    assert "tidak bisa dibuka" in chat.send_file("Yati", "lembar.xlsx", b"PK not a zip")[0]
    assert "tidak bisa dibuka" in chat.send_file("Yati", "lembar.xlsx", b"\x00\x01nothing")[0]
    assert "terlalu besar" in chat.send_file("Yati", "lembar.xlsx", b"x", file_size=50_000_000)[0]
    assert "masih kosong" in send(chat, "Yati", given_out(chat))[0]
    file_id = {"file_id": "gone", "file_unique_id": "g", "file_name": "a.xlsx", "file_size": 10}
    assert "belum sampai" in chat.send_thing("Yati", document=file_id)[0]
    assert n_claims(chat) == 0


def test_a_sheet_of_another_ksm_is_not_taken(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", USUAL)
    assert "bukan KSM yang boleh dilaporkan dari sini" in send(chat, "Darmi", book)[0]
    for name in ("Sri", "Hadi", "Budi", "Adi"):
        assert "tidak saya baca" in send(chat, name, book)[0]
    assert "Saya Guyub" in send(chat, "Tamu", book)[0]
    book["Mawar"]["D3"] = "=1+1"
    assert "kodenya tidak saya kenal" in send(chat, "Yati", book)[0]
    assert n_claims(chat) == 0


def test_an_open_question_takes_the_file_first(chat: Chatroom) -> None:
    book = fill(given_out(chat), "Mawar", USUAL)
    chat.hear("Yati", "tanya")
    assert "baris baru" not in send(chat, "Yati", book)[0]


# --- the petugas of the UPK ---------------------------------------------------------------------------------


def from_the_clerk(chat: Chatroom, answer: str = "[Simpan semua (4)]") -> list[str]:
    """Bu Rini sends the sheets of both KSM."""
    book = given_out(chat, "Rini", button="[Lembar Excel, semua KSM]")
    fill(book, "Mawar", USUAL)
    fill(book, "Melati", {1: (20_000, None)}, on=datetime(2026, 11, 16))
    assert send(chat, "Rini", book) == [
        "bot: 2 KSM, 4 baris baru, Rp310.000. Belum ada yang disimpan. 1. Mawar, 17/11: 3 baris, Rp290.000"
        " 2. Melati, 16/11: 1 baris, Rp20.000 Boleh juga tulis: semua kecuali 4 [Simpan semua (4)] [Batal]"
    ]
    return chat.hear("Rini", answer)


def test_what_the_clerk_writes_is_counted_by_somebody_else(chat: Chatroom) -> None:
    said = from_the_clerk(chat)
    assert said[0] == (
        "bot: Dilaporkan, belum sah: 4 baris dari 2 KSM, Rp310.000. Angsurannya dihitung Pak Hadi."
    )
    asked = [line for line in said if line.startswith("bot>Hadi")]
    assert asked == [
        "bot>Hadi: Bu Rini memasukkan lembar KSM Mawar, angsuran Rp230.000. Mohon dihitung bersama buku dan uangnya;"
        " belum sah sebelum itu. [Hitung sekaligus]"
    ]
    assert "Mawar" not in chat.hear("Rini", "terima uang")[0]  # nobody confirms their own report
    chat("""
        Hadi: [Hitung sekaligus]
        bot: 1 serahan menunggu, semuanya Rp230.000. Uangnya sudah dihitung dan cocok? 1. Mawar, 2 orang: Rp230.000 Kalau ada yang belum, tulis: semua kecuali 4 [Cocok semua (1)] [Batal]
    """)
    assert chat.hear("Hadi", "[Cocok semua (1)]")[0] == "bot: Sah: 1 serahan, Rp230.000. 2 kuitansi terkirim."
    assert lateness.look(chat, first_deviation) is None
    assert "Tidak ada serahan" in chat.hear("Hadi", "[Hitung sekaligus]")[0]


def test_what_the_clerk_writes_long_after_its_day_has_a_reason_that_the_second_voice_reads(
    chat: Chatroom,
) -> None:
    chat.at("2027-01-20 19:00")
    book = given_out(chat, "Rini", button="[Lembar Excel, semua KSM]")
    fill(book, "Mawar", USUAL, on=datetime(2026, 12, 10))
    assert "[Simpan semua" in send(chat, "Rini", book)[0]
    chat("""
        Rini: [Simpan semua (3)]
        bot: Kumpulan KSM Mawar Kamis 10 Desember sudah lama. Kenapa baru dicatat sekarang? Yang menghitung uangnya ikut membaca. [Batal]
        Rini: ok
        bot: Tulis alasannya dengan beberapa kata, ya. [Batal]
        Rini: lembarnya tertinggal di rumah Bu Yati
        bot: Dilaporkan, belum sah: 3 baris dari KSM Mawar, Rp290.000. Angsurannya dihitung Pak Hadi.
        bot>Hadi: Bu Rini memasukkan lembar KSM Mawar, angsuran Rp230.000. Mohon dihitung bersama buku dan uangnya; belum sah sebelum itu. (terlambat dicatat, kata Bu Rini: lembarnya tertinggal di rumah Bu Yati) [Hitung sekaligus]
        bot>Siti: Kumpulan KSM Mawar 10/12: tabungan 3 orang, Rp60.000. Sudah diterima? (terlambat dicatat, kata Bu Rini: lembarnya tertinggal di rumah Bu Yati) [Sudah diterima] [Kurang] [Belum]
        bot>Yati: Bu Rini mencatat dari kumpulan 10/12: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Wati: Bu Rini mencatat dari kumpulan 10/12: angsuran Rp115.000, tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        bot>Tini: Bu Rini mencatat dari kumpulan 10/12: tabungan Rp20.000. Betul, Ibu? [Betul] [Tidak betul]
        Hadi: [Hitung sekaligus]
        bot: 1 serahan menunggu, semuanya Rp230.000. Uangnya sudah dihitung dan cocok? 1. Mawar, 2 orang: Rp230.000, dibayar 10/12 (terlambat dicatat, kata Bu Rini: lembarnya tertinggal di rumah Bu Yati) Kalau ada yang belum, tulis: semua kecuali 4 [Cocok semua (1)] [Batal]
    """)
    assert lateness.look(chat, first_deviation) is None


def test_a_row_of_a_meeting_long_ago_is_not_changed_by_its_leader(chat: Chatroom) -> None:
    chat.hear("Yati", "6 20 115 // kas 135")
    chat.at("2026-12-18 19:00")
    chat("""
        Yati: ubah 6 20 0
        bot: Kumpulan Selasa 17 November sudah lebih dari 30 hari yang lalu. Bawa buku kertasnya ke petugas UPK: di sana dicatat bersama alasannya. Belum ada yang disimpan.
        Yati: kumpulan 17/11 // 6 20 115 // 3 20 115
        bot: Kumpulan Selasa 17 November sudah lebih dari 30 hari yang lalu. Bawa buku kertasnya ke petugas UPK: di sana dicatat bersama alasannya. Belum ada yang disimpan.
    """)


def test_the_clerk_leaves_out_a_ksm_by_its_number(chat: Chatroom) -> None:
    assert "3 baris dari KSM Mawar, Rp290.000" in from_the_clerk(chat, "semua kecuali 2")[0]


def test_the_clerk_cannot_count_her_own(chat: Chatroom) -> None:
    from_the_clerk(chat)
    code = lateness.look(chat, lambda book: book.execute(select(t.handover.c.public_id)).scalar_one())
    account = chat.accounts["Rini"]
    said = chat._said_after(chat.press(account, account, 1, f"cocok:{code}:230000"), account, account)
    assert "orang lain" in said[0] or "laporan sendiri" in said[0], said
    for name in ("Budi", "Yati", "Sri"):
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, f"cocok:{code}:230000"), account, account)
        assert "tidak berlaku" in said[0], said


def test_many_hand_overs_by_one_word(chat: Chatroom) -> None:
    for n, row in enumerate(("1 20 115", "3 20 115 // 4 20 115", "6 20 115")):
        chat.hear("Yati", f"kumpulan 1{n + 1}/11 // {row}")
        chat.hear("Yati", "serah uang")
        chat.hear("Yati", "[Ya, semua]")
    page = chat.hear("Rini", "terima uang")[0]
    assert "[Hitung sekaligus]" in page
    listed = chat.hear("Rini", "[Hitung sekaligus]")[0]
    assert "3 serahan menunggu, semuanya Rp460.000" in listed
    assert "2. Mawar, 2 orang: Rp230.000, dibayar 12/11" in listed
    said = chat.hear("Rini", "semua kecuali 2")[0]
    assert said.startswith("bot: Sah: 2 serahan, Rp230.000.") and said.endswith("Belum: Mawar.")
    assert lateness.look(chat, first_deviation) is None


# --- the file itself ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_yellow_cells_can_be_written(chat: Chatroom, language: str) -> None:
    page = given_out(chat, language=language)["Mawar"]
    assert page.protection.sheet and page.row_dimensions[1].hidden and page.column_dimensions["A"].hidden
    for row in page.iter_rows():
        for cell in row:
            yellow = cell.fill.fgColor.rgb == "00FFF176"
            assert yellow is (not cell.protection.locked)
            assert cell.data_type != "f"


def test_a_name_that_looks_like_a_formula_and_a_ksm_that_is_no_sheet_name(chat: Chatroom) -> None:
    chat.book.run(
        lambda book: (
            book.execute(
                t.ksm.update()
                .where(t.ksm.c.name == "Mawar")
                .values(name="Mawar/[1]: *indah* sekali di kampung kulon")
            ),
            book.execute(t.person.update().where(t.person.c.name == "Yati").values(name="=1+1", title=None)),
        )
    )
    book = given_out(chat)
    assert book.sheetnames[1].startswith("Mawar  1")
    cell = book.worksheets[1]["C8"]
    assert cell.data_type == "s" and cell.value == "=1+1"
    assert "3 baris baru" in send(chat, "Yati", fill(book, book.sheetnames[1], USUAL))[0]


def test_behind_a_closed_month_the_sheets_are_those_of_the_next(chat: Chatroom) -> None:
    chat.at("2026-11-30 15:30")
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup November 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    chat.hear("Rini", "cetak")
    assert "Lembar Desember 2026" in chat.hear("Rini", "[Lembar Excel, semua KSM]")[0]
