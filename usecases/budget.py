"""Whose turn it is: what leaves now, what waits for another day, what no longer fits. The rule: domain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.budget import TURNS, Budget, is_counted, turn_on
from domain.outbox import MessageClass
from domain.windows import next_allowed
from storage import budget as store
from storage import holidays, meetings, outbox
from storage.book import Work
from storage.rules import rules_of
from usecases import meeting_words
from usecases.meeting_news import REMIND

Message = dict[str, Any]
LOOKED_BACK = timedelta(days=8)
"""Longer than seven days of any zone."""


class Turns:
    """The turns of one batch: what an earlier message of the batch uses up is missing to the later ones."""

    def __init__(self, book: Work, rows: Sequence[Message]) -> None:
        self._book = book
        self._ears = store.ears(book, {row["chat_id"] for row in rows})
        people = sorted({one.id for ears in self._ears.values() for one in ears})
        store.hold(book, people)
        counted = [klass.value for klass in TURNS]
        self._spent = store.spent(book, people, counted, book.now - LOOKED_BACK) if people else {}
        self._meetings: dict[str, set[int]] = {}
        self._budgets: dict[tuple[int, date], Budget] = {}

    def take(self, row: Message) -> bool:
        """Whether this message may leave now. If not it is put off to its day, or put away for good."""
        ears = self._ears.get(row["chat_id"], [])
        mine = [one for one in ears if row["for_person_id"] in (None, one.id)]
        if not mine:  # nobody speaks from this chat any more
            return True
        zone = ZoneInfo(mine[0].zone)
        klass, today = MessageClass(row["klass"]), self._book.now.astimezone(zone).date()
        spent = [[at.astimezone(zone).date() for at in self._spent[one.id]] for one in mine]
        busy = (
            [one.id in self._reminded(zone, today) for one in mine] if TURNS[klass].waits_for_meeting else []
        )
        budgets = [self._budget(one.bkm_id, today) for one in mine]
        day = turn_on(klass, spent, today, _strictest(budgets), busy)
        if day > today:
            self._put_off(row, klass, datetime.combine(day, time(), tzinfo=zone), mine[0].bkm_id)
            return False
        for one in mine:
            self._spent[one.id].append(self._book.now)
        return True

    def _budget(self, bkm_id: int, today: date) -> Budget:
        if (bkm_id, today) not in self._budgets:
            self._budgets[bkm_id, today] = rules_of(self._book, bkm_id, today).words
        return self._budgets[bkm_id, today]

    def _reminded(self, zone: ZoneInfo, today: date) -> set[int]:
        """Who will be reminded of a meeting later today."""
        if zone.key not in self._meetings:
            midnight = datetime.combine(today + timedelta(days=1), time(), tzinfo=zone)
            self._meetings[zone.key] = store.meeting_today(self._book, list(self._spent), REMIND, midnight)
        return self._meetings[zone.key]

    def _put_off(self, row: Message, klass: MessageClass, day: datetime, bkm_id: int) -> None:
        until = next_allowed(klass, day, holidays.near(self._book, bkm_id, day.date()))
        if row["expires_at"] is not None and until >= row["expires_at"]:
            outbox.end(
                self._book, row["id"], store.NO_ROOM, "the budget of words has no room before it expires"
            )
        else:
            store.put_off(self._book, row["id"], until)


def _strictest(budgets: Sequence[Budget]) -> Budget:
    return min(budgets, key=lambda one: (one.a_day, one.a_week))


def in_turn(book: Work, rows: Sequence[Message]) -> tuple[list[Message], list[Message]]:
    """Of messages that may leave at this hour: those whose turn it is, marked as counted, and those held
    back.
    """
    begun = [row for row in rows if not row["shown_as"]]  # what is put right was counted when it was begun
    counted = [row for row in begun if row["chat_id"] > 0 and is_counted(MessageClass(row["klass"]))]
    held: set[int] = set()
    if counted:
        turns = Turns(book, counted)
        held = {row["id"] for row in counted if not turns.take(row)}
    digests = [row for row in rows if row["klass"] == MessageClass.TASK]
    store.spend(book, [row["id"] for row in (*counted, *digests) if row["id"] not in held])
    return [row for row in rows if row["id"] not in held], [row for row in rows if row["id"] in held]


def show(book: Work, rows: Sequence[Message]) -> None:
    """Some of a meeting's messages wait for their turn, or no longer do: its leaders' card says so."""
    topics = {str(row["subject"]) for row in rows if row["klass"] == MessageClass.REMINDER}
    for topic in sorted(topics):
        one = meetings.by_public_id(book, topic.removeprefix(meetings.TOPIC))
        if one is not None:
            meeting_words.draw_for_leaders(book, one)
