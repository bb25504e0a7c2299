"""One row of a meeting's sheet becomes claims: matched with the member's own report, changed while nobody
confirmed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domain import rowpots
from domain.actor import Actor, Someone
from domain.ledger import Account, Entry, Purpose, claim
from domain.money import Rupiah
from domain.say import Button, Say, say
from domain.sheets import Row
from storage import claims as claims_of
from storage import closings, later, ledger, loans, members, moving, outbox
from storage import sheets as sheet_store
from storage import voices as voice_store
from storage.book import Work
from usecases import quieting, row_changes, row_reports, row_words, voices
from usecases.sheet_bills import Roll, roll_of

Asked = tuple[Say, tuple[Button, ...]]
"""A question about one row, and the ways to answer it."""


@dataclass(slots=True)
class Outcome:
    """What became of the rows of one message."""

    kept: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    same: list[Row] = field(default_factory=list)
    refused: list[Say] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    n_marks: int = 0
    """How many were noted as there or not who were not before, or otherwise."""


@dataclass(slots=True)
class Page:
    """A meeting's sheet, who writes on it, and what the book says of the KSM's people, read once for all its
    rows: `members` by their number; by person what is lent to them (the oldest loan still open), what stands
    on the sheet, their reports nobody confirmed yet, and those of them that are their own. `new`: rows to
    be written together.
    """

    actor: Actor
    who: Someone
    sheet: Any
    members: Mapping[int, Any]
    lent: Mapping[int, loans.Lent]
    booked_on: date
    lines: Mapping[int, Mapping[rowpots.Key, claims_of.Line]]
    waiting: Mapping[int, list[claims_of.Claim]]
    own: Mapping[int, list[claims_of.Claim]]
    new: dict[int, _New] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _New:
    """What a member's row adds to the sheet. `told`: which of it they had reported just so themselves; `was`:
    what stood there, or what they had reported, where that was otherwise; `live`: how many lines it has.
    """

    row: Row
    batch: str
    amounts: Mapping[rowpots.Key, Rupiah]
    told: frozenset[rowpots.Key]
    was: Mapping[rowpots.Key, int]
    live: int
    reported: bool
    """Whether that was their own report alone."""

    @property
    def all_told(self) -> bool:
        """Whether nobody need be asked: they said just that, and nothing stood otherwise before."""
        return bool(self.told) and self.told == set(self.amounts) and not self.was


def opened(book: Work, actor: Actor, who: Someone, sheet: Any, roll: Roll | None = None) -> Page:
    """The sheet as it is opened for writing. `roll`: its KSM's people, if they were read before."""
    roll = roll or roll_of(book, sheet.ksm_id, actor.today)
    lent: dict[int, loans.Lent] = {}
    for each in roll.running:
        lent.setdefault(each.person_id, each)
    lines: dict[int, dict[rowpots.Key, claims_of.Line]] = {}
    for line in claims_of.lines_of_sheet(book, sheet.id):
        lines.setdefault(line.person_id, {})[line.pot] = line
    waiting: dict[int, list[claims_of.Claim]] = {}
    for said in claims_of.still_open(book, person_ids=[each.id for each in roll.placed]):
        waiting.setdefault(said.person_id, []).append(said)
    people = {each.number: each for each in roll.placed}
    on = ledger.day_of(book, who.bkm_id, sheet.held_on)  # a row changed after its month was closed
    own = row_reports.own(book, waiting)
    return Page(actor, who, sheet, people, lent, on, lines, waiting, own)


def opened_today(book: Work, actor: Actor, who: Someone, ksm_id: int) -> Page:
    """Today's sheet of this KSM, begun if there is none. Refusal, if today's month is closed."""
    sheet = sheet_store.of_day(book, ksm_id, actor.today)
    if sheet is None:
        closings.refuse_closed(book, who.bkm_id, actor.today)
        source = f"{actor.chat_id}:{actor.message_id}"
        sheet = sheet_store.keep(book, ksm_id, actor.today, who.id, None, "", source)
    return opened(book, actor, who, sheet)


def take(book: Work, page: Page, rows: Iterable[Row], done: Outcome, *, change: bool, own: str = "") -> None:
    """Keep rows, each of another member. A row that stands differently is asked (or changed, if `change`);
    one that is confirmed is left.

    `own` answers how the member's own report fits: "s" the same money, "l" other money, "" not asked yet.
    """
    for row in rows:
        _take(book, page, row, done, change=change, own=own)
    _write_all(book, page)


