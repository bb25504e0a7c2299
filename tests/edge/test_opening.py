"""The book on disk is for the bot's own user alone: it holds who owes what."""

from __future__ import annotations

import os
from pathlib import Path

from bot.clock import Clock
from bot.opening import open_book
from bot.settings import Settings


def test_nobody_else_on_the_machine_may_read_the_book(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        settings = Settings(_env_file=None, data_dir=tmp_path / "data")  # type: ignore[call-arg]
        open_book(settings, Clock()).close()
    finally:
        os.umask(before)
    for made in (tmp_path / "data", *(tmp_path / "data").iterdir()):
        assert made.stat().st_mode & 0o077 == 0, made
