"""How a meeting is spoken of: its sentence, its buttons, its cards. Changes nothing but cards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.actor import Someone
from domain.meetings import Answer, AnswerCount, count_answers, eve_of
from domain.outbox import MessageClass
from domain.people import Role
from domain.say import Button, Say, button, say
from domain.windows import allowed, next_allowed
from storage import budget, members, outbox
from storage import meetings as store
from storage.book import Work
from storage.meetings import CANCELLED, Guest, Meeting
from usecases import usulan_words

LEADERS = (Role.KETUA, Role.SEKRETARIS)
MOST_LINES = 20  # people named on one card: a longer list is not read


def when(local: datetime) -> Say:
    """Selasa malam 22 Desember (malam Rabu Wage), jam 19.30 WIB: an evening already belongs to the next
    Javanese day.
    """
    eve = eve_of(local)
    day = say("meeting-month", day=local.day, month=local.month)
    values: dict[str, Any] = {
        "on": local.date().isoformat(),
        "date": day,
        "at": f"{local:%H:%M}",
        "zone": f"{local:%Z}",
    }
    if eve is None:
        return Say("meeting-when-day", values)
    key = "meeting-when-evening" if eve > local.date() else "meeting-when-night"
    return Say(key, {**values, "eve": eve.isoformat()})


def where(place: str, host: str) -> Say:
    """At somebody's house, or at the place as it was typed."""
    return say("meeting-at-house", name=host) if host else say("meeting-at-place", place=place)


def facts(one: Meeting) -> dict[str, Any]:
    """What nearly every sentence about a meeting says: which KSM, when, where."""
    return {"ksm": one.ksm_name, "when": when(one.local), "where": where(one.place, one.host)}


def agenda_lines(agenda: str | None) -> tuple[Say, ...]:
    """What it will be about, on a line of its own, if that was said."""
    return (say("meeting-agenda", agenda=agenda),) if agenda else ()


def holiday_lines(local: datetime, why: str | None) -> tuple[Say, ...]:
    """The holiday of that day, named and not refused: the group decides. `why`: as two officers called it;
    "": as the calendar does; None: it is none.
    """
    if why is None:
        return ()
    return (say("meeting-holiday", on=local.date().isoformat(), decided=int(bool(why)), why=why),)


def answer_row(one: Meeting, person: str = "") -> tuple[Button, ...]:
    """[Hadir] [Terlambat] [Berhalangan]; in a private chat they also carry for whom."""
    mark = f"{one.version}.{person}" if person else one.version
    return tuple(button(f"meeting-{a.value}", f"kumpul-{a.value}", one.public_id, mark) for a in Answer)


def leader_row(one: Meeting) -> tuple[Button, ...]:
    """[Pindah] [Batalkan]."""
    move = button("meeting-button-move", "kumpul-pindah", one.public_id, one.version)
    return (move, button("meeting-button-cancel", "kumpul-batal", one.public_id, one.version))


def new_row(ksm_public: str) -> tuple[Button, ...]:
    """[Buat kumpulan]."""
    return (button("meeting-button-new", "kumpul-baru", ksm_public),)


def invitation(key: str, one: Meeting, guest: Guest, *, quiet: bool = False) -> Say:
    """A sentence to one guest that asks whether they can come."""
    values = {**facts(one), "name": guest.called, "lines": agenda_lines(one.agenda)}
    return Say(key, values, (answer_row(one, guest.public_id),), quiet=quiet)


def tally(guests: Iterable[Guest]) -> AnswerCount:
    """How many of the invited said what."""
    listed = list(guests)
    return count_answers(
        [g.person_id for g in listed], {g.person_id: g.answer for g in listed if g.answer is not None}
    )


def counts(guests: Iterable[Guest]) -> Say:
    """Hadir 3, terlambat 1, berhalangan 1, belum menjawab 5."""
    n = tally(guests)
    return say("meeting-counts", hadir=n.hadir, late=n.terlambat, declined=n.berhalangan, silent=n.silent)


def numbers(guests: Iterable[Guest]) -> str:
    """The rows of the paper book, as one lists them: 4, 5, 8."""
    return ", ".join(str(guest.number) for guest in guests)


