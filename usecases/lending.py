"""A KSM asks for a loan: who, how much, what for. What the lender's rules have against it is said at once,
and a person decides. Money comes later: see lending_money.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain import terms
from domain.actor import Actor, Someone
from domain.lending import ASKED, OPEN, Status, Wish
from domain.money import Rupiah
from domain.people import Role, Subject, may
from domain.say import Button, Refusal, Say, button, say
from storage import lending as store
from storage import members, outbox, phones
from storage.book import Work
from storage.rules import rules_named, rules_of
from usecases import lending_cards, lending_stopped

Answers = dict[str, Any]
MOST_LISTED = 6


def offer(book: Work, actor: Actor) -> Answers:
    """The KSM this person may ask for, each with the numbers of its paper book and who they are."""
    found: list[Answers] = []
    for _, grant in actor.scopes("apply-for-loan"):
        if grant.ksm_id is None or any(each["id"] == grant.ksm_id for each in found):
            continue
        ksm = members.ksm_by_id(book, grant.ksm_id)
        rows = {str(m.number): called(m) for m in members.members_of(book, ksm.id, actor.today)}
        rules = rules_of(book, ksm.bkm_id, actor.today)
        rhythm = rules.due.rhythm
        least, most = terms.times(rules.ceilings, rhythm)
        found.append(
            {"id": ksm.id, "code": ksm.public_id, "label": ksm.name, "rows": rows,
             "least": least, "most": most, "every": rhythm.value,
             "usual": list(terms.usual(rules.ceilings, rhythm))}
        )  # fmt: skip
    if not found:
        raise Refusal("loan-leaders-only")
    return {"ksms": found, **({"ksm": found[0]["code"]} if len(found) == 1 else {})}


def called(row: Any) -> str:
    """Bu Wati, as the paper book calls her."""
    return f"{row.title or ''} {row.nickname or row.name}".strip()


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """For the summary: what one instalment of all would be, and what the rules have against it."""
    ksm = members.ksm_by_id(book, _chosen(answers)["id"])
    rules, meets = rules_of(book, ksm.bkm_id, actor.today), lending_cards.meetings_of(book, ksm)
    n = answers["months"]
    cards = [lending_cards.card_of(amount, n, actor.today, rules, meets) for _, amount, _ in answers["lines"]]
    bill = sum(card[0].total for card in cards)
    most = sum((terms.dearest(card) or card[0]).total for card in cards)
    people = {m.number: m.id for m in members.members_of(book, ksm.id, actor.today)}
    if any(number not in people for number, _, _ in answers["lines"]):
        raise Refusal("loan-book-changed")
    asked = [(number, amount, people[number]) for number, amount, _ in answers["lines"]]
    found = lending_cards.against(book, ksm, asked, n, actor.today)
    notes = [[o.code, o.number, dict(o.values)] for o in found]
    notes += [list(each) for each in lending_stopped.notes(book, ksm.bkm_id, actor.today)]
    return {"bill": int(bill), "peak": int(most) if most > bill else 0, "notes": notes}


def _chosen(answers: Answers) -> Answers:
    found: Answers = next(each for each in answers["ksms"] if each["code"] == answers["ksm"])
    return found


def apply(book: Work, actor: Actor, answers: Answers) -> Say:
    """The KSM's application is kept; the petugas UPK looks at it next. Nothing is lent yet."""
    ksm = members.ksm_by_id(book, _chosen(answers)["id"])
    who = actor.able("apply-for-loan", Subject(ksm.bkm_id, ksm.id))
    if who is None:
        raise Refusal("loan-leaders-only")
    before = [each for each in store.standing(book, ksm_ids=[ksm.id]) if each.status != Status.PARTLY]
    if any(each.by_person_id == who.id for each in before):
        raise Refusal("loan-asked-already", ksm=ksm.name)
    people = {m.number: m.id for m in members.members_of(book, ksm.id, actor.today)}
    wishes = [
        (people[number], Wish(number, Rupiah(amount), purpose))
        for number, amount, purpose in answers["lines"]
        if number in people
    ]
    if len(wishes) != len(answers["lines"]):
        raise Refusal("loan-book-changed")
    rules = rules_of(book, ksm.bkm_id, actor.today)
    row = {"bkm_id": ksm.bkm_id, "ksm_id": ksm.id, "n_installments": answers["months"]}
    row |= {"profile": f"{rules.name}:{rules.version}"}
    public_id = store.keep(book, row, wishes, who.id, None)
    asked = tell(book, actor, public_id, Role.PETUGAS_UPK, "new")
    total = sum(int(wish.amount) for _, wish in wishes)
    back = button("button-loan-withdraw", "pinjam-batal", public_id)
    facts = {"n": len(wishes), "total": total, "whom": asked, "known": int(bool(asked))}
    words = say("loan-asked", ksm=ksm.name, about=public_id, **facts)
    return words.with_rows((back,))


