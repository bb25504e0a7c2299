"""[Cetak & laporan]: how the fund stands, without one name of a person; a finished month stays as it was shown."""

from __future__ import annotations

import io
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from openpyxl import load_workbook

import locales
from bot import drawings
from domain.footing import adds_up
from domain.ledger import Kind
from domain.presets import preset
from domain.reports import Line, Part, Report
from domain.say import Say, say
from domain.vouchers import SHAPES, TILLS
from storage import tables as t
from tests import lateness
from tests.chat import Chatroom
from usecases import reports

NOW = (
    "bot: BKM Contoh Sumber, Selasa 17 November: 1 KSM meminjam, sisa pokok Rp6.000.000. Tidak ada yang tertunda."
    " LAR 0,00 %, memuaskan (0 dari 1 KSM) PAR 0,00 %, memuaskan (Rp0 dari Rp6.000.000)"
    " RR 100,00 %, memuaskan (Rp6.000.000 dari Rp6.000.000) Cadangan yang perlu: Rp30.000."
    " [Gambar] [Lembar XLSX] [PDF cetak] [CCr & kesehatan] [Surat KSM] [Kenapa?] [Sabtu 31 Oktober]"
)


def recipe_of(chat: Chatroom, button: str, who: str = "Rini") -> dict[str, Any]:
    """What the last file the clerk (or `who`) got is drawn from."""
    chat.hear(who, button)

    def read(book: Any) -> Any:
        rows = (
            t.outbox.select().where(t.outbox.c.chat_id == chat.accounts[who]).order_by(t.outbox.c.id.desc())
        )
        return book.execute(rows).first().say["p"]

    found: dict[str, Any] = lateness.look(chat, read)
    return found


def cells(recipe: dict[str, Any]) -> dict[str, list[list[Any]]]:
    """The sheets of the file as somebody's spreadsheet reads them."""
    book = load_workbook(io.BytesIO(drawings.DRAWINGS["report-sheets"](recipe, "id")))
    return {page.title: [list(row) for row in page.iter_rows(values_only=True)] for page in book}


def test_the_clerk_sees_how_the_fund_stands(chat: Chatroom) -> None:
    assert chat.hear("Rini", "laporan") == [NOW]
    assert chat.hear("Budi", "laporan") == [NOW.replace(" [Surat KSM]", "")]
    assert chat.hear("Sri", "laporan") == chat.hear("Yati", "laporan")
    assert "pengurus lain" in chat.hear("Sri", "laporan")[0]


def test_the_sheets_foot_and_hold_no_names_and_no_formulas(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    chat.at("2026-12-28 09:00")
    chat.hear("Rini", "laporan")
    sheets = cells(recipe_of(chat, "[Lembar XLSX]"))
    assert list(sheets)[:5] == ["LPP", "Rencana dan hasil", "Kolektibilitas", "Cadangan", "Tunggakan"]
    loans = sheets["LPP"]
    assert loans[2][0] == "Cek jumlah: cocok"
    head, ksm, total = loans[4], loans[5], loans[6]
    assert (ksm[0], total[0]) == ("Mawar", "Jumlah") and ksm[1:] == total[1:]
    by = dict(zip(head, ksm, strict=True))
    assert by["Pinjaman"] == 10_000_000
    assert by["s.d. hari ini pokok"] + by["Sisa pokok"] == by["Pinjaman"]
    assert by["Tertunda pokok"] > 0
    checks = {name: page[2][0] for name, page in sheets.items()}
    assert checks.pop("Kinerja") is None, "shares have no sum, so nothing is said of one"
    assert set(checks.values()) == {"Cek jumlah: cocok"} and {"Kesehatan", "Buku kas"} <= set(checks)
    everything = " ".join(str(cell) for page in sheets.values() for row in page for cell in row if cell)
    assert "Tini" not in everything and "=" not in everything


def test_what_the_classes_set_aside_adds_up_on_the_sheet(chat: Chatroom) -> None:
    """Rp1.000.500 and Rp500.500 at half a percent: 5.002,5 + 2.502,5 = 7.505, and no column of 7.506."""
    nil = Part()
    lines = tuple(
        Line(n, name, owed, nil, nil, nil, Part(owed), Part(), Fraction(0), name)
        for n, (name, owed) in enumerate((("I", 1_000_500), ("II", 500_500)))
    )
    [sheet] = [
        each
        for each in reports.sheets_of(Report(date(2026, 10, 31), lines, preset("bkm-2012").ladder, 3))
        if each[0] == "reserves"
    ]
    _, heads, rows, foot = sheet
    assert ([row[3] for row in rows], foot[3]) == ([5_003, 2_502, 0, 0, 0], 7_505)
    assert adds_up(heads, rows, foot)
    recipe = recipe_of(chat, "[Lembar XLSX]") if chat.hear("Rini", "laporan") else {}
    assert cells({**recipe, "sheets": [sheet]})["Cadangan"][2][0] == "Cek jumlah: cocok"
    rows[1][3] += 1
    assert cells({**recipe, "sheets": [sheet]})["Cadangan"][2][0] == "Cek jumlah: TIDAK cocok"


def test_a_finished_month_comes_out_as_it_was_first_shown_beside_what_it_is_now(chat: Chatroom) -> None:
    chat.hear("Rini", "laporan")
    october = chat.hear("Rini", "[Sabtu 31 Oktober]")
    assert "sisa pokok Rp6.000.000" in october[0] and "belum ditutup, angkanya sementara" in october[0]
    before = recipe_of(chat, "[Lembar XLSX]")

    chat.at("2026-11-18 09:00")
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 1, date(2026, 10, 20)))
    chat.hear("Rini", "laporan")
    now = chat.hear("Rini", "[Sabtu 31 Oktober]")[0]
    assert "sisa pokok Rp5.900.000" in now
    assert "Sejak laporan ini pertama dibuat ada pembetulan." in now
    assert recipe_of(chat, "[Lembar XLSX]") != before
    then = chat.hear("Rini", "[Seperti semula]")[0]
    assert "sisa pokok Rp6.000.000" in then
    assert "Begini laporan ini waktu pertama dibuat, Selasa 17 November." in then
    assert recipe_of(chat, "[Lembar XLSX]") == before
    assert chat.hear("Rini", "[Seperti sekarang]") == [now]


