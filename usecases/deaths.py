"""'wafat Bu Lastri': from that moment nothing is asked of the family through this bot; the petugas UPK
decides what becomes of the loan and the savings. Moves no money.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import Role, Subject, may
from domain.say import Button, Refusal, Say, button, say
from storage import deaths as store
from storage import joining, ledger, loans, locks, members, outbox
from storage.book import Work
from usecases import inviting, looks, quieting, relief, seconds

LOOK, MISTAKEN, SUCCEED = "wafatlihat", "wafatkeliru", "wafatganti"
TOLD = (Role.KETUA, Role.SEKRETARIS, Role.BENDAHARA)
LONG_AGO = 3650
"""Days: an older day is a mistyped one."""
Answers = dict[str, Any]


def offer(book: Work, actor: Actor) -> Answers:
    """Whose death may be noted from here: of one's own KSM, for the UPK of every KSM. Names only."""
    found: dict[str, Any] = {}
    for _, grant in actor.scopes("note-death") if actor.private else ():
        if grant.bkm_id is not None:
            for row in store.living(book, grant.bkm_id, grant.ksm_id):
                if row.id not in actor.ids:
                    found.setdefault(row.public_id, inviting.item(row, row.number))
    if not found:
        raise Refusal("death-not-yours")
    return {"people": list(found.values())}


def check_day(book: Work, actor: Actor, answers: Answers, value: str) -> None:
    """No day to come, none long past."""
    on = date.fromisoformat(value)
    if on > actor.today or (actor.today - on).days > LONG_AGO:
        raise Refusal("death-which-day", today=actor.today.isoformat())


def keep(book: Work, actor: Actor, answers: Answers) -> Say:
    """Noted: the phone speaks for them no longer, what waited is not said; the KSM's officers and the UPK
    hear it.
    """
    person_id = joining.person_id_of(book, answers["whom"])
    whom = members.someone(book, person_id) if person_id is not None and actor.private else None
    by = _who_may(actor, whom) if whom is not None and whom.id not in actor.ids else None
    if whom is None or by is None or whom.id in store.of_ksm(book, whom.seats[0].ksm_id):
        raise Refusal("button-stale")
    public_id = store.note(book, whom.bkm_id, whom.id, date.fromisoformat(answers["on"]), by.id)
    for account in store.phones_of(book, whom.id):
        store.silence_for(book, account, whom.id)
        members.end_link(book, account, whom.id)
        if locks.speaks_for_nobody(book, account):
            locks.silence(book, account)
    quieting.quiet(book, whom.id)
    told = _tell(book, actor, whom, by, public_id)
    wrong = button("button-death-wrong", MISTAKEN, public_id)
    after, presses = _next_step(book, whom, actor.people, actor.today)
    words = say("death-noted", name=whom.called, whom=told, known=int(bool(told)), next=after)
    return words.with_rows(*presses, (wrong,))


def _next_step(
    book: Work, whom: Someone, readers: Sequence[Someone], today: date
) -> tuple[Say | None, tuple[tuple[Button, ...], ...]]:
    """Where whoever died held an office of a KSM: that somebody takes it on, and the press that begins it for
    a reader who may propose it. (None, ()) while there is none.
    """
    held = [(g.role, g.ksm_id) for g in whom.grants if g.role in TOLD and g.ksm_id and g.holds_on(today)]
    if not held:
        return None, ()
    presses = []
    for role, ksm_id in held:
        subject = Subject(whom.bkm_id, ksm_id)
        if any(may("change-officer", each.grants, subject, today) for each in readers):
            code = members.ksm_by_id(book, ksm_id).public_id
            presses.append((button("button-death-succeed", SUCCEED, code, role.value, role=role.value),))
    ksm = members.ksm_by_id(book, held[0][1]).name
    return say("death-next", role=say(f"invite-role-{held[0][0].value}"), ksm=ksm), tuple(presses)


def _who_may(actor: Actor, whom: Someone) -> Someone | None:
    found = (actor.able("note-death", Subject(whom.bkm_id, seat.ksm_id)) for seat in whom.seats)
    return next((each for each in found if each is not None), None)


