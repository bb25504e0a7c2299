"""Every figure answers 'kenapa?': whys.csv goes to each page, asks, and looks for what the answer must say; a new
sentence with money in it has to stand there, or in LEFT_OUT with its reason.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from domain.say import DEFAULT_LANGUAGE, Say, keys_in
from storage import whys
from tests import lateness
from tests.chat import Chatroom
from tests.house.sentences import of
from tests.stories.test_cash import earned
from tests.stories.test_fines import monthly
from tests.stories.test_hardship_loans import END, NEW_CARD, REST, play
from tests.stories.test_iptw import coming, given
from tests.stories.test_ksm_ceiling import ceiling, two_more
from tests.stories.test_lending import APPLIED, APPROVED, VERIFIED
from tests.stories.test_lending import play as say_all
from tests.stories.test_not_taken import PAID_OUT, PROPOSED
from tests.stories.test_reckoning import paid_through_siti
from tests.stories.test_surplus import agreed, paid
from tests.stories.test_why_figures import carried, promised
from tests.tables.figures_left_out import LEFT_OUT, NUMBERED, SAME
from usecases.why_asked import FIGURES, TILL_PAGES
from usecases.whys_claim import SENTENCES

MOST_LINES = 10
MONEY = {"RUPIAH", "WORDS", "PERCENT"}
ROWS = list(csv.DictReader((Path(__file__).parent / "whys.csv").open(encoding="utf-8")))


def _late(chat: Chatroom) -> None:
    lateness.only_late(chat, "Tini")
    lateness.reach(chat, "2026-12-22 20:00")
    chat.at("2026-12-23 08:00")


def _paid_and_agreed(chat: Chatroom) -> None:
    paid(chat)
    agreed(chat)


def _borrowed(*lines: tuple[str, str]) -> Callable[[Chatroom], object]:
    return lambda chat: say_all(chat, *lines)


def _lived(*lines: str) -> Callable[[Chatroom], object]:
    return lambda chat: play(chat, *lines)


def _full(chat: Chatroom) -> None:
    two_more(chat)
    ceiling(chat, "6,5jt")


def _fined(chat: Chatroom) -> None:
    chat.book.run(monthly)
    chat.at("2027-01-04 09:00")
    play(chat, "Rini: cari tini", "Rini: [1]", "Rini: [Keringanan]", "Rini: [Lepas denda]", "Rini: [Sakit]")


LIVED: Mapping[str, Callable[[Chatroom], object]] = {
    "nothing": lambda chat: None,
    "carried": carried,
    "promised": promised,
    "earned": earned,
    "paid": paid,
    "agreed": _paid_and_agreed,
    "paid-through-siti": lambda chat: paid_through_siti(chat, "165rb", "H-0001"),
    "late": _late,
    "iptw-coming": coming,
    "iptw-given": given,
    "full": _full,
    "applied": _borrowed(*APPLIED),
    "verified": _borrowed(*VERIFIED),
    "approved": _borrowed(*APPROVED),
    "paid-out": _borrowed(*PAID_OUT),
    "not-taken": _borrowed(*PAID_OUT, *PROPOSED),
    "a-new-card": _lived(*NEW_CARD),
    "a-rest": _lived(*REST),
    "an-end": _lived(*END),
    "fined": _fined,
}
"""What happened in the village before somebody opens the page."""


def shown(chat: Chatroom, phone: str) -> Say:
    """What stands last on this phone."""
    found = chat.book.look(lambda book: whys.last_said(book, chat.accounts[phone]))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "row", ROWS, ids=lambda row: f"{row['page'].split()[0]}-{row['phone']}-{row['lived']}"
)
def test_the_figure_on_this_page_answers(chat: Chatroom, row: dict[str, str]) -> None:
    LIVED[row["lived"]](chat)
    for line in filter(None, row["before"].split(" | ")):
        chat._play(line)
    page = shown(chat, row["phone"])
    assert set(row["page"].split()) <= keys_in(page), sorted(keys_in(page))
    said = chat.hear(row["phone"], "kenapa")
    answer = shown(chat, row["phone"])
    assert row["answer"] in keys_in(answer), said
    assert row["says"] in " ".join(said), said
    text = next(m["text"] for m in reversed(chat.phone.messages) if m["chat"] == chat.accounts[row["phone"]])
    assert len([line for line in str(text).split("\n") if line.strip()]) <= MOST_LINES


# --- none is forgotten ------------------------------------------------------------------------------------


@cache
def with_money() -> frozenset[str]:
    """Every sentence in which a sum or a percentage stands."""
    return frozenset(key for key, one in of(DEFAULT_LANGUAGE).items() if MONEY & set(one.functions.values()))


def asked() -> frozenset[str]:
    """The sentences of the pages that are asked above."""
    return frozenset(key for row in ROWS for key in row["page"].split())


def test_a_new_sentence_with_money_stands_in_the_table_or_says_why_not() -> None:
    left_out = frozenset(key for keys in LEFT_OUT.values() for key in keys)
    assert not with_money() - asked() - left_out, sorted(with_money() - asked() - left_out)


def test_nothing_is_left_out_that_is_asked_or_has_no_money() -> None:
    every = [key for keys in LEFT_OUT.values() for key in keys]
    assert sorted(every) == sorted(set(every))
    assert not set(every) & asked()
    assert set(every) <= with_money(), sorted(set(every) - with_money())


def test_what_is_said_to_share_a_door_has_one() -> None:
    doors = {*FIGURES, *TILL_PAGES, *SENTENCES}
    assert set(LEFT_OUT[SAME]) <= doors, set(LEFT_OUT[SAME]) - doors
    unnumbered = {key for key in LEFT_OUT[NUMBERED] if "number" not in of(DEFAULT_LANGUAGE)[key].names}
    assert not unnumbered, unnumbered
