"""Who may do what, told as cases of one village."""

from datetime import date

import pytest

from domain.people import (
    MAY,
    OF_THE_BKM,
    OF_THE_KSM,
    Grant,
    Role,
    Scope,
    Subject,
    Voice,
    balances_agreed,
    may,
    may_see_names,
    who_confirms,
)

TODAY = date(2026, 11, 17)
LONG_AGO = date(2020, 1, 1)
BKM, OTHER_BKM, MAWAR, MELATI = 1, 2, 10, 20
SRI, YATI, SITI, RINI, HADI, WATI, ADI, BUDI = range(100, 108)


def grant(person: int, role: Role, ksm: int | None = None, bkm: int | None = BKM, **dates: date) -> Grant:
    return Grant(person, role, dates.get("since", LONG_AGO), bkm, ksm, dates.get("until"))


VILLAGE = (
    grant(SRI, Role.ANGGOTA, MAWAR),
    grant(YATI, Role.KETUA, MAWAR),
    grant(SITI, Role.BENDAHARA, MAWAR),
    grant(RINI, Role.PETUGAS_UPK),
    grant(HADI, Role.KOORDINATOR),
    grant(WATI, Role.PENGAWAS),
    grant(ADI, Role.FASILITATOR, bkm=None),
    grant(BUDI, Role.ADMIN, bkm=None),
)
OF_SRI = Subject(BKM, MAWAR, SRI)
OF_MAWAR = Subject(BKM, MAWAR)
OF_MELATI = Subject(BKM, MELATI)
OF_BKM = Subject(BKM)
ELSEWHERE = Subject(OTHER_BKM, 30)


def held_by(person: int) -> list[Grant]:
    return [each for each in VILLAGE if each.person_id == person]


@pytest.mark.parametrize(
    ("deed", "who", "subject", "expected"),
    [
        ("report-own", SRI, OF_SRI, True),
        ("report-own", YATI, Subject(BKM, MAWAR, YATI), True),  # a leader is a member too
        ("report-own", YATI, OF_SRI, False),  # for others there is the sheet
        ("report-own", RINI, OF_SRI, False),
        ("report-sheet", YATI, OF_MAWAR, True),
        ("report-sheet", SITI, OF_MAWAR, True),
        ("report-sheet", SRI, OF_MAWAR, False),
        ("report-sheet", YATI, OF_MELATI, False),
        ("confirm-savings", SITI, OF_MAWAR, True),
        ("confirm-savings", YATI, OF_MAWAR, False),
        ("confirm-savings", SITI, OF_MELATI, False),
        ("hand-over", YATI, OF_MAWAR, True),
        ("hand-over", SRI, OF_MAWAR, False),
        ("confirm-hand-over", RINI, OF_MAWAR, True),
        ("confirm-hand-over", YATI, OF_MAWAR, False),
        ("confirm-hand-over", RINI, ELSEWHERE, False),
        ("reverse-savings", SITI, OF_MAWAR, True),
        ("reverse-savings", RINI, OF_MAWAR, False),
        ("reverse-hand-over", RINI, OF_MAWAR, True),
        ("resolve-dispute", WATI, OF_MAWAR, True),
        ("resolve-dispute", RINI, OF_MAWAR, False),
        ("plan-meeting", YATI, OF_MAWAR, True),
        ("plan-meeting", SITI, OF_MAWAR, False),
        ("announce", ADI, OF_BKM, True),
        ("announce", ADI, ELSEWHERE, True),
        ("announce", HADI, OF_BKM, True),
        ("announce", HADI, ELSEWHERE, False),
        ("announce", YATI, OF_MAWAR, False),
        ("announce", BUDI, OF_BKM, False),
        ("answer-question", ADI, OF_BKM, True),
        ("see-ksm-total", YATI, OF_MAWAR, True),
        ("see-ksm-total", SITI, OF_MAWAR, True),
        ("see-ksm-total", SRI, OF_MAWAR, False),
        ("see-ksm-total", ADI, OF_MAWAR, False),
        ("see-gruduk-proposal", WATI, OF_MAWAR, True),
        ("see-gruduk-proposal", YATI, OF_MAWAR, False),
        ("see-gruduk-proposal", ADI, OF_MAWAR, False),
        ("link-group", YATI, OF_MAWAR, True),
        ("link-group", SITI, OF_MAWAR, False),
        ("approve-joining", YATI, OF_MAWAR, True),
        ("invite-officer", BUDI, ELSEWHERE, True),
        ("invite-officer", RINI, OF_BKM, True),
        ("invite-officer", YATI, OF_MAWAR, False),
        ("invite-member", YATI, OF_MAWAR, True),
        ("lock-account", SRI, OF_SRI, True),
        ("lock-account", YATI, OF_SRI, True),
        ("lock-account", RINI, OF_SRI, True),
        ("lock-account", SITI, OF_SRI, False),
        ("open-door", YATI, OF_MAWAR, True),
        ("open-door", SITI, OF_MAWAR, False),
        ("import", BUDI, OF_BKM, True),
        ("import", RINI, OF_BKM, False),
    ],
)
def test_who_may_do_what(deed: str, who: int, subject: Subject, expected: bool) -> None:
    assert may(deed, held_by(who), subject, TODAY) is expected


