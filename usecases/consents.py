"""Consent, purpose by purpose: asked at first use on one short screen, kept either way, taken back with one
press. Whether a message may leave is asked here at the moment it leaves.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.outbox import MessageClass
from domain.privacy import FIRST_USE, Purpose, Stand, may_send, purpose_of
from domain.say import Refusal, Say, button, say, spoken
from domain.segments import LeftOutBecause
from domain.windows import next_allowed
from storage import consents as store
from storage import holidays, members, outbox, topics
from storage.book import Work

VERSION = "1"
"""Raised whenever the words of a `consent-...` question change in meaning."""
YES, NO, SURE = "ya", "tidak", "yakin"
MOST_ASKED, ASKED_AGAIN = 2, timedelta(days=35)
"""An unanswered question comes once more, a selapan later; then it stands under [Data saya] only."""
NEWS_KEPT = timedelta(days=7)
"""Somebody who agrees to news gets what they missed for want of a word in these days."""
PART = 500
NEWS = "ann:"
"""How the subjects of news begin."""
WAITS = timedelta(days=1)


def at_the_door_of(book: Work, row: Row[Any]) -> Stand:
    """Whether this message has the consent it needs, now that it would leave. If nobody was asked yet the
    question goes first and the message waits; after a no it is put away.
    """
    purpose = purpose_of(MessageClass(row.klass), row.say["k"])
    if purpose is None or row.chat_id < 0:
        return Stand.YES
    stands = store.on_phone(book, row.chat_id, purpose)
    found = may_send(stands, row.for_person_id) if stands else Stand.YES
    if found is Stand.OPEN:
        whose = row.for_person_id or next(each for each, stand in stands.items() if stand is Stand.OPEN)
        ask(book, row.chat_id, whose, purpose, _about(row.say))
        until = book.now + WAITS
        outbox.postpone(book, row.id, min(until, row.expires_at) if row.expires_at else until)
    elif found is not Stand.YES:
        outbox.end(book, row.id, "withdrawn", f"no consent: {purpose.value}")
        if purpose is Purpose.NEWS:
            store.leave_out(book, row.id)
    elif purpose is Purpose.NEWS and _stopped(book, row):
        outbox.end(book, row.id, "withdrawn", "wants no news of this kind")
        store.leave_out(book, row.id, LeftOutBecause.NO_TOPIC.value)
        return Stand.NO
    return found


def _stopped(book: Work, row: Row[Any]) -> bool:
    """Whether nobody on this phone wants news of this kind. What they got already is still put right."""
    if row.shown_as or not (row.subject or "").startswith(NEWS):
        return False
    unwanted = topics.unwanted_on(book, row.chat_id)
    return bool(unwanted) and topics.of_news(book, row.subject.removeprefix(NEWS)) in unwanted


def _about(words: dict[str, Any]) -> str:
    """The KSM whose meeting the first reminder is about, to be named in the question; "" for any other."""
    return str(words["v"]["ksm"]) if words["k"] == "meeting-reminder" else ""


def ask(
    book: Work, chat_id: int, person_id: int, purpose: Purpose, about: str = "", at: datetime | None = None
) -> bool:
    """One short question, at first use. False: it was asked before, and is not asked again now."""
    person = members.someone(book, person_id)
    topic = store.topic_of(purpose, person.public_id)
    n, last = store.asked(book, topic)
    if n >= MOST_ASKED or (last is not None and last > book.now - ASKED_AGAIN):
        return False
    key = f"consent-{purpose.value}{'-meeting' if about else ''}"
    facts = {"name": person.called, **({"ksm": about} if about else {})}
    words = say(key, **facts).with_rows(_answers(person, purpose))
    outbox.post(
        book, chat_id, words, "receipt", f"{topic}:{n + 1}", subject=topic, not_before=at, person=person_id
    )
    return True


def _answers(person: Someone, purpose: Purpose) -> tuple[Any, ...]:
    yes = button("consent-yes", "izin", person.public_id, f"{purpose.value}.{YES}")
    return (yes, button("consent-no", "izin", person.public_id, f"{purpose.value}.{NO}"))


def answer(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Boleh] or [Tidak usah], below the question or on the page of consents: it counts at once."""
    code, _, said = version.partition(".")
    person = next((one for one in actor.people if one.public_id == subject), None)
    known = code in {each.value for each in FIRST_USE} and said in (YES, NO)
    if person is None or not actor.private or not known:
        raise Refusal("button-stale")
    purpose = Purpose(code)
    language = spoken(members.chosen_language(book, actor.account_id), person.language)
    store.keep(
        book,
        store.Said(person.id, actor.account_id, purpose, VERSION, language, refused=said == NO),
    )
    if said == NO:
        _stop(book, actor.account_id, person, purpose)
        return say("consent-noted-no", name=person.called)
    store.release(book, actor.account_id, purpose)
    if purpose is Purpose.NEWS:
        from usecases import sending

        sending.catch_up(book, person.id, actor.account_id)
    return say("consent-noted-yes", name=person.called)


