"""The whole bot as it runs, but mostly without Telegram's pace, so that the pace is not what is measured."""

from __future__ import annotations

import asyncio
import cProfile
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot import log
from bot.app import App
from bot.courier import Courier
from bot.post import TelegramPost
from bot.settings import Settings, read_settings
from domain.pace import Pace
from storage.book import Book, Work

HOWS = ("free", "paced", "step", "loop", "sql")
"""At no pace; at Telegram's; at no pace while the writer's thread, the loop or the statements are watched."""
COUNTED, PROFILE = "counted.json", "profile"


class NoPace(Pace):
    """Every message may leave at once. Everything else stays as it is in a village."""

    def reserve(self, chat_id: int, is_group: bool, now: float) -> float:
        """Never a wait."""
        return 0.0


class Watched(App):
    """The bot, its commits counted (and its statements, if asked); written down when it stops."""

    def __init__(self, settings: Settings, how: str) -> None:
        super().__init__(settings)
        self.how = how
        self.n_commits = 0
        self.statements: Counter[str] = Counter()

    def _assemble(self, username: str) -> None:
        super()._assemble(username)
        event.listen(self.book.engine, "commit", self._committed)
        if self.how == "sql":
            self._count_statements()
        if self.how != "paced":
            post = TelegramPost(self.telegram)
            self.courier = Courier(self.book, post, NoPace(), self.clock.monotonic, self.clock.now)
            self.book.on_closed = self.courier.take

    def _committed(self, _connection: object) -> None:
        self.n_commits += 1

    def _count_statements(self) -> None:
        execute = Work.execute

        def counted(work: Work, statement: Any, values: Any = None) -> Any:
            text = str(getattr(statement, "statement", statement))
            self.statements[" ".join(text.split())] += 1
            return execute(work, statement, values)

        Work.execute = counted  # type: ignore[method-assign]

    def write_down(self) -> None:
        """What was counted, for whoever reads it when the bot is gone."""
        found = {"commits": self.n_commits, "statements": self.statements.most_common()}
        Path(self.settings.data_dir, COUNTED).write_text(json.dumps(found))


def main(how: str) -> None:
    """Run until SIGTERM, with the settings of the environment; `how` is one of HOWS."""
    log.set_up("WARNING")
    app, watch = Watched(read_settings(), how), cProfile.Profile()
    if how == "step":
        write_forever = Book._write_forever
        Book._write_forever = lambda self: watch.runcall(write_forever, self)  # type: ignore[method-assign]
    if how == "loop":
        watch.runcall(asyncio.run, app.run())
    else:
        asyncio.run(app.run())
    app.write_down()
    if how in ("step", "loop"):
        watch.dump_stats(str(Path(app.settings.data_dir, PROFILE)))


if __name__ == "__main__":
    main(sys.argv[1])
