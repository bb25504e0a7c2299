"""Which savings a row of a sheet means, beside what stands on the sheet and what the member reported. Knows
no book and no sentences.
"""

from collections.abc import Mapping

from domain.ledger import Account
from domain.money import Rupiah
from domain.reading.onerow import Row, divided
from domain.savings import CODES, POTS

Key = Account | None
"""A row stands once in each pot, and once as an instalment (None)."""
Amounts = Mapping[Key, int]


def wanted(row: Row, stands: Amounts, own: Amounts) -> dict[Key, Rupiah] | None:
    """The amounts this row comes to, pot by pot; None: it stands in several pots, and which of them is to
    change was not said. `stands`: what the sheet holds for this member; `own`: what they reported themselves.

    A row that names its pots means them. One amount alone follows what stands, then what the member said,
    then goes to wajib.
    """
    pots: Amounts | None = {POTS[code]: amount for code, amount in row.pots}
    if row.savings and not row.pots:
        pots = _unnamed(int(row.savings), _saved(stands), _saved(own))
    if pots is None:
        return None
    amounts: dict[Key, int] = {**pots, None: row.instalment}
    return {key: Rupiah(amount) for key, amount in amounts.items() if amount}


def _saved(amounts: Amounts) -> Amounts:
    return {key: amount for key, amount in amounts.items() if key is not None and amount}


def _unnamed(amount: int, stands: Amounts, own: Amounts) -> Amounts | None:
    if sum(stands.values()) == amount:
        return stands
    both = {key: stands.get(key, 0) + own.get(key, 0) for key in (*stands, *own)}
    if own and sum(both.values()) == amount:
        return both  # two reports, and the leader wrote their sum
    if len(stands) > 1:
        return None
    said = stands or own
    fitting = [key for key in (Account.WAJIB, *said) if said.get(key) == amount]
    if fitting or len(said) == 1:
        return {(fitting or list(said))[0]: amount}
    return {Account.WAJIB: amount}


def ways(row: Row, stands: Amounts) -> list[Row]:
    """What one unnamed amount may mean where several pots stand: the wajib part of it, or wajib and the rest
    as it is, or nothing but wajib.
    """
    rest = {CODES[key]: amount for key, amount in stands.items() if key not in (None, Account.WAJIB)}
    left = int(row.savings) - sum(rest.values())
    within = [divided(row.number, {"wajib": left, **rest}, row.instalment)] if left >= 0 else []
    beside = divided(row.number, {"wajib": int(row.savings), **rest}, row.instalment)
    alone = divided(row.number, {"wajib": int(row.savings)}, row.instalment)
    return list(dict.fromkeys([*within, beside, alone]))


def as_it_stands(row: Row, amounts: Amounts) -> Row:
    """The row with the pots it came to; one amount of the usual kind needs no name."""
    pots = {CODES[key]: amount for key, amount in amounts.items() if key is not None}
    return row if not pots or list(pots) == ["wajib"] else divided(row.number, pots, row.instalment)
