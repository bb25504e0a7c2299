"""The second voice of a voucher: who is asked, what they see, and what their answer does. Whoever wrote it is
never asked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain import vouchers as rules
from domain.actor import Actor, Someone
from domain.ledger import Entry, Posting, reverse
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from domain.vouchers import TILLS, What
from storage import cash as store
from storage import closings, ledger, members, outbox, till_days, voices
from storage.book import Work
from storage.till_days import Low
from usecases import coins_fit, iptw_fit, iptw_said, seconds

YES, NO, SEE, BACK = "kasya", "kastidak", "kaslihat", "kastarik"
ASKED_FIRST = (Role.PETUGAS_UPK, Role.KOORDINATOR)
ASKED_THEN = (Role.PENGAWAS,)
"""Who is asked for the second voice; the pengawas only where nobody else can be."""


def refuse_impossible(book: Work, bkm_id: int, moves: tuple[Posting, ...], on: date, today: date) -> None:
    """Refusal, if it lies ahead or the till it takes from did not hold that much on that day, or since."""
    out = rules.taken(moves)
    code = next((code for code, account in TILLS.items() if out and account is out.account), None)
    least = till_days.lowest(book, bkm_id, code, on) if code else None
    amount = max(abs(each.amount) for each in moves)
    why = rules.why_not(amount, least.amount if least else None, on, today)
    if why == "too-much" and code and least is not None:
        raise too_much(code, least, amount, on)
    if why is not None:
        raise Refusal("cash-future", on=on.isoformat())


def too_much(code: str, least: Low, amount: int, on: date) -> Refusal:
    """This till cannot give so much: today, or on a day between `on` and today."""
    facts = {"till": code, "held": max(0, least.amount), "amount": amount}
    if least.on is None:
        return Refusal("cash-too-much", **facts)
    return Refusal("cash-too-much-then", **facts, on=on.isoformat(), low=least.on.isoformat())


def ask_second(book: Work, actor: Actor, who: Someone, public_id: str) -> Say:
    """A voucher was written: every officer who could be its second voice now is asked; nothing counts yet."""
    row = store.by_public(book, public_id)
    assert row is not None, "it was just kept"
    asked: list[str] = []
    for roles in (ASKED_FIRST, ASKED_THEN):
        for officer, chat in seconds.reachable(book, actor, _spoke(book, row), row.bkm_id, roles):
            words = _with_photo(_question(book, row), row)
            outbox.post(book, chat, words, "receipt", f"kas:{public_id}:{officer.id}", subject=_subject(row))
            asked.append(officer.called)
        if asked:
            break
    back = button("button-voucher-back", BACK, public_id)
    key = "voucher-asked" if asked else "voucher-asked-nobody"
    named = {"names": ", ".join(asked)} if asked else {}
    return say(key, fact=fact(book, row), **named).with_rows((back,))


def _spoke(book: Work, row: Row[Any]) -> list[int]:
    """Who may not be its second voice: who wrote it, and whose money it is."""
    return [*coins_fit.spoke(book, row), *iptw_fit.receivers(book, row)]


def _subject(row: Row[Any]) -> str:
    return f"kas:{row.public_id}"


def _with_photo(words: Say, row: Row[Any]) -> Say:
    if row.file_id is None or What(row.what) in rules.COINS:
        return words
    return words.with_file(row.media, row.file_id)


def fact(book: Work, row: Row[Any]) -> Say:
    """What, how much, when, what for: one line, the same for both officers."""
    undone = ledger.number_of(book, row.about_id) if row.about_id is not None else ""
    return say(
        "voucher-fact", what=say("cash-what", what=row.what), amount=row.amount_rp, till=row.till or "none",
        on=row.on.isoformat(), noted=int(bool(row.note)), note=row.note or "", undone=undone or "none",
    )  # fmt: skip


def _question(book: Work, row: Row[Any]) -> Say:
    by = members.someone(book, row.by_person_id).called
    yes = button("button-voucher-right", YES, row.public_id, row.amount_rp)
    no = button("button-voucher-wrong", NO, row.public_id, row.amount_rp)
    told = fact(book, row)
    words = iptw_fit.question(book, row, by, told) or say("voucher-ask", by=by, fact=told)
    return words.with_rows((yes, no))


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """Who presses, and the voucher. Never who wrote it, nor anybody who shares a phone with them."""
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-voucher", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, _spoke(book, row)) & set(actor.ids):
        raise Refusal("voucher-own-voice")
    if row.ended_at is not None:
        raise Refusal("voucher-answered")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One voucher that waits, with its question."""
    _, row = _second(book, actor, subject)
    return _with_photo(_question(book, row), row)


