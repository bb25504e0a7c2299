"""Cards: one message per chat and subject, edited in place, only ever the newest version."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest
from sqlalchemy import select

from domain.outbox import Outcome, OutcomeKind
from domain.pace import Pace
from domain.say import say
from storage import outbox
from storage import tables as t
from storage.book import Work
from tests.edge.house import GROUP, SRI, House, in_house
from usecases import delivery


def want(work: Work, count: int) -> None:
    outbox.want_card(work, SRI, "tally", say("menu", name=str(count)))


def text(count: int) -> str:
    return f"{count}, silakan pilih di bawah."


def shown(house: House) -> tuple[int, int, int | None]:
    row = select(t.card.c.wanted_version, t.card.c.shown_version, t.card.c.message_id)
    return tuple(house.book.look(lambda work: work.execute(row).one()))


def test_only_the_newest_version_is_drawn(database: str):
    async def scenario(house: House) -> None:
        for count in range(100):
            await house.book.put(lambda work, n=count: want(work, n))
            await asyncio.sleep(0.05)
        await house.quiet()
        assert [chat for _, chat, _ in house.wire.sent] == [SRI]
        assert len(house.wire.edits) <= 7  # one a second, for five seconds
        assert house.wire.edits[-1][2] == text(99)
        assert len({message for _, message, _ in house.wire.edits}) == 1
        wanted, now_shown, _ = shown(house)
        assert wanted == now_shown == 100

    in_house(database, scenario, pace=Pace())


def test_a_message_that_cannot_be_edited_is_sent_anew_and_edited_from_then_on(database: str):
    async def scenario(house: House) -> None:
        await house.book.put(lambda work: want(work, 1))
        await house.quiet()
        first = shown(house)[2]
        refusals = [Outcome(OutcomeKind.BROKEN, "Bad Request: message can't be edited")]
        house.wire.answer = lambda chat, words: refusals.pop() if refusals else None
        await house.book.put(lambda work: want(work, 2))
        await house.quiet()
        second = shown(house)[2]
        assert second != first
        await house.book.put(lambda work: want(work, 3))
        await house.quiet()
        assert house.wire.to(SRI) == [text(1), text(2)]
        assert [(message, words) for _, message, words in house.wire.edits] == [
            (first, text(2)),
            (second, text(3)),
        ]

    in_house(database, scenario)


@pytest.mark.parametrize(
    ("outcome", "n_tries"),
    [
        (Outcome(OutcomeKind.UNCLEAR, "lost"), 2),
        (Outcome(OutcomeKind.UNREACHABLE, "blocked"), 1),
        (Outcome(OutcomeKind.BROKEN, "too long"), 1),
    ],
)
def test_a_card_that_cannot_be_shown_is_given_up(database: str, outcome: Outcome, n_tries: int):
    async def scenario(house: House) -> None:
        house.wire.answer = lambda chat, words: outcome
        await house.book.put(lambda work: want(work, 1))
        await asyncio.sleep(60)
        await house.quiet()
        assert len(house.wire.to(SRI)) == n_tries
        assert shown(house) == (1, 1, None)

    in_house(database, scenario)


def test_a_card_told_to_wait_is_drawn_later_in_its_newest_form(database: str):
    async def scenario(house: House) -> None:
        refusals = [Outcome(OutcomeKind.LATER, "Too Many Requests", retry_after=30)]
        house.wire.answer = lambda chat, words: refusals.pop() if refusals else None
        await house.book.put(lambda work: want(work, 1))
        await asyncio.sleep(5)
        await house.book.put(lambda work: want(work, 2))
        await asyncio.sleep(60)
        await house.quiet()
        moments = [at for at, _, _ in house.wire.sent]
        assert house.wire.to(SRI) == [text(1), text(2)]
        assert moments[1] - moments[0] >= 30

    in_house(database, scenario, pace=Pace())


def test_no_personal_card_hangs_in_a_group(database: str):
    async def scenario(house: House) -> None:
        with pytest.raises(ValueError, match="may not go into a group"):
            await house.book.put(lambda work: outbox.want_card(work, GROUP, "x", say("menu", name="Sri")))

    in_house(database, scenario)


def test_a_card_read_while_it_was_on_its_way_is_not_sent_a_second_time(database: str):
    """Units may run side by side: what was read before the answer came back may be heard of after it."""

    async def scenario(house: House) -> None:
        put, house.wire.takes_s = house.book.put, 1.0
        await put(lambda work: want(work, 1))
        await asyncio.sleep(0.5)

        async def told_late(reading: Awaitable[Any]) -> Any:
            found = await reading
            await asyncio.sleep(3)
            return found

        def hold_the_answer(run: Any, *more: Any, **how: Any) -> Any:
            future = put(run, *more, **how)
            if getattr(run, "func", None) is not delivery.fetch:
                return future
            house.book.put = put  # type: ignore[method-assign]
            return asyncio.ensure_future(told_late(future))

        house.book.put = hold_the_answer  # type: ignore[method-assign]
        await put(lambda work: want(work, 2))
        await asyncio.sleep(10)
        await house.quiet()
        assert [words for _, _, words in house.wire.sent] == [text(1)]
        assert house.wire.edits[-1][2] == text(2)

    in_house(database, scenario, pace=Pace())
