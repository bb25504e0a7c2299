"""A few coins missing from the box, or too many in it: taken over by two officers, seen in the cash book, the
month's report and its [Kenapa?].
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.coins import COUNT
from domain.ledger import Account
from domain.say import Refusal, Say, button, say
from domain.vouchers import COINS, What
from storage import cash as store
from storage import coins as coin_store
from storage import members
from storage.book import Work
from storage.cash import Until
from storage.rules import rules_of
from usecases import cash, coins_fit, vouchers
from usecases.report_months import Month

TAKE = "kaskoin"
SHOWN = 3


def beside(book: Work, actor: Actor, words: Say, count: Row[Any] | None) -> Say:
    """Below a count that differs by a few coins: the way to take them over."""
    if count is None or count.till != "kas" or coin_store.waits(book, count.bkm_id):
        return words
    gap = count.counted_rp - count.expected_rp
    if coins_fit.why_not(book, count.bkm_id, gap, count.on) is not None:
        return words
    return words.with_rows((button("button-coins", TAKE, count.public_id, gap, gap=abs(gap)),))


def propose(book: Work, actor: Actor, subject: str, gap: str) -> Say:
    """[Catat selisih Rp300]: a second officer is asked. Nothing moves yet."""
    who = cash.of_bkm(actor, "count-cash")
    count = store.count_by(book, subject)
    if count is None or count.bkm_id != who.bkm_id or str(count.counted_rp - count.expected_rp) != gap:
        raise Refusal("button-stale")
    last = store.last_count(book, who.bkm_id, "kas")
    if last is None or last.id != count.id:
        raise Refusal("coins-counted-again")
    if coin_store.waits(book, who.bkm_id) or coin_store.booked_of(book, count.public_id):
        raise Refusal("voucher-answered")
    coins_fit.refuse_new(book, who.bkm_id, int(gap), count.on)
    row = coins_fit.row_of(who.bkm_id, who, int(gap), count.on)
    return vouchers.ask_second(
        book, actor, who, store.propose(book, {**row, "media": COUNT, "file_id": count.public_id})
    )


def lines(book: Work, bkm_id: int, on: date, known_at: datetime) -> tuple[Say, ...]:
    """The month's report: what the coins come to, this month and in all; nothing where there never were."""
    ever = -store.sums(book, bkm_id, (Account.CASH_GAP,), Until(on, known_at))[Account.CASH_GAP]
    month = Until(on, known_at, on.replace(day=1))
    here = coin_store.booked(book, bkm_id, month)
    if not ever and not here:
        return ()
    now = -store.sums(book, bkm_id, (Account.CASH_GAP,), month)[Account.CASH_GAP]
    facts = {"amount": abs(now), "side": cash.side(now), "ever": abs(ever), "ever_side": cash.side(ever)}
    return (say("report-coins", n=len(here), **facts),)


def why(book: Work, month: Month) -> tuple[Say, ...]:
    """Behind [Kenapa?] of the report: each time, who found them and who agreed, and what a day may take."""
    on = month.report.on
    until = Until(on, month.known_at)
    here = coin_store.booked(book, month.bkm_id, replace(until, since=on.replace(day=1)))
    if not here:
        return ()
    most = int(rules_of(book, month.bkm_id, on).manners.coins)
    shown = tuple(_line(book, row) for row in here[-SHOWN:])
    return (say("why-coins", n=len(here), most=most), *shown)


def _line(book: Work, row: Row[Any]) -> Say:
    gap = COINS[What(row.what)] * row.amount_rp
    by, second = (members.someone(book, each).called for each in (row.by_person_id, row.ended_by))
    facts = {"number": row.number or "", "amount": row.amount_rp, "side": cash.side(gap)}
    return say("why-coins-line", on=row.on.isoformat(), by=by, second=second, **facts)
