"""How long a facilitator waits for the preview of a large audience, counted anew. Knows no chat."""

from __future__ import annotations

import gc
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from benchmarks import readers
from benchmarks.books import Run
from benchmarks.report import Goal, Part, table
from bot.clock import chance
from storage import members
from storage import tables as t
from storage.book import Book, Work
from usecases import audiences

PEOPLE, FEWER = 10_000, 10
MOST_MS = 1_000
EVERYBODY, PICKED = "semua warga", "put together: KSM, office, language, status"
COLUMNS = (
    ("p50 ms", lambda took: took.ms, ".0f"),
    ("CPU ms", lambda took: took.cpu, ".0f"),
    ("people", lambda took: took.people, ".0f"),
)
_ALL = {"code": "all", "label": "own", "audience": {}}


@dataclass(frozen=True, slots=True)
class Took:
    """One preview: how long by the clock and of the machine, and how many people it counted."""

    ms: float
    cpu: float
    people: int


def measured(run: Run, n: int = 0) -> Part:
    """Both audiences in turn, round by round, each counted from nothing."""
    n = n or PEOPLE // (FEWER if run.quick else 1)
    found: dict[str, list[Took]] = {EVERYBODY: [], PICKED: []}
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        address = f"sqlite:///{Path(folder, 'guyub.sqlite3')}"
        run.fill(f"a village of {n}", readers.inhabit(address, n), n)
        book = Book(address, lambda: datetime.now(UTC), chance)
        book.run(_a_tenth_without_a_phone)
        gc.freeze()  # as the bot does when it has started
        wishes = {EVERYBODY: ["everybody", "officials"], PICKED: ["saved:all"]}
        for _ in range(run.rounds):
            for what, groups in wishes.items():
                found[what].append(book.look(lambda work, groups=groups: _preview(work, groups)))
        book.close()
    title = f"The preview of an audience out of {n} people, SQLite"
    slowest = [max(one.ms, other.ms) for one, other in zip(found[EVERYBODY], found[PICKED], strict=True)]
    goal = Goal(f"the preview of {n} people, ms", slowest, ".0f", most=MOST_MS)
    return Part([table(title, found, COLUMNS)], [goal])


def _a_tenth_without_a_phone(book: Work) -> None:
    """Some are known for an office, in every tenth house there is no phone."""
    ids = list(book.execute(select(t.person.c.id).order_by(t.person.c.id)).scalars())
    phones = t.link.c.person_id.in_(ids[5::10])
    book.execute(t.link.delete().where(phones))
    today = book.now.date()
    known = {"circle": "tokoh", "tier": "kelurahan", "post": "contoh", "since_on": today}
    book.execute(insert(t.notable), [{**known, "person_id": each} for each in ids[7::200]])


def _preview(book: Work, groups: list[str]) -> Took:
    began, worked = time.perf_counter(), time.process_time()
    actor = members.actor(book, readers.WRITER, readers.WRITER)
    given: dict[str, Any] = audiences.offer(book, actor)
    ksm = [each.id for each in book.execute(select(t.ksm.c.id).limit(200))]
    lines = {"ksm": ksm, "offices": ["anggota", "ketua"], "languages": ["id", "jv"], "statuses": ["member"]}
    kept = {"groups": ["chosen"], "chosen": lines}
    given["saved"] = [{**_ALL, "audience": kept}]
    shown = audiences.facts(book, actor, {**given, "groups": groups, "text": "Kerja bakti (contoh)."})
    cpu = time.process_time() - worked
    return Took((time.perf_counter() - began) * 1000, cpu * 1000, shown["n"])
