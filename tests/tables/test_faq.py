"""The phrasings of tests/tables/faq.csv, which was there before the matcher: how many are understood rightly."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

import locales
from domain import faq
from domain.say import LANGUAGES

ROWS = list(csv.DictReader(Path(__file__).with_name("faq.csv").read_text(encoding="utf-8").splitlines()))
A_PERSON = "orang"
RIGHT_OF_100 = 85


def found(row: Mapping[str, str]) -> str:
    return faq.find(row["phrasing"]) or A_PERSON


def test_most_phrasings_are_answered_rightly() -> None:
    wrong = [(row["phrasing"], row["expected"], found(row)) for row in ROWS if found(row) != row["expected"]]
    assert len(ROWS) >= 100
    assert 100 * (len(ROWS) - len(wrong)) >= RIGHT_OF_100 * len(ROWS), wrong


def test_no_question_about_somebodys_own_money_is_answered_by_a_list() -> None:
    own = [row for row in ROWS if row["expected"] == faq.OWN_MONEY]
    assert len(own) >= 10
    assert {row["phrasing"]: found(row) for row in own if found(row) not in (faq.OWN_MONEY, A_PERSON)} == {}


def test_every_topic_of_the_table_has_an_answer_in_every_language() -> None:
    asked = {row["expected"] for row in ROWS} - {faq.OWN_MONEY, A_PERSON}
    assert asked == set(faq.TOPICS)
    for locale in LANGUAGES:
        assert {f"faq-{topic}" for topic in faq.TOPICS} <= locales.message_keys(locale)


# What a day, a place, a name or a figure is about, nobody can know beforehand.
PARTICULAR = (
    "kapan sosialisasi di rt 3?",
    "siapa ketua bkm?",
    "gruduk ke KSM Mawar hari apa",
    "jasa pinjaman 500rb berapa",
    "upk buka jam 8?",
    "",
    "👍",
    "x" * 5_000,
    "asu",
)


@pytest.mark.parametrize("line", PARTICULAR)
def test_what_nobody_can_know_goes_to_a_person(line: str) -> None:
    assert faq.find(line) in (None, faq.OWN_MONEY)


@pytest.mark.parametrize(
    ("learned", "asked", "same"),
    [
        ("Kapan UPK buka?", "upk buka kapan ya bu", True),
        ("Kapan UPK buka?", "UPK bukane kapan", True),
        ("Kapan UPK buka?", "kapan UPK buka hari Jumat?", False),
        ("Kapan UPK buka?", "Apa itu UPK?", False),
        ("Di mana posyandu?", "posyandu ning endi", True),
        ("Di mana posyandu?", "kapan posyandu?", False),
    ],
)
def test_a_learned_question_is_known_again_in_other_words(learned: str, asked: str, same: bool) -> None:
    assert faq.is_alike(learned, asked) is same
