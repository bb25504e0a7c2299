"""The month's workbook comes back: first only what would be written, then on a word everything, or everything
but some. Each row is a report of who sent it and needs its second voice like any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row

from domain import rowpots
from domain.actor import Actor, Someone
from domain.dates import Direction, read_date
from domain.ledger import Purpose
from domain.people import Role, Subject
from domain.say import Refusal, Say, button, say
from domain.sheets import Sheet, read_sheet
from domain.workbook import Filled
from storage import claims as claims_of
from storage import handovers as handover_store
from storage import moving, presence
from storage import papers as store
from storage import sheets as sheet_store
from storage.book import Work
from usecases import count_many, sheet_bills, sheet_twice, sheets
from usecases.workbook_cells import Opened

Answers = dict[str, Any]
MOST_LISTED = 12
MOST_ODD = 6
MOST_NUMBERS = 30


@dataclass(slots=True)
class Page:
    """One sheet that can be written: whose, of which day, and what of it is new."""

    group: Row[Any]
    who: Someone
    on: date
    read: Sheet
    filled: Filled
    new: list[int]
    odd: list[Say]
    marks: list[int]
    """Numbers of which the column *hadir* says something new."""
    late: bool
    """Longer ago than the lender's rules say: the clerk gives a reason."""


def offer(book: Work, actor: Actor, file: Opened) -> Answers:
    """The dry run: what would be written, KSM by KSM, and what would not and why. Nothing is written."""
    if not actor.private or not actor.scopes("report-workbook"):
        raise Refusal("workbook-not-yours")
    if file.why is not None:
        raise Refusal(file.why.key, **file.why.values)
    if not file.pages:
        raise Refusal("workbook-not-ours")
    written = [each for each in file.pages if each.text or each.stray or each.unclear]
    if not written:
        raise Refusal("workbook-empty")
    ready, odd, n_same = list[Page](), list[Say](), 0
    for each in written:
        try:
            found = _look(book, actor, each)
        except Refusal as no:
            odd.append(say("workbook-page", ksm=each.title, why=no.say))
            continue
        odd += found.odd
        ready += [found] if found.new or found.marks else []
        n_same += (
            not found.new and not found.marks and not found.odd and any(x.total for x in found.read.rows)
        )
    if not ready and not odd and not n_same:
        raise Refusal("workbook-empty")
    if not ready:
        raise Refusal("workbook-nothing-new", n=n_same, odd=_some(odd), n_odd=len(odd))
    return _given(ready, odd)


def _given(ready: list[Page], odd: list[Say]) -> Answers:
    groups = []
    for n, page in enumerate(ready, start=1):
        rows = [row for row in page.read.rows if row.number in page.new]
        total = int(sum(row.total for row in rows))
        groups.append({
            "n": n, "code": page.group.public_id, "label": page.group.name, "on": page.on.isoformat(),
            "text": page.filled.text, "new": page.new, "marks": page.marks, "total": total,
            "amounts": {str(row.number): int(row.total) for row in rows}, "late": page.late,
        })  # fmt: skip
    one = groups[0] if len(groups) == 1 else None
    numbers = sorted({*one["new"], *one["marks"]}) if one is not None else []
    listed = [{"n": number} for number in numbers] if one is not None else [{"n": x["n"]} for x in groups]
    shown = [
        say("workbook-line", n=x["n"], ksm=x["label"], on=x["on"], rows=len(x["new"]), total=x["total"])
        for x in groups
    ]
    if one is not None:
        new = one["new"] or numbers
        some, more = ", ".join(map(str, new[:MOST_NUMBERS])), max(0, len(new) - MOST_NUMBERS)
        shown = [say("workbook-line-one", on=one["on"], numbers=some, more=more)]
    return {
        "groups": groups, "listed": listed, "n": len(groups), "rows": sum(len(x["new"]) for x in groups),
        "here": sum(len(x["marks"]) for x in groups),
        "total": sum(x["total"] for x in groups), "first": groups[0]["label"],
        "lines": [_flat(each) for each in _lines(shown, odd)],
    }  # fmt: skip


def _lines(shown: list[Say], odd: list[Say]) -> list[Say]:
    """What is listed below the sum: the KSM, what stays out, and how to leave more out."""
    more = [say("workbook-more", more=len(shown) - MOST_LISTED)] if len(shown) > MOST_LISTED else []
    head = [say("workbook-odd", n_odd=len(odd))] if odd else []
    return [*shown[:MOST_LISTED], *more, *head, *odd[:MOST_ODD], say("workbook-how-but", n=len(shown))]