def tell(book: Work, actor: Actor, public_id: str, role: Role, why: str) -> str:
    """Everybody in this office of the BKM gets the application's page; returns the first one's name."""
    row = store.by_public(book, public_id)
    assert row is not None
    officers = members.officers(book, row.bkm_id, (role,), actor.today)
    for each in officers:
        chat = members.chat_of(book, each.id)
        if chat is not None:
            words = page(book, each, row, actor.today)
            outbox.post(book, chat, words, "receipt", f"loan:{public_id}:{why}:{each.id}")
    return officers[0].called if officers else ""


def page(book: Work, who: Someone, row: Row[Any], today: date) -> Say:
    """One application as this officer sees it: its lines, what the rules have against it, what was decided
    and why, and the presses that are theirs now.
    """
    lines = store.lines_of(book, row.id)
    status = Status(row.status)
    listed = tuple(
        say("loan-line", number=each.number, name=members.someone(book, each.person_id).called,
            amount=each.amount_rp, purpose=each.purpose, says=_said(each))
        for each in lines
    )  # fmt: skip
    shut = lending_stopped.notes(book, row.bkm_id, today, status in ASKED) if status in OPEN else []
    notes = tuple(lending_cards.note_of(*each) for each in shut)
    if status in (Status.PROPOSED, Status.VERIFIED):
        asked = [(each.number, each.amount_rp, each.person_id) for each in lines]
        ksm = members.ksm_by_id(book, row.ksm_id)
        found = lending_cards.against(book, ksm, asked, row.n_installments, today, row.id)
        notes += tuple(lending_cards.note_of(o.code, o.number, dict(o.values)) for o in found)
    reasons = tuple(
        say("loan-reason-line", by=members.someone(book, each.by_person_id).called, reason=each.reason)
        for each in store.steps_of(book, row.id)
        if each.reason
    )
    total = sum(each.amount_rp for each in lines)
    words = say(
        "loan-page", about=row.public_id, ksm=row.ksm_name, n=len(lines), total=total,
        months=row.n_installments, lines=listed,
        every=rules_named(book, row.bkm_id, row.profile).due.rhythm.value,
        status=status.value, notes=notes, n_notes=len(notes), reasons=reasons, n_reasons=len(reasons),
    )  # fmt: skip
    return words.with_rows(*_presses(book, who, row, lines, today))


def _said(line: Row[Any]) -> str:
    if line.share_id is not None:
        return "paid"
    if line.status not in ASKED and line.says is None:
        return "nothing"
    return line.says or ("paper" if line.slip_by else "waits")


def _for_slips(book: Work, lines: Sequence[Row[Any]]) -> list[Row[Any]]:
    """Who has not answered and needs paper: first those without a phone of their own, then the others."""
    silent = [each for each in lines if each.says is None and each.slip_by is None]
    chats = {each.id: members.chat_of(book, each.person_id) for each in silent}
    on_paper = [each for each in silent if (chat := chats[each.id]) is None or phones.shared(book, chat)]
    return on_paper or silent


def _presses(
    book: Work, who: Someone, row: Row[Any], lines: Sequence[Row[Any]], today: date
) -> list[tuple[Button, ...]]:
    roles = {grant.role for grant in who.grants if grant.holds_on(today)}
    status, subject = Status(row.status), row.public_id
    if Role.PETUGAS_UPK in roles and status is Status.PROPOSED:
        fit = button("button-loan-fit", "pinjam-layak", subject)
        return [(fit, button("button-loan-unfit", "pinjam-tidak", subject))]
    if Role.KOORDINATOR in roles and status is Status.VERIFIED:
        yes = button("button-loan-approve", "pinjam-setuju", subject)
        return [(yes, button("button-loan-refuse", "pinjam-tolak", subject))]
    if Role.PETUGAS_UPK in roles and status in ASKED and row.paid_out_by is None:
        agreed = sum(each.amount_rp for each in ready(lines))
        slips = [
            (button("button-loan-slip", "pinjam-slip", each.public_id, number=each.number),)
            for each in _for_slips(book, lines)[:MOST_LISTED]
        ]
        pay = [(button("button-pay-out", "cair", subject, agreed, total=agreed),)] if agreed else []
        return [*slips, *pay]
    leads = may("apply-for-loan", who.grants, Subject(row.bkm_id, row.ksm_id), today)
    if status is Status.PARTLY and leads and row.paid_out_by is None:
        return [(button("button-loan-no-rest", "pinjam-batal", subject),)]
    return []


