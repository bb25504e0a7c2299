"""One rule of a lender changed, from the answers an officer gave. Knows which answers a rule needs and what
does not fit together; no words, no book.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.complaints import Deadlines
from domain.fines import FineTerms
from domain.holidays import HolidayRule
from domain.kpi import Edge
from domain.money import Rupiah
from domain.presets import preset
from domain.profiles import (
    BY_INSTALMENT,
    JASA_FIRST,
    Band,
    Behind,
    Direction,
    DueRule,
    GrudukLine,
    JasaMethod,
    JasaRate,
    Ladder,
    LadderUnit,
    PayOff,
    Per,
    Profile,
    Rhythm,
    Rounding,
)
from domain.shu import Part
from domain.stopping import Cause, Stop

Said = Mapping[str, Any]
FIXED = "fixed"
"""The monthly rhythm with one collection day for the whole village."""
OLDEST_FIRST = "oldest-first"
NO_FINE, ONCE, MONTHLY = "none", "once", "month"
"""The kinds of fine a lender may choose."""
FREE: Mapping[str, tuple[str, ...]] = {"sukarela": ("sukarela",), "wajib": ("sukarela", "wajib"), "none": ()}
"""Which savings a member may take from at any time, by the answer an officer gives."""
LENDS, STOPS, STOPS_ALL = "lends", "stops", "stops-all"
"""Whether anything new is lent; STOPS: what was agreed before is still paid out."""
WITHOUT = 0
"""As a day of the month: there is none."""


def _preset(base: Profile, said: Said) -> Profile:
    return replace(preset(said["preset"]), stop=base.stop)


def _lending(base: Profile, said: Said) -> Profile:
    if said["lends"] == LENDS:
        return replace(base, stop=None)
    return replace(
        base, stop=Stop(date.fromisoformat(said["from"]), Cause(said["cause"]), said["lends"] == STOPS)
    )


def _jasa(base: Profile, said: Said) -> Profile:
    rate = JasaRate(said["rate"], Per(said.get("per", Per.MONTH)), JasaMethod(said["method"]))
    return replace(base, jasa=rate)


def _iptw(base: Profile, said: Said) -> Profile:
    return replace(base, iptw_bp=said["iptw"])


def _rounding(base: Profile, said: Said) -> Profile:
    return replace(base, rounding=Rounding(said["step"], Direction(said.get("direction", Direction.NEAREST))))


def _due(base: Profile, said: Said) -> Profile:
    rhythm = Rhythm.MONTHLY if said["rhythm"] == FIXED else Rhythm(said["rhythm"])
    day, cutoff = said.get("day"), said.get("cutoff") or None
    return replace(base, due=replace(base.due, rhythm=rhythm, village_day=day, cutoff_day=cutoff))


def _pokok(base: Profile, said: Said) -> Profile:
    return replace(base, due=replace(base.due, pokok_every=said["every"], grace=said["grace"]))


def _holiday(base: Profile, said: Said) -> Profile:
    return replace(base, due=replace(base.due, holiday=HolidayRule(said["holiday"])))


def _order(base: Profile, said: Said) -> Profile:
    return replace(base, allocation=BY_INSTALMENT if said["order"] == OLDEST_FIRST else JASA_FIRST)


def _payoff(base: Profile, said: Said) -> Profile:
    return replace(base, pay_off=PayOff(said["payoff"]))


def _fine(base: Profile, said: Said) -> Profile:
    """One kind of fine or none: a sum once, or a part of what is late for each month begun."""
    if said["fine"] == NO_FINE:
        return replace(base, fine=Rupiah(0), fining=FineTerms())
    terms = FineTerms(said.get("month-bp", 0), said["late-grace"], said["cap"] * 100)
    return replace(base, fine=Rupiah(said.get("sum", 0)), fining=terms)


def _ceilings(base: Profile, said: Said) -> Profile:
    months = said["months"]
    limits = replace(
        base.ceilings,
        first_loan=Rupiah(said["first"]),
        upper=Rupiah(said["upper"]),
        max_loans=said["times"],
        max_months=months,
        min_months=said.get("least", min(base.ceilings.min_months, months)),
        group=Rupiah(said.get("group", base.ceilings.group)),
    )
    return replace(base, ceilings=limits)


def _conditions(base: Profile, said: Said) -> Profile:
    limits = replace(
        base.ceilings,
        min_members=said["members"],
        min_women_percent=said["women"],
        months_saving_first=said["saving"],
    )
    return replace(base, ceilings=limits)


def _savings(base: Profile, said: Said) -> Profile:
    kept = replace(
        base.savings,
        wajib=Rupiah(said["wajib"]),
        tanggung_renteng_bp=said["tr"],
        free=FREE[said["free"]] if "free" in said else base.savings.free,
    )
    return replace(base, savings=kept)


def _ladder(base: Profile, said: Said) -> Profile:
    """The ladder of a shipped profile. A visit's line that is no class of it becomes that profile's."""
    shipped = preset(said["ladder"])
    known = {band.name for band in shipped.ladder.bands} | {None}
    line = base.gruduk if base.gruduk.class_name in known else shipped.gruduk
    return replace(base, ladder=shipped.ladder, gruduk=line)


def _pots(base: Profile, said: Said) -> Profile:
    """Pokok, paid once on joining, and whether members may add what they like."""
    kept = replace(base.savings, pokok=Rupiah(said["pokok"]), sukarela=said["free_saving"] == "yes")
    return replace(base, savings=kept)


def _classes(base: Profile, said: Said) -> Profile:
    """A ladder of the lender's own, with what is set aside for each class and from which a visit may come."""
    pairs = zip(said["own"], said["reserve"], strict=True)
    bands = tuple(Band(name, label, start, above, rate) for (name, label, start, above), rate in pairs)
    ladder = Ladder("custom", bands, LadderUnit(said["unit"]), Behind(said["behind"]))
    return replace(base, ladder=ladder, gruduk=GrudukLine(said["line"]))


