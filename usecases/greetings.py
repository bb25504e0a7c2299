"""What chair and treasurer hear of their own KSM, and whom to greet. A total, or numbers of the book where
all signed.
"""

from __future__ import annotations

from datetime import date, timedelta

from domain.actor import Actor, Someone
from domain.outbox import MessageClass
from domain.people import Role, Subject, may_see_names
from domain.say import Refusal, Say, button, say
from domain.windows import window_of
from storage import balances, members, outbox
from storage import gruduk as steps
from storage.book import Work
from usecases import asking_aloud, consents, inhand, looks, readouts, savings_in_hand, standing
from usecases.deed import Deed
from usecases.standing import Borrower, Group

FEWEST_MEMBERS, FEWEST_CONCERNED = 5, 2
"""A total is said only of a group of at least five and of at least two besides the reader: else it names
somebody.
"""
A_DAY = 3
GREETED, LATER = "sapa", "nanti"
"""Buttons, and what is kept of them: a member was greeted, or not today."""


def tell_officers(book: Work, of: Group, people: list[Borrower]) -> None:
    """On the first working day of the week: how the KSM stands, to its chair and treasurer, each for
    themselves.
    """
    if not of.agreed or of.today != _first_day_of_week(of):
        return
    year, week, _ = of.today.isocalendar()
    for officer in members.officers(book, of.bkm_id, (Role.KETUA, Role.BENDAHARA), of.today, of.id):
        words = total(book, of, people, officer)
        chat_id = members.chat_of(book, officer.id)
        if words is not None and chat_id is not None:
            tasks = ((button("home-tugas-saya", "lain", "tugas-saya"),),) if _names(of, officer) else ()
            outbox.post(
                book,
                chat_id,
                words.with_rows(*tasks),
                "task",
                f"ksm-late:{of.id}:{officer.id}:{year}-{week}",
            )


def _first_day_of_week(of: Group) -> date | None:
    monday = of.today - timedelta(days=of.today.weekday())
    window = window_of(MessageClass.ARREARS, of.profile.windows)
    days = (monday + timedelta(days=n) for n in range(7))
    return next((day for day in days if window is None or window.opens_on(day, of.free_days)), None)


def _names(of: Group, reader: Someone) -> bool:
    return may_see_names(reader.grants, Subject(of.bkm_id, of.id), of.today, agreement_signed=of.names_agreed)


def concerned(of: Group, people: list[Borrower], reader: Someone) -> list[Borrower]:
    """Who could do with a friendly word from this reader; not the reader, not who has answered already."""
    return [one for one in people if one.person_id != reader.id and one.may_be_greeted(of)]


def nameable(book: Work, of: Group, people: list[Borrower], reader: Someone) -> list[Borrower]:
    """Of those this reader may know by number: who agreed to that. Who was never asked is asked now, and not
    named meanwhile. What is seen of whom is kept.
    """
    others = concerned(of, people, reader)
    if not _names(of, reader):
        return []
    ids = [one.person_id for one in others]
    consents.ask_for_peers(book, ids)
    agreed = consents.named_to_peers(book, ids)
    return [one for one in others if one.person_id in agreed and one.number is not None]


def total(book: Work, of: Group, people: list[Borrower], reader: Someone) -> Say | None:
    """What this reader may know of their KSM; None when there is nothing to say."""
    others = concerned(of, people, reader)
    if not others:
        return None
    facts = {"called": reader.called, "ksm": of.name}
    named = nameable(book, of, people, reader)
    if named:
        looks.note(book, reader, [one.person_id for one in named], looks.LATE, of.today)
        numbers = ", ".join(str(one.number) for one in named)
        return say("ksm-late-numbers", **facts, numbers=numbers, amount=int(sum(one.owed for one in named)))
    n_members = len(members.members_of(book, of.id, of.today))
    if n_members >= FEWEST_MEMBERS and len(others) >= FEWEST_CONCERNED:
        return say("ksm-late-total", **facts, amount=int(sum(one.owed for one in others)))
    return say("ksm-late-some", **facts)


def my_tasks(book: Work, actor: Actor) -> Say:
    """[Tugas saya]: one person to greet at a time, at most three a day; then what to ask aloud at the next
    kumpulan. The list closes itself.
    """
    if not actor.private:
        raise Refusal("button-stale")
    greeting = _to_greet(book, actor)
    if greeting.key in ("tasks-enough", "tasks-none"):
        greeting = asking_aloud.next_task(book, actor) or readouts.task(book, actor) or greeting
    cash = [*inhand.of_treasurer(book, actor), *savings_in_hand.of_treasurer(book, actor)][:A_DAY]
    if not cash:
        return greeting
    lines = tuple(line for line, _ in cash) + (
        (Say(greeting.key, greeting.values),) if greeting.key != "tasks-none" else ()
    )
    return say("tasks-with-cash", lines=lines).with_rows(*((press,) for _, press in cash), *greeting.rows)


def _to_greet(book: Work, actor: Actor) -> Say:
    told: Say | None = None
    for reader, grant in actor.scopes("see-ksm-total"):
        if grant.ksm_id is None:
            continue
        of = standing.group(book, grant.ksm_id)
        if not of.agreed:
            continue
        people = standing.borrowers(book, of)
        if not _names(of, reader):
            told = told or total(book, of, people, reader)
            continue
        if _n_today(book, of, reader) >= A_DAY:
            return say("tasks-enough", called=reader.called)
        task = _next_task(book, of, people, reader)
        if task is not None:
            return task
    return told or say("tasks-none", called=actor.people[0].called)


def _n_today(book: Work, of: Group, reader: Someone) -> int:
    done = steps.steps_since(book, of.id, of.today)
    return sum(row.by_person_id == reader.id and row.about_person_id is not None for row in done)


def _next_task(book: Work, of: Group, people: list[Borrower], reader: Someone) -> Say | None:
    since = of.today - timedelta(days=of.profile.manners.notice_spacing_days - 1)
    done = steps.steps_since(book, of.id, since)
    greeted = {row.about_person_id for row in done if row.step == GREETED}
    later = {
        row.about_person_id
        for row in done
        if row.step == LATER and row.on == of.today and row.by_person_id == reader.id
    }
    for one in nameable(book, of, people, reader):
        if one.person_id in greeted | later or one.standing.arrears is None:
            continue
        looks.note(book, reader, [one.person_id], looks.LATE, of.today)
        on = one.standing.arrears.oldest_due_on.isoformat()
        words = say("task-greet", called=reader.called, number=one.number, ksm=of.name, on=on)
        about = members.someone(book, one.person_id).public_id, of.public_id
        return words.with_rows(
            (button("button-greeted", GREETED, *about), button("button-later", LATER, *about))
        )
    return None


def mark(book: Work, actor: Actor, verb: str, subject: str, version: str) -> Say | Deed:
    """[Sudah saya sapa] or [Nanti]: kept, and the next one is shown. `subject` is the member, `version` the
    KSM.
    """
    row = balances.ksm_by(book, version) if actor.private else None
    reader = actor.able("see-names", Subject(row.bkm_id, row.id)) if row is not None else None
    if row is None or reader is None:
        raise Refusal("button-stale")
    of = standing.group(book, row.id)
    about = [one.id for one in members.members_of(book, of.id, of.today) if one.public_id == subject]
    if not about or about[0] == reader.id or not _names(of, reader):
        raise Refusal("button-stale")
    if _n_today(book, of, reader) < A_DAY:
        steps.note_step(book, of.id, verb, of.today, reader.id, about[0])
    return Deed(my_tasks)
