"""The bot's own look at the whole book: at the start, every night, beside everything else."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot.nightly_look import NightlyLook
from storage import tables as t
from storage.verify import first_deviation
from tests.chat import Chatroom
from tests.lateness import look

OPERATOR = 900


@pytest.fixture
def nightly(chat: Chatroom) -> NightlyLook:
    chat.book.run(lambda work: work.execute(t.meta.insert().values(key="admin_id", value=str(OPERATOR))))
    return NightlyLook(chat.book, chat.clock.now)


def tick(chat: Chatroom, nightly: NightlyLook) -> bool:
    """One tick, and what follows from it. Whether it looked."""
    before = nightly.task

    async def whole() -> None:
        nightly.look()
        if nightly.task is not None:
            await nightly.task

    chat.loop.run_until_complete(whole())
    return nightly.task is not before


def told(chat: Chatroom) -> list[tuple[int, str]]:
    """To whom what was said about the book."""
    rows = look(chat, lambda work: work.execute(select(t.outbox.c.chat_id, t.outbox.c.say)).all())
    return [(row.chat_id, row.say["k"]) for row in rows if row.say["k"].startswith("book-bent")]


def bend(chat: Chatroom) -> None:
    """A byte of a loan is changed past the house."""
    chat.book.run(lambda work: work.execute(update(t.loan).values(profile="urban-2010")))


def test_a_whole_book_is_looked_at_once_a_night_and_nobody_hears_of_it(
    chat: Chatroom, nightly: NightlyLook
) -> None:
    chat.at("2026-11-17 19:00")
    assert tick(chat, nightly)  # the start
    assert not tick(chat, nightly)
    chat.at("2026-11-18 01:50")
    assert not tick(chat, nightly)
    chat.at("2026-11-18 02:05")
    assert tick(chat, nightly)
    assert told(chat) == []


def test_what_is_not_as_it_was_written_is_told_once(chat: Chatroom, nightly: NightlyLook) -> None:
    chat.at("2026-11-17 19:00")
    bend(chat)
    tick(chat, nightly)
    chat.at("2026-11-18 02:05")
    tick(chat, nightly)
    assert sorted(told(chat)) == [(chat.accounts["Budi"], "book-bent-supervisor"), (OPERATOR, "book-bent")]


def test_a_look_that_is_stopped_says_nothing(chat: Chatroom) -> None:
    bend(chat)
    assert look(chat, lambda work: first_deviation(work, lambda: True)) is None
    assert look(chat, first_deviation) is not None


def test_trouble_while_looking_leaves_the_bot_as_it_was(
    chat: Chatroom, nightly: NightlyLook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("bot.nightly_look.first_deviation", broken)
    chat.at("2026-11-17 19:00")
    assert tick(chat, nightly)
    assert told(chat) == []
