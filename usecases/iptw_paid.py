"""IPTW paid out: a voucher for a KSM or for one member, with the signed list below it. One officer writes it,
a second one agrees, then it counts; whose it is hears of it: usecases/iptw_said.py.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain import vouchers as rules
from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Refusal, Say
from domain.vouchers import TILLS, What
from storage import cash, closings, ledger, members, voices
from storage import iptw as store
from storage.book import Work
from storage.iptw import Due
from usecases import iptw, vouchers
from usecases.deed import Open

Answers = dict[str, Any]
ALL = "semua"


def begin(book: Work, actor: Actor, subject: str) -> Open:
    """[Bayarkan] opens the form."""
    return Open("give-iptw", about={"ksm": subject})


def offer(book: Work, actor: Actor, ksm: str = "") -> Answers:
    """Who of this KSM has some coming, and what the tills hold. Rupiah."""
    _, items = _payable(book, actor, ksm)
    listed = [
        {"code": each.lent.public_id, "name": members.someone(book, each.lent.person_id).called,
         "amount": int(each.amount)}
        for each in items
    ]  # fmt: skip
    given = {
        "ksm": ksm,
        "items": listed,
        **cash.tills(book, members.ksm_by_id(book, items[0].lent.ksm_id).bkm_id),
    }
    return {**given, "who": listed[0]["code"]} if len(listed) == 1 else given


def _payable(book: Work, actor: Actor, ksm: str) -> tuple[Someone, list[Due]]:
    """Who at this phone gives it, and to whom: never to themselves, nor to anybody on their phone."""
    group, _ = iptw.group_of(book, actor, ksm)
    due = store.due(book, group.bkm_id, actor.today, group.id)
    givers = [(_giver(book, actor, each), each) for each in due]
    who = next((one for one, _ in givers if one is not None), None)
    if who is None:
        raise Refusal("iptw-own" if due else "iptw-none-now")
    return who, [each for one, each in givers if one is not None]


def _giver(book: Work, actor: Actor, one: Due) -> Someone | None:
    """The clerk; the koordinator only for the clerk's own, where there is no other clerk."""
    bkm_id = members.someone(book, one.lent.person_id).bkm_id
    who = actor.able("give-iptw", Subject(bkm_id)) if actor.private else None
    silent = voices.silenced_with(book, [one.lent.person_id])
    if who is None or set(actor.ids) & silent:
        return None
    if Role.PETUGAS_UPK in who.roles(actor.today):
        return who
    clerks = members.officers(book, bkm_id, (Role.PETUGAS_UPK,), actor.today)
    return who if all(each.id in silent for each in clerks) else None


def _chosen(book: Work, actor: Actor, answers: Answers) -> tuple[Someone, list[Due]]:
    """As it was shown: Refusal, if what is due has changed since."""
    who, items = _payable(book, actor, answers["ksm"])
    shown = {
        each["code"]: each["amount"] for each in answers["items"] if answers["who"] in (ALL, each["code"])
    }
    now = {each.lent.public_id: each for each in items}
    if not shown or any(code not in now or now[code].amount != amount for code, amount in shown.items()):
        raise Refusal("iptw-not-as-shown")
    return who, [now[code] for code in shown]


def _moves(items: list[Due], till: str) -> Any:
    return rules.moves(What.IPTW, sum(int(each.amount) for each in items), TILLS[till])


def check_till(book: Work, actor: Actor, answers: Answers, till: str) -> None:
    """No till gives more than it holds."""
    who, items = _chosen(book, actor, answers)
    vouchers.refuse_impossible(book, who.bkm_id, _moves(items, till), actor.today, actor.today)


def check_day(book: Work, actor: Actor, answers: Answers, on: str) -> None:
    """Not ahead, not in a closed month, not before the last of them had paid off; the till held it since."""
    who, items = _chosen(book, actor, answers)
    day, first = date.fromisoformat(on), max(each.paid_off_on for each in items)
    if day > actor.today:
        raise Refusal("cash-future", on=on)
    if day < first:
        raise Refusal("iptw-before", on=first.isoformat())
    if day < actor.today:
        closings.refuse_closed(book, who.bkm_id, day)
        vouchers.refuse_impossible(book, who.bkm_id, _moves(items, answers["till"]), day, actor.today)


def write(book: Work, actor: Actor, answers: Answers) -> Say:
    """The form is filled: a second officer is asked. Nothing counts yet."""
    check_day(book, actor, answers, answers["on"])
    who, items = _chosen(book, actor, answers)
    if store.hold_still(book, [each.lent.share_id for each in items]):
        raise Refusal("iptw-not-as-shown")
    on = date.fromisoformat(answers["on"])
    on = on if on < actor.today else ledger.day_of(book, who.bkm_id, actor.today)
    moves, note = _moves(items, answers["till"]), answers["note"]
    vouchers.refuse_impossible(book, who.bkm_id, moves, on, max(on, actor.today))
    row = {"bkm_id": who.bkm_id, "what": What.IPTW.value, "till": answers["till"], "on": on}
    row |= {"amount_rp": sum(int(each.amount) for each in items), "by_person_id": who.id}
    row |= {"note": note.get("words", "").rstrip(" .") or None, "media": note.get("kind")}
    public_id = cash.propose(book, row | {"file_id": note.get("file_id")})
    store.put(book, public_id, items)
    return vouchers.ask_second(book, actor, who, public_id)
