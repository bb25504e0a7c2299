"""What a borrower answers: a promise with a day, or a difficulty and who may know it. Nobody else learns more
than that.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor
from domain.money import Rupiah
from domain.outbox import MessageClass
from domain.people import Role, Subject
from domain.say import Refusal, Say, say
from domain.windows import window_of
from storage import arrears as store
from storage import due, members, outbox
from storage.book import Work
from usecases import arrears, looks, quieting, standing
from usecases.standing import Borrower, Group

Answers = dict[str, Any]
FARTHEST_DAYS = 35
"""A promise lies at most one selapan ahead: between two kumpulan there are never more days."""
_HALVES = Rupiah(2_000)  # below this nobody pays by halves
_MOURNING_DAYS = 7
_REMIND_AT, _LOOK_AT = time(9), time(7)
DEATH = "meninggal"


def offer_promise(book: Work, actor: Actor, subject: str) -> Answers:
    """What a promise is made from: the sum that is not recorded, its half, and days that suit. Rupiah, ISO
    dates.
    """
    person, of, one = arrears.whose(book, actor, subject)
    if one is None or not one.owed:
        raise Refusal("arrears-all-recorded", called=person.called)
    most = sum(lent.outstanding for lent in one.lent)
    return {
        "subject": subject, "called": person.called, "bill": int(one.owed), "most": int(most),
        "half": _half(one.owed), "days": [day.isoformat() for day in _days(of)],
        "until": (of.today + timedelta(days=FARTHEST_DAYS)).isoformat(),
    }  # fmt: skip


def _half(bill: Rupiah) -> int:
    """Half the bill, up to the next Rp500; 0 where halving makes no sense."""
    return (int(bill) // 2 + 499) // 500 * 500 if bill >= _HALVES else 0


def _days(of: Group) -> list[date]:
    """Days to choose from: tomorrow, in a week, in two, and the next kumpulan if it is near enough."""
    farthest = of.today + timedelta(days=FARTHEST_DAYS)
    kumpulan = [day for day in of.collects if of.today < day <= farthest]
    return sorted({of.today + timedelta(days=n) for n in (1, 7, 14)} | set(kumpulan[:1]))


def promise(book: Work, actor: Actor, answers: Answers) -> Say:
    """A promise in the member's own words. It holds the reminders until its day has passed."""
    person, of, one = arrears.whose(book, actor, answers["subject"])
    on, amount = date.fromisoformat(answers["on"]), Rupiah(answers["amount"])
    if one is None or not one.owed:
        return say("arrears-all-recorded", called=person.called)
    if not of.today <= on <= of.today + timedelta(days=FARTHEST_DAYS):
        raise Refusal("promise-day-gone", called=person.called)
    made = store.keep_promise(book, person.id, amount, on)
    quieting.quiet(book, person.id)
    remind_at = reminder_at(of, on)
    morning_after = datetime.combine(on + timedelta(days=1), _LOOK_AT, tzinfo=of.now.tzinfo)
    if remind_at is not None:
        until = datetime.combine(on, time(20), tzinfo=of.now.tzinfo)
        due.plan(book, "promise-reminder", made, "once", remind_at, until_at=until, person_id=person.id)
    due.plan(book, "promise-passed", made, "once", morning_after, person_id=person.id)
    return say("promise-noted", called=person.called, amount=int(amount), on=on.isoformat())


def reminder_at(of: Group, on: date) -> datetime | None:
    """The day before, at nine; if that is a Sunday or holiday the last day before it on which money is spoken
    of.

    None if that day is today or past: then it was just said.
    """
    window = window_of(MessageClass.ARREARS, of.profile.windows)
    day = on - timedelta(days=1)
    while window is not None and day > of.today and not window.opens_on(day, of.free_days):
        day -= timedelta(days=1)
    return datetime.combine(day, _REMIND_AT, tzinfo=of.now.tzinfo) if day > of.today else None


def remind(book: Work, row: Row[Any]) -> str:
    """The one reminder of a promise; not if money was reported, the difficulty grew, or another promise was
    made.
    """
    promised = store.promise_by(book, row.subject)
    found = _borrower_of(book, row.subject)
    if promised is None or promised.ended_at is not None or found is None:
        return "ended"
    of, one = found
    if one.facts.chat_id is None or not _still_open(book, one, promised) or _silent_for_now(of, one):
        return "not-needed"
    words = say(
        "promise-reminder",
        called=one.called,
        ksm=of.name,
        amount=promised.amount_rp,
        on=promised.promised_on.isoformat(),
    )
    outbox.post(
        book,
        one.facts.chat_id,
        words.with_rows(*arrears.answers(row.subject)),
        "reminder",
        f"promise:{row.subject}",
        subject=f"person:{one.person_id}",
        expires_at=row.until_at,
        person=one.person_id,
    )
    return "said"


