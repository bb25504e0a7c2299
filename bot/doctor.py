"""Looks at everything a running village needs and says what to do about what is wrong. Changes nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import httpx
from sqlalchemy.exc import DBAPIError

from bot import alive
from bot.clock import Clock, chance
from bot.settings import Settings, WrongSetting
from storage import health, schema
from storage.book import Book
from storage.health import Facts, Queue

SKEW_S = 60
LEAST_FREE = 200 * 1024 * 1024
LEAST_SHARE = 10  # percent
LINE_OLD, MESSAGE_OLD, DUE_OLD = timedelta(minutes=5), timedelta(hours=1), timedelta(hours=1)
BACKUP_OLD = timedelta(hours=26)


class Mark(StrEnum):
    """How a finding stands."""

    GOOD = "good"
    NOTE = "note"  # nothing is wrong, but somebody may want to know
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. `todo` is what to do, if anything."""

    mark: Mark
    what: str
    says: str
    todo: str = ""


def examine(settings: Settings, clock: Clock) -> list[Finding]:
    """Every finding, in the order in which one would look."""
    now = clock.now()
    return [
        *_telegram(settings, now),
        *_gateway(settings),
        *_folder(settings),
        *_running(settings, int(now.timestamp())),
        *_book(settings, clock, now),
    ]


def _telegram(settings: Settings, now: datetime) -> Iterator[Finding]:
    try:
        token = settings.secret()
    except WrongSetting as wrong:
        yield Finding(Mark.BAD, "token", str(wrong), "see docs/operations.md, Settings")
        return
    try:
        answer = httpx.post(f"{settings.api_url}/bot{token}/getMe", timeout=10)
        said = answer.json()
        name = said["result"]["username"] if answer.is_success else None
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        says = f"Telegram cannot be reached ({type(error).__name__})"
        yield Finding(Mark.BAD, "token", says, "look at this machine's network and GUYUB_API_URL")
        return
    if name is None:
        todo = (
            "the token BotFather shows now belongs into GUYUB_TOKEN_FILE"
            if answer.status_code in (401, 404)
            else ""
        )
        yield Finding(Mark.BAD, "token", f"Telegram answers {answer.status_code}", todo)
        return
    yield Finding(Mark.GOOD, "token", f"Telegram knows it as @{name}")
    yield _clock(answer.headers.get("Date"), now)


def _clock(date: str | None, now: datetime) -> Finding:
    try:
        skew = abs(now - parsedate_to_datetime(date or "").astimezone(UTC)).total_seconds()
    except ValueError:
        return Finding(Mark.NOTE, "clock", "Telegram's answer bore no date to compare with")
    if skew <= SKEW_S:
        return Finding(Mark.GOOD, "clock", f"{skew:.0f} s beside Telegram's")
    return Finding(
        Mark.BAD,
        "clock",
        f"{skew:.0f} s beside Telegram's",
        "set it and keep it set (timedatectl set-ntp true)",
    )


def _gateway(settings: Settings) -> Iterator[Finding]:
    """Whether somebody listens there. Nothing is sent: a request that asks which methods are taken."""
    try:
        gate = settings.gate()
    except WrongSetting as wrong:
        yield Finding(Mark.BAD, "gateway", str(wrong), "see docs/operations.md, A gateway for SMS")
        return
    if gate is None:
        return
    per, cap = gate.tariff.cost, gate.tariff.cap
    says = f"{gate.tariff.kind}, Rp{per} a part, at most Rp{cap} a month for each BKM"
    try:
        answer = httpx.options(gate.url, timeout=10)
    except httpx.HTTPError as error:
        says = f"{says}; it cannot be reached ({type(error).__name__})"
        yield Finding(Mark.BAD, "gateway", says, "look at this machine's network and GUYUB_GATEWAY_URL")
        return
    if answer.status_code == httpx.codes.NOT_FOUND or answer.is_redirect:
        yield Finding(Mark.BAD, "gateway", f"{says}; nothing is there", "look at GUYUB_GATEWAY_URL")
        return
    yield Finding(Mark.GOOD, "gateway", f"{says}; somebody answers, nothing was sent")


def _folder(settings: Settings) -> Iterator[Finding]:
    folder = settings.scratch
    if not folder.is_dir():
        yield Finding(
            Mark.BAD,
            "disk",
            f"there is no {folder}",
            "make it, for the bot's own user, or set GUYUB_DATA_DIR",
        )
        return
    use = shutil.disk_usage(folder)
    free = f"{use.free // 1024 // 1024:,} MB free of {use.total // 1024 // 1024:,}"
    if use.free < LEAST_FREE or use.free * 100 < use.total * LEAST_SHARE:
        yield Finding(Mark.BAD, "disk", free, "make room: a full disk stops every answer")
    else:
        yield Finding(Mark.GOOD, "disk", free)
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding(Mark.BAD, "rights", f"{folder} cannot be written", "chown it to the bot's user")
    elif _open_to_others(settings):
        yield Finding(
            Mark.BAD, "rights", "others on this machine can read the book", f"chmod -R go-rwx {folder}"
        )
    else:
        yield Finding(Mark.GOOD, "rights", f"{folder} is ours to write")


