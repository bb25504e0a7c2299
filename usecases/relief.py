"""The petugas UPK proposes for a borrower: a new card, a rest, an end, or money that came after the end;
or a loan carried back whole.
Nothing holds before a second officer has agreed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from domain.actor import Actor, Someone
from domain.people import Subject
from domain.relief import What
from domain.say import Button, Refusal, Say, button, say
from storage import cash, ledger, loans, people_search, voices
from storage import relief as store
from storage.book import Work
from usecases import looks, relief_cards, relief_seconds
from usecases.deed import Open

Answers = dict[str, Any]
PAGE, BEGIN = "ringan", "ringanmulai"
FORMS = {
    What.RESCHEDULE: "reschedule-loan",
    What.PAUSE: "pause-loan",
    What.WRITE_OFF: "write-off-loan",
    What.RECOVERY: "recover-loan",
    What.FINE: "let-fine-go",
    What.NOT_TAKEN: "carry-loan-back",
}
MOST_FOUND = 8


def clerk(actor: Actor) -> Someone:
    """Who of them keeps the cards; Refusal if nobody does."""
    grants = actor.scopes("propose-relief") if actor.private else []
    if not grants:
        raise Refusal("relief-officers-only")
    return grants[0][0]


def _of(book: Work, actor: Actor, public_id: str) -> tuple[Someone, Someone]:
    """Who proposes and for whom. Nobody proposes for themselves, nor for who shares a phone with them."""
    borrower = people_search.by_public(book, public_id)
    who = actor.able("propose-relief", Subject(borrower.bkm_id)) if borrower and actor.private else None
    if borrower is None or who is None:
        raise Refusal("button-stale")
    if borrower.id in voices.silenced_with(book, [who.id]):
        raise Refusal("relief-own-loan")
    return who, borrower


def find(book: Work, actor: Actor, what: str, words: str) -> Say | Open:
    """'jadwal ulang Bu Sri', 'pemulihan Sri 50rb': the form for who is meant, or the question who."""
    who = clerk(actor)
    name, amount = _name_and_amount(words) if what == What.RECOVERY else (words, "")
    if not name.strip():
        return say("relief-how", what=what)
    found = people_search.find(book, who.bkm_id, name, actor.today)
    if not found:
        return say("search-nobody", words=name)
    if len(found) == 1:
        said = {"amount": ("text", amount)} if amount else {}
        return Open(FORMS[What(what)], said=said, about={"person": found[0].public_id})
    rows = [
        (button("button-relief-whom", BEGIN, each.public_id, what, name=each.called, number=each.number,
                ksm=each.ksm),)
        for each in found[:MOST_FOUND]
    ]  # fmt: skip
    return say("relief-whom", words=name).with_rows(*rows)


def _name_and_amount(words: str) -> tuple[str, str]:
    """ "Sri 50rb" is a name and a sum: the sum begins at the first word with a digit in front."""
    pieces = words.split()
    sums = (i for i, each in enumerate(pieces) if each.lstrip("Rrp.-−")[:1].isdigit() or each == "lunas")
    at = next(sums, len(pieces))
    return " ".join(pieces[:at]), " ".join(pieces[at:])


def begin(book: Work, actor: Actor, subject: str, version: str) -> Open:
    """One of the presses on [Keringanan], or one of several people of a name."""
    if version not in {each.value for each in What}:
        raise Refusal("button-stale")
    _of(book, actor, subject)
    return Open(FORMS[What(version)], about={"person": subject})


def page(book: Work, actor: Actor, subject: str) -> Say:
    """[Keringanan] on a borrower's page: what can be proposed for them now."""
    _, borrower = _of(book, actor, subject)
    looks.note_by(book, actor, "search-people", borrower, looks.RECORD)
    return say("relief-page", name=borrower.called).with_rows(*_ways(book, borrower, subject, actor.today))


