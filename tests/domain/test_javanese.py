"""Javanese as it is typed, ngoko and krama: amounts, days, doors; whatever is in doubt is asked."""

from datetime import date

import pytest

from domain.dates import Direction, read_date
from domain.money import read_rupiah
from domain.words import understand
from tests.domain.spoken import NOW, TODAY
from tests.domain.spoken_javanese import AMOUNTS, DAYS, DOORS, NO_DOOR


@pytest.mark.parametrize(("text", "value", "offers"), AMOUNTS, ids=[row[0] for row in AMOUNTS])
def test_amounts(text: str, value: int | None, offers: tuple[int, ...]) -> None:
    found = read_rupiah(text)
    assert (found.rupiah, bool(found.doubt)) == (value, value is None)
    assert tuple(int(each) for each in found.offers)[: len(offers)] == offers if value is None else True


@pytest.mark.parametrize(("text", "on", "offers"), DAYS, ids=[row[0] for row in DAYS])
def test_days(text: str, on: date | None, offers: tuple[date, ...]) -> None:
    found = read_date(text, TODAY, now=NOW)
    assert (found.on, found.offers if on is None else ()) == (on, offers)
    assert (found.doubt is None) == (on is not None)


@pytest.mark.parametrize("text", ["suk Setu", "mbenjing dinten Setu"])
def test_a_day_to_come_is_not_taken_for_a_day_of_payment(text: str) -> None:
    assert read_date(text, TODAY, Direction.BACK, NOW).doubt == "not-yet"
    assert read_date(text, TODAY, Direction.AHEAD, NOW).on == date(2026, 11, 21)


def test_a_day_gone_by_is_not_taken_for_a_promise() -> None:
    assert read_date("wingi Setu", TODAY, Direction.AHEAD, NOW).doubt == "already-past"


@pytest.mark.parametrize(
    ("intent", "text"),
    [(intent, " ".join(text.split())) for intent, texts in DOORS.items() for text in texts.split(";")],
)
def test_doors(intent: str, text: str) -> None:
    assert understand(text, TODAY, NOW).intent == intent


@pytest.mark.parametrize("text", [" ".join(text.split()) for text in NO_DOOR.split(";")])
def test_no_door(text: str) -> None:
    assert understand(text, TODAY, NOW).intent is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("aku wis mbayar seket ewu", 50_000),
        ("kula sampun nyicil satus gangsal welas ewu", 115_000),
        ("nyelengi rong puluh ewu", 20_000),
        ("kula badhe nyimpen seket ewu", 50_000),
        ("nuwun sewu, kula setor seket ewu", 50_000),
        ("celengan 20 ewu", 20_000),
    ],
)
def test_a_report_is_read_whole(text: str, amount: int) -> None:
    found = understand(text, TODAY, NOW)
    assert (found.amount, found.ask) == (amount, None)
