"""What every command needs: the settings, the village's book, a line that says what is wrong. No command."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, NoReturn

import typer

WRONG = 2


def settings(*, needs_token: bool = False) -> Any:
    """The settings, and the log set up as they say."""
    from bot import log
    from bot.settings import WrongSetting, read_settings

    try:
        found = read_settings()
        if needs_token:
            found.secret()
            found.door()
    except WrongSetting as wrong:
        stop(str(wrong), WRONG)
    log.set_up(found.log)
    return found


def in_the_book(wish: Any, do: Callable[[Any], int], *, as_it_is: bool = False) -> int:
    """Do something in the village's book, beside a bot that may be running; `as_it_is`: in its old shape."""
    from bot.clock import Clock
    from bot.opening import open_book
    from bot.settings import WrongSetting
    from storage.book import BookUnavailable

    try:
        book = open_book(wish, Clock(wish.clock_offset_file), as_it_is=as_it_is)
    except WrongSetting as wrong:
        stop(str(wrong), WRONG)
    except BookUnavailable as trouble:
        stop(f"the book cannot be reached: {trouble}", 1)
    try:
        return do(book)
    finally:
        book.close()


def stop(why: str, code: int) -> NoReturn:
    """Say in one line what is wrong, and end with this exit code."""
    print(f"guyub: {why}", file=sys.stderr)
    raise typer.Exit(code)
