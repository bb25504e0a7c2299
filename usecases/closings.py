"""Closing a month of the book and opening it again: the petugas UPK proposes, the koordinator or a pengawas
agrees, or says why not.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from domain import closings as rules
from domain.actor import Actor, Someone
from domain.people import Role, Subject
from domain.say import Button, Refusal, Say, button, say
from storage import classes, members, outbox, voices
from storage import closings as store
from storage.book import Work
from usecases import cashcounts, closing_told, seconds
from usecases.deed import Open
from usecases.witness import words_of

Answers = dict[str, Any]
PROPOSE, WAYS, SEE, YES, NO = "tbajukan", "tbjalan", "tblihat", "tbsetuju", "tbbelum"
PAPER = "ttkertas"
REPORTED, CARRIED, HELD = "lapor", "tangan", "tahan"
MOST = 12  # lines of one list


def clerk(actor: Actor) -> Someone:
    """Who of them keeps a BKM's book; Refusal if nobody does."""
    grants = actor.scopes("close-month")
    if not grants or not actor.private:
        raise Refusal("closing-officers-only")
    return grants[0][0]


def ask(book: Work, actor: Actor, words: str = "") -> Say:
    """'tutup buku Oktober': what the month would carry over, in numbers, and the press that proposes to close
    it.
    """
    who = clerk(actor)
    open_from = store.open_from(book, who.bkm_id)
    month = _month(words, actor.today) if words else rules.month_to_close(actor.today, open_from)
    _refuse(rules.why_not_closed(month, actor.today, open_from), month)
    until = rules.last_day(month)
    way = store.in_the_way(book, who.bkm_id, until)
    public_id = store.bkm_public_id(book, who.bkm_id)
    rows: list[tuple[Button, ...]] = [
        (button("button-close-month", PROPOSE, public_id, month.isoformat(), month=month.isoformat()),)
    ]
    uncounted, counts = cashcounts.before_closing(book, who.bkm_id, until)
    ways = _ways(way, public_id, month)
    rows += [(each,) for each in (*ways, *counts)]
    facts = {"month": month.isoformat(), "until": until.isoformat()}
    if not ways and not uncounted:
        return say("closing-clear", **facts).with_rows(*rows)
    later = ways or any(each.key == "closing-way-vouchers" for each in uncounted)
    more = {"lines": _lines(way, uncounted), "waits": int(bool(later))}
    return say("closing-in-the-way", **facts, **more).with_rows(*rows)


def _month(words: str, today: date) -> date:
    month = rules.read_month(words, today)
    if month is None:
        raise Refusal("closing-which-month", words=words)
    return month


def _refuse(why: str | None, month: date) -> None:
    if why is not None:
        last = rules.last_day(month).isoformat()
        raise Refusal(f"closing-why-{why}", month=month.isoformat(), last=last)


def _lines(way: store.InTheWay, uncounted: list[Say]) -> tuple[Say, ...]:
    """The numbers; one line that says so where nothing is left."""
    found = [*uncounted]
    if way.reported:
        found.append(say("closing-way-lapor", n=len(way.reported), total=int(way.reported_rp)))
    if way.carried:
        found.append(say("closing-way-tangan", n=len(way.carriers), total=int(way.carried_rp)))
    if way.held:
        found.append(say("closing-way-tahan", n=len(way.held)))
    return tuple(found) or (say("closing-way-none"),)


def _ways(way: store.InTheWay, public_id: str, month: date) -> list[Button]:
    found = []
    for code, some in ((REPORTED, way.reported), (CARRIED, way.carried), (HELD, way.held)):
        if some:
            found.append(button(f"button-closing-{code}", WAYS, public_id, f"{month:%Y-%m}.{code}"))
    return found


