"""One look at the time: whose hour has come, what fell due. One unit of work each, safe to run twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import structlog
from apscheduler.triggers.cron import CronTrigger

from scheduler.timetable import DUE, JOBS, Job
from storage import due, outbox, texts
from storage.book import BookUnavailable, Units, Work

log = structlog.get_logger("guyub.hours")
BATCH = 200
MAX_TRIES = 3


class Hours:
    """Looks at the time when told to. Two of them on one book do nothing twice: occurrences are unique."""

    def __init__(self, book: Units, now: Callable[[], datetime]) -> None:
        self._book = book
        self._now = now
        self._failures: dict[object, int] = {}

    async def tick(self) -> None:
        """Run every job whose hour has come since the last look, then everything that fell due."""
        for job, zone, occurrence in await self._book.put(self._jobs_due):
            await self._job(job, zone, occurrence)
        while await self._due_rows() == BATCH:
            pass

    def _jobs_due(self, book: Work) -> list[tuple[Job, str, datetime]]:
        """Every job whose hour has come, in one look: mostly none."""
        now = self._now()
        pairs = [(job, zone) for zone in due.zones(book) for job in JOBS]
        looked = [(job, zone, _claim_occurrence(book, job, zone, now)) for job, zone in pairs]
        return [(job, zone, occurrence) for job, zone, occurrence in looked if occurrence is not None]

    async def _job(self, job: Job, zone: str, occurrence: datetime) -> None:
        name = f"{job.name}:{zone}"
        today = occurrence.astimezone(ZoneInfo(zone)).date()
        counts: dict[str, int] = {}
        try:
            subjects = await self._book.put(lambda book: list(job.subjects(book, zone, today)))
            for subject in subjects:
                result = await self._one(job, (name, occurrence.isoformat(), subject), today)
                counts[result] = counts.get(result, 0) + 1
        except BookUnavailable:
            raise
        except Exception:
            log.exception("a job found nobody to do it for", job=job.name, zone=zone)
            counts["again" if self._may_try_again((name, occurrence)) else "failed"] = 1
        if "again" not in counts:
            await self._book.put(lambda book: due.job_looked(book, name, occurrence))
        log.info("job done", job=job.name, zone=zone, **counts)

    async def _one(self, job: Job, key: tuple[str, str, int], today: date) -> str:
        """The job for one subject. One KSM's trouble is not the next one's; it is tried again."""
        try:
            return await self._book.put(lambda book: _once(book, job, key, today))
        except BookUnavailable:
            raise
        except Exception:
            log.exception("a job failed", job=job.name, subject=key[2])
            return "again" if self._may_try_again(key) else "failed"

    async def _due_rows(self) -> int:
        rows = await self._book.put(lambda book: due.open_rows(book, tuple(DUE), BATCH))
        for row in rows:
            try:
                await self._book.put(lambda book, r=row: _do_row(book, r))  # type: ignore[misc]
            except BookUnavailable:
                raise
            except Exception as error:
                log.exception("a due row failed", kind=row.kind, subject=row.subject)
                if self._may_try_again(row.id):
                    continue
                # set aside with its reason, so that the others go on
                why = f"failed: {type(error).__name__}"
                await self._book.put(lambda book, r=row, w=why: due.finish(book, r.id, w))  # type: ignore[misc]
        return len(rows)

    def _may_try_again(self, what: object) -> bool:
        """Count a failure: three, and it is given up."""
        self._failures[what] = self._failures.get(what, 0) + 1
        if self._failures[what] < MAX_TRIES:
            return True
        del self._failures[what]
        return False

    def next_due(self, book: Work) -> datetime | None:
        """The next moment at which something will happen by itself."""
        now = self._now()
        moments = [outbox.next_due_at(book), due.next_at(book, tuple(DUE)), texts.next_at(book)]
        for zone in due.zones(book):
            moments += [
                _trigger(job.name, zone).get_next_fire_time(None, now) for job in JOBS if not job.silent
            ]
        ahead = [moment for moment in moments if moment is not None and moment > now]
        return min(ahead, default=None)


def _do_row(book: Work, row: due.DueRow) -> None:
    if row.until_at is not None and row.until_at <= book.now:
        due.finish(book, row.id, "missed")
        return
    if due.finish(book, row.id, "done"):
        due.note(book, row.id, DUE[row.kind](book, row))


def _claim_occurrence(book: Work, job: Job, zone: str, now: datetime) -> datetime | None:
    """The latest hour of this job that has come since the last look, or None. Missed ones count as one."""
    last = due.job_last(book, f"{job.name}:{zone}")
    if last is None:
        due.job_looked(book, f"{job.name}:{zone}", now)
        return None
    found: datetime | None = None
    after = max(last, now - timedelta(days=3)) + timedelta(microseconds=1)
    while (fire := _trigger(job.name, zone).get_next_fire_time(None, after)) is not None and fire <= now:
        found, after = fire, fire + timedelta(microseconds=1)
    return None if found is None else found.astimezone(UTC)


def _once(book: Work, job: Job, key: tuple[str, str, int], today: date) -> str:
    name, occurrence, subject = key
    if not due.first_time(book, name, occurrence, subject):
        return "before"
    return job.do(book, subject, today) or "done"


@lru_cache
def _trigger(name: str, zone: str) -> CronTrigger:
    job = next(job for job in JOBS if job.name == name)
    return CronTrigger(**job.cron, timezone=ZoneInfo(zone))