def _flat(words: Say) -> list[Any]:
    """A sentence as plain JSON, with one inside it at most."""
    return [words.key, {k: _flat(v) if isinstance(v, Say) else v for k, v in words.values.items()}]


def unflat(packed: list[Any]) -> Say:
    """The sentence `_flat` laid down."""
    return Say(packed[0], {k: unflat(v) if isinstance(v, list) else v for k, v in packed[1].items()})


def _some(odd: list[Say]) -> tuple[Say, ...]:
    return tuple(odd[:MOST_ODD])


def _look(book: Work, actor: Actor, filled: Filled) -> Page:
    """One sheet held against the book. Refusal: the whole sheet stays out, and why."""
    group = store.group_by(book, public_id=filled.code) if filled.code else None
    who = actor.able("report-workbook", Subject(group.bkm_id, group.id)) if group is not None else None
    if group is None or who is None:
        raise Refusal("workbook-why-code")
    on = _day(actor, filled.on)
    roll = sheet_bills.roll_of(book, group.id, actor.today)
    bills = sheet_bills.bills_of(book, actor, group.id, filled.text, roll)
    read = read_sheet(filled.text, "rupiah", bills, actor.today)
    sheets.refuse_day(book, group.bkm_id, group.id, on)
    sheets.lent_before(roll, on, read, "workbook-why-before-loan")
    late = _late(book, actor, group, who, on)
    odd = [
        say(f"workbook-doubt-{doubt.code}" if doubt.number is not None else "workbook-doubt-unreadable",
            ksm=group.name, number=doubt.number or 0, line=doubt.line)
        for doubt in read.doubts
    ]  # fmt: skip
    before = sheet_twice.same_as(read.rows, on, sheet_twice.standing(book, group.id))
    odd += [say("workbook-as-before", ksm=group.name, on=before)] if before else []
    odd += [say("workbook-stray", ksm=group.name, line=line) for line in filled.stray]
    if read.kas is not None and read.difference:
        odd.append(say("workbook-kas", ksm=group.name, kas=int(read.kas), total=int(read.total)))
    new, differing = _against(book, actor, group.id, on, read)
    odd += [say("workbook-differs", ksm=group.name, number=number) for number in differing]
    odd += [say("workbook-here", ksm=group.name, number=number, word=word) for number, word in filled.unclear]
    return Page(group, who, on, read, filled, new, odd, _marks(book, actor, group.id, on, read), late)


def _late(book: Work, actor: Actor, group: Row[Any], who: Someone, on: date) -> bool:
    """Whether it comes longer after its day than the rules say. Refusal: not from who is no clerk."""
    try:
        sheets.refuse_long_ago(book, group.bkm_id, on, actor.today, "workbook-why-long-ago")
    except Refusal:
        if Role.PETUGAS_UPK not in who.roles(actor.today):
            raise
        return True
    return False


def _day(actor: Actor, written: date | str) -> date:
    if written == "":
        raise Refusal("workbook-why-no-day")
    on = written
    if isinstance(on, str):
        when = read_date(on, actor.today, Direction.BACK)
        if when.on is None or when.doubt:
            raise Refusal("workbook-why-day", words=on[:30])
        on = when.on
    if on > actor.today:
        raise Refusal("workbook-why-ahead", on=on.isoformat())
    return on


def _against(book: Work, actor: Actor, ksm_id: int, on: date, read: Sheet) -> tuple[list[int], list[int]]:
    """Of these rows: those not yet in the book, and those that stand there with other amounts."""
    known = sheet_store.of_day(book, ksm_id, on)
    lines = claims_of.lines_of_sheet(book, known.id) if known is not None else []
    placed = moving.on_sheet(book, ksm_id, actor.today, {line.person_id for line in lines})
    numbers = {each.id: each.number for each in placed}
    stands: dict[int, dict[rowpots.Key, int]] = {}
    for line in lines:
        stands.setdefault(numbers.get(line.person_id, 0), {})[line.pot] = int(line.amount)
    new, differing = [], []
    for row in read.rows:
        if row.number not in stands:
            new += [row.number] if row.total else []
        elif rowpots.wanted(row, stands[row.number], {}) != stands[row.number]:
            differing.append(row.number)
    return new, differing


