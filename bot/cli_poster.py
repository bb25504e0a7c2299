"""`guyub poster RT --out FILE`: the poster of an RT, to be printed. Knows the screen and no rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text
from sqlalchemy import select

from bot.cli_import import words
from domain.residents import place_in
from domain.say import DEFAULT_LANGUAGE, Say, say
from storage.book import Book, Work
from storage.tables import bkm
from usecases import posters


def main(book: Book, place: str, bkm_name: str, file: Path) -> int:
    """0: drawn; 1: no such place or BKM, several BKM, the bot never ran, or the file cannot be written."""
    screen = Console(highlight=False, soft_wrap=True)
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


def _recipe(book: Work, said: str, bkm_name: str) -> tuple[Say, dict[str, Any] | None]:
    place = place_in(said)
    if place is None:
        return say("rt-poster-no-place"), None
    villages = book.execute(select(bkm).order_by(bkm.c.name)).all()
    fitting = [row for row in villages if bkm_name.lower() in row.name.lower()]
    if not fitting:
        return say("poster-no-bkm", words=bkm_name), None
    if len(fitting) > 1:
        return say("poster-which-bkm", bkms=", ".join(row.name for row in fitting)), None
    village = fitting[0]
    recipe = posters.recipe_of(book, village, place, posters.whom_to_ask(book, village.id), None)
    return say("invite-run-first"), recipe
