"""The whole bot with a pace that never waits, its commits and statements counted. Starts nothing itself."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.app import App
from bot.courier import Courier
from bot.post import TelegramPost
from bot.settings import Settings
from domain.pace import Pace
from storage.book import Work


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
            self.book.on_hushed = self.courier.hush

    def _committed(self, _connection: object) -> None:
        self.n_commits += 1

    def _count_statements(self) -> None:
        execute = Work.execute

        def counted(work: Work, statement: Any, values: Any = None) -> Any:
            text = str(getattr(statement, "statement", statement))
            self.statements[" ".join(text.split())] += 1
            return execute(work, statement, values)

        Work.execute = counted  # type: ignore[method-assign]

    def write_down(self, path: Path) -> None:
        """What was counted, for whoever reads it when the bot is gone."""
        found = {"commits": self.n_commits, "statements": self.statements.most_common()}
        path.write_text(json.dumps(found))
