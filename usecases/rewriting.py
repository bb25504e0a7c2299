"""The act of putting a receipt right, written whole: the reversal, the receipt in its place, and the word to
everybody it concerns. Who may agree is usecases/replaced.py's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from domain.actor import Actor, Someone
from domain.checkdigit import of_rows
from domain.ledger import Account, Purpose, claim, confirm_savings
from domain.people import Role
from domain.say import Say, button, say
from storage import claims as claims_of
from storage import ledger, loans, members
from storage.book import Work
from storage.replacements import Line
from usecases import counter, payoffs, replaced_words, savings, seconds, voices
from usecases.replaced_words import Old


@dataclass(frozen=True, slots=True)
class Written:
    """One line as it now stands: which receipt it was, its new claim and its new number."""

    line: Line
    claim: claims_of.Claim
    number: str


@dataclass(frozen=True, slots=True)
class Act:
    """One correction while it is written. `said`: who says what the money was; `had`: who counted it, or,
    where cash goes to another till, who has it now.
    """

    book: Work
    actor: Actor
    row: Any
    said: Someone
    had: Someone

    def day(self, old: Old) -> date:
        """The day the money moved; the first open one, if its month was closed meanwhile."""
        return ledger.counting_day(self.book, self.row.bkm_id, old.entry.effective_on, self.actor.today)


def write(
    book: Work, actor: Actor, row: Any, second: Someone, of: tuple[Sequence[Old], Sequence[Line]]
) -> Say:
    """Both halves in one unit: what was wrong leaves the book, what it should have been stands in it, for
    the same day, in the same till. Returns what the second voice hears.
    """
    olds, lines = of
    finder = members.someone(book, row.by_person_id)
    carried = replaced_words.carried(olds, lines)
    act = Act(book, actor, row, *((finder, second) if carried else (second, finder)))
    told = replaced_words.changes(book, [each.entry for each in olds], lines)
    backs = {old.entry.id: _take_out(act, old, finder) for old in olds}
    by_entry = {old.entry.id: old for old in olds}
    numbers = _numbers(book, lines)
    done = [
        _put_in(act, by_entry[line.entry], line, (backs[line.entry], number))
        for line, number in zip(lines, numbers, strict=True)
    ]
    _still_whole(act, olds, lines)
    notes = () if carried else replaced_words.tills(olds, lines)  # what was carried is in hand by now
    return _tell(act, (finder, second), olds, done, (told, notes))


def _take_out(act: Act, old: Old, finder: Someone) -> int:
    line = old.line
    voices.ask_no_more(act.book, line, finder)
    about = ledger.About(
        line.bkm_id, line.ksm_id, line.person_id, finder.id, batch=act.row.public_id, note=act.row.why
    )
    return voices.mirror_of(act.book, act.actor, line, old.entry, (act.day(old), about))


def _numbers(book: Work, lines: Sequence[Line]) -> list[str]:
    number = ledger.next_number(book)
    if len(lines) == 1:
        return [number]
    people = [members.someone(book, line.person) for line in lines]
    return of_rows(
        number, (who.seats[0].number if who.seats else n for n, who in enumerate(people, start=90))
    )


def _put_in(act: Act, old: Old, line: Line, of: tuple[int, str]) -> Written:
    """A report and its confirmation, `of` the reversal whose place they take and the new number."""
    book, (back, number) = act.book, of
    on, was = act.day(old), old.line
    ksm_id = loans.by_share(book, line.share).ksm_id if line.share is not None else was.ksm_id
    facts: dict[str, Any] = {
        "about_id": back, "batch": book.new_id(), "sheet_id": _place_on_sheet(book, old, line),
        "ahead": was.ahead if line.purpose is was.purpose else None,
    }  # fmt: skip
    said = claim(
        line.purpose, line.amount, line.person, on, f"instead:{book.new_id()}",
        share=line.share, holder=None, pot=line.pot or Account.WAJIB,
    )  # fmt: skip
    about = ledger.About(was.bkm_id, ksm_id, line.person, act.said.id, **facts)
    new = claims_of.as_written(book, ledger.append(book, said, about), said, about)
    counts_on = ledger.counting_day(book, was.bkm_id, old.paid_on, act.actor.today)
    about = ledger.About(was.bkm_id, ksm_id, line.person, act.had.id, number=number, **facts)
    if line.purpose is Purpose.INSTALLMENT:
        about = replace(about, counts_on=counts_on)
        counter.pay_on_card(book, new, on, about, bank=_through_bank(book, old))
    else:
        entry = confirm_savings(*new.postings, on, f"confirm:{new.public_id}")
        claims_of.settle(book, [new], ledger.append(book, entry, about).id)
    return Written(line, new, number)


def _place_on_sheet(book: Work, old: Old, line: Line) -> int | None:
    """The meeting's sheet it stood on, unless this member has a line of the kind there already."""
    sheet = old.line.sheet_id
    if sheet is None:
        return None
    taken = {(each.person_id, each.purpose, each.pot) for each in claims_of.lines_of_sheet(book, sheet)}
    return None if (line.person, line.purpose, line.pot) in taken else sheet