def _marks(book: Work, actor: Actor, ksm_id: int, on: date, read: Sheet) -> list[int]:
    """The numbers of whom it was not yet noted, or otherwise, whether they were there."""
    known = sheet_store.of_day(book, ksm_id, on)
    noted = presence.of_sheet(book, known.id) if known is not None else {}
    numbers = {each.number: each.id for each in moving.on_sheet(book, ksm_id, actor.today, set(noted))}
    return [number for number, mark in read.here if noted.get(numbers.get(number, 0)) is not mark]


def late(answers: Answers) -> list[Answers]:
    """Of the chosen sheets those that come so long after their day that the clerk says why."""
    left_out = () if len(answers["groups"]) == 1 else answers["which"]
    return [each for each in answers["groups"] if each.get("late") and each["n"] not in left_out]


def save(book: Work, actor: Actor, answers: Answers) -> Say:
    """[Simpan semua], or all but those named: the rows become reports. What stood before is left alone."""
    left_out = set(answers["which"])
    one = len(answers["groups"]) == 1
    chosen = [each for each in answers["groups"] if one or each["n"] not in left_out]
    n_rows, total, here, asked, theirs = 0, 0, 0, list[Say](), list[str]()
    for each in chosen:
        wanted = {number for number in (*each["new"], *each["marks"]) if not (one and number in left_out)}
        kept, done, who = _keep(book, actor, each, wanted, answers.get("reason"))
        rows, here = [*done.kept], here + done.n_marks
        n_rows, total = n_rows + len(rows), total + int(sum(row.total for row in rows))
        asked += [*(page for page, _ in done.asked), *done.refused]
        if not any(g.ksm_id == kept.ksm_id for g in who.grants if g.holds_on(actor.today)):
            theirs += _brought(book, who, kept)
    names = count_many.ask_second(book, actor, theirs) if theirs else []
    words = say(
        "workbook-saved", n=len(chosen), rows=n_rows, total=total, asked=tuple(asked[:MOST_ODD]),
        n_asked=len(asked), first=chosen[0]["label"], names=", ".join(names), n_theirs=len(theirs),
        known=int(bool(names)), here=here,
    )  # fmt: skip
    at_hand = not theirs and any(Role.PETUGAS_UPK not in person.roles(actor.today) for person in actor.people)
    return words.with_rows((button("home-serah-uang", "lain", "serah-uang"),)) if at_hand else words


def _keep(
    book: Work, actor: Actor, facts: Answers, wanted: set[int], reason: str | None
) -> tuple[Any, Any, Someone]:
    """The chosen new rows of one sheet, looked at once more: others wrote since it was shown, perhaps."""
    group = store.group_by(book, public_id=facts["code"])
    who = actor.able("report-workbook", Subject(group.bkm_id, group.id)) if group is not None else None
    if group is None or who is None:
        raise Refusal("workbook-not-yours")
    roll = sheet_bills.roll_of(book, group.id, actor.today)
    bills = sheet_bills.bills_of(book, actor, group.id, facts["text"], roll)
    read = read_sheet(facts["text"], "rupiah", bills, actor.today)
    rows = tuple(row for row in read.rows if row.number in wanted and row.number in facts["new"])
    here = tuple((number, mark) for number, mark in read.here if number in wanted)
    on, bare = date.fromisoformat(facts["on"]), Sheet(rows, (), kas=read.kas, here=here)
    because = reason if _late(book, actor, group, who, on) else None
    kept, done = sheets.keep(
        book, actor, who, roll, on, bare, facts["text"], change=False, late_because=because
    )
    return kept, done, who


def _brought(book: Work, who: Someone, kept: Any) -> list[str]:
    """What the petugas wrote and holds is handed over by her, to be counted by somebody else."""
    lines = claims_of.still_open(book, sheet_id=kept.id, purpose=Purpose.INSTALLMENT)
    mine = [line for line in lines if line.holder == who.id and not line.frozen]
    gone = handover_store.on_the_way(book, [line.id for line in mine])
    mine = [line for line in mine if line.id not in gone]
    placed = moving.on_sheet(book, kept.ksm_id, kept.held_on, {line.person_id for line in mine})
    numbers = {each.id: each.number for each in placed}
    if not mine:
        return []
    return [
        handover_store.open_one(book, kept.ksm_id, who.id, [(x, numbers.get(x.person_id, 0)) for x in mine])
    ]