def _ways(book: Work, borrower: Someone, subject: str, today: date) -> list[tuple[Button, ...]]:
    running, back = relief_cards.found(book, borrower) is not None, relief_cards.paid_out(book, borrower)
    whats = [What.RESCHEDULE, What.PAUSE, What.WRITE_OFF] if running else []
    whats += [What.NOT_TAKEN] if back and relief_cards.why_not_back(book, back, today) is None else []
    whats += [What.FINE] if any(each.fine for each in loans.of_people(book, [borrower.id])) else []
    whats += [What.RECOVERY] if store.still_out(book, borrower.id) else []
    return [(button(f"button-relief-{what.value}", BEGIN, subject, what.value),) for what in whats]


def on_page_of(book: Work, actor: Actor, borrower: Someone) -> tuple[tuple[Button, ...], ...]:
    """For a borrower's page at the counter: the key, where there is anything to propose."""
    able = actor.able("propose-relief", Subject(borrower.bkm_id)) is not None
    if not able or not _ways(book, borrower, borrower.public_id, actor.today):
        return ()
    return ((button("button-relief", PAGE, borrower.public_id),),)


def _given(book: Work, actor: Actor, subject: str, what: What) -> tuple[Answers, Someone]:
    _, borrower = _of(book, actor, subject)
    waits = store.waits_for(book, borrower.id)
    if waits is not None and what is not What.RECOVERY:
        raise Refusal("relief-waits-already", name=borrower.called)
    return {"person": subject, "name": borrower.called, "what": what.value}, borrower


def offer_card(book: Work, actor: Actor, person: str) -> Answers:
    """The form of a new card: what is left of the old one. Rupiah."""
    given, borrower = _given(book, actor, person, What.RESCHEDULE)
    lent = relief_cards.running(book, borrower)
    relief_cards.refuse_open(book, borrower, lent, actor.today)
    left = lent.left
    facts = {
        "share": lent.public_id,
        "left": int(left.pokok),
        "left_jasa": int(left.jasa),
        "n_left": left.n_open,
    }
    return {**given, **facts, "bill": int(lent.usual)}


def offer_pause(book: Work, actor: Actor, person: str) -> Answers:
    """The form of a rest: refused while another one holds."""
    given, borrower = _given(book, actor, person, What.PAUSE)
    relief_cards.running(book, borrower)
    _refuse_pause(book, borrower, actor.today + timedelta(days=1), actor.today)
    return given


def offer_end(book: Work, actor: Actor, person: str) -> Answers:
    """The form of a write-off: what would leave the loans."""
    given, borrower = _given(book, actor, person, What.WRITE_OFF)
    lent = relief_cards.running(book, borrower)
    relief_cards.refuse_open(book, borrower, lent, actor.today)
    return {**given, "share": lent.public_id, "left": int(lent.left.pokok)}


def offer_fine(book: Work, actor: Actor, person: str) -> Answers:
    """The form of a fine that is not asked any more: what is open of it now."""
    given, borrower = _given(book, actor, person, What.FINE)
    return {**given, "left": int(relief_cards.fined(book, borrower).fine)}


def offer_recovery(book: Work, actor: Actor, person: str) -> Answers:
    """The form of money that came after a write-off: at most what was written off and has not come back."""
    given, borrower = _given(book, actor, person, What.RECOVERY)
    out = store.still_out(book, borrower.id)
    if not out:
        raise Refusal("relief-nothing-written-off", name=borrower.called)
    return {**given, "left": int(out[0].left_rp), "bank": cash.has_bank(book, borrower.bkm_id)}


def offer_back(book: Work, actor: Actor, person: str) -> Answers:
    """The form of a loan carried back whole: the newest one paid out to them."""
    given, borrower = _given(book, actor, person, What.NOT_TAKEN)
    lent = relief_cards.paid_out(book, borrower)
    if lent is None:
        raise Refusal("relief-why-no-payout", name=borrower.called)
    relief_cards.refuse_back(book, borrower, lent, actor.today)
    facts = {"left": int(lent.principal), "on": lent.disbursed_on.isoformat()}
    return {**given, **facts, "share": lent.public_id, "others": relief_cards.others(book, lent)}


