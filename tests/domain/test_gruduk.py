"""When a gruduk may be proposed: never twice, never over a doubt, and never with anybody's name."""

import dataclasses
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.arrears import Arrears
from domain.gruduk import KsmStanding, NotYet, Proposal, Step, may_propose
from domain.gruduk import NotYetBecause as Why
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import GrudukLine

TODAY = date(2027, 6, 15)
URBAN, LKM = preset("urban-2013"), preset("lkm-ojk")
BY_COUNT = replace(URBAN, gruduk=GrudukLine(None, 3))


def behind(n: str | int) -> Arrears:
    day = date(2027, 2, 10)
    return Arrears(Rupiah(500_000), Rupiah(75_000), Fraction(n), 90, day, day, 4)


MAWAR = KsmStanding(10, behind(4), balances_agreed=True)


def test_a_proposal_names_the_ksm_and_what_was_not_tried() -> None:
    tried = frozenset({Step.PRIVATE_NOTICE, Step.WRITTEN_NOTICE})
    assert may_propose(replace(MAWAR, tried=tried), URBAN, TODAY) == Proposal(
        ksm_id=10,
        class_name="III",
        behind=Fraction(4),
        agreement_broken=False,
        not_tried=(Step.TALK_WITH_KETUA, Step.JOINT_VISIT),
        profile_name="urban-2013",
        profile_version=1,
    )


@pytest.mark.parametrize(
    ("tried", "not_tried"),
    [
        ([], list(Step)),
        ([Step.JOINT_VISIT], [Step.PRIVATE_NOTICE, Step.TALK_WITH_KETUA, Step.WRITTEN_NOTICE]),
        (list(Step), []),
    ],
)
def test_what_was_not_tried_is_listed_in_order(tried: list[Step], not_tried: list[Step]) -> None:
    found = may_propose(replace(MAWAR, tried=frozenset(tried)), URBAN, TODAY)
    assert isinstance(found, Proposal)
    assert found.not_tried == tuple(not_tried)
    assert found.ready is (not not_tried)


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"balances_agreed": False}, Why.BALANCES_NOT_AGREED),
        ({"mourning": True}, Why.MOURNING),
        ({"disputed": True}, Why.DISPUTED),
        ({"paused": True}, Why.PAUSED),
        ({"proposal_open": True}, Why.PROPOSAL_OPEN),
        ({"closed_on": TODAY}, Why.COOLING_OFF),
        ({"closed_on": TODAY - timedelta(days=34)}, Why.COOLING_OFF),
        ({"arrears": None}, Why.NOT_LATE),
        ({"arrears": None, "agreement_broken": True}, Why.NOT_LATE),
        ({"arrears": behind(3)}, Why.BELOW_THE_LINE),
        ({"balances_agreed": False, "proposal_open": True}, Why.BALANCES_NOT_AGREED),
        ({"disputed": True, "agreement_broken": True}, Why.DISPUTED),
    ],
)
def test_why_there_is_none(facts: dict[str, object], because: Why) -> None:
    assert may_propose(replace(MAWAR, **facts), URBAN, TODAY) == NotYet(because)


@pytest.mark.parametrize(
    ("profile", "facts", "proposed"),
    [
        (URBAN, {"arrears": behind("3.1")}, True),
        (URBAN, {"arrears": behind("3")}, False),
        (URBAN, {"arrears": behind("0.5"), "agreement_broken": True}, True),
        (URBAN, {"arrears": behind(12)}, True),
        (URBAN, {"closed_on": TODAY - timedelta(days=35)}, True),
        (BY_COUNT, {"arrears": behind("2.99")}, False),
        (BY_COUNT, {"arrears": behind(3)}, True),
        (LKM, {"arrears": behind("3.9")}, False),
        (LKM, {"arrears": behind(4)}, True),
    ],
)
def test_where_the_line_is(profile, facts: dict[str, object], proposed: bool) -> None:
    assert isinstance(may_propose(replace(MAWAR, **facts), profile, TODAY), Proposal) is proposed


def test_a_proposal_has_no_room_for_a_person_or_an_amount() -> None:
    fields = {field.name for field in dataclasses.fields(Proposal)}
    assert not {"person", "member", "name", "amount", "pokok", "jasa", "total"} & {
        word for name in fields - {"profile_name", "class_name"} for word in name.split("_")
    }


def test_once_proposed_it_is_not_proposed_again() -> None:
    standing = MAWAR
    assert isinstance(may_propose(standing, URBAN, TODAY), Proposal)
    standing = replace(standing, proposal_open=True)
    for n in range(1, 100):
        assert may_propose(standing, URBAN, TODAY + timedelta(days=n)) == NotYet(Why.PROPOSAL_OPEN)
