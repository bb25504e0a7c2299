"""What must be settled before somebody goes to another KSM: nothing of theirs may hang in the air between two
cash boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from domain.actor import Someone
from domain.covers import KAS
from domain.say import Refusal, Say, say
from storage import claims as claims_of
from storage import covers, holds, moving, relief, savings, titipan, withdrawals
from storage.book import Work
from storage.loans import Lent
from usecases import covers as covers_of
from usecases import moving_cards


def refuse_unsettled(book: Work, whom: Someone, ksm_id: int, cards: Sequence[Lent] = ()) -> None:
    """Refusal with the whole list of what comes first, each with what to do. `cards`: those that go along."""
    today = book.now.astimezone(ZoneInfo(whom.zone)).date()
    own = [line for card in cards for line in moving_cards.open_things(card, today)]
    lines = (*open_things(book, whom, ksm_id), *own)
    if lines:
        raise Refusal("move-first", name=whom.called, lines=lines)


def refuse_box_short(book: Work, ksm: tuple[int, str], amount: int, n: int) -> None:
    """Refusal: the savings that would go along do not lie in this box, because it paid for others. `ksm`: id
    and name; `n`: how many go. Rupiah.
    """
    lies = covers_of.in_box(book, ksm[0])
    held = max(0, lies + savings.from_paper(book, ksm[0]))
    if amount <= held:
        return
    owed = sum(left for (_, payer), left in covers.of_ksm(book, ksm[0]).items() if payer == KAS)
    paid = owed + savings.till(book, ksm[0]) - lies
    surplus = titipan.of_person(book, KAS, book.now.date(), (ksm[0],))
    at_upk = sum(one.amount for one in surplus if one.from_kas)
    facts = {"amount": amount, "held": held, "short": amount - held, "paid": paid, "at_upk": at_upk}
    raise Refusal("move-box-short", ksm=ksm[1], n=n, **facts)


def open_things(book: Work, whom: Someone, ksm_id: int) -> list[Say]:
    """What of theirs is open in this KSM. Rupiah."""
    here = claims_of.still_open(book, ksm_id=ksm_id)
    own = [line for line in here if line.person_id == whom.id]
    carried = int(sum(line.amount for line in here if line.holder == whom.id))
    wishes = [row for row in withdrawals.of_person(book, whom.id) if row.ksm_id == ksm_id]
    asked = any(row.state == withdrawals.ASKED for row in wishes)
    denied = any(row.says == withdrawals.WRONG and row.outcome is None for row in wishes)
    rows = [row for row in holds.of_person(book, whom.id) if row.ksm_id == ksm_id and row.ended_at is None]
    held = sum(row.amount_rp for row in rows)
    owed = [pair for pair, left in covers.of_ksm(book, ksm_id).items() if left and whom.id in pair]
    found = [
        (bool(own), say("move-first-report", amount=int(sum(line.amount for line in own)))),
        (bool(carried), say("move-first-cash", amount=carried)),
        (asked or denied, say("move-first-withdrawal")),
        (bool(held), say("move-first-hold", amount=held)),
        (bool(owed), say("move-first-cover")),
        (moving.asks_for_loan(book, whom.id, ksm_id), say("move-first-application")),
        (relief.waits_for(book, whom.id) is not None, say("move-first-relief")),
    ]
    return [line for stands, line in found if stands]
