"""A complaint never comes before the accused: every way of naming, over every way of holding offices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product

import pytest

from domain.complaints import (
    LEVELS,
    OFFICES,
    About,
    Officer,
    level_of,
    may_be_published,
    mentioned,
    named,
    route,
    who_is_meant,
    working_day_after,
)
from domain.people import OF_THE_KSM, Grant, Role

TODAY = date(2026, 11, 17)
ANI, BUDI, CICI = 1, 2, 3
MAWAR, MELATI = 7, 8
HELD = (
    (Role.PENGAWAS, None),
    (Role.KOORDINATOR, None),
    (Role.FASILITATOR, None),
    (Role.PETUGAS_UPK, None),
    (Role.ADMIN, None),
    (Role.BENDAHARA, MAWAR),
    (Role.ANGGOTA, MELATI),
)
AT_MOST_TWO = [(), *((one,) for one in HELD), *combinations(HELD, 2)]
NAMED = [
    *((about, ksm, frozenset[int]()) for about in OFFICES for ksm in (None, MAWAR, MELATI)),
    *((About.ORANG, None, frozenset(who)) for who in ((ANI,), (BUDI,), (CICI,), (ANI, CICI), (99,))),
    (About.TIDAK, None, frozenset[int]()),
]


def officer(who: int, held: tuple[tuple[Role, int | None], ...], company: int | None = None) -> Officer:
    grants = tuple(Grant(who, role, date(2026, 1, 1), 1, ksm) for role, ksm in held)
    return Officer(who, grants, frozenset({who, company} - {None}))  # type: ignore[arg-type]


def villages() -> Iterator[tuple[Officer, ...]]:
    """Two people with any two offices each, once on one phone; the third comes from outside."""
    outside = officer(CICI, ((Role.FASILITATOR, None),))
    for one, other in product(AT_MOST_TWO, AT_MOST_TWO):
        yield officer(ANI, one), officer(BUDI, other), outside
    for one in AT_MOST_TWO:
        yield officer(ANI, one, BUDI), officer(BUDI, ((Role.PENGAWAS, None),), ANI)


def conflicts(
    each: Officer, people: frozenset[int], everybody: tuple[Officer, ...], about: About, ksm: int | None
) -> bool:
    """Spelled out anew, office by office: may this one not examine it?"""
    if each.person_id in people or each.company & people:
        return True
    roles = {grant.role for grant in each.grants}
    groups = {grant.ksm_id for grant in each.grants if grant.role in OF_THE_KSM}
    for role in OFFICES.get(about, ()):
        if role in OF_THE_KSM and ksm is not None:
            if ksm in groups:
                return True
        elif role in roles:
            return True
    for accused in everybody:
        if accused.person_id in people:
            if roles & {grant.role for grant in accused.grants} - set(OF_THE_KSM):
                return True
            if groups & {grant.ksm_id for grant in accused.grants if grant.role in OF_THE_KSM}:
                return True
    return False


@pytest.mark.parametrize(("about", "ksm", "people"), NAMED)
def test_the_accused_never_examines_and_the_lowest_free_level_does(
    about: About, ksm: int | None, people: frozenset[int]
) -> None:
    found = nobody = 0
    for everybody in villages():
        grants = [grant for each in everybody if each.person_id in people for grant in each.grants]
        passed_by = named(people, grants, about, ksm, TODAY)
        free = [each for each in everybody if not conflicts(each, people, everybody, about, ksm)]
        levels = {level for each in free if (level := level_of(each, TODAY)) is not None}
        for start in range(len(LEVELS)):
            reached = route(everybody, passed_by, start, TODAY)
            wanted = min((level for level in levels if level >= start), default=None)
            assert (reached.level if reached else None) == wanted
            if reached is None:
                nobody += 1
                continue
            found += 1
            by_id = {each.person_id: each for each in free}
            assert set(reached.people) <= set(by_id), "somebody accused would examine it"
            assert all(level_of(by_id[who], TODAY) == wanted for who in reached.people)
    assert found and nobody


def test_an_office_that_ended_bars_nobody_and_examines_nothing() -> None:
    was = Officer(ANI, (Grant(ANI, Role.PENGAWAS, date(2026, 1, 1), 1, None, TODAY),))
    assert route([was], named((), (), About.TIDAK, None, TODAY), 0, TODAY) is None
    now = officer(BUDI, ((Role.PENGAWAS, None),))
    passed_by = named({ANI}, was.grants, About.ORANG, None, TODAY)
    assert route([was, now], passed_by, 0, TODAY).people == (BUDI,)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Pak Budi", {1}),
        ("budi santoso", {1}),
        ("bu siti aminah", {2}),
        ("Siti", {2, 3}),
        ("Siti Zulaikah", {2, 3}),
        ("Pak RT", set()),
        ("", set()),
    ],
)
def test_whom_a_typed_name_means(words: str, meant: set[int]) -> None:
    names = {1: "Budi Santoso", 2: "Siti Aminah Mimin", 3: "Siti Rohmah"}
    assert who_is_meant(words, names) == meant


def test_officers_the_words_speak_of() -> None:
    officers = [officer(1, ((Role.PENGAWAS, None),)), officer(2, ((Role.KOORDINATOR, None),))]
    names = {1: "Budi", 2: "Hadi"}
    assert mentioned("Sudah lapor pengawas tapi didiamkan", officers, names, TODAY) == {1}
    assert mentioned("PAK HADI minta jatah", officers, names, TODAY) == {2}
    assert mentioned("Uang sampah hilang, abadi", officers, names, TODAY) == set()


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Iuran sudah dikembalikan kepada warga.", ""),
        ("Bu Siti sudah mengembalikan.", "name"),
        ("SITI!", "name"),
        ("Dikembalikan Rp20.000.", "amount"),
        ("Dikembalikan 20 ribu.", "amount"),
        ("Pengurus memasang daftar iuran di balai RT 03.", ""),
    ],
)
def test_what_everybody_may_read(words: str, wrong: str) -> None:
    assert may_be_published(words, ["Siti Aminah", "Budi"]) == wrong


@pytest.mark.parametrize(
    ("came", "by"),
    [
        (date(2026, 11, 17), date(2026, 11, 18)),
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 12, 24), date(2026, 12, 28)),
    ],
)
def test_acknowledged_by_the_next_working_day(came: date, by: date) -> None:
    assert working_day_after(came, lambda day: day == date(2026, 12, 25)) == by
