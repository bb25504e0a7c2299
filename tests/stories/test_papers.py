"""An office, not only a chat: what is printed, signed and filed. Read back by another program."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from bot import drawings
from domain.loans import Loan, make_schedule
from domain.money import Rupiah
from domain.presets import preset
from domain.say import LANGUAGES
from storage import tables as t
from tests.chat import Chatroom
from tests.stories.test_reports import recipe_of
from usecases import papers

MM = 72 / 25.4
SHEETS = {"A4": (210, 297), "F4": (215, 330)}


def pages(recipe: dict[str, Any], language: str = "id") -> list[str]:
    """What another program reads on each page of the file, spaces made one."""
    reader = PdfReader(io.BytesIO(drawings.DRAWINGS[recipe["kind"]](recipe, language)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def closed_october(chat: Chatroom) -> dict[str, Any]:
    """The file of October, which two officers have closed."""
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    return recipe_of(chat, "[PDF cetak]")


def test_the_month_is_printed_by_one_press(chat: Chatroom) -> None:
    chat("""
        Rini: laporan
        bot: BKM Contoh Sumber, Selasa 17 November: ... [Gambar] [Lembar XLSX] [PDF cetak] [CCr & kesehatan] [Surat KSM] [Kenapa?] [Sabtu 31 Oktober]
        Rini: [PDF cetak]
        bot: Laporan BKM Contoh Sumber, Selasa 17 November, siap dicetak dan ditandatangani. (gambar)
    """)
    first, *sheets = pages(recipe_of(chat, "[PDF cetak]"))
    assert "Bulan ini belum ditutup dua pengurus: angka sementara." in first
    assert len(sheets) == 10


def test_a_closed_month_is_one_file_with_its_words_and_places_to_sign(chat: Chatroom) -> None:
    recipe = closed_october(chat)
    printed = pages(recipe)
    assert "BKM Contoh Sumber Unit Pengelola Keuangan (UPK) Laporan bulan Oktober 2026" in printed[0]
    assert (
        f"Ditutup Selasa 17 November 2026 pada catatan ke-20. Empat kata saksi: {recipe['closed']['words']}"
        in printed[0]
    )
    for n, page in enumerate(printed, start=1):
        assert page.startswith("BKM Contoh Sumber Unit Pengelola Keuangan (UPK)")
        assert f"Halaman {n} dari 11" in page
        assert "Dibuat oleh, Diperiksa oleh, Mengetahui, Petugas UPK Pengawas Koordinator BKM" in page
        assert "( Bu Rini ) ( Pak Budi ) ( Pak Hadi )" in page
    assert "Laporan perkembangan pinjaman" in printed[1] and "Cek jumlah: cocok" in printed[1]
    assert "Mawar 10.000.000" in printed[1] and "Jumlah 10.000.000" in printed[1]
    assert not any(name in page for page in printed for name in ("Tini", "Wati", "Sri"))


def test_the_second_officer_may_print_it_too(chat: Chatroom) -> None:
    closed_october(chat)
    assert chat.hear("Hadi", "[PDF cetak]") == [
        "bot: Laporan BKM Contoh Sumber, Sabtu 31 Oktober, siap dicetak dan ditandatangani. (gambar)"
    ]


def test_a_file_printed_again_is_the_same_file(chat: Chatroom) -> None:
    recipe = closed_october(chat)
    draw = drawings.DRAWINGS["report-paper"]
    once = draw(recipe, "id")
    chat.at("2026-12-05 10:00")
    assert draw(recipe_of(chat, "[PDF cetak]"), "id") == once


@pytest.mark.parametrize("sheet", SHEETS)
def test_sheets_are_of_the_paper_the_office_buys(chat: Chatroom, sheet: str) -> None:
    recipe = {**closed_october(chat), "paper": sheet}
    file = PdfReader(io.BytesIO(drawings.DRAWINGS["report-paper"](recipe, "id")))
    sizes = [(round(page.mediabox.width / MM), round(page.mediabox.height / MM)) for page in file.pages]
    assert sizes[0] == SHEETS[sheet] and sizes[1] == SHEETS[sheet][::-1]  # fourteen columns lie on their side


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_groups_break_over_pages_and_every_page_has_its_heads(chat: Chatroom, language: str) -> None:
    recipe = closed_october(chat)
    key, heads, rows, _ = recipe["sheets"][0]
    many = [[f"KSM Contoh {n}", *rows[0][1:]] for n in range(1, 61)]
    foot = ["", *[sum(row[n] for row in many) for n in range(1, len(heads))]]
    recipe["sheets"] = [[key, heads, many, foot]]
    printed = pages(recipe, language)
    assert len(printed) > 2
    for page in printed[1:]:
        assert "Pokok Jasa Pokok Jasa" in page.replace("Principal", "Pokok")
    assert all(f"KSM Contoh {n} " in " ".join(printed) for n in range(1, 61))


def test_a_sheet_whose_foot_is_not_its_sum_says_so(chat: Chatroom) -> None:
    recipe = closed_october(chat)
    recipe["sheets"][0][3][1] += 1_000_000
    printed = pages(recipe)
    assert "Cek jumlah: TIDAK cocok" in printed[1] and "Cek jumlah: cocok" in printed[2]


def test_a_strange_name_breaks_no_page(chat: Chatroom) -> None:
    recipe = closed_october(chat)
    recipe["sheets"][0][2][0][0] = "<b>Mawar & Melati</i> 🌺 " + "panjang " * 30
    recipe["bkm"] = "BKM <Contoh> & 🌺"
    printed = pages(recipe)
    assert "<b>Mawar & Melati</i> ?" in printed[1] and "BKM <Contoh> & ?" in printed[0]


def test_only_those_who_see_the_report_may_print_it(chat: Chatroom) -> None:
    recipe = closed_october(chat)
    data = f"lap-pdf:bkm1:{recipe['on']}"
    for name in ("Yati", "Sri", "Adi"):
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, data), account, account)
        assert said == ['bot: Tombol ini sudah tidak berlaku. Tulis "menu" untuk mulai lagi.']


# --- the letters of a KSM -----------------------------------------------------------------------------------


def test_the_clerk_prints_a_balance_letter(chat: Chatroom) -> None:
    chat("""
        Rini: cetak
        bot: Cetak untuk KSM yang mana? [Mawar] [Melati] [Surat cocok saldo, semua KSM] [Lembar Excel, semua KSM]
        Rini: [Mawar]
        bot: KSM Mawar: mau cetak apa? [Surat cocok saldo] [Tanggung renteng] [Lembar Excel]
        Rini: [Surat cocok saldo]
        bot: Surat cocok saldo KSM Mawar. Lembar kedua hanya untuk ketua dan bendahara. (gambar)
        Rini: cetak surat melati
        bot: KSM Melati: mau cetak apa? [Surat cocok saldo] [Tanggung renteng] [Lembar Excel]
        Rini: [Tanggung renteng]
        bot: KSM Melati tidak punya pinjaman yang berjalan, jadi belum ada pernyataannya.
        Rini: cetak anggrek
        bot: Tidak ada KSM yang cocok dengan "anggrek". Tulis "cetak" saja untuk melihat daftarnya.
    """)


def letter(chat: Chatroom, who: str = "Rini", button: str = "[Surat cocok saldo]") -> dict[str, Any]:
    """What the file of KSM Mawar is drawn from."""
    chat.hear(who, "cetak mawar")
    return recipe_of(chat, button, who)


def test_the_letter_shows_both_columns_and_its_list_adds_up(chat: Chatroom) -> None:
    first, listed = pages(letter(chat))
    assert "SURAT COCOK SALDO Penting dan rahasia Kepada Ketua dan Bendahara KSM Mawar." in first
    assert "Tabungan semua anggota 1.200.000 ...." in first and "Sisa pokok pinjaman 6.000.000 ...." in first
    assert "Jumlah sisa 6.900.000" in first
    assert "( Bu Yati ) ( Bu Siti )" in first and "sampaikan saja ke Bu Rini" in first
    assert not any(word in first for word in ("Tini", "Wati", "tunggak", "batas"))
    assert "Hanya untuk ketua dan bendahara" in listed
    assert "9 Bu Tini 120.000 600.000 90.000 690.000" in listed
    assert "Jumlah 1.200.000 6.000.000 900.000 6.900.000" in listed


def test_without_the_agreement_rows_stand_for_names(chat: Chatroom) -> None:
    chat.book.run(lambda book: book.execute(t.ksm.update().values(names_agreed=False)))
    for button in ("[Surat cocok saldo]", "[Tanggung renteng]"):
        everything = " ".join(pages(letter(chat, button=button)))
        assert "Nama tidak dicetak" in everything
        assert not any(name in everything for name in ("Tini", "Wati", "Sri", "Lastri"))


def test_all_stand_in_for_each_other_on_one_page(chat: Chatroom) -> None:
    (page,) = pages(letter(chat, button="[Tanggung renteng]"))
    assert "PERNYATAAN TANGGUNG RENTENG KSM Mawar" in page
    assert "sebesar Rp10.000.000, cair Rabu 22 Juli 2026, dibayar 10 kali angsuran" in page
    assert "9 Bu Tini 1.000.000 150.000 9. ...." in page and "Jumlah 10.000.000 1.500.000" in page


def test_ketua_and_bendahara_print_their_own_ksm_only(chat: Chatroom) -> None:
    for name in ("Yati", "Siti"):
        assert chat.hear(name, "cetak") == [
            "bot: KSM Mawar: mau cetak apa? [Surat cocok saldo] [Tanggung renteng] [Lembar Excel]"
        ]
        account = chat.accounts[name]
        said = chat._said_after(chat.press(account, account, 1, "csurat:ksm-Melati:0"), account, account)
        assert "sudah tidak berlaku" in said[0]
    for name in ("Sri", "Hadi", "Budi", "Adi"):
        assert "dicetak oleh petugas UPK" in chat.hear(name, "cetak")[0]


def test_whose_figures_were_printed_can_be_seen_by_them(chat: Chatroom) -> None:
    letter(chat)
    assert any("Bu Rini" in line for line in chat.hear("Sri", "data saya"))


def test_letters_for_every_ksm_that_has_not_agreed(chat: Chatroom) -> None:
    chat.hear("Rini", "cetak")
    recipe = recipe_of(chat, "[Surat cocok saldo, semua KSM]")
    assert [one["ksm"] for one in recipe["papers"]] == ["Mawar", "Melati"]
    assert len(pages(recipe)) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_speak_every_language(chat: Chatroom, language: str) -> None:
    for button in ("[Surat cocok saldo]", "[Tanggung renteng]"):
        assert all("BKM Contoh Sumber" in page for page in pages(letter(chat, button=button), language))


# --- a member's card ----------------------------------------------------------------------------------------


def card(chat: Chatroom, button: str) -> dict[str, Any]:
    """What Bu Sri's card as a file is drawn from."""
    chat.hear("Sri", "[Gambar kartu]")
    return recipe_of(chat, button, "Sri")


