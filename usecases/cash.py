"""Cash and bank of the UPK: the page, and the vouchers one officer writes. They count when a second one has
said that they are right: usecases/vouchers.py.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain import vouchers as rules
from domain.actor import Actor, Someone
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from domain.vouchers import TILLS, Way, What
from storage import box_counts, closings, ledger, till_days
from storage import cash as store
from storage import coins as coin_store
from storage import iptw as iptw_store
from storage.book import Work
from usecases import iptw_fit, vouchers
from usecases.deed import Open

Answers = dict[str, Any]

NEW, BOOK, COUNT, MORE, BOXES, IPTW = "kasbaru", "kasbuku", "kashitung", "kaslain", "kaskotak", "iptw"
OFTEN = (Way.OUT, Way.IN, Way.TO_BANK, Way.TO_CASH)
SHOWN = 3
"""Vouchers of others that wait, one press away."""


def of_bkm(actor: Actor, deed: str) -> Someone:
    """Who speaks for the cash of a BKM by this deed, in their own chat."""
    able = [person for person, _ in actor.scopes(deed)] if actor.private else []
    if not able:
        raise Refusal("cash-officers-only")
    return able[0]


def page(book: Work, actor: Actor) -> Say:
    """'kas': what box and bank hold by the book, when they were last counted, and what can be done."""
    who = of_bkm(actor, "see-cash")
    held, public_id = store.tills(book, who.bkm_id), closings.bkm_public_id(book, who.bkm_id)
    n_waiting = len(store.waiting(book, [who.bkm_id]))
    counted = tuple(part for till in TILLS for part in _of_till(book, who.bkm_id, till))
    words = say("cash-page", cash=held["kas"], bank=held["bank"], counted=counted, n_waiting=n_waiting)
    presses = [(press,) for _, press in vouchers.waiting(book, actor)[:SHOWN]]
    if not actor.scopes("write-voucher"):
        return words.with_rows(*presses, books(book, actor), *_boxes(book, who.bkm_id, public_id))
    often = [_way(each, public_id) for each in OFTEN]
    counts = tuple(button(f"button-count-{till}", COUNT, public_id, till) for till in TILLS)
    last = (button("button-cash-more", MORE, public_id), *_openings(book, who.bkm_id, public_id))
    return words.with_rows(*presses, tuple(often[:2]), tuple(often[2:]), counts, last)


def more(book: Work, actor: Actor) -> Say:
    """[Buku kas & lainnya]: what is needed less often."""
    who = of_bkm(actor, "see-cash")
    held, public_id = store.tills(book, who.bkm_id), closings.bkm_public_id(book, who.bkm_id)
    words = say("cash-more", cash=held["kas"], bank=held["bank"])
    beside = ((given,),) if (given := iptw_key(book, actor)) is not None else ()
    if not actor.scopes("write-voucher"):
        return words.with_rows(books(book, actor), *_boxes(book, who.bkm_id, public_id), *beside)
    return words.with_rows(
        books(book, actor), (_way(Way.ASIDE, public_id), *_openings(book, who.bkm_id, public_id)),
        *_boxes(book, who.bkm_id, public_id), *beside,
    )  # fmt: skip


def _boxes(book: Work, bkm_id: int, public_id: str) -> list[tuple[Button, ...]]:
    """[Kas KSM], once a box of a KSM was counted."""
    return [(button("button-boxes", BOXES, public_id),)] if box_counts.any_in(book, bkm_id) else []


def iptw_key(book: Work, actor: Actor) -> Button | None:
    """[IPTW], where the lender gives any."""
    here = any(iptw_store.first_day(book, bkm_id) for bkm_id in actor.villages("see-cash"))
    return button("button-iptw", IPTW) if here else None


def books(book: Work, actor: Actor) -> tuple[Button, ...]:
    """[Buku kas] [Buku bank], for whoever may see them."""
    public_id = closings.bkm_public_id(book, of_bkm(actor, "see-cash").bkm_id)
    return tuple(button(f"button-book-{till}", BOOK, public_id, till) for till in TILLS)


def _way(way: Way, public_id: str) -> Button:
    return button(f"button-cash-{way.value}", NEW, public_id, way.value)


def _openings(book: Work, bkm_id: int, public_id: str) -> tuple[Button, ...]:
    """[Saldo awal], until all of them are known."""
    known = len(store.openings_known(book, bkm_id)) == len(rules.OPENINGS)
    return () if known else (_way(Way.OPENING, public_id),)


def _of_till(book: Work, bkm_id: int, till: str) -> list[Say]:
    """When it was counted last, what went out and nobody has answered yet, and what it lacks."""
    found = [_counted(book, bkm_id, till)]
    if out := till_days.going_out(book, bkm_id, till):
        found.append(say("cash-going-out", till=till, amount=out))
    return found + [say("cash-below", **facts) for facts in below(book, bkm_id) if facts["till"] == till]


def below(book: Work, bkm_id: int) -> list[dict[str, Any]]:
    """Each till that is below zero by the book: by how much, and since when. Money came in, or a voucher is
    wrong, and it is not written yet.
    """
    held, since = (
        store.tills(book, bkm_id),
        {till: till_days.below_since(book, bkm_id, till) for till in TILLS},
    )
    return [
        {"till": till, "amount": -held[till], "on": on.isoformat()}
        for till, on in since.items()
        if on is not None
    ]


def _counted(book: Work, bkm_id: int, till: str) -> Say:
    last = store.last_count(book, bkm_id, till)
    if last is None:
        return say("cash-never-counted", till=till)
    gap, coins = last.counted_rp - last.expected_rp, coin_store.booked_of(book, last.public_id)
    words = say("cash-counted", till=till, on=last.on.isoformat(), gap=side(gap), amount=abs(gap))
    return say("cash-counted-coins", counted=words) if coins else words


def side(gap: int) -> str:
    """Whether a count is less or more than the book, or equal: as the sentences choose by."""
    return "less" if gap < 0 else "more" if gap else "equal"


def begin(book: Work, actor: Actor, way: str) -> Open:
    """[Uang keluar], [Uang masuk], [Kas ke bank], ..."""
    return Open("voucher", about={"way": way})


def offer(book: Work, actor: Actor, way: str = Way.OUT.value) -> Answers:
    """What the form needs: the kinds behind this button, and what the tills hold."""
    who = of_bkm(actor, "write-voucher")
    if way not in set(Way) or way in rules.PROPOSED:
        raise Refusal("button-stale")
    known = store.openings_known(book, who.bkm_id) if way == Way.OPENING else set()
    whats = [what.value for what in rules.of_way(Way(way)) if what.value not in known]
    if not whats:
        raise Refusal("cash-openings-done")
    given = {"way": way, "whats": whats, **store.tills(book, who.bkm_id)}
    return given | ({"what": whats[0]} if len(whats) == 1 else {})


def check_amount(book: Work, actor: Actor, answers: Answers, amount: int) -> None:
    """No till gives more than it holds."""
    who = of_bkm(actor, "write-voucher")
    what, till = What(answers["what"]), answers.get("till")
    if SELF_COUNTED.get(what):
        _opening_of(book, who.bkm_id, what, amount)
    else:
        vouchers.refuse_impossible(
            book, who.bkm_id, rules.moves(what, amount, TILLS.get(till or "")), actor.today, actor.today
        )


SELF_COUNTED = {What.OPEN_CASH: "kas", What.OPEN_BANK: "bank"}
"""Opening balances found by counting: what is there now, less what the book has written since."""


def _opening_of(book: Work, bkm_id: int, what: What, counted: int) -> int:
    held = store.tills(book, bkm_id)[SELF_COUNTED[what]]
    if counted <= held:
        raise Refusal("cash-opening-below", till=SELF_COUNTED[what], held=held, counted=counted)
    return counted - held


def check_day(book: Work, actor: Actor, answers: Answers, on: str) -> None:
    """Not ahead, not in a month that two officers closed, and the till held so much since. Today is always
    possible: after an evening's closing it is booked on the first open day.
    """
    who = of_bkm(actor, "write-voucher")
    day = date.fromisoformat(on)
    if day > actor.today:
        raise Refusal("cash-future", on=on)
    if day < actor.today:
        closings.refuse_closed(book, who.bkm_id, day)
        what, till = What(answers["what"]), TILLS.get(answers.get("till") or "")
        moves = rules.moves(what, int(answers["amount"]), till)
        vouchers.refuse_impossible(book, who.bkm_id, moves, day, actor.today)


def write(book: Work, actor: Actor, answers: Answers) -> Say:
    """The form is filled: a second officer is asked. Nothing counts yet."""
    who = of_bkm(actor, "write-voucher")
    what, amount = What(answers["what"]), int(answers["amount"])
    if SELF_COUNTED.get(what):
        amount = _opening_of(book, who.bkm_id, what, amount)
    on = date.fromisoformat(answers.get("on") or actor.today.isoformat())
    till = answers.get("till") if rules.SHAPES[what].asks_till else None
    moves = rules.moves(what, amount, TILLS.get(till or ""))
    if answers.get("on"):
        check_day(book, actor, answers, answers["on"])
    on = on if on < actor.today else ledger.day_of(book, who.bkm_id, actor.today)
    vouchers.refuse_impossible(book, who.bkm_id, moves, on, max(on, actor.today))
    if what in rules.OPENINGS and what.value in store.openings_known(book, who.bkm_id):
        raise Refusal("cash-openings-done")
    note = answers.get("note") or {}
    row = {"bkm_id": who.bkm_id, "what": what.value, "till": till, "amount_rp": amount, "on": on}
    row |= {
        "note": note.get("words", "").rstrip(" .") or None,
        "media": note.get("kind"),
        "file_id": note.get("file_id"),
    }
    return vouchers.ask_second(book, actor, who, store.propose(book, {**row, "by_person_id": who.id}))


def undo(book: Work, actor: Actor, found: Any, why: str) -> Say:
    """'koreksi J-0012' of a voucher: it is taken out again by its mirror, and that too needs two officers."""
    who = actor.able("write-voucher", Subject(found.bkm_id)) if actor.private else None
    if who is None:
        raise Refusal("no-such-receipt", number=found.number)
    if ledger.was_reversed(book, found.id):
        return say("reversed-before", number=found.number)
    if store.undo_waits(book, found.id):
        raise Refusal("voucher-undo-waits", number=found.number)
    iptw_fit.refuse_undo(book, found.id)
    of = store.of_entry(book, found.id)
    assert of is not None, "every voucher in the book was written by somebody"
    row = {"bkm_id": of.bkm_id, "what": of.what, "till": of.till, "amount_rp": of.amount_rp}
    row["on"] = found.effective_on  # the day it counts, later than it says if its month closed meanwhile
    row |= {"note": why, "about_id": found.id, "by_person_id": who.id}
    return vouchers.ask_second(book, actor, who, store.propose(book, row))