def agree(book: Work, actor: Actor, subject: str, amount: str) -> Say:
    """[Betul]: the second voice. From now on the voucher counts, under its number."""
    officer, row = _second(book, actor, subject)
    if str(row.amount_rp) != amount:
        raise Refusal("button-stale")
    if row.about_id is None and What(row.what) in rules.COINS:
        coins_fit.refuse(book, row)
    iptw_fit.refuse(book, row, actor.today)
    number, entry_id = _book(book, actor, officer, row)
    if not store.end(book, row.id, store.AGREED, officer.id, book.now, entry_id):
        raise Refusal("voucher-answered")
    outbox.withdraw(book, _subject(row))
    iptw_said.tell(book, actor, row)
    held, told_of = store.tills(book, row.bkm_id), fact(book, row)
    undone = int(row.about_id is not None)
    told = say("voucher-agreed-told", number=number, by=officer.called, fact=told_of, undone=undone)
    seconds.tell(book, actor, row.by_person_id, told, f"kas-sah:{row.public_id}")
    facts = {"number": number, "fact": told_of, "undone": undone}
    return say("voucher-agreed", **facts, cash=held["kas"], bank=held["bank"])


def _book(book: Work, actor: Actor, officer: Someone, row: Row[Any]) -> tuple[str, int]:
    """Write the entry, on the voucher's own day; in the first open month if that one was closed meanwhile."""
    open_from = closings.open_from(book, row.bkm_id)
    closed = open_from is not None and row.on < open_from
    on = ledger.day_of(book, row.bkm_id, actor.today) if closed else row.on
    about = ledger.About(row.bkm_id, by_person_id=officer.id, note=row.note)
    if row.about_id is None:
        number = ledger.next_number(book)
        moves = rules.moves(What(row.what), row.amount_rp, TILLS.get(row.till or ""))
        entry: Entry = rules.entry(moves, on, f"voucher:{row.public_id}")
        about = replace(about, number=number)
    else:
        if ledger.was_reversed(book, row.about_id):
            raise Refusal("voucher-answered")
        number, undone = ledger.number_of(book, row.about_id), ledger.postings_of(book, row.about_id)
        entry = reverse(undone, Rupiah(row.amount_rp), on, f"reverse:voucher:{row.about_id}")
        about = replace(about, about_id=row.about_id)
    if row.about_id is None:  # what was never there is taken out of the book though the box falls below zero
        refuse_impossible(book, row.bkm_id, entry.postings, on, max(on, actor.today))
    return number, ledger.append(book, entry, about).id


def refuse(book: Work, actor: Actor, subject: str) -> Say:
    """[Tidak]: it does not count, and who wrote it hears that at once."""
    officer, row = _second(book, actor, subject)
    store.end(book, row.id, store.REFUSED, officer.id, book.now)
    outbox.withdraw(book, _subject(row))
    told = say("voucher-refused-told", by=officer.called, fact=fact(book, row))
    seconds.tell(book, actor, row.by_person_id, told, f"kas-tidak:{row.public_id}")
    return say("voucher-refused", name=members.someone(book, row.by_person_id).called)


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Batalkan]: who wrote it takes it back while nobody has answered."""
    row = store.by_public(book, subject) if actor.private else None
    if row is None or row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    if not store.end(book, row.id, store.WITHDRAWN, row.by_person_id, book.now):
        raise Refusal("voucher-answered")
    outbox.withdraw(book, _subject(row))
    return say("voucher-withdrawn")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each voucher that waits for their word, as a line and a button."""
    bkm_ids = actor.villages("agree-voucher")
    return [
        (say("overview-voucher", fact=fact(book, row)), button("button-see-voucher", SEE, row.public_id))
        for row in (store.waiting(book, bkm_ids) if bkm_ids else ())
        if row.by_person_id not in actor.ids
    ]
