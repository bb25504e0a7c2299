"""`guyub invite PERSON`: prints one person's link, for the very first officers. Knows the screen; asks
nothing about money.
"""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.text import Text

from bot.cli_import import words
from domain.say import Say, say
from storage import joining, members
from storage.book import Book, Work
from usecases import inviting
from usecases.importing_facts import bare_ksm, split_title
from usecases.importing_words import plain

MOST_CANDIDATES = 12


def main(book: Book, person: str) -> int:
    """0: the link is printed; 1: nobody or several are called so (then the candidates), or the bot never
    ran.
    """
    screen = Console(highlight=False, soft_wrap=True)
    lines, code = book.run(lambda work: _invite(work, person))
    for line in lines:
        screen.print(Text(words(line)))
    return code


def _invite(book: Work, said: str) -> tuple[list[Say], int]:
    everybody = joining.everybody(book)
    fits = [row for row in everybody if _fits(row, said)]
    ids = {row.id for row in fits}
    if len(ids) != 1:
        near = fits or [row for row in everybody if _sounds_like(row, said)]
        key = "invite-which-of-them" if fits else "invite-nobody-called"
        return [say(key, words=said), *map(_candidate, near[:MOST_CANDIDATES])], 1
    someone = members.someone(book, ids.pop())
    made = inviting.make_link(book, someone, None)
    if made is None:
        return [say("invite-run-first")], 1
    link, _public_id, until = made
    return [inviting.card_text(someone, link, until)], 0


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
