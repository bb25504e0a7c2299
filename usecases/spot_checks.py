"""[Cek acak]: the pengawas asks a few people about a few receipts drawn by chance, and so finds what nobody
reported. The payer hears nothing by message: they were just asked in person.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.drawing import drawn
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import claims, members
from storage import spot_checks as store
from storage import voices as said
from storage.book import Work
from storage.rules import rules_of
from usecases import looks, voices

FOUND = "cekacak"
LOOKED_BACK = timedelta(days=31)
"""A month of receipts; longer if nobody has drawn for longer."""
_SEED_BYTES = 24


def begin(book: Work, actor: Actor) -> Say:
    """The key: this week's receipts; drawn once, and the same until Sunday, whoever presses."""
    grants = actor.scopes("oversee") if actor.private else []
    if not grants or grants[0][1].bkm_id is None:
        raise Refusal("not-your-office")
    who, bkm_id = grants[0][0], grants[0][1].bkm_id
    week_on = actor.today - timedelta(days=actor.today.weekday())
    found = store.of_week(book, bkm_id, week_on)
    if found is None and not _many(book, bkm_id, actor.today):
        return say("spot-check-off")
    check_id = found.id if found is not None else _draw(book, actor, who, bkm_id, week_on)
    return _next(book, actor, who, check_id, 0) if check_id is not None else say("spot-check-none")


def _many(book: Work, bkm_id: int, on: date) -> int:
    """How many are drawn in a week by the lender's rules of that day; 0: none."""
    return rules_of(book, bkm_id, on).manners.spot_checks


def _draw(book: Work, actor: Actor, who: Someone, bkm_id: int, week_on: date) -> int | None:
    """So many receipts as the lender's rules say. None: there is none to draw from, and nothing is kept."""
    last = store.last_at(book, bkm_id)
    since = min(book.now - LOOKED_BACK, last) if last is not None else book.now - LOOKED_BACK
    silent = said.silenced_with(book, [each.id for each in actor.people])
    seed = book.new_id(_SEED_BYTES)
    chosen = drawn(seed, store.candidates(book, bkm_id, since, silent), _many(book, bkm_id, actor.today))
    if not chosen:
        return None
    row = {"bkm_id": bkm_id, "week_on": week_on, "seed": seed, "by_person_id": who.id}
    return store.keep(book, row, chosen)


def _silent(book: Work, row: Row[Any]) -> set[int]:
    """Whose word counts for nothing here: who paid, wrote or received it, and whoever is on their phones."""
    return said.silenced_with(book, [row.person_id, row.writer_id, row.receiver_id])


def _next(book: Work, actor: Actor, who: Someone, check_id: int, after: int) -> Say:
    """The first receipt behind this one that nobody has found yet; behind the last one how it stands."""
    rows = store.lines(book, check_id)
    for i, row in enumerate(rows, start=1):
        open_ = row.answer in (None, store.NOT_MET) and not row.known
        if row.id > after and open_ and who.id not in _silent(book, row):
            return _page(book, actor, who, row, (i, len(rows)))
    n = {code: sum(row.answer == code for row in rows) for code in (store.FITS, store.DIFFERS, store.NOT_MET)}
    counts = {"fits": n[store.FITS], "differs": n[store.DIFFERS], "unmet": n[store.NOT_MET]}
    monday = actor.today + timedelta(days=7 - actor.today.weekday())
    again = int(_many(book, rows[0].bkm_id, monday) > 0)
    return say("spot-check-done", n=len(rows), again=again, **counts)


def _page(book: Work, actor: Actor, who: Someone, row: Row[Any], place: tuple[int, int]) -> Say:
    """One receipt and nothing else of theirs; that it was seen is written down for them."""
    payer = members.someone(book, row.person_id)
    looks.note(book, who, [payer.id], looks.RECEIPT, actor.today)
    words = say(
        "spot-check", i=place[0], n=place[1], number=row.number, on=row.effective_on.isoformat(),
        name=payer.called, ksm=row.ksm_name or "", amount=row.amount_rp, purpose=row.purpose,
    )  # fmt: skip
    fits, differs, unmet = (
        button(f"button-spot-{code}", FOUND, row.public_id, code)
        for code in (store.FITS, store.DIFFERS, store.NOT_MET)
    )
    return words.with_rows((fits, differs), (unmet,))


def answer(book: Work, actor: Actor, subject: str, code: str) -> Say:
    """[Cocok]: the payer's word, heard by the pengawas. [Tidak cocok]: the line is held, and both sides are
    asked like about every other no. [Belum bertemu]: it comes again.
    """
    row = store.line_by(book, subject)
    who = actor.able("oversee", Subject(row.bkm_id)) if row is not None and actor.private else None
    if row is None or who is None or code not in (store.FITS, store.DIFFERS, store.NOT_MET):
        raise Refusal("button-stale")
    if _silent(book, row) & set(actor.ids):
        raise Refusal("not-your-own-report")
    if row.known or not store.answer(book, row.id, who.id, code):
        raise Refusal("done-before")
    going_on = _next(book, actor, who, row.spot_check_id, row.id)
    if code == store.NOT_MET:
        return going_on
    if code == store.FITS:
        said.speak(book, row.claim_id, row.person_id, "betul", heard_by=who.id)
        return say("spot-check-fits", number=row.number, next=going_on).with_rows(*going_on.rows)
    asked = voices.hold(book, actor, claims.by_id(book, [row.claim_id]), heard_by=who.id)
    whom = {"whom": asked.called if asked else "", "known": int(asked is not None)}
    own = int(asked is not None and asked.id in actor.ids)
    held = {"number": row.number, **whom, "own": own, "next": going_on}
    return say("spot-check-differs", **held).with_rows(*going_on.rows)
