"""[Kenapa?] of a KSM's sums: what should lie in its box, what everybody may take, what its surat cocok saldo
says. By sort and day, with who confirmed the last of each; nobody's own money.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from domain.actor import Actor
from domain.ledger import Kind
from domain.people import Subject
from domain.savings import CODES
from domain.say import Button, Refusal, Say, button, say
from storage import balances, ksm_cash, loans, members
from storage import savings as saved_of
from storage import whys as store
from storage.book import Work
from storage.loans import Lent
from storage.rules import rules_of
from usecases import balances as balances_of
from usecases import covers, liquidity, savings
from usecases import ksm_cash as box_book
from usecases.savings_words import named
from usecases.why_lines import OF, door, rules_line, voices

BOX, TAKEABLE, AGREED = box_book.WHY, liquidity.WHY, balances_of.WHY
SEERS = {
    BOX: (("see-ksm-counts", True),),
    TAKEABLE: (("see-liquidity", True),),
    AGREED: (("agree-balances", False),),
}
"""Who may ask each of them, and whether by an office of that KSM."""
SENTENCES = {
    "ksm-cash": BOX, "match-money-counted": BOX, "match-money-old": BOX, "match-fact": BOX,
    "count-box-old": BOX, "count-box-counted": BOX, "count-box-reason": BOX, "box-moved": BOX,
    "liquidity": TAKEABLE, "agree-balances-on": AGREED, "agree-balances-summary": AGREED,
    "balances-second": AGREED,
}  # fmt: skip


def _ksm(book: Work, actor: Actor, subject: str, kind: str) -> Any:
    row = balances.ksm_by(book, subject) if actor.private else None
    if row is None or not _may(actor, row, kind):
        raise Refusal("button-stale")
    return row


def _may(actor: Actor, row: Any, kind: str) -> bool:
    subjects = {True: Subject(row.bkm_id, row.id), False: Subject(row.bkm_id)}
    return any(actor.able(deed, subjects[of_ksm]) is not None for deed, of_ksm in SEERS[kind])


def box(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What should lie in a KSM's box: each sort with its sum, and the last of it."""
    ksm = _ksm(book, actor, subject, BOX)
    sorts: dict[str, dict[int, int]] = defaultdict(dict)
    for row in ksm_cash.movements(book, ksm.id):
        of = sorts[box_book.what_of(row.kind, row.amount_rp)]
        of[row.id] = of.get(row.id, 0) + int(row.amount_rp)
    head = say(
        "why-box", ksm=ksm.name, held=saved_of.till(book, ksm.id), n=len(sorts),
        before=saved_of.from_paper(book, ksm.id),
    )  # fmt: skip
    lines = [
        _summed(book, say("ksm-cash-what", what=what), of) for what, of in sorted(sorts.items(), key=_first)
    ]
    return say("why", lines=(head, *lines))


def _first(of: tuple[str, dict[int, int]]) -> int:
    return min(of[1])


def _summed(book: Work, what: Say, of: dict[int, int]) -> Say:
    """A sort of entries: how much, how many, and of the last one day, number and who confirmed it."""
    [one] = store.origins(book, {max(of): of[max(of)]})
    facts = voices(book, one)
    kept = {each: facts[each] for each in ("on", "number", "numbered", "by")}
    amount = abs(sum(of.values()))
    return say("why-summed", what=what, amount=amount, n=len(of), known=int(bool(facts["by"])), **kept)