def _refuse_pause(book: Work, borrower: Someone, until: date, today: date) -> None:
    held = store.paused_until(book, borrower.id, today)
    relief_cards.refuse_pause(borrower, until, today, held)


def check_until(book: Work, actor: Actor, answers: Answers, until: str) -> None:
    """The last day of the rest can be chosen."""
    _, borrower = _of(book, actor, answers["person"])
    _refuse_pause(book, borrower, date.fromisoformat(until), actor.today)


def check_amount(book: Work, actor: Actor, answers: Answers, amount: int) -> None:
    """No more comes back than was written off."""
    _, borrower = _of(book, actor, answers["person"])
    out = store.still_out(book, borrower.id)
    if not out or amount > out[0].left_rp:
        raise Refusal("relief-too-much", name=borrower.called, left=int(out[0].left_rp) if out else 0)


def facts(book: Work, actor: Actor, answers: Answers) -> Answers:
    """For the summary: the new card beside the old one."""
    _, borrower = _of(book, actor, answers["person"])
    lent = relief_cards.running(book, borrower)
    on = ledger.day_of(book, borrower.bkm_id, actor.today)
    card, _ = relief_cards.new_card(book, lent, answers["months"], answers["jasa"], on)
    return {"left": int(lent.left.pokok), **relief_cards.card_facts(card)}


def propose(book: Work, actor: Actor, answers: Answers) -> Say:
    """[Simpan]: it is kept, and every officer who could be its second voice is asked."""
    who, borrower = _of(book, actor, answers["person"])
    what = What(answers["what"])
    if what is not What.RECOVERY and store.waits_for(book, borrower.id) is not None:
        raise Refusal("relief-waits-already", name=borrower.called)
    row = {"bkm_id": borrower.bkm_id, "what": what.value, "person_id": borrower.id, "by_person_id": who.id}
    row |= {"reason": answers.get("why", ""), **_asked(book, actor, borrower, answers, what)}
    kept = store.keep(book, row)
    if "photo" in answers:
        cash.keep_transfer(book, answers["photo"], answers["amount"], who.id, subject=kept)
    return relief_seconds.ask(book, actor, who, kept)


def _asked(book: Work, actor: Actor, borrower: Someone, answers: Answers, what: What) -> dict[str, Any]:
    if what is What.PAUSE:
        relief_cards.running(book, borrower)
        _refuse_pause(book, borrower, date.fromisoformat(answers["until"]), actor.today)
        return {"until_on": date.fromisoformat(answers["until"])}
    if what is What.RECOVERY:
        check_amount(book, actor, answers, answers["amount"])
        out = store.still_out(book, borrower.id)
        return {"share_id": out[0].share_id, "amount_rp": answers["amount"]}
    if what is What.FINE:
        lent = relief_cards.fined(book, borrower)
        return {"share_id": lent.share_id, "amount_rp": int(lent.fine)}
    if what is What.NOT_TAKEN:
        back = relief_cards.paid_out(book, borrower)
        if back is None or back.public_id != answers["share"]:
            raise Refusal("button-stale")
        relief_cards.refuse_back(book, borrower, back, actor.today)
        return {"share_id": back.share_id, "amount_rp": int(back.principal)}
    lent = relief_cards.running(book, borrower)
    relief_cards.refuse_open(book, borrower, lent, actor.today)
    kept = {"share_id": lent.share_id, "amount_rp": int(lent.left.pokok)}
    if what is What.RESCHEDULE:
        return {**kept, "n_installments": answers["months"], "jasa": answers["jasa"]}
    return {**kept, "decision": answers["decision"]}