def _through_bank(book: Work, old: Old) -> bool:
    return any(each.account is Account.BANK_UPK for each in ledger.postings_of(book, old.entry.id))


def _still_whole(act: Act, olds: Sequence[Old], lines: Sequence[Line]) -> None:
    """What was taken out again since then must still have been there: Refusal, and nothing is written."""
    for old in olds:
        on = act.day(old)
        savings.keep_above_zero(act.book, old.line, on, old.entry.number, 0)
        if old.line.share_id is not None:
            payoffs.refuse_short(act.book, old.line.share_id, max(on, act.actor.today))
    shares = {each.line.share_id for each in olds} | {line.share for line in lines}
    loans_ = {loans.by_share(act.book, each).loan_id for each in shares if each is not None}
    for loan_id in sorted(loans_):
        payoffs.look(act.book, loan_id)


def _tell(
    act: Act,
    both: tuple[Someone, Someone],
    olds: Sequence[Old],
    done: Sequence[Written],
    words: tuple[tuple[Say, ...], tuple[Say, ...]],
) -> Say:
    """Each payer about their own money; who found it and who had reported it with the names. Returns what
    the one who pressed hears.
    """
    book, (finder, second) = act.book, both
    said, unreached = {}, []
    for each in done:
        said[each.line.person] = _receipt(book, olds, each, act.had.called)
    for old in olds:
        if old.line.person_id not in said:
            said[old.line.person_id] = _not_yours(old, finder.called)
    for person_id, receipt in said.items():
        if members.chat_of(book, person_id) is None:
            unreached.append(members.someone(book, person_id).called)
        seconds.tell(book, act.actor, person_id, receipt, f"put-right:{act.row.public_id}:{person_id}")
    numbers = ", ".join(each.number for each in done)
    facts = {"number": numbers, "lines": words[0], "slips": ", ".join(unreached), "n_slips": len(unreached)}
    whole = say("replacement-done", by=second.called, known=1, notes=words[1] or None, **facts)
    here = Say("replacement-done", {**whole.values, "known": 0})
    reporters = Say("replacement-done", {**whole.values, "notes": None})
    for person_id in {finder.id, *(old.line.by_person_id for old in olds)} - set(said):
        words_ = whole if person_id == finder.id else reporters
        seconds.tell(book, act.actor, person_id, words_, f"put-right:{act.row.public_id}:{person_id}")
    own = said.get(second.id)
    return own if own is not None and not is_officer(book, act.row, second.id) else here


def _receipt(book: Work, olds: Sequence[Old], one: Written, receiver: str) -> Say:
    who = members.someone(book, one.line.person)
    before = next((old.entry.number for old in olds if old.line.person_id == who.id), "")
    what = replaced_words.kind(one.line.purpose, one.line.pot)
    words = say(
        "receipt-put-right", own=int(bool(before)), before=before, what=what, amount=int(one.line.amount),
        receiver=receiver, number=one.number, title=who.title, name=who.called,
    )  # fmt: skip
    return words.with_rows((button("button-wrong", "bukan", one.claim.batch),))


def _not_yours(old: Old, by: str) -> Say:
    what = replaced_words.kind(old.line.purpose, old.line.pot)
    return say("receipt-not-yours", number=old.entry.number, what=what, amount=int(old.line.amount), who=by)


def is_officer(book: Work, row: Any, person_id: int) -> bool:
    """Whether somebody holds an office of this KSM or of the BKM, and so may read names."""
    who = members.someone(book, person_id)
    today = book.now.date()
    held = [
        each for each in who.grants if each.holds_on(today) and each.role not in (Role.ANGGOTA, Role.WARGA)
    ]
    return any(
        each.ksm_id == row.ksm_id or (each.ksm_id is None and each.bkm_id == row.bkm_id) for each in held
    )
