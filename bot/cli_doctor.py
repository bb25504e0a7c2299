"""`guyub doctor` on the screen: one line for each finding. Knows the screen only."""

from __future__ import annotations

import json
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import alive, doctor
from bot.clock import Clock
from bot.doctor import Finding, Mark
from bot.log import redact
from bot.settings import Settings

WELL, ILL = 0, 1
SHOWN = {Mark.GOOD: Text("ok", "green"), Mark.NOTE: Text("note", "yellow"), Mark.BAD: Text("BAD", "bold red")}


def main(settings: Settings, as_json: bool) -> int:
    """0: nothing is bad."""
    found = doctor.examine(settings, Clock(settings.clock_offset_file))
    if as_json:
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1))
    else:
        _show(found)
    return ILL if any(each.mark is Mark.BAD for each in found) else WELL


def is_alive(settings: Settings) -> int:
    """Only whether the bot worked lately: light enough to be asked every half minute."""
    age = alive.age_s(settings.data_dir, int(Clock(settings.clock_offset_file).now().timestamp()))
    return WELL if age is not None and age <= alive.STALE_S else ILL


def _show(found: list[Finding]) -> None:
    table = Table(box=None, padding=(0, 1))
    for heading, ratio in (("", 1), ("what", 2), ("how it is", 9), ("what to do", 9)):
        table.add_column(heading, ratio=ratio, overflow="fold", no_wrap=heading == "")
    for each in found:
        table.add_row(SHOWN[each.mark], each.what, Text(redact(each.says)), Text(each.todo))
    Console(highlight=False).print(table)
