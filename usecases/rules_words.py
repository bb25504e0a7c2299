"""A lender's rules in plain words, two versions side by side, and what a change would mean for a sample loan.
Knows no book.
"""

from __future__ import annotations

from datetime import date, timedelta

from domain.allocation import Allocation, AllocationRule, Settled, allocate
from domain.fines import Fine
from domain.kolektibilitas import kolektibilitas
from domain.kpi import Edge
from domain.loans import Loan, Schedule, make_schedule
from domain.money import Rupiah
from domain.payoff import pay_off
from domain.profiles import BY_INSTALMENT, Band, LadderUnit, Profile, Rhythm
from domain.rulechange import FIXED, FREE, LENDS, MONTHLY, NO_FINE, ONCE, STOPS, STOPS_ALL, percent
from domain.say import Say, say
from domain.surety import part_of
from usecases import rules_iptw

PARTS = {
    "pinjaman": ("lending", "jasa", "iptw", "rounding", "ceilings", "conditions"),
    "angsuran": ("due", "pokok", "holiday", "order", "payoff", "fine"),
    "simpanan": ("savings", "pots"),
    "telat": ("ladder", "reserve", "gruduk", "risk", "kpi"),
    "tata": ("reminders", "visit", "cash", "checks", "shu"),
    "warga": ("news", "complaints"),
}
"""The pages on which the rules are read."""
NO_CARDS = ("lending", "iptw", *PARTS["warga"], *PARTS["tata"])
"""Rules that are none of a loan's card."""
SAMPLE, TIMES, PAID_ROWS = Rupiah(1_000_000), 10, 4
LATE = timedelta(days=40)
_DAYS = {Rhythm.MONTHLY: 30, Rhythm.WEEKLY: 7, Rhythm.PER_KUMPULAN: 35}
"""From one instalment to the next, for a ladder that counts days."""


def words_of(rules: Profile) -> dict[str, Say]:
    """Every rule in words, by its code."""
    limits, due = rules.ceilings, rules.due
    rhythm = FIXED if due.village_day else due.rhythm.value
    return {
        "jasa": say(
            "rules-jasa", rate=percent(rules.jasa.basis_points), per=rules.jasa.per.value,
            method=rules.jasa.method.value,
        ),
        "iptw": rules_iptw.words(rules),
        "rounding": say("rules-rounding", step=rules.rounding.step, direction=rules.rounding.direction.value),
        "due": say("rules-due", rhythm=rhythm, day=due.village_day or 0, cutoff=due.cutoff_day or 0),
        "pokok": say("rules-pokok", every=due.pokok_every, grace=due.grace),
        "holiday": say("rules-holiday", rule=due.holiday.value),
        "order": say("rules-order", oldest=int(rules.allocation == BY_INSTALMENT)),
        "payoff": say("rules-payoff", rule=rules.pay_off.value),
        "fine": say(
            "rules-fine", amount=int(rules.fine), rate=percent(rules.fining.monthly_bp),
            kind=ONCE if rules.fine else MONTHLY if rules.fining.monthly_bp else NO_FINE,
            grace=rules.fining.grace_days, cap=percent(rules.fining.cap_bp),
        ),
        "lending": lending(rules),
        "ceilings": say(
            "rules-ceilings", first=int(limits.first_loan), upper=int(limits.upper), times=limits.max_loans,
            least=limits.min_months, most=limits.max_months, group=int(limits.group),
        ),
        "conditions": say(
            "rules-conditions", members=limits.min_members, women=limits.min_women_percent,
            saving=limits.months_saving_first,
        ),
        "savings": say(
            "rules-savings", wajib=int(rules.savings.wajib), tr=percent(rules.savings.tanggung_renteng_bp),
            free=say(f"rules-free-{next(code for code, pots in FREE.items() if pots == rules.savings.free)}"),
        ),
        **_of_the_late(rules),
        **_of_the_house(rules),
        "news": say("rules-news", above=rules.news.second_above, cooling=rules.news.cooling_off_s),
        "complaints": say(
            "rules-complaints", taken=rules.complaints.taken, answered=rules.complaints.answered
        ),
    }  # fmt: skip


def lending(rules: Profile) -> Say:
    """Whether anything new is lent; since when not, and why."""
    stop = rules.stop
    kind = LENDS if stop is None else STOPS if stop.agreed_paid else STOPS_ALL
    since, cause = (stop.since.isoformat(), stop.cause.value) if stop is not None else ("", "")
    return say("rules-lending", kind=kind, since=since, cause=cause)


