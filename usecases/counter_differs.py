"""Cash at the counter that is not what its card says: named and sent back; or a few coins, taken over by two
officers into an account of their own, never into anybody's instalment.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.say import Refusal, Say, button, say
from storage import handovers as store
from storage import members, outbox
from storage.book import Work
from usecases import coins_fit, counter, vouchers

COINS, COINS_BACK = "koin", "koinbalik"


def count_offer(book: Work, actor: Actor, public_id: str = "") -> dict[str, object]:
    """[Tidak cocok]: how much was counted? The form's given."""
    found, _ = counter.at_counter(book, actor, public_id)
    total = int(sum(line.amount for line, _ in counter.lines_of(book, found.id)))
    return {"handover": public_id, "ksm": found.ksm_name, "total": total}


def returned(book: Work, actor: Actor, answers: dict[str, object], *, sent_back: bool = False) -> Say:
    """The counted sum differs: nothing is booked, the cash and the rows go back to the leader with the
    difference named. A few coins may be taken over, unless the clerk sent them back.
    """
    found, who = counter.at_counter(book, actor, str(answers["handover"]))
    counted = int(str(answers["counted"]))
    total = int(sum(line.amount for line, _ in counter.lines_of(book, found.id)))
    if counted == total:
        return counter.card(book, found.public_id)
    if not sent_back and coins_fit.why_not(book, found.bkm_id, counted - total, actor.today) is None:
        return _offer_coins(found, total, counted)
    store.end(book, found.id, who.id, "returned", None, counted)
    chat = members.chat_of(book, found.from_person_id)
    facts = {"total": total, "counted": counted, "difference": abs(total - counted)}
    if chat is not None:
        words = say("handover-returned", who=who.called, ksm=found.ksm_name, **facts)
        outbox.post(book, chat, words, "receipt", f"handover-returned:{found.public_id}")
    return say("handover-not-booked", ksm=found.ksm_name, **facts)


def _offer_coins(found: Any, total: int, counted: int) -> Say:
    gap = counted - total
    facts = {
        "ksm": found.ksm_name,
        "total": total,
        "counted": counted,
        "gap": abs(gap),
        "side": "less" if gap < 0 else "more",
    }
    take = button("button-coins-take", COINS, found.public_id, f"{total}.{counted}", gap=abs(gap))
    back = button("button-coins-back", COINS_BACK, found.public_id, counted)
    return say("handover-coins", **facts).with_rows((take,), (back,))


def _tell_giver(book: Work, found: Any, who: str, gap: int) -> None:
    chat = members.chat_of(book, found.from_person_id)
    if chat is not None:
        facts = {"ksm": found.ksm_name, "gap": abs(gap), "side": "less" if gap < 0 else "more"}
        told = say("handover-coins-told", who=who, **facts)
        outbox.post(book, chat, told, "receipt", f"handover-coins:{found.public_id}")


def send_back(book: Work, actor: Actor, public_id: str, counted: str) -> Say:
    """[Kembalikan]: also a few coins are looked for first."""
    if not counted.isdecimal():
        raise Refusal("button-stale")
    return returned(book, actor, {"handover": public_id, "counted": counted}, sent_back=True)


def receive_but_coins(book: Work, actor: Actor, public_id: str, sums: str) -> Say:
    """[Terima, selisih Rp300]: every row is booked in full, and the coins wait for a second officer as a
    voucher of their own. If that one says no, the box says so at its next count.
    """
    total, _, counted = sums.partition(".")
    if not (total.isdecimal() and counted.isdecimal()):
        raise Refusal("button-stale")
    found, who = counter.at_counter(book, actor, public_id)
    gap = int(counted) - int(total)
    coins_fit.refuse_new(book, found.bkm_id, gap, actor.today)
    done = counter.receive(book, actor, public_id, total)
    if done.key != "handover-received":
        return done
    _tell_giver(book, found, who.called, gap)
    asked = vouchers.ask_second(book, actor, who, coins_fit.keep(book, found, who, gap, actor.today))
    both = say(
        "handover-received-coins", received=Say(done.key, done.values), asked=Say(asked.key, asked.values)
    )
    return both.with_rows(*done.rows, *asked.rows)
