"""Who may do what: roles, how far they reach and for how long. Knows no names, no phones and no book."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """An office somebody holds; one person may hold several at once."""

    ANGGOTA = "anggota"
    KETUA = "ketua"
    SEKRETARIS = "sekretaris"
    BENDAHARA = "bendahara"
    PETUGAS_UPK = "petugas_upk"
    KOORDINATOR = "koordinator"
    PENGAWAS = "pengawas"
    FASILITATOR = "fasilitator"
    ADMIN = "admin"
    WARGA = "warga"


class Scope(StrEnum):
    """How far an office reaches: one's own affairs, the KSM, the BKM, or every BKM the grant covers."""

    OWN = "own"
    KSM = "ksm"
    BKM = "bkm"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Grant:
    """One office of one person. Holds from `since_on`; `until_on` is the first day it no longer holds.

    The end is exclusive so that on the day of a hand-over of office exactly one person holds it: the
    successor, whose `since_on` is the predecessor's `until_on`. A facilitator's or admin's grant without
    `bkm_id` covers every BKM of the book; no other office does.
    """

    person_id: int
    role: Role
    since_on: date
    bkm_id: int | None = None
    ksm_id: int | None = None
    until_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the office is held on `day`."""
        return self.since_on <= day and (self.until_on is None or day < self.until_on)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a deed touches: whose affair (`person_id`), in which KSM, in which BKM."""

    bkm_id: int | None = None
    ksm_id: int | None = None
    person_id: int | None = None


Holders = frozenset[tuple[Role, Scope]]

OF_THE_KSM = (Role.ANGGOTA, Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
OF_THE_BKM = (Role.PETUGAS_UPK, Role.KOORDINATOR, Role.PENGAWAS)
_LEADERS = (Role.KETUA, Role.SEKRETARIS)
_OFFICE = (Role.PETUGAS_UPK, Role.KOORDINATOR)
_OFFICERS = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)


def _own(*roles: Role) -> Holders:
    return frozenset((role, Scope.OWN) for role in roles)


def _ksm(*roles: Role) -> Holders:
    return frozenset((role, Scope.KSM) for role in roles)


def _bkm(*roles: Role) -> Holders:
    return frozenset((role, Scope.BKM) for role in roles)


def _area(*roles: Role) -> Holders:
    return frozenset((role, Scope.AREA) for role in roles)


