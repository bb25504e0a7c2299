"""The days on which no money is spoken of are those the library names for Indonesia."""

from __future__ import annotations

import holidays as library

from storage import holidays


def test_they_are_the_librarys_public_days_and_joint_leave():
    for year in range(2024, 2030):
        theirs = library.country_holidays("ID", years=year, categories=("public", "government"))
        assert holidays.of_year(year) == frozenset(theirs)