def ready(lines: Sequence[Row[Any]]) -> list[Row[Any]]:
    """Lines whose borrower said yes and whose money has not been counted out."""
    return [each for each in lines if each.says in AGREED and each.part is None]


AGREED = ("betul", "slip")
"""Words that make a line a loan: the borrower's own, or a slip that two officers entered."""


def see(book: Work, actor: Actor, public_id: str) -> Say:
    """[Lihat pengajuan]: the page, for whoever may see it."""
    who, row = found(book, actor, public_id, "see-applications")
    return page(book, who, row, actor.today)


def found(book: Work, actor: Actor, public_id: str, deed: str) -> tuple[Someone, Row[Any]]:
    """Who presses and the application. Foreign, forged and unknown are answered alike."""
    row = store.by_public(book, public_id) if actor.private else None
    who = actor.able(deed, Subject(row.bkm_id, row.ksm_id)) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    return who, row


def standing(book: Work, actor: Actor) -> Say:
    """'pengajuan': what this office has open, each with its page."""
    rows = _mine(book, actor)
    if not rows:
        raise Refusal("loan-none-open" if actor.scopes("see-applications") else "not-your-office")
    lines = tuple(say("overview-line", line=_line(row)) for row in rows[:MOST_LISTED])
    words = say("loan-list", lines=lines, more=max(0, len(rows) - MOST_LISTED))
    return words.with_rows(*((_open(row),) for row in rows[:MOST_LISTED]))


def _mine(book: Work, actor: Actor) -> list[Row[Any]]:
    grants = [grant for _, grant in actor.scopes("see-applications")]
    bkms = sorted({grant.bkm_id for grant in grants if grant.ksm_id is None and grant.bkm_id is not None})
    ksms = sorted({grant.ksm_id for grant in grants if grant.ksm_id is not None})
    return list(store.standing(book, bkm_ids=bkms, ksm_ids=ksms)) if bkms or ksms else []


def _line(row: Row[Any]) -> Say:
    on = row.made_at.date().isoformat()
    return say("loan-list-line", about=row.public_id, ksm=row.ksm_name, status=row.status, on=on)


def _open(row: Row[Any]) -> Button:
    return button("button-see-loan", "pinjam-lihat", row.public_id, ksm=row.ksm_name)


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: applications that wait for this office's word."""
    turn = {Status.PROPOSED.value: Role.PETUGAS_UPK, Status.VERIFIED.value: Role.KOORDINATOR}
    turn |= dict.fromkeys(ASKED, Role.PETUGAS_UPK)
    mine = [row for row in _mine(book, actor) if turn[row.status] in actor.roles]
    return [(_line(row), _open(row)) for row in mine if row.paid_out_by is None and _asks(book, row)]


def _asks(book: Work, row: Row[Any]) -> bool:
    """Who was left out of a payment holds up nobody: it is a task again when one of them has said yes."""
    return row.status != Status.PARTLY or bool(ready(store.lines_of(book, row.id)))


def withdraw(book: Work, actor: Actor, public_id: str) -> Say:
    """[Batalkan pengajuan], [Sisanya tidak jadi]: the KSM does not want it, or what was not paid of it, any
    more; possible until the money is counted.
    """
    who, row = found(book, actor, public_id, "apply-for-loan")
    status = Status(row.status)
    if status not in OPEN or row.paid_out_by is not None:
        raise Refusal("loan-too-late")
    store.move(book, row.id, status, Status.ACTIVE if status is Status.PARTLY else Status.WITHDRAWN)
    store.note(book, row.id, Status.WITHDRAWN.value, who.id, None)
    for line in store.lines_of(book, row.id):
        outbox.withdraw(book, f"borrow:{line.public_id}")
    key = "loan-rest-withdrawn" if status is Status.PARTLY else "loan-withdrawn"
    return say(key, about=row.public_id, ksm=row.ksm_name)
