"""'libur 24/3 cuti bersama', 'bukan libur 22/3': one officer proposes, a second one agrees. What is past
stays as it was reckoned.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.people import OF_THE_BKM, Subject, rules_by_two
from domain.say import Button, Refusal, Say, button, say
from storage import due, holidays, members, outbox
from storage import free_days as store
from storage.book import Work
from storage.rules import rules_of
from usecases import seconds
from usecases.rules import LONGEST_AHEAD

Answers = dict[str, Any]
SEE, YES, NO, BACK = "liburlihat", "liburya", "liburtdk", "liburtarik"
AROUND = timedelta(days=31)
"""No run of holidays is longer: a due day farther off is not moved by this one."""
NEXT_NAMED = 3
MOST_LINES = 8
REASONS = ("cuti", "isbat", "keputusan")


def offer(book: Work, actor: Actor, free: bool) -> Answers:
    """What the form begins with: which way, and the holidays that come next."""
    grants = [grant for _, grant in actor.scopes("propose-rules") if grant.bkm_id is not None]
    if not grants or not actor.private:
        raise Refusal("rules-officers-only")
    bkm_id = grants[0].bkm_id
    assert bkm_id is not None
    known = sorted(holidays.of_bkm(book, bkm_id).around(actor.today))
    coming = [day.isoformat() for day in known if day > actor.today]
    return {"bkm": bkm_id, "free": int(free), "coming": coming[:NEXT_NAMED]}


def day_fits(book: Work, actor: Actor, answers: Answers, value: Answers) -> None:
    """Whether that day may still be decided about. A Refusal says why not."""
    on, free = date.fromisoformat(value["on"]), bool(answers["free"])
    if on <= actor.today:
        raise Refusal("free-day-past")
    if on > actor.today + LONGEST_AHEAD:
        raise Refusal("free-day-too-far")
    if (on in holidays.of_bkm(book, answers["bkm"]).of_year(on.year)) is free:
        raise Refusal("free-day-is-so", on=value["on"], free=answers["free"])
    if any(row.day == on for row in store.still_open(book, [answers["bkm"]], actor.today)):
        raise Refusal("free-day-waits", on=value["on"])


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """Read anew whenever the preview is shown: which due days count from another day by this."""
    day_fits(book, actor, answers, answers["day"])
    on = date.fromisoformat(answers["day"]["on"])
    return {"moves": _moves(book, answers["bkm"], on, bool(answers["free"]), actor.today)}


def _moves(book: Work, bkm_id: int, on: date, free: bool, today: date) -> list[list[Any]]:
    before, rule = holidays.of_bkm(book, bkm_id), rules_of(book, bkm_id, today).due.holiday
    after = before.also(on, free, today)
    found = []
    for due_on, n in store.due_near(book, bkm_id, on - AROUND, on + AROUND).items():
        was, will = (days.calendar(rule).counts_on(due_on) for days in (before, after))
        if was != will:
            found.append([due_on.isoformat(), was.isoformat(), will.isoformat(), n])
    return found


def reason(why: str) -> Say | str:
    """Why, as it was pressed or in the officer's own words."""
    return say(f"choice-free-day-{why}") if why in REASONS else why


def moved(moves: list[list[Any]]) -> tuple[Say, ...]:
    """Each due day that counts from another day, with how many instalments; or that there is none."""
    lines = tuple(
        say("free-day-moves", due=due, was=was, will=will, n=n) for due, was, will, n in moves[:MOST_LINES]
    )
    return lines or (say("free-day-moves-none"),)