def _stop(book: Work, account_id: int, person: Someone, purpose: Purpose) -> None:
    """What waits is not sent. Where others on this phone still want it, only what is this person's."""
    others = store.on_phone(book, account_id, purpose)
    others.pop(person.id, None)
    whose = person.id if Stand.YES in others.values() else None
    if purpose is not Purpose.PEERS:
        store.put_away(book, account_id, purpose, whose, f"no consent: {purpose.value}")


def ask_about_news(book: Work, news: Row[Any], zone: str) -> int:
    """The first news for somebody: they are asked whether they want such news at all. Returns how many were
    asked; at night the question waits for the morning, as the news does.
    """
    local = book.now.astimezone(ZoneInfo(zone))
    at = next_allowed(MessageClass.ANNOUNCEMENT, local, holidays.around(local.date()))
    waiting = store.not_yet_asked(book, news.id, PART)
    for one in waiting:
        ask(book, one.account_id, one.person_id, Purpose.NEWS, at=at if at > local else None)
    return len(waiting)


# --- one's own page ---------------------------------------------------------------------------------------


def page(book: Work, actor: Actor) -> Say:
    """[Izin saya]: what was agreed to, and one press to change each."""
    if not actor.private or not actor.people:
        raise Refusal("button-stale")
    lines, rows = [], []
    for person in actor.people:
        lines.append(say("consent-page-who", name=person.called))
        for purpose in FIRST_USE:
            stand = store.stands(book, [person.id], purpose)[person.id]
            what = say(f"consent-what-{purpose.value}")
            lines.append(say("consent-line", what=what, stand=stand.value))
            given = stand is Stand.YES
            key, version = (
                ("consent-withdraw", f"{purpose.value}.cabut")
                if given
                else ("consent-give", f"{purpose.value}.{YES}")
            )
            rows.append(
                (button(key, "izin", person.public_id, version, what=what, name=_whose(actor, person)),)
            )
        shut = button(
            "consent-withdraw-all", "izin", person.public_id, "account.cabut", name=_whose(actor, person)
        )
        rows.append((shut,))
    rows.append((button("button-tune-news", "atur-kabar", ""),))
    return say("consent-page", lines=tuple(lines)).with_rows(*rows)


def _whose(actor: Actor, person: Someone) -> str:
    return person.called if len(actor.people) > 1 else ""


def withdraw(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Cabut ...]: taken back at once; what waits of this purpose is withdrawn in the same breath."""
    code = version.partition(".")[0]
    person = next((one for one in actor.people if one.public_id == subject), None)
    if person is None or not actor.private or code not in {each.value for each in Purpose}:
        raise Refusal("button-stale")
    purpose = Purpose(code)
    if purpose is Purpose.ACCOUNT and version != f"{code}.{SURE}":
        yes = button("consent-leave-yes", "izin", subject, f"{code}.{SURE}")
        return say("consent-leave-sure", name=person.called).with_rows((yes,))
    store.withdraw(book, person.id, purpose)
    if purpose is Purpose.ACCOUNT:
        return _leave(book, actor, person)
    _stop(book, actor.account_id, person, purpose)
    return say("consent-withdrawn", name=person.called, what=say(f"consent-what-{purpose.value}"))


def _leave(book: Work, actor: Actor, person: Someone) -> Say:
    """The phone speaks for this person no longer. The group's book of money stays, as agreed with the KSM."""
    members.end_link(book, actor.account_id, person.id)
    for purpose in FIRST_USE:
        store.withdraw(book, person.id, purpose)
    if len(actor.people) == 1:
        store.put_all_away(book, actor.account_id, "left")
    for seat in person.seats:
        chat = members.chair_chat(book, person, seat.ksm_id)
        if chat is not None and chat != actor.account_id:
            words = say("leader-somebody-left", number=seat.number, name=person.called)
            outbox.post(book, chat, words, "alert", f"left:{person.id}:{book.now.isoformat()}")
    left = say("consent-withdrawn-all", name=person.called)
    return left.with_home(()) if len(actor.people) == 1 else left


def named_to_peers(book: Work, person_ids: list[int]) -> set[int]:
    """Who of these may be named to their chair and treasurer: whoever agreed; and who has no phone, for whom
    the paper everybody signed is all there is.
    """
    stands = store.stands(book, person_ids, Purpose.PEERS)
    return {
        each
        for each, stand in stands.items()
        if stand is Stand.YES or (stand is Stand.OPEN and members.chat_of(book, each) is None)
    }


def ask_for_peers(book: Work, person_ids: list[int]) -> None:
    """The first time somebody would be named: they are asked first, and not named meanwhile."""
    for person_id, stand in store.stands(book, person_ids, Purpose.PEERS).items():
        chat = members.chat_of(book, person_id)
        if stand is Stand.OPEN and chat is not None:
            ask(book, chat, person_id, Purpose.PEERS)
