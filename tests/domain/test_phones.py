"""Phone numbers: one number, however it is written."""

import pytest

from domain.phones import same_number


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("081200000110", "+62 812-0000-0110", True),
        ("6281200000110", "0812 0000 0110", True),
        ("006281200000110", "+6281200000110", True),
        ("081200000110", "081200000111", False),
        ("+6081200000110", "081200000110", False),
        ("", "", False),
        ("-", "081200000110", False),
    ],
)
def test_one_number_however_it_is_written(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same