def takeable(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What everybody may take of this KSM's savings, pot by pot, and the cash beside it."""
    ksm = _ksm(book, actor, subject, TAKEABLE)
    pots: dict[str, list[savings.Pot]] = defaultdict(list)
    for held in savings.pots_in(book, ksm.bkm_id, ksm.id, actor.today).values():
        for each in held:
            pots[each.code].append(each)
    lines = [
        say(
            "why-takeable", pot=named(code), saved=sum(x.saved for x in pots[code]), n=len(pots[code]),
            held=sum(x.held for x in pots[code]), pending=sum(x.pending for x in pots[code]),
            free=sum(int(x.free) + x.pending for x in pots[code]),
            lock=next((x.lock.value for x in pots[code] if x.lock is not None), "none"),
        )
        for code in CODES.values()
        if pots[code]
    ]  # fmt: skip
    rows = ksm_cash.movements(book, ksm.id)
    cash = say(
        "why-takeable-cash", cash=covers.in_box(book, ksm.id), n=len(rows),
        on=rows[-1].effective_on.isoformat() if rows else None,
    )  # fmt: skip
    total = sum(int(each.free) + each.pending for of in pots.values() for each in of)
    head = say("why-takeable-all", ksm=ksm.name, amount=total)
    rules = rules_line(book, ksm.bkm_id, rules_of(book, ksm.bkm_id, actor.today).label)
    below = door(BOX, subject, key="button-why-box")
    return say("why", lines=(head, *lines, cash, rules)).with_rows((below,))


def agreed(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """The two totals of a surat cocok saldo: from the paper book, and what came and went since."""
    ksm = _ksm(book, actor, subject, AGREED)
    totals = balances.totals(book, [ksm.id])[ksm.id]
    lent = loans.of_ksm(book, ksm.id)
    lines = [
        say("why-agreed-saved", ksm=ksm.name, amount=int(totals.savings)), *_saved_lines(book, ksm.id),
        say("why-agreed-owed", amount=int(totals.owed), pokok=int(totals.pokok), jasa=int(totals.jasa),
            n=len(lent)),
        *_lent_lines(book, lent), *_paper(book, actor, ksm.id),
    ]  # fmt: skip
    label = lent[0].profile if lent else rules_of(book, ksm.bkm_id, actor.today).label
    return say("why", lines=(*lines, rules_line(book, ksm.bkm_id, label)))


def _saved_lines(book: Work, ksm_id: int) -> list[Say]:
    sorts: dict[str, dict[int, int]] = defaultdict(dict)
    for row in store.into_pots(book, ksm_id):
        sort = "paper" if row.kind == Kind.OPENING else "came" if row.amount > 0 else "went"
        sorts[sort][row.entry_id] = int(row.amount)
    return [
        _summed(book, say("why-agreed-what", what=what), sorts[what])
        for what in ("paper", "came", "went")
        if sorts[what]
    ]


def _lent_lines(book: Work, lent: list[Lent]) -> list[Say]:
    """What was lent with its jasa, what the paper book says was paid before, and what was paid since."""
    if not lent:
        return []
    whole = sum(int(row.total) for each in lent for row in each.schedule)
    left = sum(int(each.left.total) for each in lent)
    since: dict[int, int] = defaultdict(int)
    for each in lent:
        for entry_id, part in each.stands.parts.items():
            since[entry_id] += int(part.pokok) + int(part.jasa)
    since = {entry_id: amount for entry_id, amount in since.items() if amount}
    days = [each.disbursed_on.isoformat() for each in lent]
    lines = [
        say(
            "why-agreed-lent", amount=whole, n=len(lent), first=min(days), last=max(days), days=len(set(days))
        )
    ]
    before = whole - left - sum(since.values())
    if before:
        lines.append(say("why-agreed-before", amount=before))
    if since:
        lines.append(_summed(book, say("why-agreed-what", what="paid"), dict(since)))
    return lines


def _paper(book: Work, actor: Actor, ksm_id: int) -> list[Say]:
    rows = [x for x in balances.waiting_papers(book, actor.villages("agree-balances")) if x.ksm_id == ksm_id]
    return [
        say("why-agreed-paper", by=members.someone(book, row.by_person_id).called,
            on=row.entered_at.astimezone(actor.zone).date().isoformat(), signed=row.signed_on.isoformat())
        for row in rows[:1]
    ]  # fmt: skip


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The KSM a sentence names, as a door to what it says of it."""
    kind = SENTENCES[words.key]
    return [
        button("choice-plain", OF, row.public_id, f"{kind}.0", label=f"KSM {row.name}")
        for row in balances.every(book, [each.bkm_id for each in actor.people])
        if row.name == words.values.get("ksm") and _may(actor, row, kind)
    ]
