"""The whole bot as it runs, only without Telegram's pace, so that the pace is not what is measured."""

from __future__ import annotations

import asyncio
import cProfile
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot import log
from bot.app import App
from bot.courier import Courier
from bot.post import TelegramPost
from bot.settings import Settings
from domain.pace import Pace
from storage.book import Book, Work


class NoPace(Pace):
    """Every message may leave at once. Everything else stays as it is in a village."""

    def reserve(self, chat_id: int, is_group: bool, now: float) -> float:
        """Never a wait."""
        return 0.0


class Unhurried(App):
    """The bot with a courier that keeps no pace."""

    def _assemble(self, username: str) -> None:
        super()._assemble(username)
        post = TelegramPost(self.telegram)
        self.courier = Courier(self.book, post, NoPace(), self.clock.monotonic, self.clock.now)
        self.book.on_closed = self.courier.take


class Counted(Unhurried):
    """The same, and every statement counted by its text; written down when the bot stops."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        super().__init__(settings)
        self.folder = folder
        self.statements: Counter[str] = Counter()

    def _assemble(self, username: str) -> None:
        super()._assemble(username)
        execute = Work.execute

        def counted(work: Work, statement: Any, values: Any = None) -> Any:
            text = str(getattr(statement, "statement", statement))
            self.statements[" ".join(text.split())] += 1
            return execute(work, statement, values)

        Work.execute = counted  # type: ignore[method-assign]

    async def run(self) -> bool:
        """Run, then write down what was counted."""
        clean = await super().run()
        self.folder.joinpath("statements.json").write_text(json.dumps(self.statements.most_common()))
        return clean


def main(address: str, database: str, profile: str = "", folder: str = "") -> None:
    """Run until SIGTERM. `profile`: empty, "step" (the writer's thread), "loop" or "sql"."""
    log.set_up("WARNING")
    settings = Settings(token="1:contoh", api_url=address, database_url=database, _env_file=None)  # type: ignore[call-arg, arg-type]
    if profile == "sql":
        asyncio.run(Counted(settings, Path(folder)).run())
        return
    watch = cProfile.Profile()
    if profile == "step":
        write_forever = Book._write_forever
        Book._write_forever = lambda self: watch.runcall(write_forever, self)  # type: ignore[method-assign]
    if profile == "loop":
        watch.runcall(asyncio.run, Unhurried(settings).run())
    else:
        asyncio.run(Unhurried(settings).run())
    if profile:
        watch.dump_stats(str(Path(folder) / "profile"))


if __name__ == "__main__":
    main(*sys.argv[1:])