def ways(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """One of the numbers, KSM by KSM, with what can be done about it. No name of a member."""
    who = clerk(actor)
    month = rules.read_month(version.partition(".")[0], actor.today)
    code = version.partition(".")[2]
    if month is None or subject != store.bkm_public_id(book, who.bkm_id):
        raise Refusal("button-stale")
    way = store.in_the_way(book, who.bkm_id, rules.last_day(month))
    at_counter = (button("home-terima-uang", "lain", "terima-uang"),)
    if code == CARRIED:
        return say("closing-carried", lines=_by_carrier(book, way)).with_rows(at_counter)
    if code == HELD:
        supervisors = members.officers(book, who.bkm_id, (Role.PENGAWAS,), actor.today)
        names = ", ".join(each.called for each in supervisors)
        per_ksm = _by_ksm(book, [(row.ksm_id, row.amount_rp) for row in way.held])
        return say("closing-held", lines=per_ksm, names=names, known=int(bool(names)))
    per_ksm = _by_ksm(book, [(line.ksm_id, int(line.amount)) for line in way.reported])
    return say("closing-reported", lines=per_ksm).with_rows(at_counter)


def _by_ksm(book: Work, amounts: list[tuple[int, int]]) -> tuple[Say, ...]:
    found: dict[int, list[int]] = {}
    for ksm_id, amount in amounts:
        found.setdefault(ksm_id, []).append(amount)
    return tuple(
        say("closing-line-ksm", ksm=members.ksm_by_id(book, ksm_id).name, n=len(some), total=sum(some))
        for ksm_id, some in list(found.items())[:MOST]
    )


def _by_carrier(book: Work, way: store.InTheWay) -> tuple[Say, ...]:
    lines = []
    for carrier in way.carriers[:MOST]:
        mine = [line for line in way.carried if line.holder == carrier]
        since = min(line.effective_on for line in mine).isoformat()
        name = members.someone(book, carrier).called
        lines.append(
            say("closing-line-carrier", name=name, total=int(sum(x.amount for x in mine)), since=since)
        )
    return tuple(lines)


def propose(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Tutup Oktober]: a second officer is asked. Nothing is closed yet."""
    who = clerk(actor)
    month = rules.read_month(version[:7], actor.today)
    if month is None or subject != store.bkm_public_id(book, who.bkm_id):
        raise Refusal("button-stale")
    _refuse(rules.why_not_closed(month, actor.today, store.open_from(book, who.bkm_id)), month)
    return _propose(book, actor, who, rules.CLOSE, month)


def reopen_offer(book: Work, actor: Actor, words: str = "") -> Answers:
    """'buka buku Oktober': the form that asks why. Without a month the last one closed is meant."""
    who = clerk(actor)
    open_from = store.open_from(book, who.bkm_id)
    if open_from is None:
        raise Refusal("closing-nothing-closed")
    month = _month(words, actor.today) if words else rules.before(open_from)
    _refuse(rules.why_not_opened(month, open_from), month)
    later = rules.before(open_from)
    return {"month": month.isoformat(), "later": later.isoformat(), "more": int(later > month)}


def reopen(book: Work, actor: Actor, answers: Answers) -> Say:
    """The reason was given: a second officer is asked."""
    who = clerk(actor)
    month = date.fromisoformat(answers["month"])
    _refuse(rules.why_not_opened(month, store.open_from(book, who.bkm_id)), month)
    return _propose(book, actor, who, rules.REOPEN, month, answers["why"])


def _propose(
    book: Work, actor: Actor, who: Someone, what: str, month: date, reason: str | None = None
) -> Say:
    public_id = store.propose(book, who.bkm_id, what, month, who.id, reason)
    row = store.by_public(book, public_id)
    assert row is not None, "the proposal was just kept"
    asked = []
    roles = (Role.KOORDINATOR, Role.PENGAWAS)
    for officer, chat_id in seconds.reachable(book, actor, [who.id], who.bkm_id, roles):
        if outbox.post(book, chat_id, _page(book, row), "receipt", f"closing:{public_id}:{officer.id}"):
            asked.append(officer.called)
    key = "closing-asked" if asked else "closing-asked-nobody"
    words = say(key, month=month.isoformat(), **({"names": ", ".join(asked)} if asked else {}))
    return (
        words.with_rows((button("button-signed-on-paper", PAPER, public_id),))
        if what == rules.CLOSE
        else words
    )


def _page(book: Work, row: Row[Any]) -> Say:
    """The question to the second officer."""
    by = members.someone(book, row.by_person_id).called
    until = rules.last_day(row.month)
    facts = {"by": by, "month": row.month.isoformat(), "until": until.isoformat()}
    if row.what == rules.REOPEN:
        words = say("closing-reopen-second", why=row.reason, by=by, month=facts["month"])
    else:
        uncounted, _ = cashcounts.before_closing(book, row.bkm_id, until)
        lines = _lines(store.in_the_way(book, row.bkm_id, until), uncounted)
        year = rules.year_it_closes(row.month, store.open_from(book, row.bkm_id))
        ends = say("closing-ends-year", year=str(year)) if year is not None else None
        words = say("closing-second", **facts, lines=lines, ends=ends)
    yes = button("button-closing-agree", YES, row.public_id)
    return words.with_rows((yes, button("button-closing-not-yet", NO, row.public_id)))


def _second(book: Work, actor: Actor, subject: str) -> tuple[Someone, Row[Any]]:
    """Who presses, and the proposal. Never who proposed it, nor anybody who shares a phone with them."""
    row = store.by_public(book, subject) if actor.private else None
    officer = actor.able("agree-closing", Subject(row.bkm_id)) if row is not None else None
    if row is None or officer is None:
        raise Refusal("button-stale")
    if voices.silenced_with(book, [row.by_person_id]) & set(actor.ids):
        raise Refusal("closing-own-voice")
    if row.ended_at is not None:
        raise Refusal("closing-answered", month=row.month.isoformat())
    first = members.someone(book, row.by_person_id)
    if not rules.two_officers(first.grants, officer.grants, row.bkm_id, actor.today):
        raise Refusal("closing-other-office")
    return officer, row


def see(book: Work, actor: Actor, subject: str) -> Say:
    """One proposal that waits, with its question."""
    return _page(book, _second(book, actor, subject)[1])


def agree(book: Work, actor: Actor, subject: str) -> Say:
    """[Setuju]: the month is closed (or open again) from this moment on."""
    officer, row = _second(book, actor, subject)
    if row.what == rules.CLOSE:
        words = close(book, actor, row, officer)
        told = say("closing-closed-told", **words.values, by=officer.called)
        _tell_first(book, actor, row, told.with_rows(*words.rows))
        return words
    _refuse(rules.why_not_opened(row.month, store.open_from(book, row.bkm_id)), row.month)
    store.agree(book, row, officer.id, row.month)
    month = row.month.isoformat()
    _tell_first(book, actor, row, say("closing-reopened-told", by=officer.called, month=month))
    return say("closing-reopened", month=month)


def close(book: Work, actor: Actor, row: Row[Any], officer: Someone) -> Say:
    """The month is closed from this moment on by this officer's word: four words, and its sheets."""
    open_from = store.open_from(book, row.bkm_id)
    _refuse(rules.why_not_closed(row.month, actor.today, open_from), row.month)
    n_classes = classes.keep_of_closing(book, row)
    if not store.agree(book, row, officer.id, rules.after(row.month), n_classes):
        raise Refusal("closing-answered", month=row.month.isoformat())
    done = store.by_public(book, row.public_id)
    assert done is not None
    closing_told.noted(book, actor, done)
    words = say("closing-closed", month=row.month.isoformat(), n=done.n_entries, words=words_of(done.head))
    return words.with_rows(*closing_told.below(book, actor, done))


def refuse_ask(book: Work, actor: Actor, subject: str) -> Open:
    """[Belum setuju] opens the small form that asks why."""
    _second(book, actor, subject)
    return Open("refuse-closing", about={"subject": subject})


def refuse_offer(book: Work, actor: Actor, subject: str = "") -> Answers:
    """The form's given."""
    _, row = _second(book, actor, subject)
    return {"closing": subject, "month": row.month.isoformat()}


def refuse(book: Work, actor: Actor, answers: Answers) -> Say:
    """The second officer said why not; the first one hears it."""
    officer, row = _second(book, actor, answers["closing"])
    store.refuse(book, row.id, officer.id, answers["why"])
    month = row.month.isoformat()
    told = say("closing-refused-told", month=month, by=officer.called, why=answers["why"])
    _tell_first(book, actor, row, told)
    return say("closing-refused", month=month, name=members.someone(book, row.by_person_id).called)


def _tell_first(book: Work, actor: Actor, row: Row[Any], words: Say) -> None:
    seconds.tell(book, actor, row.by_person_id, words, f"closing-answer:{row.public_id}")


def waiting(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the officers' pages: each proposal that waits for them, as a line and a button."""
    bkm_ids = actor.villages("agree-closing")
    return [
        (say("overview-closing", what=row.what, month=row.month.isoformat()),
         button("button-see-closing", SEE, row.public_id, month=row.month.isoformat()))
        for row in (store.waiting(book, bkm_ids) if bkm_ids else ())
        if row.by_person_id not in actor.ids
    ]  # fmt: skip