def leaders(book: Work, one: Meeting) -> list[tuple[Someone, int]]:
    """Chair and secretary with the chats in which they hear the bot; one phone is told once."""
    found: dict[int, Someone] = {}
    today = book.now.astimezone(one.local.tzinfo).date()
    for leader in members.officers(book, one.bkm_id, LEADERS, today, one.ksm_id):
        chat = members.chat_of(book, leader.id)
        known = members.chat_facts(book, chat) if chat is not None else None
        if chat is not None and known is not None and not (known.stopped_at or known.unreachable_at):
            found.setdefault(chat, leader)
    return [(leader, chat) for chat, leader in found.items()]


def draw(book: Work, one: Meeting, *, leaders_too: bool = True) -> None:
    """Every card of this meeting says what is true now: the leaders' with names, the group's with counts
    only.
    """
    if leaders_too:
        draw_for_leaders(book, one)
    if one.group_chat_id is not None:
        off = one.state == CANCELLED
        group = (
            _cancelled(one, "meeting-cancelled-umum") if off else _group_card(one, store.guests(book, one))
        )
        outbox.want_card(book, one.group_chat_id, one.topic, hushed(group) if is_night(book, one) else group)


def draw_for_leaders(book: Work, one: Meeting) -> None:
    """The card of chair and secretary: names, and whom no message has reached yet."""
    if one.state == CANCELLED:
        card = _cancelled(one, "meeting-card-cancelled")
    else:
        wishes = usulan_words.meeting_lines(book, one.id)
        card = _leader_card(one, store.guests(book, one), (*_turns(book, one), *wishes))
    for _, chat in leaders(book, one):
        outbox.want_card(book, chat, one.topic, card)


def _turns(book: Work, one: Meeting) -> tuple[Say, ...]:
    """For whom a message about this meeting waits for another day, and for whom it found no room at all."""
    waiting, crowded_out = budget.in_line(book, one.topic, f"{one.topic}:{one.version}:")
    guests = store.guests(book, one)
    found = (
        ("meeting-line-queued", [guest for guest in guests if guest.person_id in waiting]),
        ("meeting-line-no-room", [guest for guest in guests if guest.person_id in crowded_out]),
    )
    return tuple(say(key, numbers=numbers(some)) for key, some in found if some)


def _cancelled(one: Meeting, key: str) -> Say:
    return Say(key, facts(one))


def _leader_card(one: Meeting, guests: list[Guest], turns: tuple[Say, ...]) -> Say:
    said = [g for g in guests if g.answer in (Answer.BERHALANGAN, Answer.TERLAMBAT)]
    lines = [
        say(f"meeting-line-{guest.answer}", number=guest.number, name=guest.called)
        for guest in sorted(said, key=lambda g: (g.answer != Answer.BERHALANGAN, g.number))[:MOST_LINES]
    ]
    if len(said) > MOST_LINES:
        lines.append(say("meeting-line-more", n=len(said) - MOST_LINES))
    values = {**facts(one), "counts": counts(guests), "lines": (*lines, *turns, *agenda_lines(one.agenda))}
    return Say("meeting-card", values, (leader_row(one),))


def _group_card(one: Meeting, guests: list[Guest]) -> Say:
    return Say("meeting-card-umum", {**facts(one), "counts": counts(guests)}, (answer_row(one),))


def is_night(book: Work, one: Meeting) -> bool:
    """Whether a reminder would have to wait for the morning now."""
    local = book.now.astimezone(one.local.tzinfo)
    return not allowed(MessageClass.REMINDER, local, frozenset())  # a holiday holds no reminder back


def hushed(words: Say) -> Say:
    """The same, but the phone makes no sound."""
    return Say(words.key, words.values, words.rows, quiet=True)


def urgent(book: Work, one: Meeting, until: datetime) -> bool:
    """Whether news of this meeting would be useless by morning: then it comes at night too, but without a
    sound.
    """
    local = book.now.astimezone(one.local.tzinfo)
    return next_allowed(MessageClass.REMINDER, local, frozenset()) >= until
