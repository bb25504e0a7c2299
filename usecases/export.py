"""A BKM's whole book as sheets, and an empty book filled from them. Knows what stands in a sheet; no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table
from sqlalchemy.exc import IntegrityError

from domain import cells
from domain.cells import Kind, Unreadable
from storage import exporting, schema
from storage.book import Work
from usecases.verify import first_deviation

Cells = list[str | int | None]
BESIDE = " (nama)"
"""Ends the heading of a column that is there for people only: the name beside a number."""
NAMES = {
    "bkm": "bkm", "ksm": "ksm", "person": "orang", "membership": "keanggotaan", "office": "jabatan",
    "account": "akun", "link": "akun-orang", "consent": "persetujuan", "look": "dilihat-pengurus",
    "balance_agreement": "cocok-saldo",
    "balance_paper": "surat-cocok-saldo", "loan": "pinjaman", "share": "pinjaman-anggota",
    "installment": "jadwal-angsuran", "sheet": "lembar-kumpulan",
    "presence": "daftar-hadir", "handover": "serah-uang",
    "withdrawal": "ambil-tabungan", "savings_hold": "tabungan-ditahan",
    "titipan_return": "titipan-kembali", "iptw_line": "iptw",
    "handover_line": "serah-uang-baris", "entry": "catatan-uang", "posting": "catatan-uang-baris",
    "settlement": "laporan-selesai", "chain": "rantai", "seal": "segel", "closing": "tutup-buku",
    "paper_signature": "tanda-tangan-kertas",
    "voice": "suara-anggota", "dispute": "keberatan",
    "promise": "janji", "hardship": "kesulitan", "notice": "pengingat", "gruduk_proposal": "usul-gruduk",
    "step_tried": "langkah", "meeting": "kumpulan", "rsvp": "kehadiran", "announcement": "kabar",
    "announcement_village": "kabar-desa", "notable": "tokoh-peduli", "saved_audience": "sasaran-tersimpan",
    "rules": "aturan", "rules_proposal": "usul-aturan",
    "holiday_year": "hari-libur", "free_day": "libur-diputuskan",
    "move": "pindah-ksm", "mover": "pindah-ksm-orang",
    "merger": "gabung-orang", "import_run": "impor", "import_row": "impor-baris",
    "rt_door": "pintu-rt", "closed_door": "poster-tidak-berlaku", "forgetting": "minta-dihapus",
    "death": "wafat", "office_change": "ganti-pengurus",
    "membership_request": "minta-jadi-anggota",
    "telling": "disampaikan-lewat", "text_message": "kabar-sms", "official_letter": "nomor-surat",
    "announcement_wording": "kabar-lama", "announcement_vote": "jawaban-kabar",
    "relay": "titip-kabar", "group_news": "kabar-di-grup",
    "recipient": "penerima-kabar", "outbox": "kabar-terkirim", "due": "jadwal-bot",
    "question": "pertanyaan", "question_word": "pertanyaan-lanjutan", "faq": "tanya-jawab",
    "clarity": "apakah-jelas", "clarity_answer": "jawaban-apakah-jelas", "news_choice": "jenis-kabar",
    "news_voice": "hak-kabar", "study": "belajar-mandiri",
    "voucher": "bukti-kas", "cash_count": "hitung-kas", "money_match": "cocokkan-uang",
    "box_count": "hitung-kas-ksm", "box_count_voice": "hitung-kas-ksm-kata",
    "spot_check": "cek-acak", "spot_check_line": "cek-acak-baris",
    "transfer": "lewat-transfer",
    "correction": "koreksi-berdua", "replacement": "pengganti-kuitansi",
    "opening_fix": "saldo-dibetulkan",
    "relief": "keringanan",
    "application": "pengajuan", "application_line": "pengajuan-baris",
    "application_step": "pengajuan-langkah", "class_snapshot": "kolektibilitas",
}  # fmt: skip
"""What each table is called as a sheet."""


class NotImported(Exception):
    """Why a book cannot be filled from these sheets, in one line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table's sheet: what stands in its columns."""

    table: Table
    name: str
    heading: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an export says of itself. `rows` counts by sheet."""

    bkm: str
    version: str
    receipts: int
    rows: Mapping[str, int]


def sheets() -> list[Sheet]:
    """Every sheet of an export, in the order in which a book can be filled from them."""
    return [Sheet(table, NAMES[table.name], tuple(_headings(table))) for table in exporting.owned()]


def _headings(table: Table) -> Iterator[str]:
    for column in table.c:
        yield column.name
        if _is_person(column):
            yield column.name + BESIDE


def _is_person(column: Any) -> bool:
    return any(key.column.table.name == "person" for key in column.foreign_keys)


def manifest(book: Work, bkm_id: int) -> Manifest:
    """What this export will hold."""
    name = next(row.name for row in exporting.villages(book) if row.id == bkm_id)
    rows = {sheet.name: exporting.count_of(book, sheet.table, bkm_id) for sheet in sheets()}
    return Manifest(name, schema.newest(), exporting.receipts(book), rows)


def lines(book: Work, sheet: Sheet, bkm_id: int, names: Mapping[int, str]) -> Iterator[Cells]:
    """The rows of one sheet as cells."""
    plan = [(exporting.kind_of(column), _is_person(column)) for column in sheet.table.c]
    for row in exporting.rows_of(book, sheet.table, bkm_id):
        out: Cells = []
        for value, (kind, is_person) in zip(row, plan, strict=True):
            out.append(cells.write(value, kind))
            if is_person:
                out.append(cells.write(names.get(value), Kind.TEXT))
        yield out


def fill(
    book: Work,
    told: Manifest,
    read: Callable[[Sheet], Iterable[Sequence[Any]]],
    at: Callable[[int, int], None],
) -> int:
    """Write a whole export into an empty book: the same numbers, the same chain, all of it or nothing. `read`
    gives a sheet's rows, its heading first. Returns how many rows. NotImported: why not.
    """
    if told.version != schema.newest():
        raise NotImported(
            f"the export is of book {told.version}, this Guyub writes {schema.newest()}: use the same"
        )
    filled = exporting.first_filled(book)
    if filled is not None:
        raise NotImported(f"this book is not empty ({NAMES[filled]}): an export goes into a new one only")
    n, of = 0, sum(told.rows.values())
    for sheet in sheets():
        try:
            n_here = exporting.put(book, sheet.table, _rows(sheet, read(sheet)))
        except IntegrityError as error:
            raise NotImported(f"{sheet.name}: rows do not fit together ({error.orig})") from None
        if n_here != told.rows.get(sheet.name, 0):
            raise NotImported(f"{sheet.name}: {n_here} rows, the export had {told.rows.get(sheet.name, 0)}")
        n += n_here
        at(n, of)
    exporting.set_receipts(book, told.receipts)
    exporting.go_on_counting(book)
    deviation = first_deviation(book)
    if deviation is not None:
        raise NotImported(f"the sheets were changed: {deviation}")
    return n


def _rows(sheet: Sheet, read: Iterable[Sequence[Any]]) -> Iterator[dict[str, Any]]:
    """The rows of a sheet as values. The names beside numbers are not read."""
    rows = iter(read)
    if tuple(next(rows, ())) != sheet.heading:
        raise NotImported(f"{sheet.name}: its columns are not those of an export")
    plan = [(column.name, exporting.kind_of(column), 1 + _is_person(column)) for column in sheet.table.c]
    for number, row in enumerate(rows, 2):
        values, place = {}, 0
        try:
            for name, kind, width in plan:
                values[name] = cells.read(row[place], kind)
                place += width
        except (Unreadable, IndexError) as error:
            raise NotImported(f"{sheet.name}, line {number}: {error}") from None
        yield values
