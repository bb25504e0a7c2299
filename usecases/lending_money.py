"""The money of a loan leaves the UPK: the clerk counts it out, somebody of the KSM counts it again, and only
then there is a loan. Two voices, as for every rupiah.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.lending import ASKED, Status
from domain.loans import Schedule
from domain.people import Role
from domain.say import Refusal, Say, button, say
from domain.vouchers import TILLS
from storage import cash, ledger, loans, members, outbox, till_days, voices
from storage import lending as store
from storage.book import Work
from storage.rules import rules_named
from storage.till_checks import SHORT
from usecases import lending, lending_cards, lending_stopped, seconds, surety
from usecases.deed import Open

IN_CASH, SURE, BY_BANK = "t", "y", "cair-bank"
"""Behind [Tunai]; behind [Tetap cairkan], which said that the box holds less; and of the one to the bank."""
Slip = Mapping[str, str]


def by_bank(book: Work, actor: Actor, public_id: str, total: str) -> Open:
    """[Lewat bank]: the slip is asked for."""
    _, row = lending.found(book, actor, public_id, "pay-out")
    return Open("payout-slip", about={"public_id": public_id, "total": total, "ksm": row.ksm_name})


def slip_offer(book: Work, actor: Actor, public_id: str, total: str, ksm: str) -> dict[str, Any]:
    """What the question names."""
    return {"loan": public_id, "total": int(total), "ksm": ksm}


def with_slip(book: Work, actor: Actor, answers: Mapping[str, Any]) -> Say:
    """The photo of the slip is here: the money has left the bank."""
    return pay_out(book, actor, answers["loan"], str(answers["total"]), answers["photo"])


def pay_out(book: Work, actor: Actor, public_id: str, total: str, slip: Slip | None = None) -> Say:
    """[Cairkan]: the money of everybody who said yes and has none yet goes to the KSM; its officers are asked
    whether it is all there. Who says yes after that is paid another day. `slip`: it went through the bank.
    """
    who, row = lending.found(book, actor, public_id, "pay-out")
    lines = lending.ready(store.lines_of(book, row.id))
    total, _, said = total.partition(".")
    if row.status not in ASKED or row.paid_out_by is not None:
        raise Refusal("loan-answered", ksm=row.ksm_name)
    lending_stopped.refuse(book, row.bkm_id, actor.today, agreed=True)
    if not lines or str(sum(line.amount_rp for line in lines)) != total:
        return lending.page(book, who, row, actor.today)  # somebody answered since: what is shown is paid
    if voices.silenced_with(book, [who.id]) & {line.person_id for line in lines}:
        raise Refusal("loan-own-voice")
    short = slip is None and _short(book, actor, row.bkm_id, int(total)) is not None
    # [Tunai] of an hour ago was pressed for a box that held enough then: nobody said that it lies there now
    settled = slip is not None or said == SURE or (said == IN_CASH and not short)
    asked_first = None if settled else _which_till(book, actor, row, int(total))
    if asked_first is not None:
        return asked_first
    if slip is not None and (held := _held(book, row.bkm_id, actor.today)["bank"]) < int(total):
        raise Refusal("cash-too-much", till="bank", held=max(0, held), amount=int(total))
    if not store.pay_out(book, row.id, who.id, [line.id for line in lines]):
        raise Refusal("loan-answered", ksm=row.ksm_name)
    store.note(book, row.id, "paid-out", who.id, None)
    if short:
        store.note(book, row.id, SHORT, who.id, None)
    if slip is not None:
        cash.keep_transfer(book, slip, int(total), who.id, subject=_try_of(book, row))
    asked = _ask_receivers(book, actor, who, row, (int(total), len(lines)), slip)
    if not asked:
        raise Refusal("pay-out-nobody", ksm=row.ksm_name)
    key = "paid-out" if slip is None else "paid-out-bank"
    return say(key, about=public_id, ksm=row.ksm_name, total=int(total), whom=asked[0])


def _try_of(book: Work, row: Row[Any]) -> str:
    """Which counting out of this application it is: what did not arrive is counted out again, perhaps
    another way.
    """
    n = sum(1 for each in store.steps_of(book, row.id) if each.step == "paid-out")
    return f"{row.public_id}.{n}"


def _which_till(book: Work, actor: Actor, row: Row[Any], total: int) -> Say | None:
    """Where it may come from: asked where the bank holds as much, and where the box holds less by the book.
    None: there is only the box, and it is in there.
    """
    short = _short(book, actor, row.bkm_id, total)
    at_bank = _held(book, row.bkm_id, actor.today)["bank"]
    bank = button("button-pay-out-bank", BY_BANK, row.public_id, total)
    box = button("button-pay-out-cash", "cair", row.public_id, f"{total}.{IN_CASH}")
    if at_bank >= total and short is None:
        return say("pay-out-which", ksm=row.ksm_name, total=total).with_rows((box, bank))
    anyway = button("button-pay-out-anyway", "cair", row.public_id, f"{total}.{SURE}", total=total)
    if at_bank >= total:
        words = say("pay-out-from-bank", kas=short, bank=at_bank, total=total)
        return words.with_rows((bank,), (anyway,))
    return None if short is None else say("pay-out-short", kas=short, total=total).with_rows((anyway,))


def _held(book: Work, bkm_id: int, today: date) -> dict[str, int]:
    """What each till can still give now: without what was counted out and not answered yet."""
    on = ledger.day_of(book, bkm_id, today)
    return {code: till_days.lowest(book, bkm_id, code, on).amount for code in TILLS}


def _short(book: Work, actor: Actor, bkm_id: int, total: int) -> int | None:
    """What the cash box holds by the book, where that is less than what goes out: perhaps money was fetched
    from the bank and not written down yet. None: enough, or this BKM does not keep its cash here.
    """
    held = _held(book, bkm_id, actor.today)["kas"]
    return max(0, held) if cash.is_kept(book, bkm_id) and held < total else None


def _counted(lines: Sequence[Row[Any]]) -> list[Row[Any]]:
    """The lines whose money is being counted now."""
    return [line for line in lines if line.part is not None and line.share_id is None]


def _ask_receivers(
    book: Work, actor: Actor, payer: Someone, row: Row[Any], of: tuple[int, int], slip: Slip | None
) -> list[str]:
    total, n = of
    n_tries = len(store.steps_of(book, row.id))
    ksm_roles = (Role.KETUA, Role.BENDAHARA, Role.SEKRETARIS)
    for roles, ksm_id in ((ksm_roles, row.ksm_id), ((Role.KOORDINATOR,), None)):
        asked = []
        for each, chat in seconds.reachable(book, actor, [payer.id], row.bkm_id, roles, ksm_id):
            yes = button("button-loan-received", "cair-ya", row.public_id, total, total=total)
            no = button("button-loan-not-yet", "cair-belum", row.public_id)
            key = "received-ask" if slip is None else "received-ask-bank"
            words = say(key, about=row.public_id, ksm=row.ksm_name, total=total, n=n, by=payer.called)
            words = words.with_file(slip["kind"], slip["file_id"]) if slip is not None else words
            reason = f"cair:{row.public_id}:{n_tries}:{each.id}"
            outbox.post(book, chat, words.with_rows((yes,), (no,)), "receipt", reason, subject=_subject(row))
            asked.append(each.called)
        if asked:
            return asked
    return []


def _subject(row: Row[Any]) -> str:
    return f"cair:{row.public_id}"


def _receiver(book: Work, actor: Actor, public_id: str) -> tuple[Someone, Row[Any]]:
    who, row = lending.found(book, actor, public_id, "receive-loan")
    if row.status not in ASKED or row.paid_out_by is None:
        raise Refusal("loan-answered", ksm=row.ksm_name)
    if voices.silenced_with(book, [row.paid_out_by]) & set(actor.ids):
        raise Refusal("loan-own-voice")
    return who, row


def received(book: Work, actor: Actor, public_id: str, total: str) -> Say:
    """[Sudah diterima]: the second voice. Each borrower owes their part from this day, by the rules the
    application was made by.
    """
    who, row = _receiver(book, actor, public_id)
    whole = store.lines_of(book, row.id)
    lines = _counted(whole)
    if str(sum(line.amount_rp for line in lines)) != total:
        raise Refusal("button-stale")
    on = ledger.day_of(book, row.bkm_id, actor.today)  # after an evening's closing: the first open day
    if store.lent_alike(book, row.ksm_id, on, int(total)):
        raise Refusal("loan-alike-today", ksm=row.ksm_name)
    shares = _shares(book, row, lines, on)
    loan_id = store.make_loan(book, row, on, who.id, shares, bank=cash.has_slip(book, _try_of(book, row)))
    rest = [line for line in whole if line.says != "tidak" and line.part is None]
    after = Status.PARTLY if rest else Status.ACTIVE
    store.move(book, row.id, Status(row.status), after, loan_id=row.loan_id or loan_id)
    store.note(book, row.id, after.value, who.id, None)
    if rest:
        store.next_part(book, row.id)
    if lending.ready(rest):  # somebody said yes while this was counted
        lending.tell(book, actor, row.public_id, Role.PETUGAS_UPK, f"rest-{loan_id}")
    outbox.withdraw(book, _subject(row))
    lacks = surety.short_of(book, row)
    n_sent = sum(_tell_borrower(book, *each, lacks.get(each[0].person_id, 0)) for each in shares)
    silent = len(rest) - len(lending.ready(rest))
    named = {"about": public_id, "ksm": row.ksm_name, "total": int(total)}
    told = say("received-told", by=who.called, n_rest=silent, **named)
    _tell_payer(book, actor, row, told)
    facts = {"n": len(shares), "n_slips": len(shares) - n_sent, "n_rest": len(rest)}
    suggested, keys = surety.after_payout(book, actor, row)
    words = say("loan-received", surety=suggested, **named, **facts)
    return words.with_rows(keys) if keys else words


def _shares(
    book: Work, row: Row[Any], lines: Sequence[Row[Any]], on: date
) -> list[tuple[Row[Any], Schedule, str]]:
    """Each borrower's line with their card and their number."""
    rules = rules_named(book, row.bkm_id, row.profile)
    meets = lending_cards.meetings_of(book, members.ksm_by_id(book, row.ksm_id))
    number = ledger.next_number(book)
    return [
        (
            line,
            lending_cards.card_of(line.amount_rp, row.n_installments, on, rules, meets),
            f"{number}-{line.number}",
        )
        for line in lines
    ]


