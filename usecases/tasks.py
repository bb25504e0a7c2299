"""What waits for an office-holder: money to confirm, hand-overs to count, lines to ask about. Numbers, not
names.
"""

from __future__ import annotations

from typing import Any

from domain.actor import Actor
from domain.ledger import Purpose
from domain.people import Grant
from domain.say import Button, Refusal, Say, button, say
from storage import cash, members
from storage import claims as claims_of
from storage import voices as voice_store
from storage.book import Work
from usecases import counter, counters, looks, paid_days, sheet_savings, supervising, voices, withdrawals

MOST = 6


def receive(book: Work, actor: Actor) -> Say:
    """'terima uang', 'uang masuk': the counter of the UPK; for a treasurer the savings of the KSM."""
    if not actor.scopes("confirm-hand-over") and actor.scopes("confirm-savings"):
        return money_in(book, actor)
    return counter.waiting(book, actor)


def money_in(book: Work, actor: Actor) -> Say:
    """[Uang masuk]: savings the treasurer may confirm: whole sheets first, then single reports."""
    grants = actor.scopes("confirm-savings")
    lines: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    for _, grant in grants:
        _of_ksm(book, actor, grant, lines, rows)
    for ksm_id in _stands_in(book, actor, [grant.ksm_id for _, grant in grants]):
        _sheets_of(
            book, actor, claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.SAVINGS), lines, rows
        )
    if not (grants or lines):
        raise Refusal("not-your-office")
    return say("money-in", lines=tuple(lines)).with_rows(*rows[:MOST]) if lines else say("money-in-none")


def _stands_in(book: Work, actor: Actor, but: list[int | None]) -> list[int]:
    """The KSM whose treasurer wrote rows herself, which another officer receives."""
    of = [grant.ksm_id for _, grant in actor.scopes("report-sheet") if grant.ksm_id not in but]
    return [ksm_id for ksm_id in dict.fromkeys(of) if ksm_id is not None]


def _sheets_of(
    book: Work, actor: Actor, waiting: list[claims_of.Claim], lines: list[Say], rows: list[tuple[Button, ...]]
) -> None:
    """Whole sheets, each with what of it this account may receive."""
    for sheet_id in dict.fromkeys(line.sheet_id for line in waiting if line.sheet_id is not None):
        shown = sheet_savings.savings_card(book, sheet_id, actor)
        if not shown.values["n"]:
            continue  # every row of it is held or their own: there is nothing to receive now
        lines.append(say("money-in-sheet", **shown.values))
        rows.append(shown.rows[0][:1])


def _of_ksm(book: Work, actor: Actor, grant: Grant, lines: list[Say], rows: list[tuple[Button, ...]]) -> None:
    waiting = claims_of.still_open(book, ksm_id=grant.ksm_id, purpose=Purpose.SAVINGS)
    _sheets_of(book, actor, waiting, lines, rows)
    for line in waiting:
        if (
            line.sheet_id is None
            and not line.frozen
            and voices.confirmer(book, actor, "confirm-savings", line)
        ):
            name = members.someone(book, line.person_id).called
            looks.note_in(book, actor, grant, line.person_id, looks.MONEY)
            words = say("money-in-single", name=name, amount=int(line.amount))
            press = button("button-received-from", "sah", line.public_id, int(line.amount), name=name)
            if cash.slips(book, [line.id]):
                words = say("money-in-transfer", name=name, amount=int(line.amount))
                press = button("button-transfer-of", counter.SEE_SLIP, line.public_id, name=name)
            said_on = line.recorded_at.astimezone(actor.zone).date()
            lines.append(paid_days.in_list(line, words, said_on))
            rows.append((press,))
    for row in withdrawals.waiting(book, actor, grant.ksm_id) if grant.ksm_id is not None else ():
        name = members.someone(book, row.person_id).called
        looks.note_in(book, actor, grant, row.person_id, looks.MONEY)
        lines.append(say("money-out-asked", name=name, amount=row.amount_rp))
        rows.append((button("button-given-to", withdrawals.GIVE, row.public_id, row.amount_rp, name=name),))


def today_at_the_upk(book: Work, actor: Actor) -> Say:
    """[Tugas hari ini]: how many hand-overs wait, how many came by themselves, how many lines are held."""
    grants = actor.scopes("confirm-hand-over")
    if not grants:
        raise Refusal("not-your-office")
    bkm_id = grants[0][0].bkm_id
    waits = counters.waiting_for(book, actor, grants[0][0])
    n_handovers, n_single, n_bank = map(len, (waits.handovers, waits.in_cash, waits.at_bank))
    n_held = voice_store.n_disputes(book, bkm_id)
    facts: dict[str, Any] = {"n_handovers": n_handovers, "n_single": n_single, "n_held": n_held}
    oldest = next(iter(waits.handovers), None)
    on, n_days = counter.opened(book, oldest, grants[0][0]) if oldest else (actor.today, 0)
    n = n_handovers + n_single + n_bank
    page = say("upk-today", n=n, n_bank=n_bank, **facts, on=on.isoformat(), days=n_days)
    return page.with_rows((button("home-terima-uang", "lain", "terima-uang"),))


def disputes(book: Work, actor: Actor) -> Say:
    """[Keberatan & aduan]: the oldest line to ask both sides about, and how many there are."""
    grants = supervising.desks(book, actor)
    if not grants:
        raise Refusal("not-your-office")
    waiting = voice_store.open_disputes(book, grants[0][0].bkm_id)
    if not waiting:
        return say("disputes-none")
    looks.note_in(book, actor, grants[0][1], waiting[0].person_id, looks.DISPUTE)
    first = voices.dispute_card(book, waiting[0].public_id)
    head = say("disputes", n=voice_store.n_disputes(book, grants[0][0].bkm_id))
    return say("disputes-first", lines=(head, Say(first.key, first.values))).with_rows(*first.rows)


def open_disputes(book: Work, actor: Actor) -> list[tuple[Say, Button]]:
    """For the pengawas' page: how many lines are held, and the button that opens the oldest."""
    grants = supervising.desks(book, actor)
    n = voice_store.n_disputes(book, grants[0][0].bkm_id) if grants else 0
    return (
        [(say("overview-disputes", n=n), button("home-keberatan-aduan", "lain", "keberatan-aduan"))]
        if n
        else []
    )
