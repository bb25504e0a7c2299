"""Amounts as people write them: the table row by row, and what must hold for any text whatever."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.money import MOST, Amount, Rupiah, in_words, read_rupiah, rupiah, split
from tests.domain.spoken import AMOUNTS, some_of, ways

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
VOCABULARY = some_of(
    """50 0 7 1.500 50.000 57,5 100.00 rb ribu jt juta rp Rp. - + x / , satu dua lima setengah puluh belas
    ratus seratus seket ewu sewu sejuta atus koma an lunas sudah belum per bln tgl kurang pokok jasa bu o l
    ½ ٥ ５"""
)


@pytest.mark.parametrize(
    ("number", "text", "value", "readings"), AMOUNTS, ids=[str(row[0]) for row in AMOUNTS]
)
def test_the_table_of_amounts(number: int, text: str, value: int | None, readings: tuple[int, ...]) -> None:
    for way in ways(text):
        read = read_rupiah(way)
        if value is not None:
            assert read == Amount(Rupiah(value)), way
        else:
            assert read.rupiah is None and read.doubt, way
            assert set(readings) <= set(read.offers), way


def test_the_table_is_whole() -> None:
    assert [row[0] for row in AMOUNTS] == list(range(1, 93))


@pytest.mark.parametrize(
    ("text", "bill", "first"),
    [
        ("575", 575_000, 575_000),
        ("50", 50_000, 50_000),
        ("5", 5_000_000, 5_000_000),
        ("5", 4_000, 5_000),
        ("1.500", 1_000_000, 1_500_000),
        ("1.500", 2_000, 1_500),
        ("50-75rb", 75_000, 75_000),
        ("100.00", 10_000, 10_000),
        ("lunas", 115_000, 115_000),
        ("sudah", 115_000, 115_000),
    ],
)
def test_the_reading_nearest_to_the_bill_is_offered_first_but_never_taken(
    text: str, bill: int, first: int
) -> None:
    read = read_rupiah(text, Rupiah(bill))
    assert read.rupiah is None
    assert read.offers[0] == first


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٥٠٠٠٠", 50_000),
        ("５０ｒｂ", 50_000),
        ("50\u200b.\u200d000", 50_000),
        ("50\u00a0000", 50_000),
        ("1 250 000", 1_250_000),
        ("Rp1.000", 1_000),
        ("5000 rupiah", 5_000),
        ("0", 0),
        ("nihil", 0),
        ("50rb👍", 50_000),
        ("  setor 50rb, ya bu!  ", 50_000),
        ("50rb tgl 25", 50_000),
        ("angsuran ke-5 115rb", 115_000),
        ("RT 3 50rb", 50_000),
        ("Rp50.000 (lima puluh ribu rupiah)", 50_000),
        ("satu koma lima juta", 1_500_000),
        ("sejuta setengah", 1_500_000),
        ("1 juta 250.000", 1_250_000),
        ("57rb500", 57_500),
        ("seket lima ewu", 55_000),
        ("limangatusewu", 500_000),
        ("duaratuslimapuluhribu", 250_000),
        ("gangsal dasa èwu", 50_000),
        ("kalih welas èwu", 12_000),
        ("1.000.000.000", 1_000_000_000),
    ],
)
def test_also_clear(text: str, value: int) -> None:
    assert read_rupiah(text) == Amount(Rupiah(value))


@pytest.mark.parametrize(
    ("text", "doubt", "offers"),
    [
        ("5O.000", "letter-o", (50_000,)),
        ("l00rb", "letter-o", (100_000,)),
        ("5о.000", "letter-o", (50_000,)),  # a Cyrillic o
        ("-50000", "minus", (50_000,)),
        ("5.000", "thousands", (5_000, 5_000_000)),
        ("50.000rb", "thousands", (50_000, 50_000_000)),
        ("1.500rb", "thousands", (1_500_000, 1_500)),
        ("1.250jt", "thousands", (1_250_000,)),
        ("1,500rb", "thousands", (1_500_000, 1_500)),
        ("50rb 115", "thousands", (50_115,)),
        ("lima puluh ribu lima", "thousands", (50_500, 50_005)),
        ("50 rupiah", "thousands", (50_000, 50)),
        ("20 115", "several", (20_000, 115_000)),
        ("50rb 50rb", "several", (50_000,)),
        ("50rb dan 20rb", "split", (70_000, 50_000, 20_000)),
        ("kurang lebih 50rb", "approximate", (50_000,)),
        ("kira-kira 50rb", "approximate", (50_000,)),
        ("50rb-an", "approximate", (50_000,)),
        ("1jt-an", "approximate", (1_000_000,)),
        (".5jt", "unreadable", (5_000_000,)),
        ("pinjam 2jt", "withdrawal", (2_000_000,)),
        ("seratus ribu lima puluh", "thousands", (100_500, 100_050)),
        ("lima puluhan ribu", "approximate", (50_000,)),
        ("50rb per bulan", "plan", (50_000,)),
        ("bukan 50rb", "negated", (50_000,)),
        ("belum, 50rb besok", "negated", (50_000,)),
        ("50.000,50", "punctuation", (50_000, 5_000_050)),
        ("57,5", "punctuation", (57_500, 575)),
        ("1000000001", "too-big", ()),
        ("dua miliar", "too-big", ()),
        ("50.000m", "unreadable", (50_000,)),
        ("1/2 juta", "unreadable", (500_000,)),
        ("081234567890", "punctuation", ()),
        ("", "unreadable", ()),
        ("👍", "unreadable", ()),
        ("\ud83d", "unreadable", ()),
        ("50rb " * 800, "unreadable", ()),
    ],
)
def test_also_asked(text: str, doubt: str, offers: tuple[int, ...]) -> None:
    assert read_rupiah(text) == Amount(None, doubt, tuple(Rupiah(offer) for offer in offers))


@pytest.mark.parametrize("text", ["1½ juta", "5² rb", "5⑤rb", "50\ud800000"])
def test_a_sign_nobody_can_name_beside_a_digit_is_never_read_over(text: str) -> None:
    assert read_rupiah(text).rupiah is None


@given(st.integers(1, 9_999))
def test_a_bare_number_below_ten_thousand_is_always_a_question(number: int) -> None:
    read = read_rupiah(str(number))
    assert read.rupiah is None and read.doubt == "thousands"
    assert number * 1_000 in read.offers


@given(st.one_of(ANYTHING, VOCABULARY), st.none() | st.integers(0, 2_000_000))
@example("1/1ribu", None)
@example("rp", 0)
@settings(max_examples=120, deadline=None)
def test_any_text_is_read_or_asked(text: str, bill: int | None) -> None:
    read = read_rupiah(text, None if bill is None else Rupiah(bill))
    assert (read.rupiah is None) == (read.doubt is not None)
    assert read.rupiah is None or (0 <= read.rupiah <= MOST and not read.offers)
    assert all(0 < offer <= MOST for offer in read.offers)
    assert len(set(read.offers)) == len(read.offers) <= 4


@pytest.mark.parametrize(
    "text",
    [
        "9" * 4_000,
        "1." * 2_000,
        "1 " * 2_000,
        "o0" * 2_000,
        "lima" * 1_000,
        "٠" * 4_000,
        "\u200b" * 4_000,
        "1o." * 100,
    ],
)
def test_a_long_text_takes_no_time(text: str) -> None:
    began = time.process_time()
    assert read_rupiah(text).rupiah is None
    assert time.process_time() - began < 0.3


@given(st.integers(1_000, MOST))
@example(1_000_000_000)
def test_what_we_write_in_digits_we_read_back(amount: int) -> None:
    assert read_rupiah(rupiah(amount)).rupiah == amount


@given(st.integers(1_000, 999_999_999).filter(lambda n: n % 1_000_000 >= 1_000 or n % 1_000_000 == 0))
@example(1_035_000)
@example(1_000)
@example(11_111_111)
def test_what_we_write_in_words_we_read_back(amount: int) -> None:
    assert read_rupiah(in_words(amount)).rupiah == amount


@given(st.integers(1, 999), st.integers(1, 999))
def test_hundreds_right_behind_the_millions_are_asked_since_ribu_is_often_left_out(
    millions: int, rest: int
) -> None:
    read = read_rupiah(in_words(millions * 1_000_000 + rest))
    assert read.rupiah is None
    assert {millions * 1_000_000 + rest, millions * 1_000_000 + rest * 1_000} <= set(read.offers)


@pytest.mark.parametrize(
    ("amount", "digits", "words"),
    [
        (0, "Rp0", "nol rupiah"),
        (1_000, "Rp1.000", "seribu rupiah"),
        (1_250_000, "Rp1.250.000", "satu juta dua ratus lima puluh ribu rupiah"),
        (1_035_000, "Rp1.035.000", "satu juta tiga puluh lima ribu rupiah"),
        (-50_000, "-Rp50.000", "minus lima puluh ribu rupiah"),
        (111_000, "Rp111.000", "seratus sebelas ribu rupiah"),
        (12_019, "Rp12.019", "dua belas ribu sembilan belas rupiah"),
        (10**12, "Rp1.000.000.000.000", "satu triliun rupiah"),
    ],
)
def test_writing(amount: int, digits: str, words: str) -> None:
    assert (rupiah(amount), in_words(amount)) == (digits, words)


def test_nothing_above_a_million_million_is_written_in_words() -> None:
    with pytest.raises(ValueError, match="in words"):
        in_words(10**12 + 1)


def test_the_last_share_takes_the_rest() -> None:
    assert split(Rupiah(1_000_000), 3) == (333_333, 333_333, 333_334)


@given(st.integers(-(10**9), 10**9), st.integers(1, 40))
def test_shares_add_up_and_differ_by_less_than_their_number(total: int, shares: int) -> None:
    parts = split(Rupiah(total), shares)
    assert sum(parts) == total
    assert len(parts) == shares
    assert max(parts) - min(parts) < shares


def test_a_sum_for_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        split(Rupiah(1), 0)
