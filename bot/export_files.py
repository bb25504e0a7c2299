"""An export on the disk: one CSV per sheet, one XLSX of all, a page to read first. Knows files, no rows."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from domain import cells
from usecases.export import Cells, Manifest, NotImported, Sheet

MANIFEST = "guyub-ekspor"
FIRST_PAGE = "LIHAT-DULU.txt"
BOOK = "buku.xlsx"
MOST_ROWS = 1_000_000  # of one XLSX sheet; the rest goes on in "... 2"
MOST_TEXT = 32_000  # characters of one XLSX cell; what is longer is cut there, and whole in the CSV
csv.field_size_limit(10_000_000)


class Writer:
    """Writes one export into an empty folder, sheet by sheet; the CSV and the XLSX side by side."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._xlsx = Workbook(write_only=True)
        self._about = self._xlsx.create_sheet(MANIFEST)
        self._digests: dict[str, str] = {}
        self._n_cut = 0

    def sheet(self, sheet: Sheet, rows: Iterable[Cells]) -> int:
        """One sheet. Returns how many rows."""
        path, n, page = self._folder / f"{sheet.name}.csv", 0, self._page(sheet, 0)
        with path.open("w", encoding="utf-8-sig", newline="") as opened:
            out = csv.writer(opened, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
            out.writerow(sheet.heading)
            for row in rows:
                if n and n % MOST_ROWS == 0:
                    page = self._page(sheet, n // MOST_ROWS)
                out.writerow(row)
                page.append([self._cell(page, value) for value in row])
                n += 1
        self._digests[sheet.name] = digest(path)
        return n

    def _page(self, sheet: Sheet, number: int) -> Any:
        page = self._xlsx.create_sheet(sheet.name if not number else f"{sheet.name} {number + 1}")
        page.append([self._cell(page, heading) for heading in sheet.heading])
        return page

    def _cell(self, page: Any, value: str | int | None) -> Any:
        """A number, or a text that is no formula whatever it begins with."""
        if not isinstance(value, str):
            return value
        text = cells.for_xlsx(value)
        if len(text) > MOST_TEXT:
            self._n_cut += 1
            text = text[:MOST_TEXT]
        cell = WriteOnlyCell(page, value=text)
        cell.data_type = "s"  # or a text that begins with = would be a formula
        return cell

    def finish(self, told: Manifest, page: str) -> None:
        """The manifest, the page to read first, and the XLSX."""
        facts = {**asdict(told), "sha256": self._digests}
        text = json.dumps(facts, ensure_ascii=False, indent=1)
        (self._folder / f"{MANIFEST}.json").write_text(text, encoding="utf-8")
        (self._folder / FIRST_PAGE).write_text(page, encoding="utf-8")
        short = json.dumps({**asdict(told), "n_cut": self._n_cut}, ensure_ascii=False)
        self._about.append([self._cell(self._about, cells.QUOTE + short)])
        self._xlsx.save(self._folder / BOOK)


def digest(file: Path) -> str:
    """What is in a file, in short."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


class Reader:
    """An export found on the disk: a folder, or the XLSX of one."""

    def __init__(
        self, told: Manifest, rows: Callable[[Sheet], Iterator[Sequence[Any]]], close: Callable[[], None]
    ):
        self.told = told
        self.rows = rows
        self.close = close


def find(place: Path) -> Reader | None:
    """The export at this place, or None: it is something else. NotImported: it is one, and was changed."""
    if place.is_dir():
        manifest = place / f"{MANIFEST}.json"
        return _folder(place, manifest) if manifest.is_file() else None
    return _workbook(place) if place.suffix.lower() == ".xlsx" and place.is_file() else None


def _folder(folder: Path, manifest: Path) -> Reader:
    facts = _facts(manifest.read_text(encoding="utf-8"))
    for name, was in facts["sha256"].items():
        path = folder / f"{name}.csv"
        if not path.is_file() or digest(path) != was:
            raise NotImported(f"{name}.csv is missing or was changed since the export")

    def rows(sheet: Sheet) -> Iterator[Sequence[Any]]:
        with (folder / f"{sheet.name}.csv").open(encoding="utf-8-sig", newline="") as opened:
            yield from csv.reader(opened)

    return Reader(_told(facts), rows, lambda: None)


def _workbook(file: Path) -> Reader | None:
    opened: Any = None
    with suppress(BadZipFile, InvalidFileException, KeyError, OSError, ValueError):
        opened = load_workbook(file, read_only=True)
    if opened is None or opened.sheetnames[0] != MANIFEST:
        return None
    first = next(opened[MANIFEST].iter_rows(values_only=True), ("",))[0]
    facts = _facts(cells.from_xlsx(str(first)).removeprefix(cells.QUOTE))
    if facts.get("n_cut"):
        raise NotImported(f"{facts['n_cut']} texts are too long for XLSX: import the folder of the export")

    def rows(sheet: Sheet) -> Iterator[Sequence[Any]]:
        for number, name in enumerate(_pages(opened.sheetnames, sheet.name)):
            for row in opened[name].iter_rows(min_row=2 if number else 1, values_only=True):
                plain = [cells.from_xlsx(each) if isinstance(each, str) else each for each in row]
                yield plain + [None] * (len(sheet.heading) - len(plain))

    return Reader(_told(facts), rows, opened.close)


def _pages(there: Sequence[str], name: str) -> list[str]:
    more = [f"{name} {number}" for number in range(2, len(there) + 2)]
    return [each for each in (name, *more) if each in there]


def _facts(text: str) -> dict[str, Any]:
    try:
        facts = json.loads(text)
        _told(facts)
    except (ValueError, KeyError, TypeError):
        raise NotImported(f"the export's own page ({MANIFEST}) was changed") from None
    return cast("dict[str, Any]", facts)


def _told(facts: dict[str, Any]) -> Manifest:
    return Manifest(facts["bkm"], facts["version"], facts["receipts"], facts["rows"])
