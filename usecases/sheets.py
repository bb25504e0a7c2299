"""A whole meeting in one message: rows that are right become claims, the doubtful row alone is asked, kas
is the proof.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.reading.presence import Mark
from domain.say import Button, Refusal, Say, say
from domain.sheets import Bill, Doubt, Row, Sheet, read_changes, read_sheet
from storage import claims as claims_of
from storage import closings, members, presence
from storage import sheets as store
from storage.book import Work
from storage.rules import rules_of
from usecases import row_words, rows, sheet_savings, sheet_table, sheet_twice, surety
from usecases.sheet_bills import Roll, bills_of, roll_of

Answers = dict[str, Any]


def offer(book: Work, actor: Actor, edited: bool = False) -> Answers:
    """What the form needs: the KSM this person may report for, each with its book's rows and usual sums.
    Rupiah.
    """
    found: list[Answers] = []
    for _, grant in actor.scopes("report-sheet"):
        if grant.ksm_id is None or any(each["id"] == grant.ksm_id for each in found):
            continue
        ksm = members.ksm_by_id(book, grant.ksm_id)
        book_rows = {str(n): _plain(bill) for n, bill in bills_of(book, actor, grant.ksm_id).items()}
        facts = {"id": ksm.id, "code": ksm.public_id, "label": ksm.name, "thousands": ksm.in_thousands}
        found.append({**facts, "rows": book_rows, "stood": sheet_twice.standing(book, ksm.id)})
    if not found:
        raise Refusal("sheet-not-yours")
    given = {"ksms": found, "edited": edited}
    return {**given, "ksm": found[0]["code"]} if len(found) == 1 else given


def _plain(bill: Bill) -> list[int | None]:
    return [
        None if each is None else int(each)
        for each in (bill.usual_savings, bill.instalment, bill.outstanding)
    ]


def report(book: Work, actor: Actor, answers: Answers) -> Say:
    """The sheet of a KSM's meeting. Sending it again adds nothing; what differs from before is asked,
    never added.
    """
    if answers.get("again") == "no":
        return say("sheet-not-again")
    facts = next(each for each in answers["ksms"] if each["code"] == answers["ksm"])
    ksm = members.ksm_by_id(book, facts["id"])
    who = actor.able("report-sheet", Subject(ksm.bkm_id, ksm.id))
    if who is None:
        raise Refusal("sheet-not-yours")
    if answers.get("thousands") and ksm.in_thousands is None:
        store.say_thousands(book, ksm.id, answers["thousands"] == "yes")
        ksm = members.ksm_by_id(book, ksm.id)
    roll = roll_of(book, ksm.id, actor.today)
    bills = bills_of(book, actor, ksm.id, answers["rows"], roll)
    read = read_sheet(answers["rows"], _scale(ksm.in_thousands), bills, actor.today)
    held_on = actor.today
    if read.when is not None:
        if read.when.on is None or read.when.doubt:
            raise Refusal("sheet-date", heading=read.heading)
        held_on = read.when.on
        lent_before(roll, held_on, read)
        refuse_long_ago(book, ksm.bkm_id, held_on, actor.today)
    edited = bool(answers.get("edited"))
    kept, done = keep(book, actor, who, roll, held_on, read, answers["rows"], change=edited)
    return _echo(book, actor, kept.id, read, done, roll)


def keep(  # noqa: PLR0913 - a sheet is these facts
    book: Work,
    actor: Actor,
    who: Someone,
    roll: Roll,
    held_on: date,
    read: Sheet,
    text: str,
    *,
    change: bool,
    late_because: str | None = None,
) -> tuple[Any, rows.Outcome]:
    """Write one meeting's sheet: its clear rows become claims of `who`, the treasurer sees the savings.
    `late_because`: what the clerk says of one that comes long after its day.
    """
    refuse_day(book, who.bkm_id, roll.ksm_id, held_on)
    source = f"{actor.chat_id}:{actor.message_id}"
    kas = int(read.kas) if read.kas is not None else None
    sheet = store.keep(book, roll.ksm_id, held_on, who.id, kas, text, source, late_because)
    done = rows.Outcome()
    open_page = rows.opened(book, actor, who, sheet, roll)
    rows.take(book, open_page, read.rows, done, change=change)
    done.n_marks = _note(book, open_page, read.here)
    sheet_savings.tell_treasurer(book, actor, sheet.id)
    return sheet, done


def _note(book: Work, page: rows.Page, here: tuple[tuple[int, Mark], ...]) -> int:
    """Keep who was there, by the rows of the paper book; how many marks are new."""
    marks = {page.members[number].id: mark for number, mark in here if number in page.members}
    return presence.note(book, page.sheet.id, marks, page.who.id)


def refuse_day(book: Work, bkm_id: int, ksm_id: int, held_on: date) -> None:
    """Refusal, if a sheet of that day would be new and its month is closed: what stands may be corrected."""
    if store.of_day(book, ksm_id, held_on) is None:
        closings.refuse_closed(book, bkm_id, held_on)


def refuse_long_ago(
    book: Work, bkm_id: int, held_on: date, today: date, words: str = "sheet-long-ago"
) -> None:
    """Refusal `words`: a sheet of that day is for the clerk, who says why (`promises.md` L6)."""
    most = rules_of(book, bkm_id, today).manners.back_dated_days
    if (today - held_on).days > most:
        raise Refusal(words, on=held_on.isoformat(), days=most)


def lent_before(roll: Roll, held_on: date, read: Sheet, words: str = "sheet-before-loan") -> None:
    """Refusal `words`: nobody paid an instalment before there was a loan; such a sheet has a wrong day."""
    numbers = {member.id: member.number for member in roll.placed}
    paid = {row.number for row in read.rows if row.instalment}
    first: dict[int, date] = {}  # of who pays by this sheet; a second loan may well be younger than it
    for each in roll.running:
        if (number := numbers.get(each.person_id)) in paid:
            first[number] = min(each.disbursed_on, first.get(number, each.disbursed_on))
    later = {number: on for number, on in first.items() if on > held_on}
    if later:
        named = ", ".join(str(n) for n in sorted(later)[:5])
        begun = min(later.values()).isoformat()
        raise Refusal(words, on=held_on.isoformat(), numbers=named, lent=begun)


def _scale(in_thousands: bool | None) -> Any:
    return {True: "thousands", False: "rupiah", None: None}[in_thousands]


def change(book: Work, actor: Actor, text: str) -> Say:
    """'ubah 8 50 115': the row as it should have been, on the last meeting's sheet, while nobody has
    confirmed it.
    """
    who, sheet = _last_sheet(book, actor)
    ksm = members.ksm_by_id(book, sheet.ksm_id)
    refuse_long_ago(book, ksm.bkm_id, sheet.held_on, actor.today)
    changes = read_changes(text, _scale(ksm.in_thousands), bills_of(book, actor, ksm.id, text))
    if not (changes.rows or changes.doubts or changes.here):
        raise Refusal("change-how")
    done = rows.Outcome()
    open_page = rows.opened(book, actor, who, sheet)
    rows.take(book, open_page, changes.rows, done, change=True)
    marked = _note(book, open_page, changes.here)
    sheet_savings.tell_treasurer(book, actor, sheet.id)
    asked = [*done.asked, *(_ask(sheet.public_id, doubt) for doubt in changes.doubts)]
    total = _sum(book, sheet.id)
    lines = (
        *(_changed_line(row) for row in (*done.changed, *done.kept)),
        *done.refused,
        *(page for page, _ in asked),
    )
    here = sheet_table.here(book, sheet, changes.here) if marked else ""
    if marked and not lines and isinstance(here, Say):
        return here
    if not lines:
        return say("change-nothing")
    page = say("change-done", lines=lines, total=total, here=here, **_difference(sheet.cash_rp, total))
    return page.with_rows(*row_words.in_rows(asked))


def _changed_line(row: Row) -> Say:
    return say(
        "change-line",
        number=row.number,
        savings=row_words.savings_of(row),
        installment=int(row.instalment),
    )


def _last_sheet(book: Work, actor: Actor) -> tuple[Someone, Any]:
    found: list[tuple[Any, int, Someone, Any]] = []
    for person, grant in actor.scopes("report-sheet"):
        sheet = store.latest(book, grant.ksm_id) if grant.ksm_id is not None else None
        if sheet is not None:
            found.append((sheet.made_at, sheet.id, person, sheet))
    if not found:
        raise Refusal("no-sheet-yet")
    _, _, who, sheet = max(found, key=lambda each: each[:2])
    return who, sheet


def set_row(book: Work, actor: Actor, sheet_id: str, row: str) -> Say:
    """A button below a doubtful row: the row as pressed."""
    sheet, who = _mine(book, actor, sheet_id)
    pressed = row_words.from_button(row)
    if pressed is None:
        raise Refusal("button-stale")
    refuse_long_ago(book, sheet.bkm_id, sheet.held_on, actor.today)
    wanted, own = pressed
    done = rows.Outcome()
    rows.take(book, rows.opened(book, actor, who, sheet), [wanted], done, change=True, own=own)
    sheet_savings.tell_treasurer(book, actor, sheet.id)
    total = _sum(book, sheet.id)
    asked = (*done.refused, *(page for page, _ in done.asked))
    lines = (*(_changed_line(each) for each in (*done.changed, *done.kept)), *asked)
    if not lines:
        return say("change-nothing")
    words = say("change-done", lines=lines, total=total, here="", **_difference(sheet.cash_rp, total))
    return words.with_rows(*row_words.in_rows(done.asked))


def _mine(book: Work, actor: Actor, sheet_public_id: str) -> tuple[Any, Someone]:
    sheet = store.by_public(book, sheet_public_id)
    who = actor.able("report-sheet", Subject(sheet.bkm_id, sheet.ksm_id)) if sheet is not None else None
    if sheet is None or who is None:
        raise Refusal("button-stale")
    return sheet, who


def _sum(book: Work, sheet_id: int) -> int:
    return sum(line.amount for line in claims_of.lines_of_sheet(book, sheet_id))


def _difference(kas: int | None, total: int) -> Answers:
    return {"kas": kas if kas is not None else -1, "difference": abs((kas or total) - total)}


def _explains(doubt: Doubt, facts: Answers) -> bool:
    """Whether one of the ways to read a doubtful row is just what the cash has more than the rows."""
    more = facts["kas"] - facts["total"]
    return any(row.savings + row.instalment == more for row in doubt.offers)


def _echo(book: Work, actor: Actor, sheet_id: int, read: Sheet, done: rows.Outcome, roll: Roll) -> Say:
    sheet = store.by_id(book, sheet_id)
    lines = claims_of.lines_of_sheet(book, sheet_id)
    pots = row_words.by_pot(lines)
    savings = sum(pots.values())
    total = sum(line.amount for line in lines)
    asked = [_ask(sheet.public_id, doubt) for doubt in read.doubts] + done.asked
    if read.culprit is not None and not asked:
        asked = [_culprit(sheet.public_id, read.culprit)]
    facts = {"on": sheet.held_on.isoformat(), "ksm": sheet.ksm_name, "savings": int(savings)}
    facts |= {"installments": int(total - savings), "total": int(total)} | _difference(sheet.cash_rp, total)
    if len(asked) == 1 and any(_explains(doubt, facts) for doubt in read.doubts):
        facts["kas"] = -1  # the one row that is asked makes the whole difference: its question says so
    new = len(done.kept) + len(done.changed) + done.n_marks
    key = "sheet-same" if not new and not asked and not done.refused else "sheet-kept"
    here = sheet_table.here(book, sheet, read.here)
    if here and not (read.rows or total):
        key = "sheet-here-only"
    table = sheet_table.lines([*done.kept, *done.changed, *done.same])
    twice = tuple(say("sheet-two-installments", number=number) for number in read.several_instalments)
    stands_for = surety.on_sheet(book, sheet, frozenset(pots), actor.today, roll)
    pages = (*done.refused, *(page for page, _ in asked), *twice)
    words = say(
        key,
        table=table,
        n_rows=max(0, len(table) - 1),
        kinds=row_words.kinds(pots),
        here=here,
        asked=(*pages, *stands_for),
        n_asked=len(pages),
        **facts,
    )
    return words.with_rows(*row_words.in_rows(asked))


def _ask(sheet_id: str, doubt: Doubt) -> tuple[Say, tuple[Button, ...]]:
    page = say(f"sheet-doubt-{doubt.code}", line=doubt.line, number=doubt.number or 0)
    return page, tuple(each for row in doubt.offers for each in row_words.row_button(sheet_id, row))


def _culprit(sheet_id: str, row: Row) -> tuple[Say, tuple[Button, ...]]:
    facts = {"number": row.number, "savings": int(row.savings), "installment": int(row.instalment)}
    return say("sheet-culprit", **facts), row_words.row_button(sheet_id, row)
