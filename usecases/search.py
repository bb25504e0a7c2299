"""'cari': people by what everybody may know of them, or by the number of a receipt. Never by debt, and the
list shows no money; what is opened from it is noted for the person to see.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, people_search, replacements
from storage.book import Work
from storage.people_search import MOST, Found
from usecases import corrections, looks

RECEIPT = "kuitansi"


def offer(book: Work, actor: Actor) -> dict[str, object]:
    """[Cari] asks whom; only those at a counter."""
    if not actor.scopes("search-people") or not actor.private:
        raise Refusal("not-your-office")
    return {}


def found(book: Work, actor: Actor, answers: dict[str, object]) -> Say:
    """What was written below [Cari]."""
    return search(book, actor, str(answers["words"]))


def search(book: Work, actor: Actor, words: str) -> Say:
    """'cari siti mawar', 'cari rt 3', 'cari nomor 8 mawar', 'cari J-0007-6'."""
    offer(book, actor)
    grants = actor.scopes("search-people")
    if not words.strip():
        return say("search-how")
    bkm_id = grants[0][0].bkm_id
    number = corrections.normal(words)
    if number is not None and (receipts := people_search.by_receipt(book, bkm_id, number)):
        return _receipts(receipts)
    found = people_search.find(book, bkm_id, words, actor.today)
    if not found:
        return say("search-nobody", words=words)
    lines = [_line(i, each) for i, each in enumerate(found[:MOST], start=1)]
    if len(found) > MOST:
        lines.append(say("search-more", most=MOST))
    presses = [
        button("choice-plain", "lihat", each.public_id, label=str(i))
        for i, each in enumerate(found[:MOST], start=1)
    ]
    return say("search-found", lines=tuple(lines)).with_rows(*_rows(presses))


def _line(i: int, each: Found) -> Say:
    facts = {"i": i, "name": each.called, "ksm": each.ksm, "number": each.number}
    return say("search-line", **facts, rt=each.rt or "", has_rt=int(bool(each.rt)))


def _rows(presses: list[Button]) -> list[tuple[Button, ...]]:
    return [tuple(presses[n : n + 4]) for n in range(0, len(presses), 4)]


def _receipts(receipts: list[tuple[str, str, Found]]) -> Say:
    """Whose receipts these are; of a hand-over those of all its rows."""
    shown = receipts[:MOST]
    lines = [
        say("search-receipt", i=i, receipt=number, name=each.called, ksm=each.ksm, number=each.number)
        for i, (_, number, each) in enumerate(shown, start=1)
    ]
    if len(receipts) > MOST:
        lines.append(say("search-more", most=MOST))
    presses = [
        button("choice-plain", RECEIPT, public_id, label=str(i))
        for i, (public_id, _, _) in enumerate(shown, 1)
    ]
    return say("search-found", lines=tuple(lines)).with_rows(*_rows(presses))


def receipt_page(book: Work, actor: Actor, subject: str) -> Say:
    """One receipt, with the way to its person's page."""
    found = ledger.entry_by(book, public_id=subject)
    if found is None or found.person_id is None or actor.able("search-people", Subject(found.bkm_id)) is None:
        raise Refusal("button-stale")
    payer = members.someone(book, found.person_id)
    looks.note_by(book, actor, "search-people", payer, looks.RECEIPT)
    facts = {
        "number": found.number,
        "name": payer.called,
        "amount": found.amount_rp,
        "purpose": found.purpose or say("cash-what", what=found.kind),
    }
    became = replacements.became(book, [found.id]).get(found.id, "")
    words = say(
        "receipt-found", became=became, n_became=int(bool(became)), on=found.effective_on.isoformat(),
        reversed=int(ledger.was_reversed(book, found.id)), **facts,
    )  # fmt: skip
    whose = (button("button-persons-page", "lihat", payer.public_id, name=payer.called),)
    mends = corrections.may_begin(actor, found) and not ledger.was_reversed(book, found.id)
    return words.with_rows(
        whose, *([(button("button-correct", corrections.BEGIN, found.public_id),)] if mends else [])
    )
