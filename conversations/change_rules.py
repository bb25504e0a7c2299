"""'ubah aturan': one rule of the lender at a time, by plain questions; a preview of what would change; a
second officer is asked by a message.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from conversations.engine import (
    UNREAD,
    Answers,
    Ask,
    Choice,
    Conversation,
    Reading,
    Said,
    Tap,
    Text,
    clear,
    doubtful,
)
from conversations.readers import Read, choice, day, rupiah
from conversations.rule_fits import (
    answered_fits,
    cap_fits,
    fair_fits,
    group_fits,
    least_fits,
    method_fits,
    per_fits,
    rhythm_fits,
    season_fits,
    some,
    upper_fits,
)
from conversations.rule_readers import (
    NO_CEILING,
    base,
    ceiling,
    classes,
    line,
    lines,
    names_of,
    parts,
    percentage,
    percents,
    share,
)
from conversations.rule_topics import SHOWN, pages, topic
from domain.complaints import MOST_DAYS
from domain.dates import Direction
from domain.days import add_months
from domain.fines import MOST_GRACE
from domain.holidays import HolidayRule
from domain.presets import PRESETS, preset
from domain.profiles import Behind, JasaMethod, LadderUnit, PayOff, Per, Rhythm
from domain.profiles import Direction as Way
from domain.rulechange import (
    FIXED,
    FREE,
    LENDS,
    MONTHLY,
    NO_FINE,
    OLDEST_FIRST,
    ONCE,
    STOPS,
    STOPS_ALL,
    percent,
)
from domain.stopping import Cause
from domain.writtenrules import write
from usecases import rules, rules_words

When = Callable[[Answers], bool]
Check = Callable[..., None]
FIGURES = ("lar", "par", "rr", "ccr", "roi")
MOST_CAP = 50
MOST_COINS = 5_000
"""Percent of what is late: a fine is never more than half of it."""
MOST_DRAWN = 20
"""Receipts a week: more than one pengawas can ask about is no check."""
LADDERS = ("urban-2013", "bkm-2012", "rural-upk", "lkm-ojk", "bumdesma")
RHYTHMS = (Rhythm.MONTHLY.value, FIXED, Rhythm.PER_KUMPULAN.value, Rhythm.WEEKLY.value)


def _of(*topics: str) -> When:
    return lambda answers: answers["topic"] in topics


def _values(answers: Answers) -> Mapping[str, Any]:
    """For every question: how the rule reads today, and what was just answered."""
    about: str = answers.get("topic") or "jasa"
    now = base(answers)
    value = (
        rules.preset_name(now.name)
        if about == "preset"
        else rules_words.words_of(now)[SHOWN.get(about, about)]
    )
    rate = percent(answers["rate"]) if "rate" in answers else ""
    cards = rules_words.cards_of(about)
    return {
        "now": value,
        "cards": cards,
        "rate": rate,
        "method": answers.get("method", "flat"),
        "bands": " ".join(name for name, _ in names_of(answers)),
        "figure": answers.get("figure", ""),
    }


def _one(name: str, codes: tuple[str, ...], when: When, check: Check | None = None, **typed: str) -> Ask:
    """A question with one button for each answer."""
    words = {word.replace("_", " "): code for word, code in typed.items()}
    listed = tuple(Choice(code, f"choice-rules-{name}-{code}") for code in codes)
    read_one = choice(*codes, words=words)
    return Ask(
        name, read_one, when, lambda _: listed, _values, per_row=1 if len(codes) < 8 else 2, check=check
    )


def _number(least: int, most: int) -> Read:
    def read_it(said: Said, _answers: Answers) -> Reading:
        text = said.code if isinstance(said, Tap) else said.text.strip() if isinstance(said, Text) else ""
        if not text.isascii() or not text.isdecimal() or len(text) > 6:
            return UNREAD
        return (
            clear(int(text))
            if least <= int(text) <= most
            else doubtful("rules-number", least=least, most=most)
        )

    return read_it


def _whole(
    name: str, least: int, most: int, offers: tuple[int, ...], when: When, check: Check | None = None
) -> Ask:
    """A question for a number, with the usual ones as buttons."""
    listed = tuple(Choice(str(n), "choice-rules-number", {"n": n}) for n in offers)
    return Ask(name, _number(least, most), when, lambda _: listed, _values, per_row=4, check=check)


def _rupiah(name: str, topic: str, check: Check | None = None) -> Ask:
    return Ask(name, rupiah(), _of(topic), values=_values, check=check)


def _from(said: Said, answers: Answers) -> Reading:
    """Ahead once anything is booked; any day before that."""
    return day(Direction.AHEAD if answers["earliest"] else Direction.EITHER)(said, answers)


def _days(answers: Answers) -> tuple[Choice, ...]:
    today = date.fromisoformat(answers["today"])
    first = max(answers["earliest"] or answers["today"], answers["today"])
    offers = [first, *(add_months(today, n, 1).isoformat() for n in (1, 2))]
    days = dict.fromkeys(each for each in offers if each >= first)
    return tuple(Choice(each, "choice-date", {"on": each}) for each in days)


def _fine(answers: Answers) -> str:
    """The kind of fine that was chosen; empty: another rule is asked about."""
    return str(answers.get("fine", "")) if answers["topic"] == "fine" else ""


def _asks_fine(answers: Answers) -> bool:
    return _fine(answers) in (ONCE, MONTHLY)


def _monthly(answers: Answers) -> bool:
    return answers["topic"] == "due" and answers["rhythm"] in (Rhythm.MONTHLY, FIXED)


CHANGE_RULES = Conversation(
    name="change-rules",
    steps=(
        Ask("topic", topic, choices=pages, values=_values),
        _one("preset", tuple(PRESETS), _of("preset")),
        _one(
            "method",
            tuple(JasaMethod),
            _of("jasa"),
            method_fits,
            awal="flat",
            pinjaman_awal="flat",
            sisa="menurun",
        ),
        Ask("rate", percentage, _of("jasa"), values=_values),
        _one(
            "per",
            tuple(Per),
            lambda answers: answers["topic"] == "jasa" and answers["method"] == "flat",
            per_fits,
            bulan="month",
            per_bulan="month",
            masa="term",
            seluruh_masa="term",
            seluruhnya="term",
        ),
        Ask("iptw", percentage, _of("iptw"), values=_values),
        _whole("step", 1, 100_000, (1, 100, 500, 1_000), _of("rounding")),
        _one("direction", tuple(Way), lambda answers: answers["topic"] == "rounding" and answers["step"] > 1),
        _one("rhythm", RHYTHMS, _of("due"), rhythm_fits),
        _whole(
            "day", 1, 31, (5, 10, 15, 20), lambda answers: _monthly(answers) and answers["rhythm"] == FIXED
        ),
        _whole("cutoff", 0, 31, (0, 20, 25), _monthly),
        _whole("every", 1, 12, (1, 4, 6), _of("pokok"), season_fits),
        _whole("grace", 0, 24, (0, 2, 3, 12), _of("pokok")),
        _one("holiday", tuple(HolidayRule), _of("holiday")),
        _one("order", ("jasa-first", OLDEST_FIRST), _of("order")),
        _one("payoff", tuple(PayOff), _of("payoff")),
        _one("fine", (NO_FINE, ONCE, MONTHLY), _of("fine")),
        Ask("sum", rupiah(), lambda answers: _fine(answers) == ONCE, values=_values),
        Ask("month-bp", percentage, lambda answers: _fine(answers) == MONTHLY, values=_values, check=some),
        _whole("late-grace", 0, MOST_GRACE, (0, 3, 7, 14), _asks_fine),
        _whole("cap", 1, MOST_CAP, (5, 10, 20), _asks_fine, cap_fits),
        _one("lends", (LENDS, STOPS, STOPS_ALL), _of("lending")),
        _one("cause", tuple(Cause), lambda a: a["topic"] == "lending" and a["lends"] != LENDS),
        _rupiah("first", "ceilings"),
        _rupiah("upper", "ceilings", upper_fits),
        _whole("times", 1, 99, (3, 4, 6), _of("ceilings")),
        _whole("months", 1, 60, (10, 12, 18, 24), _of("ceilings")),
        _whole("least", 1, 60, (1, 3, 6), _of("ceilings"), least_fits),
        Ask("group", ceiling, _of("ceilings"), lambda _: (NO_CEILING,), _values, check=group_fits),
        _whole("members", 1, 50, (3, 5, 10), _of("conditions")),
        _whole("women", 0, 100, (0, 30, 50, 100), _of("conditions")),
        _whole("saving", 0, 36, (0, 3, 6, 12), _of("conditions")),
        _rupiah("wajib", "savings"),
        Ask("tr", percentage, _of("savings"), values=_values),
        _one("free", tuple(FREE), _of("savings")),
        _whole("pokok", 0, 999_999, (0, 10_000, 25_000, 50_000), _of("pots")),
        _one("free_saving", ("yes", "no"), _of("pots"), boleh="yes", tidak="no"),
        _one("ladder", LADDERS, _of("ladder")),
        Ask("own", classes, _of("classes"), values=_values),
        _one("unit", tuple(LadderUnit), _of("classes")),
        _one("behind", tuple(Behind), _of("classes")),
        Ask("reserve", percents, _of("reserve", "classes"), values=_values),
        _whole("behind_by", 1, 24, (1, 2, 3, 4), _of("risk")),
        _one("figure", FIGURES, _of("kpi")),
        Ask("good", share, _of("kpi"), values=_values),
        Ask("fair", share, _of("kpi"), values=_values, check=fair_fits),
        Ask("line", line, _of("gruduk", "classes"), lines, _values, per_row=1),
        _whole("spacing", 7, 90, (7, 14, 30), _of("reminders")),
        _whole("rest", 1, 90, (7, 14, 30), _of("reminders")),
        _whole("apart", 1, 365, (35, 70, 105), _of("visit")),
        _whole("in_hand", 1, 31, (3, 7, 14), _of("cash")),
        _rupiah("alone", "cash"),
        _whole("coins", 0, MOST_COINS, (0, 200, 500, 1_000), _of("cash")),
        _whole("back", 1, 90, (7, 14, 30), _of("cash")),
        _whole("drawn", 0, MOST_DRAWN, (0, 3, 5, 10), _of("checks")),
        Ask("parts", parts, _of("shu"), values=_values),
        _whole("above", 1, 100_000, (50, 200, 1_000, 5_000), _of("news")),
        _whole("cooling", 0, 600, (0, 60, 120, 300), _of("news")),
        _whole("taken", 1, MOST_DAYS, (1, 3, 5), _of("complaints")),
        _whole("answered", 1, MOST_DAYS, (5, 7, 14), _of("complaints"), answered_fits),
        Ask("from", _from, choices=_days, values=_values, check=rules.day_fits, per_row=1),
    ),
    offer=rules.offer,
    facts=rules.facts,
    done=rules.propose,
    summary="change-rules-summary",
    summary_values=lambda answers: rules.preview(*rules.proposed(answers)),
    save_key="button-propose-rules",
    sample={"bkm": 1, "rules": write(preset("urban-2013")), "earliest": "2026-12-01", "today": "2026-12-01"},
)
