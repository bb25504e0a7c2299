"""Whether a message may leave now, and what follows when it did or could not. Rules: domain/outbox.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select, update

from domain.outbox import MessageClass, Outcome, OutcomeKind, State, Tell, Tries, after
from domain.privacy import Stand
from domain.say import say
from domain.windows import DEFAULT_WINDOWS, allowed, is_night, is_silent, minds_holidays, next_allowed
from storage import groups, holidays, letters, locks, members, outbox, talks
from storage.book import Work
from storage.budget import TURN
from storage.outbox import HOUSE_ZONE
from storage.tables import card, ksm
from storage.tables import outbox as outbox_table
from usecases import budget, consents, digest

ALWAYS = (MessageClass.REPLY, MessageClass.RECEIPT)
"""What somebody waits for: also after `berhenti` an answer is given to the one who asks."""
FOR_OFFICERS = (MessageClass.ALERT, MessageClass.TASK, MessageClass.VISIT)
"""Said to somebody for the office they hold: if it ends before the hour comes, it is not said."""
A_TIME = 3
"""Messages of one chat claimed at a time: Telegram takes one a second, the others are safer in the book."""
MOST_STARTS = 20
"""A reply found half-way at start is said again, at so many starts at most: mostly it never left."""
FORM = "form:"
FORM_LOOKS, FORM_REST = 3, timedelta(minutes=5)
"""News waits for somebody in the middle of a form: so often, so long each time."""
Message = dict[str, Any]
"""A row of the outbox, as the courier carries it."""


def claim_due(book: Work, limit: int, full: Collection[int] = ()) -> tuple[list[Message], bool]:
    """Rows that may leave now, marked `sending`, and whether more wait. Asked here, at send time: stopped,
    unreachable, hours, expiry, consent, the budget of words.
    """
    ready: list[Message] = []
    found = outbox.due(book, limit, full)
    silent = hushed(book, {row.subject for row in found if row.klass == MessageClass.ANNOUNCEMENT})
    of_chat: Counter[int] = Counter()
    put_away: list[int] = []
    digests: set[int] = set()
    skipped = False
    for row in found:
        if row.subject in silent:
            continue
        if of_chat[row.chat_id] == A_TIME or row.chat_id in digests:
            skipped = True
            continue
        of_chat[row.chat_id] += 1
        try:
            facts = _facts(book, row.chat_id)
            words = _words_now(book, row, facts)
        except (KeyError, ValueError) as error:  # a row nobody can read must not stop the others
            outbox.end(book, row.id, "broken", f"{type(error).__name__}: {error}"[:200])
            continue
        if words is not None:
            leaving = {**row._mapping, "say": words, "tries": row.tries + 1}
            name = letters.whose(book, leaving, facts.known)
            ready.append({**letters.addressed(leaving, facts.known, name), "topic": facts.topic})
            if row.klass == MessageClass.TASK:
                digests.add(row.chat_id)  # its other rows of this batch may just have been said in it
        elif row.klass == MessageClass.ANNOUNCEMENT:
            put_away.append(row.id)
    going, held = budget.in_turn(book, ready)
    outbox.claim(book, [row["id"] for row in going])
    sent(book, [*put_away, *(row["id"] for row in held)])
    budget.show(book, [*held, *(row for row in going if row["why"] == TURN)])
    return going, skipped or len(found) == limit


def fetch(book: Work, room: int, full: Collection[int]) -> tuple[list[Message], bool, list[Message]]:
    """All that may leave now: at most `room` rows, whether more wait, and the cards to draw."""
    rows, more = claim_due(book, room, full)
    return rows, more, cards_to_draw(book, room)


def _words_now(book: Work, row: Row[Any], chat: _Facts) -> Message | None:
    """What this row says if it leaves now; None: not now, or not at all."""
    if row.expires_at is not None and row.expires_at <= book.now:
        outbox.end(book, row.id, "expired", "its hour has passed")
        return None
    klass = MessageClass(row.klass)
    if chat.gone and klass is not MessageClass.REPLY:
        outbox.end(book, row.id, "unreachable", "not reachable since an earlier message")
        return None
    if chat.stopped and klass not in ALWAYS:
        outbox.end(book, row.id, "withdrawn", "asked for silence")
        return None
    if klass in FOR_OFFICERS and locks.office_ended_since(book, row.chat_id, row.made_at):
        outbox.end(book, row.id, "withdrawn", "no longer in that office")
        return None
    local = book.now.astimezone(chat.zone)
    days = _holidays(book, klass, chat, local.date())
    task = klass is MessageClass.TASK
    hours = digest.windows_of(book, row.chat_id) if task else DEFAULT_WINDOWS
    if not allowed(klass, local, days, hours):
        outbox.postpone(book, row.id, next_allowed(klass, local, days, hours))
        return None
    if consents.at_the_door_of(book, row) is not Stand.YES:
        return None
    if klass is MessageClass.ANNOUNCEMENT and _in_the_middle_of_a_form(book, row):
        return None
    words = digest.words_now(book, row, local, (hours, chat.bkm_id)) if task else dict(row.say)
    return {**words, "q": True} if words is not None and is_silent(klass, local) else words


def _holidays(book: Work, klass: MessageClass, chat: _Facts, day: date) -> frozenset[date]:
    """Of the BKM of this chat; none where such a message is said on holidays too."""
    return holidays.near(book, chat.bkm_id, day) if minds_holidays(klass) else frozenset()


def _in_the_middle_of_a_form(book: Work, row: Row[Any]) -> bool:
    """News does not come between somebody and the form they are filling in: it waits, at most a quarter of an
    hour.
    """
    n = int(row.why.removeprefix(FORM)) if row.why and row.why.startswith(FORM) else 0
    form = talks.open_talk(book, row.chat_id) if n < FORM_LOOKS and row.chat_id > 0 else None
    if form is None or form.expires_at <= book.now:
        return False
    outbox.postpone(book, row.id, book.now + FORM_REST, f"{FORM}{n + 1}")
    return True


@dataclass(frozen=True, slots=True)
class _Facts:
    """A chat at the moment of sending: its zone and BKM; was silence asked for; can it not be reached? What
    else is known of it.
    """

    zone: ZoneInfo
    stopped: bool = False
    gone: bool = False
    known: Row[Any] | None = None
    topic: int | None = None
    bkm_id: int | None = None


def _facts(book: Work, chat_id: int) -> _Facts:
    if chat_id < 0:
        group = groups.ksm_of(book, chat_id)
        if group is None:
            return _Facts(ZoneInfo(HOUSE_ZONE), gone=True)
        ksm_row = members.ksm_by_id(book, group.id)
        return _Facts(ZoneInfo(ksm_row.zone), topic=group.group_topic, bkm_id=ksm_row.bkm_id)
    facts = members.chat_facts(book, chat_id)
    if facts is None:
        return _Facts(ZoneInfo(HOUSE_ZONE))
    stopped, gone = facts.stopped_at is not None, facts.unreachable_at is not None
    zone = ZoneInfo(facts.zone or HOUSE_ZONE)
    return _Facts(zone, stopped, gone, facts, bkm_id=facts.bkm_id)


def cards_to_draw(book: Work, limit: int) -> list[Message]:
    """Cards that should say something else than they show, with the voice of their chat."""
    return [_card(book, card) for card in outbox.cards_to_draw(book, limit)]


def _card(book: Work, card: Row[Any]) -> Message:
    """A new card of the night makes no sound; one that is only edited never does."""
    chat = _facts(book, card.chat_id)
    words = {**card.wanted, "q": True} if is_night(book.now.astimezone(chat.zone)) else card.wanted
    row = {"card": card.id, "version": card.wanted_version, "shown_as": card.message_id}
    row |= {"chat_id": card.chat_id, "klass": MessageClass.REPLY.value, "say": words}
    return {**row, "voice": members.voice_of(chat.known), "topic": chat.topic}


def recover(book: Work, holder: int | None = None, only: Collection[int] = ()) -> list[Message]:
    """A row found `sending` whose sender is gone may have been heard: at start, those of the last run, later
    those of another process that ended (`holder`, its place) or `only` some. Each class has its rule; those
    to repeat are ours now and returned, oldest first.

    Somebody waits for replies and receipts, and most rows found so never left the house: they are said again
    at each start (at most MOST_STARTS), since silence about money is worse than the same number twice.
    """
    again: list[Message] = []
    lost = Outcome(OutcomeKind.UNCLEAR, "the process ended while it was being sent")
    silent: dict[Tell, list[Message]] = {}
    gone = book.holder if holder is None else holder
    if gone is not None and not only:
        outbox.let_go_of_cards(book, gone)
    for row in outbox.unclear(book, gone, only):
        # a message that is only put right is the same however often it is said
        klass = MessageClass.REMINDER if row.shown_as else MessageClass(row.klass)
        unclear = 0 if klass in ALWAYS and row.tries < MOST_STARTS else row.n_unclear
        verdict = after(klass, lost, Tries(row.tries, unclear), book.now, row.expires_at)
        if verdict.state is State.WAITING:
            values = {"n_unclear": row.n_unclear + 1, "tries": row.tries + 1, "holder": book.holder}
            known, said = _facts(book, row.chat_id).known, {**row._mapping, **values}
            again.append(letters.addressed(said, known, letters.whose(book, said, known)))
            book.execute(update(outbox_table).where(outbox_table.c.id == row.id).values(values))
            continue
        outbox.end(book, row.id, verdict.state.value, lost.detail)
        silent.setdefault(verdict.tell, []).append(dict(row._mapping))
    for whom, rows in silent.items():
        tell(book, rows, whom, lost.detail)
        sent(book, [row["id"] for row in rows])
    return again


def sent(book: Work, rows: Iterable[int]) -> None:
    """After a batch went out (or did not): whoever shows a count draws it anew."""
    from usecases import sending

    sending.tally(book, rows)


def hushed(book: Work, subjects: Iterable[str | None]) -> set[str]:
    """Of these subjects of announcements, those of which nothing may leave now."""
    from usecases import sending

    return sending.hushed(book, subjects)


def give_back(book: Work, rows: Sequence[Message]) -> None:
    """These were claimed and did not leave, because their news was paused or stopped meanwhile."""
    outbox.release(book, [row["id"] for row in rows])
    hushed(book, {row["subject"] for row in rows})
    sent(book, [row["id"] for row in rows])


def tell(book: Work, rows: Sequence[Message], whom: Tell, why: str) -> None:
    """These could not be said, all for one reason: the leader gets the person on their list, the operator
    (who also decides for a sender whether to repeat) one line for all.
    """
    if whom is Tell.LEADER:
        for row in rows:
            if row["chat_id"] > 0 and outbox.unreachable(book, row["chat_id"], why):
                _tell_leader(book, row["chat_id"])
    elif whom in (Tell.OPERATOR, Tell.SENDER):
        operator = members.operator(book)
        others = [row for row in rows if row["chat_id"] != operator]  # or its own failure is told for ever
        if whom is Tell.SENDER:  # of an announcement its writer's card says it, and asks what to do
            others = [row for row in others if row["klass"] != MessageClass.ANNOUNCEMENT]
        if operator is not None and others:
            first, n = others[0], len(others)
            words = say("operator-not-said", key=first["say"]["k"], why=why)
            if n > 1:
                words = say("operator-not-said-many", key=first["say"]["k"], why=why, n=n)
            outbox.post(book, operator, words, "alert", f"told:{first['id']}:{first.get('tries', 1)}")


def _tell_leader(book: Work, chat_id: int) -> None:
    for person in members.actor(book, chat_id, chat_id).people:
        for seat in person.seats:
            chair = members.chair_chat(book, person, seat.ksm_id)
            if chair is not None and chair != chat_id:
                words = say("leader-unreachable", number=seat.number, name=person.called, ksm=seat.ksm_name)
                outbox.post(book, chair, words, "task", f"unreachable:{person.id}:{book.now.isoformat()}")


def group_moved(book: Work, old: int, new: int) -> None:
    """A group became a supergroup: everything that knew the old id follows."""
    known = book.execute(select(ksm.c.id).where(ksm.c.group_chat_id == new)).scalar()
    if known is None:
        book.execute(update(ksm).where(ksm.c.group_chat_id == old).values(group_chat_id=new))
    waiting = (outbox_table.c.chat_id == old) & outbox_table.c.state.in_(("waiting", "sending"))
    book.execute(update(outbox_table).where(waiting).values(chat_id=new))
    there = select(card.c.subject).where(card.c.chat_id == new)
    moving = (card.c.chat_id == old) & card.c.subject.not_in(there)
    moved = book.execute(update(card).where(moving).values(chat_id=new, message_id=None)).rowcount
    if moved:
        from usecases import groups

        groups.hang_again(book, new)
