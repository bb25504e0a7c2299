"""An office, not only a chat: what is printed, signed and filed. Read back by another program."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pypdf import PdfReader

from bot import drawings
from domain.say import LANGUAGES
from tests.chat import Chatroom
from tests.stories.test_reports import recipe_of

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
        bot: BKM Contoh Sumber, Selasa 17 November: ... [Gambar] [Lembar XLSX] [PDF cetak] [Sabtu 31 Oktober]
        Rini: [PDF cetak]
        bot: Laporan BKM Contoh Sumber, Selasa 17 November, siap dicetak dan ditandatangani. (gambar)
    """)
    first, *sheets = pages(recipe_of(chat, "[PDF cetak]"))
    assert "Bulan ini belum ditutup dua pengurus: angka sementara." in first
    assert len(sheets) == 5


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
        assert f"Halaman {n} dari 6" in page
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
