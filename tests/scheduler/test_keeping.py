"""The daily backup: at its hour, caught up after a stop, tried again when it failed, told once a day."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import backup, sealing
from bot.keeper import Keeper
from bot.settings import Settings
from scheduler.run import Hours
from storage import keeping as store
from storage import tables as t
from storage.book import Book
from usecases import keeping

pytestmark = pytest.mark.sqlite  # a book that is a file
EVENING = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)  # 19:00 in Jakarta
OPERATOR = 900


class Night:
    """A book, its hours and its keeper, at a moment a test chooses."""

    def __init__(self, book_file: Path, settings: Settings) -> None:
        self.moment = EVENING
        ids = iter(range(10**12, 10**13))
        self.book = Book(
            f"sqlite:///{book_file}", lambda: self.moment, lambda n: next(ids).to_bytes(n, "big")
        )
        self.book.start()
        self.book.run(lambda work: work.execute(t.meta.insert().values(key="admin_id", value=str(OPERATOR))))
        self.hours = Hours(self.book, lambda: self.moment)
        self.keeper = Keeper(settings, self.book, lambda: self.moment)

    async def at(self, moment: datetime) -> None:
        """A tick at this moment, and what follows from it."""
        self.moment = moment
        await self.hours.tick()
        await self.keeper.look()
        if self.keeper._task is not None:
            await self.keeper._task

    def told(self) -> int:
        """How many messages wait for the operator."""
        mine = select(t.outbox.c.id).where(t.outbox.c.chat_id == OPERATOR)
        return len(self.book.look(lambda work: work.execute(mine).all()))


def nights(book_file: Path, scenario, **wish: object) -> None:
    """Play some nights."""
    public = sealing.new_key(book_file.parent / "key.txt", EVENING)
    given = {"data_dir": book_file.parent, "backup_key": public, "backup_hour": 2, **wish}
    settings = Settings(_env_file=None, **given)  # type: ignore[arg-type]

    async def whole() -> None:
        night = Night(book_file, settings)
        try:
            await scenario(night, settings)
        finally:
            night.book.close()

    asyncio.run(whole())


def made(settings: Settings) -> list[str]:
    """The days of the backups there are."""
    return [each.name[6:21] for each in backup.kept(settings.backup_folder)]


TWO = datetime(2026, 11, 17, 19, 0, tzinfo=UTC)  # 02:00 of the 18th in Jakarta
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def test_it_is_made_at_its_hour_each_day_and_once(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        await night.keeper.plan()
        await night.at(EVENING)
        first = made(settings)  # there was none yet: the first one is not put off till the night
        await night.at(TWO)
        await night.at(TWO)
        await night.at(TWO + HOUR)
        await night.at(TWO + DAY)
        assert first == ["20261117-120000"]
        assert made(settings) == ["20261117-120000", "20261117-190000", "20261118-190000"]
        assert night.told() == 0
        last = night.book.look(lambda work: store.noted(work, store.MADE))
        assert last["name"].startswith("guyub-20261118-190000")
        assert last["bytes"] == backup.kept(settings.backup_folder)[-1].stat().st_size

    nights(book_file, scenario)


def test_a_start_after_todays_backup_waits_for_tomorrow(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        await night.keeper.plan()
        await night.at(TWO)
        n = len(made(settings))
        night.moment = TWO + 3 * HOUR
        await night.keeper.plan()
        await night.at(TWO + 4 * HOUR)
        assert len(made(settings)) == n
        await night.at(TWO + DAY)
        assert len(made(settings)) == n + 1

    nights(book_file, scenario)


def test_after_three_days_in_the_dark_one_is_made_and_not_three(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        await night.keeper.plan()
        await night.at(TWO)
        n = len(made(settings))
        night.moment = TWO + 3 * DAY + HOUR
        await night.keeper.plan()
        await night.at(TWO + 3 * DAY + HOUR)
        await night.at(TWO + 3 * DAY + 2 * HOUR)
        assert len(made(settings)) == n + 1

    nights(book_file, scenario)


def test_without_a_key_none_is_made_and_none_is_planned(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        await night.keeper.plan()
        await night.at(TWO)
        assert made(settings) == []
        planned = select(t.due.c.id).where(t.due.c.kind == "backup")
        assert night.book.look(lambda work: work.execute(planned).all()) == []

    nights(book_file, scenario, backup_key="")


def test_one_that_fails_is_told_once_a_day_and_tried_every_hour(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        settings.backup_folder.parent.joinpath("backups").write_text("a file where the folder should be")
        await night.keeper.plan()
        for hour in range(4):
            await night.at(TWO + hour * HOUR)
        assert night.told() == 1
        failed = night.book.look(lambda work: store.noted(work, store.FAILED))
        assert "backups" in failed["why"]
        await night.at(TWO + DAY)
        assert night.told() == 2
        settings.backup_folder.unlink()
        await night.at(TWO + DAY + HOUR)
        assert len(made(settings)) == 1
        assert night.book.look(lambda work: store.noted(work, store.FAILED)) is None
        await night.at(TWO + DAY + 3 * HOUR)
        assert len(made(settings)) == 1, "after it worked it is not tried again before the next night"

    nights(book_file, scenario)


def test_asking_twice_whether_one_is_wanted_gives_one(book_file: Path) -> None:
    async def scenario(night: Night, settings: Settings) -> None:
        row = type("Row", (), {"subject": "daily", "due_at": TWO})
        night.moment = TWO
        for _ in range(2):
            night.book.run(lambda work: keeping.due_now(work, row))  # type: ignore[arg-type]
        assert [night.book.run(keeping.take_wanted) for _ in range(2)] == [True, False]

    nights(book_file, scenario)
