"""One update, one unit, one answer: lanes, refusals, bugs, poison, taps, and groups that move."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import select, text

from domain.say import Refusal, say
from storage import members, outbox
from storage import tables as t
from storage.book import Work
from tests.edge.house import (
    ADMIN,
    GROUP,
    SITI,
    SRI,
    WATI,
    YATI,
    House,
    count,
    envelope,
    in_house,
    person,
    pressed,
    written,
)
from tests.engines import ENGINE


def note(book: Work, actor: Any, rest: str) -> Any:
    """A deed with an effect that can be counted: one row per line."""
    row = {"kind": "noted", "subject": str(actor.account_id), "occurrence": book.new_id(), "person_id": 0}
    book.execute(t.due.insert().values(**row, due_at=book.now, done_at=book.now, result=rest))
    return say("home-kabar")


def refuse(book: Work, actor: Any, rest: str) -> Any:
    note(book, actor, rest)
    raise Refusal("nothing-open")


def fail(book: Work, actor: Any, rest: str) -> Any:
    note(book, actor, rest)
    raise KeyError("a bug")


def wreck(book: Work, actor: Any, rest: str) -> Any:
    note(book, actor, rest)
    book.execute(text("INSERT INTO wrecked VALUES (1)"))
    return say("home-kabar")


# a statement that takes the whole transaction with it
BOMB = {
    "sqlite": (
        "CREATE TABLE wrecked (n INTEGER)",
        "CREATE TRIGGER bomb BEFORE INSERT ON wrecked BEGIN SELECT RAISE(ROLLBACK, 'all of it'); END",
    ),
    "postgresql": ("CREATE TABLE wrecked (n INTEGER CHECK (n > 1))",),
}
DOORS = {"catat": note, "tolak": refuse, "gagal": fail, "rusak": wreck}


def effects(house: House) -> list[str]:
    """What the deeds wrote, in the order they wrote it."""
    order = select(t.due.c.result).where(t.due.c.kind == "noted").order_by(t.due.c.id)
    return house.book.look(lambda work: list(work.execute(order).scalars()))


def inbox_states(house: House) -> list[tuple[str, int]]:
    rows = select(t.inbox.c.state, t.inbox.c.tries).order_by(t.inbox.c.id)
    return [tuple(row) for row in house.book.look(lambda work: work.execute(rows).all())]


def test_the_same_update_five_times_has_one_effect_and_one_answer(database: str):
    async def scenario(house: House) -> None:
        line = written(1, SRI, "catat a")
        await house.take(line, line)
        await house.take(line)
        await house.take({**line, "update_id": 77})
        await house.quiet()
        await house.take(line)
        await house.quiet()
        assert effects(house) == ["a"]
        assert house.wire.to(SRI) == ["Kabar"]

    in_house(database, scenario, DOORS)


def test_a_refusal_is_undone_said_and_done_with(database: str):
    async def scenario(house: House) -> None:
        await house.take(written(1, SRI, "tolak a"), written(2, SRI, "catat b"))
        await house.quiet()
        assert effects(house) == ["b"]
        assert house.wire.to(SRI) == ["Tidak ada isian yang terbuka.", "Kabar"]
        assert inbox_states(house) == [("done", 1), ("done", 1)]

    in_house(database, scenario, DOORS)


@pytest.mark.parametrize("word", ["gagal", "rusak"])
def test_poison_is_tried_three_times_then_set_aside_and_the_next_ones_go_on(database: str, word: str):
    async def scenario(house: House) -> None:
        for step in BOMB[ENGINE]:
            await house.book.put(lambda work, step=step: work.conn.exec_driver_sql(step))
        await house.take(
            written(1, SRI, f"{word} a"), written(2, SRI, "catat b"), written(3, SITI, "catat c")
        )
        await house.quiet()
        assert sorted(effects(house)) == ["b", "c"]
        assert inbox_states(house) == [("aside", 3), ("done", 1), ("done", 1)]
        assert house.wire.to(SRI)[0].startswith("Maaf, ada yang salah di pihak saya.")
        assert house.wire.to(SRI)[1:] == ["Kabar"]
        assert len(house.wire.to(ADMIN)) == 1
        why = house.book.look(
            lambda work: work.execute(select(t.inbox.c.why).order_by(t.inbox.c.id)).scalars().first()
        )
        assert why is not None

    in_house(database, scenario, DOORS)


def test_one_slow_lane_does_not_delay_the_others(database: str):
    async def scenario(house: House) -> None:
        await house.take(written(1, SRI, "gagal a"), *[written(n, SITI, f"catat {n}") for n in range(2, 30)])
        began = house.wire
        await house.quiet()
        slow = next(at for at, chat, _ in began.sent if chat == SRI)
        others = [at for at, chat, _ in began.sent if chat == SITI]
        assert len(others) == 28
        assert max(others) < 0.2 < 1.0 < slow

    in_house(database, scenario, DOORS)


def test_a_persons_lines_and_taps_keep_their_order_wherever_they_come_from(database: str):
    async def scenario(house: House) -> None:
        batch = []
        for n in range(1, 40):
            kind = (
                written(n, SRI, f"catat {n}"),
                pressed(n, SRI, f"catat:{n}", GROUP),
                pressed(n, SRI, f"catat:{n}"),
            )
            batch.append(kind[n % 3])
        batch[6] = written(7, SRI, "gagal 7")  # is tried again: nobody overtakes it
        await house.take(*batch[:20])
        await house.take(*batch[20:])
        await house.quiet()
        assert effects(house) == [str(n) for n in range(1, 40) if n != 7]

    in_house(database, scenario, DOORS)


@pytest.mark.sqlite
def test_a_full_disk_loses_nothing_and_counts_no_try(database: str):
    def limit(work: Work, pages: int | None = None) -> None:
        now = work.conn.exec_driver_sql("PRAGMA page_count").scalar()
        most = pages or now + 12  # room for what comes in, not for what follows
        work.conn.exec_driver_sql(f"PRAGMA max_page_count = {most}")

    async def scenario(house: House) -> None:
        await house.book.put(limit)
        taking = house.edge._book  # the disk is full from here on, and has room again in a minute
        loop = __import__("asyncio").get_running_loop()
        loop.call_later(60, lambda: taking.put(lambda work: limit(work, 10**6)))
        many = [written(n, SRI, f"catat {'x' * 300}{n}") for n in range(1, 60)]
        await house.take(*many)
        await asyncio.sleep(30)
        assert len(effects(house)) < 59, "the disk was not full"
        await house.quiet()
        assert [value[300:] for value in effects(house)] == [str(n) for n in range(1, 60)]
        assert set(inbox_states(house)) == {("done", 1)}
        assert len(house.wire.to(SRI)) == 59

    in_house(database, scenario, DOORS)


@pytest.mark.parametrize(
    ("words", "heard_there", "heard_privately", "on_the_button"),
    [
        ("answered-privately-umum", [], [], "answered-privately-umum"),
        ("nothing-open", [], ["Tidak ada isian yang terbuka."], "answered-privately-umum"),
    ],
)
def test_a_tap_in_a_group_is_answered_to_the_one_who_pressed(
    database: str, words: str, heard_there: list[str], heard_privately: list[str], on_the_button: str
):
    async def scenario(house: House) -> None:
        await house.take(pressed(1, SRI, "ucap:x", GROUP))
        await house.quiet()
        assert house.wire.to(GROUP) == heard_there
        assert house.wire.to(SRI) == heard_privately
        assert house.taps == [("t1", on_the_button)]

    in_house(database, scenario, {"ucap": lambda book, actor, rest: say(words)})


@pytest.mark.parametrize(
    ("words", "in_the_group"), [("answered-privately-umum", True), ("nothing-open", False)]
)
def test_an_answer_in_a_group_is_public_words_or_goes_home(database: str, words: str, in_the_group: bool):
    async def scenario(house: House) -> None:
        await house.take(written(1, SRI, "/ucap", GROUP))
        await house.quiet()
        assert len(house.wire.to(GROUP)) == in_the_group
        assert len(house.wire.to(SRI)) == (not in_the_group)

    in_house(database, scenario, {"/ucap": lambda book, actor, rest: say(words)})


@pytest.mark.parametrize("data", ["unknown:x:1", "", "catat", "x" * 64, "simpan:%00:'--", ":::"])
def test_an_unknown_button_gets_a_polite_word(database: str, data: str):
    async def scenario(house: House) -> None:
        await house.take(pressed(1, SRI, data))
        await house.quiet()
        assert house.taps == [("t1", "button-stale")]
        assert len(house.wire.to(SRI)) == 1

    in_house(database, scenario)


def sent_by(**sender: Any) -> dict[str, Any]:
    line = written(1, SRI, "catat a", GROUP)
    line["message"] |= sender
    return line


@pytest.mark.parametrize(
    "line",
    [
        sent_by(
            **{"from": {**person(1087968824), "is_bot": True}},
            sender_chat={"id": GROUP, "type": "supergroup"},
        ),
        sent_by(**{"from": person(777000)}),
        sent_by(**{"from": {**person(55), "is_bot": True}}),
        sent_by(via_bot={**person(66), "is_bot": True}),
        sent_by(sender_chat={"id": -1009, "type": "channel", "title": "x"}),
    ],
)
def test_nobody_in_particular_reports_nothing(database: str, line: dict[str, Any]):
    async def scenario(house: House) -> None:
        await house.take(line)
        await house.quiet()
        assert effects(house) == []
        assert house.wire.sent == []
        assert inbox_states(house) == [("done", 1)]

    in_house(database, scenario, DOORS)


def test_a_changed_line_is_no_new_line(database: str):
    async def scenario(house: House) -> None:
        line = envelope(1, SRI, SRI) | {"text": "lain", "edit_date": 5}
        await house.take({"update_id": 1, "edited_message": line})
        await house.quiet()
        assert house.wire.to(SRI) == [
            "Pesan lama yang diubah tidak saya baca. Tulis lagi sebagai pesan baru, ya."
        ]

    in_house(database, scenario, DOORS)


def test_a_group_that_moves_is_followed(database: str):
    async def scenario(house: House) -> None:
        def link_group(work: Work) -> None:
            work.execute(t.ksm.update().where(t.ksm.c.name == "Mawar").values(group_chat_id=-55))
            outbox.want_card(work, -55, "tally", say("answered-privately-umum"))
            outbox.post(work, -55, say("answered-privately-umum"), "announcement", "a", not_before=None)

        house.courier.stopping = True  # nothing leaves yet
        await house.book.put(link_group)
        await house.take({"update_id": 1, "message": envelope(1, YATI, -55) | {"migrate_to_chat_id": GROUP}})
        await house.quiet()
        house.courier.stopping = False
        await house.look()
        assert {chat for _, chat, _ in house.wire.sent} == {GROUP}
        assert len(house.wire.sent) == 2
        linked = house.book.look(lambda work: work.execute(select(t.ksm.c.group_chat_id)).scalars().all())
        assert GROUP in linked

    in_house(database, scenario, DOORS)


def test_a_stranger_gets_one_friendly_page_and_opens_no_door(database: str):
    async def scenario(house: House) -> None:
        await house.take(written(1, 999, "catat a"), pressed(2, 999, "catat:b"), written(3, 999, "halo"))
        await house.quiet()
        assert effects(house) == []
        assert len(house.wire.to(999)) == 1

    in_house(database, scenario, DOORS)


def test_whoever_writes_can_be_reached_again(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: outbox.unreachable(work, WATI, "blocked"))
        await house.take(written(1, WATI, "catat a"))
        await house.quiet()
        facts = house.book.look(lambda work: members.chat_facts(work, WATI))
        assert facts is not None
        assert facts.unreachable_at is None
        assert house.book.look(count(t.outbox)) == 1

    in_house(database, scenario, DOORS)
