"""The reminders of a meeting as due rows: each once, however often one looks, never after it began."""

from __future__ import annotations

from sqlalchemy import select

from scheduler.run import Hours
from storage.tables import due, outbox
from tests.chat import Chatroom


def planned(chat: Chatroom) -> None:
    """A meeting on Tuesday 22 December, 19:30."""
    for line in (
        "buat kumpulan selasa malam 22 desember jam setengah delapan",
        "balai RT",
        "[Tanpa agenda]",
        "[Simpan]",
    ):
        chat.hear("Yati", line)


def results(chat: Chatroom) -> list[tuple[str, str | None]]:
    wanted = select(due.c.occurrence, due.c.result).where(due.c.kind == "meeting-reminder").order_by(due.c.id)
    return chat.book.look(lambda book: [tuple(row) for row in book.execute(wanted)])


def reminded(chat: Chatroom) -> list[str]:
    return [m["text"] for m in chat.phone.messages if m["text"].startswith(("Mengingatkan", "Untuk nomor"))]


def tick(chat: Chatroom) -> None:
    chat.runner.run(chat._tick())


def test_the_tick_twice_says_it_once(chat: Chatroom) -> None:
    planned(chat)
    chat.at("2026-12-21 19:30")
    first = reminded(chat)
    assert len(first) == 6  # five members, and the leader's list
    tick(chat)
    tick(chat)
    assert reminded(chat) == first
    assert results(chat) == [("h-1:1", "said:5"), ("2h:1", None)]


def test_two_schedulers_on_one_book_say_it_once(chat: Chatroom) -> None:
    planned(chat)
    chat.at("2026-12-21 19:29")
    chat.clock.moment = chat.clock.moment.replace(hour=19, minute=30)
    second = Hours(chat.book, chat.clock.now)
    chat.runner.run(second.tick())
    tick(chat)
    assert len(reminded(chat)) == 6


def test_a_bot_that_slept_past_both_hours_says_nothing_late(chat: Chatroom) -> None:
    planned(chat)
    chat.clock.moment = chat.clock.moment.replace(month=12, day=22, hour=19, minute=30)
    tick(chat)
    assert reminded(chat) == []
    assert results(chat) == [("h-1:1", "missed"), ("2h:1", "missed")]


def test_a_bot_that_slept_past_the_first_hour_still_says_it_before_the_meeting(chat: Chatroom) -> None:
    planned(chat)
    chat.clock.moment = chat.clock.moment.replace(month=12, day=22, hour=9, minute=0)
    tick(chat)
    assert len(reminded(chat)) == 6
    assert results(chat) == [("h-1:1", "said:5"), ("2h:1", None)]


def test_a_reminder_that_waits_for_the_morning_dies_with_the_beginning(chat: Chatroom) -> None:
    planned(chat)
    chat.clock.moment = chat.clock.moment.replace(month=12, day=21, hour=21, minute=0)
    tick(chat)  # handed to the outbox, held back by the night
    assert reminded(chat) == []
    chat.clock.moment = chat.clock.moment.replace(day=22, hour=19, minute=30)
    tick(chat)
    assert reminded(chat) == []
    states = chat.book.look(
        lambda book: set(book.execute(select(outbox.c.state).where(outbox.c.reason.like("%:h-1"))).scalars())
    )
    assert states == {"expired"}


def test_a_member_who_joins_after_the_invitation_is_reminded_too(chat: Chatroom) -> None:
    planned(chat)
    chat.hear("Tini", "berhenti")
    chat.at("2026-12-20 08:00")
    chat.hear("Tini", "mulai")
    chat.at("2026-12-21 19:30")
    assert any("Bu Tini" in text for text in reminded(chat))


def test_a_cancelled_meeting_has_no_hours_left(chat: Chatroom) -> None:
    planned(chat)
    for line in ("[Batalkan]", "[Ya, batalkan]"):
        chat.hear("Yati", line)
    assert results(chat) == [("h-1:1", "withdrawn"), ("2h:1", "withdrawn")]
    chat.at("2026-12-21 20:00")
    assert reminded(chat) == []
