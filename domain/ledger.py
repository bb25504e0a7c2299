"""Double entry in whole rupiah. Knows what an entry of each kind looks like; knows no database and no
names.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.money import Rupiah


class Account(StrEnum):
    """Where money can stand. A positive amount is what is had, a negative one what is owed or earned."""

    CASH_UPK = "kas-upk"
    CASH_GAP = "selisih-kas"  # a few coins missing from the box, or too many in it: two officers said so
    CASH_KSM = "kas-ksm"
    BANK_UPK = "bank-upk"
    IN_HAND = "di-tangan"  # cash a person carries for others; posting.person is the carrier
    UNDER_WAY = "di-jalan"  # a payer says it was handed over; nobody has yet said they hold it
    CLAIMED_SAVINGS = "tabungan-dilaporkan"
    CLAIMED_POKOK = "simpanan-pokok-dilaporkan"
    CLAIMED_SUKARELA = "simpanan-sukarela-dilaporkan"
    CLAIMED_TANGGUNG_RENTENG = "tanggung-renteng-dilaporkan"
    CLAIMED_KELOMPOK = "tabungan-kelompok-dilaporkan"
    CLAIMED_INSTALLMENT = "angsuran-dilaporkan"
    POKOK = "simpanan-pokok"
    WAJIB = "simpanan-wajib"
    SUKARELA = "simpanan-sukarela"
    TANGGUNG_RENTENG = "tabungan-tanggung-renteng"  # stands surety for the KSM's loans: the members' money
    KELOMPOK = "tabungan-kelompok"
    LOAN = "pinjaman"
    PAID = "angsuran"  # paid on a card; what it settles is reckoned, never stored: domain/reckoning.py
    JASA = "jasa"  # settled without money: paid before the book began, or let go
    COVERED = "talangan-kas"  # what the KSM's cash paid for a member, to be given back to it
    GIVEN_BACK = "talangan-diganti"  # between two members; the UPK's money does not move
    LET_GO = "jasa-direlakan"  # jasa nobody asks any more: paid off early, put on a new card, written off
    WRITTEN_OFF = "hapus-buku"  # pokok nobody expects any more; its history stays
    RECOVERED = "pemulihan"  # what came in after a write-off, by itself: no income from jasa
    OPENING = "saldo-awal"
    BANK_JASA = "jasa-bank"
    OTHER_INCOME = "pendapatan-lain"
    OPERATING = "biaya-operasional"
    HONORARIUM = "honorarium"
    BANK_FEE = "biaya-bank"
    IPTW = "iptw"  # jasa given back for paying in time: a cost
    RESERVE_COST = "biaya-cadangan"
    RESERVE = "cadangan-risiko"  # set aside for loans that will not come back; part of the cash, named
    CAPITAL = "modal-awal"


SAVINGS = (Account.POKOK, Account.WAJIB, Account.SUKARELA, Account.TANGGUNG_RENTENG, Account.KELOMPOK)
"""The pots of a member. Each stands alone: what lies in one covers nothing in another."""
CLAIMED_POT: Mapping[Account, Account] = {
    Account.POKOK: Account.CLAIMED_POKOK,
    Account.WAJIB: Account.CLAIMED_SAVINGS,
    Account.SUKARELA: Account.CLAIMED_SUKARELA,
    Account.TANGGUNG_RENTENG: Account.CLAIMED_TANGGUNG_RENTENG,
    Account.KELOMPOK: Account.CLAIMED_KELOMPOK,
}
"""Where a report of savings waits, pot by pot, until a second person has the cash."""
POT_OF = {claimed: pot for pot, claimed in CLAIMED_POT.items()}


class Kind(StrEnum):
    """What an entry is. A claim becomes money only through a CONFIRM by a second person."""

    CLAIM = "claim"
    HOLD = "hold"
    CONFIRM = "confirm"
    VOID = "void"
    REVERSE = "reverse"
    GIVE_BACK = "give-back"
    HAND_BACK = "hand-back"  # the UPK gave back what somebody paid too much on a card
    OPENING = "opening"
    DISBURSE = "disburse"
    WITHDRAW = "withdraw"
    VOUCHER = "voucher"  # other money in or out: two officers, a number, what it was for
    RESCHEDULE = "reschedule"  # what is left of one card goes to another, without money
    WRITE_OFF = "write-off"
    RECOVER = "recover"
    NOT_TAKEN = "not-taken"  # a loan paid out comes back whole before its first instalment
    MOVE = "move"  # a member's savings go to another KSM: domain/moving.py
    CARRY = "carry"  # what is left of a card goes along with them, as it is


class Purpose(StrEnum):
    """What the payer meant the money for."""

    SAVINGS = "tabungan"
    INSTALLMENT = "angsuran"


class Unbalanced(ValueError):
    """An entry whose postings do not sum to zero, or that has fewer than two. It cannot be constructed."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of an entry. `amount` in whole rupiah, never 0; `person`, `share` are row ids or None."""

    account: Account
    amount: int
    person: int | None = None
    share: int | None = None

    def __post_init__(self) -> None:
        if type(self.amount) is not int or self.amount == 0:
            raise Unbalanced(f"a posting needs a whole amount other than 0, not {self.amount!r}")


