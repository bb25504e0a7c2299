"""Many hands at one pot in the same moment: never more leaves it than lies there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import select

from domain.ledger import Account
from domain.say import Refusal
from storage import claims, savings, withdrawals
from storage.book import Book, Work
from storage.members import actor
from storage.tables import entry
from storage.verify import first_deviation
from tests.conftest import START
from tests.village import ACCOUNTS
from usecases import checkin, corrections
from usecases import claims as confirming
from usecases import withdrawals as deeds

WATI = 3
SAVED = 80_000


@pytest.fixture
def saved(database: str) -> Iterator[Book]:
    """Wati has 80.000 in her voluntary savings."""
    numbers = iter(range(10**7, 10**8))
    book = Book(database, lambda: START, lambda n: next(numbers).to_bytes(n, "big"))

    def report(work: Work) -> None:
        given = checkin.offer(work, _actor(work, "Wati"), pot="sukarela")
        said = {"what": {"purpose": "tabungan", "amount": SAVED}, "same": "lain"}
        checkin.report(work, _actor(work, "Wati"), {**given, **said})
        confirming.confirm_one(work, _actor(work, "Siti"), claims.still_open(work)[0].public_id)

    book.run(report)
    yield book
    book.close()


def _actor(work: Work, name: str) -> Any:
    return actor(work, ACCOUNTS[name], ACCOUNTS[name])


def _ask(amount: int) -> Callable[[Work], str]:
    def unit(work: Work) -> str:
        try:
            given = deeds.offer(work, _actor(work, "Wati"))
            return deeds.ask(work, _actor(work, "Wati"), {**given, "amount": amount}).key
        except Refusal as no:
            return no.say.key

    return unit


def _give(public_id: str) -> Callable[[Work], str]:
    def unit(work: Work) -> str:
        try:
            return deeds.give(work, _actor(work, "Siti"), public_id).key
        except Refusal as no:
            return no.say.key

    return unit


async def _all_at_once(book: Book, units: list[Callable[[Work], str]]) -> list[str]:
    book.start()
    return list(await asyncio.gather(*(book.put(unit) for unit in units)))


def _pot(book: Book) -> int:
    return book.look(lambda work: sum(a for _, a in savings.moves(work, WATI, 1, Account.SUKARELA)))


def test_ten_wishes_for_more_than_half_leave_room_for_one(saved: Book) -> None:
    said = asyncio.run(_all_at_once(saved, [_ask(50_000)] * 10))
    assert sorted(said) == ["take-above"] * 9 + ["take-asked"]
    assert saved.look(first_deviation) is None


def test_ten_small_wishes_share_the_pot_to_the_last_rupiah(saved: Book) -> None:
    said = asyncio.run(_all_at_once(saved, [_ask(10_000)] * 10))
    assert said.count("take-asked") == 8
    assert saved.look(lambda work: withdrawals.pending(work, 1)) == {(WATI, Account.SUKARELA): SAVED}


def test_one_wish_is_given_once_however_often_it_is_pressed(saved: Book) -> None:
    assert saved.run(_ask(50_000)) == "take-asked"
    row = saved.look(lambda work: withdrawals.waiting(work, 1)[0])
    said = asyncio.run(_all_at_once(saved, [_give(row.public_id)] * 10))
    assert sorted(said) == ["take-given"] + ["take-was-given"] * 9
    assert _pot(saved) == SAVED - 50_000
    assert saved.look(first_deviation) is None


def test_two_wishes_and_a_reversal_never_bring_a_pot_below_zero(saved: Book) -> None:
    for _ in range(2):
        assert saved.run(_ask(40_000)) == "take-asked"
    rows = saved.look(lambda work: withdrawals.waiting(work, 1))
    number = saved.look(_number)

    def undo(work: Work) -> str:
        try:
            return corrections.undo(work, _actor(work, "Siti"), {"number": number, "why": "typing"}).key
        except Refusal as no:
            return no.say.key

    units = [_give(rows[0].public_id), undo, _give(rows[1].public_id)]
    said = asyncio.run(_all_at_once(saved, units))
    assert _pot(saved) == (SAVED if "reversed" not in said else 0) - 40_000 * said.count("take-given")
    assert _pot(saved) >= 0 and saved.look(first_deviation) is None


def _number(work: Work) -> str:
    found: str = work.execute(select(entry.c.number).where(entry.c.kind == "confirm")).scalar_one()
    return found
