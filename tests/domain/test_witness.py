"""The four words: a list fit to be called across a room, and a head that reads the same every time."""

from __future__ import annotations

from datetime import date

import pytest

from domain import witness
from domain.reading import phrases
from domain.reading.daywords import DAY_NAMES, MONTH_WORDS
from domain.reading.numberwords import NUMBER_WORDS
from domain.witness import WORDS
from domain.words import understand

TODAY = date(2026, 11, 17)


def test_the_list_is_2048_words_of_which_no_two_begin_alike() -> None:
    assert len(WORDS) == 2048
    assert len({word[:4] for word in WORDS}) == 2048
    assert list(WORDS) == sorted(WORDS)
    assert all(4 <= len(word) <= 8 and word.isascii() and word.isalpha() and word.islower() for word in WORDS)


def test_no_word_opens_another_door() -> None:
    books = (phrases.BARE, phrases.WHY, phrases.LOOSE, phrases.OPENING, phrases.GREETING)
    taken = {first for book in books for first in book.openers}
    taken |= set(phrases.LEADING) | set(NUMBER_WORDS) | set(MONTH_WORDS) | set(DAY_NAMES)
    assert not {"transfer", "tf", "trf"} & set(WORDS)
    # only in "bukti transfer" and "hitung kas", or as the whole line: no four words say that
    taken -= {"bukti", "hitung", "kredit", "neraca", "sapa"}
    assert taken & set(WORDS) <= {"libur", "hari", "tambah"}  # of the holidays, which came after the list


@pytest.mark.parametrize("word", ["libur", "hari", "tambah", "hitung", "kredit", "neraca", "sapa"])
def test_a_word_that_opens_a_door_too_is_one_of_four_where_three_follow(word: str) -> None:
    for words in (
        f"{word} cuaca cerdas kokoh",
        f"{word.upper()} CUACA CERDIS KOKOH",
        f"kokoh cuaca {word} cerdas",
    ):
        assert understand(words, TODAY).intent == "cek-buku"


@pytest.mark.parametrize("words", ["libur", "libur 24/3/2026 cuti bersama", "hari libur desa", "tambah hari libur desa",
                                   "libur besok", "libur 24 maret"])  # fmt: skip
def test_a_holiday_stays_a_holiday(words: str) -> None:
    assert understand(words, TODAY).intent == "libur"


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("0" * 64, (0, 0, 0, 0)),
        ("f" * 64, (2047, 2047, 2047, 2047)),
        ("00000000001" + "0" * 53, (0, 0, 0, 1)),
        ("80000000000" + "f" * 53, (1024, 0, 0, 0)),
        ("00400801002" + "3" * 53, (2, 2, 2, 2)),
    ],
)
def test_four_words_hold_the_first_44_bits(head: str, places: tuple[int, ...]) -> None:
    assert witness.four(head) == tuple(WORDS[place] for place in places)


def test_a_changed_bit_changes_a_word() -> None:
    head = int("5a" * 32, 16)
    for bit in range(212, 256):
        assert witness.four(f"{head ^ 1 << bit:064x}") != witness.four(f"{head:064x}")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("batuu", "batu"),
        ("anginn", "angin"),
        ("pdai", "padi"),
        ("jendla", "jendela"),
        ("kelincii", "kelinci"),
    ],
)
def test_a_slip_of_the_thumb_is_understood(word: str, meant: str) -> None:
    assert not witness.is_known(word) and meant in WORDS
    assert meant in witness.nearest(word)


def test_what_is_like_no_word_is_not_guessed() -> None:
    assert witness.nearest("xqzw") == ()


@pytest.mark.parametrize(
    "text",
    [
        "kali batu angin padi",
        "KALI BATU ANGIN PADI",
        "kali, batu, angin, padi.",
        "kali // batu - angin padi",
        "kali batuu angin padi",
    ],
)
def test_four_words_alone_are_a_check(text: str) -> None:
    assert understand(text, TODAY).intent == "cek-buku"


@pytest.mark.parametrize(
    "text",
    [
        "kali batu angin",
        "kali batu angin padi kopi",
        "kali batuu anginn padi",
        "kali batu 5 angin padi",
        "anak saya sakit panas",
        "besok saya tidak datang",
    ],
)
def test_other_lines_are_not(text: str) -> None:
    assert understand(text, TODAY).intent != "cek-buku"