# The whole of it. A member of a KSM who holds an office keeps the rights of a member.
MAY: Mapping[str, Holders] = {
    # money
    "report-own": _own(*OF_THE_KSM),
    "report-sheet": _ksm(*_OFFICERS),
    "take-back-claim": _own(*OF_THE_KSM),
    "confirm-savings": _ksm(Role.BENDAHARA),
    "reverse-savings": _ksm(Role.BENDAHARA),
    "ask-savings": _own(*OF_THE_KSM),
    "ask-savings-for": _ksm(Role.KETUA),
    "give-savings": _ksm(*_OFFICERS),
    "cover-from-kas": _ksm(Role.BENDAHARA),
    "hold-savings": _ksm(Role.BENDAHARA),
    "see-liquidity": _ksm(Role.BENDAHARA),
    "keep-ksm-cash": _ksm(Role.BENDAHARA),
    "count-ksm-cash": _ksm(Role.BENDAHARA, Role.KETUA),  # the ketua only where nobody is bendahara
    "agree-ksm-count": _ksm(*_OFFICERS),
    "see-ksm-counts": _ksm(*_OFFICERS) | _bkm(*OF_THE_BKM),
    "try-surplus": _bkm(*_OFFICE),
    "hand-over": _ksm(*_OFFICERS),
    "confirm-hand-over": _bkm(Role.PETUGAS_UPK),
    "reverse-hand-over": _bkm(Role.PETUGAS_UPK),
    "raise-dispute": _own(*OF_THE_KSM),
    "agree-correction": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    # what was paid too much: asked for, or given unasked; whose it is says that they have it
    "ask-titipan": _own(*OF_THE_KSM),
    "return-titipan": _bkm(*_OFFICE),
    "resolve-dispute": _bkm(Role.PENGAWAS),
    "stand-in-for-pengawas": _bkm(Role.KOORDINATOR),  # while nobody is, or each is one of the two sides
    "oversee": _bkm(Role.PENGAWAS),  # what was changed, what lies in a box, whether a payer says the same
    # what may be seen
    "see-own": _own(*OF_THE_KSM),
    "see-ksm-total": _ksm(Role.KETUA, Role.BENDAHARA) | _bkm(*OF_THE_BKM),
    "see-names": _ksm(Role.KETUA, Role.BENDAHARA) | _bkm(Role.PETUGAS_UPK),
    "see-reports": _bkm(*OF_THE_BKM),
    "report-workbook": _ksm(*_OFFICERS) | _bkm(Role.PETUGAS_UPK),
    "print-papers": _ksm(Role.KETUA, Role.BENDAHARA) | _bkm(Role.PETUGAS_UPK),
    "see-gruduk-proposal": _bkm(*OF_THE_BKM),
    "change-officer": _ksm(*_OFFICERS) | _bkm(*_OFFICE),
    "agree-officer": _bkm(*OF_THE_BKM) | _area(Role.FASILITATOR, Role.ADMIN),
    "note-death": _ksm(*_OFFICERS) | _bkm(*_OFFICE),
    "note-number": _ksm(*_LEADERS) | _bkm(*_OFFICE) | _area(Role.FASILITATOR),
    "see-unreachable": _ksm(*_LEADERS) | _area(Role.FASILITATOR),
    "search-people": _bkm(Role.PETUGAS_UPK),
    "find-receipt": _bkm(Role.KOORDINATOR, Role.PENGAWAS),  # by its whole number; no person, no card
    # the lender's rules
    "propose-rules": _bkm(*_OFFICE),
    "agree-rules": _bkm(*OF_THE_BKM),
    "agree-balances": _bkm(*OF_THE_BKM),
    "correct-opening": _bkm(Role.PETUGAS_UPK),
    "close-month": _bkm(Role.PETUGAS_UPK),
    "agree-closing": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    "answer-notice": _own(*OF_THE_KSM),
    # other money of the UPK: one writes the voucher, another officer says it is right
    "see-cash": _bkm(*OF_THE_BKM),
    "write-voucher": _bkm(Role.PETUGAS_UPK),
    "agree-voucher": _bkm(*OF_THE_BKM),
    "count-cash": _bkm(Role.PETUGAS_UPK),
    "give-iptw": _bkm(*_OFFICE),  # the koordinator the clerk's own alone
    # a loan that cannot go on as it is: a new card, a rest, an end, and what comes in after the end
    "propose-relief": _bkm(Role.PETUGAS_UPK),
    "agree-relief": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    # members who go to another KSM: two officers; the KSM that takes over a loan says yes too
    "propose-move": _bkm(Role.PETUGAS_UPK),
    "agree-move": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    "receive-members": _ksm(Role.KETUA),
    # lending: to ask, to look at it, to decide, and to be the second voice of the money are four offices
    "apply-for-loan": _ksm(*_LEADERS),
    "assess-loan": _bkm(Role.PETUGAS_UPK),
    "decide-loan": _bkm(Role.KOORDINATOR),
    "confirm-slip": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    "see-applications": _ksm(*_OFFICERS) | _bkm(*OF_THE_BKM),
    "pay-out": _bkm(Role.PETUGAS_UPK),
    "visit-borrowers": _bkm(Role.PETUGAS_UPK) | _area(Role.FASILITATOR),
    "receive-loan": _ksm(*_OFFICERS) | _bkm(Role.KOORDINATOR),
    # meetings and news
    "plan-meeting": _ksm(*_LEADERS),
    "answer-meeting": _own(*OF_THE_KSM),
    "relay-news": _ksm(*_LEADERS),
    "announce": _area(Role.FASILITATOR) | _bkm(Role.KOORDINATOR),
    "announce-own": _ksm(*_LEADERS),
    "hand-voice": _area(Role.FASILITATOR) | _bkm(Role.KOORDINATOR),
    "keep-notables": _area(Role.FASILITATOR) | _bkm(Role.KOORDINATOR),
    "ask-question": _own(*Role),
    "answer-question": _area(Role.FASILITATOR) | _bkm(Role.KOORDINATOR),
    "agree-faq": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    "answer-complaint": _bkm(Role.PENGAWAS, Role.KOORDINATOR),
    # complaints: examined by whom they do not pass by, see domain/complaints.py
    "examine-complaint": _bkm(Role.PENGAWAS, Role.KOORDINATOR) | _area(Role.FASILITATOR),
    "write-complaint": _bkm(*OF_THE_BKM) | _ksm(*_OFFICERS) | _area(Role.FASILITATOR),
    "count-complaints": _bkm(Role.PENGAWAS, Role.KOORDINATOR),
    "set-complaint-address": _bkm(Role.PENGAWAS) | _area(Role.FASILITATOR),
    # residents
    "ask-to-be-known": _own(Role.WARGA),
    "open-rt-door": _area(Role.FASILITATOR) | _bkm(Role.KOORDINATOR, Role.PETUGAS_UPK),
    "forget-person": _bkm(Role.KOORDINATOR) | _area(Role.ADMIN),
    # joining and accounts
    "link-group": _ksm(Role.KETUA),
    "approve-joining": _ksm(Role.KETUA),
    "invite-member": _ksm(Role.KETUA),
    "open-door": _ksm(*_LEADERS),
    "invite-officer": _area(Role.ADMIN, Role.FASILITATOR) | _bkm(Role.PETUGAS_UPK),
    "merge-people": _bkm(Role.PETUGAS_UPK),
    "agree-merge": _bkm(Role.KOORDINATOR, Role.PENGAWAS),
    "import": _area(Role.ADMIN),
    "undo-import": _area(Role.ADMIN) | _bkm(Role.KOORDINATOR),
    # The safe direction: whoever hears of a lost phone; the deputy locks the leader's own. To open: invite.
    "lock-account": _own(*Role) | _ksm(*_LEADERS) | _bkm(*_OFFICE) | _area(Role.ADMIN, Role.FASILITATOR),
}


