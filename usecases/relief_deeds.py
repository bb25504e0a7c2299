"""What two officers agreed to is done: the entry, the borrower's word, and what waited about the old card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.ledger import recover, reschedule, through_bank, write_off
from domain.not_taken import not_taken
from domain.people import Role
from domain.relief import TO_BE_TOLD, What
from domain.say import Refusal, Say, button, say
from storage import cash, due, ledger, loans, members, outbox, seals
from storage import relief as store
from storage.book import Work
from storage.loans import Lent
from usecases import payoffs, quieting, relief_cards, relief_voices

PAUSE_ENDS = "pause-ends"
_TOLD_AT = time(9)


@dataclass(frozen=True, slots=True)
class Done:
    """What is kept beside the proposal; `n_slips`: 1 if the borrower has no phone and must be told by mouth;
    `number`: of the receipt.
    """

    values: dict[str, Any] = field(default_factory=dict)
    n_slips: int = 0
    number: str = ""


def _about(row: Row[Any], officer: Someone, ksm_id: int) -> ledger.About:
    return ledger.About(row.bkm_id, ksm_id, row.person_id, officer.id)


def _tell(book: Work, row: Row[Any], words: Say) -> int:
    words = replace(words, values={**words.values, "about": row.public_id})
    chat = members.chat_of(book, row.person_id)
    if chat is None:
        return 1
    outbox.post(book, chat, words, "receipt", f"ringan-{words.key}:{row.public_id}")
    return 0


def _card_of(book: Work, row: Row[Any], actor: Actor) -> tuple[Someone, Lent]:
    """The card that ends, looked at again: something may have come between."""
    borrower, lent = members.someone(book, row.person_id), loans.by_share(book, row.share_id)
    relief_cards.refuse_open(book, borrower, lent, actor.today)
    return borrower, lent


def put_on_new_card(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """What is left goes to a new card, dated today; the old one ends with its history."""
    borrower, lent = _card_of(book, row, actor)
    on = ledger.day_of(book, row.bkm_id, actor.today)
    card, profile = relief_cards.new_card(book, lent, row.n_installments, row.jasa, on)
    if store.alike(book, lent, card, on, profile):
        raise Refusal("relief-why-same-sum", name=borrower.called)
    share_id = store.begin_share(book, lent, card, on, profile)
    left = int(lent.left.pokok), int(lent.left.jasa)
    entry = reschedule((lent.share_id, share_id), borrower.id, left, on, f"relief:{row.public_id}")
    about = replace(_about(row, officer, lent.ksm_id), cards=seals.of_share(book, share_id))
    written = ledger.append(book, entry, about)
    payoffs.look(book, lent.loan_id)
    quieting.quiet(book, borrower.id)
    facts = relief_cards.card_facts(card)
    words = say("relief-told-new-card", name=borrower.called, left=left[0], **facts)
    new = loans.by_share(book, share_id).public_id
    picture = button("button-card-picture", "kartu", borrower.public_id, new)
    n_slips = _tell(book, row, words.with_rows((picture,)))
    return Done({"entry_id": written.id}, n_slips)


def let_rest(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """Nothing ages from today to that day, nothing is forgiven. Its end is spoken of a few days before."""
    borrower = members.someone(book, row.person_id)
    relief_cards.running(book, borrower)
    held = store.paused_until(book, borrower.id, actor.today)
    relief_cards.refuse_pause(borrower, row.until_on, actor.today, held)
    quieting.quiet(book, borrower.id)
    zone = ZoneInfo(borrower.zone)
    told_on = max(row.until_on - TO_BE_TOLD, actor.today + timedelta(days=1))
    at = datetime.combine(told_on, _TOLD_AT, tzinfo=zone)
    until = datetime.combine(row.until_on + timedelta(days=7), _TOLD_AT, tzinfo=zone)
    due.plan(book, PAUSE_ENDS, row.public_id, "once", at, until_at=until)
    words = say("relief-told-pause", name=borrower.called, until=row.until_on.isoformat())
    return Done({"since_on": actor.today}, _tell(book, row, words))


def end_it(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """What is left leaves the loans; its history stays. From now on no word about it goes out."""
    borrower, lent = _card_of(book, row, actor)
    on = ledger.day_of(book, row.bkm_id, actor.today)
    left = int(lent.left.pokok), int(lent.left.jasa)
    entry = write_off(lent.share_id, borrower.id, left, on, f"relief:{row.public_id}")
    written = ledger.append(book, entry, _about(row, officer, lent.ksm_id))
    payoffs.look(book, lent.loan_id)
    quieting.quiet(book, borrower.id)
    first = members.someone(book, row.by_person_id).called
    words = say("relief-told-ended", name=borrower.called, left=left[0], by=first)
    return Done({"entry_id": written.id}, _tell(book, row, words))


def take_back_in(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """Money that came after all: in the till or at the bank, under its number, with a receipt."""
    borrower, lent = members.someone(book, row.person_id), loans.by_share(book, row.share_id)
    on, number = ledger.day_of(book, row.bkm_id, actor.today), ledger.next_number(book)
    entry = recover(row.share_id, borrower.id, row.amount_rp, on, f"relief:{row.public_id}")
    if cash.has_slip(book, row.public_id):
        entry = through_bank(entry)
    about = replace(_about(row, officer, lent.ksm_id), number=number)
    written = ledger.append(book, entry, about)
    receiver = members.someone(book, row.by_person_id).called
    words = say(
        "relief-told-recovered", name=borrower.called, amount=row.amount_rp, number=number, by=receiver
    )
    return Done({"entry_id": written.id}, _tell(book, row, words), number)


def let_fine_go(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """What is open of a fine today is not asked any more. No money moves; what was paid of it stays paid."""
    borrower, lent = members.someone(book, row.person_id), loans.by_share(book, row.share_id)
    if not lent.fine:
        raise Refusal("relief-no-fine", name=borrower.called)
    on = ledger.day_of(book, row.bkm_id, actor.today)
    words = say("relief-told-fine", name=borrower.called, amount=int(lent.fine))
    return Done({"since_on": on, "amount_rp": int(lent.fine)}, _tell(book, row, words))


def carry_back(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> Done:
    """The money is in the till again, under its number: the card stands at zero, the borrower is asked."""
    borrower, lent = members.someone(book, row.person_id), loans.by_share(book, row.share_id)
    relief_cards.refuse_back(book, borrower, lent, actor.today)
    on, number = ledger.day_of(book, row.bkm_id, actor.today), ledger.next_number(book)
    whole = int(lent.principal), int(lent.jasa)
    entry = not_taken(lent.share_id, borrower.id, whole, on, f"relief:{row.public_id}")
    about = replace(_about(row, officer, lent.ksm_id), number=number, about_id=lent.history.payout)
    written = ledger.append(book, entry, about)
    payoffs.look(book, lent.loan_id)
    quieting.quiet(book, borrower.id)
    receiver = members.someone(book, row.by_person_id).called
    words = say("relief-told-not-taken", name=borrower.called, amount=whole[0], number=number, by=receiver)
    return Done({"entry_id": written.id}, _tell(book, row, relief_voices.asked(words, row)), number)


Doing = Callable[[Work, Actor, Someone, Row[Any]], Done]
DO: dict[What, Doing] = {
    What.RESCHEDULE: put_on_new_card,
    What.PAUSE: let_rest,
    What.WRITE_OFF: end_it,
    What.RECOVERY: take_back_in,
    What.FINE: let_fine_go,
    What.NOT_TAKEN: carry_back,
}


def pause_ends(book: Work, planned: Row[Any]) -> str:
    """A few days before a rest is over: the clerk hears it, and the KSM's bendahara where the members agreed
    that names may be known. The borrower does not: it is the officers' turn to ask how they are.
    """
    row = store.by_public(book, planned.subject)
    if row is None or row.outcome != store.AGREED:
        return "ended"
    borrower = members.someone(book, row.person_id)
    today = book.now.astimezone(ZoneInfo(borrower.zone)).date()
    asked = members.officers(book, row.bkm_id, (Role.PETUGAS_UPK,), today)
    for seat in borrower.seats:
        if members.ksm_by_id(book, seat.ksm_id).names_agreed:
            asked += members.officers(book, row.bkm_id, (Role.BENDAHARA,), today, seat.ksm_id)
    words = say(
        "relief-pause-ends", about=row.public_id, name=borrower.called, until=row.until_on.isoformat()
    )
    chats = {members.chat_of(book, each.id) for each in asked if each.id != borrower.id}
    for chat in sorted(each for each in chats if each is not None):
        outbox.post(book, chat, words, "alert", f"pause-ends:{row.public_id}:{chat}")
    return "said"