def _tell(book: Work, actor: Actor, whom: Someone, by: Someone, public_id: str) -> str:
    """The UPK is asked to decide; the other officers of the KSM hear it without a figure. Returns whom of the
    UPK.
    """
    row = store.by_public(book, public_id)
    assert row is not None
    seat = whom.seats[0]
    for each in members.officers(book, whom.bkm_id, TOLD, actor.today, seat.ksm_id):
        chat = members.chat_of(book, each.id)
        if chat is not None and chat != actor.chat_id:
            after, presses = _next_step(book, whom, [each], actor.today)
            words = say("death-told", name=whom.called, number=seat.number, by=by.called, next=after)
            outbox.post(book, chat, words.with_rows(*presses), "receipt", f"death:{public_id}:{each.id}")
    asked = seconds.reachable(book, actor, [], whom.bkm_id, (Role.PETUGAS_UPK, Role.KOORDINATOR))
    names = []
    for each, chat in asked:
        names.append(each.called)
        if chat != actor.chat_id:
            outbox.post(book, chat, _card(book, row, each), "receipt", f"death:{public_id}:{each.id}")
    return names[0] if names else ""


def _card(book: Work, row: Row[Any], reader: Someone) -> Say:
    """For the UPK: what is still open of theirs, and what can be decided."""
    whom = members.someone(book, row.person_id)
    left, saved = _open(book, whom.id)
    seat = whom.seats[0]
    after, presses = _next_step(book, whom, [reader], book.now.date())
    words = say("death-card", name=whom.called, ksm=seat.ksm_name, number=seat.number, left=left, saved=saved,
                on=row.died_on.isoformat(), by=members.someone(book, row.by_person_id).called,
                next=after)  # fmt: skip
    decide = button("button-relief", relief.PAGE, whom.public_id)
    wrong = button("button-death-wrong", MISTAKEN, row.public_id)
    proposes = Role.PETUGAS_UPK in {grant.role for grant in reader.grants if grant.holds_on(book.now.date())}
    return words.with_rows(*(((decide,),) if left and proposes else ()), *presses, (wrong,))


def _open(book: Work, person_id: int) -> tuple[int, int]:
    """What is still owed on their cards, and what is saved. Rupiah."""
    left = sum(int(each.outstanding) for each in loans.of_people(book, [person_id]))
    return left, int(ledger.savings_of(book, person_id))


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pages of the UPK: who has died and still has a card or savings."""
    found = []
    for bkm_id in actor.villages("see-cash"):
        for row in store.of_bkm(book, bkm_id):
            if any(_open(book, row.person_id)):
                name = members.someone(book, row.person_id).called
                press = button("button-death-look", LOOK, row.public_id, name=name)
                found.append((say("death-waits", name=name), press))
    return found


def look(book: Work, actor: Actor, subject: str) -> Say:
    """One of them: what is open. The look is noted."""
    row, who = _of(book, actor, subject)
    looks.note(book, who, [row.person_id], looks.RECORD, actor.today)
    return _card(book, row, who)


def _of(book: Work, actor: Actor, subject: str) -> tuple[Row[Any], Someone]:
    row = store.by_public(book, subject) if actor.private else None
    whom = members.someone(book, row.person_id) if row is not None else None
    who = _who_may(actor, whom) if whom is not None else None
    if row is None or who is None:
        raise Refusal("button-stale")
    return row, who


def mistaken(book: Work, actor: Actor, subject: str) -> Say:
    """[Keliru]: they live. Who noted it and whoever may note it can say so; the phone comes back by a new
    invitation.
    """
    row, who = _of(book, actor, subject)
    if not store.was_mistaken(book, row, who.id):
        raise Refusal("done-before")
    whom = members.someone(book, row.person_id)
    told = say("death-wrong-told", name=whom.called, by=who.called)
    seconds.tell(book, actor, row.by_person_id, told, f"death-wrong:{subject}")
    return say("death-wrong", name=whom.called)
