"""`guyub undo-import`: takes back what a file brought, all of it or nothing. Knows the screen, no rule."""

from __future__ import annotations

from rich.console import Console

from bot.cli_import import DONE, NO, words
from domain.say import Refusal, Say, say
from storage import imports
from storage.book import Book, BookUnavailable, Work
from usecases import undoing_imports


def main(book: Book, which: str, yes: bool) -> int:
    """The last import, or the one of this id. 0: taken back; 1: not, and why."""
    screen = Console(highlight=False, soft_wrap=True)
    try:
        found = book.look(lambda work: _found(work, which))
        screen.print(words(found[1]))
        if not yes and not _agrees(screen):
            screen.print(words(say("import-not-undone")))
            return NO
        done = book.run(lambda work: _undo(work, found[0]))
    except (Refusal, BookUnavailable) as no:
        screen.print(words(no.say if isinstance(no, Refusal) else say("import-book-busy")))
        return NO
    screen.print(words(done))
    return DONE


def _found(work: Work, which: str) -> tuple[str, Say]:
    """The import that is meant, and what would vanish."""
    runs = imports.everywhere(work)
    run = next((each for each in runs if which in ("", each.public_id)), None)
    if run is None:
        listed = tuple(
            say("import-id", id=each.public_id, what=undoing_imports.of(work, each)) for each in runs
        )
        raise Refusal("import-which" if runs else "import-none", **({"lines": listed} if runs else {}))
    return run.public_id, undoing_imports.look(work, run)


def _undo(work: Work, public_id: str) -> Say:
    run = imports.by_public(work, public_id)
    assert run is not None, "it was just found"
    return undoing_imports.take_back(work, run, None)


def _agrees(screen: Console) -> bool:
    try:
        answer = screen.input(f"{words(say('import-undo-agree'))} (ya/tidak) ")
    except (EOFError, KeyboardInterrupt):
        return False
    return answer.strip().lower() in ("y", "ya", "yes")
