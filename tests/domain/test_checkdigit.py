"""Receipt numbers: every single slip of the pen or tongue is caught, none is read as another receipt."""

import string

import pytest

from domain.checkdigit import number, of_rows, read

SERIALS = [*range(1, 1300), *range(9_980, 10_020), 123_456, 99_999_998]
EVERY_CHARACTER = string.digits + string.ascii_uppercase + "-"


@pytest.mark.parametrize(
    ("serial", "expected"), [(1, "H-0001"), (7, "J-0007"), (42, "L-0042"), (10_000, "M-10000")]
)
def test_a_number_as_it_is_printed(serial: int, expected: str) -> None:
    assert number(serial) == expected


def test_every_number_is_read_back() -> None:
    for serial in SERIALS:
        assert read(number(serial)) == serial


def test_every_wrong_character_is_caught() -> None:
    for serial in SERIALS[:700] + SERIALS[-44:]:
        right = number(serial)
        for place, character in enumerate(right):
            for wrong in EVERY_CHARACTER:
                if wrong != character:
                    # The dash is only a pause: a 0 written there leaves the same number.
                    meant = serial if (character, wrong) == ("-", "0") else None
                    assert read(right[:place] + wrong + right[place + 1 :]) == meant, (right, place, wrong)


def test_every_swap_of_neighbours_is_caught() -> None:
    for serial in SERIALS:
        right = number(serial)
        for i in range(len(right) - 1):
            swapped = right[:i] + right[i + 1] + right[i] + right[i + 2 :]
            assert swapped == right or read(swapped) in (None, serial), (right, swapped)


def test_a_swapped_digit_is_never_another_receipt() -> None:
    assert number(12) != number(21).replace("21", "12")
    assert read(number(12).replace("12", "21")) is None


@pytest.mark.parametrize("text", ["J-0007", "j-0007", "j 7", "J7", " J-7 ", "J 0 0 0 7", "j-00.07"])
def test_as_people_say_it(text: str) -> None:
    assert read(text) == 7


@pytest.mark.parametrize(
    "text",
    [
        "",
        "J",
        "7",
        "J-",
        "J-0000",
        "JJ-0007",
        "J-0007-6",
        "-J0007",
        "0007-J",
        "J-٠٠٠٧",
        "J-0007x",
        "I-0007",
        "J-" + "7" * 10,
    ],
)
def test_what_is_no_number_of_ours(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("serial", [0, -1, 1_000_000_000])
def test_what_is_not_numbered(serial: int) -> None:
    with pytest.raises(ValueError, match="numbered 1 to"):
        number(serial)


def test_rows_of_one_number_have_receipts_of_their_own():
    assert of_rows("J-0007", [6, 1, 6, 6]) == ["J-0007-6", "J-0007-1", "J-0007-6a", "J-0007-6aa"]
