"""Makes desa-contoh.xlsx again from plain tables: `python -m bot.contoh.buat`. Everything in it is a
sample (contoh).

Figures: Rp1.000.000 over ten months at 1.5 % a month flat is ten times Rp115.000. Melati and most of
Mawar and Kenanga are on time in November 2026; Bu Warti of Kenanga is far behind, so that in a trial
arrears can be seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.styles import Font

from bot.contoh import FILE

TITLE = "DESA CONTOH: semua orang, kelompok dan angka di berkas ini contoh, bukan BKM sungguhan"
Cell = str | int | date | None
BKM = (("Nama BKM", "Zona", "Profil"), ("BKM Contoh Sumber", "WIB", "urban-2013"))
KSM = (
    ("KSM", "BKM", "Menagih di kumpulan", "Nama disepakati", "Angka dalam ribuan"),
    ("Mawar", "BKM Contoh Sumber", "tidak", "ya", "ya"),
    ("Melati", "BKM Contoh Sumber", "ya", "tidak", "ya"),
    ("Kenanga", "BKM Contoh Sumber", "tidak", "ya", None),
)
SINCE = date(2026, 1, 5)
# number, title, name, nickname, RT, phone (None: has none), poor, office
Person = tuple[int | None, str, str, str | None, str | None, str | None, str | None, str]
MAWAR: tuple[Person, ...] = (
    (1, "Bu", "Yati", None, "02", "0812 0000 0101", "tidak", "ketua"),
    (2, "Bu", "Siti", None, "02", "0812 0000 0102", "ya", "bendahara"),
    (3, "Bu", "Wati", None, "02", "0812 0000 0103", "ya", "anggota"),
    (4, "Bu", "Lastri", None, "02", None, "ya", "anggota"),
    (5, "Bu", "Marni", None, "02", None, "ya", "anggota"),
    (6, "Bu", "Sri", None, "03", "0812 0000 0106", "ya", "anggota"),
    (7, "Pak", "Joko", None, "03", "0812 0000 0107", "tidak", "anggota"),
    (8, "Bu", "Karti", None, "03", None, "ya", "anggota"),
    (9, "Bu", "Tini", None, "03", "0812 0000 0109", "ya", "anggota"),
    (10, "Bu", "Parmi", None, "03", None, "tidak", "sekretaris"),
)
MELATI: tuple[Person, ...] = (
    (1, "Bu", "Darmi", None, "04", "0812 0000 0201", "tidak", "ketua"),
    (2, "Bu", "Ningsih", None, "04", "0812 0000 0202", "ya", "bendahara"),
    (3, "Bu", "Siti", "Siti Aminah", "02", None, "ya", "anggota"),
    (4, "Pak", "Slamet", None, "04", None, "ya", "anggota"),
    (5, "Bu", "Yanti", None, "04", "0812 0000 0205", "ya", "anggota"),
    (6, "Bu", "Rukmini", None, "05", None, "tidak", "sekretaris"),
    (7, "Pak", "Wagiman", None, "05", None, "ya", "anggota"),
    (8, "Bu", "Siti", "Siti Rohmah", "04", None, "ya", "anggota"),
)
KENANGA: tuple[Person, ...] = (
    (1, "Bu", "Sumini", None, "06", "0812 0000 0301", "tidak", "ketua"),
    (2, "Bu", "Tutik", None, "06", None, "ya", "bendahara"),
    (3, "Bu", "Warti", None, "06", "0812 0000 0303", "ya", "anggota"),
    (4, "Pak", "Karno", None, "06", None, "ya", "anggota"),
    (5, "Bu", "Ginah", None, "07", None, "ya", "anggota"),
    (6, "Bu", "Murni", None, "07", None, "ya", "anggota"),
)
OFFICERS: tuple[Person, ...] = (
    (None, "Bu", "Rini", None, None, "0812 0000 0401", None, "petugas UPK"),
    (None, "Pak", "Hadi", None, "01", None, None, "koordinator"),
    (None, "Pak", "Budi", None, "01", "0812 0000 0403", None, "pengawas"),
    (None, "Mas", "Adi", None, None, "0812 0000 0404", None, "fasilitator"),
)
GROUPS = (("Mawar", MAWAR), ("Melati", MELATI), ("Kenanga", KENANGA))
# KSM: disbursed on, instalments paid by everybody, and by those who paid another number of them
LENT = {
    "Mawar": (date(2026, 7, 22), 4, {}),
    "Melati": (date(2026, 9, 10), 2, {4: 3}),
    "Kenanga": (date(2026, 3, 10), 8, {3: 4, 5: 9}),
}
PRINCIPAL, TIMES, RATE = 1_000_000, 10, "1,5%"
POKOK, WAJIB = 50_000, 120_000
SUKARELA = {("Mawar", 1): 75_000, ("Mawar", 6): 40_000, ("Kenanga", 3): 15_000}


def people(since: date = SINCE) -> list[tuple[Cell, ...]]:
    """Members by KSM and number, then the officers of the BKM, all of them since this day."""
    headings = ("KSM", "Nomor buku", "Sapaan", "Nama", "Panggilan", "RT", "HP", "Miskin", "Jabatan")
    rows: list[tuple[Cell, ...]] = [(*headings, "Tabungan biasa", "Sejak")]
    for ksm, group in (*GROUPS, (None, OFFICERS)):
        rows += [(ksm, *one, 20_000 if ksm else None, since) for one in group]
    return rows


def loans() -> list[tuple[Cell, ...]]:
    """One loan of each KSM, with every member's part."""
    headings = (
        "KSM",
        "Nomor buku",
        "Nama",
        "Pokok pinjaman",
        "Kali",
        "Tanggal cair",
        "Jasa per bulan",
        "Sudah angsur",
    )
    rows: list[tuple[Cell, ...]] = [headings]
    for ksm, group in GROUPS:
        on, usual, others = LENT[ksm]
        for number, _title, name, *_rest in group:
            assert number is not None
            paid = others.get(number, usual)
            rows.append((ksm, number, name, PRINCIPAL, TIMES, on, RATE, paid))
    return rows


def savings() -> list[tuple[Cell, ...]]:
    """What each member has saved, in the three kinds."""
    headings = ("KSM", "Nomor buku", "Nama", "Simpanan pokok", "Simpanan wajib", "Simpanan sukarela")
    rows: list[tuple[Cell, ...]] = [headings]
    for ksm, group in GROUPS:
        for number, _title, name, *_rest in group:
            assert number is not None
            rows.append((ksm, number, name, POKOK, WAJIB, SUKARELA.get((ksm, number))))
    return rows


def make(file: Path = FILE) -> None:
    """Write the file."""
    write(file, {"BKM": BKM, "KSM": KSM, "Anggota": people(), "Pinjaman": loans(), "Simpanan": savings()})


def write(file: Path | BinaryIO, tables: Mapping[str, Sequence[Sequence[Cell]]]) -> None:
    """One sheet per table, below a line that says that all of it is a sample."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        sheet.append((TITLE,))
        sheet["A1"].font = Font(italic=True)
        for row in rows:
            sheet.append(row)
        for cell in sheet[2]:
            cell.font = Font(bold=True)
            sheet.column_dimensions[cell.column_letter].width = 20
        sheet.freeze_panes = "A3"
    book.properties.creator = "Guyub"
    made_at = datetime(2026, 11, 17, tzinfo=UTC).replace(tzinfo=None)  # a workbook knows no zone
    book.properties.created = book.properties.modified = made_at
    book.save(file)


if __name__ == "__main__":
    make()
