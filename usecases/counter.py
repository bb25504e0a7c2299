"""The UPK's counter: cash is counted where it changes hands; one press books every row of a hand-over, or
none.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.checkdigit import of_rows
from domain.ledger import Kind, Purpose, confirm_installment, through_bank
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import cash, ledger, loans, members, outbox
from storage import claims as claims_of
from storage import handovers as store
from storage.book import Work
from usecases import (
    claims,
    counters,
    covers,
    late_sheets,
    looks,
    paid_days,
    payoffs,
    quieting,
    readouts,
    receipt_slips,
    voices,
)
from usecases.deed import Open

SEE_SLIP = "bukti"
Rows = list[tuple[claims_of.Claim, int]]
"""Claims with their row of the paper book."""


def card(book: Work, public_id: str) -> Say:
    """One hand-over at the counter: the KSM, the sum and the number of people, never names."""
    found = store.by_public(book, public_id)
    assert found is not None
    lines = lines_of(book, found.id)
    total = int(sum(line.amount for line, _ in lines))
    by = members.someone(book, found.from_person_id)
    yes = button("button-cash-right", "cocok", public_id, total)
    no = button("button-cash-wrong", "beda", public_id, total)
    on, n_days = opened(book, found, by)
    facts = {"ksm": found.ksm_name, "total": total, "n": len(lines), "giver": by.called}
    facts |= late_sheets.met_on(book, [line for line, _ in lines], on)
    words = say("handover-card", **facts, on=on.isoformat(), days=n_days)
    slip = button("button-transfer", "lewat", public_id, total)
    return words.with_rows((yes, no), (button("button-see-rows", "baris", public_id), slip))


def opened(book: Work, found: Any, by: Someone) -> tuple[date, int]:
    """On which day somebody said that they hand this over, and how many days ago that is."""
    zone = ZoneInfo(by.zone)
    on = found.opened_at.astimezone(zone).date()
    return on, (book.now.astimezone(zone).date() - on).days


def lines_of(book: Work, handover_id: int) -> Rows:
    """What is in a hand-over now, with the rows of the paper book; held lines are left out."""
    rows = store.lines_of(book, handover_id)
    found = {line.id: line for line in claims_of.by_id(book, [claim for claim, _ in rows])} if rows else {}
    return [(found[claim], row) for claim, row in rows if not found[claim].frozen]


def see_rows(book: Work, actor: Actor, public_id: str) -> Say:
    """[Lihat baris]: number and amount per row, no names; the counter screen faces the queue."""
    found, _ = at_counter(book, actor, public_id)
    rows = tuple(
        say("handover-row", number=number, amount=int(line.amount))
        for line, number in lines_of(book, found.id)
    )
    held = store.lines_of(book, found.id)
    words = say("handover-rows", ksm=found.ksm_name, lines=rows, n_held=len(held) - len(rows))
    return words.with_rows(*card(book, public_id).rows[:1])


def at_counter(book: Work, actor: Actor, public_id: str) -> tuple[Any, Someone]:
    """A hand-over that waits, and who of them may count it."""
    found = store.by_public(book, public_id)
    if found is None:
        raise Refusal("button-stale")
    lines = lines_of(book, found.id)
    who = counters.who_counts(book, actor, found, lines)
    if found.state != "open" and (who or actor.able(counters.DEED, Subject(found.bkm_id))):
        refuse_counted(book, found.state, found.ended_by, found.number)
    if who is None:
        raise counters.refuse(book, actor, found, lines)
    return found, who


def refuse_counted(book: Work, state: str, by: int | None, number: str | None) -> None:
    """Somebody else was at it before: Refusal, with who counted it and under which number it stands."""
    if state == "received" and by is not None and number:
        raise Refusal("counted-before", by=members.someone(book, by).called, number=number)
    raise Refusal("done-before")


def receive(book: Work, actor: Actor, public_id: str, total: str) -> Say:
    """[Cocok]: the cash was counted and is what the card says. Every row is booked in one go, or none."""
    found, who = at_counter(book, actor, public_id)
    lines = lines_of(book, found.id)
    if str(sum(line.amount for line, _ in lines)) != total or not lines:
        return card(book, public_id)  # a row was held or taken back since: what is shown is what is booked
    number = ledger.next_number(book)
    if not store.end(book, found.id, who.id, "received", number, int(total)):
        raise Refusal("done-before")
    n_sent = _book_rows(book, actor, who, lines, number, found.id)
    _tell_giver(book, found, who, int(total), number, n_slips=len(lines) - n_sent)
    said = _sah(number, int(total), n_sent, len(lines) - n_sent, public_id)
    today = receipt_slips.all_of_today(book, actor, len(lines) - n_sent)
    return said.with_rows(*said.rows, today) if said.rows and today else said


def _sah(number: str, total: int, n_sent: int, n_slips: int, subject: str) -> Say:
    """It is in the till; who has no phone needs a slip on paper, and here it is printed."""
    words = say("handover-received", number=number, total=total, n_sent=n_sent, n_slips=n_slips)
    press = button("button-receipt-slips", receipt_slips.PRINT, subject, n=n_slips)
    return words.with_rows((press,)) if n_slips else words


def _book_rows(
    book: Work, actor: Actor, who: Someone, lines: Rows, number: str, handover_id: int | None
) -> int:
    n_sent = 0
    for (line, _), own in zip(lines, of_rows(number, (row for _, row in lines)), strict=True):
        book_installment(book, actor, who, line, own, handover_id)
        n_sent += claims.receipt(book, line, own, who.called)
    return n_sent


def book_installment(
    book: Work, actor: Actor, who: Someone, line: claims_of.Claim, number: str, handover_id: int | None
) -> None:
    """The money of one line is in the lender's till; it counts on the card from the day it was paid."""
    on = ledger.day_of(book, line.bkm_id, actor.today)
    counts_on = ledger.counting_day(book, line.bkm_id, line.effective_on, actor.today)
    about = ledger.About(
        line.bkm_id, line.ksm_id, line.person_id, who.id, sheet_id=line.sheet_id, handover_id=handover_id,
        batch=line.batch, number=number, ahead=line.ahead, cover=line.cover, counts_on=counts_on,
    )  # fmt: skip
    bank = cash.came_by_transfer(book, handover_id, line.id)
    pay_on_card(book, line, on, about, bank=bank)


