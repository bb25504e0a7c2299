"""The day a member says they paid: what counts is that day, once the money is confirmed. It is said again to
everybody who hears of the report, where it is not the day of the report. Knows no sum.
"""

from __future__ import annotations

from datetime import date, timedelta

from domain.dates import Direction, read_date
from domain.say import Refusal, Say, say
from domain.words import Understanding
from storage import ledger
from storage.book import Work
from storage.claims import Claim
from storage.rules import rules_of

A_WEEK = timedelta(days=7)


def heard(words: str, said: Understanding, today: date) -> date:
    """The day in a report of money, else today: "Senin" is the last one, "sesuk" a day that has not come.
    Refusal: it might be several.
    """
    back = read_date(words, today, Direction.BACK)
    if said.date is not None:
        day = date.fromisoformat(said.date[:10])
        weekday_only = back.on is not None and day - back.on == A_WEEK and day > today
        return back.on if weekday_only and back.on is not None else day
    if back.on is not None and back.on <= today:
        return back.on
    if back.doubt == "not-yet":  # "sesuk": whoever calls says that the day has not come
        ahead = read_date(words, today, Direction.AHEAD)
        to_come = [day for day in (ahead.on, *ahead.offers) if day is not None and day > today]
        if to_come:
            return to_come[0]
    if today in back.offers or not back.offers:
        return today
    if back.doubt == "loose" and len(back.offers) == 1:
        return back.offers[0]
    raise Refusal("report-which-day", on=back.offers[0].isoformat())


def refuse_old(book: Work, bkm_id: int, day: date, today: date) -> None:
    """Not in a closed month, and not longer ago than the lender's manners say."""
    if ledger.counting_day(book, bkm_id, day, today) != day:
        raise Refusal("report-month-closed", on=day.isoformat())
    most = rules_of(book, bkm_id, today).manners.back_dated_days
    if (today - day).days > most:
        raise Refusal("report-too-long-ago", on=day.isoformat(), days=most)


def beside(line: Claim, words: Say, said_on: date, key: str = "paid-on-day") -> Say:
    """The same words, with the day it was paid where a member said another than that of the report. A row of
    a sheet has the day of its meeting.
    """
    if line.sheet_id is not None or line.effective_on >= said_on:
        return words
    return say(key, words=words, on=line.effective_on.isoformat())


def in_list(line: Claim, words: Say, said_on: date) -> Say:
    """The same for a line of a list, which ends without a full stop."""
    return beside(line, words, said_on, "paid-on-short")
