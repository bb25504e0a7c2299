"""The command line. Each command loads only what it needs; says in one line what is wrong, and knows no rule.

Exit codes: 0 done, 1 no (a deviation, a file with mistakes, a part that ended), 2 a wrong setting or word,
3 another instance is at work.
"""

from __future__ import annotations

import signal
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import cli_common, cli_ops

STANDS_ASIDE = 3

app = typer.Typer(
    name="guyub",
    help="Guyub, juru catat kelompok swadaya masyarakat (KSM).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command()
def run() -> None:
    """Run the bot until SIGTERM or Ctrl-C. Needs GUYUB_TOKEN."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # until the bot itself listens: nothing has begun
    settings = cli_common.settings(needs_token=True)
    import asyncio

    from bot.models import build_when_used

    build_when_used()
    from bot.app import AnotherIsRunning, App
    from bot.settings import WrongSetting
    from storage.book import BookUnavailable

    try:
        clean = asyncio.run(App(settings).run())
    except WrongSetting as wrong:
        cli_common.stop(str(wrong), cli_common.WRONG)
    except AnotherIsRunning as other:
        cli_common.stop(str(other), STANDS_ASIDE)
    except BookUnavailable as trouble:
        cli_common.stop(f"the book cannot be written: {trouble}", 1)
    raise typer.Exit(0 if clean else 1)


@app.command()
def demo(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port of the page; 0 chooses a free one.")
    ] = 8080,
) -> None:
    """A sample village in the browser: no token, no internet."""
    from bot.demo import show
    from bot.demo_processes import CannotShow

    try:
        show(port)
    except CannotShow as why:
        cli_common.stop(str(why), 1)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="XLSX or CSV with people, loans and savings; or an export.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before importing.")] = False,
) -> None:
    """Read a village's paper books from a sheet: first what would change, then, if you agree, all of it."""
    settings = cli_common.settings()
    from bot import cli_export, cli_import

    export = cli_export.found(file)
    if export is not None:
        raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_export.read(book, export)))
    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_import.main(book, file, yes)))


@app.command()
def invite(
    person: Annotated[str, typer.Argument(help="Name, as it stands in the book.")] = "",
    card: Annotated[Path | None, typer.Option(help="Also draw the card into this PNG file.")] = None,
    ksm: Annotated[
        str, typer.Option(help="Instead of one person: all of this KSM who have not joined.")
    ] = "",
    page: Annotated[Path | None, typer.Option(help="Where to draw the cards of the KSM, as PNG.")] = None,
    new: Annotated[bool, typer.Option("--new", help="Make links anew: older ones end.")] = False,
) -> None:
    """Print a personal link, or draw invitations on paper: how the very first officers come in. Needs the
    bot's token, of which links are made.
    """
    if bool(person) == bool(ksm) or bool(ksm) != bool(page) or (card and not person):
        cli_common.stop("give a PERSON (and --card FILE), or --ksm NAME with --page FILE", cli_common.WRONG)
    settings = cli_common.settings(needs_token=True)
    from bot import cli_invite

    wish = cli_invite.Wish(person or ksm, card or page, new)
    main = cli_invite.page if ksm else cli_invite.main
    raise typer.Exit(cli_common.in_the_book(settings, lambda book: main(book, wish)))


@app.command()
def erase(
    person: Annotated[str, typer.Argument(help="Name, or the id shown when several share it.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before erasing.")] = False,
) -> None:
    """Take out who somebody was, once they have left and no money is open. The book of money stays whole."""
    settings = cli_common.settings()
    from bot import cli_erase

    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_erase.main(book, person, yes)))


@app.command()
def poster(
    rt: Annotated[str, typer.Argument(help='The RT, as "3", "03/02" or "RT 3 RW 2".')],
    out: Annotated[Path | None, typer.Option(help="Where to draw it, as PNG.")] = None,
    bkm: Annotated[str, typer.Option(help="Of which BKM, if there are several: part of its name.")] = "",
    close: Annotated[bool, typer.Option("--close", help="Close the door: what hangs opens nothing.")] = False,
) -> None:
    """Draw the poster of an RT, its public door, by which residents come in for the news; or close it."""
    if close is (out is not None):
        cli_common.stop("give --out FILE to draw the poster, or --close", cli_common.WRONG)
    settings = cli_common.settings()
    from bot import cli_poster

    raise typer.Exit(cli_common.in_the_book(settings, lambda book: cli_poster.main(book, rt, bkm, out)))


@app.command()
def verify() -> None:
    """Recompute every balance and check what must always hold. Names the first deviation."""
    settings = cli_common.settings()
    from rich.console import Console

    from usecases.verify import first_deviation

    def check(book: Any) -> int:
        with Console(stderr=True).status("Checking the book"):
            deviation = book.look(first_deviation)
        if deviation is not None:
            print(deviation)
            return 1
        print("The book is whole.")
        return 0

    raise typer.Exit(cli_common.in_the_book(settings, check))


@app.command()
def migrate() -> None:
    """Bring the book to the shape this Guyub knows. Does nothing twice; `guyub run` does it by itself."""
    settings = cli_common.settings()
    from bot.cli_migrate import main as bring

    raise typer.Exit(cli_common.in_the_book(settings, bring, as_it_is=True))


@app.command()
def play(
    conversation: Annotated[str, typer.Argument(help="Its name; without one, the list.")] = "",
    today: Annotated[str, typer.Option(help="The day it is played on, YYYY-MM-DD.")] = "",
) -> None:
    """Play a conversation in the terminal: type an answer, or the number of a button."""
    from bot import play as playing

    if conversation not in playing.names():
        code = cli_common.WRONG if conversation else 0
        cli_common.stop("conversations: " + ", ".join(playing.names()), code)
    try:
        finished = playing.play(conversation, _day(today), input, print)
    except EOFError:
        finished = False
    raise typer.Exit(0 if finished else 1)


@app.command()
def understand(
    text: Annotated[str, typer.Argument(help="A line, as somebody would write it.")],
    today: Annotated[str, typer.Option(help="The day it is read on, YYYY-MM-DD.")] = "",
) -> None:
    """What a line of chat means, as one JSON object: intent, amount (rupiah), date (ISO), ask (the doubt)."""
    import json

    from domain.words import understand as read

    found = read(text, _day(today))
    meant = {"intent": found.intent, "amount": found.amount, "date": found.date, "ask": found.ask}
    print(json.dumps(meant, ensure_ascii=False))


def _day(words: str) -> date:
    from bot.clock import Clock

    if not words:
        return Clock().now().astimezone().date()
    try:
        return datetime.strptime(words, "%Y-%m-%d").date()  # noqa: DTZ007 - a plain date
    except ValueError:
        cli_common.stop(f"--today is a date like 2026-11-17, not {words!r}", cli_common.WRONG)


cli_ops.add_to(app)


def main() -> None:
    """`guyub`."""
    app()