def look_back(book: Work, row: Row[Any]) -> str:
    """The morning after: the promise was kept, or its day has passed and says no more than that."""
    promised = store.promise_by(book, row.subject)
    if promised is None or promised.ended_at is not None:
        return "ended"
    found = _borrower_of(book, row.subject)
    outcome = "passed" if found is not None and _still_open(book, found[1], promised) else "kept"
    store.end_promise(book, promised.id, outcome)
    return outcome


def _borrower_of(book: Work, public_id: str) -> tuple[Group, Borrower] | None:
    found = store.whose(book, public_id)
    if found is None:
        return None
    of = standing.group(book, found[1])
    one = standing.borrower(book, of, found[0])
    return None if one is None else (of, one)


def _still_open(book: Work, one: Borrower, promised: Row[Any]) -> bool:
    """Whether nothing has come of it yet: still late, and no report since it was made."""
    reported = store.paid_or_claimed_since(book, one.person_id, promised.made_at)
    return one.standing.arrears is not None and not reported


def _silent_for_now(of: Group, one: Borrower) -> bool:
    known = one.standing
    paused = known.paused_until is not None and known.paused_until >= of.today
    return paused or known.disputed or known.deceased or known.stopped or known.claim_on is not None


def offer_hardship(book: Work, actor: Actor, hardship: str, subject: str) -> Answers:
    """Who could be told, if the member wants: a chair other than themselves, and the UPK, if they can be
    reached.
    """
    person, of, _ = arrears.whose(book, actor, subject)
    chairs = [one for one in _officers(book, of, "ketua") if one[0] != person.id]
    known = [code for code, found in (("ketua", chairs), ("upk", _officers(book, of, "upk"))) if found]
    return {"hardship": hardship, "subject": subject, "called": person.called, "may_know": [*known, "nobody"]}


def _officers(book: Work, of: Group, code: str) -> list[tuple[int, str, int]]:
    """Id, name and chat of those behind [Ketua] or [UPK saja] who can be reached."""
    role, ksm_id = (Role.KETUA, of.id) if code == "ketua" else (Role.PETUGAS_UPK, None)
    held = members.officers(book, of.bkm_id, (role,), of.today, ksm_id)
    chats = [(one.id, one.called, members.chat_of(book, one.id)) for one in held]
    return [(person_id, called, chat_id) for person_id, called, chat_id in chats if chat_id is not None]


def hardship(book: Work, actor: Actor, answers: Answers) -> Say:
    """A difficulty: the reminders pause; only those the member named learn why. `nobody` pauses and tells
    nobody.
    """
    person, of, one = arrears.whose(book, actor, answers["subject"])
    told = store.hardship_by(book, answers["hardship"])
    if told is None or actor.able("answer-notice", Subject(person_id=told.person_id)) is None:
        raise Refusal("button-stale")
    days = of.profile.manners.hardship_pause_days
    until = arrears.pause_end(of, max(days, _MOURNING_DAYS) if answers["reason"] == DEATH else days)
    store.tell_hardship(book, told.id, answers["reason"], answers["who"], until)
    quieting.quiet(book, person.id)
    until_on = until.astimezone(ZoneInfo(person.zone)).date().isoformat()
    names = []
    for person_id, called, chat_id in (
        _officers(book, of, answers["who"]) if answers["who"] != "nobody" else ()
    ):
        if person_id == person.id:
            continue
        number = one.number if one else None
        facts = {
            "called": called,
            "who": person.called,
            "number": number or 0,
            "ksm": of.name,
            "until": until_on,
        }
        words = say("hardship-for-officer", **facts, reason=reason_said(answers["reason"]))
        outbox.post(book, chat_id, words, "alert", f"hardship:{answers['hardship']}:{person_id}")
        looks.note(book, members.someone(book, person_id), [person.id], looks.HARDSHIP, of.today)
        names.append(called)
    key = "hardship-noted" if names else "hardship-noted-nobody"
    values = {"names": ", ".join(names)} if names else {}
    return say(key, called=person.called, until=until_on, **values)


REASONS = ("sakit", "sepi", "panen", DEATH, "lain")


def reason_said(reason: str) -> Say:
    """A reason as words: one of the buttons, or what the member wrote."""
    return say(f"hardship-reason-{reason}") if reason in REASONS else say("hardship-reason-own", words=reason)
