"""How a KSM and its borrowers stand today: the book's facts put before the rules. Says nothing to anybody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.arrears import Owing, assess_ksm
from domain.gruduk import KsmStanding
from domain.holidays import Calendar
from domain.money import Rupiah
from domain.notices import Decision, Standing, Why, may_notify
from domain.outbox import MessageClass
from domain.profiles import Profile
from domain.windows import window_of
from storage import arrears as store
from storage import balances, holidays, loans, members, moving
from storage.arrears import Facts
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_of


@dataclass(frozen=True, slots=True)
class Group:
    """One KSM on one day: whose rules, whose clock, and the days on which it collects (empty: the due date
    counts).
    """

    id: int
    public_id: str
    name: str
    bkm_id: int
    names_agreed: bool
    agreed: bool
    profile: Profile
    now: datetime
    collects: tuple[date, ...]
    days: holidays.Days = holidays.LIBRARY

    @property
    def today(self) -> date:
        """The date where this KSM lives."""
        return self.now.date()

    @property
    def free_days(self) -> frozenset[date]:
        """The holidays of this year and the next."""
        return self.days.around(self.today)

    @property
    def calendar(self) -> Calendar:
        """What the lender makes of a due day that is a holiday. A group that collects at its meetings counts
        from those instead.
        """
        return calendar_of(self.profile, self.days)

    def may_speak_of_money(self) -> bool:
        """Whether this is a day on which money is spoken of at all: no Sunday, no holiday."""
        window = window_of(MessageClass.ARREARS, self.profile.windows)
        return window is None or window.opens_on(self.today, self.free_days)


def calendar_of(profile: Profile, days: holidays.Days = holidays.LIBRARY) -> Calendar:
    """The lender's rule for due days that are holidays, with the holidays."""
    return days.calendar(profile.due.holiday)


@dataclass(frozen=True, slots=True)
class Borrower:
    """One member of the KSM with a running loan. `number`: the row of the paper book; None: they left."""

    person_id: int
    number: int | None
    called: str
    lent: tuple[Lent, ...]
    facts: Facts
    standing: Standing

    def decide(self, group: Group) -> Decision:
        """Whether a private word may go to this borrower now."""
        return may_notify(self.standing, group.now, group.free_days, group.profile)

    def may_be_greeted(self, group: Group) -> bool:
        """Late, and nothing of their own stands against a friendly word: no claim, promise, difficulty or
        dispute.

        Who asked the bot for silence may still be greeted by a neighbour.
        """
        spoken_to = replace(self.standing, stopped=False)
        why = may_notify(spoken_to, group.now, group.free_days, group.profile).why
        return why in (None, Why.NOTIFIED_RECENTLY, Why.HOLIDAY, Why.OUTSIDE_HOURS)

    @property
    def owed(self) -> Rupiah:
        """What is late, pokok and jasa together; 0 when nothing is."""
        return self.standing.arrears.total if self.standing.arrears else Rupiah(0)


def group(book: Work, ksm_id: int) -> Group:
    """One KSM as it stands now."""
    row = members.ksm_by_id(book, ksm_id)
    zone = ZoneInfo(row.zone)
    collects = store.collects(book, row)
    now = book.now.astimezone(zone)
    return Group(
        row.id, row.public_id, row.name, row.bkm_id, row.names_agreed, balances.is_agreed(book, ksm_id),
        rules_of(book, row.bkm_id, now.date()), now, collects, holidays.of_bkm(book, row.bkm_id),
    )  # fmt: skip


def borrowers(book: Work, of: Group) -> list[Borrower]:
    """Everybody in this KSM with a running loan, by the row of the paper book."""
    held: dict[int, list[Lent]] = {}
    for lent in loans.of_ksm(book, of.id):
        held.setdefault(lent.person_id, []).append(lent)
    if not held:
        return []
    numbers = {row.id: row.number for row in moving.on_sheet(book, of.id, of.today, held)}
    facts = store.facts(book, list(held), ZoneInfo(str(of.now.tzinfo)))
    found = [_borrower(book, of, each, lent, numbers.get(each), facts[each]) for each, lent in held.items()]
    return sorted(found, key=lambda one: (one.number is None, one.number or 0, one.person_id))


def _borrower(
    book: Work, of: Group, person_id: int, lent: list[Lent], number: int | None, known: Facts
) -> Borrower:
    cards = [Owing(each.schedule, each.settled, known.rests, each.loan_id) for each in lent]
    arrears = assess_ksm(cards, of.today, of.collects, of.calendar)
    standing = Standing(
        arrears=arrears,
        balances_agreed=of.agreed,
        deceased=known.deceased,
        stopped=known.stopped,
        disputed=known.disputed,
        paused_until=known.paused_until,
        claim_on=known.claim_on,
        promise_on=known.promise_on,
        reopened_on=known.reopened_on,
        notified_on=known.notified_on,
    )
    return Borrower(person_id, number, members.someone(book, person_id).called, tuple(lent), known, standing)


def borrower(book: Work, of: Group, person_id: int) -> Borrower | None:
    """One of them, or None if they have no running loan here."""
    return next((one for one in borrowers(book, of) if one.person_id == person_id), None)


def of_ksm(of: Group, people: list[Borrower], *, proposal_open: bool, closed_on: date | None) -> KsmStanding:
    """The whole KSM: summed over its members, as far behind as the worst of its loans, with whatever stands
    against a visit. What was tried is added later.
    """
    late = [one for one in people if one.standing.arrears is not None]
    shares = [
        Owing(lent.schedule, lent.settled, one.facts.rests, lent.loan_id)
        for one in people
        for lent in one.lent
    ]
    paused = [one.standing.paused_until for one in late if one.standing.paused_until]
    return KsmStanding(
        ksm_id=of.id,
        arrears=assess_ksm(shares, of.today, of.collects, of.calendar),
        balances_agreed=of.agreed,
        mourning=any(one.facts.mourning or one.facts.deceased for one in late),
        disputed=any(one.standing.disputed for one in late),
        paused=any(until >= of.today for until in paused),
        proposal_open=proposal_open,
        closed_on=closed_on,
    )
