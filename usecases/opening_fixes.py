"""[Betulkan angkanya]: what stood in the paper book was written down wrong. The petugas UPK says what is
right, a koordinator or pengawas agrees, and only then the mirror and the right balance are written.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain.actor import Actor, Someone
from domain.ledger import Account, Entry, Posting, opening, reverse
from domain.money import Rupiah
from domain.people import Role, Subject
from domain.savings import POTS
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, loans, members, outbox, seals
from storage import opening_fixes as store
from storage import voices as voice_store
from storage.book import Work
from usecases import looks, opening_figures, payoffs, seconds
from usecases.deed import Open
from usecases.opening_figures import Fix
from usecases.savings_words import named

BEGIN, LOOK, YES, NO = "awalbetul", "awallihat", "awalsama", "awalbeda"
ASKED = (Role.KOORDINATOR, Role.PENGAWAS)


def way(person: Someone, ksm: Any) -> tuple[tuple[Button, ...], ...]:
    """The row of [Betulkan angkanya], for who may; else none."""
    clerk = any(each.role is Role.PETUGAS_UPK and each.bkm_id == ksm.bkm_id for each in person.grants)
    return ((button("button-fix-opening", BEGIN, ksm.public_id),),) if clerk else ()


def of_group(book: Work, actor: Actor, answers: dict[str, Any]) -> Open:
    """'koreksi saldo awal': the KSM is known, the rest is asked."""
    return Open("fix-opening", about={"ksm": answers["group"]})


def propose(book: Work, actor: Actor, answers: dict[str, Any]) -> Say:
    """[Simpan]: nothing is written yet; whoever could be the second voice is asked."""
    fix = opening_figures.plan(book, actor, answers)
    who = actor.able("correct-opening", Subject(fix.ksm.bkm_id))
    assert who is not None, "the plan asked"
    if fix.person_id in voice_store.silenced_with(book, [who.id]):
        raise Refusal("opening-own")
    values = {
        "bkm_id": fix.ksm.bkm_id, "ksm_id": fix.ksm.id, "person_id": fix.person_id,
        "entry_id": fix.opened.entry_id if fix.opened else None,
        "pot": POTS[fix.thing].value if fix.thing else None, "share_id": fix.share_id,
        "right_rp": fix.right[0], "right_jasa_rp": fix.right[1], "why": answers["why"],
        "by_person_id": who.id,
    }  # fmt: skip
    public_id = store.keep(book, values)
    row = store.by_public(book, public_id)
    looks.note(book, who, [fix.person_id], looks.RECORD, actor.today)
    names = []
    for officer, chat in seconds.reachable(book, actor, _involved(row), fix.ksm.bkm_id, ASKED):
        outbox.post(book, chat, _question(book, row, fix), "receipt", f"opening:{public_id}:{officer.id}")
        names.append(officer.called)
    return say("opening-asked", names=", ".join(names), known=int(bool(names)))


def _involved(row: Any) -> list[int]:
    return [row.by_person_id, row.person_id]


def _question(book: Work, row: Any, fix: Fix) -> Say:
    by = members.someone(book, row.by_person_id).called
    why = say(f"opening-why-{row.why}")
    words = say("opening-ask", by=by, ksm=row.ksm_name, line=opening_figures.line(book, fix), why=why)
    same = button("button-same-as-paper", YES, row.public_id)
    return words.with_rows((same, button("button-differs", NO, row.public_id)))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the page of who may agree: each that waits, with its button."""
    bkm_ids = actor.villages("agree-correction")
    return [
        (say("opening-waits", ksm=row.ksm_name, on=row.made_at.date().isoformat()),
         button("button-opening-look", LOOK, row.public_id, ksm=row.ksm_name))
        for row in (store.waiting(book, bkm_ids) if bkm_ids else ())
        if _second(book, actor, row) is not None
    ]  # fmt: skip


def _second(book: Work, actor: Actor, row: Any) -> Someone | None:
    who = actor.able("agree-correction", Subject(row.bkm_id)) if actor.private else None
    silenced = voice_store.silenced_with(book, _involved(row))
    return who if who is not None and who.id not in silenced else None