def propose(book: Work, actor: Actor, answers: Answers) -> Say:
    """One officer proposes; every officer who may be the second is asked. Nothing applies yet."""
    first = actor.able("propose-rules", Subject(answers["bkm"])) if actor.private else None
    if first is None:
        raise Refusal("rules-officers-only")
    day_fits(book, actor, answers, answers["day"])
    on, why = date.fromisoformat(answers["day"]["on"]), answers["day"]["why"] or answers["why"]
    row = store.by_public(book, store.propose(book, answers["bkm"], on, bool(answers["free"]), why, first.id))
    assert row is not None, "it was just kept"
    asked = []
    for officer, chat in seconds.reachable(book, actor, [first.id], row.bkm_id, OF_THE_BKM):
        if rules_by_two((*first.grants, *officer.grants), row.bkm_id, actor.today):
            words = _question(book, row, actor.today)
            outbox.post(book, chat, words, "receipt", f"free-day:{row.public_id}:{officer.id}")
            asked.append(officer.called)
    back = (button("button-take-rules-back", BACK, row.public_id),)
    return say("free-day-proposed", names=", ".join(asked), asked=int(bool(asked))).with_rows(back)


def _question(book: Work, row: Row[Any], today: date) -> Say:
    by = members.someone(book, row.by_person_id).called
    words = say("free-day-second", by=by, bkm=row.bkm_name, **_what(row), lines=_lines(book, row, today))
    yes = button("button-agree-rules", YES, row.public_id)
    return words.with_rows((yes, button("button-refuse-rules", NO, row.public_id)))


def _what(row: Row[Any]) -> dict[str, Any]:
    return {"on": row.day.isoformat(), "free": int(row.free), "why": reason(row.why)}


def _lines(book: Work, row: Row[Any], today: date) -> tuple[Say, ...]:
    return moved(_moves(book, row.bkm_id, row.day, bool(row.free), today))


def _mine(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """An officer of that BKM, and the proposal. Whoever is none learns nothing of it."""
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-rules", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if row.ended_at is not None:
        raise Refusal("done-before")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One proposal that waits: whoever made it may take it back, the others are asked."""
    _, row = _mine(book, actor, subject)
    if row.by_person_id not in actor.ids:
        return _question(book, row, actor.today)
    mine = say("free-day-own", **_what(row), lines=_lines(book, row, actor.today))
    return mine.with_rows((button("button-take-rules-back", BACK, row.public_id),))


def answer(book: Work, actor: Actor, subject: str, yes: bool) -> Say:
    """[Setuju] makes it so from today on; [Tidak setuju] puts it away. The first officer hears it."""
    officer, row = _mine(book, actor, subject)
    first = seconds.proposer(book, actor, officer, row)
    if row.day <= actor.today:
        raise Refusal("free-day-past")
    store.end(book, row.id, officer.id, store.AGREED if yes else store.REFUSED, actor.today if yes else None)
    told = say("free-day-told", by=officer.called, yes=int(yes), **_what(row))
    seconds.tell(book, actor, first.id, told, f"free-day-answer:{row.public_id}")
    return say("free-day-answered", yes=int(yes), by=first.called, **_what(row))


def take_back(book: Work, actor: Actor, subject: str) -> Say:
    """[Tarik usul]: whoever proposed it takes it back while nobody has answered."""
    officer, row = _mine(book, actor, subject)
    if row.by_person_id not in actor.ids:
        raise Refusal("button-stale")
    store.end(book, row.id, officer.id, store.WITHDRAWN)
    return say("free-day-taken-back", on=row.day.isoformat())


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: a proposal that waits for them, as a line and a button."""
    return [
        (
            say("overview-free-day", by=members.someone(book, row.by_person_id).called, **_what(row)),
            button("button-see-rules", SEE, row.public_id),
        )
        for row in store.still_open(book, actor.villages("agree-rules"), actor.today)
        if row.by_person_id not in actor.ids
    ]


# --- what the book reckons with ----------------------------------------------------------------------------


def subjects(book: Work, zone: str, today: date) -> list[int]:
    """The BKM of this zone whose book has not kept its holidays as the library has them now."""
    return [bkm_id for bkm_id in due.bkm_in_zone(book, zone) if any(holidays.to_keep(book, bkm_id, today))]


def nightly(book: Work, bkm_id: int, today: date) -> str:
    """The holidays of the years a book reckons with are kept in it, so that none changes without its day."""
    return "kept" if holidays.keep(book, bkm_id, today) else "nothing"
