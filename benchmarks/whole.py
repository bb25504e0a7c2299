"""The whole bot as it runs, but mostly without Telegram's pace, so that the pace is not what is measured."""

from __future__ import annotations

import asyncio
import cProfile
import sys
from pathlib import Path

HOWS = ("free", "paced", "step", "loop", "sql")
"""At no pace; at Telegram's; at no pace while the writer's thread, the loop or the statements are watched."""
COUNTED, PROFILE = "counted.json", "profile"


def main(how: str) -> None:
    """Run until SIGTERM, with the settings of the environment; `how` is one of HOWS."""
    from bot.models import build_when_used

    build_when_used()
    from benchmarks.watched import Watched
    from bot import log
    from bot.settings import read_settings
    from storage.book import Book

    log.set_up("WARNING")
    app, watch = Watched(read_settings(), how), cProfile.Profile()
    if how == "step":
        write_forever = Book._write_forever
        Book._write_forever = lambda self: watch.runcall(write_forever, self)  # type: ignore[method-assign]
    if how == "loop":
        watch.runcall(asyncio.run, app.run())
    else:
        asyncio.run(app.run())
    app.write_down(Path(app.settings.data_dir, COUNTED))
    if how in ("step", "loop"):
        watch.dump_stats(str(Path(app.settings.data_dir, PROFILE)))


if __name__ == "__main__":
    main(sys.argv[1])