def may(deed: str, grants: Iterable[Grant], subject: Subject, today: date) -> bool:
    """Whether somebody holding `grants` may do `deed` to `subject` today. An unknown deed is a bug: KeyError.

    It does not know who reported: for confirmations ask `who_confirms`, which never lets the reporter speak
    twice.
    """
    holders = MAY[deed]
    return any(
        grant.role is role and _reaches(grant, scope, subject)
        for grant in grants
        if grant.holds_on(today)
        for role, scope in holders
    )


def _reaches(grant: Grant, scope: Scope, subject: Subject) -> bool:
    if scope is Scope.OWN:
        return subject.person_id is not None and grant.person_id == subject.person_id
    if scope is Scope.KSM:
        return subject.ksm_id is not None and grant.ksm_id == subject.ksm_id
    if scope is Scope.AREA and grant.bkm_id is None:
        return True
    return subject.bkm_id is not None and grant.bkm_id == subject.bkm_id


def may_see_names(grants: Iterable[Grant], subject: Subject, today: date, *, agreement_signed: bool) -> bool:
    """Whether somebody may see who inside the KSM is behind, not only its total.

    The lender's clerk keeps the cards and may. Chair and treasurer may only where the members signed that
    they may; nobody else ever.
    """
    held = tuple(grants)
    if agreement_signed:
        return may("see-names", held, subject, today)
    lender = (grant for grant in held if grant.role is Role.PETUGAS_UPK)
    return may("see-names", lender, subject, today)


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who may be the second voice: in which office, or None for the payer."""

    person_id: int
    role: Role | None


# Who is the second voice, group after group: the first group in which somebody other than the reporter is
# found speaks. None stands for the payer. Where there is no UPK the treasurer speaks for the leader, the
# leader for the treasurer, the payer for both.
CONFIRMERS: Mapping[str, tuple[tuple[Role | None, ...], ...]] = {
    "confirm-savings": ((Role.BENDAHARA,), (Role.KETUA, Role.SEKRETARIS, None)),
    "confirm-hand-over": ((Role.PETUGAS_UPK,), (Role.KOORDINATOR,), (Role.BENDAHARA, Role.KETUA, None)),
}


def who_confirms(
    deed: str, subject: Subject, officers: Iterable[Grant], silenced: Collection[int], today: date
) -> tuple[Voice, ...]:
    """Who may confirm this money, in the order to ask them; any one of them is enough. Empty: nobody may.

    `subject.person_id` is the payer. `silenced` holds the reporter, whoever carried the cash, and everyone
    who speaks through the same Telegram account: nobody confirms what they reported, in whichever office.
    An unknown deed is a bug: KeyError.
    """
    holders = [g for g in officers if g.holds_on(today) and g.person_id not in silenced]
    for group in CONFIRMERS[deed]:
        voices: dict[int, Voice] = {}
        for role in group:
            for person_id in _speakers(role, holders, subject, silenced):
                voices.setdefault(person_id, Voice(person_id, role))
        if voices:
            return tuple(voices.values())
    return ()


def _speakers(
    role: Role | None, holders: Iterable[Grant], subject: Subject, silenced: Collection[int]
) -> list[int]:
    if role is None:
        payer = subject.person_id
        return [payer] if payer is not None and payer not in silenced else []
    scope = Scope.KSM if role in OF_THE_KSM else Scope.BKM
    return sorted({g.person_id for g in holders if g.role is role and _reaches(g, scope, subject)})


def balances_agreed(signers: Iterable[Grant], bkm_id: int, on: date) -> bool:
    """Whether the paper on which a KSM's balances agree was entered by two officers, in office on that day:
    the petugas UPK and, as another person, the koordinator or a pengawas.
    """
    held = [g for g in signers if g.bkm_id == bkm_id and g.holds_on(on)]
    clerks = {g.person_id for g in held if g.role is Role.PETUGAS_UPK}
    seconds = {g.person_id for g in held if g.role in (Role.KOORDINATOR, Role.PENGAWAS)}
    return any(clerk != second for clerk in clerks for second in seconds)


def rules_by_two(signers: Iterable[Grant], bkm_id: int, on: date) -> bool:
    """Whether the lender's rules were changed by two officers in office on that day: two people, and one of
    them the koordinator or a pengawas, so that the counter never changes its own rules.
    """
    held = [g for g in signers if g.bkm_id == bkm_id and g.role in OF_THE_BKM and g.holds_on(on)]
    above = {g.person_id for g in held if g.role is not Role.PETUGAS_UPK}
    return bool(above) and len({g.person_id for g in held}) > 1
