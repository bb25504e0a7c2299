"""What pays a loan off before its end. Knows a card, what was paid on it, and the lender's rule."""

from dataclasses import dataclass
from datetime import date

from domain.allocation import Settled, unpaid
from domain.loans import Schedule
from domain.money import Rupiah
from domain.profiles import PayOff

_NOTHING = Rupiah(0)


@dataclass(frozen=True, slots=True)
class Quote:
    """What is asked on one day: all pokok that is left, the jasa of the lender's rule, and the jasa that is
    let go. Shown to the borrower before anybody counts money.
    """

    pokok: Rupiah
    jasa: Rupiah
    jasa_waived: Rupiah
    fine: Rupiah = _NOTHING

    @property
    def total(self) -> Rupiah:
        """What is to be brought: pokok, jasa, and the fine of rows that came late."""
        return Rupiah(self.pokok + self.jasa + self.fine)


def pay_off(schedule: Schedule, settled: Settled, on: date, rule: PayOff) -> Quote:
    """What ends this loan on the day `on`. An instalment due that very day is due.

    FULL asks all jasa of the card, as is usual where jasa is reckoned on the whole loan; WAIVED only what is
    due by then; PRO_RATA that and the running instalment's.
    """
    left = unpaid(schedule, settled)
    due = [row for row in left if row.due_on <= on]
    running = [row for row in left if row.due_on > on][:1]
    asked = {PayOff.FULL: list(left), PayOff.WAIVED: due, PayOff.PRO_RATA: [*due, *running]}[rule]
    jasa, whole = sum(row.jasa for row in asked), sum(row.jasa for row in left)
    return Quote(Rupiah(sum(row.pokok for row in left)), Rupiah(jasa), Rupiah(whole - jasa))
