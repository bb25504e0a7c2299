"""Words out, in virtual time: the pace, what Telegram answers, and the last look before a message leaves."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from domain.outbox import Outcome, OutcomeKind
from domain.pace import Pace
from domain.say import pack, say
from storage import members, outbox
from storage import tables as t
from storage.book import Work
from tests.edge.house import ADMIN, GROUP, SITI, SRI, START, WATI, YATI, House, in_house
from usecases import delivery

OTHERS = range(5000, 5400)  # chats the book knows nothing of


def post(
    work: Work, chat: int, klass: str = "reply", reason: str = "", key: str = "menu", **more: Any
) -> int | None:
    """One message whose text says what it is for."""
    reason = reason or f"{klass}:{chat}"
    words = say(key, name=reason) if key == "menu" else say(key)
    return outbox.post(work, chat, words, klass, reason, **more)


def text_of(reason: str) -> str:
    return f"{reason}, silakan pilih di bawah."


def raw_row(work: Work, **more: Any) -> None:
    """A row past all our checks, as a bug might write it."""
    row = {
        "say": pack(say("menu", name="x")),
        "reason": "raw",
        "state": "waiting",
        "tries": 0,
        "n_unclear": 0,
    }
    work.execute(insert(t.outbox).values(**(row | {"made_at": work.now} | more)))


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(1 for other in moments if at <= other < at + 1) for at in moments)


# --- the pace --------------------------------------------------------------------------------------


def test_never_more_than_thirty_in_any_second_from_the_first_on(database: Path):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat) for chat in OTHERS[:200]])
        await house.quiet()
        moments = [at for at, _, _ in house.wire.sent]
        assert len(moments) == 200
        assert most_in_a_second(moments) <= 30
        assert moments[-1] < 200 / 30 * 1.05

    in_house(database, scenario, pace=Pace())


def test_one_a_second_to_a_chat_and_twenty_a_minute_to_a_group(database: Path):
    async def scenario(house: House) -> None:
        def many(work: Work) -> None:
            for n in range(25):
                post(work, SRI, reason=f"p{n}")
                post(work, GROUP, reason=f"g{n}", key="answered-privately-umum")

        await house.book.put(many)
        await house.quiet()
        private = [at for at, chat, _ in house.wire.sent if chat == SRI]
        group = [at for at, chat, _ in house.wire.sent if chat == GROUP]
        assert min(b - a for a, b in pairwise(private)) >= 1.0
        assert max(b - a for a, b in pairwise(private)) < 1.1
        assert all(b - a >= 60 for a, b in zip(group, group[20:], strict=False))
        assert house.wire.to(SRI) == [text_of(f"p{n}") for n in range(25)]

    in_house(database, scenario, pace=Pace())


def test_a_429_waits_exactly_so_long_and_then_everything_goes_more_slowly(database: Path):
    async def scenario(house: House) -> None:
        refusals = [Outcome(OutcomeKind.LATER, "Too Many Requests", retry_after=17)]
        house.wire.answer = lambda chat, text: refusals.pop() if chat == SRI and refusals else None

        def many(work: Work) -> None:
            for reason in ("first", "second"):
                post(work, SRI, reason=reason)
            for chat in OTHERS[:100]:
                post(work, chat)

        await house.book.put(many)
        await house.quiet()
        sri = [(at, text) for at, chat, text in house.wire.sent if chat == SRI]
        assert [text for _, text in sri] == [text_of("first"), text_of("first"), text_of("second")]
        assert 17.0 <= sri[1][0] - sri[0][0] < 17.05
        others = [at for at, chat, _ in house.wire.sent if chat != SRI]
        assert others[-1] > 100 / 30 * 1.3
        assert set(house.states()) == {"sent"}

    in_house(database, scenario, pace=Pace())


def test_replies_overtake_bulk_also_in_the_same_chat(database: Path):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS])
        await asyncio.sleep(2)
        await house.book.put(lambda work: post(work, OTHERS[-1], reason="answer"))
        await house.quiet()
        order = [text for _, _, text in house.wire.sent]
        assert 58 < order.index(text_of("answer")) < 65
        assert len(order) == len(OTHERS) + 1

    in_house(database, scenario, pace=Pace())


def test_what_somebody_waits_for_leaves_the_book_before_bulk_that_came_earlier(database: Path):
    async def scenario(house: House) -> None:
        def many(work: Work) -> None:
            for chat in OTHERS:
                post(work, chat, "announcement")
            post(work, SITI, "reminder")
            post(work, SRI, "alert")

        await house.book.put(many)
        await house.quiet()
        order = [chat for _, chat, _ in house.wire.sent]
        assert order.index(SITI) < 3
        assert order.index(SRI) < 3

    in_house(database, scenario, pace=Pace())


def test_only_a_handful_of_bulk_is_claimed_ahead(database: Path):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: [post(work, chat, "announcement") for chat in OTHERS])
        for _ in range(30):
            await asyncio.sleep(0.4)
            assert house.states().count("sending") <= 45

    in_house(database, scenario, pace=Pace())


def test_a_long_line_of_one_chat_waits_in_the_book_and_keeps_its_order(database: Path):
    async def scenario(house: House) -> None:
        for n in range(40):
            await house.book.put(lambda work, n=n: post(work, SITI, "receipt", reason=f"r{n:02}"))
        await asyncio.sleep(3)
        assert house.states().count("sending") <= 5
        await house.book.put(lambda work: post(work, SRI, reason="answer"))
        await house.quiet()
        assert house.wire.to(SITI) == [text_of(f"r{n:02}") for n in range(40)]
        assert next(at for at, chat, _ in house.wire.sent if chat == SRI) < 3.1
        tries = house.book.look(lambda work: work.execute(select(t.outbox.c.tries)).scalars().all())
        assert set(tries) == {1}

    in_house(database, scenario, pace=Pace())


def test_one_message_in_flight_per_chat(database: Path):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 5.0
        await house.book.put(
            lambda work: [post(work, chat, reason=f"{chat}{n}") for n in "ab" for chat in (SRI, SITI)]
        )
        await house.quiet()
        found = sorted((round(at), chat) for at, chat, _ in house.wire.sent)
        assert found == [(0, SITI), (0, SRI), (5, SITI), (5, SRI)]

    in_house(database, scenario)


# --- what Telegram answers ----------------------------------------------------------------------------------


def test_the_same_reason_is_said_once(database: Path):
    async def scenario(house: House) -> None:
        def twice(work: Work) -> list[int | None]:
            return [post(work, SRI, reason="entry:1") for _ in range(2)]

        first, second = await house.book.put(twice)
        third = await house.book.put(lambda work: post(work, SITI, reason="entry:1"))
        await house.quiet()
        assert first is not None
        assert (second, third) == (None, None)
        assert len(house.wire.sent) == 1

    in_house(database, scenario)


LOST = Outcome(OutcomeKind.UNCLEAR, "the answer was lost")


@pytest.mark.parametrize(
    ("klass", "n_tries", "state", "operator"),
    [
        ("reply", 2, "unclear", 1),
        ("receipt", 2, "unclear", 1),
        ("reminder", 2, "unclear", 1),
        ("alert", 1, "unclear", 1),
        ("announcement", 1, "unclear", 0),
        ("arrears", 1, "unclear", 1),
        ("visit", 1, "unclear", 1),
    ],
)
def test_a_lost_answer_follows_the_rule_of_its_class(
    database: Path, klass: str, n_tries: int, state: str, operator: int
):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: LOST if chat == SRI else None
        await house.book.put(lambda work: post(work, SRI, klass))
        await asyncio.sleep(30)
        await house.quiet()
        assert len(house.wire.to(SRI)) == n_tries
        assert house.states()[0] == state
        assert len(house.wire.to(ADMIN)) == operator

    in_house(database, scenario)


@pytest.mark.parametrize(
    ("klass", "tries", "n_unclear", "again"),
    [
        ("reply", 1, 0, True),
        ("reply", 2, 1, True),
        ("reply", 5, 4, False),
        ("receipt", 1, 0, True),
        ("reminder", 1, 0, True),
        ("reminder", 2, 1, False),
        ("alert", 1, 0, False),
        ("announcement", 1, 0, False),
        ("arrears", 1, 0, False),
        ("visit", 1, 0, False),
    ],
)
def test_a_row_found_half_way_at_start_follows_its_rule(
    database: Path, klass: str, tries: int, n_unclear: int, again: bool
):
    async def scenario(house: House) -> None:
        facts = {"klass": klass, "tries": tries, "n_unclear": n_unclear, "state": "sending", "chat_id": SRI}
        await house.book.put(lambda work: raw_row(work, **facts))
        await house.courier.recover()
        await house.quiet()
        assert len(house.wire.to(SRI)) == again
        assert house.states()[0] == ("sent" if again else "unclear")
        assert len(house.wire.to(ADMIN)) == (
            not again and klass != "announcement"
        )  # its card tells its writer

    in_house(database, scenario)


def test_many_messages_cut_short_are_told_to_the_operator_in_one_line(database: Path):
    async def scenario(house: House) -> None:
        def cut(work: Work) -> None:
            for chat in OTHERS[:20]:
                raw_row(work, klass="arrears", tries=1, state="sending", chat_id=chat, reason=f"a{chat}")

        await house.book.put(cut)
        await house.courier.recover()
        await house.look()
        assert [chat for _, chat, _ in house.wire.sent] == [ADMIN]
        assert house.wire.to(ADMIN)[0].startswith("20 pesan tidak sampai")

    in_house(database, scenario)


def test_a_reminder_whose_hour_passed_meanwhile_is_not_said(database: Path):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: LOST
        soon = START + timedelta(seconds=0.5)
        await house.book.put(lambda work: post(work, SRI, "reminder", expires_at=soon))
        await asyncio.sleep(10)
        await house.quiet()
        assert len(house.wire.to(SRI)) == 1
        assert house.states() == ["expired"]

    in_house(database, scenario)


def test_no_connection_is_waited_out_and_nothing_changes_its_place(database: Path):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: (
            Outcome(OutcomeKind.LATER, "no connection") if asyncio.get_running_loop().time() < 20 else None
        )
        await house.book.put(lambda work: [post(work, SRI, reason=reason) for reason in ("a", "b", "c")])
        await house.quiet()
        heard = [text for at, _, text in house.wire.sent if at >= 20]
        assert heard == [text_of(reason) for reason in "abc"]
        assert house.states() == ["sent"] * 3

    in_house(database, scenario)


@pytest.mark.parametrize("why", ["Forbidden: bot was blocked by the user", "Bad Request: chat not found"])
def test_who_cannot_be_reached_is_put_on_the_leaders_list_once(database: Path, why: str):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: Outcome(OutcomeKind.UNREACHABLE, why) if chat == SRI else None
        for n in range(3):
            await house.book.put(lambda work, n=n: post(work, SRI, "receipt", reason=f"r{n}"))
            await house.book.put(lambda work, n=n: post(work, SRI, "announcement", reason=f"a{n}"))
            await house.quiet()
            await asyncio.sleep(600)
            await house.look()
        assert len(house.wire.to(SRI)) <= 2  # the first receipt, and what was on its way beside it
        assert len(house.wire.to(YATI)) == 1
        assert "nomor 6" in house.wire.to(YATI)[0].lower()
        assert "Rp" not in house.wire.to(YATI)[0]
        rows = house.book.look(
            lambda work: work.execute(select(t.outbox.c.state).where(t.outbox.c.chat_id == SRI))
        )
        assert set(rows.scalars()) == {"unreachable"}

    in_house(database, scenario)


def test_a_group_that_became_another_chat_is_followed(database: Path):
    async def scenario(house: House) -> None:
        moved = Outcome(OutcomeKind.MOVED, "upgraded", chat_id=GROUP)
        house.wire.answer = lambda chat, text: moved if chat == -55 else None

        def begin(work: Work) -> None:
            work.execute(t.ksm.update().where(t.ksm.c.name == "Mawar").values(group_chat_id=-55))
            for n in range(3):
                post(work, -55, "announcement", reason=f"a{n}", key="answered-privately-umum")

        await house.book.put(begin)
        await house.quiet()
        assert len([1 for _, chat, _ in house.wire.sent if chat == GROUP]) == 3
        assert set(house.states()) == {"sent"}

    in_house(database, scenario)


# --- the last look before it leaves ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("klass", "key", "leaves"),
    [
        ("receipt", "menu", False),
        ("receipt", "answered-privately-umum", False),
        ("arrears", "answered-privately-umum", False),
        ("visit", "answered-privately-umum", False),
        ("alert", "answered-privately-umum", False),
        ("reply", "menu", False),
        ("announcement", "menu", False),
        ("reminder", "menu", False),
        ("reply", "answered-privately-umum", True),
        ("announcement", "answered-privately-umum", True),
    ],
)
def test_nothing_personal_enters_a_group(database: Path, klass: str, key: str, leaves: bool):
    async def scenario(house: House) -> None:
        words = pack(say(key, name="Bu Sri Rp50.000"))

        def begin(work: Work) -> None:
            work.execute(t.ksm.update().where(t.ksm.c.name == "Mawar").values(group_chat_id=GROUP))
            raw_row(work, chat_id=GROUP, klass=klass, say=words)

        await house.book.put(begin)
        await house.look()
        assert len(house.wire.to(GROUP)) == leaves
        assert house.states()[0] == ("sent" if leaves else "broken")
        assert len(house.wire.to(ADMIN)) == (not leaves)
        if not leaves:
            with pytest.raises(ValueError, match="may not go into a group"):
                await house.book.put(lambda work: outbox.post(work, GROUP, say(key), klass, "again"))

    in_house(database, scenario)


NIGHT = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)  # Wednesday 21:00 in Jakarta


def test_quiet_hours_are_asked_when_it_would_leave(database: Path):
    async def scenario(house: House) -> None:
        def begin(work: Work) -> None:
            for klass in ("arrears", "announcement", "reminder", "receipt", "reply"):
                post(work, SRI, klass)

        await house.book.put(begin)
        await house.quiet()
        assert house.wire.to(SRI) == [text_of(f"receipt:{SRI}"), text_of(f"reply:{SRI}")]
        assert house.wire.silent == [True, False]  # a receipt at night makes no sound
        for _ in range(12):
            await asyncio.sleep(3600)
            await house.look()
        hours = {text: (NIGHT + timedelta(seconds=at)).hour + 7 for at, _, text in house.wire.sent}
        assert hours[text_of(f"reminder:{SRI}")] % 24 == 6
        assert hours[text_of(f"announcement:{SRI}")] % 24 == 7
        assert hours[text_of(f"arrears:{SRI}")] % 24 == 8

    in_house(database, scenario, start=NIGHT)


def test_who_asked_for_silence_meanwhile_hears_only_answers(database: Path):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: post(work, SRI, "arrears"))
        await house.quiet()
        await house.book.put(lambda work: members.stop(work, SRI, stopped=True))
        await asyncio.sleep(12 * 3600)
        await house.book.put(lambda work: [post(work, SRI, klass) for klass in ("receipt", "announcement")])
        await house.look()
        assert house.wire.to(SRI) == [text_of(f"receipt:{SRI}")]
        assert sorted(house.states()) == ["sent", "withdrawn", "withdrawn"]

    in_house(database, scenario, start=NIGHT)


def test_a_row_nobody_can_read_stops_no_other(database: Path):
    async def scenario(house: House) -> None:
        await house.book.put(
            lambda work: raw_row(work, klass="reply", chat_id=SRI, say={"k": "no-such-words"})
        )
        await house.book.put(lambda work: raw_row(work, klass="nonsense", chat_id=SRI, reason="raw2"))
        await house.book.put(lambda work: post(work, SITI, "alert"))
        await house.look()
        assert house.wire.to(SITI) == [text_of(f"alert:{SITI}")]
        assert house.states()[:3] == ["broken", "broken", "sent"]

    in_house(database, scenario)


# --- the end ---------------------------------------------------------------------------------------


def test_a_stop_lets_what_is_on_its_way_arrive_and_keeps_the_rest(database: Path):
    async def scenario(house: House) -> None:
        house.wire.takes_s = 2.0

        def begin(work: Work) -> None:
            for n in range(3):
                post(work, SRI, reason=f"r{n}")
            post(work, WATI, "arrears")

        await house.book.put(begin)
        await asyncio.sleep(1)
        house.sending.cancel()
        await house.courier.drain(4)
        assert sorted(house.states()) == ["sent", "sent", "waiting", "waiting"]
        assert await house.book.put(delivery.recover) == []

    in_house(database, scenario)


def test_a_book_that_cannot_be_written_forgets_no_result(database: Path):
    def limit(work: Work, pages: int | None = None) -> None:
        now = work.conn.exec_driver_sql("PRAGMA page_count").scalar()
        work.conn.exec_driver_sql(f"PRAGMA max_page_count = {pages or now}")

    async def scenario(house: House) -> None:
        house.wire.takes_s = 1.0
        await house.book.put(lambda work: [post(work, chat) for chat in OTHERS[:40]])
        await house.book.put(lambda work: work.conn.exec_driver_sql("PRAGMA busy_timeout = 10"))
        import sqlite3

        other = sqlite3.connect(database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(10)
        assert len(house.wire.sent) == 40
        other.execute("ROLLBACK")
        other.close()
        await house.quiet()
        assert set(house.states()) == {"sent"}

    in_house(database, scenario)
