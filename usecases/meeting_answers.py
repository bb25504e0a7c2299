"""Who comes: answers by button, changeable until the meeting begins, and the page with the next meeting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from domain.actor import Actor, Someone
from domain.meetings import Answer
from domain.people import Role, Subject
from domain.say import Button, Say, button, say
from storage import balances, members, outbox
from storage import meetings as store
from storage.book import Work
from storage.meetings import CANCELLED, Guest, Meeting
from usecases import meeting_words as words

MOST_LINES = 10
MOST_PAGES = 6  # KSM times people on one phone: more is not a page any more


def answer(book: Work, actor: Actor, what: str, meeting: str, mark: str) -> Say:
    """[Hadir] [Terlambat] [Berhalangan] in the own chat. `mark`: the version read, and for whom it was
    asked.
    """
    version, _, person = mark.partition(".")
    one = store.by_public_id(book, meeting)
    guest = _guest(book, actor, one, person) if one is not None else None
    if one is None or guest is None:
        return say("meeting-not-found")
    closed = _closed(book, one, version, guest)
    if closed is not None:
        return closed
    _keep(book, one, guest, Answer(what))
    said = say(f"meeting-said-{Answer(what)}", name=guest.called)
    if Answer(what) is Answer.BERHALANGAN:  # who cannot come sends the money along: what she needs next
        return said.with_rows((button("meeting-button-titip", "kumpul-titip", one.public_id),))
    return said


def answer_in_group(book: Work, actor: Actor, what: str, meeting: str, version: str) -> Say:
    """The same buttons below the card in the KSM's group: only its members count, and the group hears no
    name.
    """
    one = store.by_public_id(book, meeting)
    if one is None or one.group_chat_id != actor.chat_id:
        return say("meeting-members-only-umum")
    seated = [guest for guest in store.guests(book, one) if _speaks_for(actor, one, guest)]
    if not seated:
        return say("meeting-members-only-umum")
    if len(seated) > 1:
        return say("meeting-shared-phone-umum")
    closed = _closed(book, one, version, None)
    if closed is not None:
        return closed
    _keep(book, one, seated[0], Answer(what))
    return say(f"meeting-said-{Answer(what)}-umum")


answer_in_group.open_to_strangers = True  # type: ignore[attr-defined]  # they get the polite toast, no silence


def _guest(book: Work, actor: Actor, one: Meeting, person: str) -> Guest | None:
    mine = [guest for guest in store.guests(book, one) if _speaks_for(actor, one, guest)]
    return next((guest for guest in mine if guest.public_id == person), None)


def _speaks_for(actor: Actor, one: Meeting, guest: Guest) -> bool:
    subject = Subject(one.bkm_id, one.ksm_id, guest.person_id)
    speaker = actor.able("answer-meeting", subject)
    return speaker is not None and speaker.id == guest.person_id


def _closed(book: Work, one: Meeting, version: str, guest: Guest | None) -> Say | None:
    """Why this button does nothing any more, or None. In a group (no guest) in words for all."""
    public = "-umum" if guest is None else ""
    if one.state == CANCELLED:
        return Say(f"meeting-is-off{public}", {} if public else _named(one))
    if one.starts_at <= book.now:
        return Say(f"meeting-begun{public}")
    if version == str(one.version):
        return None
    if guest is None:
        return Say("meeting-has-moved-umum", _placed(one))
    values = {**words.facts(one), "name": guest.called}
    return Say("meeting-has-moved", values, (words.answer_row(one, guest.public_id),))


def _named(one: Meeting) -> dict[str, Any]:
    return {"ksm": one.ksm_name, "when": words.when(one.local)}


def _placed(one: Meeting) -> dict[str, Any]:
    return {"when": words.when(one.local), "where": words.where(one.place, one.host)}


def _keep(book: Work, one: Meeting, guest: Guest, what: Answer) -> None:
    if store.answer(book, one, guest.person_id, what):
        words.draw(book, one)


def page(book: Work, actor: Actor) -> Say:
    """[Kumpulan]: the next meeting of each of their KSM with the own answer; for leaders also what they
    may do.
    """
    pages = [_page(book, person, ksm_id, leads) for person, ksm_id, leads in _places(actor)][:MOST_PAGES]
    if not pages and actor.roles <= {Role.WARGA}:
        return say("meeting-none-for-residents")
    if not pages and _villages(actor):
        return of_village(book, actor)
    if not pages:
        return say("meeting-no-ksm", name=actor.people[0].called)
    for more in pages[:-1]:
        outbox.post(book, actor.account_id, more, "reply", f"meeting-page:{book.new_id()}")
    return pages[-1]


def _villages(actor: Actor) -> list[int]:
    return actor.villages("see-reports", "announce") if actor.private else []


def of_village(book: Work, actor: Actor) -> Say:
    """For an officer of the BKM who sits in no KSM: when and where each KSM meets next, the soonest first."""
    groups = balances.every(book, _villages(actor))
    planned = [one for one in (store.next_of(book, each.id) for each in groups) if one is not None]
    planned.sort(key=lambda one: one.starts_at)
    lines = tuple(say("meeting-of-village", **words.facts(one)) for one in planned[:MOST_LINES])
    return say("meetings-of-village", n=len(planned), lines=lines, none=len(groups) - len(planned))


def _places(actor: Actor) -> Iterator[tuple[Someone, int, bool]]:
    """Whose meetings to show: every seat, and every KSM led without a seat in it."""
    led = {grant.ksm_id: person for person, grant in actor.scopes("plan-meeting") if grant.ksm_id is not None}
    for person in actor.people:
        for seat in person.seats:
            yield person, seat.ksm_id, led.pop(seat.ksm_id, None) is not None
    for ksm_id, person in led.items():
        yield person, ksm_id, True


def _page(book: Work, person: Someone, ksm_id: int, leads: bool) -> Say:
    ksm = members.ksm_by_id(book, ksm_id)
    new = (words.new_row(ksm.public_id),) if leads else ()
    one = store.next_of(book, ksm_id)
    if one is None:
        begun, sheet_on = store.last_begun(book, ksm_id), store.last_sheet_on(book, ksm_id)
        held = [day for day in (begun and begun.astimezone(ZoneInfo(ksm.zone)).date(), sheet_on) if day]
        lines = (say("meeting-last", on=max(held).isoformat()),) if held else ()
        return Say("meeting-none", {"ksm": ksm.name, "lines": lines}, new)
    guests = store.guests(book, one)
    own = next((guest for guest in guests if guest.person_id == person.id), None)
    lines = (words.counts(guests),) if leads else ()
    rows: tuple[tuple[Button, ...], ...] = (words.leader_row(one), *new) if leads else ()
    if own is not None:
        key = f"meeting-own-{own.answer}" if own.answer else "meeting-own-none"
        lines = (*lines, say(key, name=own.called))
        rows = (words.answer_row(one, own.public_id), *rows)
    return Say("meeting-next", {**words.facts(one), "lines": (*words.agenda_lines(one.agenda), *lines)}, rows)
