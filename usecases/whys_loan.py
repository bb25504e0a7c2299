"""[Kenapa?] of an application for a loan: who asked, what the rules had against it and by which version, who
looked, who decided and why, who said that they borrow, and from which till it was paid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor
from domain.lending import ASKED, Status
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import balances, cash, ledger, loans, members
from storage import lending as store
from storage.book import Work
from storage.rules import rules_of
from storage.till_checks import SHORT
from usecases import lending_cards, rules_words, whys
from usecases.why_lines import MOST_LINES, OF, rules_line

APPLIED, BORROWED, WISHED = "ajuan", "ajuanku", "ajuanbaru"
SENTENCES = (
    "loan-asked", "loan-page", "loan-list-line", "loan-withdrawn", "loan-rest-withdrawn", "loan-verified",
    "loan-refused", "loan-refused-done", "loan-approved", "loan-approved-told", "borrow-ask", "borrow-agreed",
    "borrow-denied-told", "slip-second", "paid-out", "paid-out-bank", "received-ask",
    "received-ask-bank", "loan-received", "received-told", "not-received", "not-received-told", "loan-begun",
)  # fmt: skip
"""Sentences about one application: `about` names it, `line` the line of one borrower in it."""
_LEFT = (Status.UNFIT.value, Status.WITHDRAWN.value)
MOST_PAYMENTS = 2


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The application a sentence speaks of, as a door: their own line of it, or the whole."""
    line_id, about = words.values.get("line"), words.values.get("about")
    line = store.line_by(book, line_id) if isinstance(line_id, str) else None
    if line is not None and line.person_id in actor.ids:
        return [button("choice-plain", OF, line.public_id, f"{BORROWED}.0", label=f"KSM {_ksm(book, line)}")]
    about = line.application if line is not None else about
    row = store.by_public(book, about) if isinstance(about, str) else None
    if row is None or not _may(actor, row):
        return []
    label = f"KSM {row.ksm_name}"
    return [button("choice-plain", OF, row.public_id, f"{APPLIED}.0", label=label)]


def of_form(book: Work, actor: Actor, words: Say) -> list[Button]:
    """What a KSM is about to ask for, by the KSM."""
    about = words.values.get("about")
    row = balances.ksm_by(book, about) if isinstance(about, str) else None
    if row is None or actor.able("apply-for-loan", Subject(row.bkm_id, row.id)) is None:
        return []
    return [button("choice-plain", OF, row.public_id, f"{WISHED}.0", label=f"KSM {row.name}")]


