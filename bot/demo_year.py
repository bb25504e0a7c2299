"""The year the demo's village has behind it, lived in its book before the bot starts. Knows how its people
came in; what they did since stands in contoh/setahun.txt.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from bot import cli_import
from bot.clock import Told
from bot.contoh import setahun
from bot.demo_people import ACCOUNTS, BLOCKS, NOT_YET, USERNAME, VILLAGERS, Villager
from bot.diary import WIB, Diary
from domain import invitations
from storage import joining, members
from storage.book import Book, Work
from usecases import inviting, officers
from usecases.importing_read import read_file

FILE = "desa-setahun.xlsx"
BEGINS = datetime.combine(setahun.BEGINS, time(8), WIB)


def live(book: Book, told: Told) -> None:
    """Everything until the diary's last line, in this book, which must be empty and look at `told` for the
    time.
    """
    reading = read_file(FILE, setahun.sheet())
    cli_import.write(book, reading, cli_import.look(book, reading))
    book.run(lambda work: officers.remember_bot(work, USERNAME, None))
    diary = Diary(book, told, ACCOUNTS, USERNAME)
    try:
        for name, one in VILLAGERS.items():
            diary.live("\n".join(_comes_in(name, link(book, name, one), one)))
        for chapter in setahun.DIARY.read_text(encoding="utf-8").split("\n\n"):
            diary.live(chapter)
        for name, one in BLOCKS.items():
            diary.live("\n".join((*_comes_in(name, link(book, name, one), one), *_wants_news(name))))
    finally:
        diary.close()


def _comes_in(name: str, address: str, one: Villager) -> Iterator[str]:
    """Their link, their language, one consent; then their own number, or their leader's word."""
    yield f"{name}: /start {address.partition('?start=')[2]}"
    yield f"{name}: [basa:|{one.speaks}]"
    yield f"{name}: [gabung-ya:]"
    yield f"{name}: [hp:|{'keluarga' if one.family else 'sendiri'}]"
    if one.officer:
        yield f"{name}: (nomor {one.number})"
    if one.known_by:
        yield f"{one.known_by}: [gabung-betul:]"


def _wants_news(name: str) -> Iterator[str]:
    """Somebody who came in after the last news says by themselves that they want such news."""
    yield f"{name}: data saya"
    yield f"{name}: [Izin saya]"
    yield f"{name}: [izin:|news.ya]"


def link(book: Book, name: str, one: Villager) -> str:
    """The address of this person's invitation."""

    def make(work: Work) -> str:
        rows = [
            row for row in joining.everybody(work) if row.name == name and (row.ksm_name or "") == one.ksm
        ]
        made = inviting.invitation_for(work, members.someone(work, rows[0].id), None)
        bot = joining.bot_username(work)
        assert made is not None and bot is not None
        return invitations.link(bot, work.key, made.public_id)

    return book.run(make)


def everybody() -> dict[str, Villager]:
    """Whoever has a phone, also those who have not come in."""
    return {**VILLAGERS, **NOT_YET, **BLOCKS}