def test_a_card_as_a_file_is_the_paper_card_row_by_row(chat: Chatroom) -> None:
    chat.hear("Sri", "catatan saya")
    recipe = card(chat, "[Kartu Excel]")
    sheet = load_workbook(io.BytesIO(drawings.DRAWINGS["card-sheets"](recipe, "id")))["Kartu"]
    rows = [list(row) for row in sheet.iter_rows(min_row=5, values_only=True)]
    assert rows[0] == ["No", "Tanggal", "Pokok", "Jasa", "Jumlah", "Sisa sesudahnya", "Sudah", "Paraf"]
    assert rows[1][:7] == [1, datetime(2026, 8, 22), 100_000, 15_000, 115_000, 1_035_000, "X"]
    assert [row[6] or "" for row in rows[1:11]] == ["X"] * 4 + [""] * 6
    assert rows[10][5] == 0 and rows[11][:5] == ["Jumlah", None, 1_000_000, 150_000, 1_150_000]
    assert sheet["A3"].value == "Cek jumlah: cocok"


def test_the_last_row_of_the_card_takes_the_remainder(chat: Chatroom) -> None:
    recipe = card_of_twelve()
    (page,) = pages(recipe)
    assert "11 17/10/2027 83.500" in page and "12 17/11/2027 81.500" in page
    assert "Jumlah 1.000.000" in page