def wished(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """Before it is asked for: by which rules the instalments are reckoned and what is weighed against it."""
    row = balances.ksm_by(book, subject) if actor.private else None
    if row is None or actor.able("apply-for-loan", Subject(row.bkm_id, row.id)) is None:
        raise Refusal("button-stale")
    rules = rules_of(book, row.bkm_id, actor.today)
    words = rules_words.words_of(rules)
    parts = {each: words[each] for each in ("jasa", "rounding", "ceilings", "conditions")}
    head = say("why-loan-wished", ksm=row.name, jasa=parts["jasa"], rounding=parts["rounding"])
    limits = say("why-loan-limits", ceilings=parts["ceilings"], conditions=parts["conditions"])
    return say("why", lines=(head, limits, rules_line(book, row.bkm_id, rules.label)))


def _ksm(book: Work, line: Row[Any]) -> str:
    return str(members.ksm_by_id(book, line.ksm_id).name)


def _may(actor: Actor, row: Row[Any]) -> bool:
    return actor.private and actor.able("see-applications", Subject(row.bkm_id, row.ksm_id)) is not None


def applied(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """The whole application, for the officers of that KSM and of its BKM."""
    row = store.by_public(book, subject)
    if row is None or not _may(actor, row):
        raise Refusal("button-stale")
    lines, steps = store.lines_of(book, row.id), store.steps_of(book, row.id)
    head = say(
        "why-loan", ksm=row.ksm_name, amount=sum(each.amount_rp for each in lines), n=len(lines),
        times=row.n_installments, **_who(book, actor, row.by_person_id, row.made_at),
    )  # fmt: skip
    looked, notes = _looked(book, actor, row, steps, None)
    after = [*_decided(book, actor, steps), *_said(row, lines), *_paid(book, actor, row, lines)]
    first = [head, rules_line(book, row.bkm_id, row.profile), *looked]
    return say("why", lines=(*first, *_fitting(notes, len(first) + len(after)), *after))


def _fitting(notes: Sequence[Say], taken: int) -> list[Say]:
    room = MOST_LINES - taken
    if len(notes) <= room:
        return list(notes)
    return [*notes[: room - 1], say("why-loan-more", n=len(notes) - room + 1)]


def borrowed(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """A borrower's own line: nothing of anybody else's, and no officer's reason: it may speak of others."""
    line = store.line_by(book, subject) if actor.private else None
    row = store.by_public(book, line.application) if line is not None else None
    if line is None or row is None or line.person_id not in actor.ids:
        raise Refusal("button-stale")
    steps = store.steps_of(book, row.id)
    head = say(
        "why-loan-own", ksm=row.ksm_name, amount=line.amount_rp, purpose=line.purpose,
        name=members.someone(book, line.person_id).called, times=row.n_installments,
        **_who(book, actor, row.by_person_id, row.made_at),
    )  # fmt: skip
    looked, notes = _looked(book, actor, row, steps, line.number)
    after = [*_decided(book, actor, steps, own=True), _own_word(book, actor, line)]
    after += _paid(book, actor, row, [line])
    first = [head, rules_line(book, row.bkm_id, row.profile), *looked]
    words = say("why", lines=(*first, *_fitting(notes, len(first) + len(after)), *after))
    if line.share_id is None:
        return words
    card = loans.by_share(book, line.share_id).public_id
    return words.with_rows((button("button-why-left", whys.CARD, card, 0),))


def _who(book: Work, actor: Actor, by: int, at: datetime) -> dict[str, Any]:
    return {"by": members.someone(book, by).called, "on": at.astimezone(actor.zone).date().isoformat()}


def _looked(
    book: Work, actor: Actor, row: Row[Any], steps: Sequence[Row[Any]], own: int | None
) -> tuple[list[Say], list[Say]]:
    """Who looked at it and what they said; and each thing the rules had against it, with their version.
    `own`: only what is about that row of the paper book, or about the KSM.
    """
    step = next((each for each in steps if each.step in (Status.VERIFIED.value, Status.UNFIT.value)), None)
    if step is None:
        rules, against = rules_of(book, row.bkm_id, actor.today).label, _now(book, actor, row)
        open_yet = row.status == Status.PROPOSED
        looked = say("why-loan-not-looked", n=len(against)) if open_yet else None
        against = against if looked is not None else []
    else:
        kept = step.found or {"rules": "", "against": []}
        rules, against = kept["rules"], kept["against"]
        fit = step.step == Status.VERIFIED.value
        looked = say(
            "why-loan-looked", **_who(book, actor, step.by_person_id, step.at), fit=int(fit),
            kept=int(step.found is not None), n=len(against), reason=step.reason or "",
            reasoned=int(bool(step.reason) and own is None),
        )  # fmt: skip
    seen = [each for each in against if own is None or each[1] in (None, own)]
    notes = [lending_cards.note_of(*each) for each in seen]
    by_rules = [rules_line(book, row.bkm_id, rules)] if seen and rules not in ("", row.profile) else []
    return [*([looked] if looked is not None else []), *by_rules], notes


def _now(book: Work, actor: Actor, row: Row[Any]) -> list[list[Any]]:
    """What the rules have against it today: nobody has looked at it yet."""
    asked = [(each.number, each.amount_rp, each.person_id) for each in store.lines_of(book, row.id)]
    ksm = members.ksm_by_id(book, row.ksm_id)
    found = lending_cards.against(book, ksm, asked, row.n_installments, actor.today, row.id)
    return [[each.code, each.number, dict(each.values)] for each in found]


def _decided(book: Work, actor: Actor, steps: Sequence[Row[Any]], own: bool = False) -> list[Say]:
    """The koordinator's word, or that the KSM took it back."""
    verified = any(each.step == Status.VERIFIED.value for each in steps)
    waiting = any(each.step == Status.WAITING.value for each in steps)
    found = []
    for each in steps:
        refused = each.step == Status.UNFIT.value and verified
        if each.step in (Status.WAITING.value, Status.WITHDRAWN.value) or refused:
            reason = "" if own else each.reason or ""
            found.append(
                say("why-loan-decided", how=each.step, **_who(book, actor, each.by_person_id, each.at),
                    reason=reason, reasoned=int(bool(reason)), rest=int(waiting))
            )  # fmt: skip
    if verified and not found:
        found.append(say("why-loan-undecided"))
    return found


def _said(row: Row[Any], lines: Sequence[Row[Any]]) -> list[Say]:
    """How many of its borrowers said that it is they, and how."""
    if not any(each.says for each in lines) and row.status not in ASKED:
        return []
    said = [each.says for each in lines]
    return [
        say("why-loan-said", n=len(lines), n_yes=said.count("betul"), n_slip=said.count("slip"),
            n_no=said.count("tidak"), n_silent=said.count(None))
    ]  # fmt: skip


def _own_word(book: Work, actor: Actor, line: Row[Any]) -> Say:
    names = {
        each: members.someone(book, of).called if of is not None else ""
        for each, of in (("by", line.slip_by), ("second", line.slip_seen_by),
                         ("first_witness", line.witness1_id), ("other_witness", line.witness2_id))
    }  # fmt: skip
    on = line.said_at.astimezone(actor.zone).date().isoformat() if line.said_at is not None else None
    name = members.someone(book, line.person_id).called
    return say("why-loan-own-word", name=name, says=line.says or "none", on=on, **names)


def _paid(book: Work, actor: Actor, row: Row[Any], lines: Sequence[Row[Any]]) -> list[Say]:
    """Each time money was counted out: by whom, from which till, who counted it again, its number."""
    steps, told = store.steps_of(book, row.id), []
    parts = sorted({each.part for each in store.lines_of(book, row.id) if each.part is not None})
    n_tries = n_parts = 0
    for at, step in enumerate(steps):
        if step.step != "paid-out":
            continue
        n_tries += 1
        rest = steps[at + 1 :]
        short = bool(rest) and rest[0].step == SHORT
        end = next((each for each in rest if each.step not in (SHORT, *_LEFT)), None)
        how = "waits" if end is None else "back" if end.step == "not-received" else "received"
        part = parts[n_parts] if how != "back" and n_parts < len(parts) else None
        n_parts += how == "received"
        of = [each for each in lines if part is not None and each.part == part]
        if how != "back" and not of:
            continue  # a part that is nobody's of these
        facts = _who(book, actor, step.by_person_id, step.at) | _end(book, actor, end)
        share = next((each.share_id for each in of if each.share_id is not None), None)
        number = _number(book, share, len(of) > 1) if share is not None else ""
        told.append(
            say("why-loan-paid", how=how, amount=sum(each.amount_rp for each in of), short=int(short),
                bank=int(cash.has_slip(book, f"{row.public_id}.{n_tries}")), number=number,
                numbered=int(bool(number)), **facts)
        )  # fmt: skip
    return told[-MOST_PAYMENTS:]


def _end(book: Work, actor: Actor, end: Row[Any] | None) -> dict[str, Any]:
    if end is None:
        return {"second": "", "received": None}
    who = _who(book, actor, end.by_person_id, end.at)
    return {"second": who["by"], "received": who["on"]}


def _number(book: Work, share_id: int, several: bool) -> str:
    """The number of a loan's entries; of several borrowers' together, without the row of the paper book."""
    payout = loans.by_share(book, share_id).history.payout
    number = ledger.number_of(book, payout) if payout is not None else ""
    return number.rpartition("-")[0] if several else number