def _of_the_late(rules: Profile) -> dict[str, Say]:
    ladder, kpi = rules.ladder, rules.kpi
    edges = ("LAR", kpi.lar), ("PAR", kpi.par), ("RR", kpi.rr), ("CCr", kpi.ccr), ("ROI", kpi.roi)
    bands = ", ".join(f"{band.name} {_edge(band)}" for band in ladder.bands)
    set_aside = ", ".join(
        f"{band.name} {'?' if band.reserve_bp is None else percent(band.reserve_bp) + '%'}"
        for band in ladder.bands
    )
    line = rules.gruduk
    return {
        "ladder": say("rules-ladder", bands=bands, unit=ladder.unit.value, behind=ladder.behind.value),
        "reserve": say("rules-reserve", bands=set_aside),
        "gruduk": say("rules-gruduk", line=line.class_name or "-", times=line.instalments or 0),
        "risk": say("rules-risk", n=rules.at_risk_from),
        "kpi": say("rules-kpi", edges=", ".join(f"{name} {_pair(edge)}" for name, edge in edges)),
    }  # fmt: skip


def _pair(edge: Edge) -> str:
    """What is good, and what is still fair: "10/20"."""
    return f"{percent(edge.good)}/{percent(edge.fair)}"


def _of_the_house(rules: Profile) -> dict[str, Say]:
    """How people are spoken to, how cash is kept, how a surplus is shared."""
    manners, kept = rules.manners, rules.savings
    parts = ", ".join(f"{part.name} {percent(part.basis_points)}%" for part in rules.shu)
    return {
        "pots": say("rules-pots", pokok=int(kept.pokok), free=int(kept.sukarela)),
        "reminders": say(
            "rules-reminders", spacing=manners.notice_spacing_days, rest=manners.hardship_pause_days
        ),
        "visit": say("rules-visit", apart=manners.gruduk_cool_off_days),
        "cash": say("rules-cash", days=manners.in_hand_days, alone=int(manners.correct_alone_below),
                    coins=int(manners.coins), back=manners.back_dated_days),
        "checks": say("rules-checks", n=manners.spot_checks),
        "shu": say("rules-shu", parts=parts),
    }  # fmt: skip


def _edge(band: Band) -> str:
    return f"{'>' if band.above else '≥'}{band.start}" if band.start or band.above else "0"


def lines(rules: Profile, part: str) -> tuple[Say, ...]:
    """One page of the rules."""
    words = words_of(rules)
    unused = {"lending": rules.stop is None, "iptw": not rules.iptw_bp}
    shown = [code for code in PARTS[part] if not unused.get(code)]
    return tuple(say("rules-is", name=say(f"rules-name-{code}"), value=words[code]) for code in shown)


def changes(before: Profile, after: Profile) -> tuple[Say, ...]:
    """Every rule that would read differently, the old words and the new."""
    old, new = words_of(before), words_of(after)
    return tuple(
        say("rules-change", name=say(f"rules-name-{code}"), before=old[code], after=new[code])
        for code in old
        if old[code] != new[code]
    )


def cards_of(topic: str) -> Say | None:
    """What this rule means for loans that run already; None: it is none of loans."""
    if topic in NO_CARDS:
        return None
    return say("rules-fine-from") if topic == "fine" else say("rules-cards-stay")


def cards_stay(before: Profile, after: Profile) -> Say | None:
    """Said where a rule of loans changes: what runs already keeps its card; a fine is asked, by the new words
    or no more, of rows that fall due from that day on.
    """
    old, new = words_of(before), words_of(after)
    changed = [code for code in old if old[code] != new[code] and code not in NO_CARDS]
    if not changed:
        return None
    if "fine" not in changed:
        return say("rules-cards-stay")
    return say("rules-fine-from" if changed == ["fine"] else "rules-cards-stay-fine")


def examples(before: Profile, after: Profile, on: date) -> tuple[Say, ...]:
    """What a loan of Rp1.000.000 paid out on the day `on` would look like, before and after: only what
    differs.
    """
    cards = card_of(before, on), card_of(after, on)
    found = [_card(*cards), _days(*cards, on), _order(before, after, on), _early(before, after, on)]
    found += [_fine(before, after, on), _class(before, after), _weeks(before, after), _surety(before, after)]
    found.append(rules_iptw.example(before, after, SAMPLE, cards))
    return tuple(one for one in found if one is not None)


def card_of(rules: Profile, on: date) -> Schedule:
    """The sample loan by these rules."""
    return make_schedule(Loan(SAMPLE, TIMES, on, rules.jasa), rules.rounding, rules.due)


