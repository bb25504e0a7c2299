"""Tabungan tanggung renteng beside the loans it stands for, and the pokok of who has just joined: what the
lender's rules suggest, what lies there, and the key with which it is noted after a payout. A suggestion:
nothing is taken from a loan and nobody is refused one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import Account, Purpose
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from domain.sheets import divided
from domain.surety import Wanted, part_of, summed
from domain.writtenrules import read
from storage import claims as claims_of
from storage import lending, loans, members, savings
from storage import rules as rules_store
from storage import surety as store
from storage.book import Work
from usecases import row_words, rows, sheet_savings
from usecases.sheet_bills import Roll

NOTE = "jamin"
_TR, _POKOK = Account.TANGGUNG_RENTENG, Account.POKOK


def of_ksm(book: Work, ksm_id: int, roll: Roll | None = None) -> dict[int, Wanted]:
    """What lies and what is suggested as tanggung renteng, by person: of everybody with a running loan or
    something in the pot. What stood for a loan of the paper book is not known here, so it counts for none.
    """
    running = (
        list(roll.running) if roll else [each for each in loans.of_ksm(book, ksm_id) if each.outstanding]
    )
    here = store.lent_here(book, [each.share_id for each in running])
    running = [each for each in running if each.share_id in here]
    if not running:
        return {}
    bkm_id = members.ksm_by_id(book, ksm_id).bkm_id
    wanted: dict[int, int] = {}
    for lent in running:
        rate = rules_store.rules_named(book, bkm_id, lent.profile).savings.tanggung_renteng_bp
        wanted[lent.person_id] = wanted.get(lent.person_id, 0) + part_of(lent.principal, rate)
    put = _put(book, ksm_id, _TR)
    return {who: Wanted(wanted.get(who, 0), put.get(who, 0)) for who in {**wanted, **put}}


def _put(book: Work, ksm_id: int, pot: Account) -> dict[int, int]:
    """Sah and reported, by person."""
    found = {who: int(pots[pot]) for who, pots in savings.of_ksm(book, ksm_id).items() if pot in pots}
    for line in claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.SAVINGS):
        if line.pot is pot:
            found[line.person_id] = found.get(line.person_id, 0) + int(line.amount)
    return found


def pokok_of(book: Work, bkm_id: int, seats: Sequence[Row[Any]]) -> dict[int, Wanted]:
    """The pokok of these seats by person: once, by the rules of the day they joined; of nobody whose money
    came from the paper book. Only who still has something to put in.
    """
    if not any(read(row.text).savings.pokok for row in rules_store.versions(book, bkm_id)):
        return {}
    asked = {}
    for seat in seats:
        pokok = int(rules_store.rules_of(book, bkm_id, seat.since_on).savings.pokok)
        found = Wanted(pokok, _put(book, seat.ksm_id, _POKOK).get(seat.person_id, 0)) if pokok else None
        if found is not None and found.short:
            asked[seat.person_id] = found
    return asked


def on_own_page(book: Work, person: Someone, today: date) -> list[Say]:
    """Below somebody's savings: whether their tanggung renteng is enough, and the pokok of joining."""
    lines = []
    for lent_by in dict.fromkeys(each.ksm_id for each in loans.of_people(book, [person.id])):
        mine = of_ksm(book, lent_by).get(person.id)
        if mine is not None and mine.wanted:
            lines.append(say("surety-own", short=int(mine.short), wanted=mine.wanted))
    pokok = pokok_of(book, person.bkm_id, store.joined_as(book, person.id, today)).get(person.id)
    return [*lines, say("surety-pokok-own", short=int(pokok.short))] if pokok is not None else lines


def on_sheet(book: Work, sheet: Any, brought: frozenset[Account], today: date, roll: Roll) -> list[Say]:
    """Below a meeting's sheet: what the KSM still lacks as tanggung renteng; that it is enough, where this
    sheet brought some. By their numbers, who has still to put in the pokok of joining.
    """
    lines = []
    whole = summed(list(of_ksm(book, sheet.ksm_id, roll).values()))
    if whole.short or (whole.wanted and _TR in brought):
        lines.append(say("surety-ksm", short=int(whole.short), wanted=whole.wanted))
    seats = store.joined_ksm(book, sheet.ksm_id, today)
    pokok = pokok_of(book, sheet.bkm_id, seats)
    if pokok:
        named = ", ".join(str(seat.number) for seat in seats if seat.person_id in pokok)
        lines.append(say("surety-pokok-ksm", numbers=named, total=sum(each.short for each in pokok.values())))
    return lines


# --- after a payout ----------------------------------------------------------------------------------------


def short_of(book: Work, row: Row[Any]) -> dict[int, int]:
    """What the borrowers of this application still lack, by person: of those who have their money."""
    lent = {line.person_id for line in lending.lines_of(book, row.id) if line.share_id is not None}
    return {
        who: int(each.short) for who, each in of_ksm(book, row.ksm_id).items() if who in lent and each.short
    }


def after_payout(book: Work, actor: Actor, row: Row[Any]) -> tuple[Say | str, tuple[Button, ...]]:
    """For who counted the loan: what is suggested, and the key for who may write the KSM's sheet."""
    short = short_of(book, row)
    total = sum(short.values())
    if not total:
        return "", ()
    mine = actor.able("report-sheet", Subject(row.bkm_id, row.ksm_id)) is not None
    keys = (button("button-surety", NOTE, row.public_id, total, total=total),) if mine else ()
    return say("surety-suggested", total=total, n=len(short), mine=int(mine)), keys


def note(book: Work, actor: Actor, public_id: str, total: str) -> Say:
    """[Catat TR]: each of them gave it: it stands on today's sheet of the KSM, reported, until the treasurer
    has the cash. A second press adds nothing.
    """
    row = lending.by_public(book, public_id)
    who = actor.able("report-sheet", Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    short = short_of(book, row)
    if str(sum(short.values())) != total:
        words, keys = after_payout(book, actor, row)
        return words.with_rows(keys) if isinstance(words, Say) else say("surety-enough", ksm=row.ksm_name)
    page = rows.opened_today(book, actor, who, row.ksm_id)
    numbers = {member.id: number for number, member in page.members.items()}
    done = rows.Outcome()
    lacking = sorted((numbers[person], person) for person in short if person in numbers)
    more = [_with(page, number, person, short[person]) for number, person in lacking]
    rows.take(book, page, more, done, change=True)
    sheet_savings.tell_treasurer(book, actor, page.sheet.id)
    written = [*done.kept, *done.changed]
    lines = (*done.refused, *(asked for asked, _ in done.asked))
    noted = sum(dict(each.pots).get(CODES[_TR], 0) for each in written)
    words = say("surety-noted", ksm=row.ksm_name, n=len(written), total=int(noted), lines=lines)
    return words.with_rows(*row_words.in_rows(done.asked))


def _with(page: rows.Page, number: int, person: int, amount: int) -> Any:
    """The row as it stands on the sheet, with this much more tanggung renteng."""
    now = list(page.lines.get(person, {}).values())
    pots = {CODES[pot]: rupiah for pot, rupiah in row_words.by_pot(now).items()}
    pots[CODES[_TR]] = pots.get(CODES[_TR], 0) + amount
    paid = sum(int(each.amount) for each in now if each.pot is None)
    return divided(number, pots, paid)
