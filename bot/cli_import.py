"""`guyub import FILE`: shows what a file would change, asks, and writes all of it or nothing. Knows the
screen, no rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from rich.text import Text

import locales
from bot.bar import Bar
from domain.say import Refusal, Say, say
from storage.book import Book, BookUnavailable
from usecases import importing
from usecases.importing_read import Reading, read_file
from usecases.importing_village import CHANGED, NEW, SAME, Plan

DONE, NO = 0, 1
KINDS = ("bkm", "ksm", "person", "seat", "office", "loan", "savings")
STATES = (NEW, CHANGED, SAME)
MOST_LINES = 12  # of one list on the screen; the counts above it are always whole
MOST_NOTES = 200
HOUSE_ZONE = ZoneInfo("Asia/Jakarta")


def main(book: Book, file: Path, yes: bool) -> int:
    """0: written, or nothing to write; 1: the file has mistakes, or the answer was no."""
    screen = Console(highlight=False, soft_wrap=True)
    try:
        content = file.read_bytes()
    except OSError:
        return _refused(screen, say("import-no-such-file", name=str(file)))
    try:
        with screen.status(words(say("import-reading"))):
            reading = read_file(file.name, content)
            plan = look(book, reading)
        show(screen, plan)
        if plan.troubles:
            return _refused(screen, say("import-has-troubles", count=len(plan.troubles)))
        if not plan.steps:
            screen.print(words(say("import-nothing-to-do")))
            return DONE
        if not yes and not _agrees(screen):
            return _refused(screen, say("import-not-saved"))
        write(book, reading, plan, screen)
    except (Refusal, BookUnavailable) as no:
        return _refused(screen, no.say if isinstance(no, Refusal) else say("import-book-busy"))
    screen.print(words(say("import-saved", count=len(plan.steps))))
    screen.print(words(say("import-if-wrong")))
    return DONE


def look(book: Book, reading: Reading) -> Plan:
    """The difference, read beside whatever the bot is writing."""
    return book.look(lambda work: importing.compare(work, reading, work.now.astimezone(HOUSE_ZONE).date()))


def write(book: Book, reading: Reading, plan: Plan, screen: Console | None = None) -> Plan:
    """Write what was shown, in one unit of work; a bar on the screen once it takes longer than two
    seconds.
    """
    with Bar(screen, words(say("import-saving"))) as bar:
        return book.run(lambda work: importing.bring_in(work, reading, plan.today, plan.mark, bar.at))


def show(screen: Console, plan: Plan) -> None:
    """How much is new, changed and the same; then what, and what needs somebody's eyes."""
    counts = Table(*(words(say(f"import-heading-{state}")) for state in ("what", *STATES)))
    for kind in KINDS:
        numbers = [plan.counts[kind, state] for state in STATES]
        if any(numbers):
            counts.add_row(words(say(f"import-kind-{kind}")), *map(str, numbers))
    if counts.row_count:
        screen.print(counts)
    if any(plan.totals.values()):
        screen.print(Text(words(say("import-totals", **plan.totals))))
    for state in (NEW, CHANGED):
        for kind in KINDS:
            lines = [step.line for step in plan.steps if step.state == state and step.kind == kind]
            _list(screen, say("import-list", state=state, kind=say(f"import-kind-{kind}")), lines)
    _list(screen, say("import-list-notes"), plan.notes, most=MOST_NOTES)
    _list(screen, say("import-list-troubles"), plan.troubles, most=MOST_NOTES)


def _list(screen: Console, title: Say, lines: Sequence[Say], most: int = MOST_LINES) -> None:
    if not lines:
        return
    screen.print(Text(words(title), style="bold"))
    for line in lines[:most]:
        screen.print(Text(f"  {' '.join(words(line).split())}"))
    if len(lines) > most:
        screen.print(Text(f"  {words(say('import-and-more', more=len(lines) - most))}"))


def _agrees(screen: Console) -> bool:
    try:
        answer = screen.input(f"{words(say('import-sure'))} (ya/tidak) ")
    except (EOFError, KeyboardInterrupt):
        return False
    return answer.strip().lower() in ("y", "ya", "yes")


def _refused(screen: Console, why: Say) -> int:
    screen.print(Text(words(why)))
    return NO


def words(line: Say) -> str:
    """A sentence for a terminal: nothing is HTML here."""
    return locales.plain(line)
