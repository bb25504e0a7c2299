"""How good a figure of the fund is: satisfactory, at the minimum, or a reason to lend nothing new. Knows
edges; computes no figure.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

_HUNDREDTHS = 10_000


class Figure(StrEnum):
    """The indicators of a revolving fund, as the operating guide for urban funds of 2013 names them."""

    LAR = "LAR"  # groups with a loan at risk
    PAR = "PAR"  # their whole balance
    RR = "RR"  # what is not late
    CCR = "CCr"  # income over cost
    ROI = "ROI"  # a year's surplus over capital


class Standing(StrEnum):
    """The three bands of that guide."""

    MEMUASKAN = "memuaskan"
    MINIMUM = "minimum"
    PENUNDAAN = "penundaan"  # nothing new is lent; collecting goes on


@dataclass(frozen=True, slots=True)
class Edge:
    """Where the bands of one figure meet, in hundredths of a percent. `good` and `fair` themselves still
    belong to the better band (assumption). Whether more is better is read from their order.
    """

    good: int
    fair: int

    def __post_init__(self) -> None:
        if self.good == self.fair:
            raise ValueError("three bands need two different edges")

    def standing(self, share: Fraction) -> Standing:
        """The band of an exact share: 1/10 is 10 %, never the rounded one that is printed."""
        value = share * _HUNDREDTHS
        more_is_better = self.good > self.fair
        for edge, band in ((self.good, Standing.MEMUASKAN), (self.fair, Standing.MINIMUM)):
            if value >= edge if more_is_better else value <= edge:
                return band
        return Standing.PENUNDAAN


@dataclass(frozen=True, slots=True)
class KpiEdges:
    """The edges of every figure; defaults of the operating guide of 2013 as quoted (its signs restored by
    sense).
    """

    lar: Edge = Edge(1_000, 2_000)
    par: Edge = Edge(1_000, 2_000)
    rr: Edge = Edge(9_000, 8_000)
    ccr: Edge = Edge(12_500, 10_000)
    roi: Edge = Edge(1_000, 0)

    def standing(self, figure: Figure, share: Fraction | None) -> Standing | None:
        """The band of a figure; None: there is no data yet, so there is no band."""
        if share is None:
            return None
        edges = {
            Figure.LAR: self.lar,
            Figure.PAR: self.par,
            Figure.RR: self.rr,
            Figure.CCR: self.ccr,
            Figure.ROI: self.roi,
        }
        return edges[figure].standing(share)