def _take(book: Work, page: Page, row: Row, done: Outcome, *, change: bool, own: str) -> None:
    sheet, member = page.sheet, page.members.get(row.number)
    gone_to = moving.moved_to(member) if member is not None else None
    if gone_to is not None and row.savings:
        done.refused.append(say("sheet-row-moved", number=row.number, ksm=gone_to))
        return
    if member is None:
        done.refused.append(say("sheet-doubt-unknown-number", line=str(row.number), number=row.number))
        return
    lines = page.lines.get(member.id, {})
    now = {key: int(line.amount) for key, line in lines.items()}
    reported = page.own.get(member.id, [])
    wanted = rowpots.wanted(row, now, row_reports.summed(reported))
    if wanted is None and all(line.confirmed for key, line in lines.items() if key is not None):
        done.refused.append(say("sheet-row-confirmed", number=row.number))
        return
    if wanted is None:
        done.asked.append(_ask_pots(sheet.public_id, row, now))
        return
    row = rowpots.as_it_stands(row, wanted)
    differing = [key for key in {**now, **wanted} if now.get(key, 0) != wanted.get(key, 0)]
    if not differing:
        done.same.append(row)
        return
    if any(key in lines and lines[key].confirmed for key in differing):
        done.refused.append(say("sheet-row-confirmed", number=row.number))
        return
    kept = row_changes.refused(book, page.actor, page.who, row, _standing(page, member, differing))
    if kept is not None:
        done.refused.append(kept)
        return
    unlent = _not_lent(page, member, row) if None in differing else None
    if unlent is not None:
        done.refused.append(unlent)
        return
    if lines and not change:
        done.asked.append(_ask_change(sheet.public_id, row, now))
        return
    own_claims, unlike = row_reports.meeting(reported, wanted, differing)
    if not own and unlike:
        done.asked.append(_ask_own(sheet.public_id, row, unlike))
        return
    amounts = {key: wanted.get(key, Rupiah(0)) for key in differing}
    if own == "s" and any(each.holder not in (None, member.id) for each in unlike):
        done.refused.append(say("sheet-own-held", number=row.number))
        return
    _replace(book, page, member, row, amounts, [] if own == "l" else own_claims)
    (done.changed if lines else done.kept).append(row)


def _not_lent(page: Page, member: Any, row: Row) -> Say | None:
    """Why this member can have paid no instalment on the sheet's day: no loan is open, or it came later. A
    button may be older than the loan it speaks of.
    """
    lent, held_on = page.lent.get(member.id), page.sheet.held_on
    if not row.instalment or (lent is not None and lent.disbursed_on <= held_on):
        return None
    if lent is None:
        return say("sheet-row-no-loan", number=row.number)
    days = {"on": held_on.isoformat(), "lent": lent.disbursed_on.isoformat()}
    return say("sheet-row-before-loan", number=row.number, **days)


def _ask_change(sheet_id: str, row: Row, now: Mapping[rowpots.Key, int]) -> Asked:
    facts = {"number": row.number, "savings": row_words.savings_of(row), "installment": int(row.instalment)}
    before = {"savings_now": row_words.of_pots(_saved(now)), "installment_now": now.get(None, 0)}
    return say("sheet-row-differs", **facts, **before), row_words.row_button(sheet_id, row)


def _ask_pots(sheet_id: str, row: Row, now: Mapping[rowpots.Key, int]) -> Asked:
    page = say(
        "sheet-row-pots", number=row.number, savings=row_words.of_pots(_saved(now)), amount=int(row.savings)
    )
    return page, tuple(each for way in rowpots.ways(row, now) for each in row_words.row_button(sheet_id, way))


def _saved(amounts: Mapping[rowpots.Key, int]) -> dict[Account, int]:
    return {key: amount for key, amount in amounts.items() if key is not None}


def _ask_own(sheet_id: str, row: Row, own: list[claims_of.Claim]) -> Asked:
    first, pots = own[0], row_words.by_pot(own)
    said = row_words.of_pots(pots) if first.pot is not None else say("row-savings", amount=int(first.amount))
    page = say("sheet-own-differs", number=row.number, purpose=first.purpose.value, amount=said)
    return page, row_words.same_buttons(sheet_id, row)