def _tell_borrower(book: Work, line: Row[Any], card: Schedule, number: str, lacks: int) -> bool:
    chat = members.chat_of(book, line.person_id)
    if chat is None:
        return False
    newest = loans.of_people(book, [line.person_id])[-1].public_id
    whose = members.someone(book, line.person_id).public_id
    picture = button("button-card-picture", "kartu", whose, newest)
    words = say(
        "loan-begun", line=line.public_id, amount=line.amount_rp, number=number, bill=int(card[0].total),
        on=card[0].due_on.isoformat(), last=card[-1].due_on.isoformat(), n=len(card), surety=lacks,
        **lending_cards.peak(card),
    )  # fmt: skip
    outbox.post(
        book, chat, words.with_rows((picture,)), "receipt", f"begun:{line.public_id}", person=line.person_id
    )
    return True


def not_yet(book: Work, actor: Actor, public_id: str) -> Say:
    """[Belum]: the money has not arrived; nothing is lent, and the clerk hears it at once."""
    who, row = _receiver(book, actor, public_id)
    named = {"about": public_id, "ksm": row.ksm_name}
    _tell_payer(book, actor, row, say("not-received-told", by=who.called, **named))
    store.take_back(book, row.id)
    store.note(book, row.id, "not-received", who.id, None)
    outbox.withdraw(book, _subject(row))
    return say("not-received", **named)


def _tell_payer(book: Work, actor: Actor, row: Row[Any], words: Say) -> None:
    n_tries = len(store.steps_of(book, row.id))
    seconds.tell(book, actor, row.paid_out_by, words, f"{words.key}:{row.public_id}:{n_tries}")