def card_of_twelve() -> dict[str, Any]:
    """Rp1.000.000 over 12 months, pokok rounded to the nearest 500: eleven rows of 83.500 and one of 81.500."""
    rules = preset("urban-2013")
    rounding = replace(rules.rounding, step=500)
    terms = Loan(Rupiah(1_000_000), 12, date(2026, 11, 17), rules.jasa)
    schedule = make_schedule(terms, rounding, rules.due)
    left, rows = sum(row.total for row in schedule), []
    for row in schedule:
        left -= row.total
        rows.append(
            [
                row.number,
                row.due_on.isoformat(),
                int(row.pokok),
                int(row.jasa),
                int(row.total),
                int(left),
                "",
                "",
            ]
        )
    foot = ["", "", 1_000_000, sum(row[3] for row in rows), sum(row[4] for row in rows), "", "", ""]
    about = {"name": "Bu Contoh", "ksm": "Contoh", "number": 1, "n": 12, "amount": 1_000_000}
    return {"kind": "card-paper", "paper": "A4", "bkm": "BKM Contoh", "on": "2026-11-17", "profile": "urban-2013:1",
            "foots": 1, "about": about, "sheets": [["card", papers.CARD_HEADS, rows, foot]]}  # fmt: skip


def test_nobody_takes_somebody_elses_card(chat: Chatroom) -> None:
    for name in ("Yati", "Wati", "Budi"):
        account = chat.accounts[name]
        for verb in ("kartux", "kartup"):
            said = chat._said_after(chat.press(account, account, 1, f"{verb}:p-Sri:0"), account, account)
            assert "sudah tidak berlaku" in said[0]
