"""What stands surety for a loan beside the word of all: tabungan tanggung renteng, and what is paid once on
joining. Knows no book; nobody is refused anything for it.
"""

from dataclasses import dataclass

from domain.money import Rupiah
from domain.shu import WHOLE


@dataclass(frozen=True, slots=True)
class Wanted:
    """How much lies in one pot and how much the lender's rules suggest, in rupiah. `put`: sah or reported."""

    wanted: int
    put: int

    @property
    def short(self) -> Rupiah:
        """What is still to be put in; never below nothing."""
        return Rupiah(max(0, self.wanted - self.put))


def part_of(principal: int, basis_points: int) -> Rupiah:
    """The tabungan tanggung renteng of one loan: so many hundredths of a percent of what was lent, in whole
    rupiah, halves up (10 % in a rural lender's rules, an assumption elsewhere).
    """
    return Rupiah((principal * basis_points * 2 + WHOLE) // (2 * WHOLE))


def summed(parts: list[Wanted]) -> Wanted:
    """All of a KSM together: it stands surety of all for all, so who has more makes up for who has less."""
    return Wanted(sum(each.wanted for each in parts), sum(each.put for each in parts))
