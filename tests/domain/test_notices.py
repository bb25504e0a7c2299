"""When a notice about money stays unsaid. 16 February 2027 is a Tuesday; the 15th is a holiday here."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest

from domain.arrears import Arrears
from domain.money import Rupiah
from domain.notices import Decision, Standing, Why, may_notify
from domain.presets import preset

PROFILE = preset("urban-2013")
HOLIDAYS = frozenset({date(2027, 2, 15)})
NOW = datetime(2027, 2, 16, 9, 30)
TODAY = NOW.date()
LATE = Arrears(Rupiah(100_000), Rupiah(15_000), Fraction(1), 6, date(2027, 2, 10), date(2027, 2, 11), 1)
SRI = Standing(LATE, balances_agreed=True)


def ago(n_days: int) -> date:
    return TODAY - timedelta(days=n_days)


def test_a_kind_notice_may_go_out() -> None:
    assert may_notify(SRI, NOW, HOLIDAYS, PROFILE) == Decision(None)
    assert may_notify(SRI, NOW, HOLIDAYS, PROFILE).go


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"arrears": None}, Why.NOT_LATE),
        ({"balances_agreed": False}, Why.BALANCES_NOT_AGREED),
        ({"deceased": True}, Why.DECEASED),
        ({"written_off": True}, Why.WRITTEN_OFF),
        ({"stopped": True}, Why.STOPPED),
        ({"disputed": True}, Why.DISPUTED),
        ({"paused_until": ago(0)}, Why.PAUSED),
        ({"paused_until": ago(1)}, None),
        ({"claim_on": ago(0)}, Why.CLAIM_PENDING),
        ({"claim_on": ago(6)}, Why.CLAIM_PENDING),
        ({"claim_on": ago(7)}, Why.CLAIM_OLD),
        ({"claim_on": ago(90)}, Why.CLAIM_OLD),
        ({"promise_on": ago(-3)}, Why.PROMISE_OPEN),
        ({"promise_on": ago(0)}, Why.PROMISE_OPEN),  # the day itself belongs to the promise
        ({"promise_on": ago(1)}, None),
        ({"reopened_on": ago(0)}, Why.JUST_REOPENED),
        ({"reopened_on": ago(1)}, Why.JUST_REOPENED),
        ({"reopened_on": ago(2)}, None),
        ({"notified_on": ago(0)}, Why.NOTIFIED_RECENTLY),
        ({"notified_on": ago(6)}, Why.NOTIFIED_RECENTLY),
        ({"notified_on": ago(7)}, None),
        ({"deceased": True, "disputed": True, "arrears": None}, Why.DECEASED),  # the gravest reason is given
        ({"claim_on": ago(2), "notified_on": ago(1)}, Why.CLAIM_PENDING),
    ],
)
def test_why_it_stays_unsaid(facts: dict[str, object], why: Why | None) -> None:
    decision = may_notify(replace(SRI, **facts), NOW, HOLIDAYS, PROFILE)
    assert decision.why is why
    assert decision.go is (why is None)


@pytest.mark.parametrize(
    ("now", "why"),
    [
        ("2027-02-16T07:59", Why.OUTSIDE_HOURS),
        ("2027-02-16T08:00", None),
        ("2027-02-16T19:59", None),
        ("2027-02-16T20:00", Why.OUTSIDE_HOURS),
        ("2027-02-15T10:00", Why.HOLIDAY),
        ("2027-02-14T10:00", Why.HOLIDAY),  # a Sunday
        ("2027-02-13T10:00", None),
    ],
)
def test_only_in_the_hours_and_on_the_days_for_money(now: str, why: Why | None) -> None:
    assert may_notify(SRI, datetime.fromisoformat(now), HOLIDAYS, PROFILE).why is why


def test_an_old_claim_asks_the_treasurer_never_the_member() -> None:
    decision = may_notify(replace(SRI, claim_on=ago(8)), NOW, HOLIDAYS, PROFILE)
    assert decision.ask_treasurer
    assert not decision.go
    assert not may_notify(replace(SRI, claim_on=ago(3)), NOW, HOLIDAYS, PROFILE).ask_treasurer


def test_what_is_not_known_is_silence() -> None:
    assert may_notify(Standing(LATE), NOW, HOLIDAYS, PROFILE).why is Why.BALANCES_NOT_AGREED


def test_importing_many_late_borrowers_says_nothing() -> None:
    imported = [replace(SRI, balances_agreed=False)] * 183
    assert not any(may_notify(each, NOW, HOLIDAYS, PROFILE).go for each in imported)


def test_another_lenders_patience() -> None:
    patient = replace(PROFILE, manners=replace(PROFILE.manners, notice_spacing_days=14))
    assert may_notify(replace(SRI, notified_on=ago(10)), NOW, HOLIDAYS, patient).why is Why.NOTIFIED_RECENTLY


def test_in_a_year_of_mornings_at_most_one_notice_a_week() -> None:
    standing, said = SRI, []
    for n in range(365):
        now = NOW + timedelta(days=n)
        if may_notify(standing, now, HOLIDAYS, PROFILE).go:
            said.append(now.date())
            standing = replace(standing, notified_on=now.date())
    assert 45 <= len(said) <= 53
    assert all((later - earlier).days >= 7 for earlier, later in pairwise(said))
