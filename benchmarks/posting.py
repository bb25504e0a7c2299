"""One posting and a collection sheet of ten, each a durable commit, beside the same by hand in sqlite3."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Row, select

from benchmarks import bare, village
from benchmarks.books import Run
from benchmarks.report import Goal, Part, ratios, table
from bot.clock import chance
from domain.ledger import Purpose, claim
from domain.money import Rupiah
from storage import claims, ledger, members
from storage import tables as t
from storage.book import Book, Work
from usecases import counter, sheets

ONE, SHEET = "one instalment confirmed", "a sheet of ten"
BARE, OURS = "sqlite3 by hand", "Guyub, SQLite"
PAYS = Rupiah(115_000)
PER_ROUND, FEWER = {ONE: 150, SHEET: 20}, 4
MOST = {ONE: 5, SHEET: 10}
"""Times the bare way, at most."""


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds of one round: its middle, its slowest twentieth, and CPU in all for one."""

    p50: float
    p95: float
    cpu: float


def measured(run: Run) -> Part:
    """Both ways in turn, item by item, in the same minutes and folder."""
    n = {what: each // (FEWER if run.quick else 1) for what, each in PER_ROUND.items()}
    groups = (n[ONE] // village.MEMBERS + 1 + n[SHEET]) * (run.rounds + 1)
    found: dict[str, list[Took]] = {}
    with tempfile.TemporaryDirectory(dir=run.folder) as folder:
        file = Path(folder, "guyub.sqlite3")
        run.fill("a sample village", village.build(f"sqlite:///{file}", groups), groups)
        clerk = village.give_clerk_a_phone(f"sqlite:///{file}")
        book = Book(f"sqlite:///{file}", lambda: datetime.now(UTC), chance)
        hand = bare.begin(Path(folder, "bare.sqlite3"), groups * village.MEMBERS)
        todo = {ONE: _instalments(book, hand, clerk), SHEET: _sheets(book, hand, groups)}

        def race() -> Iterator[int]:
            for turn in range(run.rounds + 1):
                for what, pairs in todo.items():
                    taken = [next(pairs) for _ in range(n[what])]
                    if turn:  # in the first one statements are learnt
                        _keep(found, what, taken)
                    yield 1

        run.fill("postings", race(), (run.rounds + 1) * len(todo))
        book.close()
        hand.close()
    columns = (
        ("p50 ms", lambda took: took.p50, ".2f"),
        ("p95 ms", lambda took: took.p95, ".2f"),
        ("CPU ms", lambda took: took.cpu, ".2f"),
    )
    title = f"Postings, each one commit on the disk, {run.rounds} rounds of {n[ONE]} and {n[SHEET]}"
    return Part([table(title, found, columns)], _goals(found))


def _goals(found: dict[str, list[Took]]) -> list[Goal]:
    wished = []
    for what, most in MOST.items():
        ours, hand = found[f"{what}, {OURS}"], found[f"{what}, {BARE}"]
        times = ratios([each.p50 for each in ours], [each.p50 for each in hand])
        wished.append(Goal(f"{what}: p50, times {BARE}", times, ".1f", most=most))
        cpu = ratios([each.cpu for each in ours], [each.cpu for each in hand])
        wished.append(Goal(f"{what}: CPU, times {BARE} (no goal)", cpu, ".1f"))
    return wished


Pair = tuple[tuple[float, float], tuple[float, float]]
"""Wall and CPU seconds: by hand, ours."""


def _keep(found: dict[str, list[Took]], what: str, taken: list[Pair]) -> None:
    for place, name in enumerate((BARE, OURS)):
        walls = sorted(each[place][0] * 1000 for each in taken)
        cpu = sum(each[place][1] for each in taken) * 1000 / len(taken)
        took = Took(median(walls), walls[len(walls) * 19 // 20], cpu)
        found.setdefault(f"{what}, {name}", []).append(took)


def _timed(deed: Callable[[], Any]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.thread_time()
    deed()
    return time.perf_counter() - wall, time.thread_time() - cpu


def _instalments(book: Book, hand: sqlite3.Connection, clerk: int) -> Iterator[Pair]:
    """Member after member: an instalment is reported; its confirmation is measured."""
    wanted = select(t.share.c.id, t.share.c.person_id, t.loan.c.ksm_id).join(t.loan).order_by(t.share.c.id)
    for each in book.look(lambda work: work.execute(wanted).all()):
        line = book.run(lambda work, each=each: _claimed(work, each))
        number = book.run(ledger.next_number)

        def confirm(work: Work, line: claims.Claim = line, number: str = number) -> None:
            actor = members.actor(work, clerk, clerk)
            counter.book_installment(work, actor, actor.people[0], line, number, None)

        by_hand = _timed(lambda each=each: bare.pay(hand, each.id, int(PAYS)))
        yield by_hand, _timed(lambda confirm=confirm: book.run(confirm))


def _claimed(work: Work, lent: Row[Any]) -> claims.Claim:
    on = work.now.date()
    said = claim(
        Purpose.INSTALLMENT,
        PAYS,
        lent.person_id,
        on,
        f"bench:{lent.id}",
        share=lent.id,
        holder=None,
    )
    who = members.someone(work, lent.person_id)
    about = ledger.About(who.bkm_id, lent.ksm_id, lent.person_id, lent.person_id, batch=work.new_id())
    return claims.as_written(work, ledger.append(work, said, about), said, about)


def _sheets(book: Book, hand: sqlite3.Connection, groups: int) -> Iterator[Pair]:
    """KSM after KSM from the end: ten rows typed by the chair, savings and instalment of each."""
    rows = "\n".join(f"{n} 20 115" for n in range(1, village.MEMBERS + 1))
    text = f"kumpulan\n{rows}\nkas {135 * village.MEMBERS}"
    for group in reversed(range(groups)):
        chair = village.account_of(group, 1)
        given = book.look(lambda work, chair=chair: sheets.offer(work, members.actor(work, chair, chair)))

        def report(work: Work, chair: int = chair, given: dict[str, Any] = given) -> None:
            sheets.report(work, members.actor(work, chair, chair), {**given, "rows": text})

        first = group * village.MEMBERS + 1
        people = list(range(first, first + village.MEMBERS))
        by_hand = _timed(lambda people=people: bare.meet(hand, people, int(PAYS), 20_000))
        yield by_hand, _timed(lambda report=report: book.run(report))
