"""`guyub backup` and `guyub restore` on the screen. Knows the screen; nothing of files and rows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import backup, restore, sealing
from bot.bar import Bar
from bot.clock import Clock
from bot.settings import Settings
from storage.book import Book, BookUnavailable
from storage.restored import Gap
from usecases import keeping, restoring

DONE, NO = 0, 1
NO_KEY = "GUYUB_BACKUP_KEY is missing: the public key to seal to (guyub backup --new-key FILE makes a pair; "
NO_KEY += "--plain leaves it open to whoever gets the file)"


def new_key(file: Path) -> int:
    """Make a pair of keys, and say where each half belongs."""
    screen = _screen()
    try:
        public = sealing.new_key(file, Clock().now())
    except sealing.CannotOpen as why:
        return _no(str(why))
    lines = (
        f"GUYUB_BACKUP_KEY={public}",
        "",
        "The line above is the public key: put it into the settings of this server. It can only seal.",
        f"{file} is the private key: the only thing that opens a backup. Move it off this server now, to two",
        "places held by two people (a stick in the koordinator's cupboard, a sheet of paper with its one",
        "line), and delete it here. Whoever loses it loses every backup; whoever finds it reads them all.",
    )
    for line in lines:
        screen.print(Text(line))
    return DONE


def make(book: Book, settings: Settings, plain: bool) -> int:
    """One backup, now."""
    screen = _screen()
    to = None if plain else settings.backup_key
    if to == "":
        return _no(NO_KEY)
    try:
        book.run(keeping.begin)
        with Bar(screen, "Copying the book") as bar:
            made = backup.make(settings, Clock(settings.clock_offset_file).now(), to, bar.at)
        book.run(lambda work: keeping.made(work, made.file.name, made.n_bytes))
    except (backup.CannotBackUp, BookUnavailable) as why:
        return _no(str(why))
    screen.print(
        Text(f"{made.file} ({made.n_bytes:,} bytes{', not sealed: anybody can read it' if plain else ''})")
    )
    return DONE


def put_back(settings: Settings, wish: restore.Wish) -> int:
    """A backup into an empty place; then what will not be said again, and what each KSM may be missing."""
    screen = _screen()
    clock = Clock(settings.clock_offset_file)
    try:
        with Bar(screen, "Opening the backup") as bar:
            done = restore.restore(settings, clock.now, wish, bar.at)
    except restore.CannotRestore as why:
        return _no(str(why))
    found = done.restored
    if done.aside:
        screen.print(Text(f"The book that stood here is kept as {done.aside}."))
    screen.print(Text(f"The book is back as it was at {_moment(found.since, found.zone)}, and it is whole."))
    counts = (
        f"{found.n_messages} messages, {found.n_due} due things, {found.n_lines} lines and {found.n_talks}"
    )
    screen.print(Text(f"Not said or done again: {counts} open forms."))
    screen.print(_table(found.gaps, found.zone))
    screen.print(Text("\n".join(AFTERWARDS)))
    return DONE


AFTERWARDS = (
    "What was reported after that moment is not in the book: match it with the paper books.",
    "Offices, phones, 'berhenti' and withdrawn consents of that time must be entered again as well.",
    "Reminders about money are off until two officers agree each KSM's balances anew ('cocok saldo').",
    "Receipts go on with a higher number. `guyub restore --tell` asks the officers; nobody was told yet.",
)


def tell(book: Book) -> int:
    """The officers' messages, once each; the running bot sends them."""
    from domain.say import Refusal

    screen = _screen()
    try:
        n_told, silent = book.run(restoring.tell)
    except Refusal:
        return _no("this book was never put back from a backup: there is nothing to tell")
    screen.print(Text(f"{n_told} messages wait for the running bot."))
    for gap in silent:
        screen.print(Text(f"KSM {gap.ksm}: no leader has Telegram; tell them in person."))
    return DONE


def _table(gaps: tuple[Gap, ...], zone: ZoneInfo) -> Table:
    table = Table(title="What may be missing", title_justify="left")
    for heading in ("BKM", "KSM", "last in the book", "said by", "lines not done", "meetings since"):
        table.add_column(heading, overflow="fold")
    for gap in gaps:
        last = _moment(gap.last_at, zone) if gap.last_at else "nothing yet"
        counts = (str(gap.n_lines or ""), str(gap.n_meetings or ""))
        table.add_row(Text(gap.bkm), Text(gap.ksm), last, Text(gap.last_by or ""), *counts)
    return table


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _screen() -> Console:
    return Console(highlight=False, soft_wrap=True)


def _no(why: str) -> int:
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(f"guyub: {why}"))
    return NO
