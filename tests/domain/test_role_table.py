"""Every cell of the table of who may do what, allowed and refused, as one page to be read by a pengawas."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from domain.people import MAY, OF_THE_BKM, OF_THE_KSM, Grant, Role, Subject, may

TODAY = date(2026, 11, 17)
DAY = timedelta(days=1)

# o: in their own affairs; k: in their KSM; b: in their BKM; a: wherever their grant reaches; -: nowhere.
PAGE = """
                        ang ket sek ben upk koo pen fas adm war
    report-own          o   o   o   o   -   -   -   -   -   -
    report-sheet        -   k   k   k   -   -   -   -   -   -
    take-back-claim     o   o   o   o   -   -   -   -   -   -
    confirm-savings     -   -   -   k   -   -   -   -   -   -
    reverse-savings     -   -   -   k   -   -   -   -   -   -
    ask-savings         o   o   o   o   -   -   -   -   -   -
    ask-savings-for     -   k   -   -   -   -   -   -   -   -
    give-savings        -   k   k   k   -   -   -   -   -   -
    hold-savings        -   -   -   k   -   -   -   -   -   -
    cover-from-kas      -   -   -   k   -   -   -   -   -   -
    see-liquidity       -   -   -   k   -   -   -   -   -   -
    keep-ksm-cash       -   -   -   k   -   -   -   -   -   -
    count-ksm-cash      -   k   -   k   -   -   -   -   -   -
    agree-ksm-count     -   k   k   k   -   -   -   -   -   -
    see-ksm-counts      -   k   k   k   b   b   b   -   -   -
    try-surplus         -   -   -   -   b   b   -   -   -   -
    hand-over           -   k   k   k   -   -   -   -   -   -
    confirm-hand-over   -   -   -   -   b   -   -   -   -   -
    reverse-hand-over   -   -   -   -   b   -   -   -   -   -
    raise-dispute       o   o   o   o   -   -   -   -   -   -
    agree-correction    -   -   -   -   -   b   b   -   -   -
    ask-titipan         o   o   o   o   -   -   -   -   -   -
    return-titipan      -   -   -   -   b   b   -   -   -   -
    resolve-dispute     -   -   -   -   -   -   b   -   -   -
    stand-in-for-pengawas - -   -   -   -   b   -   -   -   -
    oversee             -   -   -   -   -   -   b   -   -   -
    change-officer      -   k   k   k   b   b   -   -   -   -
    agree-officer       -   -   -   -   b   b   b   a   a   -
    note-death          -   k   k   k   b   b   -   -   -   -
    note-number         -   k   k   -   b   b   -   a   -   -
    see-own             o   o   o   o   -   -   -   -   -   -
    see-ksm-total       -   k   -   k   b   b   b   -   -   -
    see-names           -   k   -   k   b   -   -   -   -   -
    see-reports         -   -   -   -   b   b   b   -   -   -
    report-workbook     -   k   k   k   b   -   -   -   -   -
    print-papers        -   k   -   k   b   -   -   -   -   -
    see-gruduk-proposal -   -   -   -   b   b   b   -   -   -
    see-unreachable     -   k   k   -   -   -   -   a   -   -
    search-people       -   -   -   -   b   -   -   -   -   -
    find-receipt        -   -   -   -   -   b   b   -   -   -
    propose-rules       -   -   -   -   b   b   -   -   -   -
    agree-rules         -   -   -   -   b   b   b   -   -   -
    agree-balances      -   -   -   -   b   b   b   -   -   -
    correct-opening     -   -   -   -   b   -   -   -   -   -
    close-month         -   -   -   -   b   -   -   -   -   -
    agree-closing       -   -   -   -   -   b   b   -   -   -
    answer-notice       o   o   o   o   -   -   -   -   -   -
    see-cash            -   -   -   -   b   b   b   -   -   -
    write-voucher       -   -   -   -   b   -   -   -   -   -
    agree-voucher       -   -   -   -   b   b   b   -   -   -
    count-cash          -   -   -   -   b   -   -   -   -   -
    give-iptw           -   -   -   -   b   b   -   -   -   -
    propose-relief      -   -   -   -   b   -   -   -   -   -
    agree-relief        -   -   -   -   -   b   b   -   -   -
    propose-move        -   -   -   -   b   -   -   -   -   -
    agree-move          -   -   -   -   -   b   b   -   -   -
    receive-members     -   k   -   -   -   -   -   -   -   -
    apply-for-loan      -   k   k   -   -   -   -   -   -   -
    assess-loan         -   -   -   -   b   -   -   -   -   -
    decide-loan         -   -   -   -   -   b   -   -   -   -
    confirm-slip        -   -   -   -   -   b   b   -   -   -
    see-applications    -   k   k   k   b   b   b   -   -   -
    pay-out             -   -   -   -   b   -   -   -   -   -
    receive-loan        -   k   k   k   -   b   -   -   -   -
    visit-borrowers     -   -   -   -   b   -   -   a   -   -
    plan-meeting        -   k   k   -   -   -   -   -   -   -
    answer-meeting      o   o   o   o   -   -   -   -   -   -
    relay-news          -   k   k   -   -   -   -   -   -   -
    announce            -   -   -   -   -   b   -   a   -   -
    announce-own        -   k   k   -   -   -   -   -   -   -
    hand-voice          -   -   -   -   -   b   -   a   -   -
    keep-notables       -   -   -   -   -   b   -   a   -   -
    ask-question        o   o   o   o   o   o   o   o   o   o
    answer-question     -   -   -   -   -   b   -   a   -   -
    agree-faq           -   -   -   -   -   b   b   -   -   -
    answer-complaint    -   -   -   -   -   b   b   -   -   -
    examine-complaint   -   -   -   -   -   b   b   a   -   -
    write-complaint     -   k   k   k   b   b   b   a   -   -
    count-complaints    -   -   -   -   -   b   b   -   -   -
    set-complaint-address - -   -   -   -   -   b   a   -   -
    ask-to-be-known     -   -   -   -   -   -   -   -   -   o
    open-rt-door        -   -   -   -   b   b   -   a   -   -
    forget-person       -   -   -   -   -   b   -   -   a   -
    link-group          -   k   -   -   -   -   -   -   -   -
    approve-joining     -   k   -   -   -   -   -   -   -   -
    invite-member       -   k   -   -   -   -   -   -   -   -
    open-door           -   k   k   -   -   -   -   -   -   -
    invite-officer      -   -   -   -   b   -   -   a   a   -
    import              -   -   -   -   -   -   -   -   a   -
    undo-import         -   -   -   -   -   b   -   -   a   -
    merge-people        -   -   -   -   b   -   -   -   -   -
    agree-merge         -   -   -   -   -   b   b   -   -   -
    lock-account        o   ok  ok  o   ob  ob  o   oa  oa  o