def _card(old: Schedule, new: Schedule) -> Say | None:
    if [(row.pokok, row.jasa) for row in old] == [(row.pokok, row.jasa) for row in new]:
        return None
    was, becomes = (sum(row.jasa for row in card) for card in (old, new))
    jasa = say("rules-example-jasa", before=was, after=becomes) if was != becomes else None
    sides = {"before": _rows(old), "after": _rows(new)}
    return say("rules-example-card", amount=int(SAMPLE), n=TIMES, jasa=jasa, **sides)


def _rows(card: Schedule) -> Say:
    """What each instalment is: one figure, or the first and the last."""
    first, last = int(card[0].total), int(card[-1].total)
    if all(row.total == first for row in card):
        return say("rules-example-row", first=first)
    return say("rules-example-rows", first=first, last=last)


def _days(old: Schedule, new: Schedule, on: date) -> Say | None:
    was, becomes = old[0].due_on, new[0].due_on
    if was == becomes:
        return None
    values = {"before": was.isoformat(), "after": becomes.isoformat()}
    return say("rules-example-days", on=on.isoformat(), **values)


def _order(before: Profile, after: Profile, on: date) -> Say | None:
    """Four instalments late, two of them paid."""
    if before.allocation == after.allocation or after.due.rhythm is not Rhythm.MONTHLY:
        return None
    card = card_of(before, on)
    amount = Rupiah(2 * card[0].total)

    def parts(rules: Profile) -> Allocation:
        return allocate(card, Settled(), amount, card[4].due_on, AllocationRule(rules.allocation))

    was, becomes = parts(before), parts(after)
    values = {"jasa_before": int(was.jasa), "pokok_before": int(was.pokok)}
    values |= {"jasa_after": int(becomes.jasa), "pokok_after": int(becomes.pokok)}
    return say("rules-example-order", amount=int(amount), **values)


def _early(before: Profile, after: Profile, on: date) -> Say | None:
    """Four instalments paid, the rest brought a day later."""
    if before.pay_off == after.pay_off:
        return None

    def jasa(rules: Profile) -> int:
        card = card_of(rules, on)
        done = card[:PAID_ROWS]
        paid = Settled(Rupiah(sum(r.pokok for r in done)), Rupiah(sum(r.jasa for r in done)))
        return int(pay_off(card, paid, done[-1].due_on, rules.pay_off).jasa)

    return say("rules-example-early", n=PAID_ROWS, before=jasa(before), after=jasa(after))


def _fine(before: Profile, after: Profile, on: date) -> Say | None:
    """The first instalment of the sample loan, brought so many days late."""

    def asked(rules: Profile) -> int:
        row = card_of(rules, on)[0]
        fine = Fine(rules.fine, rules.fining, rules.label)
        return int(fine.after(int(row.total), row.due_on, row.due_on + LATE))

    was, becomes = asked(before), asked(after)
    if was == becomes:
        return None
    row = card_of(after, on)[0]
    return say("rules-example-fine", row=int(row.total), days=LATE.days, before=was, after=becomes)


def _surety(before: Profile, after: Profile) -> Say | None:
    """What a borrower of the sample loan is asked to put in as tanggung renteng."""
    was, becomes = (part_of(SAMPLE, each.savings.tanggung_renteng_bp) for each in (before, after))
    return (
        say("rules-example-surety", amount=int(SAMPLE), before=int(was), after=int(becomes))
        if was != becomes
        else None
    )


def _class(before: Profile, after: Profile) -> Say | None:
    """The first number of instalments at which somebody would stand in another class."""

    def name(rules: Profile, n: int) -> str:
        days = rules.ladder.unit is LadderUnit.DAYS
        return kolektibilitas(n * _DAYS[rules.due.rhythm] if days else n, rules.ladder).name

    for n in range(1, 13):
        was, becomes = name(before, n), name(after, n)
        if was != becomes:
            return say("rules-example-class", n=n, before=was, after=becomes)
    return None


def _weeks(before: Profile, after: Profile) -> Say | None:
    """A ladder that counts instalments is climbed four times as fast by who pays every week: that is said
    before it is agreed to.
    """
    weekly = after.due.rhythm is Rhythm.WEEKLY and after.ladder.unit is LadderUnit.INSTALMENTS
    if not weekly or (before.due.rhythm is Rhythm.WEEKLY and before.ladder == after.ladder):
        return None
    names = [band.name for band in after.ladder.bands]
    third = min(2, len(names) - 1)
    n = next(n for n in range(1, 99) if names.index(kolektibilitas(n, after.ladder).name) >= third)
    return say("rules-example-weeks", n=n, name=names[third])
