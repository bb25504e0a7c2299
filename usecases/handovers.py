"""Cash in the leader's hands, and one press to hand it over: everything, or the rows that are named. Until
somebody has counted it, another press takes that back.
"""

from __future__ import annotations

from domain.actor import Actor, Someone
from domain.ledger import Purpose
from domain.people import Role
from domain.say import Button, Refusal, Say, button, say
from storage import claims as claims_of
from storage import handovers as store
from storage import members, moving, outbox
from storage.book import Work
from usecases import counter, counters
from usecases.counter import Rows

NOT_YET = "serahbatal"


def in_hand(book: Work, actor: Actor, ksm_id: int) -> Rows:
    """Instalments of this KSM in the hands of the one who asks, with their rows; held lines and those
    under way left out.
    """
    lines = claims_of.still_open(book, ksm_id=ksm_id, purpose=Purpose.INSTALLMENT)
    mine = [line for line in lines if line.holder in actor.ids and not line.frozen]
    gone = store.on_the_way(book, [line.id for line in mine])
    payers = {line.person_id for line in mine}
    rows = {m.id: m.number for m in moving.on_sheet(book, ksm_id, actor.today, payers)}
    return [(line, rows.get(line.person_id, 0)) for line in mine if line.id not in gone]


def offer_all(book: Work, actor: Actor) -> Say:
    """[Serah uang]: what is in the leader's hands, per KSM, and one press to hand it over."""
    carries = carriers(book, actor)
    if not carries:
        raise Refusal("not-your-office")
    pages: list[Say] = []
    rows: list[tuple[Button, ...]] = []
    undo: list[tuple[Button, ...]] = []
    for ksm_id in carries:
        for page in _not_counted(book, actor, ksm_id):
            pages.append(page)
            undo += page.rows
        lines = in_hand(book, actor, ksm_id)
        if lines:
            page, buttons = _offer_ksm(book, ksm_id, lines)
            pages.append(page)
            rows.append(buttons)
    if not pages:
        return say("nothing-in-hand")
    return say("in-hand", lines=tuple(pages)).with_rows(*rows, *undo)


def _not_counted(book: Work, actor: Actor, ksm_id: int) -> list[Say]:
    """What they said they hand over and nobody has counted: it is theirs to bring until somebody has."""
    ksm, pages = members.ksm_by_id(book, ksm_id), []
    for found in store.waiting(book, ksm.bkm_id):
        lines = counter.lines_of(book, found.id)
        if found.ksm_id == ksm_id and found.from_person_id in actor.ids and lines:
            on, _ = counter.opened(book, found, members.someone(book, found.from_person_id))
            facts = {"ksm": ksm.name, "total": int(sum(line.amount for line, _ in lines)), "n": len(lines)}
            undo = button("button-hand-over-not-yet", NOT_YET, found.public_id, **facts)
            pages.append(say("handed-not-counted", **facts, on=on.isoformat()).with_rows((undo,)))
    return pages


def take_back(book: Work, actor: Actor, public_id: str) -> Say:
    """[Belum jadi diserahkan]: the cash is still in the hands of who said so; the UPK's officers hear it."""
    found = store.by_public(book, public_id)
    if found is None or found.from_person_id not in actor.ids or not actor.private:
        raise Refusal("button-stale")
    if found.state != "open":
        counter.refuse_counted(book, found.state, found.ended_by, found.number)
    lines = counter.lines_of(book, found.id)
    giver = members.someone(book, found.from_person_id)
    if not store.end(book, found.id, giver.id, "taken-back", None, None):
        raise Refusal("done-before")
    facts = {"ksm": found.ksm_name, "total": int(sum(line.amount for line, _ in lines)), "n": len(lines)}
    for clerk in counters.who_may_count(book, found, lines, actor.today):
        chat = members.chat_of(book, clerk.id)
        if chat is not None:
            words = say("hand-over-not-yet-told", giver=giver.called, **facts)
            outbox.post(book, chat, words, "receipt", f"handover-back:{public_id}:{clerk.id}")
    return say("hand-over-not-yet", **facts)


def carriers(book: Work, actor: Actor) -> dict[int, Someone]:
    """For which KSM somebody at this phone hands cash over: its officers, and whoever still carries some
    after the office has passed on.
    """
    found = {grant.ksm_id: person for person, grant in actor.scopes("hand-over") if grant.ksm_id is not None}
    for person in actor.people if actor.private else ():
        for ksm_id in claims_of.carried_in(book, person.id):
            found.setdefault(ksm_id, person)
    return found


def _offer_ksm(book: Work, ksm_id: int, lines: Rows) -> tuple[Say, tuple[Button, ...]]:
    ksm = members.ksm_by_id(book, ksm_id)
    total = sum(line.amount for line, _ in lines)
    since = min(line.effective_on for line, _ in lines)
    page = say("in-hand-ksm", ksm=ksm.name, total=int(total), n=len(lines), since=since.isoformat())
    every = button("button-hand-over-all", "serah", ksm.public_id, int(total), ksm=ksm.name)
    return page, (every, button("button-hand-over-part", "serahs", ksm.public_id))


def hand_over(book: Work, actor: Actor, ksm_id: str, total: str) -> Say:
    """[Ya, semua]: everything in hand, if it is still what was shown."""
    who, ksm = _carrier(book, actor, ksm_id)
    lines = in_hand(book, actor, ksm)
    if not lines:
        raise Refusal("nothing-in-hand")
    if str(sum(line.amount for line, _ in lines)) != total:
        return offer_all(book, actor)
    return _open(book, actor, who, ksm, lines)


def part_offer(book: Work, actor: Actor, ksm_id: str = "") -> dict[str, object]:
    """[Sebagian]: which rows? The form's given: the rows in hand, as {number: amount}."""
    _, ksm = _carrier(book, actor, ksm_id)
    lines = in_hand(book, actor, ksm)
    if not lines:
        raise Refusal("nothing-in-hand")
    return {"ksm": ksm_id, "rows": {str(number): int(line.amount) for line, number in lines}}


def hand_over_part(book: Work, actor: Actor, answers: dict[str, object]) -> Say:
    """Only these rows are handed over; the others stay in hand."""
    who, ksm = _carrier(book, actor, str(answers["ksm"]))
    wanted = set(answers["numbers"])  # type: ignore[call-overload]
    lines = [(line, number) for line, number in in_hand(book, actor, ksm) if number in wanted]
    if not lines:
        raise Refusal("nothing-in-hand")
    return _open(book, actor, who, ksm, lines)


def _carrier(book: Work, actor: Actor, ksm_public_id: str) -> tuple[Someone, int]:
    for ksm_id, person in carriers(book, actor).items():
        if members.ksm_by_id(book, ksm_id).public_id == ksm_public_id:
            return person, ksm_id
    raise Refusal("button-stale")


def _open(book: Work, actor: Actor, who: Someone, ksm_id: int, lines: Rows) -> Say:
    public_id = store.open_one(book, ksm_id, who.id, lines)
    found = store.by_public(book, public_id)
    asked = counters.who_may_count(book, found, lines, actor.today)
    clerks = any(grant.role is Role.PETUGAS_UPK for each in asked for grant in each.grants)
    whom = "upk" if clerks or not asked else ", ".join(each.called for each in asked[: counters.NAMED])
    for clerk in asked:
        chat = members.chat_of(book, clerk.id)
        if chat is not None:
            outbox.post(
                book, chat, counter.card(book, public_id), "receipt", f"handover:{public_id}:{clerk.id}"
            )
    total = sum(line.amount for line, _ in lines)
    return say("handed-over", total=int(total), n=len(lines), whom=whom)
