"""The fines of one card, day by day beside its payments. Knows what was open on each morning; no order of
buckets, no book.

A fine is reckoned like everything else on a card, never stored: take a payment out of the book, or put one
in that was found late, and what is asked follows.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.allocation import Allocation
from domain.fines import Fine, Rests
from domain.loans import Installment, Schedule
from domain.money import Rupiah

_NOTHING = Rupiah(0)


@dataclass(frozen=True, slots=True)
class Fining:
    """What a card's fines depend on beside its payments. `rows`: the fine of each row and the day after which
    it is late; rows without a fine are left out. `rests`: no fine ages on these days. `let_go`: from this day
    two officers ask so much less.
    """

    rows: Mapping[int, tuple[Fine, date]]
    rests: Rests = ()
    let_go: Sequence[tuple[date, int]] = ()


@dataclass(frozen=True, slots=True)
class Charge:
    """What was asked for one row on one day, of how much that was late, and by which rules."""

    on: date
    number: int
    amount: Rupiah
    late: Rupiah
    label: str


@dataclass(frozen=True, slots=True)
class Fines:
    """The fines of a card at the end of a day: asked, paid, let go."""

    charges: tuple[Charge, ...] = ()
    paid: Rupiah = _NOTHING
    let_go: Rupiah = _NOTHING

    @property
    def asked(self) -> Rupiah:
        """All that was ever asked."""
        return Rupiah(sum(each.amount for each in self.charges))

    @property
    def open(self) -> Rupiah:
        """What is still to be paid."""
        return Rupiah(self.asked - self.paid - self.let_go)


class Tally:
    """The fines of one card while its days are gone through, in their order."""

    def __init__(self, card: Schedule, fining: Fining | None, until: date) -> None:
        """Knows beforehand on which days something might be asked."""
        self.fines = Fines()
        self._rows = fining.rows if fining else {}
        self._let_go: dict[date, int] = defaultdict(int)
        self._days: dict[date, list[tuple[int, int]]] = defaultdict(list)
        self._first: dict[int, int] = {}
        if fining is None:
            return
        for row in card:
            fine, counts_on = self._rows.get(row.number, (None, row.due_on))
            for nth, day in enumerate(fine.days(counts_on, until, fining.rests) if fine else ()):
                self._days[day].append((row.number, nth))
        for on, amount in fining.let_go:
            if on <= until:
                self._let_go[on] += amount

    @property
    def days(self) -> set[date]:
        """The days that must be looked at for their sake."""
        return {*self._days, *self._let_go}

    def morning(self, day: date, still: Sequence[Installment]) -> None:
        """What is asked from this day on. `still`: what the evening before left open."""
        left = {row.number: int(row.total) for row in still} if self._days.get(day) else {}
        for number, nth in self._days.get(day, ()):
            late = left.get(number, 0)
            fine = self._rows[number][0]
            room = fine.most(self._first.setdefault(number, late)) - self._asked_of(number)
            amount = min(fine.asked(nth, late), room) if late else 0
            if amount > 0:
                made = Charge(day, number, Rupiah(amount), Rupiah(late), fine.label)
                self.fines = replace(self.fines, charges=(*self.fines.charges, made))
        freed = min(self._let_go.get(day, 0), self.fines.open)
        if freed:
            self.fines = replace(self.fines, let_go=Rupiah(self.fines.let_go + freed))

    def _asked_of(self, number: int) -> int:
        return sum(each.amount for each in self.fines.charges if each.number == number)

    def take(self, allocation: Allocation) -> Allocation:
        """What a payment leaves after the rows it reaches pays the fines first, then it waits."""
        part = min(allocation.titipan, self.fines.open)
        if not part:
            return allocation
        self.fines = replace(self.fines, paid=Rupiah(self.fines.paid + part))
        return replace(allocation, fine=Rupiah(part), titipan=Rupiah(allocation.titipan - part))

    def give(self, lacking: int) -> int:
        """What was handed back before a fine was known to be asked comes out of what was paid of it: the fine
        is open again, and no rupiah was handed back that was not there.
        """
        part = min(lacking, self.fines.paid)
        self.fines = replace(self.fines, paid=Rupiah(self.fines.paid - part))
        return part
