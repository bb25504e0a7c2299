"""`guyub invite`: prints one person's link, for the very first officers, or draws invitations on paper. Knows
the screen; asks nothing about money.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from bot.cli_import import words
from bot.links import reveal
from domain.say import DEFAULT_LANGUAGE, Say, say
from storage import joining, members
from storage.book import Book, Work
from usecases import cards, inviting
from usecases.importing_facts import bare_ksm, split_title
from usecases.importing_words import plain

MOST_CANDIDATES = 12


@dataclass(frozen=True, slots=True)
class Wish:
    """Who (a person, or a KSM), the PNG to draw, and whether links are made anew."""

    whom: str
    file: Path | None = None
    new: bool = False


def main(book: Book, wish: Wish) -> int:
    """0: the link is printed, and the card drawn; 1: nobody or several are called so (then the candidates),
    the bot never ran, or the file cannot be written.
    """
    screen = Console(highlight=False, soft_wrap=True)
    lines, recipes = book.run(lambda work: _invite(work, wish))
    for line in lines:
        screen.print(Text(words(reveal(line, book.key))))
    if not recipes:
        return 1
    return _draw(book, recipes, wish.file, screen) if wish.file is not None else 0


def page(book: Book, wish: Wish) -> int:
    """The cards of all of a KSM who have not joined; a second page goes into a file of its own. As `main`."""
    screen = Console(highlight=False, soft_wrap=True)
    assert wish.file is not None
    lines, recipes = book.run(lambda work: _invite_all(work, wish))
    for line in lines:
        screen.print(Text(words(line)))
    return _draw(book, recipes, wish.file, screen) if recipes else 1


def _draw(book: Book, recipes: list[dict[str, Any]], file: Path, screen: Console) -> int:
    from bot.drawings import DRAWINGS  # Pillow is loaded only where a picture is wanted

    for n, recipe in enumerate(recipes, 1):
        path = file if n == 1 else file.with_stem(f"{file.stem}-{n}")
        revealed = dict(reveal(Say("", picture=recipe), book.key).picture or {})
        try:
            path.write_bytes(DRAWINGS[recipe["kind"]](revealed, DEFAULT_LANGUAGE))
        except OSError as error:
            line = say("invite-not-drawn", file=str(path), why=error.strerror or "")
            screen.print(Text(words(line)))
            return 1
        screen.print(Text(words(say("invite-drawn", file=str(path)))))
    return 0


def _invite(book: Work, wish: Wish) -> tuple[list[Say], list[dict[str, Any]]]:
    everybody = joining.everybody(book)
    fits = [row for row in everybody if _fits(row, wish.whom)]
    ids = {row.id for row in fits}
    if len(ids) != 1:
        near = fits or [row for row in everybody if _sounds_like(row, wish.whom)]
        key = "invite-which-of-them" if fits else "invite-nobody-called"
        return [say(key, words=wish.whom), *map(_candidate, near[:MOST_CANDIDATES])], []
    someone = members.someone(book, ids.pop())
    made = inviting.invitation_for(book, someone, None, anew=wish.new)
    if made is None:
        return [say("invite-run-first")], []
    recipe = {**cards.recipe_of(book, [someone], None), "kind": "invitation"}
    return [inviting.card_text(book, someone, made)], [recipe]


def _invite_all(book: Work, wish: Wish) -> tuple[list[Say], list[dict[str, Any]]]:
    name, _, of = wish.whom.partition(",")
    wanted = (plain(bare_ksm(name)), plain(of.strip()))
    rows = [row for row in joining.everybody(book) if plain(row.ksm_name or "") == wanted[0]]
    rows = [row for row in rows if wanted[1] in ("", plain(row.bkm_name))]
    if not rows:
        return [say("invite-no-such-ksm", words=wish.whom)], []
    if len(bkms := sorted({row.bkm_name for row in rows})) > 1:
        return [say("invite-which-ksm", words=wish.whom, bkms=", ".join(bkms))], []
    if joining.bot_username(book) is None:
        return [say("invite-run-first")], []
    people = [members.someone(book, row.id) for row in rows if not joining.links_of(book, row.id)]
    if not people:
        return [say("invite-everybody-joined")], []
    return [], cards.pages_of(book, people[: cards.MOST_CARDS], None, anew=wish.new)


def _fits(row: Any, said: str) -> bool:
    """A name or nickname, with or without Bu and Pak; behind a comma the KSM, or the number in its book."""
    name, _, place = said.partition(",")
    name = plain(split_title(name.strip())[1])
    called = name and name in {plain(each) for each in (row.name, row.nickname) if each}
    where = plain(bare_ksm(place.strip()))
    here = {plain(row.ksm_name or ""), str(row.number or ""), f"nomor {row.number}", f"rt {row.rt}"}
    return bool(called) and (not where or where in here)


def _sounds_like(row: Any, said: str) -> bool:
    """Some word of the name begins like some word that was written."""
    heads = {word[:3] for word in plain(split_title(said.strip())[1]).split() if len(word) >= 3}
    return any(word[:3] in heads for word in plain(f"{row.name} {row.nickname or ''}").split())


def _candidate(row: Any) -> Say:
    place = (
        say("joining-in-ksm", ksm=row.ksm_name) if row.ksm_name else say("joining-in-bkm", bkm=row.bkm_name)
    )
    name = f"{row.title or ''} {row.nickname or row.name}".strip()
    who = say("invite-candidate", name=name, place=place, number=row.number or 0)
    return say("invite-candidate-rt", who=who, rt=row.rt) if row.rt else who
