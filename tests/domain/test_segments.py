"""Audiences: everybody meant is reached once or left out with a reason, and nobody is ever chosen by debt."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.audiences import (
    Area,
    Audience,
    Chosen,
    Circle,
    Group,
    Place,
    Status,
    Tier,
    packed,
    places_of,
    unpacked,
)
from domain.people import Role
from domain.segments import LeftOutBecause as Why
from domain.segments import Listener, select

BKM, FAR, MAWAR, MELATI = 1, 2, 10, 20
MEMBER = frozenset({Role.ANGGOTA})
ONE = frozenset({BKM})


def person(number: int, *offices: str, rt: str = "RT 01", **facts: object) -> Listener:
    base = Listener(
        number, BKM, frozenset(offices) or MEMBER, frozenset({MAWAR}), places_of(BKM, rt, None, None),
        account_id=number + 1000,
    )  # fmt: skip
    return dataclasses.replace(base, **facts)


NONE: frozenset[int] = frozenset()
SRI = person(1, sex="P", statuses=frozenset({Status.MEMBER, Status.BORROWER}))
YATI = person(2, Role.KETUA, Role.ANGGOTA, sex="P", language="jv")
SITI = person(3, Role.BENDAHARA, ksm_ids=frozenset({MAWAR, MELATI}), rt="rt 2")
DARMI = person(4, ksm_ids=frozenset({MELATI}), rt="02", has_phone=False, account_id=None)
ADI = person(5, Role.FASILITATOR, ksm_ids=NONE, rt="")
TONO = person(6, Role.WARGA, ksm_ids=NONE, rt="RT 02", sex="L")
ABROAD = person(7, bkm_id=FAR)
LURAH = person(8, Circle.OFFICIALS, ksm_ids=NONE, rt="", tiers=frozenset({Tier.KELURAHAN}), resident=False)
CAMAT = person(9, Circle.OFFICIALS, ksm_ids=NONE, rt="", tiers=frozenset({Tier.KECAMATAN}), resident=False)
GURU = person(10, Circle.CARING, ksm_ids=NONE, tiers=frozenset({Tier.KELURAHAN}))
VILLAGE = [SRI, YATI, SITI, DARMI, ADI, TONO, ABROAD, LURAH, CAMAT, GURU]


def ready(*groups: Group, bkm_ids: frozenset[int] = ONE) -> Audience:
    return Audience(bkm_ids, frozenset(groups))


def by(**lines: object) -> Audience:
    return Audience(ONE, frozenset({Group.CHOSEN}), Chosen(**{k: frozenset(v) for k, v in lines.items()}))


def ksm(*ids: int) -> Audience:
    return by(ksm_ids=ids)


def rt(words: str) -> Audience:
    return by(places=places_of(BKM, words, None, None))


@pytest.mark.parametrize(
    ("audience", "reached", "left_out"),
    [
        (ksm(MAWAR), [1, 2, 3], []),
        (ksm(MELATI), [3], [4]),
        (ksm(MAWAR, MELATI), [1, 2, 3], [4]),
        (ksm(99), [], []),
        (rt("RT 2"), [3, 6], [4]),
        (rt("RT 20"), [], []),
        (ready(Group.EVERYBODY), [1, 2, 3, 5, 6, 10], [4]),
        (ready(Group.MEMBERS), [1, 2, 3], [4]),
        (ready(Group.LEADERS), [2, 3], []),
        (ready(Group.OFFICIALS), [8, 9], []),
        (ready(Group.CARING), [10], []),
        (ready(Group.LEADERS, Group.OFFICIALS), [2, 3, 8, 9], []),
        (ready(Group.MEMBERS, bkm_ids=frozenset({FAR})), [7], []),
        (ready(Group.MEMBERS, bkm_ids=frozenset({BKM, FAR})), [1, 2, 3, 7], [4]),
        (by(sexes=["P"]), [1, 2], []),
        (by(sexes=["P"], languages=["jv"]), [2], []),
        (by(statuses=[Status.BORROWER]), [1], []),
        (by(tiers=[Tier.KELURAHAN]), [8, 10], []),
        (by(tiers=[Tier.KELURAHAN], offices=[Circle.OFFICIALS]), [8], []),
        (by(offices=[Role.KETUA, Circle.CARING]), [2, 10], []),
        (by(languages=["id"]), [1, 3, 5, 6, 10], [4]),
    ],
)
def test_who_is_meant(audience: Audience, reached: list[int], left_out: list[int]) -> None:
    found = select(VILLAGE, audience)
    assert [each for delivery in found.included for each in delivery.person_ids] == reached
    assert [each.person_id for each in found.left_out] == left_out


def test_everybody_is_counted_in_the_first_audience_that_means_them() -> None:
    gone = [person(11, has_phone=False, account_id=None), person(12, stopped=True)]
    found = select([*VILLAGE, *gone], ready(Group.EVERYBODY, Group.MEMBERS, Group.OFFICIALS))
    counted = [(h.group, h.n, h.n_reached, h.n_relayed, h.n_silent) for h in found.heads]
    assert counted == [(Group.EVERYBODY, 9, 6, 2, 1), (Group.OFFICIALS, 2, 2, 0, 0)]


@pytest.mark.parametrize("status", list(Status))
def test_who_is_chosen_by_how_a_household_stands_is_on_nobodys_list(status: Status) -> None:
    one = person(1, statuses=frozenset({status}), has_phone=False, account_id=None)
    head = select([one], by(statuses=[status])).heads[0]
    assert (head.n, head.n_relayed) == (1, int(status is Status.MEMBER))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("RT 04 RW 02", "04/02", True),
        ("rt.4 rw.2", "RT04/RW02", True),
        ("RT 04 RW 02", "RT 04 RW 03", False),
        ("RT 4", "RT 40", False),
        ("Krajan RT 1", "krajan rt 01", True),
        ("Krajan RT 1", "Ngadipiro RT 1", False),
    ],
)
def test_one_rt_has_many_spellings(one: str, other: str, same: bool) -> None:
    of_rt = [place for place in places_of(BKM, other, None, None) if place.area is Area.RT]
    found = select([person(1, rt=one)], by(places=of_rt))
    assert bool(found.n_reached) is same


def test_an_rw_and_a_dusun_hold_their_rt() -> None:
    home = places_of(BKM, "03", "2", "Krajan  Lor")
    known = {(place.area, place.key) for place in home}
    assert known == {(Area.RT, "3/2"), (Area.RW, "2"), (Area.DUSUN, "krajan lor")}
    assert places_of(BKM, "", None, " ") == places_of(BKM, "RT", None, None) == frozenset()
    assert Place(BKM, Area.RW, "2") in places_of(BKM, "RT 3 RW 02", None, None)


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"has_phone": False, "account_id": None}, Why.NO_PHONE),
        ({"account_id": None}, Why.NEVER_STARTED),
        ({"started": False}, Why.NEVER_STARTED),
        ({"stopped": True}, Why.STOPPED),
        ({"consented": False}, Why.NO_CONSENT),
        ({"unwanted": frozenset({"bantuan"})}, Why.NO_TOPIC),
        ({"unreachable": True}, Why.UNREACHABLE),
        ({"unreachable": True, "stopped": True}, Why.STOPPED),
    ],
)
def test_why_somebody_is_left_out(facts: dict[str, object], because: Why) -> None:
    found = select([SRI, person(2, **facts)], ksm(MAWAR), "bantuan")
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
    many = person(1, *Role, *Circle, ksm_ids=frozenset({MAWAR, MELATI}))
    for audience in (ksm(MAWAR, MELATI), ready(*list(Group)[:5]), by(offices=[*Role, *Circle])):
        assert select([many, many], audience).n_reached == 1


@pytest.mark.parametrize(
    ("bkm_ids", "groups", "chosen"),
    [
        (NONE, {Group.MEMBERS}, Chosen()),
        (ONE, set(), Chosen()),
        (ONE, {Group.CHOSEN}, Chosen()),
        (ONE, {Group.MEMBERS}, Chosen(sexes=frozenset({"P"}))),
    ],
)
def test_an_audience_that_says_too_little_or_too_much_cannot_be_made(
    bkm_ids: frozenset[int], groups: set[Group], chosen: Chosen
) -> None:
    with pytest.raises(ValueError, match="an audience names its villages"):
        Audience(bkm_ids, frozenset(groups), chosen)


PLACES = st.sampled_from([Place(1, Area.RT, "1"), Place(2, Area.RT, "1"), Place(1, Area.DUSUN, "krajan")])
OFFICES = st.frozensets(st.sampled_from([*map(str, Role), *map(str, Circle)]), max_size=3)
LISTENERS = st.lists(
    st.builds(
        Listener,
        person_id=st.integers(1, 12),
        bkm_id=st.integers(1, 2),
        offices=OFFICES,
        ksm_ids=st.frozensets(st.integers(1, 3), max_size=2),
        places=st.frozensets(PLACES, max_size=2),
        tiers=st.frozensets(st.sampled_from(list(Tier)), max_size=2),
        statuses=st.frozensets(st.sampled_from(list(Status))),
        sex=st.sampled_from(["", "L", "P"]),
        language=st.sampled_from(["id", "jv"]),
        resident=st.booleans(),
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
CHOSEN = st.builds(
    Chosen,
    ksm_ids=st.frozensets(st.integers(1, 3), max_size=2),
    places=st.frozensets(PLACES, max_size=2),
    offices=OFFICES,
    statuses=st.frozensets(st.sampled_from(list(Status)), max_size=2),
    sexes=st.frozensets(st.sampled_from(["L", "P"]), max_size=1),
    languages=st.frozensets(st.sampled_from(["id", "jv"]), max_size=1),
    tiers=st.frozensets(st.sampled_from(list(Tier)), max_size=2),
)


@st.composite
def audiences(draw: st.DrawFn) -> Audience:
    chosen = draw(CHOSEN)
    groups = draw(st.frozensets(st.sampled_from(list(Group)[:5]), min_size=int(not chosen), max_size=3))
    here = draw(st.frozensets(st.integers(1, 2), min_size=1))
    return Audience(here, groups | {Group.CHOSEN} if chosen else groups, chosen)


@settings(deadline=None)
@given(people=LISTENERS, audience=audiences(), data=st.data())
def test_everybody_is_in_exactly_one_place_and_order_does_not_matter(people, audience, data) -> None:
    found = select(people, audience)
    reached = [each for delivery in found.included for each in delivery.person_ids]
    left_out = [each.person_id for each in found.left_out]
    assert len(set(reached + left_out)) == len(reached + left_out) == found.n
    accounts = [delivery.account_id for delivery in found.included]
    assert len(set(accounts)) == len(accounts)
    by_id = {each.person_id: each for each in people}
    assert all(by_id[each].bkm_id in audience.bkm_ids for each in reached + left_out)
    assert all(not by_id[each].stopped and by_id[each].consented for each in reached)
    assert sum(head.n for head in found.heads) == found.n
    assert sum(head.n_reached for head in found.heads) == found.n_reached
    assert all(h.n >= h.n_reached + h.n_relayed + h.n_silent and h.n for h in found.heads)
    again = select(data.draw(st.permutations(people)), unpacked(audience.bkm_ids, packed(audience)))
    assert (again, again.heads) == (found, found.heads)


@settings(deadline=None)
@given(people=LISTENERS, audience=audiences())
def test_several_villages_and_groups_are_the_sum_of_each_alone(people, audience) -> None:
    def meant(one: Audience) -> set[int]:
        found = select(people, one)
        return {each for delivery in found.included for each in delivery.person_ids} | {
            each.person_id for each in found.left_out
        }

    alone = [
        Audience(frozenset({bkm}), frozenset({group}), audience.chosen if group is Group.CHOSEN else Chosen())
        for bkm in audience.bkm_ids
        for group in audience.groups
    ]
    assert meant(audience) == set().union(*map(meant, alone))


def test_there_is_no_audience_by_debt() -> None:
    money = {"arrears", "debt", "balance", "pokok", "jasa", "late", "behind", "savings", "class", "owed"}
    fields = {field.name for of in (Listener, Audience, Chosen) for field in dataclasses.fields(of)}
    words = {word for name in fields for word in name.split("_")}
    assert not words & money
    assert {each.value for each in Group} == {
        "everybody", "members", "leaders", "officials", "caring", "chosen"
    }  # fmt: skip
    assert {each.value for each in Status} == {"member", "rtm", "borrower"}
