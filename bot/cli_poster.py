"""`guyub poster RT --out FILE`, or `--close`: the poster of an RT, printed or taken back. Knows the screen
and no rule.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text
from sqlalchemy import select

from bot.cli_import import words
from domain.residents import MOST_DOORS, named, place_in
from domain.say import DEFAULT_LANGUAGE, Say, say
from storage import residents
from storage.book import Book, Work
from storage.tables import bkm
from usecases import posters


def main(book: Book, place: str, bkm_name: str, file: Path | None) -> int:
    """No file: the door is closed. 0: drawn or closed; 1: no such place, BKM or open door, several BKM, the
    bot never ran, or the file cannot be written.
    """
    screen = Console(highlight=False, soft_wrap=True)
    if file is None:
        line, done = book.run(lambda work: _close(work, place, bkm_name))
        screen.print(Text(words(line)))
        return 0 if done else 1
    line, recipe = book.run(lambda work: _recipe(work, place, bkm_name))
    if recipe is not None:
        from bot.drawings import DRAWINGS  # Pillow is loaded only where a picture is wanted

        line = say("poster-drawn", place=recipe["place"], file=str(file), link=recipe["link"])
        try:
            file.write_bytes(DRAWINGS["poster"](recipe, DEFAULT_LANGUAGE))
        except OSError as error:
            recipe, line = None, say("invite-not-drawn", file=str(file), why=error.strerror or "")
    screen.print(Text(words(line)))
    return 0 if recipe is not None else 1


def _close(book: Work, said: str, bkm_name: str) -> tuple[Say, bool]:
    place, village = _meant(book, said, bkm_name)
    if isinstance(village, Say):
        return village, False
    doors = residents.doors_of(book, village.id, MOST_DOORS)
    at = next((one for one in doors if (one.rt, one.rw) == place), None)
    if at is None:
        return say("poster-none-open"), False
    residents.close_door(book, at, None)
    return say("poster-closed", place=named(at.rt, at.rw)), True


def _meant(book: Work, said: str, bkm_name: str) -> tuple[tuple[str, str], Any]:
    """The place and its BKM, or what is wrong with them."""
    place = place_in(said)
    villages = book.execute(select(bkm).order_by(bkm.c.name)).all()
    fitting = [row for row in villages if bkm_name.lower() in row.name.lower()]
    if place is None:
        return ("", ""), say("rt-poster-no-place")
    if not fitting:
        return place, say("poster-no-bkm", words=bkm_name)
    if len(fitting) > 1:
        return place, say("poster-which-bkm", bkms=", ".join(row.name for row in fitting))
    return place, fitting[0]


def _recipe(book: Work, said: str, bkm_name: str) -> tuple[Say, dict[str, Any] | None]:
    place, village = _meant(book, said, bkm_name)
    if isinstance(village, Say):
        return village, None
    recipe = posters.recipe_of(book, village, place, posters.whom_to_ask(book, village.id), None)
    return say("invite-run-first"), recipe