@dataclass(frozen=True, slots=True)
class Entry:
    """Postings that belong together and sum to zero: all are written, or none."""

    kind: Kind
    purpose: Purpose | None
    amount: Rupiah
    postings: tuple[Posting, ...]
    effective_on: date
    reference: str

    def __post_init__(self) -> None:
        if len(self.postings) < 2 or sum(each.amount for each in self.postings) != 0:
            raise Unbalanced(f"{self.reference}: {[(p.account, p.amount) for p in self.postings]}")
        if self.amount <= 0:
            raise Unbalanced(f"{self.reference}: amount {self.amount} must be above 0")


CLAIMED = {Purpose.SAVINGS: Account.CLAIMED_SAVINGS, Purpose.INSTALLMENT: Account.CLAIMED_INSTALLMENT}


def claim(  # noqa: PLR0913 - an entry is these facts
    purpose: Purpose,
    amount: Rupiah,
    payer: int,
    on: date,
    reference: str,
    *,
    share: int | None,
    holder: int | None,
    pot: Account = Account.WAJIB,
) -> Entry:
    """Somebody says `payer` paid. `holder` carries the cash, or None while nobody has said they do. `pot`:
    into which savings.
    """
    cash = Posting(Account.IN_HAND, amount, holder) if holder else Posting(Account.UNDER_WAY, amount, payer)
    claimed = CLAIMED_POT[pot] if purpose is Purpose.SAVINGS else CLAIMED[purpose]
    return Entry(Kind.CLAIM, purpose, amount, (cash, Posting(claimed, -amount, payer, share)), on, reference)


def hold(payer: int, holder: int, amount: Rupiah, on: date, reference: str) -> Entry:
    """The carrier says: yes, I have the cash of `payer`."""
    moves = (Posting(Account.IN_HAND, amount, holder), Posting(Account.UNDER_WAY, -amount, payer))
    return Entry(Kind.HOLD, None, amount, moves, on, reference)


def void(claimed: Iterable[Posting], amount: Rupiah, on: date, reference: str) -> Entry:
    """A claim taken back before anybody confirmed it: its mirror."""
    return Entry(Kind.VOID, None, amount, _mirror(claimed), on, reference)


TRANSIT = (Account.IN_HAND, Account.UNDER_WAY, *POT_OF, Account.CLAIMED_INSTALLMENT)
"""Where reported money stands until it is confirmed: a claim and its confirmation cancel each other here."""


def reverse(confirmed: Iterable[Posting], amount: Rupiah, on: date, reference: str) -> Entry:
    """A confirmed report found wrong: the mirror of what it made final. All of them stay visible."""
    final = [each for each in confirmed if each.account not in TRANSIT]
    return Entry(Kind.REVERSE, None, amount, _mirror(final), on, reference)


def confirm_savings(cash: Posting, claimed: Posting, on: date, reference: str) -> Entry:
    """The treasurer has the cash: what was claimed becomes the member's savings, in the pot they named."""
    postings = (
        Posting(Account.CASH_KSM, cash.amount),
        Posting(cash.account, -cash.amount, cash.person),
        Posting(claimed.account, -claimed.amount, claimed.person),
        Posting(POT_OF[claimed.account], claimed.amount, claimed.person),
    )
    return Entry(Kind.CONFIRM, Purpose.SAVINGS, Rupiah(cash.amount), postings, on, reference)


def confirm_installment(
    cash: Posting, claimed: Posting, on: date, reference: str, *, let_go: int = 0, covered: int | None = None
) -> Entry:
    """The UPK has counted the cash: what was claimed is paid on the card. `let_go`: jasa the rules do not ask
    of a loan paid off with this money. `covered`: the member for whom the KSM's own cash paid.
    """
    freed = ((Account.LET_GO, let_go, None), (Account.JASA, -let_go, claimed.share))
    from_kas = (Posting(Account.CASH_KSM, -cash.amount), Posting(Account.COVERED, cash.amount, covered))
    postings = (
        Posting(Account.CASH_UPK, cash.amount),
        Posting(cash.account, -cash.amount, cash.person),
        Posting(claimed.account, -claimed.amount, claimed.person, claimed.share),
        Posting(Account.PAID, claimed.amount, claimed.person, claimed.share),
        *(Posting(to, part, claimed.person, share) for to, part, share in freed if part),
        *(from_kas if covered is not None else ()),
    )
    return Entry(Kind.CONFIRM, Purpose.INSTALLMENT, Rupiah(cash.amount), postings, on, reference)