def pay_on_card(book: Work, line: claims_of.Claim, on: date, about: ledger.About, *, bank: bool) -> None:
    """One line becomes money on its card, and the loan is looked at if that may have ended it."""
    assert line.share_id is not None and about.counts_on is not None
    lent = payoffs.refuse_ended(book, line.share_id)
    counts_on = max(about.counts_on, lent.history.handed_back_on)  # it was reckoned without what comes now
    ends, let_go = _ends_it(book, line, lent, counts_on)
    entry = confirm_installment(
        *line.postings, on, f"confirm:{line.public_id}", let_go=let_go, covered=covers.out_of_kas(line, lent)
    )
    booked = through_bank(entry) if bank else entry
    written = ledger.append(book, booked, replace(about, counts_on=counts_on))
    claims_of.settle(book, [line], written.id)
    quieting.quiet(book, lent.person_id)
    if line.cover:
        covers.tell(book, line, about.number or "", written.id)
    if ends or line.amount + lent.titipan >= lent.outstanding:
        payoffs.look(book, lent.loan_id)


def _ends_it(book: Work, line: claims_of.Claim, lent: loans.Lent, on: date) -> tuple[bool, int]:
    """Whether this money ends the loan, and the jasa that is let go: who brings all that the rules ask that
    day has paid it off. That it is paid off is reckoned; what is let go is booked.
    """
    stands = lent.history.on(on)
    asked = payoffs.quote(book, line.bkm_id, lent, on)
    if line.cover or line.amount + stands.titipan < asked.total:
        return False, 0
    return True, asked.jasa_waived


def _tell_giver(book: Work, found: Any, who: Someone, total: int, number: str, *, n_slips: int) -> None:
    chat = members.chat_of(book, found.from_person_id)
    if chat is None:
        return
    lines = claims_of.still_open(book, ksm_id=found.ksm_id, purpose=Purpose.INSTALLMENT)
    left = sum(line.amount for line in lines if line.holder == found.from_person_id)
    words = say("handover-done", receiver=who.called, total=total, number=number, left=int(left))
    if n_slips:
        aloud = button(
            "button-readout", readouts.SEE, members.ksm_by_id(book, found.ksm_id).public_id, n=n_slips
        )
        words = words.with_rows((aloud,))
    outbox.post(book, chat, words, "receipt", f"handover-done:{found.public_id}")