"""
ME, SOMEBODY = 1, 2
HERE, THERE, ELSEWHERE = 10, 20, 30
BKM, OTHER_BKM = 1, 2
AFFAIRS = {
    # which affair it is: (the subject, the letters that reach it)
    "their own": (Subject(BKM, HERE, ME), "okba"),
    "somebody else's in the same KSM": (Subject(BKM, HERE, SOMEBODY), "kba"),
    "the KSM as a whole": (Subject(BKM, HERE), "kba"),
    "another KSM's of the BKM": (Subject(BKM, THERE, SOMEBODY), "ba"),
    "the BKM as a whole": (Subject(BKM), "ba"),
    "another BKM's": (Subject(OTHER_BKM, ELSEWHERE, SOMEBODY), ""),
    "nobody's": (Subject(), ""),
}


def page() -> dict[str, dict[Role, str]]:
    """The page as deeds, and for each office the letters of its cell."""
    _, *lines = PAGE.strip("\n").splitlines()
    rows = [line.split() for line in lines]
    return {deed: dict(zip(Role, cells, strict=True)) for deed, *cells in rows}


def grant(role: Role, since: date = TODAY, until: date | None = None) -> Grant:
    """This office, held by ME here."""
    return Grant(ME, role, since, BKM, HERE if role in OF_THE_KSM else None, until)


def test_the_page_lists_every_deed_and_no_other() -> None:
    assert sorted(page()) == sorted(MAY)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("deed", sorted(MAY))
def test_a_cell(deed: str, role: Role) -> None:
    cell = page()[deed][role].replace("-", "")
    for affair, (subject, reached_by) in AFFAIRS.items():
        expected = bool(set(cell) & set(reached_by))
        assert may(deed, [grant(role)], subject, TODAY) is expected, affair
        assert not may(deed, [grant(role, until=TODAY)], subject, TODAY), f"{affair}: the office ended"
        assert not may(deed, [grant(role, since=TODAY + DAY)], subject, TODAY), f"{affair}: not yet held"


@pytest.mark.parametrize("role", [Role.FASILITATOR, Role.ADMIN])
@pytest.mark.parametrize("deed", sorted(MAY))
def test_a_grant_for_every_bkm_reaches_the_other_one_only_where_the_cell_says_a(
    deed: str, role: Role
) -> None:
    everywhere = Grant(ME, role, TODAY, None)
    subject = AFFAIRS["another BKM's"][0]
    assert may(deed, [everywhere], subject, TODAY) is ("a" in page()[deed][role])


def test_nobody_of_a_ksm_or_bkm_reaches_beyond_it() -> None:
    for deed, cells in page().items():
        for role in (*OF_THE_KSM, *OF_THE_BKM):
            assert "a" not in cells[role], f"{role} may {deed} everywhere"
