"""Rules as they are kept: what was written is read back, and nothing else is read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.presets import PRESETS, changed, preset
from domain.profiles import DueRule, GrudukLine, JasaMethod, JasaRate, PayOff, Rhythm, Rounding
from domain.writtenrules import Unwritten, read, write

URBAN = preset("urban-2013")


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_every_shipped_profile_survives(name: str) -> None:
    assert read(write(preset(name))) == preset(name)


def test_a_lenders_own_version_survives() -> None:
    own = changed(
        URBAN,
        date(2027, 1, 1),
        jasa=JasaRate(180, method=JasaMethod.ANNUITY),
        due=DueRule(village_day=10, cutoff_day=25, grace=3),
        rounding=Rounding(1_000),
        pay_off=PayOff.PRO_RATA,
        gruduk=GrudukLine(None, 4),
    )
    assert read(write(own)) == own
    assert (own.label, write(own)) == ("urban-2013:2", write(replace(own)))


def test_a_field_that_came_later_has_its_default() -> None:
    older = json.loads(write(URBAN))
    del older["pay_off"], older["due"]["holiday"], older["ceilings"]["group"]
    assert read(json.dumps(older)) == URBAN


def spoilt(path: str, value: Any) -> str:
    packed = json.loads(write(URBAN))
    *outer, last = path.split(".")
    inside = packed
    for name in outer:
        inside = inside[name]
    inside[last] = value
    return json.dumps(packed)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no JSON"),
        ("[]", r"rules: \[\] is no dict"),
        ("{}", "name is missing"),
        (spoilt("bunga", 3), "rules: nobody knows bunga"),
        (spoilt("due.bunga", 3), "rules.due: nobody knows bunga"),
        (spoilt("rounding.step", "500"), "rules.rounding.step: '500' is no int"),
        (spoilt("rounding.step", 500.0), "500.0 is no int"),
        (spoilt("rounding.step", True), "True is no int"),
        (spoilt("rounding.step", 0), "rules.rounding: a rounding step"),
        (spoilt("rounding.direction", "sideways"), "rules.rounding.direction: 'sideways'"),
        (spoilt("applies_from", "31/12/2026"), "rules.applies_from: Invalid isoformat"),
        (spoilt("applies_from", 20261231), "is no str"),
        (spoilt("savings.sukarela", 1), "1 is no bool"),
        (spoilt("allocation", "jasa"), "'jasa' is no list"),
        (spoilt("gruduk.class_name", "VI"), "the gruduk line 'VI' is no class"),
        (spoilt("due.rhythm", Rhythm.WEEKLY.value), "a rate per month needs monthly"),
    ],
)
def test_anything_else_is_refused_with_its_place(text: str, says: str) -> None:
    with pytest.raises(Unwritten, match=says):
        read(text)