def _replace(
    book: Work,
    page: Page,
    member: Any,
    row: Row,
    amounts: Mapping[rowpots.Key, Rupiah],
    own: list[claims_of.Claim],
) -> None:
    """Take out what stood there and note the amounts that come in its place; 0: nothing stands any more."""
    actor, who, sheet = page.actor, page.who, page.sheet
    for line in _standing(page, member, amounts):
        voices.take_out(book, actor, who, line, note=voice_store.ROW_CHANGED)
    for line in own:
        voices.take_out(book, actor, who, line, note="matched with the leader's row")
    new = {key: amount for key, amount in amounts.items() if amount}
    lines = {key: int(line.amount) for key, line in page.lines.get(member.id, {}).items()}
    reported = row_reports.summed(own)
    told = frozenset(key for key, amount in new.items() if reported.get(key) == amount)
    otherwise = set(reported) - told or set(lines) & set(amounts)
    was = {**lines, **reported} if otherwise else {}
    live = len((set(lines) - set(amounts)) | set(new))
    page.new[member.id] = _New(row, f"{sheet.public_id}-{row.number}", new, told, was, live, not lines)


def _standing(page: Page, member: Any, keys: Iterable[rowpots.Key]) -> list[claims_of.Claim]:
    """The lines of this sheet nobody confirmed yet that these amounts would take the place of."""
    of = [each for each in page.waiting.get(member.id, []) if each.sheet_id == page.sheet.id]
    return [each for each in of if each.pot in keys]


def _write_all(book: Work, page: Page) -> None:
    """The rows that were noted become claims, all at once; who did not say so themselves is asked."""
    who, sheet = page.who, page.sheet
    batches = [each.batch for each in page.new.values()]
    before = voice_store.n_of_batches(book, batches)
    about = [
        (person, ledger.About(who.bkm_id, sheet.ksm_id, person, who.id, sheet_id=sheet.id, batch=each.batch))
        for person, each in page.new.items()
        for _ in each.amounts
    ]
    claims = [
        _claim(page, person, key, amount, f"row:{each.batch}:{n}")
        for person, each in page.new.items()
        for n, (key, amount) in enumerate(each.amounts.items(), before.get(each.batch, 0))
    ]
    written = ledger.append_all(book, [(new, mine) for new, (_, mine) in zip(claims, about, strict=True)])
    outbox.withdraw(book, [f"batch:{batch}" for batch in batches])
    quieting.quiet(book, *page.new)
    chats = members.chats_of(book, [person for person in page.new if person != who.id])
    questions = []
    said = [(person, key in each.told) for person, each in page.new.items() for key in each.amounts]
    for one, (person, so) in zip(written, said, strict=True):
        if so:
            voice_store.speak(book, one.id, person, "betul")
    for person, each in page.new.items():
        if person in chats and not each.all_told:
            # grows with each change: by two with every line written, by one with every line crossed out
            version = 2 * (before.get(each.batch, 0) + len(each.amounts)) - each.live
            payer, about_it = (person, who.zone), _to_check(page, each)
            questions.append(voices.asked_payer(book, chats[person], each.batch, about_it, payer, version))
    later.line_up(book, questions)
    page.new = {}


def _claim(page: Page, person: int, pot: Account | None, amount: Rupiah, own: str) -> Entry:
    purpose, share = Purpose.SAVINGS, None
    if pot is None:
        lent = page.lent.get(person)
        purpose, share = Purpose.INSTALLMENT, lent.share_id if lent is not None else None
    on, into = page.booked_on, pot or Account.WAJIB
    return claim(purpose, amount, person, on, own, share=share, holder=page.who.id, pot=into)


def _to_check(page: Page, new: _New) -> Say:
    on, row = page.sheet.held_on, new.row
    facts = {"by": page.who.called, "title": page.members[row.number].title or "", "on": on.isoformat()}
    if new.was:
        facts |= {"was": row_changes.of_amounts(new.was)}
        if not (row.savings or row.instalment):
            return say("row-gone-to-check", **facts)
        key = "row-unlike-to-check" if new.reported else "row-changed-to-check"
        return say(key, **facts, now=row_changes.of_row(row))
    return say(
        "row-to-check", **facts, today=page.actor.today.isoformat(),
        savings=int(row.savings), saved=row_words.savings_of(row), installment=int(row.instalment),
    )  # fmt: skip
