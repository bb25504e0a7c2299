"""Audiences: everybody meant is reached once or left out with a reason, and nobody is ever chosen by debt."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.people import Role
from domain.segments import Audience, AudienceKind, Listener, select
from domain.segments import LeftOutBecause as Why

BKM, MAWAR, MELATI = 1, 10, 20
MEMBER = frozenset({Role.ANGGOTA})


def person(number: int, *roles: Role, **facts: object) -> Listener:
    base = Listener(
        number, BKM, frozenset(roles) or MEMBER, frozenset({MAWAR}), "RT 01", account_id=number + 1000
    )
    return dataclasses.replace(base, **facts)


SRI = person(1)
YATI = person(2, Role.KETUA, Role.ANGGOTA)
SITI = person(3, Role.BENDAHARA, ksm_ids=frozenset({MAWAR, MELATI}), rt="rt 2")
DARMI = person(4, ksm_ids=frozenset({MELATI}), rt="02", has_phone=False, account_id=None)
ADI = person(5, Role.FASILITATOR, ksm_ids=frozenset(), rt="")
TONO = person(6, Role.WARGA, ksm_ids=frozenset(), rt="RT 02")
ABROAD = person(7, bkm_id=2)
VILLAGE = [SRI, YATI, SITI, DARMI, ADI, TONO, ABROAD]


def ksm(*ids: int) -> Audience:
    return Audience(AudienceKind.KSM, BKM, frozenset(ids))


@pytest.mark.parametrize(
    ("audience", "reached", "left_out"),
    [
        (ksm(MAWAR), [1, 2, 3], []),
        (ksm(MELATI), [3], [4]),
        (ksm(MAWAR, MELATI), [1, 2, 3], [4]),
        (ksm(99), [], []),
        (Audience(AudienceKind.RT, BKM, rt="RT 2"), [3, 6], [4]),
        (Audience(AudienceKind.RT, BKM, rt="RT 20"), [], []),
        (Audience(AudienceKind.MEMBERS, BKM), [1, 2, 3], [4]),
        (Audience(AudienceKind.LEADERS, BKM), [2, 3], []),
        (Audience(AudienceKind.MEMBERS, 2), [7], []),
    ],
)
def test_who_is_meant(audience: Audience, reached: list[int], left_out: list[int]) -> None:
    found = select(VILLAGE, audience)
    assert [each for delivery in found.included for each in delivery.person_ids] == reached
    assert [each.person_id for each in found.left_out] == left_out


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("RT 04 RW 02", "04/02", True),
        ("rt.4 rw.2", "RT04/RW02", True),
        ("RT 04 RW 02", "RT 04 RW 03", False),
        ("RT 4", "RT 40", False),
        ("Krajan RT 1", "krajan rt 01", True),
        ("Krajan RT 1", "Ngadipiro RT 1", False),
        ("", "RT", False),
    ],
)
def test_one_rt_has_many_spellings(one: str, other: str, same: bool) -> None:
    found = select([person(1, rt=one)], Audience(AudienceKind.RT, BKM, rt=other))
    assert bool(found.n_reached) is same


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"has_phone": False, "account_id": None}, Why.NO_PHONE),
        ({"account_id": None}, Why.NEVER_STARTED),
        ({"started": False}, Why.NEVER_STARTED),
        ({"stopped": True}, Why.STOPPED),
        ({"consented": False}, Why.NO_CONSENT),
        ({"unreachable": True}, Why.UNREACHABLE),
        ({"unreachable": True, "stopped": True}, Why.STOPPED),
    ],
)
def test_why_somebody_is_left_out(facts: dict[str, object], because: Why) -> None:
    found = select([SRI, person(2, **facts)], ksm(MAWAR))
    assert found.left_out_by_reason() == {because: (2,)}
    assert found.n_messages == found.n_reached == 1


def test_a_family_phone_rings_once_and_both_count_as_reached() -> None:
    found = select([person(1, account_id=50), person(2, account_id=50), person(3)], ksm(MAWAR))
    assert [(each.account_id, each.person_ids) for each in found.included] == [(50, (1, 2)), (1003, (3,))]
    assert (found.n_messages, found.n_reached) == (2, 3)


def test_who_stopped_on_a_family_phone_is_left_out_alone() -> None:
    found = select([person(1, account_id=50, stopped=True), person(2, account_id=50)], ksm(MAWAR))
    assert [each.person_ids for each in found.included] == [(2,)]
    assert [each.person_id for each in found.left_out] == [1]


def test_one_person_with_many_offices_is_one_person() -> None:
    many = person(
        1, Role.ANGGOTA, Role.KETUA, Role.BENDAHARA, Role.PETUGAS_UPK, ksm_ids=frozenset({MAWAR, MELATI})
    )
    for audience in (
        ksm(MAWAR, MELATI),
        Audience(AudienceKind.LEADERS, BKM),
        Audience(AudienceKind.MEMBERS, BKM),
    ):
        assert select([many, many], audience).n_reached == 1


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (AudienceKind.KSM, {}),
        (AudienceKind.RT, {}),
        (AudienceKind.MEMBERS, {"rt": "RT 1"}),
        (AudienceKind.LEADERS, {"ksm_ids": frozenset({1})}),
    ],
)
def test_an_audience_that_says_too_little_or_too_much_cannot_be_made(
    kind: AudienceKind, facts: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="an audience of KSM names them"):
        Audience(kind, BKM, **facts)


LISTENERS = st.lists(
    st.builds(
        Listener,
        person_id=st.integers(1, 12),
        bkm_id=st.integers(1, 2),
        roles=st.frozensets(st.sampled_from(list(Role)), max_size=3),
        ksm_ids=st.frozensets(st.integers(1, 3), max_size=2),
        rt=st.sampled_from(["", "RT 1", "RT 02"]),
        has_phone=st.booleans(),
        account_id=st.none() | st.integers(100, 104),
        started=st.booleans(),
        consented=st.booleans(),
        stopped=st.booleans(),
        unreachable=st.booleans(),
    ),
    max_size=14,
    unique_by=lambda each: each.person_id,
)
AUDIENCES = st.one_of(
    st.builds(
        Audience, st.just(AudienceKind.KSM), st.integers(1, 2), st.frozensets(st.integers(1, 3), min_size=1)
    ),
    st.builds(Audience, st.just(AudienceKind.RT), st.integers(1, 2), rt=st.sampled_from(["1", "2"])),
    st.builds(Audience, st.sampled_from([AudienceKind.MEMBERS, AudienceKind.LEADERS]), st.integers(1, 2)),
)


@settings(deadline=None)
@given(people=LISTENERS, audience=AUDIENCES, data=st.data())
def test_everybody_is_in_exactly_one_place_and_order_does_not_matter(people, audience, data) -> None:
    found = select(people, audience)
    reached = [each for delivery in found.included for each in delivery.person_ids]
    left_out = [each.person_id for each in found.left_out]
    assert len(set(reached + left_out)) == len(reached + left_out)
    accounts = [delivery.account_id for delivery in found.included]
    assert len(set(accounts)) == len(accounts)
    by_id = {each.person_id: each for each in people}
    assert all(by_id[each].bkm_id == audience.bkm_id for each in reached + left_out)
    assert all(not by_id[each].stopped and by_id[each].consented for each in reached)
    assert select(data.draw(st.permutations(people)), audience) == found


def test_there_is_no_audience_by_debt() -> None:
    money = {"arrears", "debt", "balance", "pokok", "jasa", "late", "behind", "loan", "savings", "class"}
    fields = {field.name for of in (Listener, Audience) for field in dataclasses.fields(of)}
    words = {word for name in fields for word in name.split("_")} | {kind.value for kind in AudienceKind}
    assert not words & money
    assert {kind.value for kind in AudienceKind} == {"ksm", "rt", "members", "leaders", "everybody"}