def test_an_unknown_deed_is_a_bug_not_a_no() -> None:
    with pytest.raises(KeyError):
        may("repot-own", held_by(SRI), OF_SRI, TODAY)


@pytest.mark.parametrize("deed", sorted(MAY))
def test_without_an_office_nothing_is_allowed(deed: str) -> None:
    assert not may(deed, [], OF_SRI, TODAY)


@pytest.mark.parametrize("deed", sorted(MAY))
def test_every_cell_reaches_its_own_and_never_the_neighbour(deed: str) -> None:
    for role in Role:
        scopes = {scope for each, scope in MAY[deed] if each is role}
        mine = Grant(SRI, role, LONG_AGO, BKM, MAWAR if role in OF_THE_KSM else None)
        assert may(deed, [mine], Subject(BKM, MAWAR, SRI), TODAY) is bool(scopes)
        assert not may(deed, [mine], Subject(OTHER_BKM, 30, YATI), TODAY)


def test_scopes_fit_the_offices() -> None:
    fits = {
        Scope.KSM: set(OF_THE_KSM),
        Scope.BKM: set(OF_THE_BKM),
        Scope.AREA: {Role.FASILITATOR, Role.ADMIN},
    }
    for deed, cells in MAY.items():
        for role, scope in cells:
            assert scope is Scope.OWN or role in fits[scope], (deed, role, scope)


def test_a_facilitator_of_one_bkm_stays_there() -> None:
    bound = [grant(ADI, Role.FASILITATOR, bkm=BKM)]
    assert may("announce", bound, OF_BKM, TODAY)
    assert not may("announce", bound, ELSEWHERE, TODAY)


def test_a_subject_without_a_bkm_is_nobodys() -> None:
    assert not may("confirm-hand-over", [grant(RINI, Role.PETUGAS_UPK, bkm=None)], Subject(), TODAY)


@pytest.mark.parametrize(
    ("day", "old", "new"),
    [
        (date(2026, 11, 16), True, False),
        (date(2026, 11, 17), False, True),  # the day of the hand-over of office belongs to the successor
        (date(2026, 11, 18), False, True),
    ],
)
def test_exactly_one_holds_the_office_on_the_day_it_changes(day: date, old: bool, new: bool) -> None:
    before = grant(YATI, Role.KETUA, MAWAR, until=TODAY)
    then = grant(SITI, Role.KETUA, MAWAR, since=TODAY)
    assert may("plan-meeting", [before], OF_MAWAR, day) is old
    assert may("plan-meeting", [then], OF_MAWAR, day) is new


@pytest.mark.parametrize(
    ("who", "signed", "expected"),
    [
        (YATI, True, True),
        (YATI, False, False),
        (SITI, True, True),
        (SITI, False, False),
        (RINI, False, True),
        (SRI, True, False),
        (ADI, True, False),
        (HADI, True, False),
    ],
)
def test_names_only_where_the_members_signed(who: int, signed: bool, expected: bool) -> None:
    assert may_see_names(held_by(who), OF_MAWAR, TODAY, agreement_signed=signed) is expected


