"""The last look before a message leaves: nothing personal into a group, no hour and no wish for silence broken."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from domain.say import pack, say
from storage import members, outbox
from storage import tables as t
from storage.book import Work
from storage.later import Later, line_up
from tests.edge.house import ADMIN, GROUP, SITI, SRI, WATI, House, in_house
from tests.edge.outgoing import post, raw_row, text_of


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
def test_nothing_personal_enters_a_group(database: str, klass: str, key: str, leaves: bool):
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


def test_what_is_lined_up_is_said_once_and_never_into_a_group(database: str):
    async def scenario(house: House) -> None:
        at = house.book.look(lambda work: work.now) + timedelta(days=1)

        def one(chat: int, reason: str) -> Later:
            return Later(chat, say("menu"), "needed", reason, "about", at, 1)

        both = [one(SRI, "first"), one(SITI, "second"), one(SRI, "first")]
        await house.book.put(lambda work: line_up(work, both))
        await house.book.put(lambda work: line_up(work, [*both, one(SRI, "third")]))
        await house.book.put(lambda work: line_up(work, []))
        assert house.book.look(_reasons) == ["first", "second", "third"]
        with pytest.raises(ValueError, match="may not go into a group"):
            await house.book.put(lambda work: line_up(work, [one(SRI, "fourth"), one(GROUP, "fifth")]))
        assert len(house.book.look(_reasons)) == 3

    in_house(database, scenario)


def _reasons(work: Work) -> list[str]:
    return list(work.execute(select(t.outbox.c.reason).order_by(t.outbox.c.id)).scalars())


NIGHT = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)  # Wednesday 21:00 in Jakarta


def test_quiet_hours_are_asked_when_it_would_leave(database: str):
    async def scenario(house: House) -> None:
        def begin(work: Work) -> None:
            for klass in ("reminder", "receipt", "reply"):
                post(work, SRI, klass)
            post(work, SITI, "announcement")  # each to somebody else: a day has room for one of them
            post(work, WATI, "arrears")

        await house.book.put(begin)
        await house.quiet()
        assert house.wire.to(SRI) == [text_of(f"receipt:{SRI}"), text_of(f"reply:{SRI}")]
        assert house.wire.silent == [True, False]  # a receipt at night makes no sound
        for _ in range(12):
            await asyncio.sleep(3600)
            await house.look()
        hours = {text: (NIGHT + timedelta(seconds=at)).hour + 7 for at, _, text in house.wire.sent}
        assert hours[text_of(f"reminder:{SRI}")] % 24 == 6
        assert hours[text_of(f"announcement:{SITI}")] % 24 == 7
        assert hours[text_of(f"arrears:{WATI}")] % 24 == 8

    in_house(database, scenario, start=NIGHT)


def test_who_asked_for_silence_meanwhile_hears_only_answers(database: str):
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


def test_a_row_nobody_can_read_stops_no_other(database: str):
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
