"""[Kenapa?] of the koordinator's page and of a till's own book: of which sorts of money this month's sums are
made, with the last of each and who stands behind it. No names of people who paid.
"""

from __future__ import annotations

from collections import defaultdict

from domain.actor import Actor
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from domain.vouchers import TILLS
from storage import closings, handovers, ledger, members
from storage import whys as store
from storage.book import Work
from usecases import cashbook, reports, summary
from usecases.cashbook import Line
from usecases.report_months import month_of
from usecases.why_lines import MOST_LINES, OF, rules_line

SUMMARY, TILL = summary.WHY, "isikas"


def page(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What came in and what went out this month, sort by sort, the largest first."""
    if Role.KOORDINATOR not in actor.roles or not actor.private:
        raise Refusal("button-stale")
    month = month_of(book, actor, subject, "")
    first, on = month.report.on.replace(day=1), month.report.on
    sorts: dict[tuple[bool, str], list[Line]] = defaultdict(list)
    for till in TILLS:
        for line in cashbook.read(book, month.bkm_id, till, first, on, month.known_at).lines:
            if line.what not in summary.STAYED:
                sorts[line.amount > 0, line.what].append(line)
    head = say("why-summary", bkm=month.bkm, since=first.isoformat(), on=on.isoformat(), n=len(sorts))
    told = _sorted(book, sorts, MOST_LINES - len((head, "rules")))
    rules = rules_line(book, month.bkm_id, month.rules.label)
    below = button("button-why-shares", reports.WHY, month.public_id, month.asked)
    return say("why", lines=(head, *told, rules)).with_rows((below,))


def till(book: Work, actor: Actor, subject: str, skip: int) -> Say:
    """What one till holds: what stood there before this month, and what moved since. `subject`: "bkm.kas"."""
    code, _, which = subject.partition(".")
    month = month_of(book, actor, code, "") if which in TILLS else None
    if month is None or actor.able("see-cash", Subject(month.bkm_id)) is None:
        raise Refusal("button-stale")
    on = actor.today
    found = cashbook.read(book, month.bkm_id, which, on.replace(day=1), on, book.now)
    sorts: dict[tuple[bool, str], list[Line]] = defaultdict(list)
    for line in found.lines:
        sorts[line.amount > 0, line.what].append(line)
    head = say(
        "why-till-holds", till=which, amount=found.after, since=on.replace(day=1).isoformat(),
        before=found.before, n=len(sorts),
    )  # fmt: skip
    return say("why", lines=(head, *_sorted(book, sorts, MOST_LINES - 1)))


def _sorted(book: Work, sorts: dict[tuple[bool, str], list[Line]], room: int) -> list[Say]:
    """The largest first, in at most so many lines."""
    ordered = sorted(sorts.items(), key=lambda each: -abs(sum(line.amount for line in each[1])))
    told = [_sort(book, what, came, lines) for (came, what), lines in ordered]
    more = len(told) - room + 1
    return [*told[: room - 1], say("why-fund-more", n=more)] if len(told) > room else told


def _sort(book: Work, what: str, came: bool, lines: list[Line]) -> Say:
    last = max(lines, key=lambda line: line.on)
    by = _confirmed(book, last.number)
    return say(
        "why-summary-line", what=say("cash-what", what=what), amount=abs(sum(x.amount for x in lines)),
        came=int(came), n=len(lines), on=last.on.isoformat(), number=last.number,
        numbered=int(bool(last.number)), by=by, known=int(bool(by)),
    )  # fmt: skip


def _confirmed(book: Work, number: str) -> str:
    """Who stands behind the receipt, voucher or hand-over with this number; "": nobody is written there."""
    if not number:
        return ""
    entry = ledger.entry_by(book, number_=number)
    code = handovers.by_number(book, number) if entry is None else None
    found = handovers.by_public(book, code) if code is not None else None
    if found is not None and found.ended_by is not None:
        return members.someone(book, found.ended_by).called
    if entry is None:
        return ""
    [one] = store.origins(book, {entry.id: int(entry.amount_rp)})
    return members.someone(book, one.by).called if one.by is not None else ""


def of_page(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The BKM of whoever asks."""
    codes = [closings.bkm_public_id(book, each) for each in actor.villages("see-reports")]
    return [button("choice-plain", OF, each, f"{SUMMARY}.0", label=each) for each in codes[:1]]


def of_book(book: Work, actor: Actor, words: Say) -> list[Button]:
    """The till whose book was read."""
    codes = [closings.bkm_public_id(book, each) for each in actor.villages("see-cash")]
    which = str(words.values.get("till", ""))
    return [button("choice-plain", OF, f"{each}.{which}", f"{TILL}.0", label=which) for each in codes[:1]]