def _asked(book: Work, actor: Actor, public_id: str) -> tuple[Any, Someone, Fix]:
    row = store.by_public(book, public_id)
    who = _second(book, actor, row) if row is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("done-before")
    fix = opening_figures.of_row(book, row, actor.today)
    if fix is None:
        raise Refusal("button-stale")
    return row, who, fix


def look(book: Work, actor: Actor, public_id: str) -> Say:
    """One that waits, opened from the page."""
    row, who, fix = _asked(book, actor, public_id)
    looks.note(book, who, [row.person_id], looks.RECORD, actor.today)
    return _question(book, row, fix)


def refuse(book: Work, actor: Actor, public_id: str) -> Say:
    """[Berbeda]: the book stays as it is."""
    row, who, _ = _asked(book, actor, public_id)
    store.end(book, row.id, who.id, "refused")
    told = say("opening-refused-told", ksm=row.ksm_name, by=who.called)
    seconds.tell(book, actor, row.by_person_id, told, f"opening-no:{public_id}")
    return say("opening-refused", ksm=row.ksm_name)


def agree(book: Work, actor: Actor, public_id: str) -> Say:
    """[Sama dengan kertas]: the mirror of what was wrong and the right balance, in one act. Whom it concerns
    hears it; the group hears that a figure was put right, not whose.
    """
    row, who, fix = _asked(book, actor, public_id)
    opening_figures.check(book, fix, actor.today)
    if not store.end(book, row.id, who.id, "agreed"):
        raise Refusal("done-before")
    line = opening_figures.line(book, fix)
    _write(book, row, fix)
    if fix.share_id is not None:
        payoffs.look(book, loans.by_share(book, fix.share_id).loan_id)
    has_phone = members.chat_of(book, fix.person_id) is not None
    seconds.tell(book, actor, fix.person_id, _yours(book, fix), f"opening-yours:{public_id}")
    if fix.ksm.group_chat_id is not None:
        words = say("opening-fixed-umum", ksm=row.ksm_name)
        outbox.post(book, fix.ksm.group_chat_id, words, "announcement", f"opening-group:{public_id}")
    name = "" if has_phone else members.someone(book, fix.person_id).called
    facts = {"by": who.called, "line": line, "ksm": row.ksm_name, "name": name, "told": int(has_phone)}
    told = say("opening-fixed", known=1, **facts)
    seconds.tell(book, actor, row.by_person_id, told, f"opening-yes:{public_id}")
    return say("opening-fixed", known=0, **facts)


def _yours(book: Work, fix: Fix) -> Say:
    title = members.someone(book, fix.person_id).title
    if fix.share_id is None:
        facts = {"before": fix.before[0], "after": fix.after[0]}
        return say("opening-yours-savings", title=title, pot=named(fix.thing), **facts)
    return say("opening-yours-card", title=title, **opening_figures.figures(fix))


def _write(book: Work, row: Any, fix: Fix) -> None:
    about = ledger.About(
        row.bkm_id, row.ksm_id, row.person_id, row.by_person_id, batch=row.public_id, note=row.why
    )
    back: int | None = None
    if fix.opened is not None:
        sides = ledger.postings_of(book, fix.opened.entry_id)
        amount = Rupiah(ledger.entry_with(book, fix.opened.entry_id).amount_rp)
        wrong = reverse(sides, amount, fix.on, f"reverse:opening:{fix.opened.entry_id}")
        back = ledger.append(book, wrong, replace(about, about_id=fix.opened.entry_id)).id
    right = _right(book, row, fix)
    if right is not None:
        cards = seals.of_share(book, fix.share_id) if fix.share_id is not None else None
        ledger.append(book, right, replace(about, about_id=back, cards=cards))


def _right(book: Work, row: Any, fix: Fix) -> Entry | None:
    reference = f"opening:fix:{row.public_id}"
    if fix.share_id is None:
        if not fix.right[0]:
            return None
        return opening([Posting(POTS[fix.thing], -fix.right[0], fix.person_id)], fix.on, reference)
    lent = loans.by_share(book, fix.share_id)
    sides = [Posting(Account.LOAN, int(lent.principal), fix.person_id, fix.share_id)]
    for account, paid in zip((Account.LOAN, Account.JASA), fix.right, strict=True):
        if paid:
            sides.append(Posting(account, -paid, fix.person_id, fix.share_id))
    return opening(sides, fix.on, reference)