def close_october(chat: Chatroom) -> None:
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup Oktober 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)


def test_a_look_before_the_closing_does_not_hold_the_month(chat: Chatroom) -> None:
    chat.hear("Budi", "laporan")
    assert "Rp6.000.000" in chat.hear("Budi", "[Sabtu 31 Oktober]")[0]
    chat.book.run(lambda book: lateness.pay(book, ["Wati"], 1, date(2026, 10, 20)))
    close_october(chat)
    recipe = recipe_of(chat, "[PDF cetak]")
    assert recipe["closed"] is not None and "Rp5.900.000" in chat.hear("Rini", "laporan")[0]
    chat.hear("Rini", "[Sabtu 31 Oktober]")
    signed = recipe_of(chat, "[PDF cetak]")
    assert signed == recipe

    chat.at("2026-12-02 09:00")
    for name, words in (("Rini", "buka buku Oktober 2026"), ("Rini", "salah catat"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    chat.book.run(lambda book: lateness.pay(book, ["Sri"], 1, date(2026, 10, 21)))
    close_october(chat)
    corrected = recipe_of(chat, "[PDF cetak]")
    assert (
        corrected["closed"]["words"] != signed["closed"]["words"] and corrected["sheets"] != signed["sheets"]
    )
    for step in ("laporan", "[Senin 30 November]", "[Sabtu 31 Oktober]", "[Seperti semula]"):
        chat.hear("Rini", step)
    assert recipe_of(chat, "[PDF cetak]") == signed


def test_a_month_closed_on_its_last_day_is_printed_as_closed(chat: Chatroom) -> None:
    chat.at("2026-11-30 15:30")
    for words in ("kas dihitung", "50rb", "[Belum tahu]"):
        chat.hear("Rini", words)
    for name, words in (("Rini", "tutup buku"), ("Rini", "[Tutup November 2026]"), ("Hadi", "[Setuju]")):
        chat.hear(name, words)
    recipe = recipe_of(chat, "[PDF cetak]")
    assert recipe["closed"]["on"] == "2026-11-30"
    said = [locales.plain(Say(key, values)) for key, values in recipe["minutes"].values()]
    assert said == [
        "Kas dihitung Bu Rini, Senin 30 November 2026: Rp50.000. Menurut buku Rp0: lebih Rp50.000 (belum tahu sebabnya).",
        "Buku bank belum dicocokkan bulan ini.",
    ]


@pytest.mark.parametrize("locale", locales.known_locales())
def test_the_cash_book_names_every_movement_in_words(locale: str) -> None:
    kinds = (Kind.CONFIRM, Kind.DISBURSE, Kind.REVERSE, Kind.RECOVER, Kind.HAND_BACK, Kind.NOT_TAKEN)
    for what in (
        *kinds,
        *(each for each, shape in SHAPES.items() if {shape.to, shape.of} & {None, *TILLS.values()}),
    ):
        values = {"what": what.value, "ksm": "", "whose": 0, "note": "", "noted": 0}
        said = locales.plain(say("fund-line", **values), locale)
        assert said and said != what.value, what


def test_a_fund_without_loans_has_no_data_and_not_zero_percent(chat: Chatroom) -> None:
    chat.hear("Rini", "laporan")
    for _ in range(6):  # back to a month before the first loan
        last = next(m for m in reversed(chat.phone.messages) if m["chat"] == chat.accounts["Rini"])
        heard = chat.hear("Rini", f"[{last['buttons'][-1]['text']}]")
    assert "0 KSM" in heard[0] and heard[0].count("belum ada data") == 3


def test_the_picture_fits_a_phone(chat: Chatroom) -> None:
    chat.hear("Rini", "laporan")
    recipe = recipe_of(chat, "[Gambar]")
    recipe["rows"] = [[f"KSM Contoh {n}", 12_345_678, 1_234_567, "III"] for n in range(18)]
    recipe["rest"] = [42, 123_456_789, 12_345_678]
    drawn = drawings.DRAWINGS["report"](recipe, "id")
    assert drawn.startswith(b"\x89PNG") and len(drawn) < 60_000


def test_a_name_that_looks_like_a_formula_is_text(chat: Chatroom) -> None:
    chat.hear("Rini", "laporan")
    recipe = recipe_of(chat, "[Lembar XLSX]")
    recipe["sheets"][0][2][0][0] = '=HYPERLINK("http://contoh.invalid")'
    book = load_workbook(io.BytesIO(drawings.DRAWINGS["report-sheets"](recipe, "id")))
    cell = book["LPP"]["A6"]
    assert cell.data_type == "s" and cell.value == '=HYPERLINK("http://contoh.invalid")'