YATI_IS_BOTH = (grant(YATI, Role.KETUA, MAWAR), grant(YATI, Role.BENDAHARA, MAWAR))
RINI_IS_CHAIR = (grant(RINI, Role.KETUA, MAWAR), grant(RINI, Role.PETUGAS_UPK), grant(HADI, Role.KOORDINATOR))


@pytest.mark.parametrize(
    ("deed", "officers", "silenced", "expected"),
    [
        ("confirm-savings", VILLAGE, {YATI}, [(SITI, Role.BENDAHARA)]),
        ("confirm-savings", VILLAGE, {SRI}, [(SITI, Role.BENDAHARA)]),
        ("confirm-savings", VILLAGE, {SITI}, [(YATI, Role.KETUA), (SRI, None)]),
        ("confirm-savings", VILLAGE, {SITI, SRI}, [(YATI, Role.KETUA)]),
        ("confirm-savings", YATI_IS_BOTH, {YATI}, [(SRI, None)]),
        ("confirm-savings", YATI_IS_BOTH, {YATI, SRI}, []),
        ("confirm-hand-over", VILLAGE, {YATI}, [(RINI, Role.PETUGAS_UPK)]),
        ("confirm-hand-over", RINI_IS_CHAIR, {RINI}, [(HADI, Role.KOORDINATOR)]),
        ("confirm-hand-over", VILLAGE[:3], {YATI}, [(SITI, Role.BENDAHARA), (SRI, None)]),
        ("confirm-hand-over", VILLAGE[:3], {SITI}, [(YATI, Role.KETUA), (SRI, None)]),
        ("confirm-hand-over", VILLAGE[:3], {SITI, YATI}, [(SRI, None)]),
    ],
)
def test_who_is_the_second_voice(
    deed: str, officers: tuple[Grant, ...], silenced: set[int], expected: list[tuple[int, Role | None]]
) -> None:
    voices = who_confirms(deed, OF_SRI, officers, silenced, TODAY)
    assert voices == tuple(Voice(*each) for each in expected)


@pytest.mark.parametrize("deed", ["confirm-savings", "confirm-hand-over"])
@pytest.mark.parametrize("reporter", [SRI, YATI, SITI, RINI, HADI])
def test_nobody_confirms_what_they_reported(deed: str, reporter: int) -> None:
    voices = who_confirms(deed, OF_SRI, VILLAGE, {reporter}, TODAY)
    assert voices
    assert reporter not in {voice.person_id for voice in voices}


def test_an_office_of_yesterday_has_no_voice() -> None:
    gone = (grant(SITI, Role.BENDAHARA, MAWAR, until=TODAY), grant(YATI, Role.KETUA, MAWAR))
    assert who_confirms("confirm-savings", OF_MAWAR, gone, {SRI}, TODAY) == (Voice(YATI, Role.KETUA),)


@pytest.mark.parametrize(
    ("signers", "expected"),
    [
        ([grant(RINI, Role.PETUGAS_UPK), grant(HADI, Role.KOORDINATOR)], True),
        ([grant(RINI, Role.PETUGAS_UPK), grant(WATI, Role.PENGAWAS)], True),
        ([grant(RINI, Role.PETUGAS_UPK)], False),
        ([grant(RINI, Role.PETUGAS_UPK), grant(RINI, Role.KOORDINATOR)], False),  # two offices, one person
        ([grant(HADI, Role.KOORDINATOR), grant(WATI, Role.PENGAWAS)], False),
        ([grant(RINI, Role.PETUGAS_UPK), grant(BUDI, Role.PETUGAS_UPK)], False),
        ([grant(RINI, Role.PETUGAS_UPK), grant(HADI, Role.KOORDINATOR, bkm=OTHER_BKM)], False),
        ([grant(RINI, Role.PETUGAS_UPK), grant(HADI, Role.KOORDINATOR, until=TODAY)], False),
        ([], False),
    ],
)
def test_balances_are_agreed_by_two_different_officers(signers: list[Grant], expected: bool) -> None:
    assert balances_agreed(signers, BKM, TODAY) is expected
