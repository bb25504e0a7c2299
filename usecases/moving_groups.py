"""The petugas UPK proposes that a whole KSM joins another one of the BKM. Nothing changes before a second
officer has agreed, nor, where loans go along, before the ketua who takes them over has said yes.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from domain.actor import Actor, Someone
from domain.moving import Loans, What, ksm_name, read_move
from domain.people import Subject
from domain.say import Refusal, Say, button, say
from storage import ledger
from storage import moving as store
from storage import moving_groups as whole
from storage.book import Work
from usecases import home, moving, moving_cards, moving_seconds, moving_takers, moving_whole, moving_words

PROPOSE = "gabungusul"


def find(book: Work, actor: Actor, words: str) -> Say:
    """'gabung ksm melati ke mawar': what would go along, with one key that proposes it. Whoever keeps no
    cards wanted to join something, and gets the menu, as for 'gabung'.
    """
    if not actor.scopes("propose-move"):
        return home.menu(book, actor)
    who = moving.clerk(actor)
    name, where = read_move(words)
    if not name or not where:
        return say("unite-how")
    gone = moving.ksm_of_words(book, who.bkm_id, ksm_name(name))
    to = moving.ksm_of_words(book, who.bkm_id, where)
    goes = _ready(book, actor, who, gone, to)
    words_ = say("unite-side", **_names(gone, to), **moving_words.sums(goes))
    return words_.with_rows((button("move-propose", PROPOSE, gone.public_id, to.public_id),))


def _names(gone: Row[Any], to: Row[Any]) -> dict[str, str]:
    return {"from": gone.name, "to": to.name}


def _ready(book: Work, actor: Actor, who: Someone, gone: Row[Any], to: Row[Any]) -> list[moving_words.Goes]:
    """Everybody who would go; Refusal: what stands in the way today."""
    if gone.id == to.id:
        raise Refusal("unite-same", ksm=gone.name)
    goes = moving_whole.goes_of(book, gone.id, actor.today)
    if not goes:
        raise Refusal("unite-nobody", ksm=gone.name)
    moving.refuse_own(book, [who.id], [each.who.id for each in goes])
    if ledger.day_of(book, who.bkm_id, actor.today) != actor.today:
        raise Refusal("move-month-closed")
    if whole.waits_at(book, [gone.id, to.id]):
        raise Refusal("move-waits-already", name=gone.name)
    both = (gone.id, gone.name), (to.id, to.name)
    moving_whole.refuse_open(book, *both, actor.today)
    if any(each.cards for each in goes):
        moving_cards.refuse_late(book, actor.today, both, "unite-late")
    return goes


def propose(book: Work, actor: Actor, subject: str, version: str) -> Say:
    """[Usulkan]: where loans go along the ketua who takes them over is asked first, then a second officer."""
    gone, to = store.ksm_by_public(book, subject), store.ksm_by_public(book, version)
    who = actor.able("propose-move", Subject(gone.bkm_id)) if gone is not None and actor.private else None
    if gone is None or to is None or who is None or gone.bkm_id != to.bkm_id:
        raise Refusal("button-stale")
    if gone.ended_on is not None or to.ended_on is not None:
        raise Refusal("unite-ended", ksm=gone.name if gone.ended_on is not None else to.name)
    goes = _ready(book, actor, who, gone, to)
    how = Loans.GO if any(each.cards for each in goes) else Loans.STAY
    plan = store.Plan(gone.bkm_id, What.MERGE, gone.id, how, who.id, to.id)
    row = store.keep(book, plan, [{"person_id": x.who.id, "from_number": x.number} for x in goes])
    ask = moving_takers.ask if how is Loans.GO else moving_seconds.ask
    return ask(book, actor, row)
