"""The sample village as it was a year before its demo: the sheet it begins with, and the diary of what was
done in it since (setahun.txt). All people, groups and figures in it are samples (contoh).

Rp1.800.000 over eighteen months at 1.5 % a month flat is eighteen times Rp127.000; Kenanga has two of its
ten times Rp115.000 left.
"""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from bot.contoh import buat
from bot.contoh.buat import BKM, GROUPS, RATE, Cell

DIARY = Path(__file__).parent / "setahun.txt"
BEGINS = date(2025, 12, 1)
SINCE = date(2025, 1, 6)
KSM = (
    ("KSM", "BKM", "Menagih di kumpulan", "Nama disepakati", "Angka dalam ribuan"),
    *((name, BKM[1][0], "tidak", "ya", "ya") for name, _ in GROUPS),
)
# KSM: disbursed on, how much to each, how many times, instalments paid by everybody
LENT = {
    "Mawar": (date(2025, 7, 22), 1_800_000, 18, 4),
    "Melati": (date(2025, 9, 10), 1_800_000, 18, 2),
    "Kenanga": (date(2025, 3, 10), 1_000_000, 10, 8),
}
POKOK, WAJIB = 50_000, 220_000
SUKARELA = {("Mawar", 1): 175_000, ("Mawar", 6): 40_000, ("Kenanga", 3): 15_000}


def sheet() -> bytes:
    """The workbook the village began with."""
    loans: list[tuple[Cell, ...]] = [
        (
            "KSM",
            "Nomor buku",
            "Nama",
            "Pokok pinjaman",
            "Kali",
            "Tanggal cair",
            "Jasa per bulan",
            "Sudah angsur",
        )
    ]
    savings: list[tuple[Cell, ...]] = [
        ("KSM", "Nomor buku", "Nama", "Simpanan pokok", "Simpanan wajib", "Simpanan sukarela")
    ]
    for ksm, group in GROUPS:
        on, principal, times, paid = LENT[ksm]
        for number, _title, name, *_rest in group:
            assert number is not None
            loans.append((ksm, number, name, principal, times, on, RATE, paid))
            savings.append((ksm, number, name, POKOK, WAJIB, SUKARELA.get((ksm, number))))
    file = BytesIO()
    tables = {"BKM": BKM, "KSM": KSM, "Anggota": buat.people(SINCE), "Pinjaman": loans, "Simpanan": savings}
    buat.write(file, tables)
    return file.getvalue()