def _open_to_others(settings: Settings) -> bool:
    file = settings.database_file
    if file is None:
        return False
    return file.exists() and bool(file.stat().st_mode & 0o077) and bool(file.parent.stat().st_mode & 0o007)


def _running(settings: Settings, seconds: int) -> Iterator[Finding]:
    age = alive.age_s(settings.data_dir, seconds)
    if age is None:
        yield Finding(Mark.NOTE, "heartbeat", "no bot has worked here yet", "start it: guyub run")
    elif age > alive.STALE_S:
        says = f"the bot last worked {_ago(timedelta(seconds=age))} ago"
        yield Finding(Mark.BAD, "heartbeat", says, "look at its log; start it")
    else:
        yield Finding(Mark.GOOD, "heartbeat", f"the bot worked {age} s ago")
    if settings.heartbeat_url is None:
        todo = "set GUYUB_HEARTBEAT_URL to a monitor on another machine"
        yield Finding(Mark.NOTE, "monitor", "a silent death would be seen by nobody", todo)


def _book(settings: Settings, clock: Clock, now: datetime) -> Iterator[Finding]:
    if settings.database_file is not None and not settings.database_file.exists():
        yield Finding(Mark.NOTE, "book", "there is none yet", "guyub import FILE, or guyub run")
        return
    try:
        version = schema.version_at(settings.database)
        if version != schema.newest():
            yield _version(version)
            return
        yield Finding(Mark.GOOD, "book", f"shape {version}, as this Guyub writes it")
        book = Book(settings.database, clock.now, chance)
        try:
            facts = book.look(health.look)
        finally:
            book.close()
    except DBAPIError as error:
        says = f"it cannot be read: {str(error.orig).splitlines()[0]}"
        yield Finding(Mark.BAD, "book", says, "look at GUYUB_DATABASE_URL, or put a backup back")
        return
    yield from _queues(facts, now)
    yield from _backup(settings, facts, now)
    yield from _zones(facts)


def _version(version: str) -> Finding:
    newer = not schema.is_known(version)
    todo = (
        "install the Guyub that wrote it" if newer else "the next start brings it up to date (backup first)"
    )
    return Finding(
        Mark.BAD if newer else Mark.NOTE, "book", f"shape {version}, this Guyub has {schema.newest()}", todo
    )


def _queues(facts: Facts, now: datetime) -> Iterator[Finding]:
    yield _queue("lines in", facts.lines, LINE_OLD, now, "the bot is stopped or stuck: see its log")
    yield _queue(
        "messages out", facts.messages, MESSAGE_OLD, now, "Telegram refuses or the bot is stuck: see its log"
    )
    yield _queue("hours", facts.hours, DUE_OLD, now, "the bot is stopped or stuck: see its log")
    if facts.unclear.n:
        says = f"{facts.unclear.n} messages may or may not have arrived"
        yield Finding(
            Mark.NOTE, "unclear", says, "news: its writer decides on the card; others: ask the person"
        )
    if facts.n_aside:
        reasons = "; ".join(f"{number}: {why}" for number, why in facts.aside)
        says = f"{facts.n_aside} lines set aside ({reasons})"
        yield Finding(Mark.NOTE, "set aside", says, "see docs/operations.md, An update was set aside")


def _queue(what: str, queue: Queue, old: timedelta, now: datetime, todo: str) -> Finding:
    if not queue.n or queue.since is None:
        return Finding(Mark.GOOD, what, "nothing waits")
    says = f"{queue.n} wait, the oldest for {_ago(now - queue.since)}"
    late = now - queue.since > old
    return Finding(Mark.BAD, what, says, todo) if late else Finding(Mark.GOOD, what, says)


def _backup(settings: Settings, facts: Facts, now: datetime) -> Iterator[Finding]:
    if facts.failed is not None:
        yield Finding(
            Mark.BAD, "backup", f"the last try failed: {facts.failed['why']}", "mend that; guyub backup"
        )
        return
    if facts.made is None:
        todo = "guyub backup" if settings.backup_key else "guyub backup --new-key FILE, then GUYUB_BACKUP_KEY"
        yield Finding(Mark.BAD, "backup", "there is none", todo)
        return
    age = now - datetime.fromisoformat(facts.made["at"])
    says = f"{facts.made['name']}, {_ago(age)} ago"
    if age > BACKUP_OLD:
        todo = "guyub backup" if settings.backup_key else "no daily one without GUYUB_BACKUP_KEY"
        yield Finding(Mark.BAD, "backup", says, todo)
    else:
        yield Finding(Mark.GOOD, "backup", says)


def _zones(facts: Facts) -> Iterator[Finding]:
    wanted = facts.zones or ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
    try:
        for zone in wanted:
            ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        yield Finding(Mark.BAD, "zones", f"this machine does not know {zone}", "pip install tzdata")
        return
    yield Finding(Mark.GOOD, "zones", ", ".join(wanted))


def _ago(age: timedelta) -> str:
    """An age, roughly: 40 s, 12 min, 3 h, 5 days."""
    seconds = max(0, int(age.total_seconds()))
    for unit, size in (("days", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"
