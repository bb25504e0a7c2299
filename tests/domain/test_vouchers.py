"""What each kind of voucher moves: one page a treasurer can check."""

from __future__ import annotations

from datetime import date

import pytest

from domain.ledger import Account, Kind, Posting
from domain.vouchers import (
    COST,
    INCOME,
    OPENINGS,
    SHAPES,
    TILLS,
    Way,
    What,
    entry,
    moves,
    of_way,
    taken,
    why_not,
)

PAGE = """
    operasional      kas   biaya-operasional  kas-upk
    operasional      bank  biaya-operasional  bank-upk
    honor            kas   honorarium         kas-upk
    biaya-bank       -     biaya-bank         bank-upk
    jasa-bank        -     bank-upk           jasa-bank
    pendapatan-lain  kas   kas-upk            pendapatan-lain
    modal-tambahan   bank  bank-upk           modal-awal
    kas-ke-bank      -     bank-upk           kas-upk
    bank-ke-kas      -     kas-upk            bank-upk
    cadangan         -     biaya-cadangan     cadangan-risiko
    awal-kas         -     kas-upk            saldo-awal
    awal-bank        -     bank-upk           saldo-awal
    awal-modal       -     saldo-awal         modal-awal
    awal-cadangan    -     saldo-awal         cadangan-risiko
    koin-kurang      -     selisih-kas        kas-upk
    koin-lebih       -     kas-upk            selisih-kas
    iptw             kas   iptw               kas-upk
    iptw             bank  iptw               bank-upk
"""
TODAY = date(2026, 11, 17)


@pytest.mark.parametrize("row", PAGE.strip().splitlines(), ids=lambda row: "-".join(row.split()[:2]))
def test_a_voucher_moves_money_from_one_place_to_another(row: str) -> None:
    what, till, to, of = row.split()
    found = moves(What(what), 50_000, TILLS.get(till))
    assert found == (Posting(Account(to), 50_000), Posting(Account(of), -50_000))
    made = entry(found, TODAY, "v")
    assert (made.kind, made.amount, made.purpose) == (Kind.VOUCHER, 50_000, None)
    held = taken(found)
    assert (held.account if held else None) == (Account(of) if of in ("kas-upk", "bank-upk") else None)


def test_every_kind_stands_on_the_page_and_behind_one_button() -> None:
    assert {row.split()[0] for row in PAGE.strip().splitlines()} == {what.value for what in What}
    assert sorted(what for way in Way for what in of_way(way)) == sorted(What)
    assert {SHAPES[what].way for what in OPENINGS} == {Way.OPENING}


def test_where_both_are_possible_the_till_is_named() -> None:
    with pytest.raises(ValueError, match="cash or bank"):
        moves(What.OPERATING, 50_000, None)


def test_income_and_cost_are_what_kinds_earn_and_spend() -> None:
    earned = {SHAPES[what].of for what in of_way(Way.IN)} - {Account.CAPITAL}
    spent = {SHAPES[what].to for what in (*of_way(Way.OUT), *of_way(Way.ASIDE), *of_way(Way.IPTW))}
    assert (set(INCOME), set(COST)) == (earned, spent)


@pytest.mark.parametrize(
    ("amount", "holds", "on", "why"),
    [
        (1, 1, TODAY, None),
        (1, None, TODAY, None),
        (2, 1, TODAY, "too-much"),
        (1, 0, TODAY, "too-much"),
        (1, -5, TODAY, "too-much"),
        (0, 9, TODAY, "amount"),
        (-1, 9, TODAY, "amount"),
        (1, 9, date(2026, 11, 18), "future"),
        (1, 9, date(2026, 10, 1), None),
    ],
)
def test_what_cannot_be_a_voucher(amount: int, holds: int | None, on: date, why: str | None) -> None:
    assert why_not(amount, holds, on, TODAY) == why
