"""The commands of whoever keeps the house: backup, restore. Each loads only what it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import cli_common


def add_to(app: typer.Typer) -> None:
    """Hang these commands into `guyub`."""
    app.command()(backup)
    app.command()(restore)
    app.command()(export)
    app.command()(undo_import)
    app.command()(doctor)


def backup(
    plain: Annotated[
        bool, typer.Option("--plain", help="Not sealed: whoever gets the file can read it.")
    ] = False,
    new_key: Annotated[
        Path | None, typer.Option("--new-key", help="Make a pair of keys instead; the private one goes here.")
    ] = None,
) -> None:
    """Copy the whole book into one sealed file, while the bot runs. Needs GUYUB_BACKUP_KEY."""
    from bot import cli_keeping

    if new_key is not None:
        raise typer.Exit(cli_keeping.new_key(new_key))
    settings = cli_common.settings()
    if not plain and not settings.backup_key:
        cli_common.stop(cli_keeping.NO_KEY, cli_common.WRONG)
    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_keeping.make(book, settings, plain)))


def restore(
    file: Annotated[Path | None, typer.Argument(help="A backup.")] = None,
    key: Annotated[Path | None, typer.Option(help="The file with the private key.")] = None,
    move_aside: Annotated[
        bool, typer.Option("--move-aside", help="Keep the book that stands there under another name.")
    ] = False,
    tell: Annotated[
        bool, typer.Option("--tell", help="Ask the officers to match the book with their paper.")
    ] = False,
) -> None:
    """Put a backup back into an empty place; stop the bot first. It says nothing a second time."""
    from bot import cli_keeping
    from bot.restore import Wish

    settings = cli_common.settings()
    if file is None and not tell:
        cli_common.stop("which backup? guyub restore FILE --key FILE", cli_common.WRONG)
    code = 0 if file is None else cli_keeping.put_back(settings, Wish(file, key, move_aside))
    if tell and code == 0:
        code = cli_common.in_the_book(settings, cli_keeping.tell)
    raise typer.Exit(code)


def export(
    bkm: Annotated[str, typer.Argument(help="Name of the BKM.")],
    out: Annotated[Path, typer.Option("--out", help="A new folder.")],
) -> None:
    """All a BKM owns, as XLSX and CSV. `guyub import` puts it into an empty book."""
    from bot import cli_export

    settings = cli_common.settings()
    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_export.write(book, bkm, out)))


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="For another program.")] = False,
    alive: Annotated[
        bool, typer.Option("--alive", help="Only whether the bot worked within two minutes.")
    ] = False,
) -> None:
    """Look at token, clock, disk, book, queues and backups; say what to do. Changes nothing."""
    from bot import cli_doctor

    settings = cli_common.settings()
    raise typer.Exit(cli_doctor.is_alive(settings) if alive else cli_doctor.main(settings, as_json))


def undo_import(
    which: Annotated[
        str, typer.Argument(help="The id of an import; without one, the last that stands.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before taking it back.")] = False,
) -> None:
    """Take back all that a file brought, as long as nothing was built on it."""
    from bot import cli_undo_import

    settings = cli_common.settings()
    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_undo_import.main(book, which, yes)))
