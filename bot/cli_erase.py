"""`guyub erase`: takes out who somebody was, when they have left and nothing is open. Asks before it does."""

from __future__ import annotations

from rich.console import Console

from storage import erasing as store
from storage.book import Book
from usecases.erasing import NotNow, erase, hindrance

console = Console(highlight=False)


def main(book: Book, words: str, yes: bool) -> int:
    """One person, by name or public id. 0: done, 1: refused, and why."""
    rows = book.look(lambda work: store.named(work, words))
    if not rows:
        console.print(f"Nobody in the book is called {words!r}.")
        return 1
    if len(rows) > 1:
        console.print(f"{len(rows)} people are called {words!r}. Say which, by the id at the front:")
        for row in rows:
            console.print(
                f"  {row.public_id}  {row.title or ''} {row.name}, RT {row.rt or '-'}", markup=False
            )
        return 1
    row = rows[0]
    why = book.look(lambda work: hindrance(work, row.id))
    if why is not None:
        console.print(f"Not erased: {_said(why)}.", markup=False)
        return 1
    if (
        not yes
        and input(f"Erase who {row.name!r} was? The money rows stay. This cannot be undone. [y/N] ").lower()
        != "y"
    ):
        console.print("Nothing was changed.")
        return 1

    def do(work: object) -> NotNow | int:
        again = hindrance(work, row.id)  # type: ignore[arg-type]
        return again or erase(work, row.id, row.name, row.nickname)  # type: ignore[arg-type]

    done = book.run(do)
    if isinstance(done, NotNow):
        console.print(f"Not erased: {_said(done)}.", markup=False)
        return 1
    console.print(f"Erased; {done} messages to others lost their words. Older backups still hold the name.")
    return 0


def _said(why: NotNow) -> str:
    return why.why + (f" ({', '.join(why.accounts)})" if why.accounts else "")
