"""A row written differently: when its leader alone changes it no more, and how the payer hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.rowpots import Key
from domain.say import Say, button, say
from domain.sheets import Row
from domain.windows import ask_payer_at
from storage import claims as claims_of
from storage import later, members
from storage import voices as store
from storage.book import Work
from storage.later import Later
from usecases import row_words


def refused(book: Work, actor: Actor, who: Someone, row: Row, lines: Iterable[claims_of.Claim]) -> Say | None:
    """Why these lines of a row stay as they are, or None: the payer has spoken about them (also by the report
    the row stands for), they are held, or somebody else wrote them. What a family's phone saw is no word.
    """
    found = list(lines)
    said = store.said_of(book, [each.id for each in found]) if found else {}
    if any(each.frozen for each in found):
        return say("sheet-row-held", number=row.number)
    if "tidak" in said.values():
        return say("sheet-row-decided", number=row.number)
    agreed = [each for each in found if said.get(each.id) == "betul"]
    if agreed:
        _ask_whether(book, who, agreed)
        return say("sheet-row-agreed", number=row.number)
    by = next((each.by_person_id for each in found if each.by_person_id not in actor.ids), None)
    if by is not None:
        return say("sheet-row-of-another", number=row.number, whom=members.someone(book, by).called)
    return None


def _ask_whether(book: Work, who: Someone, lines: list[claims_of.Claim]) -> None:
    """The payer hears that their word was not gone past, and has the key to take it back; once for a row."""
    line = lines[0]
    chat = members.chat_of(book, line.person_id)
    if chat is None or line.person_id == who.id:
        return
    title = members.someone(book, line.person_id).title or ""
    was = of_amounts({each.pot: int(each.amount) for each in lines})
    facts = {"by": who.called, "title": title, "on": line.effective_on.isoformat(), "was": was}
    words = say("row-not-changed", **facts).with_rows((button("button-wrong", "bukan", line.batch),))
    at = ask_payer_at(book.now.astimezone(ZoneInfo(who.zone)))
    reason, subject = f"kept:{line.batch}:{line.id}", f"batch:{line.batch}"
    later.line_up(book, [Later(chat, words, "needed", reason, subject, at, line.person_id)])


def of_amounts(amounts: Mapping[Key, int]) -> Say:
    """'angsuran Rp115.000', 'tabungan Rp20.000' or both, as a row of a sheet says it."""
    pots = {key: int(amount) for key, amount in amounts.items() if key is not None and amount}
    paid = int(amounts.get(None, 0))
    return _said(paid, row_words.of_pots(pots), both=bool(paid and pots))


def of_row(row: Row) -> Say:
    """The same, of a row as it was read."""
    paid = int(row.instalment)
    return _said(paid, row_words.savings_of(row), both=bool(paid and row.savings))


def _said(paid: int, saved: Say, *, both: bool) -> Say:
    kind = "both" if both else "paid" if paid else "saved"
    return say("row-what", kind=kind, installment=paid, saved=saved)
