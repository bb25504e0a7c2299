"""`guyub export BKM` and importing an export, on the screen. Knows the screen and the page to read first."""

from __future__ import annotations

import tempfile
from pathlib import Path
from string import Template

from rich.console import Console
from rich.text import Text

from bot import export_files
from bot.bar import Bar
from bot.export_files import Writer
from domain.say import Refusal
from storage import exporting
from storage.book import Book, BookUnavailable, Work
from usecases import export
from usecases.export import NotImported

DONE, NO = 0, 1
FIRST_PAGE = Path(__file__).parent / "contoh" / "LIHAT-DULU.txt"


class _NoSuchVillage(Exception):
    pass


def write(book: Book, name: str, folder: Path) -> int:
    """All of one BKM into a new folder, which gets its name only when it is whole."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return _no(f"{folder} is there already and not empty: an export goes into a new folder")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as part:
            inside = Path(part) / "export"
            n = book.look(lambda work: _write(work, name, inside))
            inside.replace(folder)
    except _NoSuchVillage as why:
        return _no(str(why))
    except OSError as why:
        return _no(f"{folder}: {why.strerror}")
    Console(highlight=False, soft_wrap=True).print(
        Text(f"{folder}: {n} rows; begin with {export_files.FIRST_PAGE}")
    )
    return DONE


def _write(book: Work, name: str, folder: Path) -> int:
    bkm_id = _bkm(book, name)
    told, names = export.manifest(book, bkm_id), exporting.names_of_people(book, bkm_id)
    writer, n, of = Writer(folder), 0, sum(told.rows.values())
    with Bar(Console(), "Writing the sheets") as bar:
        for sheet in export.sheets():
            n += writer.sheet(sheet, export.lines(book, sheet, bkm_id, names))
            bar.at(n, of)
    page = Template(FIRST_PAGE.read_text(encoding="utf-8"))
    writer.finish(told, page.substitute(bkm=told.bkm, on=book.now.date().isoformat(), rows=n))
    return n


def _bkm(book: Work, name: str) -> int:
    there = exporting.villages(book)
    found = [
        row.id for row in there if _plain(name) in (_plain(row.name), _plain(row.name).removeprefix("bkm "))
    ]
    if len(found) != 1:
        known = ", ".join(row.name for row in there) or "none yet"
        raise _NoSuchVillage(f"no BKM is called {name!r}; there are: {known}")
    return int(found[0])


def _plain(name: str) -> str:
    return " ".join(name.lower().split())


def found(place: Path) -> export_files.Reader | NotImported | None:
    """The export at this place (or why it cannot be read), or None: it is something else."""
    try:
        return export_files.find(place)
    except NotImported as why:
        return why


def read(book: Book, reader: export_files.Reader | NotImported) -> int:
    """An export into an empty book, all of it or nothing."""
    if isinstance(reader, NotImported):
        return _no(str(reader))
    try:
        with Bar(Console(), "Filling the book") as bar:
            n = book.run(lambda work: export.fill(work, reader.told, reader.rows, bar.at))
    except (NotImported, Refusal, BookUnavailable) as why:
        return _no(str(why))
    finally:
        reader.close()
    line = f"{reader.told.bkm}: {n} rows, and the book is whole. Nobody gets a message from an import."
    Console(highlight=False, soft_wrap=True).print(Text(line))
    return DONE


def _no(why: str) -> int:
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(f"guyub: {why}"))
    return NO
