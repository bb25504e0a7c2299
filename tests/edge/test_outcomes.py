"""What Telegram answers, and what becomes of the message: each class has its own rule."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.outbox import Outcome, OutcomeKind
from storage import tables as t
from storage.book import Work
from tests.edge.house import ADMIN, GROUP, SITI, SRI, START, YATI, House, in_house
from tests.edge.outgoing import OTHERS, post, raw_row, text_of


def test_the_same_reason_is_said_once(database: str):
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
    database: str, klass: str, n_tries: int, state: str, operator: int
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
        ("reply", 19, 18, True),
        ("reply", 20, 19, False),
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
    database: str, klass: str, tries: int, n_unclear: int, again: bool
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


def test_many_messages_cut_short_are_told_to_the_operator_in_one_line(database: str):
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


def test_a_reminder_whose_hour_passed_meanwhile_is_not_said(database: str):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: LOST
        soon = START + timedelta(seconds=0.5)
        await house.book.put(lambda work: post(work, SRI, "reminder", expires_at=soon))
        await asyncio.sleep(10)
        await house.quiet()
        assert len(house.wire.to(SRI)) == 1
        assert house.states() == ["expired"]

    in_house(database, scenario)


def test_no_connection_is_waited_out_and_nothing_changes_its_place(database: str):
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
def test_who_cannot_be_reached_is_put_on_the_leaders_list_once(database: str, why: str):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, text: Outcome(OutcomeKind.UNREACHABLE, why) if chat == SRI else None
        for n in range(3):
            await house.book.put(lambda work, n=n: post(work, SRI, "receipt", reason=f"r{n}"))
            await house.book.put(lambda work, n=n: post(work, SRI, "announcement", reason=f"a{n}"))
            await house.quiet()
            await asyncio.sleep(600)
            await house.look()
        assert len(house.wire.to(SRI)) <= 2  # the first receipt, and what was on its way beside it
        assert house.wire.to(YATI) == []  # it can wait for the digest
        await asyncio.sleep(24 * 3600)
        await house.look()
        assert len(house.wire.to(YATI)) == 1
        assert "nomor 6" in house.wire.to(YATI)[0].lower()
        assert "Rp" not in house.wire.to(YATI)[0]
        rows = house.book.look(
            lambda work: work.execute(select(t.outbox.c.state).where(t.outbox.c.chat_id == SRI))
        )
        assert set(rows.scalars()) == {"unreachable"}

    in_house(database, scenario)


def test_a_group_that_became_another_chat_is_followed(database: str):
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
