"""The hours: every occurrence once, whoever looks and however often; trouble in one does not stop the others."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import scheduler.run
from bot.clock import Clock
from bot.trial import Trial, state_file
from scheduler.run import Hours
from scheduler.timetable import Job
from storage import due
from storage import tables as t
from storage.book import Book
from tests.edge.virtual import play

EVENING = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)  # 19:00 in Jakarta
SUBJECTS = (1, 2, 3)


class Timetable:
    """One job at 08:00 and one kind of due row, which note what they did and fail when told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.did: list[tuple[str, int]] = []
        self.fails: dict[int, int] = {}
        job = Job("morning", {"hour": "8"}, lambda book, zone, today: SUBJECTS, self._do)
        monkeypatch.setattr(scheduler.run, "JOBS", (job,))
        monkeypatch.setattr(scheduler.run, "DUE", {"bell": self._ring})
        scheduler.run._trigger.cache_clear()

    def _do(self, book: Any, subject: int, today: Any) -> str:
        return self._note(today.isoformat(), subject)

    def _ring(self, book: Any, row: Any) -> str:
        return self._note("bell", int(row.subject))

    def _note(self, what: str, subject: int) -> str:
        self.did.append((what, subject))
        if self.fails.get(subject, 0) > 0:
            self.fails[subject] -= 1
            raise KeyError("a bug")
        return "done"


@pytest.fixture
def timetable(monkeypatch: pytest.MonkeyPatch) -> Any:
    yield Timetable(monkeypatch)
    scheduler.run._trigger.cache_clear()


def in_hours(database: str, scenario: Callable[[Book, list[Hours]], Any]) -> None:
    """Two lookers on one book, in virtual time."""

    async def whole(book: Book) -> None:
        await scenario(book, [Hours(book, book._clock) for _ in range(2)])

    play(database, EVENING, whole)


async def hours_pass(n: int, lookers: list[Hours]) -> None:
    for _ in range(n):
        await asyncio.sleep(3600)
        for each in lookers:
            await each.tick()


def test_each_morning_comes_once_for_each_subject(database: str, timetable: Timetable):
    async def scenario(book: Book, lookers: list[Hours]) -> None:
        for each in lookers:
            await each.tick()
        assert timetable.did == []
        await hours_pass(48, lookers)
        days = ("2026-11-18", "2026-11-19")
        assert timetable.did == [(day, subject) for day in days for subject in SUBJECTS]

    in_hours(database, scenario)


def test_mornings_missed_while_it_was_off_are_one(database: str, timetable: Timetable):
    async def scenario(book: Book, lookers: list[Hours]) -> None:
        await lookers[0].tick()
        await asyncio.sleep(5 * 24 * 3600)
        await hours_pass(2, lookers)
        assert timetable.did == [("2026-11-22", subject) for subject in SUBJECTS]

    in_hours(database, scenario)


@pytest.mark.parametrize(("fails", "tries"), [(1, 2), (2, 3), (9, 3)])
def test_a_subject_that_fails_is_tried_again_alone(
    database: str, timetable: Timetable, fails: int, tries: int
):
    async def scenario(book: Book, lookers: list[Hours]) -> None:
        timetable.fails = {2: fails}
        await lookers[0].tick()
        await asyncio.sleep(14 * 3600)
        for _ in range(6):
            await lookers[0].tick()
        counts = {subject: [each for _, each in timetable.did].count(subject) for subject in SUBJECTS}
        assert counts == {1: 1, 2: tries, 3: 1}

    in_hours(database, scenario)


def test_due_rows_are_done_once_and_a_broken_one_is_set_aside(database: str, timetable: Timetable):
    async def scenario(book: Book, lookers: list[Hours]) -> None:
        def plan(work: Any) -> None:
            for subject in range(1, 6):
                for _ in range(2):
                    due.plan(work, "bell", str(subject), "once", work.now + timedelta(hours=2))
            due.plan(work, "bell", "6", "once", work.now, until_at=work.now)

        await book.put(plan)
        timetable.fails = {3: 9, 4: 1}
        await hours_pass(6, lookers)
        rows = select(t.due.c.subject, t.due.c.result).where(t.due.c.kind == "bell").order_by(t.due.c.id)
        found = {row.subject: row.result for row in book.look(lambda work: work.execute(rows).all())}
        assert found == {
            "1": "done",
            "2": "done",
            "3": "failed: KeyError",
            "4": "done",
            "5": "done",
            "6": "missed",
        }
        assert [each for _, each in timetable.did].count(5) == 1

    in_hours(database, scenario)


def test_the_next_hour_at_which_something_happens(database: str, timetable: Timetable):
    async def scenario(book: Book, lookers: list[Hours]) -> None:
        look = lookers[0].next_due
        assert book.look(look) == datetime(2026, 11, 18, 1, 0, tzinfo=UTC)
        await book.put(lambda work: due.plan(work, "bell", "1", "once", work.now + timedelta(minutes=5)))
        assert book.look(look) == EVENING + timedelta(minutes=5)

    in_hours(database, scenario)


def test_a_pushed_clock_is_followed_and_said(database: str, timetable: Timetable, tmp_path: Path):
    offset_file = tmp_path / "clock"
    offset_file.write_text("0")

    async def scenario(book: Book, lookers: list[Hours]) -> None:
        ticks: list[int] = []
        clock = Clock(offset_file)

        async def tick() -> None:
            ticks.append(clock.offset())

        trial = Trial(clock, book, offset_file, lambda: False, lookers[0].next_due)
        following = asyncio.create_task(trial.follow(tick))
        await asyncio.sleep(1)
        offset_file.write_text("7200")
        await asyncio.sleep(1)
        said = json.loads(state_file(offset_file).read_text())
        assert (ticks, said["offset"], said["busy"]) == ([7200], 7200, False)
        assert said["next_due"].startswith("2026-11-18T")
        following.cancel()

    in_hours(database, scenario)
    assert state_file(offset_file).name == "clock.state.json"


def test_two_bots_may_follow_the_same_clock(tmp_path: Path):
    program = (
        "import sys; from pathlib import Path; from bot.trial import Trial; "
        "trial = Trial(None, None, Path(sys.argv[1]), None, None); "
        "[trial._show({'offset': n}) for n in range(2000)]"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "clock")]
    bots = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    assert [(bot.communicate(timeout=60)[1], bot.returncode) for bot in bots] == [(b"", 0)] * 2
    assert json.loads(state_file(tmp_path / "clock").read_text()) == {"offset": 1999}
    assert [each.name for each in tmp_path.iterdir()] == ["clock.state.json"]


@pytest.mark.parametrize(("words", "offset"), [("", 0), ("60\n", 60), ("-60", -60), ("half", 0)])
def test_an_offset_that_cannot_be_read_changes_nothing(tmp_path: Path, words: str, offset: int):
    file = tmp_path / "clock"
    file.write_text(words)
    assert Clock(file).offset() == offset
    assert Clock(tmp_path / "nowhere").offset() == 0