def _reserve(base: Profile, said: Said) -> Profile:
    pairs = zip(base.ladder.bands, said["reserve"], strict=True)
    bands = tuple(replace(band, reserve_bp=rate) for band, rate in pairs)
    return replace(base, ladder=replace(base.ladder, bands=bands))


def _gruduk(base: Profile, said: Said) -> Profile:
    return replace(base, gruduk=GrudukLine(said["line"]))


def _risk(base: Profile, said: Said) -> Profile:
    return replace(base, at_risk_from=said["behind_by"])


def _kpi(base: Profile, said: Said) -> Profile:
    return replace(base, kpi=replace(base.kpi, **{said["figure"]: Edge(said["good"], said["fair"])}))


def _reminders(base: Profile, said: Said) -> Profile:
    kept = replace(base.manners, notice_spacing_days=said["spacing"], hardship_pause_days=said["rest"])
    return replace(base, manners=kept)


def _visit(base: Profile, said: Said) -> Profile:
    return replace(base, manners=replace(base.manners, gruduk_cool_off_days=said["apart"]))


def _cash(base: Profile, said: Said) -> Profile:
    kept = replace(base.manners, in_hand_days=said["in_hand"], correct_alone_below=Rupiah(said["alone"]))
    kept = replace(kept, coins=Rupiah(said["coins"]), back_dated_days=said["back"])
    return replace(base, manners=kept)


def _checks(base: Profile, said: Said) -> Profile:
    return replace(base, manners=replace(base.manners, spot_checks=said["drawn"]))


def _shu(base: Profile, said: Said) -> Profile:
    return replace(base, shu=tuple(Part(name, share) for name, share in said["parts"]))


def _news(base: Profile, said: Said) -> Profile:
    return replace(base, news=replace(base.news, second_above=said["above"], cooling_off_s=said["cooling"]))


def _complaints(base: Profile, said: Said) -> Profile:
    return replace(base, complaints=Deadlines(said["taken"], said["answered"]))


TOPICS: Mapping[str, Callable[[Profile, Said], Profile]] = {
    "jasa": _jasa,
    "iptw": _iptw,
    "rounding": _rounding,
    "due": _due,
    "pokok": _pokok,
    "holiday": _holiday,
    "order": _order,
    "payoff": _payoff,
    "fine": _fine,
    "lending": _lending,
    "ceilings": _ceilings,
    "conditions": _conditions,
    "savings": _savings,
    "pots": _pots,
    "ladder": _ladder,
    "classes": _classes,
    "reserve": _reserve,
    "risk": _risk,
    "kpi": _kpi,
    "gruduk": _gruduk,
    "reminders": _reminders,
    "visit": _visit,
    "cash": _cash,
    "checks": _checks,
    "shu": _shu,
    "news": _news,
    "complaints": _complaints,
    "preset": _preset,
}
"""What can be changed, in the order it is offered. `preset`: all of it at once."""


def revised(base: Profile, said: Said) -> Profile:
    """The lender's next version: said["topic"] changed. ValueError: the answers do not go together."""
    made = TOPICS[said["topic"]](base, said)
    return replace(made, version=base.version + 1)


def starting(made: Profile, on: date) -> Profile:
    """The same rules from another day; a stop that began with them begins then too."""
    stop = made.stop
    if stop is not None and stop.since == made.applies_from:
        stop = replace(stop, since=on)
    return replace(made, applies_from=on, stop=stop)


def monthly_only(due: DueRule) -> bool:
    """Whether instalments come once a month, so that a rate per month makes sense."""
    return due.rhythm is Rhythm.MONTHLY


def percent(basis_points: int) -> str:
    """150 is "1,5"; 1000 is "10"."""
    whole, part = divmod(basis_points, 100)
    return f"{whole},{part:02}".rstrip("0").rstrip(",") if part else str(whole)


def read_percent(text: str, most: int = 10_000) -> int | None:
    """ "1,5", "1.5 %" and "1½" in hundredths of a percent; None: it is no percentage up to `most`."""
    words = text.strip().lower().removesuffix("%").removesuffix("persen").strip().replace("½", ",5")
    whole, comma, part = words.replace(".", ",").partition(",")
    if not whole.isascii() or not whole.isdecimal() or len(whole) > 3:
        return None
    if comma and not (part.isascii() and part.isdecimal() and len(part) <= 2):
        return None
    found = int(whole) * 100 + int(part.ljust(2, "0") or 0)
    return found if found <= most else None