def waiting(book: Work, actor: Actor) -> Say:
    """[Terima uang]: what waits at the counter: hand-overs per KSM, and single reports brought straight to
    the UPK.
    """
    grants = actor.scopes("confirm-hand-over")
    if not grants:
        raise Refusal("not-your-office")
    pages, rows = [], []
    waits = counters.waiting_for(book, actor, grants[0][0])
    names = [each.ksm_name for each in waits.handovers[:6]]
    for found in waits.handovers[:6]:
        shown = card(book, found.public_id)
        pages.append(say("counter-handover", **shown.values))
        told_apart_by = shown.values["total"] if names.count(found.ksm_name) > 1 else 0
        facts = {"ksm": found.ksm_name, "total": told_apart_by}
        rows.append((button("button-open-handover", "loket", found.public_id, **facts),))
    for line in waits.in_cash[: 8 - len(rows)]:
        who = members.someone(book, line.person_id)
        looks.note_in(book, actor, grants[0][1], who.id, looks.MONEY)
        ksm = members.ksm_by_id(book, line.ksm_id).name  # that lent it: the payer may sit elsewhere by now
        words = say("counter-single", name=who.called, ksm=ksm, amount=int(line.amount))
        pages.append(paid_days.in_list(line, words, line.recorded_at.astimezone(actor.zone).date()))
        rows.append(
            (button("button-count-single", "sahu", line.public_id, int(line.amount), name=who.called),)
        )
    if waits.in_cash:
        rows.append((button("button-transfer", "lewat"),))
    for line in waits.at_bank[: max(0, 9 - len(rows))]:
        who = members.someone(book, line.person_id)
        looks.note_in(book, actor, grants[0][1], who.id, looks.MONEY)
        ksm = members.ksm_by_id(book, line.ksm_id).name  # that lent it: the payer may sit elsewhere by now
        words = say("counter-transfer", name=who.called, ksm=ksm, amount=int(line.amount))
        pages.append(paid_days.in_list(line, words, line.recorded_at.astimezone(actor.zone).date()))
        rows.append((button("button-transfer-of", SEE_SLIP, line.public_id, name=who.called),))
    if len(waits.handovers) > 1:
        rows.append((button("button-count-many", "hitung"),))
    pages += waits.foot()
    return say("counter", lines=tuple(pages)).with_rows(*rows) if pages else say("counter-empty")


def open_at_counter(book: Work, actor: Actor, public_id: str) -> Say:
    """One hand-over picked from the list."""
    found, _ = at_counter(book, actor, public_id)
    return card(book, found.public_id)


def receive_single(book: Work, actor: Actor, claim_id: str, amount: str) -> Say:
    """One member's instalment counted at the counter."""
    found = claims_of.still_open(book, public_id=claim_id, purpose=Purpose.INSTALLMENT)
    if not found:
        _refuse_ended(book, actor, claim_id)
    who = voices.confirmer(book, actor, "confirm-hand-over", found[0]) if found else None
    if found and who is None:
        raise counters.refuse_single(book, actor, found[0])
    if who is None or str(found[0].amount) != amount:
        raise Refusal("button-stale")
    if found[0].frozen:
        raise Refusal("line-held")
    number = ledger.next_number(book)
    book_installment(book, actor, who, found[0], number, None)
    sent = claims.receipt(book, found[0], number, who.called)
    return _sah(number, int(found[0].amount), int(sent), int(not sent), claim_id)


def _refuse_ended(book: Work, actor: Actor, claim_id: str) -> None:
    """What a second clerk hears who presses on money that was counted meanwhile; strangers hear nothing."""
    said = ledger.entry_by(book, public_id=claim_id)
    if said is None or actor.able("confirm-hand-over", Subject(said.bkm_id)) is None:
        return
    end = claims_of.settled_by(book, said.id)
    if end is not None:
        state = "received" if end.kind == Kind.CONFIRM else end.kind
        refuse_counted(book, state, end.by_person_id, end.number)


def ask_count(book: Work, actor: Actor, public_id: str) -> Open:
    """[Tidak cocok] opens the small form that asks for the counted sum."""
    at_counter(book, actor, public_id)
    return Open("count-cash", about={"public_id": public_id})