def give_back(member: int | None, payer: int | None, amount: Rupiah, on: date, reference: str) -> Entry:
    """Who paid for a member has it back. `payer` None: the KSM's cash paid; `member` None: it gives back
    what came into it for a cover that was found wrong.
    """
    if payer is None:
        moves = (Posting(Account.CASH_KSM, amount), Posting(Account.COVERED, -amount, member))
    elif member is None:
        moves = (Posting(Account.COVERED, amount, payer), Posting(Account.CASH_KSM, -amount))
    else:
        moves = (Posting(Account.GIVEN_BACK, amount, payer), Posting(Account.GIVEN_BACK, -amount, member))
    return Entry(Kind.GIVE_BACK, None, amount, moves, on, reference)


def withdraw(person: int, pot: Account, amount: Rupiah, on: date, reference: str) -> Entry:
    """The treasurer gave a member part of one pot, out of the KSM's cash."""
    moves = (Posting(pot, amount, person), Posting(Account.CASH_KSM, -amount))
    return Entry(Kind.WITHDRAW, Purpose.SAVINGS, amount, moves, on, reference)


def through_bank(confirmed: Entry) -> Entry:
    """The same money, which came to the bank of the UPK instead of its cash box."""

    def moved(each: Posting) -> Posting:
        return replace(each, account=Account.BANK_UPK) if each.account is Account.CASH_UPK else each

    return replace(confirmed, postings=tuple(moved(each) for each in confirmed.postings))


def disburse(share: int, borrower: int, amount: Rupiah, on: date, reference: str) -> Entry:
    """The UPK paid a loan out, and somebody of the KSM counted it: from now on the borrower owes it."""
    moves = (Posting(Account.LOAN, amount, borrower, share), Posting(Account.CASH_UPK, -amount))
    return Entry(Kind.DISBURSE, None, amount, moves, on, reference)


def reschedule(
    cards: tuple[int, int], borrower: int, left: tuple[int, int], on: date, reference: str
) -> Entry:
    """What is left of one card goes to another. `cards`: the old share and the new one; `left`: pokok, which
    moves, and jasa, which is let go: the new card asks its own.
    """
    pokok, jasa = left
    old, new = cards
    moves = (
        Posting(Account.LOAN, -pokok, borrower, old),
        Posting(Account.LOAN, pokok, borrower, new),
        *_let_go(old, borrower, jasa),
    )
    return Entry(Kind.RESCHEDULE, None, Rupiah(pokok), moves, on, reference)


def write_off(share: int, borrower: int, left: tuple[int, int], on: date, reference: str) -> Entry:
    """Nobody expects it any more: what is left leaves the loans for an account of its own. `left`: pokok and
    jasa; jasa is let go.
    """
    pokok, jasa = left
    moves = (
        Posting(Account.LOAN, -pokok, borrower, share),
        Posting(Account.WRITTEN_OFF, pokok, borrower, share),
        *_let_go(share, borrower, jasa),
    )
    return Entry(Kind.WRITE_OFF, None, Rupiah(pokok), moves, on, reference)


def _let_go(share: int, borrower: int, jasa: int) -> tuple[Posting, ...]:
    if not jasa:
        return ()
    return (Posting(Account.JASA, -jasa, borrower, share), Posting(Account.LET_GO, jasa, borrower))


def recover(share: int, borrower: int, amount: int, on: date, reference: str) -> Entry:
    """Money that came in after all, on a loan written off before."""
    moves = (Posting(Account.CASH_UPK, amount), Posting(Account.RECOVERED, -amount, borrower, share))
    return Entry(Kind.RECOVER, None, Rupiah(amount), moves, on, reference)


def opening(postings: Iterable[Posting], on: date, reference: str) -> Entry:
    """What stood in the paper book on the day Guyub began, against the opening balance."""
    rows = tuple(postings)
    rest = -sum(row.amount for row in rows)
    whole = rows + ((Posting(Account.OPENING, rest),) if rest else ())
    return Entry(Kind.OPENING, None, Rupiah(max(abs(row.amount) for row in whole)), whole, on, reference)


def _mirror(postings: Iterable[Posting]) -> tuple[Posting, ...]:
    return tuple(Posting(p.account, -p.amount, p.person, p.share) for p in postings)


def link_of_chain(previous: str, facts: Iterable[object]) -> str:
    """The next link of a BKM's chain: a digest over the link before and this entry's ids, amounts and
    dates, never names.
    """
    return hashlib.sha256(json.dumps([previous, *facts]).encode()).hexdigest()
