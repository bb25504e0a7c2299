"""The petugas UPK proposes that a member goes to another KSM of the BKM, with their savings. Nothing changes
before a second officer has agreed.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.moving import Loans, What, read_move
from domain.people import Subject
from domain.say import Button, Refusal, Say, button, say
from storage import ledger, members, people_search, sameness, voices
from storage import moving as store
from storage.book import Work
from usecases import moving_cards, moving_checks, moving_seconds, moving_takers, moving_words

BEGIN, PROPOSE, PROPOSE_ALL = "pindahmulai", "pindahusul", "pindahikut"
MOST_FOUND = 8


def clerk(actor: Actor) -> Someone:
    """Who of them keeps the cards; Refusal if nobody does."""
    grants = actor.scopes("propose-move") if actor.private else []
    if not grants:
        raise Refusal("move-officers-only")
    return grants[0][0]


def find(book: Work, actor: Actor, words: str) -> Say:
    """'pindah ksm bu sri ke melati': what would go along, or the question who and where to."""
    who = clerk(actor)
    name, where = read_move(words)
    if not name or not where:
        return say("move-how")
    to = ksm_of_words(book, who.bkm_id, where)
    found = people_search.find(book, who.bkm_id, name, actor.today)
    if not found:
        return say("search-nobody", words=name)
    if len(found) == 1:
        return begin(book, actor, found[0].public_id, to.public_id)
    rows: list[tuple[Button, ...]] = [
        (button("button-relief-whom", BEGIN, each.public_id, to.public_id, name=each.called,
                number=each.number, ksm=each.ksm),)
        for each in found[:MOST_FOUND]
    ]  # fmt: skip
    return say("relief-whom", words=name).with_rows(*rows)


def ksm_of_words(book: Work, bkm_id: int, words: str) -> Row[Any]:
    """The KSM that is meant; Refusal with the names there are."""
    found = store.ksm_named(book, bkm_id, words)
    if found is None:
        ended = store.ended_named(book, bkm_id, words)
        if ended is not None:
            raise Refusal("unite-ended", ksm=ended)
        names = ", ".join(row.name for row in store.ksm_of(book, bkm_id)[:MOST_FOUND])
        raise Refusal("move-no-ksm", words=words[:40], names=names)
    return found


def _two(book: Work, actor: Actor, person: str, to: str) -> tuple[Someone, Someone, Row[Any], Row[Any]]:
    """Who proposes, who goes, the row they hold and the KSM they go to. A Refusal says why not."""
    whom, there = people_search.by_public(book, person), store.ksm_by_public(book, to)
    who = actor.able("propose-move", Subject(whom.bkm_id)) if whom is not None and actor.private else None
    if whom is None or there is None or who is None or there.gone_at is not None:
        raise Refusal("button-stale")
    refuse_own(book, [who.id], [whom.id])
    held = store.seat(book, whom.id, actor.today)
    if held is None:
        raise Refusal("move-no-seat", name=whom.called)
    if there.bkm_id != whom.bkm_id:
        raise Refusal("move-other-bkm")
    refuse_now(book, actor, [whom], held, there)
    return who, whom, held, there


def refuse_own(book: Work, spoke: list[int], goes: list[int]) -> None:
    """Refusal: nobody decides where they themselves go, nor who shares a phone with them."""
    if voices.silenced_with(book, goes) & set(spoke):
        raise Refusal("move-own")


def refuse_now(book: Work, actor: Actor, people: list[Someone], held: Row[Any], there: Row[Any]) -> None:
    """Refusal: what stands in the way of this member going there today."""
    whom = people[0]
    rows = [store.seat(book, each, actor.today) for each in sameness.same_people(book, whom.id)]
    if any(row is not None and row.ksm_id == there.id for row in rows):
        raise Refusal("move-same", name=whom.called, ksm=there.name)
    if len(members.members_of(book, held.ksm_id, actor.today)) == 1:
        raise Refusal("move-last-one", name=whom.called, ksm=held.ksm_name)
    if ledger.day_of(book, whom.bkm_id, actor.today) != actor.today:
        raise Refusal("move-month-closed")
    moving_checks.refuse_unsettled(book, whom, held.ksm_id)


def refuse_waiting(book: Work, people: list[Someone], *ksm_ids: int) -> None:
    """Refusal: something waits already about one of them, or is about to end one of these KSM."""
    if store.waits_for(book, [each.id for each in people], ksm_ids) is not None:
        raise Refusal("move-waits-already", name=people[0].called)


def begin(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """What would go along, before anything is proposed."""
    _, whom, held, there = _two(book, actor, subject, version)
    refuse_waiting(book, [whom], held.ksm_id, there.id)
    goes = moving_words.figures(book, held.ksm_id, [(whom.id, held.number)], Loans.STAY)[0]
    moving_checks.refuse_box_short(book, (held.ksm_id, held.ksm_name), goes.saved, 1)
    facts = {"saved": goes.saved, "stays": goes.stays, "left": goes.left}
    words = say(
        "move-side", name=whom.called, number=held.number, to=there.name,
        next=store.next_number(book, there.id), **{"from": held.ksm_name}, **facts,
    )  # fmt: skip
    names = {"from": held.ksm_name, "to": there.name}
    if not goes.cards:
        return words.with_rows((button("move-propose", PROPOSE, whom.public_id, there.public_id),))
    stay = button("move-propose-stay", PROPOSE, whom.public_id, there.public_id, **names)
    go = button("move-propose-all", PROPOSE_ALL, whom.public_id, there.public_id, **names)
    return words.with_rows((stay,), (go,))


def propose(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Usulkan]: it is kept, and every officer who could be its second voice is asked."""
    return _propose(book, actor, subject, version, Loans.STAY)


def propose_all(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Pinjaman ikut]: the ketua who takes the loan over is asked first, then the second officer."""
    return _propose(book, actor, subject, version, Loans.GO)


def _propose(book: Work, actor: Actor, subject: str, version: str, how: Loans) -> Say:
    who, whom, held, there = _two(book, actor, subject, version)
    refuse_waiting(book, [whom], held.ksm_id, there.id)
    goes = moving_words.figures(book, held.ksm_id, [(whom.id, held.number)], how)[0]
    moving_checks.refuse_box_short(book, (held.ksm_id, held.ksm_name), goes.saved, 1)
    if how is Loans.GO:
        moving_cards.refuse_late(book, actor.today, [(held.ksm_id, held.ksm_name), (there.id, there.name)])
        moving_checks.refuse_unsettled(book, whom, held.ksm_id, goes.cards)
    plan = store.Plan(whom.bkm_id, What.MEMBER, held.ksm_id, how, who.id, there.id)
    row = store.keep(book, plan, [{"person_id": whom.id, "from_number": held.number}])
    ask = moving_takers.ask if how is Loans.GO else moving_seconds.ask
    return ask(book, actor, row)
