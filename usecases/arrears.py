"""The morning look at what is late, and the one kind word to a borrower. Private always; the rule decides,
not this page.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import arrears as store
from storage import candidates, members, outbox
from storage import gruduk as gruduk_store
from storage.book import Work
from usecases import greetings, gruduk, quieting, standing
from usecases.deed import Open
from usecases.standing import Borrower, Group

PAID, PROMISE, HARDSHIP = "arbayar", "arjanji", "arsulit"
"""What stands behind [Sudah bayar], [Janji bayar] and [Ada kesulitan]; their subject is the notice (or the
promise).
"""


def subjects(book: Work, zone: str, today: date) -> Iterable[int]:
    """The KSM of this zone where something may be late, and those for which a visit is proposed."""
    late = [row.ksm_id for row in candidates.of_zone(book, zone, today)]
    return list(dict.fromkeys([*late, *gruduk_store.open_in_zone(book, zone)]))


def morning(book: Work, ksm_id: int, today: date) -> str:
    """One KSM's morning: private words to borrowers, one to its officers on the week's first day, perhaps a
    proposal.
    """
    of = standing.group(book, ksm_id)
    if not of.may_speak_of_money():
        return "day-off"
    people = standing.borrowers(book, of)
    n_told = sum(_look_at(book, of, one) for one in people)
    greetings.tell_officers(book, of, people)
    gruduk.look(book, of, people)
    return "said" if n_told else "silent"


def _look_at(book: Work, of: Group, one: Borrower) -> bool:
    if one.number is None:  # left the KSM: the officers speak with them, the bot does not
        return False
    decision = one.decide(of)
    if decision.ask_treasurer:
        _ask_about_claim(book, of, one)
    return decision.go and one.facts.chat_id is not None and _notify(book, of, one, one.facts.chat_id)


def _notify(book: Work, of: Group, one: Borrower, chat_id: int) -> bool:
    late = one.standing.arrears
    assert late is not None, "the rule lets nobody through who is not late"
    share = min(one.lent, key=lambda lent: (lent.disbursed_on, lent.share_id))
    notice = store.keep_notice(book, one.person_id, share.share_id, of.today, late.oldest_due_on)
    if notice is None:
        return False
    words = say(
        "arrears-notice",
        called=one.called,
        ksm=of.name,
        n=late.n_overdue,
        on=_said_day(of, one),
        amount=int(late.total),
    )
    last = of.today + timedelta(days=of.profile.manners.notice_spacing_days - 1)  # the next may come after it
    until = datetime.combine(last, of.profile.windows.money.closes, tzinfo=of.now.tzinfo)
    why = button("button-why", "kenapa-kartu", share.public_id)
    outbox.post(
        book, chat_id, words.with_rows(*answers(notice), (why,)), "arrears", f"notice:{notice}",
        subject=f"person:{one.person_id}", expires_at=until, person=one.person_id,
    )  # fmt: skip
    return True


def _said_day(of: Group, one: Borrower) -> str:
    """The day the borrower knows the instalment by: the kumpulan at which it was to be paid, else its due
    date.
    """
    late = one.standing.arrears
    assert late is not None
    held = [day for day in of.collects if late.oldest_due_on <= day < late.late_since]
    return (held[0] if held else late.oldest_due_on).isoformat()


def answers(subject: str) -> tuple[tuple[Button, ...], ...]:
    """[Sudah bayar] [Janji bayar] / [Ada kesulitan], about this notice or promise."""
    paid, promise = button("button-paid-already", PAID, subject), button("button-promise", PROMISE, subject)
    return (paid, promise), (button("button-hardship", HARDSHIP, subject),)


def _ask_about_claim(book: Work, of: Group, one: Borrower) -> None:
    """A report nobody confirmed for a week is the treasurer's business, not the member's. Once per report."""
    claimed_on = one.standing.claim_on
    assert claimed_on is not None, "the rule names an old claim only where there is one"
    officers = members.officers(book, of.bkm_id, (Role.BENDAHARA, Role.KETUA), of.today, of.id)
    for officer in officers:
        chat_id = members.chat_of(book, officer.id)
        if officer.id == one.person_id or chat_id is None:
            continue
        row = {"number": one.number, "ksm": of.name, "on": claimed_on.isoformat()}
        words = say("arrears-claim-old", called=officer.called, **row)
        outbox.post(book, chat_id, words, "task", f"claim-old:{one.facts.claim_id}")
        return


def whose(book: Work, actor: Actor, subject: str) -> tuple[Someone, Group, Borrower | None]:
    """Who a notice's button speaks for. Foreign, forged and unknown buttons are answered alike."""
    found = store.whose(book, subject) if actor.private else None
    person = actor.able("answer-notice", Subject(person_id=found[0])) if found else None
    if found is None or person is None:
        raise Refusal("button-stale")
    of = standing.group(book, found[1])
    return person, of, standing.borrower(book, of, person.id)


def answer(book: Work, actor: Actor, verb: str, subject: str) -> Say | Open:
    """One of the three answers to a notice. Who has nothing open any more is thanked."""
    person, of, one = whose(book, actor, subject)
    if one is None or one.standing.arrears is None:
        return say("arrears-all-recorded", called=person.called)
    store.answered(book, subject, verb)
    quieting.quiet(book, person.id)
    if verb == PAID:
        return Open("check-in", about={"purpose": "angsuran"})
    if verb == PROMISE:
        return Open("promise-to-pay", about={"subject": subject})
    hardship = store.begin_hardship(book, person.id, pause_end(of))
    return Open("tell-hardship", about={"hardship": hardship, "subject": subject})


def own_words(book: Work, actor: Actor) -> Say:
    """'belum bisa bayar': whoever is behind has the three answers at once and need not wait for a notice."""
    for person in actor.people if actor.private else ():
        for ksm_id in dict.fromkeys(seat.ksm_id for seat in person.seats):
            of = standing.group(book, ksm_id)
            one = standing.borrower(book, of, person.id)
            if one is None or one.standing.arrears is None:
                continue
            rests = [until for since, until in one.facts.rests if since <= of.today <= until]
            if rests:
                return say("own-words-rest", called=person.called, until=max(rests).isoformat())
            share = min(one.lent, key=lambda lent: (lent.disbursed_on, lent.share_id))
            return say("own-words-late", called=person.called).with_rows(*answers(share.public_id))
    return say("not-yet-fine")


def pause_end(of: Group, n_days: int | None = None) -> datetime:
    """The last moment of a pause that begins today: the whole of its last day."""
    days = of.profile.manners.hardship_pause_days if n_days is None else n_days
    last = date.fromordinal(of.today.toordinal() + days)
    return datetime.combine(last, time(23, 59), tzinfo=of.now.tzinfo)
