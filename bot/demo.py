"""`guyub demo`: a sample village in the browser. Starts a pretend Telegram and the bot as processes,
lives the village's year, and ends both with itself. Knows no rule.
"""

from __future__ import annotations

import logging
import shutil
import signal
from pathlib import Path

import structlog
from filelock import FileLock, Timeout
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.demo_processes import CannotShow, Processes

FOLDER = Path("var/demo")


def show(port: int) -> None:
    """Run the demo until Ctrl-C or SIGTERM."""
    for sign in (signal.SIGTERM, signal.SIGINT):  # also where a shell told us to ignore the second
        signal.signal(sign, lambda *_: _interrupt())
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(f"{FOLDER}.lock", timeout=0), Processes(FOLDER) as processes:
            _run(processes, port)
    except Timeout:
        raise CannotShow(f"another demo is running in {FOLDER}: stop it first") from None
    except KeyboardInterrupt:
        print("Stopped.")


def _run(processes: Processes, port: int) -> None:
    from bot.demo_village import BEGINS, STEPS, Village

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    columns = (TextColumn("{task.description:<28}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("The pretend Telegram", total=3 + len(STEPS))
        processes.set_clock(BEGINS)
        processes.start_simulator(port)
        bar.update(task, advance=1, description="A year in the village")
        village = Village(processes.settings(""), processes.alive)
        village.live_a_year()
        url = processes.wait_for_simulator()
        bar.update(task, advance=1, description="The bot")
        processes.start_bot(url)
        village.meet(url)
        for words, step in STEPS:
            bar.update(task, advance=1, description=words)
            step(village)
        poster = village.hang_a_poster()
        village.close()
    print(f"The poster of RT 03, for anybody: {poster}", flush=True)
    print(f"The village is ready: {url}   (Ctrl-C ends it)", flush=True)
    processes.wait()


def _interrupt() -> None:
    raise KeyboardInterrupt
