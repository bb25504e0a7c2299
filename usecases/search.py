"""'cari': people by what everybody may know of them, or by the number of a receipt. Never by debt, and the
list shows no money; what is opened from it is noted for the person to see. Who looks after the UPK finds
receipts alone, by their whole number.
"""

from __future__ import annotations

from domain.actor import Actor
from domain.ledger import Kind
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, people_search, replacements
from storage.book import Work
from storage.people_search import MOST, Found
from usecases import corrections, looks, whys_receipt

RECEIPT = "kuitansi"
FINDING = "find-receipt"


def offer(book: Work, actor: Actor) -> dict[str, object]:
    """[Cari] asks whom; only those at a counter."""
    if not actor.scopes("search-people") or not actor.private:
        raise Refusal("search-receipt-how" if actor.scopes(FINDING) and actor.private else "not-your-office")
    return {}


def found(book: Work, actor: Actor, answers: dict[str, object]) -> Say:
    """What was written below [Cari]."""
    return search(book, actor, str(answers["words"]))


def search(book: Work, actor: Actor, words: str) -> Say:
    """'cari siti mawar', 'cari rt 3', 'cari nomor 8 mawar', 'cari J-0007-6'."""
    if not actor.scopes("search-people") and actor.scopes(FINDING) and words.strip():
        return _for_overseers(book, actor, words)
    offer(book, actor)
    grants = actor.scopes("search-people")
    if not words.strip():
        return say("search-how")
    bkm_id = grants[0][0].bkm_id
    number = corrections.normal(words)
    if number is not None and (receipts := people_search.by_receipt(book, bkm_id, number)):
        return _receipts(receipts)
    if number is not None and (voucher := _voucher(book, actor, number)) is not None:
        return voucher
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


def _for_overseers(book: Work, actor: Actor, words: str) -> Say:
    """The receipt with just this number; of a hand-over's number its rows."""
    grants, number = actor.scopes(FINDING), corrections.normal(words)
    if number is None or not actor.private:
        raise Refusal("search-receipt-how")
    receipts = people_search.by_receipt(book, grants[0][0].bkm_id, number)
    if len(receipts) == 1:
        return receipt_page(book, actor, receipts[0][0])
    found = _receipts(receipts) if receipts else _voucher(book, actor, number)
    return found or say("search-nobody", words=words)


def _voucher(book: Work, actor: Actor, number: str) -> Say | None:
    """Other money of the UPK has a number too; its answer is its page."""
    found = ledger.entry_by(book, number_=number)
    if found is None or found.kind != Kind.VOUCHER or not whys_receipt.may_see(actor, found):
        return None
    return whys_receipt.receipt(book, actor, found.public_id, 0)


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
    """One receipt, with where it comes from; at the counter with the way to its person's page."""
    found = ledger.entry_by(book, public_id=subject)
    if found is None or found.person_id is None or not actor.private:
        raise Refusal("button-stale")
    deed = next((x for x in whys_receipt.FINDERS if actor.able(x, Subject(found.bkm_id)) is not None), None)
    if deed is None:
        raise Refusal("button-stale")
    payer = members.someone(book, found.person_id)
    looks.note_by(book, actor, deed, payer, looks.RECEIPT)
    became = replacements.became(book, [found.id]).get(found.id, "")
    gone = ledger.was_reversed(book, found.id)
    words = say(
        "receipt-found", number=found.number, name=payer.called, amount=found.amount_rp,
        purpose=found.purpose or whys_receipt.called(found), became=became, n_became=int(bool(became)),
        on=found.effective_on.isoformat(), reversed=int(gone),
    )  # fmt: skip
    whose = [button("button-persons-page", "lihat", payer.public_id, name=payer.called)]
    counter = actor.able("search-people", Subject(found.bkm_id)) is not None
    mends = [button("button-correct", corrections.BEGIN, found.public_id)]
    rows = [
        (*(whose if counter else ()), whys_receipt.below(found)),
        tuple(mends if corrections.may_begin(actor, found) and not gone else ()),
    ]
    return words.with_rows(*(row for row in rows if row))
